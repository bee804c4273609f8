# Texts under negotiation.

rejection-texts-authentic-missing = Теңтүпнұсқалы тілдегі мәтін жоқ: { $language }.
rejection-texts-before-decision = Мәтін ({ $text }) кездесудің шешіміне ұсынылған және қазір өзгермейді.
rejection-texts-frozen = Мәтін ({ $text }) қабылданған және енді өзгермейді.
rejection-texts-language-missing = Мәтінде кемінде бір теңтүпнұсқалы тіл болуға тиіс.
rejection-texts-language-unknown = Мәтінде мұндай тіл жоқ: { $language }.
rejection-texts-may-not-propose = Қағидаларда «{ $status }» мәртебесі бар қатысушының тұжырым ұсынуы көзделмеген.
rejection-texts-not-your-proposal = { $proposal } ұсынысы Сіздікі емес.
rejection-texts-nothing-changes = Ештеңе өзгермейді.
rejection-texts-paragraph-unknown = { $paragraph }-тармақ жоқ.
rejection-texts-proposal-closed = { $proposal } ұсынысы енді ашық емес.
rejection-texts-proposal-unknown = { $proposal } деген ұсыныс жоқ.
rejection-texts-text-unknown = Мұндай мәтін жоқ: { $text }.
rejection-texts-words-ambiguous = «{ $words }» деген сөздер тармақта бірнеше рет кездеседі; толығырақ келтіріңіз.
rejection-texts-words-gone = Сөздер содан бері өзгерді; тармақты қайта қараңыз.
rejection-texts-words-not-found = «{ $words }» деген сөздер тармақта жоқ.
rejection-texts-comment-unknown = { $comment }-пікір жоқ.
rejection-texts-comment-withdrawn = { $comment }-пікір кері қайтарып алынған.
rejection-texts-contribution-closed = { $contribution }-үлес біріктірілген немесе кері қайтарып алынған.
rejection-texts-contribution-unknown = Тарапыңыздың { $contribution }-үлесі жоқ.
rejection-texts-deadline-past = Мерзім өтіп кеткен.
rejection-texts-in-concord = Бұл тармақтың осы тілдегі мәтінінде соңғы өзгеріс көрсетілген: { $language }.
rejection-texts-may-not-comment = Қағидаларда «{ $status }» мәртебесі бар қатысушының пікір білдіруі көзделмеген.
rejection-texts-no-round = Ашық пікір жинау кезеңі жоқ.
rejection-texts-not-circulated = Жоба пікір алу үшін таратылмаған.
rejection-texts-not-your-comment = { $comment }-пікір Сіздікі емес.
rejection-texts-round-open = { $round }-пікір жинау кезеңі ашық.
rejection-texts-round-over = Бұл түскенде { $round }-пікір жинау кезеңі аяқталған еді; пікір кеш түскен деп белгіленеді.
rejection-texts-footnote-unknown = Мәтінде мұндай бет асты сілтемесі жоқ: { $paragraph }.
rejection-texts-footnote-cited = Бет асты сілтемесіне ({ $paragraph }) мәтінде нұсқау бар; алдымен оның белгісін алып тастаңыз.
rejection-texts-reservation-is-lifted = Ескертпе қабылданбайды: оны жасаған делегация кері қайтарып алу арқылы өзі алып тастайды.
rejection-texts-placeholder-unfilled = { $proposal } ұсынысы орын сақтап тұрған сөздер әлі ұсынылған жоқ.
rejection-texts-paragraph-agreed = { $paragraph }-тармақ келісілген; ұсыныс оны қайта ашады.
rejection-texts-brackets-open = Тармақта әлі ашық жақшалар бар: { $open }.
rejection-texts-own-proposal = { $proposal } ұсынысы – өзіңіздікі.
rejection-texts-supported-already = { $proposal } ұсынысын қолдап қойғансыз.
rejection-texts-not-supported = { $proposal } ұсынысын қолдамайсыз.
rejection-texts-merge-apart = Тек бірдей сөздерге қатысты екі немесе одан көп ұсыныс біріктіріледі.
rejection-texts-nothing-to-confirm = { $paragraph }-тармақ Сіздің растауыңызды күтіп тұрған жоқ.
rejection-texts-pending-already = { $paragraph }-тармақ Сіздің растауыңызды күтіп тұр.

