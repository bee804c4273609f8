# The record and its proofs.

rejection-record-already-open = دفتر ثبت پیش‌تر گشوده شده است.
rejection-record-not-open = دفتر ثبت گشوده نشده است: نخستین اقدام record.open است.
rejection-record-nothing-to-erase = چیزی برای پاک کردن نیست: هیچ داده شخصی پاک‌نشده‌ای با آنچه داده شده مطابقت ندارد.
rejection-record-files-of-all = پرونده‌ها را رئیس یا دبیرخانه پاک می‌کند، چون ممکن است دیگران نیز همان پرونده را نام برده باشند. از دبیرخانه بخواهید.
rejection-record-nothing-due = داده شخصی سررسیده‌ای نیست: مهلت هیچ‌یک به پایان نرسیده است.
rejection-record-no-attribution-due = مورد سررسیده‌ای نیست: آیین کار هنوز نگه می‌دارد که مواضع مربوط به متون این نشست از آن که بوده، رویه‌ای بر آن‌ها استوار است، یا چیزی نگهداری نمی‌شود.
rejection-record-key-unfit = این کلید از نوع لازم نیست، یا کلید کنونی یا پیشین دفتر ثبت است. آن را به طور کامل و چنان‌که برنامه چاپ کرده رونویسی کنید.
rejection-record-key-not-here = کلید محرمانه‌ای که باید این را امضا کند در این سرور نیست یا برنامه آن را نیافته است. اقدام در سروری انجام می‌شود که کلید در آن است.
rejection-record-handed-over = دفتر ثبت به { $party } تحویل شده است و در آنجا ادامه دارد. در اینجا می‌توان آن را خواند و دیگر چیزی ثبت نمی‌شود.
rejection-record-witness-known = این شاهد پیش‌تر تعیین شده است.
rejection-record-witness-unknown = چنین شاهدی نیست یا برکنار شده است.
rejection-record-not-your-witness = برکناری این شاهد در صلاحیت شما نیست.
rejection-record-not-the-chair = { $chair ->
    [none] دفتر ثبت دولتی را نمی‌شناسد که در آن روز ریاست فرایند را داشته باشد. آیا با این همه به { $party } تحویل شود؟
   *[other] تا آنجا که در دفتر ثبت آمده، ریاست فرایند در آن روز با دولت دیگری است، نه با { $party }. آیا با این همه دفتر ثبت به آن تحویل شود؟
}
rejection-record-form-unfit = دفتر ثبت با قالب { $now } است. تنها می‌توان آن را به قالبی تازه‌تر، تا قالب { $known }، رساند.
rejection-record-doors-closed = یکی از بندهای این نشست به صورت غیرعلنی بررسی می‌شود: { $meeting }. آنچه در آن انجام می‌شود هنوز در دفتر ثبت نیست. نخست بند را به پایان برسانید یا جلسه را علنی کنید.
rejection-record-form-earlier = دفتر ثبت با نسخه پیشین برنامه آغاز شده است و این اقدام را هنوز نمی‌شناسد. نخست رئیس یا دبیرخانه آن را به قالب تازه‌تر می‌رساند.

