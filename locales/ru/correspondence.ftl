# Letters out and in.

rejection-correspondence-letter-unknown = Подходящего письма { $letter } нет.
rejection-correspondence-addressee-missing = Не указан адресат: назовите одно государство, организацию или учреждение.
rejection-correspondence-not-addressed = Письмо { $letter } этому адресату не направлялось.
rejection-correspondence-own-copy-only = Участник может отметить доставку, открытие или прочтение только своего экземпляра.
rejection-correspondence-not-outgoing = Письмо { $letter } – входящее: доставка отмечается только у исходящих писем.
rejection-correspondence-letter-void = Запись о письме { $letter } признана недействительной.
rejection-correspondence-number-taken = Номер { $number } в этом году уже присвоен письму { $letter }.
rejection-correspondence-number-missing = Правила не определяют формы номеров: укажите, пожалуйста, номер письма.
rejection-correspondence-received-already = Письмо этого отправителя с номером { $number } уже есть в реестре этого года: письмо { $letter }. Это другое письмо?
rejection-correspondence-meeting-missing = Приглашение направляется на определённую встречу: укажите её, пожалуйста.
rejection-correspondence-nothing-corrected = Не указано, что исправляется.

# The board of invitations, the register, a letter.
correspondence-board = Таблица приглашений
correspondence-nobody-invited = Никто ещё не приглашён.
correspondence-counted = Приглашено
correspondence-remind = Письмо-напоминание
correspondence-remind-all = Направить все напоминания, срок которых наступил: { $number }
correspondence-reminder-subject = Напоминание о приглашении: { $meeting }
correspondence-received-read = Письмо получено и прочитано
correspondence-remind-on = Напомнить: { $day }
correspondence-reminded = Напоминание направлено: { $day }
correspondence-acknowledged = Получение подтверждено: { $day }
correspondence-more = Ещё
correspondence-register = Реестр писем
correspondence-register-lead = Исходящие и входящие письма в едином реестре с нумерацией по годам. Исправление приводится рядом с исправленным.
correspondence-halves = Часть реестра
correspondence-all = Все письма
correspondence-outgoing = Исходящие
correspondence-incoming = Входящие
correspondence-none = Писем здесь нет.
correspondence-letter = Письмо { $letter }
correspondence-void = Запись недействительна
correspondence-answers = Ответ на письмо { $letter }
correspondence-answered-by = Ответ в письме
correspondence-gaps = Номера, которых нет ни у одного письма
correspondence-on-it = Реквизиты письма
correspondence-no-file = Файла нет
correspondence-annexes = Приложения
correspondence-entered = Внесено
correspondence-to = Кому
correspondence-from = От кого
correspondence-nothing-known = О доставке ничего не известно
correspondence-corrections = Исправления
correspondence-corrected = Исправлено
correspondence-draft = Проект ноты (DOCX)
