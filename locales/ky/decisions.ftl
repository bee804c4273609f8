# Putting, objecting, adopting, signing.

rejection-decisions-adopted-already = Текст кабыл алынган; кабыл алынган текст өзгөртүлбөйт.
rejection-decisions-did-not-object = Күчүндөгү каршылыгы жок: { $party }.
rejection-decisions-evidence-unknown = Эрежелерде кол тамга үчүн мындай негиз аталган эмес ({ $evidence }).
rejection-decisions-language-behind = Акыркы өзгөртүүнү чагылдырбаган аутенттүү тил: { $language }.
rejection-decisions-may-not-sign = Эрежелерде «{ $status }» статусундагы катышуучунун кол коюшу каралган эмес.
rejection-decisions-mode-unknown = Эрежелерде кол коюунун мындай түрү аталган эмес ({ $mode }).
rejection-decisions-no-decisions = Бул процесс чечим кабыл албайт.
rejection-decisions-no-objection = Каршылык жок: текстти кабыл алынды деп жарыялаңыз же талкууну улантыңыз.
rejection-decisions-no-quorum = { $present } мүчө катышып жатат; чечим кабыл алуу үчүн зарылы: { $needed }.
rejection-decisions-not-adopted = Текст азырынча кабыл алына элек.
rejection-decisions-not-at-meeting = Бул жолугушууга катышпайт: { $party }.
rejection-decisions-not-in-base = Бул жерде каршылыгы эске алынуучулардын катарына кирбейт: { $party }.
rejection-decisions-not-put = Төрага текстти жолугушуунун чечимине койгон эмес.
rejection-decisions-objected-already = Сиз буга чейин каршылык билдиргенсиз; ал күчүндө.
rejection-decisions-objection-stands = Күчүндөгү каршылыктар: { $objections }. Текст эч ким каршы болбогондо кабыл алынат.
rejection-decisions-proposals-open = Ачык сунуштар: { $open }. Текстти чечимге коюудан мурда алардын ар бирин кабыл алыңыз же четке кагыңыз.
rejection-decisions-put-already = Текст буга чейин жолугушуунун чечимине коюлган.
rejection-decisions-signature-invalid = Кол тамга жок же ырасталган жок.
rejection-decisions-signed-elsewhere = Кирүү ачкычы башка сайтта кол койгон. Ушул жерде, ушул сервердин дарегинде кол коюңуз.
rejection-decisions-signed-already = Буга чейин кол койгон: { $party }.
rejection-decisions-text-empty = Текстте абзацтар жок.
rejection-decisions-who-signs-undefined = Эрежелерде ким кол коёру айтылган эмес. Төрага чечим чыгара алат; анын чечими журналга жазылат.
rejection-decisions-mode-undefined = Эрежелерде чечимдер кантип кабыл алынары айтылган эмес. Төрага чечим чыгара алат; анын чечими журналга жазылат.
rejection-decisions-chair-sums-up = Бул процесс тексттерди кабыл албайт: Төрага резюме чыгарат.
rejection-decisions-not-summed-up = Бул процесс тексттер боюнча чечим кабыл алат; Төраганын резюмеси каралган эмес.
rejection-decisions-summary-issued-already = Текст Төраганын резюмеси катары чыгарылган; чыгарылган текст өзгөртүлбөйт.
rejection-decisions-not-unanimous = Бир добуштан кабыл алуу үчүн ар биринин билдирилген макулдугу керек: макул деди { $yes }, макулдугун билдире элек { $missing }.
rejection-decisions-no-majority = Көпчүлүк добуш топтолгон жок: макул { $yes }, каршы { $no }.
rejection-decisions-silence-is-assent = Бул жерде макулдукту билдирүүнүн кереги жок: каршылык билдирбеген макул болот. Текстке каршы болсоңуз, каршылык билдириңиз.
rejection-decisions-no-statement-now = Билдирүү жолугушуунун чечимине коюлган, кабыл алынган же резюме катары чыгарылган текстке тиркелет.
rejection-decisions-may-not-attach-statement = Эрежелерде «{ $status }» статусундагы катышуучунун билдирүү тиркеши каралган эмес.
rejection-decisions-statements-undefined = Эрежелерде кандай билдирүүлөрдү тиркөөгө болору айтылган эмес. Төрага чечим чыгара алат; анын чечими журналга жазылат.
rejection-decisions-statement-kind-unknown = Эрежелерде билдирүүнүн мындай түрү аталган эмес ({ $kind }).
rejection-decisions-statement-unknown = Тексттин мындай билдирүүсү жок: { $statement }.
rejection-decisions-not-your-statement = { $statement }-билдирүү башка тарапка таандык.
rejection-decisions-statement-ended = { $statement }-билдирүү мындан ары күчүндө эмес.
rejection-decisions-initialled-already = Буга чейин парафтаган: { $party }.
rejection-decisions-file-missing = Негиздин бул түрү үчүн файл керек, бирок ал берилген жок ({ $evidence }).
rejection-decisions-not-checked = Программа бул файлдын ичин карай алган жок. Файл сакталат жана текшерилбеген деп көрсөтүлөт.
rejection-decisions-algorithm-unknown = Программа бул файлдагы кол тамганы текшере албайт, анткени анын алгоритмин билбейт: { $algorithm }. Файл сакталат жана текшерилбеген деп көрсөтүлөт.
rejection-decisions-key-algorithm-unknown = Кирүү ачкычынын кол коюу алгоритмин программа билбейт: { $algorithm }. Программа ES256 жана EdDSA алгоритмдерин кабыл алат.
rejection-decisions-file-changed = Бул файл кол коюлгандан кийин өзгөртүлгөн: андагы кол тамга азыркы мазмунуна туура келбейт. Файлды кол коюлган түрүндө киргизиңиз.
rejection-decisions-file-not-signed = Бул файлда кол тамга жок.
rejection-decisions-another-document = Бул файлдагы кол тамга ырасталды, бирок файлда анын ушул текст экени көрсөтүлгөн эмес: тексттин хеши аталган эмес. Файл сакталат жана текшерилбеген деп көрсөтүлөт.
rejection-decisions-did-not-sign = Кол койгон эмес: { $party }.
rejection-decisions-not-ad-referendum = Ad referendum кол койгон эмес, ырасталуучу эч нерсе жок: { $party }.
rejection-decisions-confirmed-already = Кол тамгасын буга чейин ырастаган: { $party }.
rejection-decisions-acknowledged-already = Алынганы буга чейин ырасталган.
rejection-decisions-deadline-earlier = Жаңы мөөнөт күчүндөгү мөөнөттөн кеч болушу керек.
rejection-decisions-deadline-past = Мөөнөт азыркы учурдан кеч болушу керек.
rejection-decisions-late-objection-open = Төрага чечим чыгара элек кечиккен каршылыктар: { $objections }. Алар боюнча чечим чыгарыңыз же ошого карабай текстти кабыл алынды деп жарыялаңыз.
rejection-decisions-no-silence = Бул текст боюнча натыйжасы күтүлгөн үнсүз макулдук жол-жобосу жок.
rejection-decisions-objection-in-time = Бул каршылык өз убагында келген. Ал эске алынбашы керекпи?
rejection-decisions-objection-unknown = Бул үнсүз макулдук жол-жобосунда мындай номердеги күчүндөгү каршылык жок: { $objection }.
rejection-decisions-silence-agreed-already = Жолугушуу бул текст боюнча үнсүз макулдук жол-жобосуна буга чейин макул болгон.
rejection-decisions-silence-ended = Үнсүз макулдук жол-жобосу аяктаган.
rejection-decisions-silence-not-agreed = Жолугушуу бул текст боюнча үнсүз макулдук жол-жобосун колдонууга макулдугун берген эмес.
rejection-decisions-silence-not-allowed = Эрежелерде үнсүз макулдук жол-жобосу каралган эмес.
rejection-decisions-silence-runs = Бул текст боюнча үнсүз макулдук жол-жобосу жүрүп жатат; анын натыйжасы жарыялана элек.
rejection-decisions-silence-too-short = Үнсүз макулдук жол-жобосу эрежелер талап кылгандан кыска: эң аз дегенде { $needed } саат.
rejection-decisions-silence-undefined = Эрежелерде үнсүз макулдук жол-жобосун колдонууга болору айтылган эмес. Төрага чечим чыгара алат; анын чечими журналга жазылат.
rejection-decisions-too-few-working-days = Мөөнөткө чейинки жумуш күндөрү: { $days }. Эрежелер талап кылганы: { $needed }.
rejection-decisions-working-days-unknown = Эрежелер талап кылган жумуш күндөрү: { $needed }; календарь боюнча мөөнөткө чейин канча жумуш күнү бар экени белгисиз (камтылбаган күндөр: { $unknown }).

