# Tərcüməçinin səhifəsi və lüğət.

translation-title = Tərcümə
translation-into = Tərcümə dili
translation-in-concord = Mətnlər uyğundur, bütün dəyişikliklər nəzərə alınıb: { $language }.
translation-behind = { $number ->
    [one] { $number } bənddə son dəyişiklik nəzərə alınmayıb.
   *[other] { $number } bənddə son dəyişiklik nəzərə alınmayıb.
}
translation-file = Tərcümə proqramı üçün fayl (XLIFF 2.0)
translation-is-behind = geridə qalıb
translation-moved = tərcümənin son uyğunlaşdırılmasından sonra dəyişənlər işarələnib
translation-never = hələ tərcümə yoxdur
translation-give = Bu tərcüməni daxil etmək
translation-confirm = Tərcümədə dəyişikliyə ehtiyac yoxdur
translation-figures-source = Yalnız əsas mətndə olan rəqəmlər: { $figures }
translation-figures-target = Yalnız tərcümədə olan rəqəmlər: { $figures }
translation-terms = Lüğətdəki terminlər
translation-agreed = Qəbul edilmiş mətnlərin razılaşdırılmış ifadələri
translation-others = Tərcüməsi uyğun olan bəndlər

# Lüğət.
glossary-title = Lüğət
glossary-note = Prosesin terminləri və onların qarşılıqları. Tərcüməçilər onları işləndikləri sözlərin yanında görür.
glossary-empty = Hələ heç bir termin müəyyən edilməyib.
glossary-use = İşlənməsi
glossary-define-again = Yenidən müəyyən etmək
