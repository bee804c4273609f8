# Texts under negotiation.
# No native reader has cleared these words yet.

rejection-texts-authentic-missing = Матн ба забони аутентикӣ намерасад: { $language }.
rejection-texts-before-decision = Матни { $text } барои қарор дар назди мулоқот аст ва ҳоло тағйир дода намешавад.
rejection-texts-frozen = Матни { $text } қабул шудааст ва дигар тағйир дода намешавад.
rejection-texts-language-missing = Матн бояд ақаллан як забони аутентикӣ дошта бошад.
rejection-texts-language-unknown = Матн ба ин забон нест: { $language }.
rejection-texts-may-not-propose = Қоидаҳо пешбинӣ намекунанд, ки иштирокчии дорои ин мақом ибора пешниҳод кунад: { $status }.
rejection-texts-not-your-proposal = Пешниҳоди { $proposal } аз они Шумо нест.
rejection-texts-nothing-changes = Чизе тағйир намеёбад.
rejection-texts-paragraph-unknown = Банди { $paragraph } вуҷуд надорад.
rejection-texts-proposal-closed = Пешниҳоди { $proposal } дигар кушода нест.
rejection-texts-proposal-unknown = Пешниҳоди { $proposal } вуҷуд надорад.
rejection-texts-text-unknown = Матни { $text } вуҷуд надорад.
rejection-texts-words-ambiguous = Калимаҳои «{ $words }» дар банд беш аз як бор меоянд; порчаи дарозтарро иқтибос кунед.
rejection-texts-words-gone = Калимаҳо аз он вақт тағйир ёфтаанд; бандро аз нав бубинед.
rejection-texts-words-not-found = Калимаҳои «{ $words }» дар банд нестанд.
rejection-texts-comment-unknown = Мулоҳизаи { $comment } вуҷуд надорад.
rejection-texts-comment-withdrawn = Мулоҳизаи { $comment } бозпас гирифта шудааст.
rejection-texts-contribution-closed = Саҳми { $contribution } ба мулоҳиза дохил карда ё бозпас гирифта шудааст.
rejection-texts-contribution-unknown = Тарафи Шумо саҳми { $contribution } надорад.
rejection-texts-deadline-past = Муҳлат аллакай гузаштааст.
rejection-texts-in-concord = Дар ин банд забони зерин қафо намондааст: { $language }.
rejection-texts-may-not-comment = Қоидаҳо пешбинӣ намекунанд, ки иштирокчии дорои ин мақом мулоҳиза пешниҳод кунад: { $status }.
rejection-texts-no-round = Ягон даври мулоҳизаҳо кушода нест.
rejection-texts-not-circulated = Лоиҳа барои мулоҳизаҳо фиристода нашудааст.
rejection-texts-not-your-comment = Мулоҳизаи { $comment } аз они Шумо нест.
rejection-texts-round-open = Даври мулоҳизаҳо № { $round } кушода аст.
rejection-texts-round-over = Ҳангоми расидани ин мулоҳиза даври { $round } ба охир расида буд; мулоҳиза ҳамчун деррасида қайд мешавад.
rejection-texts-footnote-unknown = Дар матн поварақи { $paragraph } нест.
rejection-texts-footnote-cited = Ба поварақи { $paragraph } дар матн ишора шудааст; аввал нишони онро бардоред.
rejection-texts-reservation-is-lifted = Қайду шарт қабул карда намешавад: ҳайате, ки онро кардааст, бо бозпас гирифтан онро бекор мекунад.
rejection-texts-placeholder-unfilled = Калимаҳое, ки пешниҳоди { $proposal } барояшон ҷой нигоҳ медорад, ҳанӯз пешниҳод нашудаанд.
rejection-texts-paragraph-agreed = Банди { $paragraph } мувофиқа шудааст; пешниҳод онро аз нав мекушояд.
rejection-texts-brackets-open = Дар банд ҳанӯз қавсҳои кушода ҳастанд: { $open }.
rejection-texts-own-proposal = Пешниҳоди { $proposal } аз они худи Шумост.
rejection-texts-supported-already = Ин пешниҳод аллакай аз дастгирии Шумо бархурдор аст: { $proposal }.
rejection-texts-not-supported = Шумо ин пешниҳодро дастгирӣ намекунед: { $proposal }.
rejection-texts-merge-apart = Танҳо ду ё зиёда пешниҳод оид ба ҳамон калимаҳо якҷоя карда мешаванд.
rejection-texts-nothing-to-confirm = Банди { $paragraph } дар интизори тасдиқи Шумо нест.
rejection-texts-pending-already = Банди { $paragraph } аллакай дар интизори тасдиқи Шумост.

