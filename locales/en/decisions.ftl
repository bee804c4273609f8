# Putting, objecting, adopting, signing.

rejection-decisions-adopted-already = The text is adopted; what is adopted does not change.
rejection-decisions-did-not-object = { $party } has no objection standing.
rejection-decisions-evidence-unknown = The rules do not name this kind of evidence for a signature ({ $evidence }).
rejection-decisions-language-behind = An authentic language has not followed the last change: { $language }.
rejection-decisions-may-not-sign = The rules do not provide that a participant with the status { $status } signs.
rejection-decisions-mode-unknown = The rules do not name this manner of signature ({ $mode }).
rejection-decisions-no-decisions = This process takes no decisions.
rejection-decisions-no-objection = Nobody objects: declare the text adopted, or go on with the discussion.
rejection-decisions-no-quorum = { $present } members are present; a decision asks for { $needed }.
rejection-decisions-not-adopted = The text is not adopted yet.
rejection-decisions-not-at-meeting = { $party } does not take part in this meeting.
rejection-decisions-not-in-base = { $party } is not among those whose objection counts here.
rejection-decisions-not-put = The Chair has not put the text to the meeting.
rejection-decisions-objected-already = You have objected already; the objection stands.
rejection-decisions-objection-stands = Objections that stand: { $objections }. A text is adopted when nobody objects.
rejection-decisions-proposals-open = Open proposals: { $open }. Accept or decline each before the text is put.
rejection-decisions-put-already = The text is before the meeting already.
rejection-decisions-signature-invalid = The signature is missing or does not hold.
rejection-decisions-signed-elsewhere = The passkey signed at another site than this one. Sign here, at the address of this server.
rejection-decisions-signed-already = { $party } has signed already.
rejection-decisions-text-empty = The text has no paragraphs.
rejection-decisions-who-signs-undefined = The rules do not say who signs. The Chair may decide; the ruling is recorded.
rejection-decisions-mode-undefined = The rules do not say how decisions are taken. The Chair may decide; the ruling is recorded.
rejection-decisions-chair-sums-up = This process adopts no texts: the Chair issues a summary.
rejection-decisions-not-summed-up = This process decides on texts; a summary of the Chair is not provided for.
rejection-decisions-summary-issued-already = The text was issued as the Chair's summary; what was issued does not change.
rejection-decisions-not-unanimous = Unanimity needs the expressed assent of each: { $yes } said yes, { $missing } did not.
rejection-decisions-no-majority = The majority is not reached: { $yes } for, { $no } against.
rejection-decisions-silence-is-assent = Here nobody needs to say yes: whoever does not object assents. To stand against the text, object.
rejection-decisions-no-statement-now = A statement is attached to a text that is before the meeting, adopted, or issued as a summary.
rejection-decisions-may-not-attach-statement = The rules do not provide that a participant with the status { $status } attaches a statement.
rejection-decisions-statements-undefined = The rules do not say which statements can be attached. The Chair may decide; the ruling is recorded.
rejection-decisions-statement-kind-unknown = The rules do not name this kind of statement ({ $kind }).
rejection-decisions-statement-unknown = The text has no statement { $statement }.
rejection-decisions-not-your-statement = Statement { $statement } is another party's.
rejection-decisions-statement-ended = Statement { $statement } does not stand any more.
rejection-decisions-initialled-already = { $party } has initialled already.
rejection-decisions-file-missing = This kind of evidence is a file, and none was given ({ $evidence }).
rejection-decisions-not-checked = The program could not look into this file. It is kept and shown as not checked.
rejection-decisions-algorithm-unknown = The program cannot check the signature in this file, because it does not know its algorithm: { $algorithm }. The file is kept and shown as not checked.
rejection-decisions-key-algorithm-unknown = The passkey signs with an algorithm that the program does not know: { $algorithm }. It takes ES256 and EdDSA.
rejection-decisions-file-changed = This file was changed after it was signed: the signature in it does not hold for what it says now. Bring in the file as it was signed.
rejection-decisions-file-not-signed = There is no signature in this file.
rejection-decisions-another-document = The signature in this file holds, but nothing in the file says that it is this text: it does not name its hash. The file is kept and shown as not checked.
rejection-decisions-did-not-sign = { $party } has not signed.
rejection-decisions-not-ad-referendum = { $party } did not sign ad referendum; there is nothing to confirm.
rejection-decisions-confirmed-already = { $party } has confirmed its signature already.
rejection-decisions-acknowledged-already = Receipt has been acknowledged already.
rejection-decisions-deadline-earlier = The new deadline must be later than the one that holds.
rejection-decisions-deadline-past = The deadline must be later than now.
rejection-decisions-late-objection-open = Late objections on which the Chair has not ruled: { $objections }. Rule on them, or declare the text adopted all the same.
rejection-decisions-no-silence = No silence procedure on this text awaits a result.
rejection-decisions-objection-in-time = This objection was received in time. Is it not to count?
rejection-decisions-objection-unknown = This silence procedure has no standing objection with the number { $objection }.
rejection-decisions-silence-agreed-already = The meeting has agreed to a silence procedure on this text already.
rejection-decisions-silence-ended = The silence procedure has ended.
rejection-decisions-silence-not-agreed = The meeting has not agreed that a silence procedure be used on this text.
rejection-decisions-silence-not-allowed = The rules do not provide for a silence procedure.
rejection-decisions-silence-runs = A silence procedure on this text is running; its result has not been declared.
rejection-decisions-silence-too-short = The silence procedure is shorter than the rules ask: at least { $needed } hours.
rejection-decisions-silence-undefined = The rules do not say whether a silence procedure may be used. The Chair may decide; the ruling is recorded.
rejection-decisions-too-few-working-days = Working days until the deadline: { $days }. The rules ask for { $needed }.
rejection-decisions-working-days-unknown = The rules ask for { $needed } working days, and the calendar does not tell how many there are until the deadline (days not covered: { $unknown }).

