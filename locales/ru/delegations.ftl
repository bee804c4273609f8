# Delegations and participants.
# No native reader has cleared these words yet.

rejection-delegations-accepted-already = Полномочия уже приняты: { $party }.
rejection-delegations-head-already = У делегации уже есть глава; сначала отзовите назначение.
rejection-delegations-may-not-attend = Правила не предусматривают участия со статусом «{ $status }».
rejection-delegations-member-unknown = В делегации нет члена { $member }.
rejection-delegations-nobody-nominated = Делегация ещё никого не назначила: { $party }.
delegations-participants = Список участников
delegations-order = По статусу, а в пределах статуса – по алфавиту языка этой страницы.
delegations-from-source = Как указано в источнике:
delegations-accredited = Полномочия приняты
delegations-provisional = Предварительно
delegations-nobody-named = Пока никто не назначен.
delegations-names-unknown = Имена лиц в источнике не указаны.
