# News.

rejection-news-credit-missing = تصویر کے ساتھ اس کا حوالہ اور یہ بتانے والے الفاظ لازم ہیں کہ تصویر میں کیا ہے۔
news-none = ابھی کوئی خبر شائع نہیں ہوئی۔
news-plate = یہ خاکہ ہے۔ تصویر یہاں تبھی لگائی جاتی ہے جب اس کے حقوق معلوم ہوں۔

# The newsroom.
rejection-news-draft-unknown = مسودہ { $item } موجود نہیں ہے۔
rejection-news-not-published = خبر { $item } شائع نہیں ہوئی ہے۔
rejection-news-withdrawn = خبر { $item } واپس لے لی گئی ہے۔
rejection-news-language-stands = یہ خبر اس زبان میں دوسرے الفاظ کے ساتھ شائع ہو چکی ہے: { $language }؛ انہیں تصحیح بدلتی ہے۔
rejection-news-approved-already = یہ مسودہ اپنی موجودہ صورت میں پہلے ہی منظور ہو چکا ہے۔
rejection-news-embargo-past = اشاعت کی ممانعت ایسے وقت پر ختم ہوتی ہے جو ابھی آنا باقی ہو۔
rejection-news-same-eyes = اس مسودے کے آخری الفاظ اسی فریق نے لکھے ہیں جو ان کی منظوری دے رہا ہے۔
rejection-news-not-approved = اس مسودے کے موجودہ الفاظ کی منظوری نہیں دی گئی ہے۔
confirmed-news-same-eyes = خبر کی منظوری اسی فریق نے دی جس نے اسے لکھا تھا۔
confirmed-news-not-approved = خبر منظوری کے بغیر شائع کی گئی۔
news-newsroom = شعبۂ خبر
news-newsroom-lead = خبروں کے مسودے، ہر ایک کے ساتھ اگلا قدم۔ انہیں صرف صدر نشین اور سیکرٹریٹ پڑھتے ہیں۔
news-drafts-none = کوئی مسودہ موجود نہیں ہے۔
news-preview = پیشگی جائزہ
news-standing-draft = مسودہ
news-standing-approved = منظور شدہ
news-standing-embargoed = اشاعت کی ممانعت کے تحت
news-standing-published = شائع شدہ
news-standing-withdrawn = واپس لی گئی
news-embargo = اشاعت کی ممانعت کی حد
news-embargo-note = اس وقت تک اسے صرف صحافی، صدر نشین اور سیکرٹریٹ پڑھتے ہیں۔
news-corrections = تصحیحات
news-corrected = تصحیح شدہ
news-was-withdrawn = یہ خبر واپس لے لی گئی ہے
news-from-record = اجلاس کے ریکارڈ سے پریس ریلیز
news-from-record-lead = پہلا مسودہ بتاتا ہے کہ اجلاس کب اور کہاں ہوا، کس نے شرکت کی اور کیا منظور ہوا۔ یہ ترمیم کے لیے ہے۔
news-last-words = آخری الفاظ
news-release-lead = { $meeting }: { $days }۔
news-release-lead-place = { $meeting }: { $days }، { $place }۔

# Photographs of news.
rejection-news-alternative-missing = تصویر میں کیا ہے، یہ ان زبانوں میں نہیں بتایا گیا: { $languages }۔
confirmed-news-alternative-missing = تصویر کام کی تمام زبانوں میں وضاحت کے بغیر شامل کی گئی۔
rejection-news-photograph-unreadable = فائل خراب ہے، JPEG، PNG یا WebP میں تصویر نہیں ہے، یا اس کا مواد نام کے مطابق نہیں ہے۔
rejection-news-photograph-too-large = تصویر بہت بڑی ہے۔ حد { $pixels } ملین پکسل اور ہر طرف { $side } پکسل ہے۔
news-undescribed = اس زبان میں تصویر کی وضاحت موجود نہیں
news-photographs = تصاویر
# Pages, contacts and banners.
rejection-news-nothing-by-this-name = یہاں { $slug } کے نام سے کچھ موجود نہیں ہے۔
rejection-news-banner-over = بینر اپنے آغاز کے بعد اور ایسے وقت پر ختم ہوتا ہے جو ابھی آنا باقی ہو۔
news-pages = صفحات
news-pages-none = ابھی کوئی صفحہ موجود نہیں ہے۔
news-contacts = رابطے
news-contacts-none = ابھی کوئی رابطہ درج نہیں کیا گیا ہے۔
news-as-of = معلومات کی تاریخ
news-banner = اطلاع
news-banner-more = مزید پڑھیں
news-banners = صفحات کے اوپر بینر
news-banners-none = کوئی بینر موجود نہیں ہے۔
news-banner-stands = اس وقت دکھایا جا رہا ہے
news-banner-rests = اس وقت نہیں دکھایا جا رہا
news-change = تبدیل کریں
