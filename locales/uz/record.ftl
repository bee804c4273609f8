# The record and its proofs.
# No native reader has cleared these words yet.

rejection-record-already-open = Qaydlar jurnali allaqachon ochilgan.
rejection-record-not-open = Qaydlar jurnali ochilmagan: birinchi amal – record.open.
rejection-record-nothing-to-erase = Oʻchiriladigan narsa yoʻq: koʻrsatilganlarga mos keladigan, hali oʻchirilmagan shaxsga doir maʼlumotlar topilmadi.
rejection-record-files-of-all = Fayllarni Rais yoki kotibiyat oʻchiradi, chunki oʻsha faylni boshqalar ham koʻrsatgan boʻlishi mumkin. Kotibiyatga murojaat qiling.
rejection-record-nothing-due = Oʻchirish vaqti kelgan shaxsga doir maʼlumotlar yoʻq: birortasining muddati oʻtmagan.
rejection-record-no-attribution-due = Oʻchirish vaqti kelgani yoʻq: ushbu yigʻilish matnlari boʻyicha pozitsiyalar kimga tegishli ekani qoidalarga koʻra hali saqlanadi, unga biror tartib-taomil tayanadi yoki bunday maʼlumot saqlanmagan.
rejection-record-key-unfit = Bu yerda kerak boʻlgan turdagi kalit emas yoki u qaydlar jurnalining hozirgi yoki avvalgi kaliti. Uni dastur chiqarganidek, toʻliq nusxalang.
rejection-record-key-not-here = Buni imzolashi kerak boʻlgan maxfiy kalit ushbu serverda emas yoki dastur uni topmadi. Amal kalit turgan serverda bajariladi.
rejection-record-handed-over = Qaydlar jurnali topshirilgan va oʻsha yerda davom etadi: { $party }. Bu yerda uni oʻqish mumkin, endi hech narsa qayd etilmaydi.
rejection-record-witness-known = Bu guvoh allaqachon belgilangan.
rejection-record-witness-unknown = Bunday guvoh yoʻq yoki u chaqirib olingan.
rejection-record-not-your-witness = Bu guvohni chaqirib olish sizning vakolatingizda emas.
rejection-record-not-the-chair = { $chair ->
    [none] Qaydlar jurnaliga koʻra, oʻsha kuni jarayonda raislik qiluvchi davlat maʼlum emas. Shunga qaramay qaydlar jurnali topshirilsinmi? Kimga: { $party }.
   *[other] Qaydlar jurnaliga koʻra, oʻsha kuni jarayonda boshqa davlat raislik qiladi. Shunga qaramay qaydlar jurnali topshirilsinmi? Kimga: { $party }.
}
rejection-record-form-unfit = Qaydlar jurnali shakli: { $now }. Uni faqat keyingi shaklga oʻtkazish mumkin, eng soʻnggisi: { $known }.
rejection-record-doors-closed = { $meeting } masalalaridan biri yopiq majlisda koʻrib chiqilmoqda va u yerdagi ishlar hali qaydlar jurnaliga kiritilmagan. Avval masalani yakunlang yoki ochiq majlisga oʻting.
rejection-record-form-earlier = Qaydlar jurnali dasturning oldingi versiyasida boshlangan va bu amalni hali bilmaydi. Avval Rais yoki kotibiyat uni keyingi shaklga oʻtkazadi.

