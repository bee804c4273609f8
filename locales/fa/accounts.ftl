# Seats and sign-in.

rejection-accounts-granted-already = این حساب پیش‌تر این عنوان را دارد: { $capacity }.
rejection-accounts-not-granted = این حساب این عنوان را ندارد: { $capacity }.
rejection-accounts-other-meeting = جایگاه شما تنها برای نشست دیگری داده شده است: { $meeting }.
rejection-accounts-role-may-not = بر پایه آیین کار، این اقدام معمولاً با نقش شما انجام نمی‌شود: { $role }. دولت شما تعیین می‌کند که چه کسی از سوی آن اقدام کند؛ اگر اختیار آن را دارید، تأیید کنید.
rejection-accounts-meeting-missing = جایگاه مترجم شفاهی برای یک نشست داده می‌شود. نشست را مشخص کنید.
confirmed-accounts-role-may-not = طرفی با نقشی اقدام کرد که آیین کار برای آن پیش‌بینی نکرده است.

# The page of sign-in.
accounts-account = حساب کاربری
accounts-name = نام حساب
accounts-password = گذرواژه
accounts-wrong = نام و گذرواژه با هم نمی‌خواند. دوباره تلاش کنید.
accounts-signed-in = با این نام وارد شده‌اید: { $name }.
accounts-sign-out = خروج
accounts-unsent = رفت‌وآمدهایی که بر در ورودی یادداشت شده، در این دستگاه در انتظار ارسال است؛ با خروج پاک می‌شود. نخست صفحه ثبت ورود را با اتصال به شبکه باز کنید، یا برای خروج دوباره بفشارید.
accounts-seats = جایگاه‌های نسخه نمایشی
accounts-demo-only = یک کلیک کافی است، چون این نسخه نمایشی است. در سرور یک فرایند واقعی، دبیرخانه به هر حساب جایگاه می‌دهد.
accounts-take = گرفتن جایگاه: { $seat }
accounts-take-short = گرفتن جایگاه
accounts-yours = جایگاه شما
accounts-about-chair = نشست را می‌گشاید، نوبت سخن می‌دهد، متن‌ها را برای تصمیم عرضه و تصویب آن‌ها را اعلام می‌کند.
accounts-about-secretariat = نشست را فرامی‌خواند و دعوت می‌کند، دستور کار، اسناد و متن را نگه می‌دارد و از سوی دیگران اقدام وارد می‌کند.
accounts-about-member = هیئت خود را معرفی می‌کند، نوبت سخن می‌خواهد، عبارت پیشنهاد می‌دهد، می‌تواند اعتراض کند و امضا می‌کند.
accounts-about-observer = هیئت خود را معرفی می‌کند، نشست را دنبال می‌کند و نوبت سخن می‌خواهد؛ در جایی سخن می‌گوید که آیین کار برای ناظران تعیین کرده است.
accounts-about-guest = آنچه را عمومی است و بندها و متن‌هایی را که رئیس مهمانان را به آن‌ها دعوت کرده است می‌بیند.
accounts-about-interpreter = می‌بیند چه کسی سخن می‌گوید و نفر بعد کیست، سخنرانی‌ها را هنگام ایراد و اصطلاحات فرایند را می‌بیند؛ این جایگاه با نشست پایان می‌یابد.
accounts-about-press = آنچه را عمومی است و آنچه را رئیس برای رسانه‌ها گشوده است می‌بیند.
accounts-about-public = آنچه را عمومی است می‌خواند و وارسی می‌کند.

