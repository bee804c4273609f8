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
