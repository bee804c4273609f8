# How dates, lists and sizes are written.
# No native reader has cleared these words yet.

locale-day = { $day } { $month } соли { $year }
locale-month-of = моҳи { $month }, соли { $year }
locale-year = соли { $year }
locale-range = { $from } – { $to }
locale-instant = { $day }, { $time }
locale-list-comma = { ", " }
locale-list-last = { $first } ва { $last }
locale-kilobytes = { $number } КБ
locale-megabytes = { $number } МБ
locale-month-1 = январи
locale-month-2 = феврали
locale-month-3 = марти
locale-month-4 = апрели
locale-month-5 = майи
locale-month-6 = июни
locale-month-7 = июли
locale-month-8 = августи
locale-month-9 = сентябри
locale-month-10 = октябри
locale-month-11 = ноябри
locale-month-12 = декабри
locale-month-alone-1 = январ
locale-month-alone-2 = феврал
locale-month-alone-3 = март
locale-month-alone-4 = апрел
locale-month-alone-5 = май
locale-month-alone-6 = июн
locale-month-alone-7 = июл
locale-month-alone-8 = август
locale-month-alone-9 = сентябр
locale-month-alone-10 = октябр
locale-month-alone-11 = ноябр
locale-month-alone-12 = декабр
locale-weekday-1 = душанбе
locale-weekday-2 = сешанбе
locale-weekday-3 = чоршанбе
locale-weekday-4 = панҷшанбе
locale-weekday-5 = ҷумъа
locale-weekday-6 = шанбе
locale-weekday-7 = якшанбе

# Languages, as in the head of a table.
locale-language-az = Озарбойҷонӣ
locale-language-en = Англисӣ
locale-language-ru = Русӣ
locale-language-fa = Форсӣ
locale-language-it = Италиявӣ
locale-language-kk = Қазоқӣ
locale-language-ky = Қирғизӣ
locale-language-tg = Тоҷикӣ
locale-language-tk = Туркманӣ
locale-language-tr = Туркӣ
locale-language-ur = Урду
locale-language-uz = Ӯзбекӣ
