# Putting, objecting, adopting, signing.

rejection-decisions-adopted-already = Мәтін қабылданған; қабылданған мәтін өзгермейді.
rejection-decisions-did-not-object = Күшінде тұрған қарсылығы жоқ: { $party }.
rejection-decisions-evidence-unknown = Қағидаларда қолтаңба негізінің мұндай түрі ({ $evidence }) көрсетілмеген.
rejection-decisions-language-behind = Теңтүпнұсқалы тілдегі мәтінде соңғы өзгеріс көрсетілмеген: { $language }.
rejection-decisions-may-not-sign = Қағидаларда «{ $status }» мәртебесі бар қатысушының қол қоюы көзделмеген.
rejection-decisions-mode-unknown = Қағидаларда қол қоюдың мұндай тәсілі ({ $mode }) көрсетілмеген.
rejection-decisions-no-decisions = Бұл процесс шешім қабылдамайды.
rejection-decisions-no-objection = Ешкім қарсылық білдірмейді: мәтінді қабылданды деп жариялаңыз немесе талқылауды жалғастырыңыз.
rejection-decisions-no-quorum = Қатысып отырған мүшелер саны: { $present }; шешім үшін қажетті саны: { $needed }.
rejection-decisions-not-adopted = Мәтін әлі қабылданған жоқ.
rejection-decisions-not-at-meeting = Бұл кездесуге қатыспайды: { $party }.
rejection-decisions-not-in-base = { $party } бұл жерде қарсылығы есепке алынатындардың қатарында жоқ.
rejection-decisions-not-put = Төраға мәтінді кездесудің шешіміне ұсынған жоқ.
rejection-decisions-objected-already = Сіз қарсылық білдіріп қойғансыз; ол күшінде.
rejection-decisions-objection-stands = Күшінде тұрған қарсылықтар саны: { $objections }. Мәтін ешкім қарсылық білдірмегенде қабылданады.
rejection-decisions-proposals-open = Ашық ұсыныстар саны: { $open }. Мәтінді шешімге ұсынудан бұрын әрқайсысын қабылдаңыз немесе қабылдамаңыз.
rejection-decisions-put-already = Мәтін кездесудің шешіміне ұсынылып қойған.
rejection-decisions-signature-invalid = Қолтаңба жоқ немесе жарамсыз.
rejection-decisions-signed-elsewhere = Кіру кілтімен бұл емес, басқа сайтта қол қойылған. Осы сервердің мекенжайында қол қойыңыз.
rejection-decisions-signed-already = Қол қойып қойған: { $party }.
rejection-decisions-text-empty = Мәтінде тармақтар жоқ.
rejection-decisions-who-signs-undefined = Қағидаларда кім қол қоятыны айтылмаған. Мұны Төраға шеше алады; ұйғарым жазылады.
rejection-decisions-mode-undefined = Қағидаларда шешімнің қалай қабылданатыны айтылмаған. Мұны Төраға шеше алады; ұйғарым жазылады.
rejection-decisions-chair-sums-up = Бұл процесте мәтіндер қабылданбайды: Төраға қорытынды шығарады.
rejection-decisions-not-summed-up = Бұл процесте мәтіндер бойынша шешім қабылданады; Төрағаның қорытындысы көзделмеген.
rejection-decisions-summary-issued-already = Мәтін Төрағаның қорытындысы ретінде шығарылған; шығарылған мәтін өзгермейді.
rejection-decisions-not-unanimous = Бірауыздылық үшін әрқайсысының білдірілген келісімі қажет: иә дегендер – { $yes }, демегендер – { $missing }.
rejection-decisions-no-majority = Көпшілік дауыс жиналмады: жақтағандар – { $yes }, қарсы – { $no }.
rejection-decisions-silence-is-assent = Мұнда ешкімнің иә деуі талап етілмейді: қарсылық білдірмеген келіскен болып саналады. Мәтінге қарсы болсаңыз, қарсылық білдіріңіз.
rejection-decisions-no-statement-now = Мәлімдеме кездесудің шешіміне ұсынылған, қабылданған немесе қорытынды ретінде шығарылған мәтінге қоса тіркеледі.
rejection-decisions-may-not-attach-statement = Қағидаларда «{ $status }» мәртебесі бар қатысушының мәлімдемені қоса тіркеуі көзделмеген.
rejection-decisions-statements-undefined = Қағидаларда қандай мәлімдемелерді қоса тіркеуге болатыны айтылмаған. Мұны Төраға шеше алады; ұйғарым жазылады.
rejection-decisions-statement-kind-unknown = Қағидаларда мәлімдеменің мұндай түрі ({ $kind }) көрсетілмеген.
rejection-decisions-statement-unknown = Мәтінде { $statement }-мәлімдеме жоқ.
rejection-decisions-not-your-statement = { $statement }-мәлімдеме басқа тарапқа тиесілі.
rejection-decisions-statement-ended = { $statement }-мәлімдеме енді күшінде емес.
rejection-decisions-initialled-already = Дәйектеп қойған: { $party }.
rejection-decisions-file-missing = Негіздің бұл түрі – файл, бірақ файл берілмеген ({ $evidence }).
rejection-decisions-not-checked = Бағдарлама бұл файлдың ішін тексере алмады. Файл сақталады және тексерілмеген деп көрсетіледі.
rejection-decisions-algorithm-unknown = Бағдарлама бұл файлдағы қолтаңбаны тексере алмайды, өйткені оның алгоритмін білмейді: { $algorithm }. Файл сақталады және тексерілмеген деп көрсетіледі.
rejection-decisions-key-algorithm-unknown = Кіру кілті бағдарлама білмейтін алгоритммен қол қояды: { $algorithm }. Бағдарлама ES256 және EdDSA алгоритмдерін қабылдайды.
rejection-decisions-file-changed = Бұл файл қол қойылғаннан кейін өзгертілген: ондағы қолтаңба қазіргі мазмұны үшін жарамсыз. Файлды қол қойылған күйінде енгізіңіз.
rejection-decisions-file-not-signed = Бұл файлда қолтаңба жоқ.
rejection-decisions-another-document = Бұл файлдағы қолтаңба жарамды, бірақ оның дәл осы мәтін екені файлда айтылмаған: мәтіннің хеші көрсетілмеген. Файл сақталады және тексерілмеген деп көрсетіледі.
rejection-decisions-did-not-sign = Қол қоймаған: { $party }.
rejection-decisions-not-ad-referendum = { $party } ad referendum шартымен қол қоймаған; растайтын ештеңе жоқ.
rejection-decisions-confirmed-already = Қол қойғанын растап қойған: { $party }.
rejection-decisions-acknowledged-already = Алынғаны расталып қойған.
rejection-decisions-deadline-earlier = Жаңа мерзім қолданыстағы мерзімнен кеш болуға тиіс.
rejection-decisions-deadline-past = Мерзім қазіргі уақыттан кеш болуға тиіс.
rejection-decisions-late-objection-open = Төраға әлі ұйғарым шығармаған кеш түскен қарсылықтар саны: { $objections }. Олар бойынша ұйғарым шығарыңыз немесе соған қарамастан мәтінді қабылданды деп жариялаңыз.
rejection-decisions-no-silence = Бұл мәтін бойынша нәтижесі күтілетін үнсіз келісім рәсімі жоқ.
rejection-decisions-objection-in-time = Бұл қарсылық уақытында түскен. Оны есепке алмау керек пе?
rejection-decisions-objection-unknown = Бұл үнсіз келісім рәсімінде { $objection } нөмірлі күшінде тұрған қарсылық жоқ.
rejection-decisions-silence-agreed-already = Кездесу бұл мәтін бойынша үнсіз келісім рәсіміне келісім беріп қойған.
rejection-decisions-silence-ended = Үнсіз келісім рәсімі аяқталды.
rejection-decisions-silence-not-agreed = Кездесу бұл мәтін бойынша үнсіз келісім рәсімін қолдануға келісім бермеген.
rejection-decisions-silence-not-allowed = Қағидаларда үнсіз келісім рәсімі көзделмеген.
rejection-decisions-silence-runs = Бұл мәтін бойынша үнсіз келісім рәсімі жүріп жатыр немесе оның нәтижесі жарияланбаған.
rejection-decisions-silence-too-short = Үнсіз келісім рәсімі қағидаларда талап етілгеннен қысқа: кемінде { $needed } сағат қажет.
rejection-decisions-silence-undefined = Қағидаларда үнсіз келісім рәсімін қолдануға болатын-болмайтыны айтылмаған. Мұны Төраға шеше алады; ұйғарым жазылады.
rejection-decisions-too-few-working-days = Мерзімге дейінгі жұмыс күндерінің саны: { $days }. Қағидаларда талап етілетін саны: { $needed }.
rejection-decisions-working-days-unknown = Қағидаларда { $needed } жұмыс күні талап етіледі, бірақ күнтізбе бойынша мерзімге дейін қанша жұмыс күні бар екені белгісіз (күнтізбе қамтымайтын күндер саны: { $unknown }).

