# Words of the printed papers.

papers-unknown = nomaʼlum
papers-instant = { $instant } ({ $zone })
papers-person-removed = ism oʻchirilgan ({ $date })
papers-person-withheld = ism oshkor qilinmaydi
papers-person-unknown = ismi koʻrsatilmagan
papers-letters-missing = [bu yerda chop etib boʻlmaydigan yozuvda]
papers-rehearsal = Mashq. Ushbu hujjatdagi barcha davlatlar, shaxslar va pozitsiyalar oʻylab topilgan.
papers-demonstration = Namoyish. Ushbu hujjat mahsulotni koʻrsatish uchun tayyorlangan; u jarayon hujjati emas.

# The foot of every page.
papers-page = { $page }-sahifa, jami { $pages }
papers-record = { $origin } jurnalining { $entry }-qayd holatiga koʻra, { $date }
papers-verify = Tekshirish manzili: { $address }
papers-code = Quyidagi manzilga olib boruvchi QR-kod: { $address }
papers-hash-foot = Qabul qilingan matnning SHA-256 xeshi:
papers-authentic-short = autentik matn
papers-courtesy-short = maʼlumot uchun tarjima
papers-missing-short = oʻzbek tilidagi varianti yoʻq

# The agenda.
papers-agenda = Kun tartibi
papers-provisional = Dastlabki
papers-adopted-day = Qabul qilingan kun: { $date }
papers-rebuilt = Ochiq manba asosida tiklangan: { $source }. Manbada koʻrsatilmagan narsa qoʻshilmagan.
papers-rebuilt-unnamed = Ochiq manba asosida tiklangan. Manbada koʻrsatilmagan narsa qoʻshilmagan.
papers-meeting = Yigʻilish
papers-items = Masalalar
papers-items-none = Kun tartibida hali masalalar yoʻq.
papers-items-unknown = Manbalarda kun tartibi berilmagan.
papers-when = Sana
papers-where = Joy
papers-venue = Oʻtkaziladigan bino
papers-format = Shakli
papers-theme = Mavzu
papers-chair = Rais
papers-hosts = Mezbonlar
papers-outcome = Natija
papers-lead = Asosiy soʻzga chiquvchi
papers-time = Vaqt
papers-minutes = { $minutes } daqiqa
papers-documents = Hujjatlar
papers-note = Izoh
papers-source = Manba

# The list of participants.
papers-participants = Ishtirokchilar roʻyxati
papers-participants-none = Ishtirokchilar qayd etilmagan.
papers-seating = Oʻrinlar rejasi
papers-seating-way = Avval aʼzolar, soʻng boshqalar keladi; oʻrinlar, yuqoridan qaralganda, Raisning chap qoʻlidan soat mili yoʻnalishida davom etadi.
papers-seating-said = Yuqorida Rais stoli, ikki tomonda jami { $seats } ta oʻrin.
papers-plates = Stol lavhalari
papers-order = { $language ->
    [az] Ozarbayjon tili
    [ru] Rus tili
   *[en] Ingliz tili
 } alifbosi tartibida.
papers-list-issued = Eʼlon qilingan: { $day }.
papers-list-addendum = Unda oldingi roʻyxatdan keyingi oʻzgarishlar koʻrsatilgan.
papers-other-script = Ism ushbu hujjat tilida berilmagan.
papers-delegation = Delegatsiya
papers-nobody-yet = hali tayinlanmagan
papers-nobody-in-source = manbada koʻrsatilmagan
papers-presence = Hozirlik
papers-group-member = Aʼzo davlatlar
papers-group-observer = Kuzatuvchilar
papers-group-pending = Aʼzoligi koʻrib chiqilayotganlar
papers-group-unconfirmed = Maqomi tasdiqlanmaganlar
papers-group-invited = Taklif qilinganlar
papers-group-partner = Hamkorlar
papers-group-secretariat = Kotibiyat
papers-group-unknown = Maqomi nomaʼlum

