# The list of speakers and the floor.

rejection-floor-already-on-list = Вы уже в списке ораторов.
rejection-floor-speech-over = Выступление, о котором идёт речь, закончено; слово имеет: { $party }.
rejection-floor-place-gone = По этой записи в списке слово уже предоставлено, или она снята: { $party }.
rejection-floor-time-changed = Отведённое время тем временем было изменено. Сверьтесь с часами и повторите действие.
rejection-floor-floor-free = Слово никому не предоставлено.
rejection-floor-list-closed = Список ораторов закрыт.
rejection-floor-list-before = Заседание уже работает по этому списку.
rejection-floor-list-of-item = К списку ораторов по пункту { $item } заседание переходит вместе с самим пунктом.
rejection-floor-list-open = Список ораторов открыт.
rejection-floor-may-not-speak = Правила не предусматривают выступления участника со статусом «{ $status }».
rejection-floor-not-on-list = В списке ораторов нет делегации: { $party }.
rejection-floor-out-of-order = По списку сейчас очередь не этой делегации: { $party }.
rejection-floor-list-not-yet-open = Запись в список ораторов ещё не началась.
rejection-floor-list-unknown = Списка ораторов «{ $list }» нет: заседание по нему не работает, и никто его не открывал.
rejection-floor-list-times = Список закрывается после того, как открылся.
rejection-floor-time-spent = Время, отведённое одной делегации в этом списке, исчерпано: { $party }.
rejection-floor-no-more-replies = Правом на ответ вы воспользовались столько раз, сколько предусматривают правила ({ $made }).
rejection-floor-clock-stopped = Часы уже остановлены.
rejection-floor-clock-runs = Часы идут.
rejection-floor-point-waits = Есть вопрос по порядку ведения, по которому Председатель ещё не вынес постановления. Его подняла делегация: { $party }.
rejection-floor-point-raised = По поднятому вами вопросу по порядку ведения Председатель ещё не вынес постановления.
rejection-floor-point-unknown = На этой встрече нет вопроса по порядку ведения под номером { $point }.
rejection-floor-point-ruled = По этому вопросу Председатель уже вынес постановление.
rejection-floor-point-not-ruled = По этому вопросу Председатель ещё не вынес постановления.
rejection-floor-appealed-already = Это постановление уже опротестовано.
rejection-floor-no-appeal = Протест против этого постановления не рассматривается.
rejection-floor-may-not-appeal = Правила не предусматривают, что участник со статусом «{ $status }» опротестовывает постановление.

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
floor-give-short = Предоставить
floor-one-minute-more = Ещё одна минута
floor-ask = Попросить слова
floor-hand-in-short = Представить заявление

# Lists, their order, the clock and points of order.
floor-clock-stopped = часы остановлены
floor-also-for = также от имени: { $parties }
floor-fixed = место определил Председатель
floor-fixed-because = очерёдность изменил Председатель: { $reason }
floor-by-request = в порядке запросов
floor-by-precedence = по рангу
floor-by-alphabetical = по алфавиту
floor-by-balance = первым выступает тот, кто говорил меньше
floor-by-alphabet = по алфавиту языка: { $language }
floor-members-first = сначала члены, затем остальные
floor-groups-first = сначала те, кто говорит от имени нескольких
floor-opens = открывается { $at }
floor-closes = закрывается { $at }
floor-minutes-each = { $number ->
    [one] { $number } минута на выступление
    [few] { $number } минуты на выступление
   *[other] { $number } минут на выступление
}
floor-minutes-altogether = { $number ->
    [one] { $number } минута на одну делегацию всего
    [few] { $number } минуты на одну делегацию всего
   *[other] { $number } минут на одну делегацию всего
}
floor-debate = Общие прения
floor-put-down = Записаться в этот список
floor-change-list = Изменить объявленное
floor-withdraw-reply = Снять запрос на ответ
floor-points = Вопросы по порядку ведения
floor-appealed-by = протест: { $party }
floor-you-are-next = Вы следующие.
floor-before-you = { $number ->
    [one] Перед вами выступает { $number } делегация.
    [few] Перед вами выступают { $number } делегации.
   *[other] Перед вами выступают { $number } делегаций.
}
floor-totals = Время выступлений на этой встрече

