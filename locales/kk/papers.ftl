# Words of the printed papers.

papers-unknown = белгісіз
papers-instant = { $instant } ({ $zone })
papers-person-removed = аты-жөні өшірілген күн: { $date }
papers-person-withheld = аты-жөні жария емес
papers-person-unknown = аты-жөні көрсетілмеген
papers-letters-missing = [мұнда басып шығаруға болмайтын жазумен]
papers-rehearsal = Жаттығу құжаты. Ондағы барлық мемлекеттер, адамдар мен ұстанымдар ойдан шығарылған.
papers-demonstration = Демонстрация. Бұл құжат өнімді көрсету үшін жасалған; ол Процестің құжаты емес.

# The foot of every page.
papers-page = { $page }-бет, барлығы { $pages }
papers-record = { $origin } журналының { $entry }-жазбасындағы күй бойынша, { $date }
papers-verify = Тексеру мекенжайы: { $address }
papers-code = QR-код, мекенжайы: { $address }
papers-hash-foot = Қабылданған мәтіннің SHA-256 хеші:
papers-authentic-short = теңтүпнұсқалы мәтін
papers-courtesy-short = анықтамалық аударма
papers-missing-short = қазақ тіліндегі нұсқасы жоқ

# The agenda.
papers-agenda = Күн тәртібі
papers-provisional = Алдын ала
papers-adopted-day = Қабылданған күні: { $date }
papers-rebuilt = Жария дереккөз бойынша қалпына келтірілген: { $source }. Дереккөзде айтылмағаны қосылмаған.
papers-rebuilt-unnamed = Жария дереккөз бойынша қалпына келтірілген. Дереккөзде айтылмағаны қосылмаған.
papers-meeting = Кездесу
papers-items = Мәселелер
papers-items-none = Күн тәртібінде әлі мәселелер жоқ.
papers-items-unknown = Дереккөздерде күн тәртібі берілмеген.
papers-when = Күні
papers-where = Өтетін орны
papers-venue = Ғимарат немесе зал
papers-format = Форматы
papers-theme = Тақырыбы
papers-chair = Төраға
papers-hosts = Қабылдаушы тараптар
papers-outcome = Нәтижесі
papers-lead = Негізгі баяндамашы
papers-time = Уақыты
papers-minutes = { $minutes } минут
papers-documents = Құжаттар
papers-note = Түсініктеме
papers-source = Дереккөз

# The list of participants.
papers-participants = Қатысушылар тізімі
papers-participants-none = Қатысушылар жазылмаған.
papers-seating = Орналасу жоспары
papers-seating-way = Алдымен мүшелер, сосын қалғандары; орындар жоғарыдан қарағанда Төрағаның сол қолынан бастап сағат тілінің бағытымен орналасады.
papers-seating-said = Жоғарыда – Төраға үстелі, екі жақтағы орындар саны: { $seats }.
papers-plates = Атаулар жазылған тақтайшалар
papers-order = Реті – { $language ->
    [az] әзербайжан
    [ru] орыс
   *[en] ағылшын
 } әліпбиі бойынша.
papers-list-issued = Шығарылған күні: { $day }.
papers-list-addendum = Мұнда алдыңғы тізімнен бергі өзгерістер көрсетілген.
papers-other-script = Аты-жөні осы құжаттың тілінде берілмеген.
papers-delegation = Делегация
papers-nobody-yet = әлі тағайындалмаған
papers-nobody-in-source = дереккөзде аталмаған
papers-presence = Қатысуы
papers-group-member = Мүше мемлекеттер
papers-group-observer = Байқаушылар
papers-group-pending = Мүшелігі қаралуда
papers-group-unconfirmed = Мәртебесі расталмаған
papers-group-invited = Шақырылғандар
papers-group-partner = Серіктестер
papers-group-secretariat = Хатшылық
papers-group-unknown = Мәртебесі белгісіз

