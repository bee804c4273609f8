# Documents out and in: the files of a text, and what came back.

downloads-title = Бул текст төмөнкү түрдө
downloads-clean = Азыркы абалындагы сөздөр
downloads-marked = Ачык кашаалары менен; PDF файлында саптар номерленген
downloads-bilingual = Эки тилде катар, экинчи тили: { $language }
downloads-machines = Программалар үчүн (Akoma Ntoso 3.0)
downloads-translation = Котормочунун программасы үчүн (XLIFF 2.0), котормонун тили

# What came back is dropped in.
drop-in-title = Файлды киргизүү
drop-in-note = Кайтып келген форманы (HTML же DOCX), өзгөртүүлөрү белгиленген DOCX файлын же котормону (XLIFF) ушул жерге киргизиңиз. Адегенде эмне аткарыла турганы көрсөтүлөт; сиздин ырастооңузсуз эч нерсе аткарылбайт.
drop-in-bound-html = HTML түрүндөгү форманын көлөмү эң көбү { $bound },
drop-in-bound = башка ар бир файлдыкы эң көбү { $bound }.
drop-in-for-note = Формада анын кайсы тарапка тиешелүү экени жазылган. DOCX үчүн өзгөртүүлөр кимдики экенин тандаңыз.
drop-in-for-file = Файлда көрсөтүлгөндөй, болбосо катчылыктын өзү
drop-in-evidence-note = Мисалы, файл кошо келген кат. Файлдын өзүнө кандай болсо да шилтеме берилет.
drop-in-read = Файлды окуу
drop-in-preview = { $number ->
    [0] Аткарыла турган аракет жок.
    [one] { $number } аракет аткарылмакчы. Азырынча эч нерсе аткарыла элек.
   *[other] { $number } аракет аткарылмакчы. Азырынча эч нерсе аткарыла элек.
}
drop-in-report = { $number ->
    [0] Эч кандай аракет аткарылган жок.
    [one] { $number } аракет аткарылды.
   *[other] { $number } аракет аткарылды.
}
drop-in-lost = Кабыл алынбаган бөлүктөр: { $number }; себеби жанында көрсөтүлгөн.
drop-in-nothing-put = Эч нерсе аткарылган жок.
drop-in-hash = Хеш (SHA-256)
drop-in-kept = Файл ушул хеш менен сакталат.
drop-in-for = Аракеттер ким үчүн аткарылат: { $seat }.
drop-in-form = { $number }-раунддун формасы.
drop-in-docx = Бул тексттин түзөтүлгөн DOCX файлы.
drop-in-translation = Котормо (XLIFF): { $source } → { $target }.
drop-in-same = Файлда тексттин { $number }-жазуудан кийинки абалы көрсөтүлгөн. Андан бери бир да абзац өзгөргөн жок.
drop-in-moved = Файлда тексттин { $number }-жазуудан кийинки абалы көрсөтүлгөн. Андан бери өзгөргөн абзацтар:
drop-in-lines = Эмне аткарылмакчы
drop-in-lines-put = Натыйжасы
drop-in-empty = Файлдын тексттен эч кандай айырмасы жок.
drop-in-paragraph = { $paragraph }-абзац: котормо
drop-in-part = Файлдын бөлүгү
drop-in-in-order = тартипке ылайык
drop-in-asked = ырастоо керек
drop-in-taken = кабыл алынды
drop-in-before = мурда кабыл алынган
drop-in-unconfirmed = ырасталган жок
drop-in-refused = четке кагылды
drop-in-not-taken = кабыл алынган жок
drop-in-nothing = аткара турган эч нерсе жок
drop-in-clash = Ушул эле сөздөрдү башкалар кийинчерээк өзгөртүшкөн. Абзацты карап, өзгөртүүнү кайра сунуштаңыз.
drop-in-confirm = Ырастоону талап кылган аракеттерди да аткаруу
drop-in-put = Бул аракеттерди аткаруу
drop-in-to-text = Текстке өтүү
drop-in-another = Башка файл
drop-in-unknown = Файл бул жерден жүктөлүп алынган форма да, бул тексттин DOCX файлы да, XLIFF 2.0 да эмес.
drop-in-once-more = Бул файл эми сакталбай калды. Аны дагы бир жолу киргизиңиз.
drop-in-too-many = Файлда { $bound } аракеттен көп бар.
drop-in-other-text = Файл башка текстке тиешелүү: { $text }.
drop-in-other-process = Файл башка процесске тиешелүү.
drop-in-other-party = Форма башка тарап үчүн: { $party }.
