# Words of the printed papers.

papers-unknown = məlum deyil
papers-instant = { $instant } ({ $zone })
papers-person-removed = ad silinib ({ $date })
papers-person-withheld = ad açıqlanmır
papers-person-unknown = adı göstərilməyib
papers-letters-missing = [burada çap edilə bilməyən əlifba ilə]
papers-rehearsal = Məşq. Bu sənəddəki bütün dövlətlər, şəxslər və mövqelər şərtidir.
papers-demonstration = Nümayiş. Bu sənəd məhsulun nümayişi üçün hazırlanıb; Prosesin sənədi deyil.

# The foot of every page.
papers-page = səhifə { $page } / { $pages }
papers-record = { $origin } jurnalının { $entry } nömrəli qeydinə qədər olan vəziyyət, { $date }
papers-verify = Yoxlama ünvanı: { $address }
papers-code = { $address } ünvanına aparan QR kod
papers-hash-foot = Qəbul edilmiş mətnin SHA-256 qiyməti:
papers-authentic-short = autentik mətn
papers-courtesy-short = məlumat xarakterli tərcümə
papers-missing-short = Azərbaycan dilində mətn yoxdur

# The agenda.
papers-agenda = Gündəlik
papers-provisional = İlkin
papers-adopted-day = Qəbul edilib: { $date }
papers-rebuilt = Açıq mənbə əsasında bərpa edilib: { $source }. Mənbədə olmayan heç nə əlavə edilməyib.
papers-rebuilt-unnamed = Açıq mənbə əsasında bərpa edilib. Mənbədə olmayan heç nə əlavə edilməyib.
papers-meeting = Görüş
papers-items = Bəndlər
papers-items-none = Gündəlikdə hələ bənd yoxdur.
papers-items-unknown = Mənbələrdə gündəlik göstərilməyib.
papers-when = Tarix
papers-where = Yer
papers-venue = Məkan
papers-format = Format
papers-theme = Mövzu
papers-chair = Sədr
papers-hosts = Ev sahibləri
papers-outcome = Nəticə
papers-lead = Əsas məruzəçi
papers-time = Vaxt
papers-minutes = { $minutes ->
    [one] { $minutes } dəqiqə
    *[other] { $minutes } dəqiqə
    }
papers-documents = Sənədlər
papers-note = Qeyd
papers-source = Mənbə

# The list of participants.
papers-participants = İştirakçıların siyahısı
papers-participants-none = Qeydə alınmış iştirakçı yoxdur.
papers-seating = Oturuş planı
papers-seating-way = Əvvəl üzvlər, sonra digərləri; yerlər yuxarıdan baxdıqda Sədrin sol əlindən saat əqrəbi istiqamətində davam edir.
papers-seating-said = Yuxarıda Sədrin masası, hər iki tərəf boyunca { $seats } yer.
papers-plates = Ad lövhələri
papers-order = { $language ->
    [az] Azərbaycan
    [ru] Rus
   *[en] İngilis
 } əlifbası sırası ilə.
papers-list-issued = Buraxılma tarixi: { $day }.
papers-list-addendum = Əvvəlki siyahıdan sonra nəyin dəyişdiyini göstərir.
papers-other-script = Ad bu sənədin dilində verilməyib.
papers-delegation = Nümayəndə heyəti
papers-nobody-yet = hələ təyin edilməyib
papers-nobody-in-source = mənbədə adları göstərilməyib
papers-presence = İştirak
papers-group-member = Üzv dövlətlər
papers-group-observer = Müşahidəçilər
papers-group-pending = Üzvlüyünə baxılanlar
papers-group-unconfirmed = Statusu təsdiqlənməyənlər
papers-group-invited = Dəvət olunanlar
papers-group-partner = Tərəfdaşlar
papers-group-secretariat = Katiblik
papers-group-unknown = Statusu məlum olmayanlar

# A text.
papers-protocol = Nəticə Protokolu
papers-draft = Layihə
papers-authentic-only = { $language } autentik mətn.
papers-authentic = { $language } autentik mətn. Eyni dərəcədə autentik mətnlər: { $others }.
papers-courtesy = { $language } məlumat xarakterli tərcümə. Autentik olan yalnız bu mətndir: { $authentic }.
papers-missing = Azərbaycan dilində mətn yoxdur. Autentik mətn: { $authentic }.
papers-missing-shown = Burada göstərilən mətn: { $language }.
papers-as-of = { $entry } nömrəli qeyddən sonrakı vəziyyət.
papers-proposals-none = Açıq təklif yoxdur.
papers-proposals = { $open ->
    [one] Açıq təkliflərin sayı: { $open }.
    *[other] Açıq təkliflərin sayı: { $open }.
    }
