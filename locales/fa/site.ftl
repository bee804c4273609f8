# The frame of every page.

# What stands round every page.
site-home = خانه
site-meetings = نشست‌ها
site-documents = اسناد
site-members = عضویت
site-news = اخبار
site-rules = آیین کار
site-record = دفتر ثبت
site-processes = فرایندها
site-sign-in = ورود
site-desk = میز کار
site-desk-of = میز کار: { $seat }
site-sections = بخش‌های وبگاه
site-language = زبان
site-all-languages = همه زبان‌ها
site-you-are-here = شما اینجا هستید
site-skip = رفتن به محتوا
site-away = ارتباط قطع شده است. تا برقراری دوباره، صفحه ممکن است به‌روز نباشد.
site-back = ارتباط دوباره برقرار شد (مدت قطع: { $time } دقیقه). صفحه به‌روز است.
site-rehearsal = تمرین: دولت‌ها، سازمان‌ها، نشست‌ها و مواضعی که در اینجا آمده ساختگی است.
site-rehearsal-short = تمرین
site-handed-over = این دفتر ثبت به { $party } تحویل شده است و در آنجا ادامه دارد. در اینجا می‌توان آن را چنان‌که در آن زمان بود خواند و دیگر چیزی ثبت نمی‌شود.
site-handed-over-short = تحویل‌شده
site-demonstration = نسخه نمایشی: هر بازدیدکننده می‌تواند هر جایگاهی را بگیرد و هیچ چیز در اینجا رسمی نیست.
site-demonstration-short = نسخه نمایشی
site-no-opinion = نام‌ها و عنوان‌ها بیانگر هیچ نظری درباره وضعیت حقوقی هیچ کشور، سرزمین یا مرزی نیست.
site-drawn-from = این صفحه از دفتر ثبت، تا پایان ردیف { $number }، تهیه شده است.
site-check-yourself = خودتان دفتر ثبت را وارسی کنید
site-terms = شرایط استفاده
site-privacy = داده‌های شخصی
site-shown-in = ترجمه نشده؛ نمایش به زبان { $language }
site-source = منبع:
site-no-source = منبعی ذکر نشده
site-sources-differ = منابع اختلاف دارند
site-unknown = نامعلوم
site-date-unknown = تاریخ نامعلوم
site-place-unknown = محل نامعلوم
site-person-removed = حذف‌شده در { $day }
site-file-removed = پرونده در { $day } حذف شده است
site-person-withheld = به شما نشان داده نمی‌شود
site-since = از { $day }

# The first page of the server.
site-product = دبیرخانه دیجیتال فرایندهای مشورتی
site-product-title = دبیرخانه دیجیتال فرایندهای مشورتی بین‌دولتی
site-product-lead = در اینجا نشست فراخوانده می‌شود، نوبت سخن داده می‌شود، و متون مورد مذاکره، تصویب و امضا قرار می‌گیرد – در یک دفتر ثبت که هیچ‌کس ناگزیر نیست چشم‌بسته به آن اعتماد کند.
site-entries = دفتر ثبت { $number } ردیف دارد.
site-no-process = این سرور هنوز فرایندی را نگه نمی‌دارد.

# The first page of a process.
site-follow = دنبال کردن نشست
site-the-meeting = درباره نشست
site-what-agreed = آنچه مورد توافق قرار گرفت
site-all-meetings = همه نشست‌ها
site-all-news = همه خبرها
site-plate = این یک طرح است. عکس تنها در صورتی در اینجا قرار می‌گیرد که حقوق آن معلوم باشد.
site-next-meeting = نشست بعدی
site-not-announced = هنوز اعلام نشده
site-chairs = همه دوره‌های ریاست
site-composition = ترکیب
site-about = درباره فرایند
site-priorities = اولویت‌های رئیس
site-history = پیشینه

