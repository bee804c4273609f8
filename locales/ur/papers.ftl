# Words of the printed papers.

papers-unknown = نامعلوم
papers-instant = { $instant } ({ $zone })
papers-person-removed = نام { $date } کو ہٹا دیا گیا
papers-person-withheld = نام عام نہیں
papers-person-unknown = نام مذکور نہیں
papers-letters-missing = [ایسے رسم الخط میں جو یہاں چھپ نہیں سکتا]
papers-rehearsal = مشق۔ اس کاغذ میں تمام ریاستیں، اشخاص اور موقف فرضی ہیں۔
papers-demonstration = نمائشی نسخہ۔ یہ کاغذ پروگرام دکھانے کے لیے تیار کیا گیا؛ یہ عمل کی دستاویز نہیں۔

# The foot of every page.
papers-page = صفحہ { $page } از { $pages }
papers-record = ریکارڈ کے مطابق تا اندراج { $entry }، لاگ { $origin }، { $date }
papers-verify = پڑتال کے لیے: { $address }
papers-code = QR کوڈ برائے { $address }
papers-hash-foot = منظور شدہ متن کا SHA-256:
papers-authentic-short = مستند متن
papers-courtesy-short = غیر سرکاری ترجمہ
papers-missing-short = اردو نسخہ موجود نہیں

# The agenda.
papers-agenda = ایجنڈا
papers-provisional = عبوری
papers-adopted-day = منظور شدہ بتاریخ { $date }
papers-rebuilt = عوامی ماخذ سے از سرِ نو مرتب: { $source }۔ جو ماخذ میں نہیں وہ شامل نہیں کیا گیا۔
papers-rebuilt-unnamed = عوامی ماخذ سے از سرِ نو مرتب۔ جو ماخذ میں نہیں وہ شامل نہیں کیا گیا۔
papers-meeting = اجلاس
papers-items = نکات
papers-items-none = ایجنڈے میں ابھی کوئی نکتہ نہیں۔
papers-items-unknown = مآخذ میں ایجنڈا نہیں دیا گیا۔
papers-when = تاریخ
papers-where = مقام
papers-venue = جائے انعقاد
papers-format = طرزِ انعقاد
papers-theme = مرکزی موضوع
papers-chair = صدر نشین
papers-hosts = میزبان
papers-outcome = نتیجہ
papers-lead = مرکزی مقرر
papers-time = وقت
papers-minutes = { $minutes } منٹ
papers-documents = دستاویزات
papers-note = نوٹ
papers-source = ماخذ

# The list of participants.
papers-participants = شرکا کی فہرست
papers-participants-none = کوئی شریک درج نہیں۔
papers-seating = نشستوں کا نقشہ
papers-seating-way = پہلے ارکان، پھر دیگر؛ نشستیں صدر نشین کے بائیں ہاتھ سے گھڑی کی سمت میں چلتی ہیں، جیسا کہ اوپر سے نظر آتا ہے۔
papers-seating-said = اوپر صدر نشین کی میز، دونوں جانب { $seats } نشستیں۔
papers-plates = نام کی تختیاں
papers-order = ترتیب بلحاظ حروفِ تہجی: { $language ->
    [az] آذربائیجانی
    [ru] روسی
   *[en] انگریزی
 }۔
papers-list-issued = تاریخِ اجرا: { $day }۔
papers-list-addendum = اس میں پچھلی فہرست کے بعد کی تبدیلیاں درج ہیں۔
papers-other-script = نام اس کاغذ کی زبان میں نہیں دیا گیا۔
papers-delegation = وفد
papers-nobody-yet = ابھی نامزد نہیں
papers-nobody-in-source = ماخذ میں نام نہیں
papers-presence = حاضری
papers-group-member = رکن ممالک
papers-group-observer = مبصرین
papers-group-pending = رکنیت زیرِ غور
papers-group-unconfirmed = غیر مصدقہ حیثیت
papers-group-invited = مدعوین
papers-group-partner = شراکت دار
papers-group-secretariat = سیکرٹریٹ
papers-group-unknown = حیثیت نامعلوم

