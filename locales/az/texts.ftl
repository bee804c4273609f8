# Texts under negotiation.

rejection-texts-authentic-missing = Autentik dildə ({ $language }) mətn yoxdur.
rejection-texts-before-decision = { $text } mətni qərar üçün görüşün müzakirəsindədir və indi dəyişdirilmir.
rejection-texts-frozen = { $text } mətni qəbul edilib və daha dəyişdirilmir.
rejection-texts-language-missing = Mətnin ən azı bir autentik dili olmalıdır.
rejection-texts-language-unknown = Mətnin { $language } dili yoxdur.
rejection-texts-may-not-propose = Qaydalar { $status } statuslu iştirakçının ifadə təklif etməsini nəzərdə tutmur.
rejection-texts-not-your-proposal = { $proposal } təklifi sizin deyil.
rejection-texts-nothing-changes = Heç nə dəyişmir.
rejection-texts-paragraph-unknown = { $paragraph } bəndi yoxdur.
rejection-texts-proposal-closed = { $proposal } təklifi qəbul, rədd edilib və ya geri götürülüb.
rejection-texts-proposal-unknown = { $proposal } təklifi yoxdur.
rejection-texts-text-unknown = { $text } mətni yoxdur.
rejection-texts-words-ambiguous = “{ $words }” sözləri bənddə bir neçə dəfə var; daha uzun hissəni göstərin.
rejection-texts-words-gone = Sözlər dəyişib; bəndə yenidən baxın.
rejection-texts-words-not-found = “{ $words }” sözləri bənddə yoxdur.
