# The list of speakers and the floor.
# No native reader has cleared these words yet.

rejection-floor-already-on-list = Siz artıq çıxışçılar siyahısındasınız.
rejection-floor-floor-free = Heç kimə söz verilməyib.
rejection-floor-list-closed = Çıxışçılar siyahısı bağlıdır.
rejection-floor-list-open = Çıxışçılar siyahısı açıqdır.
rejection-floor-may-not-speak = Qaydalar “{ $status }” statuslu iştirakçının çıxışını nəzərdə tutmur.
rejection-floor-not-on-list = { $party } çıxışçılar siyahısında deyil.
rejection-floor-out-of-order = Siyahıda növbəti çıxışçı bu deyil: { $party }.

# The floor of a meeting.
floor-title = Söz və çıxışlar
floor-presiding = Görüşün idarə edilməsi
floor-hall = Zal ekranı
floor-has = Söz verilib: { $party }
floor-has-it = söz verilib
floor-free = Heç kimə söz verilməyib
floor-time-left = Qalan vaxt
floor-of-minutes = { $number ->
    [one] ayrılmış vaxt: { $number } dəqiqə
   *[other] ayrılmış vaxt: { $number } dəqiqə
}
floor-minutes = { $number ->
    [one] { $number } dəqiqə
   *[other] { $number } dəqiqə
}
floor-since = başlanğıc: { $time }
floor-next = Növbəti
floor-list = Çıxışçılar siyahısı
floor-waiting = { $number ->
    [one] növbədə: { $number }
   *[other] növbədə: { $number }
}
floor-nobody-waits = Növbədə heç kim yoxdur.
floor-open = siyahı açıqdır
floor-closed = siyahı bağlıdır
floor-asked = müraciət vaxtı: { $time }
floor-your-place = Çıxışçılar siyahısında yeriniz: { $number }.
floor-spoken = Çıxış ediblər
floor-statements = Yazılı bəyanatlar
floor-statement-withheld = hələ başqalarına göstərilmir
floor-give-others = Söz istəməmiş nümayəndə heyətinə söz vermək
floor-give-to = Söz vermək: { $party }
floor-give-short = Söz vermək
floor-one-minute-more = Daha bir dəqiqə
floor-ask = Söz istəmək
floor-hand-in-short = Bəyanat təqdim etmək
