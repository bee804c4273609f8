# Documents and sources.

rejection-documents-media-wrong = Мұндай түрдегі файл ({ $media }) қабылданбайды.
rejection-documents-source-unknown = { $source } дереккөзі көрсетілмеген.
rejection-documents-symbol-taken = { $symbol } шартты белгісі бос емес.
rejection-documents-symbol-unknown = { $symbol } шартты белгісі бар құжат жоқ.
rejection-documents-symbol-wrong = { $symbol } – шартты белгі емес: оған бас әріптер, цифрлар, нүктелер, дефистер және қиғаш сызықтар ғана жазылады.
rejection-documents-version-empty = Нұсқада мәтін немесе файл болуға тиіс.
documents-about = Құжат туралы
documents-known = Не белгілі
documents-versions = Тілдік нұсқалар
documents-text-unknown = Мәтіні белгісіз
documents-symbol-ours = шартты белгіні осы сайт берген
documents-none = Құжаттар жоқ
documents-sources = Дереккөздер
documents-no-sources = Әзірге дереккөз көрсетілмеген.

# The archive.
rejection-documents-archived-unknown = Мұрағатта нөмірі { $number } файл жоқ.
rejection-documents-certainty-wrong = Күн мен оның дәлдігі сәйкес келмейді.
archive-title = Мұрағат
archive-lead = Процестің ескі файлдары: әрқайсысының қайдан табылғаны және күнінің қаншалықты дәл екені көрсетіледі.
archive-none = Мұрағатта ештеңе жоқ.
archive-no-date = Күні белгісіз
archive-about = шамамен { $date }
archive-languages-unknown = тілі белгісіз
archive-same = Мазмұны дәл осындай файл мұрағатта бар:
archive-about-file = Файл туралы
archive-entries = Жазбаларда
archive-add = Ескі файлдарды қосу
archive-add-lead = Бірнеше файлды бірден таңдаңыз. Мұнда айтылғаны барлығына қатысты; келесі қадамда әрқайсысы толықтырылады. Оған дейін ештеңе жазылмайды.
archive-add-bounds = Бір жолға ең көбі: файл саны { $files }, барлығы { $bytes }.
archive-add-files = Файлдар
archive-add-read = Кестеге өту
archive-add-table = Әр файл туралы мәлімет
archive-add-table-lead = Файлдар бір тәулік күтеді. Барлығы дұрыс болғанда ғана жазылады.
archive-add-put = Барлығын жазу
archive-add-leave-out = Бұл файлды енгізбеу
archive-add-nothing = Ештеңе жазылған жоқ.
archive-add-none = Файл таңдалмаған.
archive-add-done = Жазылған файлдар: { $number }.
archive-text = Файлдың мәтіні
archive-text-found = Мәтін файлдың өзінен табылды.
archive-text-machine = Мәтінді скан бойынша машина оқыды; қате болуы мүмкін.
archive-text-none = Файлдан мәтін табылмады.
archive-text-waiting = Файл әлі оқылған жоқ.
archive-text-missing = Мәтін жоқ. Файлды оқу үшін серверде мыналар жетіспейді: { $programs }.
archive-text-failed = Мәтін жоқ: файл бүлінген, оқуға тым үлкен немесе оқу тым ұзаққа созылды.
archive-text-cut = Файлдың тек басы оқылды.
archive-text-page = Бет { $number }

# Deadlines of translators.
rejection-documents-translation-of-what = Не аударылатынын көрсетіңіз: шартты белгісімен құжат немесе кездесуімен мәтін; екеуінің бірі.
rejection-documents-due-inexact = Мерзім – айы мен жылы көрсетілген толық күн.
rejection-documents-due-none = Алып тастайтын мерзім жоқ.
documents-translations = Аудармалар
documents-language-current = дереккөзімен бірдей
# What the command that archives whole folders says of a file, and of the table of files.
archive-file-twice = Бірдей атау екі қалтада кездеседі.
archive-file-name = Атауды көрсету мүмкін емес: онда экранды басқаратын таңбалар бар немесе ол { $bytes } байттан ұзын.
archive-file-link = Бұл – сілтеме, ал сілтемелер бойынша өту жасалмайды.
archive-file-deep = Файл { $most } қалтадан тереңірек орналасқан.
archive-file-type = Бұл PDF, DOCX, XLSX, PPTX, кәдімгі мәтін, JPEG, PNG немесе WebP емес, не мазмұны кеңейтіміне сәйкес келмейді.
archive-file-special = Бұл кәдімгі файл емес.
archive-file-unread = Файлды оқу мүмкін емес.
archive-file-empty = Файл бос.
archive-file-long = Файл { $bytes } байттан үлкен.
archive-file-absent = Кестеде бұл файл аталған, бірақ файлдың өзі жоқ.
archive-file-changed = Файл оқылып жатқанда өзгерді.
archive-files-many = Файлдар: { $number }. Бір жолға ең көбі қабылданады: { $most }.
archive-table-header = Кестенің тақырып жолы жоқ.
archive-table-column = { $name } бағаны көзделмеген. Көзделген бағандар: { $columns }.
archive-table-columns = Әр баған бір рет беріледі, ал { $name } бағаны міндетті.
archive-table-cells = Ұяшықтар: { $number }. Бағандар: { $columns }.
archive-table-nameless = Жолда қай файл туралы екені көрсетілмеген.
archive-table-twice = { $name } файлы екі рет берілген.
