# Putting, objecting, adopting, signing.

rejection-decisions-adopted-already = متن منظور ہو چکا ہے؛ جو منظور ہو جائے وہ تبدیل نہیں ہوتا۔
rejection-decisions-did-not-object = کوئی اعتراض برقرار نہیں از { $party }۔
rejection-decisions-evidence-unknown = دستخط کے لیے اس قسم کی شہادت قواعد میں مذکور نہیں ({ $evidence })۔
rejection-decisions-language-behind = ایک مستند زبان میں آخری تبدیلی شامل نہیں: { $language }۔
rejection-decisions-may-not-sign = قواعد میں اس حیثیت کے شریک کے دستخط کی گنجائش نہیں: { $status }۔
rejection-decisions-mode-unknown = دستخط کا یہ طریقہ قواعد میں مذکور نہیں ({ $mode })۔
rejection-decisions-no-decisions = یہ عمل فیصلے نہیں کرتا۔
rejection-decisions-no-objection = کسی کو اعتراض نہیں: متن کو منظور قرار دیں، یا بحث جاری رکھیں۔
rejection-decisions-no-quorum = حاضر ارکان: { $present }؛ فیصلے کے لیے درکار: { $needed }۔
rejection-decisions-not-adopted = متن ابھی منظور نہیں ہوا۔
rejection-decisions-not-at-meeting = اس اجلاس میں شریک نہیں: { $party }۔
rejection-decisions-not-in-base = یہاں جن کا اعتراض شمار ہوتا ہے ان میں شامل نہیں: { $party }۔
rejection-decisions-not-put = صدر نشین نے متن فیصلے کے لیے اجلاس کے سامنے پیش نہیں کیا۔
rejection-decisions-objected-already = آپ پہلے ہی اعتراض کر چکے ہیں؛ اعتراض برقرار ہے۔
rejection-decisions-objection-stands = برقرار اعتراضات: { $objections }۔ متن تب منظور ہوتا ہے جب کسی کو اعتراض نہ ہو۔
rejection-decisions-proposals-open = زیرِ التوا تجاویز: { $open }۔ متن پیش کرنے سے پہلے ہر ایک کو قبول یا مسترد کریں۔
rejection-decisions-put-already = متن پہلے ہی اجلاس کے سامنے ہے۔
rejection-decisions-signature-invalid = دستخط موجود نہیں یا درست نہیں۔
rejection-decisions-signed-elsewhere = پاس کی نے اس سائٹ کے بجائے کسی اور سائٹ پر دستخط کیے۔ یہاں، اس سرور کے پتے پر دستخط کریں۔
rejection-decisions-signed-already = پہلے ہی دستخط ہو چکے ہیں از { $party }۔
rejection-decisions-text-empty = متن میں کوئی پیراگراف نہیں۔
rejection-decisions-who-signs-undefined = قواعد یہ نہیں بتاتے کہ کون دستخط کرتا ہے۔ صدر نشین فیصلہ کر سکتا ہے؛ رولنگ درج ہوتی ہے۔
rejection-decisions-mode-undefined = قواعد یہ نہیں بتاتے کہ فیصلے کیسے ہوتے ہیں۔ صدر نشین فیصلہ کر سکتا ہے؛ رولنگ درج ہوتی ہے۔
rejection-decisions-chair-sums-up = یہ عمل متون منظور نہیں کرتا: صدر نشین خلاصہ جاری کرتا ہے۔
rejection-decisions-not-summed-up = یہ عمل متون پر فیصلہ کرتا ہے؛ صدر نشین کے خلاصے کی گنجائش نہیں۔
rejection-decisions-summary-issued-already = متن صدر نشین کے خلاصے کے طور پر جاری ہو چکا ہے؛ جو جاری ہو جائے وہ تبدیل نہیں ہوتا۔
rejection-decisions-not-unanimous = متفقہ رائے کے لیے ہر ایک کی ظاہر کردہ رضامندی ضروری ہے: ہاں کہنے والے { $yes }، باقی { $missing }۔
rejection-decisions-no-majority = اکثریت حاصل نہیں: حق میں { $yes }، خلاف { $no }۔
rejection-decisions-silence-is-assent = یہاں ہاں کہنا ضروری نہیں: جو اعتراض نہ کرے وہ رضامند ہے۔ متن کی مخالفت کے لیے اعتراض کریں۔
rejection-decisions-no-statement-now = بیان اسی متن سے منسلک ہوتا ہے جو اجلاس کے سامنے ہو، منظور ہو چکا ہو، یا خلاصے کے طور پر جاری ہو چکا ہو۔
rejection-decisions-may-not-attach-statement = قواعد میں اس حیثیت کے شریک کے لیے بیان منسلک کرنے کی گنجائش نہیں: { $status }۔
rejection-decisions-statements-undefined = قواعد یہ نہیں بتاتے کہ کون سے بیانات منسلک ہو سکتے ہیں۔ صدر نشین فیصلہ کر سکتا ہے؛ رولنگ درج ہوتی ہے۔
rejection-decisions-statement-kind-unknown = اس قسم کا بیان قواعد میں مذکور نہیں ({ $kind })۔
rejection-decisions-statement-unknown = متن کے ساتھ یہ بیان نہیں: { $statement }۔
rejection-decisions-not-your-statement = بیان { $statement } کسی اور فریق کا ہے۔
rejection-decisions-statement-ended = بیان { $statement } اب برقرار نہیں۔
rejection-decisions-initialled-already = پہلے ہی مختصر دستخط ہو چکے ہیں از { $party }۔
rejection-decisions-file-missing = اس قسم کی شہادت ایک فائل ہے، اور کوئی فائل نہیں دی گئی ({ $evidence })۔
rejection-decisions-not-checked = پروگرام اس فائل کو اندر سے نہ دیکھ سکا۔ یہ رکھی جاتی ہے اور ”پڑتال نہیں ہوئی“ کے ساتھ دکھائی جاتی ہے۔
rejection-decisions-algorithm-unknown = پروگرام اس فائل کے دستخط کی پڑتال نہیں کر سکتا، کیونکہ اسے اس کا الگورتھم معلوم نہیں: { $algorithm }۔ فائل رکھی جاتی ہے اور ”پڑتال نہیں ہوئی“ کے ساتھ دکھائی جاتی ہے۔
rejection-decisions-key-algorithm-unknown = پاس کی ایسے الگورتھم سے دستخط کرتی ہے جو پروگرام کو معلوم نہیں: { $algorithm }۔ ES256 اور EdDSA قبول ہیں۔
rejection-decisions-file-changed = یہ فائل دستخط کے بعد تبدیل کی گئی: اس کے دستخط موجودہ مواد پر درست نہیں۔ وہ فائل لائیں جس پر دستخط ہوئے تھے۔
rejection-decisions-file-not-signed = اس فائل میں کوئی دستخط نہیں۔
rejection-decisions-another-document = اس فائل کے دستخط درست ہیں، مگر فائل میں کچھ یہ نہیں بتاتا کہ یہ وہی متن ہے: اس میں متن کا ہیش نہیں۔ فائل رکھی جاتی ہے اور ”پڑتال نہیں ہوئی“ کے ساتھ دکھائی جاتی ہے۔
rejection-decisions-did-not-sign = دستخط نہیں ہوئے از { $party }۔
rejection-decisions-not-ad-referendum = توثیق سے مشروط دستخط نہیں ہوئے از { $party }؛ توثیق کے لیے کچھ نہیں۔
rejection-decisions-confirmed-already = دستخط کی توثیق پہلے ہی ہو چکی ہے از { $party }۔
rejection-decisions-acknowledged-already = وصولی کی اطلاع پہلے ہی دی جا چکی ہے۔
rejection-decisions-deadline-earlier = نیا آخری وقت موجودہ آخری وقت کے بعد ہونا چاہیے۔
rejection-decisions-deadline-past = آخری وقت ابھی کے بعد ہونا چاہیے۔
rejection-decisions-late-objection-open = تاخیر سے آئے اعتراضات جن پر صدر نشین نے رولنگ نہیں دی: { $objections }۔ ان پر رولنگ دیں، یا پھر بھی متن کو منظور قرار دیں۔
rejection-decisions-no-silence = اس متن پر خاموشی کا کوئی طریقِ کار نتیجے کا منتظر نہیں۔
rejection-decisions-objection-in-time = یہ اعتراض بروقت موصول ہوا تھا۔ کیا اسے شمار نہ کیا جائے؟
rejection-decisions-objection-unknown = خاموشی کے اس طریقِ کار میں اس نمبر کا کوئی برقرار اعتراض نہیں: { $objection }۔
rejection-decisions-silence-agreed-already = اجلاس اس متن پر خاموشی کے طریقِ کار پر پہلے ہی اتفاق کر چکا ہے۔
rejection-decisions-silence-ended = خاموشی کا طریقِ کار ختم ہو چکا ہے۔
rejection-decisions-silence-not-agreed = اجلاس نے اس متن پر خاموشی کا طریقِ کار اختیار کرنے پر اتفاق نہیں کیا۔
rejection-decisions-silence-not-allowed = قواعد میں خاموشی کے طریقِ کار کی گنجائش نہیں۔
rejection-decisions-silence-runs = اس متن پر خاموشی کا طریقِ کار جاری ہے؛ اس کے نتیجے کا اعلان نہیں ہوا۔
rejection-decisions-silence-too-short = خاموشی کے طریقِ کار کی مدت قواعد کے تقاضے سے کم ہے: کم از کم { $needed } گھنٹے۔
rejection-decisions-silence-undefined = قواعد یہ نہیں بتاتے کہ خاموشی کا طریقِ کار اختیار کیا جا سکتا ہے یا نہیں۔ صدر نشین فیصلہ کر سکتا ہے؛ رولنگ درج ہوتی ہے۔
rejection-decisions-too-few-working-days = آخری وقت تک ایامِ کار: { $days }۔ قواعد کا تقاضا: { $needed }۔
rejection-decisions-working-days-unknown = قواعد کے مطابق درکار ایامِ کار: { $needed }؛ کیلنڈر سے معلوم نہیں ہوتا کہ آخری وقت تک کتنے ہیں (کیلنڈر سے باہر دن: { $unknown })۔

