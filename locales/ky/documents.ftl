# Documents and sources.

rejection-documents-media-wrong = Мындай түрдөгү файл ({ $media }) кабыл алынбайт.
rejection-documents-source-unknown = Мындай булакка шилтеме берилген эмес: { $source }.
rejection-documents-symbol-taken = { $symbol } шарттуу белгиси ээленген.
rejection-documents-symbol-unknown = Мындай документ жок: { $symbol }.
rejection-documents-symbol-wrong = { $symbol } шарттуу белги боло албайт: баш тамгалар, цифралар, чекит, дефис жана кыя сызык гана колдонулат.
rejection-documents-version-empty = Версиянын тексти же файлы болушу керек.
documents-about = Документ жөнүндө
documents-known = Документ жөнүндө белгилүү маалымат
documents-versions = Тилдик версиялар
documents-text-unknown = Тексти белгисиз
documents-symbol-ours = шарттуу белгини ушул сайт берген
documents-none = Документтер жок
documents-sources = Булактар
documents-no-sources = Булактарга азырынча шилтеме берилген эмес.

# The archive.
rejection-documents-archived-unknown = Архивде номери { $number } файл жок.
rejection-documents-certainty-wrong = Күн менен анын тактыгы дал келбейт.
archive-title = Архив
archive-lead = Процесстин эски файлдары: ар биринин кайдан табылганы жана күнүнүн канчалык так экени көрсөтүлөт.
archive-none = Архивде эч нерсе жок.
archive-no-date = Күнү белгисиз
archive-about = болжол менен { $date }
archive-languages-unknown = тили белгисиз
archive-same = Мазмуну ушундай эле файл архивде бар:
archive-about-file = Файл жөнүндө
archive-entries = Жазууларда
archive-add = Эски файлдарды кошуу
archive-add-lead = Бир нече файлды бир тандаңыз. Бул жерде айтылганы баарына тиешелүү; кийинки кадамда ар бири толукталат. Ага чейин эч нерсе жазылбайт.
archive-add-bounds = Бир жолго эң көбү: файл саны { $files }, баары { $bytes }.
archive-add-files = Файлдар
archive-add-read = Таблицага өтүү
archive-add-table = Ар бир файл жөнүндө маалымат
archive-add-table-lead = Файлдар бир сутка күтөт. Баары туура болгондо гана жазылат.
archive-add-put = Баарын жазуу
archive-add-leave-out = Бул файлды киргизбөө
archive-add-nothing = Эч нерсе жазылган жок.
archive-add-none = Файл тандалган жок.
archive-add-done = Жазылган файлдар: { $number }.
archive-text = Файлдын тексти
archive-text-found = Текст файлдын өзүнөн табылды.
archive-text-machine = Текстти скандан машина окуду; ката болушу мүмкүн.
archive-text-none = Файлдан текст табылган жок.
archive-text-waiting = Файл азырынча окулган жок.
archive-text-missing = Текст жок. Файлды окуу үчүн серверде булар жетишпейт: { $programs }.
archive-text-failed = Текст жок: файл бузулган, окуу үчүн өтө чоң же окуу өтө узакка созулду.
archive-text-cut = Файлдын башы гана окулду.
archive-text-page = Барак { $number }

# Deadlines of translators.
rejection-documents-translation-of-what = Эмне которуларын көрсөтүңүз: шарттуу белгиси менен документ же жолугушуусу менен текст; экөөнүн бири.
rejection-documents-due-inexact = Мөөнөт – айы жана жылы көрсөтүлгөн толук күн.
rejection-documents-due-none = Алып сала турган мөөнөт жок.
documents-translations = Котормолор
documents-language-current = булагы менен бирдей
# What the command that archives whole folders says of a file, and of the table of files.
archive-file-twice = Бирдей аталыш эки папкада кездешет.
archive-file-name = Аталышты көрсөтүү мүмкүн эмес: анда экранды башкарган белгилер бар же ал { $bytes } байттан узун.
archive-file-link = Бул – шилтеме, ал эми шилтемелер боюнча өтүлбөйт.
archive-file-deep = Файл { $most } папкадан тереңирээк жайгашкан.
archive-file-type = Бул PDF, DOCX, XLSX, PPTX, жөнөкөй текст, JPEG, PNG же WebP эмес, же мазмуну кеңейтүүсүнө дал келбейт.
archive-file-special = Бул кадимки файл эмес.
archive-file-unread = Файлды окуу мүмкүн эмес.
archive-file-empty = Файл бош.
archive-file-long = Файл { $bytes } байттан чоң.
archive-file-absent = Таблицада бул файл аталган, бирок файлдын өзү жок.
archive-file-changed = Файл окулуп жатканда өзгөрдү.
archive-files-many = Файлдар: { $number }. Бир жолго эң көбү кабыл алынат: { $most }.
archive-table-header = Таблицанын баш сабы жок.
archive-table-column = { $name } мамычасы каралган эмес. Каралган мамычалар: { $columns }.
archive-table-columns = Ар бир мамыча бир жолу берилет, ал эми { $name } мамычасы милдеттүү.
archive-table-cells = Уячалар: { $number }. Мамычалар: { $columns }.
archive-table-nameless = Сапта кайсы файл жөнүндө экени көрсөтүлгөн эмес.
archive-table-twice = { $name } файлы эки жолу кездешет.
