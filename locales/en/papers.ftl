# Words of the printed papers.

papers-unknown = unknown
papers-instant = { $instant } ({ $zone })
papers-person-removed = name removed on { $date }
papers-person-withheld = name not public
papers-person-unknown = not named
papers-letters-missing = [in a script that cannot be printed here]
papers-rehearsal = Rehearsal. All States, persons and positions in this paper are invented.
papers-demonstration = Demonstration. This paper was made to show the product; it is not a document of the process.

# The foot of every page.
papers-page = page { $page } of { $pages }
papers-record = As recorded up to entry { $entry } of the log { $origin }, { $date }
papers-verify = Verify at { $address }
papers-code = QR code that leads to { $address }
papers-hash-foot = SHA-256 of the adopted text:
papers-authentic-short = authentic text
papers-courtesy-short = courtesy translation
papers-missing-short = no version in English

# The agenda.
papers-agenda = Agenda
papers-provisional = Provisional
papers-adopted-day = Adopted on { $date }
papers-rebuilt = Rebuilt from a public source: { $source }. What the source does not state is not added.
papers-rebuilt-unnamed = Rebuilt from a public source. What the source does not state is not added.
papers-meeting = Meeting
papers-items = Items
papers-items-none = The agenda has no items yet.
papers-items-unknown = The sources do not give an agenda.
papers-when = Date
papers-where = Place
papers-venue = Venue
papers-format = Format
papers-theme = Theme
papers-chair = Chair
papers-hosts = Hosts
papers-outcome = Outcome
papers-lead = Lead speaker
papers-time = Time
papers-minutes = { $minutes ->
    [one] { $minutes } minute
    *[other] { $minutes } minutes
    }
papers-documents = Documents
papers-note = Note
papers-source = Source

# The list of participants.
papers-participants = List of participants
papers-participants-none = No participants are recorded.
papers-seating = Plan of the seats
papers-seating-way = Members come first, then the others; the seats go on clockwise from the Chair's left hand, as seen from above.
papers-seating-said = The table of the Chair at the top, { $seats } seats along both sides.
papers-plates = Name plates
papers-order = In the { $language ->
    [az] Azerbaijani
    [ru] Russian
   *[en] English
 } alphabetical order.
papers-list-issued = Issued on { $day }.
papers-list-addendum = It says what changed since the list before it.
papers-other-script = The name is not given in the language of this paper.
papers-delegation = Delegation
papers-nobody-yet = not nominated yet
papers-nobody-in-source = not named in the source
papers-presence = Presence
papers-group-member = Member States
papers-group-observer = Observers
papers-group-pending = Membership pending
papers-group-unconfirmed = Status not confirmed
papers-group-invited = Invited
papers-group-partner = Partners
papers-group-secretariat = Secretariat
papers-group-unknown = Status unknown

# A text.
papers-protocol = Outcome Protocol
papers-draft = Draft
papers-authentic-only = Authentic text { $language }.
papers-authentic = Authentic text { $language }. The text is equally authentic { $others }.
papers-courtesy = Courtesy translation { $language }. Only the text { $authentic } is authentic.
papers-missing = There is no version in English. Authentic: the text { $authentic }.
papers-missing-shown = Shown here: the text { $language }.
papers-as-of = As it stood after entry { $entry } of the record.
papers-proposals-none = No proposals are open.
papers-proposals = { $open ->
    [one] { $open } proposal is open.
    *[other] { $open } proposals are open.
    }
papers-behind = The text has not followed the last change { $languages }.
papers-text-empty = The text has no paragraphs.
papers-paragraph-empty = This paragraph has no words yet.
papers-paragraph-shown = No version in this language; shown { $language }.
papers-paragraph-behind = This paragraph has not followed the last change.
papers-decision = Decision
papers-adopted-at = Declared adopted by the Chair
papers-entry = Entry of the record
papers-in-entry = entry { $entry }
papers-base = Whose objection would have counted
papers-put-at = Put to the meeting
papers-put-not = not yet
papers-objections = Objections that stand
papers-objectors = Objecting
papers-not-adopted = Times declared not adopted
papers-signatures = Signatures
papers-signatures-none = No signatures are recorded.
papers-party = For
papers-signatory = Signatory
papers-manner = Manner
papers-signed-on = Date
papers-mode-definitive = definitive
papers-mode-ad-referendum = ad referendum
papers-mode-initialled = initialled
papers-evidence-ink = in ink on one original
papers-evidence-browser-key = by a key made in the signatory’s browser
papers-evidence-server-key = by a key made by the server of the demonstration
papers-evidence-passkey = by a passkey of the signatory’s device
papers-evidence-scan = on paper, of which a scan is kept
papers-evidence-pades = in a signed PDF file (PAdES)
papers-ad-referendum = A signature ad referendum is subject to confirmation by the capital.
papers-original = Original
papers-custodian = Kept by
papers-file-hash = SHA-256 of the file
papers-hashes = Hashes
papers-hash-adopted = Adopted text
papers-hash-authentic = { $language }, authentic
papers-hash-courtesy = { $language }, courtesy translation
papers-hash-note = SHA-256. Anyone can compute these values from the words of the text; a single letter changed gives other values.