# A text.
papers-protocol = Yakuniy bayonnoma
papers-draft = Loyiha
papers-authentic-only = Autentik matn { $language } tuzilgan.
papers-authentic = Autentik matn { $language } tuzilgan. Shuningdek, { $others } tuzilgan matn ham xuddi shunday autentikdir.
papers-courtesy = Maʼlumot uchun { $language } qilingan tarjima. Faqat { $authentic } tuzilgan matn autentikdir.
papers-missing = Matnning oʻzbek tilidagi varianti yoʻq. Autentik matn { $authentic } tuzilgan.
papers-missing-shown = Bu yerda matn { $language } koʻrsatilgan.
papers-as-of = Qaydlar jurnalidagi { $entry }-qayddan keyingi holat.
papers-proposals-none = Ochiq takliflar yoʻq.
papers-proposals = Ochiq takliflar: { $open }.
papers-behind = Matnda soʻnggi oʻzgarish { $languages } aks etmagan.
papers-text-empty = Matnda bandlar yoʻq.
papers-paragraph-empty = Bu bandda hali soʻzlar yoʻq.
papers-paragraph-shown = Bu tildagi varianti yoʻq; matn { $language } koʻrsatilgan.
papers-paragraph-behind = Bu bandda soʻnggi oʻzgarish aks etmagan.
papers-decision = Qaror
papers-adopted-at = Rais tomonidan qabul qilingan deb eʼlon qilingan
papers-entry = Jurnaldagi qayd
papers-in-entry = { $entry }-qayd
papers-base = Eʼtirozi hisobga olinishi mumkin boʻlganlar
papers-put-at = Koʻrib chiqishga qoʻyilgan
papers-put-not = hali yoʻq
papers-objections = Kuchdagi eʼtirozlar
papers-objectors = Eʼtiroz bildirganlar
papers-not-adopted = Necha marta qabul qilinmagan deb eʼlon qilingan
papers-signatures = Imzolar
papers-signatures-none = Imzolar qayd etilmagan.
papers-party = Kim nomidan
papers-signatory = Imzolovchi
papers-manner = Usuli
papers-signed-on = Sana
papers-mode-definitive = uzil-kesil
papers-mode-ad-referendum = ad referendum
papers-mode-initialled = paraflangan
papers-evidence-ink = yagona asl nusxada siyoh bilan
papers-evidence-browser-key = imzolovchining brauzerida yaratilgan kalit bilan
papers-evidence-server-key = namoyish serverida yaratilgan kalit bilan
papers-evidence-passkey = imzolovchi qurilmasining kirish kaliti bilan
papers-evidence-scan = qogʻozda, uning skaner nusxasi saqlanadi
papers-evidence-pades = imzolangan PDF faylda (PAdES)
papers-ad-referendum = Ad referendum imzo poytaxt tomonidan tasdiqlanishi lozim.
papers-original = Asl nusxa
papers-custodian = Saqlovchi
papers-file-hash = Faylning SHA-256 xeshi
papers-hashes = Xeshlar
papers-hash-adopted = Qabul qilingan matn
papers-hash-authentic = { $language }, autentik
papers-hash-courtesy = { $language }, maʼlumot uchun tarjima
papers-hash-note = SHA-256. Bu qiymatlarni istagan kishi matn soʻzlaridan hisoblab chiqishi mumkin; bitta harf oʻzgarsa, qiymatlar boshqacha boʻladi.

# The signature sheet.
papers-signature-sheet = Imzo varagʻi
papers-one-original = Bitta asl nusxa; autentik matnlar { $authentic } tuzilgan.
papers-specimen = Namuna: matn qabul qilinmagan, bu varaq imzolanmaydi.
papers-signatories-none = Imzolaydiganlar yoʻq.
papers-text = Matn
papers-title = Sarlavha
papers-symbol = Belgi
papers-recorded = Qaydlar jurnalida: { $manner }, { $date }, { $entry }-qayd.
papers-line-signature = Imzo, ism va lavozim
papers-line-date = Sana

# Languages: by name, and as a text is said to be in them.
papers-language = { $tag } tili
papers-language-az = Ozarbayjon tili
papers-language-en = Ingliz tili
papers-language-fa = Fors tili
papers-language-it = Italyan tili
papers-language-kk = Qozoq tili
papers-language-ky = Qirgʻiz tili
papers-language-ru = Rus tili
papers-language-tg = Tojik tili
papers-language-tk = Turkman tili
papers-language-tr = Turk tili
papers-language-ur = Urdu tili
papers-language-uz = Oʻzbek tili
papers-in-language = { $tag } tilida
papers-in-language-az = ozarbayjon tilida
papers-in-language-en = ingliz tilida
papers-in-language-fa = fors tilida
papers-in-language-it = italyan tilida
papers-in-language-kk = qozoq tilida
papers-in-language-ky = qirgʻiz tilida
papers-in-language-ru = rus tilida
papers-in-language-tg = tojik tilida
papers-in-language-tk = turkman tilida
papers-in-language-tr = turk tilida
papers-in-language-ur = urdu tilida
papers-in-language-uz = oʻzbek tilida

