# Words of the printed papers.

papers-unknown = белгисиз
papers-instant = { $instant } ({ $zone })
papers-person-removed = аты өчүрүлгөн: { $date }
papers-person-withheld = аты ачыкталбайт
papers-person-unknown = аты аталган эмес
papers-letters-missing = [бул жерде басып чыгарууга мүмкүн болбогон жазуу менен]
papers-rehearsal = Машыгуу. Бул документтеги бардык мамлекеттер, адамдар жана позициялар ойдон чыгарылган.
papers-demonstration = Демонстрация. Бул документ программалык продуктуну көрсөтүү үчүн түзүлгөн; ал процесстин документи эмес.

# The foot of every page.
papers-page = { $page }-бет, жалпы саны { $pages }
papers-record = Журналга ({ $origin }) { $entry }-жазууга чейин жазылгандай, { $date }
papers-verify = Текшерүү дареги: { $address }
papers-code = Төмөнкү дарекке алып баруучу QR-код: { $address }
papers-hash-foot = Кабыл алынган тексттин SHA-256 хеши:
papers-authentic-short = аутенттүү текст
papers-courtesy-short = маалымат үчүн котормо
papers-missing-short = кыргыз тилиндеги версиясы жок

# The agenda.
papers-agenda = Күн тартиби
papers-provisional = Алдын ала
papers-adopted-day = Кабыл алынды: { $date }
papers-rebuilt = Ачык булактын негизинде калыбына келтирилди: { $source }. Булакта айтылбаган маалымат кошулган жок.
papers-rebuilt-unnamed = Ачык булактын негизинде калыбына келтирилди. Булакта айтылбаган маалымат кошулган жок.
papers-meeting = Жолугушуу
papers-items = Пункттар
papers-items-none = Күн тартибинде азырынча пункттар жок.
papers-items-unknown = Булактарда күн тартиби берилген эмес.
papers-when = Күнү
papers-where = Өтүүчү жери
papers-venue = Имараты
papers-format = Форматы
papers-theme = Темасы
papers-chair = Төрага
papers-hosts = Кабыл алуучулар
papers-outcome = Жыйынтык
papers-lead = Баяндамачы
papers-time = Убактысы
papers-minutes = { $minutes } мүнөт
papers-documents = Документтер
papers-note = Эскертүү
papers-source = Булак

# The list of participants.
papers-participants = Катышуучулардын тизмеси
papers-participants-none = Катышуучулар катталган эмес.
papers-seating = Орундардын планы
papers-seating-way = Адегенде мүчөлөр, андан кийин калгандар отурат; орундар жогорудан караганда Төраганын сол жагынан башталып, саат жебесинин багыты боюнча кетет.
papers-seating-said = Төраганын үстөлү жогору жакта, эки капталында { $seats } орун.
papers-plates = Үстөл үстүндөгү аталыш тактачалары
papers-order = { $language ->
    [az] Азербайжан
    [ru] Орус
   *[en] Англис
 } алфавитинин иретинде.
papers-list-issued = Чыгарылган күнү: { $day }.
papers-list-addendum = Анда мурунку тизмеден берки өзгөрүүлөр көрсөтүлгөн.
papers-other-script = Аты бул документтин тилинде берилген эмес.
papers-delegation = Делегация
papers-nobody-yet = дайындала элек
papers-nobody-in-source = булакта аты аталган эмес
papers-presence = Катышуусу
papers-group-member = Мүчө мамлекеттер
papers-group-observer = Байкоочулар
papers-group-pending = Мүчөлүгү каралып жаткандар
papers-group-unconfirmed = Статусу ырасталбагандар
papers-group-invited = Чакырылгандар
papers-group-partner = Өнөктөштөр
papers-group-secretariat = Катчылык
papers-group-unknown = Статусу белгисиздер

