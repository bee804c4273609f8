# Words of the printed papers.

papers-unknown = belli däl
papers-instant = { $instant } ({ $zone })
papers-person-removed = ady aýrylan güni: { $date }
papers-person-withheld = ady açyk däl
papers-person-unknown = ady görkezilmedik
papers-letters-missing = [bu ýerde çap edip bolmaýan ýazuwda]
papers-rehearsal = Türgenleşik. Bu kagyzdaky ähli döwletler, adamlar we garaýyşlar oýlanyp tapylan.
papers-demonstration = Görkeziş. Bu kagyz önümi görkezmek üçin taýýarlandy; ol prosesiň resminamasy däl.

# The foot of every page.
papers-page = sahypa { $page } / { $pages }
papers-record = { $origin } žurnalynyň { $entry } belgili ýazgysyna çenli ýagdaýy, { $date }
papers-verify = Barlamak üçin salgy: { $address }
papers-code = Şu salga eltýän QR kody: { $address }
papers-hash-foot = Kabul edilen tekstiň SHA-256 heşi:
papers-authentic-short = awtentik tekst
papers-courtesy-short = maglumat üçin terjime
papers-missing-short = türkmen dilindäki nusgasy ýok

# The agenda.
papers-agenda = Gün tertibi
papers-provisional = Deslapky
papers-adopted-day = Kabul edilen güni: { $date }
papers-rebuilt = Açyk çeşme boýunça dikeldildi: { $source }. Çeşmede ýok zat goşulmady.
papers-rebuilt-unnamed = Açyk çeşme boýunça dikeldildi. Çeşmede ýok zat goşulmady.
papers-meeting = Duşuşyk
papers-items = Bentler
papers-items-none = Gün tertibinde entek bent ýok.
papers-items-unknown = Çeşmelerde gün tertibi görkezilmeýär.
papers-when = Senesi
papers-where = Ýeri
papers-venue = Geçirilýän jaýy
papers-format = Geçiriliş görnüşi
papers-theme = Mowzugy
papers-chair = Başlyk
papers-hosts = Kabul edýän tarap
papers-outcome = Netijesi
papers-lead = Esasy çykyş ediji
papers-time = Wagty
papers-minutes = { $minutes } minut
papers-documents = Resminamalar
papers-note = Düşündiriş
papers-source = Çeşme

# The list of participants.
papers-participants = Gatnaşyjylaryň sanawy
papers-participants-none = Gatnaşyjylar ýazga alynmady.
papers-seating = Orunlaryň meýilnamasy
papers-seating-way = Ilki agzalar, soňra beýlekiler oturýar; orunlar, ýokardan seredilende, Başlygyň çep elinden başlap sagat diliniň ugruna gidýär.
papers-seating-said = Ýokarda Başlygyň stoly, iki gapdaldaky orunlaryň jemi sany: { $seats }.
papers-plates = Ady ýazylan tagtajyklar
papers-order = { $language ->
    [az] Azerbaýjan
    [ru] Rus
   *[en] Iňlis
 } diliniň elipbiý tertibinde.
papers-list-issued = Çykarylan güni: { $day }.
papers-list-addendum = Onda öňki sanawdan soňky üýtgeşmeler görkezilýär.
papers-other-script = Ady bu kagyzyň dilinde berilmedi.
papers-delegation = Wekiliýet
papers-nobody-yet = entek bellenmedi
papers-nobody-in-source = çeşmede ady görkezilmeýär
papers-presence = Gatnaşmagy
papers-group-member = Agza döwletler
papers-group-observer = Synçylar
papers-group-pending = Agzalygyna garalýanlar
papers-group-unconfirmed = Statusy tassyklanmadyklar
papers-group-invited = Çagyrylanlar
papers-group-partner = Hyzmatdaşlar
papers-group-secretariat = Sekretariat
papers-group-unknown = Statusy belli bolmadyklar

