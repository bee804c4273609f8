# Putting, objecting, adopting, signing.

rejection-decisions-adopted-already = Mətn qəbul edilib; qəbul edilmiş mətn dəyişdirilmir.
rejection-decisions-did-not-object = { $party } tərəfindən qüvvədə olan etiraz yoxdur.
rejection-decisions-evidence-unknown = Qaydalar imza üçün bu əsası ({ $evidence }) nəzərdə tutmur.
rejection-decisions-language-behind = Autentik dil son dəyişikliyə uyğunlaşdırılmayıb: { $language }.
rejection-decisions-may-not-sign = Qaydalar “{ $status }” statuslu iştirakçının imzalamasını nəzərdə tutmur.
rejection-decisions-mode-unknown = Qaydalar bu imza üsulunu ({ $mode }) nəzərdə tutmur.
rejection-decisions-no-decisions = Bu prosesdə qərar qəbul edilmir.
rejection-decisions-no-objection = Heç kim etiraz etmir: mətnin qəbul edildiyini elan edin və ya müzakirəni davam etdirin.
rejection-decisions-no-quorum = { $present } üzv iştirak edir; qərar üçün { $needed } üzv lazımdır.
rejection-decisions-not-adopted = Mətn hələ qəbul edilməyib.
rejection-decisions-not-at-meeting = { $party } bu görüşdə iştirak etmir.
rejection-decisions-not-in-base = { $party } etirazı nəzərə alınanlar sırasında deyil.
rejection-decisions-not-put = Sədr mətni görüşün müzakirəsinə verməyib.
rejection-decisions-objected-already = Siz artıq etiraz etmisiniz; etiraz qüvvədədir.
rejection-decisions-objection-stands = Qüvvədə olan etirazlar: { $objections }. Mətn heç kim etiraz etmədikdə qəbul edilir.
rejection-decisions-proposals-open = Açıq təkliflər: { $open }. Mətn müzakirəyə verilməzdən əvvəl hər birini qəbul və ya rədd edin.
rejection-decisions-put-already = Mətn artıq görüşün müzakirəsindədir.
rejection-decisions-signature-invalid = İmza yoxdur və ya düzgün deyil.
rejection-decisions-signed-elsewhere = Giriş açarı başqa saytda imzalayıb. Burada, bu serverin ünvanında imzalayın.
rejection-decisions-signed-already = { $party } artıq imzalayıb.
rejection-decisions-text-empty = Mətndə bənd yoxdur.
rejection-decisions-who-signs-undefined = Qaydalarda kimin imzalayacağı göstərilməyib. Sədr qərar verə bilər; qərar qeydə alınır.
rejection-decisions-mode-undefined = Qaydalarda qərarların necə qəbul edildiyi göstərilməyib. Sədr qərar verə bilər; qərar qeydə alınır.
rejection-decisions-chair-sums-up = Bu prosesdə mətn qəbul edilmir: Sədr yekun icmal buraxır.
rejection-decisions-not-summed-up = Bu prosesdə mətnlər üzrə qərar qəbul edilir; Sədrin yekun icmalı nəzərdə tutulmayıb.
rejection-decisions-summary-issued-already = Mətn Sədrin yekun icmalı kimi buraxılıb; buraxılmış mətn dəyişdirilmir.
rejection-decisions-not-unanimous = Yekdillik hər birinin bildirdiyi razılığı tələb edir: lehinə { $yes }, razılıq bildirməyən { $missing }.
rejection-decisions-no-majority = Səs çoxluğu yoxdur: lehinə { $yes }, əleyhinə { $no }.
rejection-decisions-silence-is-assent = Burada razılıq bildirməyə ehtiyac yoxdur: etiraz etməyən razılıq verir. Mətnin əleyhinəsinizsə, etiraz edin.
rejection-decisions-no-statement-now = Bəyanat müzakirəyə verilmiş, qəbul edilmiş və ya yekun icmal kimi buraxılmış mətnə əlavə edilir.
rejection-decisions-may-not-attach-statement = Qaydalar “{ $status }” statuslu iştirakçının bəyanat əlavə etməsini nəzərdə tutmur.
rejection-decisions-statements-undefined = Qaydalarda hansı bəyanatların əlavə edilə bildiyi göstərilməyib. Sədr qərar verə bilər; qərar qeydə alınır.
rejection-decisions-statement-kind-unknown = Qaydalar bu növ bəyanatı ({ $kind }) nəzərdə tutmur.
rejection-decisions-statement-unknown = Mətnin { $statement } nömrəli bəyanatı yoxdur.
rejection-decisions-not-your-statement = { $statement } nömrəli bəyanat başqa tərəfindir.
rejection-decisions-statement-ended = { $statement } nömrəli bəyanat artıq qüvvədə deyil.
rejection-decisions-initialled-already = { $party } artıq paraflayıb.
rejection-decisions-file-missing = Bu əsas ({ $evidence }) fayl tələb edir, fayl isə verilməyib.
rejection-decisions-not-checked = Proqram bu faylı yoxlaya bilmədi. Fayl saxlanılır və yoxlanılmamış kimi göstərilir.
rejection-decisions-algorithm-unknown = Proqram bu fayldakı imzanı yoxlaya bilmir, çünki onun alqoritmini tanımır: { $algorithm }. Fayl saxlanılır və yoxlanılmamış kimi göstərilir.
rejection-decisions-key-algorithm-unknown = Giriş açarı proqramın tanımadığı alqoritmlə imzalayır: { $algorithm }. ES256 və EdDSA qəbul edilir.
rejection-decisions-file-changed = Bu fayl imzalandıqdan sonra dəyişdirilib: içindəki imza indiki məzmuna aid deyil. Faylı imzalandığı şəkildə daxil edin.
rejection-decisions-file-not-signed = Bu faylda imza yoxdur.
rejection-decisions-another-document = Bu fayldakı imza düzgündür, lakin faylda onun məhz bu mətn olduğu göstərilmir: mətnin heşi orada yoxdur. Fayl saxlanılır və yoxlanılmamış kimi göstərilir.
rejection-decisions-did-not-sign = { $party } imzalamayıb.
rejection-decisions-not-ad-referendum = { $party } ad referendum imzalamayıb; təsdiq ediləsi bir şey yoxdur.
rejection-decisions-confirmed-already = { $party } imzasını artıq təsdiq edib.
rejection-decisions-acknowledged-already = Alındığı artıq təsdiq edilib.
rejection-decisions-deadline-earlier = Yeni son müddət qüvvədə olandan gec olmalıdır.
rejection-decisions-deadline-past = Son müddət indiki andan gec olmalıdır.
rejection-decisions-late-objection-open = Sədrin barəsində qərar vermədiyi gecikmiş etirazlar: { $objections }. Onlar barədə qərar verin və ya buna baxmayaraq mətnin qəbul edildiyini elan edin.
rejection-decisions-no-silence = Bu mətn üzrə nəticəsi elan olunmamış sükut proseduru yoxdur.
rejection-decisions-objection-in-time = Bu etiraz vaxtında alınıb. Nəzərə alınmasın?
rejection-decisions-objection-unknown = Bu sükut prosedurunda { $objection } nömrəli qüvvədə olan etiraz yoxdur.
rejection-decisions-silence-agreed-already = Görüş bu mətn üzrə sükut proseduruna artıq razılıq verib.
rejection-decisions-silence-ended = Sükut proseduru başa çatıb.
rejection-decisions-silence-not-agreed = Görüş bu mətn üzrə sükut prosedurunun tətbiqinə razılıq verməyib.
rejection-decisions-silence-not-allowed = Qaydalar sükut prosedurunu nəzərdə tutmur.
rejection-decisions-silence-runs = Bu mətn üzrə sükut proseduru davam edir; nəticəsi elan olunmayıb.
rejection-decisions-silence-too-short = Sükut proseduru qaydaların tələb etdiyindən qısadır: ən azı { $needed } saat.
rejection-decisions-silence-undefined = Qaydalarda sükut prosedurundan istifadə oluna bilib-bilməyəcəyi göstərilməyib. Sədr qərar verə bilər; qərar qeydə alınır.
rejection-decisions-too-few-working-days = Son müddətədək iş günləri: { $days }. Qaydalar { $needed } iş günü tələb edir.
rejection-decisions-working-days-unknown = Qaydalar { $needed } iş günü tələb edir, təqvim isə son müddətədək neçə iş günü olduğunu göstərmir (təqvimdən kənar günlər: { $unknown }).

