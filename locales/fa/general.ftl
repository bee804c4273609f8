# What holds for every act.

rejection-general-act-unknown = اقدامی با این نام وجود ندارد: { $act }.
rejection-general-evidence-missing = اقدامی که به نمایندگی از یک طرف وارد می‌شود باید مستندی داشته باشد: نامه، پیام یا سخنی که در نشست گفته شده است.
rejection-general-field-wrong = کادر «{ $field }» خالی است یا مقداری دارد که در اینجا ممکن نیست.
rejection-general-not-for-others = تنها دبیرخانه از سوی دیگران اقدامی وارد می‌کند.
rejection-general-not-yours = انجام این اقدام در صلاحیت شما نیست.
rejection-general-occurred-in-future = زمان رویداد نمی‌تواند در آینده باشد.
rejection-general-slug-reserved = نام { $slug } برای یکی از نشانی‌های وبگاه نگه داشته شده است.
rejection-general-slug-taken = نام { $slug } پیش‌تر به کار رفته است؛ هیچ نامی دوباره به کار نمی‌رود.
rejection-general-text-empty = متن «{ $field }» خالی است.
rejection-general-text-unfit = متن «{ $field }» بیش از اندازه بلند است یا نویسه‌هایی دارد که ثبت‌پذیر نیست.
rejection-general-too-many = تعداد به { $bound } رسیده است که حد مجاز است.
rule-general = قاعده جاری در همه نشست‌ها
