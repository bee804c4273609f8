# The frame of every page.

# What stands round every page.
site-home = Home
site-meetings = Meetings
site-documents = Documents
site-members = Membership
site-news = News
site-rules = Rules of procedure
site-record = The record
site-processes = Processes
site-sign-in = Sign in
site-desk = Desk
site-desk-of = Desk: { $seat }
site-sections = Parts of the site
site-language = Language
site-all-languages = All languages
site-you-are-here = You are here
site-skip = Go to the content
site-away = The connection is interrupted. The page may be behind until it returns.
site-back = The connection is restored (it was interrupted for { $time } min). The page is up to date.
site-rehearsal = Rehearsal: the States, organisations, meetings and positions shown here are invented.
site-rehearsal-short = rehearsal
site-handed-over = This record was handed over to { $party } and goes on there. Here it can be read as it stood then, and nothing is recorded any more.
site-handed-over-short = handed over
site-demonstration = A demonstration: any visitor may take any seat, and nothing here is official.
site-demonstration-short = demonstration
site-no-opinion = Names and designations express no opinion on the legal status of any country, territory or boundary.
site-drawn-from = This page is drawn from the record, up to and including entry { $number }.
site-check-yourself = Check the record yourself
site-terms = Terms of use
site-privacy = Personal data
site-shown-in = not translated; shown in { $language }
site-source = Source:
site-no-source = no source named
site-sources-differ = Sources differ
site-unknown = Not known
site-date-unknown = Date not known
site-place-unknown = Place not known
site-person-removed = removed on { $day }
site-file-removed = The file was removed on { $day }
site-person-withheld = not shown to you
site-since = Since { $day }

# The first page of the server.
site-product = the digital secretariat for consultative processes
site-product-title = The digital secretariat for intergovernmental consultative processes
site-product-lead = Meetings are convened here, the floor is given, texts are negotiated, adopted and signed – on one record that nobody has to take on trust.
site-entries = { $number ->
    [one] The record has { $number } entry.
   *[other] The record has { $number } entries.
}
site-no-process = This server keeps no process yet.

# The first page of a process.
site-follow = Follow the meeting
site-the-meeting = About the meeting
site-what-agreed = What was agreed
site-all-meetings = All meetings
site-all-news = All news
site-plate = A drawing. A photograph stands here only if its rights are known.
site-next-meeting = Next meeting
site-not-announced = Not announced yet
site-chairs = All chairmanships
site-composition = Composition
site-about = About the process
site-priorities = Priorities of the Chair
site-history = History

# When a page or an answer cannot be given.
site-sorry = We are sorry
site-not-found-title = There is no page at this address
site-not-found-text = The address may be mistyped. Please begin from the home page.
site-failed-title = The page could not be drawn
site-failed-text = The fault is ours. Nothing that was recorded is lost. Please try again; if it happens once more, tell the secretariat.
site-not-seen-title = This page is for seats of the process
site-not-seen-text = Please sign in with an account that has such a seat. If yours should have one, the secretariat can give it.
site-draft-not-seen-title = Your seat does not read this draft
site-draft-not-seen-text = The rules give the right to see drafts under negotiation to others (rights.see-drafts). The attempt was noted. The Chair can grant the right for this text or its item.
site-gone-language = This page does not exist in the language of the address. It is available in the languages listed above.
site-not-recorded-title = This was not recorded
site-not-recorded-text = It could not be written to the disk of the server. What was recorded before is safe. Please repeat what you did in a moment.
site-busy-title = Too many acts are waiting
site-busy-text = Nothing was recorded. Please repeat what you did in a moment.
site-papers-busy-title = Too many papers are being made
site-papers-busy-text = Please ask for this one again in a moment.
site-origin-title = The form came from another site
site-origin-text = For the safety of your seat it was not taken, and nothing was recorded. Please fill it in here.
site-too-large-title = What was sent is too large
site-too-large-text = Nothing was recorded. Please send a smaller file or a shorter text.
site-too-many-title = Too many forms were sent from this account
site-too-many-text = Nothing was recorded of this one. Wait a few seconds and send it again; what was sent before stands. If it was not you, sign out every device on the page of your account.
site-files-enough-title = Enough files for today
site-files-enough-text = As many files were sent from your seat today as one may send in a day. Nothing was recorded. Please send this one tomorrow, or ask the secretariat.