# A text.
papers-protocol = Jemleýji Teswirnama
papers-draft = Taslama
papers-authentic-only = Awtentik tekst { $language }.
papers-authentic = Awtentik tekst { $language }. Şu nusga hem deň derejede awtentikdir: { $others }.
papers-courtesy = Maglumat üçin terjime { $language }. Awtentik tekst diňe { $authentic }.
papers-missing = Türkmen dilindäki nusgasy ýok. Awtentik tekst { $authentic }.
papers-missing-shown = Bu ýerde görkezilýän tekst { $language }.
papers-as-of = Žurnalyň { $entry } belgili ýazgysyndan soňky ýagdaýy.
papers-proposals-none = Açyk teklip ýok.
papers-proposals = { $open } teklip açyk.
papers-behind = Soňky üýtgetmä gabat getirilmedik tekst { $languages }.
papers-text-empty = Tekstde abzas ýok.
papers-paragraph-empty = Bu abzasda entek söz ýok.
papers-paragraph-shown = Bu dilde nusgasy ýok; abzas { $language } görkezilýär.
papers-paragraph-behind = Bu abzas soňky üýtgetmä gabat getirilmedi.
papers-decision = Çözgüt
papers-adopted-at = Başlyk tarapyndan kabul edildi diýlip yglan edilen wagty
papers-entry = Žurnaldaky ýazgy
papers-in-entry = ýazgy { $entry }
papers-base = Garşylygy hasaba alynjak taraplar
papers-put-at = Duşuşygyň garamagyna hödürlenen wagty
papers-put-not = entek ýok
papers-objections = Güýjünde bolan garşylyklar
papers-objectors = Garşylyk bildirenler
papers-not-adopted = Kabul edilmedi diýlip yglan edilen gezek sany
papers-signatures = Gollar
papers-signatures-none = Ýazga alnan gol ýok.
papers-party = Kimiň adyndan
papers-signatory = Gol çeken
papers-manner = Gol çekiş usuly
papers-signed-on = Senesi
papers-mode-definitive = gutarnykly
papers-mode-ad-referendum = ad referendum
papers-mode-initialled = parafirlenen
papers-evidence-ink = bir asyl nusgada syýa bilen
papers-evidence-browser-key = gol çekeniň brauzerinde döredilen açar bilen
papers-evidence-server-key = görkezişiň serweri tarapyndan döredilen açar bilen
papers-evidence-passkey = gol çekeniň enjamynyň giriş açary bilen
papers-evidence-scan = kagyzda, onuň skany saklanýar
papers-evidence-pades = gol çekilen PDF faýlynda (PAdES)
papers-ad-referendum = Ad referendum çekilen gol paýtagt tarapyndan tassyklanmalydyr.
papers-original = Asyl nusga
papers-custodian = Saklaýan
papers-file-hash = Faýlyň SHA-256 heşi
papers-hashes = Heşler
papers-hash-adopted = Kabul edilen tekst
papers-hash-authentic = Awtentik, { $language }
papers-hash-courtesy = Maglumat üçin terjime, { $language }
papers-hash-note = SHA-256. Bu bahalary islendik adam tekstiň sözlerinden hasaplap bilýär; bir harp üýtgese, bahalar hem üýtgeýär.

# The signature sheet.
papers-signature-sheet = Gol çekiş kagyzy
papers-one-original = Bir asyl nusga; awtentik tekstler { $authentic }.
papers-specimen = Nusga: tekst kabul edilmedi, bu kagyza gol çekilmeýär.
papers-signatories-none = Gol çekmeli hiç kim ýok.
papers-text = Tekst
papers-title = Ady
papers-symbol = Şertli belgisi
papers-recorded = Žurnalda: { $manner }, { $date }, ýazgy { $entry }.
papers-line-signature = Goly, ady we wezipesi
papers-line-date = Senesi

# Languages: by name, and as a text is said to be in them.
papers-language = dil { $tag }
papers-language-az = azerbaýjan dili
papers-language-en = iňlis dili
papers-language-fa = pars dili
papers-language-it = italýan dili
papers-language-kk = gazak dili
papers-language-ky = gyrgyz dili
papers-language-ru = rus dili
papers-language-tg = täjik dili
papers-language-tk = türkmen dili
papers-language-tr = türk dili
papers-language-ur = urdu dili
papers-language-uz = özbek dili
papers-in-language = { $tag } dilinde
papers-in-language-az = azerbaýjan dilinde
papers-in-language-en = iňlis dilinde
papers-in-language-fa = pars dilinde
papers-in-language-it = italýan dilinde
papers-in-language-kk = gazak dilinde
papers-in-language-ky = gyrgyz dilinde
papers-in-language-ru = rus dilinde
papers-in-language-tg = täjik dilinde
papers-in-language-tk = türkmen dilinde
papers-in-language-tr = türk dilinde
papers-in-language-ur = urdu dilinde
papers-in-language-uz = özbek dilinde

