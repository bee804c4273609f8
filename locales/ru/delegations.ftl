# Delegations and participants.

rejection-delegations-accepted-already = Полномочия участника { $party } уже приняты.
rejection-delegations-head-already = У делегации уже есть глава; сначала отзовите назначение.
rejection-delegations-may-not-attend = Правила не предусматривают участия со статусом «{ $status }».
rejection-delegations-member-unknown = В делегации нет члена { $member }.
rejection-delegations-nobody-nominated = { $party } ещё никого не назначил(а).
