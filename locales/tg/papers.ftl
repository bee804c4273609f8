# Words of the printed papers.

papers-unknown = маълум нест
papers-instant = { $instant } ({ $zone })
papers-person-removed = ном нест карда шуд: { $date }
papers-person-withheld = ном ошкор карда намешавад
papers-person-unknown = ном бурда нашудааст
papers-letters-missing = [бо хате, ки дар ин ҷо чоп карда намешавад]
papers-rehearsal = Машқ. Ҳамаи давлатҳо, шахсон ва мавқеъҳои ин ҳуҷҷат тахайюлӣ мебошанд.
papers-demonstration = Намоиш. Ин ҳуҷҷат барои нишон додани маҳсулот таҳия шудааст; он ҳуҷҷати раванд нест.

# The foot of every page.
papers-page = саҳифаи { $page } аз { $pages }
papers-record = Тибқи дафтари сабт то сабти { $entry } дар журнали { $origin }, { $date }
papers-verify = Суроғаи санҷиш: { $address }
papers-code = Рамзи QR, ки ба { $address } мебарад
papers-hash-foot = SHA-256-и матни қабулшуда:
papers-authentic-short = матни аутентикӣ
papers-courtesy-short = тарҷумаи маълумотӣ
papers-missing-short = нусха ба забони тоҷикӣ нест

# The agenda.
papers-agenda = Рӯзнома
papers-provisional = Пешакӣ
papers-adopted-day = Қабул шуд: { $date }
papers-rebuilt = Аз манбаи кушод барқарор шудааст: { $source }. Он чи манбаъ баён намекунад, илова нашудааст.
papers-rebuilt-unnamed = Аз манбаи кушод барқарор шудааст. Он чи манбаъ баён намекунад, илова нашудааст.
papers-meeting = Мулоқот
papers-items = Масъалаҳо
papers-items-none = Дар рӯзнома ҳанӯз масъала нест.
papers-items-unknown = Манбаъҳо рӯзномаро намеоранд.
papers-when = Сана
papers-where = Ҷойи баргузорӣ
papers-venue = Бино
papers-format = Шакл
papers-theme = Мавзуъ
papers-chair = Раис
papers-hosts = Мизбонон
papers-outcome = Натиҷа
papers-lead = Маърузачии асосӣ
papers-time = Вақт
papers-minutes = { $minutes } дақиқа
papers-documents = Ҳуҷҷатҳо
papers-note = Эзоҳ
papers-source = Манбаъ

# The list of participants.
papers-participants = Рӯйхати иштирокчиён
papers-participants-none = Иштирокчиён сабт нашудаанд.
papers-seating = Нақшаи ҷойгиршавӣ
papers-seating-way = Аввал аъзо, сипас дигарон; ҷойҳо, агар аз боло назар кунем, аз дасти чапи Раис бо самти ақрабаки соат идома меёбанд.
papers-seating-said = Мизи Раис дар боло, { $seats } ҷой дар ду паҳлу.
papers-plates = Лавҳачаҳои ном
papers-order = Бо тартиби алифбои { $language ->
    [az] озарбойҷонӣ
    [ru] русӣ
   *[en] англисӣ
 }.
papers-list-issued = Интишор ёфт: { $day }.
papers-list-addendum = Дар он тағйироти баъди рӯйхати пешина оварда шудаанд.
papers-other-script = Ном ба забони ин ҳуҷҷат дода нашудааст.
papers-delegation = Ҳайат
papers-nobody-yet = ҳанӯз муаррифӣ нашудааст
papers-nobody-in-source = дар манбаъ ном бурда нашудааст
papers-presence = Ҳузур
papers-group-member = Давлатҳои узв
papers-group-observer = Нозирон
papers-group-pending = Узвият дар баррасӣ
papers-group-unconfirmed = Мақом тасдиқ нашудааст
papers-group-invited = Даъватшудагон
papers-group-partner = Шарикон
papers-group-secretariat = Котибот
papers-group-unknown = Мақом маълум нест

