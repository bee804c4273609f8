# Meetings, agenda, invitations.

rejection-meetings-agenda-adopted-already = Повестка дня уже утверждена.
rejection-meetings-agenda-empty = В повестке дня нет пунктов.
rejection-meetings-agenda-not-adopted = Повестка дня ещё не утверждена.
rejection-meetings-archive = Эта встреча внесена по источникам как архив: в ней больше ничего не происходит.
rejection-meetings-closed = Встреча закрыта.
rejection-meetings-invited-already = Приглашение уже направлено: { $party }.
rejection-meetings-item-current = Пункт { $item } уже обсуждается.
rejection-meetings-doors-closed-already = Заседание по пункту { $item } уже объявлено закрытым.
rejection-meetings-doors-not-closed = Заседание по пункту { $item } не объявлено закрытым.
rejection-meetings-no-closed-items = Правила не предусматривают закрытых заседаний.
rejection-meetings-not-in-room = Пункт { $item } рассматривается на закрытом заседании; в нём участвуют только присутствующие в зале.
rejection-meetings-item-unknown = Пункта { $item } нет.
rejection-meetings-meeting-unknown = Встречи { $meeting } нет.
rejection-meetings-no-quorum = Присутствует членов: { $present }; для открытия требуется { $needed }.
rejection-meetings-not-invited = Приглашение не направлялось: { $party }.
rejection-meetings-not-open = Встреча не открыта.
rejection-meetings-not-suspended = Перерыв не объявлен.
rejection-meetings-session-unknown = Такого заседания в программе нет: { $session }.
rejection-meetings-session-times = Заседание заканчивается после своего начала и длится не более 24 часов.
rejection-meetings-programme-empty = В программе ещё нет заседаний.
rejection-meetings-programme-issued-already = Программа уже разослана; о нынешних изменениях сообщается тем, кого они касаются.
rejection-meetings-clash-room = В том же зале в то же время: { $session }.
rejection-meetings-clash-party = { $party } в то же время значится на другом заседании: { $session }.
rejection-meetings-clash-lead = Тот же выступающий в то же время значится на другом заседании: { $session }.
rejection-meetings-clash-item = Пункт { $item } в то же время назначен на другое заседание: { $session }.
rejection-meetings-clash-break = Перерыв и заседание накладываются: { $session }.
rejection-meetings-clash-days = Выходит за пределы дней встречи.
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
meetings-closed-notice = Кто выступает или вносит предложения, когда и сколько раз, в журнал не заносится; согласованное заносится по завершении рассмотрения пункта.
meetings-take-up-item = Перейти к пункту
meetings-go-to = Перейти к пункту { $number }
meetings-who = Участники
meetings-known = Что известно
meetings-followed-by = Проведено после встречи как отдельное мероприятие
meetings-open-desk = Таблица приглашений
meetings-console = Пульт Председателя
meetings-floor-page = Слово и выступления
meetings-hand-in = Представить письменное заявление
# Программа с часами, рабочее расписание секретариата.
meetings-programme = Программа
meetings-programme-none = Программа не опубликована.
meetings-programme-draft = Проект: до рассылки его видят только Председатель и секретариат.
meetings-programme-issued = Разослана: { $at }
meetings-programme-hours = Все часы указаны по времени { $zone }.
meetings-programme-hours-unknown = Часы неизвестны. Порядок по источнику:
meetings-programme-empty = Заседаний ещё нет.
meetings-programme-own = Ваша делегация
meetings-programme-beside = Одновременно с другим
meetings-programme-cancelled = Отменено
meetings-programme-now = Сейчас
meetings-programme-next = Далее
meetings-programme-over = Завершено
meetings-programme-with = Для кого: { $parties }
meetings-programme-lead = Выступают: { $lead }
meetings-programme-join = Подключиться дистанционно
meetings-programme-edit = Редактировать программу
meetings-programme-read = Как видят участники
meetings-programme-edit-lead = Для каждого заседания – своя форма. Часы указаны по времени { $zone }; о несовпадениях сообщается рядом, препятствием они не являются.
meetings-programme-edit-issued = Программа разослана: тем, кого касается изменение, сообщаются прежнее и новое время.
meetings-programme-new = Новое заседание
meetings-programme-all-fields = Все сведения о заседании
meetings-programme-days-hint = День и час по времени места встречи.
meetings-programme-save = Поместить сюда
meetings-programme-earlier = На { $minutes } минут раньше
meetings-programme-later = На { $minutes } минут позже
meetings-programme-shorter = На { $minutes } минут короче
meetings-programme-longer = На { $minutes } минут дольше
meetings-programme-remove = Снять с программы
meetings-programme-act-on = { $act }: { $session }
meetings-clashes = { $number ->
    [one] { $number } несовпадение
    [few] { $number } несовпадения
   *[other] { $number } несовпадений
}
meetings-calendar = В вашем календаре
meetings-calendar-public = Календарная программа, подписанная на этот адрес, показывает открытую часть и следит за изменениями.
meetings-calendar-own = Создайте адрес для вашей календарной программы. По нему программа видна так, как её видит ваша делегация, вместе с изменениями. Кто знает адрес, читает то же самое: никому его не передавайте и отзовите, когда он больше не нужен.
meetings-calendar-make = Создать адрес
meetings-calendar-file = Файл календаря (iCalendar)
meetings-run-sheet = Рабочее расписание
meetings-run-sheet-lead = Что и когда происходит, кто выступает, что должно быть готово и кто за это отвечает.
meetings-run-speakers = В списке: { $parties }
meetings-run-nobody = В списке никого нет.
meetings-run-document = { $symbol }: выпущен
meetings-run-document-missing = { $symbol }: ещё не выпущен
meetings-run-responsible = Отвечает: { $who }
meetings-run-responsible-none = Ответственный не назван.
meetings-run-closed = Закрытое заседание
meetings-run-taken-up = Начато рассмотрение

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
meetings-summary-again = Записанное остаётся. Отправьте ещё раз, и остальное будет записано.
meetings-summary-lay = Внести на рассмотрение встречи
meetings-summary-go-on = Продолжить с места остановки
meetings-attributed-names = Делегации названы.
meetings-attributed-status = Указано, выступил ли член или наблюдатель, но не кто именно.
meetings-attributed-no = Кто выступал, не указано.
