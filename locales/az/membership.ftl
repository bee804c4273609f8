# Parties, statuses, chairmanships.

rejection-membership-body-unknown = { $body } orqanı yoxdur.
rejection-membership-chair-is-state = { $party } təşkilatdır; sədr dövlət olur.
rejection-membership-party-unknown = { $party } adlı dövlət və ya təşkilat yoxdur.
rejection-membership-period-backwards = Dövr başlanmazdan ({ $from }) əvvəl bitir ({ $to }).
