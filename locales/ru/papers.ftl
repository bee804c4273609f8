# Words of the printed papers.

papers-unknown = неизвестно
papers-instant = { $instant } ({ $zone })
papers-person-removed = имя удалено { $date }
papers-person-withheld = имя не публикуется
papers-person-unknown = имя не указано
papers-letters-missing = [письменность, которая здесь не печатается]
papers-rehearsal = Учебный документ. Все государства, лица и позиции в нём вымышлены.
papers-demonstration = Демонстрация. Этот документ составлен для показа продукта и не является документом Процесса.

# The foot of every page.
papers-page = страница { $page } из { $pages }
papers-record = По состоянию на запись { $entry } журнала { $origin }, { $date }
papers-verify = Проверка по адресу { $address }
papers-code = QR-код, ведущий по адресу { $address }
papers-hash-foot = SHA-256 принятого текста:
papers-authentic-short = аутентичный текст
papers-courtesy-short = справочный перевод
papers-missing-short = текста на русском языке нет

# The agenda.
papers-agenda = Повестка дня
papers-provisional = Предварительная
papers-adopted-day = Дата принятия: { $date }
papers-rebuilt = Восстановлено по открытому источнику: { $source }. Того, чего нет в источнике, не добавлено.
papers-rebuilt-unnamed = Восстановлено по открытому источнику. Того, чего нет в источнике, не добавлено.
papers-meeting = Встреча
papers-items = Пункты
papers-items-none = В повестке дня пока нет пунктов.
papers-items-unknown = Источники не приводят повестку дня.
papers-when = Дата
papers-where = Место проведения
papers-venue = Помещение
papers-format = Формат
papers-theme = Тема
papers-chair = Председатель
papers-hosts = Принимающая сторона
papers-outcome = Итог
papers-lead = Основной докладчик
papers-time = Время
papers-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    *[other] { $minutes } минут
    }
papers-documents = Документы
papers-note = Примечание
papers-source = Источник

# The list of participants.
papers-participants = Список участников
papers-participants-none = Участники не записаны.
papers-seating = План рассадки
papers-seating-way = Сначала члены, затем остальные; места идут по часовой стрелке от левой руки Председателя, если смотреть сверху.
papers-seating-said = Вверху стол Председателя, мест по обеим сторонам: { $seats }.
papers-plates = Таблички с названиями
papers-order = В порядке { $language ->
    [az] азербайджанского
    [ru] русского
   *[en] английского
 } алфавита.
papers-list-issued = Выпущен { $day }.
papers-list-addendum = В нём указано, что изменилось после предыдущего списка.
papers-other-script = Имя не приведено на языке этого документа.
papers-delegation = Делегация
papers-nobody-yet = ещё не назначена
papers-nobody-in-source = в источнике не названа
papers-presence = Присутствие
papers-group-member = Государства-члены
papers-group-observer = Наблюдатели
papers-group-pending = Членство рассматривается
papers-group-unconfirmed = Статус не подтверждён
papers-group-invited = Приглашённые
papers-group-partner = Партнёры
papers-group-secretariat = Секретариат
papers-group-unknown = Статус неизвестен

# A text.
papers-protocol = Итоговый протокол
papers-draft = Проект
papers-authentic-only = Аутентичный текст { $language }.
papers-authentic = Аутентичный текст { $language }. Равно аутентичен текст { $others }.
papers-courtesy = Справочный перевод { $language }. Аутентичен только текст { $authentic }.
papers-missing = Текста на русском языке нет. Аутентичный текст – { $authentic }.
papers-missing-shown = Здесь приводится текст { $language }.
papers-as-of = По состоянию после записи { $entry }.
papers-proposals-none = Открытых предложений нет.
papers-proposals = { $open ->
    [one] Открыто { $open } предложение.
    [few] Открыто { $open } предложения.
    *[other] Открыто { $open } предложений.
    }
