# The frame of every page.

# What stands round every page.
site-home = سرورق
site-meetings = اجلاس
site-documents = دستاویزات
site-members = رکنیت
site-news = خبریں
site-rules = قواعدِ ضابطۂ کار
site-record = ریکارڈ
site-processes = مشاورتی عمل
site-sign-in = سائن ان
site-desk = ڈیسک
site-desk-of = ڈیسک: { $seat }
site-sections = سائٹ کے حصے
site-language = زبان
site-all-languages = تمام زبانیں
site-you-are-here = آپ یہاں ہیں
site-skip = اصل مواد پر جائیں
site-away = رابطہ منقطع ہے۔ بحالی تک ممکن ہے کہ صفحہ تازہ نہ ہو۔
site-back = رابطہ بحال ہو گیا ہے (انقطاع کا دورانیہ: { $time } منٹ)۔ صفحہ تازہ ہے۔
site-rehearsal = مشق: یہاں دکھائی گئی ریاستیں، تنظیمیں، اجلاس اور موقف فرضی ہیں۔
site-rehearsal-short = مشق
site-handed-over = یہ ریکارڈ حوالے کیا جا چکا ہے اور وہیں جاری ہے؛ نیا میزبان: { $party }۔ یہاں اسے حوالگی کے وقت کی حالت میں پڑھا جا سکتا ہے، اور اب کچھ ریکارڈ نہیں ہوتا۔
site-handed-over-short = حوالے کیا گیا
site-demonstration = نمائشی نسخہ: ہر آنے والا کوئی بھی منصب لے سکتا ہے، اور یہاں کچھ بھی سرکاری نہیں۔
site-demonstration-short = نمائشی نسخہ
site-no-opinion = نام اور اصطلاحات کسی ملک، علاقے یا سرحد کی قانونی حیثیت کے بارے میں کسی رائے کا اظہار نہیں۔
site-drawn-from = یہ صفحہ اندراج نمبر { $number } تک کے ریکارڈ سے تیار ہوا ہے، جس میں یہ اندراج بھی شامل ہے۔
site-check-yourself = ریکارڈ کی خود پڑتال کریں
site-terms = شرائطِ استعمال
site-privacy = ذاتی معلومات
site-shown-in = ترجمہ موجود نہیں؛ زبان: { $language }
site-source = ماخذ:
site-no-source = ماخذ مذکور نہیں
site-sources-differ = مآخذ میں اختلاف ہے
site-unknown = معلوم نہیں
site-date-unknown = تاریخ معلوم نہیں
site-place-unknown = مقام معلوم نہیں
site-person-removed = { $day } کو ہٹا دیا گیا
site-file-removed = فائل { $day } کو ہٹا دی گئی
site-person-withheld = آپ کو نہیں دکھایا جاتا
site-since = { $day } سے

# The first page of the server.
site-product = مشاورتی عمل کا ڈیجیٹل سیکرٹریٹ
site-product-title = بین الحکومتی مشاورتی عمل کا ڈیجیٹل سیکرٹریٹ
site-product-lead = یہاں اجلاس طلب ہوتے ہیں، خطاب کی دعوت دی جاتی ہے، متون پر مذاکرات ہوتے ہیں، وہ منظور ہوتے ہیں اور ان پر دستخط کیے جاتے ہیں – اور یہ سب ایک ایسے ریکارڈ میں جس پر محض بھروسے سے یقین کرنا کسی کے لیے ضروری نہیں۔
site-entries = { $number ->
    [one] ریکارڈ میں { $number } اندراج ہے۔
   *[other] ریکارڈ میں { $number } اندراجات ہیں۔
}
site-no-process = اس سرور پر ابھی کوئی مشاورتی عمل موجود نہیں۔

# The first page of a process.
site-follow = اجلاس کی کارروائی دیکھیں
site-the-meeting = اجلاس کے بارے میں
site-what-agreed = کس بات پر اتفاق ہوا
site-all-meetings = تمام اجلاس
site-all-news = تمام خبریں
site-plate = یہ خاکہ ہے۔ تصویر یہاں تبھی لگائی جاتی ہے جب اس کے حقوق معلوم ہوں۔
site-next-meeting = اگلا اجلاس
site-not-announced = ابھی اعلان نہیں ہوا
site-chairs = تمام صدارتیں
site-composition = شرکائے عمل
site-about = عمل کا تعارف
site-priorities = صدر نشین کی ترجیحات
site-history = تاریخ

