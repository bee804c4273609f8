# The record and its proofs.

rejection-record-already-open = Qeydlər jurnalı artıq açılıb.
rejection-record-not-open = Qeydlər jurnalı açılmayıb: ilk hərəkət record.open olmalıdır.
rejection-record-nothing-to-erase = Silinəcək məlumat yoxdur: göstərilənlərə uyğun, hələ silinməmiş fərdi məlumat tapılmadı.
rejection-record-nothing-due = Silinməli fərdi məlumat yoxdur: heç birinin saxlanma müddəti bitməyib.
rejection-record-no-attribution-due = Silinməli heç nə yoxdur: qaydalara əsasən bu görüşün mətnləri üzrə mövqelərin kimə aid olduğu hələ saxlanılır, ona əsaslanan prosedur davam edir və ya belə məlumat saxlanılmır.
rejection-record-key-unfit = Bu, burada tələb olunan növdən açar deyil, yaxud qeydlər jurnalının indiki və ya əvvəlki açarıdır. Onu proqramın göstərdiyi kimi bütöv köçürün.
rejection-record-key-not-here = Bunu imzalamalı olan gizli açar bu serverdə deyil və ya proqram onu tapmadı. Hərəkət açarın olduğu serverdə edilir.
rejection-record-handed-over = Qeydlər jurnalı { $party } tərəfinə təhvil verilib və orada davam etdirilir. Burada onu oxumaq olar, amma daha heç nə qeydə alınmır.
rejection-record-witness-known = Bu şahid artıq göstərilib.
rejection-record-witness-unknown = Belə şahid yoxdur və ya geri çağırılıb.
rejection-record-not-your-witness = Bu şahidi Siz geri çağıra bilməzsiniz: o, Sizin şahidiniz deyil.
rejection-record-not-the-chair = { $chair ->
    [none] Həmin gün prosesə hansı dövlətin sədrlik etdiyi qeydlərdən məlum deyil. Qeydlər jurnalı yenə də { $party } tərəfinə təhvil verilsin?
   *[other] Qeydlərə görə, həmin gün prosesə { $party } deyil, başqa dövlət sədrlik edir. Qeydlər jurnalı yenə də ona təhvil verilsin?
}
rejection-record-form-unfit = Qeydlər jurnalının forması: { $now }. O, yalnız sonrakı formaya, ən çoxu { $known } nömrəli formaya keçirilə bilər.
rejection-record-doors-closed = { $meeting } görüşünün bir bəndi qapalı iclasda müzakirə olunur və orada görülənlər hələ qeydlər jurnalında deyil. Əvvəlcə bəndin müzakirəsini bitirin və ya iclası açın.
rejection-record-form-earlier = Qeydlər jurnalı proqramın əvvəlki versiyası ilə açılıb və bu hərəkəti hələ tanımır. Əvvəlcə Sədr və ya katiblik onu sonrakı formaya keçirir.
rejection-record-files-of-all = Faylları Sədr və ya katiblik silir, çünki eyni fayla başqaları da istinad edə bilər. Katibliyə müraciət edin.

