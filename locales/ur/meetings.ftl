# Meetings, agenda, invitations.

rejection-meetings-agenda-adopted-already = ایجنڈا پہلے ہی منظور ہو چکا ہے۔
rejection-meetings-agenda-empty = ایجنڈے میں کوئی نکتہ نہیں۔
rejection-meetings-agenda-not-adopted = ایجنڈا ابھی منظور نہیں ہوا۔
rejection-meetings-archive = یہ اجلاس مآخذ سے بطور آرکائیو درج کیا گیا: اس میں اب کچھ نہیں ہوتا۔
rejection-meetings-closed = اجلاس ختم ہو چکا ہے۔
rejection-meetings-invited-already = پہلے ہی مدعو: { $party }۔
rejection-meetings-item-current = نکتہ نمبر { $item } زیرِ غور ہے۔
rejection-meetings-doors-closed-already = نکتہ نمبر { $item } کی کارروائی پہلے ہی بند کمرے میں ہے۔
rejection-meetings-doors-not-closed = نکتہ نمبر { $item } کی کارروائی بند کمرے میں نہیں۔
rejection-meetings-no-closed-items = قواعد میں بند کمرہ نکات نہیں۔
rejection-meetings-not-in-room = نکتہ نمبر { $item } پر بند کمرہ اجلاس میں غور ہو رہا ہے؛ اس میں صرف کمرے میں موجود لوگ شریک ہوتے ہیں۔
rejection-meetings-item-unknown = ایسا کوئی نکتہ نہیں: { $item }۔
rejection-meetings-meeting-unknown = ایسا کوئی اجلاس نہیں: { $meeting }۔
rejection-meetings-no-quorum = حاضر ارکان: { $present }؛ آغاز کے لیے درکار: { $needed }۔
rejection-meetings-not-invited = مدعو نہیں: { $party }۔
rejection-meetings-not-open = اجلاس جاری نہیں۔
rejection-meetings-not-suspended = اجلاس میں وقفہ نہیں۔
rejection-meetings-session-unknown = پروگرام میں ایسی کوئی نشست نہیں: { $session }۔
rejection-meetings-session-times = نشست آغاز کے بعد اور 24 گھنٹے کے اندر ختم ہوتی ہے۔
rejection-meetings-programme-empty = پروگرام میں ابھی کوئی نشست نہیں۔
rejection-meetings-programme-issued-already = پروگرام جاری ہو چکا ہے؛ اب جو تبدیل ہو اس کی اطلاع متعلقہ فریقوں کو دی جاتی ہے۔
rejection-meetings-clash-room = اسی وقت اسی کمرے میں: { $session }۔
rejection-meetings-clash-party = { $party }: اسی وقت کی ایک اور نشست میں نام موجود ہے: { $session }۔
rejection-meetings-clash-lead = اسی مقرر کا نام اسی وقت کی ایک اور نشست میں ہے: { $session }۔
rejection-meetings-clash-item = نکتہ نمبر { $item } اسی وقت کی ایک اور نشست میں ہے: { $session }۔
rejection-meetings-clash-break = وقفہ اور نشست ایک ہی وقت میں آ رہے ہیں: { $session }۔
rejection-meetings-clash-days = یہ اجلاس کی تاریخوں سے باہر ہے۔
rejection-meetings-open-already = اجلاس پہلے ہی جاری ہے۔
rejection-meetings-speakers-wait = { $waiting ->
    [one] { $waiting } مقرر منتظر ہے۔
   *[other] { $waiting } مقررین منتظر ہیں۔
}