# A text before the meeting, its adoption and its signatures.
decisions-before-meeting = Put to the meeting
decisions-objections = { $number ->
    [0] no objection
    [one] { $number } objection
   *[other] { $number } objections
}
decisions-not-adopted-times = { $number ->
    [one] The text was put once and not adopted.
   *[other] The text was put { $number } times and not adopted.
}
decisions-signatures-title = Signatures
decisions-signatures = { $number ->
    [one] { $number } signature
   *[other] { $number } signatures
}
decisions-signed = Signatures
decisions-nobody-signed = Nobody has signed yet
decisions-signature-not-called-for = No signature is called for: the text was adopted by silence.
decisions-no-original = No signed original has been attached.
decisions-custodian = Custodian of the original: { $party }
decisions-sheet = Signature sheet (PDF)
decisions-put-short = Put the text: is there any objection?
decisions-adopted-short = Declare adopted
decisions-not-adopted-short = Declare not adopted
decisions-object-short = Object
decisions-withdraw-objection-short = Withdraw the objection
decisions-sign-short = Sign
decisions-enter-signature = Enter a signature

# The silence procedure on its page.
decisions-silence = Silence procedure
decisions-silence-runs = Silence runs
decisions-silence-broken = Silence was broken
decisions-silence-ended = Silence has ended
decisions-silence-adopted = Declared adopted
decisions-silence-not-adopted = Declared not adopted
decisions-silence-cancelled = Cancelled by the Chair
decisions-silence-broken-note = An objection was received at { $time }. The Chair declares the result.
decisions-silence-ended-note = The deadline has passed. The Chair checks what was received, rules on what came late, and declares the result; until then nothing is adopted.
decisions-silence-adopted-note = No objection that counts was received before the deadline, and the Chair has declared the text adopted.
decisions-silence-not-adopted-note = The Chair has declared the text not adopted.
decisions-silence-cancelled-note = The Chair has cancelled the procedure; the text goes back to negotiation.
decisions-silence-none = There is no silence procedure on this text.
decisions-silence-earlier = Earlier silence procedures
decisions-silence-agreed = The meeting agreed to it on { $day }.
decisions-silence-not-agreed = The meeting has not agreed to it; the rules ask for that.
decisions-left-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
} and { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} left.
decisions-left-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} and { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} left.
decisions-one-instant = One instant for all. What the Chair or the secretariat has received by any channel at { $before } ({ $place }) breaks the silence; at { $time } it does not.
decisions-chosen = Silence would end
decisions-chosen-note = Nothing is recorded yet. See whether this is the instant you mean in every capital; the form below puts it.
decisions-instant = { $day }, { $time } ({ $offset })
decisions-until = Until { $time }
decisions-under-profile = It runs under { $profile }, the rules in force when it was opened.
decisions-under-none = It runs without a profile of rules.
decisions-hours = At least { $needed } hours are asked; there are { $given }.
decisions-working-days = At least { $needed } working days are asked; by the calendar “{ $calendar }” there are { $counted }{ $unknown ->
    [0] .
   *[other] , and it does not cover { $unknown } of the days.
}
decisions-working-days-unknown = { $number ->
    [one] At least { $number } working day is asked; there is no calendar by which it could be counted.
   *[other] At least { $number } working days are asked; there is no calendar by which they could be counted.
}
decisions-days-counted = Working days by the calendar “{ $calendar }”: { $counted }{ $unknown ->
    [0] .
   *[other] ; days that it does not cover: { $unknown }.
}
decisions-holiday = { $day }: { $calendar }
decisions-holidays = Holidays of other calendars in its course
decisions-uncovered = These calendars do not cover all of its days: { $calendars }.
decisions-clocks = The same instant in every capital
decisions-clock-of = State or organisation
decisions-clock-place = Place
decisions-clock-told = As announced
decisions-clock-time = Time
decisions-no-capital = No capital is recorded of { $parties }.
decisions-conditions = Conditions
decisions-asked = Whose objection counts: { $parties }.
decisions-objections-title = Objections
decisions-objection-own = Your objection
decisions-objector-withheld = A member (not disclosed)
decisions-objection-counts = Counts
decisions-objection-late = Came late; the Chair has not ruled on it
decisions-objection-not-admitted = Does not count
decisions-objection-withdrawn = Withdrawn
decisions-objection-proposal = a proposal for the text
decisions-whole-text = the whole text
decisions-paragraphs = { $number ->
    [one] paragraph { $numbers }
   *[other] paragraphs { $numbers }
}
decisions-weekday = { $weekday }, { $day }
decisions-ruling = Ruling of the Chair.
decisions-received = Received { $time }
decisions-receipts = Receipts
decisions-receipts-none = Nobody has acknowledged receipt yet.
decisions-receipts-waiting = Receipt not acknowledged: { $parties }
decisions-receipt-own = You acknowledged receipt: { $time }
decisions-course = Course
decisions-course-opened = Opened
decisions-course-extended = Extended; the deadline before was { $before }
decisions-course-ended = Ended
decisions-letter = Letter to all
decisions-plain-text = Plain text
decisions-page = Page
decisions-propose-instead = Propose wording instead
decisions-enter-receipt = Enter a receipt
decisions-enter-objection = Enter an objection
decisions-rule-counts = Rule that it counts
decisions-rule-counts-not = Rule that it does not count

