# The list of speakers and the floor.

rejection-floor-already-on-list = You are on the list of speakers already.
rejection-floor-speech-over = The speech that is meant is over; { $party } has the floor.
rejection-floor-place-gone = That place on the list was called already, or withdrawn: { $party }.
rejection-floor-time-changed = The time allotted has been changed in the meantime. Look at the clock, and say it again.
rejection-floor-floor-free = Nobody has the floor.
rejection-floor-list-closed = The list of speakers is closed.
rejection-floor-list-before = That list is before the meeting already.
rejection-floor-list-of-item = The list of item { $item } comes before the meeting when the item is taken up.
rejection-floor-list-open = The list of speakers is open.
rejection-floor-may-not-speak = The rules do not provide that a participant with the status { $status } speaks.
rejection-floor-not-on-list = { $party } is not on the list of speakers.
rejection-floor-out-of-order = { $party } is not next on the list.
rejection-floor-list-not-yet-open = The list of speakers does not take requests yet.
rejection-floor-list-unknown = There is no list of speakers “{ $list }”: it is not before the meeting, and nobody has opened it.
rejection-floor-list-times = A list closes after it opens.
rejection-floor-time-spent = { $party } has used all the time that one delegation has on this list.
rejection-floor-no-more-replies = You have replied as often as the rules provide ({ $made }).
rejection-floor-clock-stopped = The clock stands still already.
rejection-floor-clock-runs = The clock is running.
rejection-floor-point-waits = { $party } has raised a point of order on which the Chair has not ruled.
rejection-floor-point-raised = You have raised a point of order on which the Chair has not ruled yet.
rejection-floor-point-unknown = There is no point of order { $point } at this meeting.
rejection-floor-point-ruled = The Chair has ruled on this point of order.
rejection-floor-point-not-ruled = The Chair has not ruled on this point of order yet.
rejection-floor-appealed-already = An appeal against this ruling has been made already.
rejection-floor-no-appeal = No appeal against this ruling is before the meeting.
rejection-floor-may-not-appeal = The rules do not provide that a participant with the status { $status } appeals against a ruling.

# The floor of a meeting.
floor-title = The floor
floor-presiding = Presiding
floor-hall = Hall screen
floor-has = { $party } has the floor
floor-has-it = has the floor
floor-free = Nobody has the floor
floor-time-left = Time left
floor-of-minutes = { $number ->
    [one] of { $number } minute
   *[other] of { $number } minutes
}
floor-minutes = { $number ->
    [one] { $number } minute
   *[other] { $number } minutes
}
floor-since = since { $time }
floor-next = Next
floor-list = List of speakers
floor-waiting = { $number ->
    [one] { $number } waiting
   *[other] { $number } waiting
}
floor-nobody-waits = Nobody is waiting.
floor-open = the list is open
floor-closed = the list is closed
floor-asked = asked at { $time }
floor-your-place = You are number { $number } on the list of speakers.
floor-spoken = Have spoken
floor-statements = Written statements
floor-statement-withheld = not shown to others yet
floor-give-others = Give the floor to a delegation that has not asked
floor-give-to = Give the floor to { $party }
floor-give-short = Give
floor-one-minute-more = One minute more
floor-ask = Ask for the floor
floor-hand-in-short = Hand in a statement

# Lists, their order, the clock and points of order.
floor-clock-stopped = the clock stands still
floor-also-for = also on behalf of { $parties }
floor-fixed = placed by the Chair
floor-fixed-because = order changed by the Chair: { $reason }
floor-by-request = in the order of requests
floor-by-precedence = by rank
floor-by-alphabetical = by the alphabet
floor-by-balance = who has spoken least comes first
floor-by-alphabet = by the alphabet of this language: { $language }
floor-members-first = members before others
floor-groups-first = those who speak for several first
floor-opens = opens { $at }
floor-closes = closes { $at }
floor-minutes-each = { $number ->
    [one] { $number } minute for a statement
   *[other] { $number } minutes for a statement
}
floor-minutes-altogether = { $number ->
    [one] { $number } minute for one delegation altogether
   *[other] { $number } minutes for one delegation altogether
}
floor-debate = General debate
floor-put-down = Put your delegation on this list
floor-change-list = Change what is announced
floor-withdraw-reply = Withdraw the request to reply
floor-points = Points of order
floor-appealed-by = appeal by { $party }
floor-you-are-next = You are next.
floor-before-you = { $number ->
    [one] { $number } delegation speaks before you.
   *[other] { $number } delegations speak before you.
}
floor-totals = Time spoken at this meeting

