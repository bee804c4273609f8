# Texts under negotiation.

rejection-texts-authentic-missing = متن به این زبان معتبر موجود نیست: { $language }.
rejection-texts-before-decision = متن { $text } برای تصمیم به نشست عرضه شده است و اکنون تغییر نمی‌کند.
rejection-texts-frozen = متن { $text } تصویب شده است و دیگر تغییر نمی‌کند.
rejection-texts-language-missing = متن دست‌کم به یک زبان معتبر نیاز دارد.
rejection-texts-language-unknown = متن به این زبان وجود ندارد: { $language }.
rejection-texts-may-not-propose = آیین کار پیشنهاد عبارت از سوی شرکت‌کنندگان دارای این وضعیت را پیش‌بینی نکرده است: { $status }.
rejection-texts-not-your-proposal = پیشنهاد { $proposal } از آن شما نیست.
rejection-texts-nothing-changes = چیزی تغییر نمی‌کند.
rejection-texts-paragraph-unknown = پاراگراف { $paragraph } وجود ندارد.
rejection-texts-proposal-closed = پیشنهاد { $proposal } دیگر باز نیست.
rejection-texts-proposal-unknown = پیشنهاد { $proposal } وجود ندارد.
rejection-texts-text-unknown = متن { $text } وجود ندارد.
rejection-texts-words-ambiguous = عبارت «{ $words }» بیش از یک بار در پاراگراف آمده است؛ بخش بیشتری از آن را نقل کنید.
rejection-texts-words-gone = عبارت در این فاصله تغییر کرده است؛ پاراگراف را دوباره ببینید.
rejection-texts-words-not-found = عبارت «{ $words }» در پاراگراف نیست.
rejection-texts-comment-unknown = نظر { $comment } وجود ندارد.
rejection-texts-comment-withdrawn = نظر { $comment } پس گرفته شده است.
rejection-texts-contribution-closed = نظر وزارتخانه با شماره { $contribution } گردآوری یا پس گرفته شده است.
rejection-texts-contribution-unknown = طرف شما نظر وزارتخانه‌ای با شماره { $contribution } ندارد.
rejection-texts-deadline-past = مهلت پیش از این به پایان رسیده است.
rejection-texts-in-concord = این پاراگراف به این زبان همخوان است: { $language }.
rejection-texts-may-not-comment = آیین کار اظهارنظر شرکت‌کنندگان دارای این وضعیت را پیش‌بینی نکرده است: { $status }.
rejection-texts-no-round = هیچ دور اظهارنظری باز نیست.
rejection-texts-not-circulated = پیش‌نویس برای اظهارنظر توزیع نشده است.
rejection-texts-not-your-comment = نظر { $comment } از آن شما نیست.
rejection-texts-round-open = دور اظهارنظر { $round } باز است.
rejection-texts-round-over = هنگام دریافت این مورد، دور اظهارنظر { $round } پایان یافته بود؛ نظر با عنوان «دیررسیده» علامت می‌خورد.
rejection-texts-footnote-unknown = پانویس { $paragraph } در متن نیست.
rejection-texts-footnote-cited = به پانویس { $paragraph } در متن ارجاع داده شده است؛ نخست نشانه آن را بردارید.
rejection-texts-reservation-is-lifted = تحفظ پذیرفته نمی‌شود: هیئتی که آن را اعلام کرده با پس گرفتن آن را برمی‌دارد.
rejection-texts-placeholder-unfilled = عبارتی که پیشنهاد { $proposal } جای آن را نگه داشته هنوز پیشنهاد نشده است.
rejection-texts-paragraph-agreed = پاراگراف { $paragraph } مورد توافق است؛ پیشنهاد آن را دوباره می‌گشاید.
rejection-texts-brackets-open = پاراگراف هنوز کروشه‌های باز دارد: { $open }.
rejection-texts-own-proposal = پیشنهاد { $proposal } از آن خود شماست.
rejection-texts-supported-already = شما پیش‌تر از پیشنهاد { $proposal } پشتیبانی کرده‌اید.
rejection-texts-not-supported = شما از پیشنهاد { $proposal } پشتیبانی نکرده‌اید.
rejection-texts-merge-apart = تنها دو یا چند پیشنهاد درباره یک عبارت در هم ادغام می‌شود.
rejection-texts-nothing-to-confirm = پاراگراف { $paragraph } در انتظار تأیید شما نیست.
rejection-texts-pending-already = پاراگراف { $paragraph } پیش‌تر در انتظار تأیید شماست.