# The record and an entry.
record-lead = همه آنچه در فرایند روی داده است، ردیف به ردیف، به ترتیب ثبت. هیچ چیز پس از ثبت تغییر نمی‌کند: هر تصحیح خود ردیفی جداگانه است.
record-entries = ردیف‌ها
record-entry = ردیف { $number }
record-number = شماره
record-recorded = زمان ثبت
record-act = اقدام
record-meeting = نشست
record-occurred-on = روی داد: { $day }
record-entered-later = بعداً وارد شده است؛ زمان رویداد: { $day }.
record-newer = ردیف‌های تازه‌تر
record-older = ردیف‌های قدیم‌تر
record-every = همه
record-area = حوزه
record-since = از
record-until = تا
record-choose = انتخاب ردیف‌ها
record-choose-note = روزها و ساعت‌ها به وقت { $zone } و بر پایه زمان ثبت است. تنها ردیف‌هایی یافت می‌شود که شما مجاز به خواندن آن‌ها هستید؛ دولت یا سازمان در جایی یافت می‌شود که ردیف آشکارا بگوید اقدام از آن یا درباره آن است.
record-time-wrong = روز را مانند 2026-09-14 یا روز و ساعت را مانند 2026-09-14T09:30 بنویسید. آنچه خوانده نشد کنار گذاشته شد.
record-found = { $number ->
    [0] ردیفی که مجاز به خواندن آن باشید مطابقت ندارد.
    [one] { $number } ردیف که مجاز به خواندن آن هستید مطابقت دارد.
   *[other] { $number } ردیف که مجاز به خواندن آن‌ها هستید مطابقت دارد.
}
record-all = نمایش همه دفتر ثبت
record-previous = ردیف { $number }، پیش از این
record-next = ردیف { $number }، پس از این
record-sealed-disclosed = مهروموم‌شده؛ به شما نشان داده می‌شود
record-sealed-until = مهروموم‌شده؛ به شما نشان داده می‌شود؛ نگهداری تا { $day }
record-sealed-removed = مهروموم‌شده؛ حذف‌شده: { $instant }
record-sealed-destroyed = مهروموم‌شده؛ ازمیان‌رفته
record-sealed-withheld = مهروموم‌شده؛ به شما نشان داده نمی‌شود
record-restricted = ردیف با دسترسی محدود
record-restricted-note = تنها برخی جایگاه‌ها مجاز به خواندن این ردیف‌اند. شماره و تعهد رمزنگاشتی آن عمومی است تا هر کس بتواند وارسی کند که در دفتر ثبت آمده و تغییر نکرده است.
record-content = آنچه ثبت شد
record-by = به عنوان
record-entered-by = واردکننده
record-received = زمان دریافت
record-profile = آیین کار جاری
record-entry-field = ردیف { $number }: { $field }
record-erase = پاک کردن متون شخصی این ردیف
record-body = ردیف به صورت ذخیره‌شده

# Fields of what happened that no form asks for.
record-field-allotted-ms = وقت داده‌شده، به میلی‌ثانیه
record-field-archive = از بایگانی
record-field-assertion = اظهار گذرکلید
record-field-base = کسانی که اعتراضشان به حساب می‌آید
record-field-by = از سوی
record-field-by-ms = مدت افزوده، به میلی‌ثانیه
record-field-changes = آنچه تغییر می‌کند
record-field-checked = آنچه در پرونده امضاشده یافت شد
record-field-code = کد
record-field-confirmed = تأییدشده از سوی رئیس
record-field-contacts-until = نگهداری نشانی‌های تماس تا
record-field-credentials-until = نگهداری اعتبارنامه‌ها تا
record-field-days-unknown = سال‌هایی که روزهای کاری آن‌ها معلوم نیست
record-field-hash = هش
record-field-id = نام کوتاه
record-field-late = پس از مهلت
record-field-lifted = کروشه‌هایی که با آن برداشته شد
record-field-list = فهرست
record-field-merged = پیشنهادهای ادغام‌شده
record-field-numbers = شماره‌ها
record-field-objections = اعتراض‌ها
record-field-offset = دقیقه جلوتر از UTC
record-field-owner = از آن
record-field-profile = آیین کار هنگام آغاز
record-field-received = زمان دریافت
record-field-round = دور
record-field-silence = رویه سکوت
record-field-since = از ردیف
record-field-superseded = پیشنهادهای منتفی‌شده
record-field-support = پشتیبانی
record-field-supporters = پشتیبانان
record-field-tally = شمارش مواضع
record-field-texts = آنچه پاک شد
record-field-unsettled = پیشنهادهایی که باید دوباره دیده شود
record-field-version = نسخه
record-field-warning = هشدار
record-field-working-days = روزهای کاری
record-field-year = سال
record-field-roll = حضور و غیاب
record-field-present = حاضر در سالن
record-field-remote = از راه دور
record-field-absent = غایب
record-field-members = اعضایی که به حساب می‌آیند
record-field-members-present = اعضای حاضر
record-field-needed = لازم برای حد نصاب
record-field-first = هش آنچه نخست تسلیم شد

