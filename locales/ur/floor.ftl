# The list of speakers and the floor.

rejection-floor-already-on-list = آپ پہلے ہی مقررین کی فہرست میں ہیں۔
rejection-floor-speech-over = جو خطاب مراد ہے وہ ختم ہو چکا ہے؛ اب خطاب جاری: { $party }۔
rejection-floor-place-gone = فہرست کی وہ جگہ پہلے ہی پکاری یا واپس لی جا چکی ہے: { $party }۔
rejection-floor-time-changed = اس دوران مقررہ وقت تبدیل ہو گیا ہے۔ گھڑی دیکھیں اور دوبارہ کریں۔
rejection-floor-floor-free = اس وقت کوئی خطاب نہیں کر رہا۔
rejection-floor-list-closed = مقررین کی فہرست بند ہے۔
rejection-floor-list-before = وہ فہرست پہلے ہی اجلاس کے سامنے ہے۔
rejection-floor-list-of-item = نکتہ نمبر { $item } کی فہرست اس وقت اجلاس کے سامنے آتی ہے جب نکتہ زیرِ غور آئے۔
rejection-floor-list-open = مقررین کی فہرست کھلی ہے۔
rejection-floor-may-not-speak = قواعد میں اس حیثیت کے شریک کے خطاب کی گنجائش نہیں: { $status }۔
rejection-floor-not-on-list = مقررین کی فہرست میں نہیں: { $party }۔
rejection-floor-out-of-order = فہرست میں اگلی باری نہیں: { $party }۔
rejection-floor-list-not-yet-open = مقررین کی فہرست میں ابھی درخواستیں نہیں لی جاتیں۔
rejection-floor-list-unknown = مقررین کی فہرست ”{ $list }“ نہیں ہے: وہ اجلاس کے سامنے نہیں، اور کسی نے اسے کھولا نہیں۔
rejection-floor-list-times = فہرست کے بند ہونے کا وقت کھلنے کے بعد ہوتا ہے۔
rejection-floor-time-spent = اس فہرست میں ایک وفد کا تمام وقت استعمال ہو چکا ہے: { $party }۔
rejection-floor-no-more-replies = آپ اتنی بار جواب دے چکے ہیں جتنی قواعد میں گنجائش ہے ({ $made })۔
rejection-floor-clock-stopped = گھڑی پہلے ہی رکی ہوئی ہے۔
rejection-floor-clock-runs = گھڑی چل رہی ہے۔
rejection-floor-point-waits = نکتۂ اعتراض اٹھایا گیا ہے جس پر صدر نشین نے رولنگ نہیں دی، از { $party }۔
rejection-floor-point-raised = آپ نے نکتۂ اعتراض اٹھایا ہے جس پر صدر نشین نے ابھی رولنگ نہیں دی۔
rejection-floor-point-unknown = اس اجلاس میں ایسا کوئی نکتۂ اعتراض نہیں: { $point }۔
rejection-floor-point-ruled = صدر نشین اس نکتۂ اعتراض پر رولنگ دے چکا ہے۔
rejection-floor-point-not-ruled = صدر نشین نے اس نکتۂ اعتراض پر ابھی رولنگ نہیں دی۔
rejection-floor-appealed-already = اس رولنگ کے خلاف اپیل پہلے ہی ہو چکی ہے۔
rejection-floor-no-appeal = اس رولنگ کے خلاف کوئی اپیل اجلاس کے سامنے نہیں۔
rejection-floor-may-not-appeal = قواعد میں اس حیثیت کے شریک کے لیے رولنگ کے خلاف اپیل کی گنجائش نہیں: { $status }۔

# The floor of a meeting.
floor-title = خطاب
floor-presiding = زیرِ صدارت
floor-hall = ہال کی سکرین
floor-has = خطاب جاری: { $party }
floor-has-it = خطاب جاری
floor-free = اس وقت کوئی خطاب نہیں کر رہا
floor-time-left = باقی وقت
floor-of-minutes = از { $number } منٹ
floor-minutes = { $number } منٹ
floor-since = از { $time }
floor-next = اگلا مقرر
floor-list = مقررین کی فہرست
floor-waiting = منتظر: { $number }
floor-nobody-waits = کوئی منتظر نہیں۔
floor-open = فہرست کھلی ہے
floor-closed = فہرست بند ہے
floor-asked = وقتِ درخواست: { $time }
floor-your-place = مقررین کی فہرست میں آپ کا نمبر { $number } ہے۔
floor-spoken = خطاب کر چکے
floor-statements = تحریری بیانات
floor-statement-withheld = ابھی دوسروں کو نہیں دکھایا گیا
floor-give-others = ایسے وفد کو خطاب کی دعوت دیں جس نے درخواست نہیں کی
floor-give-to = خطاب کی دعوت دیں: { $party }
floor-give-short = دعوت دیں
floor-one-minute-more = ایک منٹ اور
floor-ask = خطاب کی درخواست کریں
floor-hand-in-short = بیان جمع کرائیں

