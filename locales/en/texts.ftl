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
rejection-texts-proposal-closed = The proposal { $proposal } is no longer open.
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
rejection-texts-footnote-unknown = There is no footnote { $paragraph } in the text.
rejection-texts-footnote-cited = The footnote { $paragraph } is cited in the text; take out its mark first.
rejection-texts-reservation-is-lifted = A reservation is not accepted: the delegation that made it lifts it by withdrawing it.
rejection-texts-placeholder-unfilled = The words for which proposal { $proposal } keeps the place have not been proposed yet.
rejection-texts-paragraph-agreed = Paragraph { $paragraph } is agreed; a proposal opens it again.
rejection-texts-brackets-open = The paragraph still has open brackets: { $open }.
rejection-texts-own-proposal = Proposal { $proposal } is your own.
rejection-texts-supported-already = You support proposal { $proposal } already.
rejection-texts-not-supported = You do not support proposal { $proposal }.
rejection-texts-merge-apart = Two or more proposals on the same words are merged, not others.
rejection-texts-nothing-to-confirm = Paragraph { $paragraph } does not wait for your confirmation.
rejection-texts-pending-already = Paragraph { $paragraph } waits for your confirmation already.

# The page of a text.
texts-table = Drafting table
texts-adopted = Adopted text
texts-texts = Texts
texts-read = Read the text
texts-draft = Draft
texts-adopted-on = Adopted: { $day }
texts-can-be-checked = Anybody can check the text and its signatures
texts-open-brackets = { $number ->
    [0] no open brackets
    [one] { $number } open bracket
   *[other] { $number } open brackets
}
texts-where = Where it stands
texts-authentic = authentic
texts-courtesy = courtesy translation
texts-language-missing = No text in this language
texts-owner-withheld = author not shown
texts-owner-gone = no longer kept whose
texts-yours = yours
texts-proposal-open = open
texts-proposal-accepted = accepted
texts-proposal-declined = declined
texts-proposal-withdrawn = withdrawn
texts-proposal-superseded = superseded
texts-proposal-merged = merged
texts-proposal-fallen = fallen
texts-empty = The text has no paragraphs yet.
texts-beside = Beside: { $language }
texts-history = Earlier states
texts-state-after = After entry { $number }
texts-as-of = You see the text as it stood after entry { $number }.
texts-as-it-stands = Show it as it stands now
texts-propose-short = Propose wording
texts-revise-short = Revise
texts-add-short = Add a paragraph

# The drafting table.
texts-said-goes = bracket, words that would go, by { $owner }:
texts-said-stays = bracket, words in question, by { $owner }:
texts-said-comes = bracket, words that would come, by { $owner }:
texts-said-end = end of the bracket
texts-behind = { $language } behind
texts-behind-since = { $language } behind, since { $since }
texts-not-in-language = Not yet in { $language }: { $tags }
texts-to-confirm = To be confirmed by { $parties }.
texts-to-confirm-by = To be confirmed by { $parties }, until { $day }.
texts-new-paragraph = New paragraph, proposed
texts-unnumbered = ¶
texts-became = What became of it
texts-became-same = unchanged
texts-became-added = added
texts-became-removed = removed
texts-became-changed = changed
texts-became-moved = moved
texts-on = on { $tag } (sub-amendment)
texts-moved-after = after { $number }
texts-acts = Acts
texts-history-states = { $number ->
    [one] { $number } state
   *[other] { $number } states
}
texts-history-last = { $number ->
    [one] The last state.
   *[other] The last { $number } states.
}
texts-history-all = All states
texts-instead-of = instead of { $tags }
texts-ended = { $phase }, { $day }
texts-since = since { $since }
texts-supported = { $number ->
    [one] supported by { $number } delegation
   *[other] supported by { $number } delegations
}
texts-supported-by = { $number ->
    [1] supported by { $parties }
   *[other] supported by { $number }: { $parties }
 }
