# Rounds of comments on a text, and the position of one party.

rounds-title = Пикир алуу раунддары
rounds-instant = { $instant } ({ $zone })
rounds-open = { $number }-раунд ачык
rounds-over = { $number }-раунд аяктады:
rounds-until = Пикирлерди кабыл алуу мөөнөтү
rounds-you-commented = Тарабыңыз пикирин билдирди
rounds-none = Долбоор азырынча пикир алуу үчүн таратыла элек.
rounds-table = Пикирлер
rounds-no-comments = Пикирлер келип түшкөн жок.
rounds-place = Абзац
rounds-party = Тарап
rounds-words = Пикир
rounds-answer = Жооп
rounds-whole = Текст бүтүндөй
rounds-removed = тексттен алып салынган абзац
rounds-comment-number = { $number }-пикир
rounds-round = { $number }-раунд
rounds-late = кечигип келген
rounds-withdrawn = кайтарып алынган
rounds-receipt = Квитанция
rounds-receipt-entry = Журналдагы жазуу
rounds-receipt-time = Алынган убактысы
rounds-gathers = Министрликтериңиздин бириктирилген салымдары: { $number }.
rounds-became = Сунушка айланды: { $tag }
rounds-no-answer = жооп бериле элек
rounds-all = Бардык раунддар
rounds-is-open = ачык
rounds-is-over = аяктаган
rounds-received = { $number ->
    [0] пикир жок
    [one] { $number } пикир
   *[other] { $number } пикир
}
rounds-answered = Пикирин билдиргендер
rounds-due = Пикирин билдире электер
rounds-nobody = эч ким
rounds-forms = Тармаксыз толтурулуучу формалар
rounds-forms-note = Ар бир форма – бир файл: ал тармаксыз толтурулат, почта менен кайра жөнөтүлөт жана ушул жерге киргизилет.
rounds-circulate = Пикир алуу үчүн таратуу
rounds-comment = Пикир билдирүү
rounds-enter-comment = Тараптын атынан пикир киргизүү
rounds-close = Раундду азыр жабуу
rounds-give-answer = Жооп берүү
rounds-answer-again = Жоопту өзгөртүү

# The position of one party while its ministries write it.
position-title = Улуттук позиция
position-who = Бул баракты бир гана тараптын орду көрөт: { $party }. Ал Төрагага да, катчылыкка да, башка делегацияларга да көрсөтүлбөйт.
position-then = Министрликтер салымдарын абзац боюнча киргизет. Координатор аларды бир пикирге бириктирет; ошол пикир гана жөнөтүлөт.
position-paragraph = { $paragraph }-абзац
position-footnote = { $number }-астыңкы шилтеме
position-unnamed = Министрлиги көрсөтүлгөн эмес
position-waits = координаторду күтүүдө
position-withdrawn = кайтарып алынган
position-gathered = { $number }-пикирге бириктирилген
position-sent = { $number }-пикир болуп жөнөтүлдү
position-gather = Бул салымдарды бириктирүү
position-contribution = { $number }-салым
position-comment = Бирдиктүү улуттук пикир
position-comment-note = Ушул пикир жөнөтүлөт жана аны долбоор боюнча пикирлерди көрүүгө укугу барлар көрөт.
position-send = Улуттук пикир катары жөнөтүү
position-words = Салым
position-add = Салым кошуу