# Proof.
record-proof = چرا لازم نیست به گفته ما اعتماد کنید
record-proof-1 = تعهد رمزنگاشتی از تک‌تک حروف ردیف محاسبه می‌شود. با تغییر یک حرف، تعهد دیگری به دست می‌آید.
record-proof-2 = { $number ->
    [0] این تنها ردیف است، پس برگ آن همان ریشه دفتر ثبت است.
    [one] با { $number } مقدار دیگر تا ریشه پیوند می‌خورد. هیچ ردیفی را نمی‌توان برداشت یا افزود بی‌آن‌که ریشه تغییر کند.
   *[other] جفت‌جفت با { $number } مقدار دیگر تا ریشه پیوند می‌خورد. هیچ ردیفی را نمی‌توان برداشت یا افزود بی‌آن‌که ریشه تغییر کند.
}
record-proof-3 = ریشه نماینده { $number } ردیف است و با کلید دفتر ثبت به عنوان نقطه وارسی امضا می‌شود. هر کس نقطه وارسی را نگه دارد از هر تغییر بعدی آگاه می‌شود.
record-proof-leaf = تعهد رمزنگاشتی همراه با نام دفتر ثبت و شماره { $number } برگ را می‌سازد. پس هیچ ردیفی نمی‌تواند در جای ردیف دیگری قرار گیرد.
record-proof-root = { $number ->
    [one] آنچه در پایان می‌ماند ریشه است که نماینده { $number } ردیف است.
   *[other] آنچه در پایان می‌ماند ریشه است که نماینده همه { $number } ردیف است.
}
record-step-left = در سمت چپ آن
record-step-right = در سمت راست آن
record-step-together = حاصل هر دو با هم
record-cosigned-none = تاکنون کسی جز خود دفتر ثبت این نقطه وارسی را امضا نکرده است.
record-cosigned = { $number } نگهدارنده دیگر دفتر ثبت نیز همین نقطه وارسی را امضا کرده است.
record-path = مسیر تا ریشه
record-commitment = تعهد رمزنگاشتی
record-leaf = برگ درخت
record-root = ریشه { $number } ردیف
record-holds = اثبات درست است
record-holds-not = اثبات درست نیست
record-checkpoint = نقطه وارسی
record-origin = مبدأ دفتر ثبت
record-fingerprint = اثرانگشت کلید
record-signed = امضاشده برای { $number } ردیف
record-checkpoint-file = نقطه وارسی به صورت پرونده
record-key-file = کلید به صورت پرونده
record-key-sheet = کلید روی برگ کاغذ، برای کیسه سیاسی

# The process as it stood on.
record-as-of-choose = فرایند در زمان گذشته
record-as-of-day = روز
record-as-of-hour = ساعت، اگر پایان روز نیست
record-as-of-show = نمایش
record-as-of-choose-note = به وقت { $zone }. هر صفحه فرایند چنان نشان داده می‌شود که دفتر ثبت در آن زمان می‌دانست.
record-as-of-label = گذشته
record-as-of-instant = فرایند در این زمان: { $instant }.
record-as-of-entry = فرایند پس از ردیف { $number }.
record-as-of-known = این چیزی است که دفتر ثبت در آن زمان می‌دانست. آنچه بعداً وارد شده در اینجا نیست، حتی اگر پیش‌تر روی داده باشد.
record-as-of-last = شماره آخرین ردیف: { $number }.
record-as-of-last-at = شماره آخرین ردیف: { $number }، زمان ثبت: { $instant }.
record-as-of-now = همین صفحه در وضع کنونی
record-as-of-more = آنچه در اینجا می‌بینید، و ریشه دفتر ثبت در آن زمان
record-as-of-rights = در اینجا چیزی را می‌بینید که در آن زمان از جایگاه شما دیده می‌شد و اکنون نیز از آن دیده می‌شود. آنچه از آن پس پاک شده پاک می‌ماند، و هر پرونده یا ورقی که از اینجا باز کنید کنونی است. در صفحه گذشته هیچ اقدامی ممکن نیست.
record-as-of-after = فرایند پس از این ردیف
record-as-of-before-title = هنوز چیزی ثبت نشده بود
record-as-of-before-text = تا آن زمان چیزی که مجاز به خواندن آن باشید ثبت نشده بود.
record-as-of-later-title = هنوز نه
record-as-of-later-text = آن زمان هنوز نرسیده است.
record-as-of-busy-title = درخواست‌های زیادی برای گذشته
record-as-of-busy-text = در این لحظه درخواست‌های زیادی برای گذشته رسیده است. اندکی بعد دوباره تلاش کنید.
record-damaged-title = این بخش از دفتر ثبت آسیب دیده است
record-damaged-text = آنچه در اینجا ذخیره شده همان نیست که ثبت شده بود، پس نشان داده نمی‌شود. چیزی از آنچه امضا شده از دست نرفته است: اداره‌کننده سرور آگاه شده است و آن را از نسخه پشتیبان بازمی‌گرداند.

