# Texts under negotiation.

rejection-texts-authentic-missing = اس مستند زبان میں متن موجود نہیں: { $language }۔
rejection-texts-before-decision = متن { $text } فیصلے کے لیے اجلاس کے سامنے ہے اور اب تبدیل نہیں ہوتا۔
rejection-texts-frozen = متن { $text } منظور ہو چکا ہے اور اب تبدیل نہیں ہوتا۔
rejection-texts-language-missing = متن کے لیے کم از کم ایک مستند زبان ضروری ہے۔
rejection-texts-language-unknown = متن میں یہ زبان نہیں: { $language }۔
rejection-texts-may-not-propose = قواعد میں اس حیثیت کے شریک کے لیے الفاظ تجویز کرنے کی گنجائش نہیں: { $status }۔
rejection-texts-not-your-proposal = تجویز { $proposal } آپ کی نہیں۔
rejection-texts-nothing-changes = کچھ تبدیل نہیں ہوتا۔
rejection-texts-paragraph-unknown = ایسا کوئی پیراگراف نہیں: { $paragraph }۔
rejection-texts-proposal-closed = تجویز { $proposal } اب زیرِ التوا نہیں۔
rejection-texts-proposal-unknown = ایسی کوئی تجویز نہیں: { $proposal }۔
rejection-texts-text-unknown = ایسا کوئی متن نہیں: { $text }۔
rejection-texts-words-ambiguous = الفاظ ”{ $words }“ پیراگراف میں ایک سے زیادہ بار آئے ہیں؛ زیادہ اقتباس دیں۔
rejection-texts-words-gone = الفاظ تب سے بدل گئے ہیں؛ پیراگراف دوبارہ دیکھیں۔
rejection-texts-words-not-found = الفاظ ”{ $words }“ پیراگراف میں نہیں۔
rejection-texts-comment-unknown = ایسا کوئی تبصرہ نہیں: { $comment }۔
rejection-texts-comment-withdrawn = تبصرہ { $comment } واپس لے لیا گیا تھا۔
rejection-texts-contribution-closed = وزارت کی رائے { $contribution } یکجا کی جا چکی یا واپس لی جا چکی ہے۔
rejection-texts-contribution-unknown = آپ کے فریق کی کسی وزارت کی یہ رائے نہیں: { $contribution }۔
rejection-texts-deadline-past = آخری وقت پہلے ہی گزر چکا ہے۔
rejection-texts-in-concord = اس پیراگراف کی یہ زبان پیچھے نہیں: { $language }۔
rejection-texts-may-not-comment = قواعد میں اس حیثیت کے شریک کے لیے تبصرے کی گنجائش نہیں: { $status }۔
rejection-texts-no-round = تبصروں کا کوئی دور جاری نہیں۔
rejection-texts-not-circulated = مسودہ تبصروں کے لیے تقسیم نہیں ہوا۔
rejection-texts-not-your-comment = تبصرہ { $comment } آپ کا نہیں۔
rejection-texts-round-open = تبصروں کا دور { $round } جاری ہے۔
rejection-texts-round-over = یہ موصول ہونے پر تبصروں کا دور { $round } ختم ہو چکا تھا؛ تبصرے پر تاخیر کا نشان لگایا جاتا ہے۔
rejection-texts-footnote-unknown = متن میں یہ حاشیہ نہیں: { $paragraph }۔
rejection-texts-footnote-cited = متن میں حاشیہ نمبر { $paragraph } کا حوالہ ہے؛ پہلے اس کا نشان نکالیں۔
rejection-texts-reservation-is-lifted = تحفظ قبول نہیں کیا جاتا: جس وفد نے ظاہر کیا وہی اسے واپس لے کر ختم کرتا ہے۔
rejection-texts-placeholder-unfilled = تجویز { $proposal } نے جن الفاظ کے لیے جگہ رکھی ہے وہ ابھی تجویز نہیں ہوئے۔
rejection-texts-paragraph-agreed = پیراگراف { $paragraph } متفقہ ہے؛ تجویز سے وہ دوبارہ زیرِ بحث آ جاتا ہے۔
rejection-texts-brackets-open = پیراگراف میں ابھی کھلے قوسین ہیں: { $open }۔
rejection-texts-own-proposal = تجویز { $proposal } آپ کی اپنی ہے۔
rejection-texts-supported-already = آپ تجویز { $proposal } کی تائید پہلے ہی کر چکے ہیں۔
rejection-texts-not-supported = آپ تجویز { $proposal } کی تائید نہیں کرتے۔
rejection-texts-merge-apart = صرف انہی الفاظ پر دو یا زیادہ تجاویز ضم ہوتی ہیں، دوسری نہیں۔
rejection-texts-nothing-to-confirm = پیراگراف { $paragraph } آپ کی توثیق کا منتظر نہیں۔
rejection-texts-pending-already = پیراگراف { $paragraph } پہلے ہی آپ کی توثیق کا منتظر ہے۔

