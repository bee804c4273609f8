# The frame of every page.

# What stands round every page.
site-home = Bosh sahifa
site-meetings = Yigʻilishlar
site-documents = Hujjatlar
site-members = Aʼzolik
site-news = Yangiliklar
site-rules = Protsedura qoidalari
site-record = Qaydlar jurnali
site-processes = Jarayonlar
site-sign-in = Kirish
site-desk = Ish stoli
site-desk-of = Ish stoli: { $seat }
site-sections = Sayt boʻlimlari
site-language = Til
site-all-languages = Barcha tillar
site-you-are-here = Siz shu yerdasiz
site-skip = Mazmunga oʻtish
site-away = Aloqa uzildi. Aloqa tiklanguncha sahifa eskirgan boʻlishi mumkin.
site-back = Aloqa tiklandi (uzilish: { $time } daqiqa). Sahifa yangilandi.
site-rehearsal = Mashq: bu yerda koʻrsatilgan davlatlar, tashkilotlar, yigʻilishlar va pozitsiyalar oʻylab topilgan.
site-rehearsal-short = mashq
site-handed-over = Bu qaydlar jurnali topshirilgan va oʻsha yerda davom etadi: { $party }. Bu yerda uni oʻsha paytdagi holatida oʻqish mumkin, endi hech narsa qayd etilmaydi.
site-handed-over-short = topshirilgan
site-demonstration = Namoyish: istalgan tashrif buyuruvchi istalgan oʻrinni egallashi mumkin, bu yerda rasmiy hech narsa yoʻq.
site-demonstration-short = namoyish
site-no-opinion = Nomlar va belgilashlar birorta mamlakat, hudud yoki chegaraning huquqiy maqomi haqida fikr bildirmaydi.
site-drawn-from = Bu sahifa qaydlar jurnali asosida tuzilgan; oxirgi hisobga olingan qayd: { $number }.
site-check-yourself = Qaydlar jurnalini oʻzingiz tekshiring
site-terms = Foydalanish shartlari
site-privacy = Shaxsga doir maʼlumotlar
site-shown-in = tarjima qilinmagan; koʻrsatilgan til: { $language }
site-source = Manba:
site-no-source = manba koʻrsatilmagan
site-sources-differ = Manbalar bir-biridan farq qiladi
site-unknown = Nomaʼlum
site-date-unknown = Sanasi nomaʼlum
site-place-unknown = Joyi nomaʼlum
site-person-removed = oʻchirilgan: { $day }
site-file-removed = Fayl oʻchirilgan: { $day }
site-person-withheld = sizga koʻrsatilmaydi
site-since = Boshlangan: { $day }

# The first page of the server.
site-product = maslahatlashuv jarayonlarining raqamli kotibiyati
site-product-title = Hukumatlararo maslahatlashuv jarayonlarining raqamli kotibiyati
site-product-lead = Bu yerda yigʻilishlar chaqiriladi, soʻz beriladi, matnlar muzokara qilinadi, qabul qilinadi va imzolanadi – hech kim koʻr-koʻrona ishonishi shart boʻlmagan yagona qaydlar jurnalida.
site-entries = Jurnaldagi qaydlar soni: { $number }.
site-no-process = Bu serverda hali birorta jarayon yuritilmaydi.

# The first page of a process.
site-follow = Yigʻilishni kuzatish
site-the-meeting = Yigʻilish haqida
site-what-agreed = Nimalar kelishildi
site-all-meetings = Barcha yigʻilishlar
site-all-news = Barcha yangiliklar
site-plate = Chizma. Bu yerga fotosurat faqat unga boʻlgan huquqlar maʼlum boʻlsa qoʻyiladi.
site-next-meeting = Keyingi yigʻilish
site-not-announced = Hali eʼlon qilinmagan
site-chairs = Barcha raisliklar
site-composition = Tarkib
site-about = Jarayon haqida
site-priorities = Raisning ustuvor yoʻnalishlari
site-history = Tarix

