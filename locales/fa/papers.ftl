# Words of the printed papers.

papers-unknown = نامعلوم
papers-instant = { $instant } ({ $zone })
papers-person-removed = نام در { $date } حذف شده است
papers-person-withheld = نام عمومی نیست
papers-person-unknown = نام برده نشده
papers-letters-missing = [به خطی که چاپ آن در اینجا ممکن نیست]
papers-rehearsal = تمرین. همه دولت‌ها، اشخاص و مواضع این ورق ساختگی است.
papers-demonstration = نسخه نمایشی. این ورق برای نشان دادن محصول تهیه شده و سند فرایند نیست.

# The foot of every page.
papers-page = صفحه { $page } از { $pages }
papers-record = چنان‌که تا ردیف { $entry } دفتر ثبت { $origin } ثبت شده است، { $date }
papers-verify = وارسی در { $address }
papers-code = کد QR که به { $address } می‌رسد
papers-hash-foot = SHA-256 متن مصوب:
papers-authentic-short = متن معتبر
papers-courtesy-short = ترجمه غیررسمی
papers-missing-short = نسخه فارسی موجود نیست

# The agenda.
papers-agenda = دستور کار
papers-provisional = موقت
papers-adopted-day = مصوب { $date }
papers-rebuilt = بازسازی‌شده بر پایه منبعی عمومی: { $source }. آنچه در منبع نیامده افزوده نشده است.
papers-rebuilt-unnamed = بازسازی‌شده بر پایه منبعی عمومی. آنچه در منبع نیامده افزوده نشده است.
papers-meeting = نشست
papers-items = بندها
papers-items-none = دستور کار هنوز بندی ندارد.
papers-items-unknown = منابع دستور کار را نمی‌آورند.
papers-when = تاریخ
papers-where = محل
papers-venue = مکان برگزاری
papers-format = شیوه برگزاری
papers-theme = محور
papers-chair = رئیس
papers-hosts = میزبانان
papers-outcome = نتیجه
papers-lead = سخنران اصلی
papers-time = زمان
papers-minutes = { $minutes } دقیقه
papers-documents = اسناد
papers-note = یادداشت
papers-source = منبع

# The list of participants.
papers-participants = فهرست شرکت‌کنندگان
papers-participants-none = شرکت‌کننده‌ای ثبت نشده است.
papers-seating = نقشه جایگاه‌ها
papers-seating-way = نخست اعضا و سپس دیگران؛ جایگاه‌ها در نمای از بالا، از سمت چپ رئیس و در جهت عقربه‌های ساعت ادامه می‌یابد.
papers-seating-said = میز رئیس در بالا، { $seats } جایگاه در دو سو.
papers-plates = لوح‌های نام
papers-order = به ترتیب الفبای { $language ->
    [az] آذربایجانی
    [ru] روسی
   *[en] انگلیسی
 }.
papers-list-issued = تاریخ صدور: { $day }.
papers-list-addendum = تغییرهای پس از فهرست پیشین را بیان می‌کند.
papers-other-script = نام به زبان این ورق داده نشده است.
papers-delegation = هیئت نمایندگی
papers-nobody-yet = هنوز معرفی نشده
papers-nobody-in-source = در منبع نام برده نشده
papers-presence = حضور
papers-group-member = دولت‌های عضو
papers-group-observer = ناظران
papers-group-pending = عضویت در دست بررسی
papers-group-unconfirmed = وضعیت تأییدنشده
papers-group-invited = مدعوین
papers-group-partner = شرکا
papers-group-secretariat = دبیرخانه
papers-group-unknown = وضعیت نامعلوم