# The record and an entry.
record-lead = Prosesdə baş vermiş hər şey, qeydə alındığı ardıcıllıqla. Sonradan heç nə dəyişdirilmir: düzəliş ayrıca qeyd kimi daxil edilir.
record-entries = Qeydlər
record-entry = Qeyd { $number }
record-number = №
record-recorded = Qeydə alınıb
record-act = Hərəkət
record-meeting = Görüş
record-occurred-on = baş verib: { $day }
record-entered-later = Sonradan daxil edilib; baş verdiyi vaxt: { $day }.
record-newer = Daha yeni qeydlər
record-older = Daha köhnə qeydlər
record-every = Hamısı
record-area = Bölmə
record-since = Başlanğıc
record-until = Son
record-choose = Qeydləri seçmək
record-choose-note = Gün və saatlar { $zone } vaxtı ilə, qeydə alınma vaxtına görədir. Yalnız oxuya bildiyiniz qeydlər tapılır; dövlət və ya təşkilat qeydin onun tərəfindən edildiyi və ya ona aid olduğu açıq göstərildikdə tapılır.
record-time-wrong = Günü 2026-09-14 kimi, gün və saatı isə 2026-09-14T09:30 kimi göstərin. Oxuna bilməyən vaxt nəzərə alınmadı.
record-found = { $number ->
    [0] Şərtlərə uyğun, oxuya bildiyiniz qeyd yoxdur.
   *[other] Şərtlərə uyğun, oxuya bildiyiniz qeydlərin sayı: { $number }.
}
record-all = Bütün jurnalı göstərmək
record-previous = Əvvəlki qeyd: { $number }
record-next = Növbəti qeyd: { $number }
record-sealed-disclosed = möhürlənib; Sizə göstərilir
record-sealed-until = möhürlənib; Sizə göstərilir; saxlanma müddəti: { $day }
record-sealed-removed = möhürlənib; silinib: { $instant }
record-sealed-destroyed = möhürlənib; məhv edilib
record-sealed-withheld = möhürlənib; Sizə göstərilmir
record-restricted = Məhdudlaşdırılmış qeyd
record-restricted-note = Bu qeydi yalnız müəyyən yerləri tutanlar oxuya bilər. Nömrəsi və kriptoqrafik öhdəliyi açıqdır: onun jurnalda olduğunu və dəyişdirilmədiyini hər kəs yoxlaya bilər.
record-content = Nə qeydə alınıb
record-by = Kimin adından
record-entered-by = Daxil edən
record-received = Alınıb
record-profile = Qüvvədə olan qaydalar
record-entry-field = Qeyd { $number }: { $field }
record-erase = Bu qeydin fərdi mətnlərini silmək
record-body = Qeyd saxlanıldığı şəkildə

# Fields of what happened that no form asks for.
record-field-allotted-ms = Ayrılan vaxt, ms
record-field-archive = Arxivdən
record-field-assertion = Giriş açarının təsdiqi
record-field-base = Etirazı nəzərə alınanlar
record-field-by = Kim tərəfindən
record-field-by-ms = Uzadılıb, ms
record-field-changes = Nə dəyişir
record-field-checked = İmzalanmış faylda nə aşkar edilib
record-field-code = Kod
record-field-confirmed = Sədr tərəfindən təsdiqlənib
record-field-contacts-until = Əlaqə məlumatlarının saxlanma müddəti
record-field-credentials-until = Səlahiyyət sənədlərinin saxlanma müddəti
record-field-days-unknown = İş günləri məlum olmayan illər
record-field-hash = Heş
record-field-id = Qısa ad
record-field-late = Vaxtından sonra
record-field-lifted = Bununla götürülən mötərizələr
record-field-list = Siyahı
record-field-merged = Birləşdirilən təkliflər
record-field-numbers = Nömrələr
record-field-objections = Etirazlar
record-field-offset = UTC-dən irəli, dəqiqə
record-field-owner = Kimə məxsusdur
record-field-profile = Başlandığı qaydalar
record-field-received = Alınıb
record-field-round = Mərhələ
record-field-silence = Sükut proseduru
record-field-since = Bu qeyddən
record-field-superseded = Qüvvədən düşən təkliflər
record-field-support = Dəstək
record-field-supporters = Dəstəkləyənlər
record-field-tally = Mövqelər necə bölünüb
record-field-texts = Nə silinib
record-field-unsettled = Yenidən baxılmalı təkliflər
record-field-version = Versiya
record-field-warning = Xəbərdarlıq
record-field-working-days = İş günləri
record-field-year = İl
record-field-roll = Adbaad çağırış
record-field-present = Zalda
record-field-remote = Məsafədən
record-field-absent = İştirak etməyənlər
record-field-members = Nəzərə alınan üzvlər
record-field-members-present = İştirak edən üzvlər
record-field-needed = Yetərsay üçün tələb olunur
record-field-first = İlk təqdim edilən mətnin heşi

