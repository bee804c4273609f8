# Putting, objecting, adopting, signing.
# No native reader has cleared these words yet.

rejection-decisions-adopted-already = Матн қабул шудааст; он чи қабул шуд, тағйир намеёбад.
rejection-decisions-did-not-object = Эътирозе, ки дар эътибор бошад, надорад: { $party }.
rejection-decisions-evidence-unknown = Қоидаҳо ин навъи далели имзоро пешбинӣ намекунанд ({ $evidence }).
rejection-decisions-language-behind = Забони аутентикӣ тағйири охиринро дар бар нагирифтааст: { $language }.
rejection-decisions-may-not-sign = Қоидаҳо пешбинӣ намекунанд, ки иштирокчии дорои ин мақом имзо гузорад: { $status }.
rejection-decisions-mode-unknown = Қоидаҳо ин тарзи имзоро пешбинӣ намекунанд ({ $mode }).
rejection-decisions-no-decisions = Ин раванд қарор қабул намекунад.
rejection-decisions-no-objection = Ҳеч кас эътироз надорад: матнро қабулшуда эълон кунед ё муҳокимаро идома диҳед.
rejection-decisions-no-quorum = Аъзои ҳозир: { $present }; барои қарор лозим: { $needed }.
rejection-decisions-not-adopted = Матн ҳанӯз қабул нашудааст.
rejection-decisions-not-at-meeting = Дар ин мулоқот иштирок намекунад: { $party }.
rejection-decisions-not-in-base = Аз ҷумлаи касоне нест, ки эътирозашон дар ин ҷо ба инобат гирифта мешавад: { $party }.
rejection-decisions-not-put = Раис матнро ба баррасии мулоқот нагузоштааст.
rejection-decisions-objected-already = Шумо аллакай эътироз кардаед; эътироз дар эътибор аст.
rejection-decisions-objection-stands = Эътирозҳои дар эътибор: { $objections }. Матн он гоҳ қабул мешавад, ки касе эътироз надошта бошад.
rejection-decisions-proposals-open = Пешниҳодҳои кушода: { $open }. Пеш аз ба баррасӣ гузоштани матн ҳар якеро қабул ё рад кунед.
rejection-decisions-put-already = Матн аллакай ба баррасии мулоқот гузошта шудааст.
rejection-decisions-signature-invalid = Имзо нест ё эътибор надорад.
rejection-decisions-signed-elsewhere = Калиди дастрасӣ дар сомонаи дигар имзо кардааст, на дар ин сомона. Дар ин ҷо, дар суроғаи ҳамин сервер имзо гузоред.
rejection-decisions-signed-already = Аллакай имзо гузоштааст: { $party }.
rejection-decisions-text-empty = Матн банд надорад.
rejection-decisions-who-signs-undefined = Қоидаҳо муайян накардаанд, ки кӣ имзо мегузорад. Раис метавонад қарор барорад; қарори ӯ сабт мешавад.
rejection-decisions-mode-undefined = Қоидаҳо муайян накардаанд, ки қарорҳо чӣ тавр қабул мешаванд. Раис метавонад қарор барорад; қарори ӯ сабт мешавад.
rejection-decisions-chair-sums-up = Ин раванд матн қабул намекунад: Раис ҷамъбасти худро интишор мекунад.
rejection-decisions-not-summed-up = Ин раванд оид ба матнҳо қарор қабул мекунад; ҷамъбасти Раис пешбинӣ нашудааст.
rejection-decisions-summary-issued-already = Матн ҳамчун ҷамъбасти Раис интишор ёфтааст; он чи интишор ёфт, тағйир намеёбад.
rejection-decisions-not-unanimous = Якдилӣ розигии изҳоршудаи ҳар якро талаб мекунад: розигӣ доданд – { $yes }, надоданд – { $missing }.
rejection-decisions-no-majority = Аксарият ҳосил нашуд: тарафдор – { $yes }, муқобил – { $no }.
rejection-decisions-silence-is-assent = Дар ин ҷо изҳори розигӣ лозим нест: касе, ки эътироз намекунад, розӣ аст. Барои муқобилат ба матн эътироз кунед.
rejection-decisions-no-statement-now = Изҳорот ба матне замима мешавад, ки дар назди мулоқот аст, қабул шудааст ё ҳамчун ҷамъбаст интишор ёфтааст.
rejection-decisions-may-not-attach-statement = Қоидаҳо пешбинӣ намекунанд, ки иштирокчии дорои ин мақом изҳорот замима кунад: { $status }.
rejection-decisions-statements-undefined = Қоидаҳо муайян накардаанд, ки кадом изҳорот замима шуда метавонад. Раис метавонад қарор барорад; қарори ӯ сабт мешавад.
rejection-decisions-statement-kind-unknown = Қоидаҳо ин навъи изҳоротро пешбинӣ намекунанд ({ $kind }).
rejection-decisions-statement-unknown = Матн чунин изҳорот надорад: { $statement }.
rejection-decisions-not-your-statement = Изҳороти { $statement } аз они тарафи дигар аст.
rejection-decisions-statement-ended = Изҳороти { $statement } дигар дар эътибор нест.
rejection-decisions-initialled-already = Аллакай парафгузорӣ кардааст: { $party }.
rejection-decisions-file-missing = Ин навъи далел файл аст, вале файл дода нашудааст ({ $evidence }).
rejection-decisions-not-checked = Нармафзор ин файлро санҷида натавонист. Он нигоҳ дошта мешавад ва ҳамчун санҷиданашуда нишон дода мешавад.
rejection-decisions-algorithm-unknown = Нармафзор имзои ин файлро санҷида наметавонад, зеро алгоритми онро намешиносад: { $algorithm }. Файл нигоҳ дошта мешавад ва ҳамчун санҷиданашуда нишон дода мешавад.
rejection-decisions-key-algorithm-unknown = Калиди дастрасӣ бо алгоритме имзо мекунад, ки нармафзор онро намешиносад: { $algorithm }. Қабул мешаванд: ES256 ва EdDSA.
rejection-decisions-file-changed = Ин файл баъди имзо тағйир ёфтааст: имзои он барои мазмуни ҳозира эътибор надорад. Файлро ҳамон тавре ки имзо шуда буд, биёред.
rejection-decisions-file-not-signed = Дар ин файл имзо нест.
rejection-decisions-another-document = Имзои ин файл эътибор дорад, вале чизе дар файл нишон намедиҳад, ки он маҳз ҳамин матн аст: хеши он зикр нашудааст. Файл нигоҳ дошта мешавад ва ҳамчун санҷиданашуда нишон дода мешавад.
rejection-decisions-did-not-sign = Имзо нагузоштааст: { $party }.
rejection-decisions-not-ad-referendum = { $party } ad referendum имзо накардааст; чизе барои тасдиқ нест.
rejection-decisions-confirmed-already = Имзои худро аллакай тасдиқ кардааст: { $party }.
rejection-decisions-acknowledged-already = Гирифтан аллакай тасдиқ шудааст.
rejection-decisions-deadline-earlier = Муҳлати нав бояд аз муҳлати амалкунанда дертар бошад.
rejection-decisions-deadline-past = Муҳлат бояд аз лаҳзаи ҳозира дертар бошад.
rejection-decisions-late-objection-open = Эътирозҳои деррасида, ки Раис оид ба онҳо қарор набаровардааст: { $objections }. Оид ба онҳо қарор бароред ё бо вуҷуди онҳо матнро қабулшуда эълон кунед.
rejection-decisions-no-silence = Оид ба ин матн расмиёти сукуте, ки натиҷааш интизор бошад, нест.
rejection-decisions-objection-in-time = Ин эътироз дар вақташ расидааст. Оё он набояд ба инобат гирифта шавад?
rejection-decisions-objection-unknown = Дар ин расмиёти сукут эътирози дар эътибори { $objection } нест.
rejection-decisions-silence-agreed-already = Мулоқот ба расмиёти сукут оид ба ин матн аллакай розигӣ додааст.
rejection-decisions-silence-ended = Расмиёти сукут ба охир расидааст.
rejection-decisions-silence-not-agreed = Мулоқот барои истифодаи расмиёти сукут оид ба ин матн розигӣ надодааст.
rejection-decisions-silence-not-allowed = Қоидаҳо расмиёти сукутро пешбинӣ намекунанд.
rejection-decisions-silence-runs = Оид ба ин матн расмиёти сукут идома дорад; натиҷаи он эълон нашудааст.
rejection-decisions-silence-too-short = Расмиёти сукут аз талаби қоидаҳо кӯтоҳтар аст: ҳадди ақал { $needed } соат лозим аст.
rejection-decisions-silence-undefined = Қоидаҳо муайян накардаанд, ки расмиёти сукут истифода шуда метавонад ё не. Раис метавонад қарор барорад; қарори ӯ сабт мешавад.
rejection-decisions-too-few-working-days = Рӯзҳои корӣ то анҷоми муҳлат: { $days }. Қоидаҳо талаб мекунанд: { $needed }.
rejection-decisions-working-days-unknown = Қоидаҳо { $needed } рӯзи кориро талаб мекунанд, вале тақвим нишон намедиҳад, ки то анҷоми муҳлат чанд рӯзи корӣ ҳаст (рӯзҳое, ки тақвим дар бар намегирад: { $unknown }).