# When a page or an answer cannot be given.
site-sorry = Uzr soʻraymiz
site-not-found-title = Bu manzilda sahifa yoʻq
site-not-found-text = Manzil notoʻgʻri terilgan boʻlishi mumkin. Iltimos, bosh sahifadan boshlang.
site-failed-title = Sahifani tayyorlab boʻlmadi
site-failed-text = Xato biz tomonda. Qayd etilgan hech narsa yoʻqolmagan. Iltimos, qayta urinib koʻring; yana takrorlansa, kotibiyatga xabar bering.
site-not-seen-title = Bu sahifa jarayondagi oʻrinlar uchun
site-not-seen-text = Iltimos, shunday oʻrni bor hisob yozuvi bilan kiring. Sizda ham shunday oʻrin boʻlishi kerak boʻlsa, uni kotibiyat berishi mumkin.
site-draft-not-seen-title = Oʻrningiz bu loyihani oʻqimaydi
site-draft-not-seen-text = Qoidalar muzokaradagi loyihalarni koʻrish huquqini boshqalarga beradi (rights.see-drafts). Urinish qayd etildi. Rais bu huquqni shu matn yoki uning masalasi uchun berishi mumkin.
site-gone-language = Bu sahifa manzilda koʻrsatilgan tilda yoʻq. U yuqorida sanab oʻtilgan tillarda mavjud.
site-not-recorded-title = Bu qayd etilmadi
site-not-recorded-text = Uni server diskiga yozib boʻlmadi. Avval qayd etilganlari xavfsiz. Iltimos, amalingizni birozdan soʻng takrorlang.
site-busy-title = Navbatda juda koʻp amal turibdi
site-busy-text = Hech narsa qayd etilmadi. Iltimos, amalingizni birozdan soʻng takrorlang.
site-papers-busy-title = Juda koʻp hujjat tayyorlanmoqda
site-papers-busy-text = Iltimos, bu hujjatni birozdan soʻng qayta soʻrang.
site-origin-title = Shakl boshqa saytdan kelgan
site-origin-text = Oʻrningiz xavfsizligi uchun u qabul qilinmadi va hech narsa qayd etilmadi. Iltimos, uni shu yerda toʻldiring.
site-too-large-title = Yuborilgani juda katta
site-too-large-text = Hech narsa qayd etilmadi. Iltimos, kichikroq fayl yoki qisqaroq matn yuboring.
site-too-many-title = Bu hisob yozuvidan juda koʻp shakl yuborildi
site-too-many-text = Bu shakldan hech narsa qayd etilmadi. Bir necha soniya kuting va uni qayta yuboring; avval yuborilganlari kuchda qoladi. Buni siz qilmagan boʻlsangiz, hisob yozuvingiz sahifasida barcha qurilmalardan chiqing.
site-files-enough-title = Bugun uchun fayllar yetarli
site-files-enough-text = Oʻrningizdan bir kunda yuborish mumkin boʻlgan fayllar soniga bugun yetildi. Hech narsa qayd etilmadi. Iltimos, bu faylni ertaga yuboring yoki kotibiyatga murojaat qiling.

# Terms of use.
site-terms-1-title = Sayt kimniki
site-terms-1-text = Sayt ushbu serverni yurituvchiga tegishli boʻlib, unda eʼlon qilinganlar uchun u javob beradi. Meshveret – dastur; uni yaratuvchilar bu serverni yuritmaydi va unda saqlanayotganlarni koʻrmaydi.
site-terms-2-title = Nima rasmiy
site-terms-2-text = Jarayonning oʻzi shunday demaguncha, bu yerda rasmiy hech narsa yoʻq. Ochiq manbalar asosida kiritilgan, haqiqiy davlatlar ishtirokidagi jarayon arxiv boʻlib, oʻsha davlatlarning ovozi emas. Mashq yoki namoyishda hech narsaning kuchi yoʻq.
site-terms-3-title = Faktlar va manbalar
site-terms-3-text = Boshqa joydan olingan har bir fakt manbasi bilan beriladi. Manbalar bir-biridan farq qilsa, har biri koʻrsatiladi; birorta manbada aytilmagani nomaʼlum deb belgilanadi. Xato topsangiz, iltimos, jarayon kotibiyatiga xabar bering: tuzatish tuzatilayotgani yonida qayd etiladi.
site-terms-4-title = Nomlar va belgilashlar
site-terms-4-text = Nomlar, belgilashlar va ularning ketma-ketligi birorta mamlakat, hudud yoki hokimiyat organining huquqiy maqomi yoki chegaralar haqida fikr bildirmaydi. Roʻyxat sahifa tilining alifbo tartibida tuziladi.
site-terms-5-title = Iqtibos va nusxa olish
site-terms-5-text = Hamma uchun ochiq matnlardan belgisi yoki manzilini koʻrsatgan holda iqtibos va nusxa olish mumkin. Qabul qilingan matndan iqtibos olinganda u qaysi tildan olingani koʻrsatilishi kerak: autentik tillar teng, maʼlumot uchun tarjima esa ularga teng emas. Fotosuratlardan muallif koʻrsatilgan qatorda ruxsat berilganidek foydalaniladi.