# The record and an entry.
record-lead = Jarayonda sodir boʻlgan barcha ishlar, qayd etilish tartibida, birma-bir. Keyin hech narsa oʻzgartirilmaydi: tuzatish ham alohida qayddir.
record-entries = Qaydlar
record-entry = { $number }-qayd
record-number = №
record-recorded = Qayd etilgan
record-act = Amal
record-meeting = Yigʻilish
record-occurred-on = sodir boʻlgan: { $day }
record-entered-later = Keyin kiritilgan; sodir boʻlgan: { $day }.
record-newer = Yangiroq qaydlar
record-older = Oldingi qaydlar
record-every = Barchasi
record-area = Soha
record-since = Qachondan
record-until = Qachongacha
record-choose = Qaydlarni tanlash
record-choose-note = Kun va soatlar { $zone } mintaqasi va qayd etilish vaqti boʻyicha. Faqat siz oʻqiy oladigan qaydlar topiladi; davlat yoki tashkilot qaydda amalni u bajargani yoki amal unga taalluqli ekani ochiq aytilgan joyda topiladi.
record-time-wrong = Iltimos, kunni 2026-09-14 yoki kun va soatni 2026-09-14T09:30 koʻrinishida kiriting. Oʻqib boʻlmaganlari chetda qoldirildi.
record-found = { $number ->
    [0] Siz oʻqiy oladigan mos qayd topilmadi.
    [one] Siz oʻqiy oladigan mos qaydlar: { $number }.
   *[other] Siz oʻqiy oladigan mos qaydlar: { $number }.
}
record-all = Butun qaydlar jurnalini koʻrsatish
record-previous = Oldingi { $number }-qayd
record-next = Keyingi { $number }-qayd
record-sealed-disclosed = muhrlangan; sizga koʻrsatildi
record-sealed-until = muhrlangan; sizga koʻrsatildi; saqlash muddati: { $day }
record-sealed-removed = muhrlangan; oʻchirilgan: { $instant }
record-sealed-destroyed = muhrlangan; yoʻq qilingan
record-sealed-withheld = muhrlangan; sizga koʻrsatilmaydi
record-restricted = Kirish cheklangan qayd
record-restricted-note = Bu qaydni faqat ayrim oʻrinlar oʻqiy oladi. Uning raqami va kriptografik majburiyati hammaga ochiq, shuning uchun u qaydlar jurnalida turgani va oʻzgartirilmaganini istagan kishi tekshirishi mumkin.
record-content = Nima qayd etilgan
record-by = Kim sifatida
record-entered-by = Kim kiritgan
record-received = Qabul qilingan
record-profile = Amaldagi qoidalar
record-entry-field = { $number }-qayd: { $field }
record-erase = Ushbu qaydning shaxsga doir matnlarini oʻchirish
record-body = Qayd saqlangan koʻrinishida

# Fields of what happened that no form asks for.
record-field-allotted-ms = Berilgan vaqt, millisekundda
record-field-archive = Arxivdan
record-field-assertion = Kirish kaliti tasdigʻi
record-field-base = Eʼtirozi hisobga olinadiganlar
record-field-by = Kim tomonidan
record-field-by-ms = Qancha uzaytirilgan, millisekundda
record-field-changes = Nimalar oʻzgaradi
record-field-checked = Imzolangan faylda aniqlanganlari
record-field-code = Kod
record-field-confirmed = Rais tasdiqlagan
record-field-contacts-until = Aloqa maʼlumotlarining saqlash muddati
record-field-credentials-until = Vakolat hujjatlarining saqlash muddati
record-field-days-unknown = Ish kunlari maʼlum boʻlmagan yillar
record-field-hash = Xesh
record-field-id = Qisqa nom
record-field-late = Muddatidan keyin
record-field-lifted = Bu bilan olib tashlangan qavslar
record-field-list = Roʻyxat
record-field-merged = Birlashtirilgan takliflar
record-field-numbers = Raqamlar
record-field-objections = Eʼtirozlar
record-field-offset = UTCdan oldinda, daqiqada
record-field-owner = Kimga tegishli
record-field-profile = Qaysi qoidalar asosida boshlangan
record-field-received = Qabul qilingan
record-field-round = Bosqich
record-field-silence = Sukut tartibi
record-field-since = Qaysi qayddan beri
record-field-superseded = Oʻz kuchini yoʻqotgan takliflar
record-field-support = Qoʻllab-quvvatlash
record-field-supporters = Qoʻllab-quvvatlovchilar
record-field-tally = Pozitsiyalar nisbati
record-field-texts = Nima oʻchirilgan
record-field-unsettled = Qayta koʻrilishi kerak boʻlgan takliflar
record-field-version = Versiya
record-field-warning = Ogohlantirish
record-field-working-days = Ish kunlari
record-field-year = Yil
record-field-roll = Yoʻqlama
record-field-present = Zalda
record-field-remote = Masofadan
record-field-absent = Hozir emas
record-field-members = Hisobga olinadigan aʼzolar
record-field-members-present = Hozir boʻlgan aʼzolar
record-field-needed = Kvorum uchun zarur
record-field-first = Dastlab topshirilganining xeshi

