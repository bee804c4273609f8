# Putting, objecting, adopting, signing.

rejection-decisions-adopted-already = Tekst kabul edildi; kabul edilen tekst üýtgemeýär.
rejection-decisions-did-not-object = Bu tarapyň güýjünde bolan garşylygy ýok: { $party }.
rejection-decisions-evidence-unknown = Düzgünlerde gol üçin deliliň bu görnüşi görkezilmeýär ({ $evidence }).
rejection-decisions-language-behind = Awtentik dil soňky üýtgetmä gabat getirilmedi: { $language }.
rejection-decisions-may-not-sign = Düzgünler şu statusly gatnaşyjynyň gol çekmegini göz öňünde tutmaýar: { $status }.
rejection-decisions-mode-unknown = Düzgünlerde gol çekmegiň bu usuly görkezilmeýär ({ $mode }).
rejection-decisions-no-decisions = Bu proses çözgüt kabul etmeýär.
rejection-decisions-no-objection = Garşylyk bildirýän ýok: teksti kabul edildi diýip yglan ediň ýa-da ara alyp maslahatlaşmagy dowam etdiriň.
rejection-decisions-no-quorum = Gatnaşýan agzalaryň sany: { $present }; çözgüt kabul etmek üçin zerur sany: { $needed }.
rejection-decisions-not-adopted = Tekst entek kabul edilmedi.
rejection-decisions-not-at-meeting = Bu tarap şu duşuşyga gatnaşmaýar: { $party }.
rejection-decisions-not-in-base = Bu tarap garşylygy şu ýerde hasaba alynýanlaryň arasynda däl: { $party }.
rejection-decisions-not-put = Başlyk teksti duşuşygyň garamagyna hödürlemedi.
rejection-decisions-objected-already = Siz eýýäm garşylyk bildirdiňiz; garşylyk güýjünde.
rejection-decisions-objection-stands = Güýjünde bolan garşylyklar: { $objections }. Tekst hiç kim garşylyk bildirmese kabul edilýär.
rejection-decisions-proposals-open = Açyk teklipler: { $open }. Tekst garamaga hödürlenmezden öň olaryň her birini kabul ediň ýa-da ret ediň.
rejection-decisions-put-already = Tekst eýýäm duşuşygyň garamagynda.
rejection-decisions-signature-invalid = Gol ýok ýa-da dogry däl.
rejection-decisions-signed-elsewhere = Giriş açary bu saýtda däl-de, başga saýtda gol çekdi. Şu ýerde, şu serweriň salgysynda gol çekiň.
rejection-decisions-signed-already = Bu tarap eýýäm gol çekdi: { $party }.
rejection-decisions-text-empty = Tekstde abzas ýok.
rejection-decisions-who-signs-undefined = Düzgünlerde kimiň gol çekýändigi görkezilmeýär. Başlyk karar çykaryp bilýär; karar žurnala ýazylýar.
rejection-decisions-mode-undefined = Düzgünlerde çözgütleriň nähili kabul edilýändigi görkezilmeýär. Başlyk karar çykaryp bilýär; karar žurnala ýazylýar.
rejection-decisions-chair-sums-up = Bu proses tekst kabul etmeýär: Başlyk jemleýji beýan çykarýar.
rejection-decisions-not-summed-up = Bu proses tekstler boýunça çözgüt kabul edýär; Başlygyň jemleýji beýany göz öňünde tutulmaýar.
rejection-decisions-summary-issued-already = Tekst Başlygyň jemleýji beýany hökmünde çykaryldy; çykarylan tekst üýtgemeýär.
rejection-decisions-not-unanimous = Biragyzdanlyk üçin her tarapyň aýdylan razylygy gerek: hawa diýenler – { $yes }, diýmedikler – { $missing }.
rejection-decisions-no-majority = Köplük ses alynmady: tarapdar – { $yes }, garşy – { $no }.
rejection-decisions-silence-is-assent = Bu ýerde hiç kimiň hawa diýmegi gerek däl: garşylyk bildirmeýän razylyk berýär. Tekste garşy bolmak üçin garşylyk bildiriň.
rejection-decisions-no-statement-now = Beýanat duşuşygyň garamagynda bolan, kabul edilen ýa-da jemleýji beýan hökmünde çykarylan tekste goşulýar.
rejection-decisions-may-not-attach-statement = Düzgünler şu statusly gatnaşyjynyň beýanat goşmagyny göz öňünde tutmaýar: { $status }.
rejection-decisions-statements-undefined = Düzgünlerde haýsy beýanatlary goşup bolýandygy görkezilmeýär. Başlyk karar çykaryp bilýär; karar žurnala ýazylýar.
rejection-decisions-statement-kind-unknown = Düzgünlerde beýanatyň bu görnüşi görkezilmeýär ({ $kind }).
rejection-decisions-statement-unknown = Tekstiň beýle beýanaty ýok: { $statement }.
rejection-decisions-not-your-statement = { $statement } belgili beýanat başga tarapa degişli.
rejection-decisions-statement-ended = { $statement } belgili beýanat indi güýjünde däl.
rejection-decisions-initialled-already = Bu tarap eýýäm parafirledi: { $party }.
rejection-decisions-file-missing = Deliliň bu görnüşi faýldyr, emma faýl berilmedi ({ $evidence }).
rejection-decisions-not-checked = Programma bu faýly barlap bilmedi. Ol saklanýar we barlanmadyk diýlip görkezilýär.
rejection-decisions-algorithm-unknown = Programma bu faýldaky goly barlap bilmeýär, sebäbi onuň algoritmini tanamaýar: { $algorithm }. Faýl saklanýar we barlanmadyk diýlip görkezilýär.
rejection-decisions-key-algorithm-unknown = Giriş açary programmanyň tanamaýan algoritmi bilen gol çekýär: { $algorithm }. Programma ES256 we EdDSA kabul edýär.
rejection-decisions-file-changed = Bu faýl gol çekilenden soň üýtgedilipdir: ondaky gol häzirki mazmuny üçin dogry däl. Faýly gol çekilen görnüşinde getiriň.
rejection-decisions-file-not-signed = Bu faýlda gol ýok.
rejection-decisions-another-document = Bu faýldaky gol dogry, ýöne faýlda onuň hut şu tekstdigini görkezýän zat ýok: tekstiň heşi görkezilmändir. Faýl saklanýar we barlanmadyk diýlip görkezilýär.
rejection-decisions-did-not-sign = Bu tarap gol çekmedi: { $party }.
rejection-decisions-not-ad-referendum = Bu tarap ad referendum gol çekmedi, tassyklanmaly zat ýok: { $party }.
rejection-decisions-confirmed-already = Bu tarap öz goluny eýýäm tassyklady: { $party }.
rejection-decisions-acknowledged-already = Alnandygy eýýäm tassyklandy.
rejection-decisions-deadline-earlier = Täze möhlet güýjünde bolan möhletden soň bolmalydyr.
rejection-decisions-deadline-past = Möhlet häzirki wagtdan soň bolmalydyr.
rejection-decisions-late-objection-open = Başlygyň entek karar çykarmadyk giç gelen garşylyklary: { $objections }. Olar boýunça karar çykaryň ýa-da muňa garamazdan teksti kabul edildi diýip yglan ediň.
rejection-decisions-no-silence = Bu tekst boýunça netijesine garaşylýan dymyşlyk prosedurasy ýok.
rejection-decisions-objection-in-time = Bu garşylyk wagtynda geldi. Ol hasaba alynmaly dälmi?
rejection-decisions-objection-unknown = Bu dymyşlyk prosedurasynda beýle belgili, güýjünde bolan garşylyk ýok: { $objection }.
rejection-decisions-silence-agreed-already = Duşuşyk bu tekst boýunça dymyşlyk prosedurasyny ulanmaga eýýäm razylyk berdi.
rejection-decisions-silence-ended = Dymyşlyk prosedurasy tamamlandy.
rejection-decisions-silence-not-agreed = Duşuşyk bu tekst boýunça dymyşlyk prosedurasyny ulanmaga razylyk bermedi.
rejection-decisions-silence-not-allowed = Düzgünlerde dymyşlyk prosedurasy göz öňünde tutulmaýar.
rejection-decisions-silence-runs = Bu tekst boýunça dymyşlyk prosedurasy dowam edýär; onuň netijesi yglan edilmedi.
rejection-decisions-silence-too-short = Dymyşlyk prosedurasynyň möhleti düzgünleriň talap edişinden gysga: azyndan { $needed } sagat bolmaly.
rejection-decisions-silence-undefined = Düzgünlerde dymyşlyk prosedurasyny ulanyp bolýandygy görkezilmeýär. Başlyk karar çykaryp bilýär; karar žurnala ýazylýar.
rejection-decisions-too-few-working-days = Möhlete çenli iş günleri: { $days }. Düzgünleriň talap edýän sany: { $needed }.
rejection-decisions-working-days-unknown = Düzgünler { $needed } iş gününi talap edýär, senenama bolsa möhlete çenli näçe iş gününiň bardygyny görkezmeýär (senenamada ýok günler: { $unknown }).