# A seat's own desk.
accounts-seat = جایگاه شما
accounts-seat-in-role = { $seat } · { $role }
accounts-act-as = اقدام به عنوان: { $seat }
accounts-change-seat = تغییر جایگاه
accounts-due = { $number ->
    [one] { $seat }: یک کار در پیش است
   *[other] { $seat }: { $number } کار در پیش است
}
accounts-due-title = کارهای در پیش
accounts-nothing-due = { $seat }: کاری در پیش نیست
accounts-state-due = موعدرسیده
accounts-state-open = باز
accounts-state-settled = انجام‌شده
accounts-state-waiting = در انتظار
accounts-due-acknowledge = اعلام وصول دعوت‌نامه
accounts-due-acknowledge-note = { $meeting }: دبیرخانه بدین ترتیب می‌داند که دعوت‌نامه رسیده است. این هنوز پاسخ نیست.
accounts-due-reply = پاسخ به دعوت‌نامه
accounts-due-reply-note = { $meeting }: اعلام کنید که هیئت شما شرکت می‌کند یا نه. پاسخ در جدول دعوت‌ها نشان داده می‌شود.
accounts-due-nominate = معرفی هیئت نمایندگی
accounts-due-nominate-note = { $meeting }: رئیس هیئت نمایندگی و همراهان را نام ببرید. تا پذیرش اعتبارنامه‌ها، نام آنان به صورت موقت در فهرست می‌آید.
accounts-due-statement = تسلیم بیانیه کتبی
accounts-due-statement-note = { $meeting }: شما تعیین می‌کنید که دیگران آن را پس از ایراد بخوانند یا هیچ‌گاه.
accounts-due-propose = ملاحظه پیش‌نویس و پیشنهاد عبارت
accounts-due-propose-note = { $meeting }: پیشنهادها تا زمان پذیرش، رد یا پس گرفتن در کروشه می‌ماند. خاموشی به معنای موضع نیست.
accounts-due-object = متنی برای تصمیم عرضه شده است: آیا اعتراضی هست؟
accounts-due-object-note = { $meeting }: متن هنگامی تصویب می‌شود که کسی اعتراض نکند. اگر اعتراضی ندارید، کاری لازم نیست.
accounts-due-sign = امضای متن مصوب
accounts-due-sign-note = { $meeting }: متن به همان صورت که تصویب شده امضا می‌شود. شیوه امضا و مستند آن نیز ثبت می‌شود.
accounts-change = تغییر گذرواژه
accounts-changed = گذرواژه تغییر کرد.
accounts-new-password = گذرواژه تازه
accounts-too-short = گذرواژه تازه کمتر از دوازده نویسه دارد.

