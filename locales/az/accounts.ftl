# Seats and sign-in.

rejection-accounts-granted-already = Bu hesab artıq { $capacity } kimi çıxış edə bilər.
rejection-accounts-not-granted = Bu hesab { $capacity } kimi çıxış etmir.
