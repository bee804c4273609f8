# Texts under negotiation.

rejection-texts-authentic-missing = The text in the authentic language { $language } is missing.
rejection-texts-before-decision = The text { $text } is before the meeting for decision and does not change now.
rejection-texts-frozen = The text { $text } is adopted and does not change any more.
rejection-texts-language-missing = A text needs at least one authentic language.
rejection-texts-language-unknown = The text has no language { $language }.
rejection-texts-may-not-propose = The rules do not provide that a participant with the status { $status } proposes wording.
rejection-texts-not-your-proposal = The proposal { $proposal } is not yours.
rejection-texts-nothing-changes = Nothing changes.
rejection-texts-paragraph-unknown = There is no paragraph { $paragraph }.
rejection-texts-proposal-closed = The proposal { $proposal } was accepted, declined or withdrawn.
rejection-texts-proposal-unknown = There is no proposal { $proposal }.
rejection-texts-text-unknown = There is no text { $text }.
rejection-texts-words-ambiguous = The words "{ $words }" stand more than once in the paragraph; quote more of it.
rejection-texts-words-gone = The words have changed since; look at the paragraph again.
rejection-texts-words-not-found = The words "{ $words }" do not stand in the paragraph.
rejection-texts-comment-unknown = There is no comment { $comment }.
rejection-texts-comment-withdrawn = The comment { $comment } was withdrawn.
rejection-texts-contribution-closed = The contribution { $contribution } was gathered or withdrawn.
rejection-texts-contribution-unknown = Your party has no contribution { $contribution }.
rejection-texts-deadline-past = The deadline has already passed.
rejection-texts-in-concord = The language { $language } of this paragraph is not behind.
rejection-texts-may-not-comment = The rules do not provide that a participant with the status { $status } comments.
rejection-texts-no-round = No round of comments is open.
rejection-texts-not-circulated = The draft has not been circulated for comments.
rejection-texts-not-your-comment = The comment { $comment } is not yours.
rejection-texts-round-open = Round { $round } of comments is open.
rejection-texts-round-over = Round { $round } of comments was over when this was received; a comment is marked as late.

# The page of a text.
texts-table = Drafting table
texts-adopted = Adopted text
texts-texts = Texts
texts-read = Read the text
texts-draft = Draft
texts-adopted-on = Adopted: { $day }
texts-can-be-checked = Anybody can check the text and its signatures
texts-paragraphs = Paragraphs
texts-open = Open brackets
texts-open-brackets = { $number ->
    [0] no open brackets
    [one] { $number } open bracket
   *[other] { $number } open brackets
}
texts-brackets-open = Brackets open
texts-where = Where it stands
texts-authentic = authentic
texts-courtesy = courtesy translation
texts-language-behind = Has not followed the last change: { $language }
texts-language-missing = No text in this language
texts-owner-withheld = author not shown
texts-yours = yours
texts-proposal-open = open
texts-proposal-accepted = accepted
texts-proposal-declined = declined
texts-proposal-withdrawn = withdrawn
texts-empty = The text has no paragraphs yet.
texts-beside = Set beside it: { $language }
texts-show-changes = Show changes
texts-hide-changes = Hide changes
texts-history = Earlier states
texts-state-after = After entry { $number }
texts-as-of = You see the text as it stood after entry { $number }.
texts-as-it-stands = Show it as it stands now
texts-propose-short = Propose wording
texts-revise-short = Revise
texts-accept-short = Accept
texts-decline-short = Decline
texts-withdraw-short = Withdraw
texts-add-short = Add a paragraph
texts-of-equal-value = language version of equal value
