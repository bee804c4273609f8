# Rounds of comments on a text, and the position of one party.

rounds-title = Rounds of comments
rounds-instant = { $instant } ({ $zone })
rounds-open = Round { $number } is open
rounds-over = Round { $number } is over:
rounds-until = Comments are received until
rounds-you-commented = Your party has commented
rounds-none = The draft has not been circulated for comments yet.
rounds-table = Comments
rounds-no-comments = No comments have been received.
rounds-place = Paragraph
rounds-party = Party
rounds-words = Comment
rounds-answer = Answer
rounds-whole = The text as a whole
rounds-removed = a paragraph no longer in the text
rounds-comment-number = comment { $number }
rounds-round = round { $number }
rounds-late = received late
rounds-withdrawn = withdrawn
rounds-receipt = Receipt
rounds-receipt-entry = Entry of the record
rounds-receipt-time = Received
rounds-gathers = { $number ->
    [one] Gathers { $number } contribution of your ministries.
   *[other] Gathers { $number } contributions of your ministries.
}
rounds-became = Became the proposal { $tag }
rounds-no-answer = not answered yet
rounds-all = All rounds
rounds-is-open = open
rounds-is-over = over
rounds-received = { $number ->
    [0] no comments
    [one] { $number } comment
   *[other] { $number } comments
}
rounds-answered = Have commented
rounds-due = Have not commented
rounds-nobody = nobody
rounds-forms = Forms without a network
rounds-forms-note = Each form is one file: it is filled without a network, sent back by mail, and dropped in here.
rounds-circulate = Circulate for comments
rounds-comment = Comment
rounds-enter-comment = Enter a comment for a party
rounds-close = Close the round now
rounds-give-answer = Answer
rounds-answer-again = Change the answer

# The position of one party while its ministries write it.
position-title = National position
position-who = Only the seat of { $party } sees this page. It is not shown to the Chair, to the secretariat or to any other delegation.
position-then = Ministries contribute paragraph by paragraph. The coordinator gathers their contributions into one comment; only that comment is sent.
position-paragraph = Paragraph { $paragraph }
position-footnote = Footnote { $number }
position-unnamed = Ministry not named
position-waits = waits for the coordinator
position-withdrawn = withdrawn
position-gathered = gathered into comment { $number }
position-sent = Sent as comment { $number }
position-gather = Gather these contributions
position-contribution = Contribution { $number }
position-comment = The one national comment
position-comment-note = This is sent, and those who may see comments on the draft will see it.
position-send = Send as the national comment
position-words = Contribution
position-add = Add a contribution
