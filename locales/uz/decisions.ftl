# Putting, objecting, adopting, signing.

rejection-decisions-adopted-already = Matn qabul qilingan; qabul qilingan matn oʻzgarmaydi.
rejection-decisions-did-not-object = Kuchdagi eʼtirozi yoʻq: { $party }.
rejection-decisions-evidence-unknown = Qoidalarda imzo uchun bunday asos turi koʻrsatilmagan ({ $evidence }).
rejection-decisions-language-behind = Autentik tilda soʻnggi oʻzgarish aks etmagan: { $language }.
rejection-decisions-may-not-sign = Qoidalarda bunday maqomdagi ishtirokchining imzolashi nazarda tutilmagan: { $status }.
rejection-decisions-mode-unknown = Qoidalarda bunday imzolash usuli koʻrsatilmagan ({ $mode }).
rejection-decisions-no-decisions = Ushbu jarayonda qarorlar qabul qilinmaydi.
rejection-decisions-no-objection = Hech kim eʼtiroz bildirmayapti: matnni qabul qilingan deb eʼlon qiling yoki muhokamani davom ettiring.
rejection-decisions-no-quorum = Hozir boʻlgan aʼzolar: { $present }; qaror qabul qilish uchun zarur: { $needed }.
rejection-decisions-not-adopted = Matn hali qabul qilinmagan.
rejection-decisions-not-at-meeting = Ushbu yigʻilishda ishtirok etmaydi: { $party }.
rejection-decisions-not-in-base = Bu yerda eʼtirozi hisobga olinadiganlar qatoriga kirmaydi: { $party }.
rejection-decisions-not-put = Rais matnni koʻrib chiqishga qoʻymagan.
rejection-decisions-objected-already = Siz allaqachon eʼtiroz bildirgansiz; eʼtiroz kuchda.
rejection-decisions-objection-stands = Kuchdagi eʼtirozlar: { $objections }. Matn hech kim eʼtiroz bildirmaganda qabul qilinadi.
rejection-decisions-proposals-open = Ochiq takliflar: { $open }. Matn koʻrib chiqishga qoʻyilishidan oldin har birini qabul qiling yoki rad eting.
rejection-decisions-put-already = Matn allaqachon koʻrib chiqishga qoʻyilgan.
rejection-decisions-signature-invalid = Imzo yoʻq yoki haqiqiy emas.
rejection-decisions-signed-elsewhere = Kirish kaliti bu saytda emas, boshqasida imzolagan. Shu yerda, ushbu server manzilida imzolang.
rejection-decisions-signed-already = Allaqachon imzolagan: { $party }.
rejection-decisions-text-empty = Matnda bandlar yoʻq.
rejection-decisions-who-signs-undefined = Qoidalarda kim imzolashi koʻrsatilmagan. Buni Rais hal qilishi mumkin; qaror qayd etiladi.
rejection-decisions-mode-undefined = Qoidalarda qarorlar qanday qabul qilinishi koʻrsatilmagan. Buni Rais hal qilishi mumkin; qaror qayd etiladi.
rejection-decisions-chair-sums-up = Ushbu jarayonda matnlar qabul qilinmaydi: Rais umumlashtirma bayonni eʼlon qiladi.
rejection-decisions-not-summed-up = Ushbu jarayonda matnlar boʻyicha qaror qabul qilinadi; Raisning umumlashtirma bayoni nazarda tutilmagan.
rejection-decisions-summary-issued-already = Matn Raisning umumlashtirma bayoni sifatida eʼlon qilingan; eʼlon qilingani oʻzgarmaydi.
rejection-decisions-not-unanimous = Bir ovozdan qabul qilish uchun har birining bildirilgan roziligi zarur: yoqladi – { $yes }, yoqlamadi – { $missing }.
rejection-decisions-no-majority = Koʻpchilik ovoz toʻplanmadi: yoqlab – { $yes }, qarshi – { $no }.
rejection-decisions-silence-is-assent = Bu yerda yoqlashga hojat yoʻq: eʼtiroz bildirmagan rozi hisoblanadi. Matnga qarshi boʻlsangiz, eʼtiroz bildiring.
rejection-decisions-no-statement-now = Bayonot koʻrib chiqishga qoʻyilgan, qabul qilingan yoki umumlashtirma bayon sifatida eʼlon qilingan matnga ilova qilinadi.
rejection-decisions-may-not-attach-statement = Qoidalarda bunday maqomdagi ishtirokchining bayonot ilova qilishi nazarda tutilmagan: { $status }.
rejection-decisions-statements-undefined = Qoidalarda qanday bayonotlar ilova qilinishi mumkinligi koʻrsatilmagan. Buni Rais hal qilishi mumkin; qaror qayd etiladi.
rejection-decisions-statement-kind-unknown = Qoidalarda bunday bayonot turi koʻrsatilmagan ({ $kind }).
rejection-decisions-statement-unknown = Matnda bunday bayonot yoʻq: { $statement }.
rejection-decisions-not-your-statement = { $statement }-bayonot boshqa tomonniki.
rejection-decisions-statement-ended = { $statement }-bayonot endi kuchda emas.
rejection-decisions-initialled-already = Allaqachon paraflagan: { $party }.
rejection-decisions-file-missing = Bunday asos turi fayl boʻladi, fayl esa berilmagan ({ $evidence }).
rejection-decisions-not-checked = Dastur bu faylni tekshira olmadi. Fayl saqlanadi va tekshirilmagan deb koʻrsatiladi.
rejection-decisions-algorithm-unknown = Dastur bu fayldagi imzoni tekshira olmaydi, chunki uning algoritmini bilmaydi: { $algorithm }. Fayl saqlanadi va tekshirilmagan deb koʻrsatiladi.
rejection-decisions-key-algorithm-unknown = Kirish kaliti dastur bilmaydigan algoritm bilan imzolaydi: { $algorithm }. Dastur ES256 va EdDSA algoritmlarini qabul qiladi.
rejection-decisions-file-changed = Bu fayl imzolanganidan keyin oʻzgartirilgan: undagi imzo hozirgi mazmuni uchun amal qilmaydi. Faylni imzolangan holida taqdim eting.
rejection-decisions-file-not-signed = Bu faylda imzo yoʻq.
rejection-decisions-another-document = Bu fayldagi imzo haqiqiy, lekin faylda aynan shu matn ekani hech qayerda aytilmagan: unda matn xeshi koʻrsatilmagan. Fayl saqlanadi va tekshirilmagan deb koʻrsatiladi.
rejection-decisions-did-not-sign = Imzolamagan: { $party }.
rejection-decisions-not-ad-referendum = Ad referendum imzolamagan: { $party }; tasdiqlanadigan narsa yoʻq.
rejection-decisions-confirmed-already = Oʻz imzosini allaqachon tasdiqlagan: { $party }.
rejection-decisions-acknowledged-already = Olingani allaqachon tasdiqlangan.
rejection-decisions-deadline-earlier = Yangi muddat amaldagisidan keyin boʻlishi kerak.
rejection-decisions-deadline-past = Muddat hozirgi vaqtdan keyin boʻlishi kerak.
rejection-decisions-late-objection-open = Rais qaror chiqarmagan kechikkan eʼtirozlar: { $objections }. Ular boʻyicha qaror chiqaring yoki shunga qaramay matnni qabul qilingan deb eʼlon qiling.
rejection-decisions-no-silence = Ushbu matn boʻyicha natijasi kutilayotgan sukut tartibi yoʻq.
rejection-decisions-objection-in-time = Bu eʼtiroz muddatida kelgan. U hisobga olinmasinmi?
rejection-decisions-objection-unknown = Ushbu sukut tartibida bunday raqamli kuchdagi eʼtiroz yoʻq: { $objection }.
rejection-decisions-silence-agreed-already = Yigʻilish ushbu matn boʻyicha sukut tartibiga allaqachon rozi boʻlgan.
rejection-decisions-silence-ended = Sukut tartibi tugagan.
rejection-decisions-silence-not-agreed = Yigʻilish ushbu matn boʻyicha sukut tartibini qoʻllashga rozilik bermagan.
rejection-decisions-silence-not-allowed = Qoidalarda sukut tartibi nazarda tutilmagan.
rejection-decisions-silence-runs = Ushbu matn boʻyicha sukut tartibi davom etmoqda; natijasi eʼlon qilinmagan.
rejection-decisions-silence-too-short = Sukut tartibi qoidalarda talab qilinganidan qisqa: kamida { $needed } soat zarur.
rejection-decisions-silence-undefined = Qoidalarda sukut tartibini qoʻllash mumkinligi koʻrsatilmagan. Buni Rais hal qilishi mumkin; qaror qayd etiladi.
rejection-decisions-too-few-working-days = Muddatgacha ish kunlari: { $days }. Qoidalar talabi: { $needed }.
rejection-decisions-working-days-unknown = Qoidalar talabi: { $needed } ish kuni; taqvimdan esa muddatgacha nechta ish kuni borligi maʼlum emas (qamrab olinmagan kunlar: { $unknown }).

