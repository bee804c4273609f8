# The list of speakers and the floor.
# No native reader has cleared these words yet.

rejection-floor-already-on-list = Сіз сөз сөйлеушілер тізімінде барсыз.
rejection-floor-speech-over = Айтылып отырған сөз аяқталды; қазір сөйлеп тұрған делегация: { $party }.
rejection-floor-place-gone = Тізімдегі бұл орын бойынша сөз беріліп қойған немесе орын алынып тасталған: { $party }.
rejection-floor-time-changed = Бөлінген уақыт осы арада өзгертілді. Уақытқа қарап, қайталаңыз.
rejection-floor-floor-free = Қазір ешкімге сөз берілмеген.
rejection-floor-list-closed = Сөз сөйлеушілер тізімі жабық.
rejection-floor-list-before = Кездесу қазір осы тізіммен жұмыс істеп жатыр.
rejection-floor-list-of-item = { $item }-мәселенің тізімі мәселе қаралуға көшкенде қолданысқа енеді.
rejection-floor-list-open = Сөз сөйлеушілер тізімі ашық.
rejection-floor-may-not-speak = Қағидаларда «{ $status }» мәртебесі бар қатысушының сөйлеуі көзделмеген.
rejection-floor-not-on-list = Сөз сөйлеушілер тізімінде жоқ: { $party }.
rejection-floor-out-of-order = Тізім бойынша кезек бұл делегацияныкі емес: { $party }.
rejection-floor-list-not-yet-open = Сөз сөйлеушілер тізіміне жазылу әлі басталған жоқ.
rejection-floor-list-unknown = «{ $list }» деген сөз сөйлеушілер тізімі жоқ: ол кездесуге ұсынылмаған және оны ешкім ашпаған.
rejection-floor-list-times = Тізім ашылғаннан кейін ғана жабылады.
rejection-floor-time-spent = Осы тізімде бір делегацияға бөлінген уақыт толық пайдаланылған: { $party }.
rejection-floor-no-more-replies = Сіз қағидаларда көзделгенше жауап бердіңіз (рет саны: { $made }).
rejection-floor-clock-stopped = Уақыт есебі тоқтатылып қойған.
rejection-floor-clock-runs = Уақыт есебі жүріп тұр.
rejection-floor-point-waits = Төраға әлі ұйғарым шығармаған тәртіп мәселесі бар. Оны көтерген делегация: { $party }.
rejection-floor-point-raised = Сіз көтерген тәртіп мәселесі бойынша Төраға әлі ұйғарым шығарған жоқ.
rejection-floor-point-unknown = Бұл кездесуде { $point } нөмірлі тәртіп мәселесі жоқ.
rejection-floor-point-ruled = Бұл тәртіп мәселесі бойынша Төраға ұйғарым шығарған.
rejection-floor-point-not-ruled = Бұл тәртіп мәселесі бойынша Төраға әлі ұйғарым шығарған жоқ.
rejection-floor-appealed-already = Бұл ұйғарымға шағым жасалып қойған.
rejection-floor-no-appeal = Кездесу қарауында бұл ұйғарымға жасалған шағым жоқ.
rejection-floor-may-not-appeal = Қағидаларда «{ $status }» мәртебесі бар қатысушының ұйғарымға шағым жасауы көзделмеген.

# The floor of a meeting.
floor-title = Сөз кезегі
floor-presiding = Төрағалық етеді
floor-hall = Зал экраны
floor-has = Сөйлеп тұр: { $party }
floor-has-it = сөйлеп тұр
floor-free = Ешкімге сөз берілмеген
floor-time-left = Қалған уақыт
floor-of-minutes = берілген уақыт: { $number } минут
floor-minutes = { $number } минут
floor-since = басталған уақыты: { $time }
floor-next = Келесі
floor-list = Сөз сөйлеушілер тізімі
floor-waiting = күтуде: { $number }
floor-nobody-waits = Күтіп отырған ешкім жоқ.
floor-open = тізім ашық
floor-closed = тізім жабық
floor-asked = сұраған уақыты: { $time }
floor-your-place = Сөз сөйлеушілер тізіміндегі орныңыз: { $number }.
floor-spoken = Сөйлегендер
floor-statements = Жазбаша мәлімдемелер
floor-statement-withheld = басқаларға әзірге көрсетілмейді
floor-give-others = Сұрамаған делегацияға сөз беру
floor-give-to = Сөз беру: { $party }
floor-give-short = Сөз беру
floor-one-minute-more = Тағы бір минут
floor-ask = Сөз сұрау
floor-hand-in-short = Мәлімдеме тапсыру

