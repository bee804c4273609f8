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

# The address book.
membership-address-book = Address book
membership-address-book-lead = Offices first, then the persons who serve in them on this day. It belongs to the parties and outlasts a change of Chair.
membership-office-open = Open
membership-office-closed = Closed
membership-language-unknown = language not known
membership-precedence = written to as no. { $number }
membership-appointment = appointment { $number }
membership-corrected-by = entered wrongly; appointment { $number } stands in its place
membership-history = History
membership-who-is-told = Who is told what
membership-choose-told = Choose how this office is told
membership-new-choice = New link to choose how it is told
membership-nobody-told = Nobody
membership-told = { $office } ({ $language }) – { $reach }
membership-reach-told = is written to
membership-reach-copied = gets a copy
membership-reach-first = the first office, as nothing else was set
membership-reach-instead-of = in the place of an office that is closed or vacant
membership-staffing = { $staffing ->
    [held] Held
    [acting] Acting or deputy
    [vacant] Vacant
   *[other] Not known
}
