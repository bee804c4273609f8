# The record and its proofs.

rejection-record-already-open = The record is open already.
rejection-record-not-open = The record is not open: the first act is record.open.
rejection-record-nothing-to-erase = Nothing to erase: no personal data that are not yet erased agree with what was given.
rejection-record-files-of-all = Files are erased by the Chair or the secretariat, for others may name the same file. Ask the secretariat.
rejection-record-nothing-due = No personal data are due: the time of none has passed.
rejection-record-no-attribution-due = Nothing is due: the rules still keep whose positions on the texts of this meeting were, a procedure rests on them, or none is kept.
rejection-record-key-unfit = This is not a key of the kind that is needed here, or it is or was the key of the record. Copy it whole, as the program printed it.
rejection-record-key-not-here = The secret key that has to sign this is not on this server, or the program did not find it. The act is put on the server where it lies.
rejection-record-handed-over = The record was handed over to { $party } and goes on there. Here it can be read, and nothing is recorded any more.
rejection-record-witness-known = This witness has been named already.
rejection-record-witness-unknown = There is no such witness, or it was withdrawn.
rejection-record-not-your-witness = This witness is not yours to withdraw.
rejection-record-not-the-chair = { $chair ->
    [none] The record knows of no State that chairs the process on that day. Is it to be handed over to { $party } all the same?
   *[other] As far as the record knows, another State chairs the process on that day, and not { $party }. Is the record to be handed over to it all the same?
}
rejection-record-form-unfit = The record is of form { $now }. It can be brought to a later form only, up to form { $known }.
rejection-record-doors-closed = An item of { $meeting } is considered behind closed doors, and what is done there is not in the record yet. End the item or open its doors first.
rejection-record-form-earlier = The record was begun by an earlier version of the program and does not know this act yet. The Chair or the secretariat first bring it to the later form.

# The record and an entry.
record-lead = Everything that happened in the process, entry by entry, in the order in which it was recorded. Nothing is changed afterwards: a correction is an entry of its own.
record-entries = Entries
record-entry = Entry { $number }
record-number = No.
record-recorded = Recorded
record-act = Act
record-meeting = Meeting
record-occurred-on = happened: { $day }
record-entered-later = Entered later; it happened: { $day }.
record-newer = Newer entries
record-older = Older entries
record-every = All
record-area = Area
record-since = From
record-until = Until
record-choose = Choose entries
record-choose-note = Days and hours are those of { $zone }, by the time of recording. Found are only entries that you may read; a State or an organisation is found where an entry says openly that it put it or is about it.
record-time-wrong = Please give a day as in 2026-09-14, or day and hour as in 2026-09-14T09:30. What could not be read was left aside.
record-found = { $number ->
    [0] No entry that you may read agrees.
    [one] { $number } entry that you may read agrees.
   *[other] { $number } entries that you may read agree.
}
record-all = Show the whole record
record-previous = Entry { $number } before it
record-next = Entry { $number } after it
record-sealed-disclosed = sealed; shown to you
record-sealed-until = sealed; shown to you; kept until { $day }
record-sealed-removed = sealed; removed: { $instant }
record-sealed-destroyed = sealed; destroyed
record-sealed-withheld = sealed; not shown to you
record-restricted = Restricted entry
record-restricted-note = Only some seats may read this entry. Its number and its commitment are public, so everybody can check that it stands in the record and has not been changed.
record-content = What was recorded
record-by = In the capacity of
record-entered-by = Entered by
record-received = Received
record-profile = Rules in force
record-entry-field = Entry { $number }: { $field }
record-erase = Erase personal texts of this entry
record-body = The entry as it is stored

