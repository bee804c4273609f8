# Rounds of comments on a text, and the position of one party.

rounds-title = Даврҳои мулоҳизаҳо
rounds-instant = { $instant } ({ $zone })
rounds-open = Даври { $number } кушода аст
rounds-over = Даври { $number } ба охир расид:
rounds-until = Мулоҳизаҳо қабул мешаванд то
rounds-you-commented = Тарафи Шумо мулоҳиза пешниҳод кардааст
rounds-none = Лоиҳа ҳанӯз барои мулоҳизаҳо фиристода нашудааст.
rounds-table = Мулоҳизаҳо
rounds-no-comments = Ягон мулоҳиза нарасидааст.
rounds-place = Банд
rounds-party = Тараф
rounds-words = Мулоҳиза
rounds-answer = Ҷавоб
rounds-whole = Матн дар маҷмуъ
rounds-removed = банде, ки дигар дар матн нест
rounds-comment-number = мулоҳизаи { $number }
rounds-round = даври { $number }
rounds-late = дер расид
rounds-withdrawn = бозпас гирифта шуд
rounds-receipt = Тасдиқи гирифтан
rounds-receipt-entry = Сабт дар дафтари сабт
rounds-receipt-time = Гирифта шуд
rounds-gathers = Саҳмҳои вазоратҳои Шуморо муттаҳид мекунад: { $number }.
rounds-became = Ба пешниҳод табдил ёфт: { $tag }
rounds-no-answer = ҳанӯз ҷавоб дода нашудааст
rounds-all = Ҳамаи даврҳо
rounds-is-open = кушода
rounds-is-over = анҷомёфта
rounds-received = { $number ->
    [0] мулоҳиза нест
   *[other] { $number } мулоҳиза
}
rounds-answered = Мулоҳиза пешниҳод карданд
rounds-due = Мулоҳиза пешниҳод накардаанд
rounds-nobody = ҳеч кас
rounds-forms = Варақаҳо барои кори бешабака
rounds-forms-note = Ҳар варақа як файл аст: онро бе шабака пур мекунанд, бо почта пас мефиристанд ва дар ин ҷо мегузоранд.
rounds-circulate = Фиристодан барои мулоҳизаҳо
rounds-comment = Пешниҳоди мулоҳиза
rounds-enter-comment = Ворид кардани мулоҳиза аз номи тараф
rounds-close = Ҳозир пӯшидани давр
rounds-give-answer = Ҷавоб додан
rounds-answer-again = Тағйири ҷавоб

# The position of one party while its ministries write it.
position-title = Мавқеи миллӣ
position-who = Ин саҳифаро танҳо ҷойи мансуб ба { $party } мебинад. Он на ба Раис, на ба котибот ва на ба ҳайатҳои дигар нишон дода мешавад.
position-then = Вазоратҳо аз рӯйи бандҳо саҳм мегузоранд. Ҳамоҳангсоз саҳмҳоро дар як мулоҳиза муттаҳид мекунад; танҳо ҳамон мулоҳиза фиристода мешавад.
position-paragraph = Банди { $paragraph }
position-footnote = Поварақи { $number }
position-unnamed = Вазорат нишон дода нашудааст
position-waits = дар интизори ҳамоҳангсоз
position-withdrawn = бозпас гирифта шуд
position-gathered = ба мулоҳизаи { $number } дохил шуд
position-sent = Ҳамчун мулоҳизаи { $number } фиристода шуд
position-gather = Муттаҳид кардани ин саҳмҳо
position-contribution = Саҳми { $number }
position-comment = Мулоҳизаи ягонаи миллӣ
position-comment-note = Маҳз ҳамин матн фиристода мешавад ва касоне, ки мулоҳизаҳои лоиҳаро дида метавонанд, онро мебинанд.
position-send = Фиристодан ҳамчун мулоҳизаи миллӣ
position-words = Саҳм
position-add = Иловаи саҳм