papers-behind = Son dəyişikliyə uyğunlaşdırılmayan mətn: { $languages }.
papers-text-empty = Mətndə bənd yoxdur.
papers-paragraph-empty = Bu bəndin mətni hələ yoxdur.
papers-paragraph-shown = Bu dildə mətn yoxdur; { $language } göstərilir.
papers-paragraph-behind = Bu bənd son dəyişikliyə uyğunlaşdırılmayıb.
papers-decision = Qərar
papers-adopted-at = Sədr qəbul edildiyini elan edib
papers-entry = Jurnaldakı qeydin nömrəsi
papers-in-entry = qeyd { $entry }
papers-base = Etirazı nəzərə alınacaq tərəflər
papers-put-at = Görüşün müzakirəsinə verilib
papers-put-not = hələ verilməyib
papers-objections = Qüvvədə olan etirazlar
papers-objectors = Etiraz edənlər
papers-not-adopted = Qəbul edilmədiyi elan olunub (dəfə)
papers-signatures = İmzalar
papers-signatures-none = Qeydə alınmış imza yoxdur.
papers-party = Adından
papers-signatory = İmzalayan
papers-manner = İmza üsulu
papers-signed-on = Tarix
papers-mode-definitive = qəti
papers-mode-ad-referendum = ad referendum
papers-mode-initialled = paraflanıb
papers-evidence-ink = bir əsl nüsxə üzərində mürəkkəblə
papers-evidence-browser-key = imzalayanın brauzerində yaradılmış açarla
papers-evidence-server-key = nümayiş serverinin yaratdığı açarla
papers-evidence-passkey = imzalayanın cihazındakı giriş açarı (passkey) ilə
papers-evidence-scan = skan surəti saxlanılan kağız üzərində
papers-evidence-pades = imzalanmış PDF faylında (PAdES)
papers-ad-referendum = Ad referendum imza paytaxt tərəfindən təsdiq edilməlidir.
papers-original = Əsl nüsxə
papers-custodian = Saxlayan
papers-file-hash = Faylın SHA-256 qiyməti
papers-hashes = Heş qiymətləri
papers-hash-adopted = Qəbul edilmiş mətn
papers-hash-authentic = { $language }, autentik
papers-hash-courtesy = { $language }, məlumat xarakterli tərcümə
papers-hash-note = SHA-256. Bu qiymətləri hər kəs mətnin sözlərindən hesablaya bilər; bir hərf dəyişdikdə qiymətlər də dəyişir.

# The signature sheet.
papers-signature-sheet = İmza vərəqi
papers-one-original = Bir əsl nüsxə; autentik mətnlər: { $authentic }.
papers-specimen = Nümunə: mətn qəbul edilməyib, bu vərəq imzalanmır.
papers-signatories-none = İmzalayacaq tərəf yoxdur.
papers-text = Mətn
papers-title = Başlıq
papers-symbol = Simvol
papers-recorded = Qeydə alınıb: { $manner }, { $date }, qeyd { $entry }.
papers-line-signature = İmza, ad və vəzifə
papers-line-date = Tarix

# Languages: by name, and as a text is said to be in them.
papers-language = { $tag } dili
papers-language-az = Azərbaycan dili
papers-language-en = İngilis dili
papers-language-fa = Fars dili
papers-language-it = İtalyan dili
papers-language-kk = Qazax dili
papers-language-ky = Qırğız dili
papers-language-ru = Rus dili
papers-language-tg = Tacik dili
papers-language-tk = Türkmən dili
papers-language-tr = Türk dili
papers-language-ur = Urdu dili
papers-language-uz = Özbək dili
papers-in-language = { $tag } dilində
papers-in-language-az = Azərbaycan dilində
papers-in-language-en = ingilis dilində
papers-in-language-fa = fars dilində
papers-in-language-it = italyan dilində
papers-in-language-kk = qazax dilində
papers-in-language-ky = qırğız dilində
papers-in-language-ru = rus dilində
papers-in-language-tg = tacik dilində
papers-in-language-tk = türkmən dilində
papers-in-language-tr = türk dilində
papers-in-language-ur = urdu dilində
papers-in-language-uz = özbək dilində

