# Delegations and participants.

rejection-delegations-accepted-already = Полномочия уже приняты: { $party }.
rejection-delegations-head-already = У делегации уже есть глава; сначала отзовите назначение.
rejection-delegations-may-not-attend = Правила не предусматривают участия со статусом «{ $status }».
rejection-delegations-member-unknown = В делегации нет члена { $member }.
rejection-delegations-nobody-nominated = Участник ещё никого не назначил: { $party }.
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
rejection-delegations-badge-already = Бейджи всем указанным членам делегации уже выданы; утерянный сначала аннулируется.
rejection-delegations-badge-revoked = Этот бейдж аннулирован.
rejection-delegations-badge-unknown = Такого бейджа нет.
rejection-delegations-choices-unfit = У вопроса с выбором должно быть от 2 до { $bound } вариантов, поровну на всех языках; у других вопросов вариантов нет.
rejection-delegations-class-unfit = Сообщать о своём здоровье никто не обязан; ни сведения о здоровье, ни данные удостоверяющего личность документа на бейдже не указываются.
rejection-delegations-consent-missing = Без согласия самого лица сведения о его здоровье не хранятся.
rejection-delegations-credentials-insufficient = Правила требуют более весомого документа.
rejection-delegations-letter-returned = Документ { $letter } возвращён.
rejection-delegations-letter-unknown = Делегация не представляла документа { $letter }.
rejection-delegations-list-final = Окончательный список выпущен: последующие изменения вносятся добавлением.
rejection-delegations-list-not-final = Окончательного списка ещё нет: выпустить добавление к нему нельзя.
rejection-delegations-list-unchanged = С последнего списка состав делегаций не изменился.
rejection-delegations-nobody-meant = Укажите код бейджа либо участника и члена делегации.
rejection-delegations-nothing-given = Не указано, что изменить.
rejection-delegations-question-unknown = Такого вопроса к участникам встречи нет: { $question }.
delegations-participants = Список участников
delegations-order = По статусу, а в пределах статуса – по алфавиту языка этой страницы.
delegations-order-rank = По статусу; в пределах статуса – по рангу глав делегаций, а при равном ранге – в алфавитном порядке.
delegations-order-drawn = По статусу; в пределах статуса – в порядке { $language ->
    [az] азербайджанского
    [ru] русского
   *[en] английского
 } алфавита; начало порядка по жребию: { $from }.
delegations-lists = Выпущенные списки
delegations-remote = Дистанционное участие
delegations-remote-count = { $number ->
    [0] Дистанционно никто не участвует.
    [one] Дистанционно участвует { $number } человек.
    [few] Дистанционно участвуют { $number } человека.
    [many] Дистанционно участвуют { $number } человек.
   *[other] Дистанционно участвуют { $number } человека.
 }
delegations-remote-languages = Необходимые языки:
delegations-from-source = Как указано в источнике:
delegations-accredited = Полномочия приняты
delegations-provisional = Предварительно
delegations-nobody-named = Пока никто не назначен.
delegations-names-unknown = Имена лиц в источнике не указаны.