# Proof.
record-proof = Nə üçün sözümüzə inanmaq tələb olunmur
record-proof-1 = Kriptoqrafik öhdəlik qeydin hər bir hərfindən hesablanır. Bir hərf dəyişdirilsə, öhdəlik də başqa olur.
record-proof-2 = { $number ->
    [0] Bu, yeganə qeyddir, ona görə onun yarpağı jurnalın köküdür.
    [one] O, { $number } başqa qiymətlə birləşərək kökə çatır. Kök dəyişmədən heç bir qeydi çıxarmaq və ya əlavə etmək mümkün deyil.
   *[other] O, { $number } başqa qiymətlə cüt-cüt birləşərək kökə çatır. Kök dəyişmədən heç bir qeydi çıxarmaq və ya əlavə etmək mümkün deyil.
}
record-proof-3 = { $number ->
    [one] Kök { $number } qeydi əhatə edir və nəzarət nöqtəsi kimi jurnalın açarı ilə imzalanır. Nəzarət nöqtəsini saxlayan şəxs sonrakı istənilən dəyişikliyi aşkar edir.
   *[other] Kök { $number } qeydi əhatə edir və nəzarət nöqtəsi kimi jurnalın açarı ilə imzalanır. Nəzarət nöqtəsini saxlayan şəxs sonrakı istənilən dəyişikliyi aşkar edir.
}
record-proof-leaf = Öhdəlik jurnalın adı və { $number } nömrəsi ilə birlikdə yarpağı verir. Ona görə heç bir qeyd başqasının yerinə keçə bilməz.
record-proof-root = Sonda kök qalır: o, bütün qeydləri təmsil edir (qeydlərin sayı: { $number }).
record-step-left = Solunda bu qiymət durur
record-step-right = Sağında bu qiymət durur
record-step-together = Birlikdə bu qiyməti verirlər
record-cosigned-none = Bu nəzarət nöqtəsini jurnalın özündən başqa hələ heç kim imzalamayıb.
record-cosigned = Jurnalı saxlayan daha { $number } tərəf eyni nəzarət nöqtəsini imzalayıb.
record-path = Kökə gedən yol
record-commitment = Kriptoqrafik öhdəlik
record-leaf = Ağacın yarpağı
record-root = { $number ->
    [one] { $number } qeyd üzrə kök
   *[other] { $number } qeyd üzrə kök
}
record-holds = Sübut düzgündür
record-holds-not = Sübut düzgün deyil
record-checkpoint = Nəzarət nöqtəsi
record-origin = Jurnalın mənşəyi
record-fingerprint = Açarın barmaq izi
record-signed = { $number ->
    [one] { $number } qeyd üzrə imzalanıb
   *[other] { $number } qeyd üzrə imzalanıb
}
record-checkpoint-file = Nəzarət nöqtəsi, fayl
record-key-file = Açar, fayl
record-key-sheet = Açar bir vərəqdə, diplomatik poçt üçün

# Prosesin müəyyən vaxtdakı vəziyyəti.
record-as-of-choose = Prosesin həmin vaxtdakı vəziyyəti
record-as-of-day = Gün
record-as-of-hour = Saat (günün sonu deyilsə)
record-as-of-show = Göstərmək
record-as-of-choose-note = { $zone } vaxtı ilə. Prosesin hər bir səhifəsi jurnalın onu həmin vaxt bildiyi kimi göstərilir.
record-as-of-label = Keçmiş
record-as-of-instant = Prosesin vəziyyəti: { $instant }.
record-as-of-entry = Prosesin { $number } nömrəli qeyddən sonrakı vəziyyəti.
record-as-of-known = Jurnal onu həmin vaxt belə bilirdi. Sonra daxil edilənlər, daha əvvəl baş vermiş olsa belə, burada yoxdur.
record-as-of-last = Sonuncu qeydin nömrəsi: { $number }.
record-as-of-last-at = Sonuncu qeydin nömrəsi: { $number }; qeydə alınıb: { $instant }.
record-as-of-now = Bu səhifənin indiki halı
record-as-of-more = Burada nə görürsünüz və jurnalın o vaxtkı kökü
record-as-of-rights = Burada Sizin səlahiyyətinizlə həm o vaxt görünə bilən, həm də indi görünə bilən məlumat göstərilir. Sonradan silinən silinmiş qalır, buradan açılan fayl və ya sənəd isə indikidir. Keçmişin səhifəsində heç bir hərəkət edilə bilməz.
record-as-of-after = Prosesin bu qeyddən sonrakı vəziyyəti
record-as-of-before-title = Hələ heç nə qeydə alınmayıb
record-as-of-before-text = O vaxtadək oxuya biləcəyiniz heç nə qeydə alınmayıb.
record-as-of-later-title = Hələ gəlməyib
record-as-of-later-text = Bu vaxt hələ gəlməyib.
record-as-of-busy-title = Keçmişi soruşanlar çoxdur
record-as-of-busy-text = Hazırda keçmişi soruşanlar çoxdur. Zəhmət olmasa, bir az sonra yenidən cəhd edin.
record-damaged-title = Qeydlər jurnalının bu hissəsi zədələnib
record-damaged-text = Burada saxlanılan qeydə alınanla eyni deyil, buna görə göstərilmir. İmzalanmış heç nə itməyib: serverin operatoruna bildirilib, o, bunu surətdən bərpa edəcək.