texts-stale = The words have changed since.
texts-stale-yours = The words have changed since: renew or withdraw.
texts-provisional = provisional
texts-tally-paragraphs = paragraphs
texts-tally-ad-referendum = ad referendum
texts-tally-brackets = open brackets
texts-more = More
texts-views = Views of the text
texts-changes-note = Changes since { $state }: what went is struck out, what came is underlined.
texts-lines-note = Lines of at most { $number } letters, counted from the beginning of the text: every copy of this state in this language has the same.
texts-taken-up = Under discussion
texts-dealt-with = { $number ->
    [one] { $number } proposal dealt with
   *[other] { $number } proposals dealt with
}
texts-nothing-open = Nothing is open.
texts-issues = Issued
texts-brackets-title = All brackets
texts-left = { $number ->
    [0] No brackets left
    [one] { $number } bracket left
   *[other] { $number } brackets left
}
texts-left-held = { $number ->
    [one] { $number } bracket left, { $held } held by one delegation
   *[other] { $number } brackets left, { $held } held by one delegation
}
texts-blocking = What still blocks my delegation
texts-blocking-nothing = Nothing blocks your delegation in this text.
texts-blocking-confirm = Paragraphs that wait for your confirmation
texts-blocking-own = Your own brackets
texts-blocking-others = Brackets of others where you have a stake
texts-paragraph = Paragraph { $number }
texts-holders = Who holds them
texts-whole-paragraph = the whole paragraph
texts-beginning = beginning
texts-compare-title = Compare two states
texts-compare-from = Earlier state
texts-compare-to = Later state
texts-compare-languages = Languages
texts-compare-show = Compare
texts-compare-same = The two states do not differ.
texts-compare-entry = or after entry
texts-compare-between = Entry { $entry } did not change this text. Shown is: { $state }.
texts-compare-no-entry = “{ $entry }” is no entry of this text. Shown is the state that is proposed below.
texts-hall-open = { $number ->
    [0] No bracket open in this paragraph
    [one] { $number } bracket open in this paragraph
   *[other] { $number } brackets open in this paragraph
}
texts-hall-agreed = { $number } of { $paragraphs } paragraphs agreed
texts-hall-none = No paragraph is taken up
texts-hall-floor = { $party } has the floor
texts-look-marked = With brackets
texts-look-open = Open only
texts-look-clean = Clean
texts-look-changes = Changes
texts-look-lines = Numbered lines
texts-look-language = In { $language }
texts-look-hall = Hall screen
texts-look-compare = Compare
texts-look-silence = Silence
texts-state-opened = As opened
texts-owners-open = Owners of brackets are shown to members, the Chair and the secretariat; others see the text, not whose a bracket is.
texts-owners-sealed = Owners of brackets are shown to the Chair and the secretariat only; each delegation sees which are its own.
texts-owners-nobody = Owners of brackets are shown to nobody; each delegation sees which are its own.
texts-renumber-short = Number the paragraphs
texts-issue-short = Issue the text
texts-new-first-short = Propose a paragraph at the beginning
texts-confirm-short = Confirm
texts-take-ad-referendum-short = Agree ad referendum
texts-new-after-short = Propose a paragraph after this one
texts-take-up-short = Take up
texts-mark-agreed = Mark as agreed
texts-mark-ad-referendum = Mark as agreed ad referendum
texts-mark-open = Mark as open
texts-move-short = Move
texts-add-after-short = Add a paragraph after this one
texts-remove-short = Remove
texts-withdraw-short = Withdraw
texts-withdraw-tag = Withdraw { $tag }
texts-withdraw-support-tag = Withdraw support for { $tag }
texts-support-tag = Support { $tag }
texts-accept-tag = Accept { $tag }
texts-decline-tag = Decline { $tag }
texts-merge-short = Merge proposals
texts-take-up-before = Previous paragraph: { $number }
texts-take-up-next = Next paragraph: { $number }

# The form of a proposal.
texts-form-change = Change the words here; what you change becomes your proposal. A language left as it stands is not part of it.
texts-form-revise = Change the words here. A language left as it stands does not count as changed and falls behind.
texts-form-more = Another kind of proposal
texts-form-kept = Typed for another kind of proposal
texts-form-kept-note = It is no part of this proposal, and stands in its place again when you choose that kind.
texts-form-replace = Other words in this paragraph
texts-form-reservation = Reserve a position on words or on the paragraph
texts-form-alternative = Alternative words beside those that stand
texts-form-placeholder = Keep a place for words still to come
texts-form-delete = Delete the whole paragraph
texts-form-new-paragraph = A new paragraph after this one
texts-form-move = Another place for the paragraph
texts-form-amend = Amend the words of { $tag }
texts-form-proposal = Proposal { $tag }
texts-form-old-reservation = Quote the words on which you reserve your position; leave it empty for the whole paragraph.
texts-form-after-placeholder = The words after which the place is kept; the end of the paragraph if empty.
texts-form-delete-note = The whole paragraph would go.
texts-of-equal-value = language version of equal value
