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
