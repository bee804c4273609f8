# Documents and sources.

rejection-documents-media-wrong = پرونده‌هایی از این نوع ({ $media }) پذیرفته نمی‌شود.
rejection-documents-source-unknown = به منبع { $source } استناد نشده است.
rejection-documents-symbol-taken = شناسه { $symbol } پیش‌تر به کار رفته است.
rejection-documents-symbol-unknown = سندی با شناسه { $symbol } وجود ندارد.
rejection-documents-symbol-wrong = { $symbol } شناسه سند نیست: حروف بزرگ لاتین، رقم، نقطه، خط تیره و ممیز.
rejection-documents-version-empty = هر نسخه باید متن یا پرونده داشته باشد.
documents-about = درباره سند
documents-known = آنچه از آن دانسته است
documents-versions = نسخه‌های زبانی
documents-text-unknown = متن در دست نیست
documents-symbol-ours = شناسه‌ای که این وبگاه داده است
documents-none = سندی نیست
documents-sources = منابع
documents-no-sources = هنوز به هیچ منبعی استناد نشده است.

# The archive.
rejection-documents-archived-unknown = پرونده‌ای با شماره { $number } در بایگانی نیست.
rejection-documents-certainty-wrong = تاریخ و میزان اطمینان از آن با هم نمی‌خوانند.
archive-title = بایگانی
archive-lead = پرونده‌های قدیمی فرایند؛ برای هر یک گفته می‌شود کجا یافته شده و تاریخ آن تا چه اندازه قطعی است.
archive-none = چیزی در بایگانی نیست.
archive-no-date = تاریخ نامعلوم
archive-about = حدود { $date }
archive-languages-unknown = زبان نامعلوم
archive-same = پرونده‌ای با همین محتوا پیش‌تر در بایگانی است:
archive-about-file = درباره پرونده
archive-entries = در ثبت
archive-add = افزودن پرونده‌های قدیمی
archive-add-lead = چند پرونده را با هم برگزینید. آنچه اینجا گفته می‌شود برای همه است؛ در گام بعد هر یک تکمیل می‌شود. پیش از آن چیزی ثبت نمی‌شود.
archive-add-bounds = هر بار حداکثر: { $files } پرونده، روی هم { $bytes }.
archive-add-files = پرونده‌ها
archive-add-read = رفتن به جدول
archive-add-table = اطلاعات هر پرونده
archive-add-table-lead = پرونده‌ها یک شبانه‌روز منتظر می‌مانند. تنها وقتی همه درست باشند ثبت می‌شوند.
archive-add-put = ثبت همه
archive-add-leave-out = این پرونده کنار گذاشته شود
archive-add-nothing = چیزی ثبت نشد.
archive-add-none = پرونده‌ای برگزیده نشد.
archive-add-done = پرونده‌های ثبت‌شده: { $number }.
archive-text = متن پرونده
archive-text-found = متن در خود پرونده یافت شد.
archive-text-machine = متن را ماشین از روی اسکن خوانده است؛ ممکن است نادرست باشد.
archive-text-none = متنی در پرونده یافت نشد.
archive-text-waiting = پرونده هنوز خوانده نشده است.
archive-text-missing = متنی نیست. برای خواندن پرونده این‌ها در سرور کم است: { $programs }.
archive-text-failed = متنی نیست: پرونده آسیب دیده، برای خواندن بسیار بزرگ است یا خواندن آن بسیار طول کشید.
archive-text-cut = تنها آغاز پرونده خوانده شد.
archive-text-page = صفحه { $number }

# Deadlines of translators.
rejection-documents-translation-of-what = بگویید چه ترجمه می‌شود: سندی با شناسه آن، یا متنی با نشست آن؛ یکی از این دو.
rejection-documents-due-inexact = مهلت یک روز کامل است، با ماه و سال.
rejection-documents-due-none = مهلتی نیست که برداشته شود.
documents-translations = ترجمه‌ها
documents-language-current = برابر با منبع
# What the command that archives whole folders says of a file, and of the table of files.
archive-file-twice = یک نام در دو پوشه آمده است.
archive-file-name = نام را نمی‌توان نشان داد: نویسه‌هایی دارد که صفحه نمایش را کنترل می‌کنند، یا بیش از { $bytes } بایت است.
archive-file-link = این پیوند است و پیوندها دنبال نمی‌شوند.
archive-file-deep = در عمقی بیش از { $most } پوشه است.
archive-file-type = این PDF، DOCX، XLSX، PPTX، متن ساده، JPEG، PNG یا WebP نیست، یا با پسوند نامش همخوان نیست.
archive-file-special = این پرونده‌ای عادی نیست.
archive-file-unread = پرونده خوانده نمی‌شود.
archive-file-empty = پرونده خالی است.
archive-file-long = پرونده بزرگ‌تر از { $bytes } بایت است.
archive-file-absent = جدول از این پرونده نام می‌برد، اما پرونده موجود نیست.
archive-file-changed = پرونده هنگام خواندن تغییر کرد.
archive-files-many = پرونده‌ها: { $number }. هر بار حداکثر { $most } پرونده پذیرفته می‌شود.
archive-table-header = جدول سطر عنوان ندارد.
archive-table-column = ستون { $name } پیش‌بینی نشده است. ستون‌های پیش‌بینی‌شده: { $columns }.
archive-table-columns = هر ستون یک بار می‌آید و ستون { $name } لازم است.
archive-table-cells = خانه‌ها: { $number }. ستون‌ها: { $columns }.
archive-table-nameless = سطر نمی‌گوید درباره کدام پرونده است.
archive-table-twice = پرونده { $name } دو بار آمده است.