# A text before the meeting, its adoption and its signatures.
decisions-before-meeting = Görüşün müzakirəsinə verilib
decisions-objections = { $number ->
    [0] etiraz yoxdur
    [one] { $number } etiraz
   *[other] { $number } etiraz
}
decisions-not-adopted-times = { $number ->
    [one] Mətn bir dəfə müzakirəyə verilib və qəbul edilməyib.
   *[other] Mətn { $number } dəfə müzakirəyə verilib və qəbul edilməyib.
}
decisions-signatures-title = İmzalar
decisions-signatures = { $number ->
    [one] { $number } imza
   *[other] { $number } imza
}
decisions-signed = İmzalar
decisions-nobody-signed = Hələ heç kim imzalamayıb
decisions-signature-not-called-for = İmza tələb olunmur: mətn sükut proseduru ilə qəbul edilib.
decisions-no-original = İmzalanmış əsl nüsxə əlavə edilməyib.
decisions-custodian = Əsl nüsxəni saxlayan: { $party }
decisions-sheet = İmza vərəqi (PDF)
decisions-put-short = Mətni müzakirəyə vermək: etiraz varmı?
decisions-adopted-short = Qəbul edildiyini elan etmək
decisions-not-adopted-short = Qəbul edilmədiyini elan etmək
decisions-object-short = Etiraz etmək
decisions-withdraw-objection-short = Etirazı geri götürmək
decisions-sign-short = İmzalamaq
decisions-enter-signature = İmzanı daxil etmək

