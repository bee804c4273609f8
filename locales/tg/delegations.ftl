# Delegations and participants.

rejection-delegations-accepted-already = Ваколатнома аллакай қабул шудааст: { $party }.
rejection-delegations-head-already = Ҳайат роҳбар дорад; аввал муаррифии ӯро бозпас гиред.
rejection-delegations-may-not-attend = Қоидаҳо пешбинӣ намекунанд, ки иштирокчии дорои ин мақом ҳузур дошта бошад: { $status }.
rejection-delegations-member-unknown = Дар ҳайат чунин узв нест: { $member }.
rejection-delegations-nobody-nominated = Ҳанӯз касе муаррифӣ нашудааст: { $party }.
rejection-delegations-answer-unfit = Ин ҷавоби савол нест: { $kind ->
    [number] адади бутун интизор аст.
    [choice] рақами яке аз вариантҳо интизор аст.
    [yes-no] «ҳа» ё «не» интизор аст.
    [day] сана интизор аст, масалан 2026-12-10.
   *[other] матн интизор аст; агар ҳуҷҷат пурсида шавад, танҳо ҳарфу рақамҳои он.
}
rejection-delegations-answer-unknown = Чунин ҷавоб ба саволи { $question } вуҷуд надорад.
rejection-delegations-asked-of-other = { $asked-of ->
    [member] Савол ба ҳар узв дода мешавад: нишон диҳед, ки ҷавоб дар бораи кист.
   *[other] Савол ба тамоми ҳайат дода мешавад: узвро ном набаред.
}
rejection-delegations-badge-already = Ҳар узви дар назар дошташуда бейҷ дорад; бейҷи гумшуда аввал бекор карда мешавад.
rejection-delegations-badge-revoked = Ин бейҷ бекор карда шудааст.
rejection-delegations-badge-unknown = Чунин бейҷ вуҷуд надорад.
rejection-delegations-choices-unfit = Саволи интихобӣ аз 2 то { $bound } вариант дорад, дар ҳар забон баробар; саволҳои дигар вариант надоранд.
rejection-delegations-class-unfit = Ҳеч кас вазифадор нест, ки дар бораи саломатии худ гӯяд; на саломатӣ ва на маълумоти ҳуҷҷати шахсият дар бейҷ оварда намешаванд.
rejection-delegations-consent-missing = Бе розигии шахс дар бораи саломатӣ чизе нигоҳ дошта намешавад.
rejection-delegations-credentials-insufficient = Қоидаҳо беш аз ин ҳуҷҷатро талаб мекунанд.
rejection-delegations-letter-returned = Мактуби { $letter } баргардонида шудааст.
rejection-delegations-letter-unknown = Ҳайат мактуби { $letter } пешниҳод накардааст.
rejection-delegations-list-final = Рӯйхати ниҳоӣ интишор ёфтааст: тағйироти баъдӣ бо замима хабар дода мешавад.
rejection-delegations-list-not-final = Ҳанӯз рӯйхати ниҳоӣ нест, ки ба он чизе илова шавад.
rejection-delegations-list-unchanged = Аз рӯйхати охирин то ҳол ягон ҳайат тағйир наёфтааст.
rejection-delegations-nobody-meant = Рамзи бейҷ ё тараф ва узвро нишон диҳед.
rejection-delegations-nothing-given = Чизе нишон дода нашудааст, ки тағйир ёбад.
rejection-delegations-question-unknown = Дар ин мулоқот чунин савол дода намешавад: { $question }.
delegations-participants = Рӯйхати иштирокчиён
delegations-order = Аз рӯйи мақом, дар ҳар мақом бо тартиби алифбои забони ин саҳифа.
delegations-order-rank = Аз рӯйи мақом; дар ҳар мақом аз рӯйи рутбаи роҳбари ҳайат ва дар ҳар рутба бо тартиби алифбо.
delegations-order-drawn = Аз рӯйи мақом; дар ҳар мақом аз { $from } сар карда, чунон ки қуръа муайян кард, бо тартиби алифбои { $language ->
    [az] озарбойҷонӣ
    [ru] русӣ
   *[en] англисӣ
 }.
delegations-lists = Рӯйхатҳои интишорёфта
delegations-remote = Иштироки фосилавӣ
delegations-remote-count = { $number ->
    [0] Ҳеч кас тавассути шабака иштирок намекунад.
   *[other] { $number } нафар тавассути шабака иштирок мекунад.
 }
