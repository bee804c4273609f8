# The record and its proofs.
# No native reader has cleared these words yet.

rejection-record-already-open = Журнал уже открыт.
rejection-record-not-open = Журнал не открыт: первым должно быть действие record.open.
rejection-record-nothing-to-erase = Удалять нечего: нет ещё не удалённых персональных данных, отвечающих указанному.
rejection-record-nothing-due = Удалению ничего не подлежит: ни у каких персональных данных срок хранения не истёк.
rejection-record-files-of-all = Файлы удаляет Председатель или секретариат: на тот же файл могут ссылаться и другие. Обратитесь в секретариат.

# The record and an entry.
record-lead = Всё, что произошло в процессе, запись за записью, в том порядке, в каком оно было записано. Задним числом ничего не меняется: исправление – отдельная запись.
record-entries = Записи
record-entry = Запись № { $number }
record-number = №
record-recorded = Записано
record-act = Действие
record-meeting = Встреча
record-occurred-on = произошло: { $day }
record-entered-later = Внесено позже; произошло: { $day }.
record-newer = Более новые записи
record-older = Более старые записи
record-every = Все
record-area = Раздел
record-since = С
record-until = По
record-choose = Отобрать записи
record-choose-note = Дни и часы – по времени { $zone }, когда запись была внесена. Находятся только записи, которые вам доступны; государство или организация – там, где запись открыто говорит, что она внесена ими или касается их.
record-time-wrong = Укажите день, например 2026-09-14, или день и час, например 2026-09-14T09:30. То, что не удалось прочитать, не учтено.
record-found = { $number ->
    [0] Доступных вам записей, отвечающих условиям, нет.
    [one] Отобрана { $number } доступная вам запись.
    [few] Отобраны { $number } доступные вам записи.
   *[other] Отобрано { $number } доступных вам записей.
}
record-all = Показать весь журнал
record-previous = Предыдущая запись: { $number }
record-next = Следующая запись: { $number }
record-sealed-disclosed = запечатано; показано вам
record-sealed-until = запечатано; показано вам; хранится до: { $day }
record-sealed-removed = запечатано; удалено: { $instant }
record-sealed-destroyed = запечатано; уничтожено
record-sealed-withheld = запечатано; вам не показывается
record-restricted = Закрытая запись
record-restricted-note = Эту запись могут читать не все. Её номер и криптографическое обязательство открыты, поэтому каждый может проверить, что она находится в журнале и не изменена.
record-content = Что записано
record-by = От чьего имени
record-entered-by = Кем внесено
record-received = Получено
record-profile = Действовавшие правила
record-entry-field = Запись № { $number }: { $field }
record-erase = Удалить персональные тексты этой записи
record-body = Запись в том виде, в каком она хранится

# Fields of what happened that no form asks for.
record-field-allotted-ms = Отведённое время, мс
record-field-archive = Из архива
record-field-assertion = Подтверждение ключа доступа
record-field-base = Те, чьё возражение учитывается
record-field-by = Кем
record-field-by-ms = Продлено на, мс
record-field-changes = Что изменяется
record-field-checked = Что найдено в подписанном файле
record-field-code = Код
record-field-confirmed = Подтверждено Председателем
record-field-contacts-until = Контакты хранятся до
record-field-credentials-until = Письма о полномочиях хранятся до
record-field-days-unknown = Годы, рабочие дни которых неизвестны
record-field-hash = Хеш
record-field-id = Краткое имя
record-field-late = После срока
record-field-lifted = Снятые этим скобки
record-field-list = Список
record-field-merged = Объединённые предложения
record-field-numbers = Номера
record-field-objections = Возражения
record-field-offset = Минут вперёд от UTC
record-field-owner = Чьё
record-field-profile = Правила, по которым начато
record-field-received = Получено
record-field-round = Раунд
record-field-silence = Процедура умолчания
record-field-since = С записи
record-field-superseded = Отпавшие предложения
record-field-support = Поддержка
record-field-supporters = Поддержавшие
record-field-tally = Как распределились позиции
record-field-texts = Что удалено
record-field-unsettled = Предложения, к которым следует вернуться
record-field-version = Версия
record-field-warning = Предупреждение
record-field-working-days = Рабочие дни
record-field-year = Год

