# Documents and sources.

rejection-documents-media-wrong = Файли ин навъ ({ $media }) қабул карда намешавад.
rejection-documents-source-unknown = Манбаи { $source } зикр нашудааст.
rejection-documents-symbol-taken = Аломати { $symbol } банд аст.
rejection-documents-symbol-unknown = Ҳуҷҷати { $symbol } вуҷуд надорад.
rejection-documents-symbol-wrong = { $symbol } аломати ҳуҷҷат шуда наметавонад: танҳо ҳарфҳои калон, рақамҳо, нуқта, дефис ва хати каҷ иҷозатанд.
rejection-documents-version-empty = Нусха бояд матн ё файл дошта бошад.
documents-about = Дар бораи ҳуҷҷат
documents-known = Маълумот дар бораи он
documents-versions = Нусхаҳо ба забонҳо
documents-text-unknown = Матн маълум нест
documents-symbol-ours = аломат аз ҷониби ин сомона дода шудааст
documents-none = Ҳуҷҷат нест
documents-sources = Манбаъҳо
documents-no-sources = Ҳанӯз ягон манбаъ зикр нашудааст.