# When a page or an answer cannot be given.
site-sorry = معذرت
site-not-found-title = اس پتے پر کوئی صفحہ نہیں
site-not-found-text = شاید پتا درست نہیں لکھا گیا۔ براہِ کرم سرورق سے آغاز کریں۔
site-failed-title = صفحہ تیار نہ ہو سکا
site-failed-text = غلطی ہماری ہے۔ جو کچھ ریکارڈ ہوا تھا وہ محفوظ ہے۔ براہِ کرم دوبارہ کوشش کریں؛ اگر پھر یہی ہو تو سیکرٹریٹ کو اطلاع دیں۔
site-not-seen-title = یہ صفحہ عمل کے مناصب کے لیے ہے
site-not-seen-text = براہِ کرم ایسے اکاؤنٹ سے سائن ان کریں جس کے پاس یہ منصب ہو۔ اگر آپ کے اکاؤنٹ کو یہ منصب ملنا چاہیے تو سیکرٹریٹ دے سکتا ہے۔
site-draft-not-seen-title = آپ کے منصب کو یہ مسودہ پڑھنے کا حق نہیں
site-draft-not-seen-text = زیرِ مذاکرہ مسودے دیکھنے کا حق قواعد نے دوسروں کو دیا ہے (rights.see-drafts)۔ یہ کوشش درج کر لی گئی ہے۔ صدر نشین اس متن یا اس کے نکتے کے لیے یہ حق دے سکتا ہے۔
site-gone-language = یہ صفحہ پتے میں دی گئی زبان میں موجود نہیں۔ یہ اوپر درج زبانوں میں دستیاب ہے۔
site-not-recorded-title = یہ ریکارڈ نہیں ہوا
site-not-recorded-text = اسے سرور کی ڈسک پر لکھا نہیں جا سکا۔ جو پہلے ریکارڈ ہوا وہ محفوظ ہے۔ براہِ کرم کچھ دیر بعد دوبارہ کریں۔
site-busy-title = بہت سے اقدامات منتظر ہیں
site-busy-text = کچھ ریکارڈ نہیں ہوا۔ براہِ کرم کچھ دیر بعد دوبارہ کریں۔
site-papers-busy-title = اس وقت بہت سے کاغذات تیار ہو رہے ہیں
site-papers-busy-text = براہِ کرم کچھ دیر بعد یہ دوبارہ طلب کریں۔
site-origin-title = فارم کسی اور سائٹ سے آیا
site-origin-text = آپ کے منصب کے تحفظ کے لیے اسے نہیں لیا گیا اور کچھ ریکارڈ نہیں ہوا۔ براہِ کرم فارم یہیں پُر کریں۔
site-too-large-title = بھیجی گئی چیز بہت بڑی ہے
site-too-large-text = کچھ ریکارڈ نہیں ہوا۔ براہِ کرم چھوٹی فائل یا مختصر متن بھیجیں۔
site-too-many-title = اس اکاؤنٹ سے بہت زیادہ فارم بھیجے گئے
site-too-many-text = اس فارم سے کچھ ریکارڈ نہیں ہوا۔ چند سیکنڈ بعد اسے دوبارہ بھیجیں؛ جو پہلے بھیجا گیا وہ برقرار ہے۔ اگر یہ آپ نے نہیں بھیجا تو اپنے اکاؤنٹ کے صفحے پر تمام آلات سے سائن آؤٹ کریں۔
site-files-enough-title = آج کے لیے فائلوں کی حد پوری ہو گئی
site-files-enough-text = آپ کے منصب سے آج اتنی فائلیں بھیجی جا چکی ہیں جتنی ایک دن میں بھیجی جا سکتی ہیں۔ کچھ ریکارڈ نہیں ہوا۔ براہِ کرم یہ فائل کل بھیجیں یا سیکرٹریٹ سے رجوع کریں۔

