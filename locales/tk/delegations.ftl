# Delegations and participants.

rejection-delegations-accepted-already = Bu tarapyň ygtyýarlyklary eýýäm kabul edildi: { $party }.
rejection-delegations-head-already = Wekiliýetiň ýolbaşçysy bar; ilki öňki bellenilmäni yzyna alyň.
rejection-delegations-may-not-attend = Düzgünler şu statusly gatnaşyjynyň duşuşyga gatnaşmagyny göz öňünde tutmaýar: { $status }.
rejection-delegations-member-unknown = Wekiliýetiň düzüminde beýle agza ýok: { $member }.
rejection-delegations-nobody-nominated = Bu tarap entek hiç kimi bellemedi: { $party }.
rejection-delegations-answer-unfit = Bu soraga beýle jogap bolup bilmez: { $kind ->
    [number] bitin san bolmaly.
    [choice] saýlaw görnüşleriniň biriniň belgisi bolmaly.
    [yes-no] hawa ýa-da ýok bolmaly.
    [day] gün bolmaly, nusgasy: 2026-12-10.
   *[other] sözler bolmaly, resminama soralýan ýerde bolsa diňe onuň harplary we sanlary.
}
rejection-delegations-answer-unknown = { $question } belgili soraga beýle jogap berilmändir.
rejection-delegations-asked-of-other = { $asked-of ->
    [member] Sorag her bir agza berilýär: jogabyň kime degişlidigini görkeziň.
   *[other] Sorag bütin wekiliýete berilýär: agzany görkezmäň.
}
rejection-delegations-badge-already = Görkezilen agzalaryň hemmesiniň beýji bar; ýitirilen beýj ilki hereketden galdyrylýar.
rejection-delegations-badge-revoked = Bu beýj hereketden galdyryldy.
rejection-delegations-badge-unknown = Beýle beýj ýok.
rejection-delegations-choices-unfit = Saýlawly soragda 2-den { $bound } sana çenli görnüş bolýar we olaryň sany ähli dillerde deňdir; beýleki soraglarda bolmaýar.
rejection-delegations-class-unfit = Hiç kim saglygy barada maglumat bermäge borçly däl; saglyk we şahsyýet baradaky maglumat beýjde ýazylmaýar.
rejection-delegations-consent-missing = Adamyň razylygy bolmasa, saglyk baradaky hiç hili maglumat saklanmaýar.
rejection-delegations-credentials-insufficient = Düzgünler bu resminamadan köpüsini talap edýär.
rejection-delegations-letter-returned = { $letter } belgili hat yzyna gaýtaryldy.
rejection-delegations-letter-unknown = Wekiliýet beýle haty tabşyrmady: { $letter }.
rejection-delegations-list-final = Jemleýji sanaw çykaryldy: şondan soňky üýtgeşmeler goşmaça bilen habar berilýär.
rejection-delegations-list-not-final = Goşmaça girizer ýaly jemleýji sanaw entek ýok.
rejection-delegations-list-unchanged = Soňky sanawdan bäri hiç bir wekiliýetde üýtgeşme bolmady.
rejection-delegations-nobody-meant = Beýjiň koduny ýa-da tarapy we wekiliýetiň agzasyny görkeziň.
rejection-delegations-nothing-given = Üýtgedilýän maglumat görkezilmändir.
rejection-delegations-question-unknown = Duşuşygyň beýle soragy ýok: { $question }.
delegations-participants = Gatnaşyjylaryň sanawy
delegations-order = Status boýunça, bir statusyň içinde bolsa şu sahypanyň diliniň elipbiý tertibinde.
delegations-order-rank = Status boýunça; bir statusyň içinde wekiliýetiň ýolbaşçysynyň derejesi boýunça, bir derejäniň içinde bolsa elipbiý tertibinde.
delegations-order-drawn = Status boýunça; bir statusyň içinde bije bilen çykan ýerden ({ $from }) başlap, { $language ->
    [az] azerbaýjan
    [ru] rus
   *[en] iňlis
 } diliniň elipbiý tertibinde.
delegations-lists = Çykarylan sanawlar
delegations-remote = Uzakdan gatnaşma orunlary
delegations-remote-count = { $number ->
    [0] Tor arkaly hiç kim gatnaşmaýar.
    [one] Tor arkaly { $number } adam gatnaşýar.
   *[other] Tor arkaly { $number } adam gatnaşýar.
 }