# A text.
papers-protocol = Протоколи ҷамъбастӣ
papers-draft = Лоиҳа
papers-authentic-only = Матни аутентикӣ { $language }.
papers-authentic = Матни аутентикӣ { $language }. Матн { $others } низ ба андозаи баробар аутентикӣ мебошад.
papers-courtesy = Тарҷумаи маълумотӣ { $language }. Танҳо матн { $authentic } аутентикӣ мебошад.
papers-missing = Нусха ба забони тоҷикӣ нест. Аутентикӣ: матн { $authentic }.
papers-missing-shown = Дар ин ҷо матн { $language } оварда мешавад.
papers-as-of = Дар ҳолати пас аз сабти { $entry } дар дафтари сабт.
papers-proposals-none = Пешниҳоди кушода нест.
papers-proposals = Пешниҳодҳои кушода: { $open }.
papers-behind = Матн тағйири охиринро дар бар нагирифтааст: { $languages }.
papers-text-empty = Матн банд надорад.
papers-paragraph-empty = Ин банд ҳанӯз матн надорад.
papers-paragraph-shown = Ба ин забон нусха нест; матн { $language } оварда мешавад.
papers-paragraph-behind = Ин банд тағйири охиринро дар бар нагирифтааст.
papers-decision = Қарор
papers-adopted-at = Аз ҷониби Раис қабулшуда эълон гардид
papers-entry = Сабт дар дафтари сабт
papers-in-entry = сабти { $entry }
papers-base = Эътирози онҳо ба инобат гирифта мешуд
papers-put-at = Ба баррасии мулоқот гузошта шуд
papers-put-not = ҳанӯз не
papers-objections = Эътирозҳои дар эътибор
papers-objectors = Эътирозкунандагон
papers-not-adopted = Чанд бор қабулнашуда эълон гардид
papers-signatures = Имзоҳо
papers-signatures-none = Имзо сабт нашудааст.
papers-party = Аз номи
papers-signatory = Имзокунанда
papers-manner = Тарз
papers-signed-on = Сана
papers-mode-definitive = қатъӣ
papers-mode-ad-referendum = ad referendum
papers-mode-initialled = парафшуда
papers-evidence-ink = бо сиёҳӣ дар як нусхаи асл
papers-evidence-browser-key = бо калиде, ки дар браузери имзокунанда сохта шуд
papers-evidence-server-key = бо калиде, ки сервери намоиш сохт
papers-evidence-passkey = бо калиди дастрасии дастгоҳи имзокунанда
papers-evidence-scan = дар коғаз, ки нусхаи сканшудаи он нигоҳ дошта мешавад
papers-evidence-pades = дар файли PDF-и имзошуда (PAdES)
papers-ad-referendum = Имзои ad referendum бояд аз ҷониби пойтахт тасдиқ карда шавад.
papers-original = Нусхаи асл
papers-custodian = Нигоҳдоранда
papers-file-hash = SHA-256-и файл
papers-hashes = Хешҳо
papers-hash-adopted = Матни қабулшуда
papers-hash-authentic = { $language }, аутентикӣ
papers-hash-courtesy = { $language }, тарҷумаи маълумотӣ
papers-hash-note = SHA-256. Ҳар кас метавонад ин қиматҳоро аз калимаҳои матн ҳисоб кунад; тағйири як ҳарф қимати дигар медиҳад.

# The signature sheet.
papers-signature-sheet = Варақи имзоҳо
papers-one-original = Як нусхаи асл; матнҳои аутентикӣ { $authentic }.
papers-specimen = Намуна: матн қабул нашудааст ва ин варақ имзо карда намешавад.
papers-signatories-none = Имзокунанда нест.
papers-text = Матн
papers-title = Унвон
papers-symbol = Аломат
papers-recorded = Дар дафтари сабт: { $manner }, { $date }, сабти { $entry }.
papers-line-signature = Имзо, ном ва вазифа
papers-line-date = Сана

# Languages: by name, and as a text is said to be in them.
papers-language = забон { $tag }
papers-language-az = Озарбойҷонӣ
papers-language-en = Англисӣ
papers-language-fa = Форсӣ
papers-language-it = Италиявӣ
papers-language-kk = Қазоқӣ
papers-language-ky = Қирғизӣ
papers-language-ru = Русӣ
papers-language-tg = Тоҷикӣ
papers-language-tk = Туркманӣ
papers-language-tr = Туркӣ
papers-language-ur = Урду
papers-language-uz = Ӯзбекӣ
papers-in-language = ба забони { $tag }
papers-in-language-az = ба забони озарбойҷонӣ
papers-in-language-en = ба забони англисӣ
papers-in-language-fa = ба забони форсӣ
papers-in-language-it = ба забони италиявӣ
papers-in-language-kk = ба забони қазоқӣ
papers-in-language-ky = ба забони қирғизӣ
papers-in-language-ru = ба забони русӣ
papers-in-language-tg = ба забони тоҷикӣ
papers-in-language-tk = ба забони туркманӣ
papers-in-language-tr = ба забони туркӣ
papers-in-language-ur = ба забони урду
papers-in-language-uz = ба забони ӯзбекӣ

