# The list of speakers and the floor.

rejection-floor-already-on-list = Siz artıq çıxışçılar siyahısındasınız.
rejection-floor-floor-free = Heç kimə söz verilməyib.
rejection-floor-floor-taken = Söz artıq verilib; əvvəlcə çıxışı bitirin.
rejection-floor-list-closed = Çıxışçılar siyahısı bağlıdır.
rejection-floor-list-open = Çıxışçılar siyahısı açıqdır.
rejection-floor-may-not-speak = Qaydalar { $status } statuslu iştirakçının çıxışını nəzərdə tutmur.
rejection-floor-no-item = Müzakirə olunan bənd yoxdur.
rejection-floor-not-on-list = { $party } çıxışçılar siyahısında deyil.
rejection-floor-out-of-order = Siyahıda növbə { $party } deyil.
