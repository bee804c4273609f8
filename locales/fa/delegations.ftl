# Delegations and participants.

rejection-delegations-accepted-already = اعتبارنامه { $party } پیش‌تر پذیرفته شده است.
rejection-delegations-head-already = هیئت رئیس دارد؛ نخست معرفی او را پس بگیرید.
rejection-delegations-may-not-attend = آیین کار حضور شرکت‌کنندگان دارای این وضعیت را پیش‌بینی نکرده است: { $status }.
rejection-delegations-member-unknown = هیئت چنین عضوی ندارد: { $member }.
rejection-delegations-nobody-nominated = { $party } هنوز کسی را معرفی نکرده است.
rejection-delegations-answer-unfit = این پاسخ پرسش نیست: { $kind ->
    [number] عددی صحیح لازم است.
    [choice] شماره یکی از گزینه‌ها لازم است.
    [yes-no] آری یا نه لازم است.
    [day] تاریخ لازم است، مانند 2026-12-10.
   *[other] نوشته لازم است، و اگر مدرکی خواسته شده، تنها حروف و ارقام آن.
}
rejection-delegations-answer-unknown = چنین پاسخی به پرسش { $question } وجود ندارد.
rejection-delegations-asked-of-other = { $asked-of ->
    [member] پرسش از هر عضو است: مشخص کنید پاسخ درباره کیست.
   *[other] پرسش از کل هیئت است: عضوی را نام نبرید.
}
rejection-delegations-badge-already = همه اعضای مورد نظر کارت شناسایی دارند؛ کارت گمشده نخست باطل می‌شود.
rejection-delegations-badge-revoked = این کارت شناسایی باطل شده است.
rejection-delegations-badge-unknown = چنین کارت شناسایی وجود ندارد.
rejection-delegations-choices-unfit = پرسش چندگزینه‌ای از ۲ تا { $bound } گزینه دارد، به تعداد یکسان در همه زبان‌ها، و پرسش‌های دیگر گزینه‌ای ندارد.
rejection-delegations-class-unfit = هیچ‌کس ناگزیر نیست از سلامت خود بگوید و هیچ‌یک از دو موضوع سلامت و هویت بر کارت شناسایی نمی‌آید.
rejection-delegations-consent-missing = بدون رضایت شخص، چیزی درباره سلامت او نگهداری نمی‌شود.
rejection-delegations-credentials-insufficient = آیین کار بیش از این مدرک می‌خواهد.
rejection-delegations-letter-returned = نامه { $letter } بازگردانده شده است.
rejection-delegations-letter-unknown = هیئت نامه‌ای با شماره { $letter } ارائه نکرده است.
rejection-delegations-list-final = فهرست نهایی صادر شده است: تغییرهای پس از آن با ضمیمه اعلام می‌شود.
rejection-delegations-list-not-final = هنوز فهرستی نهایی نیست که چیزی به آن افزوده شود.
rejection-delegations-list-unchanged = پس از فهرست پیشین هیچ هیئتی تغییر نکرده است.
rejection-delegations-nobody-meant = کد کارت شناسایی، یا طرف و عضو را وارد کنید.
rejection-delegations-nothing-given = چیزی برای تغییر داده نشده است.
rejection-delegations-question-unknown = نشست پرسشی با شماره { $question } ندارد.
delegations-participants = فهرست شرکت‌کنندگان
delegations-order = به ترتیب وضعیت، و در هر وضعیت به ترتیب الفبای زبان این صفحه.
delegations-order-rank = به ترتیب وضعیت؛ در هر وضعیت به ترتیب مرتبه رئیس هیئت نمایندگی، و در هر مرتبه به ترتیب الفبا.
delegations-order-drawn = به ترتیب وضعیت؛ در هر وضعیت از { $from } به بعد، بر پایه قرعه، به ترتیب الفبای { $language ->
    [az] آذربایجانی
    [ru] روسی
   *[en] انگلیسی
 }.
delegations-lists = فهرست‌های صادرشده
delegations-remote = جایگاه‌های از راه دور
delegations-remote-count = { $number ->
    [0] کسی به صورت برخط شرکت نمی‌کند.
    [one] یک نفر به صورت برخط شرکت می‌کند.
   *[other] { $number } نفر به صورت برخط شرکت می‌کنند.
 }