# The board as a spreadsheet: heads of columns, and what can be wrong.
papers-board-party = Давлат ё созмон
papers-board-in-status = Ба сифати
papers-board-note = Рақами нота
papers-board-sent = Санаи ирсол
papers-board-acknowledged = Санаи тасдиқи гирифтан
papers-board-answer = Ҷавоб
papers-board-role = Нақш
papers-board-name = Ном
papers-board-office = Вазифа
papers-board-contact = Тамос
papers-board-error-too-large = Файл аз { $bound } калонтар аст.
papers-board-error-too-many-rows = Файл беш аз { $bound } сатр дорад.
papers-board-error-too-many-columns = Файл беш аз { $bound } сутун дорад.
papers-board-error-media = Файли навъи { $media } хонда намешавад; онро ҳамчун XLSX ё CSV нигоҳ доред.
papers-board-error-not-utf8 = Файл дар UTF-8 нест; онро ҳамчун CSV дар UTF-8 ё ҳамчун XLSX нигоҳ доред.
papers-board-error-workbook = Файл китоби кории хондашаванда нест; онро аз нав ҳамчун XLSX нигоҳ доред.
papers-board-error-empty = Файл холӣ аст.
papers-board-error-quote-open = Дар сатри { $row } нохунак кушода шудаасту пӯшида нашудааст.
papers-board-error-head-unknown = Сарлавҳаи сутуни { $number } маълум нест: «{ $head }».
papers-board-error-head-twice = Сутуни «{ $column }» ду бор омадааст.
papers-board-error-head-missing = Сутуни «{ $column }» намерасад.
papers-board-error-party-missing = Дар сатри { $row } давлат ё созмон нишон дода нашудааст.
papers-board-error-name-missing = Дар сатри { $row } нақш, вазифа ё тамос бе ном омадааст.
papers-board-error-word = Сатри { $row }, сутуни «{ $column }»: «{ $value }» аз ҷумлаи инҳо нест: { $words }.
papers-board-error-date = Сатри { $row }, сутуни «{ $column }»: «{ $value }» санаи навъи 2026-03-02 ё 02.03.2026 нест.
papers-board-error-differs = Сатри { $row }, сутуни «{ $column }»: сатри болотар дар бораи ҳамин иштирокчӣ чизи дигар мегӯяд.

# A text under negotiation: paragraphs, proposals and who holds them.
papers-adopted = Қабул шуд
papers-author = Муаллиф
papers-owner-chair = Раис
papers-owner-secretariat = котибот
papers-owner-withheld = муаллиф ошкор карда намешавад
papers-owner-gone = муаллиф дигар нигоҳ дошта намешавад
papers-paragraph-heading = Сарлавҳа
papers-paragraph-preambular = Банди муқаддима
papers-paragraph-operative = Банди қисми асосӣ
papers-paragraph-item = Зербанд
papers-paragraph-footnote = Поварақ
papers-brackets = Қавсҳои кушода
papers-proposal = Қавс
papers-proposal-owner = Пешниҳодкунанда
papers-proposal-kind = Мазмун ва сабаб
papers-proposal-since = Кушода аз
papers-proposal-supported = дастгирӣ: { $parties }
papers-proposal-bare = { $tag }: { $kind }
papers-proposal-reasoned = { $tag }: { $kind }. { $reason }
papers-proposal-replace = калимаҳоро иваз мекунад
papers-proposal-insert = калимаҳо илова мекунад
papers-proposal-delete = калимаҳоро хориҷ мекунад
papers-proposal-alternative = матни алтернативӣ
papers-proposal-placeholder = калимаҳои оянда
papers-proposal-reservation = қайду шарт
papers-proposal-new-paragraph = банди нав
papers-proposal-move = ҷойи дигар барои банд

