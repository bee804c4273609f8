# The list of speakers and the floor.
# No native reader has cleared these words yet.

rejection-floor-already-on-list = Сиз сөзгө чыгуучулардын тизмесинде барсыз.
rejection-floor-speech-over = Сөз болгон чыгып сүйлөө аяктаган; азыр сөз төмөнкү тарапта: { $party }.
rejection-floor-place-gone = Тизмедеги ал орун буга чейин чакырылган же кайтарып алынган: { $party }.
rejection-floor-time-changed = Берилген убакыт ошол аралыкта өзгөртүлдү. Саатты карап, кайталаңыз.
rejection-floor-floor-free = Азыр сөз эч кимге берилген эмес.
rejection-floor-list-closed = Сөзгө чыгуучулардын тизмеси жабык.
rejection-floor-list-before = Жолугушуу буга чейин эле ошол тизме боюнча иштеп жатат.
rejection-floor-list-of-item = { $item }-пункт боюнча тизме пунктка өткөндө жолугушууга киргизилет.
rejection-floor-list-open = Сөзгө чыгуучулардын тизмеси ачык.
rejection-floor-may-not-speak = Эрежелерде «{ $status }» статусундагы катышуучунун сөзгө чыгышы каралган эмес.
rejection-floor-not-on-list = Сөзгө чыгуучулардын тизмесинде жок: { $party }.
rejection-floor-out-of-order = Тизме боюнча кезек бул делегацияга келе элек: { $party }.
rejection-floor-list-not-yet-open = Сөзгө чыгуучулардын тизмесине жазылуу азырынча баштала элек.
rejection-floor-list-unknown = Сөзгө чыгуучулардын «{ $list }» тизмеси жок: ал жолугушууга киргизилген эмес жана аны эч ким ачкан эмес.
rejection-floor-list-times = Тизме ачылгандан кийин жабылышы керек.
rejection-floor-time-spent = Бул тизмеде бир делегацияга берилген убакытты толук пайдаланган: { $party }.
rejection-floor-no-more-replies = Сиз эрежелерде каралган санда жооп бердиңиз ({ $made }).
rejection-floor-clock-stopped = Саат буга чейин токтотулган.
rejection-floor-clock-runs = Саат жүрүп жатат.
rejection-floor-point-waits = Жыйынды алып баруу тартиби боюнча Төрага чечим чыгара элек маселе бар. Аны көтөргөн тарап: { $party }.
rejection-floor-point-raised = Жыйынды алып баруу тартиби боюнча сиз көтөргөн маселеге Төрага азырынча чечим чыгара элек.
rejection-floor-point-unknown = Бул жолугушууда жыйынды алып баруу тартиби боюнча мындай маселе жок: { $point }.
rejection-floor-point-ruled = Жыйынды алып баруу тартиби боюнча бул маселеге Төрага чечим чыгарган.
rejection-floor-point-not-ruled = Жыйынды алып баруу тартиби боюнча бул маселеге Төрага азырынча чечим чыгара элек.
rejection-floor-appealed-already = Төраганын бул чечимине буга чейин даттанылган.
rejection-floor-no-appeal = Төраганын бул чечимине даттануу жолугушуунун кароосунда жок.
rejection-floor-may-not-appeal = Эрежелерде «{ $status }» статусундагы катышуучунун Төраганын чечимине даттанышы каралган эмес.

# The floor of a meeting.
floor-title = Сөз
floor-presiding = Төрагалык кылуучу
floor-hall = Залдын экраны
floor-has = Сөз берилди: { $party }
floor-has-it = сүйлөп жатат
floor-free = Сөз эч кимге берилген эмес
floor-time-left = Калган убакыт
floor-of-minutes = жалпы { $number } мүнөт
floor-minutes = { $number } мүнөт
floor-since = башталышы: { $time }
floor-next = Кийинки
floor-list = Сөзгө чыгуучулардын тизмеси
floor-waiting = күткөндөр: { $number }
floor-nobody-waits = Күткөндөр жок.
floor-open = тизме ачык
floor-closed = тизме жабык
floor-asked = сураган убактысы: { $time }
floor-your-place = Сөзгө чыгуучулардын тизмесиндеги ордуңуз: { $number }.
floor-spoken = Сөзгө чыккандар
floor-statements = Жазуу жүзүндөгү билдирүүлөр
floor-statement-withheld = башкаларга азырынча көрсөтүлбөйт
floor-give-others = Сөз сурабаган делегацияга сөз берүү
floor-give-to = Сөз берүү: { $party }
floor-give-short = Сөз берүү
floor-one-minute-more = Дагы бир мүнөт
floor-ask = Сөз суроо
floor-hand-in-short = Билдирүү тапшыруу

