# The record and its proofs.

rejection-record-already-open = Žurnal eýýäm açyk.
rejection-record-not-open = Žurnal açyk däl: ilkinji hereket – record.open.
rejection-record-nothing-to-erase = Pozulmaly zat ýok: berlen maglumata gabat gelýän, entek pozulmadyk şahsy maglumat ýok.
rejection-record-files-of-all = Faýllary Başlyk ýa-da sekretariat pozýar, sebäbi şol bir faýla başgalar hem salgylanyp biler. Sekretariata ýüz tutuň.
rejection-record-nothing-due = Möhleti geçen şahsy maglumat ýok.
rejection-record-no-attribution-due = Möhleti geçen zat ýok: düzgünler bu duşuşygyň tekstleri boýunça garaýyşlaryň kime degişlidigini entek saklaýar, olara esaslanýan prosedura bar ýa-da hiç zat saklanmaýar.
rejection-record-key-unfit = Bu ýerde zerur bolan görnüşdäki açar däl ýa-da ol žurnalyň häzirki ýa öňki açary. Ony programmanyň çap edişi ýaly doly göçüriň.
rejection-record-key-not-here = Muňa gol çekmeli gizlin açar bu serwerde ýok ýa-da programma ony tapmady. Hereket açaryň ýatan serwerinde edilýär.
rejection-record-handed-over = Žurnal şu tarapa tabşyryldy we şol ýerde dowam edýär: { $party }. Bu ýerde ony okap bolýar, täze ýazgy edilmeýär.
rejection-record-witness-known = Bu şaýat eýýäm bellenildi.
rejection-record-witness-unknown = Beýle şaýat ýok ýa-da ol yzyna alyndy.
rejection-record-not-your-witness = Bu şaýady yzyna almak Size degişli däl.
rejection-record-not-the-chair = { $chair ->
    [none] Žurnalda şol gün prosese başlyklyk edýän döwlet belli däl. Muňa garamazdan, ol şu tarapa tabşyrylmalymy: { $party }?
   *[other] Žurnaldaky maglumata görä, şol gün prosese bu tarap däl-de, başga döwlet başlyklyk edýär. Muňa garamazdan, žurnal şu tarapa tabşyrylmalymy: { $party }?
}
rejection-record-form-unfit = Žurnalyň häzirki görnüşi: { $now }. Ony diňe soňky görnüşe geçirip bolýar; iň soňky mümkin bolan görnüş: { $known }.
rejection-record-doors-closed = Bu duşuşygyň bendine ýapyk mejlisde garalýar: { $meeting }. Onda edilýän zatlar entek žurnala girizilmedi. Ilki bendi tamamlaň ýa-da mejlisi açyk görnüşe geçiriň.
rejection-record-form-earlier = Žurnal programmanyň öňki görnüşinde başlandy we bu hereketi entek tanamaýar. Ilki Başlyk ýa-da sekretariat ony soňky görnüşe geçirýär.

