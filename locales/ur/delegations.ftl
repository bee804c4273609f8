# Delegations and participants.

rejection-delegations-accepted-already = اسنادِ نمائندگی پہلے ہی قبول ہو چکی ہیں: { $party }۔
rejection-delegations-head-already = وفد کا سربراہ موجود ہے؛ پہلے اس کی نامزدگی واپس لیں۔
rejection-delegations-may-not-attend = قواعد میں اس حیثیت کے شریک کی شرکت کی گنجائش نہیں: { $status }۔
rejection-delegations-member-unknown = وفد میں یہ رکن نہیں: { $member }۔
rejection-delegations-nobody-nominated = ابھی کوئی نامزدگی نہیں ہوئی از { $party }۔
rejection-delegations-answer-unfit = یہ سوال کا جواب نہیں: { $kind ->
    [number] پورا عدد درکار ہے۔
    [choice] ممکنہ جوابات میں سے ایک کا نمبر درکار ہے۔
    [yes-no] ہاں یا نہیں درکار ہے۔
    [day] تاریخ درکار ہے، جیسے 2026-12-10۔
   *[other] الفاظ درکار ہیں، اور جہاں دستاویز پوچھی جائے وہاں صرف اس کے حروف اور ہندسے۔
}
rejection-delegations-answer-unknown = سوال { $question } کا ایسا کوئی جواب نہیں۔
rejection-delegations-asked-of-other = { $asked-of ->
    [member] سوال ہر رکن سے پوچھا گیا ہے: بتائیں کہ جواب کس کے بارے میں ہے۔
   *[other] سوال پورے وفد سے پوچھا گیا ہے: کسی رکن کا نام نہ دیں۔
}
rejection-delegations-badge-already = جو ارکان مراد ہیں ان سب کے پاس شناختی بیج ہے؛ گم شدہ بیج پہلے منسوخ کیا جاتا ہے۔
rejection-delegations-badge-revoked = یہ شناختی بیج منسوخ کیا جا چکا ہے۔
rejection-delegations-badge-unknown = ایسا کوئی شناختی بیج نہیں۔
rejection-delegations-choices-unfit = انتخاب والے سوال میں 2 سے { $bound } تک ممکنہ جوابات ہوتے ہیں، ہر زبان میں اتنے ہی، اور کسی دوسرے سوال میں نہیں ہوتے۔
rejection-delegations-class-unfit = صحت کے بارے میں بتانا کسی پر لازم نہیں، اور شناختی بیج پر نہ صحت درج ہوتی ہے نہ شناختی دستاویز۔
rejection-delegations-consent-missing = متعلقہ شخص کی رضامندی کے بغیر صحت کے بارے میں کچھ محفوظ نہیں رکھا جاتا۔
rejection-delegations-credentials-insufficient = قواعد اس دستاویز سے زیادہ کا تقاضا کرتے ہیں۔
rejection-delegations-letter-returned = سندِ نمائندگی { $letter } واپس کی جا چکی ہے۔
rejection-delegations-letter-unknown = وفد نے ایسی کوئی سندِ نمائندگی پیش نہیں کی: { $letter }۔
rejection-delegations-list-final = حتمی فہرست جاری ہو چکی ہے: اس کے بعد کی تبدیلیاں ضمیمے میں بتائی جاتی ہیں۔
rejection-delegations-list-not-final = ابھی کوئی حتمی فہرست نہیں جس میں اضافہ ہو سکے۔
rejection-delegations-list-unchanged = پچھلی فہرست کے بعد کسی وفد میں تبدیلی نہیں ہوئی۔
rejection-delegations-nobody-meant = شناختی بیج کا کوڈ دیں، یا فریق اور رکن بتائیں۔
rejection-delegations-nothing-given = ایسا کچھ نہیں دیا گیا جس سے تبدیلی ہو۔
rejection-delegations-question-unknown = اجلاس میں یہ سوال نہیں پوچھا گیا: { $question }۔
delegations-participants = شرکا کی فہرست
delegations-order = بلحاظ حیثیت، اور ہر حیثیت میں اس صفحے کی زبان کے حروفِ تہجی کی ترتیب سے۔
delegations-order-rank = بلحاظ حیثیت؛ ہر حیثیت میں سربراہِ وفد کے رتبے سے، اور ہر رتبے میں حروفِ تہجی کی ترتیب سے۔
delegations-order-drawn = بلحاظ حیثیت؛ ہر حیثیت میں قرعہ اندازی کے مطابق ابتدا از { $from }، ترتیب بلحاظ حروفِ تہجی: { $language ->
    [az] آذربائیجانی
    [ru] روسی
   *[en] انگریزی
 }۔
delegations-lists = جاری کردہ فہرستیں
delegations-remote = فاصلاتی شرکت
delegations-remote-count = { $number ->
    [0] کوئی بذریعہ نیٹ ورک شریک نہیں۔
    [one] ایک شخص بذریعہ نیٹ ورک شریک ہے۔
   *[other] { $number } افراد بذریعہ نیٹ ورک شریک ہیں۔
 }