# A text before the meeting, its adoption and its signatures.
decisions-before-meeting = Duşuşygyň garamagyna hödürlendi
decisions-objections = { $number ->
    [0] garşylyk ýok
    [one] { $number } garşylyk
   *[other] { $number } garşylyk
}
decisions-not-adopted-times = Tekst { $number } gezek garamaga hödürlendi we kabul edilmedi.
decisions-signatures-title = Gollar
decisions-signatures = { $number } gol
decisions-signed = Gollar
decisions-nobody-signed = Entek hiç kim gol çekmedi
decisions-signature-not-called-for = Gol çekmek talap edilmeýär: tekst dymyşlyk prosedurasy arkaly kabul edildi.
decisions-no-original = Gol çekilen asyl nusga goşulmady.
decisions-custodian = Asyl nusgany saklaýan: { $party }
decisions-sheet = Gol çekiş kagyzy (PDF)
decisions-put-short = Teksti hödürlemek: garşylyk barmy?
decisions-adopted-short = Kabul edildi diýip yglan etmek
decisions-not-adopted-short = Kabul edilmedi diýip yglan etmek
decisions-object-short = Garşylyk bildirmek
decisions-withdraw-objection-short = Garşylygy yzyna almak
decisions-sign-short = Gol çekmek
decisions-enter-signature = Goly girizmek

