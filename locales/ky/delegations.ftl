# Delegations and participants.

rejection-delegations-accepted-already = Ыйгарым укуктары буга чейин кабыл алынган: { $party }.
rejection-delegations-head-already = Делегациянын башчысы бар; адегенде ал дайындоону кайтарып алыңыз.
rejection-delegations-may-not-attend = Эрежелерде «{ $status }» статусундагы катышуучунун жолугушууда болушу каралган эмес.
rejection-delegations-member-unknown = Делегацияда мындай мүчө жок: { $member }.
rejection-delegations-nobody-nominated = Азырынча эч кимди дайындай элек: { $party }.
rejection-delegations-answer-unfit = Бул – суроого жооп эмес: { $kind ->
    [number] бүтүн сан күтүлөт.
    [choice] варианттардын биринин номери күтүлөт.
    [yes-no] ооба же жок деген жооп күтүлөт.
    [day] күн күтүлөт, мисалы 2026-12-10.
   *[other] сөз менен жооп күтүлөт, ал эми документ суралганда анын тамгалары жана цифралары гана.
}
rejection-delegations-answer-unknown = { $question }-суроого мындай жооп жок.
rejection-delegations-asked-of-other = { $asked-of ->
    [member] Суроо ар бир мүчөгө берилген: жооп ким жөнүндө экенин көрсөтүңүз.
   *[other] Суроо жалпы делегацияга берилген: бир да мүчөнү көрсөтпөңүз.
}
rejection-delegations-badge-already = Бул мүчөлөрдүн баарында бейдж бар; жоголгон бейдж адегенде жокко чыгарылат.
rejection-delegations-badge-revoked = Бул бейдж жокко чыгарылган.
rejection-delegations-badge-unknown = Мындай бейдж жок.
rejection-delegations-choices-unfit = Тандоо суроосунда варианттардын саны бардык тилде бирдей: эң азы 2, эң көбү { $bound }; башка суроолордо варианттар болбойт.
rejection-delegations-class-unfit = Ден соолук жөнүндө айтууга эч ким милдеттүү эмес; ден соолук да, инсандыкты ырастоочу маалымат да бейджге жазылбайт.
rejection-delegations-consent-missing = Адамдын макулдугусуз ден соолук жөнүндө эч кандай маалымат сакталбайт.
rejection-delegations-credentials-insufficient = Эрежелер бул документтен көбүрөөктү талап кылат.
rejection-delegations-letter-returned = № { $letter } кат кайтарылган.
rejection-delegations-letter-unknown = Делегация мындай кат тапшырган эмес: № { $letter }.
rejection-delegations-list-final = Акыркы тизме чыгарылган: андан кийинки өзгөрүүлөр кошумча тизме менен билдирилет.
rejection-delegations-list-not-final = Кошумча киргизүү үчүн акыркы тизме азырынча жок.
rejection-delegations-list-unchanged = Акыркы тизмеден бери бир да делегация өзгөргөн жок.
rejection-delegations-nobody-meant = Бейдждин кодун же тарапты жана мүчөнү көрсөтүңүз.
rejection-delegations-nothing-given = Өзгөртө турган маалымат берилген жок.
rejection-delegations-question-unknown = Жолугушууда мындай суроо жок: { $question }.
delegations-participants = Катышуучулардын тизмеси
delegations-order = Статусу боюнча, статустун ичинде бул барактын тилиндеги алфавит иретинде.
delegations-order-rank = Статусу боюнча; статустун ичинде делегация башчысынын даражасы боюнча, даражанын ичинде алфавит иретинде.
delegations-order-drawn = Статусу боюнча; статустун ичинде чүчүкулак менен аныкталган башталыштан ({ $from }) тартып { $language ->
    [az] азербайжан
    [ru] орус
   *[en] англис
 } алфавитинин иретинде.
delegations-lists = Чыгарылган тизмелер
delegations-remote = Аралыктан катышуу
delegations-remote-count = { $number ->
    [0] Тармак аркылуу эч ким катышпайт.
    [one] Тармак аркылуу { $number } адам катышат.
   *[other] Тармак аркылуу { $number } адам катышат.
 }
