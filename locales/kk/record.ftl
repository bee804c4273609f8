# The record and its proofs.
# No native reader has cleared these words yet.

rejection-record-already-open = Журнал ашылып қойған.
rejection-record-not-open = Журнал ашылмаған: бірінші әрекет – record.open.
rejection-record-nothing-to-erase = Өшіретін ештеңе жоқ: берілген мәліметке сәйкес келетін, әлі өшірілмеген дербес деректер жоқ.
rejection-record-files-of-all = Файлдарды Төраға немесе хатшылық өшіреді, өйткені сол файлды басқалар да көрсетуі мүмкін. Хатшылыққа жүгініңіз.
rejection-record-nothing-due = Өшірілуге тиіс дербес деректер жоқ: ешқайсысының мерзімі өтпеген.
rejection-record-no-attribution-due = Өшірілуге тиіс ештеңе жоқ: қағидалар осы кездесу мәтіндері бойынша ұстанымдардың кімдікі екенін әлі сақтайды, рәсім соларға негізделген немесе мұндай мәлімет сақталмаған.
rejection-record-key-unfit = Бұл – мұнда қажет түрдегі кілт емес немесе ол журналдың қазіргі не бұрынғы кілті. Оны бағдарлама басып шығарған күйінде толық көшіріңіз.
rejection-record-key-not-here = Бұған қол қоюға тиіс құпия кілт осы серверде жоқ немесе бағдарлама оны таппады. Әрекет кілт тұрған серверде орындалады.
rejection-record-handed-over = Журнал мына тарапқа берілді және сонда жалғасуда: { $party }. Мұнда оны оқуға болады, енді ештеңе жазылмайды.
rejection-record-witness-known = Бұл куә бұрын көрсетілген.
rejection-record-witness-unknown = Мұндай куә жоқ немесе ол кері қайтарып алынған.
rejection-record-not-your-witness = Бұл куәны Сіз кері қайтарып ала алмайсыз.
rejection-record-not-the-chair = { $chair ->
    [none] Журналда сол күні процеске төрағалық ететін мемлекет көрсетілмеген. Соған қарамастан журнал мына тарапқа берілсін бе: { $party }?
   *[other] Журналдағы мәлімет бойынша сол күні процеске басқа мемлекет төрағалық етеді. Соған қарамастан журнал мына тарапқа берілсін бе: { $party }?
}
rejection-record-form-unfit = Журналдың нысаны: { $now }. Оны тек кейінгі нысанға көшіруге болады; ең соңғысы: { $known }.
rejection-record-doors-closed = Мына кездесудің мәселесі жабық отырыста қаралып жатыр және онда істелгені әлі журналда жоқ: { $meeting }. Алдымен мәселені аяқтаңыз немесе отырысты ашыңыз.
rejection-record-form-earlier = Журнал бағдарламаның бұрынғы нұсқасымен басталған және бұл әрекетті әлі білмейді. Алдымен Төраға немесе хатшылық оны кейінгі нысанға көшіреді.

