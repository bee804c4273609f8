# The evidence room: why a file was not imported, why a question has no answer.

evidence-wrong-number = Rəqəm deyil: { $text }
evidence-wrong-period = Dövr deyil: { $text }
evidence-wrong-second = { $line } nömrəli sətrin açarı üçün ikinci qiymət.
evidence-wrong-fields = Sahələr: { $found }; başlıqda: { $wanted }.
evidence-wrong-encoding = Sətir UTF-8 kodlaşdırmasında deyil.
evidence-wrong-quotes = Dırnaq bağlanmayıb və ya ondan sonra mətn gəlir.
evidence-wrong-code = “{ $list }” siyahısında yoxdur: { $text }
evidence-wrong-conflict = { $first } və { $second } fərqli ərazilərdir.
evidence-wrong-appended = Əlavə edilməli idi, lakin bazada başqa qiymət var.
evidence-refused-layout = Faylın quruluşu tanınmadı; başqa quruluşlu CSV faylı üçün --mapping lazımdır.
evidence-refused-long = Qəbul ediləndən uzundur, baytla: { $bytes }. Rədd edildi.
evidence-refused-rows = Müşahidələr qəbul ediləndən çoxdur: { $most }. Rədd edildi.
evidence-refused-words = { $column } sütununda fərqli sözlər qəbul ediləndən çoxdur: { $most }. Rədd edildi.
evidence-refused-broken = Fayl zədəlidir və ya göründüyü kimi deyil: { $text }
evidence-refused-mapping = Uyğunluq faylı istifadə edilə bilmir: { $text }
evidence-refused-faults = Xətalar: { $count }. Heç nə idxal edilmədi.
evidence-refused-unmapped = Heç bir siyahıda olmayan ərazi kodları: { $count }. Heç nə idxal edilmədi.
evidence-asked-indicator = Bazada { $text } göstəricisi yoxdur. Olanlar: { $known }
evidence-asked-area = Belə ərazi və ya qrup yoxdur: { $text }
evidence-asked-period = Belə dövr yoxdur: { $text }
evidence-asked-datasets = Bu göstərici bir neçə məlumat toplusunda var və onlar heç vaxt qarışdırılmır; --dataset ilə birini göstərin və ya dataset üzrə qruplaşdırın: { $all }
evidence-asked-units = Müxtəlif vahidlərdə olan qiymətlər toplanmır ({ $all }); unit üzrə qruplaşdırın və ya --unit ilə birini göstərin.
evidence-asked-stock = Say göstəricisi zaman üzrə toplanmır; bir dövr göstərin və ya period üzrə qruplaşdırın.
evidence-asked-group = Dərc olunmuş qrup ölkələrlə və ya başqa qruplarla toplanmır: { $all }
evidence-asked-nothing = Suala uyğun müşahidə yoxdur.
evidence-asked-field = --by belə sahə tanımır: { $text }
