# Texts under negotiation.

rejection-texts-authentic-missing = Autentik dildə mətn yoxdur: { $language }.
rejection-texts-before-decision = { $text } mətni qərar üçün görüşün müzakirəsindədir və hazırda dəyişdirilmir.
rejection-texts-frozen = { $text } mətni qəbul edilib və daha dəyişdirilmir.
rejection-texts-language-missing = Mətnin ən azı bir autentik dili olmalıdır.
rejection-texts-language-unknown = Mətnin belə dili yoxdur: { $language }.
rejection-texts-may-not-propose = Qaydalar “{ $status }” statuslu iştirakçının ifadə təklif etməsini nəzərdə tutmur.
rejection-texts-not-your-proposal = Təklif { $proposal } Sizin deyil.
rejection-texts-nothing-changes = Heç nə dəyişmir.
rejection-texts-paragraph-unknown = Belə bənd yoxdur: { $paragraph }.
rejection-texts-proposal-closed = Təklif { $proposal } artıq açıq deyil.
rejection-texts-proposal-unknown = Belə təklif yoxdur: { $proposal }.
rejection-texts-text-unknown = Belə mətn yoxdur: { $text }.
rejection-texts-words-ambiguous = “{ $words }” sözləri bənddə bir neçə dəfə var; daha uzun hissəni göstərin.
rejection-texts-words-gone = Sözlər dəyişib; bəndə yenidən baxın.
rejection-texts-words-not-found = “{ $words }” sözləri bənddə yoxdur.
rejection-texts-comment-unknown = { $comment } nömrəli rəy yoxdur.
rejection-texts-comment-withdrawn = { $comment } nömrəli rəy geri götürülüb.
rejection-texts-contribution-closed = { $contribution } nömrəli mülahizə birləşdirilib və ya geri götürülüb.
rejection-texts-contribution-unknown = Tərəfinizin { $contribution } nömrəli mülahizəsi yoxdur.
rejection-texts-deadline-past = Son müddət artıq keçib.
rejection-texts-in-concord = Bu bəndin dil versiyası geri qalmayıb: { $language }.
rejection-texts-may-not-comment = Qaydalar “{ $status }” statuslu iştirakçının rəy bildirməsini nəzərdə tutmur.
rejection-texts-no-round = Açıq rəy mərhələsi yoxdur.
rejection-texts-not-circulated = Layihə rəy üçün yayılmayıb.
rejection-texts-not-your-comment = { $comment } nömrəli rəy Sizin deyil.
rejection-texts-round-open = { $round } nömrəli rəy mərhələsi açıqdır.
rejection-texts-round-over = Bu daxil olanda { $round } nömrəli rəy mərhələsi bitmişdi; rəy gecikmiş kimi qeyd olunur.
rejection-texts-footnote-unknown = Mətndə belə səhifəaltı qeyd yoxdur: { $paragraph }.
rejection-texts-footnote-cited = Mətndə { $paragraph } nömrəli səhifəaltı qeydə istinad var; əvvəlcə onun işarəsini çıxarın.
rejection-texts-reservation-is-lifted = Qeyd-şərt qəbul edilmir: onu bildirmiş nümayəndə heyəti özü geri götürür.
rejection-texts-placeholder-unfilled = Təklif { $proposal } ilə yeri saxlanılan ifadə hələ təklif edilməyib.
rejection-texts-paragraph-agreed = Bənd { $paragraph } razılaşdırılıb; təklif onu yenidən açır.
rejection-texts-brackets-open = Bənddə hələ açıq mötərizələr var: { $open }.
rejection-texts-own-proposal = Təklif { $proposal } Sizin özünüzündür.
rejection-texts-supported-already = Siz artıq { $proposal } nömrəli təklifi dəstəkləyirsiniz.
rejection-texts-not-supported = Siz { $proposal } nömrəli təklifi dəstəkləmirsiniz.
rejection-texts-merge-apart = Yalnız eyni sözlərə aid iki və ya daha çox təklif birləşdirilir.
rejection-texts-nothing-to-confirm = Bənd { $paragraph } Sizin təsdiqinizi gözləmir.
rejection-texts-pending-already = Bənd { $paragraph } artıq Sizin təsdiqinizi gözləyir.

