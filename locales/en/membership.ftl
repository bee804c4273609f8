# Parties, statuses, chairmanships.

rejection-membership-body-unknown = There is no body { $body }.
rejection-membership-chair-is-state = { $party } is an organisation; the Chair is a State.
rejection-membership-party-unknown = There is no State or organisation { $party }.
rejection-membership-period-backwards = The period ends ({ $to }) before it begins ({ $from }).
rejection-membership-office-unknown = There is no such office: { $office }.
rejection-membership-office-closed = The office { $office } was open until { $until }.
rejection-membership-appointment-unknown = There is no appointment { $appointment } that stands.
rejection-membership-nothing-changed = Nothing is given that would change of { $office }.
membership-title = Who takes part in the process
membership-on = As of { $day }
membership-lead = Each status is shown as the sources state it on this day. Where sources differ, every claim stands with its source.
membership-states = States
membership-organisations = Organisations
membership-chairs = Chairmanships
membership-effective = In effect
membership-coordinators = National coordinators
membership-another-day = On another day
membership-day-form = As in 2023-10-12, 2023-10 or 2023.
membership-day-wrong = This is not a day. Please write year, month and day as digits, with hyphens between them.
membership-show = Show
membership-unknown-note = "Not known" means that no source was found. It says nothing about the State or organisation.
