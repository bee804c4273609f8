# Seats and sign-in.

rejection-accounts-granted-already = The account may act as { $capacity } already.
rejection-accounts-not-granted = The account does not act as { $capacity }.
rejection-accounts-other-meeting = Your seat was given for another meeting only: { $meeting }.
rejection-accounts-role-may-not = By the rules this is not usually done in your role: { $role }. Your State decides by whom it acts; confirm if you act with its authority.
rejection-accounts-meeting-missing = The seat of an interpreter is given for one meeting. Name the meeting.
confirmed-accounts-role-may-not = A party acted in a role in which the rules do not foresee it.

# The page of sign-in.
accounts-account = Account
accounts-name = Name of the account
accounts-password = Password
accounts-wrong = The name and the password do not belong together. Please try again.
accounts-signed-in = You are signed in as { $name }.
accounts-sign-out = Sign out
accounts-unsent = Passes that were noted at a door wait on this device to be sent; signing out erases them. Open the page of check-in with a network first, or press again to sign out.
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
accounts-about-interpreter = Sees who speaks and who comes next, statements while they are delivered, and the terms of the process; ends with the meeting.
accounts-about-press = Sees what is public, and what the Chair opened to the press.
accounts-about-public = Reads what is public, and checks it.

# A seat's own desk.
accounts-seat = Your seat
accounts-seat-in-role = { $seat } · { $role }
accounts-act-as = Act as: { $seat }
accounts-change-seat = Change seat
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
accounts-new-password = New password
accounts-too-short = The new password has fewer than twelve characters.

# Refused attempts.
accounts-refusals = Refused attempts
accounts-refusals-lead = Attempts of the last 30 days to use a right that the seat does not have. They are kept beside the record, not in it, without names of persons.
accounts-refusals-none = No attempt was refused.
accounts-refusals-when = When
accounts-refusals-what = What was attempted
accounts-refusals-read = Reading a draft
accounts-privacy-fields = What is held of persons, for what and how long
accounts-looks = Looks at personal data
accounts-looks-lead = When the Chair or the secretariat opened personal data of others, in the last half year. The lines are kept beside the record; a person is known there by the code of the account. The same look within ten minutes is one line.
accounts-looks-none = Nobody looked.
accounts-looks-what = At what
accounts-look-participants = List of participants
accounts-look-board = Board of invitations
accounts-look-package = Package of the meeting
accounts-look-delegation = A delegation
accounts-look-answers = Answers to questions
accounts-look-credentials = Credentials
accounts-look-address-book = Address book
accounts-look-entry = An entry of the record
accounts-look-badges = Badges
accounts-look-check-in = Check-in
accounts-look-invitation = Draft of a note verbale
accounts-look-register = Register of letters
accounts-look-search = Search for a person
accounts-look-accounts = Accounts of the process
accounts-erasure-requests = Requests of erasure
accounts-erasure-none = Nobody has asked.
accounts-erasure-answered = answered
accounts-erasure-answer = Note as answered
accounts-data-lead = What this server and its records hold of your account.
accounts-data-file = Download your data
accounts-find = What is kept of a person
accounts-find-lead = Names, contacts, answers and reasons that are kept beside the record, in every meeting, letter, office and form. Words that somebody wrote freely, such as a statement, are not searched. That you looked is noted.
accounts-find-words = Name, or a part of it
accounts-find-do = Search
accounts-found = { $number ->
    [0] Nothing is kept with these words in it.
    [one] { $number } text is kept with these words in it.
   *[other] { $number } texts are kept with these words in them.
}
accounts-found-more = There are more; please search with more words.
accounts-kept-until = kept until { $day }
accounts-erase-which = Choose what is to be erased
accounts-erase-for = It answers the request
accounts-erase-for-none = None on this page: a letter, a call
accounts-erase-note = What is erased cannot be brought back. With a text, the same field of the same person in other languages goes too. The record keeps that it was done, when and why.
accounts-erase-chosen = Erase what is chosen
accounts-erase-otherwise = Erase otherwise: a file, all of a meeting, all of a delegation
accounts-erased = { $number ->
    [0] Nothing was erased.
    [one] { $number } text was erased.
   *[other] { $number } texts were erased.
}
accounts-erased-not = { $number ->
    [one] { $number } that was chosen was not erased: it is gone, or the rules refuse it.
   *[other] { $number } that were chosen were not erased: they are gone, or the rules refuse it.
}
accounts-letter = For the person who asked
accounts-letter-lead = Words for your answer. They name nobody, and are drawn from the record.
accounts-letter-done = At your request the secretariat erased from the record of { $process } on { $day }:
accounts-letter-stays = The words and what opens their seal were destroyed. In their place stand a value from which they cannot be recovered, and the day of the erasure. In which role and from when until when somebody took part stays in the record, without the name.
accounts-letter-copies = Copies of the whole server that were made before hold the words until they are destroyed, and copies of papers that were given out before remain with those who have them.
accounts-letter-check = That it was done stands in the record itself:
accounts-erasure-process = The process
accounts-erasure-words = What the secretariat is to erase from its record
accounts-erasure-ask = Ask for erasure
accounts-erasure-empty = Please say what is to be erased.
accounts-erasure-many = Ten requests are open already. Please wait for the secretariat.
accounts-said-asked = The secretariat has your request.
accounts-erase-lead = The account is erased at once, with its means of sign-in, devices and log. What was done from its seats stays in the records under a code that is nobody’s from then on.
accounts-erase-name-of = To confirm, write the name of the account: { $name }
accounts-erase = Erase the account
accounts-erase-name = The name is not that of the account. Nothing was erased.
accounts-notices = Silence procedures
accounts-due-silence = Acknowledge receipt of a text under silence
accounts-due-silence-note = { $text }: whoever objects says so before the deadline.
accounts-due-present-letter = Present a letter of credentials
accounts-due-present-letter-note = { $meeting }: the rules ask for a letter on which the delegation rests, and one is missing. Until it is accepted the delegation takes part provisionally.
accounts-due-answer = Answer the questions of the meeting
accounts-due-answer-note = { $number ->
    [one] { $meeting }: one expected answer is missing.
   *[other] { $meeting }: { $number } expected answers are missing.
  }