# Terms of use.
site-terms-1-title = یہ سائٹ کس کی ہے
site-terms-1-text = سائٹ اس سرور کے چلانے والے کی ہے، اور اس پر شائع ہونے والے مواد کا جواب دہ بھی وہی ہے۔ Meshveret پروگرام کا نام ہے؛ اس کے بنانے والے یہ سرور نہیں چلاتے اور اس پر محفوظ مواد نہیں دیکھتے۔
site-terms-2-title = سرکاری کیا ہے
site-terms-2-text = یہاں کچھ بھی سرکاری نہیں جب تک عمل خود ایسا نہ کہے۔ حقیقی ریاستوں کا وہ عمل جو عوامی مآخذ سے درج کیا گیا ہو ایک آرکائیو ہے، ان ریاستوں کی آواز نہیں۔ مشق یا نمائشی نسخے میں کسی چیز کا کوئی اثر نہیں۔
site-terms-3-title = حقائق اور مآخذ
site-terms-3-text = کہیں اور سے لی گئی ہر حقیقت کے ساتھ اس کا ماخذ درج ہے۔ جہاں مآخذ میں اختلاف ہو وہاں ہر ایک دکھایا جاتا ہے؛ جو بات کوئی ماخذ بیان نہ کرے اس پر ”معلوم نہیں“ لکھا جاتا ہے۔ اگر آپ کو کوئی غلطی ملے تو براہِ کرم عمل کے سیکرٹریٹ کو بتائیں: تصحیح اسی کے ساتھ درج کی جاتی ہے جس کی وہ تصحیح ہو۔
site-terms-4-title = نام اور اصطلاحات
site-terms-4-text = نام، اصطلاحات اور ان کی ترتیب کسی ملک، علاقے یا مقتدرہ کی قانونی حیثیت یا کسی سرحد کے بارے میں کسی رائے کا اظہار نہیں۔ فہرست کی ترتیب صفحے کی زبان کے حروفِ تہجی کے مطابق ہے۔
site-terms-5-title = حوالہ اور نقل
site-terms-5-text = عوامی متون کا ان کی علامت یا پتے کے ساتھ حوالہ دیا جا سکتا ہے اور انہیں نقل کیا جا سکتا ہے۔ منظور شدہ متن کے اقتباس میں وہ زبان بتائی جائے جس سے اقتباس لیا گیا: مستند زبانیں برابر ہیں، اور غیر سرکاری ترجمہ ان کے برابر نہیں۔ تصاویر ان کے حوالے میں دی گئی اجازت کے مطابق استعمال کی جا سکتی ہیں۔

