# News.

rejection-news-credit-missing = عکس باید نام صاحب اثر و شرح تصویر داشته باشد.
news-none = هنوز خبری منتشر نشده است.
news-plate = این یک طرح است. عکس تنها در صورتی در اینجا قرار می‌گیرد که حقوق آن معلوم باشد.

# The newsroom.
rejection-news-draft-unknown = پیش‌نویسی با نام { $item } وجود ندارد.
rejection-news-not-published = خبری با نام { $item } منتشر نشده است.
rejection-news-withdrawn = خبر { $item } پس گرفته شده است.
rejection-news-language-stands = این خبر به این زبان با واژه‌هایی دیگر منتشر شده است: { $language }؛ آن‌ها را تصحیح تغییر می‌دهد.
rejection-news-approved-already = این پیش‌نویس به همین صورت پیش‌تر تأیید شده است.
rejection-news-embargo-past = ممنوعیت انتشار باید در زمانی در آینده پایان یابد.
rejection-news-same-eyes = آخرین متن این پیش‌نویس را همان طرفی نوشته است که آن را تأیید می‌کند.
rejection-news-not-approved = متن کنونی این پیش‌نویس تأیید نشده است.
confirmed-news-same-eyes = خبر را همان طرفی تأیید کرد که آن را نوشته بود.
confirmed-news-not-approved = خبر بدون تأیید منتشر شد.
news-newsroom = میز خبر
news-newsroom-lead = پیش‌نویس‌های خبر و گام بعدی هر یک. تنها رئیس و دبیرخانه آن‌ها را می‌بینند.
news-drafts-none = پیش‌نویسی وجود ندارد.
news-preview = پیش‌نمایش
news-standing-draft = پیش‌نویس
news-standing-approved = تأییدشده
news-standing-embargoed = انتشار ممنوع تا زمان مقرر
news-standing-published = منتشرشده
news-standing-withdrawn = پس‌گرفته‌شده
news-embargo = ممنوعیت انتشار تا
news-embargo-note = تا آن زمان تنها مطبوعات، رئیس و دبیرخانه آن را می‌خوانند.
news-corrections = تصحیح‌ها
news-corrected = تصحیح‌شده
news-was-withdrawn = این خبر پس گرفته شده است
news-from-record = بیانیهٔ مطبوعاتی بر پایهٔ سوابق نشست
news-from-record-lead = نخستین پیش‌نویس می‌گوید نشست کی و کجا برگزار شد، چه کسانی شرکت کردند و چه چیزی تصویب شد. این متن برای ویرایش است.
news-last-words = آخرین متن
news-release-lead = { $meeting }: { $days }.
news-release-lead-place = { $meeting }: { $days }، { $place }.

# Photographs of news.
rejection-news-alternative-missing = آنچه عکس نشان می‌دهد به این زبان‌ها گفته نشده است: { $languages }.
confirmed-news-alternative-missing = عکسی بدون شرح به همهٔ زبان‌های کاری افزوده شد.
rejection-news-photograph-unreadable = پرونده آسیب دیده است، عکسی به قالب JPEG، PNG یا WebP نیست، یا محتوای آن با نامش نمی‌خواند.
rejection-news-photograph-too-large = عکس بیش از اندازه بزرگ است. حد آن { $pixels } میلیون پیکسل و { $side } پیکسل در هر ضلع است.
news-undescribed = عکس بدون شرح به این زبان
news-photographs = عکس‌ها
# Pages, contacts and banners.
rejection-news-nothing-by-this-name = در اینجا چیزی با نام { $slug } وجود ندارد.
rejection-news-banner-over = نمایش نوار اعلان باید پس از آغاز آن و در زمانی در آینده پایان یابد.
news-pages = صفحه‌ها
news-pages-none = هنوز صفحه‌ای وجود ندارد.
news-contacts = نشانی‌های تماس
news-contacts-none = هنوز نشانی تماسی درج نشده است.
news-as-of = تاریخ اطلاعات
news-banner = اعلان
news-banner-more = ادامهٔ مطلب
news-banners = نوارهای اعلان بالای صفحه‌ها
news-banners-none = نوار اعلانی وجود ندارد.
news-banner-stands = اکنون نمایش داده می‌شود
news-banner-rests = اکنون نمایش داده نمی‌شود
news-change = تغییر