papers-behind = Последнее изменение не отражено в тексте { $languages }.
papers-text-empty = В тексте нет пунктов.
papers-paragraph-empty = Текста у этого пункта пока нет.
papers-paragraph-shown = На этом языке абзаца нет; он приводится { $language }.
papers-paragraph-behind = Последнее изменение в этом абзаце не отражено.
papers-decision = Решение
papers-adopted-at = Объявлен Председателем принятым
papers-entry = Номер записи
papers-in-entry = запись { $entry }
papers-base = Чьё возражение имело бы силу
papers-put-at = Поставлен на рассмотрение
papers-put-not = ещё нет
papers-objections = Действующие возражения
papers-objectors = Возражают
papers-not-adopted = Объявлен непринятым (раз)
papers-signatures = Подписи
papers-signatures-none = Подписи не записаны.
papers-party = От имени
papers-signatory = Подписавший
papers-manner = Способ подписания
papers-signed-on = Дата
papers-mode-definitive = окончательно
papers-mode-ad-referendum = ad referendum
papers-mode-initialled = парафировано
papers-evidence-ink = чернилами на одном подлиннике
papers-evidence-browser-key = ключом, созданным в браузере подписавшего
papers-evidence-server-key = ключом, созданным сервером демонстрации
papers-evidence-passkey = ключом доступа (passkey) на устройстве подписавшего
papers-evidence-scan = на бумаге, скан которой хранится
papers-evidence-pades = в подписанном файле PDF (PAdES)
papers-ad-referendum = Подпись ad referendum подлежит подтверждению столицей.
papers-original = Подлинник
papers-custodian = Хранитель
papers-file-hash = SHA-256 файла
papers-hashes = Хеш-суммы
papers-hash-adopted = Принятый текст
papers-hash-authentic = Аутентичный, { $language }
papers-hash-courtesy = Справочный перевод, { $language }
papers-hash-note = SHA-256. Эти значения может вычислить каждый по словам текста; с изменением одной буквы меняются и значения.

# The signature sheet.
papers-signature-sheet = Лист подписей
papers-one-original = Один подлинник; аутентичные тексты – { $authentic }.
papers-specimen = Образец: текст не принят, этот лист не подписывается.
papers-signatories-none = Подписывать некому.
papers-text = Текст
papers-title = Название
papers-symbol = Условное обозначение
papers-recorded = Записано: { $manner }, { $date }, запись { $entry }.
papers-line-signature = Подпись, имя и должность
papers-line-date = Дата

# Languages: by name, and as a text is said to be in them.
papers-language = язык { $tag }
papers-language-az = азербайджанский
papers-language-en = английский
papers-language-fa = персидский
papers-language-it = итальянский
papers-language-kk = казахский
papers-language-ky = кыргызский
papers-language-ru = русский
papers-language-tg = таджикский
papers-language-tk = туркменский
papers-language-tr = турецкий
papers-language-ur = урду
papers-language-uz = узбекский
papers-in-language = на языке { $tag }
papers-in-language-az = на азербайджанском языке
papers-in-language-en = на английском языке
papers-in-language-fa = на персидском языке
papers-in-language-it = на итальянском языке
papers-in-language-kk = на казахском языке
papers-in-language-ky = на кыргызском языке
papers-in-language-ru = на русском языке
papers-in-language-tg = на таджикском языке
papers-in-language-tk = на туркменском языке
papers-in-language-tr = на турецком языке
papers-in-language-ur = на языке урду
papers-in-language-uz = на узбекском языке

# The board as a spreadsheet: heads of columns, and what can be wrong.
papers-board-party = Государство или организация
papers-board-in-status = Участвует в качестве
papers-board-note = Номер ноты
papers-board-sent = Отправлено
papers-board-acknowledged = Получение подтверждено
papers-board-answer = Ответ
papers-board-role = Роль
papers-board-name = Имя
papers-board-office = Должность
papers-board-contact = Контакт
papers-board-error-too-large = Файл больше { $bound }.
papers-board-error-too-many-rows = Строк в файле больше { $bound }.
papers-board-error-too-many-columns = Столбцов в файле больше { $bound }.
papers-board-error-media = Файлы типа { $media } не читаются; сохраните его как XLSX или CSV.
papers-board-error-not-utf8 = Файл не в кодировке UTF-8; сохраните его как CSV в UTF-8 или как XLSX.
papers-board-error-workbook = Файл не читается как книга; сохраните его заново как XLSX.
papers-board-error-empty = Файл пуст.
papers-board-error-quote-open = Строка { $row }: кавычка открыта и не закрыта.
papers-board-error-head-unknown = Столбец { $number }: заголовок «{ $head }» неизвестен.
papers-board-error-head-twice = Столбец «{ $column }» указан дважды.
papers-board-error-head-missing = Столбца «{ $column }» нет.
papers-board-error-party-missing = Строка { $row }: не указано государство или организация.
papers-board-error-name-missing = Строка { $row }: роль, должность или контакт указаны без имени.
papers-board-error-word = Строка { $row }, столбец «{ $column }»: «{ $value }» – не одно из слов: { $words }.
papers-board-error-date = Строка { $row }, столбец «{ $column }»: «{ $value }» – не дата вида 2026-03-02 или 02.03.2026.
papers-board-error-differs = Строка { $row }, столбец «{ $column }»: выше о том же участнике сказано другое.

