# The translator's page, and the glossary.

translation-title = Translation
translation-into = Language of the translation
translation-in-concord = In concord: { $language } has followed every change.
translation-behind = { $number ->
    [one] { $number } paragraph has not followed the last change.
   *[other] { $number } paragraphs have not followed the last change.
}
translation-file = File for a translator’s tool (XLIFF 2.0)
translation-is-behind = behind
translation-words-behind = The text in this language does not yet reflect the latest change to the original.
translation-moved = what moved since the translation last followed is marked
translation-never = there has been no translation yet
translation-give = Give this translation
translation-confirm = The translation needs no change
translation-figures-source = Numbers in the source only: { $figures }
translation-figures-target = Numbers in the translation only: { $figures }
translation-terms = Terms of the glossary
translation-agreed = Agreed language of adopted texts
translation-others = Translations in concord

# The glossary.
glossary-title = Glossary
glossary-note = The terms of the process, with their equivalents. Translators see them beside the words in which they stand.
glossary-empty = No term has been defined yet.
glossary-use = Use
glossary-define-again = Define anew

# What waits for translators.
work-list-title = Work of translators
work-list-lead = What has no words in a language yet, has words that are behind their source, or words whose concord nobody confirmed. What belongs to a meeting to come is due on its first day, unless another day was set.
work-list-none = Nothing waits in this language: { $language }.
work-list-waits = { $number ->
    [one] { $number } thing waits.
   *[other] { $number } things wait.
}
work-list-what = What
work-list-state = State
work-list-due = Due
work-list-missing = missing: { $number }
work-list-behind = behind its source: { $number }
work-list-draft = not confirmed: { $number }
work-list-agenda = Meeting and agenda

# Deadlines of translators.
work-list-overdue = overdue
work-list-first-day = first day of the meeting
work-list-set-due = Set a deadline
work-list-move-due = Move the deadline
work-list-translator = translator: { $name }
# A translation that was compared, and what it lacks.
translation-absent = Not found in the translation: { $terms }
translation-review = Mark as reviewed
translation-is-draft = Draft translation
translation-is-reviewed = Reviewed translation