# A text before the meeting, its adoption and its signatures.
decisions-before-meeting = Ба баррасии мулоқот гузошта шуд
decisions-objections = { $number ->
    [0] эътироз нест
   *[other] { $number } эътироз
}
decisions-not-adopted-times = Матн ба баррасӣ гузошта шуд, вале қабул нашуд (чанд бор: { $number }).
decisions-signatures-title = Имзоҳо
decisions-signatures = { $number } имзо
decisions-signed = Имзоҳо
decisions-nobody-signed = Ҳанӯз касе имзо нагузоштааст
decisions-signature-not-called-for = Имзо талаб карда намешавад: матн бо сукут қабул шудааст.
decisions-no-original = Нусхаи асли имзошуда замима нашудааст.
decisions-custodian = Нигоҳдорандаи нусхаи асл: { $party }
decisions-sheet = Варақи имзоҳо (PDF)
decisions-put-short = Ба баррасӣ гузоштани матн: оё эътироз ҳаст?
decisions-adopted-short = Қабулшуда эълон кардан
decisions-not-adopted-short = Қабулнашуда эълон кардан
decisions-object-short = Эътироз кардан
decisions-withdraw-objection-short = Бозпас гирифтани эътироз
decisions-sign-short = Имзо гузоштан
decisions-enter-signature = Ворид кардани имзо