# A text.
papers-protocol = Қорытынды хаттама
papers-draft = Жоба
papers-authentic-only = Теңтүпнұсқалы мәтін { $language } жасалған.
papers-authentic = Теңтүпнұсқалы мәтін { $language } жасалған. Сондай-ақ { $others } жасалған мәтін де бірдей теңтүпнұсқалы.
papers-courtesy = Анықтамалық аударма { $language } жасалған. Тек { $authentic } жасалған мәтін теңтүпнұсқалы.
papers-missing = Қазақ тіліндегі нұсқасы жоқ. Теңтүпнұсқалы мәтін { $authentic } жасалған.
papers-missing-shown = Мұнда мәтін { $language } берілген.
papers-as-of = Журналдың { $entry }-жазбасынан кейінгі күйі бойынша.
papers-proposals-none = Ашық ұсыныстар жоқ.
papers-proposals = Ашық ұсыныстар саны: { $open }.
papers-behind = Соңғы өзгеріс { $languages } жасалған мәтінде көрсетілмеген.
papers-text-empty = Мәтінде тармақтар жоқ.
papers-paragraph-empty = Бұл тармақта әлі сөздер жоқ.
papers-paragraph-shown = Бұл тілде тармақ жоқ; ол { $language } берілген.
papers-paragraph-behind = Бұл тармақта соңғы өзгеріс көрсетілмеген.
papers-decision = Шешім
papers-adopted-at = Төраға қабылданды деп жариялады
papers-entry = Журнал жазбасы
papers-in-entry = { $entry }-жазба
papers-base = Қарсылығы есепке алынатындар
papers-put-at = Кездесудің шешіміне ұсынылды
papers-put-not = әлі жоқ
papers-objections = Күшінде тұрған қарсылықтар
papers-objectors = Қарсылық білдіргендер
papers-not-adopted = Қабылданбады деп жарияланды (рет)
papers-signatures = Қолтаңбалар
papers-signatures-none = Қолтаңбалар жазылмаған.
papers-party = Кім үшін
papers-signatory = Қол қоюшы
papers-manner = Тәсілі
papers-signed-on = Күні
papers-mode-definitive = түпкілікті
papers-mode-ad-referendum = ad referendum
papers-mode-initialled = дәйектелген
papers-evidence-ink = бір түпнұсқада сиямен
papers-evidence-browser-key = қол қоюшының браузерінде жасалған кілтпен
papers-evidence-server-key = демонстрация сервері жасаған кілтпен
papers-evidence-passkey = қол қоюшы құрылғысының кіру кілтімен
papers-evidence-scan = қағазда, сканерленген көшірмесі сақталады
papers-evidence-pades = қол қойылған PDF файлында (PAdES)
papers-ad-referendum = Ad referendum шартымен қойылған қолтаңбаны астана растауға тиіс.
papers-original = Түпнұсқа
papers-custodian = Сақтаушы
papers-file-hash = Файлдың SHA-256 хеші
papers-hashes = Хештер
papers-hash-adopted = Қабылданған мәтін
papers-hash-authentic = { $language }, теңтүпнұсқалы
papers-hash-courtesy = { $language }, анықтамалық аударма
papers-hash-note = SHA-256. Бұл мәндерді мәтіннің сөздері бойынша кез келген адам есептей алады; бір әріп өзгерсе, мәндер де өзгереді.

# The signature sheet.
papers-signature-sheet = Қол қою парағы
papers-one-original = Бір түпнұсқа; теңтүпнұсқалы мәтіндер { $authentic } жасалған.
papers-specimen = Үлгі: мәтін қабылданбаған, бұл параққа қол қойылмайды.
papers-signatories-none = Қол қоятын ешкім жоқ.
papers-text = Мәтін
papers-title = Атауы
papers-symbol = Шартты белгісі
papers-recorded = Журналда: { $manner }, { $date }, { $entry }-жазба.
papers-line-signature = Қолы, аты-жөні және лауазымы
papers-line-date = Күні

# Languages: by name, and as a text is said to be in them.
papers-language = { $tag } тілі
papers-language-az = әзербайжан тілі
papers-language-en = ағылшын тілі
papers-language-fa = парсы тілі
papers-language-it = итальян тілі
papers-language-kk = қазақ тілі
papers-language-ky = қырғыз тілі
papers-language-ru = орыс тілі
papers-language-tg = тәжік тілі
papers-language-tk = түрікмен тілі
papers-language-tr = түрік тілі
papers-language-ur = урду тілі
papers-language-uz = өзбек тілі
papers-in-language = { $tag } тілінде
papers-in-language-az = әзербайжан тілінде
papers-in-language-en = ағылшын тілінде
papers-in-language-fa = парсы тілінде
papers-in-language-it = итальян тілінде
papers-in-language-kk = қазақ тілінде
papers-in-language-ky = қырғыз тілінде
papers-in-language-ru = орыс тілінде
papers-in-language-tg = тәжік тілінде
papers-in-language-tk = түрікмен тілінде
papers-in-language-tr = түрік тілінде
papers-in-language-ur = урду тілінде
papers-in-language-uz = өзбек тілінде

