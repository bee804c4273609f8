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
translation-words-behind = Bu dildəki mətn ilk mətnə edilən son dəyişikliyi hələ əks etdirmir.
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

# What waits for translators.
work-list-title = Tərcüməçilərin işi
work-list-lead = Hansı dildə hələ mətni olmayan, mətni mənbəyindən geri qalan və ya uyğunluğu təsdiqlənməmiş nə var. Başqa gün təyin olunmayıbsa, qarşıdakı görüşə aid olanın son günü görüşün birinci günüdür.
work-list-none = Bu dildə gözləyən iş yoxdur: { $language }.
work-list-waits = { $number ->
    [one] { $number } iş gözləyir.
   *[other] { $number } iş gözləyir.
}
work-list-what = Nə
work-list-state = Vəziyyət
work-list-due = Son gün
work-list-missing = yoxdur: { $number }
work-list-behind = mənbəyindən geri qalır: { $number }
work-list-draft = təsdiqlənməyib: { $number }
work-list-agenda = Görüş və gündəlik

# Deadlines of translators.
work-list-overdue = müddəti keçib
work-list-first-day = görüşün birinci günü
work-list-set-due = Son gün təyin etmək
work-list-move-due = Müddəti dəyişmək
work-list-translator = tərcüməçi: { $name }
# A translation that was compared, and what it lacks.
translation-absent = Tərcümədə tapılmadı: { $terms }
translation-review = Yoxlanılmış kimi qeyd et
translation-is-draft = Qaralama tərcümə
translation-is-reviewed = Yoxlanılmış tərcümə