# A text.
papers-protocol = پروتکل نتایج
papers-draft = پیش‌نویس
papers-authentic-only = متن معتبر { $language }.
papers-authentic = متن معتبر { $language }. متن { $others } نیز از اعتبار یکسان برخوردار است.
papers-courtesy = ترجمه غیررسمی { $language }. تنها متن { $authentic } معتبر است.
papers-missing = نسخه فارسی موجود نیست. متن معتبر: متن { $authentic }.
papers-missing-shown = در اینجا متن { $language } آمده است.
papers-as-of = چنان‌که پس از ردیف { $entry } دفتر ثبت بود.
papers-proposals-none = پیشنهاد بازی نیست.
papers-proposals = { $open } پیشنهاد باز است.
papers-behind = متن { $languages } با آخرین تغییر همخوان نشده است.
papers-text-empty = متن پاراگرافی ندارد.
papers-paragraph-empty = این پاراگراف هنوز نوشته‌ای ندارد.
papers-paragraph-shown = به این زبان موجود نیست؛ { $language } آمده است.
papers-paragraph-behind = این پاراگراف با آخرین تغییر همخوان نشده است.
papers-decision = تصمیم
papers-adopted-at = اعلام تصویب از سوی رئیس
papers-entry = ردیف دفتر ثبت
papers-in-entry = ردیف { $entry }
papers-base = کسانی که اعتراضشان به حساب می‌آمد
papers-put-at = عرضه به نشست برای تصمیم
papers-put-not = هنوز نه
papers-objections = اعتراض‌های پابرجا
papers-objectors = معترضان
papers-not-adopted = دفعات اعلام عدم تصویب
papers-signatures = امضاها
papers-signatures-none = امضایی ثبت نشده است.
papers-party = از سوی
papers-signatory = امضاکننده
papers-manner = شیوه
papers-signed-on = تاریخ
papers-mode-definitive = قطعی
papers-mode-ad-referendum = موکول به تأیید (ad referendum)
papers-mode-initialled = پاراف‌شده
papers-evidence-ink = با جوهر بر نسخه اصلی واحد
papers-evidence-browser-key = با کلید ساخته‌شده در مرورگر امضاکننده
papers-evidence-server-key = با کلید ساخته سرور نسخه نمایشی
papers-evidence-passkey = با گذرکلید دستگاه امضاکننده
papers-evidence-scan = بر کاغذ، که تصویر اسکن‌شده آن نگهداری می‌شود
papers-evidence-pades = در پرونده PDF امضاشده (PAdES)
papers-ad-referendum = امضای موکول به تأیید (ad referendum) منوط به تأیید پایتخت است.
papers-original = نسخه اصلی
papers-custodian = نگهدارنده
papers-file-hash = SHA-256 پرونده
papers-hashes = هش‌ها
papers-hash-adopted = متن مصوب
papers-hash-authentic = { $language }، معتبر
papers-hash-courtesy = { $language }، ترجمه غیررسمی
papers-hash-note = SHA-256. هر کس می‌تواند این مقادیر را از روی متن محاسبه کند؛ با تغییر حتی یک حرف، مقادیر دیگری به دست می‌آید.

# The signature sheet.
papers-signature-sheet = برگ امضا
papers-one-original = یک نسخه اصلی؛ متون معتبر { $authentic }.
papers-specimen = نمونه: متن تصویب نشده است و این برگ نباید امضا شود.
papers-signatories-none = امضاکننده‌ای نیست.
papers-text = متن
papers-title = عنوان
papers-symbol = شناسه
papers-recorded = در دفتر ثبت: { $manner }، { $date }، ردیف { $entry }.
papers-line-signature = امضا، نام و سمت
papers-line-date = تاریخ

# Languages: by name, and as a text is said to be in them.
papers-language = زبان { $tag }
papers-language-az = آذربایجانی
papers-language-en = انگلیسی
papers-language-fa = فارسی
papers-language-it = ایتالیایی
papers-language-kk = قزاقی
papers-language-ky = قرقیزی
papers-language-ru = روسی
papers-language-tg = تاجیکی
papers-language-tk = ترکمنی
papers-language-tr = ترکی
papers-language-ur = اردو
papers-language-uz = ازبکی
papers-in-language = به زبان { $tag }
papers-in-language-az = به زبان آذربایجانی
papers-in-language-en = به زبان انگلیسی
papers-in-language-fa = به زبان فارسی
papers-in-language-it = به زبان ایتالیایی
papers-in-language-kk = به زبان قزاقی
papers-in-language-ky = به زبان قرقیزی
papers-in-language-ru = به زبان روسی
papers-in-language-tg = به زبان تاجیکی
papers-in-language-tk = به زبان ترکمنی
papers-in-language-tr = به زبان ترکی
papers-in-language-ur = به زبان اردو
papers-in-language-uz = به زبان ازبکی

