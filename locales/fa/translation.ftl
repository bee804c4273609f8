# The translator's page, and the glossary.

translation-title = ترجمه
translation-into = زبان ترجمه
translation-in-concord = همخوان: نسخه { $language } همه تغییرها را بازتاب می‌دهد.
translation-behind = { $number } پاراگراف با آخرین تغییر همخوان نشده است.
translation-file = پرونده برای ابزار مترجم (XLIFF 2.0)
translation-is-behind = همخوان‌نشده
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
