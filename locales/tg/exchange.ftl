# Documents out and in: the files of a text, and what came back.

downloads-title = Ин матн дар шакли
downloads-clean = Матн дар ҳолати ҳозира
downloads-marked = Бо қавсҳои кушода; дар PDF сатрҳо рақамгузорӣ шудаанд
downloads-bilingual = Ба ду забон дар паҳлуи ҳам, забони дуюм: { $language }
downloads-machines = Барои коркарди мошинӣ (Akoma Ntoso 3.0)
downloads-translation = Барои барномаи мутарҷим (XLIFF 2.0), забони тарҷума

# What came back is dropped in.
drop-in-title = Гузоштани файл
drop-in-note = Варақаи баргашта (HTML ё DOCX), DOCX бо тағйироти нишондодашуда ё тарҷумаро (XLIFF) гузоред. Аввал нишон дода мешавад, ки чӣ ворид мегардад; то розигии Шумо чизе ворид намешавад.
drop-in-bound-html = Варақаи HTML на бештар аз { $bound },
drop-in-bound = ҳар файли дигар на бештар аз { $bound }.
drop-in-for-note = Дар варақа нишон дода шудааст, ки он барои кадом тараф аст. Барои DOCX интихоб кунед, ки тағйирот аз они кист.
drop-in-for-file = Чунон ки дар файл омадааст, вагарна худи котибот
drop-in-evidence-note = Масалан, мактубе, ки файл бо он расид. Худи файл дар ҳар сурат зикр мешавад.
drop-in-read = Хондани файл
drop-in-preview = { $number ->
    [0] Чизе ворид намешавад.
   *[other] { $number } амал ворид мешавад. Ҳоло чизе ворид нашудааст.
}
drop-in-report = { $number ->
    [0] Чизе ворид нашуд.
   *[other] { $number } амал ворид шуд.
}
drop-in-lost = Қисмҳое, ки қабул намешаванд: { $number }; сабаби он дар паҳлуи ҳар қисм гуфта шудааст.
drop-in-nothing-put = Чизе ворид нашуд.
drop-in-hash = Хеш (SHA-256)
drop-in-kept = Файл бо ин хеш нигоҳ дошта мешавад.
drop-in-for = Амалҳо аз номи зерин ворид мешаванд: { $seat }.
drop-in-form = Варақаи даври { $number }.
drop-in-docx = DOCX-и таҳриршудаи ин матн.
drop-in-translation = Тарҷума (XLIFF): { $source } → { $target }.
drop-in-same = Файл матнро пас аз сабти { $number } нишон медиҳад. Аз он вақт ягон банд тағйир наёфтааст.
drop-in-moved = Файл матнро пас аз сабти { $number } нишон медиҳад. Бандҳое, ки аз он вақт тағйир ёфтаанд:
drop-in-lines = Чӣ ворид мешавад
drop-in-lines-put = Натиҷаи он
drop-in-empty = Дар файл чизе нест, ки аз матн фарқ кунад.
drop-in-paragraph = Банди { $paragraph }: тарҷума
drop-in-part = Қисми файл
drop-in-in-order = дуруст
drop-in-asked = тасдиқ мехоҳад
drop-in-taken = қабул шуд
drop-in-before = пештар қабул шудааст
drop-in-unconfirmed = тасдиқ нашуд
drop-in-refused = рад шуд
drop-in-not-taken = қабул нашуд
drop-in-nothing = кори дигар лозим нест
drop-in-clash = Ҳамин калимаҳоро аз он вақт дигарон тағйир додаанд. Бандро аз назар гузаронед ва тағйирро аз нав пешниҳод кунед.
drop-in-confirm = Он чи тасдиқ мехоҳад, низ ворид шавад
drop-in-put = Ворид кардани ин амалҳо
drop-in-to-text = Ба матн
drop-in-another = Файли дигар
drop-in-unknown = Файл на варақаест, ки аз ин ҷо боргирӣ шуда бошад, на DOCX-и ин матн ва на XLIFF 2.0.
drop-in-once-more = Ин файл дигар дастрас нест. Онро бори дигар гузоред.
drop-in-too-many = Файл беш аз { $bound } амалро талаб мекунад.
drop-in-other-text = Файл ба матни дигар тааллуқ дорад: { $text }.
drop-in-other-process = Файл ба раванди дигар тааллуқ дорад.
drop-in-other-party = Варақа барои тарафи дигар аст: { $party }.