# A text before the meeting, its adoption and its signatures.
decisions-before-meeting = اجلاس کے سامنے پیش
decisions-objections = { $number ->
    [0] کوئی اعتراض نہیں
    [one] { $number } اعتراض
   *[other] { $number } اعتراضات
}
decisions-not-adopted-times = { $number ->
    [one] متن ایک بار پیش ہوا اور منظور نہیں ہوا۔
   *[other] متن { $number } بار پیش ہوا اور منظور نہیں ہوا۔
}
decisions-signatures-title = دستخط
decisions-signatures = { $number } دستخط
decisions-signed = دستخط
decisions-nobody-signed = ابھی کسی نے دستخط نہیں کیے
decisions-signature-not-called-for = دستخط درکار نہیں: متن خاموشی سے منظور ہوا۔
decisions-no-original = کوئی دستخط شدہ اصل نسخہ منسلک نہیں کیا گیا۔
decisions-custodian = اصل نسخے کا محافظ: { $party }
decisions-sheet = دستخطوں کا ورق (PDF)
decisions-put-short = متن پیش کریں: کوئی اعتراض؟
decisions-adopted-short = منظور قرار دیں
decisions-not-adopted-short = نامنظور قرار دیں
decisions-object-short = اعتراض کریں
decisions-withdraw-objection-short = اعتراض واپس لیں
decisions-sign-short = دستخط کریں
decisions-enter-signature = دستخط درج کریں

