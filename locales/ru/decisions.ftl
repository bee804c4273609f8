# Putting, objecting, adopting, signing.
# No native reader has cleared these words yet.

rejection-decisions-adopted-already = Текст принят; принятое не меняется.
rejection-decisions-did-not-object = Действующего возражения нет: { $party }.
rejection-decisions-evidence-unknown = Правила не предусматривают такого основания подписи ({ $evidence }).
rejection-decisions-language-behind = Аутентичный язык не отражает последнего изменения: { $language }.
rejection-decisions-may-not-sign = Правила не предусматривают подписания участником со статусом «{ $status }».
rejection-decisions-mode-unknown = Правила не предусматривают такого способа подписания ({ $mode }).
rejection-decisions-no-decisions = В этом процессе решения не принимаются.
rejection-decisions-no-objection = Возражений нет: объявите текст принятым или продолжите обсуждение.
rejection-decisions-no-quorum = Присутствует членов: { $present }; для решения требуется { $needed }.
rejection-decisions-not-adopted = Текст ещё не принят.
rejection-decisions-not-at-meeting = { $party } не участвует в этой встрече.
rejection-decisions-not-in-base = { $party } не входит в число тех, чьё возражение учитывается.
rejection-decisions-not-put = Председатель не поставил текст на рассмотрение.
rejection-decisions-objected-already = Вы уже возразили; возражение действует.
rejection-decisions-objection-stands = Действующих возражений: { $objections }. Текст принимается, когда никто не возражает.
rejection-decisions-proposals-open = Открытых предложений: { $open }. До постановки текста каждое нужно принять или отклонить.
rejection-decisions-put-already = Текст уже поставлен на рассмотрение.
rejection-decisions-signature-invalid = Подпись ключом отсутствует или недействительна.
rejection-decisions-signed-already = Подпись уже поставлена: { $party }.
rejection-decisions-text-empty = В тексте нет абзацев.
rejection-decisions-who-signs-undefined = Правила не определяют, кто подписывает. Решить может Председатель; решение записывается.

# A text before the meeting, its adoption and its signatures.
decisions-before-meeting = Поставлен на рассмотрение
decisions-objections = { $number ->
    [0] возражений нет
    [one] { $number } возражение
    [few] { $number } возражения
    [many] { $number } возражений
   *[other] { $number } возражения
}
decisions-not-adopted-times = { $number ->
    [one] Текст ставился на рассмотрение { $number } раз и не был принят.
    [few] Текст ставился на рассмотрение { $number } раза и не был принят.
    [many] Текст ставился на рассмотрение { $number } раз и не был принят.
   *[other] Текст ставился на рассмотрение { $number } раза и не был принят.
}
decisions-signatures-title = Подписи
decisions-signatures = { $number ->
    [one] { $number } подпись
    [few] { $number } подписи
    [many] { $number } подписей
   *[other] { $number } подписи
}
decisions-signed = Подписи
decisions-nobody-signed = Пока никто не подписал
decisions-no-original = Подписанный подлинник не приложен.
decisions-custodian = Хранитель подлинника: { $party }
decisions-sheet = Лист подписей (PDF)
decisions-put-short = Поставить текст: есть ли возражения?
decisions-adopted-short = Объявить принятым
decisions-not-adopted-short = Объявить непринятым
decisions-object-short = Возразить
decisions-withdraw-objection-short = Снять возражение
decisions-sign-short = Подписать
decisions-enter-signature = Внести подпись
