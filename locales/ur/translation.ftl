# The translator's page, and the glossary.

translation-title = ترجمہ
translation-into = ترجمے کی زبان
translation-in-concord = مطابقت میں: { $language } (ہر تبدیلی شامل ہے)۔
translation-behind = { $number ->
    [one] { $number } پیراگراف میں آخری تبدیلی شامل نہیں۔
   *[other] { $number } پیراگرافوں میں آخری تبدیلی شامل نہیں۔
}
translation-file = مترجم کے سافٹ ویئر کے لیے فائل (XLIFF 2.0)
translation-is-behind = پیچھے
translation-words-behind = اس زبان کا متن اصل متن میں ہونے والی تازہ ترین تبدیلی کی ابھی عکاسی نہیں کرتا۔
translation-moved = ترجمے کی پچھلی مطابقت کے بعد جو کچھ بدلا اسے نشان زد کیا گیا ہے
translation-never = ابھی تک کوئی ترجمہ نہیں ہوا
translation-give = یہ ترجمہ پیش کریں
translation-confirm = ترجمے میں تبدیلی کی ضرورت نہیں
translation-figures-source = اعداد جو صرف اصل متن میں ہیں: { $figures }
translation-figures-target = اعداد جو صرف ترجمے میں ہیں: { $figures }
translation-terms = فرہنگ کی اصطلاحات
translation-agreed = منظور شدہ متون کے متفقہ الفاظ
translation-others = مطابقت رکھنے والے تراجم

# The glossary.
glossary-title = فرہنگ
glossary-note = عمل کی اصطلاحات اور ان کے مترادفات۔ مترجمین انہیں ان الفاظ کے ساتھ دیکھتے ہیں جن میں یہ آتی ہیں۔
glossary-empty = ابھی کسی اصطلاح کی تعریف نہیں کی گئی۔
glossary-use = استعمال
glossary-define-again = نئے سرے سے تعریف کریں

# What waits for translators.
work-list-title = مترجمین کا کام
work-list-lead = جس کا کسی زبان میں ابھی متن نہیں، جس کا متن اپنے ماخذ سے پیچھے ہے، یا جس کی مطابقت کی توثیق نہیں ہوئی۔ آئندہ اجلاس سے متعلق چیز کی آخری تاریخ اجلاس کا پہلا دن ہے، جب تک کوئی اور دن مقرر نہ ہو۔
work-list-none = اس زبان میں کچھ زیرِ التوا نہیں: { $language }۔
work-list-waits = { $number ->
    [one] { $number } کام زیرِ التوا ہے۔
   *[other] { $number } کام زیرِ التوا ہیں۔
}
work-list-what = کیا
work-list-state = حالت
work-list-due = آخری تاریخ
work-list-missing = موجود نہیں: { $number }
work-list-behind = ماخذ سے پیچھے: { $number }
work-list-draft = غیر توثیق شدہ: { $number }
work-list-agenda = اجلاس اور ایجنڈا

# Deadlines of translators.
work-list-overdue = تاریخ گزر چکی
work-list-first-day = اجلاس کا پہلا دن
work-list-set-due = آخری تاریخ مقرر کریں
work-list-move-due = آخری تاریخ بدلیں
work-list-translator = مترجم: { $name }
# A translation that was compared, and what it lacks.
translation-absent = ترجمے میں نہیں ملا: { $terms }
translation-review = نظرثانی شدہ کے طور پر درج کریں
translation-is-draft = ترجمے کا مسودہ
translation-is-reviewed = نظرثانی شدہ ترجمہ