# Terms of use.
site-terms-1-title = Whose site this is
site-terms-1-text = The site belongs to whoever runs this server and is answerable for what is published on it. Meshveret is the program; those who make it do not run this server and do not see what is kept on it.
site-terms-2-title = What is official
site-terms-2-text = Nothing here is official unless the process itself says so. A process with real States that was entered from public sources is an archive, not the voice of those States. In a rehearsal or a demonstration nothing has any effect.
site-terms-3-title = Facts and sources
site-terms-3-text = Every fact taken from elsewhere carries its source. Where sources differ, each is shown; what no source states is marked as not known. If you find an error, please tell the secretariat of the process: a correction is recorded beside what it corrects.
site-terms-4-title = Names and designations
site-terms-4-text = Names, designations and the order in which they stand express no opinion on the legal status of any country, territory or authority, or on any boundary. The order of a list is that of the alphabet of the page's language.
site-terms-5-title = Quoting and copying
site-terms-5-text = Public texts may be quoted and copied with their symbol or address. A quotation of an adopted text should name the language from which it is taken: the authentic languages are equal, and a courtesy translation is not their equal. Photographs may be used as their credit allows.

# Personal data.
site-privacy-1-title = What is kept
site-privacy-1-text = The names, offices and contacts of delegates, coordinators and signatories, as far as their State or organisation gives them; for an account, its name, a protected form of its password, the public keys of its passkeys, who its owner is at an identity provider, and for half a year when, by what, from which device and from which network somebody signed in or was refused, which its owner reads. Names and contacts are sealed: the record carries only a value computed from them, and the words lie beside it. An attempt to use a right that a seat does not have is kept for 30 days: when, from which seat and account, and what was tried.
site-privacy-2-title = Who sees it
site-privacy-2-text = Names are shown to those who have a seat at the meeting, and to the public where the meeting is public. Contacts are shown to the Chair, the secretariat and the party itself. Whoever runs the server can read everything that is stored on it.
site-privacy-3-title = Cookies and other hosts
site-privacy-3-text = One cookie is set, when you sign in or take a seat: without it the server would not know that it is still you. While you are at your institution's own sign-in there is another, for ten minutes at most. Nobody is followed, nothing is counted, and no page asks another host for anything. Log files hold no names, no addresses and no unpublished text.
site-privacy-4-title = Erasure
site-privacy-4-text = What is recorded is not edited, but a sealed name or contact can be erased: the words and the value that opens the seal are destroyed, the day of the erasure stands in their place, and the record can still be checked in full. Your State or organisation can do it, and so can the secretariat when you ask; where the rules set a time, the server does it by itself. A back-up of the server still holds the words until it is destroyed, and copies that were lawfully taken before remain with those who took them.
site-privacy-5-title = Whom to ask
site-privacy-5-text = The secretariat of the process, which is named on its page of members. On a demonstration, ask whoever runs it, and please enter no real person: any visitor may take any seat there and read what is entered.
site-privacy-6-title = Passports and health
site-privacy-6-text = Scans of passports are not held at all: a question about identity takes letters and digits only. What is said of health, such as needs of access, is taken only with consent, and consent can be withdrawn at any time: then the answer is erased.
site-privacy-7-title = Your own data
site-privacy-7-text = On the page of your account you can download what is held of it, ask the secretariat to erase something from a record, and erase the account itself. When the Chair or the secretariat opens lists with personal data of others, a line is kept for half a year, which they and the parties concerned can read.
site-privacy-fields = Field by field
site-privacy-what = What
site-privacy-purpose = For what
site-privacy-readers = Who reads it
site-privacy-kept = Until when
site-privacy-field-name = Name of a member of a delegation
site-privacy-field-contact = Contact
site-privacy-field-note = Note of what was said
site-privacy-field-reason = Why somebody was withdrawn from a delegation
site-privacy-field-signed-by = Who signed a letter of credentials
site-privacy-field-value = Answer to a question of the secretariat
site-privacy-field-person = Name of a person in an office
site-privacy-field-post = Post of a person in an office
site-privacy-field-signatory = Name of a signatory
site-privacy-field-certificate = Name in the certificate of a signature
site-privacy-field-account = Name of the account and its means of sign-in
site-privacy-field-devices = Devices that are signed in: browser, system, network
site-privacy-field-ceremonies = Sign-ins and passkeys that were begun: the question to the device, and from which network
site-privacy-field-sign-in-log = Sign-ins and refusals: when, by what, from where
site-privacy-field-refusals = Refused attempts of a seat
site-privacy-field-looks = Looks of the bureau at personal data
site-privacy-field-file = A file: a letter of credentials or another letter, a document, the scan of a signature, a photograph
site-privacy-field-file-name = Name of a file
site-privacy-field-titles = Honorific, rank and office of a member of a delegation
site-privacy-field-place = Role and place of a member in the delegation, and how it takes part
site-privacy-field-languages = Languages of a member
site-privacy-field-passes = Badge of a member, and when the member came and went
site-privacy-field-consent = That a question was answered, and with consent
site-privacy-field-covers = Which members a letter of credentials names, and why one was returned
site-privacy-field-seats = Seats of an account: by its handle, as whom, in which role, from when until when
site-privacy-field-terms = From when until when somebody is in an office, and as what; the office of a coordinator
site-privacy-field-letters = Subject and number of a letter
site-privacy-field-letter-notes = Notes of the secretariat on a letter
site-privacy-field-of-signature = Office of a signatory, key and signature
site-privacy-field-words = Reasons, notes, statements and news: free words, in which a person may be named
site-privacy-field-acts = As whom an act was put, by which way and when, and what it rests on
site-privacy-field-links = Links for a first sign-in or a recovery, by their hash
site-privacy-field-tokens = Tokens for programs, by their hash: name, seat, last use
site-privacy-field-answers = Refusals of the interface for programs, so that a repeated request is answered the same
site-privacy-field-uploads = Files that were brought and that no act names yet: name, kind and size, by which account
site-privacy-field-requests = Requests for erasure, in their own words
site-privacy-field-mails = Mails that wait or were sent: address, words, what became of them
site-privacy-field-digests = Lines of a daily mail
site-privacy-field-told = How an office, or a person in it, wants to be told
site-privacy-purpose-taking-part = To know who takes part, and for whom
site-privacy-purpose-reaching = To reach somebody about a meeting
site-privacy-purpose-authority = To show that somebody may act for a State
site-privacy-purpose-signature = To show who signed
site-privacy-purpose-arrangements = Registration, visas, arrival, access
site-privacy-purpose-sign-in = To know again who signs in
site-privacy-purpose-oversight = To notice misuse, and to answer for who looked
site-privacy-purpose-register = To keep the register and the papers of the process
site-privacy-readers-meeting = Whoever may see the list of the meeting; the public where the meeting is public
site-privacy-readers-bureau-and-party = The Chair, the secretariat and the party itself
site-privacy-readers-signatures = Whoever sees the signatures; the public once the text is adopted
site-privacy-readers-owner = The owner alone
site-privacy-readers-bureau-and-concerned = The Chair, the secretariat, and those whom it concerns
site-privacy-readers-bureau = The Chair and the secretariat
site-privacy-readers-as-entry = Whoever may read the entry or the paper to which it belongs
site-privacy-readers-addressee = Whom it is sent to
site-privacy-kept-erased = Until it is erased
site-privacy-kept-contact-days = As many days after the meeting as the rules set; else until it is erased
site-privacy-kept-answer-days = As many days after the meeting as the question says
site-privacy-kept-account = As long as the account
site-privacy-kept-sign-in = Until the sign-in ends
site-privacy-kept-half-year = Half a year
site-privacy-kept-month = 30 days
site-privacy-kept-log-days = As many days as the server sets; 180 where it sets none
site-privacy-kept-quarter = 90 days after it ended
site-privacy-kept-link-month = 30 days after it could last be used
site-privacy-kept-day = 24 hours
site-privacy-kept-summary-approved = Until the summary record of the meeting is approved
site-privacy-kept-answered = Half a year after it was answered
site-privacy-kept-sent = Address and words until it is sent, 60 days if it cannot be; that it was sent, 60 days
site-privacy-kept-written = Until the mail of that day is written
site-privacy-kept-credentials-days = Letters of credentials: as many days after the meeting as the rules set; any file: until it is erased
site-privacy-kept-record = As long as the record
site-privacy-kept-nameless = As long as the record; once the name is erased it says of nobody whom it is about

