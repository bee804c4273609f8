# Putting, objecting, adopting, signing.

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
rejection-decisions-proposals-open = Открытых предложений: { $open }. До постановки текста на рассмотрение каждое нужно принять или отклонить.
rejection-decisions-put-already = Текст уже поставлен на рассмотрение.
rejection-decisions-signature-invalid = Подпись отсутствует или недействительна.
rejection-decisions-signed-elsewhere = Ключ доступа подписал на другом сайте. Подпишите здесь, по адресу этого сервера.
rejection-decisions-signed-already = Подпись уже поставлена: { $party }.
rejection-decisions-text-empty = В тексте нет пунктов.
rejection-decisions-who-signs-undefined = Правила не определяют, кто подписывает. Решить может Председатель; решение записывается.
rejection-decisions-mode-undefined = Правила не определяют порядок принятия решений. Решить может Председатель; решение записывается.
rejection-decisions-chair-sums-up = В этом процессе тексты не принимаются: Председатель выпускает резюме.
rejection-decisions-not-summed-up = В этом процессе тексты принимаются; резюме Председателя не предусмотрено.
rejection-decisions-summary-issued-already = Текст выпущен как резюме Председателя; выпущенное не меняется.
rejection-decisions-not-unanimous = Единогласие требует выраженного согласия каждого: за – { $yes }, согласия не выразили – { $missing }.
rejection-decisions-no-majority = Большинства нет: за – { $yes }, против – { $no }.
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
rejection-decisions-not-checked = Программа не смогла проверить этот файл. Он хранится и показывается как непроверенный.
rejection-decisions-algorithm-unknown = Программа не может проверить подпись в этом файле: её алгоритм программе неизвестен: { $algorithm }. Файл хранится и показывается как непроверенный.
rejection-decisions-key-algorithm-unknown = Ключ доступа подписывает по алгоритму, который программе не известен: { $algorithm }. Принимаются ES256 и EdDSA.
rejection-decisions-file-changed = Этот файл был изменён после подписания: подпись в нём не относится к его нынешнему содержанию. Внесите файл в том виде, в каком он был подписан.
rejection-decisions-file-not-signed = В этом файле нет подписи.
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
rejection-decisions-silence-undefined = Правила не определяют, можно ли применять процедуру умолчания. Решить может Председатель; решение записывается.
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
decisions-signature-not-called-for = Подписи не требуются: текст принят по процедуре умолчания.
decisions-no-original = Подписанный подлинник не приложен.
decisions-custodian = Хранитель подлинника: { $party }
decisions-sheet = Лист подписей (PDF)
decisions-put-short = Поставить текст на рассмотрение: есть ли возражения?
decisions-adopted-short = Объявить принятым
decisions-not-adopted-short = Объявить непринятым
decisions-object-short = Возразить
decisions-withdraw-objection-short = Снять возражение
decisions-sign-short = Подписать
decisions-enter-signature = Внести подпись

