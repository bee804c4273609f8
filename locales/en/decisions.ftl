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