# The board as a spreadsheet: heads of columns, and what can be wrong.
papers-board-party = دولت یا سازمان
papers-board-in-status = شرکت به عنوان
papers-board-note = شماره یادداشت
papers-board-sent = تاریخ ارسال
papers-board-acknowledged = تاریخ اعلام وصول
papers-board-answer = پاسخ
papers-board-role = نقش
papers-board-name = نام
papers-board-office = سمت
papers-board-contact = نشانی تماس
papers-board-error-too-large = پرونده بزرگ‌تر از { $bound } است.
papers-board-error-too-many-rows = پرونده بیش از { $bound } سطر دارد.
papers-board-error-too-many-columns = پرونده بیش از { $bound } ستون دارد.
papers-board-error-media = پرونده از نوع { $media } خوانده نمی‌شود؛ آن را به صورت XLSX یا CSV ذخیره کنید.
papers-board-error-not-utf8 = پرونده به صورت UTF-8 نیست؛ آن را به صورت CSV با UTF-8 یا به صورت XLSX ذخیره کنید.
papers-board-error-workbook = پرونده کارپوشه خواندنی نیست؛ آن را دوباره به صورت XLSX ذخیره کنید.
papers-board-error-empty = پرونده خالی است.
papers-board-error-quote-open = در سطر { $row } علامت نقل قول باز شده و بسته نشده است.
papers-board-error-head-unknown = عنوان ستون { $number } شناخته نیست: «{ $head }».
papers-board-error-head-twice = ستون «{ $column }» دو بار آمده است.
papers-board-error-head-missing = ستون «{ $column }» موجود نیست.
papers-board-error-party-missing = در سطر { $row } دولت یا سازمانی نیامده است.
papers-board-error-name-missing = در سطر { $row } نقش، سمت یا نشانی تماس بدون نام آمده است.
papers-board-error-word = سطر { $row }، ستون «{ $column }»: «{ $value }» از این موارد نیست: { $words }.
papers-board-error-date = سطر { $row }، ستون «{ $column }»: «{ $value }» تاریخی به صورت 2026-03-02 یا 02.03.2026 نیست.
papers-board-error-differs = سطر { $row }، ستون «{ $column }»: سطری در بالا درباره همین شرکت‌کننده چیز دیگری می‌گوید.

# A text under negotiation: paragraphs, proposals and who holds them.
papers-adopted = مصوب
papers-author = پیشنهاددهنده
papers-owner-chair = رئیس
papers-owner-secretariat = دبیرخانه
papers-owner-withheld = پیشنهاددهنده فاش نمی‌شود
papers-owner-gone = انتساب دیگر نگهداری نمی‌شود
papers-paragraph-heading = سرعنوان
papers-paragraph-preambular = پاراگراف مقدماتی
papers-paragraph-operative = پاراگراف اجرایی
papers-paragraph-item = مورد فهرست
papers-paragraph-footnote = پانویس
papers-brackets = کروشه‌های باز
papers-proposal = کروشه
papers-proposal-owner = پیشنهاددهنده
papers-proposal-kind = موضوع و دلیل آن
papers-proposal-since = باز از
papers-proposal-supported = با پشتیبانی { $parties }
papers-proposal-bare = { $tag }: { $kind }
papers-proposal-reasoned = { $tag }: { $kind }. { $reason }
papers-proposal-replace = جایگزینی عبارت
papers-proposal-insert = درج عبارت
papers-proposal-delete = حذف عبارت
papers-proposal-alternative = متن بدیل
papers-proposal-placeholder = عبارتی که بعداً می‌آید
papers-proposal-reservation = تحفظ
papers-proposal-new-paragraph = پاراگراف تازه
papers-proposal-move = جای دیگر برای پاراگراف

