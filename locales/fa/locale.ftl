# How dates, lists and sizes are written.
# No native reader has cleared these words yet.

locale-day = { $day } { $month } { $year }
locale-month-of = { $month } { $year }
locale-year = { $year }
locale-range = { $from } تا { $to }
locale-instant = { $day }، { $time }
locale-list-comma = { "، " }
locale-list-last = { $first } و { $last }
locale-kilobytes = { $number } کیلوبایت
locale-megabytes = { $number } مگابایت
locale-month-1 = ژانویه
locale-month-2 = فوریه
locale-month-3 = مارس
locale-month-4 = آوریل
locale-month-5 = مه
locale-month-6 = ژوئن
locale-month-7 = ژوئیه
locale-month-8 = اوت
locale-month-9 = سپتامبر
locale-month-10 = اکتبر
locale-month-11 = نوامبر
locale-month-12 = دسامبر
locale-month-alone-1 = ژانویه
locale-month-alone-2 = فوریه
locale-month-alone-3 = مارس
locale-month-alone-4 = آوریل
locale-month-alone-5 = مه
locale-month-alone-6 = ژوئن
locale-month-alone-7 = ژوئیه
locale-month-alone-8 = اوت
locale-month-alone-9 = سپتامبر
locale-month-alone-10 = اکتبر
locale-month-alone-11 = نوامبر
locale-month-alone-12 = دسامبر
locale-weekday-1 = دوشنبه
locale-weekday-2 = سه‌شنبه
locale-weekday-3 = چهارشنبه
locale-weekday-4 = پنجشنبه
locale-weekday-5 = جمعه
locale-weekday-6 = شنبه
locale-weekday-7 = یکشنبه

# Languages, as in the head of a table.
locale-language-az = آذربایجانی
locale-language-en = انگلیسی
locale-language-ru = روسی
locale-language-fa = فارسی
locale-language-it = ایتالیایی
locale-language-kk = قزاقی
locale-language-ky = قرقیزی
locale-language-tg = تاجیکی
locale-language-tk = ترکمنی
locale-language-tr = ترکی
locale-language-ur = اردو
locale-language-uz = ازبکی

# The Solar Hijri calendar, beside the Gregorian one.
locale-solar-beside = { $day } ({ $beside })
locale-solar-month-1 = فروردین
locale-solar-month-2 = اردیبهشت
locale-solar-month-3 = خرداد
locale-solar-month-4 = تیر
locale-solar-month-5 = مرداد
locale-solar-month-6 = شهریور
locale-solar-month-7 = مهر
locale-solar-month-8 = آبان
locale-solar-month-9 = آذر
locale-solar-month-10 = دی
locale-solar-month-11 = بهمن
locale-solar-month-12 = اسفند
