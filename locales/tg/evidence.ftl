# The evidence room: why a file was not imported, why a question has no answer.

evidence-wrong-number = Рақам нест: { $text }
evidence-wrong-period = Давра нест: { $text }
evidence-wrong-second = Қимати дуюм барои калиди сатри { $line }.
evidence-wrong-fields = Майдонҳо: { $found }; дар сарлавҳа: { $wanted }.
evidence-wrong-encoding = Сатр дар рамзгузории UTF-8 нест.
evidence-wrong-quotes = Нохунак баста нашудааст ё пас аз он матн меояд.
evidence-wrong-code = Дар рӯйхати «{ $list }» нест: { $text }
evidence-wrong-conflict = { $first } ва { $second } ҳудудҳои гуногунанд.
evidence-wrong-appended = Бояд илова мешуд, вале дар пойгоҳ қимати дигар ҳаст.
evidence-refused-layout = Сохтори файл шинохта нашуд; барои файли CSV-и сохтораш дигар --mapping лозим аст.
evidence-refused-long = Дарозтар аз ҳадди иҷозат, бо байт: { $bytes }. Рад шуд.
evidence-refused-rows = Мушоҳидаҳо аз ҳадди иҷозат бештаранд: { $most }. Рад шуд.
evidence-refused-words = Дар сутуни { $column } калимаҳои гуногун аз ҳадди иҷозат бештаранд: { $most }. Рад шуд.
evidence-refused-broken = Файл вайрон аст ё он чи менамояд, нест: { $text }
evidence-refused-mapping = Файли мувофиқатро истифода бурдан мумкин нест: { $text }
evidence-refused-faults = Хатоҳо: { $count }. Ҳеҷ чиз ворид нашуд.
evidence-refused-unmapped = Рамзҳои ҳудудҳое, ки дар ягон рӯйхат нестанд: { $count }. Ҳеҷ чиз ворид нашуд.
evidence-asked-indicator = Дар пойгоҳ нишондиҳандаи { $text } нест. Мавҷудҳо: { $known }
evidence-asked-area = Чунин ҳудуд ё гурӯҳ нест: { $text }
evidence-asked-period = Чунин давра нест: { $text }
evidence-asked-datasets = Ин нишондиҳанда дар якчанд маҷмӯи додаҳо ҳаст ва онҳо ҳеҷ гоҳ омехта намешаванд; бо --dataset якеро номбар кунед ё аз рӯи dataset гурӯҳбандӣ кунед: { $all }
evidence-asked-units = Қиматҳо дар воҳидҳои гуногун ҷамъ намешаванд ({ $all }); аз рӯи unit гурӯҳбандӣ кунед ё бо --unit якеро номбар кунед.
evidence-asked-stock = Шумора дар тӯли вақт ҷамъ намешавад; як давраро номбар кунед ё аз рӯи period гурӯҳбандӣ кунед.
evidence-asked-group = Гурӯҳи нашршуда бо кишварҳо ё гурӯҳҳои дигар ҷамъ намешавад: { $all }
evidence-asked-nothing = Ягон мушоҳида ба савол мувофиқ нест.
evidence-asked-field = --by чунин майдонро намешиносад: { $text }
