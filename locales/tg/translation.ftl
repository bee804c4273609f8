# The translator's page, and the glossary.

translation-title = Тарҷума
translation-into = Забони тарҷума
translation-in-concord = Мувофиқ аст, ҳамаи тағйирот ба назар гирифта шудаанд: { $language }.
translation-behind = Бандҳое, ки тағйири охиринро дар бар нагирифтаанд: { $number }.
translation-file = Файл барои барномаи мутарҷим (XLIFF 2.0)
translation-is-behind = қафомонда
translation-words-behind = Матн ба ин забон тағйироти охирини матни аслиро ҳанӯз инъикос намекунад.
translation-moved = он чи пас аз мутобиқсозии охирини тарҷума тағйир ёфт, нишонагузорӣ шудааст
translation-never = ҳанӯз тарҷума нашудааст
translation-give = Пешниҳоди ин тарҷума
translation-confirm = Тарҷума тағйирро талаб намекунад
translation-figures-source = Рақамҳое, ки танҳо дар матни аслӣ ҳастанд: { $figures }
translation-figures-target = Рақамҳое, ки танҳо дар тарҷума ҳастанд: { $figures }
translation-terms = Истилоҳоти луғатнома
translation-agreed = Ибораҳои мувофиқашудаи матнҳои қабулшуда
translation-others = Тарҷумаҳои мувофиқ

# The glossary.
glossary-title = Луғатнома
glossary-note = Истилоҳоти раванд бо муодилҳои онҳо. Мутарҷимон онҳоро дар паҳлуи калимаҳое мебинанд, ки дар онҳо омадаанд.
glossary-empty = Ҳанӯз ягон истилоҳ муайян нашудааст.
glossary-use = Истифода
glossary-define-again = Аз нав муайян кардан

# What waits for translators.
work-list-title = Кори тарҷумонҳо
work-list-lead = Он чи ҳанӯз ба забоне матн надорад, аз манбаъ ақиб мондааст ё мувофиқаташ тасдиқ нашудааст. Муҳлати он чи ба вохӯрии оянда тааллуқ дорад, рӯзи аввали он аст, агар рӯзи дигар муайян нашуда бошад.
work-list-none = Бо ин забон чизе дар интизор нест: { $language }.
work-list-waits = { $number ->
    [one] { $number } кор дар интизор аст.
   *[other] { $number } кор дар интизор аст.
}
work-list-what = Чӣ
work-list-state = Ҳолат
work-list-due = Муҳлат
work-list-missing = матн нест: { $number }
work-list-behind = аз манбаъ ақиб мондааст: { $number }
work-list-draft = тасдиқ нашудааст: { $number }
work-list-agenda = Вохӯрӣ ва рӯзнома

# Deadlines of translators.
work-list-overdue = муҳлат гузашт
work-list-first-day = рӯзи аввали вохӯрӣ
work-list-set-due = Муҳлат муайян кардан
work-list-move-due = Тағйири муҳлат
work-list-translator = тарҷумон: { $name }
# A translation that was compared, and what it lacks.
translation-absent = Дар тарҷума ёфт нашуд: { $terms }
translation-review = Ҳамчун тафтишшуда қайд кардан
translation-is-draft = Тарҷумаи сиёҳнавис
translation-is-reviewed = Тарҷумаи тафтишшуда
