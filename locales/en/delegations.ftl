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
delegations-from-source = As the source names them:
delegations-accredited = Credentials accepted
delegations-provisional = Provisional
delegations-nobody-named = Nobody has been nominated yet.
delegations-names-unknown = The source names no persons.
