# News.

rejection-news-credit-missing = Fotosurat uchun muallif va unda nima tasvirlangani koʻrsatilishi kerak.
news-none = Hali yangiliklar eʼlon qilinmagan.
news-plate = Chizma. Bu yerga fotosurat faqat unga boʻlgan huquqlar maʼlum boʻlsa qoʻyiladi.

# The newsroom.
rejection-news-draft-unknown = { $item } nomli loyiha yoʻq.
rejection-news-not-published = { $item } nomli yangilik eʼlon qilinmagan.
rejection-news-withdrawn = { $item } nomli yangilik qaytarib olingan.
rejection-news-language-stands = Bu xabar quyidagi tilda boshqa soʻzlar bilan eʼlon qilingan: { $language }; ularni tuzatish oʻzgartiradi.
rejection-news-approved-already = Loyiha shu koʻrinishda allaqachon tasdiqlangan.
rejection-news-embargo-past = Embargo kelajakdagi vaqtda tugashi kerak.
rejection-news-same-eyes = Bu loyihaning soʻnggi matnini uni tasdiqlaydigan tomonning oʻzi yozgan.
rejection-news-not-approved = Loyihaning hozirgi matni tasdiqlanmagan.
confirmed-news-same-eyes = Yangilikni uni yozgan tomonning oʻzi tasdiqladi.
confirmed-news-not-approved = Yangilik tasdiqlanmasdan eʼlon qilindi.
news-newsroom = Yangiliklar tahririyati
news-newsroom-lead = Yangiliklar loyihalari va har biri boʻyicha keyingi qadam. Ularni faqat Rais va kotibiyat koʻradi.
news-drafts-none = Loyiha yoʻq.
news-preview = Oldindan koʻrish
news-standing-draft = Loyiha
news-standing-approved = Tasdiqlangan
news-standing-embargoed = Embargo ostida
news-standing-published = Eʼlon qilingan
news-standing-withdrawn = Qaytarib olingan
news-embargo = Embargo ostida, muddati:
news-embargo-note = Shu vaqtgacha matnni faqat matbuot, Rais va kotibiyat oʻqiydi.
news-corrections = Tuzatishlar
news-corrected = Tuzatilgan
news-was-withdrawn = Bu yangilik qaytarib olingan
news-from-record = Yigʻilish yozuvlaridan matbuot bayonoti
news-from-record-lead = Dastlabki loyihada yigʻilish qachon va qayerda oʻtgani, kimlar qatnashgani va nimalar qabul qilingani aytiladi. U tahrir qilish uchundir.
news-last-words = Soʻnggi matn
news-release-lead = { $meeting }: { $days }.
news-release-lead-place = { $meeting }: { $days }, { $place }.

# Photographs of news.
rejection-news-alternative-missing = Fotosuratda nima tasvirlangani bu tillarda aytilmagan: { $languages }.
confirmed-news-alternative-missing = Fotosurat barcha ish tillaridagi tavsifisiz qoʻshildi.
rejection-news-photograph-unreadable = Fayl shikastlangan, JPEG, PNG yoxud WebP formatidagi fotosurat emas yoki mazmuni nomiga mos kelmaydi.
rejection-news-photograph-too-large = Fotosurat juda katta. Chegara: { $pixels } million piksel, bir tomoni boʻyicha { $side } piksel.
news-undescribed = Fotosuratning bu tilda tavsifi yoʻq
news-photographs = Fotosuratlar
# Pages, contacts and banners.
rejection-news-nothing-by-this-name = Bu yerda { $slug } nomi bilan hech narsa yoʻq.
rejection-news-banner-over = Bannerni koʻrsatish boshlanishidan va hozirgi vaqtdan keyin tugashi kerak.
news-pages = Sahifalar
news-pages-none = Hali sahifalar yoʻq.
news-contacts = Aloqa maʼlumotlari
news-contacts-none = Hali aloqa maʼlumotlari koʻrsatilmagan.
news-as-of = Maʼlumot sanasi
news-banner = Eʼlon
news-banner-more = Batafsil oʻqish
news-banners = Sahifalar ustidagi bannerlar
news-banners-none = Bannerlar yoʻq.
news-banner-stands = Hozir koʻrsatilmoqda
news-banner-rests = Hozir koʻrsatilmayapti
news-change = Oʻzgartirish
