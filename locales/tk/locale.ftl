# How dates, lists and sizes are written.
# No native reader has cleared these words yet.

locale-day = { $day } { $month } { $year }
locale-month-of = { $month } { $year }
locale-year = { $year }
locale-range = { $from } – { $to }
locale-instant = { $day }, { $time }
locale-list-comma = { ", " }
locale-list-last = { $first } we { $last }
locale-kilobytes = { $number } KB
locale-megabytes = { $number } MB
locale-month-1 = ýanwar
locale-month-2 = fewral
locale-month-3 = mart
locale-month-4 = aprel
locale-month-5 = maý
locale-month-6 = iýun
locale-month-7 = iýul
locale-month-8 = awgust
locale-month-9 = sentýabr
locale-month-10 = oktýabr
locale-month-11 = noýabr
locale-month-12 = dekabr
locale-month-alone-1 = ýanwar
locale-month-alone-2 = fewral
locale-month-alone-3 = mart
locale-month-alone-4 = aprel
locale-month-alone-5 = maý
locale-month-alone-6 = iýun
locale-month-alone-7 = iýul
locale-month-alone-8 = awgust
locale-month-alone-9 = sentýabr
locale-month-alone-10 = oktýabr
locale-month-alone-11 = noýabr
locale-month-alone-12 = dekabr
locale-weekday-1 = duşenbe
locale-weekday-2 = sişenbe
locale-weekday-3 = çarşenbe
locale-weekday-4 = penşenbe
locale-weekday-5 = anna
locale-weekday-6 = şenbe
locale-weekday-7 = ýekşenbe

# Languages, as in the head of a table.
locale-language-az = Azerbaýjan dili
locale-language-en = Iňlis dili
locale-language-ru = Rus dili
locale-language-fa = Pars dili
locale-language-it = Italýan dili
locale-language-kk = Gazak dili
locale-language-ky = Gyrgyz dili
locale-language-tg = Täjik dili
locale-language-tk = Türkmen dili
locale-language-tr = Türk dili
locale-language-ur = Urdu dili
locale-language-uz = Özbek dili