# The board as a spreadsheet: heads of columns, and what can be wrong.
papers-board-party = Dövlət və ya təşkilat
papers-board-in-status = İştirak statusu
papers-board-note = Notanın nömrəsi
papers-board-sent = Göndərilib
papers-board-acknowledged = Alındığı təsdiq edilib
papers-board-answer = Cavab
papers-board-role = Rol
papers-board-name = Ad
papers-board-office = Vəzifəsi
papers-board-contact = Əlaqə məlumatı
papers-board-error-too-large = Faylın həcmi { $bound } həddindən böyükdür.
papers-board-error-too-many-rows = Faylda { $bound } sətirdən çox sətir var.
papers-board-error-too-many-columns = Faylda { $bound } sütundan çox sütun var.
papers-board-error-media = { $media } növlü fayl oxunmur; onu XLSX və ya CSV kimi saxlayın.
papers-board-error-not-utf8 = Fayl UTF-8 kodlaşdırmasında deyil; onu UTF-8 CSV və ya XLSX kimi saxlayın.
papers-board-error-workbook = Fayl oxuna bilən iş kitabı deyil; onu yenidən XLSX kimi saxlayın.
papers-board-error-empty = Fayl boşdur.
papers-board-error-quote-open = Sətir { $row }: dırnaq açılıb, bağlanmayıb.
papers-board-error-head-unknown = Sütun { $number }: başlıq tanınmadı: “{ $head }”.
papers-board-error-head-twice = “{ $column }” sütunu iki dəfə var.
papers-board-error-head-missing = “{ $column }” sütunu yoxdur.
papers-board-error-party-missing = Sətir { $row }: dövlət və ya təşkilat göstərilməyib.
papers-board-error-name-missing = Sətir { $row }: rol, vəzifə və ya əlaqə var, ad yoxdur.
papers-board-error-word = Sətir { $row }, “{ $column }” sütunu: “{ $value }” bu sözlərdən biri deyil: { $words }.
papers-board-error-date = Sətir { $row }, “{ $column }” sütunu: “{ $value }” tarix deyil; nümunə: 2026-03-02 və ya 02.03.2026.
papers-board-error-differs = Sətir { $row }, “{ $column }” sütunu: yuxarıdakı sətirdə həmin iştirakçı haqqında başqa məlumat var.

# A text under negotiation: paragraphs, proposals and who holds them.
papers-adopted = Qəbul edilib
papers-author = Müəllif
papers-owner-chair = Sədr
papers-owner-secretariat = katiblik
papers-owner-withheld = müəllifi açıqlanmayıb
papers-owner-gone = müəllif haqqında məlumat artıq saxlanılmır
papers-paragraph-heading = Başlıq
papers-paragraph-preambular = Preambula bəndi
papers-paragraph-operative = Əsas hissənin bəndi
papers-paragraph-item = Yarımbənd
papers-paragraph-footnote = Səhifəaltı qeyd
papers-brackets = Açıq mötərizələr
papers-proposal = Mötərizə
papers-proposal-owner = Təklif edən
papers-proposal-kind = Nəyi dəyişir və nə üçün
papers-proposal-since = Açıqdır (tarixdən)
papers-proposal-supported = dəstəkləyənlər: { $parties }
papers-proposal-bare = { $tag }: { $kind }
papers-proposal-reasoned = { $tag }: { $kind }. { $reason }
papers-proposal-replace = sözləri əvəz edir
papers-proposal-insert = sözlər əlavə edir
papers-proposal-delete = sözləri çıxarır
papers-proposal-alternative = alternativ mətn
papers-proposal-placeholder = sözlər sonra veriləcək
papers-proposal-reservation = qeyd-şərt
papers-proposal-new-paragraph = yeni bənd
papers-proposal-move = bəndin başqa yerə köçürülməsi