accounts-answer = Answer
accounts-due-remind = Remind of the invitation
accounts-due-remind-note = { $meeting }: no answer has come from: { $parties }.
accounts-due-judge = Decide on a letter of credentials
accounts-due-judge-note = { $meeting }: { $parties } presented a letter, which is neither accepted nor returned.
accounts-judge = See the letter

# How people sign in.
accounts-passkey = Passkey
accounts-passkey-lead = Your device asks for your fingerprint, your face or its code. You need no name and no password.
accounts-passkey-use = Sign in with a passkey
accounts-passkey-script = Passkeys need JavaScript. Without it, sign in with a name, a password and a code.
accounts-passkey-unable = This browser, or this address, cannot use passkeys. Open the site at its usual address, or sign in another way.
accounts-passkey-stopped = The device gave no passkey: it was stopped, or none is kept there. Please try again, or sign in another way.
accounts-passkey-none = No passkey came from the device. Please try again.
accounts-passkey-wrong = The passkey was not accepted. Please try again.
accounts-passkey-unknown = This passkey belongs to no account here. It may have been removed.
accounts-passkey-known = This passkey belongs to an account already.
accounts-passkeys-many = An account has at most twenty passkeys. Remove one first.
accounts-passkeys-not-here = Passkeys are not available at this address: they need a host name and an encrypted connection.
accounts-too-late = Too much time has passed, or the server was restarted. Please begin again.
accounts-too-many = { $number ->
    [one] Too many attempts failed. The next one is taken in one second.
   *[other] Too many attempts failed. The next one is taken in { $number } seconds.
}
accounts-busy = Many people are signing in at this moment. Please try again in a few seconds.
accounts-by-name = Name and password
accounts-by-name-lead = For devices on which passkeys are barred. A code of your second factor comes next.
accounts-second = Second factor
accounts-second-lead = { $name }: the password is right. A code is asked for as well.
accounts-code = Code
accounts-code-label = Six digits from your authenticator, or a recovery code
accounts-code-hint = Each code works once.
accounts-code-wrong = The code is wrong, or it was used before. Please wait for the next one and try again.
accounts-prove = Show that it is you
accounts-prove-lead = What you are about to do changes who can sign in. Please sign in once more; it holds for ten minutes.
accounts-password-and-code = Password and second factor
accounts-go-on = Go on
accounts-providers = Your ministry's own sign-in
accounts-provider-use = Sign in with { $name }
accounts-provider-link = Link with { $name }
accounts-provider-away = The sign-in of that institution does not answer at present. Please try again later, or sign in another way.
accounts-provider-refused = The sign-in of that institution was not completed.
accounts-provider-wrong = The answer of that institution's sign-in was not accepted.
accounts-provider-other = You signed in there as somebody else.
accounts-provider-unknown = No account here is linked with that sign-in. Open your invitation link, or sign in another way, and link the two on the page of your account.
accounts-provider-linked = That sign-in is linked with an account already.