# A delegation as a whole, questions, lists, credentials, the door.
delegations-of = Делегация: { $party }
delegations-own = Ваша делегация
delegations-members = Состав
delegations-members-on = Состав на { $day }
delegations-office-unknown = должность неизвестна
delegations-attends-unknown = форма участия неизвестна
delegations-change = Изменить
delegations-credentials = Полномочия
delegations-no-letter = Документ о полномочиях не представлен.
delegations-covers-all = охватывает всю делегацию
delegations-covers = охватывает членов:
delegations-form = Вопросы к участникам встречи
delegations-form-note = Каждый ответ видят только ваша делегация, Председатель и секретариат. Ответ, поле которого очищено, отзывается и удаляется.
delegations-consent = Лицо согласно на хранение этих сведений
delegations-answers-send = Отправить ответы
delegations-no-answer = Нет ответа
delegations-not-answered = Ответ не дан
delegations-kept-until = хранится до { $day }
delegations-badges = Бейджи
delegations-issue-badge = Выдать бейдж
delegations-print-badges = Печать бейджей (PDF)
delegations-badge-none = Бейджа нет
delegations-badge-revoked = Аннулирован
delegations-present = Сейчас на встрече
delegations-history = История состава
delegations-on-day = Состав на указанный день
delegations-questions = Вопросы к делегациям
delegations-questions-lead = В каждом вопросе указано, зачем он задан и сколько хранятся ответы. Вопрос не изменяют: его снимают и задают заново.
delegations-tables = Таблицы ответов
delegations-table = Ответы: { $use }
delegations-table-lead = Персональные данные: только для этой цели и не дольше, чем указано в вопросе.
delegations-table-empty = Ответов пока нет.
delegations-no-questions = Вопросов не задано.
delegations-place = место { $number }
delegations-questions-withdrawn = Снятые вопросы
delegations-list = Список участников № { $number }
delegations-other-script = Имя не приведено на языке этой страницы.
delegations-credentials-report = Доклад о полномочиях
delegations-letters-of-nomination = Письма о назначении
delegations-needed = Правила требуют: { $credentials }
delegations-uncovered = Не охвачены члены: { $members }
delegations-what-is-missing = Чего недостаёт
delegations-check-in = Регистрация на входе
delegations-came-in = Приход
delegations-left = Уход
delegations-badge-hint = Отсканируйте бейдж или введите код, указанный под квадратом: прописными или строчными буквами, с пробелами или без них.
delegations-scan = Сканировать камерой
delegations-queue = Отмечено на этом устройстве
delegations-queue-note = Только коды и время, пока их не примет сеть.
delegations-queue-waits = ожидает сети
delegations-queue-taken = записано
delegations-queue-refused = не принято:
delegations-queue-signed-out = Войдите снова: ничего не потеряно.
delegations-no-camera = Камера здесь недоступна. Введите код, указанный на бейдже под квадратом.
delegations-door-kept = Эта страница была сохранена на устройстве
delegations-door-kept-note = Кто находится на встрече, будет показано, когда восстановится связь. Тогда же будет отправлено всё, что вы отметите до этого.
delegations-door-closed = Сейчас регистрация не ведётся.
delegations-persons = { $number ->
    [one] { $number } человек
    [few] { $number } человека
    [many] { $number } человек
   *[other] { $number } человека
}
delegations-answers-put = { $number ->
    [0] Ни один ответ не записан.
    [one] Записан { $number } ответ.
    [few] Записано { $number } ответа.
    [many] Записано { $number } ответов.
   *[other] Записано { $number } ответа.
}
delegations-answers-withdrawn = { $number ->
    [one] Отозван { $number } ответ.
    [few] Отозвано { $number } ответа.
    [many] Отозвано { $number } ответов.
   *[other] Отозвано { $number } ответа.
}
delegations-answers-missing = { $number ->
    [one] Не хватает { $number } ответа
    [few] Не хватает { $number } ответов
    [many] Не хватает { $number } ответов
   *[other] Не хватает { $number } ответа
}
delegations-kept = { $number ->
    [0] Стирается с закрытием встречи.
    [one] Хранится { $number } день после встречи.
    [few] Хранится { $number } дня после встречи.
    [many] Хранится { $number } дней после встречи.
   *[other] Хранится { $number } дня после встречи.
}
delegations-present-number = { $number ->
    [0] На встрече никого нет
    [one] На встрече { $number } человек
    [few] На встрече { $number } человека
    [many] На встрече { $number } человек
   *[other] На встрече { $number } человека
}
delegations-badges-number = { $number ->
    [0] Действующих бейджей нет.
    [one] Действует { $number } бейдж.
    [few] Действует { $number } бейджа.
    [many] Действует { $number } бейджей.
   *[other] Действует { $number } бейджа.
}

# Presence, lost links and the roll.
rejection-delegations-link-lost = Потеря связи уже отмечена: { $party }.
rejection-delegations-link-holds = Потеря связи не отмечена: { $party }.
rejection-delegations-not-remote = Делегация отмечена в зале или отсутствующей, терять связь она не может: { $party }. Сначала отметьте дистанционное участие.
rejection-delegations-roll-open = Перекличка уже идёт. Сначала завершите её.
rejection-delegations-no-roll = Перекличка не проводится.
rejection-delegations-not-called = На этой перекличке не вызывается: { $party }.
rejection-delegations-nobody-to-call = На эту встречу не приглашён никто, кого можно было бы вызвать.
attendance-title = Присутствие и кворум
attendance-closed-notice = Отмеченное здесь, пока пункт рассматривается при закрытых дверях, не попадает в журнал и исчезает, когда заседание вновь становится открытым.
attendance-quorum = Кворум
attendance-quorum-undefined = { $rule }: правилами не определено. Присутствуют члены: { $present } из { $of }.
attendance-quorum-met = { $rule }: требуется { $needed }, присутствуют { $present } из { $of }. Кворум есть.
attendance-quorum-missed = { $rule }: требуется { $needed }, присутствуют { $present } из { $of }. Кворума нет.
attendance-links-lost = { $number ->
    [one] потеряна связь с { $number } делегацией
    [few] потеряна связь с { $number } делегациями
    [many] потеряна связь с { $number } делегациями
   *[other] потеряна связь с { $number } делегации
}
attendance-roll = Перекличка
attendance-roll-number = Перекличка { $number }, начата в { $time }
attendance-roll-result = Перекличка { $number }, { $time }
attendance-calls = Вызывается: { $party }
attendance-all-called = Ответили все. Перекличку можно завершить.
attendance-not-answered = ответа пока нет
attendance-call-all = Провести перекличку всех
attendance-call-members = Провести перекличку членов
attendance-no-roll = Перекличка не проводилась.
attendance-entry = Запись журнала № { $number }
attendance-delegations = Делегации
attendance-log = Журнал присутствия
attendance-log-empty = Записей нет.
attendance-lines = { $number ->
    [one] { $number } строка, сначала последние. В файле – все.
    [few] { $number } строки, сначала последние. В файле – все.
    [many] { $number } строк, сначала последние. В файле – все.
   *[other] { $number } строки, сначала последние. В файле – все.
}
attendance-time = Время
attendance-link-lost = Связь потеряна
attendance-link-back = Связь восстановлена
attendance-answered = Перекличка: { $answer }
attendance-came = Вошёл участник: { $where }
attendance-went = Участник вышел
attendance-own-link-lost = У нас потеряна связь
attendance-own-link-back = Мы снова на связи
attendance-roll-calls-you = Идёт перекличка. Ваша делегация ещё не ответила.
# Certificates of participation.
delegations-print-certificates = Печать сертификатов участников (PDF)