# A text.
papers-protocol = نتائج کا پروٹوکول
papers-draft = مسودہ
papers-authentic-only = مستند متن { $language }۔
papers-authentic = مستند متن { $language }۔ یکساں طور پر مستند: متن { $others }۔
papers-courtesy = غیر سرکاری ترجمہ { $language }۔ مستند صرف: متن { $authentic }۔
papers-missing = اردو نسخہ موجود نہیں۔ مستند: متن { $authentic }۔
papers-missing-shown = یہاں دکھایا گیا: متن { $language }۔
papers-as-of = ریکارڈ کے اندراج { $entry } کے بعد کی حالت۔
papers-proposals-none = کوئی تجویز زیرِ التوا نہیں۔
papers-proposals = زیرِ التوا تجاویز: { $open }۔
papers-behind = آخری تبدیلی شامل نہیں: متن { $languages }۔
papers-text-empty = متن میں کوئی پیراگراف نہیں۔
papers-paragraph-empty = اس پیراگراف میں ابھی الفاظ نہیں۔
papers-paragraph-shown = اس زبان میں نسخہ موجود نہیں؛ دکھایا گیا متن { $language }۔
papers-paragraph-behind = اس پیراگراف میں آخری تبدیلی شامل نہیں۔
papers-decision = فیصلہ
papers-adopted-at = صدر نشین کی جانب سے منظوری کا اعلان
papers-entry = ریکارڈ کا اندراج
papers-in-entry = اندراج { $entry }
papers-base = جن کا اعتراض شمار ہوتا
papers-put-at = اجلاس کے سامنے پیش
papers-put-not = ابھی نہیں
papers-objections = برقرار اعتراضات
papers-objectors = اعتراض کنندگان
papers-not-adopted = منظور نہ ہونے کے اعلانات کی تعداد
papers-signatures = دستخط
papers-signatures-none = کوئی دستخط ریکارڈ نہیں۔
papers-party = برائے
papers-signatory = دستخط کنندہ
papers-manner = طریقہ
papers-signed-on = تاریخ
papers-mode-definitive = حتمی
papers-mode-ad-referendum = توثیق سے مشروط
papers-mode-initialled = مختصر دستخط
papers-evidence-ink = ایک اصل نسخے پر روشنائی سے
papers-evidence-browser-key = دستخط کنندہ کے براؤزر میں بنی کلید سے
papers-evidence-server-key = نمائشی نسخے کے سرور کی بنائی ہوئی کلید سے
papers-evidence-passkey = دستخط کنندہ کے آلے کی پاس کی سے
papers-evidence-scan = کاغذ پر، جس کا سکین محفوظ ہے
papers-evidence-pades = دستخط شدہ PDF فائل میں (PAdES)
papers-ad-referendum = مشروط دستخط (ad referendum) دارالحکومت کی توثیق کے تابع ہیں۔
papers-original = اصل نسخہ
papers-custodian = محافظ
papers-file-hash = فائل کا SHA-256
papers-hashes = ہیش
papers-hash-adopted = منظور شدہ متن
papers-hash-authentic = { $language }، مستند
papers-hash-courtesy = { $language }، غیر سرکاری ترجمہ
papers-hash-note = SHA-256۔ متن کے الفاظ سے یہ قدریں کوئی بھی نکال سکتا ہے؛ ایک حرف بھی بدلے تو قدریں بدل جاتی ہیں۔

# The signature sheet.
papers-signature-sheet = دستخطوں کا ورق
papers-one-original = ایک اصل نسخہ؛ مستند متون { $authentic }۔
papers-specimen = نمونہ: متن منظور نہیں ہوا، اور اس ورق پر دستخط نہ کیے جائیں۔
papers-signatories-none = کسی کے دستخط درکار نہیں۔
papers-text = متن
papers-title = عنوان
papers-symbol = علامت
papers-recorded = ریکارڈ میں: { $manner }، { $date }، اندراج { $entry }۔
papers-line-signature = دستخط، نام اور عہدہ
papers-line-date = تاریخ

