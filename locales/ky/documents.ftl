# Documents and sources.

rejection-documents-media-wrong = Мындай түрдөгү файл ({ $media }) кабыл алынбайт.
rejection-documents-source-unknown = Мындай булакка шилтеме берилген эмес: { $source }.
rejection-documents-symbol-taken = { $symbol } шарттуу белгиси ээленген.
rejection-documents-symbol-unknown = Мындай документ жок: { $symbol }.
rejection-documents-symbol-wrong = { $symbol } шарттуу белги боло албайт: баш тамгалар, цифралар, чекит, дефис жана кыя сызык гана колдонулат.
rejection-documents-version-empty = Версиянын тексти же файлы болушу керек.
documents-about = Документ жөнүндө
documents-known = Документ жөнүндө белгилүү маалымат
documents-versions = Тилдик версиялар
documents-text-unknown = Тексти белгисиз
documents-symbol-ours = шарттуу белгини ушул сайт берген
documents-none = Документтер жок
documents-sources = Булактар
documents-no-sources = Булактарга азырынча шилтеме берилген эмес.
