# Seats and sign-in.

rejection-accounts-granted-already = اکاؤنٹ کے پاس یہ منصب پہلے سے ہے: { $capacity }۔
rejection-accounts-not-granted = اکاؤنٹ کے پاس یہ منصب نہیں: { $capacity }۔
rejection-accounts-other-meeting = آپ کا منصب صرف ایک اور اجلاس کے لیے دیا گیا تھا: { $meeting }۔
rejection-accounts-role-may-not = قواعد کی رو سے یہ کام عموماً آپ کے کردار میں نہیں کیا جاتا: { $role }۔ آپ کی ریاست خود طے کرتی ہے کہ اس کی طرف سے کون اقدام کرے؛ اگر آپ اس کے اختیار سے اقدام کر رہے ہیں تو تصدیق کریں۔
rejection-accounts-meeting-missing = ترجمان کا منصب ایک اجلاس کے لیے دیا جاتا ہے۔ اجلاس کا نام بتائیں۔
confirmed-accounts-role-may-not = کسی فریق نے ایسے کردار میں اقدام کیا جس میں قواعد اس کی گنجائش نہیں رکھتے۔

# The page of sign-in.
accounts-account = اکاؤنٹ
accounts-name = اکاؤنٹ کا نام
accounts-password = پاس ورڈ
accounts-wrong = نام اور پاس ورڈ آپس میں نہیں ملتے۔ براہِ کرم دوبارہ کوشش کریں۔
accounts-signed-in = آپ اس نام سے سائن ان ہیں: { $name }۔
accounts-sign-out = سائن آؤٹ
accounts-unsent = دروازے پر درج کی گئی آمد و روانگی اس آلے میں بھیجے جانے کی منتظر ہے؛ سائن آؤٹ کرنے سے مٹ جائے گی۔ پہلے نیٹ ورک کے ساتھ آمد کے اندراج کا صفحہ کھولیں، یا سائن آؤٹ کے لیے دوبارہ دبائیں۔
accounts-seats = نمائشی نسخے کے مناصب
accounts-demo-only = ایک کلک کافی ہے، کیونکہ یہ نمائشی نسخہ ہے۔ حقیقی عمل کے سرور پر اکاؤنٹ کو منصب سیکرٹریٹ دیتا ہے۔
accounts-take = یہ منصب لیں: { $seat }
accounts-take-short = یہ منصب لیں
accounts-yours = آپ کا منصب
accounts-about-chair = اجلاس کا آغاز کرتا ہے، خطاب کی دعوت دیتا ہے، متون پیش کرتا ہے اور ان کی منظوری کا اعلان کرتا ہے۔
accounts-about-secretariat = اجلاس طلب کرتا اور دعوت دیتا ہے، ایجنڈا، دستاویزات اور متن سنبھالتا ہے، اور دوسروں کے لیے اقدامات درج کرتا ہے۔
accounts-about-member = اپنا وفد نامزد کرتا ہے، خطاب کی درخواست کرتا ہے، الفاظ تجویز کرتا ہے، اعتراض کر سکتا ہے اور دستخط کرتا ہے۔
accounts-about-observer = اپنا وفد نامزد کرتا ہے، اجلاس میں شریک رہتا ہے اور خطاب کی درخواست کرتا ہے؛ اسی مقام پر خطاب کرتا ہے جو قواعد مبصرین کو دیتے ہیں۔
accounts-about-guest = عوامی مواد دیکھتا ہے، اور وہ نکات اور متون جن کے لیے صدر نشین نے مہمانوں کو مدعو کیا ہو۔
accounts-about-interpreter = دیکھتا ہے کہ کون خطاب کر رہا ہے اور اگلا کون ہے، خطاب کے دوران بیانات، اور عمل کی اصطلاحات؛ یہ منصب اجلاس کے ساتھ ختم ہو جاتا ہے۔
accounts-about-press = عوامی مواد دیکھتا ہے، اور وہ جو صدر نشین نے پریس کے لیے کھولا ہو۔
accounts-about-public = عوامی مواد پڑھتا اور اس کی پڑتال کرتا ہے۔