# The record and an entry.
record-lead = Процесте болғанның бәрі, жазылу ретімен, жазба-жазбамен. Кейін ештеңе өзгертілмейді: қатені түзету – бөлек жазба.
record-entries = Жазбалар
record-entry = { $number }-жазба
record-number = №
record-recorded = Жазылды
record-act = Әрекет
record-meeting = Кездесу
record-occurred-on = болған күні: { $day }
record-entered-later = Кейін енгізілген; болған күні: { $day }.
record-newer = Кейінгі жазбалар
record-older = Бұрынғы жазбалар
record-every = Бәрі
record-area = Сала
record-since = Басталуы
record-until = Аяқталуы
record-choose = Жазбаларды таңдау
record-choose-note = Күндер мен сағаттар мына уақыт белдеуінде, жазылған уақыты бойынша: { $zone }. Тек Сіз оқи алатын жазбалар табылады; мемлекет немесе ұйым жазбада оның әрекетті орындағаны немесе жазбаның соған қатысты екені ашық айтылса ғана табылады.
record-time-wrong = Күнді 2026-09-14 немесе күн мен сағатты 2026-09-14T09:30 түрінде көрсетуіңізді сұраймыз. Оқылмағаны ескерілмеді.
record-found = { $number ->
    [0] Сіз оқи алатын сәйкес жазба жоқ.
    [one] Сіз оқи алатын { $number } сәйкес жазба бар.
   *[other] Сіз оқи алатын { $number } сәйкес жазба бар.
}
record-all = Журналды толық көрсету
record-previous = Алдыңғы жазба: { $number }
record-next = Келесі жазба: { $number }
record-sealed-disclosed = мөрленген; Сізге көрсетілді
record-sealed-until = мөрленген; Сізге көрсетілді; сақталатын соңғы күні: { $day }
record-sealed-removed = мөрленген; алып тасталды: { $instant }
record-sealed-destroyed = мөрленген; жойылған
record-sealed-withheld = мөрленген; Сізге көрсетілмейді
record-restricted = Қолжетімділігі шектеулі жазба
record-restricted-note = Бұл жазбаны тек кейбір орындар оқи алады. Оның нөмірі мен криптографиялық міндеттемесі жария, сондықтан оның журналда бар екенін және өзгертілмегенін кез келген адам тексере алады.
record-content = Не жазылды
record-by = Кім ретінде
record-entered-by = Енгізген
record-received = Алынған уақыты
record-profile = Күшіндегі қағидалар
record-entry-field = { $number }-жазба: { $field }
record-erase = Осы жазбадағы дербес мәтіндерді өшіру
record-body = Жазбаның сақталған күйі

# Fields of what happened that no form asks for.
record-field-allotted-ms = Берілген уақыт, миллисекундпен
record-field-archive = Архивтен
record-field-assertion = Кіру кілтінің растауы
record-field-base = Қарсылығы есепке алынатындар
record-field-by = Кім
record-field-by-ms = Қаншаға ұзартылды, миллисекундпен
record-field-changes = Не өзгереді
record-field-checked = Қол қойылған файлда не табылды
record-field-code = Код
record-field-confirmed = Төраға растаған
record-field-contacts-until = Байланыс деректерінің сақталу мерзімі
record-field-credentials-until = Өкілеттік туралы құжаттардың сақталу мерзімі
record-field-days-unknown = Жұмыс күндері белгісіз жылдар
record-field-hash = Хеш
record-field-id = Қысқа атауы
record-field-late = Мерзімінен кейін
record-field-lifted = Осымен алып тасталған жақшалар
record-field-list = Тізім
record-field-merged = Біріктірілген ұсыныстар
record-field-numbers = Нөмірлер
record-field-objections = Қарсылықтар
record-field-offset = UTC-ден айырмасы, минутпен
record-field-owner = Кімдікі
record-field-profile = Басталған кездегі қағидалар
record-field-received = Алынған уақыты
record-field-round = Кезең
record-field-silence = Үнсіз келісім рәсімі
record-field-since = Қай жазбадан бастап
record-field-superseded = Күшін жойған ұсыныстар
record-field-support = Қолдау
record-field-supporters = Қолдаушылар
record-field-tally = Ұстанымдардың арақатынасы
record-field-texts = Не өшірілді
record-field-unsettled = Қайта қаралуға тиіс ұсыныстар
record-field-version = Нұсқа
record-field-warning = Ескерту
record-field-working-days = Жұмыс күндері
record-field-year = Жыл
record-field-roll = Түгендеу
record-field-present = Залда
record-field-remote = Қашықтан
record-field-absent = Жоқ
record-field-members = Есепке алынатын мүшелер
record-field-members-present = Қатысып отырған мүшелер
record-field-needed = Кворумға қажетті саны
record-field-first = Алғаш тапсырылған мәтіннің хеші