# The signature sheet.
papers-signature-sheet = Signature sheet
papers-one-original = One original; authentic texts { $authentic }.
papers-specimen = Specimen: the text is not adopted, and this sheet is not to be signed.
papers-signatories-none = Nobody is to sign.
papers-text = Text
papers-title = Title
papers-symbol = Symbol
papers-recorded = In the record: { $manner }, { $date }, entry { $entry }.
papers-line-signature = Signature, name and office
papers-line-date = Date

# Languages: by name, and as a text is said to be in them.
papers-language = language { $tag }
papers-language-az = Azerbaijani
papers-language-en = English
papers-language-fa = Persian
papers-language-it = Italian
papers-language-kk = Kazakh
papers-language-ky = Kyrgyz
papers-language-ru = Russian
papers-language-tg = Tajik
papers-language-tk = Turkmen
papers-language-tr = Turkish
papers-language-ur = Urdu
papers-language-uz = Uzbek
papers-in-language = in the language { $tag }
papers-in-language-az = in Azerbaijani
papers-in-language-en = in English
papers-in-language-fa = in Persian
papers-in-language-it = in Italian
papers-in-language-kk = in Kazakh
papers-in-language-ky = in Kyrgyz
papers-in-language-ru = in Russian
papers-in-language-tg = in Tajik
papers-in-language-tk = in Turkmen
papers-in-language-tr = in Turkish
papers-in-language-ur = in Urdu
papers-in-language-uz = in Uzbek

# The board as a spreadsheet: heads of columns, and what can be wrong.
papers-board-party = State or organisation
papers-board-in-status = Takes part as
papers-board-note = Number of the note
papers-board-sent = Sent on
papers-board-acknowledged = Acknowledged on
papers-board-answer = Answer
papers-board-role = Role
papers-board-name = Name
papers-board-office = Office
papers-board-contact = Contact
papers-board-error-too-large = The file is larger than { $bound }.
papers-board-error-too-many-rows = The file has more than { $bound } rows.
papers-board-error-too-many-columns = The file has more than { $bound } columns.
papers-board-error-media = A file of the type { $media } is not read; save it as XLSX or CSV.
papers-board-error-not-utf8 = The file is not in UTF-8; save it as CSV in UTF-8 or as XLSX.
papers-board-error-workbook = The file is not a workbook that can be read; save it as XLSX again.
papers-board-error-empty = The file is empty.
papers-board-error-quote-open = In row { $row } a quotation mark is opened and not closed.
papers-board-error-head-unknown = The head of column { $number } is not known: “{ $head }”.
papers-board-error-head-twice = The column “{ $column }” stands twice.
papers-board-error-head-missing = The column “{ $column }” is missing.
papers-board-error-party-missing = In row { $row } no State or organisation is given.
papers-board-error-name-missing = In row { $row } a role, an office or a contact stands without a name.
papers-board-error-word = In row { $row }, column “{ $column }”: “{ $value }” is not one of: { $words }.
papers-board-error-date = In row { $row }, column “{ $column }”: “{ $value }” is not a date such as 2026-03-02 or 02.03.2026.
papers-board-error-differs = In row { $row }, column “{ $column }”: a row above says something else of the same participant.

# A text under negotiation: paragraphs, proposals and who holds them.
papers-adopted = Adopted
papers-author = Author
papers-owner-chair = the Chair
papers-owner-secretariat = the secretariat
papers-owner-withheld = owner not disclosed
papers-owner-gone = owner no longer kept
papers-paragraph-heading = Heading
papers-paragraph-preambular = Preambular paragraph
papers-paragraph-operative = Operative paragraph
papers-paragraph-item = Item
papers-paragraph-footnote = Footnote
papers-brackets = Open brackets
papers-proposal = Bracket
papers-proposal-owner = Proposed by
papers-proposal-kind = What it does, and why
papers-proposal-since = Open since
papers-proposal-supported = supported by { $parties }
papers-proposal-bare = { $tag }: { $kind }
papers-proposal-reasoned = { $tag }: { $kind }. { $reason }
papers-proposal-replace = replaces words
papers-proposal-insert = inserts words
papers-proposal-delete = deletes words
papers-proposal-alternative = alternative text
papers-proposal-placeholder = words to come
papers-proposal-reservation = reservation
papers-proposal-new-paragraph = new paragraph
papers-proposal-move = another place for the paragraph