# The page of a text.
texts-table = Редакциялау үстелі
texts-adopted = Қабылданған мәтін
texts-texts = Мәтіндер
texts-read = Мәтінді оқу
texts-draft = Жоба
texts-adopted-on = Қабылданған күні: { $day }
texts-can-be-checked = Мәтінді және ондағы қолтаңбаларды кез келген адам тексере алады
texts-open-brackets = { $number ->
    [0] ашық жақша жоқ
    [one] { $number } ашық жақша
   *[other] { $number } ашық жақша
}
texts-where = Қазіргі күйі
texts-authentic = теңтүпнұсқалы
texts-courtesy = анықтамалық аударма
texts-language-missing = Бұл тілде мәтін жоқ
texts-owner-withheld = авторы көрсетілмейді
texts-owner-gone = авторы енді сақталмайды
texts-yours = Сіздікі
texts-proposal-open = ашық
texts-proposal-accepted = қабылданды
texts-proposal-declined = қабылданбады
texts-proposal-withdrawn = кері қайтарып алынды
texts-proposal-superseded = басқасымен алмастырылды
texts-proposal-merged = біріктірілді
texts-proposal-fallen = күшін жойды
texts-empty = Мәтінде әлі тармақтар жоқ.
texts-beside = Қатар көрсетілген тіл: { $language }
texts-history = Бұрынғы күйлері
texts-state-after = { $number }-жазбадан кейін
texts-as-of = Мәтін { $number }-жазбадан кейінгі күйінде көрсетілген.
texts-as-it-stands = Қазіргі күйін көрсету
texts-propose-short = Тұжырым ұсыну
texts-revise-short = Өңдеу
texts-add-short = Тармақ қосу

# The drafting table.
texts-said-goes = жақша, алынып тасталатын сөздер, авторы – { $owner }:
texts-said-stays = жақша, талқыдағы сөздер, авторы – { $owner }:
texts-said-comes = жақша, қосылатын сөздер, авторы – { $owner }:
texts-said-end = жақшаның соңы
texts-behind = { $language }: соңғы өзгеріс көрсетілмеген
texts-behind-since = { $language }: өзгеріс көрсетілмеген, басталғаны: { $since }
texts-not-in-language = Мына тілде әлі жоқ ({ $language }): { $tags }
texts-to-confirm = Растауы қажет: { $parties }.
texts-to-confirm-by = Растауы қажет: { $parties }; мерзімі: { $day }.
texts-new-paragraph = Жаңа тармақ, ұсынылған
texts-unnumbered = ¶
texts-became = Нәтижесі
texts-became-same = өзгеріссіз
texts-became-added = қосылды
texts-became-removed = алып тасталды
texts-became-changed = өзгертілді
texts-became-moved = орны ауыстырылды
texts-on = { $tag } ұсынысына (түзетуге түзету)
texts-moved-after = { $number }-тармақтан кейін
texts-acts = Әрекеттер
texts-history-states = { $number } күй
texts-history-last = { $number ->
    [one] Соңғы күй.
   *[other] Соңғы { $number } күй.
}
texts-history-all = Барлық күйлер
texts-instead-of = мыналардың орнына: { $tags }
texts-ended = { $phase }, { $day }
texts-since = басталғаны: { $since }
texts-supported = { $number } делегация қолдайды
texts-supported-by = { $number ->
    [1] қолдайды: { $parties }
    [one] қолдайды ({ $number }): { $parties }
   *[other] қолдайды ({ $number }): { $parties }
 }