# Fields of what happened that no form asks for.
record-field-allotted-ms = Time given, in milliseconds
record-field-archive = From the archive
record-field-assertion = Assertion of the passkey
record-field-base = Those whose objection counts
record-field-by = By
record-field-by-ms = Longer by, in milliseconds
record-field-changes = What changes
record-field-checked = What was found in the signed file
record-field-code = Code
record-field-confirmed = Confirmed by the Chair
record-field-contacts-until = Contacts are kept until
record-field-credentials-until = Letters of credentials are kept until
record-field-days-unknown = Years whose working days are not known
record-field-hash = Hash
record-field-id = Short name
record-field-late = After its time
record-field-lifted = Brackets lifted by it
record-field-list = List
record-field-merged = Proposals that were merged
record-field-numbers = Numbers
record-field-objections = Objections
record-field-offset = Minutes ahead of UTC
record-field-owner = Whose it is
record-field-profile = Rules under which it began
record-field-received = Received
record-field-round = Round
record-field-silence = Silence procedure
record-field-since = Since entry
record-field-superseded = Proposals that fell away
record-field-support = Support
record-field-supporters = Supporters
record-field-tally = How positions stood
record-field-texts = What was erased
record-field-unsettled = Proposals that are to be looked at again
record-field-version = Version
record-field-warning = Warning
record-field-working-days = Working days
record-field-year = Year
record-field-roll = Roll-call
record-field-present = In the room
record-field-remote = Remote
record-field-absent = Absent
record-field-members = Members that count
record-field-members-present = Members present
record-field-needed = Needed for a quorum
record-field-first = Hash of what was handed in first

# Proof.
record-proof = Why you need not take our word
record-proof-1 = The commitment is computed from every letter of the entry. One changed letter gives another commitment.
record-proof-2 = { $number ->
    [0] It is the only entry, so its leaf is the root of the record.
    [one] It is joined with { $number } other value up to the root. No entry can be taken out or put in without changing the root.
   *[other] It is joined pair by pair with { $number } other values up to the root. No entry can be taken out or put in without changing the root.
}
record-proof-3 = { $number ->
    [one] The root stands for { $number } entry and is signed with the key of the log as a checkpoint. Whoever keeps a checkpoint notices any later change.
   *[other] The root stands for { $number } entries and is signed with the key of the log as a checkpoint. Whoever keeps a checkpoint notices any later change.
}
record-proof-leaf = With the name of the log and the number { $number } the commitment makes the leaf. So no entry can stand in another’s place.
record-proof-root = { $number ->
    [one] What is left at the end is the root, which stands for { $number } entry.
   *[other] What is left at the end is the root, which stands for all { $number } entries.
}
record-step-left = On its left stands
record-step-right = On its right stands
record-step-together = Together they make
record-cosigned-none = Nobody but the log itself has signed this checkpoint so far.
record-cosigned = { $number ->
    [one] { $number } other, who keeps the log too, has signed the same checkpoint.
   *[other] { $number } others, who keep the log too, have signed the same checkpoint.
}
record-path = The path to the root
record-commitment = Commitment
record-leaf = Leaf of the tree
record-root = { $number ->
    [one] Root over { $number } entry
   *[other] Root over { $number } entries
}
record-holds = The proof holds
record-holds-not = The proof does not hold
record-checkpoint = Checkpoint
record-origin = Origin of the log
record-fingerprint = Fingerprint of the key
record-signed = { $number ->
    [one] Signed over { $number } entry
   *[other] Signed over { $number } entries
}
record-checkpoint-file = Checkpoint as a file
record-key-file = Key as a file
record-key-sheet = The key on a sheet, for the bag

# The process as it stood on.
record-as-of-choose = The process as it stood
record-as-of-day = Day
record-as-of-hour = Hour, if not the end of the day
record-as-of-show = Show
record-as-of-choose-note = By the clocks of { $zone }. Each page of the process is shown as the record knew it then.
record-as-of-label = The past
record-as-of-instant = The process as it stood: { $instant }.
record-as-of-entry = The process as it stood after entry { $number }.
record-as-of-known = This is what the record knew then. What was entered later is not here, even where it had happened before.
record-as-of-last = The last entry is number { $number }.
record-as-of-last-at = The last entry is number { $number }, recorded: { $instant }.
record-as-of-now = The same page as it stands now
record-as-of-more = What you see here, and the root of the record then
record-as-of-rights = You see here what could be seen in your seat then and may be seen in it now. What was erased since stays erased, and a file or a paper that you open from here is that of now. Nothing can be done on a page of the past.
record-as-of-after = The process as it stood after this entry
record-as-of-before-title = Nothing was recorded yet
record-as-of-before-text = By then nothing was recorded that you may read.
record-as-of-later-title = Not yet
record-as-of-later-text = That time has not come yet.
record-as-of-busy-title = Too many ask for the past
record-as-of-busy-text = Too many ask for the past at this moment. Please try again shortly.
record-damaged-title = This part of the record is damaged
record-damaged-text = What is stored here is not what was recorded, so it is not shown. Nothing that was signed is lost: the operator of the server has been told, and brings it back from a copy.

