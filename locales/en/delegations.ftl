# Delegations and participants.

rejection-delegations-accepted-already = The credentials of { $party } are accepted already.
rejection-delegations-head-already = The delegation has a head; withdraw the nomination first.
rejection-delegations-may-not-attend = The rules do not provide that a participant with the status { $status } attends.
rejection-delegations-member-unknown = The delegation has no member { $member }.
rejection-delegations-nobody-nominated = { $party } has nominated nobody yet.
rejection-delegations-answer-unfit = This is no answer to the question: { $kind ->
    [number] a whole number is expected.
    [choice] the number of one of the choices is expected.
    [yes-no] yes or no is expected.
    [day] a day is expected, as in 2026-12-10.
   *[other] words are expected, and where a document is asked for, its letters and digits only.
}
rejection-delegations-answer-unknown = There is no such answer to question { $question }.
rejection-delegations-asked-of-other = { $asked-of ->
    [member] The question is asked of each member: say of whom the answer tells.
   *[other] The question is asked of the delegation as a whole: name no member.
}
rejection-delegations-badge-already = Every member meant has a badge; a lost one is revoked first.
rejection-delegations-badge-revoked = This badge was revoked.
rejection-delegations-badge-unknown = There is no such badge.
rejection-delegations-choices-unfit = A choice has from 2 to { $bound } choices, as many in every language, and no other question has any.
rejection-delegations-class-unfit = Nobody has to tell of health, and neither health nor identity stands on a badge.
rejection-delegations-consent-missing = Without the person’s consent nothing about health is kept.
rejection-delegations-credentials-insufficient = The rules ask for more than this document.
rejection-delegations-letter-returned = Letter { $letter } was returned.
rejection-delegations-letter-unknown = The delegation presented no letter { $letter }.
rejection-delegations-list-final = The final list was issued: what changed since then is told by an addendum.
rejection-delegations-list-not-final = There is no final list yet to which something could be added.
rejection-delegations-list-unchanged = No delegation has changed since the last list.
rejection-delegations-nobody-meant = Give the code of a badge, or the party and the member.
rejection-delegations-nothing-given = Nothing is given that would change.
rejection-delegations-question-unknown = The meeting asks no question { $question }.
delegations-participants = List of participants
delegations-order = By status, and within a status in the order of the alphabet of this page's language.
delegations-order-rank = By status; within a status by the rank of the head of delegation, and within a rank in alphabetical order.
delegations-order-drawn = By status; within a status from { $from } on, as was drawn, in the { $language ->
    [az] Azerbaijani
    [ru] Russian
   *[en] English
 } alphabetical order.
delegations-lists = Lists that were issued
delegations-remote = Remote seats
delegations-remote-count = { $number ->
    [0] Nobody takes part by network.
    [one] One person takes part by network.
   *[other] { $number } persons take part by network.
 }
delegations-remote-languages = Languages needed:
delegations-from-source = As the source names them:
delegations-accredited = Credentials accepted
delegations-provisional = Provisional
delegations-nobody-named = Nobody has been nominated yet.
delegations-names-unknown = The source names no persons.

