# The evidence room: why a file was not imported, why a question has no answer.

evidence-wrong-number = Сан эмес: { $text }
evidence-wrong-period = Мезгил эмес: { $text }
evidence-wrong-second = { $line }-саптын ачкычы үчүн экинчи маани.
evidence-wrong-fields = Талаалар: { $found }; башында: { $wanted }.
evidence-wrong-encoding = Сап UTF-8 коддоосунда эмес.
evidence-wrong-quotes = Тырмакча жабылган эмес же андан кийин текст бар.
evidence-wrong-code = «{ $list }» тизмесинде жок: { $text }
evidence-wrong-conflict = { $first } жана { $second } — ар башка аймактар.
evidence-wrong-appended = Кошулушу керек эле, бирок базада башка маани бар.
evidence-refused-layout = Файлдын түзүлүшү таанылган жок; түзүлүшү башка CSV файлга --mapping керек.
evidence-refused-long = Уруксат берилгенден узун, байт менен: { $bytes }. Кабыл алынган жок.
evidence-refused-rows = Байкоолор уруксат берилгенден көп: { $most }. Кабыл алынган жок.
evidence-refused-words = { $column } мамычасында ар башка сөздөр уруксат берилгенден көп: { $most }. Кабыл алынган жок.
evidence-refused-broken = Файл бузулган же көрүнгөндөй эмес: { $text }
evidence-refused-mapping = Дал келүү файлын колдонууга болбойт: { $text }
evidence-refused-faults = Каталар: { $count }. Эч нерсе жүктөлгөн жок.
evidence-refused-unmapped = Эч бир тизмеде жок аймак коддору: { $count }. Эч нерсе жүктөлгөн жок.
evidence-asked-indicator = Базада { $text } көрсөткүчү жок. Барлары: { $known }
evidence-asked-area = Мындай аймак же топ жок: { $text }
evidence-asked-period = Мындай мезгил жок: { $text }
evidence-asked-datasets = Бул көрсөткүч бир нече маалымат топтомунда бар жана алар эч качан аралаштырылбайт; --dataset менен бирин көрсөтүңүз же dataset боюнча топтоңуз: { $all }
evidence-asked-units = Ар башка бирдиктеги маанилер кошулбайт ({ $all }); unit боюнча топтоңуз же --unit менен бирин көрсөтүңүз.
evidence-asked-stock = Сан убакыт боюнча кошулбайт; бир мезгилди көрсөтүңүз же period боюнча топтоңуз.
evidence-asked-group = Жарыяланган топ өлкөлөргө же башка топторго кошулбайт: { $all }
evidence-asked-nothing = Суроого туура келген байкоо жок.
evidence-asked-field = --by мындай талааны билбейт: { $text }
