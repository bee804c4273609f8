# Seats and sign-in.

rejection-accounts-granted-already = The account may act as { $capacity } already.
rejection-accounts-not-granted = The account does not act as { $capacity }.
rejection-accounts-other-meeting = Your seat was given for another meeting only: { $meeting }.
rejection-accounts-role-may-not = By the rules this is not usually done in your role: { $role }. Your State decides by whom it acts; confirm if you act with its authority.
confirmed-accounts-role-may-not = A party acted in a role in which the rules do not foresee it.

# The page of sign-in.
accounts-account = Account
accounts-name = Name of the account
accounts-password = Password
accounts-wrong = The name and the password do not belong together. Please try again.
accounts-signed-in = You are signed in as { $name }.
accounts-sign-out = Sign out
accounts-seats = Seats of the demonstration
accounts-demo-only = One click is enough, because this is a demonstration. On a server of a real process a seat is given to an account by the secretariat.
accounts-take = Take the seat: { $seat }
accounts-take-short = Take the seat
accounts-yours = Your seat
accounts-about-chair = Opens the meeting, gives the floor, puts texts and declares them adopted.
accounts-about-secretariat = Convenes and invites, keeps the agenda, the documents and the text, and enters acts for others.
accounts-about-member = Nominates its delegation, asks for the floor, proposes wording, may object, and signs.
accounts-about-observer = Nominates its delegation, follows the meeting and asks for the floor; it speaks where the rules place observers.
accounts-about-guest = Sees what is public, and the items and texts to which the Chair invited guests.
accounts-about-press = Sees what is public, and what the Chair opened to the press.
accounts-about-public = Reads what is public, and checks it.

# A seat's own desk.
accounts-seat = Your seat
accounts-act-as = Act as: { $seat }
accounts-due = { $number ->
    [one] { $seat }: one thing is due
   *[other] { $seat }: { $number } things are due
}
accounts-due-title = What is due
accounts-nothing-due = { $seat }: nothing is due
accounts-state-due = due
accounts-state-open = open
accounts-state-settled = settled
accounts-state-waiting = waiting
accounts-due-acknowledge = Acknowledge the invitation
accounts-due-acknowledge-note = { $meeting }: the secretariat then knows that the invitation has arrived. It is not yet an answer.
accounts-due-reply = Reply to the invitation
accounts-due-reply-note = { $meeting }: say whether your delegation takes part. The answer is shown on the board of invitations.
accounts-due-nominate = Nominate the delegation
accounts-due-nominate-note = { $meeting }: name the head of delegation and those who come along. Until the credentials are accepted they are listed as provisional.
accounts-due-statement = Hand in the written statement
accounts-due-statement-note = { $meeting }: you choose whether others read it when it is delivered, or never.
accounts-due-propose = Look at the draft and propose wording
accounts-due-propose-note = { $meeting }: proposals stand in brackets until they are accepted, declined or withdrawn. Silence is no position.
accounts-due-object = A text is put: is there any objection?
accounts-due-object-note = { $meeting }: a text is adopted when nobody objects. If you have no objection, there is nothing to do.
accounts-due-sign = Sign the adopted text
accounts-due-sign-note = { $meeting }: a text is signed in the form in which it was adopted. The manner of signature and what it rests on are recorded with it.
accounts-change = Change the password
accounts-changed = The password is changed.
accounts-new-password = New password, at least ten characters
accounts-too-short = The new password has fewer than ten characters; the present one stays.

# Refused attempts.
accounts-refusals = Refused attempts
accounts-refusals-lead = Attempts of the last 30 days to use a right that the seat does not have. They are kept beside the record, not in it, without names of persons.
accounts-refusals-none = No attempt was refused.
accounts-refusals-when = When
accounts-refusals-what = What was attempted
accounts-refusals-read = Reading a draft
accounts-notices = Silence procedures
accounts-due-silence = Acknowledge receipt of a text under silence
accounts-due-silence-note = { $text }: whoever objects says so before the deadline.