# The form that is filled without a network.
papers-form-for = برای { $party }، دور { $round }
papers-form-until = مهلت پاسخ: تا { $instant }
papers-form-how = در هر کادر، متن به صورت کنونی آمده است. آن را چنان‌که دولت متبوع شما می‌خواهد بنویسید و آنچه را می‌تواند بماند دست نزنید. سپس نسخه پرشده را ذخیره کنید و بازگردانید.
papers-form-how-docx = در هر کادر، متن به صورت کنونی آمده است. آن را چنان‌که دولت متبوع شما می‌خواهد بنویسید و آنچه را می‌تواند بماند دست نزنید. سپس پرونده را ذخیره کنید و بازگردانید.
papers-form-without-script = پر کردن این برگه به مرورگری با JavaScript نیاز دارد. بدون آن می‌توان برگه را خواند و چاپ کرد.
papers-form-words = متن به زبان { $language }
papers-form-comment = نظر
papers-form-save = ذخیره نسخه پرشده
papers-form-saved = ذخیره شد. پرونده را برای دبیرخانه بازگردانید.
papers-form-unsaved = هنوز ذخیره نشده است.

# What came back: what of it was read, and what could not be taken.
papers-taken-words = پاراگراف { $paragraph }: عبارت دیگر
papers-taken-words-by-words = پاراگراف { $paragraph }: عبارت دیگر؛ پاراگراف از روی متن آن تطبیق داده شد
papers-taken-new = پاراگراف تازه پس از { $paragraph }
papers-taken-gone = پاراگراف { $paragraph }: حذف‌شده
papers-taken-comment = پاراگراف { $paragraph }: نظر
papers-taken-comment-of = پاراگراف { $paragraph }: نظر { $author }
papers-not-taken-paragraph = متن پاراگراف { $paragraph } ندارد.
papers-not-taken-language = پاراگراف { $paragraph }: متن به زبان { $language } وجود ندارد.
papers-not-taken-box = کادر «{ $name }» از کادرهای این برگه نیست.
papers-not-taken-emptied = پاراگراف { $paragraph }: کادر خالی است. برای حذف پاراگراف، حذف آن را پیشنهاد کنید.
papers-not-taken-letters = پاراگراف { $paragraph }: متن نویسه‌هایی دارد که دفتر ثبت نمی‌پذیرد، یا بیش از اندازه بلند است.
papers-not-taken-letters-new = پاراگراف تازه‌ای نویسه‌هایی دارد که دفتر ثبت نمی‌پذیرد، یا بیش از اندازه بلند است.
papers-not-taken-bracket = پاراگراف { $paragraph }: عبارتی تغییر کرده که هیئت دیگری پیشنهاد داده است. این تغییر کنار گذاشته شد؛ آن را جداگانه پیشنهاد کنید.
papers-not-taken-footnote = پاراگراف { $paragraph }: پانویس تازه کنار گذاشته شد. آن را به عنوان پاراگراف پیشنهاد کنید.
papers-file-too-large = پرونده بزرگ‌تر از { $bound } است.
papers-file-unpacks-too-large = پرونده پس از بازگشایی فشرده‌سازی بیش از اندازه بزرگ است.
papers-file-no-docx = پرونده به صورت DOCX خواندنی نیست؛ آن را دوباره به صورت DOCX ذخیره کنید.
papers-file-no-basis = پرونده نمی‌گوید از کدام متن تهیه شده است. پرونده‌ای را به کار برید که از اینجا دریافت شده است.
papers-file-no-form = پرونده برگه‌ای نیست که از اینجا دریافت شده باشد.
papers-file-form-broken = پاسخ‌های برگه آسیب دیده است؛ نسخه پرشده را دوباره ذخیره کنید.
papers-file-no-xliff = پرونده XLIFF 2.0 نیست.
papers-file-no-language = پرونده زبان‌های ترجمه را نام نمی‌برد.
papers-xliff-unchanged = پاراگراف { $paragraph }: بدون تغییر
papers-xliff-revise = پاراگراف { $paragraph }: ترجمه پذیرفته شد
papers-xliff-source-changed = پاراگراف { $paragraph }: پذیرفته نشد، چون متن اصلی پس از ارسال تغییر کرده است
papers-xliff-unknown = واحد «{ $name }» هیچ پاراگرافی از متن را نام نمی‌برد.
papers-xliff-empty = پاراگراف { $paragraph }: بدون ترجمه
papers-xliff-title = عنوان با ترجمه تغییر نمی‌کند.
papers-mark-open = باز
papers-mark-ad-referendum = توافق‌شده موکول به تأیید
papers-mark-agreed = توافق‌شده