# The page of a text.
texts-table = Мизи таҳия
texts-adopted = Матни қабулшуда
texts-texts = Матнҳо
texts-read = Хондани матн
texts-draft = Лоиҳа
texts-adopted-on = Қабул шуд: { $day }
texts-can-be-checked = Ҳар кас метавонад матн ва имзоҳои онро санҷад
texts-open-brackets = { $number ->
    [0] қавси кушода нест
   *[other] { $number } қавси кушода
}
texts-where = Вазъи матн
texts-authentic = аутентикӣ
texts-courtesy = тарҷумаи маълумотӣ
texts-language-missing = Матн ба ин забон нест
texts-owner-withheld = муаллиф нишон дода намешавад
texts-owner-gone = муаллиф дигар нигоҳ дошта намешавад
texts-yours = аз они Шумо
texts-proposal-open = кушода
texts-proposal-accepted = қабул шуд
texts-proposal-declined = рад шуд
texts-proposal-withdrawn = бозпас гирифта шуд
texts-proposal-superseded = ҷойгузин шуд
texts-proposal-merged = якҷоя шуд
texts-proposal-fallen = аз байн рафт
texts-empty = Матн ҳанӯз банд надорад.
texts-beside = Дар паҳлу: { $language }
texts-history = Ҳолатҳои пештара
texts-state-after = Пас аз сабти { $number }
texts-as-of = Шумо матнро дар ҳолати пас аз сабти { $number } мебинед.
texts-as-it-stands = Нишон додан дар ҳолати ҳозира
texts-propose-short = Пешниҳоди ибора
texts-revise-short = Таҳрир
texts-add-short = Иловаи банд

# The drafting table.
texts-said-goes = қавс, калимаҳое, ки хориҷ мешаванд, аз { $owner }:
texts-said-stays = қавс, калимаҳои баҳсталаб, аз { $owner }:
texts-said-comes = қавс, калимаҳое, ки илова мешаванд, аз { $owner }:
texts-said-end = охири қавс
texts-behind = қафомонда: { $language }
texts-behind-since = қафомонда: { $language }, аз { $since }
texts-not-in-language = Ҳанӯз ба ин забон нест ({ $language }): { $tags }
texts-to-confirm = Бояд тасдиқ кунанд: { $parties }.
texts-to-confirm-by = Бояд тасдиқ кунанд: { $parties }, то { $day }.
texts-new-paragraph = Банди нави пешниҳодшуда
texts-unnumbered = ¶
texts-became = Чӣ тағйир ёфт
texts-became-same = бетағйир
texts-became-added = илова шуд
texts-became-removed = хориҷ шуд
texts-became-changed = тағйир ёфт
texts-became-moved = кӯчонида шуд
texts-on = ба { $tag } (тағйир ба пешниҳод)
texts-moved-after = пас аз { $number }
texts-acts = Амалҳо
texts-history-states = { $number } ҳолат
texts-history-last = Ҳолатҳои охирин: { $number }.
texts-history-all = Ҳамаи ҳолатҳо
texts-instead-of = ба ҷойи { $tags }
texts-ended = { $phase }, { $day }
texts-since = аз { $since }
texts-supported = дастгирии { $number } ҳайат
texts-supported-by = { $number ->
    [1] дастгирӣ: { $parties }
   *[other] дастгирӣ ({ $number }): { $parties }
 }