# A text under negotiation: paragraphs, proposals and who holds them.
papers-adopted = Принято
papers-author = Автор
papers-owner-chair = Председатель
papers-owner-secretariat = секретариат
papers-owner-withheld = автор не раскрывается
papers-owner-gone = сведения об авторе больше не хранятся
papers-paragraph-heading = Заголовок
papers-paragraph-preambular = Пункт преамбулы
papers-paragraph-operative = Пункт постановляющей части
papers-paragraph-item = Подпункт
papers-paragraph-footnote = Сноска
papers-brackets = Открытые скобки
papers-proposal = Скобка
papers-proposal-owner = Кем предложено
papers-proposal-kind = Что меняет и почему
papers-proposal-since = Открыто с
papers-proposal-supported = поддерживают: { $parties }
papers-proposal-bare = { $tag }: { $kind }
papers-proposal-reasoned = { $tag }: { $kind }. { $reason }
papers-proposal-replace = заменить слова
papers-proposal-insert = добавить слова
papers-proposal-delete = исключить слова
papers-proposal-alternative = альтернативный текст
papers-proposal-placeholder = слова будут представлены позднее
papers-proposal-reservation = оговорка
papers-proposal-new-paragraph = новый пункт
papers-proposal-move = перенести пункт

# The form that is filled without a network.
papers-form-for = Для участника: { $party }, раунд { $round }
papers-form-until = Ответы принимаются до { $instant }
papers-form-how = В каждом поле приведён текст в нынешней редакции. Измените его так, как того желает ваше правительство; то, что может остаться, не меняйте. Затем сохраните заполненную копию и отправьте её обратно.
papers-form-how-docx = В каждом поле приведён текст в нынешней редакции. Измените его так, как того желает ваше правительство; то, что может остаться, не меняйте. Затем сохраните файл и отправьте его обратно.
papers-form-without-script = Чтобы заполнить эту форму, нужен браузер с JavaScript. Без него форму можно прочитать и напечатать.
papers-form-words = Текст ({ $language })
papers-form-comment = Замечание
papers-form-save = Сохранить заполненную копию
papers-form-saved = Сохранено. Отправьте файл в секретариат.
papers-form-unsaved = Ещё не сохранено.