# A text that binds nobody has language versions of equal value, and no authentic texts.
papers-authentic-short-of-equal-value = نسخه زبانی هم‌ارزش
papers-authentic-only-of-equal-value = نسخه { $language }.
papers-authentic-of-equal-value = نسخه { $language }. نسخه { $others } از ارزش یکسان برخوردار است.
papers-courtesy-of-equal-value = ترجمه غیررسمی { $language }. آنچه مورد مذاکره قرار گرفت نسخه { $authentic } است.
papers-missing-of-equal-value = نسخه فارسی موجود نیست. متن { $authentic } موجود است.
papers-hash-authentic-of-equal-value = { $language }، نسخه زبانی
papers-one-original-of-equal-value = یک نسخه اصلی؛ نسخه‌های زبانی هم‌ارزش { $authentic }.
papers-copy-of = نسخه { $party }: نخست نام برده می‌شود و نخست امضا می‌کند.

# The letter after a silence procedure.
papers-letter = نامه درباره نتیجه رویه سکوت
papers-letter-to = به: { $parties }
papers-letter-mark-adopted = به تصویب رسید
papers-letter-mark-not-adopted = به تصویب نرسید
papers-letter-mark-cancelled = لغو شد
papers-letter-adopted = تا پایان رویه سکوت درباره «{ $title }» اعتراضی که به حساب آید دریافت نشد. رئیس تصویب متن را با شناسه { $symbol } اعلام کرد.
papers-letter-not-adopted = رئیس اعلام کرد که متن «{ $title }» ({ $symbol }) به تصویب نرسیده است.
papers-letter-broken = سکوت درباره «{ $title }» ({ $symbol }) شکسته شد. رئیس اعلام کرد که متن به تصویب نرسیده است.
papers-letter-cancelled = رئیس رویه سکوت درباره «{ $title }» ({ $symbol }) را لغو کرد. متن به مذاکره بازمی‌گردد.
papers-letter-deadline = پایان سکوت
papers-letter-broken-at = دریافت نخستین اعتراض
papers-letter-declared = اعلام از سوی رئیس
papers-letter-instant = { $weekday }، { $day }، { $time } ({ $zone })؛ { $utc } UTC
papers-letter-check = محل وارسی این نامه

# Badges.
papers-badges = کارت‌های شناسایی

# The draft of a note verbale that invites.
papers-invitation = پیش‌نویس یادداشت شفاهی
papers-invitation-sender = دبیرخانه ({ $process })
papers-invitation-blank = […]
papers-invitation-number = شماره: { $number }
papers-invitation-opening = { $sender } ضمن اظهار تعارفات خود به { $known ->
    [office] { $addressee }
   *[party] { $addressee }
 } افتخار دارد از هیئت نمایندگی { $party } دعوت نماید در { $meeting }، که در تاریخ { $days } در { $place } برگزار خواهد شد، شرکت نماید.
papers-invitation-nomination = خواهشمند است ترکیب هیئت نمایندگی و معرفی‌نامه در نخستین فرصت ممکن ابلاغ گردد.
papers-invitation-annexes = پیوست‌ها:
papers-invitation-close = { $sender } موقع را مغتنم شمرده، احترامات فائقه خود را نسبت به { $known ->
    [office] { $addressee }
   *[party] { $addressee }
 } تجدید می‌نماید.
papers-invitation-dated = تاریخ: { $day }