# A text before the meeting, its adoption and its signatures.
decisions-before-meeting = Жолугушуунун чечимине коюлду
decisions-objections = { $number ->
    [0] каршылык жок
    [one] { $number } каршылык
   *[other] { $number } каршылык
}
decisions-not-adopted-times = Текст { $number } жолу чечимге коюлуп, кабыл алынган жок.
decisions-signatures-title = Кол тамгалар
decisions-signatures = { $number } кол тамга
decisions-signed = Кол тамгалар
decisions-nobody-signed = Азырынча эч ким кол коё элек
decisions-signature-not-called-for = Кол коюу талап кылынбайт: текст үнсүз макулдук менен кабыл алынган.
decisions-no-original = Кол коюлган түп нуска тиркелген эмес.
decisions-custodian = Түп нусканы сактоочу: { $party }
decisions-sheet = Кол тамгалар барагы (PDF)
decisions-put-short = Текстти чечимге коюу: каршылык барбы?
decisions-adopted-short = Кабыл алынды деп жарыялоо
decisions-not-adopted-short = Кабыл алынган жок деп жарыялоо
decisions-object-short = Каршылык билдирүү
decisions-withdraw-objection-short = Каршылыкты кайтарып алуу
decisions-sign-short = Кол коюу
decisions-enter-signature = Кол тамганы киргизүү

