# Letters out and in.
# No native reader has cleared these words yet.

rejection-correspondence-letter-unknown = Письма { $letter }, которое могло бы иметься в виду, нет.
rejection-correspondence-addressee-missing = Не указано, кому: назовите государство, организацию или учреждение.
rejection-correspondence-not-addressed = Письмо { $letter } туда не направлено.
rejection-correspondence-not-outgoing = Письмо { $letter } входящее; доставка отмечается у исходящих.
rejection-correspondence-letter-void = Запись о письме { $letter } признана недействительной.
rejection-correspondence-number-taken = Номер { $number } в этом году уже имеет письмо { $letter }.
rejection-correspondence-number-missing = Правила не задают вида номеров: укажите, пожалуйста, номер письма.
rejection-correspondence-received-already = Письмо этого отправителя с номером { $number } уже есть в реестре этого года: письмо { $letter }. Это другое письмо?
rejection-correspondence-meeting-missing = Приглашение – на встречу: назовите её, пожалуйста.
rejection-correspondence-nothing-corrected = Не указано, что исправляется.
