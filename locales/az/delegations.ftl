# Delegations and participants.
# No native reader has cleared these words yet.

rejection-delegations-accepted-already = Səlahiyyətlər artıq qəbul edilib: { $party }.
rejection-delegations-head-already = Nümayəndə heyətinin başçısı var; əvvəlcə təyinatı geri götürün.
rejection-delegations-may-not-attend = Qaydalar “{ $status }” statuslu iştirakçının iştirakını nəzərdə tutmur.
rejection-delegations-member-unknown = Nümayəndə heyətində { $member } nömrəli üzv yoxdur.
rejection-delegations-nobody-nominated = { $party } hələ heç kimi təyin etməyib.
delegations-participants = İştirakçıların siyahısı
delegations-order = Status üzrə, eyni status daxilində isə bu səhifənin dilinin əlifba sırası ilə.
delegations-from-source = Mənbədə göstərildiyi kimi:
delegations-accredited = Səlahiyyətlər qəbul edilib
delegations-provisional = Müvəqqəti
delegations-nobody-named = Hələ heç kim təyin edilməyib.
delegations-names-unknown = Mənbədə şəxslərin adları göstərilməyib.
