# Delegations and participants.

rejection-delegations-accepted-already = Vakolatlari allaqachon eʼtirof etilgan: { $party }.
rejection-delegations-head-already = Delegatsiyaning rahbari bor; avval uning tayinlanishini bekor qiling.
rejection-delegations-may-not-attend = Qoidalarda bunday maqomdagi ishtirokchining qatnashishi nazarda tutilmagan: { $status }.
rejection-delegations-member-unknown = Delegatsiyada bunday aʼzo yoʻq: { $member }.
rejection-delegations-nobody-nominated = Hali hech kimni tayinlamagan: { $party }.
rejection-delegations-answer-unfit = Bu savolga javob emas: { $kind ->
    [number] butun son kutilmoqda.
    [choice] variantlardan birining raqami kutilmoqda.
    [yes-no] ha yoki yoʻq kutilmoqda.
    [day] kun kutilmoqda, masalan 2026-12-10.
   *[other] soʻzlar kutilmoqda, hujjat soʻralgan joyda esa faqat uning harf va raqamlari.
}
rejection-delegations-answer-unknown = { $question }-savolga bunday javob yoʻq.
rejection-delegations-asked-of-other = { $asked-of ->
    [member] Savol har bir aʼzoga beriladi: javob kim haqida ekanini koʻrsating.
   *[other] Savol umuman delegatsiyaga beriladi: aʼzoni koʻrsatmang.
}
rejection-delegations-badge-already = Nazarda tutilgan har bir aʼzoning beyji bor; yoʻqolgan beyj avval bekor qilinadi.
rejection-delegations-badge-revoked = Bu beyj bekor qilingan.
rejection-delegations-badge-unknown = Bunday beyj yoʻq.
rejection-delegations-choices-unfit = Tanlovda 2 tadan { $bound } tagacha, har bir tilda bir xil miqdorda variant boʻladi, boshqa savollarda esa variantlar boʻlmaydi.
rejection-delegations-class-unfit = Hech kim salomatligi haqida javob berishga majbur emas; salomatlik ham, shaxs hujjati ham beyjda koʻrsatilmaydi.
rejection-delegations-consent-missing = Shaxsning roziligisiz salomatlik haqida hech narsa saqlanmaydi.
rejection-delegations-credentials-insufficient = Qoidalar bu hujjatdan koʻprogʻini talab qiladi.
rejection-delegations-letter-returned = Hujjat qaytarilgan: { $letter }.
rejection-delegations-letter-unknown = Delegatsiya bunday hujjat taqdim etmagan: { $letter }.
rejection-delegations-list-final = Yakuniy roʻyxat eʼlon qilingan: undan keyingi oʻzgarishlar qoʻshimcha bilan bildiriladi.
rejection-delegations-list-not-final = Qoʻshimcha kiritish mumkin boʻlgan yakuniy roʻyxat hali yoʻq.
rejection-delegations-list-unchanged = Oxirgi roʻyxatdan beri birorta delegatsiya oʻzgarmagan.
rejection-delegations-nobody-meant = Beyj kodini yoki tomon va aʼzoni koʻrsating.
rejection-delegations-nothing-given = Oʻzgaradigan hech narsa koʻrsatilmagan.
rejection-delegations-question-unknown = Yigʻilishda bunday savol yoʻq: { $question }.
delegations-participants = Ishtirokchilar roʻyxati
delegations-order = Maqom boʻyicha, bir maqom doirasida esa ushbu sahifa tilining alifbo tartibida.
delegations-order-rank = Maqom boʻyicha; bir maqom doirasida delegatsiya rahbarining darajasi boʻyicha, bir daraja doirasida esa alifbo tartibida.
delegations-order-drawn = Maqom boʻyicha; bir maqom doirasida qurʼa natijasiga koʻra { $from } nomidan boshlab, { $language ->
    [az] ozarbayjon tili
    [ru] rus tili
   *[en] ingliz tili
 } alifbosi tartibida.
delegations-lists = Eʼlon qilingan roʻyxatlar
delegations-remote = Masofaviy oʻrinlar
delegations-remote-count = { $number ->
    [0] Hech kim tarmoq orqali ishtirok etmaydi.
    [one] { $number } kishi tarmoq orqali ishtirok etadi.
   *[other] { $number } kishi tarmoq orqali ishtirok etadi.
}
delegations-remote-languages = Zarur tillar:
delegations-from-source = Manbada koʻrsatilganidek:
delegations-accredited = Vakolatlari eʼtirof etilgan
delegations-provisional = Dastlabki
delegations-nobody-named = Hali hech kim tayinlanmagan.
delegations-names-unknown = Manbada shaxslar koʻrsatilmagan.

