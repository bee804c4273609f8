# Putting, objecting, adopting, signing.

rejection-decisions-adopted-already = متن تصویب شده است؛ متن مصوب تغییر نمی‌کند.
rejection-decisions-did-not-object = { $party } اعتراض پابرجایی ندارد.
rejection-decisions-evidence-unknown = آیین کار این نوع مستند را برای امضا نام نبرده است ({ $evidence }).
rejection-decisions-language-behind = یکی از زبان‌های معتبر با آخرین تغییر همخوان نشده است: { $language }.
rejection-decisions-may-not-sign = آیین کار امضای شرکت‌کنندگان دارای این وضعیت را پیش‌بینی نکرده است: { $status }.
rejection-decisions-mode-unknown = آیین کار این شیوه امضا را نام نبرده است ({ $mode }).
rejection-decisions-no-decisions = این فرایند تصمیمی نمی‌گیرد.
rejection-decisions-no-objection = کسی اعتراض ندارد: تصویب متن را اعلام کنید یا بحث را ادامه دهید.
rejection-decisions-no-quorum = { $present } عضو حاضر است؛ برای تصمیم‌گیری { $needed } عضو لازم است.
rejection-decisions-not-adopted = متن هنوز تصویب نشده است.
rejection-decisions-not-at-meeting = { $party } در این نشست شرکت ندارد.
rejection-decisions-not-in-base = { $party } از کسانی نیست که اعتراضشان در اینجا به حساب می‌آید.
rejection-decisions-not-put = رئیس متن را برای تصمیم به نشست عرضه نکرده است.
rejection-decisions-objected-already = شما پیش‌تر اعتراض کرده‌اید و اعتراض پابرجاست.
rejection-decisions-objection-stands = اعتراض‌های پابرجا: { $objections }. متن هنگامی تصویب می‌شود که کسی اعتراض نکند.
rejection-decisions-proposals-open = پیشنهادهای باز: { $open }. پیش از عرضه متن برای تصمیم، هر یک را بپذیرید یا رد کنید.
rejection-decisions-put-already = متن پیش‌تر برای تصمیم به نشست عرضه شده است.
rejection-decisions-signature-invalid = امضا موجود نیست یا معتبر نیست.
rejection-decisions-signed-elsewhere = گذرکلید در وبگاه دیگری امضا کرده است. در اینجا، در نشانی همین سرور، امضا کنید.
rejection-decisions-signed-already = { $party } پیش‌تر امضا کرده است.
rejection-decisions-text-empty = متن پاراگرافی ندارد.
rejection-decisions-who-signs-undefined = آیین کار معلوم نکرده است که چه کسی امضا می‌کند. رئیس می‌تواند تصمیم بگیرد؛ حکم ثبت می‌شود.
rejection-decisions-mode-undefined = آیین کار شیوه تصمیم‌گیری را معلوم نکرده است. رئیس می‌تواند تصمیم بگیرد؛ حکم ثبت می‌شود.
rejection-decisions-chair-sums-up = این فرایند متنی تصویب نمی‌کند: رئیس جمع‌بندی صادر می‌کند.
rejection-decisions-not-summed-up = این فرایند درباره متون تصمیم می‌گیرد؛ جمع‌بندی رئیس پیش‌بینی نشده است.
rejection-decisions-summary-issued-already = متن به عنوان جمع‌بندی رئیس صادر شده است؛ آنچه صادر شده تغییر نمی‌کند.
rejection-decisions-not-unanimous = اتفاق آرا نیازمند اعلام موافقت هر یک است: موافق { $yes }، بدون موافقت { $missing }.
rejection-decisions-no-majority = اکثریت به دست نیامد: { $yes } موافق، { $no } مخالف.
rejection-decisions-silence-is-assent = در اینجا اعلام موافقت لازم نیست: هر کس اعتراض نکند موافق است. برای مخالفت با متن، اعتراض کنید.
rejection-decisions-no-statement-now = بیانیه به متنی پیوست می‌شود که برای تصمیم به نشست عرضه شده، تصویب شده یا به عنوان جمع‌بندی صادر شده باشد.
rejection-decisions-may-not-attach-statement = آیین کار پیوست بیانیه از سوی شرکت‌کنندگان دارای این وضعیت را پیش‌بینی نکرده است: { $status }.
rejection-decisions-statements-undefined = آیین کار معلوم نکرده است که چه بیانیه‌هایی می‌تواند پیوست شود. رئیس می‌تواند تصمیم بگیرد؛ حکم ثبت می‌شود.
rejection-decisions-statement-kind-unknown = آیین کار این نوع بیانیه را نام نبرده است ({ $kind }).
rejection-decisions-statement-unknown = متن بیانیه‌ای با شماره { $statement } ندارد.
rejection-decisions-not-your-statement = بیانیه { $statement } از آن طرف دیگری است.
rejection-decisions-statement-ended = بیانیه { $statement } دیگر پابرجا نیست.
rejection-decisions-initialled-already = { $party } پیش‌تر پاراف کرده است.
rejection-decisions-file-missing = این نوع مستند پرونده است و پرونده‌ای داده نشده است ({ $evidence }).
rejection-decisions-not-checked = برنامه نتوانست این پرونده را بررسی کند. پرونده نگهداری و «وارسی‌نشده» نشان داده می‌شود.
rejection-decisions-algorithm-unknown = برنامه نمی‌تواند امضای این پرونده را وارسی کند، چون الگوریتم آن را نمی‌شناسد: { $algorithm }. پرونده نگهداری و «وارسی‌نشده» نشان داده می‌شود.
rejection-decisions-key-algorithm-unknown = گذرکلید با الگوریتمی امضا می‌کند که برنامه نمی‌شناسد: { $algorithm }. برنامه ES256 و EdDSA را می‌پذیرد.
rejection-decisions-file-changed = این پرونده پس از امضا تغییر کرده است: امضای آن برای آنچه اکنون می‌گوید معتبر نیست. پرونده را به همان صورت که امضا شده بیاورید.
rejection-decisions-file-not-signed = امضایی در این پرونده نیست.
rejection-decisions-another-document = امضای این پرونده معتبر است، اما چیزی در آن نمی‌گوید که همین متن است: هش متن در آن نیامده است. پرونده نگهداری و «وارسی‌نشده» نشان داده می‌شود.
rejection-decisions-did-not-sign = { $party } امضا نکرده است.
rejection-decisions-not-ad-referendum = { $party } به صورت موکول به تأیید امضا نکرده است؛ چیزی برای تأیید نیست.
rejection-decisions-confirmed-already = { $party } پیش‌تر امضای خود را تأیید کرده است.
rejection-decisions-acknowledged-already = وصول پیش‌تر اعلام شده است.
rejection-decisions-deadline-earlier = مهلت تازه باید پس از مهلت جاری باشد.
rejection-decisions-deadline-past = مهلت باید پس از اکنون باشد.
rejection-decisions-late-objection-open = اعتراض‌های دیررسیده‌ای که رئیس درباره آن‌ها حکم نداده است: { $objections }. درباره آن‌ها حکم دهید یا با این همه تصویب متن را اعلام کنید.
rejection-decisions-no-silence = هیچ رویه سکوتی درباره این متن در انتظار نتیجه نیست.
rejection-decisions-objection-in-time = این اعتراض به‌موقع دریافت شده است. آیا نباید به حساب آید؟
rejection-decisions-objection-unknown = این رویه سکوت اعتراض پابرجایی با شماره { $objection } ندارد.
rejection-decisions-silence-agreed-already = نشست پیش‌تر با رویه سکوت درباره این متن موافقت کرده است.
rejection-decisions-silence-ended = رویه سکوت پایان یافته است.
rejection-decisions-silence-not-agreed = نشست با کاربرد رویه سکوت درباره این متن موافقت نکرده است.
rejection-decisions-silence-not-allowed = آیین کار رویه سکوت را پیش‌بینی نکرده است.
rejection-decisions-silence-runs = رویه سکوت درباره این متن جریان دارد و نتیجه آن اعلام نشده است.
rejection-decisions-silence-too-short = رویه سکوت کوتاه‌تر از حد آیین کار است: دست‌کم { $needed } ساعت.
rejection-decisions-silence-undefined = آیین کار معلوم نکرده است که رویه سکوت به کار می‌رود یا نه. رئیس می‌تواند تصمیم بگیرد؛ حکم ثبت می‌شود.
rejection-decisions-too-few-working-days = روزهای کاری تا پایان مهلت: { $days }. حد لازم در آیین کار: { $needed }.
rejection-decisions-working-days-unknown = آیین کار { $needed } روز کاری می‌خواهد و تقویم نشان نمی‌دهد که تا پایان مهلت چند روز کاری هست (روزهای خارج از پوشش تقویم: { $unknown }).