delegations-remote-languages = Керектүү тилдер:
delegations-from-source = Булакта көрсөтүлгөндөй:
delegations-accredited = Ыйгарым укуктары кабыл алынган
delegations-provisional = Убактылуу негизде
delegations-nobody-named = Азырынча эч ким дайындала элек.
delegations-names-unknown = Булакта адамдардын аттары көрсөтүлгөн эмес.

# A delegation as a whole, questions, lists, credentials, the door.
delegations-of = Делегация: { $party }
delegations-own = Сиздин делегация
delegations-members = Мүчөлөрү
delegations-members-on = Мүчөлөрү, абалы: { $day }
delegations-office-unknown = кызмат орду белгисиз
delegations-attends-unknown = залдабы же аралыктанбы, белгисиз
delegations-change = Өзгөртүү
delegations-credentials = Ыйгарым укуктар
delegations-no-letter = Кат тапшырылган жок.
delegations-covers-all = бүткүл делегация үчүн
delegations-covers = мүчөлөр үчүн
delegations-form = Жолугушуунун суроолору
delegations-form-note = Ар бир жоопту сиздин делегация, Төрага жана катчылык гана көрөт. Тазаланган жооп кайтарып алынды деп эсептелет жана өчүрүлөт.
delegations-consent = Адам бул маалыматтын сакталышына макул
delegations-answers-send = Жоопторду жөнөтүү
delegations-no-answer = Жооп жок
delegations-not-answered = Жооп бериле элек
delegations-kept-until = сактоо мөөнөтү: { $day }
delegations-badges = Бейдждер
delegations-issue-badge = Бейдж берүү
delegations-print-badges = Бейдждерди басып чыгаруу (PDF)
delegations-badge-none = Бейдж жок
delegations-badge-revoked = Жокко чыгарылган
delegations-present = Азыр жолугушууда
delegations-history = Делегациянын курамынын өзгөрүшү
delegations-on-day = Тандалган күнгө карата курамы
delegations-questions = Делегацияларга суроолор
delegations-questions-lead = Ар бир суроодо ал эмне үчүн берилгени жана жооптор канча убакыт сакталары айтылат. Суроо өзгөртүлбөйт: ал кайтарып алынып, кайра берилет.
delegations-tables = Жооптордун таблицалары
delegations-table = Жооптор: { $use }
delegations-table-lead = Жеке маалыматтар: ушул максат үчүн гана, ар бир суроодо көрсөтүлгөн мөөнөттөн ашык эмес.
delegations-table-empty = Азырынча эч ким жооп бере элек.
delegations-no-questions = Суроолор жок.
delegations-place = { $number }-орун
delegations-questions-withdrawn = Кайтарып алынган суроолор
delegations-list = Катышуучулардын { $number }-тизмеси
delegations-other-script = Аты бул барактын тилинде берилген эмес.
delegations-credentials-report = Ыйгарым укуктар жөнүндө доклад
delegations-letters-of-nomination = Дайындоо жөнүндө каттар
delegations-needed = Эрежелер талап кылат: { $credentials }
delegations-uncovered = Кат менен камтылбаган мүчөлөр: { $members }
delegations-what-is-missing = Эмне жетишпейт
delegations-check-in = Келгендерди каттоо
delegations-badge-hint = Бейджди сканерлеңиз же чарчынын астындагы кодду жазыңыз: баш же кичине тамгалар менен, боштук менен же боштуксуз.
delegations-came-in = Келди
delegations-left = Кетти
delegations-scan = Камера менен сканерлөө
delegations-queue = Ушул түзмөктө белгиленгендер
delegations-queue-note = Тармак кабыл алганга чейин коддор жана убакыт гана.
delegations-queue-waits = тармакты күтүүдө
delegations-queue-taken = журналга жазылды
delegations-queue-refused = кабыл алынган жок:
delegations-queue-signed-out = Кайра кириңиз: эч нерсе жоголгон жок.
delegations-no-camera = Бул жерде колдонууга камера жок. Бейдждеги чарчынын астындагы кодду жазыңыз.
delegations-door-kept = Бул барак түзмөктө сакталды
delegations-door-kept-note = Жолугушууда кимдер экени тармак калыбына келгенде көрсөтүлөт. Ага чейин белгилегениңиз ошондо жөнөтүлөт.
delegations-door-closed = Азыр бул жерде эч кимди белгилөөгө болбойт.
delegations-persons = { $number } адам
delegations-answers-put = { $number ->
    [0] Бир да жооп журналга жазылган жок.
    [one] { $number } жооп журналга жазылды.
   *[other] { $number } жооп журналга жазылды.
}
delegations-answers-withdrawn = { $number } жооп кайтарып алынды.
delegations-answers-missing = { $number } жооп жетишпейт
delegations-kept = { $number ->
    [0] Жолугушуу жабылганда өчүрүлөт.
    [one] Жолугушуудан кийин { $number } күн сакталат.
   *[other] Жолугушуудан кийин { $number } күн сакталат.
}
delegations-present-number = { $number ->
    [0] Жолугушууда эч ким жок
    [one] Жолугушууда { $number } адам бар
   *[other] Жолугушууда { $number } адам бар
}
delegations-badges-number = { $number ->
    [0] Күчүндөгү бейдж жок.
    [one] Күчүндөгү бейдждер: { $number }.
   *[other] Күчүндөгү бейдждер: { $number }.
}