# A text.
papers-protocol = Жыйынтыктоочу протокол
papers-draft = Долбоор
papers-authentic-only = Бул – { $language } аутенттүү текст.
papers-authentic = Бул – { $language } аутенттүү текст. Ошондой эле { $others } текст тең аутенттүү.
papers-courtesy = Бул – { $language } маалымат үчүн котормо. Бир гана { $authentic } текст аутенттүү.
papers-missing = Кыргыз тилиндеги версиясы жок. Аутенттүү болуп { $authentic } текст саналат.
papers-missing-shown = Бул жерде { $language } текст берилди.
papers-as-of = Журналдын { $entry }-жазуусунан кийинки абалы.
papers-proposals-none = Ачык сунуштар жок.
papers-proposals = Ачык сунуштар: { $open }.
papers-behind = Акыркы өзгөртүүнү { $languages } текст чагылдырбайт.
papers-text-empty = Текстте абзацтар жок.
papers-paragraph-empty = Бул абзацтын сөздөрү азырынча жок.
papers-paragraph-shown = Бул тилдеги версиясы жок; { $language } версиясы берилди.
papers-paragraph-behind = Бул абзац акыркы өзгөртүүнү чагылдырбайт.
papers-decision = Чечим
papers-adopted-at = Төрага кабыл алынды деп жарыялаган убакыт
papers-entry = Журналдагы жазуу
papers-in-entry = { $entry }-жазуу
papers-base = Каршылыгы эске алына тургандар
papers-put-at = Жолугушуунун чечимине коюлган убакыт
papers-put-not = азырынча жок
papers-objections = Күчүндөгү каршылыктар
papers-objectors = Каршылык билдиргендер
papers-not-adopted = Канча жолу кабыл алынган жок деп жарыяланды
papers-signatures = Кол тамгалар
papers-signatures-none = Кол тамгалар журналга жазылган эмес.
papers-party = Кимдин атынан
papers-signatory = Кол койгон адам
papers-manner = Түрү
papers-signed-on = Күнү
papers-mode-definitive = биротоло
papers-mode-ad-referendum = ad referendum
papers-mode-initialled = парафталган
papers-evidence-ink = бир түп нускага сыя менен
papers-evidence-browser-key = кол койгон адамдын браузеринде жасалган ачкыч менен
papers-evidence-server-key = демонстрациянын серверинде жасалган ачкыч менен
papers-evidence-passkey = кол койгон адамдын түзмөгүндөгү кирүү ачкычы менен
papers-evidence-scan = сканерленген көчүрмөсү сакталган кагазда
papers-evidence-pades = кол коюлган PDF файлында (PAdES)
papers-ad-referendum = Ad referendum коюлган кол тамга борбор тарабынан ырасталышы керек.
papers-original = Түп нуска
papers-custodian = Сактоочу
papers-file-hash = Файлдын SHA-256 хеши
papers-hashes = Хештер
papers-hash-adopted = Кабыл алынган текст
papers-hash-authentic = { $language }, аутенттүү
papers-hash-courtesy = { $language }, маалымат үчүн котормо
papers-hash-note = SHA-256. Бул маанилерди тексттин сөздөрүнөн каалаган адам эсептей алат; бир тамга өзгөрсө, башка маани чыгат.

# The signature sheet.
papers-signature-sheet = Кол тамгалар барагы
papers-one-original = Бир түп нуска; { $authentic } тексттер аутенттүү.
papers-specimen = Үлгү: текст кабыл алынган эмес, бул баракка кол коюлбайт.
papers-signatories-none = Кол коё турган эч ким жок.
papers-text = Текст
papers-title = Аталышы
papers-symbol = Шарттуу белгиси
papers-recorded = Журналда: { $manner }, { $date }, { $entry }-жазуу.
papers-line-signature = Кол тамгасы, аты-жөнү жана кызмат орду
papers-line-date = Күнү

# Languages: by name, and as a text is said to be in them.
papers-language = { $tag } тили
papers-language-az = Азербайжан тили
papers-language-en = Англис тили
papers-language-fa = Фарс тили
papers-language-it = Итальян тили
papers-language-kk = Казак тили
papers-language-ky = Кыргыз тили
papers-language-ru = Орус тили
papers-language-tg = Тажик тили
papers-language-tk = Түркмөн тили
papers-language-tr = Түрк тили
papers-language-ur = Урду тили
papers-language-uz = Өзбек тили
papers-in-language = { $tag } тилиндеги
papers-in-language-az = азербайжан тилиндеги
papers-in-language-en = англис тилиндеги
papers-in-language-fa = фарс тилиндеги
papers-in-language-it = итальян тилиндеги
papers-in-language-kk = казак тилиндеги
papers-in-language-ky = кыргыз тилиндеги
papers-in-language-ru = орус тилиндеги
papers-in-language-tg = тажик тилиндеги
papers-in-language-tk = түркмөн тилиндеги
papers-in-language-tr = түрк тилиндеги
papers-in-language-ur = урду тилиндеги
papers-in-language-uz = өзбек тилиндеги

