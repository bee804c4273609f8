# Parties, statuses, chairmanships.

rejection-membership-body-unknown = Органа { $body } нет.
rejection-membership-chair-is-state = { $party } – организация; председательствует государство.
rejection-membership-party-unknown = Государства или организации { $party } нет.
rejection-membership-period-backwards = Период заканчивается ({ $to }) раньше, чем начинается ({ $from }).