# When a page or an answer cannot be given.
site-sorry = پوزش می‌خواهیم
site-not-found-title = صفحه‌ای در این نشانی نیست
site-not-found-text = شاید نشانی نادرست نوشته شده باشد. از صفحه خانه آغاز کنید.
site-failed-title = نمایش صفحه ممکن نشد
site-failed-text = خطا از ماست. چیزی از آنچه ثبت شده از دست نرفته است. دوباره تلاش کنید؛ اگر باز هم پیش آمد، دبیرخانه را آگاه کنید.
site-not-seen-title = این صفحه ویژه جایگاه‌های فرایند است
site-not-seen-text = با حسابی وارد شوید که چنین جایگاهی دارد. اگر حساب شما باید آن را داشته باشد، دبیرخانه می‌تواند آن را بدهد.
site-draft-not-seen-title = جایگاه شما این پیش‌نویس را نمی‌خواند
site-draft-not-seen-text = آیین کار حق دیدن پیش‌نویس‌های در دست مذاکره را به دیگران می‌دهد (rights.see-drafts). این تلاش یادداشت شد. رئیس می‌تواند این حق را برای این متن یا بند مربوط به آن اعطا کند.
site-gone-language = این صفحه به زبان این نشانی وجود ندارد. به زبان‌هایی که در بالا آمده در دسترس است.
site-not-recorded-title = این ثبت نشد
site-not-recorded-text = نوشتن آن بر دیسک سرور ممکن نشد. آنچه پیش‌تر ثبت شده محفوظ است. لحظه‌ای دیگر کار خود را تکرار کنید.
site-busy-title = اقدام‌های زیادی در انتظار است
site-busy-text = چیزی ثبت نشد. لحظه‌ای دیگر کار خود را تکرار کنید.
site-papers-busy-title = اوراق زیادی در دست تهیه است
site-papers-busy-text = لحظه‌ای دیگر این ورق را دوباره بخواهید.
site-origin-title = برگه از وبگاه دیگری آمده است
site-origin-text = برای ایمنی جایگاه شما پذیرفته نشد و چیزی ثبت نشد. آن را در همین جا پر کنید.
site-too-large-title = آنچه فرستاده شد بیش از اندازه بزرگ است
site-too-large-text = چیزی ثبت نشد. پرونده‌ای کوچک‌تر یا متنی کوتاه‌تر بفرستید.
site-too-many-title = از این حساب برگه‌های زیادی فرستاده شد
site-too-many-text = از این برگه چیزی ثبت نشد. چند ثانیه صبر کنید و دوباره بفرستید؛ آنچه پیش‌تر فرستاده شده برقرار است. اگر کار شما نبود، در صفحه حساب خود از همه دستگاه‌ها خارج شوید.
site-files-enough-title = حد مجاز پرونده‌های امروز
site-files-enough-text = تعداد پرونده‌هایی که امروز از جایگاه شما فرستاده شده به حد مجاز روزانه رسیده است. چیزی ثبت نشد. این پرونده را فردا بفرستید یا از دبیرخانه کمک بخواهید.

# Terms of use.
site-terms-1-title = این وبگاه از آن کیست
site-terms-1-text = وبگاه از آن کسی است که این سرور را اداره می‌کند و پاسخگوی مطالبی است که در آن منتشر می‌شود. Meshveret نام برنامه است؛ سازندگان آن این سرور را اداره نمی‌کنند و آنچه را در آن نگهداری می‌شود نمی‌بینند.
site-terms-2-title = چه چیزی رسمی است
site-terms-2-text = هیچ چیز در اینجا رسمی نیست مگر آن‌که خود فرایند چنین اعلام کند. فرایندی با دولت‌های واقعی که از منابع عمومی وارد شده باشد بایگانی است، نه سخن آن دولت‌ها. در تمرین یا نسخه نمایشی هیچ چیز اثری ندارد.
site-terms-3-title = واقعیت‌ها و منابع
site-terms-3-text = هر واقعیتی که از جای دیگر گرفته شده منبع خود را همراه دارد. هر جا منابع اختلاف دارند، هر یک نشان داده می‌شود؛ آنچه در هیچ منبعی نیامده «نامعلوم» نوشته می‌شود. اگر خطایی یافتید، دبیرخانه فرایند را آگاه کنید: هر تصحیح در کنار آنچه تصحیح می‌کند ثبت می‌شود.
site-terms-4-title = نام‌ها و عنوان‌ها
site-terms-4-text = نام‌ها، عنوان‌ها و ترتیب آمدن آن‌ها بیانگر هیچ نظری درباره وضعیت حقوقی هیچ کشور، سرزمین یا مرجع حاکم، یا درباره هیچ مرزی نیست. ترتیب هر فهرست، ترتیب الفبای زبان صفحه است.
site-terms-5-title = نقل و رونوشت
site-terms-5-text = متون عمومی را می‌توان با ذکر شناسه یا نشانی آن‌ها نقل و رونوشت کرد. در نقل از متن مصوب باید زبانی که از آن گرفته شده ذکر شود: زبان‌های معتبر با هم برابرند و ترجمه غیررسمی هم‌سنگ آن‌ها نیست. از عکس‌ها چنان‌که صاحب اثر اجازه داده است می‌توان استفاده کرد.