# The form that is filled without a network.
papers-form-for = Барои { $party }, даври { $round }
papers-form-until = Ҷавобҳо то { $instant }
papers-form-how = Дар ҳар хона матни ҳозира омадааст. Онро чунон нависед, ки Ҳукумати Шумо мехоҳад; он чи метавонад бимонад, ҳамон тавр гузоред. Сипас нусхаи пуршударо нигоҳ доред ва пас фиристед.
papers-form-how-docx = Дар ҳар хона матни ҳозира омадааст. Онро чунон нависед, ки Ҳукумати Шумо мехоҳад; он чи метавонад бимонад, ҳамон тавр гузоред. Сипас файлро нигоҳ доред ва пас фиристед.
papers-form-without-script = Барои пур кардани ин варақа браузер бо JavaScript лозим аст. Бе он варақаро хондан ва чоп кардан мумкин аст.
papers-form-words = Матн: { $language }
papers-form-comment = Мулоҳиза
papers-form-save = Нигоҳ доштани нусхаи пуршуда
papers-form-saved = Нигоҳ дошта шуд. Файлро ба котибот пас фиристед.
papers-form-unsaved = Ҳанӯз нигоҳ дошта нашудааст.

# What came back: what of it was read, and what could not be taken.
papers-taken-words = Банди { $paragraph }: калимаҳои дигар
papers-taken-words-by-words = Банди { $paragraph }: калимаҳои дигар; банд аз рӯйи калимаҳояш муайян шуд
papers-taken-new = Банди нав пас аз { $paragraph }
papers-taken-gone = Банди { $paragraph }: хориҷ шуд
papers-taken-comment = Банди { $paragraph }: мулоҳиза
papers-taken-comment-of = Банди { $paragraph }: мулоҳизаи { $author }
papers-not-taken-paragraph = Дар матн банди { $paragraph } нест.
papers-not-taken-language = Банди { $paragraph }: матн ба ин забон нест: { $language }.
papers-not-taken-box = Хонаи «{ $name }» аз ин варақа нест.
papers-not-taken-emptied = Банди { $paragraph }: хона холӣ аст. Барои хориҷ кардани банд хориҷи онро пешниҳод кунед.
papers-not-taken-letters = Банди { $paragraph }: матн аломатҳое дорад, ки дафтари сабт қабул намекунад, ё аз ҳад дароз аст.
papers-not-taken-letters-new = Банди нав аломатҳое дорад, ки дафтари сабт қабул намекунад, ё аз ҳад дароз аст.
papers-not-taken-bracket = Банди { $paragraph }: калимаҳое тағйир дода шудаанд, ки ҳайати дигар пешниҳод кардааст. Ин тағйир гирифта нашуд; онро алоҳида пешниҳод кунед.
papers-not-taken-footnote = Банди { $paragraph }: поварақи нав гирифта нашуд. Онро ҳамчун банд пешниҳод кунед.
papers-file-too-large = Файл аз { $bound } калонтар аст.
papers-file-unpacks-too-large = Файл ҳангоми кушода шудан аз ҳад калон мешавад.
papers-file-no-docx = Файл ҳамчун DOCX хонда намешавад; онро аз нав ҳамчун DOCX нигоҳ доред.
papers-file-no-basis = Дар файл гуфта нашудааст, ки он аз кадом матн тартиб дода шудааст. Файлеро истифода баред, ки аз ин ҷо боргирӣ шудааст.
papers-file-no-form = Файл варақае нест, ки аз ин ҷо боргирӣ шуда бошад.
papers-file-form-broken = Ҷавобҳои варақа вайрон шудаанд; нусхаи пуршударо аз нав нигоҳ доред.
papers-file-no-xliff = Файл XLIFF 2.0 нест.
papers-file-no-language = Дар файл забонҳои тарҷума нишон дода нашудаанд.
papers-xliff-unchanged = Банди { $paragraph }: бетағйир
papers-xliff-revise = Банди { $paragraph }: тарҷума қабул шуд
papers-xliff-source-changed = Банди { $paragraph }: қабул нашуд, зеро матни аслӣ баъди фиристодан тағйир ёфтааст
papers-xliff-unknown = Воҳиди «{ $name }» ба ягон банди матн мувофиқ нест.
papers-xliff-empty = Банди { $paragraph }: тарҷума нест
papers-xliff-title = Унвон тавассути тарҷума тағйир дода намешавад.
papers-mark-open = кушода
papers-mark-ad-referendum = мувофиқашудаи ad referendum
papers-mark-agreed = мувофиқашуда