# The register of meetings and a meeting's page.
meetings-register-lead = ہر وہ اجلاس جس کا کسی ماخذ میں ذکر ہے یا جو یہاں طلب کیا گیا، تازہ ترین پہلے۔ جو کوئی ماخذ بیان نہ کرے اس پر ”معلوم نہیں“ لکھا ہے۔
meetings-none = ابھی کوئی اجلاس درج نہیں ہوا۔
meetings-date = تاریخ
meetings-name = اجلاس
meetings-state = مرحلہ
meetings-number = نمبر { $number }
meetings-phase-convened = طلب کیا گیا
meetings-phase-open = جاری
meetings-phase-suspended = وقفہ
meetings-phase-closed = ختم
meetings-phase-archive = آرکائیو
meetings-opened-at = آغاز: { $time }
meetings-closed-at = اختتام: { $time }
meetings-nothing-yet = ابھی کچھ منظور نہیں ہوا
meetings-agenda-none = ابھی کوئی ایجنڈا نہیں
meetings-agenda-adopted-on = منظور: { $day }
meetings-agenda-provisional = عبوری ایجنڈا
meetings-agenda-rebuilt = ترتیب اس ماخذ سے از سرِ نو مرتب کی گئی ہے:
meetings-item = نکتہ { $number }
meetings-item-current = زیرِ غور
meetings-item-closed = بند کمرہ اجلاس
meetings-item-considered = بند کمرہ اجلاس میں غور: { $day }
meetings-closed-notice = کون خطاب کرتا یا تجویز دیتا ہے، کب اور کتنی بار، یہ کسی ریکارڈ میں نہیں جاتا؛ جس پر اتفاق ہو وہ نکتہ مکمل ہونے پر جاتا ہے۔
meetings-take-up-item = نکتہ زیرِ غور لائیں
meetings-go-to = نکتہ نمبر { $number } پر جائیں
meetings-who = شرکا
meetings-known = کیا معلوم ہے
meetings-followed-by = بعد میں بطور علیحدہ تقریب منعقد
meetings-open-desk = دعوت ناموں کا جدول
meetings-console = صدر نشین کا کنسول
meetings-floor-page = خطاب
meetings-hand-in = تحریری بیان جمع کرائیں
# The programme with its hours, the run sheet.
meetings-programme = پروگرام
meetings-programme-none = کوئی پروگرام شائع نہیں ہوا۔
meetings-programme-draft = مسودہ: جاری ہونے تک اسے صرف صدر نشین اور سیکرٹریٹ دیکھتے ہیں۔
meetings-programme-issued = جاری: { $at }
meetings-programme-hours = تمام اوقات ٹائم زون { $zone } کے ہیں۔
meetings-programme-hours-unknown = اوقات معلوم نہیں۔ ماخذ میں یہ ترتیب ہے:
meetings-programme-empty = ابھی کوئی نشست نہیں۔
meetings-programme-own = آپ کا وفد
meetings-programme-beside = کسی اور کے ساتھ بیک وقت
meetings-programme-cancelled = منسوخ
meetings-programme-now = اب
meetings-programme-next = اگلی
meetings-programme-over = ختم
meetings-programme-with = برائے: { $parties }
meetings-programme-lead = مقررین: { $lead }
meetings-programme-join = بذریعہ نیٹ ورک شامل ہوں
meetings-programme-edit = پروگرام میں ترمیم کریں
meetings-programme-read = جیسے شرکا دیکھتے ہیں
meetings-programme-edit-lead = ہر نشست کے لیے ایک فارم۔ اوقات ٹائم زون { $zone } کے ہیں؛ جو آپس میں متصادم ہو وہ ساتھ بتایا جاتا ہے، اور رکاوٹ نہیں۔
meetings-programme-edit-issued = پروگرام جاری ہو چکا ہے: جس سے کوئی تبدیلی متعلق ہو اسے پرانے اور نئے وقت کے ساتھ اطلاع دی جاتی ہے۔
meetings-programme-new = نئی نشست
meetings-programme-all-fields = اس نشست کی تمام تفصیلات
meetings-programme-days-hint = تاریخ اور وقت اجلاس کی گھڑی کے مطابق۔
meetings-programme-save = یہاں رکھیں
meetings-programme-earlier = { $minutes } منٹ پہلے
meetings-programme-later = { $minutes } منٹ بعد
meetings-programme-shorter = { $minutes } منٹ کم
meetings-programme-longer = { $minutes } منٹ زیادہ
meetings-programme-remove = پروگرام سے نکالیں
meetings-programme-act-on = { $act }: { $session }
meetings-clashes = { $number ->
    [one] { $number } تصادم ہے
   *[other] { $number } تصادم ہیں
}
meetings-calendar = آپ کے اپنے کیلنڈر میں
meetings-calendar-public = جو کیلنڈر پروگرام اس پتے کو سبسکرائب کرے وہ عوامی حصہ دکھاتا ہے اور تبدیلیوں کے ساتھ تازہ رہتا ہے۔
meetings-calendar-own = اپنے کیلنڈر پروگرام کے لیے پتا بنائیں۔ وہ پروگرام ویسے دکھاتا ہے جیسے آپ کا وفد دیکھتا ہے اور تبدیلیوں کے ساتھ تازہ رہتا ہے۔ جسے یہ پتا معلوم ہو وہ بھی وہی پڑھتا ہے: کسی کو نہ دیں، اور ضرورت نہ رہے تو منسوخ کر دیں۔
meetings-calendar-make = پتا بنائیں
meetings-calendar-file = کیلنڈر فائل (iCalendar)
meetings-run-sheet = عملی نظام الاوقات
meetings-run-sheet-lead = کب کیا ہے، کون خطاب کرتا ہے، کیا تیار ہونا چاہیے اور کون ذمہ دار ہے۔
meetings-run-speakers = فہرست میں: { $parties }
meetings-run-nobody = فہرست میں کوئی نہیں۔
meetings-run-document = { $symbol }: جاری
meetings-run-document-missing = { $symbol }: ابھی جاری نہیں
meetings-run-responsible = ذمہ دار: { $who }
meetings-run-responsible-none = کسی ذمہ دار کا نام نہیں۔
meetings-run-closed = بند کمرے میں
meetings-run-taken-up = زیرِ غور لایا گیا