# The form that is filled without a network.
papers-form-for = For { $party }, round { $round }
papers-form-until = Answers until { $instant }
papers-form-how = In each box the words stand as they are. Write them as your Government would have them; leave what may stay. Then save the filled copy and send it back.
papers-form-how-docx = In each box the words stand as they are. Write them as your Government would have them; leave what may stay. Then save the file and send it back.
papers-form-without-script = Filling this form needs a browser with JavaScript. Without it the form can be read and printed.
papers-form-words = Words in { $language }
papers-form-comment = Comment
papers-form-save = Save the filled copy
papers-form-saved = Saved. Send the file back to the secretariat.
papers-form-unsaved = Not saved yet.

# What came back: what of it was read, and what could not be taken.
papers-taken-words = Paragraph { $paragraph }: other words
papers-taken-words-by-words = Paragraph { $paragraph }: other words; the paragraph was matched by its words
papers-taken-new = New paragraph after { $paragraph }
papers-taken-gone = Paragraph { $paragraph }: deleted
papers-taken-comment = Paragraph { $paragraph }: comment
papers-taken-comment-of = Paragraph { $paragraph }: comment by { $author }
papers-not-taken-paragraph = The text has no paragraph { $paragraph }.
papers-not-taken-language = Paragraph { $paragraph }: the text does not exist in the language { $language }.
papers-not-taken-box = The box “{ $name }” is not one of this form.
papers-not-taken-emptied = Paragraph { $paragraph }: the box is empty. To delete the paragraph, propose its deletion.
papers-not-taken-letters = Paragraph { $paragraph }: the words have characters that the record does not take, or are too long.
papers-not-taken-letters-new = A new paragraph has characters that the record does not take, or is too long.
papers-not-taken-bracket = Paragraph { $paragraph }: words were changed that another delegation proposes. That change was left out; propose it by itself.
papers-not-taken-footnote = Paragraph { $paragraph }: a new footnote was left out. Propose it as a paragraph.
papers-file-too-large = The file is larger than { $bound }.
papers-file-unpacks-too-large = The file is too large when unpacked.
papers-file-no-docx = The file cannot be read as DOCX; save it as DOCX again.
papers-file-no-basis = The file does not say of which text it was made. Use a file that was downloaded here.
papers-file-no-form = The file is not a form that was downloaded here.
papers-file-form-broken = The answers in the form are damaged; save the filled copy again.
papers-file-no-xliff = The file is not XLIFF 2.0.
papers-file-no-language = The file does not name the languages of the translation.
papers-xliff-unchanged = Paragraph { $paragraph }: unchanged
papers-xliff-revise = Paragraph { $paragraph }: translation taken
papers-xliff-source-changed = Paragraph { $paragraph }: not taken, as the source has changed since it was sent
papers-xliff-unknown = The unit “{ $name }” names no paragraph of the text.
papers-xliff-empty = Paragraph { $paragraph }: no translation
papers-xliff-title = The title is not changed by a translation.
papers-mark-open = open
papers-mark-ad-referendum = agreed ad referendum
papers-mark-agreed = agreed

# A text that binds nobody has language versions of equal value, and no authentic texts.
papers-authentic-short-of-equal-value = language version of equal value
papers-authentic-only-of-equal-value = Language version { $language }.
papers-authentic-of-equal-value = Language version { $language }. The version { $others } is of equal value.
papers-courtesy-of-equal-value = Courtesy translation { $language }. What was negotiated is the version { $authentic }.
papers-missing-of-equal-value = There is no version in English. The text exists { $authentic }.
papers-hash-authentic-of-equal-value = { $language }, language version
papers-one-original-of-equal-value = One original; language versions of equal value { $authentic }.
papers-copy-of = Copy of { $party }: it is named and signs first.

