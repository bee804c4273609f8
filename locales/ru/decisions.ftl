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
rejection-decisions-mode-undefined = Правила не определяют порядок принятия решений. Решить может Председатель; решение записывается.
rejection-decisions-chair-sums-up = В этом процессе тексты не принимаются: Председатель выпускает резюме.
rejection-decisions-not-summed-up = В этом процессе тексты принимаются; резюме Председателя не предусмотрено.
rejection-decisions-summary-issued-already = Текст выпущен как резюме Председателя; выпущенное не меняется.
rejection-decisions-not-unanimous = Единогласие требует выраженного согласия каждого: за — { $yes }, согласия не выразили — { $missing }.
rejection-decisions-no-majority = Большинства нет: за — { $yes }, против — { $no }.
rejection-decisions-silence-is-assent = Здесь высказываться за не требуется: кто не возражает, тот согласен. Если вы против текста, заявите возражение.
rejection-decisions-no-statement-now = Заявление прилагается к тексту, который поставлен на рассмотрение, принят или выпущен как резюме.
rejection-decisions-may-not-attach-statement = Правила не предусматривают, что участник со статусом «{ $status }» прилагает заявление.
rejection-decisions-statements-undefined = Правила не определяют, какие заявления можно приложить. Решить может Председатель; решение записывается.
rejection-decisions-statement-kind-unknown = Правила не предусматривают заявления такого вида ({ $kind }).
rejection-decisions-statement-unknown = У текста нет заявления { $statement }.
rejection-decisions-not-your-statement = Заявление { $statement } сделано другой стороной.
rejection-decisions-statement-ended = Заявление { $statement } больше не действует.
rejection-decisions-initialled-already = Уже парафировано: { $party }.
rejection-decisions-file-missing = Такое основание подписи ({ $evidence }) требует файла, а он не приложен.
rejection-decisions-not-checked = Программа не может проверить подпись в этом файле; возможно, алгоритм национальный. Файл хранится и показывается как непроверенный.
rejection-decisions-another-document = Подпись в этом файле действительна, но из файла не следует, что это именно данный текст: его хеш в нём не указан. Файл хранится и показывается как непроверенный.
rejection-decisions-did-not-sign = Подписи нет: { $party }.
rejection-decisions-not-ad-referendum = Подпись не ad referendum, подтверждать нечего: { $party }.
rejection-decisions-confirmed-already = Подпись уже подтверждена: { $party }.
rejection-decisions-acknowledged-already = Получение уже подтверждено.
rejection-decisions-deadline-earlier = Новый срок должен быть позже действующего.
rejection-decisions-deadline-past = Срок должен быть позже текущего момента.
rejection-decisions-late-objection-open = Опоздавших возражений, по которым Председатель не вынес решения: { $objections }. Вынесите решение или объявите текст принятым несмотря на них.
rejection-decisions-no-silence = По этому тексту нет процедуры умолчания, результат которой ещё не объявлен.
rejection-decisions-objection-in-time = Это возражение получено в срок. Не учитывать его?
rejection-decisions-objection-unknown = В этой процедуре умолчания нет действующего возражения под номером { $objection }.
rejection-decisions-silence-agreed-already = Встреча уже согласилась на процедуру умолчания по этому тексту.
rejection-decisions-silence-ended = Процедура умолчания завершена.
rejection-decisions-silence-not-agreed = Встреча не согласилась на процедуру умолчания по этому тексту.
rejection-decisions-silence-not-allowed = Правила не предусматривают процедуры умолчания.
rejection-decisions-silence-runs = По этому тексту идёт процедура умолчания; её результат не объявлен.
rejection-decisions-silence-too-short = Процедура умолчания короче, чем требуют правила: не менее { $needed } ч.
rejection-decisions-silence-undefined = Правила не говорят, можно ли применять процедуру умолчания. Председатель может принять решение; оно будет записано.
rejection-decisions-too-few-working-days = Рабочих дней до срока: { $days }. Правила требуют { $needed }.
rejection-decisions-working-days-unknown = Правила требуют рабочих дней: { $needed }, а календарь не показывает, сколько их до срока (дней вне календаря: { $unknown }).

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
