# Delegations and participants.

rejection-delegations-accepted-already = Өкілеттік қабылданып қойған: { $party }.
rejection-delegations-head-already = Делегацияның басшысы бар; алдымен тағайындауды кері қайтарып алыңыз.
rejection-delegations-may-not-attend = Қағидаларда «{ $status }» мәртебесі бар қатысушының қатысуы көзделмеген.
rejection-delegations-member-unknown = Делегацияда { $member } деген мүше жоқ.
rejection-delegations-nobody-nominated = { $party } әлі ешкімді тағайындаған жоқ.
rejection-delegations-answer-unfit = Бұл – сұраққа жауап емес: { $kind ->
    [number] бүтін сан күтіледі.
    [choice] нұсқалардың бірінің нөмірі күтіледі.
    [yes-no] иә немесе жоқ деген жауап күтіледі.
    [day] күн күтіледі, мысалы, 2026-12-10.
   *[other] сөзбен жауап күтіледі, ал құжат сұралса, тек оның әріптері мен цифрлары жазылады.
}
rejection-delegations-answer-unknown = { $question }-сұраққа мұндай жауап жоқ.
rejection-delegations-asked-of-other = { $asked-of ->
    [member] Сұрақ әр мүшеге қойылған: жауаптың кімге қатысты екенін көрсетіңіз.
   *[other] Сұрақ тұтас делегацияға қойылған: мүшені көрсетпеңіз.
}
rejection-delegations-badge-already = Аталған мүшелердің бәрінде бейдж бар; жоғалған бейдж алдымен кері қайтарып алынады.
rejection-delegations-badge-revoked = Бұл бейдж кері қайтарып алынған.
rejection-delegations-badge-unknown = Мұндай бейдж жоқ.
rejection-delegations-choices-unfit = Таңдау сұрағында нұсқалар саны 2–{ $bound } болады және барлық тілдерде бірдей; басқа сұрақтарда нұсқалар болмайды.
rejection-delegations-class-unfit = Денсаулығы туралы айтуға ешкім міндетті емес; денсаулық та, жеке басты куәландыратын мәлімет те бейджге жазылмайды.
rejection-delegations-consent-missing = Адамның келісімінсіз оның денсаулығы туралы ештеңе сақталмайды.
rejection-delegations-credentials-insufficient = Қағидалар бойынша бұл құжат жеткіліксіз.
rejection-delegations-letter-returned = { $letter }-хат қайтарылды.
rejection-delegations-letter-unknown = Делегация { $letter }-хатты ұсынбаған.
rejection-delegations-list-final = Түпкілікті тізім шығарылды: содан бергі өзгерістер толықтырумен хабарланады.
rejection-delegations-list-not-final = Толықтыруға болатын түпкілікті тізім әлі жоқ.
rejection-delegations-list-unchanged = Соңғы тізімнен бері бірде-бір делегация өзгерген жоқ.
rejection-delegations-nobody-meant = Бейдж кодын немесе тарап пен мүшені көрсетіңіз.
rejection-delegations-nothing-given = Не өзгеретіні көрсетілмеген.
rejection-delegations-question-unknown = Кездесуде { $question }-сұрақ жоқ.
delegations-participants = Қатысушылар тізімі
delegations-order = Мәртебе бойынша, ал мәртебе ішінде осы бет тілінің әліпбиі бойынша.
delegations-order-rank = Мәртебе бойынша; мәртебе ішінде делегация басшысының дәрежесі бойынша, бір дәреже ішінде әліпби бойынша.
delegations-order-drawn = Мәртебе бойынша; мәртебе ішінде жеребеде шыққандай { $language ->
    [az] әзербайжан
    [ru] орыс
   *[en] ағылшын
 } әліпбиі бойынша; реті мынадан басталады: { $from }.
delegations-lists = Шығарылған тізімдер
delegations-remote = Қашықтан қатысу
delegations-remote-count = { $number ->
    [0] Желі арқылы ешкім қатыспайды.
    [one] Желі арқылы бір адам қатысады.
   *[other] Желі арқылы { $number } адам қатысады.
 }