# A delegation as a whole, questions, lists, credentials, the door.
delegations-of = Delegatsiya: { $party }
delegations-own = Sizning delegatsiyangiz
delegations-members = Aʼzolar
delegations-members-on = Aʼzolar, { $day }
delegations-office-unknown = lavozimi maʼlum emas
delegations-attends-unknown = zaldan yoki masofadan ishtirok etishi maʼlum emas
delegations-change = Oʻzgartirish
delegations-credentials = Vakolatlar
delegations-no-letter = Vakolat hujjati taqdim etilmagan.
delegations-covers-all = butun delegatsiya uchun
delegations-covers = quyidagi aʼzolar uchun
delegations-form = Yigʻilish savollari
delegations-form-note = Har bir javobni delegatsiyangiz, Rais va kotibiyat koʻradi, boshqa hech kim koʻrmaydi. Boʻshatib qoʻyilgan javob qaytarib olinadi va oʻchiriladi.
delegations-consent = Shaxs bu saqlanishiga rozi
delegations-answers-send = Javoblarni yuborish
delegations-no-answer = Javob yoʻq
delegations-not-answered = Javob berilmagan
delegations-kept-until = saqlash muddati: { $day }
delegations-badges = Beyjlar
delegations-issue-badge = Beyj berish
delegations-print-badges = Beyjlarni chop etish (PDF)
delegations-badge-none = Beyj yoʻq
delegations-badge-revoked = Bekor qilingan
delegations-present = Hozir yigʻilishda
delegations-history = Delegatsiya tarkibi tarixi
delegations-on-day = Muayyan kundagi tarkib
delegations-questions = Delegatsiyalarga savollar
delegations-questions-lead = Har bir savolda u nima uchun berilayotgani va javoblar qancha saqlanishi koʻrsatiladi. Savol oʻzgartirilmaydi: u qaytarib olinadi va yangidan beriladi.
delegations-tables = Javoblar jadvallari
delegations-table = Javoblar: { $use }
delegations-table-lead = Shaxsga doir maʼlumotlar: faqat shu maqsadda va har bir savolda koʻrsatilgan muddatdan ortiq emas.
delegations-table-empty = Hali hech kim javob bermagan.
delegations-no-questions = Savollar berilmagan.
delegations-place = tartib raqami: { $number }
delegations-questions-withdrawn = Qaytarib olingan savollar
delegations-list = Ishtirokchilar roʻyxati { $number }
delegations-other-script = Ism ushbu sahifa tilida berilmagan.
delegations-credentials-report = Vakolatlar toʻgʻrisidagi hisobot
delegations-letters-of-nomination = Tayinlash xatlari
delegations-needed = Qoidalar talabi: { $credentials }
delegations-uncovered = Hujjatda koʻrsatilmagan aʼzolar: { $members }
delegations-what-is-missing = Yetishmayotganlari
delegations-check-in = Kelishni qayd etish
delegations-badge-hint = Beyjni skanerlang yoki kvadrat ostidagi kodni kiriting: bosh yoki kichik harflar bilan, boʻsh joyli yoki boʻsh joysiz.
delegations-came-in = Keldi
delegations-left = Ketdi
delegations-scan = Kamera bilan skanerlash
delegations-queue = Shu qurilmada qayd etilganlar
delegations-queue-note = Tarmoq qabul qilguncha faqat kodlar va vaqtlar.
delegations-queue-waits = tarmoqni kutmoqda
delegations-queue-taken = qayd etildi
delegations-queue-refused = qabul qilinmadi:
delegations-queue-signed-out = Qaytadan kiring: hech narsa yoʻqolmagan.
delegations-no-camera = Bu yerda foydalanish mumkin boʻlgan kamera yoʻq. Beyjdagi kvadrat ostida turgan kodni kiriting.
delegations-door-kept = Bu sahifa qurilmada saqlangan
delegations-door-kept-note = Yigʻilishda kimlar borligi tarmoq tiklangach koʻrsatiladi. Unga qadar qayd etganlaringiz oʻshanda yuboriladi.
delegations-door-closed = Hozir bu yerda hech kimni qayd etib boʻlmaydi.
delegations-persons = { $number } kishi
delegations-answers-put = { $number ->
    [0] Birorta ham javob qayd etilmadi.
    [one] { $number } ta javob qayd etildi.
   *[other] { $number } ta javob qayd etildi.
}
delegations-answers-withdrawn = { $number } ta javob qaytarib olindi.
delegations-answers-missing = { $number } ta javob yetishmaydi
delegations-kept = { $number ->
    [0] Yigʻilish yopilganda oʻchiriladi.
    [one] Yigʻilishdan keyin { $number } kun saqlanadi.
   *[other] Yigʻilishdan keyin { $number } kun saqlanadi.
}
delegations-present-number = { $number ->
    [0] Yigʻilishda hech kim yoʻq
    [one] Yigʻilishda { $number } kishi bor
   *[other] Yigʻilishda { $number } kishi bor
}
delegations-badges-number = { $number ->
    [0] Amaldagi beyj yoʻq.
    [one] Amaldagi beyjlar: { $number }.
   *[other] Amaldagi beyjlar: { $number }.
}

