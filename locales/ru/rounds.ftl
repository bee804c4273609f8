# Раунды замечаний к тексту и позиция одной стороны.

rounds-title = Раунды замечаний
rounds-instant = { $instant } ({ $zone })
rounds-open = Раунд { $number } открыт
rounds-over = Раунд { $number } завершён:
rounds-until = Замечания принимаются до
rounds-you-commented = Ваша сторона представила замечания
rounds-none = Проект ещё не рассылался для замечаний.
rounds-table = Замечания
rounds-no-comments = Замечаний не поступило.
rounds-place = Пункт
rounds-party = Участник
rounds-words = Замечание
rounds-answer = Ответ
rounds-whole = Текст в целом
rounds-removed = пункт, исключённый из текста
rounds-comment-number = замечание { $number }
rounds-round = раунд { $number }
rounds-late = поступило с опозданием
rounds-withdrawn = снято
rounds-receipt = Подтверждение получения
rounds-receipt-entry = Запись журнала
rounds-receipt-time = Получено
rounds-gathers = { $number ->
    [one] Объединяет { $number } соображение ваших министерств.
    [few] Объединяет { $number } соображения ваших министерств.
    [many] Объединяет { $number } соображений ваших министерств.
   *[other] Объединяет { $number } соображения ваших министерств.
}
rounds-became = Стало предложением { $tag }
rounds-no-answer = ответа ещё нет
rounds-all = Все раунды
rounds-is-open = открыт
rounds-is-over = завершён
rounds-received = { $number ->
    [0] замечаний нет
    [one] { $number } замечание
    [few] { $number } замечания
    [many] { $number } замечаний
   *[other] { $number } замечания
}
rounds-answered = Представили замечания
rounds-due = Не представили замечаний
rounds-nobody = никто
rounds-forms = Формы для работы без сети
rounds-forms-note = Каждая форма – один файл: её заполняют без сети, присылают обратно по почте и загружают здесь.
rounds-circulate = Разослать для замечаний
rounds-comment = Представить замечание
rounds-enter-comment = Внести замечание от имени участника
rounds-close = Закрыть раунд сейчас
rounds-give-answer = Ответить
rounds-answer-again = Изменить ответ

# Позиция одной стороны, пока её готовят министерства.
position-title = Национальная позиция
position-who = Эту страницу видит только занимающий место участника ({ $party }). Она не показывается ни Председателю, ни секретариату, ни другим делегациям.
position-then = Министерства представляют соображения по каждому пункту. Координатор объединяет их в одно замечание; направляется только оно.
position-paragraph = Пункт { $paragraph }
position-footnote = Сноска { $number }
position-unnamed = Министерство не указано
position-waits = ожидает координатора
position-withdrawn = отозвано
position-gathered = вошло в замечание { $number }
position-sent = Направлено как замечание { $number }
position-gather = Объединить эти соображения
position-contribution = Соображение { $number }
position-comment = Единое национальное замечание
position-comment-note = Этот текст направляется, и его увидят те, кому видны замечания к проекту.
position-send = Направить как национальное замечание
position-words = Соображение
position-add = Добавить соображение
