# The record and its proofs.

rejection-record-already-open = ریکارڈ پہلے سے کھلا ہے۔
rejection-record-not-open = ریکارڈ کھلا نہیں: پہلا اقدام record.open ہے۔
rejection-record-nothing-to-erase = مٹانے کو کچھ نہیں: ایسی کوئی ذاتی معلومات، جو ابھی نہ مٹی ہوں، دی گئی تفصیل سے مطابقت نہیں رکھتیں۔
rejection-record-files-of-all = فائلیں صدر نشین یا سیکرٹریٹ مٹاتا ہے، کیونکہ ممکن ہے دوسروں نے بھی اسی فائل کا حوالہ دیا ہو۔ سیکرٹریٹ سے رجوع کریں۔
rejection-record-nothing-due = کوئی ذاتی معلومات مٹانے کے لائق نہیں: کسی کی مدت نہیں گزری۔
rejection-record-no-attribution-due = مٹانے کو کچھ نہیں: قواعد کی رو سے اس اجلاس کے متون پر موقف رکھنے والوں کی نشان دہی ابھی محفوظ رہنی ہے، کوئی طریقِ کار اس پر مبنی ہے، یا ایسا کچھ محفوظ نہیں۔
rejection-record-key-unfit = یہ اس قسم کی کلید نہیں جو یہاں درکار ہے، یا یہ ریکارڈ کی موجودہ یا سابقہ کلید ہے۔ اسے پورا نقل کریں، جیسے پروگرام نے چھاپا۔
rejection-record-key-not-here = جس خفیہ کلید کو اس پر دستخط کرنے ہیں وہ اس سرور پر نہیں، یا پروگرام کو نہیں ملی۔ یہ اقدام اسی سرور پر کیا جاتا ہے جہاں وہ موجود ہے۔
rejection-record-handed-over = ریکارڈ حوالے کیا جا چکا ہے اور وہیں جاری ہے؛ نیا میزبان: { $party }۔ یہاں اسے پڑھا جا سکتا ہے، اور اب کچھ ریکارڈ نہیں ہوتا۔
rejection-record-witness-known = یہ گواہ پہلے ہی نامزد ہے۔
rejection-record-witness-unknown = ایسا کوئی گواہ نہیں، یا اس کی نامزدگی واپس لی جا چکی ہے۔
rejection-record-not-your-witness = اس گواہ کی نامزدگی واپس لینا آپ کے اختیار میں نہیں۔
rejection-record-not-the-chair = { $chair ->
    [none] ریکارڈ کو ایسی کوئی ریاست معلوم نہیں جو اس دن عمل کی صدر نشین ہو۔ کیا پھر بھی ریکارڈ حوالے کیا جائے؟ وصول کنندہ: { $party }
   *[other] ریکارڈ کے علم کی حد تک اس دن عمل کی صدر نشین کوئی اور ریاست ہے، نہ کہ { $party }۔ کیا پھر بھی ریکارڈ اسی کے حوالے کیا جائے؟
}
rejection-record-form-unfit = ریکارڈ کی ساخت { $now } ہے۔ اسے صرف بعد کی ساخت میں لایا جا سکتا ہے، ساخت { $known } تک۔
rejection-record-doors-closed = اجلاس ”{ $meeting }“ کا ایک نکتہ بند کمرے میں زیرِ غور ہے، اور جو وہاں ہوتا ہے وہ ابھی ریکارڈ میں نہیں۔ پہلے نکتہ مکمل کریں یا اس کی بند کمرہ کارروائی ختم کریں۔
rejection-record-form-earlier = ریکارڈ پروگرام کے پرانے ورژن سے شروع ہوا تھا اور ابھی اس اقدام سے واقف نہیں۔ پہلے صدر نشین یا سیکرٹریٹ اسے بعد کی ساخت میں لائے۔