# The silence procedure on its page.
decisions-silence = خاموشی کا طریقِ کار
decisions-silence-runs = خاموشی جاری ہے
decisions-silence-broken = خاموشی توڑی گئی
decisions-silence-ended = خاموشی ختم ہو گئی
decisions-silence-adopted = منظور قرار دیا گیا
decisions-silence-not-adopted = نامنظور قرار دیا گیا
decisions-silence-cancelled = صدر نشین نے منسوخ کیا
decisions-silence-broken-note = اعتراض موصول ہوا: { $time }۔ نتیجے کا اعلان صدر نشین کرتا ہے۔
decisions-silence-ended-note = آخری وقت گزر چکا ہے۔ صدر نشین موصولہ چیزوں کی پڑتال کرتا ہے، تاخیر سے آنے والوں پر رولنگ دیتا ہے اور نتیجے کا اعلان کرتا ہے؛ اس وقت تک کچھ منظور نہیں۔
decisions-silence-adopted-note = آخری وقت سے پہلے کوئی ایسا اعتراض موصول نہیں ہوا جو شمار ہوتا ہو، اور صدر نشین نے متن کو منظور قرار دیا ہے۔
decisions-silence-not-adopted-note = صدر نشین نے متن کو نامنظور قرار دیا ہے۔
decisions-silence-cancelled-note = صدر نشین نے طریقِ کار منسوخ کر دیا ہے؛ متن دوبارہ مذاکرات میں جاتا ہے۔
decisions-silence-none = اس متن پر خاموشی کا کوئی طریقِ کار نہیں۔
decisions-silence-earlier = خاموشی کے سابقہ طریقِ کار
decisions-silence-agreed = اجلاس نے { $day } کو اس پر اتفاق کیا۔
decisions-silence-not-agreed = اجلاس نے اس پر اتفاق نہیں کیا؛ قواعد اس کا تقاضا کرتے ہیں۔
decisions-left-days = باقی وقت: { $days ->
    [one] { $days } دن
   *[other] { $days } دن
} اور { $hours ->
    [one] { $hours } گھنٹہ
   *[other] { $hours } گھنٹے
}۔
decisions-left-hours = باقی وقت: { $hours ->
    [one] { $hours } گھنٹہ
   *[other] { $hours } گھنٹے
} اور { $minutes ->
    [one] { $minutes } منٹ
   *[other] { $minutes } منٹ
}۔
decisions-one-instant = سب کے لیے ایک ہی لمحہ۔ صدر نشین یا سیکرٹریٹ کو کسی بھی ذریعے سے جو { $before } ({ $place }) پر موصول ہو جائے وہ خاموشی توڑ دیتا ہے؛ جو { $time } پر موصول ہو وہ نہیں۔
decisions-chosen = خاموشی کا متوقع اختتام
decisions-chosen-note = ابھی کچھ ریکارڈ نہیں ہوا۔ دیکھ لیں کہ ہر دارالحکومت میں آپ کی مراد یہی لمحہ ہے؛ نیچے کا فارم اسے پیش کرتا ہے۔
decisions-instant = { $day }، { $time } ({ $offset })
decisions-until = تا { $time }
decisions-under-profile = یہ پروفائل { $profile } کے تحت جاری ہے، یعنی وہ قواعد جو اس کے آغاز پر نافذ تھے۔
decisions-under-none = یہ قواعد کے کسی پروفائل کے بغیر جاری ہے۔
decisions-hours = کم از کم { $needed } گھنٹے درکار ہیں؛ دیے گئے: { $given }۔
decisions-working-days = درکار ایامِ کار کم از کم: { $needed }؛ کیلنڈر ”{ $calendar }“ کے مطابق: { $counted }{ $unknown ->
    [0] ۔
    [one] ؛ کیلنڈر سے باہر دن: { $unknown }۔
   *[other] ؛ کیلنڈر سے باہر دن: { $unknown }۔
}
decisions-working-days-unknown = درکار ایامِ کار کم از کم: { $number }؛ ایسا کوئی کیلنڈر نہیں جس سے وہ گنے جا سکیں۔
decisions-days-counted = کیلنڈر ”{ $calendar }“ کے مطابق ایامِ کار: { $counted }{ $unknown ->
    [0] ۔
    [one] ؛ کیلنڈر سے باہر دن: { $unknown }۔
   *[other] ؛ کیلنڈر سے باہر دن: { $unknown }۔
}
decisions-holiday = { $day }: { $calendar }
decisions-holidays = اس دوران دوسرے کیلنڈروں کی تعطیلات
decisions-uncovered = ان کیلنڈروں میں اس کے تمام دن شامل نہیں: { $calendars }۔
decisions-clocks = ہر دارالحکومت میں وہی لمحہ
decisions-clock-of = ریاست یا تنظیم
decisions-clock-place = مقام
decisions-clock-told = جیسا اعلان ہوا
decisions-clock-time = وقت
decisions-no-capital = دارالحکومت درج نہیں: { $parties }۔
decisions-conditions = شرائط
decisions-asked = جن کا اعتراض شمار ہوتا ہے: { $parties }۔
decisions-objections-title = اعتراضات
decisions-objection-own = آپ کا اعتراض
decisions-objector-withheld = ایک رکن (نام ظاہر نہیں کیا گیا)
decisions-objection-counts = شمار ہوتا ہے
decisions-objection-late = تاخیر سے آیا؛ صدر نشین نے رولنگ نہیں دی
decisions-objection-not-admitted = شمار نہیں ہوتا
decisions-objection-withdrawn = واپس لے لیا گیا
decisions-objection-proposal = متن کے لیے تجویز
decisions-whole-text = پورا متن
decisions-paragraphs = { $number ->
    [one] پیراگراف { $numbers }
   *[other] پیراگراف { $numbers }
}
decisions-weekday = { $weekday }، { $day }
decisions-ruling = صدر نشین کی رولنگ۔
decisions-received = موصول: { $time }
decisions-receipts = وصولی کی اطلاعات
decisions-receipts-none = ابھی کسی نے وصولی کی اطلاع نہیں دی۔
decisions-receipts-waiting = وصولی کی اطلاع باقی: { $parties }
decisions-receipt-own = آپ نے وصولی کی اطلاع دی: { $time }
decisions-course = پیش رفت
decisions-course-opened = آغاز
decisions-course-extended = مدت بڑھائی گئی؛ سابقہ آخری وقت: { $before }
decisions-course-ended = اختتام
decisions-letter = سب کے نام مراسلہ
decisions-plain-text = سادہ متن
decisions-page = صفحہ
decisions-propose-instead = اس کے بجائے الفاظ تجویز کریں
decisions-enter-receipt = وصولی کی اطلاع درج کریں
decisions-enter-objection = اعتراض درج کریں
decisions-rule-counts = رولنگ دیں کہ شمار ہوتا ہے
decisions-rule-counts-not = رولنگ دیں کہ شمار نہیں ہوتا