# Refused attempts.
accounts-refusals = تلاش‌های ردشده
accounts-refusals-lead = تلاش‌های ۳۰ روز گذشته برای استفاده از حقی که جایگاه از آن برخوردار نیست. این موارد در کنار دفتر ثبت نگهداری می‌شود، نه در خود آن، و نام اشخاص را در بر ندارد.
accounts-refusals-none = هیچ تلاشی رد نشده است.
accounts-refusals-when = زمان
accounts-refusals-what = مورد تلاش
accounts-refusals-read = خواندن پیش‌نویس
accounts-privacy-fields = از اشخاص چه نگهداری می‌شود، برای چه و تا کی
accounts-looks = مشاهده داده‌های شخصی
accounts-looks-lead = مواردی که در شش ماه گذشته رئیس یا دبیرخانه داده‌های شخصی دیگران را باز کرده است. سطرها در کنار دفتر ثبت نگهداری می‌شود و هر شخص در آن تنها با کد حساب شناخته می‌شود. مشاهده یک چیز در فاصله ده دقیقه یک سطر است.
accounts-looks-none = کسی مشاهده نکرده است.
accounts-looks-what = مورد مشاهده
accounts-look-participants = فهرست شرکت‌کنندگان
accounts-look-board = جدول دعوت‌ها
accounts-look-package = بسته نشست
accounts-look-delegation = یک هیئت
accounts-look-answers = پاسخ پرسش‌ها
accounts-look-credentials = اعتبارنامه‌ها
accounts-look-address-book = دفتر نشانی‌ها
accounts-look-entry = یک ردیف دفتر ثبت
accounts-look-badges = کارت‌های شناسایی
accounts-look-check-in = ثبت ورود
accounts-look-invitation = پیش‌نویس یادداشت شفاهی
accounts-look-register = دفتر مکاتبات
accounts-look-search = جستجوی یک شخص
accounts-look-accounts = حساب‌های فرایند
accounts-erasure-requests = درخواست‌های پاک کردن
accounts-erasure-none = کسی درخواست نکرده است.
accounts-erasure-answered = پاسخ داده شد
accounts-erasure-answer = ثبت به عنوان پاسخ‌داده‌شده
accounts-data-lead = آنچه این سرور و دفترهای ثبت آن درباره حساب شما نگه می‌دارد.
accounts-data-file = دریافت داده‌های شما
accounts-find = آنچه درباره یک شخص نگهداری می‌شود
accounts-find-lead = نام‌ها، نشانی‌های تماس، پاسخ‌ها و دلایلی که در کنار دفتر ثبت، در هر نشست، نامه، نهاد و برگه نگهداری می‌شود. نوشته‌های آزاد مانند سخنرانی‌ها جستجو نمی‌شود. این‌که شما مشاهده کرده‌اید یادداشت می‌شود.
accounts-find-words = نام یا بخشی از آن
accounts-find-do = جستجو
accounts-found = { $number ->
    [0] متنی با این واژه‌ها نگهداری نمی‌شود.
    [one] { $number } متن با این واژه‌ها نگهداری می‌شود.
   *[other] { $number } متن با این واژه‌ها نگهداری می‌شود.
}
accounts-found-more = موارد بیشتری هست؛ با واژه‌های بیشتر جستجو کنید.
accounts-kept-until = نگهداری تا { $day }
accounts-erase-which = انتخاب آنچه پاک می‌شود
accounts-erase-for = در پاسخ به درخواست
accounts-erase-for-none = هیچ‌یک از موارد این صفحه: نامه یا تماس تلفنی
accounts-erase-note = آنچه پاک شود بازگرداندنی نیست. همراه هر متن، همان کادر همان شخص در زبان‌های دیگر نیز پاک می‌شود. دفتر ثبت نگه می‌دارد که این کار چه زمانی و به چه دلیل انجام شد.
accounts-erase-chosen = پاک کردن موارد انتخاب‌شده
accounts-erase-otherwise = پاک کردن به گونه‌ای دیگر: یک پرونده، همه یک نشست، همه یک هیئت
accounts-erased = { $number ->
    [0] چیزی پاک نشد.
    [one] { $number } متن پاک شد.
   *[other] { $number } متن پاک شد.
}
accounts-erased-not = { $number ->
    [one] { $number } مورد انتخاب‌شده پاک نشد: یا دیگر وجود ندارد یا آیین کار آن را نمی‌پذیرد.
   *[other] { $number } مورد انتخاب‌شده پاک نشد: یا دیگر وجود ندارد یا آیین کار آن‌ها را نمی‌پذیرد.
}
accounts-letter = برای شخص درخواست‌کننده
accounts-letter-lead = عبارت‌هایی برای پاسخ شما. نام کسی در آن‌ها نیست و از دفتر ثبت گرفته شده است.
accounts-letter-done = به درخواست شما، دبیرخانه موارد زیر را از دفتر ثبت فرایند ({ $process }) در تاریخ { $day } پاک کرد:
accounts-letter-stays = متن و آنچه مهروموم آن را می‌گشاید از میان برده شد. به جای آن مقداری که متن از آن بازیافتنی نیست و تاریخ پاک شدن آمده است. این‌که کسی با چه نقشی و از چه زمان تا چه زمان شرکت داشته، بدون نام، در دفتر ثبت می‌ماند.
accounts-letter-copies = نسخه‌های پشتیبان کل سرور که پیش از این تهیه شده تا زمان نابودی، آن متن را در خود دارد و نسخه‌هایی از اسناد که پیش‌تر داده شده نزد دارندگان آن‌ها می‌ماند.
accounts-letter-check = انجام این کار در خود دفتر ثبت آمده است:
accounts-erasure-process = فرایند
accounts-erasure-words = آنچه دبیرخانه باید از دفتر ثبت خود پاک کند
accounts-erasure-ask = درخواست پاک کردن
accounts-erasure-empty = بنویسید چه چیزی باید پاک شود.
accounts-erasure-many = ده درخواست هنوز باز است. در انتظار پاسخ دبیرخانه بمانید.
accounts-said-asked = درخواست شما به دبیرخانه رسید.
accounts-erase-lead = حساب، همراه با روش‌های ورود، دستگاه‌ها و سابقه آن، بی‌درنگ پاک می‌شود. آنچه از جایگاه‌های آن انجام شده در دفترهای ثبت با کدی می‌ماند که از آن پس به کسی تعلق ندارد.
accounts-erase-name-of = برای تأیید، نام حساب را بنویسید: { $name }
accounts-erase = پاک کردن حساب
accounts-erase-name = این نام حساب نیست. چیزی پاک نشد.
accounts-notices = رویه‌های سکوت
accounts-due-silence = اعلام وصول متن تحت رویه سکوت
accounts-due-silence-note = { $text }: هر کس اعتراض دارد پیش از پایان مهلت اعلام می‌کند.
accounts-due-present-letter = ارائه اعتبارنامه
accounts-due-present-letter-note = { $meeting }: آیین کار نامه‌ای می‌خواهد که مستند هیئت باشد و این نامه ارائه نشده است. تا پذیرش آن، هیئت به صورت موقت شرکت می‌کند.
accounts-due-answer = پاسخ به پرسش‌های نشست
accounts-due-answer-note = { $meeting }: تعداد پاسخ‌های مورد انتظار که نرسیده است: { $number }.
accounts-answer = پاسخ
accounts-due-remind = یادآوری دعوت
accounts-due-remind-note = { $meeting }: پاسخی نرسیده است از: { $parties }.
accounts-due-judge = تصمیم درباره اعتبارنامه
accounts-due-judge-note = { $meeting }: نامه‌ای ارائه شده که نه پذیرفته و نه بازگردانده شده است، از سوی: { $parties }.
accounts-judge = دیدن نامه