# The record and an entry.
record-lead = عمل میں جو کچھ ہوا، اندراج بہ اندراج، اسی ترتیب سے جس میں ریکارڈ ہوا۔ بعد میں کچھ تبدیل نہیں ہوتا: تصحیح بذاتِ خود ایک اندراج ہے۔
record-entries = اندراجات
record-entry = اندراج { $number }
record-number = نمبر
record-recorded = ریکارڈ ہوا
record-act = اقدام
record-meeting = اجلاس
record-occurred-on = پیش آیا: { $day }
record-entered-later = بعد میں درج ہوا؛ پیش آیا: { $day }۔
record-newer = نئے اندراجات
record-older = پرانے اندراجات
record-every = تمام
record-area = شعبہ
record-since = از
record-until = تا
record-choose = اندراجات منتخب کریں
record-choose-note = تاریخیں اور اوقات ٹائم زون { $zone } کے ہیں، ریکارڈ ہونے کے وقت کے مطابق۔ صرف وہی اندراجات ملتے ہیں جو آپ پڑھ سکتے ہیں؛ کوئی ریاست یا تنظیم وہاں ملتی ہے جہاں اندراج کھلے طور پر بتائے کہ اقدام اس نے کیا یا اس کے بارے میں ہے۔
record-time-wrong = براہِ کرم تاریخ یوں دیں: 2026-09-14، یا تاریخ اور وقت یوں: 2026-09-14T09:30۔ جو پڑھا نہ جا سکا اسے چھوڑ دیا گیا۔
record-found = { $number ->
    [0] ایسا کوئی مطابق اندراج نہیں جو آپ پڑھ سکتے ہوں۔
    [one] { $number } مطابق اندراج ہے جو آپ پڑھ سکتے ہیں۔
   *[other] { $number } مطابق اندراجات ہیں جو آپ پڑھ سکتے ہیں۔
}
record-all = پورا ریکارڈ دکھائیں
record-previous = اس سے پہلے اندراج { $number }
record-next = اس کے بعد اندراج { $number }
record-sealed-disclosed = سربمہر؛ آپ کو دکھایا گیا
record-sealed-until = سربمہر؛ آپ کو دکھایا گیا؛ { $day } تک محفوظ
record-sealed-removed = سربمہر؛ مٹایا گیا: { $instant }
record-sealed-destroyed = سربمہر؛ تلف
record-sealed-withheld = سربمہر؛ آپ کو نہیں دکھایا جاتا
record-restricted = محدود اندراج
record-restricted-note = یہ اندراج صرف بعض مناصب پڑھ سکتے ہیں۔ اس کا نمبر اور رمزی عہد عوامی ہیں، اس لیے ہر کوئی پڑتال کر سکتا ہے کہ یہ ریکارڈ میں موجود ہے اور تبدیل نہیں ہوا۔
record-content = کیا ریکارڈ ہوا
record-by = بطور
record-entered-by = درج کنندہ
record-received = موصول
record-profile = نافذ قواعد
record-entry-field = اندراج { $number }: { $field }
record-erase = اس اندراج کے ذاتی متن مٹائیں
record-body = اندراج جیسے محفوظ ہے

# Fields of what happened that no form asks for.
record-field-allotted-ms = دیا گیا وقت، ملی سیکنڈ میں
record-field-archive = آرکائیو سے
record-field-assertion = پاس کی کی تصدیق
record-field-base = جن کا اعتراض شمار ہوتا ہے
record-field-by = از
record-field-by-ms = کتنا بڑھایا گیا، ملی سیکنڈ میں
record-field-changes = کیا بدلتا ہے
record-field-checked = دستخط شدہ فائل میں کیا پایا گیا
record-field-code = کوڈ
record-field-confirmed = صدر نشین کی تصدیق
record-field-contacts-until = رابطے کب تک محفوظ ہیں
record-field-credentials-until = اسنادِ نمائندگی کب تک محفوظ ہیں
record-field-days-unknown = سال جن کے ایامِ کار معلوم نہیں
record-field-hash = ہیش
record-field-id = مختصر نام
record-field-late = وقت کے بعد
record-field-lifted = اس سے ختم ہونے والے قوسین
record-field-list = فہرست
record-field-merged = ضم شدہ تجاویز
record-field-numbers = نمبر
record-field-objections = اعتراضات
record-field-offset = UTC سے آگے، منٹ
record-field-owner = کس کا ہے
record-field-profile = قواعد جن کے تحت آغاز ہوا
record-field-received = موصول
record-field-round = دور
record-field-silence = خاموشی کا طریقِ کار
record-field-since = از اندراج
record-field-superseded = ساقط ہونے والی تجاویز
record-field-support = تائید
record-field-supporters = تائید کنندگان
record-field-tally = موقفوں کی گنتی
record-field-texts = کیا مٹایا گیا
record-field-unsettled = تجاویز جنہیں دوبارہ دیکھنا ہے
record-field-version = نسخہ
record-field-warning = تنبیہ
record-field-working-days = ایامِ کار
record-field-year = سال
record-field-roll = نام بنام حاضری
record-field-present = کمرۂ اجلاس میں
record-field-remote = فاصلاتی
record-field-absent = غیر حاضر
record-field-members = شمار میں آنے والے ارکان
record-field-members-present = حاضر ارکان
record-field-needed = کورم کے لیے درکار
record-field-first = پہلے جمع کرائے گئے متن کا ہیش