delegations-remote-languages = زبان‌های لازم:
delegations-from-source = چنان‌که منبع نام برده است:
delegations-accredited = اعتبارنامه پذیرفته‌شده
delegations-provisional = موقت
delegations-nobody-named = هنوز کسی معرفی نشده است.
delegations-names-unknown = منبع نام اشخاص را نمی‌آورد.

# A delegation as a whole, questions, lists, credentials, the door.
delegations-of = هیئت نمایندگی { $party }
delegations-own = هیئت شما
delegations-members = اعضا
delegations-members-on = اعضا در { $day }
delegations-office-unknown = سمت نامعلوم
delegations-attends-unknown = معلوم نیست در سالن است یا از راه دور
delegations-change = تغییر
delegations-credentials = اعتبارنامه‌ها
delegations-no-letter = نامه‌ای ارائه نشده است.
delegations-covers-all = برای همه هیئت
delegations-covers = برای اعضای
delegations-form = پرسش‌های نشست
delegations-form-note = هر پاسخ را هیئت شما، رئیس و دبیرخانه می‌بینند و نه هیچ کس دیگر. پاسخی که خالی شود پس گرفته و پاک می‌شود.
delegations-consent = شخص به نگهداری این پاسخ رضایت می‌دهد
delegations-answers-send = ارسال پاسخ‌ها
delegations-no-answer = بدون پاسخ
delegations-not-answered = پاسخ داده نشده
delegations-kept-until = نگهداری تا { $day }
delegations-badges = کارت‌های شناسایی
delegations-issue-badge = صدور کارت شناسایی
delegations-print-badges = چاپ کارت‌های شناسایی (PDF)
delegations-badge-none = بدون کارت شناسایی
delegations-badge-revoked = باطل‌شده
delegations-present = اکنون در نشست
delegations-history = روند شکل‌گیری هیئت
delegations-on-day = ترکیب هیئت در یک روز
delegations-questions = پرسش از هیئت‌ها
delegations-questions-lead = در هر پرسش آمده است که چرا مطرح می‌شود و پاسخ‌ها تا چه زمانی نگهداری می‌شود. پرسش تغییر نمی‌کند: پس گرفته و از نو مطرح می‌شود.
delegations-tables = جدول‌های پاسخ
delegations-table = پاسخ‌ها: { $use }
delegations-table-lead = داده‌های شخصی: تنها برای این کاربرد و حداکثر تا زمانی که هر پرسش تعیین کرده است.
delegations-table-empty = هنوز کسی پاسخ نداده است.
delegations-no-questions = پرسشی مطرح نشده است.
delegations-place = جایگاه { $number }
delegations-questions-withdrawn = پرسش‌های پس‌گرفته‌شده
delegations-list = فهرست شرکت‌کنندگان { $number }
delegations-other-script = نام به زبان این صفحه داده نشده است.
delegations-credentials-report = گزارش اعتبارنامه‌ها
delegations-letters-of-nomination = معرفی‌نامه‌ها
delegations-needed = آیین کار این را لازم می‌داند: { $credentials }
delegations-uncovered = اعضایی که نامشان در نامه نیست: { $members }
delegations-what-is-missing = کمبودها
delegations-check-in = ثبت ورود
delegations-badge-hint = کارت شناسایی را پویش کنید یا کد زیر مربع را بنویسید: با حروف بزرگ یا کوچک، با فاصله یا بدون آن.
delegations-came-in = وارد شد
delegations-left = خارج شد
delegations-scan = پویش با دوربین
delegations-queue = یادداشت‌شده در این دستگاه
delegations-queue-note = تنها کد و زمان، تا هنگامی که شبکه آن‌ها را دریافت کند.
delegations-queue-waits = در انتظار شبکه
delegations-queue-taken = ثبت شد
delegations-queue-refused = پذیرفته نشد:
delegations-queue-signed-out = دوباره وارد شوید: چیزی از دست نرفته است.
delegations-no-camera = دوربینی در اینجا در دسترس نیست. کدی را که زیر مربع روی کارت شناسایی است بنویسید.
delegations-door-kept = این صفحه در دستگاه نگه داشته شده است
delegations-door-kept-note = با بازگشت شبکه نشان داده می‌شود که چه کسی در نشست است. آنچه تا آن زمان یادداشت کنید آنگاه فرستاده می‌شود.
delegations-door-closed = اکنون نمی‌توان کسی را در اینجا ثبت کرد.
delegations-persons = { $number } نفر
delegations-answers-put = { $number ->
    [0] پاسخی ثبت نشد.
    [one] { $number } پاسخ ثبت شد.
   *[other] { $number } پاسخ ثبت شد.
}
delegations-answers-withdrawn = { $number } پاسخ پس گرفته شد.
delegations-answers-missing = { $number } پاسخ نرسیده است
delegations-kept = { $number ->
    [0] با پایان نشست پاک می‌شود.
    [one] تا { $number } روز پس از نشست نگهداری می‌شود.
   *[other] تا { $number } روز پس از نشست نگهداری می‌شود.
}
delegations-present-number = { $number ->
    [0] کسی در نشست نیست
    [one] { $number } نفر در نشست است
   *[other] { $number } نفر در نشست هستند
}
delegations-badges-number = { $number ->
    [0] هیچ کارت شناسایی معتبری نیست.
    [one] { $number } کارت شناسایی معتبر است.
   *[other] { $number } کارت شناسایی معتبر است.
}