# The letter after a silence procedure.
papers-letter = Letter on the result of a silence procedure
papers-letter-to = To: { $parties }
papers-letter-mark-adopted = Adopted
papers-letter-mark-not-adopted = Not adopted
papers-letter-mark-cancelled = Cancelled
papers-letter-adopted = No objection that counts was received before the end of the silence procedure on “{ $title }”. The Chair has declared the text adopted under the symbol { $symbol }.
papers-letter-not-adopted = The Chair has declared the text “{ $title }” ({ $symbol }) not adopted.
papers-letter-broken = The silence on “{ $title }” ({ $symbol }) was broken. The Chair has declared the text not adopted.
papers-letter-cancelled = The Chair has cancelled the silence procedure on “{ $title }” ({ $symbol }). The text goes back to negotiation.
papers-letter-deadline = End of the silence
papers-letter-broken-at = First objection received
papers-letter-declared = Declared by the Chair
papers-letter-instant = { $weekday }, { $day }, { $time } ({ $zone }); { $utc } UTC
papers-letter-check = Where to check this

# Badges.
papers-badges = Badges

# The draft of a note verbale that invites.
papers-invitation = Draft note verbale
papers-invitation-sender = The Secretariat ({ $process })
papers-invitation-blank = […]
papers-invitation-number = No. { $number }
papers-invitation-opening = { $sender } presents its compliments to { $known ->
    [office] the { $addressee }
   *[party] { $addressee }
 } and has the honour to invite the delegation of { $party } to take part in the { $meeting }, to be held in { $place } on { $days }.
papers-invitation-nomination = It would be appreciated if the composition of the delegation and a letter of nomination could be communicated at the earliest convenience.
papers-invitation-annexes = Annexes:
papers-invitation-close = { $sender } avails itself of this opportunity to renew to { $known ->
    [office] the { $addressee }
   *[party] { $addressee }
 } the assurances of its highest consideration.
papers-invitation-dated = Date: { $day }

# The key of the log on a sheet.
papers-key = Key of the record
papers-key-compare = Compare this fingerprint, line by line, with the one that you receive by another way: on the page of the record, by telephone, from another delegation.
papers-key-verify = Then keep this sheet with its envelope: whatever is taken from the site, today or later, can be checked against it with the command meshveret verify FILE --key KEYFILE, where the key file holds the line that is in the code below.
papers-key-fingerprint = Fingerprint
papers-key-row = Line
papers-key-hex = Letters and digits
papers-key-digits = The same in digits, to be read aloud
papers-key-aloud = SHA-256 of the public key. Each number with five digits stands for the group of four in the same place, so either may be read aloud, in any language, and both say the same.
papers-key-text = The key
papers-key-code = QR code that holds the key as text
papers-key-since = It has signed the record since entry { $entry }, { $date }.
papers-key-since-first = It has signed the record from the first entry on.
papers-key-earlier = Earlier keys
papers-key-until = until entry { $entry }, { $date }
papers-key-handed = until entry { $entry }, { $date }; then handed over to { $party }
papers-key-witnesses = Witnesses
papers-key-witnesses-none = The record names no witness.
papers-key-confirmed = Confirmed
papers-key-host = For those who keep the record
papers-key-line-signature = Signature, name and office; seal

papers-inventory = Inventory of the record
papers-inventory-lead = What whoever takes up the record finds in it, as of the entry at the foot of this paper. The record itself decides; this helps to read it.
papers-inventory-confidential = For the Chair and the secretariat: it names persons, and it has what was given to them in confidence.
papers-inventory-record = The record
papers-inventory-size = Entries
papers-inventory-root = Root over all entries
papers-inventory-handed = Handed over to { $party } in entry { $entry }, { $date }.
papers-inventory-rehearsed = A rehearsal: nothing was handed over when this was written.
papers-inventory-chair = Chairmanship
papers-inventory-party = Party
papers-inventory-term = Term
papers-inventory-passes = How it passes on
papers-inventory-priority = Priority
papers-inventory-open = Open
papers-inventory-meeting = Meeting
papers-inventory-days = Days
papers-inventory-stands = Where it stands
papers-inventory-text = Text
papers-inventory-silence = silence procedure until { $date }
papers-inventory-round = round of comments { $number } until { $date }
papers-inventory-proposals = { $number ->
    [one] { $number } open proposal
   *[other] { $number } open proposals
}
papers-inventory-undecided = not decided
papers-inventory-from = Due from
papers-inventory-due = What is due
papers-inventory-until = Until
papers-inventory-bureau = Chair or secretariat
papers-inventory-agreed = Agreed
papers-inventory-when = When
papers-inventory-entry = { $date }, entry { $entry }
papers-inventory-signatures = Signatures
papers-inventory-signed = { $signed } of { $of }
papers-inventory-unconfirmed = { $number } ad referendum, not confirmed
papers-inventory-summary = Summary of the Chair
papers-inventory-documents = Documents
papers-inventory-symbol = Symbol
papers-inventory-title = Title
papers-inventory-day = Day
papers-inventory-contacts = Contacts
papers-inventory-none = None.
papers-inventory-none-of = { $what }: none.