delegations-remote-languages = درکار زبانیں:
delegations-from-source = ماخذ کے مطابق نام:
delegations-accredited = اسنادِ نمائندگی قبول
delegations-provisional = عبوری
delegations-nobody-named = ابھی کسی کو نامزد نہیں کیا گیا۔
delegations-names-unknown = ماخذ میں کسی شخص کا نام نہیں۔

# A delegation as a whole, questions, lists, credentials, the door.
delegations-of = وفد از { $party }
delegations-own = آپ کا وفد
delegations-members = ارکان
delegations-members-on = ارکان بتاریخ { $day }
delegations-office-unknown = عہدہ معلوم نہیں
delegations-attends-unknown = معلوم نہیں کہ کمرۂ اجلاس میں یا فاصلاتی
delegations-change = تبدیل کریں
delegations-credentials = اسنادِ نمائندگی
delegations-no-letter = کوئی سندِ نمائندگی پیش نہیں کی گئی۔
delegations-covers-all = پورے وفد کے لیے
delegations-covers = ارکان کے لیے
delegations-form = اجلاس کے سوالات
delegations-form-note = ہر جواب آپ کا وفد، صدر نشین اور سیکرٹریٹ دیکھتے ہیں، اور کوئی نہیں۔ خالی کیا گیا جواب واپس لیا اور مٹا دیا جاتا ہے۔
delegations-consent = متعلقہ شخص اسے محفوظ رکھنے پر رضامند ہے
delegations-answers-send = جوابات بھیجیں
delegations-no-answer = کوئی جواب نہیں
delegations-not-answered = جواب نہیں دیا گیا
delegations-kept-until = { $day } تک محفوظ
delegations-badges = شناختی بیج
delegations-issue-badge = شناختی بیج جاری کریں
delegations-print-badges = شناختی بیج چھاپیں (PDF)
delegations-badge-none = شناختی بیج نہیں
delegations-badge-revoked = منسوخ
delegations-present = اس وقت اجلاس میں
delegations-history = وفد کی یہ تشکیل کیسے ہوئی
delegations-on-day = کسی تاریخ کی تشکیل
delegations-questions = وفود سے سوالات
delegations-questions-lead = ہر سوال میں بتایا جاتا ہے کہ کیوں پوچھا گیا اور جوابات کب تک محفوظ رہتے ہیں۔ سوال تبدیل نہیں ہوتا: واپس لیا جاتا اور نئے سرے سے پوچھا جاتا ہے۔
delegations-tables = جوابات کے جدول
delegations-table = جوابات: { $use }
delegations-table-lead = ذاتی معلومات: صرف اسی استعمال کے لیے، اور ہر سوال میں بتائی گئی مدت سے زیادہ نہیں۔
delegations-table-empty = ابھی کسی نے جواب نہیں دیا۔
delegations-no-questions = کوئی سوال نہیں پوچھا گیا۔
delegations-place = مقام { $number }
delegations-questions-withdrawn = واپس لیے گئے سوالات
delegations-list = شرکا کی فہرست { $number }
delegations-other-script = نام اس صفحے کی زبان میں نہیں دیا گیا۔
delegations-credentials-report = اسنادِ نمائندگی پر رپورٹ
delegations-letters-of-nomination = نامزدگی کے مراسلات
delegations-needed = قواعد کا تقاضا: { $credentials }
delegations-uncovered = ارکان جو سند میں شامل نہیں: { $members }
delegations-what-is-missing = کیا باقی ہے
delegations-check-in = آمد کا اندراج
delegations-badge-hint = شناختی بیج سکین کریں، یا مربع کے نیچے درج کوڈ لکھیں: بڑے یا چھوٹے حروف میں، وقفوں کے ساتھ یا بغیر۔
delegations-came-in = آمد
delegations-left = روانگی
delegations-scan = کیمرے سے سکین کریں
delegations-queue = اس آلے پر درج
delegations-queue-note = صرف کوڈ اور اوقات، جب تک نیٹ ورک انہیں نہ لے۔
delegations-queue-waits = نیٹ ورک کا منتظر
delegations-queue-taken = ریکارڈ ہوا
delegations-queue-refused = نہیں لیا گیا:
delegations-queue-signed-out = دوبارہ سائن ان کریں: کچھ ضائع نہیں ہوا۔
delegations-no-camera = یہاں استعمال کے لیے کیمرا نہیں۔ شناختی بیج پر مربع کے نیچے درج کوڈ لکھیں۔
delegations-door-kept = یہ صفحہ آلے پر محفوظ تھا
delegations-door-kept-note = نیٹ ورک بحال ہونے پر دکھایا جائے گا کہ اجلاس میں کون ہے۔ اس وقت تک جو آپ درج کریں وہ تب بھیجا جائے گا۔
delegations-door-closed = اس وقت یہاں کسی کو درج نہیں کیا جا سکتا۔
delegations-persons = { $number ->
    [one] { $number } شخص
   *[other] { $number } افراد
}
delegations-answers-put = { $number ->
    [0] کوئی جواب ریکارڈ نہیں ہوا۔
    [one] { $number } جواب ریکارڈ ہوا۔
   *[other] { $number } جوابات ریکارڈ ہوئے۔
}
delegations-answers-withdrawn = { $number ->
    [one] { $number } جواب واپس لیا گیا۔
   *[other] { $number } جوابات واپس لیے گئے۔
}
delegations-answers-missing = { $number ->
    [one] { $number } جواب باقی ہے
   *[other] { $number } جوابات باقی ہیں
}
delegations-kept = { $number ->
    [0] اجلاس ختم ہونے پر مٹا دیا جاتا ہے۔
    [one] اجلاس کے بعد { $number } دن محفوظ رہتا ہے۔
   *[other] اجلاس کے بعد { $number } دن محفوظ رہتا ہے۔
}
delegations-present-number = { $number ->
    [0] اجلاس میں کوئی نہیں
    [one] اجلاس میں { $number } شخص ہے
   *[other] اجلاس میں { $number } افراد ہیں
}
delegations-badges-number = { $number ->
    [0] کوئی شناختی بیج نافذ نہیں۔
    [one] { $number } شناختی بیج نافذ ہے۔
   *[other] { $number } شناختی بیج نافذ ہیں۔
}

