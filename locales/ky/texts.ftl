# Texts under negotiation.
# No native reader has cleared these words yet.

rejection-texts-authentic-missing = Аутенттүү тилдеги текст жок: { $language }.
rejection-texts-before-decision = «{ $text }» тексти жолугушуунун чечимине коюлган жана азыр өзгөртүлбөйт.
rejection-texts-frozen = «{ $text }» тексти кабыл алынган жана мындан ары өзгөртүлбөйт.
rejection-texts-language-missing = Тексттин жок дегенде бир аутенттүү тили болушу керек.
rejection-texts-language-unknown = Тексттин мындай тили жок: { $language }.
rejection-texts-may-not-propose = Эрежелерде «{ $status }» статусундагы катышуучунун формулировка сунуштоосу каралган эмес.
rejection-texts-not-your-proposal = { $proposal }-сунуш сиздики эмес.
rejection-texts-nothing-changes = Эч нерсе өзгөрбөйт.
rejection-texts-paragraph-unknown = Мындай абзац жок: { $paragraph }.
rejection-texts-proposal-closed = { $proposal }-сунуш мындан ары ачык эмес.
rejection-texts-proposal-unknown = Мындай сунуш жок: { $proposal }.
rejection-texts-text-unknown = Мындай текст жок: { $text }.
rejection-texts-words-ambiguous = «{ $words }» деген сөздөр абзацта бир нече жолу кездешет; кененирээк үзүндү келтириңиз.
rejection-texts-words-gone = Андан бери сөздөр өзгөргөн; абзацты кайра караңыз.
rejection-texts-words-not-found = «{ $words }» деген сөздөр абзацта жок.
rejection-texts-comment-unknown = Мындай пикир жок: { $comment }.
rejection-texts-comment-withdrawn = { $comment }-пикир кайтарып алынган.
rejection-texts-contribution-closed = { $contribution }-салым бириктирилген же кайтарып алынган.
rejection-texts-contribution-unknown = Тарабыңыздын мындай салымы жок: { $contribution }.
rejection-texts-deadline-past = Мөөнөт өтүп кеткен.
rejection-texts-in-concord = Бул абзацта артта калган эмес: { $language }.
rejection-texts-may-not-comment = Эрежелерде «{ $status }» статусундагы катышуучунун пикир билдириши каралган эмес.
rejection-texts-no-round = Ачык пикир алуу раунду жок.
rejection-texts-not-circulated = Долбоор пикир алуу үчүн таратылган эмес.
rejection-texts-not-your-comment = { $comment }-пикир сиздики эмес.
rejection-texts-round-open = Пикир алуунун { $round }-раунду ачык.
rejection-texts-round-over = Бул келип түшкөндө пикир алуунун { $round }-раунду аяктаган болчу; пикир кечигип келди деп белгиленет.
rejection-texts-footnote-unknown = Текстте мындай астыңкы шилтеме жок: { $paragraph }.
rejection-texts-footnote-cited = Текстте { $paragraph }-астыңкы шилтеменин белгиси бар; адегенде аны алып салыңыз.
rejection-texts-reservation-is-lifted = Эскертме кабыл алынбайт: аны билдирген делегация кайтарып алуу менен алып салат.
rejection-texts-placeholder-unfilled = { $proposal }-сунуш орун сактап турган сөздөр азырынча сунуштала элек.
rejection-texts-paragraph-agreed = { $paragraph }-абзац макулдашылган; сунуш аны кайра ачат.
rejection-texts-brackets-open = Абзацта дагы деле ачык кашаалар бар: { $open }.
rejection-texts-own-proposal = { $proposal }-сунуш сиздин өзүңүздүкү.
rejection-texts-supported-already = Сиз { $proposal }-сунушту буга чейин колдогонсуз.
rejection-texts-not-supported = Сиз { $proposal }-сунушту колдогон эмессиз.
rejection-texts-merge-apart = Ошол эле сөздөр боюнча эки же андан көп сунуш гана бириктирилет.
rejection-texts-nothing-to-confirm = { $paragraph }-абзац сиздин ырастооңузду күткөн жок.
rejection-texts-pending-already = { $paragraph }-абзац буга чейин эле сиздин ырастооңузду күтүп турат.