# The summary record, made of the record itself.
summary-title = Summary record. { $meeting }
summary-opened = The meeting was opened on { $day } at { $time }.
summary-chaired = In the Chair: { $party }.
summary-attended = The following took part.
summary-attended-group = { $group }: { $parties }.
summary-remote = By network: { $parties }.
summary-agenda-adopted = The Meeting adopted its agenda.
summary-suspended = The meeting was suspended on { $day } at { $time }.
summary-resumed = The meeting was resumed on { $day } at { $time }.
summary-closed = The meeting was closed on { $day } at { $time }.
summary-item = { $number }. { $title }
summary-closed-item = The item was considered behind closed doors. Who spoke on it and what was said is not recorded.
summary-spoke = { $party } made a statement.
summary-spoke-for = { $party } made a statement, also on behalf of { $parties }.
summary-replied = { $party } spoke in exercise of the right of reply.
summary-on-adoption = { $party } made a statement on the adoption.
summary-spoke-status = { $party ->
    [member] A member made a statement.
    [observer] An observer made a statement.
    [secretariat] The Secretariat made a statement.
   *[other] A participant made a statement.
 }
summary-replied-status = { $party ->
    [member] A member spoke in exercise of the right of reply.
    [observer] An observer spoke in exercise of the right of reply.
   *[other] A participant spoke in exercise of the right of reply.
 }
summary-on-adoption-status = { $party ->
    [member] A member made a statement on the adoption.
    [observer] An observer made a statement on the adoption.
   *[other] A participant made a statement on the adoption.
 }
summary-spoke-count = { $count ->
    [one] { $count } statement was made.
   *[other] { $count } statements were made.
 }
summary-replied-count = { $count ->
    [one] The right of reply was exercised once.
   *[other] The right of reply was exercised { $count } times.
 }
summary-on-adoption-count = { $count ->
    [one] { $count } statement was made on the adoption.
   *[other] { $count } statements were made on the adoption.
 }
summary-raised = Raised: { $motion }.
summary-raised-by = { $party } raised: { $motion }.
summary-ruled = Ruling of the Chair: { $ruling }.
summary-appealed = The ruling was appealed against.
summary-appeal-outcome = Outcome of the appeal: { $outcome }.
summary-adopted = The Meeting adopted the text “{ $title }” ({ $symbol }).
summary-not-adopted = The Chair declared that the text “{ $title }” ({ $symbol }) was not adopted.
summary-silence-agreed = The Meeting agreed that the text “{ $title }” ({ $symbol }) be put under a silence procedure.
summary-issued = The text “{ $title }” ({ $symbol }) was issued as a summary by the Chair.
summary-signed = The text “{ $title }” ({ $symbol }) was signed.
summary-signed-by = Signed by: { $parties }.
summary-signed-ad-referendum = Signed ad referendum: { $parties }.

# The proceedings.
papers-proceedings = Proceedings
papers-proceedings-note = As the record has it: times, attendance, speakers, decisions.
papers-times = Times
papers-times-none = The meeting has not been opened yet.
papers-step-opened = Opened
papers-step-agenda-adopted = Agenda adopted
papers-step-suspended = Suspended
papers-step-resumed = Resumed
papers-step-closed = Closed
papers-attendance = Attendance
papers-attendance-none = Nobody is noted as having taken part.
papers-status = Status
papers-speakers = Order of speakers
papers-speakers-none = Nobody has spoken in the open.
papers-hours = Time
papers-speech = For
papers-topic = Under
papers-decisions = Decisions
papers-decisions-none = Nothing has been decided.
papers-decided = Result
word-decided-adopted = Adopted
word-decided-not-adopted = Not adopted
word-decided-silence-agreed = Silence procedure agreed
word-decided-summary = Issued as the Chair's summary

# A statement that was handed in.
papers-statement-of = Statement: { $party }
papers-statement-first = Hash of the text handed in first
# Certificates of participation.
papers-certificate = Certificate of participation
papers-certificate-meeting = Meeting