# Personal data.
site-privacy-1-title = کیا محفوظ رکھا جاتا ہے
site-privacy-1-text = مندوبین، رابطہ کاروں اور دستخط کنندگان کے نام، عہدے اور رابطے، جس حد تک ان کی ریاست یا تنظیم دے؛ اکاؤنٹ کے لیے اس کا نام، پاس ورڈ کی محفوظ شکل، پاس کیز کی عوامی کلیدیں، یہ کہ کسی شناختی خدمت کے ہاں اس کا مالک کون ہے، اور نصف سال تک یہ کہ کوئی کب، کس ذریعے سے، کس آلے اور کس نیٹ ورک سے سائن ان ہوا یا اسے انکار کیا گیا، جسے اکاؤنٹ کا مالک پڑھ سکتا ہے۔ نام اور رابطے سربمہر ہیں: ریکارڈ میں صرف ان سے حساب کی گئی ایک قدر ہوتی ہے، اور الفاظ اس سے الگ رکھے جاتے ہیں۔ منصب کو حاصل نہ ہونے والے حق کے استعمال کی کوشش 30 دن تک محفوظ رہتی ہے: کب، کس منصب اور اکاؤنٹ سے، اور کس چیز کی کوشش کی گئی۔
site-privacy-2-title = کون دیکھتا ہے
site-privacy-2-text = نام انہیں دکھائے جاتے ہیں جن کے پاس اجلاس میں منصب ہے، اور جہاں اجلاس عوام کے لیے کھلا ہو وہاں عوام کو بھی۔ رابطے صدر نشین، سیکرٹریٹ اور خود متعلقہ فریق کو دکھائے جاتے ہیں۔ سرور چلانے والا اس پر محفوظ ہر چیز پڑھ سکتا ہے۔
site-privacy-3-title = کوکیز اور دیگر میزبان
site-privacy-3-text = جب آپ سائن ان کرتے یا منصب لیتے ہیں تو ایک کوکی رکھی جاتی ہے: اس کے بغیر سرور نہیں جان سکتا کہ یہ آپ ہی ہیں۔ جب آپ اپنے ادارے کے سائن ان پر ہوں تو ایک اور کوکی ہوتی ہے، زیادہ سے زیادہ دس منٹ کے لیے۔ کسی کا تعاقب نہیں کیا جاتا، کوئی شمار نہیں رکھا جاتا، اور کوئی صفحہ کسی دوسرے میزبان سے کچھ طلب نہیں کرتا۔ لاگ فائلوں میں نام، پتے اور غیر شائع شدہ متن نہیں ہوتے۔
site-privacy-4-title = مٹانا
site-privacy-4-text = جو ریکارڈ ہو گیا اس میں رد و بدل نہیں ہوتا، لیکن سربمہر نام یا رابطہ مٹایا جا سکتا ہے: الفاظ اور مہر کھولنے والی قدر تلف کر دی جاتی ہے، ان کی جگہ مٹانے کی تاریخ درج ہوتی ہے، اور ریکارڈ کی مکمل پڑتال پھر بھی ممکن رہتی ہے۔ یہ کام آپ کی ریاست یا تنظیم کر سکتی ہے، اور آپ کے کہنے پر سیکرٹریٹ بھی؛ جہاں قواعد مدت مقرر کریں وہاں سرور خود کرتا ہے۔ سرور کی بیک اپ نقل میں یہ الفاظ اس وقت تک رہتے ہیں جب تک وہ تلف نہ ہو، اور جو نقلیں پہلے جائز طور پر لی گئیں وہ لینے والوں کے پاس رہتی ہیں۔
site-privacy-5-title = کس سے رجوع کریں
site-privacy-5-text = عمل کے سیکرٹریٹ سے، جس کا نام ارکان کے صفحے پر ہے۔ نمائشی نسخے میں اس کے چلانے والے سے رجوع کریں، اور براہِ کرم کسی حقیقی شخص کا اندراج نہ کریں: وہاں ہر آنے والا کوئی بھی منصب لے سکتا ہے اور جو درج ہو اسے پڑھ سکتا ہے۔
site-privacy-6-title = پاسپورٹ اور صحت
site-privacy-6-text = پاسپورٹ کے سکین ہرگز نہیں رکھے جاتے: شناخت سے متعلق سوال میں صرف حروف اور ہندسے لیے جاتے ہیں۔ صحت کے بارے میں جو بتایا جائے، مثلاً رسائی کی ضروریات، وہ صرف رضامندی سے لیا جاتا ہے، اور رضامندی کسی بھی وقت واپس لی جا سکتی ہے: تب جواب مٹا دیا جاتا ہے۔
site-privacy-7-title = آپ کی اپنی معلومات
site-privacy-7-text = اپنے اکاؤنٹ کے صفحے پر آپ اس سے متعلق محفوظ معلومات ڈاؤن لوڈ کر سکتے ہیں، سیکرٹریٹ سے ریکارڈ میں سے کچھ مٹانے کی درخواست کر سکتے ہیں، اور خود اکاؤنٹ مٹا سکتے ہیں۔ جب صدر نشین یا سیکرٹریٹ دوسروں کی ذاتی معلومات والی فہرستیں کھولتا ہے تو نصف سال کے لیے ایک سطر محفوظ کی جاتی ہے، جسے وہ خود اور متعلقہ فریق پڑھ سکتے ہیں۔
site-privacy-fields = خانہ بہ خانہ
site-privacy-what = کیا
site-privacy-purpose = کس مقصد کے لیے
site-privacy-readers = کون پڑھتا ہے
site-privacy-kept = کب تک
site-privacy-field-name = رکنِ وفد کا نام
site-privacy-field-contact = رابطہ
site-privacy-field-note = کہی گئی بات کا خلاصہ
site-privacy-field-reason = وفد سے کسی کی نامزدگی واپس لینے کی وجہ
site-privacy-field-signed-by = سندِ نمائندگی پر دستخط کرنے والا
site-privacy-field-value = سیکرٹریٹ کے سوال کا جواب
site-privacy-field-person = دفتر میں متعین شخص کا نام
site-privacy-field-post = دفتر میں متعین شخص کا عہدہ
site-privacy-field-signatory = دستخط کنندہ کا نام
site-privacy-field-certificate = دستخط کے سرٹیفکیٹ میں نام
site-privacy-field-account = اکاؤنٹ کا نام اور سائن ان کے ذرائع
site-privacy-field-devices = سائن ان شدہ آلات: براؤزر، سسٹم، نیٹ ورک
site-privacy-field-ceremonies = شروع کیے گئے سائن ان اور پاس کیز: آلے سے سوال، اور کس نیٹ ورک سے
site-privacy-field-sign-in-log = سائن ان اور انکار: کب، کس ذریعے سے، کہاں سے
site-privacy-field-refusals = منصب کی مسترد شدہ کوششیں
site-privacy-field-looks = صدر نشین اور سیکرٹریٹ کا ذاتی معلومات دیکھنا
site-privacy-field-file = فائل: سندِ نمائندگی یا کوئی اور مراسلہ، دستاویز، دستخط کا سکین، تصویر
site-privacy-field-file-name = فائل کا نام
site-privacy-field-titles = رکنِ وفد کا لقب، رتبہ اور عہدہ
site-privacy-field-place = وفد میں رکن کا کردار اور مقام، اور شرکت کا طریقہ
site-privacy-field-languages = رکن کی زبانیں
site-privacy-field-passes = رکن کا شناختی بیج، اور آمد و روانگی کے اوقات
site-privacy-field-consent = یہ کہ سوال کا جواب دیا گیا، اور رضامندی سے
site-privacy-field-covers = سندِ نمائندگی میں کن ارکان کے نام ہیں، اور کوئی سند کیوں واپس ہوئی
site-privacy-field-seats = اکاؤنٹ کے مناصب: اکاؤنٹ کے کوڈ کے ساتھ، کس کی طرف سے، کس کردار میں، کب سے کب تک
site-privacy-field-terms = کوئی کب سے کب تک اور کس حیثیت سے دفتر میں ہے؛ رابطہ کار کا عہدہ
site-privacy-field-letters = مراسلے کا موضوع اور نمبر
site-privacy-field-letter-notes = مراسلے پر سیکرٹریٹ کے نوٹ
site-privacy-field-of-signature = دستخط کنندہ کا عہدہ، کلید اور دستخط
site-privacy-field-words = وجوہ، نوٹ، بیانات اور خبریں: آزادانہ لکھے گئے الفاظ، جن میں کسی شخص کا نام ہو سکتا ہے
site-privacy-field-acts = اقدام کس کی طرف سے، کس ذریعے سے اور کب کیا گیا، اور اس کی بنیاد
site-privacy-field-links = پہلے سائن ان یا بازیابی کے لنک، ان کے ہیش سے
site-privacy-field-tokens = پروگراموں کے ٹوکن، ان کے ہیش سے: نام، منصب، آخری استعمال
site-privacy-field-answers = پروگراموں کے انٹرفیس کے انکار، تاکہ دہرائی گئی درخواست کو وہی جواب ملے
site-privacy-field-uploads = لائی گئی فائلیں جن کا ابھی کسی اقدام میں ذکر نہیں: نام، قسم اور حجم، کس اکاؤنٹ سے
site-privacy-field-requests = مٹانے کی درخواستیں، اپنے الفاظ میں
site-privacy-field-mails = منتظر یا بھیجی گئی ای میلیں: پتا، الفاظ، ان کا کیا بنا
site-privacy-field-digests = روزانہ ای میل کی سطریں
site-privacy-field-told = کوئی دفتر یا اس میں متعین شخص کیسے اطلاع چاہتا ہے
site-privacy-purpose-taking-part = یہ جاننا کہ کون شریک ہے اور کس کی طرف سے
site-privacy-purpose-reaching = اجلاس کے بارے میں کسی سے رابطہ کرنا
site-privacy-purpose-authority = یہ ظاہر کرنا کہ کوئی ریاست کی طرف سے اقدام کا مجاز ہے
site-privacy-purpose-signature = یہ ظاہر کرنا کہ کس نے دستخط کیے
site-privacy-purpose-arrangements = رجسٹریشن، ویزے، آمد، رسائی
site-privacy-purpose-sign-in = سائن ان کرنے والے کو دوبارہ پہچاننا
site-privacy-purpose-oversight = غلط استعمال کا پتا چلانا، اور جواب دہ ہونا کہ کس نے دیکھا
site-privacy-purpose-register = عمل کے رجسٹر اور کاغذات رکھنا
site-privacy-readers-meeting = جو اجلاس کی فہرست دیکھ سکتا ہے؛ جہاں اجلاس عوام کے لیے کھلا ہو وہاں عوام
site-privacy-readers-bureau-and-party = صدر نشین، سیکرٹریٹ اور خود متعلقہ فریق
site-privacy-readers-signatures = جو دستخط دیکھتا ہے؛ متن منظور ہو جانے کے بعد عوام
site-privacy-readers-owner = صرف مالک
site-privacy-readers-bureau-and-concerned = صدر نشین، سیکرٹریٹ اور جن سے متعلق ہو
site-privacy-readers-bureau = صدر نشین اور سیکرٹریٹ
site-privacy-readers-as-entry = جو متعلقہ اندراج یا کاغذ پڑھ سکتا ہے
site-privacy-readers-addressee = جسے بھیجا جائے
site-privacy-kept-erased = مٹائے جانے تک
site-privacy-kept-contact-days = اجلاس کے بعد اتنے دن جتنے قواعد مقرر کریں؛ ورنہ مٹائے جانے تک
site-privacy-kept-answer-days = اجلاس کے بعد اتنے دن جتنے سوال میں بتائے گئے ہوں
site-privacy-kept-account = جب تک اکاؤنٹ رہے
site-privacy-kept-sign-in = سائن ان ختم ہونے تک
site-privacy-kept-half-year = نصف سال
site-privacy-kept-month = 30 دن
site-privacy-kept-log-days = اتنے دن جتنے سرور مقرر کرے؛ مقرر نہ ہوں تو 180
site-privacy-kept-quarter = ختم ہونے کے 90 دن بعد تک
site-privacy-kept-link-month = قابلِ استعمال رہنے کی مدت کے 30 دن بعد تک
site-privacy-kept-day = 24 گھنٹے
site-privacy-kept-summary-approved = اجلاس کی مختصر روداد کی منظوری تک
site-privacy-kept-answered = جواب دیے جانے کے نصف سال بعد تک
site-privacy-kept-sent = پتا اور الفاظ بھیجے جانے تک، نہ بھیجے جا سکیں تو 60 دن؛ یہ بات کہ بھیجی گئی، 60 دن
site-privacy-kept-written = اس دن کی ای میل لکھے جانے تک
site-privacy-kept-credentials-days = اسنادِ نمائندگی: اجلاس کے بعد اتنے دن جتنے قواعد مقرر کریں؛ کوئی بھی فائل: مٹائے جانے تک
site-privacy-kept-record = جب تک ریکارڈ رہے
site-privacy-kept-nameless = جب تک ریکارڈ رہے؛ نام مٹ جانے کے بعد اس سے معلوم نہیں ہوتا کہ یہ کس کے بارے میں ہے