# Lists, their order, the clock and points of order.
floor-clock-stopped = саат токтотулган
floor-also-for = ошондой эле төмөнкүлөрдүн атынан: { $parties }
floor-fixed = орунду Төрага белгиледи
floor-fixed-because = иретти Төрага өзгөрттү: { $reason }
floor-by-request = сөз сурагандардын ирети боюнча
floor-by-precedence = даражасы боюнча
floor-by-alphabetical = алфавит боюнча
floor-by-balance = эң аз сүйлөгөн биринчи чыгат
floor-by-alphabet = төмөнкү тилдин алфавити боюнча: { $language }
floor-members-first = адегенде мүчөлөр, андан кийин калгандар
floor-groups-first = адегенде бир нече делегациянын атынан сүйлөгөндөр
floor-opens = ачылат: { $at }
floor-closes = жабылат: { $at }
floor-minutes-each = бир чыгып сүйлөөгө { $number } мүнөт
floor-minutes-altogether = бир делегацияга жалпысынан { $number } мүнөт
floor-debate = Жалпы талкуу
floor-put-down = Делегацияңызды бул тизмеге жазуу
floor-change-list = Жарыяланганды өзгөртүү
floor-withdraw-reply = Жооп берүү өтүнүчүн кайтарып алуу
floor-points = Жыйынды алып баруу тартиби боюнча маселелер
floor-appealed-by = даттанган тарап: { $party }
floor-you-are-next = Кийинки сиз чыгасыз.
floor-before-you = Сизден мурда { $number } делегация сөзгө чыгат.
floor-totals = Бул жолугушууда сүйлөнгөн убакыт

# The note-taker.
rejection-floor-speech-unknown = Ачык жыйында мындай сөз болгон эмес.
rejection-floor-summary-approved = Кыскача отчет бекитилген, ал үчүн жазылып алынгандар өчүрүлгөн.
floor-notes = Кыскача отчет үчүн жазып алуулар
floor-notes-lead = Ар бир делегация сөзүнүн маңызы. Муну Төрага менен катчылык гана окуйт; кыскача отчет бекитилгенден кийин өчүрүлөт.
floor-notes-approved = Кыскача отчет бекитилди. Ал үчүн жазылып алынгандар өчүрүлдү.
floor-notes-closed = Жабык жыйында айтылгандар жазылып алынбайт.
floor-noted = жазылып алынды
floor-statement-in = Тапшырылган билдирүү
floor-note-from-statement = Жазып алууга негиз кылып алуу
floor-note-taken = Билдирүүдөн алынды. Кыскартып, сактап коюңуз.
floor-note-substance = Маңызы
floor-note-save = Сактоо
# Those in the hall: interpreters, statements, lost links.
rejection-floor-statement-unknown = Бул жазуу менен билдирүү тапшырылган эмес.
rejection-floor-not-delivered = Сөз азырынча сүйлөнө элек.
rejection-floor-confirmed-already = Билдирүү буга чейин ырасталган.
floor-interpreters = Оозеки котормочуларга
floor-interpreters-until = ачык турган мөөнөтү: { $day }
floor-said = айтылышы: { $said }
floor-statement-spoken = Билдирүүнүн тексти
floor-no-text = Оозеки котормочулар үчүн текст тапшырылган жок.
floor-check-delivery = айтылган сөз менен салыштырыңыз
floor-beforehand = Алдын ала тапшырылды
floor-beforehand-note = Сөз сүйлөнгөнгө чейин эмбарго коюлган. Делегация текстти оозеки котормочуларга алдын ала берди.
floor-term-seek = Термин табуу
floor-term-find = Табуу
floor-term-unknown = Мындай сөздөр бар термин жок.
floor-terms-none = { $number ->
    [0] Терминдер азырынча киргизиле элек.
    [one] Терминдердин жалпы саны: { $number }. Азыр окулуп жаткан текстте алар жок.
   *[other] Терминдердин жалпы саны: { $number }. Азыр окулуп жаткан текстте алар жок.
}
floor-statement-waits = сөз сүйлөнүшүн күтүүдө
floor-statement-delivered = сүйлөндү
floor-statement-first = Алгач тапшырылган тексттин хеши: { $hash }
floor-publishes-on-delivery = сөз сүйлөнгөндөн кийин жарыяланат
floor-publishes-with-record = отчет менен кошо жарыяланат
floor-publishes-never = жарыяланбайт
floor-interpreters-beforehand = оозеки котормочуларга алдын ала берилди
floor-interpreters-with-floor = сиз сүйлөп жатканда оозеки котормочулар көрөт
floor-interpreters-never = оозеки котормочуларга көрсөтүлбөйт
floor-confirm-as-handed = Тапшырылгандай сүйлөндү
floor-confirm-otherwise = Айтылган сөздүн текстин тапшыруу
floor-passed-over = байланыш үзүлдү: { $time }; кезек өткөрүлөт, орду сакталат
floor-link-lost = Байланыш үзүлдү: { $since }. Тизмедеги орун сакталып, кезек азырынча өткөрүлөт; орун шартсыз сакталуучу мөөнөт: { $until }.
floor-link-lost-long = Байланыш үзүлдү: { $since }; мөөнөт бүттү: { $until }. Тизмедеги орун кала берет, чечимди Төрага чыгарат.
floor-own-presence = Делегацияңыз жөнүндө белги: { $presence }.
floor-own-time = Бул жолугушууда сүйлөгөн убактыңыз: { $time }.

