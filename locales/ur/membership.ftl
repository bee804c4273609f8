# Parties, statuses, chairmanships.

rejection-membership-body-unknown = اس نام کی کوئی مجلس نہیں: { $body }۔
rejection-membership-chair-is-state = { $party }: یہ ایک تنظیم ہے، جب کہ صدر نشین ریاست ہوتی ہے۔
rejection-membership-party-unknown = اس نام کی کوئی ریاست یا تنظیم نہیں: { $party }۔
rejection-membership-period-backwards = مدت کا اختتام ({ $to }) اس کے آغاز ({ $from }) سے پہلے ہے۔
rejection-membership-office-unknown = اس نام کا کوئی دفتر نہیں: { $office }۔
rejection-membership-office-closed = { $office }: یہ دفتر بند ہے؛ کھلا رہنے کا آخری دن: { $until }۔
rejection-membership-appointment-unknown = کوئی ایسی تقرری نہیں جو برقرار ہو: { $appointment }۔
rejection-membership-nothing-changed = { $office }: ایسا کچھ نہیں دیا گیا جس سے کوئی تبدیلی ہو۔
membership-title = عمل میں کون شریک ہے
membership-on = کیفیت بتاریخ { $day }
membership-lead = ہر حیثیت اسی طرح دکھائی گئی ہے جیسے مآخذ اس دن کے لیے بیان کرتے ہیں۔ جہاں مآخذ میں اختلاف ہے وہاں ہر بیان اپنے ماخذ کے ساتھ درج ہے۔
membership-states = ریاستیں
membership-organisations = تنظیمیں
membership-chairs = صدارتیں
membership-effective = نافذ العمل
membership-coordinators = قومی رابطہ کار
membership-another-day = کسی اور دن
membership-day-form = جیسے 2023-10-12، 2023-10 یا 2023۔
membership-day-wrong = یہ تاریخ نہیں ہے۔ سال، مہینہ اور دن ہندسوں میں لکھیں اور ان کے درمیان ہائفن دیں۔
membership-show = دکھائیں
membership-unknown-note = ”معلوم نہیں“ کا مطلب ہے کہ کوئی ماخذ نہیں ملا۔ اس سے ریاست یا تنظیم کے بارے میں کوئی نتیجہ نہیں نکلتا۔

# The address book.
membership-address-book = پتوں کی کتاب
membership-address-book-lead = پہلے دفاتر، پھر وہ افراد جو اس دن ان میں خدمات انجام دے رہے ہیں۔ یہ فریقوں کی ملکیت ہے اور صدر نشین کی تبدیلی کے بعد بھی برقرار رہتی ہے۔
membership-office-open = کھلا
membership-office-closed = بند
membership-language-unknown = زبان معلوم نہیں
membership-precedence = ترسیل میں نمبر { $number }
membership-appointment = تقرری { $number }
membership-corrected-by = غلط درج ہوئی؛ اس کی جگہ تقرری { $number } ہے
membership-history = تاریخ
membership-who-is-told = کس کو کیا بتایا جاتا ہے
membership-choose-told = منتخب کریں کہ اس دفتر کو کیسے اطلاع دی جائے
membership-new-choice = اطلاع کا طریقہ منتخب کرنے کا نیا لنک
membership-nobody-told = کسی کو نہیں
membership-told = { $office } ({ $language }) – { $reach }
membership-reach-told = مراسلہ اسی کے نام
membership-reach-copied = نقل برائے اطلاع
membership-reach-first = پہلا دفتر، کیونکہ اس کے سوا کچھ مقرر نہیں کیا گیا
membership-reach-instead-of = بند یا خالی دفتر کی جگہ
membership-staffing = { $staffing ->
    [held] متعین
    [acting] قائم مقام یا نائب
    [vacant] خالی
   *[other] معلوم نہیں
}