# A text before the meeting, its adoption and its signatures.
decisions-before-meeting = Кездесудің шешіміне ұсынылған
decisions-objections = { $number ->
    [0] қарсылық жоқ
    [one] { $number } қарсылық
   *[other] { $number } қарсылық
}
decisions-not-adopted-times = Мәтін { $number } рет шешімге ұсынылып, қабылданбады.
decisions-signatures-title = Қолтаңбалар
decisions-signatures = { $number } қолтаңба
decisions-signed = Қолтаңбалар
decisions-nobody-signed = Әзірге ешкім қол қоймаған
decisions-signature-not-called-for = Қол қою талап етілмейді: мәтін үнсіз келісім рәсімімен қабылданды.
decisions-no-original = Қол қойылған түпнұсқа қоса тіркелмеген.
decisions-custodian = Түпнұсқаны сақтаушы: { $party }
decisions-sheet = Қол қою парағы (PDF)
decisions-put-short = Мәтінді шешімге ұсыну: қарсылық бар ма?
decisions-adopted-short = Қабылданды деп жариялау
decisions-not-adopted-short = Қабылданбады деп жариялау
decisions-object-short = Қарсылық білдіру
decisions-withdraw-objection-short = Қарсылықты кері қайтарып алу
decisions-sign-short = Қол қою
decisions-enter-signature = Қолтаңбаны енгізу

