# Letters out and in.

rejection-correspondence-letter-unknown = There is no letter { $letter } that could be meant.
rejection-correspondence-addressee-missing = To whom is not said: name one State, organisation or office.
rejection-correspondence-not-addressed = Letter { $letter } does not go there.
rejection-correspondence-not-outgoing = Letter { $letter } came in: delivery is noted of letters that went out.
rejection-correspondence-letter-void = Letter { $letter } was declared void.
rejection-correspondence-number-taken = The number { $number } of this year is that of letter { $letter }.
rejection-correspondence-number-missing = The rules give no pattern for numbers: please give the number of the letter.
rejection-correspondence-received-already = A letter of this sender with the number { $number } is in the register of this year: letter { $letter }. Is it another one?
rejection-correspondence-meeting-missing = An invitation is to a meeting: please name it.
rejection-correspondence-nothing-corrected = Nothing is given that would be corrected.