# The page of the languages of the interface.
site-interface = Languages of the interface
site-interface-lead = In which languages these pages exist, how complete each is, and who has cleared its words.
site-interface-messages = Messages
site-interface-clearance = Clearance
site-interface-done = { $done } of { $all }
site-interface-source = The language from which the others are translated.
site-interface-nobody = No native reader has cleared its words yet.
site-interface-by = Cleared by { $who }, { $day }
site-not-cleared = No native reader has cleared the words of these pages yet.
# Search: its page, and the words with which one asks; 0000 stands for a year, a semicolon between phrases.
search-title = Search
search-found = Found: { $number }
search-none = Nothing was found. Other words, another spelling or fewer choices may help.
search-instead = “{ $typed }” was not found; “{ $shown }” was looked for instead.
search-without = No passage has all words; left out: { $words }
search-years = Years: { $years }
search-every-year = All years
search-year = Year
search-more = Further results
search-asking = what which who whom whose when where why how did do does was were is are has have had we us our you they it the a an of on in at to for by with about and or that this there agree agreed agreeing say said decide decided find show tell me any anything
search-since = since 0000; from 0000 on; from 0000; after 0000; as of 0000
search-until = until 0000; till 0000; up to 0000; before 0000; by 0000
search-within = in 0000; in the year 0000; during 0000
search-kind-meeting = Meeting
search-kind-item = Item of the agenda
search-kind-text = Text
search-kind-paragraph = Paragraph
search-kind-statement = Statement
search-kind-document = Document
search-kind-source = Source
search-kind-news = News
search-kind-fact = Known fact
search-kind-party = Party
search-kind-term = Term
search-kind-person = Person