# Languages: by name, and as a text is said to be in them.
papers-language = زبان { $tag }
papers-language-az = آذربائیجانی
papers-language-en = انگریزی
papers-language-fa = فارسی
papers-language-it = اطالوی
papers-language-kk = قازق
papers-language-ky = کرغز
papers-language-ru = روسی
papers-language-tg = تاجک
papers-language-tk = ترکمان
papers-language-tr = ترکی
papers-language-ur = اردو
papers-language-uz = ازبک
papers-in-language = بزبان { $tag }
papers-in-language-az = بزبان آذربائیجانی
papers-in-language-en = بزبان انگریزی
papers-in-language-fa = بزبان فارسی
papers-in-language-it = بزبان اطالوی
papers-in-language-kk = بزبان قازق
papers-in-language-ky = بزبان کرغز
papers-in-language-ru = بزبان روسی
papers-in-language-tg = بزبان تاجک
papers-in-language-tk = بزبان ترکمان
papers-in-language-tr = بزبان ترکی
papers-in-language-ur = بزبان اردو
papers-in-language-uz = بزبان ازبک

# The board as a spreadsheet: heads of columns, and what can be wrong.
papers-board-party = ریاست یا تنظیم
papers-board-in-status = شرکت کی حیثیت
papers-board-note = نوٹ کا نمبر
papers-board-sent = تاریخِ ترسیل
papers-board-acknowledged = وصولی کی اطلاع کی تاریخ
papers-board-answer = جواب
papers-board-role = کردار
papers-board-name = نام
papers-board-office = عہدہ
papers-board-contact = رابطہ
papers-board-error-too-large = فائل حد سے بڑی ہے؛ حد: { $bound }۔
papers-board-error-too-many-rows = فائل میں { $bound } سے زیادہ سطریں ہیں۔
papers-board-error-too-many-columns = فائل میں { $bound } سے زیادہ کالم ہیں۔
papers-board-error-media = اس قسم کی فائل نہیں پڑھی جاتی: { $media }؛ اسے XLSX یا CSV کے طور پر محفوظ کریں۔
papers-board-error-not-utf8 = فائل UTF-8 میں نہیں؛ اسے UTF-8 میں CSV یا XLSX کے طور پر محفوظ کریں۔
papers-board-error-workbook = فائل ایسی ورک بک نہیں جو پڑھی جا سکے؛ اسے دوبارہ XLSX کے طور پر محفوظ کریں۔
papers-board-error-empty = فائل خالی ہے۔
papers-board-error-quote-open = سطر { $row } میں واوین کھولے گئے مگر بند نہیں کیے گئے۔
papers-board-error-head-unknown = کالم { $number } کی سرخی معلوم نہیں: ”{ $head }“۔
papers-board-error-head-twice = کالم ”{ $column }“ دو بار آیا ہے۔
papers-board-error-head-missing = کالم ”{ $column }“ موجود نہیں۔
papers-board-error-party-missing = سطر { $row } میں کوئی ریاست یا تنظیم نہیں دی گئی۔
papers-board-error-name-missing = سطر { $row } میں کردار، عہدہ یا رابطہ نام کے بغیر ہے۔
papers-board-error-word = سطر { $row }، کالم ”{ $column }“: ”{ $value }“ ان میں سے نہیں: { $words }۔
papers-board-error-date = سطر { $row }، کالم ”{ $column }“: ”{ $value }“ تاریخ نہیں؛ درست صورت: 2026-03-02 یا 02.03.2026۔
papers-board-error-differs = سطر { $row }، کالم ”{ $column }“: اوپر کی ایک سطر اسی شریک کے بارے میں کچھ اور کہتی ہے۔

