# Parties, statuses, chairmanships.

rejection-membership-body-unknown = There is no body { $body }.
rejection-membership-chair-is-state = { $party } is an organisation; the Chair is a State.
rejection-membership-party-unknown = There is no State or organisation { $party }.
rejection-membership-period-backwards = The period ends ({ $to }) before it begins ({ $from }).
