# Letters out and in.

rejection-correspondence-letter-unknown = There is no letter { $letter } that could be meant.
rejection-correspondence-addressee-missing = To whom is not said: name one State, organisation or office.
rejection-correspondence-not-addressed = Letter { $letter } does not go there.
rejection-correspondence-own-copy-only = A party notes only of its own copy that it arrived, was opened or was read.
rejection-correspondence-not-outgoing = Letter { $letter } came in: delivery is noted of letters that went out.
rejection-correspondence-letter-void = Letter { $letter } was declared void.
rejection-correspondence-number-taken = The number { $number } of this year is that of letter { $letter }.
rejection-correspondence-number-missing = The rules give no pattern for numbers: please give the number of the letter.
rejection-correspondence-received-already = A letter of this sender with the number { $number } is in the register of this year: letter { $letter }. Is it another one?
rejection-correspondence-meeting-missing = An invitation is to a meeting: please name it.
rejection-correspondence-nothing-corrected = Nothing is given that would be corrected.

# The board of invitations, the register, a letter.
correspondence-board = Board of invitations
correspondence-nobody-invited = Nobody has been invited yet.
correspondence-counted = Invited
correspondence-remind = Reminder letter
correspondence-remind-all = { $number ->
    [one] Remind the one that is due
   *[other] Remind all { $number } that are due
  }
correspondence-reminder-subject = Reminder of the invitation: { $meeting }
correspondence-received-read = We have received and read it
correspondence-remind-on = Remind on { $day }
correspondence-reminded = Reminded on { $day }
correspondence-acknowledged = Acknowledged on { $day }
correspondence-more = More
correspondence-register = Register of letters
correspondence-register-lead = Letters out and in, one register, numbered by year. A correction stands beside what it corrects.
correspondence-halves = Part of the register
correspondence-all = All letters
correspondence-outgoing = Outgoing
correspondence-incoming = Incoming
correspondence-none = There are no letters here.
correspondence-letter = Letter { $letter }
correspondence-void = Void
correspondence-answers = Answers letter { $letter }
correspondence-answered-by = Answered by letter
correspondence-gaps = Numbers that no letter has
correspondence-on-it = What stands on it
correspondence-no-file = No file
correspondence-annexes = Annexes
correspondence-entered = Entered on
correspondence-to = To
correspondence-from = From
correspondence-nothing-known = Nothing is known of its delivery
correspondence-corrections = Corrections
correspondence-corrected = Corrected
correspondence-draft = Draft note (DOCX)
