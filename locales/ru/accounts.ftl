# Seats and sign-in.

rejection-accounts-granted-already = Эта учётная запись уже может действовать как { $capacity }.
rejection-accounts-not-granted = Эта учётная запись не действует как { $capacity }.
rejection-accounts-other-meeting = Место предоставлено вам только для другой встречи: { $meeting }.
rejection-accounts-role-may-not = По правилам в вашей роли ({ $role }) такое действие обычно не совершается. Государство само определяет, через кого оно действует; подтвердите, если действуете по его поручению.
rejection-accounts-meeting-missing = Место переводчика предоставляется на одну встречу. Укажите встречу.
confirmed-accounts-role-may-not = Участник действовал в роли, в которой правила этого не предусматривают.

# The page of sign-in.
accounts-account = Учётная запись
accounts-name = Имя учётной записи
accounts-password = Пароль
accounts-wrong = Имя и пароль не соответствуют друг другу. Попробуйте, пожалуйста, ещё раз.
accounts-signed-in = Вы вошли как { $name }.
accounts-sign-out = Выйти
accounts-unsent = Отметки о проходе, сделанные на этом устройстве, ещё не отправлены; при выходе они стираются. Сначала откройте страницу регистрации на входе при наличии связи или нажмите ещё раз, чтобы выйти.
accounts-seats = Места демонстрации
accounts-demo-only = Достаточно одного нажатия, потому что это демонстрация. На сервере настоящего процесса место учётной записи предоставляет секретариат.
accounts-take = Занять место: { $seat }
accounts-take-short = Занять место
accounts-yours = Ваше место
accounts-about-chair = Открывает встречу, предоставляет слово, ставит тексты на рассмотрение и объявляет их принятыми.
accounts-about-secretariat = Созывает и приглашает, ведёт повестку дня, документы и текст, вносит действия от имени других.
accounts-about-member = Назначает свою делегацию, просит слова, предлагает формулировки, может возразить и подписывает.
accounts-about-observer = Назначает свою делегацию, следит за ходом встречи и просит слова; выступает в очередь, установленную правилами для наблюдателей.
accounts-about-guest = Видит открытые материалы, а также пункты и тексты, к которым Председатель пригласил гостей.
accounts-about-interpreter = Видит, кто выступает и кто следующий, тексты заявлений во время выступления и термины процесса; действует до окончания встречи.
accounts-about-press = Видит открытые материалы и то, что Председатель открыл для прессы.
accounts-about-public = Читает открытые материалы и проверяет их.

# A seat's own desk.
accounts-seat = Ваше место
accounts-seat-in-role = { $seat } · { $role }
accounts-act-as = Перейти на место: { $seat }
accounts-change-seat = Сменить место
accounts-due = { $number ->
    [one] { $seat }: ожидается { $number } действие
    [few] { $seat }: ожидаются { $number } действия
    [many] { $seat }: ожидается { $number } действий
   *[other] { $seat }: ожидается { $number } действия
}
accounts-due-title = Что от вас ожидается
accounts-nothing-due = { $seat }: ничего не ожидается
accounts-state-due = ожидается
accounts-state-open = открыто
accounts-state-settled = исполнено
accounts-state-waiting = в ожидании
accounts-due-acknowledge = Подтвердить получение приглашения
accounts-due-acknowledge-note = { $meeting }: секретариат будет знать, что приглашение дошло. Это ещё не ответ.
accounts-due-reply = Ответить на приглашение
accounts-due-reply-note = { $meeting }: сообщите, примет ли участие ваша делегация. Ответ будет показан в таблице приглашений.
accounts-due-nominate = Назначить делегацию
accounts-due-nominate-note = { $meeting }: укажите главу делегации и её членов. До принятия полномочий они значатся в списке предварительно.
accounts-due-statement = Представить письменное заявление
accounts-due-statement-note = { $meeting }: вы выбираете, смогут ли другие прочитать его после выступления или никогда.
accounts-due-propose = Рассмотреть проект и предложить формулировки
accounts-due-propose-note = { $meeting }: предложения стоят в скобках, пока их не примут, не отклонят или не снимут. Молчание не считается позицией.
accounts-due-object = Текст поставлен на рассмотрение: есть ли у вас возражения?
accounts-due-object-note = { $meeting }: текст принимается, когда никто не возражает. Если возражений у вас нет, делать ничего не нужно.
accounts-due-sign = Подписать принятый текст
accounts-due-sign-note = { $meeting }: текст подписывается в том виде, в каком он принят. Вместе с подписью записываются способ подписания и его основание.
accounts-change = Сменить пароль
accounts-changed = Пароль изменён.
accounts-new-password = Новый пароль
accounts-too-short = В новом пароле меньше двенадцати знаков.

