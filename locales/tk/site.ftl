# The frame of every page.

# What stands round every page.
site-home = Baş sahypa
site-meetings = Duşuşyklar
site-documents = Resminamalar
site-members = Gatnaşyjylar
site-news = Habarlar
site-rules = Prosedura düzgünleri
site-record = Žurnal
site-processes = Prosesler
site-sign-in = Girmek
site-desk = Iş stoly
site-desk-of = Iş stoly: { $seat }
site-sections = Saýtyň bölümleri
site-language = Dil
site-all-languages = Ähli diller
site-you-are-here = Siz şu ýerde
site-skip = Mazmuna geçmek
site-away = Baglanyşyk kesildi. Ol dikeldilýänçä sahypa könelişen bolup biler.
site-back = Baglanyşyk dikeldildi (kesilen wagty: { $time } min). Sahypa täzelendi.
site-rehearsal = Türgenleşik: bu ýerde görkezilýän döwletler, guramalar, duşuşyklar we garaýyşlar oýlanyp tapylan.
site-rehearsal-short = türgenleşik
site-handed-over = Bu žurnal şu tarapa tabşyryldy we şol ýerde dowam edýär: { $party }. Bu ýerde ony şol wagtky ýagdaýynda okap bolýar, täze ýazgy edilmeýär.
site-handed-over-short = tabşyryldy
site-demonstration = Görkeziş: islendik gelen islendik orny eýeläp bilýär we bu ýerde hiç zat resmi däl.
site-demonstration-short = görkeziş
site-no-opinion = Atlar we bellenişler haýsydyr bir ýurduň, çägiň ýa-da serhediň hukuk ýagdaýy barada hiç hili pikir aňlatmaýar.
site-drawn-from = Bu sahypa žurnaldan düzüldi, göz öňünde tutulan soňky ýazgy: { $number }.
site-check-yourself = Žurnaly özüňiz barlaň
site-terms = Ulanyş şertleri
site-privacy = Şahsy maglumatlar
site-shown-in = terjime edilmedi; görkezilýän dil: { $language }
site-source = Çeşme:
site-no-source = çeşme görkezilmedi
site-sources-differ = Çeşmeler tapawutlanýar
site-unknown = Belli däl
site-date-unknown = Senesi belli däl
site-place-unknown = Ýeri belli däl
site-person-removed = aýrylan güni: { $day }
site-file-removed = Faýlyň aýrylan güni: { $day }
site-person-withheld = Size görkezilmeýär
site-since = Başlanan güni: { $day }

# The first page of the server.
site-product = geňeşme prosesleri üçin sanly sekretariat
site-product-title = Hökümetara geňeşme prosesleri üçin sanly sekretariat
site-product-lead = Bu ýerde duşuşyklar çagyrylýar, söz berilýär, tekstler boýunça gepleşik geçirilýär, tekstler kabul edilýär we olara gol çekilýär – bularyň hemmesi hiç kimden diňe söze ynanmagy talap etmeýän bir žurnalda alnyp barylýar.
site-entries = Žurnaldaky ýazgylar: { $number }.
site-no-process = Bu serwerde entek proses ýok.

# The first page of a process.
site-follow = Duşuşygy yzarlamak
site-the-meeting = Duşuşyk barada
site-what-agreed = Ylalaşylan zatlar
site-all-meetings = Ähli duşuşyklar
site-all-news = Ähli habarlar
site-plate = El bilen çekilen surat. Fotosurat bu ýerde diňe oňa bolan hukuklar anyk bolanda goýulýar.
site-next-meeting = Indiki duşuşyk
site-not-announced = Entek yglan edilmedi
site-chairs = Ähli başlyklyklar
site-composition = Düzümi
site-about = Proses barada
site-priorities = Başlygyň ileri tutýan ugurlary
site-history = Taryhy