# The silence procedure on its page.
decisions-silence = Расмиёти сукут
decisions-silence-runs = Сукут идома дорад
decisions-silence-broken = Сукут шикаста шуд
decisions-silence-ended = Муҳлати сукут ба охир расид
decisions-silence-adopted = Қабулшуда эълон гардид
decisions-silence-not-adopted = Қабулнашуда эълон гардид
decisions-silence-cancelled = Аз ҷониби Раис бекор карда шуд
decisions-silence-broken-note = Соати { $time } эътироз гирифта шуд. Натиҷаро Раис эълон мекунад.
decisions-silence-ended-note = Муҳлат гузашт. Раис он чи расидааст, месанҷад, оид ба эътирозҳои деррасида қарор мебарорад ва натиҷаро эълон мекунад; то он вақт чизе қабулшуда ба ҳисоб намеравад.
decisions-silence-adopted-note = То анҷоми муҳлат эътирозе, ки ба инобат гирифта шавад, нарасид ва Раис матнро қабулшуда эълон кард.
decisions-silence-not-adopted-note = Раис матнро қабулнашуда эълон кард.
decisions-silence-cancelled-note = Раис расмиётро бекор кард; матн ба гуфтушунид бармегардад.
decisions-silence-none = Оид ба ин матн расмиёти сукут нест.
decisions-silence-earlier = Расмиёти пештараи сукут
decisions-silence-agreed = Мулоқот ба он розигӣ дод: { $day }.
decisions-silence-not-agreed = Мулоқот ба он розигӣ надодааст; қоидаҳо инро талаб мекунанд.
decisions-left-days = { $days } рӯз ва { $hours } соат мондааст.
decisions-left-hours = { $hours } соат ва { $minutes } дақиқа мондааст.
decisions-one-instant = Барои ҳама як лаҳза. Он чи Раис ё котибот бо ҳар роҳе на дертар аз { $before } ({ $place }) гирифтааст, сукутро мешиканад; он чи соати { $time } мерасад, намешиканад.
decisions-chosen = Сукут ба охир мерасад
decisions-chosen-note = Ҳанӯз чизе сабт нашудааст. Бубинед, ки оё дар ҳар пойтахт маҳз ҳамин лаҳза дар назар аст; варақаи поён онро муқаррар мекунад.
decisions-instant = { $day }, { $time } ({ $offset })
decisions-until = То { $time }
decisions-under-profile = Аз рӯйи { $profile } мегузарад – қоидаҳое, ки ҳангоми оғози он амал мекарданд.
decisions-under-none = Бе профили қоидаҳо мегузарад.
decisions-hours = Ҳадди ақал { $needed } соат лозим аст; { $given } соат мавҷуд аст.
decisions-working-days = Ҳадди ақал { $needed } рӯзи корӣ лозим аст; аз рӯйи тақвими «{ $calendar }» шумораи онҳо { $counted } аст{ $unknown ->
    [0] .
   *[other] , ва рӯзҳое, ки дар бар намегирад: { $unknown }.
}
decisions-working-days-unknown = Ҳадди ақал { $number } рӯзи корӣ лозим аст; тақвиме нест, ки онҳо аз рӯйи он ҳисоб карда шаванд.
decisions-days-counted = Рӯзҳои корӣ аз рӯйи тақвими «{ $calendar }»: { $counted }{ $unknown ->
    [0] .
   *[other] ; рӯзҳое, ки дар бар намегирад: { $unknown }.
}
decisions-holiday = { $day }: { $calendar }
decisions-holidays = Рӯзҳои иди тақвимҳои дигар дар ҷараёни он
decisions-uncovered = Ин тақвимҳо на ҳамаи рӯзҳои онро дар бар мегиранд: { $calendars }.
decisions-clocks = Ҳамон лаҳза дар ҳар пойтахт
decisions-clock-of = Давлат ё созмон
decisions-clock-place = Ҷой
decisions-clock-told = Чунон ки эълон шуд
decisions-clock-time = Вақт
decisions-no-capital = Пойтахт сабт нашудааст: { $parties }.
decisions-conditions = Шартҳо
decisions-asked = Эътирози онҳо ба инобат гирифта мешавад: { $parties }.
decisions-objections-title = Эътирозҳо
decisions-objection-own = Эътирози Шумо
decisions-objector-withheld = Узв (ном ошкор карда намешавад)
decisions-objection-counts = Ба инобат гирифта мешавад
decisions-objection-late = Дер расид; Раис оид ба он қарор набаровардааст
decisions-objection-not-admitted = Ба инобат гирифта намешавад
decisions-objection-withdrawn = Бозпас гирифта шуд
decisions-objection-proposal = пешниҳод ба матн
decisions-whole-text = тамоми матн
decisions-paragraphs = { $number ->
   *[other] бандҳои { $numbers }
}
decisions-weekday = { $weekday }, { $day }
decisions-ruling = Қарори Раис.
decisions-received = Гирифта шуд: { $time }
decisions-receipts = Тасдиқи гирифтан
decisions-receipts-none = Ҳанӯз касе гирифтанро тасдиқ накардааст.
decisions-receipts-waiting = Гирифтанро тасдиқ накардаанд: { $parties }
decisions-receipt-own = Шумо гирифтанро тасдиқ кардед: { $time }
decisions-course = Рафти расмиёт
decisions-course-opened = Оғоз шуд
decisions-course-extended = Дароз карда шуд; муҳлати пештара: { $before }
decisions-course-ended = Ба охир расид
decisions-letter = Мактуб ба ҳама
decisions-plain-text = Матни оддӣ
decisions-page = Саҳифа
decisions-propose-instead = Ба ҷойи он пешниҳоди ибора
decisions-enter-receipt = Ворид кардани тасдиқи гирифтан
decisions-enter-objection = Ворид кардани эътироз
decisions-rule-counts = Қарор: ба инобат гирифта мешавад
decisions-rule-counts-not = Қарор: ба инобат гирифта намешавад