# The page of a text.
texts-table = میز تدوین
texts-adopted = متن مصوب
texts-texts = متون
texts-read = خواندن متن
texts-draft = پیش‌نویس
texts-adopted-on = تاریخ تصویب: { $day }
texts-can-be-checked = هر کس می‌تواند متن و امضاهای آن را وارسی کند
texts-open-brackets = { $number ->
    [0] بدون کروشه باز
    [one] { $number } کروشه باز
   *[other] { $number } کروشه باز
}
texts-where = وضع کنونی متن
texts-authentic = معتبر
texts-courtesy = ترجمه غیررسمی
texts-language-missing = متن به این زبان موجود نیست
texts-owner-withheld = پیشنهاددهنده نشان داده نمی‌شود
texts-owner-gone = انتساب دیگر نگهداری نمی‌شود
texts-yours = از آن شما
texts-proposal-open = باز
texts-proposal-accepted = پذیرفته‌شده
texts-proposal-declined = ردشده
texts-proposal-withdrawn = پس‌گرفته‌شده
texts-proposal-superseded = جایگزین‌شده
texts-proposal-merged = ادغام‌شده
texts-proposal-fallen = منتفی‌شده
texts-empty = متن هنوز پاراگرافی ندارد.
texts-beside = در کنار: { $language }
texts-history = حالت‌های پیشین
texts-state-after = پس از ردیف { $number }
texts-as-of = متن را چنان‌که پس از ردیف { $number } بود می‌بینید.
texts-as-it-stands = نمایش متن کنونی
texts-propose-short = پیشنهاد عبارت
texts-revise-short = بازنگری
texts-add-short = افزودن پاراگراف

# The drafting table.
texts-said-goes = کروشه، عبارتی که حذف می‌شود، از سوی { $owner }:
texts-said-stays = کروشه، عبارت مورد بحث، از سوی { $owner }:
texts-said-comes = کروشه، عبارتی که افزوده می‌شود، از سوی { $owner }:
texts-said-end = پایان کروشه
texts-behind = { $language }: همخوان‌نشده
texts-behind-since = { $language }: همخوان‌نشده از { $since }
texts-not-in-language = هنوز به زبان { $language } موجود نیست: { $tags }
texts-to-confirm = باید تأیید شود از سوی { $parties }.
texts-to-confirm-by = باید تأیید شود از سوی { $parties }، تا { $day }.
texts-new-paragraph = پاراگراف تازه، پیشنهادی
texts-unnumbered = ¶
texts-became = سرنوشت آن
texts-became-same = بدون تغییر
texts-became-added = افزوده‌شده
texts-became-removed = حذف‌شده
texts-became-changed = تغییریافته
texts-became-moved = جابه‌جاشده
texts-on = بر { $tag } (اصلاحیه بر اصلاحیه)
texts-moved-after = پس از { $number }
texts-acts = اقدام‌ها
texts-history-states = { $number } حالت
texts-history-last = { $number ->
    [one] آخرین حالت.
   *[other] آخرین { $number } حالت.
}
texts-history-all = همه حالت‌ها
texts-instead-of = به جای { $tags }
texts-ended = { $phase }، { $day }
texts-since = از { $since }
texts-supported = با پشتیبانی { $number } هیئت
texts-supported-by = { $number ->
    [1] با پشتیبانی { $parties }
    [one] با پشتیبانی { $number } هیئت: { $parties }
   *[other] با پشتیبانی { $number } هیئت: { $parties }
 }