# The page of a text.
texts-table = Mətn üzərində iş
texts-adopted = Qəbul edilmiş mətn
texts-texts = Mətnlər
texts-read = Mətni oxumaq
texts-draft = Layihə
texts-adopted-on = Qəbul edilib: { $day }
texts-can-be-checked = Mətni və imzaları hər kəs yoxlaya bilər
texts-open-brackets = { $number ->
    [0] açıq mötərizə yoxdur
    [one] { $number } açıq mötərizə
   *[other] { $number } açıq mötərizə
}
texts-where = Vəziyyəti
texts-authentic = autentik
texts-courtesy = məlumat xarakterli tərcümə
texts-language-missing = Bu dildə mətn yoxdur
texts-owner-withheld = müəllif göstərilmir
texts-owner-gone = müəllif haqqında məlumat artıq saxlanılmır
texts-yours = Sizin
texts-proposal-open = açıqdır
texts-proposal-accepted = qəbul edilib
texts-proposal-declined = rədd edilib
texts-proposal-withdrawn = geri götürülüb
texts-proposal-superseded = başqası ilə əvəz edilib
texts-proposal-merged = birləşdirilib
texts-proposal-fallen = qüvvədən düşüb
texts-empty = Mətndə hələ bənd yoxdur.
texts-beside = Yanında: { $language }
texts-history = Əvvəlki vəziyyətlər
texts-state-after = { $number } nömrəli qeyddən sonra
texts-as-of = Mətn { $number } nömrəli qeyddən sonrakı vəziyyətində göstərilir.
texts-as-it-stands = Hazırkı vəziyyətini göstərmək
texts-propose-short = İfadə təklif etmək
texts-revise-short = Redaktə etmək
texts-add-short = Bənd əlavə etmək

# The drafting table.
texts-said-goes = mötərizə, çıxarılacaq sözlər, təklif edən: { $owner }:
texts-said-stays = mötərizə, müzakirə olunan sözlər, irəli sürən: { $owner }:
texts-said-comes = mötərizə, əlavə olunacaq sözlər, təklif edən: { $owner }:
texts-said-end = mötərizənin sonu
texts-behind = Geridə qalıb: { $language }
texts-behind-since = Geridə qalıb: { $language }, { $since } tarixindən
texts-not-in-language = Hələ yoxdur ({ $language }): { $tags }
texts-to-confirm = Təsdiq gözlənilir: { $parties }.
texts-to-confirm-by = Təsdiq gözlənilir: { $parties }; son gün: { $day }.
texts-new-paragraph = Təklif olunan yeni bənd
texts-unnumbered = ¶
texts-became = Nə dəyişib
texts-became-same = dəyişməyib
texts-became-added = əlavə olunub
texts-became-removed = çıxarılıb
texts-became-changed = dəyişib
texts-became-moved = yeri dəyişib
texts-on = { $tag } təklifinə düzəliş
texts-moved-after = yeni yeri: { $number } bəndindən sonra
texts-acts = Hərəkətlər
texts-history-states = { $number ->
    [one] { $number } vəziyyət
   *[other] { $number } vəziyyət
}
texts-history-last = { $number ->
    [one] Son vəziyyət.
   *[other] Son { $number } vəziyyət.
}
texts-history-all = Bütün vəziyyətlər
texts-instead-of = { $tags } əvəzinə
texts-ended = { $phase }, { $day }
texts-since = təqdim olunub: { $since }
texts-supported = { $number ->
    [one] { $number } nümayəndə heyəti dəstəkləyir
   *[other] { $number } nümayəndə heyəti dəstəkləyir
}
texts-supported-by = { $number ->
    [1] dəstəkləyən: { $parties }
   *[other] dəstəkləyənlər ({ $number }): { $parties }
 }