# The board as a spreadsheet: heads of columns, and what can be wrong.
papers-board-party = Döwlet ýa-da gurama
papers-board-in-status = Gatnaşýan statusy
papers-board-note = Notanyň belgisi
papers-board-sent = Iberilen güni
papers-board-acknowledged = Alnandygy tassyklanan güni
papers-board-answer = Jogaby
papers-board-role = Roly
papers-board-name = Ady
papers-board-office = Wezipesi
papers-board-contact = Habarlaşmak üçin maglumat
papers-board-error-too-large = Faýl rugsat edilen ölçegden uly. Iň uly ölçegi: { $bound }.
papers-board-error-too-many-rows = Faýlda { $bound } setirden köp setir bar.
papers-board-error-too-many-columns = Faýlda { $bound } sütünden köp sütün bar.
papers-board-error-media = { $media } görnüşindäki faýl okalmaýar; ony XLSX ýa-da CSV görnüşinde saklaň.
papers-board-error-not-utf8 = Faýl UTF-8 kodlaşdyrmasynda däl; ony UTF-8 kodlaşdyrmasyndaky CSV ýa-da XLSX görnüşinde saklaň.
papers-board-error-workbook = Faýl okap boljak elektron jedwel däl; ony täzeden XLSX görnüşinde saklaň.
papers-board-error-empty = Faýl boş.
papers-board-error-quote-open = { $row } belgili setirde dyrnak açylyp, ýapylmandyr.
papers-board-error-head-unknown = { $number } belgili sütüniň ady belli däl: «{ $head }».
papers-board-error-head-twice = «{ $column }» sütüni iki gezek gelýär.
papers-board-error-head-missing = «{ $column }» sütüni ýok.
papers-board-error-party-missing = { $row } belgili setirde döwlet ýa-da gurama görkezilmändir.
papers-board-error-name-missing = { $row } belgili setirde rol, wezipe ýa-da habarlaşmak üçin maglumat adam ady bolmazdan görkezilen.
papers-board-error-word = Setir { $row }, sütün «{ $column }»: «{ $value }» şu sözleriň biri däl: { $words }.
papers-board-error-date = Setir { $row }, sütün «{ $column }»: «{ $value }» sene däl. Nusga: 2026-03-02 ýa-da 02.03.2026.
papers-board-error-differs = Setir { $row }, sütün «{ $column }»: ýokardaky setirde şol bir gatnaşyjy barada başga maglumat berilýär.

# A text under negotiation: paragraphs, proposals and who holds them.
papers-adopted = Kabul edildi
papers-author = Awtory
papers-owner-chair = Başlyk
papers-owner-secretariat = sekretariat
papers-owner-withheld = kime degişlidigi açylmaýar
papers-owner-gone = kime degişlidigi indi saklanmaýar
papers-paragraph-heading = Sözbaşy
papers-paragraph-preambular = Preambulanyň abzasy
papers-paragraph-operative = Çözgüt böleginiň abzasy
papers-paragraph-item = Sanawyň bendi
papers-paragraph-footnote = Sahypaasty düşündiriş
papers-brackets = Açyk ýaýlar
papers-proposal = Ýaý
papers-proposal-owner = Teklip eden
papers-proposal-kind = Teklibiň manysy we sebäbi
papers-proposal-since = Açyk bolan wagty
papers-proposal-supported = goldaýanlar: { $parties }
papers-proposal-bare = { $tag }: { $kind }
papers-proposal-reasoned = { $tag }: { $kind }. { $reason }
papers-proposal-replace = sözleri çalyşýar
papers-proposal-insert = söz goşýar
papers-proposal-delete = sözleri aýyrýar
papers-proposal-alternative = tekstiň başga görnüşi
papers-proposal-placeholder = soňra giriziljek sözler
papers-proposal-reservation = äteýaç şert
papers-proposal-new-paragraph = täze abzas
papers-proposal-move = abzas üçin başga ýer