# The board as a spreadsheet: heads of columns, and what can be wrong.
papers-board-party = Davlat yoki tashkilot
papers-board-in-status = Ishtirok maqomi
papers-board-note = Nota raqami
papers-board-sent = Yuborilgan sana
papers-board-acknowledged = Olingani tasdiqlangan sana
papers-board-answer = Javob
papers-board-role = Vazifa
papers-board-name = Ism
papers-board-office = Lavozim
papers-board-contact = Aloqa maʼlumotlari
papers-board-error-too-large = Fayl belgilangan hajmdan katta: { $bound }.
papers-board-error-too-many-rows = Faylda { $bound } tadan koʻp satr bor.
papers-board-error-too-many-columns = Faylda { $bound } tadan koʻp ustun bor.
papers-board-error-media = { $media } turidagi fayl oʻqilmaydi; uni XLSX yoki CSV sifatida saqlang.
papers-board-error-not-utf8 = Fayl UTF-8 kodida emas; uni UTF-8 kodidagi CSV yoki XLSX sifatida saqlang.
papers-board-error-workbook = Fayl oʻqish mumkin boʻlgan ish kitobi emas; uni XLSX sifatida qayta saqlang.
papers-board-error-empty = Fayl boʻsh.
papers-board-error-quote-open = { $row }-satrda qoʻshtirnoq ochilgan, lekin yopilmagan.
papers-board-error-head-unknown = { $number }-ustun sarlavhasi nomaʼlum: “{ $head }”.
papers-board-error-head-twice = “{ $column }” ustuni ikki marta uchraydi.
papers-board-error-head-missing = “{ $column }” ustuni yoʻq.
papers-board-error-party-missing = { $row }-satrda davlat yoki tashkilot koʻrsatilmagan.
papers-board-error-name-missing = { $row }-satrda vazifa, lavozim yoki aloqa maʼlumoti ismsiz turibdi.
papers-board-error-word = { $row }-satr, “{ $column }” ustuni: “{ $value }” quyidagilardan biri emas: { $words }.
papers-board-error-date = { $row }-satr, “{ $column }” ustuni: “{ $value }” – 2026-03-02 yoki 02.03.2026 koʻrinishidagi sana emas.
papers-board-error-differs = { $row }-satr, “{ $column }” ustuni: yuqoridagi satrda oʻsha ishtirokchi haqida boshqacha yozilgan.

# A text under negotiation: paragraphs, proposals and who holds them.
papers-adopted = Qabul qilingan
papers-author = Muallif
papers-owner-chair = Rais
papers-owner-secretariat = kotibiyat
papers-owner-withheld = muallifi oshkor qilinmaydi
papers-owner-gone = muallifi endi saqlanmaydi
papers-paragraph-heading = Sarlavha
papers-paragraph-preambular = Muqaddima bandi
papers-paragraph-operative = Qaror qismi bandi
papers-paragraph-item = Kichik band
papers-paragraph-footnote = Izoh (sahifa osti)
papers-brackets = Ochiq qavslar
papers-proposal = Qavs
papers-proposal-owner = Kim taklif qilgan
papers-proposal-kind = Mazmuni va asosi
papers-proposal-since = Qachondan beri ochiq
papers-proposal-supported = qoʻllab-quvvatlaydi: { $parties }
papers-proposal-bare = { $tag }: { $kind }
papers-proposal-reasoned = { $tag }: { $kind }. { $reason }
papers-proposal-replace = soʻzlarni almashtiradi
papers-proposal-insert = soʻzlar qoʻshadi
papers-proposal-delete = soʻzlarni chiqarib tashlaydi
papers-proposal-alternative = muqobil matn
papers-proposal-placeholder = keyin kiritiladigan soʻzlar
papers-proposal-reservation = qoʻshimcha shart
papers-proposal-new-paragraph = yangi band
papers-proposal-move = band uchun boshqa joy