# How people sign in.
accounts-passkey = گذرکلید
accounts-passkey-lead = دستگاه شما اثر انگشت، چهره یا کد خود را می‌خواهد. به نام و گذرواژه نیازی نیست.
accounts-passkey-use = ورود با گذرکلید
accounts-passkey-script = گذرکلید به JavaScript نیاز دارد. بدون آن، با نام، گذرواژه و کد وارد شوید.
accounts-passkey-unable = این مرورگر یا این نشانی نمی‌تواند گذرکلید به کار برد. وبگاه را در نشانی همیشگی آن باز کنید یا به روشی دیگر وارد شوید.
accounts-passkey-stopped = دستگاه گذرکلیدی نداد: کار متوقف شد یا گذرکلیدی در آن نیست. دوباره تلاش کنید یا به روشی دیگر وارد شوید.
accounts-passkey-none = گذرکلیدی از دستگاه نرسید. دوباره تلاش کنید.
accounts-passkey-wrong = گذرکلید پذیرفته نشد. دوباره تلاش کنید.
accounts-passkey-unknown = این گذرکلید به هیچ حسابی در اینجا تعلق ندارد. شاید حذف شده باشد.
accounts-passkey-known = این گذرکلید پیش‌تر به حسابی تعلق یافته است.
accounts-passkeys-many = هر حساب حداکثر بیست گذرکلید دارد. نخست یکی را حذف کنید.
accounts-passkeys-not-here = گذرکلید در این نشانی در دسترس نیست: به نام میزبان و اتصال رمزگذاری‌شده نیاز دارد.
accounts-too-late = زمان زیادی گذشته یا سرور دوباره راه‌اندازی شده است. از نو آغاز کنید.
accounts-too-many = { $number ->
    [one] تلاش‌های ناموفق بیش از حد بوده است. تلاش بعدی تا یک ثانیه دیگر پذیرفته می‌شود.
   *[other] تلاش‌های ناموفق بیش از حد بوده است. تلاش بعدی تا { $number } ثانیه دیگر پذیرفته می‌شود.
}
accounts-busy = در این لحظه افراد زیادی در حال ورودند. چند ثانیه دیگر دوباره تلاش کنید.
accounts-by-name = نام و گذرواژه
accounts-by-name-lead = برای دستگاه‌هایی که گذرکلید در آن‌ها ممنوع است. سپس کد عامل دوم خواسته می‌شود.
accounts-second = عامل دوم
accounts-second-lead = { $name }: گذرواژه درست است. کد نیز لازم است.
accounts-code = کد
accounts-code-label = شش رقم از برنامه احراز هویت شما، یا یک کد بازیابی
accounts-code-hint = هر کد یک بار کار می‌کند.
accounts-code-wrong = کد نادرست است یا پیش‌تر به کار رفته است. در انتظار کد بعدی بمانید و دوباره تلاش کنید.
accounts-prove = اثبات هویت
accounts-prove-lead = کاری که در پیش دارید تعیین می‌کند چه کسی می‌تواند وارد شود. یک بار دیگر وارد شوید؛ ده دقیقه اعتبار دارد.
accounts-password-and-code = گذرواژه و عامل دوم
accounts-go-on = ادامه
accounts-providers = سامانه ورود وزارتخانه شما
accounts-provider-use = ورود با { $name }
accounts-provider-link = اتصال به { $name }
accounts-provider-away = سامانه ورود آن مؤسسه اکنون پاسخ نمی‌دهد. بعداً دوباره تلاش کنید یا به روشی دیگر وارد شوید.
accounts-provider-refused = ورود در سامانه آن مؤسسه کامل نشد.
accounts-provider-wrong = پاسخ سامانه ورود آن مؤسسه پذیرفته نشد.
accounts-provider-other = شما در آنجا به نام شخص دیگری وارد شده‌اید.
accounts-provider-unknown = هیچ حسابی در اینجا به آن سامانه ورود متصل نیست. پیوند دعوت خود را باز کنید، یا به روشی دیگر وارد شوید و در صفحه حساب خود آن دو را به هم متصل کنید.
accounts-provider-linked = آن سامانه ورود پیش‌تر به حسابی متصل شده است.