# Proof.
record-proof = آپ کو ہماری بات پر یقین کرنے کی ضرورت کیوں نہیں
record-proof-1 = رمزی عہد اندراج کے ہر حرف سے حساب کیا جاتا ہے۔ ایک حرف بھی بدلے تو رمزی عہد بدل جاتا ہے۔
record-proof-2 = { $number ->
    [0] یہ واحد اندراج ہے، اس لیے اس کا برگ ہی ریکارڈ کی جڑ ہے۔
    [one] یہ جڑ تک { $number } اور قدر سے جوڑا جاتا ہے۔ جڑ بدلے بغیر نہ کوئی اندراج نکالا جا سکتا ہے نہ ڈالا جا سکتا ہے۔
   *[other] یہ جڑ تک جوڑا جوڑا کر کے { $number } اور قدروں سے جوڑا جاتا ہے۔ جڑ بدلے بغیر نہ کوئی اندراج نکالا جا سکتا ہے نہ ڈالا جا سکتا ہے۔
}
record-proof-3 = { $number ->
    [one] جڑ { $number } اندراج کی نمائندہ ہے اور لاگ کی کلید سے بطور چیک پوائنٹ دستخط شدہ ہے۔ جس کے پاس چیک پوائنٹ محفوظ ہو وہ بعد کی ہر تبدیلی پکڑ لیتا ہے۔
   *[other] جڑ { $number } اندراجات کی نمائندہ ہے اور لاگ کی کلید سے بطور چیک پوائنٹ دستخط شدہ ہے۔ جس کے پاس چیک پوائنٹ محفوظ ہو وہ بعد کی ہر تبدیلی پکڑ لیتا ہے۔
}
record-proof-leaf = لاگ کے نام اور نمبر { $number } کے ساتھ رمزی عہد سے برگ بنتا ہے۔ اس لیے کوئی اندراج دوسرے کی جگہ نہیں لے سکتا۔
record-proof-root = { $number ->
    [one] آخر میں جو بچتا ہے وہ جڑ ہے، جو { $number } اندراج کی نمائندہ ہے۔
   *[other] آخر میں جو بچتا ہے وہ جڑ ہے، جو تمام { $number } اندراجات کی نمائندہ ہے۔
}
record-step-left = اس کے بائیں
record-step-right = اس کے دائیں
record-step-together = دونوں مل کر
record-cosigned-none = اب تک اس چیک پوائنٹ پر خود لاگ کے سوا کسی نے دستخط نہیں کیے۔
record-cosigned = { $number ->
    [one] مزید { $number } نے، جو خود بھی یہ لاگ رکھتا ہے، اسی چیک پوائنٹ پر دستخط کیے ہیں۔
   *[other] مزید { $number } نے، جو خود بھی یہ لاگ رکھتے ہیں، اسی چیک پوائنٹ پر دستخط کیے ہیں۔
}
record-path = جڑ تک راستہ
record-commitment = رمزی عہد
record-leaf = درخت کا برگ
record-root = { $number ->
    [one] { $number } اندراج کی جڑ
   *[other] { $number } اندراجات کی جڑ
}
record-holds = ثبوت درست ہے
record-holds-not = ثبوت درست نہیں
record-checkpoint = چیک پوائنٹ
record-origin = لاگ کا مبدا
record-fingerprint = کلید کا فنگر پرنٹ
record-signed = { $number ->
    [one] { $number } اندراج پر دستخط شدہ
   *[other] { $number } اندراجات پر دستخط شدہ
}
record-checkpoint-file = چیک پوائنٹ بطور فائل
record-key-file = کلید بطور فائل
record-key-sheet = کلید کا ورق، سفارتی تھیلے کے لیے