# The form that is filled without a network.
papers-form-for = Tarap: { $party }; tapgyr { $round }
papers-form-until = Jogaplaryň möhleti: { $instant }
papers-form-how = Her gözenekde sözler häzirki durşuna görä berilýär. Olary Hökümetiňiziň isleýşi ýaly ýazyň; galyp biljek zatlary galdyryň. Soňra doldurylan nusgany saklaň we yzyna iberiň.
papers-form-how-docx = Her gözenekde sözler häzirki durşuna görä berilýär. Olary Hökümetiňiziň isleýşi ýaly ýazyň; galyp biljek zatlary galdyryň. Soňra faýly saklaň we yzyna iberiň.
papers-form-without-script = Bu nusgany doldurmak üçin JavaScript işleýän brauzer gerek. Onsuz nusgany okap we çap edip bolýar.
papers-form-words = Sözler, dili: { $language }
papers-form-comment = Bellik
papers-form-save = Doldurylan nusgany saklamak
papers-form-saved = Saklandy. Faýly sekretariata yzyna iberiň.
papers-form-unsaved = Entek saklanmady.

# What came back: what of it was read, and what could not be taken.
papers-taken-words = Abzas { $paragraph }: başga sözler
papers-taken-words-by-words = Abzas { $paragraph }: başga sözler; abzas sözleri boýunça tapyldy
papers-taken-new = Täze abzas, ýeri şundan soň: { $paragraph }
papers-taken-gone = Abzas { $paragraph }: aýryldy
papers-taken-comment = Abzas { $paragraph }: bellik
papers-taken-comment-of = Abzas { $paragraph }: bellik, awtory { $author }
papers-not-taken-paragraph = Tekstde beýle abzas ýok: { $paragraph }.
papers-not-taken-language = Abzas { $paragraph }: tekstiň şu dildäki nusgasy ýok: { $language }.
papers-not-taken-box = «{ $name }» gözenegi bu nusga degişli däl.
papers-not-taken-emptied = Abzas { $paragraph }: gözenek boş. Abzasy aýyrmak üçin onuň aýrylmagyny teklip ediň.
papers-not-taken-letters = Abzas { $paragraph }: sözlerde žurnalyň kabul etmeýän nyşanlary bar ýa-da olar aşa uzyn.
papers-not-taken-letters-new = Täze abzasda žurnalyň kabul etmeýän nyşanlary bar ýa-da ol aşa uzyn.
papers-not-taken-bracket = Abzas { $paragraph }: başga wekiliýetiň teklip eden sözleri üýtgedilipdir. Bu üýtgetme alynmady; ony aýratyn teklip ediň.
papers-not-taken-footnote = Abzas { $paragraph }: täze sahypaasty düşündiriş alynmady. Ony abzas hökmünde teklip ediň.
papers-file-too-large = Faýl rugsat edilen ölçegden uly. Iň uly ölçegi: { $bound }.
papers-file-unpacks-too-large = Faýl açylanda aşa uly bolýar.
papers-file-no-docx = Faýly DOCX hökmünde okap bolmaýar; ony täzeden DOCX görnüşinde saklaň.
papers-file-no-basis = Faýlda onuň haýsy tekst boýunça taýýarlanandygy görkezilmeýär. Şu ýerden alnan faýly ulanyň.
papers-file-no-form = Faýl şu ýerden alnan nusga däl.
papers-file-form-broken = Nusgadaky jogaplar zaýalanypdyr; doldurylan nusgany täzeden saklaň.
papers-file-no-xliff = Faýl XLIFF 2.0 däl.
papers-file-no-language = Faýlda terjimäniň dilleri görkezilmeýär.
papers-xliff-unchanged = Abzas { $paragraph }: üýtgemedi
papers-xliff-revise = Abzas { $paragraph }: terjime kabul edildi
papers-xliff-source-changed = Abzas { $paragraph }: kabul edilmedi, sebäbi iberilenden soň asyl tekst üýtgedi
papers-xliff-unknown = «{ $name }» bölegi tekstiň hiç bir abzasyna degişli däl.
papers-xliff-empty = Abzas { $paragraph }: terjime ýok
papers-xliff-title = Tekstiň ady terjime arkaly üýtgedilmeýär.
papers-mark-open = açyk
papers-mark-ad-referendum = ad referendum ylalaşyldy
papers-mark-agreed = ylalaşyldy