# A seat's own desk.
accounts-seat = آپ کا منصب
accounts-seat-in-role = { $seat } · { $role }
accounts-act-as = منصب اختیار کریں: { $seat }
accounts-change-seat = منصب بدلیں
accounts-due = { $number ->
    [one] { $seat }: ایک کام باقی ہے
   *[other] { $seat }: { $number } کام باقی ہیں
}
accounts-due-title = باقی کام
accounts-nothing-due = { $seat }: کوئی کام باقی نہیں
accounts-state-due = باقی
accounts-state-open = جاری
accounts-state-settled = مکمل
accounts-state-waiting = منتظر
accounts-due-acknowledge = دعوت کی وصولی کی اطلاع دیں
accounts-due-acknowledge-note = { $meeting }: اس سے سیکرٹریٹ کو معلوم ہو جاتا ہے کہ دعوت نامہ پہنچ گیا۔ یہ ابھی جواب نہیں۔
accounts-due-reply = دعوت کا جواب دیں
accounts-due-reply-note = { $meeting }: بتائیں کہ آپ کا وفد شرکت کرے گا یا نہیں۔ جواب دعوت ناموں کے جدول میں دکھایا جاتا ہے۔
accounts-due-nominate = وفد نامزد کریں
accounts-due-nominate-note = { $meeting }: سربراہِ وفد اور ساتھ آنے والوں کے نام دیں۔ اسنادِ نمائندگی قبول ہونے تک وہ عبوری طور پر درج رہیں گے۔
accounts-due-statement = تحریری بیان جمع کرائیں
accounts-due-statement-note = { $meeting }: آپ طے کرتے ہیں کہ دوسرے اسے خطاب کے وقت پڑھیں یا کبھی نہیں۔
accounts-due-propose = مسودہ دیکھیں اور الفاظ تجویز کریں
accounts-due-propose-note = { $meeting }: تجاویز اس وقت تک قوسین میں رہتی ہیں جب تک قبول، مسترد یا واپس نہ ہوں۔ خاموشی کوئی موقف نہیں۔
accounts-due-object = متن پیش ہے: کوئی اعتراض؟
accounts-due-object-note = { $meeting }: متن تب منظور ہوتا ہے جب کسی کو اعتراض نہ ہو۔ اگر آپ کو اعتراض نہیں تو کچھ کرنے کی ضرورت نہیں۔
accounts-due-sign = منظور شدہ متن پر دستخط کریں
accounts-due-sign-note = { $meeting }: متن پر اسی صورت میں دستخط ہوتے ہیں جس میں وہ منظور ہوا۔ دستخط کا طریقہ اور اس کی بنیاد ساتھ درج ہوتی ہے۔
accounts-change = پاس ورڈ بدلیں
accounts-changed = پاس ورڈ بدل گیا۔
accounts-new-password = نیا پاس ورڈ
accounts-too-short = نیا پاس ورڈ بارہ حروف سے کم ہے۔