# The process as it stood on.
record-as-of-choose = عمل کی سابقہ حالت
record-as-of-day = تاریخ
record-as-of-hour = وقت، اگر دن کا اختتام مراد نہیں
record-as-of-show = دکھائیں
record-as-of-choose-note = ٹائم زون { $zone } کی گھڑی کے مطابق۔ عمل کا ہر صفحہ ویسا دکھایا جاتا ہے جیسا ریکارڈ اسے اس وقت جانتا تھا۔
record-as-of-label = ماضی
record-as-of-instant = عمل کی حالت بوقت: { $instant }۔
record-as-of-entry = عمل کی حالت، اندراج { $number } کے بعد۔
record-as-of-known = ریکارڈ کو اس وقت یہی معلوم تھا۔ جو بعد میں درج ہوا وہ یہاں نہیں، خواہ وہ پہلے پیش آ چکا ہو۔
record-as-of-last = آخری اندراج نمبر { $number } ہے۔
record-as-of-last-at = آخری اندراج نمبر { $number } ہے، ریکارڈ ہوا: { $instant }۔
record-as-of-now = یہی صفحہ موجودہ حالت میں
record-as-of-more = یہاں آپ کیا دیکھتے ہیں، اور اس وقت ریکارڈ کی جڑ
record-as-of-rights = آپ یہاں وہ دیکھتے ہیں جو آپ کے منصب سے اس وقت دیکھا جا سکتا تھا اور اب بھی دیکھا جا سکتا ہے۔ جو تب سے مٹایا گیا وہ مٹا رہتا ہے، اور یہاں سے کھولی گئی فائل یا کاغذ موجودہ حالت کا ہے۔ ماضی کے صفحے پر کوئی اقدام نہیں ہو سکتا۔
record-as-of-after = اس اندراج کے بعد عمل کی حالت
record-as-of-before-title = اس وقت تک کچھ ریکارڈ نہیں ہوا تھا
record-as-of-before-text = اس وقت تک ایسا کچھ ریکارڈ نہیں ہوا تھا جو آپ پڑھ سکتے ہوں۔
record-as-of-later-title = ابھی نہیں
record-as-of-later-text = وہ وقت ابھی نہیں آیا۔
record-as-of-busy-title = ماضی دیکھنے کی درخواستیں بہت زیادہ ہیں
record-as-of-busy-text = اس وقت بہت سے لوگ ماضی دیکھنا چاہتے ہیں۔ براہِ کرم کچھ دیر بعد دوبارہ کوشش کریں۔
record-damaged-title = ریکارڈ کے اس حصے میں خرابی ہے
record-damaged-text = یہاں جو محفوظ ہے وہ وہ نہیں جو ریکارڈ ہوا تھا، اس لیے نہیں دکھایا جاتا۔ جس پر دستخط ہو چکے وہ ضائع نہیں ہوا: سرور کے منتظم کو اطلاع دے دی گئی ہے، اور وہ اسے نقل سے بحال کرتا ہے۔

