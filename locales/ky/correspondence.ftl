# Letters out and in.

rejection-correspondence-letter-unknown = Мындай кат табылган жок: № { $letter }.
rejection-correspondence-addressee-missing = Ким үчүн экени айтылган эмес: бир мамлекетти, уюмду же мекемени көрсөтүңүз.
rejection-correspondence-not-addressed = № { $letter } кат ал дарекке жөнөтүлбөйт.
rejection-correspondence-own-copy-only = Тарап каттын келгенин, ачылганын же окулганын өзүнүн нускасы боюнча гана белгилейт.
rejection-correspondence-not-outgoing = № { $letter } кат – кириш кат: жеткирүү чыгыш каттар боюнча гана белгиленет.
rejection-correspondence-letter-void = № { $letter } кат жараксыз деп жарыяланган.
rejection-correspondence-number-taken = Бул жылдын { $number } номери башка катка таандык: № { $letter }.
rejection-correspondence-number-missing = Эрежелерде номерлердин үлгүсү көрсөтүлгөн эмес: каттын номерин жазыңыз.
rejection-correspondence-received-already = Ушул жөнөтүүчүнүн { $number } номерлүү каты быйылкы реестрде бар: № { $letter } кат. Бул башка катпы?
rejection-correspondence-meeting-missing = Чакыруу жолугушууга берилет: кайсы жолугушуу экенин көрсөтүңүз.
rejection-correspondence-nothing-corrected = Оңдоло турган маалымат берилген жок.

# The board of invitations, the register, a letter.
correspondence-board = Чакыруулар таблицасы
correspondence-nobody-invited = Азырынча эч ким чакырыла элек.
correspondence-counted = Чакырылгандар
correspondence-remind = Эске салуу каты
correspondence-remind-all = { $number ->
    [one] Мөөнөтү келген бир чакырууну эске салуу
   *[other] Мөөнөтү келген чакыруулардын баарын эске салуу ({ $number })
  }
correspondence-reminder-subject = Чакырууну эске салуу: { $meeting }
correspondence-received-read = Алдык жана окудук
correspondence-remind-on = Эске салуу күнү: { $day }
correspondence-reminded = Эске салынды: { $day }
correspondence-acknowledged = Алынганы ырасталды: { $day }
correspondence-more = Дагы
correspondence-register = Каттар реестри
correspondence-register-lead = Чыгыш жана кириш каттар бир реестрде, жыл боюнча номерленет. Оңдоо оңдолгон жазуунун жанында турат.
correspondence-halves = Реестрдин бөлүгү
correspondence-all = Бардык каттар
correspondence-outgoing = Чыгыш каттар
correspondence-incoming = Кириш каттар
correspondence-none = Бул жерде каттар жок.
correspondence-letter = № { $letter } кат
correspondence-void = Жараксыз
correspondence-answers = № { $letter } катка жооп
correspondence-answered-by = Жооп каты
correspondence-gaps = Бир да катка берилбеген номерлер
correspondence-on-it = Каттагы маалыматтар
correspondence-no-file = Файл жок
correspondence-annexes = Тиркемелер
correspondence-entered = Киргизилген күнү
correspondence-to = Кимге
correspondence-from = Кимден
correspondence-nothing-known = Жеткирилиши жөнүндө маалымат жок
correspondence-corrections = Оңдоолор
correspondence-corrected = Оңдолду
correspondence-draft = Нотанын долбоору (DOCX)