# Refused attempts.
accounts-refusals = مسترد شدہ کوششیں
accounts-refusals-lead = پچھلے 30 دن میں ایسے حق کے استعمال کی کوششیں جو منصب کو حاصل نہیں۔ یہ ریکارڈ میں نہیں بلکہ اس کے ساتھ، افراد کے ناموں کے بغیر رکھی جاتی ہیں۔
accounts-refusals-none = کوئی کوشش مسترد نہیں ہوئی۔
accounts-refusals-when = کب
accounts-refusals-what = کس چیز کی کوشش کی گئی
accounts-refusals-read = مسودہ پڑھنا
accounts-privacy-fields = افراد کے بارے میں کیا محفوظ ہے، کس لیے اور کب تک
accounts-looks = ذاتی معلومات کا ملاحظہ
accounts-looks-lead = پچھلے نصف سال میں صدر نشین یا سیکرٹریٹ نے دوسروں کی ذاتی معلومات کب کھولیں۔ یہ سطریں ریکارڈ میں نہیں بلکہ اس کے ساتھ رکھی جاتی ہیں؛ ان میں شخص کو اکاؤنٹ کے کوڈ سے پہچانا جاتا ہے۔ دس منٹ کے اندر وہی ملاحظہ ایک ہی سطر ہے۔
accounts-looks-none = کسی نے ملاحظہ نہیں کیا۔
accounts-looks-what = کیا دیکھا گیا
accounts-look-participants = شرکا کی فہرست
accounts-look-board = دعوت ناموں کا جدول
accounts-look-package = اجلاس کا پیکج
accounts-look-delegation = کوئی وفد
accounts-look-answers = سوالوں کے جوابات
accounts-look-credentials = اسنادِ نمائندگی
accounts-look-address-book = پتوں کی کتاب
accounts-look-entry = ریکارڈ کا اندراج
accounts-look-badges = شناختی بیج
accounts-look-check-in = آمد کا اندراج
accounts-look-invitation = نوٹ وربال کا مسودہ
accounts-look-register = مراسلات کا رجسٹر
accounts-look-search = کسی شخص کی تلاش
accounts-look-accounts = عمل کے اکاؤنٹس
accounts-erasure-requests = مٹانے کی درخواستیں
accounts-erasure-none = کسی نے درخواست نہیں کی۔
accounts-erasure-answered = جواب دیا گیا
accounts-erasure-answer = جواب دیا گیا درج کریں
accounts-data-lead = یہ سرور اور اس کے ریکارڈ آپ کے اکاؤنٹ کے بارے میں کیا رکھتے ہیں۔
accounts-data-file = اپنی معلومات ڈاؤن لوڈ کریں
accounts-find = کسی شخص کے بارے میں کیا محفوظ ہے
accounts-find-lead = نام، رابطے، جوابات اور وجوہ جو ریکارڈ کے ساتھ رکھے گئے ہیں، ہر اجلاس، مراسلے، دفتر اور فارم میں۔ آزادانہ لکھے گئے الفاظ، مثلاً بیان، تلاش میں شامل نہیں۔ آپ کا یہ ملاحظہ درج کیا جاتا ہے۔
accounts-find-words = نام یا اس کا حصہ
accounts-find-do = تلاش کریں
accounts-found = { $number ->
    [0] ان الفاظ والا کوئی متن محفوظ نہیں۔
    [one] ان الفاظ والا { $number } متن محفوظ ہے۔
   *[other] ان الفاظ والے { $number } متن محفوظ ہیں۔
}
accounts-found-more = اور بھی ہیں؛ براہِ کرم زیادہ الفاظ سے تلاش کریں۔
accounts-kept-until = { $day } تک محفوظ
accounts-erase-which = منتخب کریں کہ کیا مٹانا ہے
accounts-erase-for = کس درخواست کے جواب میں
accounts-erase-for-none = اس صفحے کی کوئی نہیں: مراسلہ یا ٹیلی فون
accounts-erase-note = جو مٹ گیا وہ واپس نہیں لایا جا سکتا۔ متن کے ساتھ اسی شخص کا وہی خانہ دوسری زبانوں میں بھی مٹ جاتا ہے۔ ریکارڈ میں یہ باقی رہتا ہے کہ ایسا ہوا، کب اور کیوں۔
accounts-erase-chosen = منتخب کردہ مٹائیں
accounts-erase-otherwise = کسی اور طرح مٹائیں: فائل، پورا اجلاس، پورا وفد
accounts-erased = { $number ->
    [0] کچھ نہیں مٹایا گیا۔
    [one] { $number } متن مٹایا گیا۔
   *[other] { $number } متن مٹائے گئے۔
}
accounts-erased-not = منتخب مگر نہ مٹائے گئے متون: { $number }۔ وہ اب موجود نہیں، یا قواعد اجازت نہیں دیتے۔
accounts-letter = درخواست کرنے والے کے لیے
accounts-letter-lead = آپ کے جواب کے لیے الفاظ۔ ان میں کسی کا نام نہیں، اور یہ ریکارڈ سے لیے گئے ہیں۔
accounts-letter-done = آپ کی درخواست پر سیکرٹریٹ نے ریکارڈ سے یہ مٹا دیا (عمل: { $process }؛ تاریخ: { $day }):
accounts-letter-stays = الفاظ اور ان کی مہر کھولنے والی قدر تلف کر دی گئی ہے۔ ان کی جگہ ایک ایسی قدر ہے جس سے وہ بحال نہیں ہو سکتے، اور مٹانے کی تاریخ۔ یہ ریکارڈ میں، نام کے بغیر، باقی رہتا ہے کہ کوئی کس کردار میں اور کب سے کب تک شریک رہا۔
accounts-letter-copies = پورے سرور کی جو نقلیں پہلے بنائی گئیں ان میں یہ الفاظ ان کے تلف ہونے تک رہتے ہیں، اور کاغذات کی جو نقلیں پہلے دی گئیں وہ جن کے پاس ہیں انہی کے پاس رہتی ہیں۔
accounts-letter-check = یہ کہ ایسا کیا گیا، خود ریکارڈ میں درج ہے:
accounts-erasure-process = عمل
accounts-erasure-words = سیکرٹریٹ اپنے ریکارڈ سے کیا مٹائے
accounts-erasure-ask = مٹانے کی درخواست کریں
accounts-erasure-empty = براہِ کرم بتائیں کہ کیا مٹانا ہے۔
accounts-erasure-many = دس درخواستیں پہلے سے زیرِ التوا ہیں۔ براہِ کرم سیکرٹریٹ کا انتظار کریں۔
accounts-said-asked = آپ کی درخواست سیکرٹریٹ کو مل گئی ہے۔
accounts-erase-lead = اکاؤنٹ فوراً مٹا دیا جاتا ہے، سائن ان کے ذرائع، آلات اور لاگ سمیت۔ اس کے مناصب سے جو کیا گیا وہ ریکارڈ میں ایک ایسے کوڈ کے تحت رہتا ہے جو اس کے بعد کسی کا نہیں۔
accounts-erase-name-of = تصدیق کے لیے اکاؤنٹ کا نام لکھیں: { $name }
accounts-erase = اکاؤنٹ مٹائیں
accounts-erase-name = یہ اکاؤنٹ کا نام نہیں۔ کچھ نہیں مٹایا گیا۔
accounts-notices = خاموشی کے طریقِ کار
accounts-due-silence = خاموشی کے تحت متن کی وصولی کی اطلاع دیں
accounts-due-silence-note = { $text }: جسے اعتراض ہو وہ آخری وقت سے پہلے بتائے۔
accounts-due-present-letter = سندِ نمائندگی پیش کریں
accounts-due-present-letter-note = { $meeting }: قواعد ایسی سند کا تقاضا کرتے ہیں جو وفد کی بنیاد ہو، اور وہ موجود نہیں۔ اس کے قبول ہونے تک وفد عبوری طور پر شریک ہوتا ہے۔
accounts-due-answer = اجلاس کے سوالات کے جواب دیں
accounts-due-answer-note = { $number ->
    [one] { $meeting }: ایک متوقع جواب باقی ہے۔
   *[other] { $meeting }: { $number } متوقع جوابات باقی ہیں۔
  }