# A package and its verdict.
record-check = خود پڑتال کریں
record-check-how = پیکج اور کلید اپنی مشین پر لے جائیں اور وہاں پروگرام چلائیں؛ اسے نیٹ ورک درکار نہیں۔ کلید کے فنگر پرنٹ کا اس سے موازنہ کریں جو آپ نے اس سائٹ کے سوا کسی اور ذریعے سے حاصل کیا ہو۔
record-host-can = سرور چلانے والا وہاں محفوظ چیزیں پڑھ سکتا ہے، کسی اقدام میں تاخیر کر سکتا ہے اور گھڑی بدل سکتا ہے۔ لیکن جو اندراج آپ کے چیک پوائنٹ میں شامل ہے اسے پکڑے جائے بغیر نہ بدل سکتا ہے نہ ہٹا سکتا ہے۔
record-package-of = پیکج: { $meeting }
record-verdict = نتیجہ
record-verdict-note = یہ پڑتالیں اس سرور نے صفحہ تیار کرتے وقت کیں۔ یہ سہولت ہے، ثبوت نہیں: براہِ کرم انہیں خود ایسی مشین پر کریں جس پر آپ کو اعتماد ہو۔
record-package-holds = پیکج درست ہے
record-package-fails = پیکج درست نہیں
record-take-package = پیکج لیں
record-checks = پڑتالیں
record-adopted-hash = منظور شدہ متن کا ہیش
record-browser-title = اسی براؤزر میں پیکج کی پڑتال
record-browser-lead = آپ کا براؤزر خود پیکج پڑھتا اور اس کی پڑتال کرتا ہے۔ پیکج کہیں نہیں بھیجا جاتا۔
record-browser-package = پیکج
record-browser-package-hint = فائل منتخب کریں، یا اس صفحے پر چھوڑ دیں۔
record-browser-key = لاگ کی کلید یا اس کا فنگر پرنٹ
record-browser-key-hint = یہاں وہ کلید ہے جو یہ سرور دیتا ہے۔ یہ آزاد ذریعہ نہیں: اس کی جگہ وہ کلید یا فنگر پرنٹ رکھیں جو آپ نے کسی اور ذریعے سے حاصل کیا ہو۔
record-browser-check = پیکج کی پڑتال کریں
record-browser-checking = اب تک کی پڑتالیں: { $number }
record-browser-no-key = یہ نہ لاگ کی کلید ہے نہ 64 ہندسوں کا فنگر پرنٹ۔
record-browser-broken = پڑتال مکمل نہ ہو سکی: فائل پڑھی نہیں جا سکتی، یا اس براؤزر میں وہ چیز نہیں جو پڑتال کے لیے درکار ہے۔
record-browser-without = سکرپٹ کے بغیر یہ صفحہ کوئی پڑتال نہیں کرتا۔ براہِ کرم نیچے دیے گئے پروگراموں میں سے کوئی استعمال کریں۔
record-browser-cannot = یہ براؤزر اس صفحے کو ہیش کا حساب کرنے کا ذریعہ نہیں دیتا: ایسا صرف محفوظ رابطے پر ہوتا ہے۔ براہِ کرم نیچے دیے گئے پروگراموں میں سے کوئی استعمال کریں۔
record-browser-elsewhere = اس صفحے کے بغیر پڑتال کریں
record-browser-host = یہ صفحہ اسی میزبان سے آتا ہے جس کے ریکارڈ کی یہ پڑتال کرتا ہے، اس لیے اپنے بارے میں کچھ ثابت نہیں کرتا: جسے میزبان پر اعتماد نہیں وہ پروگرام یا Python فائل چلائے، جو کسی ریلیز سے لی جا سکتی ہے۔
check-form = فائل پیکج ہے، اور اسی واحد صورت میں لکھی گئی ہے جس کی فارمیٹ اجازت دیتا ہے۔
check-key = پیکج کی کلید وہی ہے جس کی آپ کو توقع تھی، یا اس کی نامزد کردہ جانشین۔
check-checkpoint = چیک پوائنٹ اسی لاگ کا ہے اور اس کی کلید سے دستخط شدہ ہے۔
check-subject = اندراجات اسی عمل اور اجلاس کے ہیں جن کا پیکج میں نام ہے۔
check-entry-commitment = اندراج { $subject } کا مواد وہی ہے جس پر ریکارڈ ہوتے وقت رمزی عہد کیا گیا۔
check-entry-inclusion = اندراج { $subject } اس درخت میں موجود ہے جس پر چیک پوائنٹ دستخط کرتا ہے۔
check-entry-order = اندراجات اپنی ترتیب میں ہیں، اور وقت پیچھے نہیں جاتا۔
check-sealed-value = اندراج { $subject } سے ظاہر کیا گیا متن وہی ہے جو سربمہر کیا گیا تھا۔
check-text-hash = یہ متن حرف بہ حرف منظور شدہ متن ہے: { $subject }۔
check-adopted-hash = منظور شدہ ہیش تمام مستند زبانوں کے متون کا نمائندہ ہے: { $subject }۔
check-signature = دستخط منظور شدہ متن پر کیے گئے ہیں: { $subject }۔
check-summary-hash = خلاصے کا ہیش تمام مستند زبانوں میں اس کے متون کا نمائندہ ہے: { $subject }۔
check-statement = منسلک بیان کے ہیش اس کے الفاظ ہی کے ہیں: { $subject }۔
check-file = منسلکہ فائل وہی ہے جس کا کسی اندراج میں ذکر ہے: { $subject }۔
check-outcome-proved = ثابت
check-outcome-failed = ناکام
check-outcome-not-checked = پڑتال نہیں ہوئی
check-reason-not-a-package = فائل پیکج نہیں، یا اس واحد صورت میں نہیں لکھی گئی جس کی فارمیٹ اجازت دیتا ہے۔
check-reason-key-unfit = پیکج کی کلید اس لاگ کی کلید نہیں۔
check-reason-another-key = پیکج میں وہ کلید نہیں جس کی آپ کو توقع تھی۔
check-reason-key-from-inside = باہر سے کوئی کلید نہیں دی گئی، اس لیے پیکج کے اندر کی کلید استعمال ہوئی۔
check-reason-not-signed-by-key = چیک پوائنٹ اس کلید سے دستخط شدہ نہیں، یا کسی اور لاگ کا ہے۔
check-reason-not-in-tree = اندراج اس درخت میں نہیں جس پر چیک پوائنٹ دستخط کرتا ہے۔
check-reason-out-of-order = اندراجات اپنی ترتیب میں نہیں، یا وقت پیچھے جاتا ہے۔
check-reason-half-an-entry = اندراج کا ایک حصہ موجود نہیں: اسے پورا دیا جائے یا بالکل نہیں۔
check-reason-not-a-body = اندراج کا متن JSON نہیں۔
check-reason-body-changed = اندراج کا مواد ریکارڈ ہونے کے بعد تبدیل کیا گیا ہے۔
check-reason-not-what-was-sealed = ظاہر کیا گیا متن وہ نہیں جو سربمہر کیا گیا تھا۔
check-reason-another-subject = اندراجات پیکج میں مذکور عمل یا اجلاس کے نہیں۔
check-reason-not-the-adopted-text = متن وہ نہیں جو منظور ہوا تھا۔
check-reason-hash-does-not-cover = منظور شدہ ہیش ان متون کا ہیش نہیں۔
check-reason-text-missing = ایک منظور شدہ متن پیکج میں موجود نہیں۔
check-reason-signature-wrong = دستخط اس کلید سے اس متن پر نہیں کیے گئے۔
check-reason-signature-missing = اندراج میں ایسے دستخط کا ذکر ہے جو کسی کلید یا فائل پر مبنی ہیں، مگر وہ موجود نہیں۔
check-reason-ink = روشنائی کے دستخط صرف اصل نسخے سے ثابت ہوتے ہیں۔
check-reason-hash-not-of-these = ریکارڈ شدہ ہیش ان الفاظ کا ہیش نہیں۔
check-reason-scan = سکین روشنائی کے دستخط دکھاتا ہے؛ ان کا اصلی ہونا صرف اصل نسخہ ثابت کرتا ہے۔
check-reason-file-not-enclosed = دستخط شدہ فائل کا ہیش مذکور ہے مگر وہ پیکج میں نہیں۔
check-reason-file-removed = دستخط شدہ فائل ذخیرے سے مٹا دی گئی؛ اس کا ہیش ریکارڈ میں باقی ہے۔
check-reason-another-document = فائل کے دستخط درست ہیں؛ مگر فائل یہ نہیں بتاتی کہ یہ وہی متن ہے: آنکھ سے موازنہ کریں۔
check-reason-algorithm-unknown = فائل کے دستخط میں ایسا الگورتھم ہے جو اس پروگرام کو معلوم نہیں؛ دستخط کنندہ کی ریاست اس کی پڑتال کر سکتی ہے۔
check-reason-file-signature-wrong = فائل میں دستخط نہیں، یا درست نہیں۔
check-reason-not-the-named-file = فائل اپنے ہیش کے مطابق نہیں، کسی اندراج میں مذکور نہیں، یا دو بار شامل ہے۔