delegations-remote-languages = Забонҳои зарурӣ:
delegations-from-source = Чунон ки дар манбаъ омадааст:
delegations-accredited = Ваколатнома қабул шуд
delegations-provisional = Муваққатӣ
delegations-nobody-named = Ҳанӯз касе муаррифӣ нашудааст.
delegations-names-unknown = Манбаъ шахсонро ном намебарад.

# A delegation as a whole, questions, lists, credentials, the door.
delegations-of = Ҳайати { $party }
delegations-own = Ҳайати Шумо
delegations-members = Аъзои ҳайат
delegations-members-on = Аъзои ҳайат ба ҳолати { $day }
delegations-office-unknown = вазифа маълум нест
delegations-attends-unknown = маълум нест, ки дар толор ё фосилавӣ
delegations-change = Тағйир додан
delegations-credentials = Ваколатнома
delegations-no-letter = Ягон мактуб пешниҳод нашудааст.
delegations-covers-all = барои тамоми ҳайат
delegations-covers = барои аъзои
delegations-form = Саволҳои мулоқот
delegations-form-note = Ҳар ҷавобро танҳо ҳайати Шумо, Раис ва котибот мебинанд, дигар ҳеч кас. Ҷавобе, ки холӣ карда мешавад, бозпас гирифта ва нест карда мешавад.
delegations-consent = Шахс ба нигоҳ доштани ин маълумот розӣ аст
delegations-answers-send = Фиристодани ҷавобҳо
delegations-no-answer = Ҷавоб нест
delegations-not-answered = Ҷавоб дода нашудааст
delegations-kept-until = то { $day } нигоҳ дошта мешавад
delegations-badges = Бейҷҳо
delegations-issue-badge = Додани бейҷ
delegations-print-badges = Чопи бейҷҳо (PDF)
delegations-badge-none = Бейҷ нест
delegations-badge-revoked = Бекор шудааст
delegations-present = Ҳоло дар мулоқот
delegations-history = Ҳайат чӣ тавр ташаккул ёфт
delegations-on-day = Таркиби ҳайат дар рӯзи муайян
delegations-questions = Саволҳо ба ҳайатҳо
delegations-questions-lead = Дар ҳар савол гуфта мешавад, ки чаро он дода мешавад ва ҷавобҳо то кай нигоҳ дошта мешаванд. Савол тағйир дода намешавад: онро бозпас мегиранд ва аз нав медиҳанд.
delegations-tables = Ҷадвалҳои ҷавобҳо
delegations-table = Ҷавобҳо: { $use }
delegations-table-lead = Маълумоти шахсӣ: танҳо барои ҳамин мақсад ва на бештар аз муҳлате, ки дар ҳар савол нишон дода шудааст.
delegations-table-empty = Ҳанӯз касе ҷавоб надодааст.
delegations-no-questions = Савол дода нашудааст.
delegations-place = ҷойи { $number }
delegations-questions-withdrawn = Саволҳои бозпасгирифташуда
delegations-list = Рӯйхати иштирокчиён № { $number }
delegations-other-script = Ном ба забони ин саҳифа дода нашудааст.
delegations-credentials-report = Гузориш оид ба ваколатномаҳо
delegations-letters-of-nomination = Мактубҳои муаррифӣ
delegations-needed = Қоидаҳо талаб мекунанд: { $credentials }
delegations-uncovered = Аъзое, ки дар бар гирифта нашудаанд: { $members }
delegations-what-is-missing = Он чи намерасад
delegations-check-in = Бақайдгирӣ дар даромад
delegations-badge-hint = Бейҷро скан кунед ё рамзи зери чоркунҷаро нависед: бо ҳарфҳои калон ё хурд, бо фосила ё бе он.
delegations-came-in = Даромад
delegations-left = Баромад
delegations-scan = Скан бо камера
delegations-queue = Дар ин дастгоҳ қайд шудааст
delegations-queue-note = То барқарор шудани шабака танҳо рамзҳо ва вақтҳо.
delegations-queue-waits = дар интизори шабака
delegations-queue-taken = сабт шуд
delegations-queue-refused = қабул нашуд:
delegations-queue-signed-out = Аз нав ворид шавед: чизе гум нашудааст.
delegations-no-camera = Дар ин ҷо камераи қобили истифода нест. Рамзеро нависед, ки дар бейҷ зери чоркунҷа омадааст.
delegations-door-kept = Ин саҳифа дар дастгоҳ нигоҳ дошта шудааст
delegations-door-kept-note = Ҳозирони мулоқот пас аз барқарор шудани шабака нишон дода мешаванд. Он чи то он вақт қайд мекунед, баъд фиристода мешавад.
delegations-door-closed = Ҳоло дар ин ҷо касеро қайд кардан мумкин нест.
delegations-persons = { $number } нафар
delegations-answers-put = { $number ->
    [0] Ягон ҷавоб сабт нашуд.
   *[other] { $number } ҷавоб сабт шуд.
}
delegations-answers-withdrawn = { $number } ҷавоб бозпас гирифта шуд.
delegations-answers-missing = { $number } ҷавоб намерасад
delegations-kept = { $number ->
    [0] Ҳангоми анҷоми мулоқот нест карда мешавад.
   *[other] { $number } рӯз баъди мулоқот нигоҳ дошта мешавад.
}
delegations-present-number = { $number ->
    [0] Дар мулоқот касе нест
   *[other] Дар мулоқот { $number } нафар ҳузур дорад
}
delegations-badges-number = { $number ->
    [0] Бейҷи амалкунанда нест.
   *[other] { $number } бейҷ амал мекунад.
}