# Proof.
record-proof = Nega bizning soʻzimizga ishonishingiz shart emas
record-proof-1 = Kriptografik majburiyat qaydning har bir harfidan hisoblab chiqiladi. Bitta harf oʻzgarsa, majburiyat boshqacha boʻladi.
record-proof-2 = { $number ->
    [0] Bu yagona qayd, shuning uchun uning bargi qaydlar jurnalining ildizi boʻladi.
    [one] U ildizgacha juft-juft qilib { $number } ta boshqa qiymat bilan birlashtiriladi. Ildizni oʻzgartirmasdan birorta qaydni olib tashlab ham, qoʻshib ham boʻlmaydi.
   *[other] U ildizgacha juft-juft qilib { $number } ta boshqa qiymat bilan birlashtiriladi. Ildizni oʻzgartirmasdan birorta qaydni olib tashlab ham, qoʻshib ham boʻlmaydi.
}
record-proof-3 = Ildiz { $number } ta qaydni ifodalaydi va nazorat nuqtasi sifatida jurnal kaliti bilan imzolanadi. Nazorat nuqtasini saqlagan kishi keyingi har qanday oʻzgarishni payqaydi.
record-proof-leaf = Kriptografik majburiyat jurnal nomi va { $number } raqami bilan birga bargni hosil qiladi. Shuning uchun birorta qayd boshqasining oʻrnida tura olmaydi.
record-proof-root = Oxirida { $number } ta qaydning hammasini ifodalaydigan ildiz qoladi.
record-step-left = Uning chap tomonida
record-step-right = Uning oʻng tomonida
record-step-together = Birgalikda hosil qiladi
record-cosigned-none = Hozircha bu nazorat nuqtasini jurnalning oʻzidan boshqa hech kim imzolamagan.
record-cosigned = Jurnalni saqlaydigan yana { $number } tomon shu nazorat nuqtasini imzolagan.
record-path = Ildizga yoʻl
record-commitment = Kriptografik majburiyat
record-leaf = Daraxt bargi
record-root = { $number } ta qayd ildizi
record-holds = Isbot toʻgʻri
record-holds-not = Isbot notoʻgʻri
record-checkpoint = Nazorat nuqtasi
record-origin = Jurnalning kelib chiqishi
record-fingerprint = Kalitning raqamli izi
record-signed = { $number } ta qayd ustidan imzolangan
record-checkpoint-file = Nazorat nuqtasi fayl sifatida
record-key-file = Kalit fayl sifatida
record-key-sheet = Kalit varaqda, diplomatik pochta uchun

# The process as it stood on.
record-as-of-choose = Jarayonning oʻsha paytdagi holati
record-as-of-day = Kun
record-as-of-hour = Soat (kun oxiri boʻlmasa)
record-as-of-show = Koʻrsatish
record-as-of-choose-note = { $zone } soati boʻyicha. Jarayonning har bir sahifasi qaydlar jurnaliga oʻsha paytda maʼlum boʻlgan holda koʻrsatiladi.
record-as-of-label = Oʻtmish
record-as-of-instant = Jarayonning shu paytdagi holati: { $instant }.
record-as-of-entry = Jarayonning { $number }-qayddan keyingi holati.
record-as-of-known = Bu – qaydlar jurnaliga oʻsha paytda maʼlum boʻlganlari. Keyin kiritilganlar, hatto avvalroq sodir boʻlgan boʻlsa ham, bu yerda yoʻq.
record-as-of-last = Oxirgi qayd raqami: { $number }.
record-as-of-last-at = Oxirgi qayd raqami: { $number }, qayd etilgan: { $instant }.
record-as-of-now = Xuddi shu sahifaning hozirgi holati
record-as-of-more = Bu yerda nimani koʻrayotganingiz va jurnalning oʻsha paytdagi ildizi
record-as-of-rights = Bu yerda sizning oʻrningizdan oʻsha paytda ham, hozir ham koʻrish mumkin boʻlganlarini koʻrasiz. Oʻshandan beri oʻchirilganlari oʻchirilganicha qoladi, bu yerdan ochiladigan fayl yoki hujjat esa hozirgisi boʻladi. Oʻtmish sahifasida hech narsa qilib boʻlmaydi.
record-as-of-after = Jarayonning ushbu qayddan keyingi holati
record-as-of-before-title = Hali hech narsa qayd etilmagan
record-as-of-before-text = Oʻsha paytgacha siz oʻqiy oladigan hech narsa qayd etilmagan.
record-as-of-later-title = Hali emas
record-as-of-later-text = Bu vaqt hali kelmagan.
record-as-of-busy-title = Oʻtmishni soʻrovchilar juda koʻp
record-as-of-busy-text = Hozir oʻtmishni soʻrovchilar juda koʻp. Iltimos, birozdan soʻng qayta urinib koʻring.
record-damaged-title = Qaydlar jurnalining bu qismi buzilgan
record-damaged-text = Bu yerda saqlanayotgani qayd etilganiga mos emas, shuning uchun koʻrsatilmaydi. Imzolangan hech narsa yoʻqolmagan: server operatoriga xabar berilgan, u buni nusxadan tiklaydi.