# When a page or an answer cannot be given.
site-sorry = Ötünç soraýarys
site-not-found-title = Bu salgyda sahypa ýok
site-not-found-text = Salgy ýalňyş ýazylan bolup biler. Baş sahypadan başlamagyňyzy haýyş edýäris.
site-failed-title = Sahypany düzüp bolmady
site-failed-text = Ýalňyşlyk biziň tarapymyzdan. Žurnala ýazylan hiç zat ýitmedi. Gaýtalap görmegiňizi haýyş edýäris; ýene gaýtalansa, sekretariata habar beriň.
site-not-seen-title = Bu sahypa prosesiň orunlary üçin
site-not-seen-text = Şeýle orny bolan hasap bilen girmegiňizi haýyş edýäris. Siziň hasabyňyzda ol bolmaly bolsa, ony sekretariat berip bilýär.
site-draft-not-seen-title = Siziň ornuňyz bu taslamany okamaýar
site-draft-not-seen-text = Düzgünler gepleşik geçirilýän taslamalary görmek hukugyny başgalara berýär (rights.see-drafts). Synanyşyk bellige alyndy. Bu tekst ýa-da onuň bendi üçin hukugy Başlyk berip bilýär.
site-gone-language = Bu sahypanyň salgyda görkezilen dildäki nusgasy ýok. Ol ýokarda görkezilen dillerde elýeterli.
site-not-recorded-title = Bu žurnala ýazylmady
site-not-recorded-text = Ony serweriň diskine ýazyp bolmady. Öň ýazylanlar bitin saklanýar. Eden hereketiňizi birazdan gaýtalamagyňyzy haýyş edýäris.
site-busy-title = Garaşýan hereketler aşa köp
site-busy-text = Hiç zat žurnala ýazylmady. Eden hereketiňizi birazdan gaýtalamagyňyzy haýyş edýäris.
site-papers-busy-title = Taýýarlanýan kagyzlar aşa köp
site-papers-busy-text = Bu kagyzy birazdan ýene soramagyňyzy haýyş edýäris.
site-origin-title = Nusga başga saýtdan geldi
site-origin-text = Ornuňyzyň howpsuzlygy üçin ol kabul edilmedi we hiç zat žurnala ýazylmady. Ony şu ýerde doldurmagyňyzy haýyş edýäris.
site-too-large-title = Iberilen maglumat aşa uly
site-too-large-text = Hiç zat žurnala ýazylmady. Has kiçi faýl ýa-da has gysga tekst ibermegiňizi haýyş edýäris.
site-too-many-title = Bu hasapdan aşa köp nusga iberildi
site-too-many-text = Bu nusgadan hiç zat žurnala ýazylmady. Birnäçe sekunt garaşyp, ony täzeden iberiň; öň iberilenler güýjünde. Muny Siz etmedik bolsaňyz, hasabyňyzyň sahypasynda ähli enjamlary ulgamdan çykaryň.
site-files-enough-title = Şu gün üçin faýl ýeterlik
site-files-enough-text = Şu gün Siziň ornuňyzdan bir günde rugsat edilýän sanda faýl iberildi. Hiç zat žurnala ýazylmady. Bu faýly ertir iberiň ýa-da sekretariata ýüz tutuň.

# Terms of use.
site-terms-1-title = Bu saýt kime degişli
site-terms-1-text = Saýt şu serweri dolandyrýana degişlidir, onda çap edilýän zatlar üçin hem ol jogapkärdir. Meshveret – programma; ony ýasanlar bu serweri dolandyrmaýarlar we onda saklanýan zatlary görmeýärler.
site-terms-2-title = Näme resmi
site-terms-2-text = Prosesiň özi aýtmasa, bu ýerde hiç zat resmi däldir. Açyk çeşmelerden girizilen, hakyky döwletler gatnaşýan proses şol döwletleriň sesi däl-de, arhiwdir. Türgenleşikde ýa-da görkezişde hiç zadyň güýji ýokdur.
site-terms-3-title = Maglumatlar we çeşmeler
site-terms-3-text = Başga ýerden alnan her bir maglumat öz çeşmesi bilen görkezilýär. Çeşmeler tapawutlansa, olaryň her biri görkezilýär; hiç bir çeşmede ýok zat belli däl diýlip bellenýär. Ýalňyşlyk tapsaňyz, prosesiň sekretariatyna habar bermegiňizi haýyş edýäris: düzetme düzedilýän ýazgynyň ýanyna ýazylýar.
site-terms-4-title = Atlar we bellenişler
site-terms-4-text = Atlar, bellenişler we olaryň durýan tertibi haýsydyr bir ýurduň, çägiň ýa-da häkimiýetiň hukuk ýagdaýy ýa-da haýsydyr bir serhet barada hiç hili pikir aňlatmaýar. Sanawyň tertibi sahypanyň diliniň elipbiýi boýunçadyr.
site-terms-5-title = Sitata getirmek we göçürmek
site-terms-5-text = Açyk tekstlerden şertli belgisini ýa-da salgysyny görkezip sitata getirip we olary göçürip bolýar. Kabul edilen tekstden sitata getirilende, onuň haýsy dilden alnandygy görkezilmelidir: awtentik diller deňdir, maglumat üçin terjime bolsa olara deň däldir. Fotosuratlar awtorlyk belgisinde rugsat edilişi ýaly ulanylýar.

