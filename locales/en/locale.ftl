# How dates, lists and sizes are written.

locale-day = { $day } { $month } { $year }
locale-month-of = { $month } { $year }
locale-year = { $year }
locale-range = { $from } to { $to }
locale-instant = { $day }, { $time }
locale-list-comma = { ", " }
locale-list-last = { $first } and { $last }
locale-kilobytes = { $number } KB
locale-month-1 = January
locale-month-2 = February
locale-month-3 = March
locale-month-4 = April
locale-month-5 = May
locale-month-6 = June
locale-month-7 = July
locale-month-8 = August
locale-month-9 = September
locale-month-10 = October
locale-month-11 = November
locale-month-12 = December
locale-month-alone-1 = January
locale-month-alone-2 = February
locale-month-alone-3 = March
locale-month-alone-4 = April
locale-month-alone-5 = May
locale-month-alone-6 = June
locale-month-alone-7 = July
locale-month-alone-8 = August
locale-month-alone-9 = September
locale-month-alone-10 = October
locale-month-alone-11 = November
locale-month-alone-12 = December

# Languages, as in the head of a table.
locale-language-az = Azerbaijani
locale-language-en = English
locale-language-ru = Russian
locale-language-fa = Persian
locale-language-it = Italian
locale-language-kk = Kazakh
locale-language-ky = Kyrgyz
locale-language-tg = Tajik
locale-language-tk = Turkmen
locale-language-tr = Turkish
locale-language-ur = Urdu
locale-language-uz = Uzbek