# The note-taker.
rejection-floor-speech-unknown = No such speech was heard in the open.
rejection-floor-summary-approved = The summary record is approved, and what was noted for it is erased.
floor-notes = Notes for the summary record
floor-notes-lead = What each delegation said in substance. Only the Chair and the secretariat read it; it is erased once the summary record is approved.
floor-notes-approved = The summary record is approved. What was noted for it is erased.
floor-notes-closed = Nothing is noted of what is said behind closed doors.
floor-noted = noted
floor-statement-in = The statement that was handed in
floor-note-from-statement = Take it as the note
floor-note-taken = Taken from the statement. Shorten it, then keep it.
floor-note-substance = Substance
floor-note-save = Keep the note
# Those in the hall: interpreters, statements, lost links.
rejection-floor-statement-unknown = No statement was handed in by this entry.
rejection-floor-not-delivered = The statement has not been delivered yet.
rejection-floor-confirmed-already = The statement has been confirmed already.
floor-interpreters = Interpreters
floor-interpreters-until = open until { $day }
floor-said = said: { $said }
floor-statement-spoken = Text of the statement
floor-no-text = No text was handed in for interpreters.
floor-check-delivery = check against delivery
floor-beforehand = Handed in beforehand
floor-beforehand-note = Under embargo until delivered. The delegation gave it to the interpreters in advance.
floor-term-seek = Find a term
floor-term-find = Find
floor-term-unknown = No term has these words.
floor-terms-none = { $number ->
    [0] No terms have been entered yet.
    [one] { $number } term in all. None stands in what is read now.
   *[other] { $number } terms in all. None stands in what is read now.
}
floor-statement-waits = waits for delivery
floor-statement-delivered = delivered
floor-statement-first = What was handed in first has this hash: { $hash }
floor-publishes-on-delivery = published once delivered
floor-publishes-with-record = published with the record
floor-publishes-never = not published
floor-interpreters-beforehand = interpreters have it beforehand
floor-interpreters-with-floor = interpreters see it while you have the floor
floor-interpreters-never = not shown to interpreters
floor-confirm-as-handed = Delivered as handed in
floor-confirm-otherwise = Hand in what was said
floor-passed-over = link lost at { $time }: passed over, place kept
floor-link-lost = Link lost at { $since }. The place on the list is kept and passed over meanwhile; kept as a matter of course until { $until }.
floor-link-lost-long = Link lost at { $since }; the time until { $until } is over. The place on the list stays, and is for the Chair.
floor-own-presence = Your delegation is noted: { $presence }.
floor-own-time = You have spoken for { $time } at this meeting.

# What the Chair says with a button.
floor-other-lists = Another list of speakers
floor-keys = The letter or number on a button reaches it together with what your browser asks for beside it: Alt, or Alt and Shift; on a Mac Control and Option.
say-meetings-open = I declare the meeting open.
say-meetings-resume = The meeting is resumed.
say-meetings-suspend = The meeting is suspended.
say-meetings-close = I declare the meeting closed.
say-meetings-adopt-agenda = If there is no objection, I take it that the meeting adopts the agenda. It is so decided.
say-meetings-take-up = We now take up item { $number }: { $title }.
say-meetings-close-doors = The item is considered behind closed doors.
say-meetings-open-doors = We are in open session again.
say-floor-give = I give the floor to { $party }.
say-floor-take-back = I thank the speaker for the statement.
say-floor-extend = The speaker has one more minute.
say-floor-close-list = The list of speakers is now closed.
say-floor-reopen-list = The list of speakers is open again.
say-floor-settle-point-granted = I uphold the point that was raised.
say-floor-settle-point-not-granted = I do not uphold the point that was raised.
say-floor-settle-point-out-of-order = That is not a point of order.
say-floor-settle-appeal-stands = The ruling stands.
say-floor-settle-appeal-overruled = The ruling is overruled.
say-floor-settle-appeal-withdrawn = The appeal is withdrawn.
say-decisions-put = I put the text “{ $title }” before the meeting. Is there any objection?
say-decisions-declare-adopted = I declare the text “{ $title }” adopted.
say-decisions-declare-not-adopted = I declare that the text “{ $title }” is not adopted.