# The decision on its page.
decisions-decision = Қарор
decisions-the-text = Матн
decisions-under-silence = Дар расмиёти сукут
decisions-summary-on = Ҳамчун ҷамъбасти Раис интишор ёфт: { $day }
decisions-binds-nobody = матн касеро аз ҷиҳати ҳуқуқӣ вазифадор намекунад; нусхаҳои он ба ҳамаи забонҳо баробарарзишанд
decisions-outcome = Ҳоло натиҷа чӣ мебуд
decisions-mode-consensus-absence-of-objection = Қарорҳо бо консенсус қабул мешаванд: матн қабул мегардад, агар касе эътироз надошта бошад.
decisions-mode-unanimity-expressed = Қарорҳо якдилона қабул мешаванд: ҳар касе, ки ба ҳисоб гирифта мешавад, бояд розигӣ диҳад.
decisions-mode-majority = Қарорҳо бо аксарияти овозҳои додашуда қабул мешаванд; қоидаҳо намегӯянд, бо кадом аксарият.
decisions-mode-majority-of = Қарорҳо бо аксарияти { $fraction } аз овозҳои додашуда қабул мешаванд.
decisions-mode-chair-summary = Чизе қабул намешавад: Раис ҷамъбаст мекунад.
decisions-mode-none = Раванд қарор қабул намекунад.
decisions-mode-undefined = Қоидаҳо муайян накардаанд, ки қарорҳо чӣ тавр қабул мешаванд.
decisions-declared = Эълон шуд
decisions-adopted-by-consensus = Бо консенсус қабул шуд: вақте ки Раис матнро ба баррасӣ гузошт, касе эътироз накард.
decisions-adopted-by-silence = Бо расмиёти сукут қабул шуд: то анҷоми муҳлат касе эътироз накард.
decisions-adopted-by-unanimity = Якдилона қабул шуд.
decisions-adopted-by-majority = Бо аксарият қабул шуд.
decisions-positions = Мавқеъҳои изҳоршуда
decisions-tally = Тарафдор: { $yes }; муқобил: { $no }; бетараф: { $abstain }; изҳорнакарда: { $silent }.
decisions-statements = Изҳороти замимашуда: { $number }
decisions-statements-title = Изҳороти ба матн замимашуда
decisions-statements-none = Ягон изҳорот замима нашудааст.
decisions-statement-ended = Аз { $day } дигар дар эътибор нест
decisions-base = Кӣ ба ҳисоб гирифта мешавад ва чаро
decisions-base-why = Сабаб
decisions-enter-statement = Ворид кардани изҳорот