# Lists, their order, the clock and points of order.
floor-clock-stopped = уақыт есебі тоқтатылған
floor-also-for = сондай-ақ мыналардың атынан: { $parties }
floor-fixed = орнын Төраға белгілеген
floor-fixed-because = ретін Төраға өзгерткен: { $reason }
floor-by-request = сұраған реті бойынша
floor-by-precedence = дәрежесі бойынша
floor-by-alphabetical = әліпби бойынша
floor-by-balance = аз сөйлеген бірінші болады
floor-by-alphabet = мына тілдің әліпбиі бойынша: { $language }
floor-members-first = алдымен мүшелер, сосын өзгелер
floor-groups-first = алдымен бірнеше тараптың атынан сөйлейтіндер
floor-opens = ашылады: { $at }
floor-closes = жабылады: { $at }
floor-minutes-each = бір мәлімдемеге { $number } минут
floor-minutes-altogether = бір делегацияға барлығы { $number } минут
floor-debate = Жалпы жарыссөз
floor-put-down = Делегацияны осы тізімге жазу
floor-change-list = Жарияланғанды өзгерту
floor-withdraw-reply = Жауап беруге сұранысты кері қайтарып алу
floor-points = Тәртіп мәселелері
floor-appealed-by = шағым жасаған: { $party }
floor-you-are-next = Келесі кезек Сіздікі.
floor-before-you = Сізден бұрын { $number } делегация сөйлейді.
floor-totals = Осы кездесуде сөйлеген уақыт

# The note-taker.
rejection-floor-speech-unknown = Ашық бөлікте мұндай сөз айтылған жоқ.
rejection-floor-summary-approved = Қысқаша есеп бекітілді, ол үшін жасалған жазбалар өшірілді.
floor-notes = Қысқаша есепке арналған жазбалар
floor-notes-lead = Әр делегация сөзінің мәні. Оны тек Төраға мен хатшылық оқиды; қысқаша есеп бекітілгеннен кейін өшіріледі.
floor-notes-approved = Қысқаша есеп бекітілді. Ол үшін жасалған жазбалар өшірілді.
floor-notes-closed = Жабық отырыста айтылғаннан ештеңе жазылмайды.
floor-noted = жазылды
floor-statement-in = Тапсырылған мәлімдеме
floor-note-from-statement = Жазбаның негізіне алу
floor-note-taken = Мәлімдемеден алынды. Қысқартып, сақтаңыз.
floor-note-substance = Мәні
floor-note-save = Жазбаны сақтау
# Those in the hall: interpreters, statements, lost links.
rejection-floor-statement-unknown = Бұл жазба бойынша мәлімдеме тапсырылмаған.
rejection-floor-not-delivered = Мәлімдеме әлі айтылған жоқ.
rejection-floor-confirmed-already = Мәлімдеме расталып қойған.
floor-interpreters = Ілеспе аудармашыларға
floor-interpreters-until = ашық тұратын соңғы күні: { $day }
floor-said = айтылуы: { $said }
floor-statement-spoken = Мәлімдеме мәтіні
floor-no-text = Ілеспе аудармашыларға мәтін тапсырылмаған.
floor-check-delivery = айтылған сөзбен салыстырылсын
floor-beforehand = Алдын ала тапсырылған
floor-beforehand-note = Айтылғанға дейін жариялауға мерзімдік тыйым салынған. Делегация мәтінді ілеспе аудармашыларға алдын ала берген.
floor-term-seek = Терминді табу
floor-term-find = Табу
floor-term-unknown = Мұндай сөздері бар термин жоқ.
floor-terms-none = { $number ->
    [0] Терминдер әлі енгізілмеген.
    [one] Барлығы { $number } термин. Қазір оқылып отырған мәтінде термин жоқ.
   *[other] Барлығы { $number } термин. Қазір оқылып отырған мәтінде термин жоқ.
}
floor-statement-waits = айтылуын күтуде
floor-statement-delivered = айтылды
floor-statement-first = Алғаш тапсырылған мәтіннің хеші: { $hash }
floor-publishes-on-delivery = айтылғаннан кейін жарияланады
floor-publishes-with-record = есеппен бірге жарияланады
floor-publishes-never = жарияланбайды
floor-interpreters-beforehand = ілеспе аудармашыларға алдын ала беріледі
floor-interpreters-with-floor = делегация сөйлеп тұрғанда ілеспе аудармашылар көреді
floor-interpreters-never = ілеспе аудармашыларға көрсетілмейді
floor-confirm-as-handed = Тапсырылған күйінде айтылды
floor-confirm-otherwise = Айтылған мәтінді тапсыру
floor-passed-over = байланыс үзілді ({ $time }): кезегі өткізіліп жіберіледі, орны сақталады
floor-link-lost = Байланыс үзілген уақыт: { $since }. Тізімдегі орын сақталады, кезек әзірге өткізіліп жіберіледі; орын сөзсіз сақталатын уақыт: { $until }.
floor-link-lost-long = Байланыс үзілген уақыт: { $since }; берілген мерзім ({ $until }) өтті. Тізімдегі орын қалады, шешімін Төраға қабылдайды.
floor-own-presence = Делегацияңыз туралы белгі: { $presence }.
floor-own-time = Осы кездесуде сөйлеген уақытыңыз: { $time }.

