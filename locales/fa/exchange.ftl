# Documents out and in: the files of a text, and what came back.

downloads-title = دریافت این متن به صورت
downloads-clean = متن به همان صورت که هست
downloads-marked = با کروشه‌های باز؛ در PDF با شماره سطر
downloads-bilingual = دوزبانه، در کنار زبان { $language }
downloads-machines = برای ماشین (Akoma Ntoso 3.0)
downloads-translation = برای ابزار مترجم (XLIFF 2.0)، به زبان

# What came back is dropped in.
drop-in-title = بارگذاری پرونده
drop-in-note = برگه پرشده (HTML یا DOCX)، پرونده DOCX دارای ردگیری تغییرات، یا ترجمه (XLIFF) را بارگذاری کنید. نخست می‌بینید چه اقدام‌هایی انجام خواهد شد؛ پیش از تأیید شما کاری انجام نمی‌شود.
drop-in-bound-html = حجم برگه HTML حداکثر { $bound }،
drop-in-bound = و هر پرونده دیگر حداکثر { $bound }.
drop-in-for-note = خود برگه می‌گوید از آن کدام طرف است. برای DOCX انتخاب کنید که تغییرها از آن کیست.
drop-in-for-file = چنان‌که پرونده می‌گوید، وگرنه خود دبیرخانه
drop-in-evidence-note = برای نمونه نامه‌ای که همراه آن رسیده است. به خود پرونده در هر حال استناد می‌شود.
drop-in-read = خواندن پرونده
drop-in-preview = { $number ->
    [0] اقدامی انجام نخواهد شد.
    [one] { $number } اقدام انجام خواهد شد. هنوز کاری انجام نشده است.
   *[other] { $number } اقدام انجام خواهد شد. هنوز کاری انجام نشده است.
}
drop-in-report = { $number ->
    [0] اقدامی انجام نشد.
    [one] { $number } اقدام انجام شد.
   *[other] { $number } اقدام انجام شد.
}
drop-in-lost = { $number ->
    [one] { $number } بخش پذیرفته نمی‌شود؛ دلیل در کنار آن آمده است.
   *[other] { $number } بخش پذیرفته نمی‌شود؛ دلیل در کنار هر یک آمده است.
}
drop-in-nothing-put = اقدامی انجام نشد.
drop-in-hash = هش (SHA-256)
drop-in-kept = پرونده با این هش نگهداری می‌شود.
drop-in-for = اقدام‌ها انجام می‌شود از سوی: { $seat }.
drop-in-form = برگه دور { $number }.
drop-in-docx = پرونده DOCX ویرایش‌شده این متن.
drop-in-translation = ترجمه (XLIFF): { $source } ← { $target }.
drop-in-same = پرونده متن را پس از ردیف { $number } نشان می‌دهد. از آن زمان هیچ پاراگرافی تغییر نکرده است.
drop-in-moved = پرونده متن را پس از ردیف { $number } نشان می‌دهد. پاراگراف‌هایی که از آن زمان تغییر کرده است:
drop-in-lines = اقدام‌هایی که انجام خواهد شد
drop-in-lines-put = نتیجه اقدام‌ها
drop-in-empty = هیچ چیز در پرونده با متن تفاوت ندارد.
drop-in-paragraph = پاراگراف { $paragraph }: ترجمه
drop-in-part = بخشی از پرونده
drop-in-in-order = پذیرفتنی
drop-in-asked = نیازمند تأیید
drop-in-taken = پذیرفته شد
drop-in-before = پیش‌تر پذیرفته شده بود
drop-in-unconfirmed = تأیید نشد
drop-in-refused = رد شد
drop-in-not-taken = پذیرفته نشد
drop-in-nothing = کاری لازم نیست
drop-in-clash = همین عبارت در این فاصله به دست دیگران تغییر کرده است. پاراگراف را ببینید و تغییر را از نو پیشنهاد کنید.
drop-in-confirm = موارد نیازمند تأیید نیز انجام شود
drop-in-put = انجام این اقدام‌ها
drop-in-to-text = رفتن به متن
drop-in-another = پرونده دیگر
drop-in-unknown = این پرونده نه برگه‌ای است که از اینجا دریافت شده باشد، نه DOCX این متن و نه XLIFF 2.0.
drop-in-once-more = این پرونده دیگر در دسترس نیست. آن را دوباره بارگذاری کنید.
drop-in-too-many = پرونده بیش از { $bound } اقدام می‌خواهد.
drop-in-other-text = پرونده مربوط به متن دیگری است: { $text }.
drop-in-other-process = پرونده مربوط به فرایند دیگری است.
drop-in-other-party = برگه برای طرف دیگری است: { $party }.