# Personal data.
site-privacy-1-title = چه چیزی نگهداری می‌شود
site-privacy-1-text = نام، سمت و نشانی تماس نمایندگان، هماهنگ‌کنندگان و امضاکنندگان، تا آنجا که دولت یا سازمان آنان داده است؛ برای هر حساب، نام آن، صورت محافظت‌شده گذرواژه آن، کلیدهای عمومی گذرکلیدهای آن، هویت دارنده آن نزد ارائه‌دهنده هویت، و به مدت شش ماه این‌که چه زمانی، با چه روشی، از کدام دستگاه و از کدام شبکه کسی وارد شده یا رد شده است، که دارنده آن را می‌خواند. نام‌ها و نشانی‌های تماس مهروموم‌شده است: دفتر ثبت تنها مقداری محاسبه‌شده از آن‌ها را در بر دارد و خود متن در کنار آن است. تلاش برای استفاده از حقی که جایگاه از آن برخوردار نیست ۳۰ روز نگهداری می‌شود: چه زمانی، از کدام جایگاه و حساب، و چه کاری.
site-privacy-2-title = چه کسی آن را می‌بیند
site-privacy-2-text = نام‌ها به کسانی که در نشست جایگاه دارند نشان داده می‌شود و اگر نشست عمومی باشد به عموم. نشانی‌های تماس به رئیس، دبیرخانه و خود آن طرف نشان داده می‌شود. هر کس که سرور را اداره می‌کند می‌تواند همه آنچه را در آن ذخیره شده بخواند.
site-privacy-3-title = کوکی‌ها و میزبان‌های دیگر
site-privacy-3-text = هنگام ورود یا گرفتن جایگاه یک کوکی گذاشته می‌شود: بدون آن سرور نمی‌داند که هنوز خود شما هستید. هنگامی که در سامانه ورود مؤسسه خود هستید، کوکی دیگری حداکثر به مدت ده دقیقه هست. کسی ردیابی نمی‌شود، چیزی شمارش نمی‌شود و هیچ صفحه‌ای از میزبان دیگری چیزی نمی‌خواهد. پرونده‌های گزارش سرور نه نامی دارد، نه نشانی و نه متن منتشرنشده.
site-privacy-4-title = پاک کردن
site-privacy-4-text = آنچه ثبت شده ویرایش نمی‌شود، اما نام یا نشانی تماس مهروموم‌شده را می‌توان پاک کرد: متن و مقداری که مهروموم را می‌گشاید از میان برده می‌شود، تاریخ پاک شدن به جای آن می‌آید و دفتر ثبت همچنان به طور کامل وارسی‌پذیر است. دولت یا سازمان شما می‌تواند این کار را بکند و دبیرخانه نیز به درخواست شما؛ هر جا آیین کار مهلتی تعیین کرده باشد، سرور خود آن را انجام می‌دهد. نسخه پشتیبان سرور تا زمان نابودی هنوز متن را در خود دارد و نسخه‌هایی که پیش‌تر به طور قانونی برداشته شده نزد دارندگان آن‌ها می‌ماند.
site-privacy-5-title = از چه کسی بپرسید
site-privacy-5-text = از دبیرخانه فرایند که نام آن در صفحه اعضا آمده است. در نسخه نمایشی از کسی بپرسید که آن را اداره می‌کند، و نام شخص واقعی را وارد نکنید: هر بازدیدکننده می‌تواند در آنجا هر جایگاهی را بگیرد و آنچه را وارد شده بخواند.
site-privacy-6-title = گذرنامه و سلامت
site-privacy-6-text = تصویر اسکن‌شده گذرنامه به هیچ وجه نگهداری نمی‌شود: پرسش درباره هویت تنها حرف و رقم می‌پذیرد. آنچه درباره سلامت گفته شود، مانند نیازهای دسترسی، تنها با رضایت پذیرفته می‌شود و رضایت را می‌توان هر زمان پس گرفت: آنگاه پاسخ پاک می‌شود.
site-privacy-7-title = داده‌های خود شما
site-privacy-7-text = در صفحه حساب خود می‌توانید آنچه را درباره آن نگهداری می‌شود دریافت کنید، از دبیرخانه بخواهید چیزی را از دفتر ثبت پاک کند و خود حساب را پاک کنید. هرگاه رئیس یا دبیرخانه فهرست‌هایی با داده‌های شخصی دیگران را باز کند، سطری به مدت شش ماه نگهداری می‌شود که آنان و طرف‌های مربوط می‌توانند آن را بخوانند.
site-privacy-fields = مورد به مورد
site-privacy-what = چه چیز
site-privacy-purpose = برای چه
site-privacy-readers = چه کسی می‌خواند
site-privacy-kept = تا چه زمانی
site-privacy-field-name = نام عضو هیئت
site-privacy-field-contact = نشانی تماس
site-privacy-field-note = یادداشت سخنان
site-privacy-field-reason = دلیل کنار گذاشته شدن از هیئت
site-privacy-field-signed-by = امضاکننده اعتبارنامه
site-privacy-field-value = پاسخ به پرسش دبیرخانه
site-privacy-field-person = نام شخص در یک نهاد
site-privacy-field-post = سمت شخص در یک نهاد
site-privacy-field-signatory = نام امضاکننده
site-privacy-field-certificate = نام در گواهی امضا
site-privacy-field-account = نام حساب و روش‌های ورود آن
site-privacy-field-devices = دستگاه‌های واردشده: مرورگر، سیستم، شبکه
site-privacy-field-ceremonies = ورودها و گذرکلیدهای آغازشده: پرسش از دستگاه و از کدام شبکه
site-privacy-field-sign-in-log = ورودها و موارد ردشده: چه زمانی، با چه روشی، از کجا
site-privacy-field-refusals = تلاش‌های ردشده یک جایگاه
site-privacy-field-looks = مشاهده داده‌های شخصی از سوی رئیس و دبیرخانه
site-privacy-field-file = پرونده: اعتبارنامه یا نامه دیگر، سند، تصویر اسکن‌شده امضا، عکس
site-privacy-field-file-name = نام پرونده
site-privacy-field-titles = عنوان احترام، مرتبه و سمت عضو هیئت
site-privacy-field-place = نقش و جایگاه عضو در هیئت و نحوه شرکت او
site-privacy-field-languages = زبان‌های عضو
site-privacy-field-passes = کارت شناسایی عضو و زمان رفت‌وآمد او
site-privacy-field-consent = این‌که پرسشی پاسخ داده شده، و با رضایت
site-privacy-field-covers = این‌که اعتبارنامه نام کدام اعضا را دارد و چرا بازگردانده شده است
site-privacy-field-seats = جایگاه‌های حساب: با شناسه آن، به عنوان که، با کدام نقش، از کی تا کی
site-privacy-field-terms = از کی تا کی و با چه سمتی کسی در نهادی است؛ سمت هماهنگ‌کننده
site-privacy-field-letters = موضوع و شماره نامه
site-privacy-field-letter-notes = یادداشت‌های دبیرخانه درباره نامه
site-privacy-field-of-signature = سمت امضاکننده، کلید و امضا
site-privacy-field-words = دلایل، یادداشت‌ها، بیانیه‌ها و اخبار: نوشته‌های آزادی که ممکن است نام کسی در آن‌ها باشد
site-privacy-field-acts = اقدام به عنوان که، از چه راهی، چه زمانی و با چه مستندی انجام شده است
site-privacy-field-links = پیوندهای نخستین ورود یا بازیابی، با هش آن‌ها
site-privacy-field-tokens = توکن‌های برنامه‌ها، با هش آن‌ها: نام، جایگاه، آخرین استفاده
site-privacy-field-answers = موارد رد در واسط برنامه‌نویسی، تا درخواست تکراری همان پاسخ را بگیرد
site-privacy-field-uploads = پرونده‌های آورده‌شده‌ای که هنوز هیچ اقدامی از آن‌ها نام نبرده است: نام، نوع و اندازه، از کدام حساب
site-privacy-field-requests = درخواست‌های پاک کردن، به همان عبارت
site-privacy-field-mails = رایانامه‌های در انتظار یا فرستاده‌شده: نشانی، متن، سرنوشت آن‌ها
site-privacy-field-digests = سطرهای رایانامه روزانه
site-privacy-field-told = این‌که نهاد یا شخصی در آن چگونه می‌خواهد آگاه شود
site-privacy-purpose-taking-part = دانستن این‌که چه کسی و از سوی که شرکت می‌کند
site-privacy-purpose-reaching = دسترسی به افراد درباره نشست
site-privacy-purpose-authority = نشان دادن این‌که کسی اختیار اقدام از سوی دولتی را دارد
site-privacy-purpose-signature = نشان دادن این‌که چه کسی امضا کرده است
site-privacy-purpose-arrangements = ثبت نام، روادید، ورود، دسترسی
site-privacy-purpose-sign-in = بازشناختن کسی که وارد می‌شود
site-privacy-purpose-oversight = پی بردن به سوءاستفاده و پاسخگویی درباره مشاهده‌کنندگان
site-privacy-purpose-register = نگهداری دفتر مکاتبات و اوراق فرایند
site-privacy-readers-meeting = هر کس که می‌تواند فهرست نشست را ببیند؛ عموم، اگر نشست عمومی باشد
site-privacy-readers-bureau-and-party = رئیس، دبیرخانه و خود آن طرف
site-privacy-readers-signatures = هر کس که امضاها را می‌بیند؛ عموم، پس از تصویب متن
site-privacy-readers-owner = تنها دارنده
site-privacy-readers-bureau-and-concerned = رئیس، دبیرخانه و اشخاص مربوط
site-privacy-readers-bureau = رئیس و دبیرخانه
site-privacy-readers-as-entry = هر کس که می‌تواند ردیف یا ورق مربوط را بخواند
site-privacy-readers-addressee = گیرنده
site-privacy-kept-erased = تا زمان پاک شدن
site-privacy-kept-contact-days = به تعداد روزهایی پس از نشست که آیین کار تعیین کرده؛ وگرنه تا زمان پاک شدن
site-privacy-kept-answer-days = به تعداد روزهایی پس از نشست که پرسش تعیین کرده
site-privacy-kept-account = تا زمانی که حساب هست
site-privacy-kept-sign-in = تا پایان ورود
site-privacy-kept-half-year = شش ماه
site-privacy-kept-month = ۳۰ روز
site-privacy-kept-log-days = به تعداد روزهایی که سرور تعیین کرده؛ ۱۸۰ روز اگر تعیین نکرده باشد
site-privacy-kept-quarter = ۹۰ روز پس از پایان آن
site-privacy-kept-link-month = ۳۰ روز پس از آخرین زمانی که قابل استفاده بود
site-privacy-kept-day = ۲۴ ساعت
site-privacy-kept-summary-approved = تا تأیید خلاصه مذاکرات نشست
site-privacy-kept-answered = شش ماه پس از پاسخ به آن
site-privacy-kept-sent = نشانی و متن تا زمان ارسال، یا ۶۰ روز اگر ارسال ممکن نباشد؛ این‌که فرستاده شده، ۶۰ روز
site-privacy-kept-written = تا نوشته شدن رایانامه آن روز
site-privacy-kept-credentials-days = اعتبارنامه‌ها: به تعداد روزهایی پس از نشست که آیین کار تعیین کرده؛ هر پرونده: تا زمان پاک شدن
site-privacy-kept-record = تا زمانی که دفتر ثبت هست
site-privacy-kept-nameless = تا زمانی که دفتر ثبت هست؛ پس از پاک شدن نام، دیگر نمی‌گوید درباره کیست

