# The list of speakers and the floor.
# No native reader has cleared these words yet.

rejection-floor-already-on-list = Siz allaqachon soʻzga chiquvchilar roʻyxatidasiz.
rejection-floor-speech-over = Nazarda tutilgan soʻzga chiqish tugagan; hozir soʻz berilgan: { $party }.
rejection-floor-place-gone = Roʻyxatdagi bu oʻrin allaqachon chaqirilgan yoki qaytarib olingan: { $party }.
rejection-floor-time-changed = Ajratilgan vaqt bu orada oʻzgartirilgan. Soatga qarang va yana bir marta ayting.
rejection-floor-floor-free = Hech kimga soʻz berilmagan.
rejection-floor-list-closed = Soʻzga chiquvchilar roʻyxati yopilgan.
rejection-floor-list-before = Bu roʻyxat allaqachon yigʻilishga taqdim etilgan.
rejection-floor-list-of-item = { $item }-masala boʻyicha soʻzga chiquvchilar roʻyxati yigʻilishga shu masala koʻrib chiqila boshlaganda taqdim etiladi.
rejection-floor-list-open = Soʻzga chiquvchilar roʻyxati ochiq.
rejection-floor-may-not-speak = Qoidalarda bunday maqomdagi ishtirokchining soʻzga chiqishi nazarda tutilmagan: { $status }.
rejection-floor-not-on-list = Soʻzga chiquvchilar roʻyxatida yoʻq: { $party }.
rejection-floor-out-of-order = Roʻyxat boʻyicha keyingi emas: { $party }.
rejection-floor-list-not-yet-open = Soʻzga chiquvchilar roʻyxatiga hali soʻrovlar qabul qilinmaydi.
rejection-floor-list-unknown = “{ $list }” nomli soʻzga chiquvchilar roʻyxati yoʻq: u yigʻilishga taqdim etilmagan va hech kim uni ochmagan.
rejection-floor-list-times = Roʻyxat ochilganidan keyin yopiladi.
rejection-floor-time-spent = Ushbu roʻyxatda bir delegatsiyaga ajratilgan butun vaqt ishlatib boʻlingan: { $party }.
rejection-floor-no-more-replies = Siz qoidalarda nazarda tutilgan marta javob berib boʻldingiz ({ $made }).
rejection-floor-clock-stopped = Soat allaqachon toʻxtatilgan.
rejection-floor-clock-runs = Soat yurmoqda.
rejection-floor-point-waits = { $party } tomonidan tartib masalasi koʻtarilgan, Rais bu boʻyicha qaror chiqarmagan.
rejection-floor-point-raised = Siz tartib masalasini koʻtardingiz, Rais bu boʻyicha hali qaror chiqarmagan.
rejection-floor-point-unknown = Ushbu yigʻilishda bunday tartib masalasi yoʻq: { $point }.
rejection-floor-point-ruled = Rais bu tartib masalasi boʻyicha qaror chiqargan.
rejection-floor-point-not-ruled = Rais bu tartib masalasi boʻyicha hali qaror chiqarmagan.
rejection-floor-appealed-already = Rais qaroriga allaqachon norozilik bildirilgan.
rejection-floor-no-appeal = Yigʻilishda bu qarorga nisbatan norozilik koʻrib chiqilayotgani yoʻq.
rejection-floor-may-not-appeal = Qoidalarda bunday maqomdagi ishtirokchining Rais qaroriga norozilik bildirishi nazarda tutilmagan: { $status }.

# The floor of a meeting.
floor-title = Soʻz
floor-presiding = Raislik qilish
floor-hall = Zal ekrani
floor-has = Soʻz berilgan: { $party }
floor-has-it = soʻz berilgan
floor-free = Hech kimga soʻz berilmagan
floor-time-left = Qolgan vaqt
floor-of-minutes = jami { $number } daqiqa
floor-minutes = { $number } daqiqa
floor-since = boshlangan: { $time }
floor-next = Keyingi
floor-list = Soʻzga chiquvchilar roʻyxati
floor-waiting = kutayotganlar: { $number }
floor-nobody-waits = Hech kim kutayotgani yoʻq.
floor-open = roʻyxat ochiq
floor-closed = roʻyxat yopiq
floor-asked = soʻralgan: { $time }
floor-your-place = Soʻzga chiquvchilar roʻyxatidagi oʻrningiz: { $number }.
floor-spoken = Soʻzga chiqqanlar
floor-statements = Yozma bayonotlar
floor-statement-withheld = hali boshqalarga koʻrsatilmaydi
floor-give-others = Soʻramagan delegatsiyaga soʻz berish
floor-give-to = Soʻz berish: { $party }
floor-give-short = Berish
floor-one-minute-more = Yana bir daqiqa
floor-ask = Soʻz soʻrash
floor-hand-in-short = Bayonot topshirish

