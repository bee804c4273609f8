# The list of speakers and the floor.

rejection-floor-already-on-list = Siz artıq çıxışçılar siyahısındasınız.
rejection-floor-speech-over = Nəzərdə tutulan çıxış başa çatıb; söz verilib: { $party }.
rejection-floor-place-gone = Siyahıdakı bu yerə artıq söz verilib və ya o geri götürülüb: { $party }.
rejection-floor-time-changed = Ayrılmış vaxt bu arada dəyişdirilib. Saata baxın və yenidən göndərin.
rejection-floor-floor-free = Heç kimə söz verilməyib.
rejection-floor-list-closed = Çıxışçılar siyahısı bağlıdır.
rejection-floor-list-before = İclas artıq bu siyahı üzrə işləyir.
rejection-floor-list-of-item = { $item } nömrəli bəndin siyahısına həmin bəndin müzakirəsinə başlanarkən keçilir.
rejection-floor-list-open = Çıxışçılar siyahısı açıqdır.
rejection-floor-may-not-speak = Qaydalar “{ $status }” statuslu iştirakçının çıxışını nəzərdə tutmur.
rejection-floor-not-on-list = { $party } çıxışçılar siyahısında deyil.
rejection-floor-out-of-order = Siyahıda növbəti çıxışçı bu deyil: { $party }.
rejection-floor-list-not-yet-open = Çıxışçılar siyahısına yazılış hələ başlamayıb.
rejection-floor-list-unknown = “{ $list }” adlı çıxışçılar siyahısı yoxdur: iclas onun üzrə işləmir və heç kim onu açmayıb.
rejection-floor-list-times = Siyahı açıldıqdan sonra bağlanmalıdır.
rejection-floor-time-spent = Bu siyahıda bir nümayəndə heyətinə ayrılan vaxt bitib: { $party }.
rejection-floor-no-more-replies = Cavab hüququndan qaydaların nəzərdə tutduğu qədər istifadə etmisiniz ({ $made }).
rejection-floor-clock-stopped = Saat artıq dayandırılıb.
rejection-floor-clock-runs = Saat işləyir.
rejection-floor-point-waits = Sədrin hələ qərar qəbul etmədiyi prosedur məsələsi var. Onu qaldıran: { $party }.
rejection-floor-point-raised = Qaldırdığınız prosedur məsələsi üzrə Sədr hələ qərar qəbul etməyib.
rejection-floor-point-unknown = Bu görüşdə { $point } nömrəli prosedur məsələsi yoxdur.
rejection-floor-point-ruled = Sədr bu prosedur məsələsi üzrə qərar qəbul edib.
rejection-floor-point-not-ruled = Sədr bu prosedur məsələsi üzrə hələ qərar qəbul etməyib.
rejection-floor-appealed-already = Bu qərara artıq etiraz edilib.
rejection-floor-no-appeal = Bu qərara qarşı baxılan etiraz yoxdur.
rejection-floor-may-not-appeal = Qaydalar “{ $status }” statuslu iştirakçının qərara etiraz etməsini nəzərdə tutmur.

# The floor of a meeting.
floor-title = Söz və çıxışlar
floor-presiding = Görüşə sədrlik
floor-hall = Zal ekranı
floor-has = Söz verilib: { $party }
floor-has-it = söz verilib
floor-free = Heç kimə söz verilməyib
floor-time-left = Qalan vaxt
floor-of-minutes = { $number ->
    [one] ayrılmış vaxt: { $number } dəqiqə
   *[other] ayrılmış vaxt: { $number } dəqiqə
}
floor-minutes = { $number ->
    [one] { $number } dəqiqə
   *[other] { $number } dəqiqə
}
floor-since = başlanğıc: { $time }
floor-next = Növbəti
floor-list = Çıxışçılar siyahısı
floor-waiting = { $number ->
    [one] növbədə: { $number }
   *[other] növbədə: { $number }
}
floor-nobody-waits = Növbədə heç kim yoxdur.
floor-open = siyahı açıqdır
floor-closed = siyahı bağlıdır
floor-asked = müraciət vaxtı: { $time }
floor-your-place = Çıxışçılar siyahısında yeriniz: { $number }.
floor-spoken = Çıxış ediblər
floor-statements = Yazılı bəyanatlar
floor-statement-withheld = hələ başqalarına göstərilmir
floor-give-others = Söz istəməmiş nümayəndə heyətinə söz vermək
floor-give-to = Söz vermək: { $party }
floor-give-short = Söz vermək
floor-one-minute-more = Daha bir dəqiqə
floor-ask = Söz istəmək
floor-hand-in-short = Bəyanat təqdim etmək