# The form that is filled without a network.
papers-form-for = Tomon: { $party }, { $round }-bosqich
papers-form-until = Javob berish muddati: { $instant }
papers-form-how = Har bir katakda soʻzlar hozirgi holatida turibdi. Ularni Hukumatingiz istaganidek yozing; qolishi mumkin boʻlganini oʻzgartirmang. Soʻng toʻldirilgan nusxani saqlang va qaytarib yuboring.
papers-form-how-docx = Har bir katakda soʻzlar hozirgi holatida turibdi. Ularni Hukumatingiz istaganidek yozing; qolishi mumkin boʻlganini oʻzgartirmang. Soʻng faylni saqlang va qaytarib yuboring.
papers-form-without-script = Bu shaklni toʻldirish uchun JavaScript ishlaydigan brauzer kerak. Usiz shaklni oʻqish va chop etish mumkin.
papers-form-words = Soʻzlar ({ $language })
papers-form-comment = Mulohaza
papers-form-save = Toʻldirilgan nusxani saqlash
papers-form-saved = Saqlandi. Faylni kotibiyatga qaytarib yuboring.
papers-form-unsaved = Hali saqlanmagan.

# What came back: what of it was read, and what could not be taken.
papers-taken-words = { $paragraph }-band: boshqa soʻzlar
papers-taken-words-by-words = { $paragraph }-band: boshqa soʻzlar; band soʻzlariga qarab topildi
papers-taken-new = Yangi band, { $paragraph }-banddan keyin
papers-taken-gone = { $paragraph }-band: chiqarib tashlangan
papers-taken-comment = { $paragraph }-band: mulohaza
papers-taken-comment-of = { $paragraph }-band: mulohaza, muallifi – { $author }
papers-not-taken-paragraph = Matnda bunday band yoʻq: { $paragraph }.
papers-not-taken-language = { $paragraph }-band: matnning bu tildagi varianti yoʻq: { $language }.
papers-not-taken-box = “{ $name }” katagi ushbu shaklga tegishli emas.
papers-not-taken-emptied = { $paragraph }-band: katak boʻsh. Bandni chiqarib tashlash uchun shuni alohida taklif qiling.
papers-not-taken-letters = { $paragraph }-band: soʻzlarda qaydlar jurnali qabul qilmaydigan belgilar bor yoki ular juda uzun.
papers-not-taken-letters-new = Yangi bandda qaydlar jurnali qabul qilmaydigan belgilar bor yoki u juda uzun.
papers-not-taken-bracket = { $paragraph }-band: boshqa delegatsiya taklif qilgan soʻzlar oʻzgartirilgan. Bu oʻzgartirish olinmadi; uni alohida taklif qiling.
papers-not-taken-footnote = { $paragraph }-band: yangi sahifa osti izohi olinmadi. Uni band sifatida taklif qiling.
papers-file-too-large = Fayl belgilangan hajmdan katta: { $bound }.
papers-file-unpacks-too-large = Fayl ochilganda juda katta boʻladi.
papers-file-no-docx = Faylni DOCX sifatida oʻqib boʻlmaydi; uni DOCX sifatida qayta saqlang.
papers-file-no-basis = Faylda u qaysi matn asosida tuzilgani koʻrsatilmagan. Shu yerdan yuklab olingan fayldan foydalaning.
papers-file-no-form = Fayl shu yerdan yuklab olingan shakl emas.
papers-file-form-broken = Shakldagi javoblar buzilgan; toʻldirilgan nusxani qayta saqlang.
papers-file-no-xliff = Fayl XLIFF 2.0 emas.
papers-file-no-language = Faylda tarjima tillari koʻrsatilmagan.
papers-xliff-unchanged = { $paragraph }-band: oʻzgarishsiz
papers-xliff-revise = { $paragraph }-band: tarjima olindi
papers-xliff-source-changed = { $paragraph }-band: olinmadi, chunki asl matn yuborilganidan keyin oʻzgargan
papers-xliff-unknown = “{ $name }” birligida matnning birorta bandi koʻrsatilmagan.
papers-xliff-empty = { $paragraph }-band: tarjima yoʻq
papers-xliff-title = Sarlavha tarjima orqali oʻzgartirilmaydi.
papers-mark-open = ochiq
papers-mark-ad-referendum = ad referendum kelishilgan
papers-mark-agreed = kelishilgan