# The board as a spreadsheet: heads of columns, and what can be wrong.
papers-board-party = Мамлекет же уюм
papers-board-in-status = Ким катары катышат
papers-board-note = Нотанын номери
papers-board-sent = Жөнөтүлгөн күнү
papers-board-acknowledged = Алынганы ырасталган күн
papers-board-answer = Жооп
papers-board-role = Милдети
papers-board-name = Аты-жөнү
papers-board-office = Кызмат орду
papers-board-contact = Байланыш маалыматы
papers-board-error-too-large = Файлдын көлөмү чектен ашык; чеги: { $bound }.
papers-board-error-too-many-rows = Файлдагы саптардын саны чектен ашык; чеги: { $bound }.
papers-board-error-too-many-columns = Файлдагы мамычалардын саны чектен ашык; чеги: { $bound }.
papers-board-error-media = { $media } түрүндөгү файл окулбайт; аны XLSX же CSV түрүндө сактаңыз.
papers-board-error-not-utf8 = Файл UTF-8 коддоосунда эмес; аны UTF-8 коддоосундагы CSV же XLSX түрүндө сактаңыз.
papers-board-error-workbook = Файл окула турган электрондук таблица эмес; аны XLSX түрүндө кайра сактаңыз.
papers-board-error-empty = Файл бош.
papers-board-error-quote-open = { $row }-сапта ачылган тырмакча жабылган эмес.
papers-board-error-head-unknown = { $number }-мамычанын аталышы белгисиз: «{ $head }».
papers-board-error-head-twice = «{ $column }» мамычасы эки жолу кездешет.
papers-board-error-head-missing = «{ $column }» мамычасы жок.
papers-board-error-party-missing = { $row }-сапта мамлекет же уюм көрсөтүлгөн эмес.
papers-board-error-name-missing = { $row }-сапта милдет, кызмат орду же байланыш маалыматы аты-жөнү жок турат.
papers-board-error-word = { $row }-сап, «{ $column }» мамычасы: «{ $value }» төмөнкүлөрдүн бири эмес: { $words }.
papers-board-error-date = { $row }-сап, «{ $column }» мамычасы: «{ $value }» 2026-03-02 же 02.03.2026 түрүндөгү күн эмес.
papers-board-error-differs = { $row }-сап, «{ $column }» мамычасы: жогорудагы сапта ошол эле катышуучу жөнүндө башкача айтылган.

# A text under negotiation: paragraphs, proposals and who holds them.
papers-adopted = Кабыл алынды
papers-author = Автору
papers-owner-chair = Төрага
papers-owner-secretariat = катчылык
papers-owner-withheld = ээси ачыкталбайт
papers-owner-gone = ээси эми сакталбайт
papers-paragraph-heading = Аталыш
papers-paragraph-preambular = Преамбуланын абзацы
papers-paragraph-operative = Резолютивдик бөлүктүн абзацы
papers-paragraph-item = Пунктча
papers-paragraph-footnote = Астыңкы шилтеме
papers-brackets = Ачык кашаалар
papers-proposal = Кашаа
papers-proposal-owner = Сунуштаган тарап
papers-proposal-kind = Мазмуну жана себеби
papers-proposal-since = Качантан бери ачык
papers-proposal-supported = колдогондор: { $parties }
papers-proposal-bare = { $tag }: { $kind }
papers-proposal-reasoned = { $tag }: { $kind }. { $reason }
papers-proposal-replace = сөздөрдү алмаштырат
papers-proposal-insert = сөздөрдү кошот
papers-proposal-delete = сөздөрдү алып салат
papers-proposal-alternative = альтернативдүү текст
papers-proposal-placeholder = кийин бериле турган сөздөр
papers-proposal-reservation = эскертме
papers-proposal-new-paragraph = жаңы абзац
papers-proposal-move = абзацка башка орун