# The page of the languages of the interface.
site-interface = زبان‌های رابط
site-interface-lead = این صفحه‌ها به کدام زبان‌ها موجودند، هر زبان تا چه اندازه کامل است و چه کسی واژگان آن را تأیید کرده است.
site-interface-messages = پیام‌ها
site-interface-clearance = تأیید
site-interface-done = { $done } از { $all }
site-interface-source = زبانی که زبان‌های دیگر از آن ترجمه شده‌اند.
site-interface-nobody = هنوز هیچ خواننده اهل زبان متن آن را تأیید نکرده است.
site-interface-by = تأییدکننده: { $who }، { $day }
site-not-cleared = متن این صفحه‌ها را هنوز هیچ خواننده اهل زبان تأیید نکرده است.
# Search: its page, and the words with which one asks; 0000 stands for a year, a semicolon between phrases.
search-title = جست‌وجو
search-found = یافته‌ها: { $number }
search-none = چیزی یافت نشد. واژه‌های دیگر، املای دیگر یا گزینش کمتر شاید کمک کند.
search-instead = «{ $typed }» یافت نشد؛ به جای آن «{ $shown }» جست‌وجو شد.
search-without = هیچ بخشی همهٔ واژه‌ها را ندارد؛ کنار گذاشته شد: { $words }
search-years = سال‌ها: { $years }
search-every-year = همهٔ سال‌ها
search-year = سال
search-more = نتایج بعدی
search-asking = چه چی چیست درباره در مورد دربارهٔ که کی کجا چرا چگونه ما شما آنها و یا با برای به از را این آن توافق کردیم کرده‌ایم شد شده تصمیم گرفتیم گفت نشان بده است
search-since = از سال 0000 به بعد; از سال 0000; از 0000 به بعد; از 0000; پس از 0000
search-until = تا سال 0000; تا 0000; پیش از 0000
search-within = در سال 0000; در 0000; سال 0000
search-kind-meeting = نشست
search-kind-item = بند دستور کار
search-kind-text = متن
search-kind-paragraph = بند
search-kind-statement = بیانیه
search-kind-document = سند
search-kind-source = منبع
search-kind-news = خبر
search-kind-fact = واقعیت دانسته
search-kind-party = طرف
search-kind-term = اصطلاح
search-kind-person = شخص

