# The list of speakers and the floor.
# No native reader has cleared these words yet.

rejection-floor-already-on-list = نام شما پیش‌تر در فهرست سخنرانان آمده است.
rejection-floor-speech-over = سخنرانی مورد نظر پایان یافته است؛ نوبت سخن با { $party } است.
rejection-floor-place-gone = آن جایگاه در فهرست پیش‌تر فراخوانده یا از آن انصراف داده شده است: { $party }.
rejection-floor-time-changed = وقت تخصیص‌یافته در این فاصله تغییر کرده است. به زمان‌سنج نگاه کنید و دوباره اعلام کنید.
rejection-floor-floor-free = کسی نوبت سخن ندارد.
rejection-floor-list-closed = فهرست سخنرانان بسته است.
rejection-floor-list-before = آن فهرست پیش‌تر به نشست ارائه شده است.
rejection-floor-list-of-item = فهرست بند { $item } با آغاز بررسی آن بند به نشست ارائه می‌شود.
rejection-floor-list-open = فهرست سخنرانان باز است.
rejection-floor-may-not-speak = آیین کار سخن گفتن شرکت‌کنندگان دارای این وضعیت را پیش‌بینی نکرده است: { $status }.
rejection-floor-not-on-list = { $party } در فهرست سخنرانان نیست.
rejection-floor-out-of-order = نوبت بعدی فهرست با { $party } نیست.
rejection-floor-list-not-yet-open = فهرست سخنرانان هنوز درخواستی نمی‌پذیرد.
rejection-floor-list-unknown = فهرست سخنرانانی با این نام نیست: «{ $list }». نه به نشست ارائه شده و نه کسی آن را گشوده است.
rejection-floor-list-times = فهرست پس از گشایش بسته می‌شود.
rejection-floor-time-spent = { $party } همه وقت یک هیئت در این فهرست را به کار برده است.
rejection-floor-no-more-replies = شما به تعدادی که آیین کار پیش‌بینی کرده است ({ $made }) پاسخ داده‌اید.
rejection-floor-clock-stopped = زمان‌سنج هم‌اکنون متوقف است.
rejection-floor-clock-runs = زمان‌سنج در حال کار است.
rejection-floor-point-waits = { $party } تذکری آیین‌نامه‌ای داده که رئیس درباره آن حکم نداده است.
rejection-floor-point-raised = شما تذکری آیین‌نامه‌ای داده‌اید که رئیس هنوز درباره آن حکم نداده است.
rejection-floor-point-unknown = در این نشست تذکر آیین‌نامه‌ای با این شماره نیست: { $point }.
rejection-floor-point-ruled = رئیس درباره این تذکر آیین‌نامه‌ای حکم داده است.
rejection-floor-point-not-ruled = رئیس هنوز درباره این تذکر آیین‌نامه‌ای حکم نداده است.
rejection-floor-appealed-already = پیش‌تر در این حکم درخواست تجدیدنظر شده است.
rejection-floor-no-appeal = درخواست تجدیدنظری در این حکم در نشست مطرح نیست.
rejection-floor-may-not-appeal = آیین کار درخواست تجدیدنظر از سوی شرکت‌کنندگان دارای این وضعیت را پیش‌بینی نکرده است: { $status }.

# The floor of a meeting.
floor-title = نوبت سخن
floor-presiding = ریاست جلسه
floor-hall = نمایشگر تالار
floor-has = نوبت سخن با { $party } است
floor-has-it = نوبت سخن دارد
floor-free = کسی نوبت سخن ندارد
floor-time-left = وقت باقی‌مانده
floor-of-minutes = از { $number } دقیقه
floor-minutes = { $number } دقیقه
floor-since = از { $time }
floor-next = بعدی
floor-list = فهرست سخنرانان
floor-waiting = { $number } نفر در انتظار
floor-nobody-waits = کسی در انتظار نیست.
floor-open = فهرست باز است
floor-closed = فهرست بسته است
floor-asked = زمان درخواست: { $time }
floor-your-place = شماره شما در فهرست سخنرانان: { $number }.
floor-spoken = سخن گفته‌اند
floor-statements = بیانیه‌های کتبی
floor-statement-withheld = هنوز به دیگران نشان داده نشده است
floor-give-others = دادن نوبت سخن به هیئتی که درخواست نکرده است
floor-give-to = دادن نوبت سخن به { $party }
floor-give-short = دادن نوبت
floor-one-minute-more = یک دقیقه بیشتر
floor-ask = درخواست نوبت سخن
floor-hand-in-short = تسلیم بیانیه