# The form that is filled without a network.
papers-form-for = { $party } üçün, { $round } nömrəli mərhələ
papers-form-until = Cavabların son müddəti: { $instant }
papers-form-how = Hər xanada mətn olduğu kimi verilib. Onu hökumətinizin istədiyi şəkildə dəyişin; dəyişdirilməsi tələb olunmayanları olduğu kimi saxlayın. Sonra doldurulmuş nüsxəni yadda saxlayıb geri göndərin.
papers-form-how-docx = Hər xanada mətn olduğu kimi verilib. Onu hökumətinizin istədiyi şəkildə dəyişin; dəyişdirilməsi tələb olunmayanları olduğu kimi saxlayın. Sonra faylı yadda saxlayıb geri göndərin.
papers-form-without-script = Bu formanı doldurmaq üçün JavaScript işlədən brauzer lazımdır. Onsuz formanı oxumaq və çap etmək olar.
papers-form-words = Mətn ({ $language })
papers-form-comment = Rəy
papers-form-save = Doldurulmuş nüsxəni yadda saxlamaq
papers-form-saved = Yadda saxlandı. Faylı katibliyə geri göndərin.
papers-form-unsaved = Hələ yadda saxlanmayıb.

# What came back: what of it was read, and what could not be taken.
papers-taken-words = Bənd { $paragraph }: başqa ifadə
papers-taken-words-by-words = Bənd { $paragraph }: başqa ifadə; bənd mətninə görə müəyyən edildi
papers-taken-new = Yeni bənd, { $paragraph } bəndindən sonra
papers-taken-gone = Bənd { $paragraph }: çıxarılıb
papers-taken-comment = Bənd { $paragraph }: rəy
papers-taken-comment-of = Bənd { $paragraph }: rəy, müəllif { $author }
papers-not-taken-paragraph = Mətndə { $paragraph } bəndi yoxdur.
papers-not-taken-language = Bənd { $paragraph }: mətn { $language } dilində yoxdur.
papers-not-taken-box = “{ $name }” xanası bu formaya aid deyil.
papers-not-taken-emptied = Bənd { $paragraph }: xana boşdur. Bəndi çıxarmaq üçün bunu ayrıca təklif edin.
papers-not-taken-letters = Bənd { $paragraph }: mətndə jurnalın qəbul etmədiyi işarələr var və ya mətn çox uzundur.
papers-not-taken-letters-new = Yeni bənddə jurnalın qəbul etmədiyi işarələr var və ya o, çox uzundur.
papers-not-taken-bracket = Bənd { $paragraph }: başqa nümayəndə heyətinin təklif etdiyi sözlər dəyişdirilib. Bu dəyişiklik nəzərə alınmadı; onu ayrıca təklif edin.
papers-not-taken-footnote = Bənd { $paragraph }: yeni səhifəaltı qeyd nəzərə alınmadı. Onu ayrıca bənd kimi təklif edin.
papers-file-too-large = Faylın həcmi { $bound } həddindən böyükdür.
papers-file-unpacks-too-large = Fayl açılanda həddindən böyükdür.
papers-file-no-docx = Fayl DOCX kimi oxunmur; onu yenidən DOCX kimi saxlayın.
papers-file-no-basis = Fayl hansı mətndən hazırlandığını göstərmir. Buradan endirilmiş fayldan istifadə edin.
papers-file-no-form = Fayl buradan endirilmiş forma deyil.
papers-file-form-broken = Formadakı cavablar zədələnib; doldurulmuş nüsxəni yenidən yadda saxlayın.
papers-file-no-xliff = Fayl XLIFF 2.0 deyil.
papers-file-no-language = Fayl tərcümənin dillərini göstərmir.
papers-xliff-unchanged = Bənd { $paragraph }: dəyişməyib
papers-xliff-revise = Bənd { $paragraph }: tərcümə qəbul edildi
papers-xliff-source-changed = Bənd { $paragraph }: qəbul edilmədi, çünki göndərildikdən sonra əsas mətn dəyişib
papers-xliff-unknown = “{ $name }” vahidi mətnin heç bir bəndinə uyğun deyil.
papers-xliff-empty = Bənd { $paragraph }: tərcümə yoxdur
papers-xliff-title = Başlıq tərcümə ilə dəyişdirilmir.
papers-mark-open = açıqdır
papers-mark-ad-referendum = ad referendum razılaşdırılıb
papers-mark-agreed = razılaşdırılıb