# Links.
accounts-invite = دعوت
accounts-recover = بازیابی
accounts-link-lead = باز کردن این صفحه چیزی را مصرف نکرده است. دکمه یک بار کار می‌کند، همراه با کدی که از راهی جز پیوند به شما داده شده است.
accounts-link-code = کد
accounts-link-code-hint = هشت رقم که تلفنی یا حضوری به شما داده شده است.
accounts-link-until = پیوند تا { $time } قابل استفاده است.
accounts-link-wrong = کد نادرست است. آن را با کسی که به شما داده است بررسی کنید: پس از پنج کد نادرست، پیوند دیگر قابل استفاده نیست.
accounts-link-now-dead = کد برای پنجمین بار نادرست بود. پیوند دیگر قابل استفاده نیست.
accounts-link-used = این پیوند پیش‌تر به کار رفته است. اگر شما آن را به کار نبرده‌اید، بی‌درنگ دبیرخانه را آگاه کنید.
accounts-link-expired = مهلت این پیوند به پایان رسیده است.
accounts-link-dead = پنج کد نادرست داده شد و این پیوند دیگر قابل استفاده نیست.
accounts-link-unknown = چنین پیوندی وجود ندارد. شاید پیوند تازه‌تری جای آن را گرفته باشد.
accounts-link-ask = از دبیرخانه پیوند تازه‌ای بخواهید.
accounts-links = حساب‌ها و پیوندها
accounts-links-lead = پیوند به یک نفر امکان می‌دهد که یک بار، پیش از پایان مهلت، روش ورود خود را برگزیند. پیوند را از یک راه بفرستید و کد را از راهی دیگر بدهید. این‌که شما آن را ساخته‌اید در سابقه حساب می‌آید.
accounts-links-no-account = پیوند را دبیرخانه‌ای می‌سازد که با حساب خود وارد شده باشد. جایگاه نسخه نمایشی پیوندی نمی‌سازد.
accounts-link-made-for = پیوند برای { $name }
accounts-link-once = این تنها یک بار نشان داده می‌شود. در اینجا تنها اثرانگشتی از آن نگهداری می‌شود.
accounts-link-address = پیوند، برای ارسال با رایانامه
accounts-link-ends = مهلت استفاده
accounts-invite-new = دعوت از یک شخص
accounts-name-hint = حروف کوچک لاتین، رقم و خط تیره. این نام یک حساب است و در هیچ دفتر ثبتی نمی‌آید.
accounts-name-wrong = نام حساب از حروف کوچک لاتین، رقم و خط تیره تشکیل می‌شود.
accounts-link-make = ساختن پیوند
accounts-recover-for = ساختن پیوند بازیابی برای { $name }
accounts-link-in-use = حسابی با این نام هست و دارنده آن می‌تواند وارد شود. اگر دیگر نمی‌تواند، در فهرست پیوند بازیابی بسازید.
accounts-link-no-account = حسابی با این نام وجود ندارد.
accounts-link-not-yours = حساب دارای این نام در فرایند دیگری جایگاه دارد و دبیرخانه همان فرایند پیوندهای آن را می‌سازد.
accounts-mail-send = ارسال پیوند با رایانامه
accounts-mail-lead = در یک گام، حساب و جایگاه آن ساخته و پیوند به یکی از نهادهای دفتر نشانی‌ها به زبان آن فرستاده می‌شود. کد تنها به شما نشان داده می‌شود و در هیچ رایانامه‌ای نمی‌آید.
accounts-mail-to = به این نهاد
accounts-mail-meeting = تنها برای این نشست
accounts-mail-every-meeting = برای همه نشست‌ها
accounts-mail-with-letter = همراه نامه { $letter }: همین که پیوند به کار رود، در دفتر مکاتبات ثبت می‌شود که نامه باز شده است.
accounts-mail-no-address = در این روز نشانی رایانامه‌ای برای این نهاد در دست نیست.
accounts-mail-letter-wrong = نامه‌ای با این شماره به طرف این نهاد صادر نشده است.
accounts-mail-sent-to = فرستاده شد به
accounts-mail-code-words = این کد را تلفنی، حضوری یا با کیسه سیاسی به کسی بدهید که باید از پیوند استفاده کند و نه به هیچ کس دیگر. هرگز آن را با رایانامه نفرستید.
accounts-how-told = شیوه اطلاع‌رسانی به نهادها: { $seat }
accounts-before = ورود پیشین
accounts-refused-since = { $number ->
    [one] از آن زمان یک تلاش رد شده است
   *[other] از آن زمان { $number } تلاش رد شده است
  }