# A text under negotiation: paragraphs, proposals and who holds them.
papers-adopted = منظور شدہ
papers-author = تجویز کنندہ
papers-owner-chair = صدر نشین
papers-owner-secretariat = سیکرٹریٹ
papers-owner-withheld = تجویز کنندہ ظاہر نہیں کیا گیا
papers-owner-gone = تجویز کنندہ کا نام اب محفوظ نہیں
papers-paragraph-heading = سرخی
papers-paragraph-preambular = تمہیدی پیراگراف
papers-paragraph-operative = عملی پیراگراف
papers-paragraph-item = ذیلی نکتہ
papers-paragraph-footnote = حاشیہ
papers-brackets = کھلے قوسین
papers-proposal = قوسین
papers-proposal-owner = تجویز از
papers-proposal-kind = اس کا اثر اور وجہ
papers-proposal-since = کھلے ہونے کی تاریخ
papers-proposal-supported = تائید از { $parties }
papers-proposal-bare = { $tag }: { $kind }
papers-proposal-reasoned = { $tag }: { $kind }۔ { $reason }
papers-proposal-replace = الفاظ بدلتی ہے
papers-proposal-insert = الفاظ شامل کرتی ہے
papers-proposal-delete = الفاظ حذف کرتی ہے
papers-proposal-alternative = متبادل متن
papers-proposal-placeholder = الفاظ بعد میں آئیں گے
papers-proposal-reservation = تحفظ
papers-proposal-new-paragraph = نیا پیراگراف
papers-proposal-move = پیراگراف کی دوسری جگہ

# The form that is filled without a network.
papers-form-for = برائے { $party }، دور { $round }
papers-form-until = جوابات کا آخری وقت: { $instant }
papers-form-how = ہر خانے میں موجودہ الفاظ درج ہیں۔ انہیں اس طرح لکھیں جیسے آپ کی حکومت چاہتی ہے؛ جو رہ سکتا ہے اسے رہنے دیں۔ پھر پُر کی ہوئی نقل محفوظ کر کے واپس بھیجیں۔
papers-form-how-docx = ہر خانے میں موجودہ الفاظ درج ہیں۔ انہیں اس طرح لکھیں جیسے آپ کی حکومت چاہتی ہے؛ جو رہ سکتا ہے اسے رہنے دیں۔ پھر فائل محفوظ کر کے واپس بھیجیں۔
papers-form-without-script = یہ فارم پُر کرنے کے لیے JavaScript والا براؤزر درکار ہے۔ اس کے بغیر فارم پڑھا اور چھاپا جا سکتا ہے۔
papers-form-words = الفاظ؛ زبان: { $language }
papers-form-comment = تبصرہ
papers-form-save = پُر کی ہوئی نقل محفوظ کریں
papers-form-saved = محفوظ ہو گیا۔ فائل سیکرٹریٹ کو واپس بھیجیں۔
papers-form-unsaved = ابھی محفوظ نہیں ہوا۔