# The silence procedure on its page.
decisions-silence = Үнсүз макулдук жол-жобосу
decisions-silence-runs = Үнсүз макулдук жүрүп жатат
decisions-silence-broken = Үнсүз макулдук бузулду
decisions-silence-ended = Үнсүз макулдук мөөнөтү бүттү
decisions-silence-adopted = Кабыл алынды деп жарыяланды
decisions-silence-not-adopted = Кабыл алынган жок деп жарыяланды
decisions-silence-cancelled = Төрага жокко чыгарды
decisions-silence-broken-note = Каршылык алынды: { $time }. Натыйжаны Төрага жарыялайт.
decisions-silence-ended-note = Мөөнөт бүттү. Төрага алынгандарды текшерип, кечигип келгендери боюнча чечим чыгарат жана натыйжаны жарыялайт; ага чейин эч нерсе кабыл алынган болуп эсептелбейт.
decisions-silence-adopted-note = Мөөнөткө чейин эске алынуучу бир да каршылык келген жок жана Төрага текстти кабыл алынды деп жарыялады.
decisions-silence-not-adopted-note = Төрага текстти кабыл алынган жок деп жарыялады.
decisions-silence-cancelled-note = Төрага жол-жобону жокко чыгарды; текст сүйлөшүүгө кайтарылат.
decisions-silence-none = Бул текст боюнча үнсүз макулдук жол-жобосу жок.
decisions-silence-earlier = Мурдагы үнсүз макулдук жол-жоболору
decisions-silence-agreed = Жолугушуунун макулдугу берилген күн: { $day }.
decisions-silence-not-agreed = Жолугушуу буга макулдугун берген эмес; эрежелер муну талап кылат.
decisions-left-days = Калган убакыт: { $days } күн { $hours } саат.
decisions-left-hours = Калган убакыт: { $hours } саат { $minutes } мүнөт.
decisions-one-instant = Баары үчүн бир учур. Төрага же катчылык кайсы жол менен болбосун { $before } убактысында ({ $place }) алган каршылык үнсүз макулдукту бузат; { $time } убактысында алынганы бузбайт.
decisions-chosen = Үнсүз макулдуктун тандалган мөөнөтү
decisions-chosen-note = Азырынча эч нерсе журналга жазылган жок. Бул ар бир борбор шаарда сиз ойлогон учур экенин текшериңиз; аракет төмөнкү форма аркылуу жасалат.
decisions-instant = { $day }, { $time } ({ $offset })
decisions-until = Мөөнөтү: { $time }
decisions-under-profile = Жол-жобо ачылган учурда күчүндө болгон эрежелер боюнча жүрөт: { $profile }.
decisions-under-none = Жол-жобо эрежелер профилисиз жүрөт.
decisions-hours = Талап кылынганы: эң аз дегенде { $needed } саат; берилгени: { $given }.
decisions-working-days = Талап кылынган жумуш күндөрү эң аз дегенде { $needed }; «{ $calendar }» календары боюнча { $counted }{ $unknown ->
    [0] .
    [one] , ал камтыбаган күндөр: { $unknown }.
   *[other] , ал камтыбаган күндөр: { $unknown }.
}
decisions-working-days-unknown = Эң аз дегенде { $number } жумуш күнү талап кылынат; аларды эсептөөчү календарь жок.
decisions-days-counted = «{ $calendar }» календары боюнча жумуш күндөрү: { $counted }{ $unknown ->
    [0] .
    [one] ; ал камтыбаган күндөр: { $unknown }.
   *[other] ; ал камтыбаган күндөр: { $unknown }.
}
decisions-holiday = { $day }: { $calendar }
decisions-holidays = Ушул аралыктагы башка календарлар боюнча майрам күндөр
decisions-uncovered = Бул аралыктын бардык күндөрүн камтыбаган календарлар: { $calendars }.
decisions-clocks = Ар бир борбор шаардагы ошол эле учур
decisions-clock-of = Мамлекет же уюм
decisions-clock-place = Жер
decisions-clock-told = Жарыялангандай
decisions-clock-time = Убактысы
decisions-no-capital = Борбор шаары журналга жазылган эмес: { $parties }.
decisions-conditions = Шарттар
decisions-asked = Каршылыгы эске алынуучулар: { $parties }.
decisions-objections-title = Каршылыктар
decisions-objection-own = Сиздин каршылык
decisions-objector-withheld = Мүчө (аты ачыкталбайт)
decisions-objection-counts = Эске алынат
decisions-objection-late = Кечигип келди; Төрага бул боюнча чечим чыгара элек
decisions-objection-not-admitted = Эске алынбайт
decisions-objection-withdrawn = Кайтарып алынды
decisions-objection-proposal = текст боюнча сунуш
decisions-whole-text = текст бүтүндөй
decisions-paragraphs = { $number ->
    [one] абзац: { $numbers }
   *[other] абзацтар: { $numbers }
}
decisions-weekday = { $weekday }, { $day }
decisions-ruling = Төраганын чечими.
decisions-received = Алынды: { $time }
decisions-receipts = Алынганын ырастоолор
decisions-receipts-none = Алгандыгын азырынча эч ким ырастай элек.
decisions-receipts-waiting = Алгандыгын ырастай электер: { $parties }
decisions-receipt-own = Алгандыгыңызды ырастадыңыз: { $time }
decisions-course = Жүрүшү
decisions-course-opened = Ачылды
decisions-course-extended = Узартылды; мурдагы мөөнөт: { $before }
decisions-course-ended = Аяктады
decisions-letter = Баарына кат
decisions-plain-text = Жөнөкөй текст
decisions-page = Барак
decisions-propose-instead = Анын ордуна формулировка сунуштоо
decisions-enter-receipt = Алынганын ырастоону киргизүү
decisions-enter-objection = Каршылыкты киргизүү
decisions-rule-counts = Эске алынат деп чечим чыгаруу
decisions-rule-counts-not = Эске алынбайт деп чечим чыгаруу

