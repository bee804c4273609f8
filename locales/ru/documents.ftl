# Documents and sources.

rejection-documents-media-wrong = Файлы этого типа ({ $media }) не принимаются.
rejection-documents-source-unknown = Источник { $source } не указан.
rejection-documents-symbol-taken = Обозначение { $symbol } занято.
rejection-documents-symbol-unknown = Документа { $symbol } нет.
rejection-documents-symbol-wrong = { $symbol } не является обозначением: нужны прописные буквы, цифры, точки, дефисы и косые черты.
rejection-documents-version-empty = У версии должен быть текст или файл.
documents-about = О документе
documents-known = Что о нём известно
documents-versions = Языковые версии
documents-text-unknown = Текст неизвестен
documents-symbol-ours = обозначение дано этим сайтом
documents-none = Документов нет
documents-sources = Источники
documents-no-sources = Источники пока не указаны.