# Personal data.
site-privacy-1-title = Nima saqlanadi
site-privacy-1-text = Delegatlar, muvofiqlashtiruvchilar va imzolovchilarning ismlari, lavozimlari va aloqa maʼlumotlari – ularning davlati yoki tashkiloti bergan darajada; hisob yozuvi boʻyicha – uning nomi, parolining himoyalangan shakli, kirish kalitlarining ochiq qismlari, idoraning kirish xizmatida egasi kim ekani, shuningdek yarim yil davomida kim qachon, qanday usulda, qaysi qurilmadan va qaysi tarmoqdan kirgani yoki rad etilgani – buni egasi oʻqiydi. Ismlar va aloqa maʼlumotlari muhrlangan: qaydlar jurnalida faqat ulardan hisoblangan qiymat turadi, soʻzlarning oʻzi esa uning yonida saqlanadi. Oʻrinda mavjud boʻlmagan huquqdan foydalanishga urinish 30 kun saqlanadi: qachon, qaysi oʻrin va hisob yozuvidan va nimaga urinilgan.
site-privacy-2-title = Kim koʻradi
site-privacy-2-text = Ismlar yigʻilishda oʻrni borlarga, yigʻilish hamma uchun ochiq boʻlsa, jamoatchilikka ham koʻrsatiladi. Aloqa maʼlumotlari Raisga, kotibiyatga va tomonning oʻziga koʻrsatiladi. Serverni yurituvchi unda saqlangan hamma narsani oʻqiy oladi.
site-privacy-3-title = Kuki-fayllar va boshqa xostlar
site-privacy-3-text = Kirganingizda yoki oʻrinni egallaganingizda bitta kuki-fayl oʻrnatiladi: usiz server bu hali ham siz ekaningizni bilmas edi. Oʻz idorangizning kirish xizmatida boʻlganingizda yana bittasi, koʻpi bilan oʻn daqiqaga oʻrnatiladi. Hech kim kuzatilmaydi, hech narsa sanalmaydi va birorta sahifa boshqa xostdan hech narsa soʻramaydi. Jurnal fayllarida ismlar ham, manzillar ham, eʼlon qilinmagan matnlar ham yoʻq.
site-privacy-4-title = Oʻchirish
site-privacy-4-text = Qayd etilgani tahrirlanmaydi, lekin muhrlangan ism yoki aloqa maʼlumotini oʻchirish mumkin: soʻzlar va muhrni ochadigan qiymat yoʻq qilinadi, oʻrnida oʻchirilgan kun turadi va qaydlar jurnalini avvalgidek toʻliq tekshirish mumkin. Buni davlatingiz yoki tashkilotingiz qilishi mumkin, siz soʻraganingizda kotibiyat ham qiladi; qoidalarda muddat belgilangan boʻlsa, server buni oʻzi bajaradi. Serverning zaxira nusxasida soʻzlar u yoʻq qilinguncha saqlanadi, avval qonuniy olingan nusxalar esa ularni olganlarda qoladi.
site-privacy-5-title = Kimga murojaat qilish kerak
site-privacy-5-text = Jarayonning aʼzolar sahifasida koʻrsatilgan kotibiyatiga. Namoyishda uni yurituvchiga murojaat qiling va, iltimos, haqiqiy shaxslarni kiritmang: u yerda istalgan tashrif buyuruvchi istalgan oʻrinni egallab, kiritilganlarni oʻqishi mumkin.
site-privacy-6-title = Pasportlar va salomatlik
site-privacy-6-text = Pasportlarning skaner nusxalari umuman saqlanmaydi: shaxs hujjati haqidagi savolga faqat harf va raqamlar qabul qilinadi. Salomatlikka oid maʼlumotlar, masalan, maxsus sharoitga ehtiyoj, faqat rozilik bilan olinadi, rozilikni esa istalgan vaqtda qaytarib olish mumkin: shunda javob oʻchiriladi.
site-privacy-7-title = Oʻz maʼlumotlaringiz
site-privacy-7-text = Hisob yozuvingiz sahifasida u haqida saqlanadigan maʼlumotlarni yuklab olishingiz, kotibiyatdan qaydlar jurnalidagi biror narsani oʻchirishni soʻrashingiz va hisob yozuvining oʻzini oʻchirishingiz mumkin. Rais yoki kotibiyat boshqalarning shaxsga doir maʼlumotlari bor roʻyxatlarni ochganda, bu haqdagi satr yarim yil saqlanadi; uni ularning oʻzi va tegishli tomonlar oʻqiy oladi.
site-privacy-fields = Maydonma-maydon
site-privacy-what = Nima
site-privacy-purpose = Nima uchun
site-privacy-readers = Kim oʻqiydi
site-privacy-kept = Qachongacha
site-privacy-field-name = Delegatsiya aʼzosining ismi
site-privacy-field-contact = Aloqa maʼlumotlari
site-privacy-field-note = Aytilganlarning yozuvi
site-privacy-field-reason = Shaxs nima uchun delegatsiyadan chiqarilgani
site-privacy-field-signed-by = Vakolat hujjatini kim imzolagani
site-privacy-field-value = Kotibiyat savoliga javob
site-privacy-field-person = Muassasadagi shaxsning ismi
site-privacy-field-post = Muassasadagi shaxsning lavozimi
site-privacy-field-signatory = Imzolovchining ismi
site-privacy-field-certificate = Imzo sertifikatidagi ism
site-privacy-field-account = Hisob yozuvining nomi va kirish usullari
site-privacy-field-devices = Kirilgan qurilmalar: brauzer, tizim, tarmoq
site-privacy-field-ceremonies = Boshlangan kirishlar va kirish kalitlari: qurilmaga yuborilgan soʻrov va qaysi tarmoqdan
site-privacy-field-sign-in-log = Kirishlar va rad etishlar: qachon, qanday, qayerdan
site-privacy-field-refusals = Oʻrinning rad etilgan urinishlari
site-privacy-field-looks = Rais va kotibiyatning shaxsga doir maʼlumotlarga murojaatlari
site-privacy-field-file = Fayl: vakolat hujjati yoki boshqa xat, hujjat, imzoning skaner nusxasi, fotosurat
site-privacy-field-file-name = Fayl nomi
site-privacy-field-titles = Delegatsiya aʼzosining unvoni, darajasi va lavozimi
site-privacy-field-place = Aʼzoning delegatsiyadagi vazifasi va oʻrni hamda ishtirok shakli
site-privacy-field-languages = Aʼzo biladigan tillar
site-privacy-field-passes = Aʼzoning beyji, qachon kelgani va ketgani
site-privacy-field-consent = Savolga javob berilgani va rozilik bilan berilgani
site-privacy-field-covers = Vakolat hujjatida qaysi aʼzolar koʻrsatilgani va u nima uchun qaytarilgani
site-privacy-field-seats = Hisob yozuvi oʻrinlari: kodi, kim sifatida, qanday vazifada, qachondan qachongacha
site-privacy-field-terms = Kim muassasada qachondan qachongacha va qanday asosda ishlagani; muvofiqlashtiruvchining lavozimi
site-privacy-field-letters = Xat mavzusi va raqami
site-privacy-field-letter-notes = Kotibiyatning xatga oid izohlari
site-privacy-field-of-signature = Imzolovchining lavozimi, kaliti va imzosi
site-privacy-field-words = Asoslar, izohlar, bayonotlar va yangiliklar: shaxs tilga olinishi mumkin boʻlgan erkin matn
site-privacy-field-acts = Amal kim sifatida, qanday yoʻl bilan va qachon bajarilgani hamda nimaga asoslangani
site-privacy-field-links = Birinchi kirish yoki tiklash havolalari, xeshi boʻyicha
site-privacy-field-tokens = Dasturlar uchun tokenlar, xeshi boʻyicha: nomi, oʻrni, oxirgi foydalanish
site-privacy-field-answers = Dasturlar interfeysining rad javoblari – takroriy soʻrovga bir xil javob berish uchun
site-privacy-field-uploads = Yuborilgan, hali birorta amalda koʻrsatilmagan fayllar: nomi, turi va hajmi, qaysi hisob yozuvidan
site-privacy-field-requests = Oʻchirish soʻrovlari, soʻrovchining oʻz soʻzlari bilan
site-privacy-field-mails = Kutayotgan yoki yuborilgan xatlar: manzil, matn, natijasi
site-privacy-field-digests = Kundalik xat satrlari
site-privacy-field-told = Muassasa yoki undagi shaxs qanday xabar olishni istashi
site-privacy-purpose-taking-part = Kim va kimning nomidan ishtirok etayotganini bilish uchun
site-privacy-purpose-reaching = Yigʻilish yuzasidan shaxs bilan bogʻlanish uchun
site-privacy-purpose-authority = Shaxs davlat nomidan harakat qila olishini koʻrsatish uchun
site-privacy-purpose-signature = Kim imzolaganini koʻrsatish uchun
site-privacy-purpose-arrangements = Roʻyxatdan oʻtish, vizalar, kelish, kirish sharoitlari
site-privacy-purpose-sign-in = Kirayotgan shaxsni tanish uchun
site-privacy-purpose-oversight = Suiisteʼmolni payqash va kim murojaat qilgani uchun javob berish uchun
site-privacy-purpose-register = Jarayon reyestri va hujjatlarini yuritish uchun
site-privacy-readers-meeting = Yigʻilish roʻyxatini koʻra oladiganlar; yigʻilish hamma uchun ochiq boʻlsa – jamoatchilik
site-privacy-readers-bureau-and-party = Rais, kotibiyat va tomonning oʻzi
site-privacy-readers-signatures = Imzolarni koʻra oladiganlar; matn qabul qilingach – jamoatchilik
site-privacy-readers-owner = Faqat egasi
site-privacy-readers-bureau-and-concerned = Rais, kotibiyat va tegishli shaxslar
site-privacy-readers-bureau = Rais va kotibiyat
site-privacy-readers-as-entry = Tegishli qayd yoki hujjatni oʻqiy oladiganlar
site-privacy-readers-addressee = Kimga yuborilgan boʻlsa, oʻsha
site-privacy-kept-erased = Oʻchirilgunga qadar
site-privacy-kept-contact-days = Yigʻilishdan keyin qoidalarda belgilangan kunlar davomida; aks holda oʻchirilgunga qadar
site-privacy-kept-answer-days = Yigʻilishdan keyin savolda koʻrsatilgan kunlar davomida
site-privacy-kept-account = Hisob yozuvi mavjud boʻlgan davrda
site-privacy-kept-sign-in = Kirish tugagunga qadar
site-privacy-kept-half-year = Yarim yil
site-privacy-kept-month = 30 kun
site-privacy-kept-log-days = Serverda belgilangan kunlar davomida; belgilanmagan boʻlsa, 180 kun
site-privacy-kept-quarter = Tugaganidan keyin 90 kun
site-privacy-kept-link-month = Foydalanish mumkin boʻlgan oxirgi kundan keyin 30 kun
site-privacy-kept-day = 24 soat
site-privacy-kept-summary-approved = Yigʻilishning qisqacha hisoboti tasdiqlangunga qadar
site-privacy-kept-answered = Javob berilganidan keyin yarim yil
site-privacy-kept-sent = Manzil va matn – yuborilgunga qadar, yuborib boʻlmasa – 60 kun; yuborilgani haqidagi maʼlumot – 60 kun
site-privacy-kept-written = Shu kungi xat yozilgunga qadar
site-privacy-kept-credentials-days = Vakolat hujjatlari: yigʻilishdan keyin qoidalarda belgilangan kunlar davomida; har qanday fayl: oʻchirilgunga qadar
site-privacy-kept-record = Qaydlar jurnali mavjud boʻlgan davrda
site-privacy-kept-nameless = Qaydlar jurnali mavjud boʻlgan davrda; ism oʻchirilgach, kim haqida ekani bilinmaydi