# Presence, lost links and the roll.
rejection-delegations-link-lost = رابطہ پہلے ہی منقطع درج ہے: { $party }۔
rejection-delegations-link-holds = رابطہ منقطع درج نہیں: { $party }۔
rejection-delegations-not-remote = { $party }: کمرۂ اجلاس میں یا غیر حاضر درج ہے، اور ایسا کوئی رابطہ نہیں جو منقطع ہو۔ پہلے فاصلاتی درج کریں۔
rejection-delegations-roll-open = نام بنام حاضری لی جا رہی ہے۔ پہلے اسے مکمل کریں۔
rejection-delegations-no-roll = نام بنام حاضری نہیں لی جا رہی۔
rejection-delegations-not-called = اس نام بنام حاضری میں شامل نہیں: { $party }۔
rejection-delegations-nobody-to-call = اس اجلاس میں ایسا کوئی مدعو نہیں جسے پکارا جا سکے۔
attendance-title = حاضری اور کورم
attendance-closed-notice = نکتہ بند کمرے میں زیرِ غور ہوتے ہوئے یہاں جو درج ہو وہ کسی ریکارڈ میں نہیں جاتا، اور بند کمرہ کارروائی ختم ہوتے ہی مٹ جاتا ہے۔
attendance-quorum = کورم
attendance-quorum-undefined = { $rule }: قواعد میں غیر متعین۔ حاضر ارکان: { $present } از { $of }۔
attendance-quorum-met = { $rule }: درکار { $needed }، حاضر { $present } از { $of }۔ کورم پورا ہے۔
attendance-quorum-missed = { $rule }: درکار { $needed }، حاضر { $present } از { $of }۔ کورم پورا نہیں۔
attendance-links-lost = { $number ->
    [one] { $number } رابطہ منقطع
   *[other] { $number } رابطے منقطع
}
attendance-roll = نام بنام حاضری
attendance-roll-number = نام بنام حاضری { $number }، از { $time }
attendance-roll-result = نام بنام حاضری { $number }، { $time }
attendance-calls = اب پکارا گیا: { $party }
attendance-all-called = سب نے جواب دے دیا۔ نام بنام حاضری مکمل کی جا سکتی ہے۔
attendance-not-answered = ابھی جواب نہیں
attendance-call-all = سب کی نام بنام حاضری لیں
attendance-call-members = ارکان کی نام بنام حاضری لیں
attendance-no-roll = نام بنام حاضری نہیں لی گئی۔
attendance-entry = ریکارڈ کا اندراج { $number }
attendance-delegations = وفود
attendance-log = حاضری کا لاگ
attendance-log-empty = کچھ درج نہیں ہوا۔
attendance-lines = { $number ->
    [one] { $number } سطر، آخری سب سے پہلے۔ فائل میں سب ہیں۔
   *[other] { $number } سطریں، آخری سب سے پہلے۔ فائل میں سب ہیں۔
}
attendance-time = وقت
attendance-link-lost = رابطہ منقطع
attendance-link-back = رابطہ بحال
attendance-answered = نام بنام حاضری: { $answer }
attendance-came = ایک شخص کی آمد: { $where }
attendance-went = ایک شخص کی روانگی
attendance-own-link-lost = ہمارا رابطہ منقطع ہے
attendance-own-link-back = ہم واپس آ گئے ہیں
attendance-roll-calls-you = نام بنام حاضری لی جا رہی ہے۔ آپ کے وفد نے ابھی جواب نہیں دیا۔
# Certificates of participation.
delegations-print-certificates = شرکت کی اسناد چھاپیں (PDF)
