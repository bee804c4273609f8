# The evidence room: why a file was not imported, why a question has no answer.

evidence-wrong-number = Сан емес: { $text }
evidence-wrong-period = Кезең емес: { $text }
evidence-wrong-second = { $line }-жолдың кілті үшін екінші мән.
evidence-wrong-fields = Өрістер: { $found }; тақырыпта: { $wanted }.
evidence-wrong-encoding = Жол UTF-8 кодтауында емес.
evidence-wrong-quotes = Тырнақша жабылмаған немесе одан кейін мәтін бар.
evidence-wrong-code = «{ $list }» тізімінде жоқ: { $text }
evidence-wrong-conflict = { $first } және { $second } — әртүрлі аумақтар.
evidence-wrong-appended = Қосылуы тиіс еді, бірақ базада басқа мән бар.
evidence-refused-layout = Файлдың құрылымы танылмады; құрылымы бөлек CSV файлына --mapping қажет.
evidence-refused-long = Рұқсат етілгеннен ұзын, байтпен: { $bytes }. Қабылданбады.
evidence-refused-rows = Бақылаулар рұқсат етілгеннен көп: { $most }. Қабылданбады.
evidence-refused-words = { $column } бағанында әртүрлі сөздер рұқсат етілгеннен көп: { $most }. Қабылданбады.
evidence-refused-broken = Файл бүлінген немесе көрінгендей емес: { $text }
evidence-refused-mapping = Сәйкестік файлын пайдалануға болмайды: { $text }
evidence-refused-faults = Қателер: { $count }. Ештеңе жүктелген жоқ.
evidence-refused-unmapped = Ешбір тізімде жоқ аумақ кодтары: { $count }. Ештеңе жүктелген жоқ.
evidence-asked-indicator = Базада { $text } көрсеткіші жоқ. Барлары: { $known }
evidence-asked-area = Мұндай аумақ немесе топ жоқ: { $text }
evidence-asked-period = Мұндай кезең жоқ: { $text }
evidence-asked-datasets = Бұл көрсеткіш бірнеше деректер жиынында бар және олар ешқашан араластырылмайды; --dataset арқылы біреуін көрсетіңіз немесе dataset бойынша топтаңыз: { $all }
evidence-asked-units = Әртүрлі бірліктегі мәндер қосылмайды ({ $all }); unit бойынша топтаңыз немесе --unit арқылы біреуін көрсетіңіз.
evidence-asked-stock = Сан уақыт бойынша қосылмайды; бір кезеңді көрсетіңіз немесе period бойынша топтаңыз.
evidence-asked-group = Жарияланған топ елдерге немесе басқа топтарға қосылмайды: { $all }
evidence-asked-nothing = Сұраққа сай бақылау жоқ.
evidence-asked-field = --by мұндай өрісті білмейді: { $text }