# Susma proseduru öz səhifəsində.
decisions-silence = Sükut proseduru
decisions-silence-runs = Sükut proseduru davam edir
decisions-silence-broken = Sükut pozulub
decisions-silence-ended = Sükut müddəti başa çatıb
decisions-silence-adopted = Qəbul edildiyi elan olunub
decisions-silence-not-adopted = Qəbul edilmədiyi elan olunub
decisions-silence-cancelled = Sədr tərəfindən ləğv edilib
decisions-silence-broken-note = Etiraz alınıb: { $time }. Nəticəni Sədr elan edir.
decisions-silence-ended-note = Müddət başa çatıb. Sədr alınanları yoxlayır, gecikənlər barədə qərar verir və nəticəni elan edir; o vaxtadək heç nə qəbul edilmiş sayılmır.
decisions-silence-adopted-note = Son müddətədək nəzərə alınan heç bir etiraz daxil olmayıb və Sədr mətnin qəbul edildiyini elan edib.
decisions-silence-not-adopted-note = Sədr mətnin qəbul edilmədiyini elan edib.
decisions-silence-cancelled-note = Sədr proseduru ləğv edib; mətn danışıqlara qaytarılır.
decisions-silence-none = Bu mətn üzrə sükut proseduru yoxdur.
decisions-silence-earlier = Əvvəlki sükut prosedurları
decisions-silence-agreed = Görüş ona razılıq verib: { $day }.
decisions-silence-not-agreed = Görüş ona razılıq verməyib, qaydalar isə bunu tələb edir.
decisions-left-days = Son müddətədək { $days ->
    [one] { $days } gün
   *[other] { $days } gün
} { $hours ->
    [one] { $hours } saat
   *[other] { $hours } saat
} qalıb.
decisions-left-hours = Son müddətədək { $hours ->
    [one] { $hours } saat
   *[other] { $hours } saat
} { $minutes ->
    [one] { $minutes } dəqiqə
   *[other] { $minutes } dəqiqə
} qalıb.
decisions-one-instant = Son müddət hamı üçün eyni andır. Sədrin və ya katibliyin istənilən kanalla bu vaxt aldığı etiraz sükutu pozur: { $before } ({ $place }); bu vaxt alınan isə artıq pozmur: { $time }.
decisions-chosen = Sükut proseduru başa çatardı
decisions-chosen-note = Hələ heç nə qeydə alınmayıb. Hər paytaxtda məhz bu anın nəzərdə tutulduğunu yoxlayın; aşağıdakı forma onu qeydə alır.
decisions-instant = { $day }, { $time } ({ $offset })
decisions-until = Son müddət: { $time }
decisions-under-profile = Prosedur açıldığı anda qüvvədə olan { $profile } qaydaları üzrə gedir.
decisions-under-none = Prosedur qaydalar profili olmadan gedir.
decisions-hours = Ən azı { $needed } saat tələb olunur; { $given } saat var.
decisions-working-days = Ən azı { $needed } iş günü tələb olunur; “{ $calendar }” təqvimi üzrə { $counted } iş günü var{ $unknown ->
    [0] .
   *[other] ; təqvimin əhatə etmədiyi günlər: { $unknown }.
}
decisions-working-days-unknown = { $number ->
    [one] Ən azı { $number } iş günü tələb olunur; onu saymaq üçün təqvim yoxdur.
   *[other] Ən azı { $number } iş günü tələb olunur; onları saymaq üçün təqvim yoxdur.
}
decisions-days-counted = “{ $calendar }” təqvimi üzrə iş günləri: { $counted }{ $unknown ->
    [0] .
   *[other] ; təqvimin əhatə etmədiyi günlər: { $unknown }.
}
decisions-holiday = { $day }: { $calendar }
decisions-holidays = Prosedurun gedişinə düşən digər təqvimlərin bayram günləri
decisions-uncovered = Bu təqvimlər prosedurun bütün günlərini əhatə etmir: { $calendars }.
decisions-clocks = Eyni an hər paytaxtda
decisions-clock-of = Dövlət və ya təşkilat
decisions-clock-place = Yer
decisions-clock-told = Elan olunduğu kimi
decisions-clock-time = Vaxt
decisions-no-capital = Paytaxtı qeyd olunmayıb: { $parties }.
decisions-conditions = Şərtlər
decisions-asked = Etirazı nəzərə alınanlar: { $parties }.
decisions-objections-title = Etirazlar
decisions-objection-own = Sizin etirazınız
decisions-objector-withheld = Üzv (açıqlanmır)
decisions-objection-counts = Nəzərə alınır
decisions-objection-late = Gec daxil olub; Sədr hələ qərar verməyib
decisions-objection-not-admitted = Nəzərə alınmır
decisions-objection-withdrawn = Geri götürülüb
decisions-objection-proposal = mətnə dair təklif
decisions-whole-text = bütün mətn
decisions-paragraphs = { $number ->
    [one] bənd { $numbers }
   *[other] bəndlər { $numbers }
}
decisions-weekday = { $day }, { $weekday }
decisions-ruling = Sədrin qərarı.
decisions-received = Alınıb: { $time }
decisions-receipts = Alındı təsdiqləri
decisions-receipts-none = Hələ heç kim alındığını təsdiq etməyib.
decisions-receipts-waiting = Alındığı təsdiq edilməyib: { $parties }
decisions-receipt-own = Alındığını təsdiq etmisiniz: { $time }
decisions-course = Gedişi
decisions-course-opened = Açılıb
decisions-course-extended = Uzadılıb; əvvəlki son müddət: { $before }
decisions-course-ended = Müddət başa çatıb
decisions-letter = Hamıya məktub
decisions-plain-text = Sadə mətn
decisions-page = Səhifə
decisions-propose-instead = Əvəzində ifadə təklif etmək
decisions-enter-receipt = Alındı təsdiqini daxil etmək
decisions-enter-objection = Etirazı daxil etmək
decisions-rule-counts = Nəzərə alındığına qərar vermək
decisions-rule-counts-not = Nəzərə alınmadığına qərar vermək

