# How dates, lists and sizes are written.
# No native reader has cleared these words yet.

locale-day = { $day } { $month } { $year }
locale-month-of = { $month } { $year }
locale-year = { $year }
locale-range = { $from } – { $to }
locale-instant = { $day }, { $time }
locale-list-comma = { ", " }
locale-list-last = { $first } ve { $last }
locale-kilobytes = { $number } KB
locale-megabytes = { $number } MB
locale-month-1 = Ocak
locale-month-2 = Şubat
locale-month-3 = Mart
locale-month-4 = Nisan
locale-month-5 = Mayıs
locale-month-6 = Haziran
locale-month-7 = Temmuz
locale-month-8 = Ağustos
locale-month-9 = Eylül
locale-month-10 = Ekim
locale-month-11 = Kasım
locale-month-12 = Aralık
locale-month-alone-1 = Ocak
locale-month-alone-2 = Şubat
locale-month-alone-3 = Mart
locale-month-alone-4 = Nisan
locale-month-alone-5 = Mayıs
locale-month-alone-6 = Haziran
locale-month-alone-7 = Temmuz
locale-month-alone-8 = Ağustos
locale-month-alone-9 = Eylül
locale-month-alone-10 = Ekim
locale-month-alone-11 = Kasım
locale-month-alone-12 = Aralık
locale-weekday-1 = Pazartesi
locale-weekday-2 = Salı
locale-weekday-3 = Çarşamba
locale-weekday-4 = Perşembe
locale-weekday-5 = Cuma
locale-weekday-6 = Cumartesi
locale-weekday-7 = Pazar

# Languages, as in the head of a table.
locale-language-az = Azerbaycanca
locale-language-en = İngilizce
locale-language-ru = Rusça
locale-language-fa = Farsça
locale-language-it = İtalyanca
locale-language-kk = Kazakça
locale-language-ky = Kırgızca
locale-language-tg = Tacikçe
locale-language-tk = Türkmence
locale-language-tr = Türkçe
locale-language-ur = Urduca
locale-language-uz = Özbekçe