# The record and an entry.
record-lead = Prosesde bolup geçen ähli zatlar, ýazgysy-ýazgysyna, žurnala ýazylan tertibinde. Soňra hiç zat üýtgedilmeýär: düzetme aýratyn ýazgydyr.
record-entries = Ýazgylar
record-entry = Ýazgy { $number }
record-number = №
record-recorded = Ýazylan wagty
record-act = Hereket
record-meeting = Duşuşyk
record-occurred-on = bolup geçen güni: { $day }
record-entered-later = Soňra girizildi; bolup geçen güni: { $day }.
record-newer = Täzeräk ýazgylar
record-older = Öňki ýazgylar
record-every = Hemmesi
record-area = Ugry
record-since = Başlap
record-until = Çenli
record-choose = Ýazgylary saýlamak
record-choose-note = Günler we sagatlar ýazylan wagty boýunça, guşaklygy: { $zone }. Diňe Siziň okap biljek ýazgylaryňyz tapylýar; döwlet ýa-da gurama ýazgyny edendigi ýa-da ýazgynyň oňa degişlidigi açyk görkezilen ýerde tapylýar.
record-time-wrong = Güni 2026-09-14 ýaly ýa-da gün bilen sagady 2026-09-14T09:30 ýaly ýazmagyňyzy haýyş edýäris. Okap bolmadyk maglumat göz öňünde tutulmady.
record-found = { $number ->
    [0] Siziň okap biljek ýazgylaryňyzdan gabat gelýäni ýok.
    [one] Siziň okap biljek ýazgylaryňyzdan { $number } sanysy gabat gelýär.
   *[other] Siziň okap biljek ýazgylaryňyzdan { $number } sanysy gabat gelýär.
}
record-all = Bütin žurnaly görkezmek
record-previous = Ondan öňki ýazgy: { $number }
record-next = Ondan soňky ýazgy: { $number }
record-sealed-disclosed = möhürlenen; Size görkezilýär
record-sealed-until = möhürlenen; Size görkezilýär; saklanýan soňky güni: { $day }
record-sealed-removed = möhürlenen; aýrylan wagty: { $instant }
record-sealed-destroyed = möhürlenen; ýok edildi
record-sealed-withheld = möhürlenen; Size görkezilmeýär
record-restricted = Elýeterliligi çäklendirilen ýazgy
record-restricted-note = Bu ýazgyny diňe käbir orunlar okap bilýär. Onuň belgisi we kriptografik borçnamasy açykdyr, şonuň üçin islendik adam onuň žurnalda bardygyny we üýtgedilmändigini barlap bilýär.
record-content = Žurnala ýazylan maglumat
record-by = Kim hökmünde
record-entered-by = Girizen
record-received = Gelen wagty
record-profile = Güýjünde bolan düzgünler
record-entry-field = Ýazgy { $number }: { $field }
record-erase = Bu ýazgynyň şahsy tekstlerini pozmak
record-body = Ýazgynyň saklanýan görnüşi

# Fields of what happened that no form asks for.
record-field-allotted-ms = Berlen wagt, millisekuntda
record-field-archive = Arhiwden
record-field-assertion = Giriş açarynyň tassyklamasy
record-field-base = Garşylygy hasaba alynýanlar
record-field-by = Kim tarapyndan
record-field-by-ms = Uzaldylan wagt, millisekuntda
record-field-changes = Üýtgeýän zatlar
record-field-checked = Gol çekilen faýldan tapylan maglumat
record-field-code = Kod
record-field-confirmed = Başlyk tarapyndan tassyklandy
record-field-contacts-until = Habarlaşmak üçin maglumatlaryň saklanýan möhleti
record-field-credentials-until = Ygtyýarlyk hatlarynyň saklanýan möhleti
record-field-days-unknown = Iş günleri belli bolmadyk ýyllar
record-field-hash = Heş
record-field-id = Gysga ady
record-field-late = Möhletinden soň
record-field-lifted = Şunuň bilen aýrylan ýaýlar
record-field-list = Sanaw
record-field-merged = Birleşdirilen teklipler
record-field-numbers = Belgiler
record-field-objections = Garşylyklar
record-field-offset = UTC wagtyndan öňdäki minutlar
record-field-owner = Kime degişli
record-field-profile = Başlanan wagtyndaky düzgünler
record-field-received = Gelen wagty
record-field-round = Tapgyr
record-field-silence = Dymyşlyk prosedurasy
record-field-since = Şu ýazgydan başlap
record-field-superseded = Güýjüni ýitiren teklipler
record-field-support = Goldaw
record-field-supporters = Goldaýanlar
record-field-tally = Garaýyşlaryň sany
record-field-texts = Pozulan zatlar
record-field-unsettled = Täzeden seredilmeli teklipler
record-field-version = Görnüşi
record-field-warning = Duýduryş
record-field-working-days = Iş günleri
record-field-year = Ýyl
record-field-roll = Ýoklama
record-field-present = Zalda
record-field-remote = Uzakdan
record-field-absent = Ýok
record-field-members = Hasaba alynýan agzalar
record-field-members-present = Gatnaşýan agzalar
record-field-needed = Kworum üçin zerur sany
record-field-first = Ilki tabşyrylan tekstiň heşi