# Personal data.
site-privacy-1-title = Nämeler saklanýar
site-privacy-1-text = Wekilleriň, utgaşdyryjylaryň we gol çekýänleriň atlary, wezipeleri we habarlaşmak üçin maglumatlary – olaryň döwletiniň ýa-da guramasynyň beren möçberinde; hasap üçin – onuň ady, parolynyň goralan görnüşi, giriş açarlarynyň açyk açarlary, eýesiniň edaranyň giriş ulgamynda kimdigi we ýarym ýylyň dowamynda kimiň haçan, nämäniň üsti bilen, haýsy enjamdan we haýsy tordan girendigi ýa-da ret edilendigi; ony hasabyň eýesi okaýar. Atlar we habarlaşmak üçin maglumatlar möhürlenýär: žurnalda diňe olardan hasaplanan baha bolýar, sözleriň özi bolsa onuň gapdalynda saklanýar. Ornuň hukugy bolmadyk zady etmäge synanyşyk 30 gün saklanýar: haçan, haýsy orundan we hasapdan, nämä synanyşylandygy.
site-privacy-2-title = Olary kim görýär
site-privacy-2-text = Atlar duşuşykda orny bolanlara, duşuşyk açyk bolsa – köpçülige görkezilýär. Habarlaşmak üçin maglumatlar Başlyga, sekretariata we tarapyň özüne görkezilýär. Serweri dolandyrýan onda saklanýan ähli zady okap bilýär.
site-privacy-3-title = Kuki faýllary we beýleki serwerler
site-privacy-3-text = Giren wagtyňyz ýa-da orun eýelän wagtyňyz bir kuki faýly goýulýar: onsuz serwer Siziň şol bir adamdygyňyzy bilip bilmeýär. Edaraňyzyň öz giriş ulgamynda bolan wagtyňyz ýene bir kuki faýly iň köp on minut bolýar. Hiç kim yzarlanmaýar, hiç zat sanalmaýar we hiç bir sahypa başga serwerden hiç zat soramaýar. Serweriň iş ýazgylarynda at, salgy we çap edilmedik tekst ýok.
site-privacy-4-title = Pozmak
site-privacy-4-text = Žurnala ýazylan zat üýtgedilmeýär, ýöne möhürlenen at ýa-da habarlaşmak üçin maglumat pozulyp bilner: sözler we möhüri açýan baha ýok edilýär, olaryň ýerinde pozulan güni durýar, žurnaly bolsa öňküsi ýaly doly barlap bolýar. Muny Siziň döwletiňiz ýa-da guramaňyz, Siziň haýyşyňyz boýunça sekretariat hem edip bilýär; düzgünlerde möhlet bellenen ýerinde muny serweriň özi edýär. Serweriň ätiýaçlyk nusgasy ýok edilýänçä sözleri saklaýar, öň kanuny esasda alnan nusgalar bolsa olary alanlarda galýar.
site-privacy-5-title = Kime ýüz tutmaly
site-privacy-5-text = Prosesiň gatnaşyjylar sahypasynda görkezilen sekretariatyna. Görkezişde serweri dolandyrýana ýüz tutuň we hakyky adamlar barada maglumat girizmezligiňizi haýyş edýäris: ol ýerde islendik gelen islendik orny eýeläp we girizilen zatlary okap bilýär.
site-privacy-6-title = Pasportlar we saglyk
site-privacy-6-text = Pasportlaryň skanlary düýbünden saklanmaýar: şahsyýet baradaky soraga diňe harplar we sanlar bilen jogap berilýär. Saglyk barada aýdylýan zatlar, mysal üçin, aýratyn şertlere mätäçlik, diňe razylyk bilen alynýar we razylyk islendik wagt yzyna alnyp bilner: şonda jogap pozulýar.
site-privacy-7-title = Öz maglumatlaryňyz
site-privacy-7-text = Hasabyňyzyň sahypasynda ol barada saklanýan maglumatlary göçürip alyp, sekretariatdan žurnaldan bir zadyň pozulmagyny haýyş edip we hasabyň özüni pozup bilersiňiz. Başlyk ýa-da sekretariat başgalaryň şahsy maglumatlary bolan sanawlary açanda, ýarym ýyllap bir setir saklanýar, ony olar we degişli taraplar okap bilýär.
site-privacy-fields = Meýdançalar boýunça
site-privacy-what = Näme
site-privacy-purpose = Näme üçin
site-privacy-readers = Kim okaýar
site-privacy-kept = Haçana çenli
site-privacy-field-name = Wekiliýetiň agzasynyň ady
site-privacy-field-contact = Habarlaşmak üçin maglumat
site-privacy-field-note = Aýdylanlaryň ýazgysy
site-privacy-field-reason = Adamyň wekiliýetden çykarylmagynyň sebäbi
site-privacy-field-signed-by = Ygtyýarlyk hatyna gol çeken
site-privacy-field-value = Sekretariatyň soragyna jogap
site-privacy-field-person = Edaradaky adamyň ady
site-privacy-field-post = Edaradaky adamyň wezipesi
site-privacy-field-signatory = Gol çekeniň ady
site-privacy-field-certificate = Goluň sertifikatyndaky at
site-privacy-field-account = Hasabyň ady we onuň giriş usullary
site-privacy-field-devices = Ulgama giren enjamlar: brauzer, ulgam, tor
site-privacy-field-ceremonies = Başlanan girişler we giriş açarlary: enjama berlen sorag we haýsy tordandygy
site-privacy-field-sign-in-log = Girişler we ret edilmeler: haçan, nämäniň üsti bilen, nireden
site-privacy-field-refusals = Ornuň ret edilen synanyşyklary
site-privacy-field-looks = Başlygyň we sekretariatyň şahsy maglumatlara seretmegi
site-privacy-field-file = Faýl: ygtyýarlyk haty ýa-da başga hat, resminama, goluň skany, fotosurat
site-privacy-field-file-name = Faýlyň ady
site-privacy-field-titles = Wekiliýetiň agzasynyň hormat ady, derejesi we wezipesi
site-privacy-field-place = Agzanyň wekiliýetdäki roly we orny, onuň nähili gatnaşýandygy
site-privacy-field-languages = Agzanyň dilleri
site-privacy-field-passes = Agzanyň beýji, onuň gelen we giden wagty
site-privacy-field-consent = Soraga jogap berlendigi we razylyk bilen berlendigi
site-privacy-field-covers = Ygtyýarlyk hatynda haýsy agzalaryň görkezilýändigi we hatyň näme üçin yzyna gaýtarylandygy
site-privacy-field-seats = Hasabyň orunlary: onuň kody boýunça, kim hökmünde, haýsy rolda, haçandan haçana çenli
site-privacy-field-terms = Adamyň edarada haçandan haçana çenli we kim hökmünde gulluk edýändigi; utgaşdyryjynyň wezipesi
site-privacy-field-letters = Hatyň mowzugy we belgisi
site-privacy-field-letter-notes = Sekretariatyň hat baradaky düşündirişleri
site-privacy-field-of-signature = Gol çekeniň wezipesi, açary we goly
site-privacy-field-words = Sebäpler, düşündirişler, beýanatlar we habarlar: adamyň ady agzalyp bilinjek erkin sözler
site-privacy-field-acts = Hereketiň kim hökmünde, haýsy ýol bilen we haçan edilendigi, nämä esaslanýandygy
site-privacy-field-links = Ilkinji giriş ýa-da dikeltmek üçin salgylanmalar, heşi boýunça
site-privacy-field-tokens = Programmalar üçin tokenler, heşi boýunça: ady, orny, soňky ulanylyşy
site-privacy-field-answers = Gaýtalanan ýüztutma şol bir jogap berler ýaly, programmalar üçin interfeýsiň ret jogaplary
site-privacy-field-uploads = Getirilen, ýöne entek hiç bir hereketde görkezilmedik faýllar: ady, görnüşi we ölçegi, haýsy hasapdandygy
site-privacy-field-requests = Pozmak baradaky haýyşlar, öz sözleri bilen
site-privacy-field-mails = Garaşýan ýa-da iberilen hatlar: salgysy, sözleri, netijesi
site-privacy-field-digests = Gündelik hatyň setirleri
site-privacy-field-told = Edaranyň ýa-da ondaky adamyň özüne nähili habar berilmegini isleýändigi
site-privacy-purpose-taking-part = Kimiň we kimiň adyndan gatnaşýandygyny bilmek üçin
site-privacy-purpose-reaching = Duşuşyk barada habarlaşmak üçin
site-privacy-purpose-authority = Adamyň döwletiň adyndan hereket edip bilýändigini görkezmek üçin
site-privacy-purpose-signature = Kimiň gol çekendigini görkezmek üçin
site-privacy-purpose-arrangements = Hasaba almak, wizalar, geliş, elýeterlilik
site-privacy-purpose-sign-in = Girýäni gaýtadan tanamak üçin
site-privacy-purpose-oversight = Hyýanatçylykly ulanylmagyny ýüze çykarmak we kimiň seredendigi barada jogap bermek üçin
site-privacy-purpose-register = Prosesiň reýestrini we kagyzlaryny ýöretmek üçin
site-privacy-readers-meeting = Duşuşygyň sanawyny görmäge hukugy bolanlar; duşuşyk açyk bolsa – köpçülik
site-privacy-readers-bureau-and-party = Başlyk, sekretariat we tarapyň özi
site-privacy-readers-signatures = Gollary görýänler; tekst kabul edilenden soň – köpçülik
site-privacy-readers-owner = Diňe eýesi
site-privacy-readers-bureau-and-concerned = Başlyk, sekretariat we degişli adamlar
site-privacy-readers-bureau = Başlyk we sekretariat
site-privacy-readers-as-entry = Degişli ýazgyny ýa-da kagyzy okamaga hukugy bolanlar
site-privacy-readers-addressee = Iberilýän adam
site-privacy-kept-erased = Pozulýança
site-privacy-kept-contact-days = Duşuşykdan soň düzgünlerde bellenen günler; bellenmedik bolsa – pozulýança
site-privacy-kept-answer-days = Duşuşykdan soň soragda görkezilen günler
site-privacy-kept-account = Hasap bar wagty
site-privacy-kept-sign-in = Giriş tamamlanýança
site-privacy-kept-half-year = Ýarym ýyl
site-privacy-kept-month = 30 gün
site-privacy-kept-log-days = Serwerde bellenen günler; bellenmedik bolsa – 180 gün
site-privacy-kept-quarter = Tamamlanandan soň 90 gün
site-privacy-kept-link-month = Ulanyp boljak soňky gününden soň 30 gün
site-privacy-kept-day = 24 sagat
site-privacy-kept-summary-approved = Duşuşygyň gysgaça hasabaty tassyklanýança
site-privacy-kept-answered = Jogap berlenden soň ýarym ýyl
site-privacy-kept-sent = Salgysy we sözleri – iberilýänçä, iberip bolmasa 60 gün; iberilendigi – 60 gün
site-privacy-kept-written = Şol günüň haty ýazylýança
site-privacy-kept-credentials-days = Ygtyýarlyk hatlary: duşuşykdan soň düzgünlerde bellenen günler; islendik faýl: pozulýança
site-privacy-kept-record = Žurnal bar wagty
site-privacy-kept-nameless = Žurnal bar wagty; ady pozulandan soň onuň kime degişlidigi görkezilmeýär