# A package and its verdict.
record-check = خودتان وارسی کنید
record-check-how = بسته و کلید را به رایانه خود ببرید و برنامه را در آن اجرا کنید؛ به شبکه نیازی نیست. اثرانگشت کلید را با اثرانگشتی مقایسه کنید که از راهی جز این وبگاه به دست آورده‌اید.
record-host-can = هر کس که سرور را اداره می‌کند می‌تواند آنچه را در آن ذخیره شده بخواند، اقدامی را به تأخیر اندازد و ساعت را تنظیم کند. اما نمی‌تواند ردیفی را که نقطه وارسی شما در بر دارد تغییر دهد یا بردارد بی‌آن‌که آشکار شود.
record-package-of = بسته: { $meeting }
record-verdict = نتیجه وارسی
record-verdict-note = این سرور هنگام تهیه صفحه وارسی‌ها را انجام داد. این برای آسانی کار است، نه اثبات: خودتان آن‌ها را در رایانه‌ای که به آن اعتماد دارید انجام دهید.
record-package-holds = بسته درست است
record-package-fails = بسته درست نیست
record-take-package = دریافت بسته
record-checks = وارسی‌ها
record-adopted-hash = هش متن مصوب
record-browser-title = وارسی بسته در همین مرورگر
record-browser-lead = مرورگر شما بسته را می‌خواند و خود آن را وارسی می‌کند. بسته به جایی فرستاده نمی‌شود.
record-browser-package = بسته
record-browser-package-hint = پرونده را انتخاب کنید یا روی این صفحه بیندازید.
record-browser-key = کلید دفتر ثبت یا اثرانگشت آن
record-browser-key-hint = در اینجا کلیدی آمده که این سرور می‌دهد. این کلید مستقل نیست: به جای آن کلید یا اثرانگشتی را بگذارید که از راهی دیگر به دست آورده‌اید.
record-browser-check = وارسی بسته
record-browser-checking = وارسی‌های انجام‌شده تاکنون: { $number }
record-browser-no-key = این نه کلید دفتر ثبت است و نه اثرانگشتی با ۶۴ رقم.
record-browser-broken = وارسی به پایان نرسید: پرونده خواندنی نیست یا این مرورگر چیزی را که برای وارسی لازم است ندارد.
record-browser-without = بدون اسکریپت این صفحه چیزی را وارسی نمی‌کند. یکی از برنامه‌های زیر را به کار برید.
record-browser-cannot = این مرورگر امکان محاسبه هش را به این صفحه نمی‌دهد: تنها در اتصال امن چنین می‌کند. یکی از برنامه‌های زیر را به کار برید.
record-browser-elsewhere = وارسی بدون این صفحه
record-browser-host = این صفحه از همان میزبانی می‌آید که دفتر ثبت آن وارسی می‌شود، پس درباره خود چیزی اثبات نمی‌کند: هر کس به میزبان اعتماد ندارد، برنامه یا پرونده Python را اجرا می‌کند که از یک انتشار رسمی برنامه گرفتنی است.
check-form = پرونده یک بسته است و به تنها صورتی نوشته شده که قالب آن مجاز می‌داند.
check-key = کلید درون بسته همان کلید مورد انتظار شما یا جانشینی است که آن کلید نام برده است.
check-checkpoint = نقطه وارسی متعلق به همین دفتر ثبت است و با کلید آن امضا شده است.
check-subject = ردیف‌ها از همان فرایند و نشستی است که بسته نام می‌برد.
check-entry-commitment = محتوای ردیف { $subject } همان است که هنگام ثبت به آن تعهد شد.
check-entry-inclusion = ردیف { $subject } در درختی است که نقطه وارسی امضا می‌کند.
check-entry-order = ردیف‌ها به ترتیب خود آمده است و زمان به عقب نمی‌رود.
check-sealed-value = متنی که از ردیف { $subject } آشکار شده همان است که مهروموم شده بود.
check-text-hash = این متن، حرف به حرف، همان متن مصوب است: { $subject }.
check-adopted-hash = هش متن مصوب نماینده متون همه زبان‌های معتبر است: { $subject }.
check-signature = امضا بر متن مصوب زده شده است: { $subject }.
check-summary-hash = هش جمع‌بندی نماینده متون آن به همه زبان‌های معتبر است: { $subject }.
check-statement = هش‌های بیانیه پیوست از آن متن همان بیانیه است: { $subject }.
check-file = پرونده ضمیمه همان است که یک ردیف نام می‌برد: { $subject }.
check-outcome-proved = اثبات شد
check-outcome-failed = ناموفق
check-outcome-not-checked = وارسی‌نشده
check-reason-not-a-package = پرونده یک بسته نیست یا به تنها صورتی که قالب آن مجاز می‌داند نوشته نشده است.
check-reason-key-unfit = کلید درون بسته کلید این دفتر ثبت نیست.
check-reason-another-key = کلید بسته غیر از کلید مورد انتظار شماست.
check-reason-key-from-inside = کلیدی از بیرون داده نشده است، پس کلید درون بسته به کار رفت.
check-reason-not-signed-by-key = نقطه وارسی با این کلید امضا نشده یا متعلق به دفتر ثبت دیگری است.
check-reason-not-in-tree = ردیف در درختی که نقطه وارسی امضا می‌کند نیست.
check-reason-out-of-order = ردیف‌ها به ترتیب خود نیامده است یا زمان به عقب می‌رود.
check-reason-half-an-entry = بخشی از ردیف کم است: ردیف یا باید به طور کامل داده شود یا اصلاً داده نشود.
check-reason-not-a-body = بدنه ردیف JSON نیست.
check-reason-body-changed = محتوای ردیف پس از ثبت تغییر کرده است.
check-reason-not-what-was-sealed = متن آشکارشده همان نیست که مهروموم شده بود.
check-reason-another-subject = ردیف‌ها از فرایند یا نشستی جز آن است که بسته نام می‌برد.
check-reason-not-the-adopted-text = متن همان نیست که تصویب شده است.
check-reason-hash-does-not-cover = هش متن مصوب، هش این متون نیست.
check-reason-text-missing = متنی که تصویب شده در بسته نیست.
check-reason-signature-wrong = امضا با این کلید بر این متن زده نشده است.
check-reason-signature-missing = ردیف از امضایی نام می‌برد که مستند آن کلید یا پرونده است، اما چنین چیزی نیست.
check-reason-ink = امضای با جوهر را تنها نسخه اصلی اثبات می‌کند.
check-reason-hash-not-of-these = هش ثبت‌شده، هش این متن نیست.
check-reason-scan = تصویر اسکن‌شده امضای با جوهر را نشان می‌دهد؛ اصالت آن را تنها نسخه اصلی اثبات می‌کند.
check-reason-file-not-enclosed = پرونده امضاشده با هش آن نام برده شده و در بسته نیست.
check-reason-file-removed = پرونده امضاشده از محل نگهداری پاک شده است؛ هش آن در دفتر ثبت می‌ماند.
check-reason-another-document = امضاهای پرونده معتبر است؛ اما پرونده نمی‌گوید که همین متن است: آن‌ها را با چشم مقایسه کنید.
check-reason-algorithm-unknown = امضای پرونده الگوریتمی دارد که این برنامه نمی‌شناسد؛ دولت متبوع امضاکننده می‌تواند آن را وارسی کند.
check-reason-file-signature-wrong = پرونده امضایی ندارد یا امضای آن معتبر نیست.
check-reason-not-the-named-file = پرونده همان نیست که هش آن می‌گوید، هیچ ردیفی از آن نام نبرده یا دو بار ضمیمه شده است.