# Proof.
record-proof = Неге біздің сөзімізге сену міндетті емес
record-proof-1 = Криптографиялық міндеттеме жазбаның әр әрпінен есептеледі. Бір әріп өзгерсе, міндеттеме де басқа болады.
record-proof-2 = { $number ->
    [0] Бұл – жалғыз жазба, сондықтан оның жапырағы журналдың түбірі болады.
    [one] Ол түбірге дейін тағы { $number } мәнмен біріктіріледі. Түбірді өзгертпей бірде-бір жазбаны алып тастау немесе қосу мүмкін емес.
   *[other] Ол түбірге дейін тағы { $number } мәнмен жұп-жұбымен біріктіріледі. Түбірді өзгертпей бірде-бір жазбаны алып тастау немесе қосу мүмкін емес.
}
record-proof-3 = Түбір { $number } жазбаны білдіреді және бақылау нүктесі ретінде журналдың кілтімен қол қойылған. Бақылау нүктесін сақтаған кез келген адам кейінгі өзгерісті байқайды.
record-proof-leaf = Журналдың атауымен және { $number } нөмірімен бірге міндеттеме жапырақты құрайды. Сондықтан бір жазба екіншісінің орнында тұра алмайды.
record-proof-root = Соңында қалғаны – түбір; ол { $number } жазбаны білдіреді.
record-step-left = Сол жағында
record-step-right = Оң жағында
record-step-together = Бірге алғанда
record-cosigned-none = Әзірге бұл бақылау нүктесіне журналдың өзінен басқа ешкім қол қойған жоқ.
record-cosigned = Журналды өзінде де сақтайтын тағы { $number } сақтаушы осы бақылау нүктесіне қол қойды.
record-path = Түбірге апаратын жол
record-commitment = Криптографиялық міндеттеме
record-leaf = Ағаш жапырағы
record-root = { $number } жазбаның түбірі
record-holds = Дәлелдеме дұрыс
record-holds-not = Дәлелдеме дұрыс емес
record-checkpoint = Бақылау нүктесі
record-origin = Журналдың шығу тегі
record-fingerprint = Кілттің цифрлық ізі
record-signed = { $number } жазбаға қол қойылған
record-checkpoint-file = Бақылау нүктесі файл ретінде
record-key-file = Кілт файл ретінде
record-key-sheet = Параққа басылған кілт, дипломатиялық поштаға

# The process as it stood on.
record-as-of-choose = Процестің бұрынғы күйі
record-as-of-day = Күні
record-as-of-hour = Сағаты, күннің соңы болмаса
record-as-of-show = Көрсету
record-as-of-choose-note = Уақыт белдеуі: { $zone }. Процестің әр беті журналға сол кезде белгілі болған күйде көрсетіледі.
record-as-of-label = Өткен кез
record-as-of-instant = Процестің мына сәттегі күйі: { $instant }.
record-as-of-entry = Процестің { $number }-жазбадан кейінгі күйі.
record-as-of-known = Бұл – журналға сол кезде белгілі болғаны. Кейін енгізілгені, бұрын болған жағдайда да, мұнда жоқ.
record-as-of-last = Соңғы жазбаның нөмірі: { $number }.
record-as-of-last-at = Соңғы жазбаның нөмірі: { $number }, жазылған уақыты: { $instant }.
record-as-of-now = Осы беттің қазіргі күйі
record-as-of-more = Мұнда не көресіз және журналдың сол кездегі түбірі
record-as-of-rights = Мұнда орныңыздан сол кезде көрінген және қазір де көруге болатын мәлімет көрсетіледі. Содан бері өшірілгені өшірілген күйінде қалады, ал осы жерден ашатын файл немесе құжат – қазіргісі. Өткен кездің бетінде ештеңе істеу мүмкін емес.
record-as-of-after = Процестің осы жазбадан кейінгі күйі
record-as-of-before-title = Әлі ештеңе жазылмаған еді
record-as-of-before-text = Ол кезде Сіз оқи алатын ештеңе жазылмаған еді.
record-as-of-later-title = Әлі ерте
record-as-of-later-text = Ол уақыт әлі келген жоқ.
record-as-of-busy-title = Бұрынғы күйді сұраушылар тым көп
record-as-of-busy-text = Қазір бұрынғы күйді сұраушылар тым көп. Сәлден кейін қайталауыңызды сұраймыз.
record-damaged-title = Журналдың бұл бөлігі бүлінген
record-damaged-text = Мұнда сақталғаны жазылғанға сәйкес емес, сондықтан ол көрсетілмейді. Қол қойылғаннан ештеңе жоғалған жоқ: сервер операторына хабарланды, ол көшірмеден қалпына келтіреді.

