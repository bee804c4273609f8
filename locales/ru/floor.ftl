# The list of speakers and the floor.

rejection-floor-already-on-list = Вы уже в списке ораторов.
rejection-floor-floor-free = Слово никому не предоставлено.
rejection-floor-floor-taken = Слово уже предоставлено; сначала завершите выступление.
rejection-floor-list-closed = Список ораторов закрыт.
rejection-floor-list-open = Список ораторов открыт.
rejection-floor-may-not-speak = Правила не предусматривают выступления участника со статусом «{ $status }».
rejection-floor-no-item = Ни один пункт не обсуждается.
rejection-floor-not-on-list = { $party } нет в списке ораторов.
rejection-floor-out-of-order = Очередь не за участником { $party }.