# A text that binds nobody has language versions of equal value, and no authentic texts.
papers-authentic-short-of-equal-value = teng qiymatli til varianti
papers-authentic-only-of-equal-value = Til varianti { $language } tuzilgan.
papers-authentic-of-equal-value = Til varianti { $language } tuzilgan. U { $others } tuzilgan variant bilan teng qiymatga ega.
papers-courtesy-of-equal-value = Maʼlumot uchun { $language } qilingan tarjima. Muzokaralar { $authentic } tuzilgan variant boʻyicha olib borilgan.
papers-missing-of-equal-value = Matnning oʻzbek tilidagi varianti yoʻq. Matn { $authentic } mavjud.
papers-hash-authentic-of-equal-value = { $language }, til varianti
papers-one-original-of-equal-value = Bitta asl nusxa; teng qiymatli til variantlari { $authentic } tuzilgan.
papers-copy-of = Nusxa egasi: { $party }; unda shu tomon birinchi boʻlib koʻrsatiladi va imzolaydi.

# The letter after a silence procedure.
papers-letter = Sukut tartibi natijasi toʻgʻrisidagi xat
papers-letter-to = Kimga: { $parties }
papers-letter-mark-adopted = Qabul qilingan
papers-letter-mark-not-adopted = Qabul qilinmagan
papers-letter-mark-cancelled = Bekor qilingan
papers-letter-adopted = “{ $title }” boʻyicha sukut tartibi tugagunga qadar hisobga olinadigan eʼtirozlar kelib tushmadi. Rais matnni { $symbol } belgisi ostida qabul qilingan deb eʼlon qildi.
papers-letter-not-adopted = Rais “{ $title }” ({ $symbol }) matnini qabul qilinmagan deb eʼlon qildi.
papers-letter-broken = “{ $title }” ({ $symbol }) boʻyicha sukut buzildi. Rais matnni qabul qilinmagan deb eʼlon qildi.
papers-letter-cancelled = Rais “{ $title }” ({ $symbol }) boʻyicha sukut tartibini bekor qildi. Matn yana muzokaraga qaytadi.
papers-letter-deadline = Sukut tugashi
papers-letter-broken-at = Birinchi eʼtiroz kelgan vaqt
papers-letter-declared = Rais eʼlon qilgan vaqt
papers-letter-instant = { $weekday }, { $day }, { $time } ({ $zone }); { $utc } UTC
papers-letter-check = Buni qayerda tekshirish mumkin

# Badges.
papers-badges = Beyjlar

# The draft of a note verbale that invites.
papers-invitation = Verbal nota loyihasi
papers-invitation-sender = Kotibiyat ({ $process })
papers-invitation-blank = […]
papers-invitation-number = № { $number }
papers-invitation-opening = { $sender } ushbu nota bilan { $known ->
    [office] { $addressee }
   *[party] { $addressee }
 } nomiga oʻz hurmat-ehtiromini izhor etadi va { $party } delegatsiyasini quyidagi yigʻilishda ishtirok etishga taklif qilish sharafiga muyassardir: { $meeting } (oʻtkaziladigan vaqti: { $days }; joyi: { $place }).
papers-invitation-nomination = Delegatsiya tarkibi va tayinlash xati imkon qadar qisqa muddatda taqdim etilsa, minnatdorlik bilan qabul qilinadi.
papers-invitation-annexes = Ilovalar:
papers-invitation-close = { $sender } fursatdan foydalanib, { $known ->
    [office] { $addressee }
   *[party] { $addressee }
 } nomiga oʻzining yuksak hurmat-ehtiromini yana bir bor izhor etadi.
papers-invitation-dated = Sana: { $day }

# The key of the log on a sheet.
papers-key = Qaydlar jurnali kaliti
papers-key-compare = Ushbu raqamli izni boshqa yoʻl bilan – qaydlar jurnali sahifasidan, telefon orqali yoki boshqa delegatsiyadan – olingani bilan satrma-satr solishtiring.
papers-key-verify = Soʻng bu varaqni konverti bilan birga saqlang: saytdan bugun yoki keyin olingan har qanday narsani meshveret verify FILE --key KEYFILE buyrugʻi bilan unga qarab tekshirish mumkin; kalit faylida quyidagi koddagi satr turadi.
papers-key-fingerprint = Raqamli iz
papers-key-row = Satr
papers-key-hex = Harflar va raqamlar
papers-key-digits = Xuddi shu, ovoz chiqarib oʻqish uchun raqamlarda
papers-key-aloud = Ochiq kalitning SHA-256 xeshi. Besh raqamli har bir son xuddi shu oʻrindagi toʻrt belgili guruhni bildiradi, shuning uchun ularning istalganini istalgan tilda oʻqish mumkin, ikkalasi ham bir xil maʼnoni beradi.
papers-key-text = Kalit
papers-key-code = Kalit matnini oʻz ichiga olgan QR-kod
papers-key-since = Qaydlar jurnalini { $entry }-qayddan beri imzolaydi, { $date }.
papers-key-since-first = Qaydlar jurnalini birinchi qayddan beri imzolaydi.
papers-key-earlier = Avvalgi kalitlar
papers-key-until = { $entry }-qaydgacha, { $date }
papers-key-handed = { $entry }-qaydgacha, { $date }; soʻng topshirilgan: { $party }
papers-key-witnesses = Guvohlar
papers-key-witnesses-none = Qaydlar jurnalida guvoh koʻrsatilmagan.
papers-key-confirmed = Tasdiqlangan
papers-key-host = Qaydlar jurnalini yurituvchilar nomidan
papers-key-line-signature = Imzo, ism va lavozim; muhr

