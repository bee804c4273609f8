# The evidence room: why a file was not imported, why a question has no answer.

evidence-wrong-number = عدد نہیں: { $text }
evidence-wrong-period = مدت نہیں: { $text }
evidence-wrong-second = سطر { $line } کی کلید کے لیے دوسری قدر۔
evidence-wrong-fields = خانے: { $found }؛ سرخی میں: { $wanted }۔
evidence-wrong-encoding = سطر UTF-8 میں نہیں۔
evidence-wrong-quotes = واوین بند نہیں، یا اس کے بعد متن ہے۔
evidence-wrong-code = فہرست ”{ $list }“ میں نہیں: { $text }
evidence-wrong-conflict = { $first } اور { $second } مختلف علاقے ہیں۔
evidence-wrong-appended = شامل کیا جانا تھا، مگر ڈیٹا بیس میں دوسری قدر ہے۔
evidence-refused-layout = فائل کی ساخت پہچانی نہیں گئی؛ دوسری ساخت کی CSV فائل کے لیے --mapping درکار ہے۔
evidence-refused-long = اجازت سے زیادہ طویل، بائٹ میں: { $bytes }۔ مسترد۔
evidence-refused-rows = مشاہدات اجازت سے زیادہ: { $most }۔ مسترد۔
evidence-refused-words = کالم { $column } میں مختلف الفاظ اجازت سے زیادہ: { $most }۔ مسترد۔
evidence-refused-broken = فائل خراب ہے یا ویسی نہیں جیسی نظر آتی ہے: { $text }
evidence-refused-mapping = مطابقت کی فائل قابلِ استعمال نہیں: { $text }
evidence-refused-faults = غلطیاں: { $count }۔ کچھ درآمد نہیں ہوا۔
evidence-refused-unmapped = علاقوں کے کوڈ جو کسی فہرست میں نہیں: { $count }۔ کچھ درآمد نہیں ہوا۔
evidence-asked-indicator = ڈیٹا بیس میں اشاریہ { $text } نہیں۔ موجود: { $known }
evidence-asked-area = ایسا کوئی علاقہ یا گروہ نہیں: { $text }
evidence-asked-period = ایسی کوئی مدت نہیں: { $text }
evidence-asked-datasets = یہ اشاریہ کئی ڈیٹا مجموعوں میں ہے اور وہ کبھی نہیں ملائے جاتے؛ --dataset سے ایک کا نام لیں، یا dataset کے لحاظ سے گروہ بنائیں: { $all }
evidence-asked-units = مختلف اکائیوں کی قدریں جمع نہیں ہوتیں ({ $all })؛ unit کے لحاظ سے گروہ بنائیں، یا --unit سے ایک کا نام لیں۔
evidence-asked-stock = ذخیرہ وقت کے ساتھ جمع نہیں ہوتا؛ ایک مدت کا نام لیں، یا period کے لحاظ سے گروہ بنائیں۔
evidence-asked-group = شائع شدہ گروہ ملکوں یا دوسرے گروہوں کے ساتھ جمع نہیں ہوتا: { $all }
evidence-asked-nothing = کوئی مشاہدہ سوال کے مطابق نہیں۔
evidence-asked-field = --by ایسا خانہ نہیں جانتا: { $text }