# The page of a text.
texts-table = Текстти иштеп чыгуу
texts-adopted = Кабыл алынган текст
texts-texts = Тексттер
texts-read = Текстти окуу
texts-draft = Долбоор
texts-adopted-on = Кабыл алынды: { $day }
texts-can-be-checked = Текстти жана анын кол тамгаларын каалаган адам текшере алат
texts-open-brackets = { $number ->
    [0] ачык кашаа жок
    [one] { $number } ачык кашаа
   *[other] { $number } ачык кашаа
}
texts-where = Абалы
texts-authentic = аутенттүү
texts-courtesy = маалымат үчүн котормо
texts-language-missing = Бул тилде текст жок
texts-owner-withheld = автору көрсөтүлбөйт
texts-owner-gone = кимдики экени эми сакталбайт
texts-yours = сиздики
texts-proposal-open = ачык
texts-proposal-accepted = кабыл алынды
texts-proposal-declined = четке кагылды
texts-proposal-withdrawn = кайтарып алынды
texts-proposal-superseded = башкасы менен алмаштырылды
texts-proposal-merged = бириктирилди
texts-proposal-fallen = күчүн жоготту
texts-empty = Текстте азырынча абзацтар жок.
texts-beside = Катар: { $language }
texts-history = Мурунку абалдары
texts-state-after = { $number }-жазуудан кийин
texts-as-of = Текст { $number }-жазуудан кийинки абалында көрсөтүлүүдө.
texts-as-it-stands = Азыркы абалын көрсөтүү
texts-propose-short = Формулировка сунуштоо
texts-revise-short = Кайра иштөө
texts-add-short = Абзац кошуу

# The drafting table.
texts-said-goes = кашаа, алынып салына турган сөздөр; сунуштаган: { $owner }:
texts-said-stays = кашаа, талаштуу сөздөр; көтөргөн: { $owner }:
texts-said-comes = кашаа, кошула турган сөздөр; сунуштаган: { $owner }:
texts-said-end = кашаанын аягы
texts-behind = Артта калган: { $language }
texts-behind-since = Артта калган: { $language }, башталышы: { $since }
texts-not-in-language = Бул тилде азырынча жок ({ $language }): { $tags }
texts-to-confirm = Ырастоосу күтүлүүдө: { $parties }.
texts-to-confirm-by = Ырастоосу күтүлүүдө: { $parties }; мөөнөтү: { $day }.
texts-new-paragraph = Сунушталган жаңы абзац
texts-unnumbered = ¶
texts-became = Эмне болду
texts-became-same = өзгөрүүсүз
texts-became-added = кошулду
texts-became-removed = алып салынды
texts-became-changed = өзгөртүлдү
texts-became-moved = жылдырылды
texts-on = { $tag } боюнча (түзөтүүгө түзөтүү)
texts-moved-after = мындан кийин: { $number }
texts-acts = Аракеттер
texts-history-states = Абалдары: { $number }
texts-history-last = Акыркы абалдар: { $number }.
texts-history-all = Бардык абалдар
texts-instead-of = мунун ордуна: { $tags }
texts-ended = { $phase }, { $day }
texts-since = башталышы: { $since }
texts-supported = { $number } делегация колдойт
texts-supported-by = колдогондор ({ $number }): { $parties }
texts-stale = Андан бери сөздөр өзгөргөн.
texts-stale-yours = Андан бери сөздөр өзгөргөн: сунушту жаңылаңыз же кайтарып алыңыз.
texts-provisional = убактылуу
texts-tally-paragraphs = абзац
texts-tally-ad-referendum = ad referendum
texts-tally-brackets = ачык кашаа
texts-more = Дагы
texts-views = Тексттин көрүнүштөрү
texts-changes-note = Өзгөртүүлөр, салыштырылган абал: { $state }. Алынып салынгандар чийилген, кошулгандар асты сызылган.
texts-lines-note = Сап эң көбү { $number } тамгадан турат, эсеп тексттин башынан жүргүзүлөт: бул абалдын ушул тилдеги бардык нускаларында саптар бирдей.
texts-taken-up = Талкууланууда
texts-dealt-with = Каралган сунуштар: { $number }
texts-nothing-open = Ачык турган маселе жок.
texts-issues = Чыгарылган редакциялар
texts-brackets-title = Бардык кашаалар
texts-left = { $number ->
    [0] Кашаа калган жок
    [one] { $number } кашаа калды
   *[other] { $number } кашаа калды
}
texts-left-held = { $number } кашаа калды, анын ичинен бир делегацияда: { $held }
texts-blocking = Менин делегациям үчүн дагы эмне чечиле элек
texts-blocking-nothing = Бул текстте сиздин делегация үчүн чечилбеген эч нерсе жок.
texts-blocking-confirm = Сиздин ырастооңузду күткөн абзацтар
texts-blocking-own = Сиздин кашаалар
texts-blocking-others = Сизге тиешелүү жерлердеги башкалардын кашаалары
texts-paragraph = { $number }-абзац
texts-holders = Кашаалардын ээлери
texts-whole-paragraph = бүт абзац
texts-beginning = башталышы
texts-compare-title = Эки абалды салыштыруу
texts-compare-from = Мурунку абал
texts-compare-to = Кийинки абал
texts-compare-languages = Тилдер
texts-compare-show = Салыштыруу
texts-compare-same = Эки абалдын айырмасы жок.
texts-compare-entry = же мындан кийинки жазуу
texts-compare-between = { $entry }-жазуу бул текстти өзгөрткөн эмес. Көрсөтүлүүдө: { $state }.
texts-compare-no-entry = «{ $entry }» – бул тексттин жазуусу эмес. Төмөндө сунушталган абал көрсөтүлүүдө.
texts-hall-open = { $number ->
    [0] Бул абзацта ачык кашаа жок
    [one] Бул абзацта { $number } ачык кашаа бар
   *[other] Бул абзацта { $number } ачык кашаа бар
}
texts-hall-agreed = { $paragraphs } абзацтын ичинен макулдашылганы: { $number }
texts-hall-none = Талкууга коюлган абзац жок
texts-hall-floor = Сөз берилди: { $party }
texts-look-marked = Кашаалар менен
texts-look-open = Ачыктары гана
texts-look-clean = Таза текст
texts-look-changes = Өзгөртүүлөр
texts-look-lines = Номерленген саптар
texts-look-language = Тили: { $language }
texts-look-hall = Залдын экраны
texts-look-compare = Салыштыруу
texts-look-silence = Үнсүз макулдук
texts-state-opened = Ачылгандагы абал
texts-owners-open = Кашаалардын ээлери мүчөлөргө, Төрагага жана катчылыкка көрсөтүлөт; калгандар текстти көрөт, бирок кашаа кимдики экенин көрбөйт.
texts-owners-sealed = Кашаалардын ээлери Төрагага жана катчылыкка гана көрсөтүлөт; ар бир делегация өзүнүн кашааларын көрөт.
texts-owners-nobody = Кашаалардын ээлери эч кимге көрсөтүлбөйт; ар бир делегация өзүнүн кашааларын көрөт.
texts-renumber-short = Абзацтарды номерлөө
texts-issue-short = Текстти чыгаруу
texts-new-first-short = Башына абзац сунуштоо
texts-confirm-short = Ырастоо
texts-take-ad-referendum-short = Ad referendum макулдук берүү
texts-new-after-short = Ушул абзацтан кийин жаңысын сунуштоо
texts-take-up-short = Талкууга коюу
texts-mark-agreed = Макулдашылды деп белгилөө
texts-mark-ad-referendum = Ad referendum макулдашылды деп белгилөө
texts-mark-open = Ачык деп белгилөө
texts-move-short = Жылдыруу
texts-add-after-short = Ушул абзацтан кийин жаңысын кошуу
texts-remove-short = Алып салуу
texts-withdraw-short = Кайтарып алуу
texts-withdraw-tag = Кайтарып алуу: { $tag }
texts-withdraw-support-tag = Колдоону кайтарып алуу: { $tag }
texts-support-tag = Колдоо: { $tag }
texts-accept-tag = Кабыл алуу: { $tag }
texts-decline-tag = Четке кагуу: { $tag }
texts-merge-short = Сунуштарды бириктирүү
texts-take-up-before = Мурунку абзац: { $number }
texts-take-up-next = Кийинки абзац: { $number }

