# Documents and sources.

rejection-documents-media-wrong = Файлы этого типа ({ $media }) не принимаются.
rejection-documents-source-unknown = Источник { $source } не указан.
rejection-documents-symbol-taken = Обозначение { $symbol } занято.
rejection-documents-symbol-unknown = Документа { $symbol } нет.
rejection-documents-symbol-wrong = { $symbol } не является обозначением: нужны прописные буквы, цифры, точки, дефисы и косые черты.
rejection-documents-version-empty = У версии должен быть текст или файл.
documents-about = О документе
documents-known = Что о нём известно
documents-versions = Языковые версии
documents-text-unknown = Текст неизвестен
documents-symbol-ours = обозначение дано этим сайтом
documents-none = Документов нет
documents-sources = Источники
documents-no-sources = Источники пока не указаны.

# The archive.
rejection-documents-archived-unknown = В архиве нет файла под номером { $number }.
rejection-documents-certainty-wrong = Дата и её точность не согласуются.
archive-title = Архив
archive-lead = Старые файлы процесса: о каждом сказано, где он найден и насколько точна его дата.
archive-none = В архиве ничего нет.
archive-no-date = Дата неизвестна
archive-about = около: { $date }
archive-languages-unknown = язык неизвестен
archive-same = В архиве уже есть файл с тем же содержанием:
archive-about-file = О файле
archive-entries = В реестре
archive-add = Добавить старые файлы
archive-add-lead = Выберите сразу несколько файлов. Сказанное здесь относится ко всем; на следующем шаге сведения о каждом дополняются. До этого ничего не записывается.
archive-add-bounds = За один раз не более: файлов { $files }, вместе { $bytes }.
archive-add-files = Файлы
archive-add-read = Перейти к таблице
archive-add-table = Сведения о каждом файле
archive-add-table-lead = Файлы ждут одни сутки. Они записываются, только когда сведения обо всех в порядке.
archive-add-put = Записать все
archive-add-leave-out = Не вносить этот файл
archive-add-nothing = Ничего не записано.
archive-add-none = Ни один файл не выбран.
archive-add-done = Записано файлов: { $number }.
archive-text = Текст файла
archive-text-found = Текст найден в самом файле.
archive-text-machine = Текст прочитан машиной со скана и может содержать ошибки.
archive-text-none = В файле текст не найден.
archive-text-waiting = Файл ещё не прочитан.
archive-text-missing = Текста нет. Чтобы прочитать файл, на сервере недостаёт: { $programs }.
archive-text-failed = Текста нет: файл повреждён, слишком велик для чтения или читался слишком долго.
archive-text-cut = Прочитано только начало файла.
archive-text-page = Страница { $number }

# Deadlines of translators.
rejection-documents-translation-of-what = Укажите, что переводится: документ по его условному обозначению или текст вместе со встречей; одно из двух.
rejection-documents-due-inexact = Срок – это точный день, с месяцем и годом.
rejection-documents-due-none = Срока, который можно снять, нет.
documents-translations = Переводы
documents-language-current = соответствует источнику
# What the command that archives whole folders says of a file, and of the table of files.
archive-file-twice = Одно и то же имя встречается в двух папках.
archive-file-name = Имя нельзя показать: в нём есть знаки, управляющие экраном, или его длина в байтах больше { $bytes }.
archive-file-link = Это ссылка, а переход по ссылкам не выполняется.
archive-file-deep = Файл лежит слишком глубоко; допустимая вложенность папок: { $most }.
archive-file-type = Это не PDF, DOCX, XLSX, PPTX, простой текст, JPEG, PNG или WebP, либо содержимое не соответствует расширению.
archive-file-special = Это не обычный файл.
archive-file-unread = Файл не удаётся прочитать.
archive-file-empty = Файл пуст.
archive-file-long = Размер файла в байтах больше { $bytes }.
archive-file-absent = Файл назван в таблице, но его нет.
archive-file-changed = Файл изменился во время чтения.
archive-files-many = Файлов: { $number }. За один раз принимается не более { $most }.
archive-table-header = В таблице нет строки заголовков.
archive-table-column = Столбец { $name } не предусмотрен. Предусмотрены: { $columns }.
archive-table-columns = Каждый столбец указывается один раз, и столбец { $name } обязателен.
archive-table-cells = Ячеек: { $number }. Столбцов: { $columns }.
archive-table-nameless = В строке не указано, к какому файлу она относится.
archive-table-twice = Файл { $name } указан дважды.