# Öhdəlik yaratmayan mətnin bərabər qüvvəli dil versiyaları olur, autentik mətnləri olmur.
papers-authentic-short-of-equal-value = bərabər qüvvəli dil versiyası
papers-authentic-only-of-equal-value = { $language } dil versiyası.
papers-authentic-of-equal-value = { $language } dil versiyası. Bərabər qüvvəli versiyalar: { $others }.
papers-courtesy-of-equal-value = { $language } məlumat xarakterli tərcümə. Razılaşdırılan versiya: { $authentic }.
papers-missing-of-equal-value = Azərbaycan dilində mətn yoxdur. Mövcud versiya: { $authentic }.
papers-hash-authentic-of-equal-value = { $language }, dil versiyası
papers-one-original-of-equal-value = Bir əsl nüsxə; bərabər qüvvəli dil versiyaları: { $authentic }.
papers-copy-of = Nüsxə: { $party }. Bu dövlət birinci göstərilir və birinci imzalayır.

# Susma prosedurundan sonra məktub.
papers-letter = Sükut prosedurunun nəticəsi haqqında məktub
papers-letter-to = Kimə: { $parties }
papers-letter-mark-adopted = Qəbul edilib
papers-letter-mark-not-adopted = Qəbul edilməyib
papers-letter-mark-cancelled = Ləğv edilib
papers-letter-adopted = “{ $title }” üzrə sükut proseduru başa çatanadək nəzərə alınan heç bir etiraz daxil olmayıb. Sədr mətnin { $symbol } simvolu altında qəbul edildiyini elan edib.
papers-letter-not-adopted = Sədr “{ $title }” ({ $symbol }) mətninin qəbul edilmədiyini elan edib.
papers-letter-broken = “{ $title }” ({ $symbol }) üzrə sükut pozulub. Sədr mətnin qəbul edilmədiyini elan edib.
papers-letter-cancelled = Sədr “{ $title }” ({ $symbol }) üzrə sükut prosedurunu ləğv edib. Mətn danışıqlara qaytarılır.
papers-letter-deadline = Sükutun sonu
papers-letter-broken-at = İlk etirazın alınması
papers-letter-declared = Sədr tərəfindən elan edilib
papers-letter-instant = { $weekday }, { $day }, { $time } ({ $zone }); { $utc } UTC
papers-letter-check = Bunu harada yoxlamaq olar

# Badges.
papers-badges = Beyclər

# The draft of a note verbale that invites.
papers-invitation = Verbal notanın layihəsi
papers-invitation-sender = Katiblik ({ $process })
papers-invitation-blank = […]
papers-invitation-number = № { $number }
papers-invitation-opening = { $sender } { $known ->
    [office] quruma
   *[party] tərəfə
 } ({ $addressee }) öz ehtiramını bildirir və nümayəndə heyətini ({ $party }) aşağıdakı görüşdə iştirak etməyə dəvət etməkdən şərəf duyur: { $meeting }. Yer və tarix: { $place }, { $days }.
papers-invitation-nomination = Nümayəndə heyətinin tərkibinin və təyinat məktubunun mümkün qədər tez bir zamanda təqdim edilməsi xahiş olunur.
papers-invitation-annexes = Əlavələr:
papers-invitation-close = { $sender } bu fürsətdən istifadə edərək { $known ->
    [office] quruma
   *[party] tərəfə
    } ({ $addressee }) öz dərin ehtiramını bir daha bildirir.
papers-invitation-dated = Tarix: { $day }

# Jurnalın açarı bir vərəqdə.
papers-key = Qeydlər jurnalının açarı
papers-key-compare = Bu barmaq izini Sizə başqa yolla çatan barmaq izi ilə sətir-sətir tutuşdurun: qeydlər jurnalının səhifəsində, telefonla, başqa nümayəndə heyətindən.
papers-key-verify = Sonra bu vərəqi zərfi ilə birgə saxlayın: saytdan bu gün və ya sonra götürülən hər şey meshveret verify FILE --key KEYFILE əmri ilə ona görə yoxlanıla bilər; açar faylında aşağıdakı kodun sətri olur.
papers-key-fingerprint = Barmaq izi
papers-key-row = Sətir
papers-key-hex = Hərf və rəqəmlərlə
papers-key-digits = Eynisi rəqəmlərlə, ucadan oxumaq üçün
papers-key-aloud = Açıq açarın SHA-256 qiyməti. Beşrəqəmli hər ədəd eyni yerdəki dördlüyə uyğundur: istənilən dildə hər ikisindən birini ucadan oxumaq olar, ikisi də eyni şeyi bildirir.
papers-key-text = Açar
papers-key-code = Açarı mətn şəklində saxlayan QR kod
papers-key-since = Qeydlər jurnalı bu açarla { $entry } nömrəli qeyddən, { $date } tarixindən imzalanır.
papers-key-since-first = Qeydlər jurnalı bu açarla birinci qeyddən imzalanır.
papers-key-earlier = Əvvəlki açarlar
papers-key-until = { $entry } nömrəli qeydədək, { $date }
papers-key-handed = { $entry } nömrəli qeydədək, { $date }; sonra təhvil verilib: { $party }
papers-key-witnesses = Şahidlər
papers-key-witnesses-none = Qeydlər jurnalında şahid göstərilməyib.
papers-key-confirmed = Təsdiq
papers-key-host = Qeydlər jurnalını saxlayanlar adından
papers-key-line-signature = İmza, ad və vəzifə; möhür