# What the program says when it verifies.
verify-holds = پیکج درست ہے: جو پڑتال ممکن تھی وہ ثابت ہے۔
verify-fails = { $number ->
    [one] پیکج درست نہیں: { $number } پڑتال ناکام ہوئی۔
   *[other] پیکج درست نہیں: { $number } پڑتالیں ناکام ہوئیں۔
}
verify-key-inside = کوئی کلید نہیں دی گئی، اس لیے یہ صرف پیکج کے اندر کی کلید سے مطابقت ثابت کرتا ہے۔ فنگر پرنٹ کا اس سے موازنہ کریں جو آپ نے کسی اور ذریعے سے حاصل کیا ہو۔
verify-log = لاگ: { $origin }
verify-fingerprint = کلید کا فنگر پرنٹ: { $fingerprint }
verify-checkpoint = چیک پوائنٹ: اندراجات { $size }، جڑ { $root }
verify-entries = پورے دیے گئے اندراجات: { $open }؛ صرف رمزی عہد کے ساتھ دیے گئے: { $restricted }
verify-text = منظور شدہ متن: { $symbol }، ہیش { $hash }، مستند زبانیں: { $languages }
verify-signature = دستخط: { $party }، { $symbol }؛ طریقہ: { $mode }؛ بنیاد: { $evidence }
verify-courtesy = غیر سرکاری ترجمہ: { $symbol }، { $language }
verify-summary = صدر نشین کا خلاصہ: { $symbol }، ہیش { $hash }، مستند زبانیں: { $languages }
verify-statement = بیان: { $party }، { $kind }، بابت { $text }، نمبر { $number }؛ زبانیں: { $languages }
verify-statement-withdrawn = یہ بیان واپس لے لیا گیا۔
verify-confirmed = دارالحکومت نے { $date } (UTC) کو توثیق کی
verify-confirmed-late = دارالحکومت نے مقررہ مدت کے بعد { $date } (UTC) کو توثیق کی
verify-unconfirmed = اس پیکج کی حد تک دارالحکومت نے توثیق نہیں کی
verify-file = فائل: { $hash }
verify-signed-by = فائل میں: { $signer }؛ سرٹیفکیٹ نمبر { $serial }، جاری کنندہ { $issuer }، مدت { $from } تا { $to }
verify-signed-at = دستخط، فائل کے دعوے کے مطابق، { $date } (UTC) کو
verify-signed-later = اس دستخط کے بعد فائل میں اضافہ، بائٹ میں: { $bytes }
verify-passkey-verified = پاس کی نے اس پتے پر دستخط کیے: { $origin }؛ آلے نے شخص کی تصدیق کی
verify-passkey-present = پاس کی نے اس پتے پر دستخط کیے: { $origin }؛ شخص موجود تھا مگر اس کی تصدیق نہیں ہوئی
verify-issuers = جو پرکھا نہیں گیا: کہ سرٹیفکیٹ کا جاری کنندہ قابلِ اعتماد ہے یا نہیں، اور سرٹیفکیٹ منسوخ تو نہیں ہوا۔ خطے میں جاری کنندگان کی کوئی مشترکہ فہرست نہیں۔ اوپر کے نام دیکھیں۔
verify-cannot = جو کوئی سافٹ ویئر ثابت نہیں کر سکتا: کہ میزبان نے محفوظ مواد نہیں پڑھا، کسی اقدام میں تاخیر نہیں کی یا گھڑی نہیں بدلی؛ اور یہ کہ روشنائی کے دستخط اصلی ہیں، جو صرف اصل نسخہ دکھاتا ہے۔