# The page of a text.
texts-table = مسودہ نویسی کی میز
texts-adopted = منظور شدہ متن
texts-texts = متون
texts-read = متن پڑھیں
texts-draft = مسودہ
texts-adopted-on = منظور: { $day }
texts-can-be-checked = متن اور اس کے دستخطوں کی پڑتال کوئی بھی کر سکتا ہے
texts-open-brackets = { $number ->
    [0] کھلے قوسین نہیں
    [one] کھلے قوسین: { $number }
   *[other] کھلے قوسین: { $number }
}
texts-where = مرحلہ
texts-authentic = مستند
texts-courtesy = غیر سرکاری ترجمہ
texts-language-missing = اس زبان میں متن نہیں
texts-owner-withheld = تجویز کنندہ نہیں دکھایا گیا
texts-owner-gone = کس کی تھی، اب محفوظ نہیں
texts-yours = آپ کی
texts-proposal-open = زیرِ التوا
texts-proposal-accepted = قبول
texts-proposal-declined = مسترد
texts-proposal-withdrawn = واپس لی گئی
texts-proposal-superseded = بعد کی تجویز نے جگہ لے لی
texts-proposal-merged = ضم
texts-proposal-fallen = ساقط
texts-empty = متن میں ابھی کوئی پیراگراف نہیں۔
texts-beside = ساتھ: { $language }
texts-history = سابقہ حالتیں
texts-state-after = اندراج { $number } کے بعد
texts-as-of = آپ متن کو اندراج { $number } کے بعد کی حالت میں دیکھ رہے ہیں۔
texts-as-it-stands = موجودہ حالت میں دکھائیں
texts-propose-short = الفاظ تجویز کریں
texts-revise-short = نظرِ ثانی کریں
texts-add-short = پیراگراف شامل کریں

# The drafting table.
texts-said-goes = قوسین، نکالے جانے والے الفاظ، از { $owner }:
texts-said-stays = قوسین، زیرِ بحث الفاظ، از { $owner }:
texts-said-comes = قوسین، شامل کیے جانے والے الفاظ، از { $owner }:
texts-said-end = قوسین کا اختتام
texts-behind = { $language } پیچھے
texts-behind-since = { $language } پیچھے، از { $since }
texts-not-in-language = ابھی اس زبان میں نہیں ({ $language }): { $tags }
texts-to-confirm = توثیق باقی از { $parties }۔
texts-to-confirm-by = توثیق باقی از { $parties }، تا { $day }۔
texts-new-paragraph = نیا پیراگراف، تجویز کردہ
texts-unnumbered = ¶
texts-became = اس کا کیا بنا
texts-became-same = بلا تبدیلی
texts-became-added = شامل
texts-became-removed = خارج
texts-became-changed = تبدیل
texts-became-moved = جگہ تبدیل
texts-on = بر { $tag } (ذیلی ترمیم)
texts-moved-after = بعد از { $number }
texts-acts = اقدامات
texts-history-states = { $number ->
    [one] { $number } حالت
   *[other] { $number } حالتیں
}
texts-history-last = { $number ->
    [one] آخری حالت۔
   *[other] آخری { $number } حالتیں۔
}
texts-history-all = تمام حالتیں
texts-instead-of = بجائے { $tags }
texts-ended = { $phase }، { $day }
texts-since = از { $since }
texts-supported = { $number ->
    [one] { $number } وفد کی تائید
   *[other] { $number } وفود کی تائید
}
texts-supported-by = { $number ->
    [1] تائید از { $parties }
    [one] تائید از { $parties }
   *[other] تائید ({ $number }) از { $parties }
 }