# The decision on its page.
decisions-decision = فیصلہ
decisions-the-text = متن
decisions-under-silence = خاموشی کے تحت
decisions-summary-on = صدر نشین کے خلاصے کے طور پر جاری: { $day }
decisions-binds-nobody = متن قانوناً کسی کو پابند نہیں کرتا؛ اس کے لسانی نسخے مساوی درجے کے ہیں
decisions-outcome = اس وقت کیا نتیجہ نکلے گا
decisions-mode-consensus-absence-of-objection = فیصلے اتفاقِ رائے سے ہوتے ہیں: متن منظور ہوتا ہے اگر کسی کو اعتراض نہ ہو۔
decisions-mode-unanimity-expressed = فیصلے متفقہ رائے سے ہوتے ہیں: شمار میں آنے والے ہر ایک کا ہاں کہنا ضروری ہے۔
decisions-mode-majority = فیصلے ڈالے گئے ووٹوں کی اکثریت سے ہوتے ہیں؛ قواعد یہ نہیں بتاتے کہ کتنی۔
decisions-mode-majority-of = فیصلے ڈالے گئے ووٹوں کی اکثریت سے ہوتے ہیں؛ درکار حصہ: { $fraction }۔
decisions-mode-chair-summary = کچھ منظور نہیں کیا جاتا: صدر نشین خلاصہ پیش کرتا ہے۔
decisions-mode-none = یہ عمل فیصلے نہیں کرتا۔
decisions-mode-undefined = قواعد یہ نہیں بتاتے کہ فیصلے کیسے ہوتے ہیں۔
decisions-declared = اعلان
decisions-adopted-by-consensus = اتفاقِ رائے سے منظور: صدر نشین نے متن پیش کیا تو کسی نے اعتراض نہیں کیا۔
decisions-adopted-by-silence = خاموشی کے تحت منظور: آخری وقت سے پہلے کسی نے اعتراض نہیں کیا۔
decisions-adopted-by-unanimity = متفقہ طور پر منظور۔
decisions-adopted-by-majority = اکثریت سے منظور۔
decisions-positions = ظاہر کردہ موقف
decisions-tally = حق میں: { $yes }؛ خلاف: { $no }؛ غیر جانب دار: { $abstain }؛ اظہار نہیں کیا: { $silent }۔
decisions-statements = { $number ->
    [one] { $number } منسلک بیان
   *[other] { $number } منسلک بیانات
}
decisions-statements-title = متن سے منسلک بیانات
decisions-statements-none = کوئی بیان منسلک نہیں کیا گیا۔
decisions-statement-ended = { $day } سے برقرار نہیں
decisions-base = کون شمار ہوتا ہے، اور کیوں
decisions-base-why = کیوں
decisions-enter-statement = بیان درج کریں

