# Rules profiles and rulings.

rejection-rules-profile-key-unknown = В профиле есть неизвестная программе статья: { $key }.
rejection-rules-profile-unreadable = Профиль не читается: { $why }
rejection-rules-version-taken = Профиль { $profile } уже действует; укажите другую версию.