texts-stale = الفاظ تب سے بدل گئے ہیں۔
texts-stale-yours = الفاظ تب سے بدل گئے ہیں: تجدید کریں یا واپس لیں۔
texts-provisional = عبوری
texts-tally-paragraphs = پیراگراف
texts-tally-ad-referendum = توثیق سے مشروط
texts-tally-brackets = کھلے قوسین
texts-more = مزید
texts-views = متن کے مناظر
texts-changes-note = بعد از { $state } تبدیلیاں: جو نکلا اس پر خط کھینچا گیا ہے، جو آیا وہ خط کشیدہ ہے۔
texts-lines-note = زیادہ سے زیادہ { $number } حروف کی سطریں، متن کے آغاز سے شمار شدہ: اس زبان میں اس حالت کی ہر نقل میں یہی نمبر ہیں۔
texts-taken-up = زیرِ غور
texts-dealt-with = { $number ->
    [one] { $number } نمٹائی گئی تجویز
   *[other] { $number } نمٹائی گئی تجاویز
}
texts-nothing-open = کچھ زیرِ التوا نہیں۔
texts-issues = جاری شدہ
texts-brackets-title = تمام قوسین
texts-left = { $number ->
    [0] کوئی قوسین باقی نہیں
    [one] باقی قوسین: { $number }
   *[other] باقی قوسین: { $number }
}
texts-left-held = باقی قوسین: { $number }؛ ایک ہی وفد کے: { $held }
texts-blocking = میرے وفد کو اب کیا روک رہا ہے
texts-blocking-nothing = اس متن میں آپ کے وفد کو کچھ نہیں روک رہا۔
texts-blocking-confirm = پیراگراف جو آپ کی توثیق کے منتظر ہیں
texts-blocking-own = آپ کے اپنے قوسین
texts-blocking-others = دوسروں کے قوسین جن میں آپ کا مفاد ہے
texts-paragraph = پیراگراف { $number }
texts-holders = یہ کس کے ہیں
texts-whole-paragraph = پورا پیراگراف
texts-beginning = آغاز
texts-compare-title = دو حالتوں کا موازنہ
texts-compare-from = پہلے کی حالت
texts-compare-to = بعد کی حالت
texts-compare-languages = زبانیں
texts-compare-show = موازنہ کریں
texts-compare-same = دونوں حالتوں میں فرق نہیں۔
texts-compare-entry = یا بعد از اندراج
texts-compare-between = اندراج { $entry } سے یہ متن تبدیل نہیں ہوا۔ دکھائی گئی حالت: { $state }۔
texts-compare-no-entry = ”{ $entry }“ اس متن کا اندراج نہیں۔ وہ حالت دکھائی گئی ہے جو نیچے تجویز کی گئی ہے۔
texts-hall-open = { $number ->
    [0] اس پیراگراف میں کھلے قوسین نہیں
    [one] اس پیراگراف میں کھلے قوسین: { $number }
   *[other] اس پیراگراف میں کھلے قوسین: { $number }
}
texts-hall-agreed = متفقہ پیراگراف: { $number } از { $paragraphs }
texts-hall-none = کوئی پیراگراف زیرِ غور نہیں
texts-hall-floor = خطاب جاری: { $party }
texts-look-marked = قوسین کے ساتھ
texts-look-open = صرف زیرِ بحث
texts-look-clean = صاف متن
texts-look-changes = تبدیلیاں
texts-look-lines = نمبر شدہ سطریں
texts-look-language = بزبان { $language }
texts-look-hall = ہال کی سکرین
texts-look-compare = موازنہ
texts-look-silence = خاموشی
texts-state-opened = آغاز کی حالت
texts-owners-open = قوسین کس کے ہیں، یہ ارکان، صدر نشین اور سیکرٹریٹ کو دکھایا جاتا ہے؛ دوسرے متن دیکھتے ہیں، یہ نہیں کہ قوسین کس کے ہیں۔
texts-owners-sealed = قوسین کس کے ہیں، یہ صرف صدر نشین اور سیکرٹریٹ کو دکھایا جاتا ہے؛ ہر وفد دیکھتا ہے کہ اس کے اپنے کون سے ہیں۔
texts-owners-nobody = قوسین کس کے ہیں، یہ کسی کو نہیں دکھایا جاتا؛ ہر وفد دیکھتا ہے کہ اس کے اپنے کون سے ہیں۔
texts-renumber-short = پیراگرافوں کو نمبر دیں
texts-issue-short = متن جاری کریں
texts-new-first-short = شروع میں پیراگراف تجویز کریں
texts-confirm-short = توثیق کریں
texts-take-ad-referendum-short = توثیق سے مشروط اتفاق کریں
texts-new-after-short = اس کے بعد پیراگراف تجویز کریں
texts-take-up-short = زیرِ غور لائیں
texts-mark-agreed = متفقہ کا نشان لگائیں
texts-mark-ad-referendum = توثیق سے مشروط اتفاق کا نشان لگائیں
texts-mark-open = زیرِ بحث کا نشان لگائیں
texts-move-short = جگہ بدلیں
texts-add-after-short = اس کے بعد پیراگراف شامل کریں
texts-remove-short = نکالیں
texts-withdraw-short = واپس لیں
texts-withdraw-tag = واپس لیں: { $tag }
texts-withdraw-support-tag = تائید واپس لیں: { $tag }
texts-support-tag = تائید کریں: { $tag }
texts-accept-tag = قبول کریں: { $tag }
texts-decline-tag = مسترد کریں: { $tag }
texts-merge-short = تجاویز ضم کریں
texts-take-up-before = پچھلا پیراگراف: { $number }
texts-take-up-next = اگلا پیراگراف: { $number }