# A package and its verdict.
record-check = Өзіңіз тексеріңіз
record-check-how = Пакет пен кілтті өз компьютеріңізге алып, бағдарламаны сонда іске қосыңыз; оған желі қажет емес. Кілттің цифрлық ізін осы сайттан емес, басқа жолмен алғаныңызбен салыстырыңыз.
record-host-can = Серверді жүргізуші онда сақталғанды оқи алады, әрекетті кешіктіре алады және сағатты өзгерте алады. Бірақ Сіздің бақылау нүктеңіз қамтитын жазбаны байқатпай өзгерте немесе алып тастай алмайды.
record-package-of = Пакет: { $meeting }
record-verdict = Тексеру нәтижесі
record-verdict-note = Тексерулерді осы сервер бетті құрастыру кезінде жүргізді. Бұл – ыңғайлылық үшін, дәлелдеме емес: оларды өзіңіз сенетін компьютерде өзіңіз жүргізуіңізді сұраймыз.
record-package-holds = Пакет дұрыс
record-package-fails = Пакет дұрыс емес
record-take-package = Пакетті алу
record-checks = Тексерулер
record-adopted-hash = Қабылданған мәтіннің хеші
record-browser-title = Пакетті осы браузерде тексеру
record-browser-lead = Браузеріңіз пакетті өзі оқиды және өзі тексереді. Пакет ешқайда жіберілмейді.
record-browser-package = Пакет
record-browser-package-hint = Файлды таңдаңыз немесе оны осы бетке апарып тастаңыз.
record-browser-key = Журналдың кілті немесе оның цифрлық ізі
record-browser-key-hint = Мұнда осы сервер беретін кілт тұр. Ол тәуелсіз емес: орнына басқа жолмен алған кілтті немесе цифрлық ізді қойыңыз.
record-browser-check = Пакетті тексеру
record-browser-checking = Жүргізілген тексерулер саны: { $number }
record-browser-no-key = Бұл – журналдың кілті де, 64 таңбалы цифрлық із де емес.
record-browser-broken = Тексеруді аяқтау мүмкін болмады: файл оқылмайды немесе бұл браузерде тексеруге қажет мүмкіндік жоқ.
record-browser-without = Скриптсіз бұл бет ештеңені тексермейді. Төмендегі бағдарламалардың бірін пайдалануыңызды сұраймыз.
record-browser-cannot = Бұл браузер бұл бетке хеш есептеуге мүмкіндік бермейді: ол мұны тек қорғалған байланыста жасайды. Төмендегі бағдарламалардың бірін пайдалануыңызды сұраймыз.
record-browser-elsewhere = Осы бетсіз тексеру
record-browser-host = Бұл бет журналы тексерілетін сервердің өзінен келеді, сондықтан ол өзі туралы ештеңені дәлелдемейді: серверге сенбейтін адам бағдарламаның шығарылымынан алуға болатын бағдарламаны немесе Python файлын іске қосады.
check-form = Файл – пішім рұқсат ететін жалғыз нысанда жазылған пакет.
check-key = Пакеттегі кілт – Сіз күткен кілт немесе ол көрсеткен келесі кілт.
check-checkpoint = Бақылау нүктесі осы журналға тиесілі және оның кілтімен қол қойылған.
check-subject = Жазбалар пакетте аталған процеске және кездесуге қатысты.
check-entry-commitment = { $subject }-жазбаның мазмұны жазылған кездегі криптографиялық міндеттемеге сәйкес.
check-entry-inclusion = { $subject }-жазба бақылау нүктесі қол қойған ағашта бар.
check-entry-order = Жазбалар өз ретімен тұр және уақыт кері жүрмейді.
check-sealed-value = { $subject }-жазбадан ашылған мәтін мөрленген мәтінмен бірдей.
check-text-hash = Бұл мәтін қабылданған мәтінмен әрпіне дейін бірдей: { $subject }.
check-adopted-hash = Қабылданған хеш барлық теңтүпнұсқалы тілдердегі мәтіндерге сәйкес: { $subject }.
check-signature = Қолтаңба қабылданған мәтінге қойылған: { $subject }.
check-summary-hash = Қорытындының хеші оның барлық теңтүпнұсқалы тілдердегі мәтіндеріне сәйкес: { $subject }.
check-statement = Қоса тіркелген мәлімдеменің хештері оның сөздеріне сәйкес: { $subject }.
check-file = Қоса салынған файл – жазбада аталған файл: { $subject }.
check-outcome-proved = Дәлелденді
check-outcome-failed = Сәйкес емес
check-outcome-not-checked = Тексерілмеді
check-reason-not-a-package = Файл пакет емес немесе пішім рұқсат ететін жалғыз нысанда жазылмаған.
check-reason-key-unfit = Пакеттегі кілт осы журналдың кілті емес.
check-reason-another-key = Пакеттегі кілт Сіз күткен кілт емес.
check-reason-key-from-inside = Сырттан кілт берілмеген, сондықтан пакеттің ішіндегі кілт пайдаланылды.
check-reason-not-signed-by-key = Бақылау нүктесі бұл кілтпен қол қойылмаған немесе басқа журналға тиесілі.
check-reason-not-in-tree = Жазба бақылау нүктесі қол қойған ағашта жоқ.
check-reason-out-of-order = Жазбалар ретімен тұрған жоқ немесе уақыт кері жүреді.
check-reason-half-an-entry = Жазбаның бөлігі жоқ: ол толық берілуге немесе мүлде берілмеуге тиіс.
check-reason-not-a-body = Жазбаның денесі JSON емес.
check-reason-body-changed = Жазбаның мазмұны жазылғаннан бері өзгертілген.
check-reason-not-what-was-sealed = Ашылған мәтін мөрленген мәтін емес.
check-reason-another-subject = Жазбалар пакетте аталғаннан басқа процеске немесе кездесуге қатысты.
check-reason-not-the-adopted-text = Бұл – қабылданған мәтін емес.
check-reason-hash-does-not-cover = Қабылданған хеш бұл мәтіндердің хеші емес.
check-reason-text-missing = Қабылданған мәтін пакетте жоқ.
check-reason-signature-wrong = Қолтаңба бұл мәтінге бұл кілтпен қойылмаған.
check-reason-signature-missing = Жазбада кілтке немесе файлға негізделген қолтаңба аталған, бірақ ол жоқ.
check-reason-ink = Сиямен қойылған қолтаңбаны тек түпнұсқа дәлелдейді.
check-reason-hash-not-of-these = Жазылған хеш бұл сөздердің хеші емес.
check-reason-scan = Сканерленген көшірмеде сиямен қойылған қолтаңба көрінеді; оның шынайылығын тек түпнұсқа дәлелдейді.
check-reason-file-not-enclosed = Қол қойылған файл хешімен аталған, бірақ пакетте жоқ.
check-reason-file-removed = Қол қойылған файл қоймадан өшірілген; оның хеші журналда қалады.
check-reason-another-document = Файлдағы қолтаңбалар жарамды; бірақ файлдың дәл осы мәтін екені онда айтылмаған: оларды көзбен салыстырыңыз.
check-reason-algorithm-unknown = Файлдағы қолтаңба осы бағдарлама білмейтін алгоритмді қолданады; оны қол қоюшының мемлекеті тексере алады.
check-reason-file-signature-wrong = Файлда қолтаңба жоқ немесе ол жарамсыз.
check-reason-not-the-named-file = Файл хешіне сәйкес емес, бірде-бір жазбада аталмаған немесе екі рет салынған.