# A text before the meeting, its adoption and its signatures.
decisions-before-meeting = عرضه‌شده به نشست برای تصمیم
decisions-objections = { $number ->
    [0] بدون اعتراض
    [one] { $number } اعتراض
   *[other] { $number } اعتراض
}
decisions-not-adopted-times = { $number ->
    [one] متن یک بار برای تصمیم عرضه شد و به تصویب نرسید.
   *[other] متن { $number } بار برای تصمیم عرضه شد و به تصویب نرسید.
}
decisions-signatures-title = امضاها
decisions-signatures = { $number } امضا
decisions-signed = امضاها
decisions-nobody-signed = هنوز کسی امضا نکرده است
decisions-signature-not-called-for = امضا لازم نیست: متن با رویه سکوت تصویب شده است.
decisions-no-original = نسخه اصلی امضاشده پیوست نشده است.
decisions-custodian = نگهدارنده نسخه اصلی: { $party }
decisions-sheet = برگ امضا (PDF)
decisions-put-short = عرضه متن: آیا اعتراضی هست؟
decisions-adopted-short = اعلام تصویب
decisions-not-adopted-short = اعلام عدم تصویب
decisions-object-short = اعتراض
decisions-withdraw-objection-short = پس گرفتن اعتراض
decisions-sign-short = امضا
decisions-enter-signature = ثبت امضا