# The form that is filled without a network.
papers-form-for = Тарап: { $party }, { $round }-раунд
papers-form-until = Жоопторду кабыл алуу мөөнөтү: { $instant }
papers-form-how = Ар бир кутучада сөздөр азыркы абалында турат. Аларды Өкмөтүңүз кандай болушун кааласа, ошондой жазыңыз; өзгөрбөй турганын калтырыңыз. Андан кийин толтурулган нусканы сактап, кайра жөнөтүңүз.
papers-form-how-docx = Ар бир кутучада сөздөр азыркы абалында турат. Аларды Өкмөтүңүз кандай болушун кааласа, ошондой жазыңыз; өзгөрбөй турганын калтырыңыз. Андан кийин файлды сактап, кайра жөнөтүңүз.
papers-form-without-script = Бул форманы толтуруу үчүн JavaScript иштеген браузер керек. Ансыз форманы окууга жана басып чыгарууга болот.
papers-form-words = Сөздөр ({ $language })
papers-form-comment = Пикир
papers-form-save = Толтурулган нусканы сактоо
papers-form-saved = Сакталды. Файлды катчылыкка кайра жөнөтүңүз.
papers-form-unsaved = Азырынча сактала элек.

# What came back: what of it was read, and what could not be taken.
papers-taken-words = { $paragraph }-абзац: башка сөздөр
papers-taken-words-by-words = { $paragraph }-абзац: башка сөздөр; абзац сөздөрү боюнча табылды
papers-taken-new = { $paragraph }-абзацтан кийин жаңы абзац
papers-taken-gone = { $paragraph }-абзац: алынып салынган
papers-taken-comment = { $paragraph }-абзац: пикир
papers-taken-comment-of = { $paragraph }-абзац: пикир, автору { $author }
papers-not-taken-paragraph = Текстте мындай абзац жок: { $paragraph }.
papers-not-taken-language = { $paragraph }-абзац: тексттин бул тилдеги версиясы жок: { $language }.
papers-not-taken-box = «{ $name }» кутучасы бул формага кирбейт.
papers-not-taken-emptied = { $paragraph }-абзац: кутуча бош. Абзацты алып салуу үчүн аны алып салууну сунуштаңыз.
papers-not-taken-letters = { $paragraph }-абзац: сөздөрдө журнал кабыл албаган белгилер бар же алар өтө узун.
papers-not-taken-letters-new = Жаңы абзацта журнал кабыл албаган белгилер бар же ал өтө узун.
papers-not-taken-bracket = { $paragraph }-абзац: башка делегация сунуштаган сөздөр өзгөртүлгөн. Ал өзгөртүү алынган жок; аны өзүнчө сунуштаңыз.
papers-not-taken-footnote = { $paragraph }-абзац: жаңы астыңкы шилтеме алынган жок. Аны абзац катары сунуштаңыз.
papers-file-too-large = Файлдын көлөмү чектен ашык; чеги: { $bound }.
papers-file-unpacks-too-large = Файл ачылганда өтө чоң болуп калат.
papers-file-no-docx = Файлды DOCX катары окуу мүмкүн эмес; аны DOCX түрүндө кайра сактаңыз.
papers-file-no-basis = Файлда ал кайсы тексттен жасалганы айтылган эмес. Ушул жерден жүктөлүп алынган файлды колдонуңуз.
papers-file-no-form = Файл ушул жерден жүктөлүп алынган форма эмес.
papers-file-form-broken = Формадагы жооптор бузулган; толтурулган нусканы кайра сактаңыз.
papers-file-no-xliff = Файл XLIFF 2.0 эмес.
papers-file-no-language = Файлда котормонун тилдери көрсөтүлгөн эмес.
papers-xliff-unchanged = { $paragraph }-абзац: өзгөрүүсүз
papers-xliff-revise = { $paragraph }-абзац: котормо кабыл алынды
papers-xliff-source-changed = { $paragraph }-абзац: кабыл алынган жок, анткени жөнөтүлгөндөн бери түп текст өзгөргөн
papers-xliff-unknown = «{ $name }» бирдиги тексттин бир да абзацын атабайт.
papers-xliff-empty = { $paragraph }-абзац: котормо жок
papers-xliff-title = Аталыш котормо аркылуу өзгөртүлбөйт.
papers-mark-open = ачык
papers-mark-ad-referendum = ad referendum макулдашылды
papers-mark-agreed = макулдашылды