# Refused attempts.
accounts-refusals = Отклонённые попытки
accounts-refusals-lead = Попытки за последние 30 дней воспользоваться правом, которого у места нет. Они хранятся вне журнала, без имён лиц.
accounts-refusals-none = Отклонённых попыток нет.
accounts-refusals-when = Когда
accounts-refusals-what = Попытка
accounts-refusals-read = Чтение проекта
accounts-privacy-fields = Что хранится о лицах, для чего и как долго
accounts-looks = Обращения к персональным данным
accounts-looks-lead = Когда Председатель или секретариат открывали персональные данные других лиц за последние полгода. Записи хранятся вне журнала; лицо обозначено в них кодом учётной записи. Повторное обращение в течение десяти минут даёт одну запись.
accounts-looks-none = Обращений не было.
accounts-looks-what = К чему
accounts-look-participants = Список участников
accounts-look-board = Таблица приглашений
accounts-look-package = Пакет встречи
accounts-look-delegation = Делегация
accounts-look-answers = Ответы на вопросы
accounts-look-credentials = Полномочия
accounts-look-address-book = Адресная книга
accounts-look-entry = Запись журнала
accounts-look-badges = Бейджи
accounts-look-check-in = Регистрация на входе
accounts-look-invitation = Проект вербальной ноты
accounts-look-register = Реестр писем
accounts-look-search = Поиск человека
accounts-look-accounts = Учётные записи процесса
accounts-erasure-requests = Просьбы об удалении
accounts-erasure-none = Просьб нет.
accounts-erasure-answered = рассмотрено
accounts-erasure-answer = Отметить как рассмотренную
accounts-data-lead = Что этот сервер и его журналы хранят о вашей учётной записи.
accounts-data-file = Скачать свои данные
accounts-find = Что хранится о человеке
accounts-find-lead = Имена, контакты, ответы и причины, которые хранятся рядом с журналом: по всем встречам, письмам, учреждениям и анкетам. Свободные тексты, например выступления, не просматриваются. Обращение отмечается.
accounts-find-words = Имя или его часть
accounts-find-do = Найти
accounts-found = { $number ->
    [0] С этими словами ничего не хранится.
    [one] С этими словами хранится { $number } текст.
    [few] С этими словами хранятся { $number } текста.
   *[other] С этими словами хранится { $number } текстов.
}
accounts-found-more = Их больше; уточните, пожалуйста, слова.
accounts-kept-until = хранится до: { $day }
accounts-erase-which = Выберите, что следует удалить
accounts-erase-for = Это ответ на запрос
accounts-erase-for-none = Нет на этой странице: письмо, звонок
accounts-erase-note = Удалённое восстановить нельзя. Вместе с текстом удаляется то же поле того же человека на других языках. В журнале остаётся, что это сделано, когда и почему.
accounts-erase-chosen = Удалить выбранное
accounts-erase-otherwise = Удалить иначе: файл, всё по встрече, всё по делегации
accounts-erased = { $number ->
    [0] Ничего не удалено.
    [one] Удалён { $number } текст.
    [few] Удалены { $number } текста.
   *[other] Удалено { $number } текстов.
}
accounts-erased-not = { $number ->
    [one] Из выбранного не удалён { $number } текст: его уже нет или этого не допускают правила.
    [few] Из выбранного не удалены { $number } текста: их уже нет или этого не допускают правила.
   *[other] Из выбранного не удалено { $number } текстов: их уже нет или этого не допускают правила.
}
accounts-letter = Для того, кто обратился
accounts-letter-lead = Текст для вашего ответа. Имён в нём нет; он составлен по журналу.
accounts-letter-done = По вашей просьбе секретариат удалил из журнала процесса «{ $process }» ({ $day }):
accounts-letter-stays = Слова и то, чем открывается их печать, уничтожены. На их месте остаются значение, из которого их нельзя восстановить, и день удаления. В каком качестве и с какого по какое время кто-то участвовал, остаётся в журнале без имени.
accounts-letter-copies = Копии всего сервера, сделанные раньше, содержат эти слова до своего уничтожения, а копии документов, выданные раньше, остаются у тех, у кого они есть.
accounts-letter-check = То, что это сделано, записано в самом журнале:
accounts-erasure-process = Процесс
accounts-erasure-words = Что секретариату следует удалить из журнала процесса
accounts-erasure-ask = Попросить об удалении
accounts-erasure-empty = Укажите, что следует удалить.
accounts-erasure-many = У вас уже десять нерассмотренных просьб. Дождитесь ответа секретариата.
accounts-said-asked = Просьба передана секретариату.
accounts-erase-lead = Учётная запись удаляется сразу вместе со способами входа, устройствами и журналом входов. Совершённое с её мест остаётся в журналах под кодом, который больше никому не принадлежит.
accounts-erase-name-of = Для подтверждения введите имя учётной записи: { $name }
accounts-erase = Удалить учётную запись
accounts-erase-name = Имя не совпадает с именем учётной записи. Ничего не удалено.
accounts-notices = Процедуры умолчания
accounts-due-silence = Подтвердите получение текста, по которому идёт процедура умолчания
accounts-due-silence-note = { $text }: возражения заявляются до истечения срока.
accounts-due-present-letter = Представить документ о полномочиях
accounts-due-present-letter-note = { $meeting }: правила требуют документа о полномочиях делегации, и его недостаёт. До его принятия делегация участвует предварительно.
accounts-due-answer = Ответить на вопросы к участникам встречи
accounts-due-answer-note = { $number ->
    [one] { $meeting }: недостаёт { $number } ожидаемого ответа.
   *[other] { $meeting }: недостаёт { $number } ожидаемых ответов.
  }