# A text that binds nobody has language versions of equal value, and no authentic texts.
papers-authentic-short-of-equal-value = deň ähmiýetli dil nusgasy
papers-authentic-only-of-equal-value = Dil nusgasy { $language }.
papers-authentic-of-equal-value = Dil nusgasy { $language }. Şu nusga hem deň ähmiýetlidir: { $others }.
papers-courtesy-of-equal-value = Maglumat üçin terjime { $language }. Gepleşik geçirilen nusga { $authentic }.
papers-missing-of-equal-value = Türkmen dilindäki nusgasy ýok. Tekst { $authentic } bar.
papers-hash-authentic-of-equal-value = Dil nusgasy, { $language }
papers-one-original-of-equal-value = Bir asyl nusga; deň ähmiýetli dil nusgalary { $authentic }.
papers-copy-of = Nusganyň eýesi: { $party }. Onuň ady birinji görkezilýär we ol birinji gol çekýär.

# The letter after a silence procedure.
papers-letter = Dymyşlyk prosedurasynyň netijesi hakynda hat
papers-letter-to = Kime: { $parties }
papers-letter-mark-adopted = Kabul edildi
papers-letter-mark-not-adopted = Kabul edilmedi
papers-letter-mark-cancelled = Ýatyryldy
papers-letter-adopted = «{ $title }» teksti boýunça dymyşlyk prosedurasy tamamlanýança hasaba alynýan garşylyk gelmedi. Başlyk teksti şu şertli belgi bilen kabul edildi diýip yglan etdi: { $symbol }.
papers-letter-not-adopted = Başlyk «{ $title }» tekstini ({ $symbol }) kabul edilmedi diýip yglan etdi.
papers-letter-broken = «{ $title }» teksti ({ $symbol }) boýunça dymyşlyk bozuldy. Başlyk teksti kabul edilmedi diýip yglan etdi.
papers-letter-cancelled = Başlyk «{ $title }» teksti ({ $symbol }) boýunça dymyşlyk prosedurasyny ýatyrdy. Tekst gepleşiklere gaýdyp gelýär.
papers-letter-deadline = Dymyşlygyň tamamlanan wagty
papers-letter-broken-at = Ilkinji garşylygyň gelen wagty
papers-letter-declared = Başlyk tarapyndan yglan edilen wagty
papers-letter-instant = { $weekday }, { $day }, { $time } ({ $zone }); { $utc } UTC
papers-letter-check = Muny barlap boljak ýer

# Badges.
papers-badges = Beýjler

# The draft of a note verbale that invites.
papers-invitation = Werbal notanyň taslamasy
papers-invitation-sender = Sekretariat ({ $process })
papers-invitation-blank = […]
papers-invitation-number = № { $number }
papers-invitation-opening = { $sender } { $known ->
    [office] { $addressee } edarasyna
   *[party] { $addressee } tarapyna
 } öz hormatyny bildirýär hem-de { $party } tarapynyň wekiliýetini şu duşuşyga gatnaşmaga çagyrmagy özüne mertebe hasaplaýar: { $meeting } (geçirilýän ýeri: { $place }; geçirilýän wagty: { $days }).
papers-invitation-nomination = Wekiliýetiň düzümi we wekilleri bellemek hakynda hat mümkin bolan ýakyn wagtda iberilse, minnetdar bolardyk.
papers-invitation-annexes = Goşundylar:
papers-invitation-close = { $sender } şu pursatdan peýdalanyp, { $known ->
    [office] { $addressee } edarasyna
   *[party] { $addressee } tarapyna
 } özüniň çuňňur hormatyny ýene-de bir gezek tassyklaýar.
papers-invitation-dated = Senesi: { $day }