# A text that binds nobody has language versions of equal value, and no authentic texts.
papers-authentic-short-of-equal-value = тең күчтөгү тилдик версия
papers-authentic-only-of-equal-value = Бул – { $language } версия.
papers-authentic-of-equal-value = Бул – { $language } версия. Ошондой эле { $others } версия тең күчкө ээ.
papers-courtesy-of-equal-value = Бул – { $language } маалымат үчүн котормо. Сүйлөшүүлөрдө { $authentic } версия макулдашылган.
papers-missing-of-equal-value = Кыргыз тилиндеги версиясы жок. Тексттин { $authentic } версиясы бар.
papers-hash-authentic-of-equal-value = { $language }, тилдик версия
papers-one-original-of-equal-value = Бир түп нуска; { $authentic } версиялар тең күчкө ээ.
papers-copy-of = Нуска: { $party }. Бул мамлекет биринчи аталат жана биринчи кол коёт.

# The letter after a silence procedure.
papers-letter = Үнсүз макулдук жол-жобосунун натыйжасы жөнүндө кат
papers-letter-to = Кимге: { $parties }
papers-letter-mark-adopted = Кабыл алынды
papers-letter-mark-not-adopted = Кабыл алынган жок
papers-letter-mark-cancelled = Жокко чыгарылды
papers-letter-adopted = «{ $title }» тексти боюнча үнсүз макулдук жол-жобосу аяктаганга чейин эске алынуучу бир да каршылык келип түшкөн жок. Төрага текстти кабыл алынды деп жарыялады; шарттуу белгиси: { $symbol }.
papers-letter-not-adopted = Төрага «{ $title }» текстин ({ $symbol }) кабыл алынган жок деп жарыялады.
papers-letter-broken = «{ $title }» тексти ({ $symbol }) боюнча үнсүз макулдук бузулду. Төрага текстти кабыл алынган жок деп жарыялады.
papers-letter-cancelled = Төрага «{ $title }» тексти ({ $symbol }) боюнча үнсүз макулдук жол-жобосун жокко чыгарды. Текст сүйлөшүүгө кайтарылат.
papers-letter-deadline = Үнсүз макулдуктун мөөнөтү
papers-letter-broken-at = Биринчи каршылык алынган убакыт
papers-letter-declared = Төрага жарыялаган убакыт
papers-letter-instant = { $weekday }, { $day }, { $time } ({ $zone }); { $utc } UTC
papers-letter-check = Муну кайдан текшерсе болот

# Badges.
papers-badges = Бейдждер

# The draft of a note verbale that invites.
papers-invitation = Вербалдык нотанын долбоору
papers-invitation-sender = Катчылык ({ $process })
papers-invitation-blank = […]
papers-invitation-number = № { $number }
papers-invitation-opening = { $sender } { $known ->
    [office] мекемеге
   *[party] тарапка
 } ({ $addressee }) өзүнүн урмат-сыйын билдирет жана делегацияны ({ $party }) төмөнкү жолугушууга катышууга чакырууну өзү үчүн ардак деп эсептейт: { $meeting }. Өтүүчү жери жана күндөрү: { $place }, { $days }.
papers-invitation-nomination = Делегациянын курамын билдирип, дайындоо жөнүндө катты мүмкүн болушунча кыска мөөнөттө жөнөтүүңүздөр суралат.
papers-invitation-annexes = Тиркемелер:
papers-invitation-close = { $sender } ушул мүмкүнчүлүктөн пайдаланып, { $known ->
    [office] мекемеге
   *[party] тарапка
 } ({ $addressee }) өзүнүн терең урмат-сыйын дагы бир жолу ырастайт.
papers-invitation-dated = Күнү: { $day }