# What the program says when it verifies.
verify-holds = بسته درست است: همه وارسی‌های ممکن اثبات شد.
verify-fails = بسته درست نیست: { $number } وارسی ناموفق بود.
verify-key-inside = کلیدی داده نشده است، پس این تنها سازگاری با کلید درون بسته را اثبات می‌کند. اثرانگشت را با اثرانگشتی مقایسه کنید که از راهی دیگر به دست آورده‌اید.
verify-log = دفتر ثبت: { $origin }
verify-fingerprint = اثرانگشت کلید: { $fingerprint }
verify-checkpoint = نقطه وارسی: ردیف‌ها { $size }، ریشه { $root }
verify-entries = ردیف‌های داده‌شده به طور کامل: { $open }؛ تنها با تعهد رمزنگاشتی: { $restricted }
verify-text = متن مصوب: { $symbol }، هش { $hash }، زبان‌های معتبر: { $languages }
verify-signature = امضا: { $party }، { $symbol }؛ شیوه: { $mode }؛ مستند: { $evidence }
verify-courtesy = ترجمه غیررسمی: { $symbol }، { $language }
verify-summary = جمع‌بندی رئیس: { $symbol }، هش { $hash }، زبان‌های معتبر: { $languages }
verify-statement = بیانیه: { $party }، { $kind }، درباره { $text }، شماره { $number }؛ زبان‌ها: { $languages }
verify-statement-withdrawn = این بیانیه پس گرفته شده است.
verify-confirmed = تأییدشده از سوی پایتخت در { $date } (UTC)
verify-confirmed-late = تأییدشده از سوی پایتخت پس از مهلت، در { $date } (UTC)
verify-unconfirmed = تا آنجا که این بسته نشان می‌دهد، پایتخت تأیید نکرده است
verify-file = پرونده: { $hash }
verify-signed-by = در پرونده: { $signer }؛ گواهی شماره { $serial } از { $issuer }، معتبر از { $from } تا { $to }
verify-signed-at = به گفته پرونده، امضاشده در { $date } (UTC)
verify-signed-later = افزوده به پرونده پس از این امضا، به بایت: { $bytes }
verify-passkey-verified = گذرکلید در { $origin } امضا کرد؛ دستگاه هویت شخص را احراز کرد
verify-passkey-present = گذرکلید در { $origin } امضا کرد؛ شخصی حضور داشت و هویت او احراز نشد
verify-issuers = داوری نشده است: این‌که صادرکننده گواهی درخور اعتماد است یا نه، و این‌که گواهی باطل شده است یا نه. منطقه فهرست مشترکی از صادرکنندگان ندارد. به نام‌های بالا نگاه کنید.
verify-cannot = آنچه هیچ نرم‌افزاری نمی‌تواند اثبات کند: این‌که میزبان آنچه را ذخیره می‌کند نخوانده، اقدامی را به تأخیر نینداخته یا ساعت خود را تنظیم نکرده است؛ و این‌که امضای با جوهر اصیل است، که تنها نسخه اصلی نشان می‌دهد.