accounts-answer = Ответить
accounts-due-remind = Напомнить о приглашении
accounts-due-remind-note = { $meeting }: ответа ещё нет: { $parties }.
accounts-due-judge = Принять решение по документу о полномочиях
accounts-due-judge-note = { $meeting }: { $parties } – документ представлен, но ещё не принят и не возвращён.
accounts-judge = Посмотреть документ

# Как входят.
accounts-passkey = Ключ доступа
accounts-passkey-lead = Устройство попросит приложить палец, показать лицо или ввести свой код. Ни имени, ни пароля не требуется.
accounts-passkey-use = Войти с ключом доступа
accounts-passkey-script = Для ключей доступа нужен JavaScript. Без него войдите по имени, паролю и коду.
accounts-passkey-unable = Этот браузер или этот адрес не позволяет использовать ключи доступа. Откройте сайт по его обычному адресу или войдите иначе.
accounts-passkey-stopped = Устройство не дало ключа доступа: запрос прерван или ключа на устройстве нет. Повторите попытку или войдите иначе.
accounts-passkey-none = Ключ доступа от устройства не поступил. Пожалуйста, повторите.
accounts-passkey-wrong = Ключ доступа не принят. Пожалуйста, повторите.
accounts-passkey-unknown = Этот ключ доступа не принадлежит ни одной учётной записи. Возможно, он был удалён.
accounts-passkey-known = Этот ключ доступа уже принадлежит учётной записи.
accounts-passkeys-many = У учётной записи может быть не более двадцати ключей доступа. Сначала удалите один из них.
accounts-passkeys-not-here = По этому адресу ключи доступа недоступны: им нужны имя узла и защищённое соединение.
accounts-too-late = Прошло слишком много времени, или сервер был перезапущен. Пожалуйста, начните сначала.
accounts-too-many = { $number ->
    [one] Слишком много неудачных попыток. Следующая принимается через { $number } секунду.
    [few] Слишком много неудачных попыток. Следующая принимается через { $number } секунды.
   *[many] Слишком много неудачных попыток. Следующая принимается через { $number } секунд.
}
accounts-busy = Сейчас одновременно входит много людей. Пожалуйста, повторите через несколько секунд.
accounts-by-name = Имя и пароль
accounts-by-name-lead = Для устройств, на которых ключи доступа запрещены. Затем потребуется код второго фактора.
accounts-second = Второй фактор
accounts-second-lead = { $name }: пароль верен. Нужен ещё код.
accounts-code = Код
accounts-code-label = Шесть цифр из приложения-аутентификатора или код восстановления
accounts-code-hint = Каждый код действует один раз.
accounts-code-wrong = Код неверен или уже использован. Дождитесь следующего и повторите.
accounts-prove = Подтвердите, что это вы
accounts-prove-lead = То, что вы собираетесь сделать, меняет круг тех, кто может войти. Войдите ещё раз; этого хватит на десять минут.
accounts-password-and-code = Пароль и второй фактор
accounts-go-on = Продолжить
accounts-providers = Вход вашего ведомства
accounts-provider-use = Войти: { $name }
accounts-provider-link = Связать: { $name }
accounts-provider-away = Служба входа этого ведомства сейчас не отвечает. Повторите позже или войдите иначе.
accounts-provider-refused = Вход через это ведомство не был завершён.
accounts-provider-wrong = Ответ службы входа этого ведомства не принят.
accounts-provider-other = Там вы вошли под другим именем.
accounts-provider-unknown = Ни одна учётная запись здесь не связана с этим входом. Откройте ссылку из приглашения или войдите иначе и свяжите их на странице своей учётной записи.
accounts-provider-linked = Этот вход уже связан с учётной записью.

