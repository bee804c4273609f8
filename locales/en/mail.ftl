# Mails: what their readers are told, without anything that is not public.

mail-told-meeting-convened = A meeting is convened.
mail-told-meeting-changed = The days, the place or the form of a meeting have changed.
mail-told-programme-issued = The programme of a meeting was issued.
mail-told-session-placed = A session that concerns your side was placed on the programme of a meeting.
mail-told-session-changed = A session that concerns your side was changed on the programme of a meeting.
mail-told-session-cancelled = A session of the programme of a meeting is cancelled, or no longer concerns your side.
mail-told-invited = Your side is invited to a meeting.
mail-told-declined = Your reply that your side does not come was received.
mail-told-letter = A letter to you stands in the register of correspondence.
mail-told-credentials-judged = A decision was taken on a letter of credentials of your delegation.
mail-told-question-asked = There is a new question for the delegations to a meeting.
mail-told-list-issued = A list of participants was issued.
mail-told-sign-in-link = You are invited to sign in.
mail-told-document-issued = A document was issued.
mail-told-document-version = A document has another version or language.
mail-told-draft-issued = A draft under negotiation was issued.
mail-told-draft-circulated = A draft was circulated for comments.
mail-told-silence-opened = A silence procedure has begun.
mail-told-silence-extended = A silence procedure was extended.
mail-told-silence-cancelled = A silence procedure was cancelled.
mail-told-silence-ended = The time of a silence procedure is over.
mail-told-adopted = A text was adopted.
mail-told-not-adopted = A text was not adopted.
mail-told-summary-issued = The Chair issued a summary.
mail-told-silence-news = There is something new about a silence procedure.
mail-told-translation-due = A deadline was set for a translation.
mail-told-decision-news = There is something new about a decision.
# The subject of what not everybody may read of.
mail-news-of = Something new: { $meeting }
mail-news = Something new
# What a register says of a letter that came back or arrived.
mail-system-says = The mail system says so.
mail-subject = { $process }: { $what }
mail-digest = { $number ->
    [one] One notice of today
   *[other] { $number } notices of today
  }
mail-meeting = Meeting:
mail-document = Document:
mail-days = Days:
mail-place = Place:
mail-session = Session:
mail-session-before = Time before:
mail-session-now = Time now:
mail-rehearsal = This is a rehearsal: everything in it is invented.
mail-after-sign-in = What is not public is shown after sign-in, and never stands in a mail.
mail-link-code = Opening the link changes nothing. The page has a button that works once, with a code that the secretariat gives you by another way, never by mail.
mail-link-why = The secretariat had this sent to an address of the address book of this process. If you did not expect it, tell the secretariat and leave the link unused.
mail-why = The address book of this process names this address for: { $topics }.
mail-automatic = This mail was sent by a program; nobody reads an answer to it.
mail-choose = Choose how you are told, or not any more:
mail-choose-title = How you are told
mail-choose-lead = For each topic: at once, in one mail a day, or not at all. Letters of the register always come at once.
mail-how-at-once = At once
mail-how-daily = Once a day
mail-how-not = Not at all
mail-choose-hour = Hour of the daily mail
mail-choose-zone = Time zone of that hour
mail-choose-save = Save
mail-chosen = Your choice was saved.
mail-choose-new = This is a new link; earlier ones of this address lead nowhere now. Hand it to whoever reads the mail of this address:
mail-unknown-title = This link is not known
mail-unknown-text = The link at the end of a newer mail leads to your choice.