# Presence, lost links and the roll.
rejection-delegations-link-lost = Байланышы үзүлгөнү буга чейин белгиленген: { $party }.
rejection-delegations-link-holds = Байланышы үзүлгөнү белгиленген эмес: { $party }.
rejection-delegations-not-remote = { $party } залда же катышпайт деп белгиленген, үзүлө турган байланышы жок. Адегенде аралыктан катышат деп белгилеңиз.
rejection-delegations-roll-open = Түгөлдөө жүрүп жатат. Адегенде аны жабыңыз.
rejection-delegations-no-roll = Түгөлдөө жүргүзүлбөй жатат.
rejection-delegations-not-called = Бул түгөлдөөгө кирбейт: { $party }.
rejection-delegations-nobody-to-call = Бул жолугушууга түгөлдөөгө киргизиле турган эч ким чакырылган эмес.
attendance-title = Катышуу жана кворум
attendance-closed-notice = Пункт жабык жыйында каралып жатканда бул жерде белгиленгендер журналга жазылбайт жана ачык жыйынга кайтканда өчөт.
attendance-quorum = Кворум
attendance-quorum-undefined = { $rule }: эрежелерде аныкталган эмес. { $of } мүчөнүн ичинен катышканы: { $present }.
attendance-quorum-met = { $rule }: зарылы { $needed }, { $of } мүчөнүн ичинен катышканы { $present }. Кворум бар.
attendance-quorum-missed = { $rule }: зарылы { $needed }, { $of } мүчөнүн ичинен катышканы { $present }. Кворум жок.
attendance-links-lost = Үзүлгөн байланыштар: { $number }
attendance-roll = Түгөлдөө
attendance-roll-number = { $number }-түгөлдөө, башталышы: { $time }
attendance-roll-result = { $number }-түгөлдөө, { $time }
attendance-calls = Азыр чакырылып жатат: { $party }
attendance-all-called = Баары жооп берди. Түгөлдөөнү жабууга болот.
attendance-not-answered = жооп бере элек
attendance-call-all = Баарын түгөлдөө
attendance-call-members = Мүчөлөрдү түгөлдөө
attendance-no-roll = Түгөлдөө жүргүзүлгөн жок.
attendance-entry = Журналдын { $number }-жазуусу
attendance-delegations = Делегациялар
attendance-log = Катышуу журналы
attendance-log-empty = Эч нерсе белгиленген жок.
attendance-lines = Саптар: { $number }, акыркысы биринчи турат. Файлда баары бар.
attendance-time = Убактысы
attendance-link-lost = Байланыш үзүлдү
attendance-link-back = Байланыш калыбына келди
attendance-answered = Түгөлдөө: { $answer }
attendance-came = Адам келди: { $where }
attendance-went = Адам кетти
attendance-own-link-lost = Байланышыбыз үзүлдү
attendance-own-link-back = Кайра байланыштабыз
attendance-roll-calls-you = Түгөлдөө жүрүп жатат. Делегацияңыз азырынча жооп бере элек.
# Certificates of participation.
delegations-print-certificates = Катышуу сертификаттарын басып чыгаруу (PDF)