# A package and its verdict.
record-check = Oʻzingiz tekshiring
record-check-how = Paket va kalitni oʻz mashinangizga oling va dasturni oʻsha yerda ishga tushiring; unga tarmoq kerak emas. Kalitning raqamli izini ushbu saytdan emas, boshqa yoʻl bilan olganingiz bilan solishtiring.
record-host-can = Serverni yurituvchi unda saqlanganini oʻqishi, amalni kechiktirishi va soatni oʻzgartirishi mumkin. Ammo u nazorat nuqtangiz qamrab olgan qaydni sezdirmasdan oʻzgartira olmaydi ham, olib tashlay olmaydi ham.
record-package-of = Paket: { $meeting }
record-verdict = Xulosa
record-verdict-note = Tekshiruvlarni ushbu server sahifani tayyorlayotganda bajardi. Bu qulaylik uchun, isbot emas: iltimos, ularni ishonchli mashinada oʻzingiz bajaring.
record-package-holds = Paket toʻgʻri
record-package-fails = Paket notoʻgʻri
record-take-package = Paketni olish
record-checks = Tekshiruvlar
record-adopted-hash = Qabul qilingan matn xeshi
record-browser-title = Paketni shu brauzerda tekshirish
record-browser-lead = Brauzeringiz paketni oʻzi oʻqiydi va tekshiradi. Paket hech qayerga yuborilmaydi.
record-browser-package = Paket
record-browser-package-hint = Faylni tanlang yoki shu sahifaga tashlang.
record-browser-key = Jurnal kaliti yoki uning raqamli izi
record-browser-key-hint = Bu yerda ushbu server bergan kalit turibdi. U mustaqil emas: oʻrniga boshqa yoʻl bilan olgan kalit yoki raqamli izni qoʻying.
record-browser-check = Paketni tekshirish
record-browser-checking = Shu paytgacha bajarilgan tekshiruvlar: { $number }
record-browser-no-key = Bu jurnal kaliti ham, 64 raqamli iz ham emas.
record-browser-broken = Tekshiruvni oxiriga yetkazib boʻlmadi: faylni oʻqib boʻlmaydi yoki bu brauzerda tekshiruv uchun zarur narsa yoʻq.
record-browser-without = Skriptsiz bu sahifa hech narsani tekshirmaydi. Iltimos, quyidagi dasturlardan biridan foydalaning.
record-browser-cannot = Bu brauzer sahifaga xeshlarni hisoblash vositasini bermaydi: u buni faqat xavfsiz ulanishda qiladi. Iltimos, quyidagi dasturlardan biridan foydalaning.
record-browser-elsewhere = Bu sahifasiz tekshirish
record-browser-host = Bu sahifa qaydlar jurnali tekshirilayotgan serverning oʻzidan keladi, shuning uchun u oʻzi haqida hech narsani isbotlamaydi: serverga ishonmagan kishi relizdan olish mumkin boʻlgan dasturni yoki Python faylini ishga tushiradi.
check-form = Fayl paket boʻlib, format ruxsat bergan yagona shaklda yozilgan.
check-key = Paketdagi kalit siz kutgan kalit yoki uning oʻzi koʻrsatgan vorisi.
check-checkpoint = Nazorat nuqtasi shu jurnalga tegishli va uning kaliti bilan imzolangan.
check-subject = Qaydlar paketda koʻrsatilgan jarayon va yigʻilishga tegishli.
check-entry-commitment = { $subject }-qayd mazmuni qayd etilgan paytdagi kriptografik majburiyatga mos.
check-entry-inclusion = { $subject }-qayd nazorat nuqtasi imzolagan daraxtda turibdi.
check-entry-order = Qaydlar oʻz tartibida turibdi va vaqt orqaga yurmaydi.
check-sealed-value = { $subject }-qayddan ochilgan matn aynan muhrlangan matn.
check-text-hash = Bu matn qabul qilingan matnga harfma-harf mos: { $subject }.
check-adopted-hash = Qabul qilingan xesh barcha autentik tillardagi matnlarga mos: { $subject }.
check-signature = Imzo qabul qilingan matn ustidan qoʻyilgan: { $subject }.
check-summary-hash = Umumlashtirma bayon xeshi uning barcha autentik tillardagi matnlariga mos: { $subject }.
check-statement = Ilova qilingan bayonot xeshlari uning soʻzlariga mos: { $subject }.
check-file = Ilova qilingan fayl qaydda koʻrsatilgan fayl: { $subject }.
check-outcome-proved = Isbotlandi
check-outcome-failed = Isbotlanmadi
check-outcome-not-checked = Tekshirilmadi
check-reason-not-a-package = Fayl paket emas yoki format ruxsat bergan yagona shaklda yozilmagan.
check-reason-key-unfit = Paketdagi kalit bu jurnalning kaliti emas.
check-reason-another-key = Paketda siz kutganingizdan boshqa kalit bor.
check-reason-key-from-inside = Tashqaridan kalit berilmadi, shuning uchun paket ichidagi kalit ishlatildi.
check-reason-not-signed-by-key = Nazorat nuqtasi bu kalit bilan imzolanmagan yoki boshqa jurnalga tegishli.
check-reason-not-in-tree = Qayd nazorat nuqtasi imzolagan daraxtda yoʻq.
check-reason-out-of-order = Qaydlar oʻz tartibida emas yoki vaqt orqaga yurgan.
check-reason-half-an-entry = Qaydning bir qismi yoʻq: u toʻliq berilishi yoki umuman berilmasligi kerak.
check-reason-not-a-body = Qayd tanasi JSON emas.
check-reason-body-changed = Qayd mazmuni qayd etilganidan keyin oʻzgartirilgan.
check-reason-not-what-was-sealed = Ochilgan matn muhrlangan matn emas.
check-reason-another-subject = Qaydlar paketda koʻrsatilganidan boshqa jarayon yoki yigʻilishga tegishli.
check-reason-not-the-adopted-text = Bu qabul qilingan matn emas.
check-reason-hash-does-not-cover = Qabul qilingan xesh bu matnlarning xeshi emas.
check-reason-text-missing = Paketda qabul qilingan matnlardan biri yoʻq.
check-reason-signature-wrong = Imzo bu matn ustidan bu kalit bilan qoʻyilmagan.
check-reason-signature-missing = Qaydda kalit yoki faylga asoslangan imzo koʻrsatilgan, lekin u yoʻq.
check-reason-ink = Siyoh bilan qoʻyilgan imzoni faqat asl nusxa isbotlaydi.
check-reason-hash-not-of-these = Qayd etilgan xesh bu soʻzlarning xeshi emas.
check-reason-scan = Skaner nusxa siyoh bilan qoʻyilgan imzoni koʻrsatadi; uning haqiqiyligini faqat asl nusxa isbotlaydi.
check-reason-file-not-enclosed = Imzolangan fayl xeshi bilan koʻrsatilgan va paketda yoʻq.
check-reason-file-removed = Imzolangan fayl ombordan oʻchirilgan; xeshi qaydlar jurnalida qoladi.
check-reason-another-document = Fayldagi imzolar haqiqiy; fayl aynan shu matn ekani unda aytilmagan: ularni koʻz bilan solishtiring.
check-reason-algorithm-unknown = Fayldagi imzoda bu dastur bilmaydigan algoritm qoʻllangan; uni imzolovchining davlati tekshirishi mumkin.
check-reason-file-signature-wrong = Faylda imzo yoʻq yoki u haqiqiy emas.
check-reason-not-the-named-file = Fayl xeshiga mos emas, birorta qaydda koʻrsatilmagan yoki ikki marta ilova qilingan.