# The page of the languages of the interface.
site-interface = Interfeýsiň dilleri
site-interface-lead = Bu sahypalaryň haýsy dillerde bardygy, her biriniň näderejede dolulygy we tekstini kimiň tassyklandygy.
site-interface-messages = Habarlar
site-interface-clearance = Tassyklama
site-interface-done = { $done } / { $all }
site-interface-source = Beýleki diller şu dilden terjime edilýär.
site-interface-nobody = Tekstini entek ene dilinde gepleýän okyjy tassyklamady.
site-interface-by = Tassyklan: { $who }, { $day }
site-not-cleared = Bu sahypalaryň tekstini entek ene dilinde gepleýän okyjy tassyklamady.
# Search: its page, and the words with which one asks; 0000 stands for a year, a semicolon between phrases.
search-title = Gözleg
search-found = Tapyldy: { $number }
search-none = Hiç zat tapylmady. Başga sözler, başga ýazylyş ýa-da az şert kömek edip biler.
search-instead = “{ $typed }” tapylmady; ýerine “{ $shown }” gözlendi.
search-without = Ähli sözleri bolan bölek ýok; hasaba alynmadyk: { $words }
search-years = Ýyllar: { $years }
search-every-year = Ähli ýyllar
search-year = Ýyl
search-more = Indiki netijeler
search-asking = näme nämäni haýsy kim kimiň nirede haçan näme üçin nähili biz siz olar barada hakynda boýunça we ýa bilen üçin bu ylalaşdyk karar etdik aýdyldy görkez tap
search-since = 0000-nji ýyldan bäri; 0000-njy ýyldan bäri; 0000-nji ýyldan; 0000-njy ýyldan
search-until = 0000-nji ýyla çenli; 0000-njy ýyla çenli
search-within = 0000-nji ýylda; 0000-njy ýylda
search-kind-meeting = Duşuşyk
search-kind-item = Gün tertibiniň bendi
search-kind-text = Tekst
search-kind-paragraph = Bent
search-kind-statement = Beýannama
search-kind-document = Resminama
search-kind-source = Çeşme
search-kind-news = Habar
search-kind-fact = Belli maglumat
search-kind-party = Tarap
search-kind-term = Adalga
search-kind-person = Şahs