# Ссылки.
accounts-invite = Приглашение
accounts-recover = Восстановление
accounts-link-lead = Открыть эту страницу – ещё не значит использовать ссылку. Кнопка срабатывает один раз и только с кодом, который вы получили отдельно от ссылки, иным путём.
accounts-link-code = Код
accounts-link-code-hint = Восемь цифр, сообщённых вам по телефону или лично.
accounts-link-until = Ссылкой можно воспользоваться до { $time }.
accounts-link-wrong = Код неверен. Уточните его у того, кто его сообщил: после пяти неверных кодов ссылка перестаёт действовать.
accounts-link-now-dead = Код в пятый раз введён неверно. Ссылка больше не действует.
accounts-link-used = Эта ссылка уже использована. Если её использовали не вы, немедленно сообщите в секретариат.
accounts-link-expired = Срок действия этой ссылки истёк.
accounts-link-dead = Было введено пять неверных кодов, и ссылка больше не действует.
accounts-link-unknown = Такой ссылки нет. Возможно, её заменила более поздняя.
accounts-link-ask = Попросите у секретариата новую.
accounts-links = Учётные записи и ссылки
accounts-links-lead = По ссылке одно лицо один раз, до истечения её срока, выбирает способ входа. Отправьте ссылку одним путём, а код сообщите другим. То, что ссылку создали вы, останется в журнале учётной записи.
accounts-links-no-account = Ссылки создаёт секретариат, вошедший с собственной учётной записью. С места демонстрации их не создают.
accounts-link-made-for = Ссылка для учётной записи { $name }
accounts-link-once = Это показывается один раз. Здесь хранится только хеш.
accounts-link-address = Ссылка для отправки по почте
accounts-link-ends = Действует до
accounts-invite-new = Пригласить
accounts-name-hint = Строчные латинские буквы, цифры и дефисы. Это имя учётной записи; ни в одной записи процесса оно не появляется.
accounts-name-wrong = Имя учётной записи состоит из строчных латинских букв, цифр и дефисов.
accounts-link-make = Создать ссылку
accounts-recover-for = Создать ссылку для восстановления: { $name }
accounts-link-in-use = Учётная запись с таким именем есть, и её владелец может войти. Если больше не может, создайте ссылку для восстановления в списке.
accounts-link-no-account = Учётной записи с таким именем нет.
accounts-link-not-yours = У этой учётной записи есть место в другом процессе; ссылки для неё создаёт секретариат того процесса.
accounts-mail-send = Отправить ссылку по почте
accounts-mail-lead = Одним шагом создаются учётная запись и её место, а ссылка отправляется учреждению из адресной книги на его языке. Код показывается только вам и не содержится ни в одном письме.
accounts-mail-to = Этому учреждению
accounts-mail-meeting = Только для этой встречи
accounts-mail-every-meeting = Для всех встреч
accounts-mail-with-letter = С письмом { $letter }: когда ссылка будет использована, в реестре будет указано, что письмо открыто.
accounts-mail-no-address = На этот день адрес электронной почты этого учреждения неизвестен.
accounts-mail-letter-wrong = Письмо с этим номером стороне этого учреждения не направлялось.
accounts-mail-sent-to = Отправлено
accounts-mail-code-words = Сообщите этот код по телефону, лично или дипломатической почтой тому, кто воспользуется ссылкой, и никому другому. Никогда не отправляйте его по электронной почте.
accounts-how-told = Порядок уведомления учреждений: { $seat }
accounts-before = Предыдущий вход:
accounts-refused-since = { $number ->
    [one] С тех пор отклонена { $number } попытка
    [few] С тех пор отклонены { $number } попытки
   *[many] С тех пор отклонено { $number } попыток
  }
accounts-list = Учётные записи
accounts-list-none = Учётных записей пока нет.