# The page of the languages of the interface.
site-interface = انٹرفیس کی زبانیں
site-interface-lead = یہ صفحات کن زبانوں میں موجود ہیں، ہر زبان کس حد تک مکمل ہے اور اس کے الفاظ کی توثیق کس نے کی ہے۔
site-interface-messages = پیغامات
site-interface-clearance = توثیق
site-interface-done = { $all } میں سے { $done }
site-interface-source = وہ زبان جس سے دوسری زبانوں میں ترجمہ کیا گیا ہے۔
site-interface-nobody = اس کے متن کی ابھی کسی اہلِ زبان قاری نے توثیق نہیں کی۔
site-interface-by = توثیق کنندہ: { $who }، { $day }
site-not-cleared = ان صفحات کے متن کی ابھی کسی اہلِ زبان قاری نے توثیق نہیں کی۔

# Search.
search-title = تلاش
search-found = نتائج: { $number }
search-none = کچھ نہیں ملا۔ دوسرے الفاظ، دوسرے ہجے یا کم شرائط سے مدد مل سکتی ہے۔
search-instead = ”{ $typed }“ نہیں ملا؛ اس کے بجائے ”{ $shown }“ تلاش کیا گیا۔
search-without = کسی عبارت میں تمام الفاظ نہیں ہیں؛ چھوڑے گئے الفاظ: { $words }
search-years = سال: { $years }
search-every-year = تمام سال
search-year = سال
search-more = مزید نتائج
search-asking = کیا کون کس کس کا کس کی کس نے کب کہاں کیوں کیسے ہم ہم نے آپ وہ یہ اس ان کا کی کے کو سے میں پر تک نے ہے ہیں تھا تھے تھی اور یا کہ بارے متعلق طے اتفاق فیصلہ کہا ہوا ہوئی دکھائیں بتائیں
search-since = 0000 سے; 0000 کے بعد سے; 0000 کے بعد
search-until = 0000 تک; 0000 سے پہلے
search-within = 0000 میں; سال 0000 میں; 0000 کے دوران
search-kind-meeting = اجلاس
search-kind-item = ایجنڈے کی شق
search-kind-text = متن
search-kind-paragraph = پیراگراف
search-kind-statement = بیان
search-kind-document = دستاویز
search-kind-news = خبر
search-kind-source = ماخذ
search-kind-fact = معلوم حقیقت
search-kind-party = فریق
search-kind-term = اصطلاح
search-kind-person = شخص

