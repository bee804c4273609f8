# Mails: what their readers are told, without anything that is not public.

mail-told-meeting-convened = نشستی فراخوانده شد.
mail-told-meeting-changed = تاریخ، محل یا شیوه برگزاری یک نشست تغییر کرد.
mail-told-programme-issued = برنامه یک نشست صادر شد.
mail-told-session-placed = جلسه‌ای مربوط به طرف شما به برنامه یک نشست افزوده شد.
mail-told-session-changed = جلسه‌ای مربوط به طرف شما در برنامه یک نشست تغییر کرد.
mail-told-session-cancelled = جلسه‌ای از برنامه یک نشست لغو شد یا دیگر به طرف شما مربوط نیست.
mail-told-invited = از طرف شما برای شرکت در یک نشست دعوت به عمل آمد.
mail-told-declined = پاسخ شما مبنی بر عدم شرکت دریافت شد.
mail-told-letter = نامه‌ای خطاب به شما در دفتر مکاتبات ثبت شد.
mail-told-credentials-judged = درباره یکی از اعتبارنامه‌های هیئت شما تصمیمی گرفته شد.
mail-told-question-asked = پرسش تازه‌ای از هیئت‌های شرکت‌کننده در یک نشست مطرح شد.
mail-told-list-issued = فهرست شرکت‌کنندگان صادر شد.
mail-told-sign-in-link = از شما دعوت می‌شود وارد سامانه شوید.
mail-told-document-issued = سندی صادر شد.
mail-told-document-version = نسخه یا زبان دیگری از یک سند در دسترس قرار گرفت.
mail-told-draft-issued = پیش‌نویسی در دست مذاکره صادر شد.
mail-told-draft-circulated = پیش‌نویسی برای اظهارنظر توزیع شد.
mail-told-silence-opened = رویه سکوت آغاز شد.
mail-told-silence-extended = مهلت رویه سکوت تمدید شد.
mail-told-silence-cancelled = رویه سکوت لغو شد.
mail-told-silence-ended = مهلت رویه سکوت به پایان رسید.
mail-told-adopted = متنی به تصویب رسید.
mail-told-not-adopted = متنی به تصویب نرسید.
mail-told-summary-issued = رئیس جمع‌بندی خود را صادر کرد.
mail-told-silence-news = خبر تازه‌ای درباره یک رویه سکوت رسیده است.
mail-told-translation-due = مهلتی برای یک ترجمه تعیین شد.
mail-told-decision-news = خبر تازه‌ای درباره یک تصمیم رسیده است.
# The subject of what not everybody may read of.
mail-news-of = خبر تازه: { $meeting }
mail-news = خبر تازه
# What a register says of a letter that came back or arrived.
mail-system-says = به گزارش سامانه رایانامه.
mail-subject = { $process }: { $what }
mail-digest = { $number ->
    [one] یک اطلاعیه امروز
   *[other] { $number } اطلاعیه امروز
  }
mail-meeting = نشست:
mail-document = سند:
mail-days = تاریخ:
mail-place = محل:
mail-session = جلسه:
mail-session-before = زمان پیشین:
mail-session-now = زمان کنونی:
mail-rehearsal = این یک تمرین است و همه محتوای آن ساختگی است.
mail-after-sign-in = آنچه عمومی نیست تنها پس از ورود نشان داده می‌شود و هرگز در رایانامه نمی‌آید.
mail-link-code = باز کردن پیوند چیزی را تغییر نمی‌دهد. در آن صفحه دکمه‌ای هست که یک بار کار می‌کند، همراه با کدی که دبیرخانه از راهی دیگر به شما می‌دهد و هرگز با رایانامه نمی‌فرستد.
mail-link-why = این رایانامه به درخواست دبیرخانه به یکی از نشانی‌های ثبت‌شده در دفتر نشانی‌های این فرایند فرستاده شده است. اگر منتظر آن نبودید، دبیرخانه را آگاه کنید و از پیوند استفاده نکنید.
mail-why = نشانی شما در دفتر نشانی‌های این فرایند برای این موضوع‌ها ثبت شده است: { $topics }.
mail-automatic = این رایانامه را برنامه فرستاده است و کسی پاسخ آن را نمی‌خواند.
mail-choose = برای انتخاب شیوه اطلاع‌رسانی یا لغو آن:
mail-choose-title = شیوه اطلاع‌رسانی به شما
mail-choose-lead = برای هر موضوع: بی‌درنگ، در یک رایانامه روزانه، یا هیچ. نامه‌های دفتر مکاتبات همواره بی‌درنگ فرستاده می‌شود.
mail-how-at-once = بی‌درنگ
mail-how-daily = روزی یک بار
mail-how-not = هیچ
mail-choose-hour = ساعت رایانامه روزانه
mail-choose-zone = منطقه زمانی این ساعت
mail-choose-save = ذخیره
mail-chosen = انتخاب شما ذخیره شد.
mail-choose-new = این پیوند تازه است؛ پیوندهای پیشین این نشانی دیگر کار نمی‌کند. آن را به کسی بدهید که رایانامه‌های این نشانی را می‌خواند:
mail-unknown-title = این پیوند شناخته نشد
mail-unknown-text = پیوند پایان رایانامه‌های تازه‌تر شما را به صفحه انتخاب می‌رساند.