# The board as a spreadsheet: heads of columns, and what can be wrong.
papers-board-party = Мемлекет немесе ұйым
papers-board-in-status = Қандай мәртебемен қатысады
papers-board-note = Нотаның нөмірі
papers-board-sent = Жіберілген күні
papers-board-acknowledged = Алынғаны расталған күні
papers-board-answer = Жауап
papers-board-role = Рөлі
papers-board-name = Аты-жөні
papers-board-office = Лауазымы
papers-board-contact = Байланыс деректері
papers-board-error-too-large = Файл көлемі мынадан үлкен: { $bound }.
papers-board-error-too-many-rows = Файлдағы жолдар саны мынадан асады: { $bound }.
papers-board-error-too-many-columns = Файлдағы бағандар саны мынадан асады: { $bound }.
papers-board-error-media = Түрі { $media } файл оқылмайды; оны XLSX немесе CSV ретінде сақтаңыз.
papers-board-error-not-utf8 = Файл UTF-8 кодтамасында емес; оны UTF-8 кодтамасындағы CSV немесе XLSX ретінде сақтаңыз.
papers-board-error-workbook = Файл оқылатын жұмыс кітабы емес; оны XLSX ретінде қайта сақтаңыз.
papers-board-error-empty = Файл бос.
papers-board-error-quote-open = { $row }-жолда тырнақша ашылып, жабылмаған.
papers-board-error-head-unknown = { $number }-бағанның тақырыбы белгісіз: «{ $head }».
papers-board-error-head-twice = «{ $column }» бағаны екі рет берілген.
papers-board-error-head-missing = «{ $column }» бағаны жоқ.
papers-board-error-party-missing = { $row }-жолда мемлекет немесе ұйым көрсетілмеген.
papers-board-error-name-missing = { $row }-жолда рөлі, лауазымы немесе байланыс деректері аты-жөнсіз берілген.
papers-board-error-word = { $row }-жол, «{ $column }» бағаны: «{ $value }» мына сөздердің бірі емес: { $words }.
papers-board-error-date = { $row }-жол, «{ $column }» бағаны: «{ $value }» – күн емес; күн мынадай болады: 2026-03-02 немесе 02.03.2026.
papers-board-error-differs = { $row }-жол, «{ $column }» бағаны: жоғарыдағы жолда сол қатысушы туралы басқаша айтылған.

# A text under negotiation: paragraphs, proposals and who holds them.
papers-adopted = Қабылданды
papers-author = Авторы
papers-owner-chair = Төраға
papers-owner-secretariat = хатшылық
papers-owner-withheld = авторы ашылмайды
papers-owner-gone = авторы енді сақталмайды
papers-paragraph-heading = Тақырып
papers-paragraph-preambular = Преамбула тармағы
papers-paragraph-operative = Негізгі бөліктің тармағы
papers-paragraph-item = Тармақша
papers-paragraph-footnote = Бет асты сілтемесі
papers-brackets = Ашық жақшалар
papers-proposal = Жақша
papers-proposal-owner = Кім ұсынды
papers-proposal-kind = Не өзгертеді және неге
papers-proposal-since = Ашылған уақыты
papers-proposal-supported = қолдайды: { $parties }
papers-proposal-bare = { $tag }: { $kind }
papers-proposal-reasoned = { $tag }: { $kind }. { $reason }
papers-proposal-replace = сөздерді алмастырады
papers-proposal-insert = сөздер қосады
papers-proposal-delete = сөздерді алып тастайды
papers-proposal-alternative = балама мәтін
papers-proposal-placeholder = сөздері кейін беріледі
papers-proposal-reservation = ескертпе
papers-proposal-new-paragraph = жаңа тармақ
papers-proposal-move = тармаққа басқа орын

