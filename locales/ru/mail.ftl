# Письма: что сообщается адресатам, без всего, что не является открытым.

mail-told-meeting-convened = Созвана встреча.
mail-told-meeting-changed = Изменились дни, место или форма проведения встречи.
mail-told-programme-issued = Разослана программа встречи.
mail-told-session-placed = В программу встречи внесено заседание, которое касается вашей стороны.
mail-told-session-changed = В программе встречи изменено заседание, которое касается вашей стороны.
mail-told-session-cancelled = Заседание из программы встречи отменено или больше не касается вашей стороны.
mail-told-invited = Ваша сторона приглашена на встречу.
mail-told-declined = Получен ваш ответ: ваша сторона не примет участия.
mail-told-letter = В реестре писем есть письмо, адресованное вам.
mail-told-credentials-judged = Принято решение по документу о полномочиях вашей делегации.
mail-told-question-asked = Для делегаций встречи имеется новый вопрос.
mail-told-list-issued = Выпущен список участников.
mail-told-sign-in-link = Вас приглашают войти.
mail-told-document-issued = Выпущен документ.
mail-told-document-version = У документа появилась новая версия или версия на другом языке.
mail-told-draft-issued = Издан обсуждаемый проект.
mail-told-draft-circulated = Проект разослан для замечаний.
mail-told-silence-opened = Начата процедура умолчания.
mail-told-silence-extended = Процедура умолчания продлена.
mail-told-silence-cancelled = Процедура умолчания отменена.
mail-told-silence-ended = Срок процедуры умолчания истёк.
mail-told-adopted = Текст принят.
mail-told-not-adopted = Текст не принят.
mail-told-summary-issued = Председатель выпустил резюме.
mail-told-silence-news = Имеются новые сведения о процедуре умолчания.
mail-told-translation-due = Установлен срок перевода.
mail-told-decision-news = Имеются новые сведения о решении.
# The subject of what not everybody may read of.
mail-news-of = Новые сведения: { $meeting }
mail-news = Новые сведения
# What a register says of a letter that came back or arrived.
mail-system-says = По сообщению почтовой системы.
mail-subject = { $process }: { $what }
mail-digest = { $number ->
    [one] { $number } уведомление за день
    [few] { $number } уведомления за день
   *[many] { $number } уведомлений за день
  }
mail-meeting = Встреча:
mail-document = Документ:
mail-days = Дни:
mail-place = Место:
mail-session = Заседание:
mail-session-before = Прежнее время:
mail-session-now = Теперь:
mail-rehearsal = Это репетиция: всё в ней вымышлено.
mail-after-sign-in = Закрытые сведения показываются только после входа и никогда не включаются в письма.
mail-why = Этот адрес указан в адресной книге процесса по следующим темам: { $topics }.
mail-link-code = Открытие ссылки ничего не меняет. Кнопка на странице срабатывает один раз, с кодом, который секретариат сообщит вам иным путём, но не по электронной почте.
mail-link-why = Письмо отправлено по поручению секретариата на адрес из адресной книги процесса. Если вы его не ожидали, сообщите секретариату и не пользуйтесь ссылкой.
mail-automatic = Письмо отправлено автоматически; ответы на него не читаются.
mail-choose = Выбрать порядок уведомления или отказаться от уведомлений:
mail-choose-title = Порядок уведомления
mail-choose-lead = По каждой теме: сразу, одним письмом в день или без уведомлений. Письма из реестра всегда приходят сразу.
mail-how-at-once = Сразу
mail-how-daily = Раз в день
mail-how-not = Не уведомлять
mail-choose-hour = Час отправки ежедневного письма
mail-choose-zone = Часовой пояс
mail-choose-save = Сохранить
mail-chosen = Ваш выбор сохранён.
mail-choose-new = Это новая ссылка; прежние ссылки этого адреса больше никуда не ведут. Передайте её тому, кто читает почту этого адреса:
mail-unknown-title = Эта ссылка неизвестна
mail-unknown-text = Чтобы изменить выбор, воспользуйтесь ссылкой в конце более нового письма.