# The key of the log on a sheet.
papers-key = Журналдын ачкычы
papers-key-compare = Бул бармак изин башка жол менен алганыңыз менен сап-сабы боюнча салыштырыңыз: журналдын барагынан, телефон аркылуу, башка делегациядан.
papers-key-verify = Андан кийин бул баракты конверти менен бирге сактаңыз: сайттан бүгүн же кийин алынгандын баарын ушул барак боюнча meshveret verify FILE --key KEYFILE буйругу менен текшерүүгө болот; ачкыч файлында төмөнкү коддогу сап турат.
papers-key-fingerprint = Бармак изи
papers-key-row = Сап
papers-key-hex = Тамгалар жана цифралар
papers-key-digits = Ошол эле цифра менен, үн чыгарып окуу үчүн
papers-key-aloud = Ачык ачкычтын SHA-256 хеши. Беш цифралуу ар бир сан ошол эле орундагы төрт белгиден турган топко туура келет, ошондуктан каалаган тилде экөөнүн бирин үн чыгарып окуса болот: экөө тең бир эле маанини билдирет.
papers-key-text = Ачкыч
papers-key-code = Ачкычты текст түрүндө камтыган QR-код
papers-key-since = Журналга кол коюп келет: { $entry }-жазуудан тартып, { $date }.
papers-key-since-first = Журналга биринчи жазуудан тартып кол коюп келет.
papers-key-earlier = Мурдагы ачкычтар
papers-key-until = { $entry }-жазууга чейин, { $date }
papers-key-handed = { $entry }-жазууга чейин, { $date }; андан кийин өткөрүп берилген тарап: { $party }
papers-key-witnesses = Күбөлөр
papers-key-witnesses-none = Журналда күбөлөр аталган эмес.
papers-key-confirmed = Ырастоо
papers-key-host = Журналды сактаган тараптын атынан
papers-key-line-signature = Кол тамгасы, аты-жөнү жана кызмат орду; мөөр

papers-inventory = Журналдын тизмеги
papers-inventory-lead = Журналды кабыл алган тарап анда эмнени табат: бул документтин астында көрсөтүлгөн жазууга карата абалы. Журналдын өзү чечүүчү мааниге ээ; бул тизмек аны окууга жардам берет.
papers-inventory-confidential = Төрага жана катчылык үчүн: мында адамдардын аттары аталат жана аларга ишеним менен берилген маалыматтар бар.
papers-inventory-record = Журнал
papers-inventory-size = Жазуулар
papers-inventory-root = Бардык жазуулардын тамыры
papers-inventory-handed = Өткөрүп берилди: { $party }; { $entry }-жазуу, { $date }.
papers-inventory-rehearsed = Машыгуу: бул документ түзүлгөндө эч нерсе өткөрүлүп берилген эмес.
papers-inventory-chair = Төрагалык
papers-inventory-party = Тарап
papers-inventory-term = Мөөнөтү
papers-inventory-passes = Кантип өтөт
papers-inventory-priority = Артыкчылык
papers-inventory-open = Бүтө элек иштер
papers-inventory-meeting = Жолугушуу
papers-inventory-days = Күндөрү
papers-inventory-stands = Абалы
papers-inventory-text = Текст
papers-inventory-silence = үнсүз макулдук жол-жобосу, мөөнөтү: { $date }
papers-inventory-round = пикир алуунун { $number }-раунду, мөөнөтү: { $date }
papers-inventory-proposals = { $number } ачык сунуш
papers-inventory-undecided = чечиле элек
papers-inventory-from = Кимден күтүлөт
papers-inventory-due = Эмне күтүлөт
papers-inventory-until = Мөөнөтү
papers-inventory-bureau = Төрага же катчылык
papers-inventory-agreed = Макулдашылгандар
papers-inventory-when = Качан
papers-inventory-entry = { $date }, { $entry }-жазуу
papers-inventory-signatures = Кол тамгалар
papers-inventory-signed = { $of } тараптын ичинен { $signed }
papers-inventory-unconfirmed = ырастала элек ad referendum: { $number }
papers-inventory-summary = Төраганын резюмеси
papers-inventory-documents = Документтер
papers-inventory-symbol = Шарттуу белгиси
papers-inventory-title = Аталышы
papers-inventory-day = Күнү
papers-inventory-contacts = Байланыш маалыматтары
papers-inventory-none = Жок.
papers-inventory-none-of = { $what }: жок.

# The summary record, made of the record itself.
summary-title = Кыскача отчет. { $meeting }
summary-opened = Жолугушуу ачылды: { $day }, { $time }.
summary-chaired = Төрагалык кылды: { $party }.
summary-attended = Төмөнкүлөр катышты.
summary-attended-group = { $group }: { $parties }.
summary-remote = Тармак аркылуу: { $parties }.
summary-agenda-adopted = Жолугушуу күн тартибин кабыл алды.
summary-suspended = Жолугушууда тыныгуу жарыяланды: { $day }, { $time }.
summary-resumed = Жолугушуу улантылды: { $day }, { $time }.
summary-closed = Жолугушуу жабылды: { $day }, { $time }.
summary-item = { $number }. { $title }
summary-closed-item = Пункт жабык жыйында каралды. Ал боюнча ким сүйлөгөнү жана эмне айтылганы журналга жазылбайт.
summary-spoke = { $party } сөз сүйлөдү.
summary-spoke-for = { $party } сөз сүйлөдү, ошондой эле төмөнкүлөрдүн атынан: { $parties }.
summary-replied = { $party } жооп берүү укугун пайдаланып, сөз сүйлөдү.
summary-on-adoption = { $party } кабыл алууга байланыштуу сөз сүйлөдү.
summary-spoke-status = { $party ->
    [member] Мүчө сөз сүйлөдү.
    [observer] Байкоочу сөз сүйлөдү.
    [secretariat] Катчылык сөз сүйлөдү.
   *[other] Катышуучу сөз сүйлөдү.
 }
