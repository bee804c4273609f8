# How dates, lists and sizes are written.
# No native reader has cleared these words yet.

locale-day = { $day } { $month } { $year }
locale-month-of = { $month } { $year }
locale-year = { $year }
locale-range = { $from } – { $to }
locale-instant = { $day }, { $time }
locale-list-comma = { ", " }
locale-list-last = { $first } və { $last }
locale-kilobytes = { $number } KB
locale-megabytes = { $number } MB
locale-month-1 = yanvar
locale-month-2 = fevral
locale-month-3 = mart
locale-month-4 = aprel
locale-month-5 = may
locale-month-6 = iyun
locale-month-7 = iyul
locale-month-8 = avqust
locale-month-9 = sentyabr
locale-month-10 = oktyabr
locale-month-11 = noyabr
locale-month-12 = dekabr
locale-month-alone-1 = yanvar
locale-month-alone-2 = fevral
locale-month-alone-3 = mart
locale-month-alone-4 = aprel
locale-month-alone-5 = may
locale-month-alone-6 = iyun
locale-month-alone-7 = iyul
locale-month-alone-8 = avqust
locale-month-alone-9 = sentyabr
locale-month-alone-10 = oktyabr
locale-month-alone-11 = noyabr
locale-month-alone-12 = dekabr
locale-weekday-1 = bazar ertəsi
locale-weekday-2 = çərşənbə axşamı
locale-weekday-3 = çərşənbə
locale-weekday-4 = cümə axşamı
locale-weekday-5 = cümə
locale-weekday-6 = şənbə
locale-weekday-7 = bazar

# Languages, as in the head of a table.
locale-language-az = Azərbaycan dili
locale-language-en = İngilis dili
locale-language-ru = Rus dili
locale-language-fa = Fars dili
locale-language-it = İtalyan dili
locale-language-kk = Qazax dili
locale-language-ky = Qırğız dili
locale-language-tg = Tacik dili
locale-language-tk = Türkmən dili
locale-language-tr = Türk dili
locale-language-ur = Urdu dili
locale-language-uz = Özbək dili
