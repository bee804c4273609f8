# Rules profiles and rulings.

rejection-rules-profile-key-unknown = The profile has an article that this program does not know: { $key }.
rejection-rules-profile-unreadable = The profile cannot be read: { $why }
rejection-rules-version-taken = The profile { $profile } is in force already; give it another version.