# The archive.
search-kind-archive = Arhiw faýly
site-evidence = Statistiki maglumatlar
# What a search engine shows under the address of a page.
site-description = { $name }: duşuşyklar, resminamalar we habarlar; her bir agza barlap bilýän žurnal
# Kinds of what is found.
search-kind-page = Sahypa
search-kind-session = Mejlis

# The research library.
search-kind-library = Ylmy kitaphana

# Uzbek in Cyrillic letters.
site-by-rule = Bu sahypalar kiril harplaryna düzgün boýunça geçirildi; sözler latyn harplary bilen ýazyldy.

# Words of the interface that a translator corrects.
corrections-title = Interfeýsiň sözleri: { $language }
corrections-lead = Habary açary ýa-da sözleri boýunça tapyp, nähili ýazylandygyny görüň. Bu serwerdäki prosesiň sekretariaty ony düzedip biler: düzediş bu diliň ähli sahypalarynda derrew güýje girýär we programma üçin ýama hökmünde çykarylyp bilner.
corrections-search = Açar ýa-da habaryň sözleri
corrections-find = Tap
corrections-count = { $number ->
    [one] Bu serwerde { $number } habar düzedildi.
   *[other] Bu serwerde { $number } habar düzedildi.
}
corrections-all = Görkez
corrections-export = Ýama hökmünde çykar
corrections-found = { $number ->
    [one] { $number } habar tapyldy.
   *[other] { $number } habar tapyldy.
}
corrections-first = { $number ->
    [one] Birinjisi görkezilýär.
   *[other] Ilkinji { $number } habar görkezilýär.
}
corrections-built-in = Programmada
corrections-wording = Düzediş
corrections-hint = Figuraly ýaýdaky bahalar iňlis dilindäki ýaly galýar; san boýunça saýlaw Fluent görnüşinde ýazylýar. Iň köp 4000 baýt.
corrections-correct = Düzet
corrections-save = Güýje girizmek
corrections-take-back = Yzyna almak
corrections-no-fit = Habara indi laýyk gelmeýär
corrections-no-message = Şeýle habar ýok.
corrections-empty = Habarda sözler bolmaly.
corrections-too-long = Tekst { $number } baýtdan uzyn.
corrections-not-fluent = Tekst dogry Fluent däl ýa-da sözlerden, bahalardan we baha boýunça saýlawdan başga zat saklaýar.
corrections-lacking = Ýetmeýär: { $values }.
corrections-unknown = Bu habarda näbelli: { $values }.
corrections-enough-title = Düzedişler gaty köp
corrections-enough-text = Bu dilde serweriň saklaýan mukdaryna çenli habar düzedildi. Ilki olary ýama hökmünde çykaryň.

# The spelling of a name that is its bearer’s own
site-privacy-field-own-spelling = Agzanyň adynyň öz ýazylyşynyň dili