# The key of the log on a sheet.
papers-key = Žurnalyň açary
papers-key-compare = Bu barmak yzyny başga ýol bilen alýan barmak yzyňyz bilen setirme-setir deňeşdiriň: žurnalyň sahypasynda, telefon arkaly ýa-da başga wekiliýetden.
papers-key-verify = Soňra bu kagyzy bukjasy bilen bile saklaň: saýtdan şu gün ýa-da soňra alynýan islendik zady şu kagyz boýunça meshveret verify FILE --key KEYFILE buýrugy bilen barlap bolýar; açaryň faýlynda aşakdaky koddaky setir bolýar.
papers-key-fingerprint = Barmak yzy
papers-key-row = Setir
papers-key-hex = Harplar we sanlar
papers-key-digits = Şol bir zat sanlar bilen, sesli okamak üçin
papers-key-aloud = Açyk açaryň SHA-256 heşi. Bäş sifrli her bir san şol ýerdäki dört nyşandan ybarat topara gabat gelýär, şonuň üçin olaryň islendigini islendik dilde sesli okap bolýar we ikisi-de şol bir zady aňladýar.
papers-key-text = Açar
papers-key-code = Açary tekst görnüşinde saklaýan QR kody
papers-key-since = Žurnala şu ýazgydan başlap gol çekýär: { $entry }, { $date }.
papers-key-since-first = Žurnala ilkinji ýazgydan başlap gol çekýär.
papers-key-earlier = Öňki açarlar
papers-key-until = soňky ýazgysy: { $entry }, { $date }
papers-key-handed = soňky ýazgysy: { $entry }, { $date }; soňra tabşyrylan tarap: { $party }
papers-key-witnesses = Şaýatlar
papers-key-witnesses-none = Žurnalda şaýat görkezilmeýär.
papers-key-confirmed = Tassyklandy
papers-key-host = Žurnaly saklaýanlaryň adyndan
papers-key-line-signature = Goly, ady we wezipesi; möhür

papers-inventory = Žurnalyň sanawnamasy
papers-inventory-lead = Žurnaly kabul edýän tarapyň onda tapýan zatlary, bu kagyzyň aşagynda görkezilen ýazga görä. Žurnalyň özi kesgitleýji güýje eýedir; bu kagyz ony okamaga kömek edýär.
papers-inventory-confidential = Başlyk we sekretariat üçin: onda adamlaryň atlary we olara ynanylyp berlen maglumatlar bar.
papers-inventory-record = Žurnal
papers-inventory-size = Ýazgylar
papers-inventory-root = Ähli ýazgylaryň köki
papers-inventory-handed = Tabşyrylan tarap: { $party }; ýazgy { $entry }, { $date }.
papers-inventory-rehearsed = Türgenleşik: bu ýazylan wagty hiç zat tabşyrylmady.
papers-inventory-chair = Başlyklyk
papers-inventory-party = Tarap
papers-inventory-term = Möhleti
papers-inventory-passes = Nähili geçýär
papers-inventory-priority = Ileri tutulýan ugur
papers-inventory-open = Açyk
papers-inventory-meeting = Duşuşyk
papers-inventory-days = Günleri
papers-inventory-stands = Ýagdaýy
papers-inventory-text = Tekst
papers-inventory-silence = dymyşlyk prosedurasy, möhleti: { $date }
papers-inventory-round = bellikler tapgyry { $number }, möhleti: { $date }
papers-inventory-proposals = { $number } açyk teklip
papers-inventory-undecided = çözülmedi
papers-inventory-from = Kimden garaşylýar
papers-inventory-due = Nämä garaşylýar
papers-inventory-until = Möhleti
papers-inventory-bureau = Başlyk ýa-da sekretariat
papers-inventory-agreed = Ylalaşylan
papers-inventory-when = Wagty
papers-inventory-entry = { $date }, ýazgy { $entry }
papers-inventory-signatures = Gollar
papers-inventory-signed = { $signed } / { $of }
papers-inventory-unconfirmed = tassyklanmadyk ad referendum gollar: { $number }
papers-inventory-summary = Başlygyň jemleýji beýany
papers-inventory-documents = Resminamalar
papers-inventory-symbol = Şertli belgisi
papers-inventory-title = Ady
papers-inventory-day = Güni
papers-inventory-contacts = Habarlaşmak üçin maglumatlar
papers-inventory-none = Ýok.
papers-inventory-none-of = { $what }: ýok.

# The summary record, made of the record itself.
summary-title = Gysgaça hasabat. { $meeting }
summary-opened = Duşuşyk açyldy: { $day }, sagat { $time }.
summary-chaired = Başlyklyk eden: { $party }.
summary-attended = Duşuşyga aşakdakylar gatnaşdy.
summary-attended-group = { $group }: { $parties }.
summary-remote = Tor arkaly: { $parties }.
summary-agenda-adopted = Duşuşyk öz gün tertibini kabul etdi.
summary-suspended = Duşuşykda arakesme yglan edildi: { $day }, sagat { $time }.
summary-resumed = Duşuşyk dowam etdirildi: { $day }, sagat { $time }.
summary-closed = Duşuşyk ýapyldy: { $day }, sagat { $time }.
summary-item = { $number }. { $title }
summary-closed-item = Bende ýapyk mejlisde garaldy. Kimiň çykyş edendigi we nämeleriň aýdylandygy ýazga alynmaýar.
summary-spoke = { $party } çykyş etdi.
summary-spoke-for = { $party } çykyş etdi, şu taraplaryň adyndan hem: { $parties }.
summary-replied = { $party } jogap bermek hukugyndan peýdalanyp çykyş etdi.
summary-on-adoption = { $party } tekstiň kabul edilmegi mynasybetli çykyş etdi.
summary-spoke-status = { $party ->
    [member] Agza çykyş etdi.
    [observer] Synçy çykyş etdi.
    [secretariat] Sekretariat çykyş etdi.
   *[other] Gatnaşyjy çykyş etdi.
 }