# A text that binds nobody has language versions of equal value, and no authentic texts.
papers-authentic-short-of-equal-value = нусхаи забонии баробарарзиш
papers-authentic-only-of-equal-value = Нусха { $language }.
papers-authentic-of-equal-value = Нусха { $language }. Нусха { $others } баробарарзиш мебошад.
papers-courtesy-of-equal-value = Тарҷумаи маълумотӣ { $language }. Гуфтушунид аз рӯйи нусха { $authentic } сурат гирифтааст.
papers-missing-of-equal-value = Нусха ба забони тоҷикӣ нест. Матн { $authentic } мавҷуд аст.
papers-hash-authentic-of-equal-value = { $language }, нусхаи забонӣ
papers-one-original-of-equal-value = Як нусхаи асл; нусхаҳои баробарарзиш { $authentic }.
papers-copy-of = Нусхаи { $party }: ин тараф аввал ном бурда мешавад ва аввал имзо мегузорад.

# The letter after a silence procedure.
papers-letter = Мактуб дар бораи натиҷаи расмиёти сукут
papers-letter-to = Ба: { $parties }
papers-letter-mark-adopted = Қабул шуд
papers-letter-mark-not-adopted = Қабул нашуд
papers-letter-mark-cancelled = Бекор карда шуд
papers-letter-adopted = То анҷоми расмиёти сукут оид ба матни «{ $title }» эътирозе, ки ба инобат гирифта шавад, нарасид. Раис матнро бо аломати { $symbol } қабулшуда эълон намуд.
papers-letter-not-adopted = Раис эълон намуд, ки матни «{ $title }» ({ $symbol }) қабул нашуд.
papers-letter-broken = Сукут оид ба матни «{ $title }» ({ $symbol }) шикаста шуд. Раис матнро қабулнашуда эълон намуд.
papers-letter-cancelled = Раис расмиёти сукутро оид ба матни «{ $title }» ({ $symbol }) бекор намуд. Матн ба гуфтушунид бармегардад.
papers-letter-deadline = Анҷоми сукут
papers-letter-broken-at = Эътирози нахустин гирифта шуд
papers-letter-declared = Аз ҷониби Раис эълон шуд
papers-letter-instant = { $weekday }, { $day }, { $time } ({ $zone }); { $utc } UTC
papers-letter-check = Ҷойи санҷиши ин маълумот

# Badges.
papers-badges = Бейҷҳо

# The draft of a note verbale that invites.
papers-invitation = Лоиҳаи нотаи вербалӣ
papers-invitation-sender = Котибот ({ $process })
papers-invitation-blank = […]
papers-invitation-number = № { $number }
papers-invitation-opening = { $sender } ба { $known ->
    [office] { $addressee }
   *[party] { $addressee }
 } эҳтироми худро баён дошта, ифтихор дорад ба иттилоъ расонад, ки ҳайати { $party } барои иштирок дар { $meeting } даъват карда мешавад. Мулоқот { $days } дар { $place } баргузор мегардад.
papers-invitation-nomination = Ирсоли таркиби ҳайат ва мактуби муаррифӣ дар муҳлати ҳарчи наздиктар боиси сипосгузорӣ хоҳад буд.
papers-invitation-annexes = Замимаҳо:
papers-invitation-close = { $sender } аз фурсати муносиб истифода намуда, ба { $known ->
    [office] { $addressee }
   *[party] { $addressee }
 } эҳтироми баланди худро бори дигар изҳор менамояд.
papers-invitation-dated = Сана: { $day }