# Lists, their order, the clock and points of order.
floor-clock-stopped = saat dayandırılıb
floor-also-for = həmçinin bu tərəflərin adından: { $parties }
floor-fixed = yerini Sədr müəyyən edib
floor-fixed-because = növbəni Sədr dəyişib: { $reason }
floor-by-request = müraciət ardıcıllığı ilə
floor-by-precedence = rütbə üzrə
floor-by-alphabetical = əlifba üzrə
floor-by-balance = əvvəlcə ən az çıxış edən
floor-by-alphabet = bu dilin əlifbası üzrə: { $language }
floor-members-first = əvvəlcə üzvlər, sonra digərləri
floor-groups-first = əvvəlcə bir neçə tərəfin adından çıxış edənlər
floor-opens = açılır: { $at }
floor-closes = bağlanır: { $at }
floor-minutes-each = { $number ->
    [one] bir çıxışa { $number } dəqiqə
   *[other] bir çıxışa { $number } dəqiqə
}
floor-minutes-altogether = { $number ->
    [one] bir nümayəndə heyətinə ümumilikdə { $number } dəqiqə
   *[other] bir nümayəndə heyətinə ümumilikdə { $number } dəqiqə
}
floor-debate = Ümumi müzakirə
floor-put-down = Bu siyahıya yazılmaq
floor-change-list = Elan ediləni dəyişmək
floor-withdraw-reply = Cavab müraciətini geri götürmək
floor-points = Prosedur məsələləri
floor-appealed-by = etiraz edən: { $party }
floor-you-are-next = Növbəti çıxışçı Sizsiniz.
floor-before-you = { $number ->
    [one] Sizdən əvvəl { $number } nümayəndə heyəti çıxış edir.
   *[other] Sizdən əvvəl { $number } nümayəndə heyəti çıxış edir.
}
floor-totals = Bu görüşdə çıxışların vaxtı

