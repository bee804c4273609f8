# How dates, lists and sizes are written.
# No native reader has cleared these words yet.

locale-day = { $year }-yil { $day }-{ $month }
locale-month-of = { $year }-yil { $month }
locale-year = { $year }-yil
locale-range = { $from } – { $to }
locale-instant = { $day }, { $time }
locale-list-comma = { ", " }
locale-list-last = { $first } va { $last }
locale-kilobytes = { $number } KB
locale-megabytes = { $number } MB
locale-month-1 = yanvar
locale-month-2 = fevral
locale-month-3 = mart
locale-month-4 = aprel
locale-month-5 = may
locale-month-6 = iyun
locale-month-7 = iyul
locale-month-8 = avgust
locale-month-9 = sentabr
locale-month-10 = oktabr
locale-month-11 = noyabr
locale-month-12 = dekabr
locale-month-alone-1 = yanvar
locale-month-alone-2 = fevral
locale-month-alone-3 = mart
locale-month-alone-4 = aprel
locale-month-alone-5 = may
locale-month-alone-6 = iyun
locale-month-alone-7 = iyul
locale-month-alone-8 = avgust
locale-month-alone-9 = sentabr
locale-month-alone-10 = oktabr
locale-month-alone-11 = noyabr
locale-month-alone-12 = dekabr
locale-weekday-1 = dushanba
locale-weekday-2 = seshanba
locale-weekday-3 = chorshanba
locale-weekday-4 = payshanba
locale-weekday-5 = juma
locale-weekday-6 = shanba
locale-weekday-7 = yakshanba

# Languages, as in the head of a table.
locale-language-az = Ozarbayjon tili
locale-language-en = Ingliz tili
locale-language-ru = Rus tili
locale-language-fa = Fors tili
locale-language-it = Italyan tili
locale-language-kk = Qozoq tili
locale-language-ky = Qirgʻiz tili
locale-language-tg = Tojik tili
locale-language-tk = Turkman tili
locale-language-tr = Turk tili
locale-language-ur = Urdu tili
locale-language-uz = Oʻzbek tili
