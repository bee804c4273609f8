# How dates, lists and sizes are written.
# No native reader has cleared these words yet.

locale-day = { $day } { $month } { $year } года
locale-month-of = { $month } { $year } года
locale-year = { $year } год
locale-range = { $from } – { $to }
locale-instant = { $day }, { $time }
locale-list-comma = { ", " }
locale-list-last = { $first } и { $last }
locale-kilobytes = { $number } КБ
locale-megabytes = { $number } МБ
locale-month-1 = января
locale-month-2 = февраля
locale-month-3 = марта
locale-month-4 = апреля
locale-month-5 = мая
locale-month-6 = июня
locale-month-7 = июля
locale-month-8 = августа
locale-month-9 = сентября
locale-month-10 = октября
locale-month-11 = ноября
locale-month-12 = декабря
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
locale-weekday-1 = понедельник
locale-weekday-2 = вторник
locale-weekday-3 = среда
locale-weekday-4 = четверг
locale-weekday-5 = пятница
locale-weekday-6 = суббота
locale-weekday-7 = воскресенье

# Languages, as in the head of a table.
locale-language-az = Азербайджанский
locale-language-en = Английский
locale-language-ru = Русский
locale-language-fa = Персидский
locale-language-it = Итальянский
locale-language-kk = Казахский
locale-language-ky = Кыргызский
locale-language-tg = Таджикский
locale-language-tk = Туркменский
locale-language-tr = Турецкий
locale-language-ur = Урду
locale-language-uz = Узбекский