# Lists, their order, the clock and points of order.
floor-clock-stopped = soat toʻxtatilgan
floor-also-for = shuningdek { $parties } nomidan
floor-fixed = navbatni Rais belgilagan
floor-fixed-because = navbatni Rais oʻzgartirgan: { $reason }
floor-by-request = soʻrovlar tartibida
floor-by-precedence = daraja boʻyicha
floor-by-alphabetical = alifbo boʻyicha
floor-by-balance = kim kam soʻzlagan boʻlsa, oʻsha birinchi
floor-by-alphabet = shu til alifbosi boʻyicha: { $language }
floor-members-first = avval aʼzolar, keyin boshqalar
floor-groups-first = avval bir nechta tomon nomidan soʻzlaydiganlar
floor-opens = ochilishi: { $at }
floor-closes = yopilishi: { $at }
floor-minutes-each = bitta soʻzga chiqish uchun { $number } daqiqa
floor-minutes-altogether = bir delegatsiya uchun jami { $number } daqiqa
floor-debate = Umumiy munozara
floor-put-down = Delegatsiyangizni shu roʻyxatga yozish
floor-change-list = Eʼlon qilinganini oʻzgartirish
floor-withdraw-reply = Javob berish soʻrovini qaytarib olish
floor-points = Tartib masalalari
floor-appealed-by = norozilik bildirgan: { $party }
floor-you-are-next = Navbat sizga keldi.
floor-before-you = Sizdan oldin { $number } ta delegatsiya soʻzga chiqadi.
floor-totals = Ushbu yigʻilishda soʻzlangan vaqt

# The note-taker.
rejection-floor-speech-unknown = Ochiq majlisda bunday soʻzga chiqish boʻlmagan.
rejection-floor-summary-approved = Qisqacha hisobot tasdiqlangan, u uchun yozib olinganlar oʻchirilgan.
floor-notes = Qisqacha hisobot uchun yozuvlar
floor-notes-lead = Har bir delegatsiya aytganlarining mohiyati. Uni faqat Rais va kotibiyat oʻqiydi; qisqacha hisobot tasdiqlangach, u oʻchiriladi.
floor-notes-approved = Qisqacha hisobot tasdiqlangan. U uchun yozib olinganlar oʻchirilgan.
floor-notes-closed = Yopiq majlisda aytilganlar yozib olinmaydi.
floor-noted = yozib olindi
floor-statement-in = Topshirilgan bayonot
floor-note-from-statement = Yozuv sifatida olish
floor-note-taken = Bayonotdan olindi. Uni qisqartirib, soʻng saqlang.
floor-note-substance = Mohiyati
floor-note-save = Yozuvni saqlash
# Those in the hall: interpreters, statements, lost links.
rejection-floor-statement-unknown = Bu qayd bilan bayonot topshirilmagan.
rejection-floor-not-delivered = Bayonot hali soʻzlanmagan.
rejection-floor-confirmed-already = Bayonot allaqachon tasdiqlangan.
floor-interpreters = Tarjimonlar
floor-interpreters-until = ochiqlik muddati: { $day }
floor-said = talaffuzi: { $said }
floor-statement-spoken = Bayonot matni
floor-no-text = Tarjimonlar uchun matn topshirilmagan.
floor-check-delivery = soʻzlangan matn bilan solishtirilsin
floor-beforehand = Oldindan topshirilgan
floor-beforehand-note = Soʻzlangunga qadar embargo ostida. Delegatsiya uni tarjimonlarga oldindan bergan.
floor-term-seek = Atamani qidirish
floor-term-find = Topish
floor-term-unknown = Bu soʻzlar birorta atamada yoʻq.
floor-terms-none = { $number ->
    [0] Hali atamalar kiritilmagan.
    [one] Jami { $number } ta atama. Hozir oʻqilayotgan matnda ularning birortasi ham yoʻq.
   *[other] Jami { $number } ta atama. Hozir oʻqilayotgan matnda ularning birortasi ham yoʻq.
}
floor-statement-waits = soʻzlanishi kutilmoqda
floor-statement-delivered = soʻzlandi
floor-statement-first = Dastlab topshirilgan matn xeshi: { $hash }
floor-publishes-on-delivery = soʻzlangach eʼlon qilinadi
floor-publishes-with-record = hisobot bilan birga eʼlon qilinadi
floor-publishes-never = eʼlon qilinmaydi
floor-interpreters-beforehand = tarjimonlarga oldindan beriladi
floor-interpreters-with-floor = tarjimonlar uni sizga soʻz berilgan paytda koʻradi
floor-interpreters-never = tarjimonlarga koʻrsatilmaydi
floor-confirm-as-handed = Topshirilganidek soʻzlandi
floor-confirm-otherwise = Soʻzlangan matnni topshirish
floor-passed-over = aloqa uzilgan vaqt – { $time }: navbati oʻtkazib yuborildi, oʻrni saqlandi
floor-link-lost = Aloqa uzilgan vaqt: { $since }. Roʻyxatdagi oʻrin saqlanadi, hozircha navbat oʻtkazib yuboriladi; oʻz-oʻzidan saqlanish muddati: { $until }.
floor-link-lost-long = Aloqa uzilgan vaqt: { $since }; saqlanish muddati oʻtdi: { $until }. Roʻyxatdagi oʻrin qoladi va uning taqdirini Rais hal qiladi.
floor-own-presence = Delegatsiyangiz qayd etilgan: { $presence }.
floor-own-time = Ushbu yigʻilishda soʻzlagan vaqtingiz: { $time }.