delegations-remote-languages = Қажетті тілдер:
delegations-from-source = Дереккөзде аталғандай:
delegations-accredited = Өкілеттігі қабылданған
delegations-provisional = Уақытша негізде
delegations-nobody-named = Әзірге ешкім тағайындалмаған.
delegations-names-unknown = Дереккөзде адамдардың аты-жөні көрсетілмеген.

# A delegation as a whole, questions, lists, credentials, the door.
delegations-of = Делегация: { $party }
delegations-own = Делегацияңыз
delegations-members = Мүшелері
delegations-members-on = Мүшелері, күні: { $day }
delegations-office-unknown = лауазымы белгісіз
delegations-attends-unknown = залда ма, қашықтан ба – белгісіз
delegations-change = Өзгерту
delegations-credentials = Өкілеттік
delegations-no-letter = Өкілеттік туралы құжат ұсынылмаған.
delegations-covers-all = тұтас делегация үшін
delegations-covers = мүшелер үшін
delegations-form = Кездесудің сұрақтары
delegations-form-note = Әр жауапты делегацияңыз, Төраға және хатшылық көреді, одан басқа ешкім көрмейді. Бос қалдырылған жауап кері қайтарып алынады және өшіріледі.
delegations-consent = Адам осы мәліметтің сақталуына келіседі
delegations-answers-send = Жауаптарды жіберу
delegations-no-answer = Жауап жоқ
delegations-not-answered = Жауап берілмеген
delegations-kept-until = сақталатын соңғы күні: { $day }
delegations-badges = Бейдждер
delegations-issue-badge = Бейдж беру
delegations-print-badges = Бейдждерді басып шығару (PDF)
delegations-badge-none = Бейдж жоқ
delegations-badge-revoked = Кері қайтарып алынған
delegations-present = Қазір кездесуде
delegations-history = Делегация құрамының өзгеру тарихы
delegations-on-day = Белгілі бір күнгі құрамы
delegations-questions = Делегацияларға қойылған сұрақтар
delegations-questions-lead = Әр сұрақта оның не үшін қойылғаны және жауаптардың қанша уақыт сақталатыны айтылады. Сұрақ өзгертілмейді: ол кері қайтарып алынып, қайта қойылады.
delegations-tables = Жауаптар кестелері
delegations-table = Жауаптар: { $use }
delegations-table-lead = Дербес деректер: тек осы мақсатта және әр сұрақта көрсетілген мерзімнен ұзақ емес.
delegations-table-empty = Әзірге ешкім жауап бермеген.
delegations-no-questions = Сұрақтар қойылмаған.
delegations-place = { $number }-орын
delegations-questions-withdrawn = Кері қайтарып алынған сұрақтар
delegations-list = Қатысушылар тізімі № { $number }
delegations-other-script = Аты-жөні осы бет тілінде берілмеген.
delegations-credentials-report = Өкілеттіктер туралы баяндама
delegations-letters-of-nomination = Тағайындау туралы хаттар
delegations-needed = Қағидалар бойынша қажет: { $credentials }
delegations-uncovered = Құжатта аталмаған мүшелер: { $members }
delegations-what-is-missing = Не жетіспейді
delegations-check-in = Келгендерді тіркеу
delegations-badge-hint = Бейджді сканерлеңіз немесе шаршының астындағы кодты теріңіз: бас немесе кіші әріппен, бос орынмен немесе онсыз.
delegations-came-in = Келді
delegations-left = Кетті
delegations-scan = Камерамен сканерлеу
delegations-queue = Осы құрылғыда белгіленгендер
delegations-queue-note = Желі қабылдағанға дейін тек кодтар мен уақыттар.
delegations-queue-waits = желіні күтуде
delegations-queue-taken = жазылды
delegations-queue-refused = қабылданбады:
delegations-queue-signed-out = Қайта кіріңіз: ештеңе жоғалған жоқ.
delegations-no-camera = Мұнда пайдалануға болатын камера жоқ. Бейдждегі шаршының астында тұрған кодты теріңіз.
delegations-door-kept = Бұл бет құрылғыда сақталған
delegations-door-kept-note = Кездесуде кім бар екені желі қалпына келгенде көрсетіледі. Оған дейін белгілегеніңіз сол кезде жіберіледі.
delegations-door-closed = Қазір мұнда ешкімді белгілеуге болмайды.
delegations-persons = { $number } адам
delegations-answers-put = { $number ->
    [0] Бірде-бір жауап жазылған жоқ.
    [one] { $number } жауап жазылды.
   *[other] { $number } жауап жазылды.
}
delegations-answers-withdrawn = { $number } жауап кері қайтарып алынды.
delegations-answers-missing = { $number } жауап жетіспейді
delegations-kept = { $number ->
    [0] Кездесу жабылғанда өшіріледі.
    [one] Кездесуден кейін { $number } күн сақталады.
   *[other] Кездесуден кейін { $number } күн сақталады.
}
delegations-present-number = { $number ->
    [0] Кездесуде ешкім жоқ
    [one] Кездесуде { $number } адам бар
   *[other] Кездесуде { $number } адам бар
}
delegations-badges-number = { $number ->
    [0] Күшінде тұрған бейдж жоқ.
    [one] { $number } бейдж күшінде.
   *[other] { $number } бейдж күшінде.
}