accounts-list = حساب‌ها
accounts-list-none = هنوز حسابی وجود ندارد.

# An account's own page.
accounts-own = حساب شما
accounts-set-up-lead = برگزینید که از این پس چگونه وارد می‌شوید. تا آن زمان کار دیگری در اینجا ممکن نیست.
accounts-held = جایگاه‌ها
accounts-held-lead = در هر فرایند، هر بار از یک جایگاه اقدام می‌کنید. تغییر جایگاه به ورود دوباره نیاز ندارد.
accounts-held-none = هنوز جایگاهی به این حساب داده نشده است.
accounts-passkeys = گذرکلیدها
accounts-passkey-add = افزودن گذرکلید
accounts-passkey-add-lead = گذرکلید در دستگاه شما می‌ماند و نمی‌توان آن را حدس زد، از رایانامه برداشت یا به وبگاهی جعلی داد.
accounts-passkey-second = یکی هم در دستگاه دوم بیفزایید تا با گم شدن یکی، راه ورود شما بسته نشود.
accounts-passkey-name = نامی که به این دستگاه می‌دهید (اختیاری)
accounts-added-on = افزوده شد: { $day }
accounts-used-on = آخرین استفاده: { $time }
accounts-remove = حذف
accounts-remove-passkey = حذف گذرکلید { $name }
accounts-remove-password = حذف گذرواژه و عامل دوم
accounts-last-means = این آخرین روشی است که با آن می‌توانید وارد شوید. نخست روش دیگری بیفزایید یا از دبیرخانه پیوند بازیابی بخواهید.
accounts-password-none = گذرواژه‌ای نیست. تنها در جایی لازم است که گذرکلید ممنوع باشد.
accounts-password-half = گذرواژه هست، اما عامل دوم نیست؛ بدون آن نمی‌توان با گذرواژه وارد شد.
accounts-password-whole = گذرواژه و در کنار آن عامل دوم موجود است.
accounts-password-choose = انتخاب گذرواژه
accounts-password-hint = دست‌کم دوازده نویسه که پنج نویسه آن با هم متفاوت باشد، بدون نام حساب. دستگاه‌های دیگر خارج می‌شوند.
accounts-too-long = گذرواژه بیش از اندازه بلند است.
accounts-too-plain = گذرواژه به‌آسانی حدس زده می‌شود: باید پنج نویسه متفاوت داشته باشد، نام حساب در آن نباشد و از واژه‌ای رایج یا کلیدهای پشت سر هم ساخته نشده باشد.
accounts-too-known = این گذرواژه در یک نشت عمومی دیده شده است: گذرواژه دیگری برگزینید.
accounts-second-set-up = راه‌اندازی عامل دوم
accounts-second-renew = راه‌اندازی دوباره عامل دوم
accounts-second-set-up-lead = برنامه احراز هویت در تلفن شما هر سی ثانیه کد تازه‌ای نشان می‌دهد.
accounts-second-scan = این را با برنامه احراز هویت پویش کنید
accounts-second-picture = تصویر رمز مشترک برای برنامه احراز هویت
accounts-second-type = یا این رمز مشترک را تایپ کنید:
accounts-second-first = شش رقمی که اکنون نشان می‌دهد
accounts-codes = کدهای بازیابی
accounts-codes-lead = هر یک از این کدها، اگر تلفن شما گم شود، یک بار جای عامل دوم را می‌گیرد. آن‌ها را چاپ یا یادداشت کنید.
accounts-codes-once = تنها یک بار نشان داده می‌شود
accounts-codes-kept = آن‌ها را نگه داشته‌ام
accounts-codes-left = { $number ->
    [one] یک کد بازیابی مانده است.
   *[other] { $number } کد بازیابی مانده است.
}
accounts-said-added = از این پس می‌توانید با این روش وارد شوید.
accounts-said-removed = روش حذف شد و دستگاه‌های دیگر خارج شدند.
accounts-said-ended = آن ورود پایان یافت.
accounts-devices = دستگاه‌ها
accounts-devices-lead = هر ورود { $idle ->
    [one] یک ساعت
   *[other] { $idle } ساعت
} پس از آخرین استفاده و { $lasts ->
    [one] یک ساعت
   *[other] { $lasts } ساعت
} پس از آغاز آن پایان می‌یابد.
accounts-device-unknown = دستگاه ناشناخته
accounts-since = از { $time }
accounts-seen = آخرین فعالیت { $time }
accounts-this-device = این دستگاه
accounts-end = خروج
accounts-end-device = خروج: { $device }
accounts-end-others = خروج از همه دستگاه‌های دیگر
accounts-log = سابقه این حساب
accounts-log-lead = به مدت { $days } روز نگهداری می‌شود، با ذکر شبکه و هرگز با نشانی اینترنتی. اگر سطری از آن شما نبود، از همه دستگاه‌های دیگر خارج شوید و دبیرخانه را آگاه کنید.
accounts-log-what = رویداد
accounts-log-by = روش
accounts-log-device = دستگاه و شبکه
accounts-log-made-by = ساخته { $name }
accounts-log-signed-in = ورود
accounts-log-proven = ورود دوباره
accounts-log-signed-out = خروج
accounts-log-refused = رد شد
accounts-log-added = روش افزوده شد
accounts-log-removed = روش حذف شد
accounts-log-token = توکن برنامه ساخته شد
accounts-log-changed = گذرواژه تغییر کرد
accounts-log-used = کد بازیابی به کار رفت
accounts-log-ended = خروج دستگاه‌ها
accounts-log-link-made = پیوند ساخته شد
accounts-log-link-used = پیوند به کار رفت
accounts-by-passkey = گذرکلید
accounts-by-password = گذرواژه
accounts-by-second-factor = عامل دوم
accounts-by-recovery-code = کد بازیابی
accounts-by-provider = ارائه‌دهنده هویت
accounts-by-link = پیوند
accounts-by-invite = دعوت
accounts-by-recover = بازیابی
accounts-by-seat = جایگاه نسخه نمایشی

# Deadlines of translators.
accounts-due-translations = ترجمه‌های مهلت‌گذشته
accounts-due-translations-note = شمار: { $number }.