# Lists, their order, the clock and points of order.
floor-clock-stopped = زمان‌سنج متوقف است
floor-also-for = همچنین از سوی { $parties }
floor-fixed = جایگاه به تعیین رئیس
floor-fixed-because = ترتیب را رئیس تغییر داد: { $reason }
floor-by-request = به ترتیب درخواست
floor-by-precedence = به ترتیب مرتبه
floor-by-alphabetical = به ترتیب الفبا
floor-by-balance = نخست هر کس که کمتر سخن گفته است
floor-by-alphabet = به ترتیب الفبای این زبان: { $language }
floor-members-first = اعضا پیش از دیگران
floor-groups-first = نخست کسانی که از سوی چند طرف سخن می‌گویند
floor-opens = گشایش: { $at }
floor-closes = بسته شدن: { $at }
floor-minutes-each = { $number } دقیقه برای هر سخنرانی
floor-minutes-altogether = در مجموع { $number } دقیقه برای هر هیئت
floor-debate = بحث عمومی
floor-put-down = درج هیئت خود در این فهرست
floor-change-list = تغییر آنچه اعلام شده است
floor-withdraw-reply = پس گرفتن درخواست پاسخ
floor-points = تذکرهای آیین‌نامه‌ای
floor-appealed-by = درخواست تجدیدنظر از سوی { $party }
floor-you-are-next = نوبت بعدی با شماست.
floor-before-you = { $number } هیئت پیش از شما سخن می‌گوید.
floor-totals = مدت سخن گفتن در این نشست

# The note-taker.
rejection-floor-speech-unknown = چنین سخنرانی در جلسه علنی شنیده نشده است.
rejection-floor-summary-approved = خلاصه مذاکرات تأیید شده و یادداشت‌های آن پاک شده است.
floor-notes = یادداشت‌ها برای خلاصه مذاکرات
floor-notes-lead = مضمون سخنان هر هیئت. تنها رئیس و دبیرخانه آن را می‌خوانند؛ پس از تأیید خلاصه مذاکرات پاک می‌شود.
floor-notes-approved = خلاصه مذاکرات تأیید شده است. یادداشت‌های آن پاک شده است.
floor-notes-closed = از سخنان جلسه غیرعلنی چیزی یادداشت نمی‌شود.
floor-noted = یادداشت شد
floor-statement-in = بیانیه تسلیم‌شده
floor-note-from-statement = برداشت به عنوان یادداشت
floor-note-taken = از بیانیه برداشته شد. آن را کوتاه و سپس ذخیره کنید.
floor-note-substance = مضمون
floor-note-save = ذخیره یادداشت
# Those in the hall: interpreters, statements, lost links.
rejection-floor-statement-unknown = با این ردیف بیانیه‌ای تسلیم نشده است.
rejection-floor-not-delivered = بیانیه هنوز ایراد نشده است.
rejection-floor-confirmed-already = بیانیه پیش‌تر تأیید شده است.
floor-interpreters = مترجمان شفاهی
floor-interpreters-until = باز تا { $day }
floor-said = تلفظ: { $said }
floor-statement-spoken = متن سخنرانی
floor-no-text = متنی برای مترجمان شفاهی تسلیم نشده است.
floor-check-delivery = ملاک، سخنان ایرادشده است
floor-beforehand = پیشاپیش تسلیم شده است
floor-beforehand-note = انتشار پیش از ایراد ممنوع است. هیئت آن را پیشاپیش در اختیار مترجمان شفاهی گذاشته است.
floor-term-seek = یافتن اصطلاح
floor-term-find = یافتن
floor-term-unknown = اصطلاحی با این واژه‌ها نیست.
floor-terms-none = { $number ->
    [0] هنوز اصطلاحی وارد نشده است.
    [one] در مجموع { $number } اصطلاح. هیچ‌یک در متن کنونی نیامده است.
   *[other] در مجموع { $number } اصطلاح. هیچ‌یک در متن کنونی نیامده است.
}
floor-statement-waits = در انتظار ایراد
floor-statement-delivered = ایراد شد
floor-statement-first = هش آنچه نخست تسلیم شد: { $hash }
floor-publishes-on-delivery = پس از ایراد منتشر می‌شود
floor-publishes-with-record = همراه خلاصه مذاکرات منتشر می‌شود
floor-publishes-never = منتشر نمی‌شود
floor-interpreters-beforehand = پیشاپیش در اختیار مترجمان شفاهی است
floor-interpreters-with-floor = مترجمان شفاهی هنگام نوبت سخن شما آن را می‌بینند
floor-interpreters-never = به مترجمان شفاهی نشان داده نمی‌شود
floor-confirm-as-handed = همان‌گونه که تسلیم شده ایراد شد
floor-confirm-otherwise = تسلیم آنچه گفته شد
floor-passed-over = ارتباط در { $time } قطع شد: نوبت گذشت، جایگاه محفوظ است
floor-link-lost = ارتباط در { $since } قطع شد. جایگاه در فهرست محفوظ است و در این مدت از آن گذر می‌شود؛ خودبه‌خود تا { $until } نگه داشته می‌شود.
floor-link-lost-long = ارتباط در { $since } قطع شد و مهلت تا { $until } به پایان رسیده است. جایگاه در فهرست می‌ماند و تصمیم با رئیس است.
floor-own-presence = حضور هیئت شما چنین ثبت شده است: { $presence }.
floor-own-time = مدت سخن گفتن شما در این نشست: { $time }.