# The silence procedure on its page.
decisions-silence = Үнсіз келісім рәсімі
decisions-silence-runs = Рәсім жүріп жатыр
decisions-silence-broken = Үнсіздік бұзылды
decisions-silence-ended = Рәсім аяқталды
decisions-silence-adopted = Қабылданды деп жарияланды
decisions-silence-not-adopted = Қабылданбады деп жарияланды
decisions-silence-cancelled = Төраға рәсімнің күшін жойды
decisions-silence-broken-note = Қарсылық алынған уақыт: { $time }. Нәтижені Төраға жариялайды.
decisions-silence-ended-note = Мерзім өтті. Төраға не түскенін тексереді, кеш түскені бойынша ұйғарым шығарады және нәтижені жариялайды; оған дейін ештеңе қабылданбайды.
decisions-silence-adopted-note = Мерзімге дейін есепке алынатын бірде-бір қарсылық түскен жоқ, Төраға мәтінді қабылданды деп жариялады.
decisions-silence-not-adopted-note = Төраға мәтінді қабылданбады деп жариялады.
decisions-silence-cancelled-note = Төраға рәсімнің күшін жойды; мәтін келіссөзге қайтарылады.
decisions-silence-none = Бұл мәтін бойынша үнсіз келісім рәсімі жоқ.
decisions-silence-earlier = Бұрынғы үнсіз келісім рәсімдері
decisions-silence-agreed = Кездесу келісім берген күн: { $day }.
decisions-silence-not-agreed = Кездесу келісім бермеген; қағидалар соны талап етеді.
decisions-left-days = Қалғаны: { $days } күн { $hours } сағат.
decisions-left-hours = Қалғаны: { $hours } сағат { $minutes } минут.
decisions-one-instant = Барлығы үшін бір сәт. Төраға немесе хатшылық кез келген жолмен осы сәтте алған қарсылық үнсіздікті бұзады: { $before } ({ $place }); мына сәтте алынғаны бұзбайды: { $time }.
decisions-chosen = Рәсімнің аяқталу сәті
decisions-chosen-note = Әзірге ештеңе жазылған жоқ. Барлық астаналарда дәл осы сәтті көздегеніңізді қараңыз; ол төмендегі нысанмен енгізіледі.
decisions-instant = { $day }, { $time } ({ $offset })
decisions-until = Мерзімі: { $time }
decisions-under-profile = Рәсім ашылған кезде күшінде болған қағидалар бойынша жүреді: { $profile }.
decisions-under-none = Рәсім қағидалар бейінінсіз жүреді.
decisions-hours = Кемінде { $needed } сағат талап етіледі; бары – { $given } сағат.
decisions-working-days = Кемінде { $needed } жұмыс күні талап етіледі; «{ $calendar }» күнтізбесі бойынша бары – { $counted }{ $unknown ->
    [0] .
    [one] , ал күнтізбе қамтымайтын күндер саны – { $unknown }.
   *[other] , ал күнтізбе қамтымайтын күндер саны – { $unknown }.
}
decisions-working-days-unknown = Кемінде { $number } жұмыс күні талап етіледі; санауға негіз болатын күнтізбе жоқ.
decisions-days-counted = «{ $calendar }» күнтізбесі бойынша жұмыс күндері: { $counted }{ $unknown ->
    [0] .
    [one] ; күнтізбе қамтымайтын күндер саны: { $unknown }.
   *[other] ; күнтізбе қамтымайтын күндер саны: { $unknown }.
}
decisions-holiday = { $day }: { $calendar }
decisions-holidays = Басқа күнтізбелер бойынша осы мерзімдегі мереке күндері
decisions-uncovered = Мына күнтізбелер бұл мерзімнің барлық күнін қамтымайды: { $calendars }.
decisions-clocks = Барлық астаналарда сол сәт
decisions-clock-of = Мемлекет немесе ұйым
decisions-clock-place = Орны
decisions-clock-told = Жарияланғандай
decisions-clock-time = Уақыты
decisions-no-capital = Астанасы жазылмаған: { $parties }.
decisions-conditions = Шарттар
decisions-asked = Қарсылығы есепке алынатындар: { $parties }.
decisions-objections-title = Қарсылықтар
decisions-objection-own = Сіздің қарсылығыңыз
decisions-objector-withheld = Мүше (ашылмайды)
decisions-objection-counts = Есепке алынады
decisions-objection-late = Кеш түсті; Төраға әлі ұйғарым шығарған жоқ
decisions-objection-not-admitted = Есепке алынбайды
decisions-objection-withdrawn = Кері қайтарып алынды
decisions-objection-proposal = мәтінге қатысты ұсыныс
decisions-whole-text = мәтін тұтас
decisions-paragraphs = { $number ->
    [one] тармақ: { $numbers }
   *[other] тармақтар: { $numbers }
}
decisions-weekday = { $weekday }, { $day }
decisions-ruling = Төрағаның ұйғарымы.
decisions-received = Алынған уақыты: { $time }
decisions-receipts = Алынғанын растау
decisions-receipts-none = Әзірге ешкім алғанын растаған жоқ.
decisions-receipts-waiting = Алғанын растамағандар: { $parties }
decisions-receipt-own = Алғаныңызды растаған уақыт: { $time }
decisions-course = Барысы
decisions-course-opened = Ашылды
decisions-course-extended = Ұзартылды; бұрынғы мерзім: { $before }
decisions-course-ended = Аяқталды
decisions-letter = Барлығына хат
decisions-plain-text = Кәдімгі мәтін
decisions-page = Бет
decisions-propose-instead = Оның орнына тұжырым ұсыну
decisions-enter-receipt = Алынғанын енгізу
decisions-enter-objection = Қарсылықты енгізу
decisions-rule-counts = Есепке алу туралы ұйғарым шығару
decisions-rule-counts-not = Есепке алмау туралы ұйғарым шығару

