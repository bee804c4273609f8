# Documents and sources.

rejection-documents-media-wrong = Файли ин навъ ({ $media }) қабул карда намешавад.
rejection-documents-source-unknown = Манбаи { $source } зикр нашудааст.
rejection-documents-symbol-taken = Аломати { $symbol } банд аст.
rejection-documents-symbol-unknown = Ҳуҷҷати { $symbol } вуҷуд надорад.
rejection-documents-symbol-wrong = { $symbol } аломати ҳуҷҷат шуда наметавонад: танҳо ҳарфҳои калон, рақамҳо, нуқта, дефис ва хати каҷ иҷозатанд.
rejection-documents-version-empty = Нусха бояд матн ё файл дошта бошад.
documents-about = Дар бораи ҳуҷҷат
documents-known = Маълумот дар бораи он
documents-versions = Нусхаҳо ба забонҳо
documents-text-unknown = Матн маълум нест
documents-symbol-ours = аломат аз ҷониби ин сомона дода шудааст
documents-none = Ҳуҷҷат нест
documents-sources = Манбаъҳо
documents-no-sources = Ҳанӯз ягон манбаъ зикр нашудааст.

# The archive.
rejection-documents-archived-unknown = Дар бойгонӣ файли рақами { $number } нест.
rejection-documents-certainty-wrong = Сана ва дақиқии он мувофиқ нестанд.
archive-title = Бойгонӣ
archive-lead = Файлҳои кӯҳнаи раванд: дар бораи ҳар кадом гуфта мешавад, ки дар куҷо ёфт шудааст ва санаи он то чӣ андоза дақиқ аст.
archive-none = Дар бойгонӣ чизе нест.
archive-no-date = Сана маълум нест
archive-about = тахминан { $date }
archive-languages-unknown = забон маълум нест
archive-same = Файл бо ҳамин мазмун аллакай дар бойгонӣ ҳаст:
archive-about-file = Дар бораи файл
archive-entries = Дар сабт
archive-add = Илова кардани файлҳои кӯҳна
archive-add-lead = Якбора якчанд файлро интихоб кунед. Он чи ин ҷо гуфта мешавад, ба ҳама дахл дорад; дар қадами навбатӣ ҳар кадом пурра карда мешавад. То он вақт чизе сабт намешавад.
archive-add-bounds = Якбора на бештар аз: файлҳо { $files }, якҷоя { $bytes }.
archive-add-files = Файлҳо
archive-add-read = Гузаштан ба ҷадвал
archive-add-table = Маълумот дар бораи ҳар файл
archive-add-table-lead = Файлҳо як шабонарӯз интизор мешаванд. Танҳо вақте сабт мешаванд, ки ҳамааш дуруст бошад.
archive-add-put = Ҳамаро сабт кардан
archive-add-leave-out = Ин файлро ворид накардан
archive-add-nothing = Чизе сабт нашуд.
archive-add-none = Файл интихоб нашудааст.
archive-add-done = Файлҳои сабтшуда: { $number }.
archive-text = Матни файл
archive-text-found = Матн дар худи файл ёфт шуд.
archive-text-machine = Матнро мошин аз скан хондааст; хато буда метавонад.
archive-text-none = Дар файл матн ёфт нашуд.
archive-text-waiting = Файл ҳанӯз хонда нашудааст.
archive-text-missing = Матн нест. Барои хондани файл дар сервер инҳо намерасанд: { $programs }.
archive-text-failed = Матн нест: файл вайрон аст, барои хондан хеле калон аст ё хонданаш хеле тӯл кашид.
archive-text-cut = Танҳо оғози файл хонда шуд.
archive-text-page = Саҳифаи { $number }

# Deadlines of translators.
rejection-documents-translation-of-what = Нишон диҳед, ки чӣ тарҷума мешавад: ҳуҷҷат бо аломаташ ё матн бо вохӯриаш; яке аз инҳо.
rejection-documents-due-inexact = Муҳлат рӯзи пурра аст, бо моҳ ва сол.
rejection-documents-due-none = Муҳлате нест, ки бардошта шавад.
documents-translations = Тарҷумаҳо
documents-language-current = бо манбаъ баробар
# What the command that archives whole folders says of a file, and of the table of files.
archive-file-twice = Як ном дар ду ҷузвдон омадааст.
archive-file-name = Номро нишон додан мумкин нест: он аломатҳое дорад, ки экранро идора мекунанд, ё аз { $bytes } байт дарозтар аст.
archive-file-link = Ин пайванд аст ва гузариш аз рӯи пайвандҳо анҷом дода намешавад.
archive-file-deep = Файл аз { $most } ҷузвдон чуқуртар ҷойгир аст.
archive-file-type = Ин PDF, DOCX, XLSX, PPTX, матни оддӣ, JPEG, PNG ё WebP нест, ё мазмунаш ба пасванди номаш мувофиқ нест.
archive-file-special = Ин файли муқаррарӣ нест.
archive-file-unread = Файлро хондан мумкин нест.
archive-file-empty = Файл холӣ аст.
archive-file-long = Файл аз { $bytes } байт калонтар аст.
archive-file-absent = Дар ҷадвал ин файл ном бурда шудааст, вале худи файл нест.
archive-file-changed = Файл ҳангоми хондан тағйир ёфт.
archive-files-many = Файлҳо: { $number }. Якбора на бештар аз { $most } файл қабул мешавад.
archive-table-header = Ҷадвал сатри сарлавҳа надорад.
archive-table-column = Сутуни { $name } пешбинӣ нашудааст. Сутунҳои пешбинишуда: { $columns }.
archive-table-columns = Ҳар сутун як бор меояд ва сутуни { $name } зарур аст.
archive-table-cells = Чашмакҳо: { $number }. Сутунҳо: { $columns }.
archive-table-nameless = Дар сатр нишон дода нашудааст, ки он ба кадом файл дахл дорад.
archive-table-twice = Файли { $name } ду бор омадааст.