# What the program says when it verifies.
verify-holds = Пакет дұрыс: жүргізуге болатын барлық тексеру дәлелденді.
verify-fails = Пакет дұрыс емес; сәйкес келмеген тексерулер саны: { $number }.
verify-key-inside = Кілт берілмеген, сондықтан бұл тек пакеттің ішіндегі кілтпен сәйкестікті дәлелдейді. Цифрлық ізді басқа жолмен алғаныңызбен салыстырыңыз.
verify-log = Журнал: { $origin }
verify-fingerprint = Кілттің цифрлық ізі: { $fingerprint }
verify-checkpoint = Бақылау нүктесі: жазбалар – { $size }, түбір – { $root }
verify-entries = Толық берілген жазбалар: { $open }; тек криптографиялық міндеттемесі берілген: { $restricted }
verify-text = Қабылданған мәтін: { $symbol }, хеш { $hash }, теңтүпнұсқалы тілдер: { $languages }
verify-signature = Қолтаңба: { $party }, { $symbol }; тәсілі: { $mode }; негізі: { $evidence }
verify-courtesy = Анықтамалық аударма: { $symbol }, { $language }
verify-summary = Төрағаның қорытындысы: { $symbol }, хеш { $hash }, теңтүпнұсқалы тілдер: { $languages }
verify-statement = Мәлімдеме: { $party }, { $kind }, мәтін: { $text }, нөмірі { $number }; тілдер: { $languages }
verify-statement-withdrawn = Бұл мәлімдеме кері қайтарып алынған.
verify-confirmed = Астана растаған күн: { $date } (UTC)
verify-confirmed-late = Астана мерзімнен кейін растаған күн: { $date } (UTC)
verify-unconfirmed = Осы пакеттегі мәлімет бойынша астана растамаған
verify-file = Файл: { $hash }
verify-signed-by = Файлда: { $signer }; сертификат № { $serial }, берген: { $issuer }, жарамдылық мерзімі: { $from } – { $to }
verify-signed-at = Файлда көрсетілген қол қойылған күн: { $date } (UTC)
verify-signed-later = Осы қолтаңбадан кейін файлға қосылғаны, байтпен: { $bytes }
verify-passkey-verified = Кіру кілтімен қол қойылған мекенжай: { $origin }; құрылғы адамды тексерді
verify-passkey-present = Кіру кілтімен қол қойылған мекенжай: { $origin }; адам болған, бірақ тексерілмеген
verify-issuers = Бағаланбаған: сертификат берушінің сенімге лайық-лайық еместігі және сертификаттың кері қайтарылған-қайтарылмағаны. Өңірде сертификат берушілердің ортақ тізімі жоқ. Жоғарыдағы атауларға қараңыз.
verify-cannot = Ешбір бағдарлама дәлелдей алмайтыны: сервердің сақтағанын оқымағаны, әрекетті кешіктірмегені немесе сағатын өзгертпегені; сондай-ақ сиямен қойылған қолтаңбаның шынайылығы – оны тек түпнұсқа көрсетеді.