# A delegation as a whole, questions, lists, credentials, the door.
delegations-of = Delegation of { $party }
delegations-own = Your delegation
delegations-members = Members
delegations-members-on = Members on { $day }
delegations-office-unknown = office not known
delegations-attends-unknown = whether in the room or remotely is not known
delegations-change = Change
delegations-credentials = Credentials
delegations-no-letter = No letter has been presented.
delegations-covers-all = for the whole delegation
delegations-covers = for members
delegations-form = Questions of the meeting
delegations-form-note = Each answer is seen by your delegation, the Chair and the secretariat, and by nobody else. An answer that is emptied is withdrawn and erased.
delegations-consent = The person consents to this being kept
delegations-answers-send = Send the answers
delegations-no-answer = No answer
delegations-not-answered = Not answered
delegations-kept-until = kept until { $day }
delegations-badges = Badges
delegations-issue-badge = Issue a badge
delegations-print-badges = Print badges (PDF)
delegations-badge-none = No badge
delegations-badge-revoked = Revoked
delegations-present = In the meeting now
delegations-history = How the delegation came to be so
delegations-on-day = Composition on a day
delegations-questions = Questions to delegations
delegations-questions-lead = Each question says why it is asked and for how long answers are kept. A question is not changed: it is withdrawn and asked anew.
delegations-tables = Tables of answers
delegations-table = Answers: { $use }
delegations-table-lead = Personal data: for this use only, and no longer than each question says.
delegations-table-empty = Nobody has answered yet.
delegations-no-questions = No question is asked.
delegations-place = place { $number }
delegations-questions-withdrawn = Withdrawn questions
delegations-list = List of participants { $number }
delegations-other-script = The name is not given in the language of this page.
delegations-credentials-report = Credentials report
delegations-letters-of-nomination = Letters of nomination
delegations-needed = The rules ask for: { $credentials }
delegations-uncovered = Members not covered: { $members }
delegations-what-is-missing = What is missing
delegations-check-in = Check-in
delegations-badge-hint = Scan the badge, or type the code that stands below the square: in capitals or small letters, with or without spaces.
delegations-came-in = Came in
delegations-left = Left
delegations-scan = Scan with the camera
delegations-queue = Noted on this device
delegations-queue-note = Codes and times only, until the network takes them.
delegations-queue-waits = waits for the network
delegations-queue-taken = recorded
delegations-queue-refused = not taken:
delegations-queue-signed-out = Sign in again: nothing is lost.
delegations-no-camera = There is no camera to use here. Type the code that stands below the square on the badge.
delegations-door-kept = This page was kept on the device
delegations-door-kept-note = Who is in the meeting is shown when the network is back. What you note until then is sent then.
delegations-door-closed = Nobody can be noted here now.
delegations-persons = { $number ->
    [one] { $number } person
   *[other] { $number } persons
}
delegations-answers-put = { $number ->
    [0] No answer was recorded.
    [one] { $number } answer was recorded.
   *[other] { $number } answers were recorded.
}
delegations-answers-withdrawn = { $number ->
    [one] { $number } answer was withdrawn.
   *[other] { $number } answers were withdrawn.
}
delegations-answers-missing = { $number ->
    [one] { $number } answer is missing
   *[other] { $number } answers are missing
}
delegations-kept = { $number ->
    [0] Erased when the meeting closes.
    [one] Kept for { $number } day after the meeting.
   *[other] Kept for { $number } days after the meeting.
}
delegations-present-number = { $number ->
    [0] Nobody is in the meeting
    [one] { $number } person is in the meeting
   *[other] { $number } persons are in the meeting
}
delegations-badges-number = { $number ->
    [0] No badge is in force.
    [one] { $number } badge is in force.
   *[other] { $number } badges are in force.
}

# Presence, lost links and the roll.
rejection-delegations-link-lost = The link of { $party } is noted as lost already.
rejection-delegations-link-holds = The link of { $party } is not noted as lost.
rejection-delegations-not-remote = { $party } is noted in the room or absent, and has no link to lose. Note it as remote first.
rejection-delegations-roll-open = A roll is being called. Close it first.
rejection-delegations-no-roll = No roll is being called.
rejection-delegations-not-called = This roll does not call { $party }.
rejection-delegations-nobody-to-call = Nobody was invited to this meeting who could be called.
attendance-title = Presence and quorum
attendance-closed-notice = What is noted here while the item is considered behind closed doors is in no record, and is gone when the doors are opened.
attendance-quorum = Quorum
attendance-quorum-undefined = { $rule }: the rules leave this undefined. { $present } of { $of } members are present.
attendance-quorum-met = { $rule }: { $needed } needed, { $present } of { $of } present. There is a quorum.
attendance-quorum-missed = { $rule }: { $needed } needed, { $present } of { $of } present. There is no quorum.
attendance-links-lost = { $number ->
    [one] { $number } link lost
   *[other] { $number } links lost
}
attendance-roll = Roll-call
attendance-roll-number = Roll-call { $number }, since { $time }
attendance-roll-result = Roll-call { $number }, { $time }
attendance-calls = Called now: { $party }
attendance-all-called = All have answered. The roll can be closed.
attendance-not-answered = no answer yet
attendance-call-all = Call the roll of all
attendance-call-members = Call the roll of the members
attendance-no-roll = The roll was not called.
attendance-entry = Entry { $number } of the record
attendance-delegations = Delegations
attendance-log = Attendance log
attendance-log-empty = Nothing was noted.
attendance-lines = { $number ->
    [one] { $number } line, the last one first. The file has all.
   *[other] { $number } lines, the last one first. The file has all.
}
attendance-time = Time
attendance-link-lost = Link lost
attendance-link-back = Link restored
attendance-answered = Roll-call: { $answer }
attendance-came = A person came in: { $where }
attendance-went = A person left
attendance-own-link-lost = Our link is lost
attendance-own-link-back = We are back
attendance-roll-calls-you = The roll is being called. Your delegation has not answered yet.
# Certificates of participation.
delegations-print-certificates = Print certificates of participation (PDF)