# Presence, lost links and the roll.
rejection-delegations-link-lost = Aloqasi uzilgani allaqachon qayd etilgan: { $party }.
rejection-delegations-link-holds = Aloqasi uzilgan deb qayd etilmagan: { $party }.
rejection-delegations-not-remote = { $party } zalda yoki hozir emas deb qayd etilgan, uziladigan aloqasi yoʻq. Avval masofadan ishtirok etayotganini qayd eting.
rejection-delegations-roll-open = Yoʻqlama oʻtkazilmoqda. Avval uni yakunlang.
rejection-delegations-no-roll = Yoʻqlama oʻtkazilmayapti.
rejection-delegations-not-called = Bu yoʻqlamada chaqirilmaydi: { $party }.
rejection-delegations-nobody-to-call = Ushbu yigʻilishga taklif qilinganlar orasida chaqirish mumkin boʻlgan hech kim yoʻq.
attendance-title = Hozirlik va kvorum
attendance-closed-notice = Masala yopiq majlisda koʻrib chiqilayotganda bu yerda qayd etilganlar hech bir jurnalga kirmaydi va ochiq majlisga oʻtilganda yoʻqoladi.
attendance-quorum = Kvorum
attendance-quorum-undefined = { $rule }: qoidalarda belgilanmagan. Hozir boʻlgan aʼzolar: { $of } tadan { $present } tasi.
attendance-quorum-met = { $rule }: zarur – { $needed }, hozir – { $of } tadan { $present } tasi. Kvorum bor.
attendance-quorum-missed = { $rule }: zarur – { $needed }, hozir – { $of } tadan { $present } tasi. Kvorum yoʻq.
attendance-links-lost = Uzilgan aloqalar: { $number }
attendance-roll = Yoʻqlama
attendance-roll-number = { $number }-yoʻqlama, boshlangan: { $time }
attendance-roll-result = { $number }-yoʻqlama, { $time }
attendance-calls = Hozir chaqirilmoqda: { $party }
attendance-all-called = Hamma javob berdi. Yoʻqlamani yakunlash mumkin.
attendance-not-answered = hali javob yoʻq
attendance-call-all = Hammani yoʻqlama qilish
attendance-call-members = Aʼzolarni yoʻqlama qilish
attendance-no-roll = Yoʻqlama oʻtkazilmagan.
attendance-entry = Qaydlar jurnalidagi { $number }-qayd
attendance-delegations = Delegatsiyalar
attendance-log = Ishtirok jurnali
attendance-log-empty = Hech narsa qayd etilmagan.
attendance-lines = Satrlar: { $number }, eng soʻnggisi birinchi. Faylda hammasi bor.
attendance-time = Vaqt
attendance-link-lost = Aloqa uzildi
attendance-link-back = Aloqa tiklandi
attendance-answered = Yoʻqlama: { $answer }
attendance-came = Bir kishi keldi: { $where }
attendance-went = Bir kishi ketdi
attendance-own-link-lost = Aloqamiz uzildi
attendance-own-link-back = Aloqamiz tiklandi
attendance-roll-calls-you = Yoʻqlama oʻtkazilmoqda. Delegatsiyangiz hali javob bermagan.
# Certificates of participation.
delegations-print-certificates = Ishtirok sertifikatlarini chop etish (PDF)