# Процедура умолчания на её странице.
decisions-silence = Процедура умолчания
decisions-silence-runs = Процедура умолчания идёт
decisions-silence-broken = Умолчание нарушено
decisions-silence-ended = Срок умолчания истёк
decisions-silence-adopted = Объявлено о принятии
decisions-silence-not-adopted = Объявлено о непринятии
decisions-silence-cancelled = Отменена Председателем
decisions-silence-broken-note = Возражение получено: { $time }. Результат объявляет Председатель.
decisions-silence-ended-note = Срок истёк. Председатель проверяет полученное, выносит решение о том, что поступило поздно, и объявляет результат; до этого ничего не принято.
decisions-silence-adopted-note = До истечения срока не получено ни одного учитываемого возражения, и Председатель объявил текст принятым.
decisions-silence-not-adopted-note = Председатель объявил, что текст не принят.
decisions-silence-cancelled-note = Председатель отменил процедуру; текст возвращается к переговорам.
decisions-silence-none = По этому тексту процедура умолчания не применяется.
decisions-silence-earlier = Прежние процедуры умолчания
decisions-silence-agreed = Встреча дала на неё согласие: { $day }.
decisions-silence-not-agreed = Встреча не дала на неё согласия, а правила его требуют.
decisions-left-days = До истечения срока: { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
} и { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
   *[other] { $hours } часов
}.
decisions-left-hours = До истечения срока: { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
   *[other] { $hours } часов
} и { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[other] { $minutes } минут
}.
decisions-one-instant = Момент един для всех. То, что Председатель или секретариат получили по любому каналу в { $before } ({ $place }), нарушает умолчание; полученное в { $time } – уже нет.
decisions-chosen = Процедура умолчания завершилась бы
decisions-chosen-note = Пока ничего не внесено. Проверьте, тот ли это момент для каждой столицы; он вносится с помощью формы ниже.
decisions-instant = { $day }, { $time } ({ $offset })
decisions-until = До: { $time }
decisions-under-profile = Она идёт по правилам { $profile }, действовавшим при её открытии.
decisions-under-none = Она идёт без профиля правил.
decisions-hours = Требуется часов, не менее: { $needed }; есть: { $given }.
decisions-working-days = Требуется рабочих дней, не менее: { $needed }; по календарю «{ $calendar }» их { $counted }{ $unknown ->
    [0] .
   *[other] ; не охвачено им дней: { $unknown }.
}
decisions-working-days-unknown = { $number ->
    [one] Требуется не менее { $number } рабочего дня; календаря, по которому его можно было бы отсчитать, нет.
    [few] Требуется не менее { $number } рабочих дней; календаря, по которому их можно было бы отсчитать, нет.
   *[other] Требуется не менее { $number } рабочих дней; календаря, по которому их можно было бы отсчитать, нет.
}
decisions-days-counted = Рабочих дней по календарю «{ $calendar }»: { $counted }{ $unknown ->
    [0] .
   *[other] ; не охвачено им дней: { $unknown }.
}
decisions-holiday = { $day }: { $calendar }
decisions-holidays = Праздничные дни других календарей в её ходе
decisions-uncovered = Эти календари охватывают не все её дни: { $calendars }.
decisions-clocks = Тот же момент в каждой столице
decisions-clock-of = Государство или организация
decisions-clock-place = Место
decisions-clock-told = Как объявлено
decisions-clock-time = Время
decisions-no-capital = Столица не записана: { $parties }.
decisions-conditions = Условия
decisions-asked = Чьё возражение учитывается: { $parties }.
decisions-objections-title = Возражения
decisions-objection-own = Ваше возражение
decisions-objector-withheld = Член (не раскрывается)
decisions-objection-counts = Учитывается
decisions-objection-late = Поступило поздно; Председатель ещё не вынес решения
decisions-objection-not-admitted = Не учитывается
decisions-objection-withdrawn = Отозвано
decisions-objection-proposal = предложение по тексту
decisions-whole-text = весь текст
decisions-paragraphs = { $number ->
    [one] пункт { $numbers }
    [few] пункты { $numbers }
   *[other] пункты { $numbers }
}
decisions-weekday = { $day }, { $weekday }
decisions-ruling = Решение Председателя.
decisions-received = Получено: { $time }
decisions-receipts = Подтверждения получения
decisions-receipts-none = Получение пока никем не подтверждено.
decisions-receipts-waiting = Получение не подтверждено: { $parties }
decisions-receipt-own = Вы подтвердили получение: { $time }
decisions-course = Ход
decisions-course-opened = Открыта
decisions-course-extended = Продлена; прежний срок – { $before }
decisions-course-ended = Срок истёк
decisions-letter = Письмо всем
decisions-plain-text = Простой текст
decisions-page = Страница
decisions-propose-instead = Предложить формулировку взамен
decisions-enter-receipt = Внести подтверждение получения
decisions-enter-objection = Внести возражение
decisions-rule-counts = Решить, что оно учитывается
decisions-rule-counts-not = Решить, что оно не учитывается

