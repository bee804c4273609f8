# Rounds of comments on a text, and the position of one party.

rounds-title = دورهای اظهارنظر
rounds-instant = { $instant } ({ $zone })
rounds-open = دور { $number } باز است
rounds-over = دور { $number } پایان یافت:
rounds-until = مهلت دریافت نظرها
rounds-you-commented = طرف شما نظر داده است
rounds-none = پیش‌نویس هنوز برای اظهارنظر توزیع نشده است.
rounds-table = نظرها
rounds-no-comments = نظری دریافت نشده است.
rounds-place = پاراگراف
rounds-party = طرف
rounds-words = نظر
rounds-answer = پاسخ
rounds-whole = کل متن
rounds-removed = پاراگرافی که دیگر در متن نیست
rounds-comment-number = نظر { $number }
rounds-round = دور { $number }
rounds-late = پس از مهلت دریافت شد
rounds-withdrawn = پس گرفته شد
rounds-receipt = رسید
rounds-receipt-entry = ردیف دفتر ثبت
rounds-receipt-time = زمان دریافت
rounds-gathers = برگرفته از { $number } نظر وزارتخانه‌های شما.
rounds-became = به پیشنهاد { $tag } تبدیل شد
rounds-no-answer = هنوز پاسخ داده نشده است
rounds-all = همه دورها
rounds-is-open = باز
rounds-is-over = پایان‌یافته
rounds-received = { $number ->
    [0] بدون نظر
    [one] { $number } نظر
   *[other] { $number } نظر
}
rounds-answered = نظر داده‌اند
rounds-due = نظر نداده‌اند
rounds-nobody = هیچ‌کس
rounds-forms = برگه‌های بدون نیاز به شبکه
rounds-forms-note = هر برگه یک پرونده است: بدون شبکه پر می‌شود، با رایانامه بازگردانده و در اینجا بارگذاری می‌شود.
rounds-circulate = توزیع برای اظهارنظر
rounds-comment = اظهارنظر
rounds-enter-comment = ثبت نظر از سوی یک طرف
rounds-close = پایان دادن به دور
rounds-give-answer = پاسخ
rounds-answer-again = تغییر پاسخ

# The position of one party while its ministries write it.
position-title = موضع ملی
position-who = این صفحه را تنها این جایگاه می‌بیند: { $party }. به رئیس، دبیرخانه یا هیچ هیئت دیگری نشان داده نمی‌شود.
position-then = وزارتخانه‌ها پاراگراف به پاراگراف نظر می‌دهند. هماهنگ‌کننده نظرهای آن‌ها را در یک نظر ملی گرد می‌آورد و تنها همان فرستاده می‌شود.
position-paragraph = پاراگراف { $paragraph }
position-footnote = پانویس { $number }
position-unnamed = وزارتخانه ذکر نشده است
position-waits = در انتظار هماهنگ‌کننده
position-withdrawn = پس گرفته شد
position-gathered = گردآوری‌شده در نظر { $number }
position-sent = به عنوان نظر { $number } فرستاده شد
position-gather = گردآوری این نظرها
position-contribution = نظر وزارتخانه، شماره { $number }
position-comment = نظر ملی واحد
position-comment-note = این متن فرستاده می‌شود و هر کس که نظرهای مربوط به پیش‌نویس را می‌بیند آن را خواهد دید.
position-send = ارسال به عنوان نظر ملی
position-words = نظر وزارتخانه
position-add = افزودن نظر وزارتخانه