papers-inventory = Qaydlar jurnali tarkibi
papers-inventory-lead = Ushbu hujjatda qaydlar jurnalini qabul qiluvchi unda nimalarni topishi koʻrsatilgan; holat ushbu hujjat pastida koʻrsatilgan qaydga koʻra berilgan. Qaydlar jurnalining oʻzi hal qiluvchi hisoblanadi; ushbu hujjat uni oʻqishga yordam beradi.
papers-inventory-confidential = Rais va kotibiyat uchun: unda shaxslar koʻrsatilgan va ularga ishonib berilgan maʼlumotlar bor.
papers-inventory-record = Qaydlar jurnali
papers-inventory-size = Qaydlar soni
papers-inventory-root = Barcha qaydlar ildizi
papers-inventory-handed = Topshirilgan tomon: { $party }; { $entry }-qayd, { $date }.
papers-inventory-rehearsed = Mashq: bu yozilgan paytda hech narsa topshirilmagan.
papers-inventory-chair = Raislik
papers-inventory-party = Tomon
papers-inventory-term = Muddat
papers-inventory-passes = Qanday oʻtadi
papers-inventory-priority = Ustuvor yoʻnalish
papers-inventory-open = Yakunlanmagan ishlar
papers-inventory-meeting = Yigʻilish
papers-inventory-days = Kunlar
papers-inventory-stands = Holati
papers-inventory-text = Matn
papers-inventory-silence = sukut tartibi, muddati: { $date }
papers-inventory-round = mulohazalarning { $number }-bosqichi, muddati: { $date }
papers-inventory-proposals = { $number } ta ochiq taklif
papers-inventory-undecided = qaror qilinmagan
papers-inventory-from = Kimdan kutiladi
papers-inventory-due = Nima kutiladi
papers-inventory-until = Muddati
papers-inventory-bureau = Rais yoki kotibiyat
papers-inventory-agreed = Kelishilganlar
papers-inventory-when = Qachon
papers-inventory-entry = { $date }, { $entry }-qayd
papers-inventory-signatures = Imzolar
papers-inventory-signed = { $of } tadan { $signed }
papers-inventory-unconfirmed = ad referendum, tasdiqlanmagan: { $number }
papers-inventory-summary = Raisning umumlashtirma bayoni
papers-inventory-documents = Hujjatlar
papers-inventory-symbol = Belgi
papers-inventory-title = Sarlavha
papers-inventory-day = Kun
papers-inventory-contacts = Aloqa maʼlumotlari
papers-inventory-none = Yoʻq.
papers-inventory-none-of = { $what }: yoʻq.

# The summary record, made of the record itself.
summary-title = Qisqacha hisobot. { $meeting }
summary-opened = Yigʻilish ochilgan vaqt: { $day }, { $time }.
summary-chaired = Raislik qildi: { $party }.
summary-attended = Quyidagilar ishtirok etdi.
summary-attended-group = { $group }: { $parties }.
summary-remote = Tarmoq orqali: { $parties }.
summary-agenda-adopted = Yigʻilish oʻz kun tartibini qabul qildi.
summary-suspended = Yigʻilishda tanaffus eʼlon qilingan vaqt: { $day }, { $time }.
summary-resumed = Yigʻilish davom ettirilgan vaqt: { $day }, { $time }.
summary-closed = Yigʻilish yopilgan vaqt: { $day }, { $time }.
summary-item = { $number }. { $title }
summary-closed-item = Masala yopiq majlisda koʻrib chiqildi. Kim soʻzlagani va nima aytilgani qayd etilmaydi.
summary-spoke = { $party } soʻzga chiqdi.
summary-spoke-for = { $party } soʻzga chiqdi, shuningdek quyidagilar nomidan: { $parties }.
summary-replied = { $party } javob berish huquqidan foydalanib soʻzga chiqdi.
summary-on-adoption = { $party } qabul qilish yuzasidan soʻzga chiqdi.
summary-spoke-status = { $party ->
    [member] Aʼzo soʻzga chiqdi.
    [observer] Kuzatuvchi soʻzga chiqdi.
    [secretariat] Kotibiyat soʻzga chiqdi.
   *[other] Ishtirokchi soʻzga chiqdi.
 }