# The decision on its page.
decisions-decision = Шешім
decisions-the-text = Мәтін
decisions-under-silence = Үнсіз келісім рәсімінде
decisions-summary-on = Төрағаның қорытындысы ретінде шығарылған күні: { $day }
decisions-binds-nobody = мәтін ешкімге заңдық міндет жүктемейді; оның тілдік нұсқаларының күші бірдей
decisions-outcome = Қазір қандай нәтиже болар еді
decisions-mode-consensus-absence-of-objection = Шешімдер консенсуспен қабылданады: ешкім қарсылық білдірмесе, мәтін қабылданады.
decisions-mode-unanimity-expressed = Шешімдер бірауыздан қабылданады: есепке алынатындардың бәрі иә деуге тиіс.
decisions-mode-majority = Шешімдер берілген дауыстардың көпшілігімен қабылданады; қандай көпшілік екені қағидаларда айтылмаған.
decisions-mode-majority-of = Шешімдер берілген дауыстардың мынадай көпшілігімен қабылданады: { $fraction }.
decisions-mode-chair-summary = Ештеңе қабылданбайды: Төраға қорытынды шығарады.
decisions-mode-none = Процесс шешім қабылдамайды.
decisions-mode-undefined = Қағидаларда шешімнің қалай қабылданатыны айтылмаған.
decisions-declared = Жарияланды
decisions-adopted-by-consensus = Консенсуспен қабылданды: Төраға мәтінді шешімге ұсынғанда ешкім қарсылық білдірмеді.
decisions-adopted-by-silence = Үнсіз келісім рәсімімен қабылданды: мерзімге дейін ешкім қарсылық білдірмеді.
decisions-adopted-by-unanimity = Бірауыздан қабылданды.
decisions-adopted-by-majority = Көпшілік дауыспен қабылданды.
decisions-positions = Білдірілген ұстанымдар
decisions-tally = Жақтағандар: { $yes }; қарсы: { $no }; қалыс қалғандар: { $abstain }; білдірмегендер: { $silent }.
decisions-statements = { $number } мәлімдеме қоса тіркелді
decisions-statements-title = Мәтінге қоса тіркелген мәлімдемелер
decisions-statements-none = Мәлімдемелер қоса тіркелмеген.
decisions-statement-ended = Күшін жойған күні: { $day }
decisions-base = Кім есепке алынады және неге
decisions-base-why = Себебі
decisions-enter-statement = Мәлімдемені енгізу