# Proof.
record-proof = Näme üçin biziň sözümize ynanmak hökman däl
record-proof-1 = Kriptografik borçnama ýazgynyň her bir harpyndan hasaplanýar. Bir harp üýtgese, borçnama hem başga bolýar.
record-proof-2 = { $number ->
    [0] Bu ýeke-täk ýazgy, şonuň üçin onuň ýapragy žurnalyň kökidir.
    [one] Ol köke çenli başga { $number } baha bilen birikdirilýär. Köki üýtgetmän hiç bir ýazgyny aýryp ýa-da goşup bolmaýar.
   *[other] Ol köke çenli başga { $number } baha bilen jübüt-jübütden birikdirilýär. Köki üýtgetmän hiç bir ýazgyny aýryp ýa-da goşup bolmaýar.
}
record-proof-3 = Kök { $number } ýazgyny aňladýar we oňa barlag nokady hökmünde žurnalyň açary bilen gol çekilýär. Barlag nokadyny saklaýan islendik adam soňky her bir üýtgetmäni görýär.
record-proof-leaf = Kriptografik borçnama žurnalyň ady we { $number } belgi bilen bile ýapragy emele getirýär. Şonuň üçin hiç bir ýazgy başga ýazgynyň ýerinde durup bilmeýär.
record-proof-root = Ahyrynda galýan zat kökdür, ol ähli { $number } ýazgyny aňladýar.
record-step-left = Onuň çepinde durýan baha
record-step-right = Onuň sagynda durýan baha
record-step-together = Olar bilelikde şuny emele getirýär
record-cosigned-none = Bu barlag nokadyna häzire çenli žurnalyň özünden başga hiç kim gol çekmedi.
record-cosigned = Žurnaly saklaýan beýlekilerden { $number } sanysy hem şol bir barlag nokadyna gol çekdi.
record-path = Köke barýan ýol
record-commitment = Kriptografik borçnama
record-leaf = Agajyň ýapragy
record-root = { $number } ýazgynyň köki
record-holds = Subutnama dogry
record-holds-not = Subutnama dogry däl
record-checkpoint = Barlag nokady
record-origin = Žurnalyň gelip çykyşy
record-fingerprint = Açaryň barmak yzy
record-signed = Gol çekilen ýazgylaryň sany: { $number }
record-checkpoint-file = Barlag nokady faýl görnüşinde
record-key-file = Açar faýl görnüşinde
record-key-sheet = Açar kagyzda, diplomatik poçta üçin

# The process as it stood on.
record-as-of-choose = Prosesiň öňki ýagdaýy
record-as-of-day = Gün
record-as-of-hour = Sagat, günüň ahyry bolmasa
record-as-of-show = Görkezmek
record-as-of-choose-note = Wagt guşaklygy: { $zone }. Prosesiň her bir sahypasy žurnalyň şol wagt bilşi ýaly görkezilýär.
record-as-of-label = Geçmiş
record-as-of-instant = Prosesiň şu pursatdaky ýagdaýy: { $instant }.
record-as-of-entry = Prosesiň { $number } belgili ýazgydan soňky ýagdaýy.
record-as-of-known = Žurnala şol wagt belli bolan zat şudur. Soňra girizilen maglumatlar, öň bolup geçen hem bolsa, bu ýerde ýok.
record-as-of-last = Soňky ýazgynyň belgisi: { $number }.
record-as-of-last-at = Soňky ýazgynyň belgisi: { $number }, ýazylan wagty: { $instant }.
record-as-of-now = Şol sahypanyň häzirki ýagdaýy
record-as-of-more = Bu ýerde görýän zatlaryňyz we žurnalyň şol wagtky köki
record-as-of-rights = Siz bu ýerde şol wagt ornuňyzdan görüp bolýan we häzir hem görüp bolýan zatlary görýärsiňiz. Şondan bäri pozulan zat pozulan bolup galýar, şu ýerden açýan faýlyňyz ýa-da kagyzyňyz bolsa häzirkisidir. Geçmişiň sahypasynda hiç hili hereket edip bolmaýar.
record-as-of-after = Prosesiň şu ýazgydan soňky ýagdaýy
record-as-of-before-title = Entek hiç zat ýazylmandy
record-as-of-before-text = Şol wagta çenli Siziň okap biljek hiç bir ýazgyňyz ýokdy.
record-as-of-later-title = Entek gelmedi
record-as-of-later-text = Ol wagt entek gelmedi.
record-as-of-busy-title = Geçmiş boýunça ýüztutmalar aşa köp
record-as-of-busy-text = Häzir geçmiş boýunça ýüztutmalar aşa köp. Birazdan gaýtalamagyňyzy haýyş edýäris.
record-damaged-title = Žurnalyň bu bölegi zaýalandy
record-damaged-text = Bu ýerde saklanýan maglumat žurnala ýazylan maglumat däl, şonuň üçin ol görkezilmeýär. Gol çekilen hiç zat ýitmedi: serweri dolandyrýana habar berildi we ol ony nusgadan dikeldýär.