# Страница учётной записи.
accounts-own = Ваша учётная запись
accounts-set-up-lead = Выберите, как вы будете входить в дальнейшем. До этого ничего другого здесь сделать нельзя.
accounts-held = Места
accounts-held-lead = В каждом процессе вы действуете одновременно только с одного места. Чтобы сменить его, входить заново не нужно.
accounts-held-none = Этой учётной записи ещё не предоставлено ни одного места.
accounts-passkeys = Ключи доступа
accounts-passkey-add = Добавить ключ доступа
accounts-passkey-add-lead = Ключ доступа остаётся на вашем устройстве; его нельзя подобрать, списать из письма или отдать поддельному сайту.
accounts-passkey-second = Добавьте ключ на втором устройстве, чтобы утрата одного не лишила вас входа.
accounts-passkey-name = Как вы называете это устройство (необязательно)
accounts-added-on = добавлен { $day }
accounts-used-on = последнее использование: { $time }
accounts-remove = Удалить
accounts-remove-passkey = Удалить ключ доступа: { $name }
accounts-remove-password = Удалить пароль и второй фактор
accounts-last-means = Это последний способ, которым вы можете войти. Сначала добавьте другой или попросите у секретариата ссылку для восстановления.
accounts-password-none = Пароля нет. Он нужен только там, где ключи доступа запрещены.
accounts-password-half = Пароль есть, но нет второго фактора; без него войти по паролю нельзя.
accounts-password-whole = Есть пароль и второй фактор к нему.
accounts-password-choose = Задать пароль
accounts-password-hint = Не менее двенадцати знаков, из них пять разных, без имени учётной записи. На других устройствах вход завершится.
accounts-too-long = Пароль слишком длинный.
accounts-too-plain = Пароль слишком легко угадать: нужны пять разных знаков; он не должен содержать имени учётной записи и состоять из распространённого слова или подряд идущих клавиш.
accounts-too-known = Этот пароль есть в известных утечках: выберите другой.
accounts-second-set-up = Настроить второй фактор
accounts-second-renew = Настроить второй фактор заново
accounts-second-set-up-lead = Приложение-аутентификатор на телефоне показывает новый код каждые тридцать секунд.
accounts-second-scan = Отсканируйте приложением-аутентификатором
accounts-second-picture = Изображение секретного ключа для аутентификатора
accounts-second-type = Или введите этот секретный ключ вручную:
accounts-second-first = Шесть цифр, которые оно сейчас показывает
accounts-codes = Коды восстановления
accounts-codes-lead = Каждый из них один раз заменяет второй фактор, если телефон утрачен. Распечатайте их или запишите.
accounts-codes-once = Показываются один раз
accounts-codes-kept = Коды сохранены
accounts-codes-left = { $number ->
    [one] Остался { $number } код восстановления.
    [few] Осталось { $number } кода восстановления.
   *[many] Осталось { $number } кодов восстановления.
}
accounts-said-added = Теперь вы можете входить этим способом.
accounts-said-removed = Способ входа удалён, на других устройствах вход завершён.
accounts-said-ended = Вход завершён.
accounts-devices = Устройства
accounts-devices-lead = Вход завершается через { $idle ->
    [one] { $idle } час
    [few] { $idle } часа
   *[many] { $idle } часов
} после последнего действия и через { $lasts ->
    [one] { $lasts } час
    [few] { $lasts } часа
   *[many] { $lasts } часов
} после начала.
accounts-device-unknown = Неизвестное устройство
accounts-since = с { $time }
accounts-seen = последнее действие: { $time }
accounts-this-device = Это устройство
accounts-end = Завершить
accounts-end-device = Завершить вход: { $device }
accounts-end-others = Завершить вход на всех других устройствах
accounts-log = Что происходило с учётной записью
accounts-log-lead = Срок хранения в днях: { $days }. Записывается сеть, но никогда не адрес в ней. Если какая-то строка не ваша, завершите вход на всех других устройствах и сообщите в секретариат.
accounts-log-what = Что
accounts-log-by = Способ
accounts-log-device = Устройство и сеть
accounts-log-made-by = кем создано: { $name }
accounts-log-signed-in = Вход
accounts-log-proven = Вход подтверждён
accounts-log-signed-out = Выход
accounts-log-refused = Отказано
accounts-log-added = Способ добавлен
accounts-log-removed = Способ удалён
accounts-log-token = Создан токен для программы
accounts-log-changed = Пароль изменён
accounts-log-used = Использован код восстановления
accounts-log-ended = Вход на устройствах завершён
accounts-log-link-made = Создана ссылка
accounts-log-link-used = Использована ссылка
accounts-by-passkey = Ключ доступа
accounts-by-password = Пароль
accounts-by-second-factor = Второй фактор
accounts-by-recovery-code = Код восстановления
accounts-by-provider = Служба входа ведомства
accounts-by-link = Ссылка
accounts-by-invite = Приглашение
accounts-by-recover = Восстановление
accounts-by-seat = Место демонстрации

# Deadlines of translators.
accounts-due-translations = Переводы с истёкшим сроком
accounts-due-translations-note = Всего: { $number }.