# The form that is filled without a network.
papers-form-for = Тарап: { $party }, { $round }-кезең
papers-form-until = Жауаптар қабылданатын мерзім: { $instant }
papers-form-how = Әр өрісте сөздер қазіргі күйінде берілген. Оларды Үкіметіңіз қалайтындай етіп жазыңыз; қала беретінін өзгертпеңіз. Содан кейін толтырылған көшірмені сақтап, кері жіберуіңізді сұраймыз.
papers-form-how-docx = Әр өрісте сөздер қазіргі күйінде берілген. Оларды Үкіметіңіз қалайтындай етіп жазыңыз; қала беретінін өзгертпеңіз. Содан кейін файлды сақтап, кері жіберуіңізді сұраймыз.
papers-form-without-script = Бұл нысанды толтыру үшін JavaScript қосылған браузер қажет. Онсыз нысанды оқуға және басып шығаруға болады.
papers-form-words = Сөздер ({ $language })
papers-form-comment = Пікір
papers-form-save = Толтырылған көшірмені сақтау
papers-form-saved = Сақталды. Файлды хатшылыққа кері жіберіңіз.
papers-form-unsaved = Әлі сақталмаған.

# What came back: what of it was read, and what could not be taken.
papers-taken-words = { $paragraph }-тармақ: басқа сөздер
papers-taken-words-by-words = { $paragraph }-тармақ: басқа сөздер; тармақ сөздері бойынша танылды
papers-taken-new = { $paragraph }-тармақтан кейінгі жаңа тармақ
papers-taken-gone = { $paragraph }-тармақ: алып тасталды
papers-taken-comment = { $paragraph }-тармақ: пікір
papers-taken-comment-of = { $paragraph }-тармақ: пікір, авторы – { $author }
papers-not-taken-paragraph = Мәтінде { $paragraph }-тармақ жоқ.
papers-not-taken-language = { $paragraph }-тармақ: мәтіннің мына тілдегі нұсқасы жоқ: { $language }.
papers-not-taken-box = Бұл нысанда «{ $name }» өрісі жоқ.
papers-not-taken-emptied = { $paragraph }-тармақ: өріс бос. Тармақты алып тастау үшін соны ұсыныңыз.
papers-not-taken-letters = { $paragraph }-тармақ: сөздерде журнал қабылдамайтын таңбалар бар немесе олар тым ұзын.
papers-not-taken-letters-new = Жаңа тармақта журнал қабылдамайтын таңбалар бар немесе ол тым ұзын.
papers-not-taken-bracket = { $paragraph }-тармақ: басқа делегация ұсынған сөздер өзгертілген. Бұл өзгеріс алынбады; оны бөлек ұсыныңыз.
papers-not-taken-footnote = { $paragraph }-тармақ: жаңа бет асты сілтемесі алынбады. Оны тармақ ретінде ұсыныңыз.
papers-file-too-large = Файл көлемі мынадан үлкен: { $bound }.
papers-file-unpacks-too-large = Файл қаптамасы ашылғанда тым үлкен.
papers-file-no-docx = Файл DOCX ретінде оқылмайды; оны DOCX ретінде қайта сақтаңыз.
papers-file-no-basis = Файлда оның қай мәтіннен жасалғаны көрсетілмеген. Осы жерден жүктеп алынған файлды пайдаланыңыз.
papers-file-no-form = Файл осы жерден жүктеп алынған нысан емес.
papers-file-form-broken = Нысандағы жауаптар бүлінген; толтырылған көшірмені қайта сақтаңыз.
papers-file-no-xliff = Файл XLIFF 2.0 емес.
papers-file-no-language = Файлда аударма тілдері көрсетілмеген.
papers-xliff-unchanged = { $paragraph }-тармақ: өзгеріссіз
papers-xliff-revise = { $paragraph }-тармақ: аударма алынды
papers-xliff-source-changed = { $paragraph }-тармақ: алынбады, өйткені түпнұсқа мәтін жіберілгеннен бері өзгерген
papers-xliff-unknown = «{ $name }» бірлігі мәтіннің бірде-бір тармағына сәйкес келмейді.
papers-xliff-empty = { $paragraph }-тармақ: аударма жоқ
papers-xliff-title = Аударма атауды өзгертпейді.
papers-mark-open = ашық
papers-mark-ad-referendum = ad referendum шартымен келісілген
papers-mark-agreed = келісілген

