# Seats and sign-in.

rejection-accounts-granted-already = Эта учётная запись уже может действовать как { $capacity }.
rejection-accounts-not-granted = Эта учётная запись не действует как { $capacity }.
