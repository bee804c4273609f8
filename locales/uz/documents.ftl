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

# The archive.
rejection-documents-archived-unknown = Arxivda { $number } raqamli fayl yoʻq.
rejection-documents-certainty-wrong = Sana va uning aniqligi mos kelmaydi.
archive-title = Arxiv
archive-lead = Jarayonning eski fayllari: har birining qayerda topilgani va sanasi qanchalik aniqligi koʻrsatiladi.
archive-none = Arxivda hech narsa yoʻq.
archive-no-date = Sanasi nomaʼlum
archive-about = taxminan { $date }
archive-languages-unknown = tili nomaʼlum
archive-same = Xuddi shu mazmundagi fayl arxivda bor:
archive-about-file = Fayl haqida
archive-entries = Yozuvlarda
archive-add = Eski fayllarni qoʻshish
archive-add-lead = Bir nechta faylni birdan tanlang. Bu yerda aytilgani hammasiga tegishli; keyingi qadamda har biri toʻldiriladi. Ungacha hech narsa yozilmaydi.
archive-add-bounds = Bir martada koʻpi bilan: fayllar soni { $files }, jami { $bytes }.
archive-add-files = Fayllar
archive-add-read = Jadvalga oʻtish
archive-add-table = Har bir fayl haqida maʼlumot
archive-add-table-lead = Fayllar bir sutka kutadi. Faqat hammasi toʻgʻri boʻlganda yoziladi.
archive-add-put = Hammasini yozish
archive-add-leave-out = Bu faylni kiritmaslik
archive-add-nothing = Hech narsa yozilmadi.
archive-add-none = Fayl tanlanmagan.
archive-add-done = Yozilgan fayllar: { $number }.
archive-text = Fayl matni
archive-text-found = Matn faylning oʻzidan topildi.
archive-text-machine = Matn skandan mashina yordamida oʻqilgan; xato boʻlishi mumkin.
archive-text-none = Faylda matn topilmadi.
archive-text-waiting = Fayl hali oʻqilmagan.
archive-text-missing = Matn yoʻq. Faylni oʻqish uchun serverda yetishmaydi: { $programs }.
archive-text-failed = Matn yoʻq: fayl buzilgan, oʻqish uchun juda katta yoki oʻqish juda uzoq davom etdi.
archive-text-cut = Faylning faqat boshi oʻqildi.
archive-text-page = Sahifa { $number }

# Deadlines of translators.
rejection-documents-translation-of-what = Nima tarjima qilinishini koʻrsating: belgisi bilan hujjat yoki uchrashuvi bilan matn; ikkisidan biri.
rejection-documents-due-inexact = Muddat oyi va yili bilan toʻliq kundir.
rejection-documents-due-none = Olib tashlanadigan muddat yoʻq.
documents-translations = Tarjimalar
documents-language-current = manba bilan bir xil
# What the command that archives whole folders says of a file, and of the table of files.
archive-file-twice = Bir xil nom ikki jildda uchraydi.
archive-file-name = Nomni koʻrsatib boʻlmaydi: unda ekranni boshqaruvchi belgilar bor yoki u { $bytes } baytdan uzun.
archive-file-link = Bu – havola, havolalar boʻyicha esa oʻtilmaydi.
archive-file-deep = Fayl { $most } ta jilddan chuqurroqda joylashgan.
archive-file-type = Bu PDF, DOCX, XLSX, PPTX, oddiy matn, JPEG, PNG yoki WebP emas yoki mazmuni kengaytmasiga mos emas.
archive-file-special = Bu oddiy fayl emas.
archive-file-unread = Faylni oʻqib boʻlmaydi.
archive-file-empty = Fayl boʻsh.
archive-file-long = Fayl { $bytes } baytdan katta.
archive-file-absent = Jadvalda bu fayl nomi bor, lekin faylning oʻzi yoʻq.
archive-file-changed = Fayl oʻqilayotganda oʻzgardi.
archive-files-many = Fayllar: { $number }. Bir martada koʻpi bilan { $most } ta fayl qabul qilinadi.
archive-table-header = Jadvalda sarlavha satri yoʻq.
archive-table-column = { $name } ustuni nazarda tutilmagan. Nazarda tutilgan ustunlar: { $columns }.
archive-table-columns = Har bir ustun bir marta koʻrsatiladi, { $name } ustuni esa majburiy.
archive-table-cells = Kataklar: { $number }. Ustunlar: { $columns }.
archive-table-nameless = Satrda qaysi fayl haqida ekani koʻrsatilmagan.
archive-table-twice = { $name } fayli ikki marta uchraydi.