# A text that binds nobody has language versions of equal value, and no authentic texts.
papers-authentic-short-of-equal-value = күші бірдей тілдік нұсқа
papers-authentic-only-of-equal-value = Тілдік нұсқа { $language } жасалған.
papers-authentic-of-equal-value = Тілдік нұсқа { $language } жасалған. Сондай-ақ { $others } жасалған нұсқаның да күші бірдей.
papers-courtesy-of-equal-value = Анықтамалық аударма { $language } жасалған. Келіссөз { $authentic } жасалған нұсқа бойынша жүргізілді.
papers-missing-of-equal-value = Қазақ тіліндегі нұсқасы жоқ. Мәтін { $authentic } бар.
papers-hash-authentic-of-equal-value = { $language }, тілдік нұсқа
papers-one-original-of-equal-value = Бір түпнұсқа; күші бірдей тілдік нұсқалар { $authentic } жасалған.
papers-copy-of = Мына тараптың данасы: { $party }. Ол бірінші аталады және бірінші қол қояды.

# The letter after a silence procedure.
papers-letter = Үнсіз келісім рәсімінің нәтижесі туралы хат
papers-letter-to = Кімге: { $parties }
papers-letter-mark-adopted = Қабылданды
papers-letter-mark-not-adopted = Қабылданбады
papers-letter-mark-cancelled = Рәсімнің күші жойылды
papers-letter-adopted = «{ $title }» мәтіні бойынша үнсіз келісім рәсімі аяқталғанға дейін есепке алынатын бірде-бір қарсылық түскен жоқ. Төраға мәтінді мына шартты белгімен қабылданды деп жариялады: { $symbol }.
papers-letter-not-adopted = Төраға «{ $title }» ({ $symbol }) мәтінін қабылданбады деп жариялады.
papers-letter-broken = «{ $title }» ({ $symbol }) мәтіні бойынша үнсіздік бұзылды. Төраға мәтінді қабылданбады деп жариялады.
papers-letter-cancelled = Төраға «{ $title }» ({ $symbol }) мәтіні бойынша үнсіз келісім рәсімінің күшін жойды. Мәтін келіссөзге қайтарылады.
papers-letter-deadline = Рәсімнің аяқталуы
papers-letter-broken-at = Бірінші қарсылық алынды
papers-letter-declared = Төраға жариялады
papers-letter-instant = { $weekday }, { $day }, { $time } ({ $zone }); { $utc } UTC
papers-letter-check = Мұны қайда тексеруге болады

# Badges.
papers-badges = Бейдждер

# The draft of a note verbale that invites.
papers-invitation = Вербалды нотаның жобасы
papers-invitation-sender = Хатшылық ({ $process })
papers-invitation-blank = […]
papers-invitation-number = № { $number }
papers-invitation-opening = { $sender } { $known ->
    [office] мекемеге
   *[party] тарапқа
 } ({ $addressee }) өзінің зор ілтипатын білдіреді және { $party } делегациясын мына кездесуге қатысуға шақыруды өзіне мәртебе санайды: { $meeting }. Өтетін орны мен күні: { $place }, { $days }.
papers-invitation-nomination = Делегацияның құрамын мүмкіндігінше қысқа мерзімде хабарлап, тағайындау туралы хатты жолдауды өтінеміз.
papers-invitation-annexes = Қосымшалар:
papers-invitation-close = { $sender } осы мүмкіндікті пайдалана отырып, { $known ->
    [office] мекемеге
   *[party] тарапқа
 } ({ $addressee }) өзінің аса зор құрметін тағы да растайды.
papers-invitation-dated = Күні: { $day }

