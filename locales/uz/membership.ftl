# Parties, statuses, chairmanships.

rejection-membership-body-unknown = Bunday organ yoʻq: { $body }.
rejection-membership-chair-is-state = { $party } – tashkilot; raislikni esa davlat amalga oshiradi.
rejection-membership-party-unknown = Bunday davlat yoki tashkilot yoʻq: { $party }.
rejection-membership-period-backwards = Davr boshlanishidan ({ $from }) oldin tugaydi ({ $to }).
rejection-membership-office-unknown = Bunday muassasa yoʻq: { $office }.
rejection-membership-office-closed = { $office } muassasasi yopilgan; oxirgi ish kuni: { $until }.
rejection-membership-appointment-unknown = Kuchda boʻlgan bunday tayinlash yoʻq: { $appointment }.
rejection-membership-nothing-changed = Muassasa haqida oʻzgaradigan hech narsa koʻrsatilmagan: { $office }.
membership-title = Jarayon ishtirokchilari
membership-on = Shu kundagi holat: { $day }
membership-lead = Har bir maqom shu kunda manbalarda qanday koʻrsatilgan boʻlsa, shunday berilgan. Manbalar bir-biridan farq qilsa, har bir maʼlumot oʻz manbasi bilan turadi.
membership-states = Davlatlar
membership-organisations = Tashkilotlar
membership-chairs = Raisliklar
membership-effective = Amalda
membership-coordinators = Milliy muvofiqlashtiruvchilar
membership-another-day = Boshqa kunda
membership-day-form = Masalan: 2023-10-12, 2023-10 yoki 2023.
membership-day-wrong = Bu kun emas. Iltimos, yil, oy va kunni raqamlar bilan, orasiga chiziqcha qoʻyib yozing.
membership-show = Koʻrsatish
membership-unknown-note = “Nomaʼlum” soʻzi manba topilmaganini bildiradi. U davlat yoki tashkilot haqida hech narsa demaydi.

# The address book.
membership-address-book = Manzillar kitobi
membership-address-book-lead = Avval muassasalar, soʻng shu kunda ularda ishlaydigan shaxslar. Kitob tomonlarga tegishli va Rais almashganda ham saqlanib qoladi.
membership-office-open = Ochiq
membership-office-closed = Yopilgan
membership-language-unknown = tili maʼlum emas
membership-precedence = xat yoʻllash navbati: { $number }
membership-appointment = { $number }-tayinlash
membership-corrected-by = xato kiritilgan; oʻrnida { $number }-tayinlash turadi
membership-history = Tarix
membership-who-is-told = Kimga nima haqida xabar beriladi
membership-choose-told = Ushbu muassasaga qanday xabar berilishini tanlash
membership-new-choice = Xabar olish usulini tanlash uchun yangi havola
membership-nobody-told = Hech kim
membership-told = { $office } ({ $language }) – { $reach }
membership-reach-told = unga yoziladi
membership-reach-copied = nusxasini oladi
membership-reach-first = boshqasi belgilanmagani uchun birinchi muassasa
membership-reach-instead-of = yopilgan yoki lavozimi boʻsh muassasa oʻrniga
membership-staffing = { $staffing ->
    [held] Band
    [acting] Vazifasini bajaruvchi yoki oʻrinbosar
    [vacant] Boʻsh
   *[other] Nomaʼlum
}
