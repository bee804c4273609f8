# Страница переводчика и глоссарий.

translation-title = Перевод
translation-into = Язык перевода
translation-in-concord = Соответствие обеспечено, учтены все изменения: { $language }.
translation-behind = { $number ->
    [one] В { $number } пункте не учтено последнее изменение.
    [few] В { $number } пунктах не учтено последнее изменение.
    [many] В { $number } пунктах не учтено последнее изменение.
   *[other] В { $number } пункта не учтено последнее изменение.
}
translation-file = Файл для программы переводчика (XLIFF 2.0)
translation-is-behind = отстаёт
translation-words-behind = Текст на этом языке ещё не отражает последнее изменение исходного текста.
translation-moved = отмечено, что изменилось с тех пор, как перевод был согласован
translation-never = перевода ещё нет
translation-give = Внести этот перевод
translation-confirm = Перевод менять не требуется
translation-figures-source = Числа, которые есть только в исходном тексте: { $figures }
translation-figures-target = Числа, которые есть только в переводе: { $figures }
translation-terms = Термины глоссария
translation-agreed = Согласованные формулировки принятых текстов
translation-others = Переводы, в которых учтены все изменения

# Глоссарий.
glossary-title = Глоссарий
glossary-note = Термины процесса и их соответствия. Переводчик видит их рядом с текстом, в котором они встречаются.
glossary-empty = Ни один термин ещё не определён.
glossary-use = Употребление
glossary-define-again = Определить заново

# What waits for translators.
work-list-title = Работа переводчиков
work-list-lead = Что ещё не имеет текста на языке, отстаёт от источника или не получило подтверждения соответствия. Срок того, что относится к предстоящей встрече, – её первый день, если не установлен другой.
work-list-none = На этом языке ничего не ждёт перевода: { $language }.
work-list-waits = { $number ->
    [one] Ждёт { $number } работа.
    [few] Ждут { $number } работы.
    [many] Ждут { $number } работ.
   *[other] Ждут { $number } работы.
}
work-list-what = Что
work-list-state = Состояние
work-list-due = Срок
work-list-missing = нет текста: { $number }
work-list-behind = отстаёт от источника: { $number }
work-list-draft = не подтверждено: { $number }
work-list-agenda = Встреча и повестка дня

# Deadlines of translators.
work-list-overdue = срок прошёл
work-list-first-day = первый день встречи
work-list-set-due = Установить срок
work-list-move-due = Перенести срок
work-list-translator = переводит: { $name }
# A translation that was compared, and what it lacks.
translation-absent = Не найдено в переводе: { $terms }
translation-review = Отметить как проверенный
translation-is-draft = Черновой перевод
translation-is-reviewed = Проверенный перевод