# The key of the log on a sheet.
papers-key = Калиди дафтари сабт
papers-key-compare = Ин нақши ангуштро сатр ба сатр бо нақше муқоиса кунед, ки бо роҳи дигар мегиред: дар саҳифаи дафтари сабт, бо телефон ё аз ҳайати дигар.
papers-key-verify = Сипас ин варақро бо лифофааш нигоҳ доред: ҳар чи имрӯз ё дертар аз сомона гирифта шавад, тавассути он бо фармони meshveret verify FILE --key KEYFILE санҷида шуда метавонад, ки дар он файли калид сатри рамзи поёнро дорад.
papers-key-fingerprint = Нақши ангушти калид
papers-key-row = Сатр
papers-key-hex = Ҳарфҳо ва рақамҳо
papers-key-digits = Ҳамон бо рақамҳо, барои хондан бо овоз
papers-key-aloud = SHA-256-и калиди кушод. Ҳар адади панҷрақама ба гурӯҳи чораломатаи ҳамон ҷой мувофиқ аст; бинобар ин ҳар якеро ба ҳар забон бо овоз хондан мумкин аст ва ҳар ду як чизро мегӯянд.
papers-key-text = Калид
papers-key-code = Рамзи QR, ки калидро ҳамчун матн дорад
papers-key-since = Ин калид дафтари сабтро аз сабти { $entry }, { $date } имзо мекунад.
papers-key-since-first = Ин калид дафтари сабтро аз сабти якум имзо мекунад.
papers-key-earlier = Калидҳои пештара
papers-key-until = то сабти { $entry }, { $date }
papers-key-handed = то сабти { $entry }, { $date }; сипас ба { $party } супорида шуд
papers-key-witnesses = Шоҳидон
papers-key-witnesses-none = Дар дафтари сабт шоҳид таъйин нашудааст.
papers-key-confirmed = Тасдиқ шуд
papers-key-host = Аз номи нигоҳдорандагони дафтари сабт
papers-key-line-signature = Имзо, ном ва вазифа; муҳр

papers-inventory = Феҳристи мазмуни дафтари сабт
papers-inventory-lead = Он чи қабулкунандаи дафтари сабт дар он меёбад, ба ҳолати сабте, ки дар поёни ин ҳуҷҷат нишон дода шудааст. Худи дафтари сабт ҳалкунанда аст; ин ҳуҷҷат барои хондани он кумак мекунад.
papers-inventory-confidential = Барои Раис ва котибот: дар он шахсон ном бурда мешаванд ва маълумоте ҳаст, ки маҳрамона дода шудааст.
papers-inventory-record = Дафтари сабт
papers-inventory-size = Шумораи сабтҳо
papers-inventory-root = Решаи ҳамаи сабтҳо
papers-inventory-handed = Ба { $party } бо сабти { $entry }, { $date } супорида шуд.
papers-inventory-rehearsed = Машқ: ҳангоми навишта шудани ин чизе супорида нашудааст.
papers-inventory-chair = Раисӣ
papers-inventory-party = Тараф
papers-inventory-term = Муҳлат
papers-inventory-passes = Чӣ тавр мегузарад
papers-inventory-priority = Афзалият
papers-inventory-open = Кушода
papers-inventory-meeting = Мулоқот
papers-inventory-days = Рӯзҳо
papers-inventory-stands = Вазъ
papers-inventory-text = Матн
papers-inventory-silence = расмиёти сукут то { $date }
papers-inventory-round = даври мулоҳизаҳо № { $number } то { $date }
papers-inventory-proposals = { $number } пешниҳоди кушода
papers-inventory-undecided = қарор қабул нашудааст
papers-inventory-from = Аз кӣ интизор аст
papers-inventory-due = Он чи бояд иҷро шавад
papers-inventory-until = То
papers-inventory-bureau = Раис ё котибот
papers-inventory-agreed = Мувофиқашуда
papers-inventory-when = Вақт
papers-inventory-entry = { $date }, сабти { $entry }
papers-inventory-signatures = Имзоҳо
papers-inventory-signed = { $signed } аз { $of }
papers-inventory-unconfirmed = { $number } имзои ad referendum, тасдиқнашуда
papers-inventory-summary = Ҷамъбасти Раис
papers-inventory-documents = Ҳуҷҷатҳо
papers-inventory-symbol = Аломат
papers-inventory-title = Унвон
papers-inventory-day = Рӯз
papers-inventory-contacts = Тамосҳо
papers-inventory-none = Нест.
papers-inventory-none-of = { $what }: нест.