# A package and its verdict.
record-check = Özüňiz barlaň
record-check-how = Paketi we açary öz kompýuteriňize göçüriň we programmany şol ýerde işlediň; onuň üçin tor gerek däl. Açaryň barmak yzyny şu saýtdan başga ýol bilen alan barmak yzyňyz bilen deňeşdiriň.
record-host-can = Serweri dolandyrýan onda saklanýan zatlary okap, hereketi gijikdirip we sagady üýtgedip bilýär. Siziň barlag nokadyňyz öz içine alýan ýazgyny ol bildirmän üýtgedip ýa-da aýryp bilmeýär.
record-package-of = Paket: { $meeting }
record-verdict = Netije
record-verdict-note = Barlaglary bu serwer sahypany düzende geçirdi. Bu amatlylyk üçindir, subutnama däldir: olary ynanýan kompýuteriňizde özüňiziň geçirmegiňizi haýyş edýäris.
record-package-holds = Paket dogry
record-package-fails = Paket dogry däl
record-take-package = Paketi almak
record-checks = Barlaglar
record-adopted-hash = Kabul edilen tekstiň heşi
record-browser-title = Paketi şu brauzerde barlamak
record-browser-lead = Paketi brauzeriňiz okaýar we özi barlaýar. Paket hiç ýere iberilmeýär.
record-browser-package = Paket
record-browser-package-hint = Faýly saýlaň ýa-da şu sahypa goýuň.
record-browser-key = Žurnalyň açary ýa-da onuň barmak yzy
record-browser-key-hint = Bu ýerde şu serweriň berýän açary dur. Ol garaşsyz däl: onuň ýerine başga ýol bilen alan açaryňyzy ýa-da barmak yzyny goýuň.
record-browser-check = Paketi barlamak
record-browser-checking = Geçirilen barlaglar: { $number }
record-browser-no-key = Bu žurnalyň açary hem, 64 sifrli barmak yzy hem däl.
record-browser-broken = Barlagy tamamlap bolmady: faýly okap bolmaýar ýa-da bu brauzerde barlag üçin zerur zat ýok.
record-browser-without = Skriptsiz bu sahypa hiç zady barlamaýar. Aşakdaky programmalaryň birini ulanmagyňyzy haýyş edýäris.
record-browser-cannot = Bu brauzer şu sahypa heş hasaplamaga mümkinçilik bermeýär: ol muny diňe goragly baglanyşykda edýär. Aşakdaky programmalaryň birini ulanmagyňyzy haýyş edýäris.
record-browser-elsewhere = Bu sahypasyz barlamak
record-browser-host = Bu sahypa žurnaly barlanýan serwerden gelýär, şonuň üçin ol öz dogrulygyny subut etmeýär: serwere ynanmaýan adam neşirden alyp bolýan programmany ýa-da Python faýlyny işledýär.
check-form = Faýl paketdir we formatyň ýol berýän ýeke-täk görnüşinde ýazylan.
check-key = Paketdäki açar Siziň garaşan açaryňyz ýa-da onuň bellän indiki açarydyr.
check-checkpoint = Barlag nokady şu žurnala degişli we oňa onuň açary bilen gol çekilen.
check-subject = Ýazgylar paketde görkezilen prosese we duşuşyga degişli.
check-entry-commitment = { $subject } belgili ýazgynyň mazmuny ýazylan wagty kriptografik borçnama berlen mazmundyr.
check-entry-inclusion = { $subject } belgili ýazgy barlag nokadynyň gol çekýän agajynda bar.
check-entry-order = Ýazgylar öz tertibinde durýar we wagt yza gitmeýär.
check-sealed-value = { $subject } belgili ýazgydan açylan tekst möhürlenen tekstdir.
check-text-hash = Bu tekst harpma-harp kabul edilen tekstdir: { $subject }.
check-adopted-hash = Kabul edilen heş ähli awtentik dillerdäki tekstleri aňladýar: { $subject }.
check-signature = Gol kabul edilen tekste çekilen: { $subject }.
check-summary-hash = Jemleýji beýanyň heşi onuň ähli awtentik dillerdäki tekstlerini aňladýar: { $subject }.
check-statement = Goşulan beýanatyň heşleri onuň sözleriniň heşleridir: { $subject }.
check-file = Goşulan faýl ýazgyda görkezilen faýldyr: { $subject }.
check-outcome-proved = Subut edildi
check-outcome-failed = Dogry däl
check-outcome-not-checked = Barlanmady
check-reason-not-a-package = Faýl paket däl ýa-da formatyň ýol berýän ýeke-täk görnüşinde ýazylmandyr.
check-reason-key-unfit = Paketdäki açar şu žurnalyň açary däl.
check-reason-another-key = Paketde Siziň garaşan açaryňyzdan başga açar bar.
check-reason-key-from-inside = Daşyndan açar berilmedi, şonuň üçin paketiň içindäki açar ulanyldy.
check-reason-not-signed-by-key = Barlag nokadyna bu açar bilen gol çekilmändir ýa-da ol başga žurnala degişli.
check-reason-not-in-tree = Ýazgy barlag nokadynyň gol çekýän agajynda ýok.
check-reason-out-of-order = Ýazgylar öz tertibinde durmaýar ýa-da wagt yza gidýär.
check-reason-half-an-entry = Ýazgynyň bir bölegi ýok: ol doly berilmeli ýa-da düýbünden berilmeli däl.
check-reason-not-a-body = Ýazgynyň mazmuny JSON däl.
check-reason-body-changed = Ýazgynyň mazmuny žurnala ýazylandan soň üýtgedilipdir.
check-reason-not-what-was-sealed = Açylan tekst möhürlenen tekst däl.
check-reason-another-subject = Ýazgylar paketde görkezilenden başga prosese ýa-da başga duşuşyga degişli.
check-reason-not-the-adopted-text = Tekst kabul edilen tekst däl.
check-reason-hash-does-not-cover = Kabul edilen heş bu tekstleriň heşi däl.
check-reason-text-missing = Kabul edilen tekst paketde ýok.
check-reason-signature-wrong = Gol bu tekste şu açar bilen çekilmändir.
check-reason-signature-missing = Ýazgyda açara ýa-da faýla esaslanýan gol görkezilýär, emma gol ýok.
check-reason-ink = Syýa bilen çekilen goly diňe asyl nusga subut edýär.
check-reason-hash-not-of-these = Ýazga alnan heş bu sözleriň heşi däl.
check-reason-scan = Skan syýa bilen çekilen goly görkezýär; onuň hakykydygyny diňe asyl nusga subut edýär.
check-reason-file-not-enclosed = Gol çekilen faýl heşi bilen görkezilen, ýöne paketde ýok.
check-reason-file-removed = Gol çekilen faýl ammardan pozuldy; onuň heşi žurnalda galýar.
check-reason-another-document = Faýldaky gollar dogry; faýlyň şu tekstdigi faýlda görkezilmeýär: olary göz bilen deňeşdiriň.
check-reason-algorithm-unknown = Faýldaky gol bu programmanyň tanamaýan algoritmini ulanýar; ony gol çekeniň döwleti barlap bilýär.
check-reason-file-signature-wrong = Faýlda gol ýok ýa-da ondaky gol dogry däl.
check-reason-not-the-named-file = Faýl öz heşine gabat gelmeýär, hiç bir ýazgyda görkezilmeýär ýa-da iki gezek goşulan.

