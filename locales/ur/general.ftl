# What holds for every act.

rejection-general-act-unknown = اس نام کا کوئی اقدام نہیں: { $act }۔
rejection-general-evidence-missing = کسی فریق کے لیے درج کیے گئے اقدام کی بنیاد بتانا لازم ہے: کوئی مراسلہ، کوئی پیغام، یا کمرۂ اجلاس میں کہے گئے الفاظ۔
rejection-general-field-wrong = خانہ ”{ $field }“ خالی ہے یا اس میں ایسی قدر ہے جو یہاں ممکن نہیں۔
rejection-general-not-for-others = دوسروں کے لیے اقدامات صرف سیکرٹریٹ درج کرتا ہے۔
rejection-general-not-yours = یہ اقدام آپ کے اختیار میں نہیں۔
rejection-general-occurred-in-future = جو کچھ ہوا اس کا وقت مستقبل میں نہیں ہو سکتا۔
rejection-general-slug-reserved = یہ نام سائٹ کے ایک پتے کے لیے مخصوص ہے: { $slug }۔
rejection-general-slug-taken = یہ نام پہلے سے استعمال میں ہے: { $slug }۔ کوئی نام دوبارہ استعمال نہیں ہوتا۔
rejection-general-text-empty = متن ”{ $field }“ خالی ہے۔
rejection-general-text-unfit = متن ”{ $field }“ بہت طویل ہے یا اس میں ایسے حروف ہیں جو ریکارڈ نہیں ہو سکتے۔
rejection-general-too-many = پہلے ہی { $bound } موجود ہیں؛ یہی حد ہے۔
rule-general = جو ہر اجلاس پر لاگو ہے