# The archive.
search-kind-archive = آرکائیو کی فائل
site-evidence = شماریاتی شواہد
# What a search engine shows under the address of a page.
site-description = { $name }: اجلاس، دستاویزات اور خبریں؛ ایسا ریکارڈ جس کی ہر رکن تصدیق کر سکتا ہے
# Kinds of what is found.
search-kind-page = صفحہ
search-kind-session = نشست

# The research library.
search-kind-library = تحقیقی کتب خانہ

# Uzbek in Cyrillic letters.
site-by-rule = یہ صفحات قاعدے کے مطابق سیریلک رسم الخط میں ڈھالے گئے ہیں؛ متن لاطینی رسم الخط میں لکھا گیا ہے۔

# Words of the interface that a translator corrects.
corrections-title = انٹرفیس کے الفاظ: { $language }
corrections-lead = کسی پیغام کو اس کی کلید یا الفاظ سے تلاش کریں اور دیکھیں کہ وہ کیسے لکھا گیا ہے۔ یہاں کے کسی عمل کا سیکریٹریٹ اسے درست کر سکتا ہے: تصحیح اس زبان کے تمام صفحات پر فوراً نافذ ہوتی ہے اور اسے پروگرام کے پیچ کے طور پر برآمد کیا جا سکتا ہے۔
corrections-search = کلید یا پیغام کے الفاظ
corrections-find = تلاش کریں
corrections-count = { $number ->
    [one] اس سرور پر { $number } پیغام درست کیا گیا ہے۔
   *[other] اس سرور پر { $number } پیغامات درست کیے گئے ہیں۔
}
corrections-all = دکھائیں
corrections-export = پیچ کے طور پر برآمد کریں
corrections-found = { $number ->
    [one] { $number } پیغام ملا۔
   *[other] { $number } پیغامات ملے۔
}
corrections-first = { $number ->
    [one] پہلا دکھایا گیا ہے۔
   *[other] پہلے { $number } دکھائے گئے ہیں۔
}
corrections-built-in = پروگرام میں
corrections-wording = تصحیح
corrections-hint = قوسین میں دی گئی قدریں ویسی ہی رہتی ہیں جیسی انگریزی میں ہیں؛ عدد کے لحاظ سے انتخاب Fluent کی شکل میں لکھا جاتا ہے۔ زیادہ سے زیادہ 4,000 بائٹ۔
corrections-correct = درست کریں
corrections-save = نافذ کریں
corrections-take-back = واپس لیں
corrections-no-fit = اب پیغام سے مطابقت نہیں رکھتی
corrections-no-message = ایسا کوئی پیغام نہیں۔
corrections-empty = پیغام میں الفاظ ہونے چاہییں۔
corrections-too-long = متن { $number } بائٹ سے لمبا ہے۔
corrections-not-fluent = متن درست Fluent نہیں، یا اس میں الفاظ، قدروں اور قدر کے لحاظ سے انتخاب کے علاوہ کچھ ہے۔
corrections-lacking = موجود نہیں: { $values }۔
corrections-unknown = اس پیغام میں نامعلوم: { $values }۔
corrections-enough-title = بہت زیادہ تصحیحات
corrections-enough-text = اس زبان میں اتنے پیغامات درست کیے جا چکے ہیں جتنے ایک سرور رکھتا ہے۔ پہلے انہیں پیچ کے طور پر برآمد کریں۔

# The spelling of a name that is its bearer’s own
site-privacy-field-own-spelling = رکن کے نام کے اپنے املا کی زبان