summary-replied-status = { $party ->
    [member] Мүчө жооп берүү укугун пайдаланып, сөз сүйлөдү.
    [observer] Байкоочу жооп берүү укугун пайдаланып, сөз сүйлөдү.
   *[other] Катышуучу жооп берүү укугун пайдаланып, сөз сүйлөдү.
 }
summary-on-adoption-status = { $party ->
    [member] Мүчө кабыл алууга байланыштуу сөз сүйлөдү.
    [observer] Байкоочу кабыл алууга байланыштуу сөз сүйлөдү.
   *[other] Катышуучу кабыл алууга байланыштуу сөз сүйлөдү.
 }
summary-spoke-count = { $count } жолу сөз сүйлөндү.
summary-replied-count = Жооп берүү укугу { $count } жолу пайдаланылды.
summary-on-adoption-count = Кабыл алууга байланыштуу { $count } жолу сөз сүйлөндү.
summary-raised = Көтөрүлдү: { $motion }.
summary-raised-by = { $party } төмөнкүнү көтөрдү: { $motion }.
summary-ruled = Төраганын чечими: { $ruling }.
summary-appealed = Төраганын чечимине даттануу билдирилди.
summary-appeal-outcome = Даттануунун жыйынтыгы: { $outcome }.
summary-adopted = Жолугушуу «{ $title }» текстин ({ $symbol }) кабыл алды.
summary-not-adopted = Төрага «{ $title }» тексти ({ $symbol }) кабыл алынган жок деп жарыялады.
summary-silence-agreed = Жолугушуу «{ $title }» текстин ({ $symbol }) үнсүз макулдук жол-жобосуна коюуга макул болду.
summary-issued = «{ $title }» тексти ({ $symbol }) Төраганын резюмеси катары чыгарылды.
summary-signed = «{ $title }» текстине ({ $symbol }) кол коюлду.
summary-signed-by = Кол койгондор: { $parties }.
summary-signed-ad-referendum = Ad referendum кол койгондор: { $parties }.

# The proceedings.
papers-proceedings = Жолугушуунун жүрүшү
papers-proceedings-note = Журнал боюнча: убактысы, катышуу, сөзгө чыккандар, чечимдер.
papers-times = Убактысы
papers-times-none = Жолугушуу азырынча ачыла элек.
papers-step-opened = Ачылды
papers-step-agenda-adopted = Күн тартиби кабыл алынды
papers-step-suspended = Тыныгуу жарыяланды
papers-step-resumed = Улантылды
papers-step-closed = Жабылды
papers-attendance = Катышуу
papers-attendance-none = Эч кимдин катышканы белгиленген эмес.
papers-status = Статусу
papers-speakers = Сөзгө чыгуу ирети
papers-speakers-none = Ачык жыйында эч ким сөз сүйлөгөн жок.
papers-hours = Убактысы
papers-speech = Эмне үчүн
papers-topic = Пункт
papers-decisions = Чечимдер
papers-decisions-none = Эч кандай чечим кабыл алынган жок.
papers-decided = Натыйжасы
word-decided-adopted = Кабыл алынды
word-decided-not-adopted = Кабыл алынган жок
word-decided-silence-agreed = Үнсүз макулдук жол-жобосу макулдашылды
word-decided-summary = Төраганын резюмеси катары чыгарылды

# A statement that was handed in.
papers-statement-of = Билдирүү: { $party }
papers-statement-first = Алгач тапшырылган тексттин хеши
# Certificates of participation.
papers-certificate = Катышуу сертификаты
papers-certificate-meeting = Жолугушуу
