# Putting, objecting, adopting, signing.

rejection-decisions-adopted-already = Mətn qəbul edilib; qəbul edilmiş mətn dəyişdirilmir.
rejection-decisions-did-not-object = { $party } tərəfindən qüvvədə olan etiraz yoxdur.
rejection-decisions-evidence-unknown = Qaydalar imza üçün bu əsası ({ $evidence }) nəzərdə tutmur.
rejection-decisions-language-behind = Autentik dil son dəyişikliyə uyğunlaşdırılmayıb: { $language }.
rejection-decisions-may-not-sign = Qaydalar { $status } statuslu iştirakçının imzalamasını nəzərdə tutmur.
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