# Lists, their order, the clock and points of order.
floor-clock-stopped = گھڑی رکی ہوئی ہے
floor-also-for = نیز بہ نمائندگی { $parties }
floor-fixed = صدر نشین کی مقرر کردہ جگہ
floor-fixed-because = صدر نشین نے ترتیب بدلی: { $reason }
floor-by-request = درخواستوں کی ترتیب سے
floor-by-precedence = بلحاظ رتبہ
floor-by-alphabetical = حروفِ تہجی کی ترتیب سے
floor-by-balance = جس نے سب سے کم خطاب کیا وہ پہلے
floor-by-alphabet = اس زبان کے حروفِ تہجی سے: { $language }
floor-members-first = ارکان دوسروں سے پہلے
floor-groups-first = کئی وفود کی طرف سے خطاب کرنے والے پہلے
floor-opens = کھلے گی: { $at }
floor-closes = بند ہوگی: { $at }
floor-minutes-each = ہر بیان کے لیے { $number } منٹ
floor-minutes-altogether = ایک وفد کے لیے کل { $number } منٹ
floor-debate = عام بحث
floor-put-down = اپنے وفد کا نام اس فہرست میں لکھوائیں
floor-change-list = اعلان میں تبدیلی کریں
floor-withdraw-reply = جواب کی درخواست واپس لیں
floor-points = نکتہ ہائے اعتراض
floor-appealed-by = اپیل از { $party }
floor-you-are-next = اگلی باری آپ کی ہے۔
floor-before-you = { $number ->
    [one] آپ سے پہلے { $number } وفد خطاب کرے گا۔
   *[other] آپ سے پہلے { $number } وفود خطاب کریں گے۔
}
floor-totals = اس اجلاس میں خطاب کا وقت

# The note-taker.
rejection-floor-speech-unknown = کھلی کارروائی میں ایسا کوئی خطاب نہیں ہوا۔
rejection-floor-summary-approved = مختصر روداد منظور ہو چکی ہے، اور اس کے لیے لکھے گئے نوٹ مٹا دیے گئے ہیں۔
floor-notes = مختصر روداد کے لیے نوٹ
floor-notes-lead = ہر وفد نے اصلاً کیا کہا۔ اسے صرف صدر نشین اور سیکرٹریٹ پڑھتے ہیں؛ مختصر روداد منظور ہوتے ہی یہ مٹا دیا جاتا ہے۔
floor-notes-approved = مختصر روداد منظور ہو چکی ہے۔ اس کے لیے لکھے گئے نوٹ مٹا دیے گئے ہیں۔
floor-notes-closed = بند کمرے میں کہی گئی بات کا کوئی نوٹ نہیں لیا جاتا۔
floor-noted = نوٹ لیا گیا
floor-statement-in = جمع کرایا گیا بیان
floor-note-from-statement = اسے بطور نوٹ لیں
floor-note-taken = بیان سے لیا گیا۔ اسے مختصر کریں، پھر محفوظ کریں۔
floor-note-substance = بات کا خلاصہ
floor-note-save = نوٹ محفوظ کریں
# Those in the hall: interpreters, statements, lost links.
rejection-floor-statement-unknown = اس اندراج سے کوئی بیان جمع نہیں کرایا گیا۔
rejection-floor-not-delivered = بیان ابھی پیش نہیں ہوا۔
rejection-floor-confirmed-already = بیان کی تصدیق پہلے ہی ہو چکی ہے۔
floor-interpreters = ترجمان
floor-interpreters-until = { $day } تک کھلا
floor-said = تلفظ: { $said }
floor-statement-spoken = بیان کا متن
floor-no-text = ترجمانوں کے لیے کوئی متن جمع نہیں کرایا گیا۔
floor-check-delivery = ادا کیے گئے الفاظ سے موازنہ کریں
floor-beforehand = پیشگی جمع کرایا گیا
floor-beforehand-note = خطاب سے پہلے اشاعت ممنوع۔ وفد نے یہ متن ترجمانوں کو پیشگی دیا ہے۔
floor-term-seek = اصطلاح تلاش کریں
floor-term-find = تلاش
floor-term-unknown = کسی اصطلاح میں یہ الفاظ نہیں۔
floor-terms-none = { $number ->
    [0] ابھی کوئی اصطلاح درج نہیں کی گئی۔
    [one] کل { $number } اصطلاح۔ جو اب پڑھا جا رہا ہے اس میں یہ نہیں آئی۔
   *[other] کل { $number } اصطلاحات۔ جو اب پڑھا جا رہا ہے اس میں ان میں سے کوئی نہیں آئی۔
}
floor-statement-waits = خطاب کا منتظر
floor-statement-delivered = خطاب ہو چکا
floor-statement-first = پہلے جمع کرائے گئے متن کا ہیش: { $hash }
floor-publishes-on-delivery = خطاب کے بعد شائع ہوگا
floor-publishes-with-record = ریکارڈ کے ساتھ شائع ہوگا
floor-publishes-never = شائع نہیں ہوگا
floor-interpreters-beforehand = ترجمانوں کے پاس پیشگی ہے
floor-interpreters-with-floor = ترجمان آپ کے خطاب کے دوران دیکھتے ہیں
floor-interpreters-never = ترجمانوں کو نہیں دکھایا جاتا
floor-confirm-as-handed = جمع کرائے گئے متن کے مطابق خطاب ہوا
floor-confirm-otherwise = جو کہا گیا وہ جمع کرائیں
floor-passed-over = رابطہ { $time } پر منقطع ہوا: باری چھوڑی گئی، جگہ محفوظ ہے
floor-link-lost = رابطہ { $since } پر منقطع ہوا۔ فہرست میں جگہ محفوظ ہے اور اس دوران باری چھوڑی جاتی ہے؛ معمول کے مطابق { $until } تک محفوظ۔
floor-link-lost-long = رابطہ { $since } پر منقطع ہوا؛ { $until } تک کا وقت گزر چکا ہے۔ فہرست میں جگہ باقی ہے، اور اس کا فیصلہ صدر نشین پر ہے۔
floor-own-presence = آپ کے وفد کی حاضری: { $presence }۔
floor-own-time = اس اجلاس میں آپ کے خطاب کا وقت: { $time }۔

