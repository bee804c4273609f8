# Delegations and participants.
# No native reader has cleared these words yet.

rejection-delegations-accepted-already = Səlahiyyətlər artıq qəbul edilib: { $party }.
rejection-delegations-head-already = Nümayəndə heyətinin başçısı var; əvvəlcə təyinatı geri götürün.
rejection-delegations-may-not-attend = Qaydalar “{ $status }” statuslu iştirakçının iştirakını nəzərdə tutmur.
rejection-delegations-member-unknown = Nümayəndə heyətində { $member } nömrəli üzv yoxdur.
rejection-delegations-nobody-nominated = { $party } hələ heç kimi təyin etməyib.
rejection-delegations-answer-unfit = Bu, sualın cavabı deyil: { $kind ->
    [number] tam ədəd gözlənilir.
    [choice] variantlardan birinin nömrəsi gözlənilir.
    [yes-no] bəli və ya xeyr gözlənilir.
    [day] tarix gözlənilir, məsələn, 2026-12-10.
   *[other] mətn gözlənilir, sənəd soruşulanda isə yalnız onun hərf və rəqəmləri.
}
rejection-delegations-answer-unknown = { $question } nömrəli suala belə cavab yoxdur.
rejection-delegations-asked-of-other = { $asked-of ->
    [member] Sual hər bir üzv haqqındadır: cavabın kimə aid olduğunu göstərin.
   *[other] Sual bütövlükdə nümayəndə heyəti haqqındadır: üzv göstərməyin.
}
rejection-delegations-badge-already = Beyc artıq verilib; itirilmiş beyc əvvəlcə ləğv edilir.
rejection-delegations-badge-revoked = Bu beyc ləğv edilib.
rejection-delegations-badge-unknown = Belə beyc yoxdur.
rejection-delegations-choices-unfit = Seçimli sualın 2-dən { $bound }-dək variantı olur, bütün dillərdə eyni sayda; başqa sualların variantı olmur.
rejection-delegations-class-unfit = Heç kim sağlamlığı barədə məlumat verməyə borclu deyil; nə sağlamlıq, nə də şəxsiyyət sənədi beycdə göstərilmir.
rejection-delegations-consent-missing = Şəxsin razılığı olmadan sağlamlıq haqqında məlumat saxlanılmır.
rejection-delegations-credentials-insufficient = Qaydalar daha ciddi sənəd tələb edir.
rejection-delegations-letter-returned = { $letter } nömrəli sənəd qaytarılıb.
rejection-delegations-letter-unknown = Nümayəndə heyəti { $letter } nömrəli sənəd təqdim etməyib.
rejection-delegations-list-final = Yekun siyahı buraxılıb: sonrakı dəyişikliklər əlavə ilə bildirilir.
rejection-delegations-list-not-final = Əlavə ediləsi yekun siyahı hələ yoxdur.
rejection-delegations-list-unchanged = Son siyahıdan bəri heç bir nümayəndə heyəti dəyişməyib.
rejection-delegations-nobody-meant = Beycin kodunu və ya tərəfi və üzvü göstərin.
rejection-delegations-nothing-given = Nəyin dəyişəcəyi göstərilməyib.
rejection-delegations-question-unknown = Görüşdə { $question } nömrəli sual yoxdur.
delegations-participants = İştirakçıların siyahısı
delegations-order = Status üzrə, eyni status daxilində isə bu səhifənin dilinin əlifba sırası ilə.
delegations-from-source = Mənbədə göstərildiyi kimi:
delegations-accredited = Səlahiyyətlər qəbul edilib
delegations-provisional = Müvəqqəti
delegations-nobody-named = Hələ heç kim təyin edilməyib.
delegations-names-unknown = Mənbədə şəxslərin adları göstərilməyib.