# A package and its verdict.
record-check = Check it yourself
record-check-how = Take the package and the key to a machine of your own and run the program there; it needs no network. Compare the fingerprint of the key with one that you obtained another way than from this site.
record-host-can = Whoever runs the server can read what is stored there, delay an act and set the clock. They cannot change or remove an entry that your checkpoint covers without being found.
record-package-of = Package: { $meeting }
record-verdict = Verdict
record-verdict-note = This server made the checks while it drew the page. That is a convenience, not a proof: please make them yourself on a machine that you trust.
record-package-holds = The package holds
record-package-fails = The package does not hold
record-take-package = Take the package
record-checks = The checks
record-adopted-hash = Hash of the adopted text
record-browser-title = Check a package in this browser
record-browser-lead = Your browser reads the package and checks it by itself. The package is sent nowhere.
record-browser-package = Package
record-browser-package-hint = Choose the file, or drop it on this page.
record-browser-key = Key of the log, or its fingerprint
record-browser-key-hint = Here stands the key that this server gives. It is not independent: put in its place the key or the fingerprint that you obtained another way.
record-browser-check = Check the package
record-browser-checking = Checks made so far: { $number }
record-browser-no-key = This is neither the key of a log nor a fingerprint of 64 digits.
record-browser-broken = The check could not be finished: the file cannot be read, or this browser lacks something that the check needs.
record-browser-without = Without script this page checks nothing. Please use one of the programs below.
record-browser-cannot = This browser gives this page no means to compute hashes: it does so only over a secure connection. Please use one of the programs below.
record-browser-elsewhere = Check it without this page
record-browser-host = This page comes from the host whose record it checks, so it proves nothing about itself: whoever does not trust the host runs the program or the Python file, which can be taken from a release.
check-form = The file is a package, written in the one form that the format allows.
check-key = The key in the package is the one that you expected, or the successor that it named.
check-checkpoint = The checkpoint belongs to this log and is signed with its key.
check-subject = The entries are those of the process and the meeting that the package names.
check-entry-commitment = The content of entry { $subject } is what was committed to when it was recorded.
check-entry-inclusion = Entry { $subject } stands in the tree that the checkpoint signs.
check-entry-order = The entries stand in their order, and time does not run backwards.
check-sealed-value = A text disclosed from entry { $subject } is the one that was sealed.
check-text-hash = This text is the adopted one, letter by letter: { $subject }.
check-adopted-hash = The adopted hash stands for the texts of all authentic languages: { $subject }.
check-signature = The signature is made over the adopted text: { $subject }.
check-summary-hash = The hash of the summary stands for its texts in all authentic languages: { $subject }.
check-statement = The hashes of the attached statement are those of its words: { $subject }.
check-file = The enclosed file is the one that an entry names: { $subject }.
check-outcome-proved = Proved
check-outcome-failed = Failed
check-outcome-not-checked = Not checked
check-reason-not-a-package = The file is not a package, or is not written in the one form that the format allows.
check-reason-key-unfit = The key in the package is not a key of this log.
check-reason-another-key = The package has another key than the one that you expected.
check-reason-key-from-inside = No key was given from outside, so the key inside the package was used.
check-reason-not-signed-by-key = The checkpoint is not signed with this key, or belongs to another log.
check-reason-not-in-tree = The entry does not stand in the tree that the checkpoint signs.
check-reason-out-of-order = Entries stand out of their order, or time runs backwards.
check-reason-half-an-entry = A part of the entry is missing: it must be given whole or not at all.
check-reason-not-a-body = The body of the entry is not JSON.
check-reason-body-changed = The content of the entry has been changed since it was recorded.
check-reason-not-what-was-sealed = The disclosed text is not the one that was sealed.
check-reason-another-subject = The entries are of another process or another meeting than the package names.
check-reason-not-the-adopted-text = The text is not the one that was adopted.
check-reason-hash-does-not-cover = The adopted hash is not the hash of these texts.
check-reason-text-missing = A text that was adopted is missing from the package.
check-reason-signature-wrong = The signature was not made with this key over this text.
check-reason-signature-missing = The entry names a signature that rests on a key or a file, but there is none.
check-reason-ink = A signature in ink is proved only by the original.
check-reason-hash-not-of-these = The recorded hash is not the hash of these words.
check-reason-scan = A scan shows a signature in ink; that it is genuine only the original proves.
check-reason-file-not-enclosed = The signed file is named by its hash and is not in the package.
check-reason-file-removed = The signed file was erased from the store; its hash stays in the record.
check-reason-another-document = The signatures in the file hold; that the file is this text, the file does not say: compare them by eye.
check-reason-algorithm-unknown = The signature in the file uses an algorithm that this program does not know; the signatory’s State can check it.
check-reason-file-signature-wrong = The file has no signature, or one that does not hold.
check-reason-not-the-named-file = The file is not what its hash says, is named by no entry, or is enclosed twice.