summary-replied-status = { $party ->
    [member] Aʼzo javob berish huquqidan foydalanib soʻzga chiqdi.
    [observer] Kuzatuvchi javob berish huquqidan foydalanib soʻzga chiqdi.
   *[other] Ishtirokchi javob berish huquqidan foydalanib soʻzga chiqdi.
 }
summary-on-adoption-status = { $party ->
    [member] Aʼzo qabul qilish yuzasidan soʻzga chiqdi.
    [observer] Kuzatuvchi qabul qilish yuzasidan soʻzga chiqdi.
   *[other] Ishtirokchi qabul qilish yuzasidan soʻzga chiqdi.
 }
summary-spoke-count = Soʻzga chiqishlar soni: { $count }.
summary-replied-count = Javob berish huquqidan { $count } marta foydalanildi.
summary-on-adoption-count = Qabul qilish yuzasidan soʻzga chiqishlar soni: { $count }.
summary-raised = Koʻtarildi: { $motion }.
summary-raised-by = { $party } tomonidan koʻtarildi: { $motion }.
summary-ruled = Rais qarori: { $ruling }.
summary-appealed = Rais qaroriga norozilik bildirildi.
summary-appeal-outcome = Norozilik natijasi: { $outcome }.
summary-adopted = Yigʻilish “{ $title }” ({ $symbol }) matnini qabul qildi.
summary-not-adopted = Rais “{ $title }” ({ $symbol }) matni qabul qilinmaganini eʼlon qildi.
summary-silence-agreed = Yigʻilish “{ $title }” ({ $symbol }) matni boʻyicha sukut tartibini qoʻllashga rozi boʻldi.
summary-issued = “{ $title }” ({ $symbol }) matni Raisning umumlashtirma bayoni sifatida eʼlon qilindi.
summary-signed = “{ $title }” ({ $symbol }) matni imzolandi.
summary-signed-by = Imzoladilar: { $parties }.
summary-signed-ad-referendum = Ad referendum imzoladilar: { $parties }.

# The proceedings.
papers-proceedings = Yigʻilishning borishi
papers-proceedings-note = Qaydlar jurnali boʻyicha: vaqtlar, ishtirok, soʻzga chiqqanlar, qarorlar.
papers-times = Vaqtlar
papers-times-none = Yigʻilish hali ochilmagan.
papers-step-opened = Ochildi
papers-step-agenda-adopted = Kun tartibi qabul qilindi
papers-step-suspended = Tanaffus eʼlon qilindi
papers-step-resumed = Davom ettirildi
papers-step-closed = Yopildi
papers-attendance = Ishtirok
papers-attendance-none = Ishtirok etgani qayd etilgan hech kim yoʻq.
papers-status = Maqom
papers-speakers = Soʻzga chiqish tartibi
papers-speakers-none = Ochiq majlisda hech kim soʻzga chiqmagan.
papers-hours = Vaqt
papers-speech = Soʻzga chiqish turi
papers-topic = Masala
papers-decisions = Qarorlar
papers-decisions-none = Hech narsa hal qilinmagan.
papers-decided = Natija
word-decided-adopted = Qabul qilindi
word-decided-not-adopted = Qabul qilinmadi
word-decided-silence-agreed = Sukut tartibiga rozilik berildi
word-decided-summary = Raisning umumlashtirma bayoni sifatida eʼlon qilindi

# A statement that was handed in.
papers-statement-of = Bayonot: { $party }
papers-statement-first = Dastlab topshirilgan matnning xeshi
# Certificates of participation.
papers-certificate = Ishtirok sertifikati
papers-certificate-meeting = Yigʻilish