# Presence, lost links and the roll.
rejection-delegations-link-lost = قطع ارتباط { $party } پیش‌تر ثبت شده است.
rejection-delegations-link-holds = قطع ارتباطی برای { $party } ثبت نشده است.
rejection-delegations-not-remote = { $party } حاضر در سالن یا غایب ثبت شده و ارتباطی ندارد که قطع شود. نخست حضور از راه دور آن را ثبت کنید.
rejection-delegations-roll-open = حضور و غیاب در جریان است. نخست آن را به پایان برسانید.
rejection-delegations-no-roll = حضور و غیابی در جریان نیست.
rejection-delegations-not-called = در این حضور و غیاب این نام خوانده نمی‌شود: { $party }.
rejection-delegations-nobody-to-call = کسی به این نشست دعوت نشده است که بتوان نامش را خواند.
attendance-title = حضور و حد نصاب
attendance-closed-notice = آنچه در اینجا هنگام بررسی غیرعلنی بند یادداشت شود در هیچ دفتری ثبت نمی‌شود و با علنی شدن جلسه از میان می‌رود.
attendance-quorum = حد نصاب
attendance-quorum-undefined = { $rule }: آیین کار آن را نامعین گذاشته است. { $present } عضو از { $of } عضو حاضر است.
attendance-quorum-met = { $rule }: { $needed } عضو لازم، { $present } از { $of } حاضر. حد نصاب حاصل است.
attendance-quorum-missed = { $rule }: { $needed } عضو لازم، { $present } از { $of } حاضر. حد نصاب حاصل نیست.
attendance-links-lost = { $number } ارتباط قطع‌شده
attendance-roll = حضور و غیاب
attendance-roll-number = حضور و غیاب { $number }، از { $time }
attendance-roll-result = حضور و غیاب { $number }، { $time }
attendance-calls = اکنون خوانده می‌شود: { $party }
attendance-all-called = همه پاسخ داده‌اند. می‌توان حضور و غیاب را به پایان رساند.
attendance-not-answered = هنوز پاسخی نداده
attendance-call-all = حضور و غیاب همه
attendance-call-members = حضور و غیاب اعضا
attendance-no-roll = حضور و غیاب نشده است.
attendance-entry = ردیف { $number } دفتر ثبت
attendance-delegations = هیئت‌ها
attendance-log = سابقه حضور
attendance-log-empty = چیزی ثبت نشده است.
attendance-lines = { $number } سطر، نخست آخرین آن‌ها. پرونده همه را دارد.
attendance-time = زمان
attendance-link-lost = قطع ارتباط
attendance-link-back = برقراری دوباره ارتباط
attendance-answered = حضور و غیاب: { $answer }
attendance-came = یک نفر وارد شد: { $where }
attendance-went = یک نفر خارج شد
attendance-own-link-lost = ارتباط ما قطع شده است
attendance-own-link-back = بازگشتیم
attendance-roll-calls-you = حضور و غیاب در جریان است. هیئت شما هنوز پاسخ نداده است.
# Certificates of participation.
delegations-print-certificates = چاپ گواهی‌های شرکت (PDF)
