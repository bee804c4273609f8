# The list of speakers and the floor.

rejection-floor-already-on-list = You are on the list of speakers already.
rejection-floor-floor-free = Nobody has the floor.
rejection-floor-floor-taken = Somebody has the floor; end the statement first.
rejection-floor-list-closed = The list of speakers is closed.
rejection-floor-list-open = The list of speakers is open.
rejection-floor-may-not-speak = The rules do not provide that a participant with the status { $status } speaks.
rejection-floor-no-item = No item is under discussion.
rejection-floor-not-on-list = { $party } is not on the list of speakers.
rejection-floor-out-of-order = { $party } is not next on the list.