# Links.
accounts-invite = Invitation
accounts-recover = Recovery
accounts-link-lead = To open this page used nothing up. The button works once, with the code that you were given by another way than the link.
accounts-link-code = Code
accounts-link-code-hint = Eight digits, given to you by telephone or in person.
accounts-link-until = The link can be used until { $time }.
accounts-link-wrong = The code is wrong. Check it with whoever gave it to you: after five wrong codes the link can no longer be used.
accounts-link-now-dead = The code is wrong for the fifth time. The link can no longer be used.
accounts-link-used = This link was used already. If it was not you who used it, tell the secretariat at once.
accounts-link-expired = The time of this link is over.
accounts-link-dead = Five wrong codes were given, so this link can no longer be used.
accounts-link-unknown = There is no such link. It may have been replaced by a later one.
accounts-link-ask = Ask the secretariat for a new one.
accounts-links = Accounts and links
accounts-links-lead = A link lets one person choose how to sign in, once, before it expires. Send the link by one way and give the code by another. That you made it stands in the log of the account.
accounts-links-no-account = Links are made by a secretariat that is signed in with an account of its own. A seat of the demonstration makes none.
accounts-link-made-for = Link for { $name }
accounts-link-once = This is shown once. Only a fingerprint of it is kept here.
accounts-link-address = Link, by mail
accounts-link-ends = Can be used until
accounts-invite-new = Invite somebody
accounts-name-hint = Small letters, digits and hyphens. It is a name of an account, and appears in no record.
accounts-name-wrong = A name of an account consists of small letters, digits and hyphens.
accounts-link-make = Make a link
accounts-recover-for = Make a link for the recovery of { $name }
accounts-link-in-use = There is an account of this name, and its owner can sign in. If they no longer can, make a recovery link in the list.
accounts-link-no-account = There is no account of this name.
accounts-link-not-yours = The account of this name has a seat in another process, whose secretariat makes its links.
accounts-mail-send = Send a link by mail
accounts-mail-lead = One step makes the account and its seat, and sends the link to an office of the address book, in its language. The code is shown to you alone and stands in no mail.
accounts-mail-to = To this office
accounts-mail-meeting = Only for this meeting
accounts-mail-every-meeting = For every meeting
accounts-mail-with-letter = With letter { $letter }: once the link is used, the register says that the letter was opened.
accounts-mail-no-address = No address of mail is known for this office on this day.
accounts-mail-letter-wrong = No letter of this number went out to this office's side.
accounts-mail-sent-to = Sent to
accounts-mail-code-words = Give this code by telephone, in person or by diplomatic bag to whoever is to use the link, and to nobody else. Never send it by mail.
accounts-how-told = How offices are told: { $seat }
accounts-before = Before this, signed in on
accounts-refused-since = { $number ->
    [one] One attempt was refused since
   *[other] { $number } attempts were refused since
  }
accounts-list = Accounts
accounts-list-none = There is no account yet.