# The decision on its page.
decisions-decision = Чечим
decisions-the-text = Текст
decisions-under-silence = Үнсүз макулдук жол-жобосунда
decisions-summary-on = Төраганын резюмеси катары чыгарылды: { $day }
decisions-binds-nobody = текст эч кимге укуктук милдет жүктөбөйт; анын тилдик версиялары тең күчкө ээ
decisions-outcome = Азыр эмне болмок
decisions-mode-consensus-absence-of-objection = Чечимдер консенсус менен кабыл алынат: эч ким каршылык билдирбесе, текст кабыл алынат.
decisions-mode-unanimity-expressed = Чечимдер бир добуштан кабыл алынат: добушу эске алынуучулардын баары макул деши керек.
decisions-mode-majority = Чечимдер берилген добуштардын көпчүлүгү менен кабыл алынат; кандай көпчүлүк экени эрежелерде айтылган эмес.
decisions-mode-majority-of = Чечимдер берилген добуштардын көпчүлүгү менен кабыл алынат, зарыл үлүшү: { $fraction }.
decisions-mode-chair-summary = Эч нерсе кабыл алынбайт: Төрага жыйынтык чыгарат.
decisions-mode-none = Процесс чечим кабыл албайт.
decisions-mode-undefined = Эрежелерде чечимдер кантип кабыл алынары айтылган эмес.
decisions-declared = Жарыяланды
decisions-adopted-by-consensus = Консенсус менен кабыл алынды: Төрага текстти чечимге койгондо эч ким каршылык билдирген жок.
decisions-adopted-by-silence = Үнсүз макулдук менен кабыл алынды: мөөнөткө чейин эч ким каршылык билдирген жок.
decisions-adopted-by-unanimity = Бир добуштан кабыл алынды.
decisions-adopted-by-majority = Көпчүлүк добуш менен кабыл алынды.
decisions-positions = Билдирилген позициялар
decisions-tally = Макул: { $yes }; каршы: { $no }; калыс: { $abstain }; билдирбеди: { $silent }.
decisions-statements = { $number } билдирүү тиркелген
decisions-statements-title = Текстке тиркелген билдирүүлөр
decisions-statements-none = Билдирүүлөр тиркелген эмес.
decisions-statement-ended = Күчүн жоготкон күнү: { $day }
decisions-base = Кимдер эске алынат жана эмне үчүн
decisions-base-why = Себеби
decisions-enter-statement = Билдирүүнү киргизүү