check-succession = کلید { $subject } دفتر ثبت کلید بعدی را نام برده است و آنچه آن کلید امضا کرده بود آغاز همین دفتر ثبت است.
check-cosignature = شاهد { $subject } نقطه وارسی را امضا کرده است.
check-reason-not-a-successor = هیچ ردیفی از دفتر ثبت کلید بعدی را با امضای این کلید نام نمی‌برد، یا دفتر ثبت ادامه آنچه این کلید امضا کرده نیست.
check-reason-not-cosigned = این نقطه وارسی امضای شاهد را ندارد.
check-reason-cosignature-wrong = امضای شاهد معتبر نیست.
check-reason-no-evidence-module = این برنامه بدون بخش مربوط به گذرکلید، تصویر اسکن‌شده و PDF امضاشده ساخته شده است.
verify-cosigned = با امضای شاهد { $witness }، { $date }
verify-cosigned-by-party = با امضای شاهد { $witness } که دفتر ثبت برای { $party } نام می‌برد، { $date }
record-trust = به چه کسی لازم نیست اعتماد کنید
record-witnesses-note = شاهد رایانه‌ای متعلق به یکی از اعضاست که دفتر ثبت را از بیرون می‌نگرد، می‌بیند که تنها بر آن افزوده شده است و این را امضا می‌کند. اگر دفتر ثبت تغییر کند یا به دو صورت نشان داده شود، شاهد آن را درمی‌یابد و اثبات آن را نگه می‌دارد.
record-witnesses-none = هنوز هیچ عضوی شاهدی تعیین نکرده است
record-witness-upto = { $number ->
    [one] نخستین ردیف را دیده است
   *[other] { $number } ردیف را دیده است
}
record-witness-never = هنوز امضا نکرده است