# The decision on its page.
decisions-decision = Decision
decisions-the-text = The text
decisions-under-silence = Under silence
decisions-summary-on = Issued as the Chair's summary: { $day }
decisions-binds-nobody = the text binds nobody in law; its language versions are of equal value
decisions-outcome = What would follow now
decisions-mode-consensus-absence-of-objection = Decisions are taken by consensus: a text is adopted if nobody objects.
decisions-mode-unanimity-expressed = Decisions are taken by unanimity: everybody who counts has to say yes.
decisions-mode-majority = Decisions are taken by a majority of the votes cast; the rules do not say which.
decisions-mode-majority-of = Decisions are taken by a majority of { $fraction } of the votes cast.
decisions-mode-chair-summary = Nothing is adopted: the Chair sums up.
decisions-mode-none = The process takes no decisions.
decisions-mode-undefined = The rules do not say how decisions are taken.
decisions-declared = Declared
decisions-adopted-by-consensus = Adopted by consensus: nobody objected when the Chair put the text.
decisions-adopted-by-silence = Adopted under silence: nobody objected before the deadline.
decisions-adopted-by-unanimity = Adopted unanimously.
decisions-adopted-by-majority = Adopted by a majority.
decisions-positions = Positions expressed
decisions-tally = For: { $yes }; against: { $no }; abstaining: { $abstain }; not expressed: { $silent }.
decisions-statements = { $number ->
    [one] { $number } statement attached
   *[other] { $number } statements attached
}
decisions-statements-title = Statements attached to the text
decisions-statements-none = No statement has been attached.
decisions-statement-ended = No longer stands since { $day }
decisions-base = Who counts, and why
decisions-base-why = Why
decisions-enter-statement = Enter a statement

# Signatures on their page, and the signing.
decisions-checked-ink = On paper; the record holds that it was signed, the paper is the evidence.
decisions-checked-browser-key = The key's signature over the text's hash was checked when it was given; anybody can check it again.
decisions-checked-server-key = A key made by the server of a rehearsal: it shows the way, and proves nothing about a person.
decisions-checked-passkey = The passkey's signature over the text's hash was checked when it was given; anybody can check it again.
decisions-checked-scan = The scan is kept by its hash; what it shows is for people to compare.
decisions-checked-pades = The signature in the file holds and the file names this text; whether its issuer deserves trust is for people to judge.
decisions-checked-pades-not = The file is kept; its signature was not checked here.
decisions-confirmation-confirmed = Confirmed on { $day }
decisions-confirmation-confirmed-late = Confirmed on { $day }, after the window
decisions-confirmation-pending = To be confirmed by { $day }
decisions-confirmation-pending-without-window = To be confirmed; the rules set no window
decisions-confirmation-unconfirmed = Unconfirmed since { $day }
decisions-not-signed-yet = Not signed yet: { $parties }
decisions-originals = Originals and copies
decisions-sheets = Signature sheets
decisions-alternat = One sheet for each copy; in it the State that keeps the copy is named and signs first.
decisions-enter-confirmation = Enter a confirmation
decisions-ceremony = The signing
decisions-ceremony-count = { $signed } of { $of } have signed
decisions-copy-of = Copy of { $party }
decisions-signs-now = Signs now
decisions-signs-next = Next
decisions-all-signed = All have signed
decisions-has-signed = has signed
decisions-has-not-signed = has not signed
