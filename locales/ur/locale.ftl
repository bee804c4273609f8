# How dates, lists and sizes are written.
# No native reader has cleared these words yet.

locale-day = { $day } { $month } { $year }
locale-month-of = { $month } { $year }
locale-year = { $year }
locale-range = { $from } تا { $to }
locale-instant = { $day }، { $time }
locale-list-comma = { "، " }
locale-list-last = { $first } اور { $last }
locale-kilobytes = { $number } کلوبائٹ
locale-megabytes = { $number } میگابائٹ
locale-month-1 = جنوری
locale-month-2 = فروری
locale-month-3 = مارچ
locale-month-4 = اپریل
locale-month-5 = مئی
locale-month-6 = جون
locale-month-7 = جولائی
locale-month-8 = اگست
locale-month-9 = ستمبر
locale-month-10 = اکتوبر
locale-month-11 = نومبر
locale-month-12 = دسمبر
locale-month-alone-1 = جنوری
locale-month-alone-2 = فروری
locale-month-alone-3 = مارچ
locale-month-alone-4 = اپریل
locale-month-alone-5 = مئی
locale-month-alone-6 = جون
locale-month-alone-7 = جولائی
locale-month-alone-8 = اگست
locale-month-alone-9 = ستمبر
locale-month-alone-10 = اکتوبر
locale-month-alone-11 = نومبر
locale-month-alone-12 = دسمبر
locale-weekday-1 = پیر
locale-weekday-2 = منگل
locale-weekday-3 = بدھ
locale-weekday-4 = جمعرات
locale-weekday-5 = جمعہ
locale-weekday-6 = ہفتہ
locale-weekday-7 = اتوار

# Languages, as in the head of a table.
locale-language-az = آذربائیجانی
locale-language-en = انگریزی
locale-language-ru = روسی
locale-language-fa = فارسی
locale-language-it = اطالوی
locale-language-kk = قازق
locale-language-ky = کرغز
locale-language-tg = تاجک
locale-language-tk = ترکمان
locale-language-tr = ترکی
locale-language-ur = اردو
locale-language-uz = ازبک