# What the program says when it verifies.
verify-holds = Paket toʻgʻri: bajarish mumkin boʻlgan har bir tekshiruv isbotlandi.
verify-fails = Paket notoʻgʻri: isbotlanmagan tekshiruvlar – { $number }.
verify-key-inside = Kalit berilmadi, shuning uchun faqat paket ichidagi kalitga muvofiqlik isbotlandi. Raqamli izni boshqa yoʻl bilan olganingiz bilan solishtiring.
verify-log = Jurnal: { $origin }
verify-fingerprint = Kalitning raqamli izi: { $fingerprint }
verify-checkpoint = Nazorat nuqtasi: qaydlar – { $size }, ildiz – { $root }
verify-entries = Toʻliq berilgan qaydlar: { $open }; faqat kriptografik majburiyati berilganlari: { $restricted }
verify-text = Qabul qilingan matn: { $symbol }, xesh: { $hash }, autentik tillar: { $languages }
verify-signature = Imzo: { $party }, { $symbol }; usuli: { $mode }; asosi: { $evidence }
verify-courtesy = Maʼlumot uchun tarjima: { $symbol }, { $language }
verify-summary = Raisning umumlashtirma bayoni: { $symbol }, xesh: { $hash }, autentik tillar: { $languages }
verify-statement = Bayonot: { $party }, { $kind }, matn: { $text }, raqami: { $number }; tillar: { $languages }
verify-statement-withdrawn = Bu bayonot qaytarib olingan.
verify-confirmed = Poytaxt tomonidan tasdiqlangan: { $date } (UTC)
verify-confirmed-late = Poytaxt tomonidan muddatdan keyin tasdiqlangan: { $date } (UTC)
verify-unconfirmed = Ushbu paketdan koʻrinishicha, poytaxt tomonidan tasdiqlanmagan
verify-file = Fayl: { $hash }
verify-signed-by = Faylda: { $signer }; sertifikat raqami: { $serial }, bergan markaz: { $issuer }, amal qilish muddati: { $from } – { $to }
verify-signed-at = Imzolangan vaqt, faylda koʻrsatilishicha: { $date } (UTC)
verify-signed-later = Ushbu imzodan keyin faylga qoʻshilgan, baytda: { $bytes }
verify-passkey-verified = Kirish kaliti imzolagan manzil: { $origin }; qurilma shaxsni tekshirgan
verify-passkey-present = Kirish kaliti imzolagan manzil: { $origin }; shaxs hozir boʻlgan, lekin tekshirilmagan
verify-issuers = Baholanmaydi: sertifikat bergan markaz ishonchga loyiqligi va sertifikat bekor qilingan-qilinmagani. Mintaqada bunday markazlarning umumiy roʻyxati yoʻq. Yuqoridagi nomlarga qarang.
verify-cannot = Hech qanday dastur isbotlay olmaydi: serverni yurituvchi unda saqlanganini oʻqimaganini, amalni kechiktirmaganini yoki soatni oʻzgartirmaganini; shuningdek siyoh bilan qoʻyilgan imzoning haqiqiyligini – buni faqat asl nusxa koʻrsatadi.

