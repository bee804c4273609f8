# How dates, lists and sizes are written.
# No native reader has cleared these words yet.

locale-day = { $day } { $month } { $year }
locale-month-of = { $month } { $year }
locale-year = { $year }
locale-range = { $from } – { $to }
locale-instant = { $day }, { $time }
locale-list-comma = { ", " }
locale-list-last = { $first } e { $last }
locale-kilobytes = { $number } KB
locale-megabytes = { $number } MB
locale-month-1 = gennaio
locale-month-2 = febbraio
locale-month-3 = marzo
locale-month-4 = aprile
locale-month-5 = maggio
locale-month-6 = giugno
locale-month-7 = luglio
locale-month-8 = agosto
locale-month-9 = settembre
locale-month-10 = ottobre
locale-month-11 = novembre
locale-month-12 = dicembre
locale-month-alone-1 = gennaio
locale-month-alone-2 = febbraio
locale-month-alone-3 = marzo
locale-month-alone-4 = aprile
locale-month-alone-5 = maggio
locale-month-alone-6 = giugno
locale-month-alone-7 = luglio
locale-month-alone-8 = agosto
locale-month-alone-9 = settembre
locale-month-alone-10 = ottobre
locale-month-alone-11 = novembre
locale-month-alone-12 = dicembre
locale-weekday-1 = lunedì
locale-weekday-2 = martedì
locale-weekday-3 = mercoledì
locale-weekday-4 = giovedì
locale-weekday-5 = venerdì
locale-weekday-6 = sabato
locale-weekday-7 = domenica

# Languages, as in the head of a table.
locale-language-az = Azerbaigiano
locale-language-en = Inglese
locale-language-ru = Russo
locale-language-fa = Persiano
locale-language-it = Italiano
locale-language-kk = Kazako
locale-language-ky = Kirghiso
locale-language-tg = Tagico
locale-language-tk = Turkmeno
locale-language-tr = Turco
locale-language-ur = Urdu
locale-language-uz = Uzbeco