# Presence, lost links and the roll.
rejection-delegations-link-lost = Байланыстың үзілгені белгіленіп қойған: { $party }.
rejection-delegations-link-holds = Байланыстың үзілгені белгіленбеген: { $party }.
rejection-delegations-not-remote = { $party } залда немесе жоқ деп белгіленген, сондықтан үзілетін байланысы жоқ. Алдымен қашықтан қатысатынын белгілеңіз.
rejection-delegations-roll-open = Түгендеу жүріп жатыр. Алдымен оны аяқтаңыз.
rejection-delegations-no-roll = Түгендеу жүріп жатқан жоқ.
rejection-delegations-not-called = { $party } бұл түгендеуде аталмайды.
rejection-delegations-nobody-to-call = Бұл кездесуге түгенделетін ешкім шақырылмаған.
attendance-title = Қатысу және кворум
attendance-closed-notice = Мәселе жабық отырыста қаралып жатқанда мұнда белгіленген ештеңе журналға жазылмайды және отырыс ашылғанда өшіріледі.
attendance-quorum = Кворум
attendance-quorum-undefined = { $rule }: қағидаларда айқындалмаған. Мүшелер саны – { $of }, қатысып отырғаны – { $present }.
attendance-quorum-met = { $rule }: қажетті саны – { $needed }, мүшелер саны – { $of }, қатысып отырғаны – { $present }. Кворум бар.
attendance-quorum-missed = { $rule }: қажетті саны – { $needed }, мүшелер саны – { $of }, қатысып отырғаны – { $present }. Кворум жоқ.
attendance-links-lost = Үзілген байланыстар саны: { $number }
attendance-roll = Түгендеу
attendance-roll-number = { $number }-түгендеу, басталған уақыты: { $time }
attendance-roll-result = { $number }-түгендеу, { $time }
attendance-calls = Қазір аталып тұр: { $party }
attendance-all-called = Бәрі жауап берді. Түгендеуді аяқтауға болады.
attendance-not-answered = әлі жауап жоқ
attendance-call-all = Барлығын түгендеу
attendance-call-members = Мүшелерді түгендеу
attendance-no-roll = Түгендеу өткізілген жоқ.
attendance-entry = Журналдағы { $number }-жазба
attendance-delegations = Делегациялар
attendance-log = Қатысу журналы
attendance-log-empty = Ештеңе белгіленбеген.
attendance-lines = Жолдар саны: { $number }, соңғысынан бастап. Бәрі файлда бар.
attendance-time = Уақыты
attendance-link-lost = Байланыс үзілді
attendance-link-back = Байланыс қалпына келді
attendance-answered = Түгендеу: { $answer }
attendance-came = Бір адам келді: { $where }
attendance-went = Бір адам кетті
attendance-own-link-lost = Біздің байланыс үзілді
attendance-own-link-back = Біз қайта қосылдық
attendance-roll-calls-you = Түгендеу жүріп жатыр. Делегацияңыз әлі жауап берген жоқ.
# Certificates of participation.
delegations-print-certificates = Қатысу сертификаттарын басып шығару (PDF)
