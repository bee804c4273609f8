# Rounds of comments on a text, and the position of one party.

rounds-title = تبصروں کے ادوار
rounds-instant = { $instant } ({ $zone })
rounds-open = دور { $number } جاری ہے
rounds-over = دور { $number } ختم ہو چکا:
rounds-until = تبصرے وصول کرنے کا آخری وقت
rounds-you-commented = آپ کا فریق تبصرہ کر چکا ہے
rounds-none = مسودہ ابھی تبصروں کے لیے تقسیم نہیں ہوا۔
rounds-table = تبصرے
rounds-no-comments = کوئی تبصرہ موصول نہیں ہوا۔
rounds-place = پیراگراف
rounds-party = فریق
rounds-words = تبصرہ
rounds-answer = جواب
rounds-whole = مجموعی متن
rounds-removed = پیراگراف جو اب متن میں نہیں
rounds-comment-number = تبصرہ { $number }
rounds-round = دور { $number }
rounds-late = تاخیر سے موصول
rounds-withdrawn = واپس لیا گیا
rounds-receipt = رسید
rounds-receipt-entry = ریکارڈ کا اندراج
rounds-receipt-time = موصول
rounds-gathers = { $number ->
    [one] آپ کی وزارتوں کی { $number } رائے یکجا۔
   *[other] آپ کی وزارتوں کی { $number } آرا یکجا۔
}
rounds-became = تجویز بن گیا: { $tag }
rounds-no-answer = ابھی جواب نہیں دیا گیا
rounds-all = تمام ادوار
rounds-is-open = جاری
rounds-is-over = ختم
rounds-received = { $number ->
    [0] کوئی تبصرہ نہیں
    [one] { $number } تبصرہ
   *[other] { $number } تبصرے
}
rounds-answered = تبصرہ کر چکے
rounds-due = تبصرہ نہیں کیا
rounds-nobody = کوئی نہیں
rounds-forms = نیٹ ورک کے بغیر فارم
rounds-forms-note = ہر فارم ایک فائل ہے: نیٹ ورک کے بغیر پُر ہوتا ہے، ای میل سے واپس آتا ہے، اور یہاں داخل کیا جاتا ہے۔
rounds-circulate = تبصروں کے لیے تقسیم کریں
rounds-comment = تبصرہ کریں
rounds-enter-comment = کسی فریق کے لیے تبصرہ درج کریں
rounds-close = دور ابھی ختم کریں
rounds-give-answer = جواب دیں
rounds-answer-again = جواب بدلیں

# The position of one party while its ministries write it.
position-title = قومی موقف
position-who = یہ صفحہ صرف متعلقہ فریق کا منصب دیکھتا ہے: { $party }۔ یہ نہ صدر نشین کو دکھایا جاتا ہے، نہ سیکرٹریٹ کو، نہ کسی دوسرے وفد کو۔
position-then = وزارتیں پیراگراف بہ پیراگراف رائے دیتی ہیں۔ رابطہ کار ان کی آرا ایک تبصرے میں یکجا کرتا ہے؛ صرف وہی تبصرہ بھیجا جاتا ہے۔
position-paragraph = پیراگراف { $paragraph }
position-footnote = حاشیہ { $number }
position-unnamed = وزارت کا نام نہیں دیا گیا
position-waits = رابطہ کار کا منتظر
position-withdrawn = واپس لی گئی
position-gathered = تبصرہ نمبر { $number } میں یکجا
position-sent = بطور تبصرہ نمبر { $number } بھیجا گیا
position-gather = یہ آرا یکجا کریں
position-contribution = وزارت کی رائے { $number }
position-comment = واحد قومی تبصرہ
position-comment-note = یہ بھیجا جائے گا، اور جو مسودے پر تبصرے دیکھ سکتے ہیں وہ اسے دیکھیں گے۔
position-send = بطور قومی تبصرہ بھیجیں
position-words = وزارت کی رائے
position-add = رائے شامل کریں
