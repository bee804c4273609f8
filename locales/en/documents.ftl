# Documents and sources.

rejection-documents-media-wrong = A file of this type ({ $media }) is not taken.
rejection-documents-source-unknown = The source { $source } has not been cited.
rejection-documents-symbol-taken = The symbol { $symbol } is taken.
rejection-documents-symbol-unknown = There is no document { $symbol }.
rejection-documents-symbol-wrong = { $symbol } is not a symbol: capital letters, digits, full stops, hyphens and strokes.
rejection-documents-version-empty = A version has a text or a file.
documents-about = About the document
documents-known = What is known of it
documents-versions = Language versions
documents-text-unknown = The text is not known
documents-symbol-ours = symbol given by this site
documents-none = No documents
documents-sources = Sources
documents-no-sources = No source has been cited yet.

# The archive.
rejection-documents-archived-unknown = No file of the archive has the number { $number }.
rejection-documents-certainty-wrong = The date and how sure it is do not agree.
archive-title = Archive
archive-lead = Old files of the process, each with where it was found and how sure its date is.
archive-none = Nothing is in the archive.
archive-no-date = Date unknown
archive-about = about { $date }
archive-languages-unknown = language unknown
archive-same = A file with the same content is in the archive already:
archive-about-file = About the file
archive-entries = On the record
archive-add = Add old files
archive-add-lead = Choose several files at once. What is said here holds for all of them; in the next step each is completed. Nothing is recorded before that.
archive-add-bounds = At once, at most: { $files } files, { $bytes } together.
archive-add-files = Files
archive-add-read = Go on to the table
archive-add-table = The facts of each file
archive-add-table-lead = The files wait for a day. They are recorded only when all of them are in order.
archive-add-put = Record all of them
archive-add-leave-out = Leave this file out
archive-add-nothing = Nothing was recorded.
archive-add-none = No file was chosen.
archive-add-done = Files recorded: { $number }.
archive-text = Text of the file
archive-text-found = The text was found in the file.
archive-text-machine = The text was read by machine from a scan; it may be wrong.
archive-text-none = No text was found in the file.
archive-text-waiting = The file has not been read yet.
archive-text-missing = No text. To read the file, this is missing on the server: { $programs }.
archive-text-failed = No text: the file is damaged, too large to be read, or took too long.
archive-text-cut = Only the beginning of the file was read.
archive-text-page = Page { $number }

# Deadlines of translators.
rejection-documents-translation-of-what = Say what is translated: a document by its symbol, or a text with its meeting; one of them.
rejection-documents-due-inexact = A deadline is a whole day, with its month and year.
rejection-documents-due-none = There is no deadline to take away.
documents-translations = Translations
documents-language-current = as its source
# What the command that archives whole folders says of a file, and of the table of files.
archive-file-twice = The same name stands in two folders.
archive-file-name = The name cannot be shown: it has signs that steer a screen, or more than { $bytes } bytes.
archive-file-link = This is a link, and links are not followed.
archive-file-deep = It lies deeper than { $most } folders.
archive-file-type = This is no PDF, DOCX, XLSX, PPTX, plain text, JPEG, PNG or WebP, or not what its ending says.
archive-file-special = This is not a regular file.
archive-file-unread = The file cannot be read.
archive-file-empty = The file is empty.
archive-file-long = The file is larger than { $bytes } bytes.
archive-file-absent = The table names this file, but it is not there.
archive-file-changed = The file changed while it was read.
archive-files-many = Files: { $number }. At most { $most } are taken at once.
archive-table-header = The table has no header.
archive-table-column = There is no column { $name }. There are: { $columns }.
archive-table-columns = Each column stands once, and the column { $name } is needed.
archive-table-cells = Cells: { $number }. Columns: { $columns }.
archive-table-nameless = The line does not say which file it is about.
archive-table-twice = The file { $name } stands twice.