# Записи для краткого отчёта.
rejection-floor-speech-unknown = Такого выступления в открытой части не было.
rejection-floor-summary-approved = Краткий отчёт утверждён, сделанные для него записи стёрты.
floor-notes = Записи для краткого отчёта
floor-notes-lead = Что по существу сказала каждая делегация. Читают это только Председатель и секретариат; после утверждения краткого отчёта записи стираются.
floor-notes-approved = Краткий отчёт утверждён. Сделанные для него записи стёрты.
floor-notes-closed = О сказанном при закрытых дверях ничего не записывается.
floor-noted = записано
floor-statement-in = Переданное заявление
floor-note-from-statement = Взять за основу записи
floor-note-taken = Взято из заявления. Сократите и сохраните.
floor-note-substance = Существо
floor-note-save = Сохранить запись
# Those in the hall: interpreters, statements, lost links.
rejection-floor-statement-unknown = Представленного заявления в этой записи нет.
rejection-floor-not-delivered = Заявление ещё не произнесено.
rejection-floor-confirmed-already = Заявление уже подтверждено.
floor-interpreters = Переводчикам
floor-interpreters-until = открыто до { $day }
floor-said = произносится: { $said }
floor-statement-spoken = Текст заявления
floor-no-text = Текст для переводчиков не представлен.
floor-check-delivery = сверять с устным выступлением
floor-beforehand = Представлено заранее
floor-beforehand-note = Не подлежит распространению до выступления. Делегация передала текст переводчикам заранее.
floor-term-seek = Найти термин
floor-term-find = Найти
floor-term-unknown = Термина с такими словами нет.
floor-terms-none = { $number ->
    [0] Термины ещё не внесены.
    [one] Всего { $number } термин. В читаемом сейчас терминов нет.
    [few] Всего { $number } термина. В читаемом сейчас терминов нет.
    [many] Всего { $number } терминов. В читаемом сейчас терминов нет.
   *[other] Всего { $number } термина. В читаемом сейчас терминов нет.
}
floor-statement-waits = ожидает выступления
floor-statement-delivered = произнесено
floor-statement-first = Хеш первоначально представленного текста: { $hash }
floor-publishes-on-delivery = публикуется после выступления
floor-publishes-with-record = публикуется вместе с отчётом
floor-publishes-never = не публикуется
floor-interpreters-beforehand = передано переводчикам заранее
floor-interpreters-with-floor = переводчики видят его, пока делегация имеет слово
floor-interpreters-never = переводчикам не показывается
floor-confirm-as-handed = Произнесено как представлено
floor-confirm-otherwise = Представить произнесённый текст
floor-passed-over = связь потеряна в { $time }: очередь пропускается, место сохраняется
floor-link-lost = Связь потеряна в { $since }. Место в списке сохраняется, очередь пока пропускается; место безусловно сохраняется до { $until }.
floor-link-lost-long = Связь потеряна в { $since }; срок до { $until } истёк. Место в списке остаётся, решение за Председателем.
floor-own-presence = Отметка о вашей делегации: { $presence }.
floor-own-time = На этой встрече вы выступали { $time }.

# Что Председатель говорит, нажимая кнопку.
floor-other-lists = Другой список ораторов
floor-keys = Буква или цифра на кнопке ведёт к ней вместе с клавишей, которую требует браузер: Alt или Alt и Shift; на Mac – Control и Option.
say-meetings-open = Объявляю встречу открытой.
say-meetings-resume = Встреча возобновляется.
say-meetings-suspend = Объявляю перерыв.
say-meetings-close = Объявляю встречу закрытой.
say-meetings-adopt-agenda = Если нет возражений, я буду считать, что повестка дня утверждается. Решение принимается.
say-meetings-take-up = Переходим к пункту { $number }: { $title }.
say-meetings-close-doors = Пункт рассматривается при закрытых дверях.
say-meetings-open-doors = Заседание вновь открыто.
say-floor-give = Слово предоставляется: { $party }.
say-floor-take-back = Благодарю за выступление.
say-floor-extend = Оратору предоставляется ещё одна минута.
say-floor-close-list = Список ораторов закрывается.
say-floor-reopen-list = Список ораторов вновь открыт.
say-floor-settle-point-granted = Признаю поднятый вопрос обоснованным.
say-floor-settle-point-not-granted = Не признаю поднятый вопрос обоснованным.
say-floor-settle-point-out-of-order = Это не вопрос по порядку ведения заседания.
say-floor-settle-appeal-stands = Постановление остаётся в силе.
say-floor-settle-appeal-overruled = Постановление отменяется.
say-floor-settle-appeal-withdrawn = Протест снят.
say-decisions-put = Выношу на решение встречи текст «{ $title }». Есть ли возражения?
say-decisions-declare-adopted = Объявляю текст «{ $title }» принятым.
say-decisions-declare-not-adopted = Объявляю, что текст «{ $title }» не принят.