# The silence procedure on its page.
decisions-silence = Dymyşlyk prosedurasy
decisions-silence-runs = Dymyşlyk dowam edýär
decisions-silence-broken = Dymyşlyk bozuldy
decisions-silence-ended = Dymyşlyk tamamlandy
decisions-silence-adopted = Kabul edildi diýlip yglan edildi
decisions-silence-not-adopted = Kabul edilmedi diýlip yglan edildi
decisions-silence-cancelled = Başlyk tarapyndan ýatyryldy
decisions-silence-broken-note = Garşylygyň gelen wagty: { $time }. Netijäni Başlyk yglan edýär.
decisions-silence-ended-note = Möhlet geçdi. Başlyk gelenleri barlaýar, giç gelenler boýunça karar çykarýar we netijäni yglan edýär; şoňa çenli hiç zat kabul edilen hasaplanmaýar.
decisions-silence-adopted-note = Möhlete çenli hasaba alynýan garşylyk gelmedi we Başlyk teksti kabul edildi diýip yglan etdi.
decisions-silence-not-adopted-note = Başlyk teksti kabul edilmedi diýip yglan etdi.
decisions-silence-cancelled-note = Başlyk prosedurany ýatyrdy; tekst gepleşiklere gaýdyp gelýär.
decisions-silence-none = Bu tekst boýunça dymyşlyk prosedurasy ýok.
decisions-silence-earlier = Öňki dymyşlyk proseduralary
decisions-silence-agreed = Duşuşygyň oňa razylyk beren güni: { $day }.
decisions-silence-not-agreed = Duşuşyk oňa razylyk bermedi; düzgünler muny talap edýär.
decisions-left-days = Galan wagt: { $days } gün { $hours } sagat.
decisions-left-hours = Galan wagt: { $hours } sagat { $minutes } minut.
decisions-one-instant = Hemmeler üçin bir pursat. Başlygyň ýa-da sekretariatyň islendik ýol bilen { $before } ({ $place }) pursadynda alan zady dymyşlygy bozýar; { $time } pursadynda alnany bozmaýar.
decisions-chosen = Dymyşlygyň tamamlanjak wagty
decisions-chosen-note = Entek hiç zat žurnala ýazylmady. Her paýtagtda hut şu pursady göz öňünde tutýandygyňyza göz ýetiriň; aşakdaky nusga ony girizýär.
decisions-instant = { $day }, { $time } ({ $offset })
decisions-until = Möhleti: { $time }
decisions-under-profile = Ol açylan wagty güýjünde bolan düzgünler boýunça geçýär: { $profile }.
decisions-under-none = Ol düzgünler profili bolmazdan geçýär.
decisions-hours = Azyndan { $needed } sagat talap edilýär; berleni { $given } sagat.
decisions-working-days = Azyndan { $needed } iş güni talap edilýär; «{ $calendar }» senenamasy boýunça { $counted } iş güni bar{ $unknown ->
    [0] .
    [one] , senenamada ýok günleriň sany: { $unknown }.
   *[other] , senenamada ýok günleriň sany: { $unknown }.
}
decisions-working-days-unknown = Azyndan { $number } iş güni talap edilýär; olary sanamak üçin senenama ýok.
decisions-days-counted = «{ $calendar }» senenamasy boýunça iş günleri: { $counted }{ $unknown ->
    [0] .
    [one] ; senenamada ýok günler: { $unknown }.
   *[other] ; senenamada ýok günler: { $unknown }.
}
decisions-holiday = { $day }: { $calendar }
decisions-holidays = Onuň dowamyndaky beýleki senenamalaryň baýramçylyk günleri
decisions-uncovered = Bu senenamalar onuň ähli günlerini öz içine almaýar: { $calendars }.
decisions-clocks = Şol bir pursat her paýtagtda
decisions-clock-of = Döwlet ýa-da gurama
decisions-clock-place = Ýeri
decisions-clock-told = Yglan edilişi ýaly
decisions-clock-time = Wagty
decisions-no-capital = Şu taraplaryň paýtagty ýazga alynmady: { $parties }.
decisions-conditions = Şertler
decisions-asked = Garşylygy hasaba alynýanlar: { $parties }.
decisions-objections-title = Garşylyklar
decisions-objection-own = Siziň garşylygyňyz
decisions-objector-withheld = Agzalaryň biri (ady açylmaýar)
decisions-objection-counts = Hasaba alynýar
decisions-objection-late = Giç geldi; Başlyk ol boýunça karar çykarmady
decisions-objection-not-admitted = Hasaba alynmaýar
decisions-objection-withdrawn = Yzyna alyndy
decisions-objection-proposal = tekst boýunça teklip
decisions-whole-text = bütin tekst
decisions-paragraphs = { $number ->
    [one] abzas { $numbers }
   *[other] abzaslar { $numbers }
}
decisions-weekday = { $weekday }, { $day }
decisions-ruling = Başlygyň karary.
decisions-received = Gelen wagty: { $time }
decisions-receipts = Alnandygy baradaky tassyknamalar
decisions-receipts-none = Entek hiç kim alandygyny tassyklamady.
decisions-receipts-waiting = Alandygyny tassyklamadyklar: { $parties }
decisions-receipt-own = Siziň alandygyňyzy tassyklan wagtyňyz: { $time }
decisions-course = Geçişi
decisions-course-opened = Açyldy
decisions-course-extended = Uzaldyldy; öňki möhleti: { $before }
decisions-course-ended = Tamamlandy
decisions-letter = Hemmelere hat
decisions-plain-text = Ýönekeý tekst
decisions-page = Sahypa
decisions-propose-instead = Munuň ýerine sözlem teklip etmek
decisions-enter-receipt = Alnandygyny girizmek
decisions-enter-objection = Garşylygy girizmek
decisions-rule-counts = Hasaba alynýar diýip karar çykarmak
decisions-rule-counts-not = Hasaba alynmaýar diýip karar çykarmak