# Qərar öz səhifəsində.
decisions-decision = Qərar
decisions-the-text = Mətn
decisions-under-silence = Sükut proseduru davam edir
decisions-summary-on = Sədrin yekun icmalı kimi buraxılıb: { $day }
decisions-binds-nobody = mətn hüquqi öhdəlik yaratmır; dil versiyaları bərabər qüvvəlidir
decisions-outcome = Hazırda nə baş verərdi
decisions-mode-consensus-absence-of-objection = Qərarlar konsensusla qəbul edilir: heç kim etiraz etmirsə, mətn qəbul olunur.
decisions-mode-unanimity-expressed = Qərarlar yekdilliklə qəbul edilir: mövqeyi nəzərə alınan hər kəs razılığını bildirməlidir.
decisions-mode-majority = Qərarlar verilmiş səslərin çoxluğu ilə qəbul edilir; hansı çoxluqla – qaydalarda göstərilməyib.
decisions-mode-majority-of = Qərarlar verilmiş səslərin { $fraction } çoxluğu ilə qəbul edilir.
decisions-mode-chair-summary = Heç nə qəbul edilmir: Sədr yekun icmal verir.
decisions-mode-none = Bu prosesdə qərar qəbul edilmir.
decisions-mode-undefined = Qaydalarda qərarların necə qəbul edildiyi göstərilməyib.
decisions-declared = Elan edilib
decisions-adopted-by-consensus = Konsensusla qəbul edilib: Sədr mətni müzakirəyə verəndə heç kim etiraz etməyib.
decisions-adopted-by-silence = Sükut proseduru ilə qəbul edilib: son müddətədək heç kim etiraz etməyib.
decisions-adopted-by-unanimity = Yekdilliklə qəbul edilib.
decisions-adopted-by-majority = Səs çoxluğu ilə qəbul edilib.
decisions-positions = Bildirilmiş mövqelər
decisions-tally = Lehinə: { $yes }; əleyhinə: { $no }; bitərəf: { $abstain }; mövqe bildirməyib: { $silent }.
decisions-statements = { $number ->
    [one] { $number } bəyanat əlavə edilib
   *[other] { $number } bəyanat əlavə edilib
}
decisions-statements-title = Mətnə əlavə edilmiş bəyanatlar
decisions-statements-none = Heç bir bəyanat əlavə edilməyib.
decisions-statement-ended = Qüvvədən düşüb: { $day }
decisions-base = Kimin mövqeyi nəzərə alınır və niyə
decisions-base-why = Niyə
decisions-enter-statement = Bəyanatı daxil etmək