texts-stale = Sözlər o vaxtdan dəyişib.
texts-stale-yours = Sözlər o vaxtdan dəyişib: təklifi yeniləyin və ya geri götürün.
texts-provisional = ilkin
texts-tally-paragraphs = bənd
texts-tally-ad-referendum = ad referendum
texts-tally-brackets = açıq mötərizə
texts-more = Digər hərəkətlər
texts-views = Mətnin göstərilmə formaları
texts-changes-note = { $state } vəziyyətindən sonrakı dəyişikliklər: çıxarılanların üstündən, əlavə olunanların altından xətt çəkilib.
texts-lines-note = Sətirlər ən çoxu { $number } hərfdir və mətnin əvvəlindən sayılır: bu vəziyyətin bu dildəki bütün nüsxələrində eynidir.
texts-taken-up = Müzakirə olunur
texts-dealt-with = { $number ->
    [one] baxılmış təklif: { $number }
   *[other] baxılmış təkliflər: { $number }
}
texts-nothing-open = Açıq məsələ yoxdur.
texts-issues = Buraxılmış variantlar
texts-brackets-title = Bütün mötərizələr
texts-left = { $number ->
    [0] Mötərizə qalmayıb
    [one] { $number } mötərizə qalıb
   *[other] { $number } mötərizə qalıb
}
texts-left-held = { $number ->
    [one] { $number } mötərizə qalıb, { $held } ədədi bir nümayəndə heyətinindir
   *[other] { $number } mötərizə qalıb, { $held } ədədi bir nümayəndə heyətinindir
}
texts-blocking = Nümayəndə heyətimiz üçün həll olunmamış məsələlər
texts-blocking-nothing = Bu mətndə nümayəndə heyətiniz üçün həll olunmamış məsələ yoxdur.
texts-blocking-confirm = Təsdiqinizi gözləyən bəndlər
texts-blocking-own = Öz mötərizələriniz
texts-blocking-others = Sizə aidiyyəti olan bəndlərdə başqalarının mötərizələri
texts-paragraph = { $number } bəndi
texts-holders = Kimə məxsusdur
texts-whole-paragraph = bütöv bənd
texts-beginning = əvvəl
texts-compare-title = İki vəziyyətin müqayisəsi
texts-compare-from = Əvvəlki vəziyyət
texts-compare-to = Sonrakı vəziyyət
texts-compare-languages = Dillər
texts-compare-show = Müqayisə etmək
texts-compare-same = İki vəziyyət fərqlənmir.
texts-compare-entry = və ya qeydin nömrəsi
texts-compare-between = { $entry } nömrəli qeyd bu mətni dəyişdirməyib. Göstərilir: { $state }.
texts-compare-no-entry = “{ $entry }” bu mətnin qeydi deyil. Aşağıda seçilmiş vəziyyət göstərilir.
texts-hall-open = { $number ->
    [0] Bu bənddə açıq mötərizə yoxdur
    [one] Bu bənddə { $number } açıq mötərizə
   *[other] Bu bənddə { $number } açıq mötərizə
}
texts-hall-agreed = Razılaşdırılmış bəndlər: { $number } / { $paragraphs }
texts-hall-none = Müzakirəyə çıxarılmış bənd yoxdur
texts-hall-floor = Söz verilib: { $party }
texts-look-marked = Mötərizələrlə
texts-look-open = Yalnız açıqlar
texts-look-clean = Təmiz mətn
texts-look-changes = Dəyişikliklər
texts-look-lines = Sətirlərlə
texts-look-language = Dil: { $language }
texts-look-hall = Zal ekranı
texts-look-compare = Müqayisə
texts-look-silence = Sükut
texts-state-opened = Açıldığı vəziyyət
texts-owners-open = Mötərizələrin müəlliflərini üzvlər, Sədr və katiblik görür; digərləri mətni görür, müəllifi yox.
texts-owners-sealed = Mötərizələrin müəlliflərini yalnız Sədr və katiblik görür; hər nümayəndə heyəti öz mötərizələrini tanıyır.
texts-owners-nobody = Mötərizələrin müəllifləri heç kimə göstərilmir; hər nümayəndə heyəti öz mötərizələrini tanıyır.
texts-renumber-short = Bəndləri nömrələmək
texts-issue-short = Mətni buraxmaq
texts-new-first-short = Əvvələ bənd təklif etmək
texts-confirm-short = Təsdiq etmək
texts-take-ad-referendum-short = Ad referendum razılaşmaq
texts-new-after-short = Bundan sonra bənd təklif etmək
texts-take-up-short = Müzakirəyə çıxarmaq
texts-mark-agreed = Razılaşdırılmış kimi qeyd etmək
texts-mark-ad-referendum = Ad referendum razılaşdırılmış kimi qeyd etmək
texts-mark-open = Açıq kimi qeyd etmək
texts-move-short = Yerini dəyişmək
texts-add-after-short = Bundan sonra bənd əlavə etmək
texts-remove-short = Çıxarmaq
texts-withdraw-short = Geri götürmək
texts-withdraw-tag = { $tag }: geri götürmək
texts-withdraw-support-tag = { $tag }: dəstəyi geri götürmək
texts-support-tag = { $tag }: dəstəkləmək
texts-accept-tag = { $tag }: qəbul etmək
texts-decline-tag = { $tag }: rədd etmək
texts-merge-short = Təklifləri birləşdirmək
texts-take-up-before = Əvvəlki bənd: { $number }
texts-take-up-next = Növbəti bənd: { $number }

# The form of a proposal.
texts-form-change = Sözləri burada dəyişin: dəyişdiyiniz sözlər təklifiniz olacaq. Olduğu kimi saxlanılan dil təklifə daxil deyil.
texts-form-revise = Sözləri burada dəyişin. Olduğu kimi saxlanılan dil dəyişdirilmiş sayılmır və geridə qalır.
texts-form-more = Başqa növ təklif
texts-form-kept = Başqa növ təklif üçün yazılıb
texts-form-kept-note = Bu təklifə daxil deyil və həmin növü seçəndə yenidən öz yerində olacaq.
texts-form-replace = Bu bənddə başqa sözlər
texts-form-reservation = Sözlər və ya bütöv bənd üzrə qeyd-şərt
texts-form-alternative = Mövcud sözlərin yanında alternativ sözlər
texts-form-placeholder = Sonra veriləcək sözlər üçün yer saxlamaq
texts-form-delete = Bəndi bütövlükdə çıxarmaq
texts-form-new-paragraph = Bundan sonra yeni bənd
texts-form-move = Bəndin başqa yerə köçürülməsi
texts-form-amend = { $tag } təklifinin sözlərinə düzəliş
texts-form-proposal = { $tag } təklifi
texts-form-old-reservation = Qeyd-şərtin aid olduğu sözləri göstərin; bütöv bənd üçün boş saxlayın.
texts-form-after-placeholder = Yerin hansı sözlərdən sonra saxlanıldığı; boş olduqda bəndin sonu.
texts-form-delete-note = Bənd bütövlükdə çıxarılacaq.
texts-of-equal-value = bərabər qüvvəli dil versiyası