# The silence procedure on its page.
decisions-silence = رویه سکوت
decisions-silence-runs = سکوت جریان دارد
decisions-silence-broken = سکوت شکسته شد
decisions-silence-ended = سکوت پایان یافت
decisions-silence-adopted = تصویب اعلام شد
decisions-silence-not-adopted = عدم تصویب اعلام شد
decisions-silence-cancelled = رئیس لغو کرد
decisions-silence-broken-note = اعتراضی در { $time } دریافت شد. رئیس نتیجه را اعلام می‌کند.
decisions-silence-ended-note = مهلت به پایان رسیده است. رئیس آنچه را دریافت شده وارسی می‌کند، درباره موارد دیررسیده حکم می‌دهد و نتیجه را اعلام می‌کند؛ تا آن زمان چیزی تصویب نشده است.
decisions-silence-adopted-note = پیش از پایان مهلت اعتراضی که به حساب آید دریافت نشد و رئیس تصویب متن را اعلام کرد.
decisions-silence-not-adopted-note = رئیس عدم تصویب متن را اعلام کرد.
decisions-silence-cancelled-note = رئیس رویه را لغو کرد؛ متن به مذاکره بازمی‌گردد.
decisions-silence-none = رویه سکوتی درباره این متن نیست.
decisions-silence-earlier = رویه‌های سکوت پیشین
decisions-silence-agreed = نشست در { $day } با آن موافقت کرد.
decisions-silence-not-agreed = نشست با آن موافقت نکرده است؛ آیین کار این موافقت را لازم می‌داند.
decisions-left-days = { $days } روز و { $hours } ساعت مانده است.
decisions-left-hours = { $hours } ساعت و { $minutes } دقیقه مانده است.
decisions-one-instant = یک لحظه برای همه. آنچه رئیس یا دبیرخانه از هر راهی در { $before } ({ $place }) دریافت کرده باشد سکوت را می‌شکند؛ آنچه در { $time } دریافت شود نمی‌شکند.
decisions-chosen = پایان سکوت
decisions-chosen-note = هنوز چیزی ثبت نشده است. ببینید که آیا این همان لحظه مورد نظر شما به وقت هر پایتخت است؛ برگه زیر آن را ارائه می‌کند.
decisions-instant = { $day }، { $time } ({ $offset })
decisions-until = تا { $time }
decisions-under-profile = تابع { $profile } است، یعنی آیین کار جاری در زمان آغاز آن.
decisions-under-none = بدون نمایه آیین کار جریان دارد.
decisions-hours = دست‌کم { $needed } ساعت لازم است؛ { $given } ساعت داده شده است.
decisions-working-days = دست‌کم { $needed } روز کاری لازم است؛ روزهای کاری بر پایه تقویم «{ $calendar }»: { $counted }{ $unknown ->
    [0] .
    [one] ؛ روزهای خارج از پوشش آن: { $unknown }.
   *[other] ؛ روزهای خارج از پوشش آن: { $unknown }.
}
decisions-working-days-unknown = دست‌کم { $number } روز کاری لازم است؛ تقویمی برای شمارش آن‌ها نیست.
decisions-days-counted = روزهای کاری بر پایه تقویم «{ $calendar }»: { $counted }{ $unknown ->
    [0] .
    [one] ؛ روزهای خارج از پوشش آن: { $unknown }.
   *[other] ؛ روزهای خارج از پوشش آن: { $unknown }.
}
decisions-holiday = { $day }: { $calendar }
decisions-holidays = تعطیلات تقویم‌های دیگر در این مدت
decisions-uncovered = این تقویم‌ها همه روزهای آن را در بر نمی‌گیرند: { $calendars }.
decisions-clocks = همان لحظه به وقت هر پایتخت
decisions-clock-of = دولت یا سازمان
decisions-clock-place = محل
decisions-clock-told = به صورت اعلام‌شده
decisions-clock-time = زمان
decisions-no-capital = پایتختی ثبت نشده است برای: { $parties }.
decisions-conditions = شرایط
decisions-asked = اعتراض این طرف‌ها به حساب می‌آید: { $parties }.
decisions-objections-title = اعتراض‌ها
decisions-objection-own = اعتراض شما
decisions-objector-withheld = یک عضو (نام فاش نمی‌شود)
decisions-objection-counts = به حساب می‌آید
decisions-objection-late = دیر رسیده است؛ رئیس درباره آن حکم نداده است
decisions-objection-not-admitted = به حساب نمی‌آید
decisions-objection-withdrawn = پس گرفته شد
decisions-objection-proposal = پیشنهادی برای متن
decisions-whole-text = کل متن
decisions-paragraphs = { $number ->
    [one] پاراگراف { $numbers }
   *[other] پاراگراف‌های { $numbers }
}
decisions-weekday = { $weekday }، { $day }
decisions-ruling = حکم رئیس.
decisions-received = دریافت: { $time }
decisions-receipts = اعلام‌های وصول
decisions-receipts-none = هنوز کسی وصول را اعلام نکرده است.
decisions-receipts-waiting = وصول اعلام نشده است: { $parties }
decisions-receipt-own = شما وصول را اعلام کرده‌اید: { $time }
decisions-course = روند
decisions-course-opened = آغاز شد
decisions-course-extended = تمدید شد؛ مهلت پیشین: { $before }
decisions-course-ended = پایان یافت
decisions-letter = نامه به همه
decisions-plain-text = متن ساده
decisions-page = صفحه
decisions-propose-instead = به جای آن، پیشنهاد عبارت
decisions-enter-receipt = ثبت اعلام وصول
decisions-enter-objection = ثبت اعتراض
decisions-rule-counts = حکم به این‌که به حساب آید
decisions-rule-counts-not = حکم به این‌که به حساب نیاید