# The key of the log on a sheet.
papers-key = کلید دفتر ثبت
papers-key-compare = این اثرانگشت را سطر به سطر با اثرانگشتی که از راه دیگری به دست شما می‌رسد مقایسه کنید: در صفحه دفتر ثبت، با تلفن، یا از هیئتی دیگر.
papers-key-verify = سپس این برگ را با پاکت آن نگه دارید: هر چه امروز یا بعدها از وبگاه گرفته شود با فرمان meshveret verify FILE --key KEYFILE در برابر آن وارسی می‌شود؛ پرونده کلید همان سطری را در بر دارد که در کد زیر آمده است.
papers-key-fingerprint = اثرانگشت
papers-key-row = سطر
papers-key-hex = حروف و ارقام
papers-key-digits = همان به رقم، برای خواندن با صدای بلند
papers-key-aloud = SHA-256 کلید عمومی. هر عدد پنج‌رقمی به جای گروه چهارتایی همان جایگاه است، پس هر یک را می‌توان به هر زبانی با صدای بلند خواند و هر دو یک چیز می‌گوید.
papers-key-text = کلید
papers-key-code = کد QR که کلید را به صورت متن در بر دارد
papers-key-since = از ردیف { $entry }، { $date }، دفتر ثبت را امضا کرده است.
papers-key-since-first = از نخستین ردیف، دفتر ثبت را امضا کرده است.
papers-key-earlier = کلیدهای پیشین
papers-key-until = تا ردیف { $entry }، { $date }
papers-key-handed = تا ردیف { $entry }، { $date }؛ سپس تحویل‌شده به { $party }
papers-key-witnesses = شاهدان
papers-key-witnesses-none = دفتر ثبت شاهدی را نام نبرده است.
papers-key-confirmed = تأیید شد
papers-key-host = از سوی نگهدارندگان دفتر ثبت
papers-key-line-signature = امضا، نام و سمت؛ مهر

papers-inventory = سیاهه دفتر ثبت
papers-inventory-lead = آنچه تحویل‌گیرنده دفتر ثبت در آن می‌یابد، تا ردیفی که در پایین این ورق آمده است. ملاک خود دفتر ثبت است؛ این ورق به خواندن آن کمک می‌کند.
papers-inventory-confidential = برای رئیس و دبیرخانه: نام اشخاص را دارد و آنچه محرمانه در اختیار آنان گذاشته شده در آن آمده است.
papers-inventory-record = دفتر ثبت
papers-inventory-size = ردیف‌ها
papers-inventory-root = ریشه همه ردیف‌ها
papers-inventory-handed = در ردیف { $entry }، { $date }، به { $party } تحویل شد.
papers-inventory-rehearsed = تمرین: هنگام نوشتن این ورق چیزی تحویل نشده بود.
papers-inventory-chair = ریاست
papers-inventory-party = طرف
papers-inventory-term = دوره
papers-inventory-passes = نحوه انتقال
papers-inventory-priority = اولویت
papers-inventory-open = باز
papers-inventory-meeting = نشست
papers-inventory-days = روزها
papers-inventory-stands = وضع کنونی
papers-inventory-text = متن
papers-inventory-silence = رویه سکوت تا { $date }
papers-inventory-round = دور اظهارنظر { $number } تا { $date }
papers-inventory-proposals = { $number } پیشنهاد باز
papers-inventory-undecided = بدون تصمیم
papers-inventory-from = بر عهده
papers-inventory-due = کار در پیش
papers-inventory-until = تا
papers-inventory-bureau = رئیس یا دبیرخانه
papers-inventory-agreed = موارد توافق‌شده
papers-inventory-when = زمان
papers-inventory-entry = { $date }، ردیف { $entry }
papers-inventory-signatures = امضاها
papers-inventory-signed = { $signed } از { $of }
papers-inventory-unconfirmed = { $number } امضای موکول به تأیید، تأییدنشده
papers-inventory-summary = جمع‌بندی رئیس
papers-inventory-documents = اسناد
papers-inventory-symbol = شناسه
papers-inventory-title = عنوان
papers-inventory-day = روز
papers-inventory-contacts = نشانی‌های تماس
papers-inventory-none = ندارد.
papers-inventory-none-of = { $what }: ندارد.

# The summary record, made of the record itself.
summary-title = خلاصه مذاکرات. { $meeting }
summary-opened = نشست در { $day }، ساعت { $time }، گشایش یافت.
summary-chaired = ریاست نشست: { $party }.
summary-attended = شرکت‌کنندگان به شرح زیر بودند.
summary-attended-group = { $group }: { $parties }.
summary-remote = به صورت برخط: { $parties }.
summary-agenda-adopted = نشست دستور کار خود را تصویب کرد.
summary-suspended = نشست در { $day }، ساعت { $time }، برای تنفس متوقف شد.
summary-resumed = نشست در { $day }، ساعت { $time }، از سر گرفته شد.
summary-closed = نشست در { $day }، ساعت { $time }، پایان یافت.
summary-item = { $number }. { $title }
summary-closed-item = این بند به صورت غیرعلنی بررسی شد. این‌که چه کسی درباره آن سخن گفت و چه گفته شد ثبت نشده است.
summary-spoke = { $party } سخنرانی کرد.
summary-spoke-for = { $party } سخنرانی کرد، همچنین از سوی { $parties }.
summary-replied = { $party } با استفاده از حق پاسخ سخن گفت.
summary-on-adoption = { $party } درباره تصویب سخنرانی کرد.
summary-spoke-status = { $party ->
    [member] یکی از اعضا سخنرانی کرد.
    [observer] یکی از ناظران سخنرانی کرد.
    [secretariat] دبیرخانه سخنرانی کرد.
   *[other] یکی از شرکت‌کنندگان سخنرانی کرد.
 }