# The summary record, made of the record itself.
summary-title = Ҳисоботи мухтасар. { $meeting }
summary-opened = Мулоқот { $day }, соати { $time } кушода шуд.
summary-chaired = Раисикунанда: { $party }.
summary-attended = Дар мулоқот иштирок намуданд:
summary-attended-group = { $group }: { $parties }.
summary-remote = Тавассути шабака: { $parties }.
summary-agenda-adopted = Мулоқот рӯзномаи худро қабул намуд.
summary-suspended = { $day }, соати { $time } дар мулоқот танаффус эълон шуд.
summary-resumed = { $day }, соати { $time } мулоқот идома дода шуд.
summary-closed = Мулоқот { $day }, соати { $time } анҷом ёфт.
summary-item = { $number }. { $title }
summary-closed-item = Масъала дар ҷаласаи пӯшида баррасӣ шуд. Кӣ оид ба он сухан гуфт ва чӣ гуфта шуд, сабт намегардад.
summary-spoke = { $party } сухан гуфт.
summary-spoke-for = { $party }, инчунин аз номи { $parties }, сухан гуфт.
summary-replied = { $party } бо истифода аз ҳуқуқи ҷавоб сухан гуфт.
summary-on-adoption = { $party } оид ба қабули матн сухан гуфт.
summary-spoke-status = { $party ->
    [member] Узв сухан гуфт.
    [observer] Нозир сухан гуфт.
    [secretariat] Котибот сухан гуфт.
   *[other] Иштирокчӣ сухан гуфт.
 }
summary-replied-status = { $party ->
    [member] Узв бо истифода аз ҳуқуқи ҷавоб сухан гуфт.
    [observer] Нозир бо истифода аз ҳуқуқи ҷавоб сухан гуфт.
   *[other] Иштирокчӣ бо истифода аз ҳуқуқи ҷавоб сухан гуфт.
 }
summary-on-adoption-status = { $party ->
    [member] Узв оид ба қабули матн сухан гуфт.
    [observer] Нозир оид ба қабули матн сухан гуфт.
   *[other] Иштирокчӣ оид ба қабули матн сухан гуфт.
 }
summary-spoke-count = { $count } суханронӣ сурат гирифт.
summary-replied-count = Аз ҳуқуқи ҷавоб { $count } бор истифода шуд.
summary-on-adoption-count = { $count } суханронӣ оид ба қабули матн сурат гирифт.
summary-raised = Бардошта шуд: { $motion }.
summary-raised-by = Аз ҷониби { $party } бардошта шуд: { $motion }.
summary-ruled = Қарори Раис: { $ruling }.
summary-appealed = Аз қарори Раис шикоят карда шуд.
summary-appeal-outcome = Натиҷаи шикоят: { $outcome }.
summary-adopted = Матни «{ $title }» ({ $symbol }) аз ҷониби Мулоқот қабул гардид.
summary-not-adopted = Раис эълон намуд, ки матни «{ $title }» ({ $symbol }) қабул нашуд.
summary-silence-agreed = Мулоқот розигӣ дод, ки матни «{ $title }» ({ $symbol }) ба расмиёти сукут гузошта шавад.
summary-issued = Матни «{ $title }» ({ $symbol }) ҳамчун ҷамъбасти Раис интишор ёфт.
summary-signed = Матни «{ $title }» ({ $symbol }) ба имзо расид.
summary-signed-by = Имзо гузоштанд: { $parties }.
summary-signed-ad-referendum = Имзои ad referendum гузоштанд: { $parties }.

# The proceedings.
papers-proceedings = Рафти мулоқот
papers-proceedings-note = Тибқи дафтари сабт: вақт, ҳузур, суханронон, қарорҳо.
papers-times = Вақт
papers-times-none = Мулоқот ҳанӯз кушода нашудааст.
papers-step-opened = Кушода шуд
papers-step-agenda-adopted = Рӯзнома қабул шуд
papers-step-suspended = Танаффус эълон шуд
papers-step-resumed = Идома дода шуд
papers-step-closed = Анҷом ёфт
papers-attendance = Ҳузур
papers-attendance-none = Иштироки касе қайд нашудааст.
papers-status = Мақом
papers-speakers = Тартиби суханронон
papers-speakers-none = Дар ҷаласаи кушода касе сухан нагуфтааст.
papers-hours = Вақт
papers-speech = Барои чӣ
papers-topic = Масъала
papers-decisions = Қарорҳо
papers-decisions-none = Қароре қабул нашудааст.
papers-decided = Натиҷа
word-decided-adopted = Қабул шуд
word-decided-not-adopted = Қабул нашуд
word-decided-silence-agreed = Расмиёти сукут мувофиқа шуд
word-decided-summary = Ҳамчун ҷамъбасти Раис интишор ёфт

# A statement that was handed in.
papers-statement-of = Изҳорот: { $party }
papers-statement-first = Хеши матни аввал супурдашуда
# Certificates of participation.
papers-certificate = Сертификати иштирок
papers-certificate-meeting = Мулоқот
