# Parties, statuses, chairmanships.

rejection-membership-body-unknown = Чунин ниҳод вуҷуд надорад: { $body }.
rejection-membership-chair-is-state = { $party } созмон аст; раисиро давлат ба зимма дорад.
rejection-membership-party-unknown = Чунин давлат ё созмон вуҷуд надорад: { $party }.
rejection-membership-period-backwards = Давра пеш аз оғози худ ({ $from }) ба охир мерасад ({ $to }).
rejection-membership-office-unknown = Чунин идора вуҷуд надорад: { $office }.
rejection-membership-office-closed = Идораи { $office } то ин рӯз фаъолият дошт: { $until }.
rejection-membership-appointment-unknown = Таъйиноти амалкунандаи { $appointment } вуҷуд надорад.
rejection-membership-nothing-changed = Нишон дода нашудааст, ки чӣ тағйир меёбад: { $office }.
membership-title = Иштирокчиёни раванд
membership-on = Ба ҳолати { $day }
membership-lead = Ҳар мақом чунон нишон дода мешавад, ки манбаъҳо дар ин рӯз баён мекунанд. Агар манбаъҳо фарқ кунанд, ҳар маълумот бо манбаи худ оварда мешавад.
membership-states = Давлатҳо
membership-organisations = Созмонҳо
membership-chairs = Давраҳои раисӣ
membership-effective = Муҳлати воқеӣ
membership-coordinators = Ҳамоҳангсозони миллӣ
membership-another-day = Дар рӯзи дигар
membership-day-form = Масалан: 2023-10-12, 2023-10 ё 2023.
membership-day-wrong = Ин сана нест. Лутфан сол, моҳ ва рӯзро бо рақам нависед ва байни онҳо дефис гузоред.
membership-show = Нишон додан
membership-unknown-note = «Маълум нест» маънои онро дорад, ки манбаъ ёфт нашуд. Ин дар бораи худи давлат ё созмон чизе намегӯяд.

# The address book.
membership-address-book = Китоби суроғаҳо
membership-address-book-lead = Аввал идораҳо, сипас шахсоне, ки дар ин рӯз дар онҳо вазифа доранд. Китоб моликияти тарафҳост ва баъди ивази раисӣ низ боқӣ мемонад.
membership-office-open = Фаъол
membership-office-closed = Баста
membership-language-unknown = забон маълум нест
membership-precedence = навбат дар мукотиба: { $number }
membership-appointment = таъйиноти { $number }
membership-corrected-by = нодуруст ворид шудааст; ба ҷойи он таъйиноти { $number } амал мекунад
membership-history = Таърих
membership-who-is-told = Кӣ аз чӣ огоҳ карда мешавад
membership-choose-told = Интихоби тарзи огоҳонии ин идора
membership-new-choice = Пайванди нав барои интихоби тарзи огоҳонӣ
membership-nobody-told = Ҳеч кас
membership-told = { $office } ({ $language }) – { $reach }
membership-reach-told = гиранда
membership-reach-copied = нусха мегирад
membership-reach-first = идораи якум, зеро чизи дигаре муқаррар нашудааст
membership-reach-instead-of = ба ҷойи идорае, ки баста ё холӣ аст
membership-staffing = { $staffing ->
    [held] Соҳибвазифа дорад
    [acting] Иҷрокунандаи вазифа ё муовин
    [vacant] Холӣ
   *[other] Маълум нест
}
