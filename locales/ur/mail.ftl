# Mails: what their readers are told, without anything that is not public.

mail-told-meeting-convened = ایک اجلاس طلب کیا گیا ہے۔
mail-told-meeting-changed = ایک اجلاس کی تاریخیں، مقام یا طرزِ انعقاد تبدیل ہو گیا ہے۔
mail-told-programme-issued = ایک اجلاس کا پروگرام جاری ہو گیا ہے۔
mail-told-session-placed = ایک اجلاس کے پروگرام میں آپ کے فریق سے متعلق ایک نشست رکھی گئی ہے۔
mail-told-session-changed = ایک اجلاس کے پروگرام میں آپ کے فریق سے متعلق ایک نشست تبدیل کی گئی ہے۔
mail-told-session-cancelled = ایک اجلاس کے پروگرام کی ایک نشست منسوخ ہو گئی ہے، یا اب آپ کے فریق سے متعلق نہیں رہی۔
mail-told-invited = آپ کے فریق کو ایک اجلاس میں شرکت کی دعوت دی جاتی ہے۔
mail-told-declined = آپ کے فریق کے شریک نہ ہونے کا جواب موصول ہو گیا ہے۔
mail-told-letter = مراسلات کے رجسٹر میں آپ کے نام ایک مراسلہ درج ہے۔
mail-told-credentials-judged = آپ کے وفد کی ایک سندِ نمائندگی پر فیصلہ کر لیا گیا ہے۔
mail-told-question-asked = ایک اجلاس کے وفود کے لیے ایک نیا سوال ہے۔
mail-told-list-issued = شرکا کی فہرست جاری کی گئی ہے۔
mail-told-sign-in-link = آپ کو سائن ان کی دعوت دی جاتی ہے۔
mail-told-document-issued = ایک دستاویز جاری کی گئی ہے۔
mail-told-document-version = ایک دستاویز کا نیا نسخہ یا کسی اور زبان میں نسخہ دستیاب ہے۔
mail-told-draft-issued = ایک زیرِ مذاکرہ مسودہ جاری کیا گیا ہے۔
mail-told-draft-circulated = ایک مسودہ تبصروں کے لیے تقسیم کیا گیا ہے۔
mail-told-silence-opened = خاموشی کا ایک طریقِ کار شروع ہو گیا ہے۔
mail-told-silence-extended = خاموشی کے ایک طریقِ کار کی مدت بڑھا دی گئی ہے۔
mail-told-silence-cancelled = خاموشی کا ایک طریقِ کار منسوخ کر دیا گیا ہے۔
mail-told-silence-ended = خاموشی کے ایک طریقِ کار کی مدت ختم ہو گئی ہے۔
mail-told-adopted = ایک متن منظور ہو گیا ہے۔
mail-told-not-adopted = ایک متن منظور نہیں ہوا۔
mail-told-summary-issued = صدر نشین نے ایک خلاصہ جاری کیا ہے۔
mail-told-silence-news = خاموشی کے ایک طریقِ کار کے بارے میں نئی اطلاع ہے۔
mail-told-translation-due = ایک ترجمے کے لیے آخری تاریخ مقرر کی گئی ہے۔
mail-told-decision-news = ایک فیصلے کے بارے میں نئی اطلاع ہے۔
# The subject of what not everybody may read of.
mail-news-of = نئی اطلاع: { $meeting }
mail-news = نئی اطلاع
# What a register says of a letter that came back or arrived.
mail-system-says = ای میل کے نظام کی اطلاع کے مطابق۔
mail-subject = { $process }: { $what }
mail-digest = { $number ->
    [one] آج کی ایک اطلاع
   *[other] آج کی { $number } اطلاعات
  }
mail-meeting = اجلاس:
mail-document = دستاویز:
mail-days = تاریخیں:
mail-place = مقام:
mail-session = نشست:
mail-session-before = سابقہ وقت:
mail-session-now = موجودہ وقت:
mail-rehearsal = یہ مشق ہے: اس میں سب کچھ فرضی ہے۔
mail-after-sign-in = جو عوامی نہیں وہ سائن ان کے بعد دکھایا جاتا ہے، اور ای میل میں کبھی نہیں ہوتا۔
mail-link-code = لنک کھولنے سے کچھ تبدیل نہیں ہوتا۔ صفحے پر ایک بٹن ہے جو ایک بار کام کرتا ہے، اس کوڈ کے ساتھ جو سیکرٹریٹ آپ کو کسی اور ذریعے سے دیتا ہے، ای میل سے کبھی نہیں۔
mail-link-why = یہ ای میل سیکرٹریٹ کی درخواست پر اس عمل کی پتوں کی کتاب کے ایک پتے پر بھیجی گئی ہے۔ اگر آپ کو اس کی توقع نہیں تھی تو سیکرٹریٹ کو بتائیں اور لنک استعمال نہ کریں۔
mail-why = اس عمل کی پتوں کی کتاب میں یہ پتا ان موضوعات کے لیے درج ہے: { $topics }۔
mail-automatic = یہ ای میل پروگرام نے بھیجی ہے؛ اس کا جواب کوئی نہیں پڑھتا۔
mail-choose = اطلاع کا طریقہ منتخب کرنے یا اسے بند کرنے کے لیے:
mail-choose-title = آپ کو اطلاع کا طریقہ
mail-choose-lead = ہر موضوع کے لیے: فوراً، دن میں ایک ای میل، یا بالکل نہیں۔ رجسٹر کے مراسلات ہمیشہ فوراً آتے ہیں۔
mail-how-at-once = فوراً
mail-how-daily = دن میں ایک بار
mail-how-not = بالکل نہیں
mail-choose-hour = روزانہ ای میل کا وقت
mail-choose-zone = اس وقت کا ٹائم زون
mail-choose-save = محفوظ کریں
mail-chosen = آپ کا انتخاب محفوظ ہو گیا۔
mail-choose-new = یہ نیا لنک ہے؛ اس پتے کے سابقہ لنک اب کام نہیں کرتے۔ اسے اس شخص کو دیں جو اس پتے کی ای میل پڑھتا ہے:
mail-unknown-title = یہ لنک معلوم نہیں
mail-unknown-text = آپ کے انتخاب تک کسی تازہ تر ای میل کے آخر میں دیا گیا لنک لے جاتا ہے۔