# What the program says when it verifies.
verify-holds = The package holds: every check that could be made is proved.
verify-fails = { $number ->
    [one] The package does not hold: { $number } check failed.
   *[other] The package does not hold: { $number } checks failed.
}
verify-key-inside = No key was given, so this proves agreement with the key inside the package only. Compare the fingerprint with one that you obtained another way.
verify-log = Log: { $origin }
verify-fingerprint = Fingerprint of the key: { $fingerprint }
verify-checkpoint = Checkpoint: entries { $size }, root { $root }
verify-entries = Entries given in full: { $open }; given by their commitment only: { $restricted }
verify-text = Adopted text: { $symbol }, hash { $hash }, authentic languages: { $languages }
verify-signature = Signature: { $party }, { $symbol }; manner: { $mode }; it rests on: { $evidence }
verify-courtesy = Courtesy translation: { $symbol }, { $language }
verify-summary = Summary of the Chair: { $symbol }, hash { $hash }, authentic languages: { $languages }
verify-statement = Statement: { $party }, { $kind }, on { $text }, number { $number }; languages: { $languages }
verify-statement-withdrawn = This statement was withdrawn.
verify-confirmed = Confirmed by the capital on { $date } (UTC)
verify-confirmed-late = Confirmed by the capital after the window, on { $date } (UTC)
verify-unconfirmed = Not confirmed by the capital, as far as this package tells
verify-file = File: { $hash }
verify-signed-by = In the file: { $signer }; certificate no. { $serial } of { $issuer }, valid from { $from } to { $to }
verify-signed-at = Signed, as the file claims, on { $date } (UTC)
verify-signed-later = Added to the file after this signature, in bytes: { $bytes }
verify-passkey-verified = The passkey signed at { $origin }; the device verified the person
verify-passkey-present = The passkey signed at { $origin }; a person was present and was not verified
verify-issuers = Not judged: whether the issuer of a certificate deserves trust, and whether a certificate was revoked. The region has no common list of issuers. Look at the names above.
verify-cannot = What no software can prove: that the host did not read what it stores, delay an act or set its clock; and that a signature in ink is genuine, which only the original shows.

check-succession = The log’s key { $subject } named the next one, and what it had signed is the beginning of this log.
check-cosignature = The witness { $subject } cosigned the checkpoint.
check-reason-not-a-successor = No entry of the log names the next key with the signature of this one, or the log does not go on from what this one signed.
check-reason-not-cosigned = This checkpoint does not carry its cosignature.
check-reason-cosignature-wrong = The cosignature does not hold.
check-reason-no-evidence-module = This program was built without the module for passkeys, scans and signed PDFs.
verify-cosigned = Cosigned by the witness { $witness }, { $date }
verify-cosigned-by-party = Cosigned by the witness { $witness }, which the record names for { $party }, { $date }
record-trust = Whom you need not trust
record-witnesses-note = A witness is a machine of a member that looks at the log from outside, sees that it only grew, and signs that. If the log is changed or shown in two forms, a witness finds it and keeps the proof.
record-witnesses-none = No member has named a witness yet
record-witness-upto = { $number ->
    [one] Saw the first entry
   *[other] Saw { $number } entries
}
record-witness-never = Has not signed yet
