# Seats and sign-in.

rejection-accounts-granted-already = The account may act as { $capacity } already.
rejection-accounts-not-granted = The account does not act as { $capacity }.