# An account's own page.
accounts-own = Your account
accounts-set-up-lead = Choose how you will sign in from now on. Until then you can do nothing else here.
accounts-held = Seats
accounts-held-lead = You act from one seat at a time in each process. A change needs no new sign-in.
accounts-held-none = No seat has been granted to this account yet.
accounts-passkeys = Passkeys
accounts-passkey-add = Add a passkey
accounts-passkey-add-lead = A passkey stays on your device and cannot be guessed, copied from a mail or given to a false site.
accounts-passkey-second = Add one on a second device, so that the loss of one does not shut you out.
accounts-passkey-name = What you call this device (optional)
accounts-added-on = added { $day }
accounts-used-on = last used { $time }
accounts-remove = Remove
accounts-remove-passkey = Remove the passkey { $name }
accounts-remove-password = Remove password and second factor
accounts-last-means = This is the last means by which you can sign in. Add another first, or ask the secretariat for a recovery link.
accounts-password-none = There is none. It is needed only where passkeys are barred.
accounts-password-half = There is a password, but no second factor; without it you cannot sign in with the password.
accounts-password-whole = There is a password, and a second factor beside it.
accounts-password-choose = Choose a password
accounts-password-hint = At least twelve characters, of which five differ, without the name of the account. Other devices are signed out.
accounts-too-long = The password is too long.
accounts-too-plain = The password is too easily guessed: it needs five different characters, may not contain the name of the account, and may not consist of a common word or of keys in a row.
accounts-too-known = This password stood in a breach that is publicly known: choose another.
accounts-second-set-up = Set up the second factor
accounts-second-renew = Set up the second factor anew
accounts-second-set-up-lead = An authenticator on your telephone shows a new code every thirty seconds.
accounts-second-scan = Scan this with the authenticator
accounts-second-picture = Picture of the secret for the authenticator
accounts-second-type = Or type this secret in:
accounts-second-first = The six digits that it shows now
accounts-codes = Recovery codes
accounts-codes-lead = Each takes the place of the second factor once, if your telephone is lost. Print them or write them down.
accounts-codes-once = Shown once
accounts-codes-kept = I have kept them
accounts-codes-left = { $number ->
    [one] One recovery code is left.
   *[other] { $number } recovery codes are left.
}
accounts-said-added = You can sign in by this means from now on.
accounts-said-removed = The means was removed, and other devices are signed out.
accounts-said-ended = The sign-in is ended.
accounts-devices = Devices
accounts-devices-lead = A sign-in ends { $idle ->
    [one] an hour
   *[other] { $idle } hours
} after it was last used, and { $lasts ->
    [one] an hour
   *[other] { $lasts } hours
} after it began.
accounts-device-unknown = Unknown device
accounts-since = since { $time }
accounts-seen = last seen { $time }
accounts-this-device = This device
accounts-end = Sign out
accounts-end-device = Sign out: { $device }
accounts-end-others = Sign out all other devices
accounts-log = What became of this account
accounts-log-lead = Kept for { $days } days, with the network and never an address in it. If a line was not yours, sign out all other devices and tell the secretariat.
accounts-log-what = What
accounts-log-by = By what
accounts-log-device = Device and network
accounts-log-made-by = made by { $name }
accounts-log-signed-in = Signed in
accounts-log-proven = Signed in once more
accounts-log-signed-out = Signed out
accounts-log-refused = Refused
accounts-log-added = Means added
accounts-log-removed = Means removed
accounts-log-token = Token for programs made
accounts-log-changed = Password changed
accounts-log-used = Recovery code used
accounts-log-ended = Devices signed out
accounts-log-link-made = Link made
accounts-log-link-used = Link used
accounts-by-passkey = Passkey
accounts-by-password = Password
accounts-by-second-factor = Second factor
accounts-by-recovery-code = Recovery code
accounts-by-provider = Identity provider
accounts-by-link = Link
accounts-by-invite = Invitation
accounts-by-recover = Recovery
accounts-by-seat = Seat of the demonstration

# Deadlines of translators.
accounts-due-translations = Translations are overdue
accounts-due-translations-note = Overdue: { $number }.