papers-inventory = Qeydlər jurnalının siyahısı
papers-inventory-lead = Qeydlər jurnalını qəbul edən onda nə tapır: bu vərəqin aşağısında göstərilən qeydə olan vəziyyət. Həlledici olan jurnalın özüdür; siyahı onu oxumağa kömək edir.
papers-inventory-confidential = Sədr və katiblik üçündür: burada şəxslərin adları, habelə Sədrə və katibliyə məxfi bildirilənlər var.
papers-inventory-record = Qeydlər jurnalı
papers-inventory-size = Qeydlərin sayı
papers-inventory-root = Bütün qeydlər üzrə kök
papers-inventory-handed = { $party } tərəfinə { $entry } nömrəli qeydlə təhvil verilib, { $date }.
papers-inventory-rehearsed = Məşq: siyahı tərtib olunanda heç nə təhvil verilməyib.
papers-inventory-chair = Sədrlik
papers-inventory-party = Tərəf
papers-inventory-term = Müddət
papers-inventory-passes = Təhvil qaydası
papers-inventory-priority = Prioritet
papers-inventory-open = Açıq olanlar
papers-inventory-meeting = Görüş
papers-inventory-days = Günlər
papers-inventory-stands = Vəziyyət
papers-inventory-text = Mətn
papers-inventory-silence = { $date } tarixinədək sükut proseduru
papers-inventory-round = { $number } nömrəli rəy mərhələsi, { $date } tarixinədək
papers-inventory-proposals = açıq təkliflər: { $number }
papers-inventory-undecided = qərar verilməyib
papers-inventory-from = Kimdən
papers-inventory-due = Nə gözlənilir
papers-inventory-until = Nə vaxtadək
papers-inventory-bureau = Sədr və ya katiblik
papers-inventory-agreed = Razılaşdırılanlar
papers-inventory-when = Nə vaxt
papers-inventory-entry = { $date }, { $entry } nömrəli qeyd
papers-inventory-signatures = İmzalar
papers-inventory-signed = { $of } imzadan { $signed }
papers-inventory-unconfirmed = ad referendum, təsdiqlənməyib: { $number }
papers-inventory-summary = Sədrin yekun icmalı
papers-inventory-documents = Sənədlər
papers-inventory-symbol = Simvol
papers-inventory-title = Başlıq
papers-inventory-day = Gün
papers-inventory-contacts = Əlaqə məlumatları
papers-inventory-none = Yoxdur.
papers-inventory-none-of = { $what }: yoxdur.

# Qısa protokol: qeydin özündən tərtib olunur.
summary-title = Qısa protokol. { $meeting }
summary-opened = Görüş açıldı: { $day }, saat { $time }.
summary-chaired = Sədrlik edən: { $party }.
summary-attended = Görüşdə aşağıdakılar iştirak etdilər.
summary-attended-group = { $group }: { $parties }.
summary-remote = Məsafədən: { $parties }.
summary-agenda-adopted = Görüş öz gündəliyini qəbul etdi.
summary-suspended = Görüşə fasilə verildi: { $day }, saat { $time }.
summary-resumed = Görüş davam etdirildi: { $day }, saat { $time }.
summary-closed = Görüş bağlandı: { $day }, saat { $time }.
summary-item = { $number }. { $title }
summary-closed-item = Bənd qapalı iclasda nəzərdən keçirildi. Onun üzrə kimin çıxış etdiyi və nəyin deyildiyi qeyd edilmir.
summary-spoke = { $party } bəyanatla çıxış etdi.
summary-spoke-for = { $party } həmçinin bu tərəflərin adından bəyanatla çıxış etdi: { $parties }.
summary-replied = { $party } cavab hüququndan istifadə edərək çıxış etdi.
summary-on-adoption = { $party } mətnin qəbulu ilə bağlı bəyanatla çıxış etdi.
summary-spoke-status = { $party ->
    [member] Üzvlərdən biri bəyanatla çıxış etdi.
    [observer] Müşahidəçilərdən biri bəyanatla çıxış etdi.
    [secretariat] Katiblik bəyanatla çıxış etdi.
   *[other] İştirakçılardan biri bəyanatla çıxış etdi.
 }