# What came back: what of it was read, and what could not be taken.
papers-taken-words = Пункт { $paragraph }: другая формулировка
papers-taken-words-by-words = Пункт { $paragraph }: другая формулировка; пункт определён по его тексту
papers-taken-new = Новый пункт после { $paragraph }
papers-taken-gone = Пункт { $paragraph }: исключён
papers-taken-comment = Пункт { $paragraph }: замечание
papers-taken-comment-of = Пункт { $paragraph }: замечание, автор { $author }
papers-not-taken-paragraph = В тексте нет пункта { $paragraph }.
papers-not-taken-language = Пункт { $paragraph }: текста на языке { $language } нет.
papers-not-taken-box = Поля «{ $name }» в этой форме нет.
papers-not-taken-emptied = Пункт { $paragraph }: поле пусто. Чтобы исключить пункт, предложите это отдельно.
papers-not-taken-letters = Пункт { $paragraph }: в тексте есть знаки, которые журнал не принимает, или он слишком длинный.
papers-not-taken-letters-new = В новом пункте есть знаки, которые журнал не принимает, или он слишком длинный.
papers-not-taken-bracket = Пункт { $paragraph }: изменены слова, предложенные другой делегацией. Это изменение не учтено; внесите его отдельным предложением.
papers-not-taken-footnote = Пункт { $paragraph }: новая сноска не учтена. Предложите её отдельным пунктом.
papers-file-too-large = Файл больше { $bound }.
papers-file-unpacks-too-large = Файл слишком велик после распаковки.
papers-file-no-docx = Файл не читается как DOCX; сохраните его в DOCX ещё раз.
papers-file-no-basis = В файле не указано, из какого текста он создан. Используйте файл, скачанный отсюда.
papers-file-no-form = Файл не является формой, скачанной отсюда.
papers-file-form-broken = Ответы в форме повреждены; сохраните заполненную копию ещё раз.
papers-file-no-xliff = Файл не является XLIFF 2.0.
papers-file-no-language = В файле не указаны языки перевода.
papers-xliff-unchanged = Пункт { $paragraph }: без изменений
papers-xliff-revise = Пункт { $paragraph }: перевод принят
papers-xliff-source-changed = Пункт { $paragraph }: не принято, так как исходный текст изменился после отправки
papers-xliff-unknown = Единица «{ $name }» не соответствует ни одному пункту текста.
papers-xliff-empty = Пункт { $paragraph }: перевода нет
papers-xliff-title = Перевод не меняет заголовка.
papers-mark-open = открыт
papers-mark-ad-referendum = согласован ad referendum
papers-mark-agreed = согласован

# У текста без обязательной силы есть равноценные языковые версии и нет аутентичных текстов.
papers-authentic-short-of-equal-value = равноценная языковая версия
papers-authentic-only-of-equal-value = Языковая версия { $language }.
papers-authentic-of-equal-value = Языковая версия { $language }. Равноценна версия { $others }.
papers-courtesy-of-equal-value = Справочный перевод { $language }. Согласовывалась версия { $authentic }.
papers-missing-of-equal-value = Текста на русском языке нет. Текст существует { $authentic }.
papers-hash-authentic-of-equal-value = Языковая версия, { $language }
papers-one-original-of-equal-value = Один подлинник; равноценные языковые версии – { $authentic }.
papers-copy-of = Экземпляр: { $party }. Это государство названо и подписывает первым.

# Письмо после процедуры умолчания.
papers-letter = Письмо о результате процедуры умолчания
papers-letter-to = Кому: { $parties }
papers-letter-mark-adopted = Принят
papers-letter-mark-not-adopted = Не принят
papers-letter-mark-cancelled = Отменена
papers-letter-adopted = До окончания процедуры умолчания по тексту «{ $title }» не получено ни одного учитываемого возражения. Председатель объявил текст принятым под условным обозначением { $symbol }.
papers-letter-not-adopted = Председатель объявил, что текст «{ $title }» ({ $symbol }) не принят.
papers-letter-broken = Умолчание по тексту «{ $title }» ({ $symbol }) было нарушено. Председатель объявил, что текст не принят.
papers-letter-cancelled = Председатель отменил процедуру умолчания по тексту «{ $title }» ({ $symbol }). Текст возвращается к переговорам.
papers-letter-deadline = Окончание умолчания
papers-letter-broken-at = Первое возражение получено
papers-letter-declared = Объявлено Председателем
papers-letter-instant = { $weekday }, { $day }, { $time } ({ $zone }); { $utc } UTC
papers-letter-check = Где это проверить

# Badges.
papers-badges = Бейджи

# The draft of a note verbale that invites.
papers-invitation = Проект вербальной ноты
papers-invitation-sender = Секретариат ({ $process })
papers-invitation-blank = […]
papers-invitation-number = № { $number }
papers-invitation-opening = { $sender } свидетельствует своё уважение { $known ->
    [office] учреждению
   *[party] участнику
 } ({ $addressee }) и имеет честь пригласить делегацию ({ $party }) принять участие в следующей встрече: { $meeting }. Место и дата: { $place }, { $days }.
papers-invitation-nomination = Просьба сообщить в возможно короткий срок состав делегации и направить письмо о назначении.
papers-invitation-annexes = Приложения:
papers-invitation-close = { $sender } пользуется случаем, чтобы возобновить { $known ->
    [office] учреждению
   *[party] участнику
 } ({ $addressee }) уверения в своём весьма высоком уважении.