# Proof.
record-proof = Почему не нужно верить нам на слово
record-proof-1 = Криптографическое обязательство вычисляется по каждой букве записи. Стоит изменить одну букву – и обязательство станет другим.
record-proof-2 = { $number ->
    [0] Это единственная запись, поэтому её лист и есть корень журнала.
    [one] Оно попарно соединяется с другими значениями вплоть до корня; таких значений: { $number }. Ни одну запись нельзя изъять или вставить, не изменив корня.
    [few] Оно попарно соединяется с другими значениями вплоть до корня; таких значений: { $number }. Ни одну запись нельзя изъять или вставить, не изменив корня.
    [many] Оно попарно соединяется с другими значениями вплоть до корня; таких значений: { $number }. Ни одну запись нельзя изъять или вставить, не изменив корня.
   *[other] Оно попарно соединяется с другими значениями вплоть до корня; таких значений: { $number }. Ни одну запись нельзя изъять или вставить, не изменив корня.
}
record-proof-3 = { $number ->
    [one] Корень охватывает { $number } запись и подписан ключом журнала как контрольная точка. Тот, кто хранит контрольную точку, заметит любое позднейшее изменение.
    [few] Корень охватывает { $number } записи и подписан ключом журнала как контрольная точка. Тот, кто хранит контрольную точку, заметит любое позднейшее изменение.
    [many] Корень охватывает { $number } записей и подписан ключом журнала как контрольная точка. Тот, кто хранит контрольную точку, заметит любое позднейшее изменение.
   *[other] Корень охватывает { $number } записи и подписан ключом журнала как контрольная точка. Тот, кто хранит контрольную точку, заметит любое позднейшее изменение.
}
record-proof-leaf = Вместе с именем журнала и номером { $number } обязательство даёт лист. Поэтому ни одна запись не может занять место другой.
record-proof-root = { $number ->
    [one] В конце остаётся корень: он представляет { $number } запись.
    [few] В конце остаётся корень: он представляет все { $number } записи.
   *[other] В конце остаётся корень: он представляет все { $number } записей.
}
record-step-left = Слева от него стоит
record-step-right = Справа от него стоит
record-step-together = Вместе они дают
record-cosigned-none = Кроме самого журнала, эту контрольную точку пока никто не подписал.
record-cosigned = { $number ->
    [one] Ту же контрольную точку подписал ещё { $number } хранитель журнала.
    [few] Ту же контрольную точку подписали ещё { $number } хранителя журнала.
   *[other] Ту же контрольную точку подписали ещё { $number } хранителей журнала.
}
record-path = Путь к корню
record-commitment = Криптографическое обязательство
record-leaf = Лист дерева
record-root = { $number ->
    [one] Корень по { $number } записи
    [few] Корень по { $number } записям
    [many] Корень по { $number } записям
   *[other] Корень по { $number } записи
}
record-holds = Доказательство верно
record-holds-not = Доказательство неверно
record-checkpoint = Контрольная точка
record-origin = Происхождение журнала
record-fingerprint = Отпечаток ключа
record-signed = { $number ->
    [one] Подписано по { $number } записи
    [few] Подписано по { $number } записям
    [many] Подписано по { $number } записям
   *[other] Подписано по { $number } записи
}
record-checkpoint-file = Контрольная точка, файл
record-key-file = Ключ, файл

# Процесс по состоянию на.
record-as-of-choose = Процесс по состоянию на дату
record-as-of-day = День
record-as-of-hour = Час, если не конец дня
record-as-of-show = Показать
record-as-of-choose-note = По времени { $zone }. Каждая страница процесса показывается такой, какой её знал журнал на тот момент.
record-as-of-label = Прошлое
record-as-of-instant = Процесс по состоянию на: { $instant }.
record-as-of-entry = Процесс по состоянию после записи { $number }.
record-as-of-known = Так его знал журнал в тот момент. Внесённого позже здесь нет, даже если оно произошло раньше.
record-as-of-last = Последняя запись – номер { $number }.
record-as-of-last-at = Последняя запись – номер { $number }, внесена: { $instant }.
record-as-of-now = Эта страница в нынешнем виде
record-as-of-more = Что вы здесь видите и каким был корень журнала
record-as-of-rights = Вы видите то, что в вашем качестве можно было видеть тогда и можно видеть сейчас. Удалённое с тех пор остаётся удалённым, а файл или документ, открытый отсюда, – нынешний. На странице прошлого ничего сделать нельзя.
record-as-of-after = Процесс по состоянию после этой записи
record-as-of-before-title = Ещё ничего не записано
record-as-of-before-text = К тому времени не было внесено ничего, что вы вправе читать.
record-as-of-later-title = Ещё не наступило
record-as-of-later-text = Это время ещё не наступило.
record-as-of-busy-title = Слишком много запросов
record-as-of-busy-text = Сейчас слишком многие запрашивают прошлое. Пожалуйста, повторите немного позже.