# What the Chair says with a button.
floor-other-lists = Сөзгө чыгуучулардын башка тизмеси
floor-keys = Баскычка андагы тамга же цифра браузериңиз кошумча талап кылган баскыч менен бирге басылганда өтөт: Alt же Alt жана Shift; Mac компьютеринде Control жана Option.
say-meetings-open = Жолугушууну ачык деп жарыялайм.
say-meetings-resume = Жолугушуу улантылат.
say-meetings-suspend = Жолугушууда тыныгуу жарыялайм.
say-meetings-close = Жолугушууну жабык деп жарыялайм.
say-meetings-adopt-agenda = Эгер каршылык болбосо, жолугушуу күн тартибин кабыл алды деп эсептейм. Чечим кабыл алынды.
say-meetings-take-up = { $number }-пунктка өтөбүз: { $title }.
say-meetings-close-doors = Бул пункт жабык жыйында каралат.
say-meetings-open-doors = Ачык жыйынга кайтабыз.
say-floor-give = Сөз берилет: { $party }.
say-floor-take-back = Сүйлөгөн сөзүңүз үчүн рахмат.
say-floor-extend = Сөзгө чыгуучуга дагы бир мүнөт берилет.
say-floor-close-list = Сөзгө чыгуучулардын тизмеси жабылды.
say-floor-reopen-list = Сөзгө чыгуучулардын тизмеси кайра ачылды.
say-floor-settle-point-granted = Көтөрүлгөн маселени канааттандырам.
say-floor-settle-point-not-granted = Көтөрүлгөн маселени канааттандырбайм.
say-floor-settle-point-out-of-order = Бул – жыйынды алып баруу тартиби боюнча маселе эмес.
say-floor-settle-appeal-stands = Төраганын чечими күчүндө калат.
say-floor-settle-appeal-overruled = Төраганын чечими жокко чыгарылат.
say-floor-settle-appeal-withdrawn = Даттануу кайтарып алынды.
say-decisions-put = «{ $title }» текстин жолугушуунун чечимине коём. Каршылык барбы?
say-decisions-declare-adopted = «{ $title }» текстин кабыл алынды деп жарыялайм.
say-decisions-declare-not-adopted = «{ $title }» тексти кабыл алынган жок деп жарыялайм.