# What came back: what of it was read, and what could not be taken.
papers-taken-words = پیراگراف { $paragraph }: متبادل الفاظ
papers-taken-words-by-words = پیراگراف { $paragraph }: متبادل الفاظ؛ پیراگراف اس کے الفاظ سے پہچانا گیا
papers-taken-new = نیا پیراگراف، بعد از { $paragraph }
papers-taken-gone = پیراگراف { $paragraph }: حذف
papers-taken-comment = پیراگراف { $paragraph }: تبصرہ
papers-taken-comment-of = پیراگراف { $paragraph }: تبصرہ از { $author }
papers-not-taken-paragraph = متن میں یہ پیراگراف نہیں: { $paragraph }۔
papers-not-taken-language = پیراگراف { $paragraph }: متن اس زبان میں موجود نہیں: { $language }۔
papers-not-taken-box = خانہ ”{ $name }“ اس فارم کا نہیں۔
papers-not-taken-emptied = پیراگراف { $paragraph }: خانہ خالی ہے۔ پیراگراف حذف کرنے کے لیے اس کا حذف تجویز کریں۔
papers-not-taken-letters = پیراگراف { $paragraph }: الفاظ میں ایسے حروف ہیں جو ریکارڈ میں نہیں لیے جاتے، یا الفاظ بہت طویل ہیں۔
papers-not-taken-letters-new = نئے پیراگراف میں ایسے حروف ہیں جو ریکارڈ میں نہیں لیے جاتے، یا وہ بہت طویل ہے۔
papers-not-taken-bracket = پیراگراف { $paragraph }: وہ الفاظ بدلے گئے جو کسی دوسرے وفد کی تجویز ہیں۔ یہ تبدیلی شامل نہیں کی گئی؛ اسے الگ سے تجویز کریں۔
papers-not-taken-footnote = پیراگراف { $paragraph }: نیا حاشیہ شامل نہیں کیا گیا۔ اسے بطور پیراگراف تجویز کریں۔
papers-file-too-large = فائل حد سے بڑی ہے؛ حد: { $bound }۔
papers-file-unpacks-too-large = کھولنے پر فائل حد سے بڑی ہو جاتی ہے۔
papers-file-no-docx = فائل بطور DOCX نہیں پڑھی جا سکتی؛ اسے دوبارہ DOCX کے طور پر محفوظ کریں۔
papers-file-no-basis = فائل یہ نہیں بتاتی کہ وہ کس متن سے بنی۔ یہاں سے ڈاؤن لوڈ کی گئی فائل استعمال کریں۔
papers-file-no-form = فائل یہاں سے ڈاؤن لوڈ کیا گیا فارم نہیں۔
papers-file-form-broken = فارم میں جوابات خراب ہیں؛ پُر کی ہوئی نقل دوبارہ محفوظ کریں۔
papers-file-no-xliff = فائل XLIFF 2.0 نہیں۔
papers-file-no-language = فائل میں ترجمے کی زبانیں نہیں بتائی گئیں۔
papers-xliff-unchanged = پیراگراف { $paragraph }: تبدیلی نہیں
papers-xliff-revise = پیراگراف { $paragraph }: ترجمہ لے لیا گیا
papers-xliff-source-changed = پیراگراف { $paragraph }: نہیں لیا گیا، کیونکہ بھیجے جانے کے بعد اصل متن بدل گیا ہے
papers-xliff-unknown = اکائی ”{ $name }“ متن کے کسی پیراگراف کی نہیں۔
papers-xliff-empty = پیراگراف { $paragraph }: ترجمہ نہیں
papers-xliff-title = عنوان ترجمے سے تبدیل نہیں ہوتا۔
papers-mark-open = زیرِ بحث
papers-mark-ad-referendum = توثیق سے مشروط اتفاق
papers-mark-agreed = متفقہ

# A text that binds nobody has language versions of equal value, and no authentic texts.
papers-authentic-short-of-equal-value = مساوی درجے کا لسانی نسخہ
papers-authentic-only-of-equal-value = لسانی نسخہ { $language }۔
papers-authentic-of-equal-value = لسانی نسخہ { $language }۔ مساوی درجے کا حامل: نسخہ { $others }۔
papers-courtesy-of-equal-value = غیر سرکاری ترجمہ { $language }۔ جس پر مذاکرات ہوئے: نسخہ { $authentic }۔
papers-missing-of-equal-value = اردو نسخہ موجود نہیں۔ متن دستیاب ہے { $authentic }۔
papers-hash-authentic-of-equal-value = { $language }، لسانی نسخہ
papers-one-original-of-equal-value = ایک اصل نسخہ؛ مساوی درجے کے لسانی نسخے { $authentic }۔
papers-copy-of = نسخہ برائے { $party }: اس میں یہی نام پہلے ہے اور یہی پہلے دستخط کرتا ہے۔

# The letter after a silence procedure.
papers-letter = خاموشی کے طریقِ کار کے نتیجے پر مراسلہ
papers-letter-to = بخدمت: { $parties }
papers-letter-mark-adopted = منظور
papers-letter-mark-not-adopted = منظور نہیں ہوا
papers-letter-mark-cancelled = منسوخ
papers-letter-adopted = متن ”{ $title }“ پر خاموشی کے طریقِ کار کے اختتام سے پہلے کوئی ایسا اعتراض موصول نہیں ہوا جو شمار ہوتا ہو۔ صدر نشین نے متن کو علامت { $symbol } کے تحت منظور قرار دیا ہے۔
papers-letter-not-adopted = صدر نشین نے اعلان کیا ہے کہ متن ”{ $title }“ ({ $symbol }) منظور نہیں ہوا۔
papers-letter-broken = متن ”{ $title }“ ({ $symbol }) پر خاموشی توڑی گئی۔ صدر نشین نے اعلان کیا ہے کہ متن منظور نہیں ہوا۔
papers-letter-cancelled = صدر نشین نے متن ”{ $title }“ ({ $symbol }) پر خاموشی کا طریقِ کار منسوخ کر دیا ہے۔ متن دوبارہ مذاکرات میں جاتا ہے۔
papers-letter-deadline = خاموشی کا اختتام
papers-letter-broken-at = پہلے اعتراض کی وصولی
papers-letter-declared = صدر نشین کا اعلان
papers-letter-instant = { $weekday }، { $day }، { $time } ({ $zone })؛ { $utc } UTC
papers-letter-check = پڑتال کا مقام

