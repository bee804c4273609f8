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