# Решение на его странице.
decisions-decision = Решение
decisions-the-text = Текст
decisions-under-silence = Идёт процедура умолчания
decisions-summary-on = Выпущен как резюме Председателя: { $day }
decisions-binds-nobody = текст не имеет обязательной юридической силы; его языковые версии равноценны
decisions-outcome = Что последовало бы сейчас
decisions-mode-consensus-absence-of-objection = Решения принимаются консенсусом: текст принят, если никто не возражает.
decisions-mode-unanimity-expressed = Решения принимаются единогласно: «за» должен высказаться каждый, чья позиция учитывается.
decisions-mode-majority = Решения принимаются большинством поданных голосов; каким именно, правила не определяют.
decisions-mode-majority-of = Решения принимаются большинством в { $fraction } поданных голосов.
decisions-mode-chair-summary = Ничего не принимается: Председатель подводит итог.
decisions-mode-none = В этом процессе решения не принимаются.
decisions-mode-undefined = Правила не определяют порядок принятия решений.
decisions-declared = Объявлено
decisions-adopted-by-consensus = Принят консенсусом: когда Председатель поставил текст на рассмотрение, никто не возразил.
decisions-adopted-by-silence = Принят по процедуре умолчания: до истечения срока никто не возразил.
decisions-adopted-by-unanimity = Принят единогласно.
decisions-adopted-by-majority = Принят большинством.
decisions-positions = Высказанные позиции
decisions-tally = За: { $yes }; против: { $no }; воздержались: { $abstain }; не высказались: { $silent }.
decisions-statements = { $number ->
    [one] Приложено { $number } заявление
    [few] Приложено { $number } заявления
   *[other] Приложено { $number } заявлений
}
decisions-statements-title = Заявления, приложенные к тексту
decisions-statements-none = Ни одного заявления не приложено.
decisions-statement-ended = Не действует: { $day }
decisions-base = Чья позиция учитывается и почему
decisions-base-why = Почему
decisions-enter-statement = Внести заявление

# Подписи на их странице и подписание.
decisions-checked-ink = На бумаге; в записи значится, что подпись поставлена, доказательством служит бумага.
decisions-checked-browser-key = Подпись ключа под хешем текста проверена в момент подписания; каждый может проверить её снова.
decisions-checked-server-key = Ключ создан сервером репетиции: он показывает порядок подписания и ничего не доказывает о личности подписавшего.
decisions-checked-passkey = Подпись ключа доступа под хешем текста проверена в момент подписания; каждый может проверить её снова.
decisions-checked-scan = Скан хранится под его хешем; сверить его содержание могут только люди.
decisions-checked-pades = Подпись в файле верна, и в файле указан этот текст; заслуживает ли доверия издатель сертификата, решают люди.
decisions-checked-pades-not = Файл хранится; его подпись здесь не проверялась.
decisions-confirmation-confirmed = Подтверждена: { $day }
decisions-confirmation-confirmed-late = Подтверждена после срока: { $day }
decisions-confirmation-pending = Подлежит подтверждению до: { $day }
decisions-confirmation-pending-without-window = Подлежит подтверждению; срока правила не устанавливают
decisions-confirmation-unconfirmed = Не подтверждена; срок истёк: { $day }
decisions-not-signed-yet = Ещё не подписали: { $parties }
decisions-originals = Подлинники и копии
decisions-sheets = Листы подписей
decisions-alternat = Для каждого экземпляра – свой лист; государство, которое хранит экземпляр, названо в нём и подписывает первым.
decisions-enter-confirmation = Внести подтверждение подписи
decisions-ceremony = Подписание
decisions-ceremony-count = Подписали: { $signed } из { $of }
decisions-copy-of = Экземпляр: { $party }
decisions-signs-now = Подписывает
decisions-signs-next = Далее
decisions-all-signed = Подписали все
decisions-has-signed = подпись поставлена
decisions-has-not-signed = подписи ещё нет
