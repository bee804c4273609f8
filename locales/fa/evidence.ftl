# The evidence room: why a file was not imported, why a question has no answer.

evidence-wrong-number = عدد نیست: { $text }
evidence-wrong-period = دوره نیست: { $text }
evidence-wrong-second = مقدار دومی برای کلید سطر { $line }.
evidence-wrong-fields = فیلدها: { $found }؛ در سرستون: { $wanted }.
evidence-wrong-encoding = سطر به رمزگذاری UTF-8 نیست.
evidence-wrong-quotes = گیومه بسته نشده یا متنی پس از آن آمده است.
evidence-wrong-code = در فهرست «{ $list }» نیست: { $text }
evidence-wrong-conflict = { $first } و { $second } مناطق متفاوتی هستند.
evidence-wrong-appended = باید افزوده می‌شد، اما پایگاه داده مقدار دیگری دارد.
evidence-refused-layout = ساختار پرونده شناخته نشد؛ پروندهٔ CSV با ساختار دیگر به --mapping نیاز دارد.
evidence-refused-long = بلندتر از حد مجاز به بایت: { $bytes }. پذیرفته نشد.
evidence-refused-rows = مشاهده‌ها بیش از حد مجازند: { $most }. پذیرفته نشد.
evidence-refused-words = واژه‌های گوناگون ستون { $column } بیش از حد مجازند: { $most }. پذیرفته نشد.
evidence-refused-broken = پرونده آسیب دیده یا آن نیست که می‌نماید: { $text }
evidence-refused-mapping = پروندهٔ نگاشت قابل استفاده نیست: { $text }
evidence-refused-faults = خطاها: { $count }. چیزی وارد نشد.
evidence-refused-unmapped = کدهای مناطقی که در هیچ فهرستی نیستند: { $count }. چیزی وارد نشد.
evidence-asked-indicator = پایگاه داده شاخص { $text } را ندارد. موجود: { $known }
evidence-asked-area = چنین منطقه یا گروهی نیست: { $text }
evidence-asked-period = چنین دوره‌ای نیست: { $text }
evidence-asked-datasets = چند مجموعه‌داده این شاخص را دارند و هرگز با هم آمیخته نمی‌شوند؛ یکی را با --dataset نام ببرید یا بر پایهٔ dataset گروه‌بندی کنید: { $all }
evidence-asked-units = مقدارهایی با واحدهای متفاوت جمع نمی‌شوند ({ $all })؛ بر پایهٔ unit گروه‌بندی کنید یا یکی را با --unit نام ببرید.
evidence-asked-stock = موجودی در طول زمان جمع نمی‌شود؛ یک دوره را نام ببرید یا بر پایهٔ period گروه‌بندی کنید.
evidence-asked-group = گروه منتشرشده با کشورها یا گروه‌های دیگر جمع نمی‌شود: { $all }
evidence-asked-nothing = هیچ مشاهده‌ای با پرسش سازگار نیست.
evidence-asked-field = --by چنین فیلدی نمی‌شناسد: { $text }