accounts-answer = جواب دیں
accounts-due-remind = دعوت کی یاد دہانی کرائیں
accounts-due-remind-note = { $meeting }: جواب نہیں آیا از: { $parties }۔
accounts-due-judge = سندِ نمائندگی پر فیصلہ کریں
accounts-due-judge-note = { $meeting }: ایسی سند پیش ہوئی ہے جو نہ قبول ہوئی نہ واپس؛ پیش کنندہ: { $parties }۔
accounts-judge = سند دیکھیں

# How people sign in.
accounts-passkey = پاس کی
accounts-passkey-lead = آپ کا آلہ آپ کا فنگر پرنٹ، چہرہ یا اپنا کوڈ مانگتا ہے۔ آپ کو نہ نام درکار ہے نہ پاس ورڈ۔
accounts-passkey-use = پاس کی سے سائن ان کریں
accounts-passkey-script = پاس کی کے لیے JavaScript درکار ہے۔ اس کے بغیر نام، پاس ورڈ اور کوڈ سے سائن ان کریں۔
accounts-passkey-unable = یہ براؤزر یا یہ پتا پاس کی استعمال نہیں کر سکتا۔ سائٹ کو اس کے معمول کے پتے پر کھولیں، یا کسی اور طریقے سے سائن ان کریں۔
accounts-passkey-stopped = آلے نے پاس کی نہیں دی: عمل روک دیا گیا، یا وہاں کوئی محفوظ نہیں۔ براہِ کرم دوبارہ کوشش کریں، یا کسی اور طریقے سے سائن ان کریں۔
accounts-passkey-none = آلے سے کوئی پاس کی نہیں آئی۔ براہِ کرم دوبارہ کوشش کریں۔
accounts-passkey-wrong = پاس کی قبول نہیں ہوئی۔ براہِ کرم دوبارہ کوشش کریں۔
accounts-passkey-unknown = یہ پاس کی یہاں کے کسی اکاؤنٹ کی نہیں۔ شاید ہٹا دی گئی ہو۔
accounts-passkey-known = یہ پاس کی پہلے سے کسی اکاؤنٹ کی ہے۔
accounts-passkeys-many = ایک اکاؤنٹ میں زیادہ سے زیادہ بیس پاس کیز ہو سکتی ہیں۔ پہلے ایک ہٹائیں۔
accounts-passkeys-not-here = اس پتے پر پاس کیز دستیاب نہیں: ان کے لیے میزبان کا نام اور خفیہ کردہ رابطہ درکار ہے۔
accounts-too-late = بہت وقت گزر گیا، یا سرور دوبارہ چلایا گیا۔ براہِ کرم پھر سے شروع کریں۔
accounts-too-many = { $number ->
    [one] بہت سی کوششیں ناکام ہوئیں۔ اگلی کوشش ایک سیکنڈ بعد لی جائے گی۔
   *[other] بہت سی کوششیں ناکام ہوئیں۔ اگلی کوشش { $number } سیکنڈ بعد لی جائے گی۔
}
accounts-busy = اس وقت بہت سے لوگ سائن ان کر رہے ہیں۔ براہِ کرم چند سیکنڈ بعد دوبارہ کوشش کریں۔
accounts-by-name = نام اور پاس ورڈ
accounts-by-name-lead = ایسے آلات کے لیے جن پر پاس کی ممنوع ہے۔ اس کے بعد آپ کی دوسری تصدیق کا کوڈ مانگا جاتا ہے۔
accounts-second = دوسری تصدیق
accounts-second-lead = { $name }: پاس ورڈ درست ہے۔ ایک کوڈ بھی درکار ہے۔
accounts-code = کوڈ
accounts-code-label = آپ کی تصدیقی ایپ کے چھ ہندسے، یا بازیابی کوڈ
accounts-code-hint = ہر کوڈ ایک بار کام کرتا ہے۔
accounts-code-wrong = کوڈ غلط ہے یا پہلے استعمال ہو چکا ہے۔ براہِ کرم اگلے کا انتظار کریں اور دوبارہ کوشش کریں۔
accounts-prove = ثابت کریں کہ یہ آپ ہیں
accounts-prove-lead = آپ جو کرنے والے ہیں اس سے بدل جائے گا کہ کون سائن ان کر سکتا ہے۔ براہِ کرم ایک بار پھر سائن ان کریں؛ یہ دس منٹ تک مؤثر رہے گا۔
accounts-password-and-code = پاس ورڈ اور دوسری تصدیق
accounts-go-on = جاری رکھیں
accounts-providers = آپ کی وزارت کا اپنا سائن ان
accounts-provider-use = سائن ان بذریعہ { $name }
accounts-provider-link = منسلک کریں: { $name }
accounts-provider-away = اس ادارے کا سائن ان فی الحال جواب نہیں دے رہا۔ براہِ کرم بعد میں دوبارہ کوشش کریں، یا کسی اور طریقے سے سائن ان کریں۔
accounts-provider-refused = اس ادارے کا سائن ان مکمل نہیں ہوا۔
accounts-provider-wrong = اس ادارے کے سائن ان کا جواب قبول نہیں ہوا۔
accounts-provider-other = آپ وہاں کسی اور کے طور پر سائن ان ہوئے۔
accounts-provider-unknown = یہاں کا کوئی اکاؤنٹ اس سائن ان سے منسلک نہیں۔ اپنا دعوتی لنک کھولیں، یا کسی اور طریقے سے سائن ان کریں اور اپنے اکاؤنٹ کے صفحے پر دونوں کو منسلک کریں۔
accounts-provider-linked = یہ سائن ان پہلے سے کسی اکاؤنٹ سے منسلک ہے۔

