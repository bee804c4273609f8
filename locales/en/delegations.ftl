# Delegations and participants.

rejection-delegations-accepted-already = The credentials of { $party } are accepted already.
rejection-delegations-head-already = The delegation has a head; withdraw the nomination first.
rejection-delegations-may-not-attend = The rules do not provide that a participant with the status { $status } attends.
rejection-delegations-member-unknown = The delegation has no member { $member }.
rejection-delegations-nobody-nominated = { $party } has nominated nobody yet.
delegations-participants = List of participants
delegations-order = By status, and within a status in the order of the alphabet of this page's language.
delegations-from-source = As the source names them:
delegations-accredited = Credentials accepted
delegations-provisional = Provisional
delegations-nobody-named = Nobody has been nominated yet.
delegations-names-unknown = The source names no persons.