# A text before the meeting, its adoption and its signatures.
decisions-before-meeting = Koʻrib chiqishga qoʻyilgan
decisions-objections = { $number ->
    [0] eʼtiroz yoʻq
    [one] { $number } ta eʼtiroz
   *[other] { $number } ta eʼtiroz
}
decisions-not-adopted-times = Matn { $number } marta koʻrib chiqishga qoʻyildi va qabul qilinmadi.
decisions-signatures-title = Imzolar
decisions-signatures = { $number } ta imzo
decisions-signed = Imzolar
decisions-nobody-signed = Hali hech kim imzolamagan
decisions-signature-not-called-for = Imzo talab qilinmaydi: matn sukut tartibida qabul qilingan.
decisions-no-original = Imzolangan asl nusxa ilova qilinmagan.
decisions-custodian = Asl nusxani saqlovchi: { $party }
decisions-sheet = Imzo varagʻi (PDF)
decisions-put-short = Matnni koʻrib chiqishga qoʻyish: eʼtiroz bormi?
decisions-adopted-short = Qabul qilingan deb eʼlon qilish
decisions-not-adopted-short = Qabul qilinmagan deb eʼlon qilish
decisions-object-short = Eʼtiroz bildirish
decisions-withdraw-objection-short = Eʼtirozni qaytarib olish
decisions-sign-short = Imzolash
decisions-enter-signature = Imzoni kiritish