# Links.
accounts-invite = دعوت
accounts-recover = بازیابی
accounts-link-lead = یہ صفحہ کھولنے سے کچھ صرف نہیں ہوا۔ بٹن ایک بار کام کرتا ہے، اس کوڈ کے ساتھ جو آپ کو لنک سے الگ کسی اور ذریعے سے دیا گیا۔
accounts-link-code = کوڈ
accounts-link-code-hint = آٹھ ہندسے، جو آپ کو ٹیلی فون پر یا بالمشافہ دیے گئے۔
accounts-link-until = لنک استعمال کرنے کا آخری وقت: { $time }۔
accounts-link-wrong = کوڈ غلط ہے۔ جس نے دیا اس سے جانچ لیں: پانچ غلط کوڈوں کے بعد لنک استعمال نہیں ہو سکے گا۔
accounts-link-now-dead = کوڈ پانچویں بار غلط ہے۔ لنک اب استعمال نہیں ہو سکتا۔
accounts-link-used = یہ لنک استعمال ہو چکا ہے۔ اگر آپ نے استعمال نہیں کیا تو فوراً سیکرٹریٹ کو بتائیں۔
accounts-link-expired = اس لنک کی مدت ختم ہو گئی۔
accounts-link-dead = پانچ غلط کوڈ دیے گئے، اس لیے یہ لنک اب استعمال نہیں ہو سکتا۔
accounts-link-unknown = ایسا کوئی لنک نہیں۔ شاید بعد کے کسی لنک نے اس کی جگہ لے لی ہو۔
accounts-link-ask = سیکرٹریٹ سے نیا لنک مانگیں۔
accounts-links = اکاؤنٹس اور لنک
accounts-links-lead = لنک کے ذریعے ایک شخص ایک بار، مدت ختم ہونے سے پہلے، طے کرتا ہے کہ سائن ان کیسے کرے۔ لنک ایک ذریعے سے بھیجیں اور کوڈ دوسرے سے دیں۔ یہ کہ لنک آپ نے بنایا، اکاؤنٹ کے لاگ میں درج ہوتا ہے۔
accounts-links-no-account = لنک وہ سیکرٹریٹ بناتا ہے جو اپنے اکاؤنٹ سے سائن ان ہو۔ نمائشی نسخے کا منصب لنک نہیں بناتا۔
accounts-link-made-for = لنک برائے { $name }
accounts-link-once = یہ ایک بار دکھایا جاتا ہے۔ یہاں صرف اس کا فنگر پرنٹ محفوظ رہتا ہے۔
accounts-link-address = لنک، بذریعہ ای میل
accounts-link-ends = استعمال کا آخری وقت
accounts-invite-new = کسی کو دعوت دیں
accounts-name-hint = چھوٹے لاطینی حروف، ہندسے اور ہائفن۔ یہ اکاؤنٹ کا نام ہے اور کسی ریکارڈ میں نہیں آتا۔
accounts-name-wrong = اکاؤنٹ کا نام چھوٹے لاطینی حروف، ہندسوں اور ہائفن پر مشتمل ہوتا ہے۔
accounts-link-make = لنک بنائیں
accounts-recover-for = بازیابی کا لنک بنائیں برائے { $name }
accounts-link-in-use = اس نام کا اکاؤنٹ موجود ہے اور اس کا مالک سائن ان کر سکتا ہے۔ اگر وہ اب نہ کر سکے تو فہرست میں بازیابی کا لنک بنائیں۔
accounts-link-no-account = اس نام کا کوئی اکاؤنٹ نہیں۔
accounts-link-not-yours = اس نام کے اکاؤنٹ کا منصب کسی اور مشاورتی عمل میں ہے، جس کا سیکرٹریٹ اس کے لنک بناتا ہے۔
accounts-mail-send = لنک ای میل سے بھیجیں
accounts-mail-lead = ایک ہی مرحلے میں اکاؤنٹ اور اس کا منصب بنتا ہے اور لنک پتوں کی کتاب کے ایک دفتر کو اسی کی زبان میں بھیجا جاتا ہے۔ کوڈ صرف آپ کو دکھایا جاتا ہے اور کسی ای میل میں نہیں ہوتا۔
accounts-mail-to = کس دفتر کو
accounts-mail-meeting = صرف اس اجلاس کے لیے
accounts-mail-every-meeting = ہر اجلاس کے لیے
accounts-mail-with-letter = ہمراہ مراسلہ { $letter }: لنک استعمال ہوتے ہی رجسٹر میں درج ہو جاتا ہے کہ مراسلہ کھولا گیا۔
accounts-mail-no-address = اس دن اس دفتر کا کوئی ای میل پتا معلوم نہیں۔
accounts-mail-letter-wrong = اس نمبر کا کوئی مراسلہ اس دفتر کے فریق کو نہیں بھیجا گیا۔
accounts-mail-sent-to = کس کو بھیجا گیا
accounts-mail-code-words = یہ کوڈ ٹیلی فون پر، بالمشافہ یا سفارتی تھیلے کے ذریعے اسی کو دیں جسے لنک استعمال کرنا ہے، کسی اور کو نہیں۔ اسے ای میل سے ہرگز نہ بھیجیں۔
accounts-how-told = دفاتر کو اطلاع کا طریقہ: { $seat }
accounts-before = اس سے پہلے سائن ان
accounts-refused-since = { $number ->
    [one] اس کے بعد ایک کوشش مسترد ہوئی
   *[other] اس کے بعد { $number } کوششیں مسترد ہوئیں
  }