# The page of the languages of the interface.
site-interface = Interfeys tillari
site-interface-lead = Bu sahifalar qaysi tillarda borligi, har biri qanchalik toʻliqligi va matnini kim maʼqullagani.
site-interface-messages = Xabarlar
site-interface-clearance = Maʼqullash
site-interface-done = { $done } / { $all }
site-interface-source = Boshqa tillarga tarjima shu tildan qilinadi.
site-interface-nobody = Matnini hali ona tilida soʻzlashuvchi oʻquvchi maʼqullamagan.
site-interface-by = Maʼqullagan: { $who }, { $day }
site-not-cleared = Bu sahifalar matnini hali ona tilida soʻzlashuvchi oʻquvchi maʼqullamagan.
# Search: its page, and the words with which one asks; 0000 stands for a year, a semicolon between phrases.
search-title = Qidiruv
search-found = Topildi: { $number }
search-none = Hech narsa topilmadi. Boshqa soʻzlar, boshqa yozilish yoki kamroq shart yordam berishi mumkin.
search-instead = “{ $typed }” topilmadi; oʻrniga “{ $shown }” qidirildi.
search-without = Barcha soʻzlar bor parcha yoʻq; hisobga olinmagan: { $words }
search-years = Yillar: { $years }
search-every-year = Barcha yillar
search-year = Yil
search-more = Keyingi natijalar
search-asking = nima nimani qaysi kim kimning qayerda qachon nega qanday biz siz ular haqida toʻgʻrisida boʻyicha va yoki bilan uchun bu kelishdik kelishganmiz qaror qildik aytildi koʻrsat top
search-since = 0000-yildan beri; 0000-yildan boshlab; 0000-yildan keyin; 0000-yildan
search-until = 0000-yilgacha
search-within = 0000-yilda; 0000-yili
search-kind-meeting = Uchrashuv
search-kind-item = Kun tartibi bandi
search-kind-text = Matn
search-kind-paragraph = Band
search-kind-statement = Bayonot
search-kind-document = Hujjat
search-kind-source = Manba
search-kind-news = Yangilik
search-kind-fact = Maʼlum fakt
search-kind-party = Tomon
search-kind-term = Atama
search-kind-person = Shaxs

