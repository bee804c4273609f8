# Rounds of comments on a text, and the position of one party.

rounds-title = Пікір жинау кезеңдері
rounds-instant = { $instant } ({ $zone })
rounds-open = { $number }-кезең ашық
rounds-over = { $number }-кезең аяқталды:
rounds-until = Пікірлер қабылданатын мерзім
rounds-you-commented = Тарапыңыз пікір білдірді
rounds-none = Жоба пікір алу үшін әлі таратылған жоқ.
rounds-table = Пікірлер
rounds-no-comments = Пікірлер түскен жоқ.
rounds-place = Тармақ
rounds-party = Тарап
rounds-words = Пікір
rounds-answer = Жауап
rounds-whole = Мәтін тұтас
rounds-removed = мәтіннен алынып тасталған тармақ
rounds-comment-number = { $number }-пікір
rounds-round = { $number }-кезең
rounds-late = кеш түскен
rounds-withdrawn = кері қайтарып алынған
rounds-receipt = Алынғаны туралы белгі
rounds-receipt-entry = Журнал жазбасы
rounds-receipt-time = Алынған уақыты
rounds-gathers = Біріктірілген министрлік үлестерінің саны: { $number }.
rounds-became = Ұсынысқа айналды: { $tag }
rounds-no-answer = әлі жауап берілген жоқ
rounds-all = Барлық кезеңдер
rounds-is-open = ашық
rounds-is-over = аяқталған
rounds-received = { $number ->
    [0] пікір жоқ
    [one] { $number } пікір
   *[other] { $number } пікір
}
rounds-answered = Пікір білдіргендер
rounds-due = Пікір білдірмегендер
rounds-nobody = ешкім
rounds-forms = Желісіз толтырылатын нысандар
rounds-forms-note = Әр нысан – бір файл: ол желісіз толтырылады, поштамен қайтарылады және осы жерге жүктеледі.
rounds-circulate = Пікір алу үшін тарату
rounds-comment = Пікір білдіру
rounds-enter-comment = Тарап үшін пікір енгізу
rounds-close = Кезеңді қазір жабу
rounds-give-answer = Жауап беру
rounds-answer-again = Жауапты өзгерту

# The position of one party while its ministries write it.
position-title = Ұлттық ұстаным
position-who = Бұл бетті тек осы тараптың орнынан көруге болады: { $party }. Ол Төрағаға, хатшылыққа және басқа бірде-бір делегацияға көрсетілмейді.
position-then = Министрліктер тармақтар бойынша үлес қосады. Үйлестіруші үлестерді бір пікірге біріктіреді; тек сол пікір жіберіледі.
position-paragraph = { $paragraph }-тармақ
position-footnote = Бет асты сілтемесі { $number }
position-unnamed = Министрлік көрсетілмеген
position-waits = үйлестірушіні күтуде
position-withdrawn = кері қайтарып алынған
position-gathered = { $number }-пікірге енгізілген
position-sent = { $number }-пікір ретінде жіберілді
position-gather = Осы үлестерді біріктіру
position-contribution = { $number }-үлес
position-comment = Бірыңғай ұлттық пікір
position-comment-note = Осы мәтін жіберіледі; оны жоба бойынша пікірлерді көруге құқығы барлар көреді.
position-send = Ұлттық пікір ретінде жіберу
position-words = Үлес
position-add = Үлес қосу