delegations-remote-languages = Zerur diller:
delegations-from-source = Çeşmede görkezilişi ýaly:
delegations-accredited = Ygtyýarlyklary kabul edilen
delegations-provisional = Deslapky
delegations-nobody-named = Entek hiç kim bellenmedi.
delegations-names-unknown = Çeşmede adamlaryň ady görkezilmeýär.

# A delegation as a whole, questions, lists, credentials, the door.
delegations-of = Wekiliýet: { $party }
delegations-own = Siziň wekiliýetiňiz
delegations-members = Agzalary
delegations-members-on = Şu gündäki agzalary: { $day }
delegations-office-unknown = wezipesi belli däl
delegations-attends-unknown = zalda ýa-da uzakdan gatnaşýandygy belli däl
delegations-change = Üýtgetmek
delegations-credentials = Ygtyýarlyklar
delegations-no-letter = Hat tabşyrylmady.
delegations-covers-all = bütin wekiliýet üçin
delegations-covers = agzalar üçin
delegations-form = Duşuşygyň soraglary
delegations-form-note = Her bir jogaby diňe Siziň wekiliýetiňiz, Başlyk we sekretariat görýär, başga hiç kim görmeýär. Boşadylan jogap yzyna alnan hasaplanýar we pozulýar.
delegations-consent = Bu adam maglumatyň saklanmagyna razylyk berýär
delegations-answers-send = Jogaplary ibermek
delegations-no-answer = Jogap ýok
delegations-not-answered = Jogap berilmedi
delegations-kept-until = saklanýan soňky güni: { $day }
delegations-badges = Beýjler
delegations-issue-badge = Beýj bermek
delegations-print-badges = Beýjleri çap etmek (PDF)
delegations-badge-none = Beýji ýok
delegations-badge-revoked = Hereketden galdyryldy
delegations-present = Häzir duşuşykda
delegations-history = Wekiliýetiň düzüminiň taryhy
delegations-on-day = Belli bir gündäki düzümi
delegations-questions = Wekiliýetlere soraglar
delegations-questions-lead = Her soragda onuň näme üçin berilýändigi we jogaplaryň näçe wagt saklanýandygy görkezilýär. Sorag üýtgedilmeýär: ol yzyna alynýar we täzeden berilýär.
delegations-tables = Jogaplaryň jedwelleri
delegations-table = Jogaplar: { $use }
delegations-table-lead = Şahsy maglumatlar: diňe şu maksat üçin we her soragda görkezilen möhletden uzak däl.
delegations-table-empty = Entek hiç kim jogap bermedi.
delegations-no-questions = Sorag berilmedi.
delegations-place = orun { $number }
delegations-questions-withdrawn = Yzyna alnan soraglar
delegations-list = Gatnaşyjylaryň sanawy { $number }
delegations-other-script = Ady bu sahypanyň dilinde berilmedi.
delegations-credentials-report = Ygtyýarlyklar barada hasabat
delegations-letters-of-nomination = Bellemek hakynda hatlar
delegations-needed = Düzgünleriň talap edýän resminamasy: { $credentials }
delegations-uncovered = Hatda görkezilmedik agzalar: { $members }
delegations-what-is-missing = Nämeler ýetmeýär
delegations-check-in = Gelenleri hasaba almak
delegations-badge-hint = Beýji skanirläň ýa-da kwadratyň aşagyndaky kody ýazyň: baş ýa-da setir harplar bilen, boşlukly ýa-da boşluksyz.
delegations-came-in = Geldi
delegations-left = Gitdi
delegations-scan = Kamera bilen skanirlemek
delegations-queue = Şu enjamda bellenenler
delegations-queue-note = Tor kabul edýänçä diňe kodlar we wagtlar.
delegations-queue-waits = tora garaşýar
delegations-queue-taken = žurnala ýazyldy
delegations-queue-refused = kabul edilmedi:
delegations-queue-signed-out = Ulgama täzeden giriň: hiç zat ýitmedi.
delegations-no-camera = Bu ýerde ulanar ýaly kamera ýok. Beýjdäki kwadratyň aşagyndaky kody ýazyň.
delegations-door-kept = Bu sahypa enjamda saklandy
delegations-door-kept-note = Duşuşykda kimiň bardygy tor dikeldilenden soň görkezilýär. Şoňa çenli bellän zatlaryňyz şonda iberilýär.
delegations-door-closed = Häzir bu ýerde hiç kimi belläp bolmaýar.
delegations-persons = { $number } adam
delegations-answers-put = { $number ->
    [0] Hiç bir jogap ýazylmady.
    [one] { $number } jogap ýazyldy.
   *[other] { $number } jogap ýazyldy.
}
delegations-answers-withdrawn = { $number } jogap yzyna alyndy.
delegations-answers-missing = { $number } jogap ýetmeýär
delegations-kept = { $number ->
    [0] Duşuşyk ýapylanda pozulýar.
    [one] Duşuşykdan soň { $number } gün saklanýar.
   *[other] Duşuşykdan soň { $number } gün saklanýar.
}
delegations-present-number = { $number ->
    [0] Duşuşykda hiç kim ýok
    [one] Duşuşykda { $number } adam bar
   *[other] Duşuşykda { $number } adam bar
}
delegations-badges-number = { $number ->
    [0] Güýjünde bolan beýj ýok.
    [one] { $number } beýj güýjünde.
   *[other] { $number } beýj güýjünde.
}

