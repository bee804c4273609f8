# Texts under negotiation.
# No native reader has cleared these words yet.

rejection-texts-authentic-missing = Autentik dildə mətn yoxdur: { $language }.
rejection-texts-before-decision = { $text } mətni qərar üçün görüşün müzakirəsindədir və hazırda dəyişdirilmir.
rejection-texts-frozen = { $text } mətni qəbul edilib və daha dəyişdirilmir.
rejection-texts-language-missing = Mətnin ən azı bir autentik dili olmalıdır.
rejection-texts-language-unknown = Mətnin belə dili yoxdur: { $language }.
rejection-texts-may-not-propose = Qaydalar “{ $status }” statuslu iştirakçının ifadə təklif etməsini nəzərdə tutmur.
rejection-texts-not-your-proposal = Təklif { $proposal } Sizin deyil.
rejection-texts-nothing-changes = Heç nə dəyişmir.
rejection-texts-paragraph-unknown = Belə bənd yoxdur: { $paragraph }.
rejection-texts-proposal-closed = Təklif { $proposal } artıq qəbul və ya rədd edilib, yaxud geri götürülüb.
rejection-texts-proposal-unknown = Belə təklif yoxdur: { $proposal }.
rejection-texts-text-unknown = Belə mətn yoxdur: { $text }.
rejection-texts-words-ambiguous = “{ $words }” sözləri bənddə bir neçə dəfə var; daha uzun hissəni göstərin.
rejection-texts-words-gone = Sözlər dəyişib; bəndə yenidən baxın.
rejection-texts-words-not-found = “{ $words }” sözləri bənddə yoxdur.
rejection-texts-comment-unknown = { $comment } nömrəli rəy yoxdur.
rejection-texts-comment-withdrawn = { $comment } nömrəli rəy geri götürülüb.
rejection-texts-contribution-closed = { $contribution } nömrəli töhfə birləşdirilib və ya geri götürülüb.
rejection-texts-contribution-unknown = Tərəfinizin { $contribution } nömrəli töhfəsi yoxdur.
rejection-texts-deadline-past = Son müddət artıq keçib.
rejection-texts-in-concord = Bu bənddə { $language } dili geri qalmayıb.
rejection-texts-may-not-comment = Qaydalar “{ $status }” statuslu iştirakçının rəy bildirməsini nəzərdə tutmur.
rejection-texts-no-round = Açıq rəy mərhələsi yoxdur.
rejection-texts-not-circulated = Layihə rəy üçün yayılmayıb.
rejection-texts-not-your-comment = { $comment } nömrəli rəy sizin deyil.
rejection-texts-round-open = { $round } nömrəli rəy mərhələsi açıqdır.
rejection-texts-round-over = Bu daxil olanda { $round } nömrəli rəy mərhələsi bitmişdi; rəy gecikmiş kimi qeyd olunur.

# The page of a text.
texts-table = Mətn üzərində iş
texts-adopted = Qəbul edilmiş mətn
texts-texts = Mətnlər
texts-read = Mətni oxumaq
texts-draft = Layihə
texts-adopted-on = Qəbul edilib: { $day }
texts-can-be-checked = Mətni və imzaları hər kəs yoxlaya bilər
texts-paragraphs = Bəndlər
texts-open = Açıq mötərizələr
texts-open-brackets = { $number ->
    [0] açıq mötərizə yoxdur
    [one] { $number } açıq mötərizə
   *[other] { $number } açıq mötərizə
}
texts-brackets-open = Mötərizə açıqdır
texts-where = Vəziyyəti
texts-authentic = autentik
texts-courtesy = məlumat üçün tərcümə
texts-language-behind = Uyğunlaşdırılmayıb: { $language }
texts-language-missing = Bu dildə mətn yoxdur
texts-owner-withheld = müəllif göstərilmir
texts-yours = Sizin
texts-proposal-open = açıqdır
texts-proposal-accepted = qəbul edilib
texts-proposal-declined = rədd edilib
texts-proposal-withdrawn = geri götürülüb
texts-empty = Mətndə hələ bənd yoxdur.
texts-beside = Yanında göstərmək: { $language }
texts-show-changes = Dəyişiklikləri göstərmək
texts-hide-changes = Dəyişiklikləri gizlətmək
texts-history = Əvvəlki vəziyyətlər
texts-state-after = { $number } nömrəli qeyddən sonra
texts-as-of = Mətn { $number } nömrəli qeyddən sonrakı vəziyyətində göstərilir.
texts-as-it-stands = Hazırkı vəziyyətini göstərmək
texts-propose-short = İfadə təklif etmək
texts-revise-short = Redaktə etmək
texts-accept-short = Qəbul etmək
texts-decline-short = Rədd etmək
texts-withdraw-short = Geri götürmək
texts-add-short = Bənd əlavə etmək
texts-of-equal-value = bərabər qüvvəli dil versiyası
