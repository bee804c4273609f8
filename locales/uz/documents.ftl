# Documents and sources.

rejection-documents-media-wrong = Bunday turdagi fayl ({ $media }) qabul qilinmaydi.
rejection-documents-source-unknown = Bunday manba koʻrsatilmagan: { $source }.
rejection-documents-symbol-taken = Bu belgi band: { $symbol }.
rejection-documents-symbol-unknown = Bunday hujjat yoʻq: { $symbol }.
rejection-documents-symbol-wrong = { $symbol } – hujjat belgisi emas: bosh harflar, raqamlar, nuqtalar, chiziqchalar va qiya chiziqlar boʻlishi kerak.
rejection-documents-version-empty = Til variantida matn yoki fayl boʻlishi kerak.
documents-about = Hujjat haqida
documents-known = Hujjat haqida maʼlum boʻlganlari
documents-versions = Til variantlari
documents-text-unknown = Matni maʼlum emas
documents-symbol-ours = belgi ushbu sayt tomonidan berilgan
documents-none = Hujjatlar yoʻq
documents-sources = Manbalar
documents-no-sources = Hali birorta manba koʻrsatilmagan.