# A package and its verdict.
record-check = Özünüz yoxlayın
record-check-how = Paketi və açarı öz kompüterinizə götürün və proqramı orada işə salın; şəbəkə tələb olunmur. Açarın barmaq izini bu saytdan deyil, başqa yolla əldə etdiyiniz barmaq izi ilə tutuşdurun.
record-host-can = Serveri idarə edən orada saxlanılanı oxuya, hərəkəti gecikdirə və saatı dəyişə bilər. Lakin Sizin nəzarət nöqtənizin əhatə etdiyi qeydi aşkar olunmadan dəyişə və ya silə bilməz.
record-package-of = Paket: { $meeting }
record-verdict = Yoxlamanın nəticəsi
record-verdict-note = Yoxlamaları bu server səhifəni hazırlayarkən aparıb. Bu, rahatlıq üçündür, sübut deyil: zəhmət olmasa, onları etibar etdiyiniz kompüterdə özünüz aparın.
record-package-holds = Paket düzgündür
record-package-fails = Paket düzgün deyil
record-take-package = Paketi endirmək
record-checks = Yoxlamalar
record-adopted-hash = Qəbul edilmiş mətnin heşi
record-browser-title = Paketi bu brauzerdə yoxlamaq
record-browser-lead = Paketi brauzeriniz özü oxuyur və yoxlayır. Paket heç yerə göndərilmir.
record-browser-package = Paket
record-browser-package-hint = Faylı seçin və ya bu səhifənin üzərinə çəkib buraxın.
record-browser-key = Jurnalın açarı və ya onun barmaq izi
record-browser-key-hint = Burada bu serverin verdiyi açar göstərilir. O, müstəqil mənbə deyil: yerinə başqa yolla əldə etdiyiniz açarı və ya barmaq izini yazın.
record-browser-check = Paketi yoxlamaq
record-browser-checking = Hələlik aparılmış yoxlamalar: { $number }
record-browser-no-key = Bu, nə jurnalın açarı, nə də 64 rəqəmdən ibarət barmaq izidir.
record-browser-broken = Yoxlama başa çatdırıla bilmədi: fayl oxunmur və ya bu brauzerdə yoxlama üçün lazım olan imkan yoxdur.
record-browser-without = Skriptsiz bu səhifə heç nə yoxlamır. Zəhmət olmasa, aşağıdakı proqramlardan birini işə salın.
record-browser-cannot = Bu brauzer bu səhifəyə heş hesablamaq imkanı vermir: bunun üçün təhlükəsiz bağlantı tələb olunur. Zəhmət olmasa, aşağıdakı proqramlardan birini işə salın.
record-browser-elsewhere = Bu səhifə olmadan yoxlayın
record-browser-host = Bu səhifə yoxladığı qeydləri saxlayan serverdən gəlir, ona görə də özü haqqında heç nə sübut etmir: serverə etibar etməyən şəxs buraxılışdan götürülə bilən proqramı və ya Python faylını işə salır.
check-form = Fayl paketdir və formatın icazə verdiyi yeganə şəkildə yazılıb.
check-key = Paketdəki açar Sizin gözlədiyiniz açar və ya onun göstərdiyi xələfdir.
check-checkpoint = Nəzarət nöqtəsi bu jurnala aiddir və onun açarı ilə imzalanıb.
check-subject = Qeydlər paketdə göstərilən prosesə və görüşə aiddir.
check-entry-commitment = { $subject } nömrəli qeydin məzmunu qeydə alındığı andakı öhdəliyə uyğundur.
check-entry-inclusion = { $subject } nömrəli qeyd nəzarət nöqtəsinin imzaladığı ağacda yer alır.
check-entry-order = Qeydlər öz ardıcıllığındadır və vaxt geriyə getmir.
check-sealed-value = { $subject } nömrəli qeyddən açıqlanan mətn möhürlənmiş mətndir.
check-text-hash = Bu mətn hərfi-hərfinə qəbul edilmiş mətndir: { $subject }.
check-adopted-hash = Qəbul edilmiş heş bütün autentik dillərdəki mətnləri əhatə edir: { $subject }.
check-signature = İmza qəbul edilmiş mətnə aiddir: { $subject }.
check-summary-hash = Yekun icmalın heşi onun bütün autentik dillərdəki mətnlərini əhatə edir: { $subject }.
check-statement = Əlavə edilmiş bəyanatın heşləri onun sözlərinə uyğundur: { $subject }.
check-file = Paketə daxil edilmiş fayl qeyddə göstərilən fayldır: { $subject }.
check-outcome-proved = Sübut edilib
check-outcome-failed = Uyğun deyil
check-outcome-not-checked = Yoxlanılmayıb
check-reason-not-a-package = Fayl paket deyil və ya formatın icazə verdiyi yeganə şəkildə yazılmayıb.
check-reason-key-unfit = Paketdəki açar bu jurnalın açarı deyil.
check-reason-another-key = Paketdə Sizin gözlədiyinizdən başqa açar var.
check-reason-key-from-inside = Kənardan açar verilmədiyi üçün paketin içindəki açardan istifadə edilib.
check-reason-not-signed-by-key = Nəzarət nöqtəsi bu açarla imzalanmayıb və ya başqa jurnala aiddir.
check-reason-not-in-tree = Qeyd nəzarət nöqtəsinin imzaladığı ağacda yoxdur.
check-reason-out-of-order = Qeydlərin ardıcıllığı pozulub və ya vaxt geriyə gedir.
check-reason-half-an-entry = Qeydin bir hissəsi yoxdur: o, ya bütöv verilməli, ya da heç verilməməlidir.
check-reason-not-a-body = Qeydin məzmunu JSON deyil.
check-reason-body-changed = Qeydin məzmunu qeydə alındıqdan sonra dəyişdirilib.
check-reason-not-what-was-sealed = Açıqlanan mətn möhürlənmiş mətn deyil.
check-reason-another-subject = Qeydlər paketdə göstəriləndən başqa prosesə və ya görüşə aiddir.
check-reason-not-the-adopted-text = Mətn qəbul edilmiş mətn deyil.
check-reason-hash-does-not-cover = Qəbul edilmiş heş bu mətnlərin heşi deyil.
check-reason-text-missing = Qəbul edilmiş mətn paketdə yoxdur.
check-reason-signature-wrong = İmza bu açarla və bu mətn üçün qoyulmayıb.
check-reason-signature-missing = Qeyddə açara və ya fayla əsaslanan imza göstərilir, lakin imza yoxdur.
check-reason-ink = Mürəkkəblə qoyulmuş imzanı yalnız sənədin əsli sübut edir.
check-reason-hash-not-of-these = Qeydə alınmış heş bu sözlərin heşi deyil.
check-reason-scan = Skan mürəkkəblə qoyulmuş imzanı göstərir; onun həqiqiliyini yalnız sənədin əsli sübut edir.
check-reason-file-not-enclosed = İmzalanmış fayl heşi ilə göstərilib, paketə daxil edilməyib.
check-reason-file-removed = İmzalanmış fayl saxlancdan silinib; onun heşi qeydlər jurnalında qalır.
check-reason-another-document = Fayldakı imzalar düzgündür, lakin faylın bu mətn olduğu fayldan görünmür: onları özünüz tutuşdurun.
check-reason-algorithm-unknown = Fayldakı imza bu proqrama məlum olmayan alqoritmlə qoyulub; onu imzalayanın dövləti yoxlaya bilər.
check-reason-file-signature-wrong = Faylda imza yoxdur və ya imza düzgün deyil.
check-reason-not-the-named-file = Fayl öz heşinə uyğun deyil, heç bir qeyddə göstərilmir və ya iki dəfə daxil edilib.

