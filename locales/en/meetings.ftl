# Meetings, agenda, invitations.

rejection-meetings-agenda-adopted-already = The agenda is adopted already.
rejection-meetings-agenda-empty = The agenda has no items.
rejection-meetings-agenda-not-adopted = The agenda is not adopted yet.
rejection-meetings-archive = This meeting was entered from sources as an archive: nothing more takes place in it.
rejection-meetings-closed = The meeting is closed.
rejection-meetings-invited-already = { $party } is invited already.
rejection-meetings-item-current = Item { $item } is under discussion.
rejection-meetings-doors-closed-already = The doors are closed for item { $item } already.
rejection-meetings-doors-not-closed = The doors are not closed for item { $item }.
rejection-meetings-no-closed-items = The rules know no closed items.
rejection-meetings-not-in-room = Item { $item } is considered in a closed meeting; only those in the room take part in it.
rejection-meetings-item-unknown = There is no item { $item }.
rejection-meetings-meeting-unknown = There is no meeting { $meeting }.
rejection-meetings-no-quorum = { $present } members are present; opening asks for { $needed }.
rejection-meetings-not-invited = { $party } is not invited.
rejection-meetings-not-open = The meeting is not open.
rejection-meetings-not-suspended = The meeting is not suspended.
rejection-meetings-session-unknown = There is no such session on the programme: { $session }.
rejection-meetings-session-times = A session ends after it begins, and within 24 hours.
rejection-meetings-programme-empty = The programme has no session yet.
rejection-meetings-programme-issued-already = The programme has been issued; what is changed now is told to those whom it concerns.
rejection-meetings-clash-room = In the same room at the same time: { $session }.
rejection-meetings-clash-party = { $party } is named in another session at the same time: { $session }.
rejection-meetings-clash-lead = The same speaker is named in another session at the same time: { $session }.
rejection-meetings-clash-item = Item { $item } is taken in another session at the same time: { $session }.
rejection-meetings-clash-break = A break and a session overlap: { $session }.
rejection-meetings-clash-days = It is outside the days of the meeting.
rejection-meetings-open-already = The meeting is open already.
rejection-meetings-speakers-wait = { $waiting ->
    [one] { $waiting } speaker is waiting.
   *[other] { $waiting } speakers are waiting.
}

