# Seats and sign-in.
# No native reader has cleared these words yet.

rejection-accounts-granted-already = Эта учётная запись уже может действовать как { $capacity }.
rejection-accounts-not-granted = Эта учётная запись не действует как { $capacity }.
rejection-accounts-other-meeting = Место предоставлено вам только для другой встречи: { $meeting }.
rejection-accounts-role-may-not = По правилам в вашем качестве это обычно не делается: { $role }. Государство само определяет, через кого оно действует; подтвердите, если действуете по его поручению.
confirmed-accounts-role-may-not = Участник действовал в качестве, в котором правила этого не предусматривают.

# The page of sign-in.
accounts-account = Учётная запись
accounts-name = Имя учётной записи
accounts-password = Пароль
accounts-wrong = Имя и пароль не соответствуют друг другу. Попробуйте, пожалуйста, ещё раз.
accounts-signed-in = Вы вошли как { $name }.
accounts-sign-out = Выйти
accounts-seats = Места демонстрации
accounts-demo-only = Достаточно одного нажатия, потому что это демонстрация. На сервере настоящего процесса место учётной записи предоставляет секретариат.
accounts-take = Занять место: { $seat }
accounts-take-short = Занять место
accounts-yours = Ваше место
accounts-about-chair = Открывает встречу, предоставляет слово, ставит тексты на рассмотрение и объявляет их принятыми.
accounts-about-secretariat = Созывает и приглашает, ведёт повестку дня, документы и текст, вносит действия за других.
accounts-about-member = Назначает свою делегацию, просит слова, предлагает формулировки, может возразить и подписывает.
accounts-about-observer = Назначает свою делегацию, следит за ходом встречи и просит слова; выступает в очередь, установленную правилами для наблюдателей.
accounts-about-guest = Видит открытые материалы, а также пункты и тексты, к которым Председатель пригласил гостей.
accounts-about-press = Видит открытые материалы и то, что Председатель открыл для прессы.
accounts-about-public = Читает открытые материалы и проверяет их.

# A seat's own desk.
accounts-seat = Ваше место
accounts-act-as = Перейти на место: { $seat }
accounts-due = { $number ->
    [one] { $seat }: ожидается { $number } действие
    [few] { $seat }: ожидаются { $number } действия
    [many] { $seat }: ожидается { $number } действий
   *[other] { $seat }: ожидается { $number } действия
}
accounts-due-title = Что от вас ожидается
accounts-nothing-due = { $seat }: ничего не ожидается
accounts-state-due = ожидается
accounts-state-open = открыто
accounts-state-settled = исполнено
accounts-state-waiting = в ожидании
accounts-due-acknowledge = Подтвердить получение приглашения
accounts-due-acknowledge-note = { $meeting }: секретариат будет знать, что приглашение дошло. Это ещё не ответ.
accounts-due-reply = Ответить на приглашение
accounts-due-reply-note = { $meeting }: сообщите, примет ли участие ваша делегация. Ответ будет показан в таблице приглашений.
accounts-due-nominate = Назначить делегацию
accounts-due-nominate-note = { $meeting }: укажите главу делегации и её членов. До принятия полномочий они значатся в списке предварительно.
accounts-due-statement = Представить письменное заявление
accounts-due-statement-note = { $meeting }: вы выбираете, смогут ли другие прочитать его после выступления или никогда.
accounts-due-propose = Рассмотреть проект и предложить формулировки
accounts-due-propose-note = { $meeting }: предложения стоят в скобках, пока их не примут, не отклонят или не снимут. Молчание не считается позицией.
accounts-due-object = Текст поставлен на рассмотрение: есть ли у вас возражения?
accounts-due-object-note = { $meeting }: текст принимается, когда никто не возражает. Если возражений у вас нет, делать ничего не нужно.
accounts-due-sign = Подписать принятый текст
accounts-due-sign-note = { $meeting }: текст подписывается в том виде, в каком он принят. Вместе с подписью записываются способ подписания и его основание.
accounts-change = Сменить пароль
accounts-changed = Пароль изменён.
accounts-new-password = Новый пароль, не менее десяти знаков
accounts-too-short = В новом пароле меньше десяти знаков; остаётся прежний.

# Refused attempts.
accounts-refusals = Отклонённые попытки
accounts-refusals-lead = Попытки за последние 30 дней воспользоваться правом, которого у места нет. Они хранятся вне журнала, без имён лиц.
accounts-refusals-none = Отклонённых попыток нет.
accounts-refusals-when = Когда
accounts-refusals-what = Попытка
accounts-refusals-read = Чтение проекта
accounts-notices = Процедуры умолчания
accounts-due-silence = Подтвердите получение текста, по которому идёт процедура умолчания
accounts-due-silence-note = { $text }: возражения заявляются до истечения срока.