# The decision on its page.
decisions-decision = Çözgüt
decisions-the-text = Tekst
decisions-under-silence = Dymyşlyk prosedurasynda
decisions-summary-on = Başlygyň jemleýji beýany hökmünde çykarylan güni: { $day }
decisions-binds-nobody = tekst hiç kim üçin hukuk borjuny döretmeýär; onuň dil nusgalary deň ähmiýetlidir
decisions-outcome = Häzir nähili netije bolardy
decisions-mode-consensus-absence-of-objection = Çözgütler konsensus arkaly kabul edilýär: hiç kim garşylyk bildirmese, tekst kabul edilýär.
decisions-mode-unanimity-expressed = Çözgütler biragyzdan kabul edilýär: hasaba alynýanlaryň her biri hawa diýmelidir.
decisions-mode-majority = Çözgütler berlen sesleriň köplügi bilen kabul edilýär; düzgünlerde onuň haýsy köplükdigi görkezilmeýär.
decisions-mode-majority-of = Çözgütler berlen sesleriň köplügi bilen kabul edilýär; zerur paýy: { $fraction }.
decisions-mode-chair-summary = Hiç zat kabul edilmeýär: Başlyk jem çykarýar.
decisions-mode-none = Proses çözgüt kabul etmeýär.
decisions-mode-undefined = Düzgünlerde çözgütleriň nähili kabul edilýändigi görkezilmeýär.
decisions-declared = Yglan edilen wagty
decisions-adopted-by-consensus = Konsensus arkaly kabul edildi: Başlyk teksti hödürlände hiç kim garşylyk bildirmedi.
decisions-adopted-by-silence = Dymyşlyk prosedurasy arkaly kabul edildi: möhlete çenli hiç kim garşylyk bildirmedi.
decisions-adopted-by-unanimity = Biragyzdan kabul edildi.
decisions-adopted-by-majority = Köplük ses bilen kabul edildi.
decisions-positions = Bildirilen garaýyşlar
decisions-tally = Tarapdar: { $yes }; garşy: { $no }; saklandy: { $abstain }; bildirmedi: { $silent }.
decisions-statements = { $number } beýanat goşuldy
decisions-statements-title = Tekste goşulan beýanatlar
decisions-statements-none = Beýanat goşulmady.
decisions-statement-ended = Güýjüni ýitiren güni: { $day }
decisions-base = Kimler hasaba alynýar we näme üçin
decisions-base-why = Sebäbi
decisions-enter-statement = Beýanaty girizmek