# What the program says when it verifies.
verify-holds = Paket düzgündür: aparıla bilən bütün yoxlamalar sübut edilib.
verify-fails = { $number ->
    [one] Paket düzgün deyil: { $number } yoxlama uyğun gəlmədi.
   *[other] Paket düzgün deyil: { $number } yoxlama uyğun gəlmədi.
}
verify-key-inside = Açar verilmədiyi üçün bu, yalnız paketin içindəki açarla uyğunluğu sübut edir. Barmaq izini başqa yolla əldə etdiyinizlə tutuşdurun.
verify-log = Jurnal: { $origin }
verify-fingerprint = Açarın barmaq izi: { $fingerprint }
verify-checkpoint = Nəzarət nöqtəsi: qeydlərin sayı { $size }, kök { $root }
verify-entries = Tam verilən qeydlər: { $open }; yalnız öhdəliyi verilənlər: { $restricted }
verify-text = Qəbul edilmiş mətn: { $symbol }, heş { $hash }, autentik dillər: { $languages }
verify-signature = İmza: { $party }, { $symbol }; üsulu: { $mode }; əsası: { $evidence }
verify-courtesy = Məlumat xarakterli tərcümə: { $symbol }, { $language }
verify-summary = Sədrin yekun icmalı: { $symbol }, heş { $hash }, autentik dillər: { $languages }
verify-statement = Bəyanat: { $party }, { $kind }, mətn: { $text }, nömrə { $number }; dillər: { $languages }
verify-statement-withdrawn = Bu bəyanat geri götürülüb.
verify-confirmed = Paytaxt tərəfindən təsdiq edilib: { $date } (UTC)
verify-confirmed-late = Paytaxt tərəfindən müddət bitdikdən sonra təsdiq edilib: { $date } (UTC)
verify-unconfirmed = Bu paketdən göründüyü qədər paytaxt tərəfindən təsdiq edilməyib
verify-file = Fayl: { $hash }
verify-signed-by = Faylda: { $signer }; sertifikat nömrəsi { $serial }, verən: { $issuer }, qüvvədədir: { $from } – { $to }
verify-signed-at = Faylda göstərildiyinə görə imzalanıb: { $date } (UTC)
verify-signed-later = Bu imzadan sonra fayla əlavə edilib, bayt: { $bytes }
verify-passkey-verified = Giriş açarı { $origin } ünvanında imzalayıb; cihaz şəxsi yoxlayıb
verify-passkey-present = Giriş açarı { $origin } ünvanında imzalayıb; şəxs iştirak edib, lakin yoxlanılmayıb
verify-issuers = Qiymətləndirilmir: sertifikatı verənin etibara layiq olub-olmaması və sertifikatın ləğv edilib-edilməməsi. Regionda sertifikat verənlərin ümumi siyahısı yoxdur. Yuxarıdakı adlara baxın.
verify-cannot = Heç bir proqramın sübut edə bilmədiyi: serveri idarə edənin saxladığını oxumadığı, hərəkəti gecikdirmədiyi və saatını dəyişmədiyi; habelə mürəkkəblə qoyulmuş imzanın həqiqiliyi – onu yalnız sənədin əsli göstərir.