# Signatures on their page, and the signing.
decisions-checked-ink = Кагазда; журнал кол коюлганын көрсөтөт, негизи – кагаздын өзү.
decisions-checked-browser-key = Ачкычтын тексттин хешине койгон кол тамгасы берилген учурда текшерилген; аны каалаган адам кайра текшере алат.
decisions-checked-server-key = Машыгуу серверинде жасалган ачкыч: ал жол-жобону гана көрсөтөт, адам жөнүндө эч нерсени далилдебейт.
decisions-checked-passkey = Кирүү ачкычынын тексттин хешине койгон кол тамгасы берилген учурда текшерилген; аны каалаган адам кайра текшере алат.
decisions-checked-scan = Сканерленген көчүрмө хеши боюнча сакталат; анда эмне көрсөтүлгөнүн адамдар салыштырат.
decisions-checked-pades = Файлдагы кол тамга ырасталды жана файлда ушул текст аталган; аны берген тарапка ишенүүгө болору адамдардын чечиминде.
decisions-checked-pades-not = Файл сакталган; анын кол тамгасы бул жерде текшерилген эмес.
decisions-confirmation-confirmed = Ырасталды: { $day }
decisions-confirmation-confirmed-late = Мөөнөттөн кийин ырасталды: { $day }
decisions-confirmation-pending = Ырастоо мөөнөтү: { $day }
decisions-confirmation-pending-without-window = Ырасталышы керек; эрежелерде мөөнөт белгиленген эмес
decisions-confirmation-unconfirmed = Ырасталган эмес, мөөнөтү өткөн күн: { $day }
decisions-not-signed-yet = Кол коё электер: { $parties }
decisions-originals = Түп нускалар жана көчүрмөлөр
decisions-sheets = Кол тамгалар барактары
decisions-alternat = Ар бир нускага бир барак; анда ошол нусканы сактаган мамлекет биринчи аталып, биринчи кол коёт.
decisions-enter-confirmation = Ырастоону киргизүү
decisions-ceremony = Кол коюу
decisions-ceremony-count = { $of } тараптын ичинен кол койгону: { $signed }
decisions-copy-of = Нуска: { $party }
decisions-signs-now = Азыр кол коёт
decisions-signs-next = Кийинки
decisions-all-signed = Баары кол койду
decisions-has-signed = кол койду
decisions-has-not-signed = кол коё элек