texts-stale = Калимаҳо аз он вақт тағйир ёфтаанд.
texts-stale-yours = Калимаҳо аз он вақт тағйир ёфтаанд: нав кунед ё бозпас гиред.
texts-provisional = муваққатӣ
texts-tally-paragraphs = банд
texts-tally-ad-referendum = ad referendum
texts-tally-brackets = қавси кушода
texts-more = Боз
texts-views = Намудҳои матн
texts-changes-note = Тағйирот аз { $state }: он чи хориҷ шуд, хат зада шудааст, он чи илова шуд, ба зераш хат кашида шудааст.
texts-lines-note = Сатрҳо на бештар аз { $number } ҳарф, аз оғози матн шумурда мешаванд: ҳар нусхаи ҳамин ҳолат ба ҳамин забон сатрҳои якхела дорад.
texts-taken-up = Дар муҳокима
texts-dealt-with = Пешниҳодҳои баррасишуда: { $number }
texts-nothing-open = Чизе кушода намондааст.
texts-issues = Интишорёфта
texts-brackets-title = Ҳамаи қавсҳо
texts-left = { $number ->
    [0] Қавс намондааст
   *[other] { $number } қавс мондааст
}
texts-left-held = { $number } қавс мондааст, аз онҳо аз они як ҳайат: { $held }
texts-blocking = Он чи ҳанӯз монеи ҳайати ман аст
texts-blocking-nothing = Дар ин матн барои ҳайати Шумо монеа нест.
texts-blocking-confirm = Бандҳое, ки дар интизори тасдиқи Шумо ҳастанд
texts-blocking-own = Қавсҳои худи Шумо
texts-blocking-others = Қавсҳои дигарон, ки ба Шумо дахл доранд
texts-paragraph = Банди { $number }
texts-holders = Қавсҳо аз они кистанд
texts-whole-paragraph = тамоми банд
texts-beginning = оғоз
texts-compare-title = Муқоисаи ду ҳолат
texts-compare-from = Ҳолати пештара
texts-compare-to = Ҳолати баъдина
texts-compare-languages = Забонҳо
texts-compare-show = Муқоиса
texts-compare-same = Ду ҳолат аз ҳам фарқ надоранд.
texts-compare-entry = ё пас аз сабти
texts-compare-between = Сабти { $entry } ин матнро тағйир надодааст. Нишон дода мешавад: { $state }.
texts-compare-no-entry = «{ $entry }» сабти ин матн нест. Ҳолате нишон дода мешавад, ки дар поён пешниҳод шудааст.
texts-hall-open = { $number ->
    [0] Дар ин банд қавси кушода нест
   *[other] Дар ин банд { $number } қавси кушода
}
texts-hall-agreed = Бандҳои мувофиқашуда: { $number } аз { $paragraphs }
texts-hall-none = Баррасии ягон банд оғоз нашудааст
texts-hall-floor = Сухан дорад: { $party }
texts-look-marked = Бо қавсҳо
texts-look-open = Танҳо кушода
texts-look-clean = Матни тоза
texts-look-changes = Тағйирот
texts-look-lines = Сатрҳои рақамдор
texts-look-language = Ба забони: { $language }
texts-look-hall = Экрани толор
texts-look-compare = Муқоиса
texts-look-silence = Сукут
texts-state-opened = Дар оғоз
texts-owners-open = Муаллифони қавсҳо ба аъзо, Раис ва котибот нишон дода мешаванд; дигарон матнро мебинанд, аммо намебинанд, ки қавс аз они кист.
texts-owners-sealed = Муаллифони қавсҳо танҳо ба Раис ва котибот нишон дода мешаванд; ҳар ҳайат мебинад, ки кадоме аз они худи ӯст.
texts-owners-nobody = Муаллифони қавсҳо ба ҳеч кас нишон дода намешаванд; ҳар ҳайат мебинад, ки кадоме аз они худи ӯст.
texts-renumber-short = Рақамгузории бандҳо
texts-issue-short = Интишори матн
texts-new-first-short = Пешниҳоди банд дар оғоз
texts-confirm-short = Тасдиқ
texts-take-ad-referendum-short = Мувофиқа кардан (ad referendum)
texts-new-after-short = Пешниҳоди банд пас аз ин
texts-take-up-short = Гузаштан ба баррасӣ
texts-mark-agreed = Қайд ҳамчун мувофиқашуда
texts-mark-ad-referendum = Қайд ҳамчун мувофиқашудаи ad referendum
texts-mark-open = Қайд ҳамчун кушода
texts-move-short = Кӯчонидан
texts-add-after-short = Иловаи банд пас аз ин
texts-remove-short = Хориҷ кардан
texts-withdraw-short = Бозпас гирифтан
texts-withdraw-tag = Бозпас гирифтан: { $tag }
texts-withdraw-support-tag = Бозпас гирифтани дастгирӣ: { $tag }
texts-support-tag = Дастгирӣ: { $tag }
texts-accept-tag = Қабул: { $tag }
texts-decline-tag = Рад: { $tag }
texts-merge-short = Якҷоя кардани пешниҳодҳо
texts-take-up-before = Банди пешина: { $number }
texts-take-up-next = Банди навбатӣ: { $number }

# The form of a proposal.
texts-form-change = Дар ин ҷо калимаҳоро тағйир диҳед; он чи тағйир медиҳед, пешниҳоди Шумо мегардад. Забоне, ки бетағйир мемонад, қисми он нест.
texts-form-revise = Дар ин ҷо калимаҳоро тағйир диҳед. Забоне, ки бетағйир мемонад, тағйирёфта ба ҳисоб намеравад ва қафо мемонад.
texts-form-more = Навъи дигари пешниҳод
texts-form-kept = Барои навъи дигари пешниҳод навишта шудааст
texts-form-kept-note = Ин қисми пешниҳоди мазкур нест ва вақте ки он навъро интихоб мекунед, аз нав дар ҷойи худ меистад.
texts-form-replace = Калимаҳои дигар дар ин банд
texts-form-reservation = Қайду шарт ба калимаҳо ё ба банд
texts-form-alternative = Калимаҳои алтернативӣ дар паҳлуи калимаҳои мавҷуда
texts-form-placeholder = Нигоҳ доштани ҷой барои калимаҳои оянда
texts-form-delete = Хориҷ кардани тамоми банд
texts-form-new-paragraph = Банди нав пас аз ин
texts-form-move = Ҷойи дигар барои банд
texts-form-amend = Тағйири калимаҳои { $tag }
texts-form-proposal = Пешниҳоди { $tag }
texts-form-old-reservation = Калимаҳоеро иқтибос кунед, ки оид ба онҳо қайду шарт доред; барои тамоми банд холӣ гузоред.
texts-form-after-placeholder = Калимаҳое, ки баъди онҳо ҷой нигоҳ дошта мешавад; агар холӣ бошад, охири банд.
texts-form-delete-note = Тамоми банд хориҷ мешавад.
texts-of-equal-value = нусхаи забонии баробарарзиш