check-succession = Журналдың { $subject } кілті келесі кілтті көрсеткен, ал оның қол қойғаны – осы журналдың басы.
check-cosignature = Бақылау нүктесіне куә да қол қойды: { $subject }.
check-reason-not-a-successor = Журналдың бірде-бір жазбасында осы кілттің қолтаңбасымен келесі кілт көрсетілмеген немесе журнал бұл кілт қол қойған жерден жалғаспайды.
check-reason-not-cosigned = Бұл бақылау нүктесінде оның растау қолтаңбасы жоқ.
check-reason-cosignature-wrong = Растау қолтаңбасы жарамсыз.
check-reason-no-evidence-module = Бұл бағдарлама кіру кілттеріне, сканерленген көшірмелерге және қол қойылған PDF файлдарына арналған модульсіз құрастырылған.
verify-cosigned = Растап қол қойған куә: { $witness }, { $date }
verify-cosigned-by-party = Растап қол қойған куә: { $witness }, журналда мына тараптың куәсі ретінде көрсетілген: { $party }, { $date }
record-trust = Кімге сену міндетті емес
record-witnesses-note = Куә – мүшенің машинасы: ол журналды сырттан бақылайды, оның тек өскенін көреді және соған қол қояды. Журнал өзгертілсе немесе екі түрлі көрсетілсе, куә мұны табады және дәлелін сақтайды.
record-witnesses-none = Әзірге бірде-бір мүше куә көрсеткен жоқ
record-witness-upto = Көрген жазбалар саны: { $number }
record-witness-never = Әлі қол қоймаған