# What the Chair says with a button.
floor-other-lists = Басқа сөз сөйлеушілер тізімі
floor-keys = Батырмадағы әріп немесе цифр браузер талап ететін пернемен бірге басылады: Alt немесе Alt пен Shift; Mac компьютерінде – Control мен Option.
say-meetings-open = Кездесуді ашық деп жариялаймын.
say-meetings-resume = Кездесу жалғасады.
say-meetings-suspend = Үзіліс жариялаймын.
say-meetings-close = Кездесуді жабық деп жариялаймын.
say-meetings-adopt-agenda = Қарсылық болмаса, кездесу күн тәртібін қабылдайды деп есептеймін. Шешім қабылданды.
say-meetings-take-up = { $number }-мәселеге көшеміз: { $title }.
say-meetings-close-doors = Мәселе жабық отырыста қаралады.
say-meetings-open-doors = Отырыс қайтадан ашық.
say-floor-give = Сөз беріледі: { $party }.
say-floor-take-back = Мәлімдемеңіз үшін алғыс білдіремін.
say-floor-extend = Сөйлеушіге тағы бір минут беріледі.
say-floor-close-list = Сөз сөйлеушілер тізімі жабылды.
say-floor-reopen-list = Сөз сөйлеушілер тізімі қайтадан ашық.
say-floor-settle-point-granted = Көтерілген тәртіп мәселесін қанағаттандырамын.
say-floor-settle-point-not-granted = Көтерілген тәртіп мәселесін қанағаттандырмаймын.
say-floor-settle-point-out-of-order = Бұл – тәртіп мәселесі емес.
say-floor-settle-appeal-stands = Ұйғарым күшінде қалады.
say-floor-settle-appeal-overruled = Ұйғарымның күші жойылды.
say-floor-settle-appeal-withdrawn = Шағым кері қайтарып алынды.
say-decisions-put = «{ $title }» мәтінін кездесудің шешіміне ұсынамын. Қарсылық бар ма?
say-decisions-declare-adopted = «{ $title }» мәтінін қабылданды деп жариялаймын.
say-decisions-declare-not-adopted = «{ $title }» мәтінін қабылданбады деп жариялаймын.