# The form of a proposal.
texts-form-change = الفاظ یہاں بدلیں؛ جو آپ بدلیں وہ آپ کی تجویز بن جاتا ہے۔ جو زبان جوں کی توں رہے وہ تجویز کا حصہ نہیں۔
texts-form-revise = الفاظ یہاں بدلیں۔ جو زبان جوں کی توں رہے وہ تبدیل شمار نہیں ہوتی اور پیچھے رہ جاتی ہے۔
texts-form-more = کسی اور قسم کی تجویز
texts-form-kept = کسی اور قسم کی تجویز کے لیے لکھا گیا
texts-form-kept-note = یہ اس تجویز کا حصہ نہیں، اور جب آپ وہ قسم منتخب کریں تو دوبارہ اپنی جگہ آ جاتا ہے۔
texts-form-replace = اس پیراگراف میں دوسرے الفاظ
texts-form-reservation = الفاظ یا پیراگراف پر تحفظ ظاہر کریں
texts-form-alternative = موجودہ الفاظ کے ساتھ متبادل الفاظ
texts-form-placeholder = بعد میں آنے والے الفاظ کے لیے جگہ رکھیں
texts-form-delete = پورا پیراگراف حذف کریں
texts-form-new-paragraph = اس کے بعد نیا پیراگراف
texts-form-move = پیراگراف کی دوسری جگہ
texts-form-amend = ان الفاظ میں ترمیم کریں: { $tag }
texts-form-proposal = تجویز { $tag }
texts-form-old-reservation = وہ الفاظ نقل کریں جن پر آپ کو تحفظ ہے؛ پورے پیراگراف کے لیے خالی چھوڑ دیں۔
texts-form-after-placeholder = وہ الفاظ جن کے بعد جگہ رکھی جائے؛ خالی ہو تو پیراگراف کا آخر۔
texts-form-delete-note = پورا پیراگراف نکل جائے گا۔
texts-of-equal-value = مساوی درجے کا لسانی نسخہ