# The silence procedure on its page.
decisions-silence = Sukut tartibi
decisions-silence-runs = Sukut davom etmoqda
decisions-silence-broken = Sukut buzildi
decisions-silence-ended = Sukut tugadi
decisions-silence-adopted = Qabul qilingan deb eʼlon qilindi
decisions-silence-not-adopted = Qabul qilinmagan deb eʼlon qilindi
decisions-silence-cancelled = Rais tomonidan bekor qilindi
decisions-silence-broken-note = Eʼtiroz kelgan vaqt: { $time }. Natijani Rais eʼlon qiladi.
decisions-silence-ended-note = Muddat oʻtdi. Rais kelgan javoblarni tekshiradi, kechikkanlari boʻyicha qaror chiqaradi va natijani eʼlon qiladi; unga qadar hech narsa qabul qilingan hisoblanmaydi.
decisions-silence-adopted-note = Muddat tugagunga qadar hisobga olinadigan eʼtiroz kelmadi va Rais matnni qabul qilingan deb eʼlon qildi.
decisions-silence-not-adopted-note = Rais matnni qabul qilinmagan deb eʼlon qildi.
decisions-silence-cancelled-note = Rais tartibni bekor qildi; matn yana muzokaraga qaytadi.
decisions-silence-none = Ushbu matn boʻyicha sukut tartibi yoʻq.
decisions-silence-earlier = Avvalgi sukut tartiblari
decisions-silence-agreed = Yigʻilish bunga rozilik bergan: { $day }.
decisions-silence-not-agreed = Yigʻilish bunga rozilik bermagan; qoidalar esa buni talab qiladi.
decisions-left-days = { $days } kun { $hours } soat qoldi.
decisions-left-hours = { $hours } soat { $minutes } daqiqa qoldi.
decisions-one-instant = Hamma uchun bir xil lahza. Rais yoki kotibiyat istalgan yoʻl bilan olgan xabar vaqti { $before } boʻlsa ({ $place }), sukut buziladi; { $time } boʻlsa, buzilmaydi.
decisions-chosen = Sukut tugaydigan vaqt
decisions-chosen-note = Hali hech narsa qayd etilmagan. Har bir poytaxt vaqti boʻyicha bu siz nazarda tutgan lahza ekanini koʻring; quyidagi shakl uni belgilaydi.
decisions-instant = { $day }, { $time } ({ $offset })
decisions-until = Muddati: { $time }
decisions-under-profile = Boshlangan paytda amalda boʻlgan qoidalar asosida oʻtadi: { $profile }.
decisions-under-none = Qoidalar profilisiz oʻtadi.
decisions-hours = Kamida { $needed } soat talab qilinadi; ajratilgani – { $given } soat.
decisions-working-days = Kamida { $needed } ish kuni talab qilinadi; “{ $calendar }” taqvimi boʻyicha – { $counted } ish kuni{ $unknown ->
    [0] .
    [one] ; taqvim qamrab olmagan kunlar: { $unknown }.
   *[other] ; taqvim qamrab olmagan kunlar: { $unknown }.
}
decisions-working-days-unknown = Kamida { $number } ish kuni talab qilinadi; ularni hisoblash uchun taqvim yoʻq.
decisions-days-counted = “{ $calendar }” taqvimi boʻyicha ish kunlari: { $counted }{ $unknown ->
    [0] .
    [one] ; taqvim qamrab olmagan kunlar: { $unknown }.
   *[other] ; taqvim qamrab olmagan kunlar: { $unknown }.
}
decisions-holiday = { $day }: { $calendar }
decisions-holidays = Shu davrga toʻgʻri keladigan boshqa taqvimlardagi bayram kunlari
decisions-uncovered = Quyidagi taqvimlar uning barcha kunlarini qamrab olmaydi: { $calendars }.
decisions-clocks = Shu lahza har bir poytaxt vaqti boʻyicha
decisions-clock-of = Davlat yoki tashkilot
decisions-clock-place = Joy
decisions-clock-told = Eʼlon qilingan vaqt
decisions-clock-time = Vaqt
decisions-no-capital = Poytaxti qayd etilmagan: { $parties }.
decisions-conditions = Shartlar
decisions-asked = Eʼtirozi hisobga olinadiganlar: { $parties }.
decisions-objections-title = Eʼtirozlar
decisions-objection-own = Sizning eʼtirozingiz
decisions-objector-withheld = Aʼzo (nomi oshkor qilinmaydi)
decisions-objection-counts = Hisobga olinadi
decisions-objection-late = Kechikib kelgan; Rais bu boʻyicha qaror chiqarmagan
decisions-objection-not-admitted = Hisobga olinmaydi
decisions-objection-withdrawn = Qaytarib olingan
decisions-objection-proposal = matn boʻyicha taklif
decisions-whole-text = butun matn
decisions-paragraphs = { $number ->
    [one] { $numbers }-band
   *[other] bandlar: { $numbers }
}
decisions-weekday = { $weekday }, { $day }
decisions-ruling = Rais qarori.
decisions-received = Qabul qilingan: { $time }
decisions-receipts = Olinganlik tasdiqlari
decisions-receipts-none = Hali hech kim olinganini tasdiqlamagan.
decisions-receipts-waiting = Olinganini tasdiqlamagan: { $parties }
decisions-receipt-own = Siz olinganini tasdiqlagansiz: { $time }
decisions-course = Borishi
decisions-course-opened = Boshlangan
decisions-course-extended = Uzaytirilgan; avvalgi muddat: { $before }
decisions-course-ended = Tugagan
decisions-letter = Barchaga xat
decisions-plain-text = Oddiy matn
decisions-page = Sahifa
decisions-propose-instead = Buning oʻrniga matn taklif qilish
decisions-enter-receipt = Olinganlik tasdigʻini kiritish
decisions-enter-objection = Eʼtirozni kiritish
decisions-rule-counts = Hisobga olinadi deb qaror chiqarish
decisions-rule-counts-not = Hisobga olinmaydi deb qaror chiqarish