# İmzalar öz səhifəsində və imzalanma.
decisions-checked-ink = Kağız üzərində; imzalandığı qeyddə göstərilir, sübut kağızın özüdür.
decisions-checked-browser-key = Açarın mətnin heşi üzərində imzası verildiyi anda yoxlanılıb; onu hər kəs yenidən yoxlaya bilər.
decisions-checked-server-key = Açar məşqin serveri tərəfindən yaradılıb: qaydanı göstərir, şəxs barədə heç nə sübut etmir.
decisions-checked-passkey = Giriş açarının mətnin heşi üzərində imzası verildiyi anda yoxlanılıb; onu hər kəs yenidən yoxlaya bilər.
decisions-checked-scan = Skan öz heşi ilə saxlanılır; orada nə göründüyünü insanlar müqayisə edir.
decisions-checked-pades = Fayldakı imza düzgündür və faylda bu mətn göstərilir; sertifikatı verənin etibarlı olub-olmadığına insanlar qərar verir.
decisions-checked-pades-not = Fayl saxlanılır; onun imzası burada yoxlanılmayıb.
decisions-confirmation-confirmed = Təsdiq edilib: { $day }
decisions-confirmation-confirmed-late = Müddətdən sonra təsdiq edilib: { $day }
decisions-confirmation-pending = Təsdiq üçün son müddət: { $day }
decisions-confirmation-pending-without-window = Təsdiq edilməlidir; qaydalarda müddət göstərilməyib
decisions-confirmation-unconfirmed = Təsdiq edilməyib; müddət bitib: { $day }
decisions-not-signed-yet = Hələ imzalamayıb: { $parties }
decisions-originals = Əsl nüsxələr və surətlər
decisions-sheets = İmza vərəqləri
decisions-alternat = Hər nüsxə üçün ayrıca vərəq; nüsxəni saxlayan dövlət orada birinci göstərilir və birinci imzalayır.
decisions-enter-confirmation = İmzanın təsdiqini daxil etmək
decisions-ceremony = İmzalanma
decisions-ceremony-count = İmzalayıb: { $signed } / { $of }
decisions-copy-of = Nüsxə: { $party }
decisions-signs-now = İmzalayır
decisions-signs-next = Sonra
decisions-all-signed = Hamı imzalayıb
decisions-has-signed = imzalayıb
decisions-has-not-signed = hələ imzalamayıb