# Badges.
papers-badges = شناختی بیج

# The draft of a note verbale that invites.
papers-invitation = نوٹ وربال کا مسودہ
papers-invitation-sender = سیکرٹریٹ ({ $process })
papers-invitation-blank = […]
papers-invitation-number = نمبر { $number }
papers-invitation-opening = منجانب { $sender } بخدمت { $known ->
    [office] { $addressee }
   *[party] { $addressee }
 } آداب و تسلیمات پیش کیے جاتے ہیں۔ یہ دعوت دینا باعثِ اعزاز ہے کہ وفد بہ نمائندگی { $party } اجلاس بعنوان ”{ $meeting }“ میں شرکت فرمائے، جو بمقام { $place } بتاریخ { $days } منعقد ہوگا۔
papers-invitation-nomination = وفد کی تشکیل اور نامزدگی کا مراسلہ جلد از جلد ارسال فرما دیا جائے تو باعثِ تشکر ہوگا۔
papers-invitation-annexes = ضمیمے:
papers-invitation-close = منجانب { $sender } اس موقع پر بخدمت { $known ->
    [office] { $addressee }
   *[party] { $addressee }
 } انتہائی عزت و احترام کے جذبات کی تجدید کی جاتی ہے۔
papers-invitation-dated = تاریخ: { $day }

# The key of the log on a sheet.
papers-key = ریکارڈ کی کلید
papers-key-compare = اس فنگر پرنٹ کا سطر بہ سطر اس سے موازنہ کریں جو آپ کو کسی اور ذریعے سے ملے: ریکارڈ کے صفحے پر، ٹیلی فون پر، یا کسی دوسرے وفد سے۔
papers-key-verify = پھر یہ ورق اس کے لفافے سمیت محفوظ رکھیں: سائٹ سے جو کچھ بھی آج یا بعد میں لیا جائے، اس کی پڑتال اس کلید سے کمانڈ meshveret verify FILE --key KEYFILE کے ذریعے ہو سکتی ہے، جہاں کلید کی فائل میں وہ سطر ہو جو نیچے کے کوڈ میں ہے۔
papers-key-fingerprint = فنگر پرنٹ
papers-key-row = سطر
papers-key-hex = حروف اور ہندسے
papers-key-digits = وہی ہندسوں میں، بلند آواز سے پڑھنے کے لیے
papers-key-aloud = عوامی کلید کا SHA-256۔ پانچ ہندسوں کا ہر عدد اسی جگہ کے چار حروف یا ہندسوں کے مجموعے کے برابر ہے، اس لیے دونوں میں سے کوئی بھی، کسی بھی زبان میں، بلند آواز سے پڑھا جا سکتا ہے، اور دونوں ایک ہی بات کہتے ہیں۔
papers-key-text = کلید
papers-key-code = QR کوڈ جس میں کلید بطور متن ہے
papers-key-since = اس نے اندراج { $entry } ({ $date }) سے ریکارڈ پر دستخط کیے ہیں۔
papers-key-since-first = اس نے پہلے اندراج سے ریکارڈ پر دستخط کیے ہیں۔
papers-key-earlier = سابقہ کلیدیں
papers-key-until = تا اندراج { $entry }، { $date }
papers-key-handed = تا اندراج { $entry }، { $date }؛ پھر حوالے کیا گیا بنام { $party }
papers-key-witnesses = گواہ
papers-key-witnesses-none = ریکارڈ میں کوئی گواہ نامزد نہیں۔
papers-key-confirmed = تصدیق شدہ
papers-key-host = ریکارڈ کے نگہبانوں کی جانب سے
papers-key-line-signature = دستخط، نام اور عہدہ؛ مہر

