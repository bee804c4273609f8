# Letters out and in.

rejection-correspondence-letter-unknown = ایسا کوئی مراسلہ نہیں جو مراد ہو سکے: { $letter }۔
rejection-correspondence-addressee-missing = یہ نہیں بتایا گیا کہ کس کے نام: ایک ریاست، تنظیم یا دفتر کا نام دیں۔
rejection-correspondence-not-addressed = مراسلہ { $letter } وہاں نہیں جاتا۔
rejection-correspondence-own-copy-only = فریق صرف اپنی نقل کے بارے میں درج کرتا ہے کہ وہ پہنچی، کھولی گئی یا پڑھی گئی۔
rejection-correspondence-not-outgoing = مراسلہ { $letter } موصولہ ہے: ترسیل کا حال بھیجے گئے مراسلات کا درج ہوتا ہے۔
rejection-correspondence-letter-void = مراسلہ { $letter } کالعدم قرار دیا جا چکا ہے۔
rejection-correspondence-number-taken = اس سال میں نمبر { $number } پہلے سے استعمال میں ہے: مراسلہ { $letter }۔
rejection-correspondence-number-missing = قواعد میں نمبروں کا نمونہ نہیں: براہِ کرم مراسلے کا نمبر دیں۔
rejection-correspondence-received-already = اس بھیجنے والے کا نمبر { $number } کا مراسلہ اس سال کے رجسٹر میں موجود ہے: مراسلہ { $letter }۔ کیا یہ کوئی اور ہے؟
rejection-correspondence-meeting-missing = دعوت نامہ کسی اجلاس کے لیے ہوتا ہے: براہِ کرم اس کا نام دیں۔
rejection-correspondence-nothing-corrected = ایسا کچھ نہیں دیا گیا جس کی تصحیح ہو۔

# The board of invitations, the register, a letter.
correspondence-board = دعوت ناموں کا جدول
correspondence-nobody-invited = ابھی کسی کو دعوت نہیں دی گئی۔
correspondence-counted = مدعو
correspondence-remind = یاد دہانی کا مراسلہ
correspondence-remind-all = { $number ->
    [one] جس ایک کی یاد دہانی باقی ہے اسے یاد دلائیں
   *[other] جن { $number } کی یاد دہانی باقی ہے ان سب کو یاد دلائیں
  }
correspondence-reminder-subject = دعوت کی یاد دہانی: { $meeting }
correspondence-received-read = ہمیں موصول ہوا اور ہم نے پڑھ لیا
correspondence-remind-on = یاد دہانی کی تاریخ: { $day }
correspondence-reminded = یاد دہانی کرائی گئی: { $day }
correspondence-acknowledged = وصولی کی اطلاع: { $day }
correspondence-more = مزید
correspondence-register = مراسلات کا رجسٹر
correspondence-register-lead = بھیجے گئے اور موصولہ مراسلات، ایک رجسٹر، سال وار نمبر۔ تصحیح اسی کے ساتھ درج ہوتی ہے جس کی وہ تصحیح ہو۔
correspondence-halves = رجسٹر کا حصہ
correspondence-all = تمام مراسلات
correspondence-outgoing = بھیجے گئے
correspondence-incoming = موصولہ
correspondence-none = یہاں کوئی مراسلہ نہیں۔
correspondence-letter = مراسلہ { $letter }
correspondence-void = کالعدم
correspondence-answers = جواب بحوالہ مراسلہ { $letter }
correspondence-answered-by = جوابی مراسلہ
correspondence-gaps = نمبر جو کسی مراسلے کے نہیں
correspondence-on-it = اس پر کیا درج ہے
correspondence-no-file = کوئی فائل نہیں
correspondence-annexes = ضمیمے
correspondence-entered = تاریخِ اندراج
correspondence-to = بنام
correspondence-from = منجانب
correspondence-nothing-known = ترسیل کے بارے میں کچھ معلوم نہیں
correspondence-corrections = تصحیحات
correspondence-corrected = تصحیح شدہ
correspondence-draft = نوٹ کا مسودہ (DOCX)