# A package and its verdict.
record-check = Проверьте сами
record-check-how = Перенесите пакет и ключ на свой компьютер и запустите программу там; сеть не нужна. Сравните отпечаток ключа с полученным иным путём, не с этого сайта.
record-host-can = Тот, кто управляет сервером, может читать хранящееся на нём, задержать действие и перевести часы. Но изменить или удалить запись, охваченную вашей контрольной точкой, незаметно он не может.
record-package-of = Пакет: { $meeting }
record-verdict = Результат проверки
record-verdict-note = Проверки выполнил этот сервер, составляя страницу. Это удобство, а не доказательство: выполните их, пожалуйста, сами на компьютере, которому доверяете.
record-package-holds = Пакет верен
record-package-fails = Пакет неверен
record-take-package = Скачать пакет
record-checks = Проверки
record-adopted-hash = Хеш принятого текста
record-browser-title = Проверить пакет в этом браузере
record-browser-lead = Ваш браузер сам читает пакет и проверяет его. Пакет никуда не отправляется.
record-browser-package = Пакет
record-browser-package-hint = Выберите файл или перетащите его на эту страницу.
record-browser-key = Ключ журнала или его отпечаток
record-browser-key-hint = Здесь стоит ключ, который даёт этот сервер. Он не является независимым источником: впишите вместо него ключ или отпечаток, полученный иным путём.
record-browser-check = Проверить пакет
record-browser-checking = Проведено проверок: { $number }
record-browser-no-key = Это не ключ журнала и не отпечаток из 64 цифр.
record-browser-broken = Проверку не удалось завершить: файл не читается или в этом браузере нет того, что нужно для проверки.
record-browser-without = Без скриптов эта страница ничего не проверяет. Воспользуйтесь одной из программ ниже.
record-browser-cannot = Этот браузер не даёт странице средств для вычисления хешей: они доступны только по защищённому соединению. Воспользуйтесь одной из программ ниже.
record-browser-elsewhere = Проверьте без этой страницы
record-browser-host = Эта страница получена с того же сервера, чьи записи она проверяет, и о самой себе ничего не доказывает: кто не доверяет серверу, запускает программу или файл на Python, которые можно взять из выпуска.
check-form = Файл является пакетом и записан в единственной форме, которую допускает формат.
check-key = Ключ в пакете – тот, которого вы ожидали, или названный им преемник.
check-checkpoint = Контрольная точка относится к этому журналу и подписана его ключом.
check-subject = Записи относятся к процессу и встрече, которые названы в пакете.
check-entry-commitment = Содержание записи № { $subject } соответствует обязательству, данному при её внесении.
check-entry-inclusion = Запись № { $subject } входит в дерево, подписанное контрольной точкой.
check-entry-order = Записи стоят по порядку, и время в них не идёт вспять.
check-sealed-value = Текст, раскрытый из записи № { $subject }, – тот самый, что был запечатан.
check-text-hash = Этот текст буква в букву совпадает с принятым: { $subject }.
check-adopted-hash = Принятый хеш охватывает тексты на всех аутентичных языках: { $subject }.
check-signature = Подпись поставлена под принятым текстом: { $subject }.
check-summary-hash = Хеш резюме охватывает его тексты на всех аутентичных языках: { $subject }.
check-statement = Хеши приложенного заявления соответствуют его словам: { $subject }.
check-file = Вложенный файл – тот, который назван в записи: { $subject }.
check-outcome-proved = Доказано
check-outcome-failed = Не подтверждено
check-outcome-not-checked = Не проверено
check-reason-not-a-package = Файл не является пакетом или записан не в той единственной форме, которую допускает формат.
check-reason-key-unfit = Ключ в пакете не является ключом этого журнала.
check-reason-another-key = В пакете другой ключ, а не тот, которого вы ожидали.
check-reason-key-from-inside = Извне ключ не был дан, поэтому использован ключ из самого пакета.
check-reason-not-signed-by-key = Контрольная точка не подписана этим ключом или относится к другому журналу.
check-reason-not-in-tree = Запись не входит в дерево, подписанное контрольной точкой.
check-reason-out-of-order = Порядок записей нарушен, или время в них идёт вспять.
check-reason-half-an-entry = Часть записи отсутствует: она должна быть дана целиком или не дана вовсе.
check-reason-not-a-body = Содержание записи не является JSON.
check-reason-body-changed = Содержание записи изменено после её внесения.
check-reason-not-what-was-sealed = Раскрытый текст – не тот, что был запечатан.
check-reason-another-subject = Записи относятся к другому процессу или другой встрече, чем названо в пакете.
check-reason-not-the-adopted-text = Это не тот текст, который был принят.
check-reason-hash-does-not-cover = Принятый хеш не является хешем этих текстов.
check-reason-text-missing = Принятого текста нет в пакете.
check-reason-signature-wrong = Подпись сделана не этим ключом или не под этим текстом.
check-reason-signature-missing = В записи указана подпись, основанная на ключе или файле, но самой подписи нет.
check-reason-ink = Подпись чернилами доказывается только подлинником.
check-reason-hash-not-of-these = Внесённый в запись хеш не является хешем этих слов.
check-reason-scan = Скан показывает подпись чернилами; её подлинность доказывает только оригинал документа.
check-reason-file-not-enclosed = Подписанный файл назван хешем, в пакет он не вложен.
check-reason-file-removed = Подписанный файл удалён из хранилища; его хеш остаётся в журнале.
check-reason-another-document = Подписи в файле верны, но из самого файла не следует, что он содержит этот текст: сравните их сами.
check-reason-algorithm-unknown = Подпись в файле сделана по алгоритму, который неизвестен этой программе; проверить её может государство подписавшего.
check-reason-file-signature-wrong = В файле нет подписи, или она неверна.
check-reason-not-the-named-file = Файл не соответствует своему хешу, не назван ни в одной записи или вложен дважды.