accounts-list = اکاؤنٹس
accounts-list-none = ابھی کوئی اکاؤنٹ نہیں۔

# An account's own page.
accounts-own = آپ کا اکاؤنٹ
accounts-set-up-lead = منتخب کریں کہ آپ آئندہ کیسے سائن ان کریں گے۔ اس وقت تک آپ یہاں کچھ اور نہیں کر سکتے۔
accounts-held = مناصب
accounts-held-lead = آپ ہر مشاورتی عمل میں ایک وقت میں ایک منصب سے اقدام کرتے ہیں۔ منصب بدلنے کے لیے نئے سائن ان کی ضرورت نہیں۔
accounts-held-none = اس اکاؤنٹ کو ابھی کوئی منصب نہیں دیا گیا۔
accounts-passkeys = پاس کیز
accounts-passkey-add = پاس کی شامل کریں
accounts-passkey-add-lead = پاس کی آپ کے آلے پر رہتی ہے؛ نہ اس کا اندازہ لگایا جا سکتا ہے، نہ اسے ای میل سے نقل کیا جا سکتا ہے، نہ کسی جعلی سائٹ کو دیا جا سکتا ہے۔
accounts-passkey-second = دوسرے آلے پر بھی ایک شامل کریں، تاکہ ایک کے کھو جانے سے آپ کی رسائی بند نہ ہو۔
accounts-passkey-name = آپ اس آلے کو کیا کہتے ہیں (اختیاری)
accounts-added-on = شامل ہوئی: { $day }
accounts-used-on = آخری استعمال: { $time }
accounts-remove = ہٹائیں
accounts-remove-passkey = یہ پاس کی ہٹائیں: { $name }
accounts-remove-password = پاس ورڈ اور دوسری تصدیق ہٹائیں
accounts-last-means = یہ آپ کے سائن ان کا آخری ذریعہ ہے۔ پہلے کوئی اور شامل کریں، یا سیکرٹریٹ سے بازیابی کا لنک مانگیں۔
accounts-password-none = پاس ورڈ نہیں ہے۔ یہ صرف وہاں درکار ہے جہاں پاس کی ممنوع ہو۔
accounts-password-half = پاس ورڈ ہے مگر دوسری تصدیق نہیں؛ اس کے بغیر آپ پاس ورڈ سے سائن ان نہیں کر سکتے۔
accounts-password-whole = پاس ورڈ ہے اور اس کے ساتھ دوسری تصدیق بھی۔
accounts-password-choose = پاس ورڈ چنیں
accounts-password-hint = کم از کم بارہ حروف، جن میں سے پانچ مختلف ہوں، اور جن میں اکاؤنٹ کا نام نہ ہو۔ دوسرے آلات سائن آؤٹ ہو جائیں گے۔
accounts-too-long = پاس ورڈ بہت طویل ہے۔
accounts-too-plain = پاس ورڈ کا اندازہ آسانی سے لگایا جا سکتا ہے: اس میں پانچ مختلف حروف ہوں، اکاؤنٹ کا نام نہ ہو، اور وہ محض کوئی عام لفظ یا کی بورڈ کی متصل کلیدیں نہ ہو۔
accounts-too-known = یہ پاس ورڈ افشا شدہ پاس ورڈوں میں شامل ہے جو عام ہو چکے ہیں: کوئی اور چنیں۔
accounts-second-set-up = دوسری تصدیق ترتیب دیں
accounts-second-renew = دوسری تصدیق نئے سرے سے ترتیب دیں
accounts-second-set-up-lead = آپ کے ٹیلی فون کی تصدیقی ایپ ہر تیس سیکنڈ میں نیا کوڈ دکھاتی ہے۔
accounts-second-scan = اسے تصدیقی ایپ سے سکین کریں
accounts-second-picture = تصدیقی ایپ کے لیے خفیہ کلید کی تصویر
accounts-second-type = یا یہ خفیہ کلید لکھیں:
accounts-second-first = وہ چھ ہندسے جو اب دکھائی دے رہے ہیں
accounts-codes = بازیابی کوڈ
accounts-codes-lead = ٹیلی فون کھو جائے تو ہر کوڈ ایک بار دوسری تصدیق کی جگہ لیتا ہے۔ انہیں چھاپ لیں یا لکھ لیں۔
accounts-codes-once = ایک بار دکھائے جاتے ہیں
accounts-codes-kept = میں نے محفوظ کر لیے ہیں
accounts-codes-left = { $number ->
    [one] ایک بازیابی کوڈ باقی ہے۔
   *[other] { $number } بازیابی کوڈ باقی ہیں۔
}
accounts-said-added = اب آپ اس ذریعے سے سائن ان کر سکتے ہیں۔
accounts-said-removed = یہ ذریعہ ہٹا دیا گیا اور دوسرے آلات سائن آؤٹ ہو گئے۔
accounts-said-ended = سائن ان ختم ہو گیا۔
accounts-devices = آلات
accounts-devices-lead = سائن ان آخری استعمال کے { $idle ->
    [one] ایک گھنٹے
   *[other] { $idle } گھنٹے
} بعد ختم ہو جاتا ہے، اور آغاز کے { $lasts ->
    [one] ایک گھنٹے
   *[other] { $lasts } گھنٹے
} بعد۔
accounts-device-unknown = نامعلوم آلہ
accounts-since = { $time } سے
accounts-seen = آخری استعمال: { $time }
accounts-this-device = یہ آلہ
accounts-end = سائن آؤٹ
accounts-end-device = سائن آؤٹ: { $device }
accounts-end-others = دوسرے تمام آلات سائن آؤٹ کریں
accounts-log = اس اکاؤنٹ کی سرگزشت
accounts-log-lead = { $days } دن محفوظ رہتا ہے؛ اس میں نیٹ ورک درج ہوتا ہے، پتا کبھی نہیں۔ اگر کوئی سطر آپ کی نہیں تو دوسرے تمام آلات سائن آؤٹ کریں اور سیکرٹریٹ کو بتائیں۔
accounts-log-what = کیا
accounts-log-by = کس ذریعے سے
accounts-log-device = آلہ اور نیٹ ورک
accounts-log-made-by = بنایا: { $name }
accounts-log-signed-in = سائن ان
accounts-log-proven = دوبارہ سائن ان
accounts-log-signed-out = سائن آؤٹ
accounts-log-refused = مسترد
accounts-log-added = ذریعہ شامل کیا گیا
accounts-log-removed = ذریعہ ہٹایا گیا
accounts-log-token = پروگراموں کا ٹوکن بنایا گیا
accounts-log-changed = پاس ورڈ بدلا گیا
accounts-log-used = بازیابی کوڈ استعمال ہوا
accounts-log-ended = آلات سائن آؤٹ کیے گئے
accounts-log-link-made = لنک بنایا گیا
accounts-log-link-used = لنک استعمال ہوا
accounts-by-passkey = پاس کی
accounts-by-password = پاس ورڈ
accounts-by-second-factor = دوسری تصدیق
accounts-by-recovery-code = بازیابی کوڈ
accounts-by-provider = شناختی خدمت
accounts-by-link = لنک
accounts-by-invite = دعوت
accounts-by-recover = بازیابی
accounts-by-seat = نمائشی نسخے کا منصب

# Deadlines of translators.
accounts-due-translations = تاریخ گزر جانے والے ترجمے
accounts-due-translations-note = تعداد: { $number }۔
