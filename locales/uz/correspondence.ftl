# Letters out and in.

rejection-correspondence-letter-unknown = Nazarda tutilishi mumkin boʻlgan { $letter } raqamli xat yoʻq.
rejection-correspondence-addressee-missing = Kimga ekani aytilmagan: bitta davlat, tashkilot yoki muassasani koʻrsating.
rejection-correspondence-not-addressed = { $letter } raqamli xat u yerga yuborilmaydi.
rejection-correspondence-own-copy-only = Tomon faqat oʻz nusxasi yetib kelgani, ochilgani yoki oʻqilganini qayd etadi.
rejection-correspondence-not-outgoing = { $letter } raqamli xat kiruvchi: yetkazilish faqat chiquvchi xatlar boʻyicha qayd etiladi.
rejection-correspondence-letter-void = { $letter } raqamli xat haqiqiy emas deb eʼlon qilingan.
rejection-correspondence-number-taken = Joriy yildagi { $number } raqami boshqa xatga berilgan: { $letter }.
rejection-correspondence-number-missing = Qoidalarda raqamlar namunasi yoʻq: iltimos, xat raqamini koʻrsating.
rejection-correspondence-received-already = Ushbu joʻnatuvchining { $number } raqamli xati joriy yil reyestrida bor: { $letter } raqamli xat. Bu boshqa xatmi?
rejection-correspondence-meeting-missing = Taklifnoma yigʻilishga taalluqli boʻladi: iltimos, yigʻilishni koʻrsating.
rejection-correspondence-nothing-corrected = Tuzatiladigan hech narsa koʻrsatilmagan.

# The board of invitations, the register, a letter.
correspondence-board = Taklifnomalar jadvali
correspondence-nobody-invited = Hali hech kim taklif qilinmagan.
correspondence-counted = Taklif qilingan
correspondence-remind = Eslatma xati
correspondence-remind-all = Vaqti kelganlarning barchasiga eslatish: { $number }
correspondence-reminder-subject = Taklifnoma haqida eslatma: { $meeting }
correspondence-received-read = Oldik va oʻqidik
correspondence-remind-on = Eslatish kuni: { $day }
correspondence-reminded = Eslatilgan: { $day }
correspondence-acknowledged = Olingani tasdiqlangan: { $day }
correspondence-more = Yana
correspondence-register = Xatlar reyestri
correspondence-register-lead = Chiquvchi va kiruvchi xatlar bitta reyestrda, yillar boʻyicha raqamlangan. Tuzatish tuzatilayotgan yozuv yonida turadi.
correspondence-halves = Reyestr qismi
correspondence-all = Barcha xatlar
correspondence-outgoing = Chiquvchi
correspondence-incoming = Kiruvchi
correspondence-none = Bu yerda xatlar yoʻq.
correspondence-letter = { $letter } raqamli xat
correspondence-void = Haqiqiy emas
correspondence-answers = { $letter } raqamli xatga javob
correspondence-answered-by = Javob xati
correspondence-gaps = Birorta xatga berilmagan raqamlar
correspondence-on-it = Xatda koʻrsatilganlari
correspondence-no-file = Fayl yoʻq
correspondence-annexes = Ilovalar
correspondence-entered = Kiritilgan kun
correspondence-to = Kimga
correspondence-from = Kimdan
correspondence-nothing-known = Yetkazilishi haqida hech narsa maʼlum emas
correspondence-corrections = Tuzatishlar
correspondence-corrected = Tuzatilgan
correspondence-draft = Nota loyihasi (DOCX)