# What the program says when it verifies.
verify-holds = Paket dogry: geçirip bolan ähli barlaglar subut edildi.
verify-fails = Paket dogry däl: şowsuz barlaglaryň sany – { $number }.
verify-key-inside = Açar berilmedi, şonuň üçin bu diňe paketiň içindäki açara gabat gelýändigini subut edýär. Barmak yzyny başga ýol bilen alan barmak yzyňyz bilen deňeşdiriň.
verify-log = Žurnal: { $origin }
verify-fingerprint = Açaryň barmak yzy: { $fingerprint }
verify-checkpoint = Barlag nokady: ýazgylar { $size }, kök { $root }
verify-entries = Doly berlen ýazgylar: { $open }; diňe kriptografik borçnamasy berlenler: { $restricted }
verify-text = Kabul edilen tekst: { $symbol }, heş { $hash }, awtentik diller: { $languages }
verify-signature = Gol: { $party }, { $symbol }; usuly: { $mode }; esasy: { $evidence }
verify-courtesy = Maglumat üçin terjime: { $symbol }, { $language }
verify-summary = Başlygyň jemleýji beýany: { $symbol }, heş { $hash }, awtentik diller: { $languages }
verify-statement = Beýanat: { $party }, { $kind }, tekst { $text }, belgisi { $number }; diller: { $languages }
verify-statement-withdrawn = Bu beýanat yzyna alyndy.
verify-confirmed = Paýtagt tarapyndan tassyklanan güni: { $date } (UTC)
verify-confirmed-late = Paýtagt tarapyndan möhletden soň tassyklanan güni: { $date } (UTC)
verify-unconfirmed = Bu paketdäki maglumata görä, paýtagt tarapyndan tassyklanmady
verify-file = Faýl: { $hash }
verify-signed-by = Faýlda: { $signer }; sertifikat № { $serial }, beren: { $issuer }, hereket edýän möhleti: { $from } – { $to }
verify-signed-at = Faýlda görkezilişine görä, gol çekilen wagty: { $date } (UTC)
verify-signed-later = Bu goldan soň faýla goşulan baýtlar: { $bytes }
verify-passkey-verified = Giriş açarynyň gol çeken salgysy: { $origin }; enjam adamy barlady
verify-passkey-present = Giriş açarynyň gol çeken salgysy: { $origin }; adam ýanyndady, ýöne barlanmady
verify-issuers = Baha berilmeýär: sertifikaty bereniň ynama mynasypdygyna ýa-da sertifikatyň yzyna alnandygyna. Sebitde sertifikat berýänleriň umumy sanawy ýok. Ýokardaky atlara serediň.
verify-cannot = Hiç bir programma subut edip bilmeýän zatlar: serweri saklaýanyň onda saklanýan zatlary okamandygy, hereketi gijikdirmändigi ýa-da sagadyny üýtgetmändigi; şeýle hem syýa bilen çekilen goluň hakykydygy, ony diňe asyl nusga görkezýär.

