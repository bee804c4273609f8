# Delegations and participants.

rejection-delegations-accepted-already = { $party } səlahiyyətləri artıq qəbul edilib.
rejection-delegations-head-already = Nümayəndə heyətinin başçısı var; əvvəlcə təyinatı geri götürün.
rejection-delegations-may-not-attend = Qaydalar { $status } statuslu iştirakçının iştirakını nəzərdə tutmur.
rejection-delegations-member-unknown = Nümayəndə heyətində { $member } nömrəli üzv yoxdur.
rejection-delegations-nobody-nominated = { $party } hələ heç kimi təyin etməyib.