# The board of invitations.
meetings-board-nominated = نامزد
meetings-board-next = اگلا قدم
meetings-board-uninvited = مدعو نہیں
meetings-board-spreadsheet = سپریڈ شیٹ سے
meetings-board-spreadsheet-note = ایک سطر ایک شخص ہے؛ کسی ریاست یا تنظیم کی کئی سطریں اس کا وفد ہیں۔ خالی خانے سے کچھ تبدیل نہیں ہوتا۔
meetings-board-template = جدول کی موجودہ حالت لیں (CSV)
meetings-board-take = سطریں درج کریں
meetings-board-put = { $number ->
    [one] سپریڈ شیٹ سے { $number } اقدام ریکارڈ ہوا۔
   *[other] سپریڈ شیٹ سے { $number } اقدامات ریکارڈ ہوئے۔
}
meetings-board-refused = سطر { $row }: { $reason }

# The draft of the summary record.
meetings-summary-draft = مختصر روداد کا مسودہ
meetings-summary-note = ریکارڈ اور نوٹوں سے جملہ بہ جملہ تیار؛ مشین سے کچھ ترجمہ نہیں کیا جاتا۔ اجلاس کے سامنے رکھے جانے پر یہ دوسرے متون کی طرح ایک متن ہے: اس میں ترمیم ہوتی ہے، تقسیم ہوتا ہے، منظور ہوتا ہے۔
meetings-summary-there = مختصر روداد اجلاس کے سامنے ہے۔
meetings-summary-open = اسے کھولیں
meetings-summary-missing = { $count ->
    [one] { $count } پیراگراف اس زبان میں موجود نہیں۔ اسے ایسے غیر سرکاری ترجمے کے طور پر رکھا جاتا ہے جو ابھی مکمل ہونا ہے۔
   *[other] { $count } پیراگراف اس زبان میں موجود نہیں۔ انہیں ایسے غیر سرکاری ترجمے کے طور پر رکھا جاتا ہے جو ابھی مکمل ہونا ہے۔
 }
meetings-summary-paragraphs = مسودے کے پیراگراف
meetings-summary-not-in = اس زبان میں نہیں
meetings-summary-again = جو ریکارڈ ہوا وہ برقرار ہے۔ دوبارہ بھیجیں، باقی بھی ہو جائے گا۔
meetings-summary-lay = اجلاس کے سامنے رکھیں
meetings-summary-go-on = جہاں رکا تھا وہاں سے جاری رکھیں
meetings-attributed-names = وفود کے نام دیے گئے ہیں۔
meetings-attributed-status = بتایا گیا ہے کہ رکن نے خطاب کیا یا مبصر نے، یہ نہیں کہ کس نے۔
meetings-attributed-no = یہ نہیں بتایا گیا کہ کس نے خطاب کیا۔