check-succession = Žurnalyň { $subject } açary indiki açary belledi we onuň gol çeken ýazgylary şu žurnalyň başydyr.
check-cosignature = Şaýat { $subject } barlag nokadyna gol çekdi.
check-reason-not-a-successor = Žurnalyň hiç bir ýazgysynda indiki açar şu açaryň goly bilen görkezilmeýär ýa-da žurnal şu açaryň gol çeken ýerinden dowam etmeýär.
check-reason-not-cosigned = Bu barlag nokadynda şaýadyň goly ýok.
check-reason-cosignature-wrong = Şaýadyň goly dogry däl.
check-reason-no-evidence-module = Bu programma giriş açarlary, skanlar we gol çekilen PDF faýllary üçin modulsyz ýygnalan.
verify-cosigned = Gol çeken şaýat: { $witness }, { $date }
verify-cosigned-by-party = Gol çeken şaýat: { $witness }, žurnalda onuň degişli tarapy: { $party }, { $date }
record-trust = Kime ynanmak hökman däl
record-witnesses-note = Şaýat agzanyň kompýuteridir: ol žurnala daşyndan seredýär, onuň diňe ulalandygyny görýär we muňa gol çekýär. Žurnal üýtgedilse ýa-da iki hili görkezilse, şaýat muny tapýar we subutnamasyny saklaýar.
record-witnesses-none = Entek hiç bir agza şaýat bellemedi
record-witness-upto = { $number ->
    [one] Birinji ýazgyny gördi
   *[other] Gören ýazgylarynyň sany: { $number }
}
record-witness-never = Entek gol çekmedi
