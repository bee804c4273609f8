# News.

rejection-news-credit-missing = Сүрөттүн автору жана сүрөттө эмне тартылганы көрсөтүлүшү керек.
news-none = Жаңылыктар азырынча жарыялана элек.
news-plate = Чиймелүү сүрөт. Фотосүрөт бул жерге ага болгон укуктар белгилүү болгондо гана коюлат.

# The newsroom.
rejection-news-draft-unknown = «{ $item }» деген долбоор жок.
rejection-news-not-published = «{ $item }» деген жаңылык жарыяланган эмес.
rejection-news-withdrawn = «{ $item }» деген жаңылык кайтарып алынган.
rejection-news-language-stands = Бул кабар мына бул тилде башка сөздөр менен жарыяланган: { $language }; аларды оңдоо өзгөртөт.
rejection-news-approved-already = Долбоор ушул түрүндө бекитилген.
rejection-news-embargo-past = Эмбарго келечектеги убакытта бүтүшү керек.
rejection-news-same-eyes = Бул долбоордун акыркы текстин аны бекиткен тараптын өзү жазган.
rejection-news-not-approved = Долбоордун азыркы тексти бекитилген эмес.
confirmed-news-same-eyes = Жаңылыкты аны жазган тараптын өзү бекитти.
confirmed-news-not-approved = Жаңылык бекитилбей жарыяланды.
news-newsroom = Жаңылыктар редакциясы
news-newsroom-lead = Жаңылыктардын долбоорлору жана ар бири боюнча кийинки кадам. Аларды Төрага менен катчылык гана көрөт.
news-drafts-none = Долбоор жок.
news-preview = Алдын ала көрүү
news-standing-draft = Долбоор
news-standing-approved = Бекитилди
news-standing-embargoed = Эмбарго астында
news-standing-published = Жарыяланды
news-standing-withdrawn = Кайтарып алынды
news-embargo = Эмбарго астында, мөөнөтү:
news-embargo-note = Ал убакытка чейин текстти басма сөз, Төрага жана катчылык гана окуйт.
news-corrections = Оңдоолор
news-corrected = Оңдолду
news-was-withdrawn = Бул жаңылык кайтарып алынды
news-from-record = Жолугушуунун жазууларынан түзүлгөн басма сөз билдирүүсү
news-from-record-lead = Биринчи долбоордо жолугушуунун убактысы жана орду, катышуучулар жана кабыл алынган тексттер көрсөтүлөт. Ал оңдоо үчүн арналган.
news-last-words = Акыркы текст
news-release-lead = { $meeting }: { $days }.
news-release-lead-place = { $meeting }: { $days }, { $place }.

# Photographs of news.
rejection-news-alternative-missing = Фотосүрөттө эмне тартылганы бул тилдерде айтылган эмес: { $languages }.
confirmed-news-alternative-missing = Фотосүрөт бардык жумушчу тилдердеги сүрөттөмөсүз кошулду.
rejection-news-photograph-unreadable = Файл бузулган, JPEG, PNG же WebP форматындагы фотосүрөт эмес же мазмуну аталышына дал келбейт.
rejection-news-photograph-too-large = Фотосүрөт өтө чоң. Чеги: { $pixels } миллион пиксел, бир тарабы боюнча { $side } пиксел.
news-undescribed = Фотосүрөттүн бул тилде сүрөттөмөсү жок
news-photographs = Фотосүрөттөр
# Pages, contacts and banners.
rejection-news-nothing-by-this-name = Бул жерде «{ $slug }» деген ат менен эч нерсе жок.
rejection-news-banner-over = Баннерди көрсөтүү башталгандан кийин жана азыркы учурдан кеч бүтүшү керек.
news-pages = Барактар
news-pages-none = Барактар азырынча жок.
news-contacts = Байланыш маалыматтары
news-contacts-none = Байланыш маалыматы азырынча көрсөтүлө элек.
news-as-of = Маалыматтын күнү
news-banner = Кулактандыруу
news-banner-more = Толугураак окуу
news-banners = Барактардын үстүндөгү баннерлер
news-banners-none = Баннер жок.
news-banner-stands = Азыр көрсөтүлүүдө
news-banner-rests = Азыр көрсөтүлбөйт
news-change = Өзгөртүү
