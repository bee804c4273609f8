# The translator's page, and the glossary.

translation-title = Tarjima
translation-into = Tarjima tili
translation-in-concord = Muvofiq: barcha oʻzgarishlar aks etgan ({ $language }).
translation-behind = Soʻnggi oʻzgarish aks etmagan bandlar: { $number }.
translation-file = Tarjimon dasturi uchun fayl (XLIFF 2.0)
translation-is-behind = ortda qolgan
translation-words-behind = Ushbu tildagi matn asl matnga kiritilgan soʻnggi oʻzgarishni hali aks ettirmaydi.
translation-moved = tarjima oxirgi marta muvofiqlashtirilganidan beri oʻzgargan joylar belgilangan
translation-never = hali tarjima boʻlmagan
translation-give = Shu tarjimani topshirish
translation-confirm = Tarjimaga oʻzgartirish kerak emas
translation-figures-source = Faqat asl matndagi raqamlar: { $figures }
translation-figures-target = Faqat tarjimadagi raqamlar: { $figures }
translation-terms = Atamalar lugʻatidagi atamalar
translation-agreed = Qabul qilingan matnlardagi kelishilgan ifodalar
translation-others = Muvofiq tarjimalar

# The glossary.
glossary-title = Atamalar lugʻati
glossary-note = Jarayon atamalari va ularning muqobillari. Tarjimonlar ularni shu soʻzlar uchragan matn yonida koʻradi.
glossary-empty = Hali birorta atama taʼriflanmagan.
glossary-use = Qoʻllash
glossary-define-again = Qaytadan taʼriflash

# What waits for translators.
work-list-title = Tarjimonlar ishi
work-list-lead = Qaysi tilda hali matni yoʻq, matni manbadan orqada qolgan yoki mosligi tasdiqlanmagan narsalar. Boshqa kun belgilanmagan boʻlsa, kelgusi uchrashuvga tegishlisining muddati uning birinchi kunidir.
work-list-none = Bu tilda kutayotgan ish yoʻq: { $language }.
work-list-waits = { $number ->
    [one] { $number } ta ish kutmoqda.
   *[other] { $number } ta ish kutmoqda.
}
work-list-what = Nima
work-list-state = Holati
work-list-due = Muddati
work-list-missing = matni yoʻq: { $number }
work-list-behind = manbadan orqada: { $number }
work-list-draft = tasdiqlanmagan: { $number }
work-list-agenda = Uchrashuv va kun tartibi

# Deadlines of translators.
work-list-overdue = muddati oʻtgan
work-list-first-day = uchrashuvning birinchi kuni
work-list-set-due = Muddat belgilash
work-list-move-due = Muddatni oʻzgartirish
work-list-translator = tarjimon: { $name }
# A translation that was compared, and what it lacks.
translation-absent = Tarjimada topilmadi: { $terms }
translation-review = Tekshirilgan deb belgilash
translation-is-draft = Qoralama tarjima
translation-is-reviewed = Tekshirilgan tarjima