# The archive.
search-kind-archive = Archived file
site-evidence = Evidence
# What a search engine shows under the address of a page.
site-description = { $name }: meetings, documents and news, in a record that any member can verify
# Kinds of what is found.
search-kind-page = Page
search-kind-session = Session

# The research library.
search-kind-library = Research library

# Uzbek in Cyrillic letters.
site-by-rule = These pages were put into Cyrillic letters by rule; the words were written in Latin letters.

# Words of the interface that a translator corrects.
corrections-title = Words of the interface: { $language }
corrections-lead = Find a message by its key or its words and see how it stands. The secretariat of a process here may correct it: the correction stands at once on every page of this language, and can be exported as a patch of the program.
corrections-search = A key, or words of the message
corrections-find = Find
corrections-count = { $number ->
    [one] { $number } message is corrected at this host.
   *[other] { $number } messages are corrected at this host.
}
corrections-all = Show them
corrections-export = Export as a patch
corrections-found = { $number ->
    [one] { $number } message found.
   *[other] { $number } messages found.
}
corrections-first = { $number ->
    [one] The first one is shown.
   *[other] The first { $number } are shown.
}
corrections-built-in = In the program
corrections-wording = Correction
corrections-hint = Values in braces stay as they are in English; a choice by number has the form of Fluent. At most 4,000 bytes.
corrections-correct = Correct
corrections-save = Let it stand
corrections-take-back = Take back
corrections-no-fit = No longer fits the message
corrections-no-message = There is no such message.
corrections-empty = A message needs words.
corrections-too-long = The wording is longer than { $number } bytes.
corrections-not-fluent = The wording is not valid Fluent, or has more than words, values and choices by a value.
corrections-lacking = Missing: { $values }.
corrections-unknown = Not known in this message: { $values }.
corrections-enough-title = Too many corrections
corrections-enough-text = As many messages are corrected in this language as a host keeps. Export them as a patch first.

# The spelling of a name that is its bearer’s own
site-privacy-field-own-spelling = Language of a member’s own spelling of the name