papers-inventory = ریکارڈ کی فہرستِ مشمولات
papers-inventory-lead = ریکارڈ سنبھالنے والے کو اس میں کیا ملے گا، اس کاغذ کے نیچے دیے گئے اندراج تک۔ فیصلہ کن خود ریکارڈ ہے؛ یہ اسے پڑھنے میں مدد دیتا ہے۔
papers-inventory-confidential = صدر نشین اور سیکرٹریٹ کے لیے: اس میں اشخاص کے نام اور رازداری میں دی گئی معلومات ہیں۔
papers-inventory-record = ریکارڈ
papers-inventory-size = اندراجات
papers-inventory-root = تمام اندراجات کی جڑ
papers-inventory-handed = حوالے کیا گیا بنام { $party }، اندراج { $entry }، { $date }۔
papers-inventory-rehearsed = مشق: یہ لکھے جانے تک کچھ حوالے نہیں کیا گیا تھا۔
papers-inventory-chair = صدارت
papers-inventory-party = فریق
papers-inventory-term = مدتِ صدارت
papers-inventory-passes = انتقال کی صورت
papers-inventory-priority = ترجیح
papers-inventory-open = زیرِ التوا
papers-inventory-meeting = اجلاس
papers-inventory-days = تاریخیں
papers-inventory-stands = مرحلہ
papers-inventory-text = متن
papers-inventory-silence = خاموشی کا طریقِ کار تا { $date }
papers-inventory-round = تبصروں کا دور { $number } تا { $date }
papers-inventory-proposals = { $number ->
    [one] { $number } زیرِ التوا تجویز
   *[other] { $number } زیرِ التوا تجاویز
}
papers-inventory-undecided = فیصلہ نہیں ہوا
papers-inventory-from = کس کے ذمے
papers-inventory-due = کیا باقی ہے
papers-inventory-until = آخری تاریخ
papers-inventory-bureau = صدر نشین یا سیکرٹریٹ
papers-inventory-agreed = متفقہ
papers-inventory-when = کب
papers-inventory-entry = { $date }، اندراج { $entry }
papers-inventory-signatures = دستخط
papers-inventory-signed = { $signed } از { $of }
papers-inventory-unconfirmed = توثیق سے مشروط، توثیق باقی: { $number }
papers-inventory-summary = صدر نشین کا خلاصہ
papers-inventory-documents = دستاویزات
papers-inventory-symbol = علامت
papers-inventory-title = عنوان
papers-inventory-day = تاریخ
papers-inventory-contacts = رابطے
papers-inventory-none = کوئی نہیں۔
papers-inventory-none-of = { $what }: کوئی نہیں۔

# The summary record, made of the record itself.
summary-title = مختصر روداد۔ { $meeting }
summary-opened = اجلاس کا آغاز بتاریخ { $day } بوقت { $time } ہوا۔
summary-chaired = زیرِ صدارت: { $party }۔
summary-attended = درج ذیل نے شرکت کی۔
summary-attended-group = { $group }: { $parties }۔
summary-remote = بذریعہ نیٹ ورک: { $parties }۔
summary-agenda-adopted = اجلاس نے اپنا ایجنڈا منظور کیا۔
summary-suspended = بتاریخ { $day } بوقت { $time } اجلاس میں وقفہ کیا گیا۔
summary-resumed = بتاریخ { $day } بوقت { $time } اجلاس دوبارہ شروع ہوا۔
summary-closed = بتاریخ { $day } بوقت { $time } اجلاس ختم ہوا۔
summary-item = { $number }۔ { $title }
summary-closed-item = نکتے پر بند کمرے میں غور کیا گیا۔ اس پر کس نے خطاب کیا اور کیا کہا گیا، ریکارڈ نہیں کیا جاتا۔
summary-spoke = بیان از { $party }۔
summary-spoke-for = بیان از { $party }، نیز بہ نمائندگی { $parties }۔
summary-replied = حقِ جواب کے تحت بیان از { $party }۔
summary-on-adoption = منظوری پر بیان از { $party }۔
summary-spoke-status = { $party ->
    [member] ایک رکن نے بیان دیا۔
    [observer] ایک مبصر نے بیان دیا۔
    [secretariat] سیکرٹریٹ نے بیان دیا۔
   *[other] ایک شریک نے بیان دیا۔
 }
