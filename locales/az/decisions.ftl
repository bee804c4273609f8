# Putting, objecting, adopting, signing.
# No native reader has cleared these words yet.

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
rejection-decisions-signature-invalid = Açarla imza yoxdur və ya düzgün deyil.
rejection-decisions-signed-already = { $party } artıq imzalayıb.
rejection-decisions-text-empty = Mətndə bənd yoxdur.
rejection-decisions-who-signs-undefined = Qaydalarda kimin imzalayacağı göstərilməyib. Sədr qərar verə bilər; qərar qeydə alınır.
rejection-decisions-mode-undefined = Qaydalarda qərarların necə qəbul edildiyi göstərilməyib. Sədr qərar verə bilər; qərar qeydə alınır.
rejection-decisions-chair-sums-up = Bu prosesdə mətn qəbul edilmir: Sədr yekun icmal dərc edir.
rejection-decisions-not-summed-up = Bu prosesdə mətnlər üzrə qərar qəbul edilir; Sədrin yekun icmalı nəzərdə tutulmayıb.
rejection-decisions-summary-issued-already = Mətn Sədrin yekun icmalı kimi dərc edilib; dərc edilmiş mətn dəyişdirilmir.
rejection-decisions-not-unanimous = Yekdillik hər birinin bildirdiyi razılığı tələb edir: lehinə { $yes }, razılıq bildirməyən { $missing }.
rejection-decisions-no-majority = Səs çoxluğu yoxdur: lehinə { $yes }, əleyhinə { $no }.
rejection-decisions-silence-is-assent = Burada razılıq bildirməyə ehtiyac yoxdur: etiraz etməyən razılıq verir. Mətnin əleyhinəsinizsə, etiraz edin.
rejection-decisions-no-statement-now = Bəyanat müzakirəyə verilmiş, qəbul edilmiş və ya yekun icmal kimi dərc edilmiş mətnə əlavə edilir.
rejection-decisions-may-not-attach-statement = Qaydalar “{ $status }” statuslu iştirakçının bəyanat əlavə etməsini nəzərdə tutmur.
rejection-decisions-statements-undefined = Qaydalarda hansı bəyanatların əlavə edilə bildiyi göstərilməyib. Sədr qərar verə bilər; qərar qeydə alınır.
rejection-decisions-statement-kind-unknown = Qaydalar bu növ bəyanatı ({ $kind }) nəzərdə tutmur.
rejection-decisions-statement-unknown = Mətnin { $statement } nömrəli bəyanatı yoxdur.
rejection-decisions-not-your-statement = { $statement } nömrəli bəyanat başqa tərəfindir.
rejection-decisions-statement-ended = { $statement } nömrəli bəyanat artıq qüvvədə deyil.
rejection-decisions-initialled-already = { $party } artıq paraflayıb.
rejection-decisions-file-missing = Bu əsas ({ $evidence }) fayl tələb edir, fayl isə verilməyib.
rejection-decisions-not-checked = Proqram bu fayldakı imzanı yoxlaya bilmir; alqoritm milli ola bilər. Fayl saxlanılır və yoxlanılmamış kimi göstərilir.
rejection-decisions-another-document = Bu fayldakı imza düzgündür, lakin faylda onun məhz bu mətn olduğu göstərilmir: mətnin heşi orada yoxdur. Fayl saxlanılır və yoxlanılmamış kimi göstərilir.
rejection-decisions-did-not-sign = { $party } imzalamayıb.
rejection-decisions-not-ad-referendum = { $party } ad referendum imzalamayıb; təsdiq ediləsi bir şey yoxdur.
rejection-decisions-confirmed-already = { $party } imzasını artıq təsdiq edib.
rejection-decisions-acknowledged-already = Alındığı artıq təsdiq edilib.
rejection-decisions-deadline-earlier = Yeni son müddət qüvvədə olandan gec olmalıdır.
rejection-decisions-deadline-past = Son müddət indiki andan gec olmalıdır.
rejection-decisions-late-objection-open = Sədrin barəsində qərar vermədiyi gecikmiş etirazlar: { $objections }. Onlar barədə qərar verin və ya buna baxmayaraq mətnin qəbul edildiyini elan edin.
rejection-decisions-no-silence = Bu mətn üzrə nəticəsi elan olunmamış susma proseduru yoxdur.
rejection-decisions-objection-in-time = Bu etiraz vaxtında alınıb. Nəzərə alınmasın?
rejection-decisions-objection-unknown = Bu susma prosedurunda { $objection } nömrəli qüvvədə olan etiraz yoxdur.
rejection-decisions-silence-agreed-already = Görüş bu mətn üzrə susma proseduruna artıq razılıq verib.
rejection-decisions-silence-ended = Susma proseduru başa çatıb.
rejection-decisions-silence-not-agreed = Görüş bu mətn üzrə susma prosedurunun tətbiqinə razılıq verməyib.
rejection-decisions-silence-not-allowed = Qaydalar susma prosedurunu nəzərdə tutmur.
rejection-decisions-silence-runs = Bu mətn üzrə susma proseduru davam edir; nəticəsi elan olunmayıb.
rejection-decisions-silence-too-short = Susma proseduru qaydaların tələb etdiyindən qısadır: ən azı { $needed } saat.
rejection-decisions-silence-undefined = Qaydalar susma prosedurunun tətbiq oluna biləcəyini demir. Sədr qərar verə bilər; qərar qeyd olunur.
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
decisions-no-original = İmzalanmış əsl əlavə edilməyib.
decisions-custodian = Əslin saxlayıcısı: { $party }
decisions-sheet = İmza vərəqi (PDF)
decisions-put-short = Mətni müzakirəyə vermək: etiraz varmı?
decisions-adopted-short = Qəbul edildiyini elan etmək
decisions-not-adopted-short = Qəbul edilmədiyini elan etmək
decisions-object-short = Etiraz etmək
decisions-withdraw-objection-short = Etirazı geri götürmək
decisions-sign-short = İmzalamaq
decisions-enter-signature = İmzanı daxil etmək