check-succession = Jurnalning { $subject } kaliti keyingisini koʻrsatgan, u imzolagan qism esa ushbu jurnalning boshlanishidir.
check-cosignature = Guvoh nazorat nuqtasini imzolagan: { $subject }.
check-reason-not-a-successor = Jurnalning birorta qaydida keyingi kalit bu kalit imzosi bilan koʻrsatilmagan yoki jurnal bu kalit imzolagan joydan davom etmaydi.
check-reason-not-cosigned = Bu nazorat nuqtasida guvoh imzosi yoʻq.
check-reason-cosignature-wrong = Guvoh imzosi notoʻgʻri.
check-reason-no-evidence-module = Bu dastur kirish kalitlari, skaner nusxalar va imzolangan PDF fayllar modulisiz tuzilgan.
verify-cosigned = Guvoh imzolagan: { $witness }, { $date }
verify-cosigned-by-party = Guvoh imzolagan: { $witness }; qaydlar jurnalida uni belgilagan tomon: { $party }; { $date }
record-trust = Kimga ishonishingiz shart emas
record-witnesses-note = Guvoh – aʼzoning jurnalni tashqaridan kuzatadigan mashinasi; u jurnal faqat oʻsib borayotganini koʻradi va shuni imzolaydi. Jurnal oʻzgartirilsa yoki ikki xil koʻrinishda koʻrsatilsa, guvoh buni aniqlaydi va dalilni saqlaydi.
record-witnesses-none = Hali birorta aʼzo guvoh belgilamagan
record-witness-upto = Koʻrgan qaydlari: { $number }
record-witness-never = Hali imzolamagan