summary-replied-status = { $party ->
    [member] یکی از اعضا با استفاده از حق پاسخ سخن گفت.
    [observer] یکی از ناظران با استفاده از حق پاسخ سخن گفت.
   *[other] یکی از شرکت‌کنندگان با استفاده از حق پاسخ سخن گفت.
 }
summary-on-adoption-status = { $party ->
    [member] یکی از اعضا درباره تصویب سخنرانی کرد.
    [observer] یکی از ناظران درباره تصویب سخنرانی کرد.
   *[other] یکی از شرکت‌کنندگان درباره تصویب سخنرانی کرد.
 }
summary-spoke-count = { $count } سخنرانی ایراد شد.
summary-replied-count = { $count ->
    [one] یک بار از حق پاسخ استفاده شد.
   *[other] { $count } بار از حق پاسخ استفاده شد.
 }
summary-on-adoption-count = { $count } سخنرانی درباره تصویب ایراد شد.
summary-raised = مطرح شد: { $motion }.
summary-raised-by = { $party } این مورد را مطرح کرد: { $motion }.
summary-ruled = حکم رئیس: { $ruling }.
summary-appealed = در این حکم درخواست تجدیدنظر شد.
summary-appeal-outcome = نتیجه تجدیدنظر: { $outcome }.
summary-adopted = نشست متن «{ $title }» ({ $symbol }) را تصویب کرد.
summary-not-adopted = رئیس اعلام کرد که متن «{ $title }» ({ $symbol }) به تصویب نرسید.
summary-silence-agreed = نشست موافقت کرد که متن «{ $title }» ({ $symbol }) تحت رویه سکوت قرار گیرد.
summary-issued = متن «{ $title }» ({ $symbol }) به عنوان جمع‌بندی رئیس صادر شد.
summary-signed = متن «{ $title }» ({ $symbol }) امضا شد.
summary-signed-by = امضاکنندگان: { $parties }.
summary-signed-ad-referendum = امضای موکول به تأیید (ad referendum): { $parties }.

# The proceedings.
papers-proceedings = جریان نشست
papers-proceedings-note = بر پایه دفتر ثبت: زمان‌ها، حضور، سخنرانان، تصمیم‌ها.
papers-times = زمان‌ها
papers-times-none = نشست هنوز گشایش نیافته است.
papers-step-opened = گشایش
papers-step-agenda-adopted = تصویب دستور کار
papers-step-suspended = تنفس
papers-step-resumed = ازسرگیری
papers-step-closed = پایان
papers-attendance = حضور
papers-attendance-none = شرکت کسی ثبت نشده است.
papers-status = وضعیت
papers-speakers = ترتیب سخنرانان
papers-speakers-none = در جلسه علنی کسی سخن نگفته است.
papers-hours = زمان
papers-speech = نوع سخنرانی
papers-topic = ذیل
papers-decisions = تصمیم‌ها
papers-decisions-none = تصمیمی گرفته نشده است.
papers-decided = نتیجه
word-decided-adopted = تصویب شد
word-decided-not-adopted = تصویب نشد
word-decided-silence-agreed = با رویه سکوت موافقت شد
word-decided-summary = به عنوان جمع‌بندی رئیس صادر شد

# A statement that was handed in.
papers-statement-of = بیانیه: { $party }
papers-statement-first = هش متنی که نخست تسلیم شد
# Certificates of participation.
papers-certificate = گواهی شرکت
papers-certificate-meeting = نشست
