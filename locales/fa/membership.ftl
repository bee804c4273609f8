# Parties, statuses, chairmanships.

rejection-membership-body-unknown = رکنی با این نام وجود ندارد: { $body }.
rejection-membership-chair-is-state = { $party } سازمان است؛ ریاست با دولت‌هاست.
rejection-membership-party-unknown = دولت یا سازمانی با این نام وجود ندارد: { $party }.
rejection-membership-period-backwards = پایان دوره ({ $to }) پیش از آغاز آن ({ $from }) است.
rejection-membership-office-unknown = چنین نهادی وجود ندارد: { $office }.
rejection-membership-office-closed = فعالیت نهاد { $office } تا { $until } بوده است.
rejection-membership-appointment-unknown = انتصاب معتبری با این شماره وجود ندارد: { $appointment }.
rejection-membership-nothing-changed = چیزی که مشخصات نهاد { $office } را تغییر دهد داده نشده است.
membership-title = شرکت‌کنندگان در فرایند
membership-on = در تاریخ { $day }
membership-lead = هر وضعیت چنان نشان داده می‌شود که منابع برای این روز بیان کرده‌اند. هر جا منابع با هم اختلاف دارند، هر گفته همراه با منبع خود می‌آید.
membership-states = دولت‌ها
membership-organisations = سازمان‌ها
membership-chairs = دوره‌های ریاست
membership-effective = مدت واقعی
membership-coordinators = هماهنگ‌کنندگان ملی
membership-another-day = در روزی دیگر
membership-day-form = مانند 2023-10-12، 2023-10 یا 2023.
membership-day-wrong = این تاریخ درست نیست. سال، ماه و روز را با رقم و با خط تیره میان آن‌ها بنویسید.
membership-show = نمایش
membership-unknown-note = «نامعلوم» یعنی منبعی یافت نشده است و درباره دولت یا سازمان مورد نظر چیزی نمی‌گوید.

# The address book.
membership-address-book = دفتر نشانی‌ها
membership-address-book-lead = نخست نهادها و سپس اشخاصی که در این روز در آن‌ها خدمت می‌کنند. این دفتر از آن طرف‌هاست و با تغییر رئیس پابرجا می‌ماند.
membership-office-open = دایر
membership-office-closed = تعطیل‌شده
membership-language-unknown = زبان نامعلوم
membership-precedence = نوبت در مکاتبه: { $number }
membership-appointment = انتصاب { $number }
membership-corrected-by = نادرست ثبت شده است؛ انتصاب { $number } جایگزین آن است
membership-history = پیشینه
membership-who-is-told = به چه کسی چه چیزی اطلاع داده می‌شود
membership-choose-told = انتخاب شیوه اطلاع‌رسانی به این نهاد
membership-new-choice = پیوند تازه برای انتخاب شیوه اطلاع‌رسانی
membership-nobody-told = هیچ‌کس
membership-told = { $office } ({ $language }) – { $reach }
membership-reach-told = گیرنده نامه
membership-reach-copied = گیرنده رونوشت
membership-reach-first = نخستین نهاد، چون چیز دیگری تعیین نشده است
membership-reach-instead-of = به جای نهادی که تعطیل یا بلامتصدی است
membership-staffing = { $staffing ->
    [held] دارای متصدی
    [acting] سرپرست یا قائم‌مقام
    [vacant] بلامتصدی
   *[other] نامعلوم
}