# Qeydlər.
rejection-floor-speech-unknown = Açıq hissədə belə çıxış olmayıb.
rejection-floor-summary-approved = Qısa protokol təsdiq edilib, onun üçün götürülmüş qeydlər silinib.
floor-notes = Qısa protokol üçün qeydlər
floor-notes-lead = Hər nümayəndə heyətinin çıxışının mahiyyəti. Onu yalnız Sədr və katiblik oxuyur; qısa protokol təsdiq edildikdən sonra silinir.
floor-notes-approved = Qısa protokol təsdiq edilib. Onun üçün götürülmüş qeydlər silinib.
floor-notes-closed = Qapalı iclasda deyilənlər barədə heç nə qeyd edilmir.
floor-noted = qeyd edilib
floor-statement-in = Təqdim edilmiş bəyanat
floor-note-from-statement = Qeyd kimi götürmək
floor-note-taken = Bəyanatdan götürülüb. Qısaldın, sonra saxlayın.
floor-note-substance = Mahiyyəti
floor-note-save = Qeydi saxlamaq
# Those in the hall: interpreters, statements, lost links.
rejection-floor-statement-unknown = Bu qeyddə təqdim edilmiş bəyanat yoxdur.
rejection-floor-not-delivered = Bəyanat hələ səsləndirilməyib.
rejection-floor-confirmed-already = Bəyanat artıq təsdiq edilib.
floor-interpreters = Tərcüməçilər üçün
floor-interpreters-until = bu vaxtadək açıqdır: { $day }
floor-said = tələffüzü: { $said }
floor-statement-spoken = Bəyanatın mətni
floor-no-text = Tərcüməçilər üçün mətn təqdim edilməyib.
floor-check-delivery = şifahi çıxışla tutuşdurulmalıdır
floor-beforehand = Əvvəlcədən təqdim edilib
floor-beforehand-note = Çıxış edilənədək yayılmamalıdır. Nümayəndə heyəti mətni tərcüməçilərə əvvəlcədən verib.
floor-term-seek = Termin axtarmaq
floor-term-find = Axtarmaq
floor-term-unknown = Bu sözlərlə termin yoxdur.
floor-terms-none = { $number ->
    [0] Hələ termin daxil edilməyib.
    [one] Cəmi { $number } termin var. Hazırda oxunan mətndə termin yoxdur.
   *[other] Cəmi { $number } termin var. Hazırda oxunan mətndə termin yoxdur.
}
floor-statement-waits = çıxış gözlənilir
floor-statement-delivered = səsləndirilib
floor-statement-first = İlk təqdim edilən mətnin heşi: { $hash }
floor-publishes-on-delivery = çıxışdan sonra dərc olunur
floor-publishes-with-record = hesabatla birlikdə dərc olunur
floor-publishes-never = dərc olunmur
floor-interpreters-beforehand = tərcüməçilərə əvvəlcədən verilib
floor-interpreters-with-floor = tərcüməçilər onu Siz çıxış edərkən görür
floor-interpreters-never = tərcüməçilərə göstərilmir
floor-confirm-as-handed = Təqdim edildiyi kimi səsləndirilib
floor-confirm-otherwise = Deyilən mətni təqdim etmək
floor-passed-over = əlaqə kəsilib ({ $time }): növbəsi ötürülür, yeri saxlanılır
floor-link-lost = Əlaqə kəsilib (saat { $since }). Siyahıdakı yer saxlanılır, növbə hələlik ötürülür; yer { $until } vaxtınadək qeyd-şərtsiz saxlanılır.
floor-link-lost-long = Əlaqə kəsilib (saat { $since }); { $until } vaxtınadək olan müddət bitib. Siyahıdakı yer qalır, qərar Sədrindir.
floor-own-presence = Nümayəndə heyətiniz barədə qeyd: { $presence }.
floor-own-time = Bu görüşdə çıxışınızın müddəti: { $time }.

# Sədrin düymə ilə birlikdə dediyi.
floor-other-lists = Başqa çıxışçılar siyahısı
floor-keys = Düymədəki hərf və ya rəqəm brauzerin tələb etdiyi düymə ilə birlikdə ona aparır: Alt və ya Alt və Shift; Mac-da Control və Option.
say-meetings-open = Görüşü açıq elan edirəm.
say-meetings-resume = Görüş davam etdirilir.
say-meetings-suspend = Görüşə fasilə elan edirəm.
say-meetings-close = Görüşü bağlı elan edirəm.
say-meetings-adopt-agenda = Etiraz yoxdursa, gündəliyin qəbul edildiyini hesab edirəm. Belə də qərara alınır.
say-meetings-take-up = { $number } nömrəli bəndə keçirik: { $title }.
say-meetings-close-doors = Bənd qapalı iclasda nəzərdən keçirilir.
say-meetings-open-doors = İclas yenidən açıqdır.
say-floor-give = Söz verilir: { $party }.
say-floor-take-back = Çıxışa görə təşəkkür edirəm.
say-floor-extend = Çıxış edənə daha bir dəqiqə verilir.
say-floor-close-list = Çıxışçılar siyahısı bağlanır.
say-floor-reopen-list = Çıxışçılar siyahısı yenidən açılır.
say-floor-settle-point-granted = Qaldırılmış məsələni əsaslı hesab edirəm.
say-floor-settle-point-not-granted = Qaldırılmış məsələni əsaslı hesab etmirəm.
say-floor-settle-point-out-of-order = Bu, prosedur məsələsi deyil.
say-floor-settle-appeal-stands = Qərar qüvvədə qalır.
say-floor-settle-appeal-overruled = Qərar ləğv edilir.
say-floor-settle-appeal-withdrawn = Etiraz geri götürülür.
say-decisions-put = “{ $title }” mətnini görüşün qərarına təqdim edirəm. Etiraz varmı?
say-decisions-declare-adopted = “{ $title }” mətnini qəbul edilmiş elan edirəm.
say-decisions-declare-not-adopted = “{ $title }” mətninin qəbul edilmədiyini elan edirəm.
