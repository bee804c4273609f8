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