# The register of meetings and a meeting's page.
meetings-register-lead = Every meeting that a source names or that was convened here, the latest first. What no source states is marked as not known.
meetings-none = No meeting has been registered yet.
meetings-date = Date
meetings-name = Meeting
meetings-state = Stage
meetings-number = No. { $number }
meetings-phase-convened = Convened
meetings-phase-open = In session
meetings-phase-suspended = Suspended
meetings-phase-closed = Closed
meetings-phase-archive = Archive
meetings-opened-at = Opened: { $time }
meetings-closed-at = Closed: { $time }
meetings-nothing-yet = Nothing has been adopted yet
meetings-agenda-none = There is no agenda yet
meetings-agenda-adopted-on = Adopted: { $day }
meetings-agenda-provisional = Provisional agenda
meetings-agenda-rebuilt = The order is rebuilt from the source:
meetings-item = Item { $number }
meetings-item-current = Under discussion
meetings-item-closed = Closed meeting
meetings-item-considered = Considered in a closed meeting: { $day }
meetings-closed-notice = Who speaks or proposes, when and how often, enters no record; what is agreed does, once the item ends.
meetings-take-up-item = Take up an item
meetings-go-to = Go to item { $number }
meetings-who = Participants
meetings-known = What is known
meetings-followed-by = Held afterwards, as a separate event
meetings-open-desk = Board of invitations
meetings-console = Chair's console
meetings-floor-page = The floor
meetings-hand-in = Hand in a written statement
# The programme with its hours, the run sheet.
meetings-programme = Programme
meetings-programme-none = No programme has been published.
meetings-programme-draft = Draft: until it is issued, only the Chair and the secretariat see it.
meetings-programme-issued = Issued: { $at }
meetings-programme-hours = All hours are those of { $zone }.
meetings-programme-hours-unknown = The hours are not known. The source gives the order:
meetings-programme-empty = There is no session yet.
meetings-programme-own = Your delegation
meetings-programme-beside = At the same time as another
meetings-programme-cancelled = Cancelled
meetings-programme-now = Now
meetings-programme-next = Next
meetings-programme-over = Over
meetings-programme-with = For: { $parties }
meetings-programme-lead = Speakers: { $lead }
meetings-programme-join = Join by network
meetings-programme-edit = Edit the programme
meetings-programme-read = As participants see it
meetings-programme-edit-lead = One form for each session. Times are those of { $zone }; what goes together badly is said beside, and is no obstacle.
meetings-programme-edit-issued = The programme has been issued: whoever a change concerns is told of it, with the old time and the new one.
meetings-programme-new = A new session
meetings-programme-all-fields = All details of this session
meetings-programme-days-hint = Day and hour by the clocks of the meeting.
meetings-programme-save = Place here
meetings-programme-earlier = { $minutes } minutes earlier
meetings-programme-later = { $minutes } minutes later
meetings-programme-shorter = { $minutes } minutes shorter
meetings-programme-longer = { $minutes } minutes longer
meetings-programme-remove = Take off the programme
meetings-programme-act-on = { $act }: { $session }
meetings-clashes = { $number ->
    [one] { $number } thing does not go together
   *[other] { $number } things do not go together
}
meetings-calendar = In your own calendar
meetings-calendar-public = A calendar program that subscribes to this address shows the public part and keeps up with changes.
meetings-calendar-own = Make an address for your calendar program. It shows the programme as your delegation sees it and keeps up with changes. Whoever knows the address reads the same: hand it to nobody, and revoke it when it is no longer needed.
meetings-calendar-make = Make the address
meetings-calendar-file = Calendar file (iCalendar)
meetings-run-sheet = Run sheet
meetings-run-sheet-lead = What comes when, who speaks, what is to be ready and who answers for it.
meetings-run-speakers = On the list: { $parties }
meetings-run-nobody = Nobody is on the list.
meetings-run-document = { $symbol }: issued
meetings-run-document-missing = { $symbol }: not issued yet
meetings-run-responsible = Answers for it: { $who }
meetings-run-responsible-none = Nobody is named who answers for it.
meetings-run-closed = Behind closed doors
meetings-run-taken-up = Taken up

# The board of invitations.
meetings-board-nominated = Nominated
meetings-board-next = Next step
meetings-board-uninvited = Not invited
meetings-board-spreadsheet = From a spreadsheet
meetings-board-spreadsheet-note = One row is one person; several rows of a State or organisation are its delegation. An empty cell changes nothing.
meetings-board-template = Take the table as it stands now (CSV)
meetings-board-take = Enter the rows
meetings-board-put = { $number ->
    [one] { $number } act was recorded from the spreadsheet.
   *[other] { $number } acts were recorded from the spreadsheet.
}
meetings-board-refused = Row { $row }: { $reason }

# The draft of the summary record.
meetings-summary-draft = Draft of the summary record
meetings-summary-note = Made of the record and of the notes, sentence by sentence; nothing is translated by a machine. Laid before the meeting it is a text like any other: edited, circulated, approved.
meetings-summary-there = The summary record is before the meeting.
meetings-summary-open = Open it
meetings-summary-missing = { $count ->
    [one] { $count } paragraph is not there in this language. It is laid as a courtesy translation that is still to be completed.
   *[other] { $count } paragraphs are not there in this language. It is laid as a courtesy translation that is still to be completed.
 }
meetings-summary-paragraphs = Paragraphs of the draft
meetings-summary-not-in = not in this language
meetings-summary-again = What is recorded stays. Send it again, and the rest follows.
meetings-summary-lay = Lay it before the meeting
meetings-summary-go-on = Go on where it stopped
meetings-attributed-names = Delegations are named.
meetings-attributed-status = It says whether a member or an observer spoke, and not which.
meetings-attributed-no = It does not say who spoke.