summary-replied-status = { $party ->
    [member] Agza jogap bermek hukugyndan peýdalanyp çykyş etdi.
    [observer] Synçy jogap bermek hukugyndan peýdalanyp çykyş etdi.
   *[other] Gatnaşyjy jogap bermek hukugyndan peýdalanyp çykyş etdi.
 }
summary-on-adoption-status = { $party ->
    [member] Agza tekstiň kabul edilmegi mynasybetli çykyş etdi.
    [observer] Synçy tekstiň kabul edilmegi mynasybetli çykyş etdi.
   *[other] Gatnaşyjy tekstiň kabul edilmegi mynasybetli çykyş etdi.
 }
summary-spoke-count = { $count } çykyş edildi.
summary-replied-count = Jogap bermek hukugyndan { $count } gezek peýdalanyldy.
summary-on-adoption-count = Tekstiň kabul edilmegi mynasybetli { $count } çykyş edildi.
summary-raised = Gozgalan mesele: { $motion }.
summary-raised-by = { $party } şu meseläni gozgady: { $motion }.
summary-ruled = Başlygyň karary: { $ruling }.
summary-appealed = Karara apellýasiýa berildi.
summary-appeal-outcome = Apellýasiýanyň netijesi: { $outcome }.
summary-adopted = Duşuşyk «{ $title }» tekstini ({ $symbol }) kabul etdi.
summary-not-adopted = Başlyk «{ $title }» tekstini ({ $symbol }) kabul edilmedi diýip yglan etdi.
summary-silence-agreed = Duşuşyk «{ $title }» teksti ({ $symbol }) boýunça dymyşlyk prosedurasyny ulanmaga razylyk berdi.
summary-issued = «{ $title }» teksti ({ $symbol }) Başlygyň jemleýji beýany hökmünde çykaryldy.
summary-signed = «{ $title }» tekstine ({ $symbol }) gol çekildi.
summary-signed-by = Gol çekenler: { $parties }.
summary-signed-ad-referendum = Ad referendum gol çekenler: { $parties }.

# The proceedings.
papers-proceedings = Duşuşygyň geçişi
papers-proceedings-note = Žurnalda ýazylyşy ýaly: wagtlar, gatnaşanlar, çykyş edenler, çözgütler.
papers-times = Wagtlar
papers-times-none = Duşuşyk entek açylmady.
papers-step-opened = Açyldy
papers-step-agenda-adopted = Gün tertibi kabul edildi
papers-step-suspended = Arakesme yglan edildi
papers-step-resumed = Dowam etdirildi
papers-step-closed = Ýapyldy
papers-attendance = Gatnaşanlar
papers-attendance-none = Hiç kim gatnaşan diýlip bellenmedi.
papers-status = Status
papers-speakers = Çykyş edenleriň tertibi
papers-speakers-none = Açyk mejlisde hiç kim çykyş etmedi.
papers-hours = Wagty
papers-speech = Çykyşyň görnüşi
papers-topic = Bent
papers-decisions = Çözgütler
papers-decisions-none = Hiç hili çözgüt kabul edilmedi.
papers-decided = Netije
word-decided-adopted = Kabul edildi
word-decided-not-adopted = Kabul edilmedi
word-decided-silence-agreed = Dymyşlyk prosedurasy ylalaşyldy
word-decided-summary = Başlygyň jemleýji beýany hökmünde çykaryldy

# A statement that was handed in.
papers-statement-of = Beýanat: { $party }
papers-statement-first = Ilki tabşyrylan tekstiň heşi
# Certificates of participation.
papers-certificate = Gatnaşyk şahadatnamasy
papers-certificate-meeting = Duşuşyk