texts-stale = عبارت در این فاصله تغییر کرده است.
texts-stale-yours = عبارت در این فاصله تغییر کرده است: تجدید کنید یا پس بگیرید.
texts-provisional = موقت
texts-tally-paragraphs = پاراگراف
texts-tally-ad-referendum = موکول به تأیید
texts-tally-brackets = کروشه باز
texts-more = بیشتر
texts-views = نماهای متن
texts-changes-note = تغییرها از { $state }: آنچه حذف شده خط خورده و آنچه افزوده شده زیرش خط کشیده شده است.
texts-lines-note = سطرهای حداکثر { $number } حرفی، با شمارش از آغاز متن: همه نسخه‌های این حالت به این زبان همین سطربندی را دارند.
texts-taken-up = در دست بررسی
texts-dealt-with = { $number } پیشنهاد رسیدگی‌شده
texts-nothing-open = چیزی باز نیست.
texts-issues = نسخه‌های صادرشده
texts-brackets-title = همه کروشه‌ها
texts-left = { $number ->
    [0] کروشه‌ای نمانده است
    [one] { $number } کروشه مانده است
   *[other] { $number } کروشه مانده است
}
texts-left-held = { $number } کروشه مانده است که { $held } مورد از آن یک هیئت است
texts-blocking = آنچه هنوز مانع هیئت من است
texts-blocking-nothing = در این متن چیزی مانع هیئت شما نیست.
texts-blocking-confirm = پاراگراف‌هایی که در انتظار تأیید شماست
texts-blocking-own = کروشه‌های خود شما
texts-blocking-others = کروشه‌های دیگران که به شما مربوط می‌شود
texts-paragraph = پاراگراف { $number }
texts-holders = دارندگان کروشه‌ها
texts-whole-paragraph = کل پاراگراف
texts-beginning = آغاز
texts-compare-title = مقایسه دو حالت
texts-compare-from = حالت پیشین
texts-compare-to = حالت پسین
texts-compare-languages = زبان‌ها
texts-compare-show = مقایسه
texts-compare-same = این دو حالت تفاوتی ندارند.
texts-compare-entry = یا پس از ردیف
texts-compare-between = ردیف { $entry } این متن را تغییر نداده است. نمایش داده می‌شود: { $state }.
texts-compare-no-entry = «{ $entry }» از ردیف‌های این متن نیست. حالتی که در زیر پیشنهاد شده نمایش داده می‌شود.
texts-hall-open = { $number ->
    [0] در این پاراگراف کروشه بازی نیست
    [one] { $number } کروشه باز در این پاراگراف
   *[other] { $number } کروشه باز در این پاراگراف
}
texts-hall-agreed = { $number } پاراگراف از { $paragraphs } پاراگراف مورد توافق است
texts-hall-none = هیچ پاراگرافی در دست بررسی نیست
texts-hall-floor = نوبت سخن با { $party } است
texts-look-marked = با کروشه
texts-look-open = تنها موارد باز
texts-look-clean = متن پاک
texts-look-changes = تغییرها
texts-look-lines = سطرهای شماره‌دار
texts-look-language = به زبان { $language }
texts-look-hall = نمایشگر تالار
texts-look-compare = مقایسه
texts-look-silence = سکوت
texts-state-opened = هنگام گشودن
texts-owners-open = دارندگان کروشه‌ها به اعضا، رئیس و دبیرخانه نشان داده می‌شوند؛ دیگران متن را می‌بینند، نه این‌که کروشه از آن کیست.
texts-owners-sealed = دارندگان کروشه‌ها تنها به رئیس و دبیرخانه نشان داده می‌شوند؛ هر هیئت کروشه‌های خود را می‌شناسد.
texts-owners-nobody = دارندگان کروشه‌ها به هیچ‌کس نشان داده نمی‌شوند؛ هر هیئت کروشه‌های خود را می‌شناسد.
texts-renumber-short = شماره‌گذاری پاراگراف‌ها
texts-issue-short = صدور متن
texts-new-first-short = پیشنهاد پاراگراف در آغاز
texts-confirm-short = تأیید
texts-take-ad-referendum-short = توافق موکول به تأیید
texts-new-after-short = پیشنهاد پاراگراف پس از این
texts-take-up-short = آغاز بررسی
texts-mark-agreed = علامت «توافق‌شده»
texts-mark-ad-referendum = علامت «توافق‌شده موکول به تأیید»
texts-mark-open = علامت «باز»
texts-move-short = جابه‌جایی
texts-add-after-short = افزودن پاراگراف پس از این
texts-remove-short = حذف
texts-withdraw-short = پس گرفتن
texts-withdraw-tag = پس گرفتن { $tag }
texts-withdraw-support-tag = پس گرفتن پشتیبانی از { $tag }
texts-support-tag = پشتیبانی از { $tag }
texts-accept-tag = پذیرش { $tag }
texts-decline-tag = رد { $tag }
texts-merge-short = ادغام پیشنهادها
texts-take-up-before = پاراگراف پیشین: { $number }
texts-take-up-next = پاراگراف بعدی: { $number }

# The form of a proposal.
texts-form-change = عبارت را در همین جا تغییر دهید؛ آنچه تغییر دهید پیشنهاد شما می‌شود. زبانی که به حال خود بماند جزو پیشنهاد نیست.
texts-form-revise = عبارت را در همین جا تغییر دهید. زبانی که به حال خود بماند تغییریافته به شمار نمی‌آید و همخوان‌نشده می‌شود.
texts-form-more = نوع دیگری از پیشنهاد
texts-form-kept = نوشته‌شده برای نوع دیگری از پیشنهاد
texts-form-kept-note = جزو این پیشنهاد نیست و اگر آن نوع را برگزینید دوباره در جای خود می‌آید.
texts-form-replace = عبارت دیگر در این پاراگراف
texts-form-reservation = تحفظ درباره عبارت یا کل پاراگراف
texts-form-alternative = عبارت بدیل در کنار عبارت موجود
texts-form-placeholder = نگه داشتن جا برای عبارتی که بعداً می‌آید
texts-form-delete = حذف کل پاراگراف
texts-form-new-paragraph = پاراگراف تازه پس از این
texts-form-move = جای دیگر برای پاراگراف
texts-form-amend = اصلاح عبارت { $tag }
texts-form-proposal = پیشنهاد { $tag }
texts-form-old-reservation = عبارتی را که درباره آن تحفظ دارید نقل کنید؛ برای کل پاراگراف خالی بگذارید.
texts-form-after-placeholder = عبارتی که جا پس از آن نگه داشته می‌شود؛ اگر خالی باشد، پایان پاراگراف.
texts-form-delete-note = کل پاراگراف حذف می‌شود.
texts-of-equal-value = نسخه زبانی هم‌ارزش
