# Texts under negotiation.

rejection-texts-authentic-missing = Нет текста на аутентичном языке { $language }.
rejection-texts-before-decision = Текст { $text } поставлен на рассмотрение и сейчас не меняется.
rejection-texts-frozen = Текст { $text } принят и больше не меняется.
rejection-texts-language-missing = У текста должен быть хотя бы один аутентичный язык.
rejection-texts-language-unknown = У текста нет языка { $language }.
rejection-texts-may-not-propose = Правила не предусматривают предложений от участника со статусом «{ $status }».
rejection-texts-not-your-proposal = Предложение { $proposal } внесли не вы.
rejection-texts-nothing-changes = Ничего не меняется.
rejection-texts-paragraph-unknown = Абзаца { $paragraph } нет.
rejection-texts-proposal-closed = Предложение { $proposal } уже принято, отклонено или снято.
rejection-texts-proposal-unknown = Предложения { $proposal } нет.
rejection-texts-text-unknown = Текста { $text } нет.
rejection-texts-words-ambiguous = Слова «{ $words }» встречаются в абзаце не один раз; приведите больше текста.
rejection-texts-words-gone = Слова с тех пор изменились; посмотрите абзац ещё раз.
rejection-texts-words-not-found = Слов «{ $words }» нет в абзаце.