# The key of the log on a sheet.
papers-key = Журналдың кілті
papers-key-compare = Бұл цифрлық ізді басқа жолмен алатын цифрлық ізбен жолма-жол салыстырыңыз: журнал бетінде, телефон арқылы, басқа делегациядан.
papers-key-verify = Содан кейін бұл парақты конвертімен бірге сақтаңыз: сайттан бүгін немесе кейін алынғанның бәрін оған қарап meshveret verify FILE --key KEYFILE командасымен тексеруге болады; мұнда кілт файлында төмендегі кодтағы жол тұрады.
papers-key-fingerprint = Цифрлық із
papers-key-row = Жол
papers-key-hex = Әріптер мен цифрлар
papers-key-digits = Дауыстап оқу үшін дәл соның цифрмен жазылғаны
papers-key-aloud = Ашық кілттің SHA-256 хеші. Бес таңбалы әр сан сол орындағы төрт таңбалы топқа сәйкес келеді, сондықтан кез келген тілде екеуінің бірін дауыстап оқуға болады: екеуі де бірдей мағына береді.
papers-key-text = Кілт
papers-key-code = Кілті мәтін түрінде жазылған QR-код
papers-key-since = Журналға { $entry }-жазбадан бастап қол қояды, { $date }.
papers-key-since-first = Журналға бірінші жазбадан бастап қол қояды.
papers-key-earlier = Бұрынғы кілттер
papers-key-until = { $entry }-жазбаға дейін, { $date }
papers-key-handed = { $entry }-жазбаға дейін, { $date }; содан кейін журнал берілген тарап: { $party }
papers-key-witnesses = Куәлар
papers-key-witnesses-none = Журналда куә көрсетілмеген.
papers-key-confirmed = Растау
papers-key-host = Журналды жүргізушілердің атынан
papers-key-line-signature = Қолы, аты-жөні және лауазымы; мөрі

papers-inventory = Журнал тізімдемесі
papers-inventory-lead = Журналды қабылдап алушы онда не табатыны, осы құжаттың төменгі жағында көрсетілген жазбадағы күй бойынша. Шешушісі – журналдың өзі; бұл оны оқуға көмектеседі.
papers-inventory-confidential = Төраға мен хатшылыққа арналған: мұнда адамдар аталған және оларға құпия берілген мәліметтер бар.
papers-inventory-record = Журнал
papers-inventory-size = Жазбалар саны
papers-inventory-root = Барлық жазбалардың түбірі
papers-inventory-handed = Журнал берілген тарап: { $party }, { $entry }-жазба, { $date }.
papers-inventory-rehearsed = Жаттығу: бұл жазылған кезде ештеңе берілмеген.
papers-inventory-chair = Төрағалық
papers-inventory-party = Тарап
papers-inventory-term = Мерзімі
papers-inventory-passes = Қалай өтеді
papers-inventory-priority = Басымдық
papers-inventory-open = Ашық
papers-inventory-meeting = Кездесу
papers-inventory-days = Күндері
papers-inventory-stands = Қазіргі күйі
papers-inventory-text = Мәтін
papers-inventory-silence = үнсіз келісім рәсімі, мерзімі: { $date }
papers-inventory-round = { $number }-пікір жинау кезеңі, мерзімі: { $date }
papers-inventory-proposals = { $number } ашық ұсыныс
papers-inventory-undecided = шешілмеген
papers-inventory-from = Кімнен күтіледі
papers-inventory-due = Не күтіледі
papers-inventory-until = Мерзімі
papers-inventory-bureau = Төраға немесе хатшылық
papers-inventory-agreed = Келісілгені
papers-inventory-when = Қашан
papers-inventory-entry = { $date }, { $entry }-жазба
papers-inventory-signatures = Қолтаңбалар
papers-inventory-signed = { $signed } / { $of }
papers-inventory-unconfirmed = ad referendum шартымен қойылып, расталмағаны: { $number }
papers-inventory-summary = Төрағаның қорытындысы
papers-inventory-documents = Құжаттар
papers-inventory-symbol = Шартты белгісі
papers-inventory-title = Атауы
papers-inventory-day = Күні
papers-inventory-contacts = Байланыс деректері
papers-inventory-none = Жоқ.
papers-inventory-none-of = { $what }: жоқ.

# The summary record, made of the record itself.
summary-title = Қысқаша есеп. { $meeting }
summary-opened = Кездесу ашылды: { $day }, сағат { $time }.
summary-chaired = Төрағалық етті: { $party }.
summary-attended = Кездесуге мыналар қатысты.
summary-attended-group = { $group }: { $parties }.
summary-remote = Желі арқылы: { $parties }.
summary-agenda-adopted = Кездесу күн тәртібін қабылдады.
summary-suspended = Кездесуде үзіліс жарияланды: { $day }, сағат { $time }.
summary-resumed = Кездесу жалғасты: { $day }, сағат { $time }.
summary-closed = Кездесу жабылды: { $day }, сағат { $time }.
summary-item = { $number }. { $title }
summary-closed-item = Мәселе жабық отырыста қаралды. Ол бойынша кімнің сөйлегені және не айтылғаны жазылмайды.
summary-spoke = { $party } мәлімдеме жасады.
summary-spoke-for = { $party } мәлімдеме жасады, сондай-ақ мыналардың атынан: { $parties }.
summary-replied = { $party } жауап беру құқығын пайдаланып сөз сөйледі.
summary-on-adoption = { $party } мәтіннің қабылдануына байланысты мәлімдеме жасады.
summary-spoke-status = { $party ->
    [member] Мүшелердің бірі мәлімдеме жасады.
    [observer] Байқаушылардың бірі мәлімдеме жасады.
    [secretariat] Хатшылық мәлімдеме жасады.
   *[other] Қатысушылардың бірі мәлімдеме жасады.
 }
