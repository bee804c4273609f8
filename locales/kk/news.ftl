# News.

rejection-news-credit-missing = Фотосуретке авторы туралы дерек және онда не бейнеленгенін айтатын сөздер қажет.
news-none = Әзірге бірде-бір жаңалық жарияланған жоқ.
news-plate = Сурет. Бұл жерге фотосурет оған құқықтар белгілі болған жағдайда ғана қойылады.

# The newsroom.
rejection-news-draft-unknown = { $item } деген жоба жоқ.
rejection-news-not-published = { $item } деген жаңалық жарияланбаған.
rejection-news-withdrawn = { $item } деген жаңалық кері қайтарып алынған.
rejection-news-language-stands = Бұл жаңалық мына тілде басқа сөздермен жарияланған: { $language }; оларды түзету өзгертеді.
rejection-news-approved-already = Жоба осы күйінде бекітіліп қойған.
rejection-news-embargo-past = Эмбарго болашақтағы уақытта аяқталуға тиіс.
rejection-news-same-eyes = Бұл жобаның соңғы мәтінін оны бекітетін тараптың өзі жазған.
rejection-news-not-approved = Жобаның қазіргі мәтіні бекітілмеген.
confirmed-news-same-eyes = Жаңалықты оны жазған тараптың өзі бекітті.
confirmed-news-not-approved = Жаңалық бекітілмей жарияланды.
news-newsroom = Жаңалықтар редакциясы
news-newsroom-lead = Жаңалық жобалары және әрқайсысы бойынша келесі қадам. Оларды тек Төраға мен хатшылық көреді.
news-drafts-none = Жоба жоқ.
news-preview = Алдын ала қарау
news-standing-draft = Жоба
news-standing-approved = Бекітілді
news-standing-embargoed = Эмбарго астында
news-standing-published = Жарияланды
news-standing-withdrawn = Кері қайтарып алынды
news-embargo = Эмбарго астында, мерзімі:
news-embargo-note = Осы уақытқа дейін мәтінді тек баспасөз, Төраға және хатшылық оқиды.
news-corrections = Түзетулер
news-corrected = Түзетілді
news-was-withdrawn = Бұл жаңалық кері қайтарып алынды
news-from-record = Кездесу жазбаларынан жасалған баспасөз хабарламасы
news-from-record-lead = Алғашқы жобада кездесудің уақыты мен орны, қатысушылар және қабылданған мәтіндер көрсетіледі. Жоба редакциялауға арналған.
news-last-words = Соңғы мәтін
news-release-lead = { $meeting }: { $days }.
news-release-lead-place = { $meeting }: { $days }, { $place }.

# Photographs of news.
rejection-news-alternative-missing = Фотосуретте не бейнеленгені мына тілдерде айтылмаған: { $languages }.
confirmed-news-alternative-missing = Фотосурет барлық жұмыс тілдеріндегі сипаттамасыз қосылды.
rejection-news-photograph-unreadable = Файл бүлінген, JPEG, PNG не WebP пішіміндегі фотосурет емес немесе мазмұны атауына сәйкес келмейді.
rejection-news-photograph-too-large = Фотосурет тым үлкен. Шегі: { $pixels } миллион пиксель, бір қабырғасы бойынша { $side } пиксель.
news-undescribed = Фотосуреттің бұл тілде сипаттамасы жоқ
news-photographs = Фотосуреттер
# Pages, contacts and banners.
rejection-news-nothing-by-this-name = Мұнда { $slug } деген атпен ештеңе жоқ.
rejection-news-banner-over = Баннердің көрсетілуі басталғаннан кейін және қазіргі уақыттан кеш аяқталуға тиіс.
news-pages = Беттер
news-pages-none = Әзірге бет жоқ.
news-contacts = Байланыс деректері
news-contacts-none = Әзірге байланыс деректері көрсетілмеген.
news-as-of = Деректердің күні
news-banner = Хабарландыру
news-banner-more = Толығырақ оқу
news-banners = Беттердің үстіндегі баннерлер
news-banners-none = Баннер жоқ.
news-banner-stands = Қазір көрсетіледі
news-banner-rests = Қазір көрсетілмейді
news-change = Өзгерту