# Presence, lost links and the roll.
rejection-delegations-link-lost = Bu tarapyň aragatnaşygynyň kesilendigi eýýäm bellendi: { $party }.
rejection-delegations-link-holds = Bu tarapyň aragatnaşygynyň kesilendigi bellenmändi: { $party }.
rejection-delegations-not-remote = Bu tarap zalda ýa-da ýok diýlip bellenen, onuň kesiljek aragatnaşygy ýok: { $party }. Ilki ony uzakdan gatnaşýan diýip belläň.
rejection-delegations-roll-open = Ýoklama geçirilýär. Ilki ony ýapyň.
rejection-delegations-no-roll = Ýoklama geçirilmeýär.
rejection-delegations-not-called = Bu ýoklama şu tarapy öz içine almaýar: { $party }.
rejection-delegations-nobody-to-call = Bu duşuşyga ýoklamada çagyryp boljak hiç kim çagyrylmandy.
attendance-title = Gatnaşanlar we kworum
attendance-closed-notice = Bende ýapyk mejlisde garalýan wagty bu ýerde bellenýän zatlar žurnala ýazylmaýar we mejlis açyk görnüşe geçende ýitýär.
attendance-quorum = Kworum
attendance-quorum-undefined = { $rule }: düzgünlerde kesgitlenmedik. Gatnaşýan agzalar: { $present }; agzalaryň jemi sany: { $of }.
attendance-quorum-met = { $rule }: zerur sany { $needed }; gatnaşýar { $present }, jemi { $of }. Kworum bar.
attendance-quorum-missed = { $rule }: zerur sany { $needed }; gatnaşýar { $present }, jemi { $of }. Kworum ýok.
attendance-links-lost = Kesilen aragatnaşyklar: { $number }
attendance-roll = Ýoklama
attendance-roll-number = Ýoklama { $number }, başlanan wagty: { $time }
attendance-roll-result = Ýoklama { $number }, { $time }
attendance-calls = Häzir çagyrylýan: { $party }
attendance-all-called = Hemmeler jogap berdi. Ýoklamany ýapyp bolýar.
attendance-not-answered = entek jogap ýok
attendance-call-all = Hemmeleri ýoklamak
attendance-call-members = Agzalary ýoklamak
attendance-no-roll = Ýoklama geçirilmedi.
attendance-entry = Žurnalyň { $number } belgili ýazgysy
attendance-delegations = Wekiliýetler
attendance-log = Gatnaşanlaryň hasaby
attendance-log-empty = Hiç zat bellenmedi.
attendance-lines = { $number } setir, iň soňkusy birinji. Faýlda hemmesi bar.
attendance-time = Wagty
attendance-link-lost = Aragatnaşyk kesildi
attendance-link-back = Aragatnaşyk dikeldildi
attendance-answered = Ýoklama: { $answer }
attendance-came = Adam geldi: { $where }
attendance-went = Adam gitdi
attendance-own-link-lost = Biziň aragatnaşygymyz kesildi
attendance-own-link-back = Biz gaýtadan baglandyk
attendance-roll-calls-you = Ýoklama geçirilýär. Siziň wekiliýetiňiz entek jogap bermedi.
# Certificates of participation.
delegations-print-certificates = Gatnaşyk şahadatnamalaryny çap etmek (PDF)
