# The list of speakers and the floor.
# No native reader has cleared these words yet.

rejection-floor-already-on-list = Вы уже в списке ораторов.
rejection-floor-floor-free = Слово никому не предоставлено.
rejection-floor-list-closed = Список ораторов закрыт.
rejection-floor-list-open = Список ораторов открыт.
rejection-floor-may-not-speak = Правила не предусматривают выступления участника со статусом «{ $status }».
rejection-floor-not-on-list = В списке ораторов нет делегации: { $party }.
rejection-floor-out-of-order = По списку сейчас очередь не этой делегации: { $party }.

# The floor of a meeting.
floor-title = Слово и выступления
floor-presiding = Ведение встречи
floor-hall = Экран зала
floor-has = Слово имеет: { $party }
floor-has-it = имеет слово
floor-free = Слово никому не предоставлено
floor-time-left = Оставшееся время
floor-of-minutes = { $number ->
    [one] из { $number } минуты
    [few] из { $number } минут
    [many] из { $number } минут
   *[other] из { $number } минуты
}
floor-minutes = { $number ->
    [one] { $number } минута
    [few] { $number } минуты
    [many] { $number } минут
   *[other] { $number } минуты
}
floor-since = с { $time }
floor-next = Далее
floor-list = Список ораторов
floor-waiting = { $number ->
    [one] { $number } ожидает
    [few] { $number } ожидают
    [many] { $number } ожидают
   *[other] { $number } ожидают
}
floor-nobody-waits = Ожидающих нет.
floor-open = список открыт
floor-closed = список закрыт
floor-asked = запрос в { $time }
floor-your-place = Ваше место в списке ораторов: { $number }.
floor-spoken = Выступили
floor-statements = Письменные заявления
floor-statement-withheld = другим пока не показывается
floor-give-others = Предоставить слово делегации, которая его не просила
floor-give-to = Предоставить слово: { $party }
floor-give-short = Дать слово
floor-one-minute-more = Ещё одна минута
floor-ask = Попросить слова
floor-hand-in-short = Представить заявление
