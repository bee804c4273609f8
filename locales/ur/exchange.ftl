# Documents out and in: the files of a text, and what came back.

downloads-title = یہ متن بطور
downloads-clean = الفاظ موجودہ صورت میں
downloads-marked = کھلے قوسین کے ساتھ؛ PDF میں سطروں پر نمبر ہیں
downloads-bilingual = دو زبانیں پہلو بہ پہلو، ہمراہ { $language }
downloads-machines = مشینوں کے لیے (Akoma Ntoso 3.0)
downloads-translation = مترجم کے سافٹ ویئر کے لیے (XLIFF 2.0)، زبان

# What came back is dropped in.
drop-in-title = فائل داخل کریں
drop-in-note = واپس آیا ہوا فارم (HTML یا DOCX)، تبدیلیوں کے نشان والی DOCX، یا ترجمہ (XLIFF) داخل کریں۔ پہلے آپ دیکھتے ہیں کہ کیا پیش ہوگا؛ آپ کے کہنے سے پہلے کچھ پیش نہیں ہوتا۔
drop-in-bound-html = HTML فارم کی حد: { $bound }،
drop-in-bound = کسی بھی دوسری فائل کی حد: { $bound }۔
drop-in-for-note = فارم خود بتاتا ہے کہ کس فریق کا ہے۔ DOCX کے لیے منتخب کریں کہ تبدیلیاں کس کی ہیں۔
drop-in-for-file = جیسا فائل بتائے، ورنہ خود سیکرٹریٹ
drop-in-evidence-note = مثلاً وہ مراسلہ جس کے ساتھ یہ آئی۔ خود فائل کا حوالہ ہر صورت میں دیا جاتا ہے۔
drop-in-read = فائل پڑھیں
drop-in-preview = { $number ->
    [0] کچھ پیش نہیں ہوگا۔
    [one] { $number } اقدام پیش ہوگا۔ ابھی کچھ پیش نہیں ہوا۔
   *[other] { $number } اقدامات پیش ہوں گے۔ ابھی کچھ پیش نہیں ہوا۔
}
drop-in-report = { $number ->
    [0] کچھ پیش نہیں ہوا۔
    [one] { $number } اقدام پیش ہوا۔
   *[other] { $number } اقدامات پیش ہوئے۔
}
drop-in-lost = { $number ->
    [one] { $number } حصہ نہیں لیا جاتا؛ وجہ اس کے ساتھ درج ہے۔
   *[other] { $number } حصے نہیں لیے جاتے؛ وجہ ہر ایک کے ساتھ درج ہے۔
}
drop-in-nothing-put = کچھ پیش نہیں ہوا۔
drop-in-hash = ہیش (SHA-256)
drop-in-kept = فائل اس ہیش کے تحت محفوظ ہے۔
drop-in-for = اقدامات پیش ہوتے ہیں برائے: { $seat }۔
drop-in-form = دور { $number } کا فارم۔
drop-in-docx = اس متن کی DOCX جس میں ترمیم کی گئی۔
drop-in-translation = ترجمہ (XLIFF): از { $source } بہ { $target }۔
drop-in-same = فائل میں متن اندراج { $number } کے بعد کی حالت میں ہے۔ تب سے کوئی پیراگراف نہیں بدلا۔
drop-in-moved = فائل میں متن اندراج { $number } کے بعد کی حالت میں ہے۔ پیراگراف جو تب سے بدلے:
drop-in-lines = کیا پیش ہوگا
drop-in-lines-put = اس کا کیا بنا
drop-in-empty = فائل میں کچھ بھی متن سے مختلف نہیں۔
drop-in-paragraph = پیراگراف { $paragraph }: ترجمہ
drop-in-part = فائل کا ایک حصہ
drop-in-in-order = قابلِ عمل
drop-in-asked = تصدیق درکار
drop-in-taken = لے لیا گیا
drop-in-before = پہلے لیا جا چکا
drop-in-unconfirmed = تصدیق نہیں ہوئی
drop-in-refused = رد
drop-in-not-taken = نہیں لیا گیا
drop-in-nothing = کرنے کو کچھ نہیں
drop-in-clash = وہی الفاظ تب سے دوسروں نے بدل دیے ہیں۔ پیراگراف دیکھیں اور تبدیلی نئے سرے سے تجویز کریں۔
drop-in-confirm = جس کی تصدیق درکار ہے وہ بھی پیش کریں
drop-in-put = یہ اقدامات پیش کریں
drop-in-to-text = متن کی طرف
drop-in-another = دوسری فائل
drop-in-unknown = فائل نہ یہاں سے ڈاؤن لوڈ کیا گیا فارم ہے، نہ اس متن کی DOCX، نہ XLIFF 2.0۔
drop-in-once-more = یہ فائل اب دستیاب نہیں۔ اسے ایک بار پھر داخل کریں۔
drop-in-too-many = فائل میں { $bound } سے زیادہ اقدامات ہیں۔
drop-in-other-text = فائل کسی اور متن کی ہے: { $text }۔
drop-in-other-process = فائل کسی اور مشاورتی عمل کی ہے۔
drop-in-other-party = فارم کسی اور فریق کا ہے: { $party }۔
