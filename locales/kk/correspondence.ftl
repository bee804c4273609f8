# Letters out and in.

rejection-correspondence-letter-unknown = { $letter } нөмірлі сәйкес хат жоқ.
rejection-correspondence-addressee-missing = Хаттың кімге жолданғаны көрсетілмеген: бір мемлекетті, ұйымды немесе мекемені атаңыз.
rejection-correspondence-not-addressed = { $letter } нөмірлі хат бұл мекенжайға жолданбаған.
rejection-correspondence-own-copy-only = Тарап тек өз данасының жеткізілгенін, ашылғанын немесе оқылғанын белгілейді.
rejection-correspondence-not-outgoing = { $letter } нөмірлі хат – кіріс хат: жеткізілуі шығыс хаттар үшін ғана белгіленеді.
rejection-correspondence-letter-void = { $letter } нөмірлі хат туралы жазба жарамсыз деп танылған.
rejection-correspondence-number-taken = { $number } нөмірі биыл бос емес: ол { $letter } хатына берілген.
rejection-correspondence-number-missing = Қағидаларда нөмірлердің үлгісі белгіленбеген: хаттың нөмірін көрсетуіңізді сұраймыз.
rejection-correspondence-received-already = Осы жөнелтушінің { $number } нөмірлі хаты биылғы тізілімде бар: { $letter }. Бұл басқа хат па?
rejection-correspondence-meeting-missing = Шақыру белгілі бір кездесуге жіберіледі: кездесуді көрсетуіңізді сұраймыз.
rejection-correspondence-nothing-corrected = Қай қатенің түзетілетіні көрсетілмеген.

# The board of invitations, the register, a letter.
correspondence-board = Шақырулар кестесі
correspondence-nobody-invited = Әзірге ешкім шақырылған жоқ.
correspondence-counted = Шақырылды
correspondence-remind = Еске салу хаты
correspondence-remind-all = { $number ->
    [one] Мерзімі келген тарапқа еске салу
   *[other] Мерзімі келген { $number } тараптың бәріне еске салу
  }
correspondence-reminder-subject = Шақыру туралы еске салу: { $meeting }
correspondence-received-read = Хатты алдық және оқыдық
correspondence-remind-on = Еске салу күні: { $day }
correspondence-reminded = Еске салынған күні: { $day }
correspondence-acknowledged = Алынғаны расталған күні: { $day }
correspondence-more = Тағы
correspondence-register = Хаттар тізілімі
correspondence-register-lead = Шығыс және кіріс хаттар бір тізілімде, жылдар бойынша нөмірленеді. Түзетілген мәлімет қатенің жанында тұрады.
correspondence-halves = Тізілімнің бөлігі
correspondence-all = Барлық хаттар
correspondence-outgoing = Шығыс
correspondence-incoming = Кіріс
correspondence-none = Мұнда хаттар жоқ.
correspondence-letter = Хат { $letter }
correspondence-void = Жарамсыз
correspondence-answers = { $letter } нөмірлі хатқа жауап
correspondence-answered-by = Жауап хат
correspondence-gaps = Бірде-бір хатқа берілмеген нөмірлер
correspondence-on-it = Хаттың деректемелері
correspondence-no-file = Файл жоқ
correspondence-annexes = Қосымшалар
correspondence-entered = Енгізілген күні
correspondence-to = Кімге
correspondence-from = Кімнен
correspondence-nothing-known = Жеткізілуі туралы мәлімет жоқ
correspondence-corrections = Қателерді түзету
correspondence-corrected = Түзетілді
correspondence-draft = Нота жобасы (DOCX)
