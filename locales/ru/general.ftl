# What holds for every act.

rejection-general-act-unknown = Действия { $act } не существует.
rejection-general-evidence-missing = Для действия, внесённого от имени участника, нужно указать основание: письмо, сообщение, сказанное в зале.
rejection-general-field-wrong = Поле «{ $field }» не заполнено или имеет недопустимое здесь значение.
rejection-general-not-for-others = Вносить действия от имени других может только секретариат.
rejection-general-not-yours = Совершить это действие вы не вправе.
rejection-general-occurred-in-future = Произошедшее не может относиться к будущему.
rejection-general-slug-reserved = Имя { $slug } зарезервировано для адреса сайта.
rejection-general-slug-taken = Имя { $slug } уже занято; имена дважды не используются.
rejection-general-text-empty = Текст «{ $field }» пуст.
rejection-general-text-unfit = Текст «{ $field }» слишком длинный или содержит знаки, которые нельзя записать.
rejection-general-too-many = Достигнут предел: { $bound }.
rule-general = общее правило для любой встречи
