# News.

rejection-news-credit-missing = A photograph needs its credit and words that say what it shows.
news-none = No news has been published yet.
news-plate = A drawing. A photograph stands here only if its rights are known.

# The newsroom.
rejection-news-draft-unknown = There is no draft { $item }.
rejection-news-not-published = No item { $item } has been published.
rejection-news-withdrawn = The item { $item } has been withdrawn.
rejection-news-language-stands = The item has been published in { $language } with other words; a correction changes them.
rejection-news-approved-already = The draft is already approved as it stands.
rejection-news-embargo-past = An embargo ends at an instant that is still to come.
rejection-news-same-eyes = The last words of this draft were written by the same side that would approve them.
rejection-news-not-approved = The words of this draft as they stand have not been approved.
confirmed-news-same-eyes = News was approved by the side that wrote it.
confirmed-news-not-approved = News was published without approval.
news-newsroom = Newsroom
news-newsroom-lead = Drafts of news, with the step that comes next. They are read by the Chair and the secretariat only.
news-drafts-none = There is no draft.
news-preview = Preview
news-standing-draft = Draft
news-standing-approved = Approved
news-standing-embargoed = Under embargo
news-standing-published = Published
news-standing-withdrawn = Withdrawn
news-embargo = Under embargo until
news-embargo-note = Until then it is read by the press, the Chair and the secretariat only.
news-corrections = Corrections
news-corrected = Corrected
news-was-withdrawn = This item has been withdrawn
news-from-record = Press release from the record of a meeting
news-from-record-lead = The first draft says when and where the meeting was, who took part and what was adopted. It is there to be edited.
news-last-words = Last words
news-release-lead = { $meeting }: { $days }.
news-release-lead-place = { $meeting }: { $days }, { $place }.

# Photographs of news.
rejection-news-alternative-missing = What the photograph shows is not said in these languages: { $languages }.
confirmed-news-alternative-missing = A photograph was added without a description in every working language.
rejection-news-photograph-unreadable = The file is damaged, is no photograph in JPEG, PNG or WebP, or its content is not what its name says.
rejection-news-photograph-too-large = The photograph is too large. The limit is { $pixels } million pixels and { $side } pixels on a side.
news-undescribed = Photograph without a description in this language
news-photographs = Photographs
# Pages, contacts and banners.
rejection-news-nothing-by-this-name = Nothing stands here under the name { $slug }.
rejection-news-banner-over = A banner ends after it begins, and later than now.
news-pages = Pages
news-pages-none = There are no pages yet.
news-contacts = Contacts
news-contacts-none = No contact is named yet.
news-as-of = As of
news-banner = Notice
news-banner-more = Read more
news-banners = Banners over the pages
news-banners-none = There are no banners.
news-banner-stands = Shown now
news-banner-rests = Not shown now
news-change = Change