# The archive.
search-kind-archive = Arxiv fayli
site-evidence = Statistik maʼlumotlar
# What a search engine shows under the address of a page.
site-description = { $name }: yigʻilishlar, hujjatlar va yangiliklar; har bir aʼzo tekshira oladigan qaydlar jurnali
# Kinds of what is found.
search-kind-page = Sahifa
search-kind-session = Majlis

# The research library.
search-kind-library = Ilmiy kutubxona

# Uzbek in Cyrillic letters.
site-by-rule = Bu sahifalar kirill yozuviga qoida boʻyicha oʻgirilgan; matn lotin yozuvida yozilgan.

# Words of the interface that a translator corrects.
corrections-title = Interfeys soʻzlari: { $language }
corrections-lead = Xabarni kaliti yoki soʻzlari boʻyicha toping va qanday yozilganini koʻring. Shu serverdagi jarayon kotibiyati uni tuzatishi mumkin: tuzatish shu tildagi barcha sahifalarda darhol kuchga kiradi va dastur uchun yamoq sifatida eksport qilinadi.
corrections-search = Kalit yoki xabar soʻzlari
corrections-find = Topish
corrections-count = { $number ->
    [one] Bu serverda { $number } ta xabar tuzatilgan.
   *[other] Bu serverda { $number } ta xabar tuzatilgan.
}
corrections-all = Koʻrsatish
corrections-export = Yamoq sifatida eksport qilish
corrections-found = { $number ->
    [one] { $number } ta xabar topildi.
   *[other] { $number } ta xabar topildi.
}
corrections-first = { $number ->
    [one] Birinchisi koʻrsatilgan.
   *[other] Dastlabki { $number } ta xabar koʻrsatilgan.
}
corrections-built-in = Dasturda
corrections-wording = Tuzatish
corrections-hint = Figurali qavsdagi qiymatlar ingliz tilidagidek qoladi; songa qarab tanlash Fluent shaklida yoziladi. Koʻpi bilan 4000 bayt.
corrections-correct = Tuzatish
corrections-save = Kuchga kiritish
corrections-take-back = Qaytarib olish
corrections-no-fit = Xabarga endi mos kelmaydi
corrections-no-message = Bunday xabar yoʻq.
corrections-empty = Xabarda soʻzlar boʻlishi kerak.
corrections-too-long = Matn { $number } baytdan uzun.
corrections-not-fluent = Matn toʻgʻri Fluent emas yoki unda soʻzlar, qiymatlar va qiymatga qarab tanlashdan boshqa narsa bor.
corrections-lacking = Yetishmaydi: { $values }.
corrections-unknown = Bu xabarda nomaʼlum: { $values }.
corrections-enough-title = Tuzatishlar juda koʻp
corrections-enough-text = Bu tilda server saqlaydigan miqdorda xabar tuzatilgan. Avval ularni yamoq sifatida eksport qiling.

# The spelling of a name that is its bearer’s own
site-privacy-field-own-spelling = Aʼzo ismining oʻz yozilishi tili