# The decision on its page.
decisions-decision = Qaror
decisions-the-text = Matn
decisions-under-silence = Sukut tartibida
decisions-summary-on = Raisning umumlashtirma bayoni sifatida eʼlon qilingan: { $day }
decisions-binds-nobody = matn hech kimni huquqiy jihatdan majburlamaydi; uning til variantlari teng qiymatga ega
decisions-outcome = Hozir natija qanday boʻlar edi
decisions-mode-consensus-absence-of-objection = Qarorlar konsensus asosida qabul qilinadi: hech kim eʼtiroz bildirmasa, matn qabul qilinadi.
decisions-mode-unanimity-expressed = Qarorlar bir ovozdan qabul qilinadi: hisobga olinadiganlarning har biri yoqlashi zarur.
decisions-mode-majority = Qarorlar berilgan ovozlarning koʻpchiligi bilan qabul qilinadi; qanday koʻpchilik ekani qoidalarda koʻrsatilmagan.
decisions-mode-majority-of = Qarorlar berilgan ovozlarning koʻpchiligi bilan qabul qilinadi; zarur ulush: { $fraction }.
decisions-mode-chair-summary = Hech narsa qabul qilinmaydi: Rais yakun yasaydi.
decisions-mode-none = Jarayonda qarorlar qabul qilinmaydi.
decisions-mode-undefined = Qoidalarda qarorlar qanday qabul qilinishi koʻrsatilmagan.
decisions-declared = Eʼlon qilingan
decisions-adopted-by-consensus = Konsensus asosida qabul qilindi: Rais matnni koʻrib chiqishga qoʻyganda hech kim eʼtiroz bildirmadi.
decisions-adopted-by-silence = Sukut tartibida qabul qilindi: muddat tugagunga qadar hech kim eʼtiroz bildirmadi.
decisions-adopted-by-unanimity = Bir ovozdan qabul qilindi.
decisions-adopted-by-majority = Koʻpchilik ovoz bilan qabul qilindi.
decisions-positions = Bildirilgan pozitsiyalar
decisions-tally = Yoqlab: { $yes }; qarshi: { $no }; betaraf: { $abstain }; bildirmagan: { $silent }.
decisions-statements = { $number } ta bayonot ilova qilingan
decisions-statements-title = Matnga ilova qilingan bayonotlar
decisions-statements-none = Bayonotlar ilova qilinmagan.
decisions-statement-ended = Kuchdan chiqqan: { $day }
decisions-base = Kim hisobga olinadi va nima uchun
decisions-base-why = Sababi
decisions-enter-statement = Bayonotni kiritish