# The archive.
search-kind-archive = پرونده بایگانی
site-evidence = داده‌های آماری
# What a search engine shows under the address of a page.
site-description = { $name }: نشست‌ها، اسناد و اخبار؛ دفتر ثبتی که هر عضو می‌تواند راستی‌آزمایی کند
# Kinds of what is found.
search-kind-page = صفحه
search-kind-session = جلسه

# The research library.
search-kind-library = کتابخانه پژوهشی

# Uzbek in Cyrillic letters.
site-by-rule = این صفحه‌ها بر پایهٔ قاعده به خط سیریلیک برگردانده شده است؛ متن به خط لاتین نوشته شده است.

# Words of the interface that a translator corrects.
corrections-title = واژه‌های رابط کاربری: { $language }
corrections-lead = پیام را با کلید یا واژه‌های آن بیابید و ببینید چگونه نوشته شده است. دبیرخانهٔ هر فرایند در این کارساز می‌تواند آن را اصلاح کند: اصلاح بی‌درنگ در همهٔ صفحه‌های این زبان اعمال می‌شود و می‌توان آن را به صورت وصلهٔ برنامه برون‌برد.
corrections-search = کلید یا واژه‌های پیام
corrections-find = یافتن
corrections-count = { $number ->
    [one] { $number } پیام در این کارساز اصلاح شده است.
   *[other] { $number } پیام در این کارساز اصلاح شده است.
}
corrections-all = نمایش
corrections-export = برون‌برد به صورت وصله
corrections-found = { $number ->
    [one] { $number } پیام یافت شد.
   *[other] { $number } پیام یافت شد.
}
corrections-first = { $number ->
    [one] نخستین پیام نشان داده می‌شود.
   *[other] { $number } پیام نخست نشان داده می‌شود.
}
corrections-built-in = در برنامه
corrections-wording = اصلاح
corrections-hint = مقدارهای درون آکولاد همان‌گونه که در انگلیسی است می‌ماند؛ گزینش بر پایهٔ عدد به شکل Fluent نوشته می‌شود. حداکثر ۴۰۰۰ بایت.
corrections-correct = اصلاح
corrections-save = اعمال
corrections-take-back = بازپس‌گیری
corrections-no-fit = دیگر با پیام سازگار نیست
corrections-no-message = چنین پیامی وجود ندارد.
corrections-empty = پیام باید واژه داشته باشد.
corrections-too-long = متن بلندتر از { $number } بایت است.
corrections-not-fluent = متن، Fluent معتبر نیست یا چیزی جز واژه، مقدار و گزینش بر پایهٔ مقدار دارد.
corrections-lacking = جا افتاده: { $values }.
corrections-unknown = در این پیام ناشناخته است: { $values }.
corrections-enough-title = اصلاح‌های بیش از اندازه
corrections-enough-text = در این زبان به همان شمار که کارساز نگه می‌دارد پیام اصلاح شده است. نخست آن‌ها را به صورت وصله برون‌برید.

# The spelling of a name that is its bearer’s own
site-privacy-field-own-spelling = زبان املای نام عضو به قلم خود او