papers-invitation-dated = Дата: { $day }

# Ключ журнала на одном листе.
papers-key = Ключ журнала
papers-key-compare = Сверьте этот отпечаток построчно с тем, который получите другим путём: на странице журнала, по телефону, от другой делегации.
papers-key-verify = Затем сохраните этот лист вместе с конвертом: всё, что взято с сайта сегодня или позже, можно проверить по нему командой meshveret verify FILE --key KEYFILE, где файл ключа содержит строку из кода ниже.
papers-key-fingerprint = Отпечаток
papers-key-row = Строка
papers-key-hex = Буквы и цифры
papers-key-digits = То же цифрами, для чтения вслух
papers-key-aloud = SHA-256 открытого ключа. Каждое пятизначное число соответствует группе из четырёх знаков на том же месте: вслух на любом языке можно читать любое из двух, они говорят одно и то же.
papers-key-text = Ключ
papers-key-code = QR-код, содержащий ключ в виде текста
papers-key-since = Журнал подписывается этим ключом с записи { $entry }, { $date }.
papers-key-since-first = Журнал подписывается этим ключом с первой записи.
papers-key-earlier = Прежние ключи
papers-key-until = до записи { $entry }, { $date }
papers-key-handed = до записи { $entry }, { $date }; затем журнал передан: { $party }
papers-key-witnesses = Свидетели
papers-key-witnesses-none = Журнал не называет свидетелей.
papers-key-confirmed = Подтверждение
papers-key-host = От имени хранителя журнала
papers-key-line-signature = Подпись, имя и должность; печать

papers-inventory = Опись журнала
papers-inventory-lead = Что находит в журнале тот, кто его принимает, по состоянию на запись, указанную внизу листа. Решает сам журнал; опись помогает его читать.
papers-inventory-confidential = Для Председателя и секретариата: здесь названы лица и содержатся сведения, сообщённые Председателю и секретариату конфиденциально.
papers-inventory-record = Журнал
papers-inventory-size = Записей
papers-inventory-root = Корень по всем записям
papers-inventory-handed = Передан: { $party }, запись { $entry }, { $date }.
papers-inventory-rehearsed = Репетиция: к моменту составления описи ничего не передано.
papers-inventory-chair = Председательство
papers-inventory-party = Участник
papers-inventory-term = Срок
papers-inventory-passes = Порядок передачи
papers-inventory-priority = Приоритет
papers-inventory-open = Открыто
papers-inventory-meeting = Встреча
papers-inventory-days = Дни
papers-inventory-stands = Состояние
papers-inventory-text = Текст
papers-inventory-silence = процедура умолчания до { $date }
papers-inventory-round = раунд замечаний { $number } до { $date }
papers-inventory-proposals = открытых предложений: { $number }
papers-inventory-undecided = не решён
papers-inventory-from = От кого
papers-inventory-due = Что ожидается
papers-inventory-until = До
papers-inventory-bureau = Председатель или секретариат
papers-inventory-agreed = Согласовано
papers-inventory-when = Когда
papers-inventory-entry = { $date }, запись { $entry }
papers-inventory-signatures = Подписи
papers-inventory-signed = { $signed } из { $of }
papers-inventory-unconfirmed = ad referendum без подтверждения: { $number }
papers-inventory-summary = Резюме Председателя
papers-inventory-documents = Документы
papers-inventory-symbol = Условное обозначение
papers-inventory-title = Название
papers-inventory-day = День
papers-inventory-contacts = Контакты
papers-inventory-none = Нет.
papers-inventory-none-of = { $what }: нет.