# What the Chair says with a button.
floor-other-lists = مقررین کی دوسری فہرست
floor-keys = بٹن پر درج حرف یا عدد، براؤزر کی مقررہ کلید کے ساتھ دبانے سے، اسی بٹن تک پہنچاتا ہے: Alt، یا Alt اور Shift؛ میک پر Control اور Option۔
say-meetings-open = اجلاس کے آغاز کا اعلان کیا جاتا ہے۔
say-meetings-resume = اجلاس کی کارروائی دوبارہ شروع کی جاتی ہے۔
say-meetings-suspend = اجلاس میں وقفہ کیا جاتا ہے۔
say-meetings-close = اجلاس کے اختتام کا اعلان کیا جاتا ہے۔
say-meetings-adopt-agenda = اگر کوئی اعتراض نہ ہو تو سمجھا جاتا ہے کہ اجلاس ایجنڈا منظور کرتا ہے۔ چنانچہ یہ طے پایا۔
say-meetings-take-up = اب ہم نکتہ نمبر { $number } زیرِ غور لاتے ہیں: { $title }۔
say-meetings-close-doors = نکتے پر بند کمرے میں غور کیا جاتا ہے۔
say-meetings-open-doors = ہماری کارروائی اب دوبارہ کھلی ہے۔
say-floor-give = خطاب کی دعوت دی جاتی ہے: { $party }۔
say-floor-take-back = بیان کے لیے مقرر کا شکریہ۔
say-floor-extend = مقرر کے پاس ایک منٹ اور ہے۔
say-floor-close-list = مقررین کی فہرست اب بند ہے۔
say-floor-reopen-list = مقررین کی فہرست دوبارہ کھلی ہے۔
say-floor-settle-point-granted = اٹھایا گیا نکتۂ اعتراض منظور کیا جاتا ہے۔
say-floor-settle-point-not-granted = اٹھایا گیا نکتۂ اعتراض منظور نہیں کیا جاتا۔
say-floor-settle-point-out-of-order = یہ نکتۂ اعتراض نہیں بنتا۔
say-floor-settle-appeal-stands = رولنگ برقرار ہے۔
say-floor-settle-appeal-overruled = رولنگ مسترد ہو گئی۔
say-floor-settle-appeal-withdrawn = اپیل واپس لے لی گئی۔
say-decisions-put = متن ”{ $title }“ فیصلے کے لیے اجلاس کے سامنے پیش ہے۔ کیا کوئی اعتراض ہے؟
say-decisions-declare-adopted = اعلان کیا جاتا ہے کہ متن ”{ $title }“ منظور ہو گیا۔
say-decisions-declare-not-adopted = اعلان کیا جاتا ہے کہ متن ”{ $title }“ منظور نہیں ہوا۔