summary-replied-status = { $party ->
    [member] ایک رکن نے حقِ جواب استعمال کیا۔
    [observer] ایک مبصر نے حقِ جواب استعمال کیا۔
   *[other] ایک شریک نے حقِ جواب استعمال کیا۔
 }
summary-on-adoption-status = { $party ->
    [member] ایک رکن نے منظوری پر بیان دیا۔
    [observer] ایک مبصر نے منظوری پر بیان دیا۔
   *[other] ایک شریک نے منظوری پر بیان دیا۔
 }
summary-spoke-count = { $count ->
    [one] { $count } بیان دیا گیا۔
   *[other] { $count } بیانات دیے گئے۔
 }
summary-replied-count = { $count ->
    [one] حقِ جواب ایک بار استعمال کیا گیا۔
   *[other] حقِ جواب { $count } بار استعمال کیا گیا۔
 }
summary-on-adoption-count = { $count ->
    [one] منظوری پر { $count } بیان دیا گیا۔
   *[other] منظوری پر { $count } بیانات دیے گئے۔
 }
summary-raised = اٹھایا گیا معاملہ: { $motion }۔
summary-raised-by = معاملہ اٹھایا گیا از { $party }: { $motion }۔
summary-ruled = صدر نشین کی رولنگ: { $ruling }۔
summary-appealed = رولنگ کے خلاف اپیل کی گئی۔
summary-appeal-outcome = اپیل کا نتیجہ: { $outcome }۔
summary-adopted = اجلاس نے متن ”{ $title }“ ({ $symbol }) منظور کیا۔
summary-not-adopted = صدر نشین نے اعلان کیا کہ متن ”{ $title }“ ({ $symbol }) منظور نہیں ہوا۔
summary-silence-agreed = اجلاس نے اتفاق کیا کہ متن ”{ $title }“ ({ $symbol }) پر خاموشی کا طریقِ کار اختیار کیا جائے۔
summary-issued = متن ”{ $title }“ ({ $symbol }) صدر نشین کے خلاصے کے طور پر جاری کیا گیا۔
summary-signed = متن ”{ $title }“ ({ $symbol }) پر دستخط کیے گئے۔
summary-signed-by = دستخط از: { $parties }۔
summary-signed-ad-referendum = توثیق سے مشروط دستخط از: { $parties }۔

# The proceedings.
papers-proceedings = کارروائی
papers-proceedings-note = ریکارڈ کے مطابق: اوقات، حاضری، مقررین، فیصلے۔
papers-times = اوقات
papers-times-none = اجلاس کا ابھی آغاز نہیں ہوا۔
papers-step-opened = آغاز
papers-step-agenda-adopted = ایجنڈے کی منظوری
papers-step-suspended = وقفہ
papers-step-resumed = دوبارہ آغاز
papers-step-closed = اختتام
papers-attendance = حاضری
papers-attendance-none = کسی کی شرکت درج نہیں۔
papers-status = حیثیت
papers-speakers = مقررین کی ترتیب
papers-speakers-none = کھلی کارروائی میں کسی نے خطاب نہیں کیا۔
papers-hours = وقت
papers-speech = نوعیت
papers-topic = نکتہ
papers-decisions = فیصلے
papers-decisions-none = کوئی فیصلہ نہیں ہوا۔
papers-decided = نتیجہ
word-decided-adopted = منظور ہوا
word-decided-not-adopted = منظور نہیں ہوا
word-decided-silence-agreed = خاموشی کے طریقِ کار پر اتفاق ہوا
word-decided-summary = صدر نشین کے خلاصے کے طور پر جاری ہوا

# A statement that was handed in.
papers-statement-of = بیان: { $party }
papers-statement-first = پہلے جمع کرائے گئے متن کا ہیش
# Certificates of participation.
papers-certificate = شرکت کی سند
papers-certificate-meeting = اجلاس