# What the Chair says with a button.
floor-other-lists = فهرست دیگر سخنرانان
floor-keys = حرف یا عدد روی هر دکمه، همراه با کلیدهایی که مرورگر شما می‌خواهد، آن را فعال می‌کند: Alt، یا Alt و Shift؛ در مک Control و Option.
say-meetings-open = گشایش نشست را اعلام می‌کنم.
say-meetings-resume = نشست از سر گرفته می‌شود.
say-meetings-suspend = تنفس اعلام می‌شود.
say-meetings-close = پایان نشست را اعلام می‌کنم.
say-meetings-adopt-agenda = اگر اعتراضی نباشد، چنین برداشت می‌کنم که نشست دستور کار را تصویب می‌کند. تصویب شد.
say-meetings-take-up = اکنون به بند { $number } می‌پردازیم: { $title }.
say-meetings-close-doors = بررسی این بند غیرعلنی خواهد بود.
say-meetings-open-doors = جلسه دوباره علنی است.
say-floor-give = نوبت سخن با { $party } است.
say-floor-take-back = از سخنران سپاسگزارم.
say-floor-extend = سخنران یک دقیقه دیگر وقت دارد.
say-floor-close-list = فهرست سخنرانان بسته شد.
say-floor-reopen-list = فهرست سخنرانان دوباره باز شد.
say-floor-settle-point-granted = تذکر آیین‌نامه‌ای را وارد می‌دانم.
say-floor-settle-point-not-granted = تذکر آیین‌نامه‌ای را وارد نمی‌دانم.
say-floor-settle-point-out-of-order = این تذکر آیین‌نامه‌ای نیست.
say-floor-settle-appeal-stands = حکم پابرجاست.
say-floor-settle-appeal-overruled = حکم نقض شد.
say-floor-settle-appeal-withdrawn = درخواست تجدیدنظر پس گرفته شد.
say-decisions-put = متن «{ $title }» را برای تصمیم به نشست عرضه می‌کنم. آیا اعتراضی هست؟
say-decisions-declare-adopted = تصویب متن «{ $title }» را اعلام می‌کنم.
say-decisions-declare-not-adopted = اعلام می‌کنم که متن «{ $title }» به تصویب نرسید.