# Signatures on their page, and the signing.
decisions-checked-ink = Дар коғаз; дафтари сабт гувоҳӣ медиҳад, ки имзо гузошта шуд, далел худи коғаз аст.
decisions-checked-browser-key = Имзои калид бар хеши матн ҳангоми гузоштан санҷида шуд; ҳар кас метавонад онро аз нав санҷад.
decisions-checked-server-key = Калиде, ки сервери машқ сохтааст: он танҳо тарзи корро нишон медиҳад ва дар бораи шахс чизеро исбот намекунад.
decisions-checked-passkey = Имзои калиди дастрасӣ бар хеши матн ҳангоми гузоштан санҷида шуд; ҳар кас метавонад онро аз нав санҷад.
decisions-checked-scan = Нусхаи сканшуда бо хеши худ нигоҳ дошта мешавад; муқоисаи он чи дар он дида мешавад, кори одамон аст.
decisions-checked-pades = Имзои файл эътибор дорад ва файл ҳамин матнро ном мебарад; ба содиркунандаи он боварӣ кардан ё накардан кори одамон аст.
decisions-checked-pades-not = Файл нигоҳ дошта мешавад; имзои он дар ин ҷо санҷида нашудааст.
decisions-confirmation-confirmed = Тасдиқ шуд: { $day }
decisions-confirmation-confirmed-late = Баъди муҳлат тасдиқ шуд: { $day }
decisions-confirmation-pending = Бояд то { $day } тасдиқ шавад
decisions-confirmation-pending-without-window = Бояд тасдиқ шавад; қоидаҳо муҳлат муқаррар накардаанд
decisions-confirmation-unconfirmed = Аз { $day } тасдиқнашуда
decisions-not-signed-yet = Ҳанӯз имзо нагузоштаанд: { $parties }
decisions-originals = Нусхаҳои асл ва нусхаҳои дигар
decisions-sheets = Варақҳои имзоҳо
decisions-alternat = Барои ҳар нусха як варақ; дар он давлате, ки нусхаро нигоҳ медорад, аввал ном бурда мешавад ва аввал имзо мегузорад.
decisions-enter-confirmation = Ворид кардани тасдиқ
decisions-ceremony = Маросими имзо
decisions-ceremony-count = Имзо гузоштанд: { $signed } аз { $of }
decisions-copy-of = Нусхаи { $party }
decisions-signs-now = Ҳоло имзо мегузорад
decisions-signs-next = Навбатӣ
decisions-all-signed = Ҳама имзо гузоштанд
decisions-has-signed = имзо гузошт
decisions-has-not-signed = имзо нагузоштааст
