# Meetings, agenda, invitations.
# No native reader has cleared these words yet.

rejection-meetings-agenda-adopted-already = Повестка дня уже утверждена.
rejection-meetings-agenda-empty = В повестке дня нет пунктов.
rejection-meetings-agenda-not-adopted = Повестка дня ещё не утверждена.
rejection-meetings-archive = Эта встреча внесена по источникам как архив: в ней больше ничего не происходит.
rejection-meetings-closed = Встреча закрыта.
rejection-meetings-invited-already = Приглашение уже направлено: { $party }.
rejection-meetings-item-current = Пункт { $item } уже обсуждается.
rejection-meetings-doors-closed-already = По пункту { $item } заседание уже закрытое.
rejection-meetings-doors-not-closed = По пункту { $item } заседание не закрытое.
rejection-meetings-no-closed-items = Правила не предусматривают закрытых заседаний.
rejection-meetings-not-in-room = Пункт { $item } рассматривается на закрытом заседании; в нём участвуют только присутствующие в зале.
rejection-meetings-item-unknown = Пункта { $item } нет.
rejection-meetings-meeting-unknown = Встречи { $meeting } нет.
rejection-meetings-no-quorum = Присутствует членов: { $present }; для открытия требуется { $needed }.
rejection-meetings-not-invited = Приглашение не направлялось: { $party }.
rejection-meetings-not-open = Встреча не открыта.
rejection-meetings-not-suspended = Перерыв не объявлен.
rejection-meetings-open-already = Встреча уже открыта.
rejection-meetings-speakers-wait = { $waiting ->
    [one] { $waiting } оратор ожидает.
    [few] { $waiting } оратора ожидают.
    [many] { $waiting } ораторов ожидают.
   *[other] { $waiting } оратора ожидают.
}

# The register of meetings and a meeting's page.
meetings-register-lead = Все встречи, названные в источниках или созванные здесь, начиная с последней. То, чего нет ни в одном источнике, отмечено как неизвестное.
meetings-none = Пока не зарегистрировано ни одной встречи.
meetings-date = Дата
meetings-name = Встреча
meetings-state = Стадия
meetings-number = № { $number }
meetings-phase-convened = Созвана
meetings-phase-open = Идёт
meetings-phase-suspended = Объявлен перерыв
meetings-phase-closed = Закрыта
meetings-phase-archive = Архив
meetings-opened-at = Открыта: { $time }
meetings-closed-at = Закрыта: { $time }
meetings-nothing-yet = Пока ничего не принято
meetings-agenda-none = Повестки дня пока нет
meetings-agenda-adopted-on = Утверждена: { $day }
meetings-agenda-provisional = Предварительная повестка дня
meetings-agenda-rebuilt = Порядок восстановлен по источнику:
meetings-item = Пункт { $number }
meetings-item-current = Обсуждается
meetings-item-closed = Закрытое заседание
meetings-item-considered = Рассмотрен на закрытом заседании: { $day }
meetings-closed-notice = Кто выступает или предлагает, когда и сколько раз, не протоколируется; то, что согласовано, заносится по окончании пункта.
meetings-take-up-item = Перейти к пункту
meetings-go-to = Перейти к пункту { $number }
meetings-who = Участники
meetings-known = Что известно
meetings-followed-by = Проведено после встречи как отдельное мероприятие
meetings-open-desk = Таблица приглашений
meetings-console = Пульт Председателя
meetings-floor-page = Слово и выступления
meetings-hand-in = Представить письменное заявление

# The board of invitations.
meetings-board-nominated = Назначено
meetings-board-next = Следующий шаг
meetings-board-uninvited = Не приглашены
meetings-board-spreadsheet = Из электронной таблицы
meetings-board-spreadsheet-note = Одна строка – одно лицо; несколько строк государства или организации составляют их делегацию. Пустая ячейка ничего не меняет.
meetings-board-template = Скачать таблицу в нынешнем виде (CSV)
meetings-board-take = Внести строки
meetings-board-put = { $number ->
    [one] Из таблицы записано { $number } действие.
    [few] Из таблицы записано { $number } действия.
    [many] Из таблицы записано { $number } действий.
   *[other] Из таблицы записано { $number } действия.
}
meetings-board-refused = Строка { $row }: { $reason }

# Проект краткого отчёта.
meetings-summary-draft = Проект краткого отчёта
meetings-summary-note = Составлен по журналу и записям, фраза за фразой; машинного перевода нет. Внесённый на рассмотрение встречи, он становится обычным текстом: его правят, распространяют, утверждают.
meetings-summary-there = Краткий отчёт внесён на рассмотрение встречи.
meetings-summary-open = Открыть
meetings-summary-missing = { $count ->
    [one] На этом языке нет { $count } пункта. Текст вносится как справочный перевод, который ещё предстоит завершить.
   *[other] На этом языке нет { $count } пунктов. Текст вносится как справочный перевод, который ещё предстоит завершить.
 }
meetings-summary-paragraphs = Пункты проекта
meetings-summary-not-in = на этом языке нет
meetings-summary-again = Записанное остаётся. Отправьте ещё раз, и последует остальное.
meetings-summary-lay = Внести на рассмотрение встречи
meetings-summary-go-on = Продолжить с места остановки
meetings-attributed-names = Делегации названы.
meetings-attributed-status = Указано, выступил ли член или наблюдатель, но не кто именно.
meetings-attributed-no = Кто выступал, не указано.