# Краткий отчёт: составляется по самому журналу.
summary-title = Краткий отчёт. { $meeting }
summary-opened = Встреча открыта { $day } в { $time }.
summary-chaired = Председательствует: { $party }.
summary-attended = Во встрече участвовали следующие государства и организации.
summary-attended-group = { $group }: { $parties }.
summary-remote = Дистанционно: { $parties }.
summary-agenda-adopted = Участники встречи утвердили её повестку дня.
summary-suspended = Во встрече объявлен перерыв { $day } в { $time }.
summary-resumed = Встреча возобновлена { $day } в { $time }.
summary-closed = Встреча закрыта { $day } в { $time }.
summary-item = { $number }. { $title }
summary-closed-item = Пункт рассмотрен при закрытых дверях. Кто по нему выступал и что было сказано, не записывается.
summary-spoke = С заявлением выступила делегация: { $party }.
summary-spoke-for = С заявлением выступила делегация: { $party }, также от имени следующих сторон: { $parties }.
summary-replied = В осуществление права на ответ выступила делегация: { $party }.
summary-on-adoption = С заявлением в связи с принятием текста выступила делегация: { $party }.
summary-spoke-status = { $party ->
    [member] С заявлением выступил один из членов.
    [observer] С заявлением выступил один из наблюдателей.
    [secretariat] С заявлением выступил Секретариат.
   *[other] С заявлением выступил один из участников.
 }
summary-replied-status = { $party ->
    [member] Один из членов выступил в осуществление права на ответ.
    [observer] Один из наблюдателей выступил в осуществление права на ответ.
   *[other] Один из участников выступил в осуществление права на ответ.
 }
summary-on-adoption-status = { $party ->
    [member] Один из членов выступил с заявлением в связи с принятием текста.
    [observer] Один из наблюдателей выступил с заявлением в связи с принятием текста.
   *[other] Один из участников выступил с заявлением в связи с принятием текста.
 }
summary-spoke-count = { $count ->
    [one] Сделано { $count } заявление.
    [few] Сделано { $count } заявления.
   *[other] Сделано { $count } заявлений.
 }
summary-replied-count = { $count ->
    [one] Право на ответ осуществлено { $count } раз.
    [few] Право на ответ осуществлено { $count } раза.
   *[other] Право на ответ осуществлено { $count } раз.
 }
summary-on-adoption-count = { $count ->
    [one] В связи с принятием текста сделано { $count } заявление.
    [few] В связи с принятием текста сделано { $count } заявления.
   *[other] В связи с принятием текста сделано { $count } заявлений.
 }
summary-raised = Поднятый вопрос: { $motion }.
summary-raised-by = Вопрос, поднятый делегацией ({ $party }): { $motion }.
summary-ruled = Постановление Председателя: { $ruling }.
summary-appealed = Постановление опротестовано.
summary-appeal-outcome = Итог опротестования: { $outcome }.
summary-adopted = Участники встречи приняли текст «{ $title }» ({ $symbol }).
summary-not-adopted = Председатель объявил, что текст «{ $title }» ({ $symbol }) не принят.
summary-silence-agreed = Участники встречи согласились вынести текст «{ $title }» ({ $symbol }) на процедуру умолчания.
summary-issued = Текст «{ $title }» ({ $symbol }) выпущен как резюме Председателя.
summary-signed = Текст «{ $title }» ({ $symbol }) подписан.
summary-signed-by = Подписали: { $parties }.
summary-signed-ad-referendum = Подписали ad referendum: { $parties }.

# Ход встречи.
papers-proceedings = Ход встречи
papers-proceedings-note = По данным журнала: время, участие, порядок выступлений, решения.
papers-times = Время
papers-times-none = Встреча ещё не открыта.
papers-step-opened = Открыта
papers-step-agenda-adopted = Утверждена повестка дня
papers-step-suspended = Перерыв
papers-step-resumed = Возобновлена
papers-step-closed = Закрыта
papers-attendance = Участие
papers-attendance-none = Ничьё участие не отмечено.
papers-status = Статус
papers-speakers = Порядок выступлений
papers-speakers-none = В открытой части никто не выступал.
papers-hours = Время
papers-speech = Вид выступления
papers-topic = Пункт
papers-decisions = Решения
papers-decisions-none = Решений не принято.
papers-decided = Итог
word-decided-adopted = Принят
word-decided-not-adopted = Не принят
word-decided-silence-agreed = Согласована процедура умолчания
word-decided-summary = Выпущен как резюме Председателя

# A statement that was handed in.
papers-statement-of = Заявление: { $party }
papers-statement-first = Хеш первоначально представленного текста
# Certificates of participation.
papers-certificate = Сертификат участника
papers-certificate-meeting = Встреча
