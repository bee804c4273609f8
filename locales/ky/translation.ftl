# The translator's page, and the glossary.

translation-title = Котормо
translation-into = Котормонун тили
translation-in-concord = Шайкеш: { $language }. Бардык өзгөртүүлөр чагылдырылган.
translation-behind = Акыркы өзгөртүүнү чагылдырбаган абзацтар: { $number }.
translation-file = Котормочунун программасы үчүн файл (XLIFF 2.0)
translation-is-behind = артта калган
translation-words-behind = Бул тилдеги текстте түпнускага киргизилген акыркы өзгөртүү азырынча чагылдырылган эмес.
translation-moved = котормо акыркы жолу шайкеш келтирилгенден берки өзгөрүүлөр белгиленген
translation-never = котормо азырынча болгон эмес
translation-give = Бул котормону берүү
translation-confirm = Котормого өзгөртүү киргизүүнүн кереги жок
translation-figures-source = Түп текстте гана бар сандар: { $figures }
translation-figures-target = Котормодо гана бар сандар: { $figures }
translation-terms = Глоссарийдеги терминдер
translation-agreed = Кабыл алынган тексттердин макулдашылган формулировкалары
translation-others = Шайкеш котормолор

# The glossary.
glossary-title = Глоссарий
glossary-note = Процесстин терминдери жана алардын башка тилдердеги дал келүүлөрү. Котормочулар аларды тиешелүү сөздөрдүн жанынан көрүшөт.
glossary-empty = Терминдер азырынча аныктала элек.
glossary-use = Колдонулушу
glossary-define-again = Кайра аныктоо

# What waits for translators.
work-list-title = Котормочулардын иши
work-list-lead = Кайсы тилде азырынча тексти жок, тексти булагынан артта калган же дал келиши ырасталбаган эмне бар. Башка күн белгиленбесе, алдыдагы жолугушууга тиешелүүсүнүн мөөнөтү – анын биринчи күнү.
work-list-none = Бул тилде күтүп турган иш жок: { $language }.
work-list-waits = { $number ->
    [one] { $number } иш күтүп турат.
   *[other] { $number } иш күтүп турат.
}
work-list-what = Эмне
work-list-state = Абалы
work-list-due = Мөөнөтү
work-list-missing = жок: { $number }
work-list-behind = булагынан артта калган: { $number }
work-list-draft = ырасталган эмес: { $number }
work-list-agenda = Жолугушуу жана күн тартиби

# Deadlines of translators.
work-list-overdue = мөөнөтү өттү
work-list-first-day = жолугушуунун биринчи күнү
work-list-set-due = Мөөнөт белгилөө
work-list-move-due = Мөөнөттү өзгөртүү
work-list-translator = котормочу: { $name }
# A translation that was compared, and what it lacks.
translation-absent = Котормодо табылган жок: { $terms }
translation-review = Текшерилди деп белгилөө
translation-is-draft = Котормонун долбоору
translation-is-reviewed = Текшерилген котормо
