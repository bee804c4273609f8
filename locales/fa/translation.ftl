# The translator's page, and the glossary.

translation-title = ترجمه
translation-into = زبان ترجمه
translation-in-concord = همخوان: نسخه { $language } همه تغییرها را بازتاب می‌دهد.
translation-behind = { $number } پاراگراف با آخرین تغییر همخوان نشده است.
translation-file = پرونده برای ابزار مترجم (XLIFF 2.0)
translation-is-behind = همخوان‌نشده
translation-words-behind = متن به این زبان هنوز آخرین تغییر متن اصلی را بازتاب نمی‌دهد.
translation-moved = آنچه پس از آخرین همخوانی ترجمه تغییر کرده علامت خورده است
translation-never = هنوز ترجمه‌ای در دست نیست
translation-give = ثبت این ترجمه
translation-confirm = ترجمه نیازی به تغییر ندارد
translation-figures-source = ارقامی که تنها در متن اصلی آمده است: { $figures }
translation-figures-target = ارقامی که تنها در ترجمه آمده است: { $figures }
translation-terms = اصطلاحات واژه‌نامه
translation-agreed = عبارت‌های توافق‌شده متون مصوب
translation-others = ترجمه‌های همخوان

# The glossary.
glossary-title = واژه‌نامه
glossary-note = اصطلاحات فرایند و برابرهای آن‌ها. مترجمان این اصطلاحات را در کنار متنی که در آن آمده است می‌بینند.
glossary-empty = هنوز اصطلاحی تعریف نشده است.
glossary-use = کاربرد
glossary-define-again = تعریف دوباره

# What waits for translators.
work-list-title = کار مترجمان
work-list-lead = آنچه هنوز به یک زبان متنی ندارد، از منبع خود عقب مانده یا همخوانی آن تأیید نشده است. مهلت آنچه به نشستی در پیش رو مربوط است، نخستین روز آن نشست است، مگر آنکه روز دیگری تعیین شده باشد.
work-list-none = در این زبان چیزی در انتظار نیست: { $language }.
work-list-waits = { $number ->
    [one] { $number } کار در انتظار است.
   *[other] { $number } کار در انتظار است.
}
work-list-what = چه
work-list-state = وضعیت
work-list-due = مهلت
work-list-missing = بدون متن: { $number }
work-list-behind = عقب‌مانده از منبع: { $number }
work-list-draft = تأییدنشده: { $number }
work-list-agenda = نشست و دستور کار

# Deadlines of translators.
work-list-overdue = مهلت گذشته
work-list-first-day = نخستین روز نشست
work-list-set-due = تعیین مهلت
work-list-move-due = تغییر مهلت
work-list-translator = مترجم: { $name }
# A translation that was compared, and what it lacks.
translation-absent = در ترجمه یافت نشد: { $terms }
translation-review = ثبت به‌عنوان بازبینی‌شده
translation-is-draft = پیش‌نویس ترجمه
translation-is-reviewed = ترجمهٔ بازبینی‌شده
