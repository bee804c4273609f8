# Documents and sources.

rejection-documents-media-wrong = I file di questo tipo ({ $media }) non sono accettati.
rejection-documents-source-unknown = La fonte { $source } non è stata citata.
rejection-documents-symbol-taken = La sigla { $symbol } è già in uso.
rejection-documents-symbol-unknown = Non esiste un documento { $symbol }.
rejection-documents-symbol-wrong = { $symbol } non è una sigla: sono ammessi lettere maiuscole, cifre, punti, trattini e barre.
rejection-documents-version-empty = Una versione deve contenere un testo o un file.
documents-about = Informazioni sul documento
documents-known = Che cosa se ne conosce
documents-versions = Versioni linguistiche
documents-text-unknown = Il testo non è noto
documents-symbol-ours = sigla attribuita da questo sito
documents-none = Nessun documento
documents-sources = Fonti
documents-no-sources = Nessuna fonte è stata ancora citata.
