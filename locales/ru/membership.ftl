# Parties, statuses, chairmanships.

rejection-membership-body-unknown = Такого органа нет: { $body }.
rejection-membership-chair-is-state = { $party } – организация; председательствует государство.
rejection-membership-party-unknown = Такого государства или организации нет: { $party }.
rejection-membership-period-backwards = Период заканчивается ({ $to }) раньше, чем начинается ({ $from }).
rejection-membership-office-unknown = Такого учреждения нет: { $office }.
rejection-membership-office-closed = Учреждение { $office } действовало до { $until }.
rejection-membership-appointment-unknown = Действующей записи о назначении { $appointment } нет.
rejection-membership-nothing-changed = Не указано, что меняется: { $office }.
membership-title = Кто участвует в процессе
membership-on = По состоянию на: { $day }
membership-lead = Каждый статус показан так, как он указан в источниках на этот день. Если источники расходятся, каждое сведение приведено со своим источником.
membership-states = Государства
membership-organisations = Организации
membership-chairs = Председательства
membership-effective = Фактический период
membership-coordinators = Национальные координаторы
membership-another-day = На другую дату
membership-day-form = Например: 2023-10-12, 2023-10 или 2023.
membership-day-wrong = Это не дата. Укажите, пожалуйста, год, месяц и день цифрами через дефис.
membership-show = Показать
membership-unknown-note = «Неизвестно» означает, что источник не найден. О самом государстве или организации это ничего не говорит.

# The address book.
membership-address-book = Адресная книга
membership-address-book-lead = Сначала учреждения, затем лица, занимающие в них должности на этот день. Книга принадлежит участникам и сохраняется при смене председательства.
membership-office-open = Действует
membership-office-closed = Закрыто
membership-language-unknown = язык неизвестен
membership-precedence = очерёдность в переписке: { $number }
membership-appointment = назначение { $number }
membership-corrected-by = внесено ошибочно; вместо него действует назначение { $number }
membership-history = История
membership-who-is-told = Кого о чём уведомляют
membership-nobody-told = Никого
membership-choose-told = Выбрать порядок уведомления
membership-new-choice = Новая ссылка для выбора порядка уведомления
membership-told = { $office } ({ $language }) – { $reach }
membership-reach-told = адресат
membership-reach-copied = получает копию
membership-reach-first = первое учреждение, так как иное не установлено
membership-reach-instead-of = вместо учреждения, которое закрыто или в котором должность вакантна
membership-staffing = { $staffing ->
    [held] Замещено
    [acting] Исполняющий обязанности или заместитель
    [vacant] Вакантно
   *[other] Неизвестно
}