# The decision on its page.
decisions-decision = تصمیم
decisions-the-text = متن
decisions-under-silence = تحت رویه سکوت
decisions-summary-on = صادرشده به عنوان جمع‌بندی رئیس: { $day }
decisions-binds-nobody = متن برای هیچ‌کس الزام حقوقی ندارد؛ نسخه‌های زبانی آن از ارزش یکسان برخوردارند
decisions-outcome = نتیجه در وضع کنونی
decisions-mode-consensus-absence-of-objection = تصمیم‌ها با اجماع گرفته می‌شود: متن در صورتی تصویب می‌شود که کسی اعتراض نکند.
decisions-mode-unanimity-expressed = تصمیم‌ها با اتفاق آرا گرفته می‌شود: هر کس که به حساب می‌آید باید موافقت خود را اعلام کند.
decisions-mode-majority = تصمیم‌ها با اکثریت آرای داده‌شده گرفته می‌شود؛ آیین کار معلوم نکرده است کدام اکثریت.
decisions-mode-majority-of = تصمیم‌ها با اکثریت { $fraction } آرای داده‌شده گرفته می‌شود.
decisions-mode-chair-summary = چیزی تصویب نمی‌شود: رئیس جمع‌بندی می‌کند.
decisions-mode-none = فرایند تصمیمی نمی‌گیرد.
decisions-mode-undefined = آیین کار شیوه تصمیم‌گیری را معلوم نکرده است.
decisions-declared = اعلام‌شده
decisions-adopted-by-consensus = با اجماع تصویب شد: هنگام عرضه متن از سوی رئیس کسی اعتراض نکرد.
decisions-adopted-by-silence = با رویه سکوت تصویب شد: پیش از پایان مهلت کسی اعتراض نکرد.
decisions-adopted-by-unanimity = با اتفاق آرا تصویب شد.
decisions-adopted-by-majority = با اکثریت آرا تصویب شد.
decisions-positions = مواضع اعلام‌شده
decisions-tally = موافق: { $yes }؛ مخالف: { $no }؛ ممتنع: { $abstain }؛ اعلام‌نشده: { $silent }.
decisions-statements = { $number } بیانیه پیوست
decisions-statements-title = بیانیه‌های پیوست متن
decisions-statements-none = بیانیه‌ای پیوست نشده است.
decisions-statement-ended = از { $day } دیگر پابرجا نیست
decisions-base = چه کسی به حساب می‌آید و چرا
decisions-base-why = دلیل
decisions-enter-statement = ثبت بیانیه