# Presence, lost links and the roll.
rejection-delegations-link-lost = Канда шудани алоқа аллакай қайд шудааст: { $party }.
rejection-delegations-link-holds = Канда шудани алоқа қайд нашудааст: { $party }.
rejection-delegations-not-remote = { $party } ҳамчун ҳозир дар толор ё ғоиб қайд шудааст ва алоқае надорад, ки канда шавад. Аввал иштироки фосилавиро қайд кунед.
rejection-delegations-roll-open = Даъвати номбаном идома дорад. Аввал онро пӯшед.
rejection-delegations-no-roll = Ҳоло даъвати номбаном нест.
rejection-delegations-not-called = Дар ин даъвати номбаном даъват намешавад: { $party }.
rejection-delegations-nobody-to-call = Ба ин мулоқот касе даъват нашудааст, ки номбаном хонда шавад.
attendance-title = Ҳузур ва кворум
attendance-closed-notice = Он чи ҳангоми баррасии масъала дар ҷаласаи пӯшида дар ин ҷо қайд мешавад, ба ягон сабт дохил намегардад ва баъди кушода шудани ҷаласа нест мешавад.
attendance-quorum = Кворум
attendance-quorum-undefined = { $rule }: қоидаҳо инро муайян накардаанд. Аъзои ҳозир: { $present } аз { $of }.
attendance-quorum-met = { $rule }: лозим – { $needed }, ҳозир – { $present } аз { $of }. Кворум ҳаст.
attendance-quorum-missed = { $rule }: лозим – { $needed }, ҳозир – { $present } аз { $of }. Кворум нест.
attendance-links-lost = Алоқаи кандашуда: { $number }
attendance-roll = Даъвати номбаном
attendance-roll-number = Даъвати номбаном № { $number }, аз соати { $time }
attendance-roll-result = Даъвати номбаном № { $number }, { $time }
attendance-calls = Ҳозир даъват мешавад: { $party }
attendance-all-called = Ҳама ҷавоб доданд. Даъвати номбаномро пӯшидан мумкин аст.
attendance-not-answered = ҳанӯз ҷавоб нест
attendance-call-all = Даъвати номбаноми ҳама
attendance-call-members = Даъвати номбаноми аъзо
attendance-no-roll = Даъвати номбаном гузаронида нашудааст.
attendance-entry = Сабти { $number } дар дафтари сабт
attendance-delegations = Ҳайатҳо
attendance-log = Дафтари ҳузур
attendance-log-empty = Чизе қайд нашудааст.
attendance-lines = { $number } сатр, охирин дар аввал. Файл ҳамаро дорад.
attendance-time = Вақт
attendance-link-lost = Алоқа канда шуд
attendance-link-back = Алоқа барқарор шуд
attendance-answered = Даъвати номбаном: { $answer }
attendance-came = Шахс даромад: { $where }
attendance-went = Шахс баромад
attendance-own-link-lost = Алоқаи мо канда шуд
attendance-own-link-back = Мо баргаштем
attendance-roll-calls-you = Даъвати номбаном идома дорад. Ҳайати Шумо ҳанӯз ҷавоб надодааст.
# Certificates of participation.
delegations-print-certificates = Чопи сертификатҳои иштирок (PDF)
