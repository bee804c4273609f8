# The translator's page, and the glossary.

translation-title = Terjime
translation-into = Terjime edilýän dil
translation-in-concord = Gabat gelýär, ähli üýtgetmeler göz öňünde tutulan: { $language }.
translation-behind = Soňky üýtgetme göz öňünde tutulmadyk abzaslaryň sany: { $number }.
translation-file = Terjimeçiniň programmasy üçin faýl (XLIFF 2.0)
translation-is-behind = yza galan
translation-words-behind = Bu dildäki tekst asyl tekste girizilen soňky üýtgetmäni entek görkezmeýär.
translation-moved = terjime soňky gezek gabat getirilenden soň üýtgän ýerler belgilendi
translation-never = entek terjime bolmandy
translation-give = Bu terjimäni tabşyrmak
translation-confirm = Terjimäni üýtgetmek gerek däl
translation-figures-source = Diňe asyl tekstdäki sanlar: { $figures }
translation-figures-target = Diňe terjimedäki sanlar: { $figures }
translation-terms = Sözlükdäki adalgalar
translation-agreed = Kabul edilen tekstlerdäki ylalaşylan sözlemler
translation-others = Gabat gelýän terjimeler

# The glossary.
glossary-title = Adalgalar sözlügi
glossary-note = Prosesiň adalgalary we olaryň beýleki dillerdäki deňdeşleri. Terjimeçiler olary degişli sözleriň ýanynda görýärler.
glossary-empty = Entek adalga kesgitlenmedi.
glossary-use = Ulanylyşy
glossary-define-again = Täzeden kesgitlemek

# What waits for translators.
work-list-title = Terjimeçileriň işi
work-list-lead = Haýsy dilde entek teksti ýok, teksti çeşmesinden yza galan ýa-da gabat gelýändigi tassyklanmadyk zatlar. Başga gün bellenmedik bolsa, öňdäki duşuşyga degişli zadyň möhleti onuň birinji günüdir.
work-list-none = Bu dilde garaşýan iş ýok: { $language }.
work-list-waits = { $number ->
    [one] { $number } iş garaşýar.
   *[other] { $number } iş garaşýar.
}
work-list-what = Näme
work-list-state = Ýagdaýy
work-list-due = Möhleti
work-list-missing = ýok: { $number }
work-list-behind = çeşmesinden yza galýar: { $number }
work-list-draft = tassyklanmadyk: { $number }
work-list-agenda = Duşuşyk we gün tertibi

# Deadlines of translators.
work-list-overdue = möhleti geçdi
work-list-first-day = duşuşygyň birinji güni
work-list-set-due = Möhlet bellemek
work-list-move-due = Möhleti üýtgetmek
work-list-translator = terjimeçi: { $name }
# A translation that was compared, and what it lacks.
translation-absent = Terjimede tapylmady: { $terms }
translation-review = Barlanan diýip bellemek
translation-is-draft = Garalama terjime
translation-is-reviewed = Barlanan terjime