summary-replied-status = { $party ->
    [member] Мүшелердің бірі жауап беру құқығын пайдаланып сөз сөйледі.
    [observer] Байқаушылардың бірі жауап беру құқығын пайдаланып сөз сөйледі.
   *[other] Қатысушылардың бірі жауап беру құқығын пайдаланып сөз сөйледі.
 }
summary-on-adoption-status = { $party ->
    [member] Мүшелердің бірі мәтіннің қабылдануына байланысты мәлімдеме жасады.
    [observer] Байқаушылардың бірі мәтіннің қабылдануына байланысты мәлімдеме жасады.
   *[other] Қатысушылардың бірі мәтіннің қабылдануына байланысты мәлімдеме жасады.
 }
summary-spoke-count = { $count } мәлімдеме жасалды.
summary-replied-count = Жауап беру құқығы { $count } рет пайдаланылды.
summary-on-adoption-count = Мәтіннің қабылдануына байланысты { $count } мәлімдеме жасалды.
summary-raised = Көтерілгені: { $motion }.
summary-raised-by = Көтерген делегация – { $party }: { $motion }.
summary-ruled = Төрағаның ұйғарымы: { $ruling }.
summary-appealed = Ұйғарымға шағым жасалды.
summary-appeal-outcome = Шағымның нәтижесі: { $outcome }.
summary-adopted = Кездесу «{ $title }» ({ $symbol }) мәтінін қабылдады.
summary-not-adopted = Төраға «{ $title }» ({ $symbol }) мәтінін қабылданбады деп жариялады.
summary-silence-agreed = Кездесу «{ $title }» ({ $symbol }) мәтіні бойынша үнсіз келісім рәсімін қолдануға келісті.
summary-issued = «{ $title }» ({ $symbol }) мәтінін Төраға қорытынды ретінде шығарды.
summary-signed = «{ $title }» ({ $symbol }) мәтініне қол қойылды.
summary-signed-by = Қол қойғандар: { $parties }.
summary-signed-ad-referendum = Ad referendum шартымен қол қойғандар: { $parties }.

# The proceedings.
papers-proceedings = Кездесудің барысы
papers-proceedings-note = Журналда жазылғандай: уақыты, қатысқандар, сөйлегендер, шешімдер.
papers-times = Уақыты
papers-times-none = Кездесу әлі ашылған жоқ.
papers-step-opened = Ашылды
papers-step-agenda-adopted = Күн тәртібі қабылданды
papers-step-suspended = Үзіліс жарияланды
papers-step-resumed = Жалғасты
papers-step-closed = Жабылды
papers-attendance = Қатысу
papers-attendance-none = Ешкімнің қатысқаны белгіленбеген.
papers-status = Мәртебесі
papers-speakers = Сөйлеу реті
papers-speakers-none = Ашық бөлікте ешкім сөйлеген жоқ.
papers-hours = Уақыты
papers-speech = Сөздің түрі
papers-topic = Мәселе
papers-decisions = Шешімдер
papers-decisions-none = Ештеңе шешілген жоқ.
papers-decided = Нәтижесі
word-decided-adopted = Қабылданды
word-decided-not-adopted = Қабылданбады
word-decided-silence-agreed = Үнсіз келісім рәсіміне келісім берілді
word-decided-summary = Төрағаның қорытындысы ретінде шығарылды

# A statement that was handed in.
papers-statement-of = Мәлімдеме: { $party }
papers-statement-first = Алғаш тапсырылған мәтіннің хеші
# Certificates of participation.
papers-certificate = Қатысу сертификаты
papers-certificate-meeting = Кездесу
