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
rejection-decisions-signature-invalid = The signature by key is missing or does not hold.
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
rejection-decisions-not-checked = The program cannot check the signature in this file; its algorithm may be a national one. The file is kept and shown as not checked.
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