# What the Chair says with a button.
floor-other-lists = Soʻzga chiquvchilarning boshqa roʻyxati
floor-keys = Tugmadagi harf yoki raqam brauzeringiz u bilan birga talab qiladigan tugmalar bilan ishlaydi: Alt yoki Alt va Shift; Mac kompyuterida Control va Option.
say-meetings-open = Yigʻilishni ochiq deb eʼlon qilaman.
say-meetings-resume = Yigʻilish davom etadi.
say-meetings-suspend = Yigʻilishda tanaffus eʼlon qilinadi.
say-meetings-close = Yigʻilishni yopiq deb eʼlon qilaman.
say-meetings-adopt-agenda = Eʼtirozlar boʻlmasa, yigʻilish kun tartibini qabul qiladi deb hisoblayman. Shunday qaror qilindi.
say-meetings-take-up = Endi { $number }-masalani koʻrib chiqishga oʻtamiz: { $title }.
say-meetings-close-doors = Masala yopiq majlisda koʻrib chiqiladi.
say-meetings-open-doors = Yana ochiq majlisga oʻtdik.
say-floor-give = Soʻz beriladi: { $party }.
say-floor-take-back = Soʻzga chiquvchiga bayonoti uchun tashakkur bildiraman.
say-floor-extend = Soʻzga chiquvchiga yana bir daqiqa beriladi.
say-floor-close-list = Soʻzga chiquvchilar roʻyxati yopildi.
say-floor-reopen-list = Soʻzga chiquvchilar roʻyxati yana ochildi.
say-floor-settle-point-granted = Koʻtarilgan masalani qanoatlantiraman.
say-floor-settle-point-not-granted = Koʻtarilgan masalani qanoatlantirmayman.
say-floor-settle-point-out-of-order = Bu tartib masalasi emas.
say-floor-settle-appeal-stands = Rais qarori kuchida qoladi.
say-floor-settle-appeal-overruled = Rais qarori bekor qilinadi.
say-floor-settle-appeal-withdrawn = Norozilik qaytarib olindi.
say-decisions-put = “{ $title }” matnini yigʻilishda koʻrib chiqishga qoʻyaman. Eʼtirozlar bormi?
say-decisions-declare-adopted = “{ $title }” matnini qabul qilingan deb eʼlon qilaman.
say-decisions-declare-not-adopted = “{ $title }” matni qabul qilinmaganini eʼlon qilaman.
