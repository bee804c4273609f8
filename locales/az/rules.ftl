# Rules profiles and rulings.

rejection-rules-profile-key-unknown = Profildə bu proqramın tanımadığı maddə var: { $key }.
rejection-rules-profile-unreadable = Profil oxuna bilmir: { $why }
rejection-rules-version-taken = { $profile } profili artıq qüvvədədir; başqa versiya verin.
