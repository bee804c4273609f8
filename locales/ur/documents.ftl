# Documents and sources.

rejection-documents-media-wrong = اس قسم کی فائل ({ $media }) قبول نہیں کی جاتی۔
rejection-documents-source-unknown = یہ ماخذ درج نہیں کیا گیا: { $source }۔
rejection-documents-symbol-taken = یہ علامت پہلے سے استعمال میں ہے: { $symbol }۔
rejection-documents-symbol-unknown = اس علامت کی کوئی دستاویز نہیں: { $symbol }۔
rejection-documents-symbol-wrong = { $symbol } درست علامت نہیں: علامت بڑے لاطینی حروف، ہندسوں، نقطوں، ہائفن اور ترچھی لکیروں پر مشتمل ہوتی ہے۔
rejection-documents-version-empty = ہر نسخے میں متن یا فائل ہونا لازم ہے۔
documents-about = دستاویز کے بارے میں
documents-known = اس کے بارے میں جو معلوم ہے
documents-versions = مختلف زبانوں کے نسخے
documents-text-unknown = متن معلوم نہیں
documents-symbol-ours = علامت اس سائٹ کی دی ہوئی ہے
documents-none = کوئی دستاویز نہیں
documents-sources = مآخذ
documents-no-sources = ابھی کوئی ماخذ درج نہیں کیا گیا۔

# The archive.
rejection-documents-archived-unknown = آرکائیو میں نمبر { $number } کی کوئی فائل نہیں۔
rejection-documents-certainty-wrong = تاریخ اور اس کا یقین آپس میں نہیں ملتے۔
archive-title = آرکائیو
archive-lead = عمل کی پرانی فائلیں؛ ہر ایک کے ساتھ درج ہے کہ کہاں سے ملی اور تاریخ کتنی یقینی ہے۔
archive-none = آرکائیو میں کچھ نہیں۔
archive-no-date = تاریخ معلوم نہیں
archive-about = تقریباً { $date }
archive-languages-unknown = زبان معلوم نہیں
archive-same = اسی مواد کی فائل آرکائیو میں پہلے سے ہے:
archive-about-file = فائل کے بارے میں
archive-entries = ریکارڈ میں
archive-add = پرانی فائلیں شامل کرنا
archive-add-lead = ایک ساتھ کئی فائلیں چنیں۔ یہاں جو کہا جائے وہ سب کے لیے ہے؛ اگلے قدم میں ہر ایک مکمل کی جاتی ہے۔ اس سے پہلے کچھ درج نہیں ہوتا۔
archive-add-bounds = ایک بار میں زیادہ سے زیادہ: { $files } فائلیں، کل { $bytes }۔
archive-add-files = فائلیں
archive-add-read = جدول پر جائیں
archive-add-table = ہر فائل کے کوائف
archive-add-table-lead = فائلیں ایک دن انتظار کرتی ہیں۔ وہ تبھی درج ہوتی ہیں جب سب درست ہوں۔
archive-add-put = سب درج کریں
archive-add-leave-out = یہ فائل چھوڑ دیں
archive-add-nothing = کچھ درج نہیں ہوا۔
archive-add-none = کوئی فائل نہیں چنی گئی۔
archive-add-done = درج شدہ فائلیں: { $number }۔
archive-text = فائل کا متن
archive-text-found = متن فائل ہی میں ملا۔
archive-text-machine = متن مشین نے اسکین سے پڑھا ہے؛ غلط ہو سکتا ہے۔
archive-text-none = فائل میں کوئی متن نہیں ملا۔
archive-text-waiting = فائل ابھی پڑھی نہیں گئی۔
archive-text-missing = متن نہیں۔ فائل پڑھنے کے لیے سرور پر یہ موجود نہیں: { $programs }۔
archive-text-failed = متن نہیں: فائل خراب ہے، پڑھنے کے لیے بہت بڑی ہے یا بہت دیر لگی۔
archive-text-cut = فائل کا صرف ابتدائی حصہ پڑھا گیا۔
archive-text-page = صفحہ { $number }

# Deadlines of translators.
rejection-documents-translation-of-what = بتائیے کیا ترجمہ ہوتا ہے: دستاویز اپنی علامت سے، یا متن اپنے اجلاس کے ساتھ؛ دونوں میں سے ایک۔
rejection-documents-due-inexact = آخری تاریخ مہینے اور سال سمیت پورا دن ہوتی ہے۔
rejection-documents-due-none = ہٹانے کے لیے کوئی آخری تاریخ نہیں۔
documents-translations = ترجمے
documents-language-current = ماخذ کے مطابق
# What the command that archives whole folders says of a file, and of the table of files.
archive-file-twice = ایک ہی نام دو فولڈروں میں موجود ہے۔
archive-file-name = نام دکھایا نہیں جا سکتا: اس میں اسکرین کو قابو کرنے والی علامتیں ہیں، یا یہ { $bytes } بائٹ سے زیادہ ہے۔
archive-file-link = یہ لنک ہے، اور لنک کی پیروی نہیں کی جاتی۔
archive-file-deep = یہ { $most } فولڈروں سے زیادہ گہرائی میں ہے۔
archive-file-type = یہ PDF، DOCX، XLSX، PPTX، سادہ متن، JPEG، PNG یا WebP نہیں، یا اپنے لاحقے کے مطابق نہیں۔
archive-file-special = یہ عام فائل نہیں۔
archive-file-unread = فائل پڑھی نہیں جا سکتی۔
archive-file-empty = فائل خالی ہے۔
archive-file-long = فائل { $bytes } بائٹ سے بڑی ہے۔
archive-file-absent = جدول میں اس فائل کا نام ہے، مگر فائل موجود نہیں۔
archive-file-changed = فائل پڑھنے کے دوران بدل گئی۔
archive-files-many = فائلیں: { $number }۔ ایک بار میں زیادہ سے زیادہ { $most } لی جاتی ہیں۔
archive-table-header = جدول میں سرخیوں کی سطر نہیں۔
archive-table-column = کالم { $name } مقرر نہیں۔ مقررہ کالم: { $columns }۔
archive-table-columns = ہر کالم ایک بار آتا ہے، اور کالم { $name } ضروری ہے۔
archive-table-cells = خانے: { $number }۔ کالم: { $columns }۔
archive-table-nameless = سطر میں یہ درج نہیں کہ وہ کس فائل کے بارے میں ہے۔
archive-table-twice = فائل { $name } دو بار آئی ہے۔
