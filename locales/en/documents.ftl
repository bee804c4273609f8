# Documents and sources.

rejection-documents-media-wrong = A file of this type ({ $media }) is not taken.
rejection-documents-source-unknown = The source { $source } has not been cited.
rejection-documents-symbol-taken = The symbol { $symbol } is taken.
rejection-documents-symbol-unknown = There is no document { $symbol }.
rejection-documents-symbol-wrong = { $symbol } is not a symbol: capital letters, digits, full stops, hyphens and strokes.
rejection-documents-version-empty = A version has a text or a file.
