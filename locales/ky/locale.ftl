# How dates, lists and sizes are written.
# No native reader has cleared these words yet.

locale-day = { $year }-жылдын { $day }-{ $month }
locale-month-of = { $year }-жылдын { $month } айы
locale-year = { $year }-жыл
locale-range = { $from } – { $to }
locale-instant = { $day }, { $time }
locale-list-comma = { ", " }
locale-list-last = { $first } жана { $last }
locale-kilobytes = { $number } КБ
locale-megabytes = { $number } МБ
locale-month-1 = январы
locale-month-2 = февралы
locale-month-3 = марты
locale-month-4 = апрели
locale-month-5 = майы
locale-month-6 = июну
locale-month-7 = июлу
locale-month-8 = августу
locale-month-9 = сентябры
locale-month-10 = октябры
locale-month-11 = ноябры
locale-month-12 = декабры
locale-month-alone-1 = январь
locale-month-alone-2 = февраль
locale-month-alone-3 = март
locale-month-alone-4 = апрель
locale-month-alone-5 = май
locale-month-alone-6 = июнь
locale-month-alone-7 = июль
locale-month-alone-8 = август
locale-month-alone-9 = сентябрь
locale-month-alone-10 = октябрь
locale-month-alone-11 = ноябрь
locale-month-alone-12 = декабрь
locale-weekday-1 = дүйшөмбү
locale-weekday-2 = шейшемби
locale-weekday-3 = шаршемби
locale-weekday-4 = бейшемби
locale-weekday-5 = жума
locale-weekday-6 = ишемби
locale-weekday-7 = жекшемби

# Languages, as in the head of a table.
locale-language-az = Азербайжан тили
locale-language-en = Англис тили
locale-language-ru = Орус тили
locale-language-fa = Фарс тили
locale-language-it = Итальян тили
locale-language-kk = Казак тили
locale-language-ky = Кыргыз тили
locale-language-tg = Тажик тили
locale-language-tk = Түркмөн тили
locale-language-tr = Түрк тили
locale-language-ur = Урду тили
locale-language-uz = Өзбек тили