# Signatures on their page, and the signing.
decisions-checked-ink = بر کاغذ؛ دفتر ثبت گواه آن است که امضا شده، و مستند خود کاغذ است.
decisions-checked-browser-key = امضای کلید بر هش متن هنگام امضا وارسی شد؛ هر کس می‌تواند دوباره آن را وارسی کند.
decisions-checked-server-key = کلیدی که سرور یک تمرین ساخته است: روش کار را نشان می‌دهد و درباره هیچ شخصی چیزی اثبات نمی‌کند.
decisions-checked-passkey = امضای گذرکلید بر هش متن هنگام امضا وارسی شد؛ هر کس می‌تواند دوباره آن را وارسی کند.
decisions-checked-scan = تصویر اسکن‌شده با هش آن نگهداری می‌شود؛ مقایسه آنچه نشان می‌دهد با اشخاص است.
decisions-checked-pades = امضای پرونده معتبر است و پرونده این متن را نام می‌برد؛ داوری درباره اعتماد به صادرکننده گواهی با اشخاص است.
decisions-checked-pades-not = پرونده نگهداری می‌شود؛ امضای آن در اینجا وارسی نشده است.
decisions-confirmation-confirmed = تأیید شد در { $day }
decisions-confirmation-confirmed-late = تأیید شد در { $day }، پس از مهلت
decisions-confirmation-pending = باید تأیید شود تا { $day }
decisions-confirmation-pending-without-window = در انتظار تأیید؛ آیین کار مهلتی تعیین نکرده است
decisions-confirmation-unconfirmed = تأییدنشده از { $day }
decisions-not-signed-yet = هنوز امضا نکرده‌اند: { $parties }
decisions-originals = نسخه‌های اصلی و رونوشت‌ها
decisions-sheets = برگ‌های امضا
decisions-alternat = یک برگ برای هر نسخه؛ در آن دولتی که نسخه را نگه می‌دارد نخست نام برده می‌شود و نخست امضا می‌کند.
decisions-enter-confirmation = ثبت تأیید
decisions-ceremony = مراسم امضا
decisions-ceremony-count = { $signed } از { $of } طرف امضا کرده‌اند
decisions-copy-of = نسخه { $party }
decisions-signs-now = اکنون امضا می‌کند
decisions-signs-next = بعدی
decisions-all-signed = همه امضا کرده‌اند
decisions-has-signed = امضا کرده است
decisions-has-not-signed = امضا نکرده است