# Signatures on their page, and the signing.
decisions-checked-ink = کاغذ پر؛ ریکارڈ میں ہے کہ دستخط ہوئے، شہادت کاغذ ہے۔
decisions-checked-browser-key = متن کے ہیش پر کلید کے دستخط کی پڑتال دستخط کے وقت ہوئی؛ کوئی بھی دوبارہ پڑتال کر سکتا ہے۔
decisions-checked-server-key = مشق کے سرور کی بنائی ہوئی کلید: یہ طریقہ دکھاتی ہے، اور کسی شخص کے بارے میں کچھ ثابت نہیں کرتی۔
decisions-checked-passkey = متن کے ہیش پر پاس کی کے دستخط کی پڑتال دستخط کے وقت ہوئی؛ کوئی بھی دوبارہ پڑتال کر سکتا ہے۔
decisions-checked-scan = سکین اس کے ہیش کے ساتھ محفوظ ہے؛ جو وہ دکھاتا ہے اس کا موازنہ لوگوں کا کام ہے۔
decisions-checked-pades = فائل کے دستخط درست ہیں اور فائل میں اسی متن کا ذکر ہے؛ جاری کنندہ قابلِ اعتماد ہے یا نہیں، اس کا فیصلہ لوگوں پر ہے۔
decisions-checked-pades-not = فائل رکھی گئی ہے؛ اس کے دستخط کی پڑتال یہاں نہیں ہوئی۔
decisions-confirmation-confirmed = توثیق: { $day }
decisions-confirmation-confirmed-late = توثیق: { $day }، مقررہ مدت کے بعد
decisions-confirmation-pending = توثیق کی آخری تاریخ: { $day }
decisions-confirmation-pending-without-window = توثیق باقی ہے؛ قواعد میں مدت مقرر نہیں
decisions-confirmation-unconfirmed = { $day } سے توثیق کے بغیر
decisions-not-signed-yet = ابھی دستخط نہیں کیے: { $parties }
decisions-originals = اصل نسخے اور نقول
decisions-sheets = دستخطوں کے ورق
decisions-alternat = ہر نسخے کے لیے ایک ورق؛ جو ریاست وہ نسخہ رکھتی ہے اس میں اسی کا نام پہلے آتا ہے اور وہی پہلے دستخط کرتی ہے۔
decisions-enter-confirmation = توثیق درج کریں
decisions-ceremony = تقریبِ دستخط
decisions-ceremony-count = دستخط ہو چکے: { $signed } از { $of }
decisions-copy-of = نسخہ برائے { $party }
decisions-signs-now = اب دستخط
decisions-signs-next = اس کے بعد
decisions-all-signed = سب نے دستخط کر دیے
decisions-has-signed = دستخط کر دیے
decisions-has-not-signed = دستخط نہیں کیے