# Signatures on their page, and the signing.
decisions-checked-ink = Kagyzda; žurnalda gol çekilendigi ýazylan, delil bolsa kagyzyň özüdir.
decisions-checked-browser-key = Açaryň tekstiň heşine çeken goly berlen wagty barlandy; ony islendik adam täzeden barlap bilýär.
decisions-checked-server-key = Türgenleşigiň serweriniň döreden açary: ol ýoluny görkezýär, emma adam barada hiç zady subut etmeýär.
decisions-checked-passkey = Giriş açarynyň tekstiň heşine çeken goly berlen wagty barlandy; ony islendik adam täzeden barlap bilýär.
decisions-checked-scan = Skan öz heşi bilen saklanýar; onda görkezileni adamlar deňeşdirýär.
decisions-checked-pades = Faýldaky gol dogry we faýlda şu tekst görkezilýär; ony beren guramanyň ynama mynasypdygyny adamlar kesgitleýär.
decisions-checked-pades-not = Faýl saklanýar; ondaky gol bu ýerde barlanmady.
decisions-confirmation-confirmed = Tassyklanan güni: { $day }
decisions-confirmation-confirmed-late = Möhletden soň tassyklanan güni: { $day }
decisions-confirmation-pending = Tassyklanmaly, soňky güni: { $day }
decisions-confirmation-pending-without-window = Tassyklanmaly; düzgünlerde möhlet bellenmedik
decisions-confirmation-unconfirmed = Tassyklanmadyk, şu günden bäri: { $day }
decisions-not-signed-yet = Entek gol çekmedikler: { $parties }
decisions-originals = Asyl nusgalar we göçürme nusgalar
decisions-sheets = Gol çekiş kagyzlary
decisions-alternat = Her nusga üçin bir kagyz; onda nusgany saklaýan döwletiň ady birinji görkezilýär we ol birinji gol çekýär.
decisions-enter-confirmation = Tassyklamany girizmek
decisions-ceremony = Gol çekiş dabarasy
decisions-ceremony-count = Gol çekenler: { $signed }, jemi: { $of }
decisions-copy-of = Nusganyň eýesi: { $party }
decisions-signs-now = Häzir gol çekýär
decisions-signs-next = Indiki
decisions-all-signed = Hemmeler gol çekdi
decisions-has-signed = gol çekdi
decisions-has-not-signed = gol çekmedi