summary-replied-status = { $party ->
    [member] Üzvlərdən biri cavab hüququndan istifadə edərək çıxış etdi.
    [observer] Müşahidəçilərdən biri cavab hüququndan istifadə edərək çıxış etdi.
   *[other] İştirakçılardan biri cavab hüququndan istifadə edərək çıxış etdi.
 }
summary-on-adoption-status = { $party ->
    [member] Üzvlərdən biri mətnin qəbulu ilə bağlı bəyanatla çıxış etdi.
    [observer] Müşahidəçilərdən biri mətnin qəbulu ilə bağlı bəyanatla çıxış etdi.
   *[other] İştirakçılardan biri mətnin qəbulu ilə bağlı bəyanatla çıxış etdi.
 }
summary-spoke-count = { $count } bəyanat səsləndirildi.
summary-replied-count = Cavab hüququndan { $count } dəfə istifadə edildi.
summary-on-adoption-count = Mətnin qəbulu ilə bağlı { $count } bəyanat səsləndirildi.
summary-raised = Qaldırılan məsələ: { $motion }.
summary-raised-by = { $party } məsələ qaldırdı: { $motion }.
summary-ruled = Sədrin qərarı: { $ruling }.
summary-appealed = Qərara etiraz edildi.
summary-appeal-outcome = Etirazın nəticəsi: { $outcome }.
summary-adopted = Görüş “{ $title }” mətnini ({ $symbol }) qəbul etdi.
summary-not-adopted = Sədr “{ $title }” mətninin ({ $symbol }) qəbul edilmədiyini elan etdi.
summary-silence-agreed = Görüş “{ $title }” mətninin ({ $symbol }) sükut proseduruna verilməsi barədə razılığa gəldi.
summary-issued = “{ $title }” mətni ({ $symbol }) Sədrin yekun icmalı kimi buraxıldı.
summary-signed = “{ $title }” mətni ({ $symbol }) imzalandı.
summary-signed-by = İmzalayanlar: { $parties }.
summary-signed-ad-referendum = Ad referendum imzalayanlar: { $parties }.

# Görüşün gedişi.
papers-proceedings = Görüşün gedişi
papers-proceedings-note = Qeydlər jurnalına əsasən: vaxt, iştirak, çıxış edənlər, qərarlar.
papers-times = Vaxtlar
papers-times-none = Görüş hələ açılmayıb.
papers-step-opened = Açıldı
papers-step-agenda-adopted = Gündəlik qəbul edildi
papers-step-suspended = Fasilə verildi
papers-step-resumed = Davam etdirildi
papers-step-closed = Bağlandı
papers-attendance = İştirak
papers-attendance-none = Heç kimin iştirakı qeyd edilməyib.
papers-status = Status
papers-speakers = Çıxışların ardıcıllığı
papers-speakers-none = Açıq hissədə heç kim çıxış etməyib.
papers-hours = Vaxt
papers-speech = Çıxışın növü
papers-topic = Bənd
papers-decisions = Qərarlar
papers-decisions-none = Heç bir qərar qəbul edilməyib.
papers-decided = Nəticə
word-decided-adopted = Qəbul edildi
word-decided-not-adopted = Qəbul edilmədi
word-decided-silence-agreed = Sükut proseduru razılaşdırıldı
word-decided-summary = Sədrin yekun icmalı kimi buraxıldı

# A statement that was handed in.
papers-statement-of = Bəyanat: { $party }
papers-statement-first = İlk təqdim edilmiş mətnin heş-kodu
# Certificates of participation.
papers-certificate = İştirak sertifikatı
papers-certificate-meeting = Görüş