# Signatures on their page, and the signing.
decisions-checked-ink = Qogʻozda; qaydlar jurnalida imzolangani qayd etilgan, dalil – qogʻozning oʻzi.
decisions-checked-browser-key = Kalitning matn xeshi ustidagi imzosi imzolash paytida tekshirilgan; uni istagan kishi qayta tekshirishi mumkin.
decisions-checked-server-key = Kalit mashq serverida yaratilgan: u tartibni koʻrsatadi, lekin shaxs haqida hech narsani isbotlamaydi.
decisions-checked-passkey = Kirish kalitining matn xeshi ustidagi imzosi imzolash paytida tekshirilgan; uni istagan kishi qayta tekshirishi mumkin.
decisions-checked-scan = Skaner nusxa xeshi bilan saqlanadi; unda tasvirlangan imzoni odamlar solishtiradi.
decisions-checked-pades = Fayldagi imzo haqiqiy va faylda ushbu matn koʻrsatilgan; imzo sertifikatini bergan markaz ishonchga loyiqmi-yoʻqmi, buni odamlar baholaydi.
decisions-checked-pades-not = Fayl saqlanadi; imzosi bu yerda tekshirilmagan.
decisions-confirmation-confirmed = Tasdiqlangan: { $day }
decisions-confirmation-confirmed-late = Tasdiqlangan: { $day }, muddatdan keyin
decisions-confirmation-pending = Tasdiqlash muddati: { $day }
decisions-confirmation-pending-without-window = Tasdiqlanishi lozim; qoidalarda muddat belgilanmagan
decisions-confirmation-unconfirmed = Tasdiqlanmagan, muddati oʻtgan kun: { $day }
decisions-not-signed-yet = Hali imzolamagan: { $parties }
decisions-originals = Asl nusxalar va nusxalar
decisions-sheets = Imzo varaqlari
decisions-alternat = Har bir nusxa uchun bitta varaq; unda nusxani saqlaydigan davlat birinchi boʻlib koʻrsatiladi va imzolaydi.
decisions-enter-confirmation = Tasdiqni kiritish
decisions-ceremony = Imzolash marosimi
decisions-ceremony-count = { $of } tadan { $signed } tasi imzoladi
decisions-copy-of = Kimning nusxasi: { $party }
decisions-signs-now = Hozir imzolaydi
decisions-signs-next = Keyingi
decisions-all-signed = Hamma imzoladi
decisions-has-signed = imzoladi
decisions-has-not-signed = imzolamadi