texts-stale = Сөздер содан бері өзгерді.
texts-stale-yours = Сөздер содан бері өзгерді: жаңартыңыз немесе кері қайтарып алыңыз.
texts-provisional = алдын ала
texts-tally-paragraphs = тармақ
texts-tally-ad-referendum = ad referendum
texts-tally-brackets = ашық жақша
texts-more = Тағы
texts-views = Мәтінді көру түрлері
texts-changes-note = { $state } – осы күйден бергі өзгерістер: алынғаны сызылған, қосылғанының асты сызылған.
texts-lines-note = Жолдарда ең көбі { $number } әріп, мәтіннің басынан саналады: осы тілдегі осы күйдің әр данасында жолдар бірдей.
texts-taken-up = Талқылануда
texts-dealt-with = { $number } ұсыныс қаралды
texts-nothing-open = Ашық ештеңе жоқ.
texts-issues = Шығарылғандары
texts-brackets-title = Барлық жақшалар
texts-left = { $number ->
    [0] Жақша қалған жоқ
    [one] { $number } жақша қалды
   *[other] { $number } жақша қалды
}
texts-left-held = { $number } жақша қалды, оның бір делегация ұстап тұрғаны: { $held }
texts-blocking = Менің делегациямның келісуіне не кедергі
texts-blocking-nothing = Бұл мәтінде делегацияңызға кедергі ештеңе жоқ.
texts-blocking-confirm = Сіздің растауыңызды күтіп тұрған тармақтар
texts-blocking-own = Өз жақшаларыңыз
texts-blocking-others = Сізге қатысы бар басқа тараптардың жақшалары
texts-paragraph = { $number }-тармақ
texts-holders = Кім ұстап тұр
texts-whole-paragraph = тармақ тұтас
texts-beginning = басы
texts-compare-title = Екі күйді салыстыру
texts-compare-from = Бұрынғы күй
texts-compare-to = Кейінгі күй
texts-compare-languages = Тілдер
texts-compare-show = Салыстыру
texts-compare-same = Екі күйдің айырмашылығы жоқ.
texts-compare-entry = немесе мына жазбадан кейін
texts-compare-between = { $entry }-жазба бұл мәтінді өзгерткен жоқ. Көрсетілгені: { $state }.
texts-compare-no-entry = «{ $entry }» – бұл мәтіннің жазбасы емес. Төменде ұсынылған күй көрсетілген.
texts-hall-open = { $number ->
    [0] Бұл тармақта ашық жақша жоқ
    [one] Бұл тармақта { $number } ашық жақша бар
   *[other] Бұл тармақта { $number } ашық жақша бар
}
texts-hall-agreed = Келісілген тармақтар: { $number } / { $paragraphs }
texts-hall-none = Қаралып жатқан тармақ жоқ
texts-hall-floor = Сөйлеп тұр: { $party }
texts-look-marked = Жақшалармен
texts-look-open = Тек ашық тұрғандары
texts-look-clean = Таза мәтін
texts-look-changes = Өзгерістер
texts-look-lines = Нөмірленген жолдар
texts-look-language = Тілі: { $language }
texts-look-hall = Зал экраны
texts-look-compare = Салыстыру
texts-look-silence = Үнсіз келісім
texts-state-opened = Ашылған кездегі күйі
texts-owners-open = Жақшалардың авторлары мүшелерге, Төрағаға және хатшылыққа көрсетіледі; қалғандары мәтінді көреді, бірақ жақшаның кімдікі екенін көрмейді.
texts-owners-sealed = Жақшалардың авторлары тек Төраға мен хатшылыққа көрсетіледі; әр делегация қайсысы өзінікі екенін көреді.
texts-owners-nobody = Жақшалардың авторлары ешкімге көрсетілмейді; әр делегация қайсысы өзінікі екенін көреді.
texts-renumber-short = Тармақтарды нөмірлеу
texts-issue-short = Мәтінді шығару
texts-new-first-short = Басына тармақ ұсыну
texts-confirm-short = Растау
texts-take-ad-referendum-short = Ad referendum шартымен келісу
texts-new-after-short = Осыдан кейін тармақ ұсыну
texts-take-up-short = Қарауға көшу
texts-mark-agreed = Келісілген деп белгілеу
texts-mark-ad-referendum = Ad referendum шартымен келісілген деп белгілеу
texts-mark-open = Ашық деп белгілеу
texts-move-short = Орнын ауыстыру
texts-add-after-short = Осыдан кейін тармақ қосу
texts-remove-short = Алып тастау
texts-withdraw-short = Кері қайтарып алу
texts-withdraw-tag = Кері қайтарып алу: { $tag }
texts-withdraw-support-tag = Қолдауды кері қайтарып алу: { $tag }
texts-support-tag = Қолдау: { $tag }
texts-accept-tag = Қабылдау: { $tag }
texts-decline-tag = Қабылдамау: { $tag }
texts-merge-short = Ұсыныстарды біріктіру
texts-take-up-before = Алдыңғы тармақ: { $number }
texts-take-up-next = Келесі тармақ: { $number }

# The form of a proposal.
texts-form-change = Сөздерді осы жерде өзгертіңіз; өзгерткеніңіз Сіздің ұсынысыңызға айналады. Өзгертілмеген тіл ұсынысқа кірмейді.
texts-form-revise = Сөздерді осы жерде өзгертіңіз. Өзгертілмеген тіл жаңартылған болып саналмайды және ондағы мәтінде бұл өзгеріс көрсетілмей қалады.
texts-form-more = Ұсыныстың басқа түрі
texts-form-kept = Ұсыныстың басқа түрі үшін терілген
texts-form-kept-note = Бұл осы ұсынысқа кірмейді; сол түрін таңдағаныңызда қайтадан орнында тұрады.
texts-form-replace = Осы тармақта басқа сөздер
texts-form-reservation = Сөздер немесе тармақ бойынша ескертпе жасау
texts-form-alternative = Бар сөздермен қатар балама сөздер
texts-form-placeholder = Кейін берілетін сөздерге орын сақтау
texts-form-delete = Тармақты тұтас алып тастау
texts-form-new-paragraph = Осыдан кейін жаңа тармақ
texts-form-move = Тармаққа басқа орын
texts-form-amend = { $tag } ұсынысының сөздеріне түзету енгізу
texts-form-proposal = Ұсыныс { $tag }
texts-form-old-reservation = Ескертпе жасалатын сөздерді келтіріңіз; тармақ тұтас болса, бос қалдырыңыз.
texts-form-after-placeholder = Орын сақталатын жердің алдындағы сөздер; бос болса, тармақтың соңы.
texts-form-delete-note = Тармақ тұтас алынып тасталады.
texts-of-equal-value = күші бірдей тілдік нұсқа
