# Документы наружу и обратно: файлы текста и то, что вернулось.

downloads-title = Этот текст в виде файла
downloads-clean = Текст в нынешней редакции
downloads-marked = С открытыми скобками; в PDF строки пронумерованы
downloads-bilingual = На двух языках параллельно, второй язык: { $language }
downloads-machines = Для машинной обработки (Akoma Ntoso 3.0)
downloads-translation = Для программы переводчика (XLIFF 2.0), язык перевода

# Загрузка того, что вернулось.
drop-in-title = Загрузить файл
drop-in-note = Загрузите вернувшуюся форму (HTML или DOCX), DOCX с отслеживанием изменений или перевод (XLIFF). Сначала показывается, что будет внесено; до вашего подтверждения не вносится ничего.
drop-in-bound-html = Форма в HTML – не более { $bound },
drop-in-bound = любой другой файл – не более { $bound }.
drop-in-for-note = В форме указано, для какого она участника. Для DOCX выберите, чьи это исправления.
drop-in-for-file = Как указано в файле, иначе сам секретариат
drop-in-evidence-note = Например, письмо, с которым пришёл файл. Сам файл указывается в любом случае.
drop-in-read = Прочитать файл
drop-in-preview = { $number ->
    [0] Не будет внесено ничего.
    [one] Будет внесено { $number } действие. Пока ничего не внесено.
    [few] Будет внесено { $number } действия. Пока ничего не внесено.
    [many] Будет внесено { $number } действий. Пока ничего не внесено.
   *[other] Будет внесено { $number } действия. Пока ничего не внесено.
}
drop-in-report = { $number ->
    [0] Не внесено ничего.
    [one] Внесено { $number } действие.
    [few] Внесено { $number } действия.
    [many] Внесено { $number } действий.
   *[other] Внесено { $number } действия.
}
drop-in-lost = { $number ->
    [one] Не принята { $number } часть; причина указана рядом.
    [few] Не приняты { $number } части; причина указана рядом с каждой.
    [many] Не принято { $number } частей; причина указана рядом с каждой.
   *[other] Не принято { $number } части; причина указана рядом с каждой.
}
drop-in-nothing-put = Ничего не внесено.
drop-in-hash = Хеш (SHA-256)
drop-in-kept = Файл хранится под этим хешем.
drop-in-for = Действия вносятся от имени: { $seat }.
drop-in-form = Форма раунда { $number }.
drop-in-docx = Отредактированный DOCX этого текста.
drop-in-translation = Перевод (XLIFF): { $source } → { $target }.
drop-in-same = Файл показывает текст после записи { $number }. С тех пор ни один пункт не изменился.
drop-in-moved = Файл показывает текст после записи { $number }. Пункты, изменившиеся с тех пор:
drop-in-lines = Что будет внесено
drop-in-lines-put = Результат
drop-in-empty = В файле нет ничего, что отличалось бы от текста.
drop-in-paragraph = Пункт { $paragraph }: перевод
drop-in-part = Часть файла
drop-in-in-order = допустимо
drop-in-asked = требует подтверждения
drop-in-taken = принято
drop-in-before = принято ранее
drop-in-unconfirmed = не подтверждено
drop-in-refused = отклонено
drop-in-not-taken = не принято
drop-in-nothing = ничего не требуется
drop-in-clash = С тех пор эти же слова изменили другие. Посмотрите на пункт и предложите изменение заново.
drop-in-confirm = Внести и то, что требует подтверждения
drop-in-put = Внести эти действия
drop-in-to-text = К тексту
drop-in-another = Другой файл
drop-in-unknown = Файл не является ни формой, скачанной отсюда, ни DOCX этого текста, ни XLIFF 2.0.
drop-in-once-more = Этот файл больше недоступен. Загрузите его ещё раз.
drop-in-too-many = Файл требует более { $bound } действий.
drop-in-other-text = Файл относится к другому тексту: { $text }.
drop-in-other-process = Файл относится к другому процессу.
drop-in-other-party = Форма предназначена другому участнику: { $party }.