check-succession = لاگ کی کلید { $subject } نے اگلی کلید نامزد کی، اور جس پر اس نے دستخط کیے تھے وہی اس لاگ کا آغاز ہے۔
check-cosignature = چیک پوائنٹ پر گواہ کے دستخط ہیں: { $subject }۔
check-reason-not-a-successor = لاگ کا کوئی اندراج اس کلید کے دستخط کے ساتھ اگلی کلید نامزد نہیں کرتا، یا لاگ وہاں سے آگے نہیں بڑھتا جہاں تک اس نے دستخط کیے تھے۔
check-reason-not-cosigned = اس چیک پوائنٹ پر اس گواہ کے دستخط نہیں۔
check-reason-cosignature-wrong = گواہ کے دستخط درست نہیں۔
check-reason-no-evidence-module = یہ پروگرام پاس کی، سکین اور دستخط شدہ PDF کے ماڈیول کے بغیر بنایا گیا ہے۔
verify-cosigned = گواہ کے دستخط: { $witness }، { $date }
verify-cosigned-by-party = گواہ کے دستخط: { $witness }، ریکارڈ میں نامزد از { $party }، { $date }
record-trust = کس پر بھروسا کرنے کی ضرورت نہیں
record-witnesses-note = گواہ کسی رکن کی مشین ہے جو لاگ کو باہر سے دیکھتی ہے، یہ دیکھتی ہے کہ وہ صرف بڑھا ہے، اور اس پر دستخط کرتی ہے۔ اگر لاگ بدلا جائے یا دو صورتوں میں دکھایا جائے تو گواہ اسے پکڑ لیتا ہے اور ثبوت محفوظ رکھتا ہے۔
record-witnesses-none = ابھی کسی رکن نے گواہ نامزد نہیں کیا
record-witness-upto = { $number ->
    [one] پہلا اندراج دیکھا
   *[other] { $number } اندراجات دیکھے
}
record-witness-never = ابھی دستخط نہیں کیے
