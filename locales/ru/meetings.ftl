# Meetings, agenda, invitations.

rejection-meetings-agenda-adopted-already = Повестка дня уже утверждена.
rejection-meetings-agenda-empty = В повестке дня нет пунктов.
rejection-meetings-agenda-not-adopted = Повестка дня ещё не утверждена.
rejection-meetings-archive = Эта встреча внесена по источникам как архив: в ней больше ничего не происходит.
rejection-meetings-closed = Встреча закрыта.
rejection-meetings-invited-already = { $party } уже приглашён(а).
rejection-meetings-item-current = Пункт { $item } уже обсуждается.
rejection-meetings-item-unknown = Пункта { $item } нет.
rejection-meetings-meeting-unknown = Встречи { $meeting } нет.
rejection-meetings-no-quorum = Присутствует членов: { $present }; для открытия требуется { $needed }.
rejection-meetings-not-invited = { $party } не приглашён(а).
rejection-meetings-not-open = Встреча не открыта.
rejection-meetings-not-suspended = Перерыв не объявлен.
rejection-meetings-open-already = Встреча уже открыта.
rejection-meetings-speakers-wait = { $waiting -> 
    [one] { $waiting } оратор ожидает. 
    [few] { $waiting } оратора ожидают. 
    *[other] { $waiting } ораторов ожидают. 
    }