# The form of a proposal.
texts-form-change = Сөздөрдү ушул жерде өзгөртүңүз; өзгөрткөнүңүз сиздин сунушуңуз болот. Өзгөртүүсүз калтырылган тил ага кирбейт.
texts-form-revise = Сөздөрдү ушул жерде өзгөртүңүз. Өзгөртүүсүз калтырылган тил өзгөргөн деп эсептелбейт жана артта калат.
texts-form-more = Башка түрдөгү сунуш
texts-form-kept = Башка түрдөгү сунуш үчүн жазылган
texts-form-kept-note = Ал бул сунушка кирбейт, ошол түрүн тандаганыңызда кайра өз ордуна чыгат.
texts-form-replace = Бул абзацта башка сөздөр
texts-form-reservation = Сөздөргө же абзацка эскертме
texts-form-alternative = Турган сөздөрдүн жанына альтернативдүү сөздөр
texts-form-placeholder = Кийин бериле турган сөздөргө орун сактоо
texts-form-delete = Абзацты толугу менен алып салуу
texts-form-new-paragraph = Ушул абзацтан кийин жаңы абзац
texts-form-move = Абзацка башка орун
texts-form-amend = Сөздөрүнө түзөтүү: { $tag }
texts-form-proposal = { $tag }-сунуш
texts-form-old-reservation = Эскертме кайсы сөздөргө тиешелүү болсо, ошолорду келтириңиз; бүт абзацка болсо, бош калтырыңыз.
texts-form-after-placeholder = Орун кайсы сөздөрдөн кийин сакталат; бош калса – абзацтын аягында.
texts-form-delete-note = Абзац толугу менен алынып салынат.
texts-of-equal-value = тең күчтөгү тилдик версия
