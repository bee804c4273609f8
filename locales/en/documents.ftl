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