# What the program says when it verifies.
verify-holds = Пакет верен: все проверки, которые можно было выполнить, пройдены.
verify-fails = { $number ->
    [one] Пакет неверен: не пройдена { $number } проверка.
    [few] Пакет неверен: не пройдены { $number } проверки.
    [many] Пакет неверен: не пройдено { $number } проверок.
   *[other] Пакет неверен: не пройдено { $number } проверки.
}
verify-key-inside = Ключ не был указан, поэтому доказано лишь соответствие ключу из самого пакета. Сравните отпечаток с полученным иным путём.
verify-log = Журнал: { $origin }
verify-fingerprint = Отпечаток ключа: { $fingerprint }
verify-checkpoint = Контрольная точка: записей { $size }, корень { $root }
verify-entries = Записей, данных полностью: { $open }; данных только обязательством: { $restricted }
verify-text = Принятый текст: { $symbol }, хеш { $hash }, аутентичные языки: { $languages }
verify-signature = Подпись: { $party }, { $symbol }; способ: { $mode }; основание: { $evidence }
verify-courtesy = Справочный перевод: { $symbol }, { $language }
verify-summary = Резюме Председателя: { $symbol }, хеш { $hash }, аутентичные языки: { $languages }
verify-statement = Заявление: { $party }, { $kind }, по тексту { $text }, № { $number }; языки: { $languages }
verify-statement-withdrawn = Это заявление отозвано.
verify-confirmed = Подтверждено столицей { $date } (UTC)
verify-confirmed-late = Подтверждено столицей после истечения срока, { $date } (UTC)
verify-unconfirmed = Столицей не подтверждено, насколько видно из этого пакета
verify-file = Файл: { $hash }
verify-signed-by = В файле: { $signer }; сертификат № { $serial }, выдан: { $issuer }, действителен с { $from } по { $to }
verify-signed-at = Подписано, как указано в файле, { $date } (UTC)
verify-signed-later = Добавлено в файл после этой подписи, байтов: { $bytes }
verify-passkey-verified = Ключ доступа подписал на { $origin }; устройство удостоверилось в личности
verify-passkey-present = Ключ доступа подписал на { $origin }; человек присутствовал, личность не проверялась
verify-issuers = Не оценивается, заслуживает ли доверия издатель сертификата и не был ли сертификат отозван. Общего перечня издателей в регионе нет. Смотрите имена выше.
verify-cannot = Чего не докажет никакая программа: что управляющий сервером не читал хранимого, не задержал действия и не перевёл часов; и что подпись чернилами подлинна – это показывает только подлинник.

check-succession = Ключ журнала { $subject } назвал следующий ключ, и подписанное им – начало этого журнала.
check-cosignature = Свидетель { $subject } заверил контрольную точку своей подписью.
check-reason-not-a-successor = Ни одна запись журнала не называет следующий ключ с подписью этого ключа, либо журнал не продолжает того, что этот ключ подписал.
check-reason-not-cosigned = На этой контрольной точке нет его подписи.
check-reason-cosignature-wrong = Подпись свидетеля неверна.
check-reason-no-evidence-module = Программа собрана без модуля для ключей доступа, сканов и подписанных PDF.
verify-cosigned = Заверено свидетелем { $witness }, { $date }
verify-cosigned-by-party = Заверено свидетелем { $witness }, которого запись журнала называет свидетелем от имени { $party }, { $date }
record-trust = Кому не нужно доверять
record-witnesses-note = Свидетель – машина участника, которая наблюдает за журналом извне, видит, что он только растёт, и заверяет это подписью. Если журнал изменят или покажут в двух видах, свидетель это обнаружит и сохранит доказательство.
record-witnesses-none = Ни один участник ещё не назвал свидетеля
record-witness-upto = { $number ->
    [one] Видел { $number } запись
    [few] Видел { $number } записи
   *[other] Видел { $number } записей
}
record-witness-never = Ещё не подписывал
