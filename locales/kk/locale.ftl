# How dates, lists and sizes are written.
# No native reader has cleared these words yet.

locale-day = { $year } жылғы { $day } { $month }
locale-month-of = { $year } жылғы { $month }
locale-year = { $year } жыл
locale-range = { $from } – { $to }
locale-instant = { $day }, { $time }
locale-list-comma = { ", " }
locale-list-last = { $first } және { $last }
locale-kilobytes = { $number } КБ
locale-megabytes = { $number } МБ
locale-month-1 = қаңтар
locale-month-2 = ақпан
locale-month-3 = наурыз
locale-month-4 = сәуір
locale-month-5 = мамыр
locale-month-6 = маусым
locale-month-7 = шілде
locale-month-8 = тамыз
locale-month-9 = қыркүйек
locale-month-10 = қазан
locale-month-11 = қараша
locale-month-12 = желтоқсан
locale-month-alone-1 = қаңтар
locale-month-alone-2 = ақпан
locale-month-alone-3 = наурыз
locale-month-alone-4 = сәуір
locale-month-alone-5 = мамыр
locale-month-alone-6 = маусым
locale-month-alone-7 = шілде
locale-month-alone-8 = тамыз
locale-month-alone-9 = қыркүйек
locale-month-alone-10 = қазан
locale-month-alone-11 = қараша
locale-month-alone-12 = желтоқсан
locale-weekday-1 = дүйсенбі
locale-weekday-2 = сейсенбі
locale-weekday-3 = сәрсенбі
locale-weekday-4 = бейсенбі
locale-weekday-5 = жұма
locale-weekday-6 = сенбі
locale-weekday-7 = жексенбі

# Languages, as in the head of a table.
locale-language-az = Әзербайжан тілі
locale-language-en = Ағылшын тілі
locale-language-ru = Орыс тілі
locale-language-fa = Парсы тілі
locale-language-it = Итальян тілі
locale-language-kk = Қазақ тілі
locale-language-ky = Қырғыз тілі
locale-language-tg = Тәжік тілі
locale-language-tk = Түрікмен тілі
locale-language-tr = Түрік тілі
locale-language-ur = Урду тілі
locale-language-uz = Өзбек тілі
