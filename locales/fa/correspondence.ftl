# Letters out and in.

rejection-correspondence-letter-unknown = نامه‌ای با این مشخصات وجود ندارد: { $letter }.
rejection-correspondence-addressee-missing = گیرنده معلوم نیست: یک دولت، سازمان یا نهاد را نام ببرید.
rejection-correspondence-not-addressed = نامه { $letter } خطاب به این گیرنده نیست.
rejection-correspondence-own-copy-only = هر طرف تنها درباره نسخه خود ثبت می‌کند که نامه رسیده، باز یا خوانده شده است.
rejection-correspondence-not-outgoing = نامه { $letter } وارده است: سرنوشت ارسال تنها برای نامه‌های صادره ثبت می‌شود.
rejection-correspondence-letter-void = نامه { $letter } باطل اعلام شده است.
rejection-correspondence-number-taken = شماره { $number } امسال متعلق به نامه { $letter } است.
rejection-correspondence-number-missing = آیین کار الگویی برای شماره‌گذاری ندارد: شماره نامه را وارد کنید.
rejection-correspondence-received-already = نامه‌ای از همین فرستنده با شماره { $number } در دفتر مکاتبات امسال ثبت شده است: نامه { $letter }. آیا این نامه دیگری است؟
rejection-correspondence-meeting-missing = دعوت‌نامه برای یک نشست است: نشست را مشخص کنید.
rejection-correspondence-nothing-corrected = چیزی برای تصحیح داده نشده است.

# The board of invitations, the register, a letter.
correspondence-board = جدول دعوت‌ها
correspondence-nobody-invited = هنوز از کسی دعوت نشده است.
correspondence-counted = دعوت‌شدگان
correspondence-remind = نامه یادآوری
correspondence-remind-all = { $number ->
    [one] یادآوری به تنها مورد موعدرسیده
   *[other] یادآوری به هر { $number } مورد موعدرسیده
  }
correspondence-reminder-subject = یادآوری دعوت: { $meeting }
correspondence-received-read = دریافت و ملاحظه شد
correspondence-remind-on = یادآوری در { $day }
correspondence-reminded = یادآوری شد در { $day }
correspondence-acknowledged = اعلام وصول در { $day }
correspondence-more = بیشتر
correspondence-register = دفتر مکاتبات
correspondence-register-lead = نامه‌های صادره و وارده در یک دفتر، با شماره‌گذاری سالانه. هر تصحیح در کنار موردی می‌آید که آن را تصحیح می‌کند.
correspondence-halves = بخش دفتر
correspondence-all = همه نامه‌ها
correspondence-outgoing = صادره
correspondence-incoming = وارده
correspondence-none = نامه‌ای در اینجا نیست.
correspondence-letter = نامه { $letter }
correspondence-void = باطل
correspondence-answers = در پاسخ به نامه { $letter }
correspondence-answered-by = پاسخ داده شده با نامه
correspondence-gaps = شماره‌های بدون نامه
correspondence-on-it = مندرجات نامه
correspondence-no-file = بدون پرونده
correspondence-annexes = پیوست‌ها
correspondence-entered = تاریخ ثبت
correspondence-to = به
correspondence-from = از
correspondence-nothing-known = درباره رسیدن آن اطلاعی در دست نیست
correspondence-corrections = تصحیح‌ها
correspondence-corrected = تصحیح شد
correspondence-draft = پیش‌نویس یادداشت (DOCX)