check-succession = Jurnalın { $subject } açarı növbəti açarı göstərib və onun imzaladığı hissə bu jurnalın əvvəlidir.
check-cosignature = { $subject } şahidi nəzarət nöqtəsini imzası ilə təsdiq edib.
check-reason-not-a-successor = Jurnalın heç bir qeydi bu açarın imzası ilə növbəti açarı göstərmir, yaxud jurnal bu açarın imzaladığı hissənin davamı deyil.
check-reason-not-cosigned = Bu nəzarət nöqtəsində onun təsdiq imzası yoxdur.
check-reason-cosignature-wrong = Təsdiq imzası düzgün deyil.
check-reason-no-evidence-module = Bu proqram giriş açarları, skan edilmiş sənədlər və imzalanmış PDF modulu olmadan yığılıb.
verify-cosigned = Şahid { $witness } təsdiq edib, { $date }
verify-cosigned-by-party = Qeydlərdə { $party } üçün göstərilən { $witness } şahidi təsdiq edib, { $date }
record-trust = Kimə etibar etməyə ehtiyac yoxdur
record-witnesses-note = Şahid – üzvün jurnalı kənardan izləyən, onun yalnız artdığını görən və bunu imzası ilə təsdiq edən kompüteridir. Jurnal dəyişdirilərsə və ya iki şəkildə göstərilərsə, şahid bunu aşkar edir və sübutu saxlayır.
record-witnesses-none = Hələ heç bir üzv şahid göstərməyib
record-witness-upto = { $number ->
    [one] İlk qeydi görüb
   *[other] { $number } qeydi görüb
}
record-witness-never = Hələ imzalamayıb
