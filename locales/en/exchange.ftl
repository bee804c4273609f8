# Documents out and in: the files of a text, and what came back.

downloads-title = This text as
downloads-clean = The words as they stand
downloads-marked = With open brackets; lines are numbered in the PDF
downloads-bilingual = In two languages side by side, with { $language }
downloads-machines = For machines (Akoma Ntoso 3.0)
downloads-translation = For a translator’s tool (XLIFF 2.0), into

# What came back is dropped in.
drop-in-title = Drop in a file
drop-in-note = Drop in a form that came back (HTML or DOCX), a DOCX with tracked changes, or a translation (XLIFF). First you see what would be put; nothing is put before you say so.
drop-in-bound-html = A form in HTML has at most { $bound },
drop-in-bound = any other file at most { $bound }.
drop-in-for-note = A form says for which party it is. For a DOCX choose whose changes they are.
drop-in-for-file = As the file says, else the secretariat itself
drop-in-evidence-note = For example the letter with which it came. The file itself is cited in any case.
drop-in-read = Read the file
drop-in-preview = { $number ->
    [0] Nothing would be put.
    [one] { $number } act would be put. Nothing has been put yet.
   *[other] { $number } acts would be put. Nothing has been put yet.
}
drop-in-report = { $number ->
    [0] Nothing was put.
    [one] { $number } act was put.
   *[other] { $number } acts were put.
}
drop-in-lost = { $number ->
    [one] { $number } part is not taken; why is said beside it.
   *[other] { $number } parts are not taken; why is said beside each.
}
drop-in-nothing-put = Nothing was put.
drop-in-hash = Hash (SHA-256)
drop-in-kept = The file is kept under this hash.
drop-in-for = Acts are put for: { $seat }.
drop-in-form = A form of round { $number }.
drop-in-docx = A DOCX of this text that was edited.
drop-in-translation = A translation (XLIFF): { $source } → { $target }.
drop-in-same = The file shows the text as it stood after entry { $number }. No paragraph has moved since.
drop-in-moved = The file shows the text as it stood after entry { $number }. Paragraphs that have moved since:
drop-in-lines = What would be put
drop-in-lines-put = What became of it
drop-in-empty = Nothing in the file differs from the text.
drop-in-paragraph = Paragraph { $paragraph }: translation
drop-in-part = A part of the file
drop-in-in-order = in order
drop-in-asked = to be confirmed
drop-in-taken = taken
drop-in-before = taken before
drop-in-unconfirmed = not confirmed
drop-in-refused = refused
drop-in-not-taken = not taken
drop-in-nothing = nothing to do
drop-in-clash = The same words have been changed by others since. Look at the paragraph and propose the change anew.
drop-in-confirm = Put also what is to be confirmed
drop-in-put = Put these acts
drop-in-to-text = To the text
drop-in-another = Another file
drop-in-unknown = The file is neither a form that was downloaded here, nor a DOCX of this text, nor XLIFF 2.0.
drop-in-once-more = This file is no longer at hand. Drop it in once more.
drop-in-too-many = The file asks for more than { $bound } acts.
drop-in-other-text = The file is of another text: { $text }.
drop-in-other-process = The file is of another process.
drop-in-other-party = The form is for another party: { $party }.