# Signatures on their page, and the signing.
decisions-checked-ink = Қағазда; қол қойылғаны журналда бар, дәлел – қағаздың өзі.
decisions-checked-browser-key = Кілттің мәтін хешіне қойған қолтаңбасы берілген кезде тексерілген; оны кез келген адам қайта тексере алады.
decisions-checked-server-key = Жаттығу сервері жасаған кілт: ол тәртібін көрсетеді, бірақ адам туралы ештеңені дәлелдемейді.
decisions-checked-passkey = Кіру кілтінің мәтін хешіне қойған қолтаңбасы берілген кезде тексерілген; оны кез келген адам қайта тексере алады.
decisions-checked-scan = Сканерленген көшірме хешімен сақталады; онда не бейнеленгенін адамдар салыстырады.
decisions-checked-pades = Файлдағы қолтаңба жарамды, файлда осы мәтін аталған; оны берушінің сенімге лайық-лайық емесін адамдар бағалайды.
decisions-checked-pades-not = Файл сақталған; оның қолтаңбасы мұнда тексерілмеген.
decisions-confirmation-confirmed = Расталған күні: { $day }
decisions-confirmation-confirmed-late = Мерзімнен кейін расталған күні: { $day }
decisions-confirmation-pending = Растау мерзімі: { $day }
decisions-confirmation-pending-without-window = Растау қажет; қағидаларда мерзім белгіленбеген
decisions-confirmation-unconfirmed = Расталмаған; мерзімі өткен күн: { $day }
decisions-not-signed-yet = Әлі қол қоймағандар: { $parties }
decisions-originals = Түпнұсқалар мен көшірмелер
decisions-sheets = Қол қою парақтары
decisions-alternat = Әр данаға бір парақ; онда дананы сақтайтын мемлекет бірінші аталады және бірінші қол қояды.
decisions-enter-confirmation = Растауды енгізу
decisions-ceremony = Қол қою рәсімі
decisions-ceremony-count = Қол қойғаны: { $signed } / { $of }
decisions-copy-of = Мына тараптың данасы: { $party }
decisions-signs-now = Қазір қол қояды
decisions-signs-next = Келесі
decisions-all-signed = Бәрі қол қойды
decisions-has-signed = қол қойды
decisions-has-not-signed = қол қойған жоқ
