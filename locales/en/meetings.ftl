# Meetings, agenda, invitations.

rejection-meetings-agenda-adopted-already = The agenda is adopted already.
rejection-meetings-agenda-empty = The agenda has no items.
rejection-meetings-agenda-not-adopted = The agenda is not adopted yet.
rejection-meetings-archive = This meeting was entered from sources as an archive: nothing more takes place in it.
rejection-meetings-closed = The meeting is closed.
rejection-meetings-invited-already = { $party } is invited already.
rejection-meetings-item-current = Item { $item } is under discussion.
rejection-meetings-item-unknown = There is no item { $item }.
rejection-meetings-meeting-unknown = There is no meeting { $meeting }.
rejection-meetings-no-quorum = { $present } members are present; opening asks for { $needed }.
rejection-meetings-not-invited = { $party } is not invited.
rejection-meetings-not-open = The meeting is not open.
rejection-meetings-not-suspended = The meeting is not suspended.
rejection-meetings-open-already = The meeting is open already.
rejection-meetings-speakers-wait = { $waiting -> 
    [one] { $waiting } speaker is waiting. 
    *[other] { $waiting } speakers are waiting. 
    }
