# Delegations and participants.
# No native reader has cleared these words yet.

rejection-delegations-accepted-already = Полномочия уже приняты: { $party }.
rejection-delegations-head-already = У делегации уже есть глава; сначала отзовите назначение.
rejection-delegations-may-not-attend = Правила не предусматривают участия со статусом «{ $status }».
rejection-delegations-member-unknown = В делегации нет члена { $member }.
rejection-delegations-nobody-nominated = Делегация ещё никого не назначила: { $party }.
rejection-delegations-answer-unfit = Это не ответ на вопрос: { $kind ->
    [number] ожидается целое число.
    [choice] ожидается номер одного из вариантов.
    [yes-no] ожидается «да» или «нет».
    [day] ожидается дата, например 2026-12-10.
   *[other] ожидается текст, а где спрашивается документ – только его буквы и цифры.
}
rejection-delegations-answer-unknown = Такого ответа на вопрос { $question } нет.
rejection-delegations-asked-of-other = { $asked-of ->
    [member] Вопрос задан о каждом члене делегации: укажите, о ком ответ.
   *[other] Вопрос задан о делегации в целом: члена делегации не указывайте.
}
rejection-delegations-badge-already = Бейдж уже выдан; утерянный сначала аннулируется.
rejection-delegations-badge-revoked = Этот бейдж аннулирован.
rejection-delegations-badge-unknown = Такого бейджа нет.
rejection-delegations-choices-unfit = У вопроса с выбором от 2 до { $bound } вариантов, одинаково на всех языках; у других вопросов вариантов нет.
rejection-delegations-class-unfit = О здоровье никто сообщать не обязан; ни здоровье, ни личный документ на бейдже не указываются.
rejection-delegations-consent-missing = Без согласия самого лица сведения о здоровье не хранятся.
rejection-delegations-credentials-insufficient = Правила требуют более весомого документа.
rejection-delegations-letter-returned = Документ { $letter } возвращён.
rejection-delegations-letter-unknown = Делегация не представляла документа { $letter }.
rejection-delegations-list-final = Окончательный список издан: последующие изменения вносятся добавлением.
rejection-delegations-list-not-final = Окончательного списка ещё нет, добавлять не к чему.
rejection-delegations-list-unchanged = С последнего списка состав делегаций не изменился.
rejection-delegations-nobody-meant = Укажите код бейджа либо участника и члена делегации.
rejection-delegations-nothing-given = Не указано, что изменить.
rejection-delegations-question-unknown = Вопроса { $question } на встрече нет.
delegations-participants = Список участников
delegations-order = По статусу, а в пределах статуса – по алфавиту языка этой страницы.
delegations-from-source = Как указано в источнике:
delegations-accredited = Полномочия приняты
delegations-provisional = Предварительно
delegations-nobody-named = Пока никто не назначен.
delegations-names-unknown = Имена лиц в источнике не указаны.
