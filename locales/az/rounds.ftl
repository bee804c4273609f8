# Mətn üzrə rəylərin toplanması mərhələləri və bir tərəfin mövqeyi.

rounds-title = Rəy mərhələləri
rounds-instant = { $instant } ({ $zone })
rounds-open = { $number } nömrəli mərhələ açıqdır
rounds-over = { $number } nömrəli mərhələ başa çatıb:
rounds-until = Rəylər bu vaxtadək qəbul edilir:
rounds-you-commented = Tərəfiniz rəy bildirib
rounds-none = Layihə hələ rəy üçün yayılmayıb.
rounds-table = Rəylər
rounds-no-comments = Rəy daxil olmayıb.
rounds-place = Bənd
rounds-party = Tərəf
rounds-words = Rəy
rounds-answer = Cavab
rounds-whole = Bütövlükdə mətn
rounds-removed = mətndən çıxarılmış bənd
rounds-comment-number = { $number } nömrəli rəy
rounds-round = { $number } nömrəli mərhələ
rounds-late = gec daxil olub
rounds-withdrawn = geri götürülüb
rounds-receipt = Qəbul təsdiqi
rounds-receipt-entry = Jurnaldakı qeyd
rounds-receipt-time = Daxil olub
rounds-gathers = { $number ->
    [one] Nazirliklərinizin { $number } mülahizəsini birləşdirir.
   *[other] Nazirliklərinizin { $number } mülahizəsini birləşdirir.
}
rounds-became = { $tag } təklifinə çevrilib
rounds-no-answer = hələ cavablandırılmayıb
rounds-all = Bütün mərhələlər
rounds-is-open = açıqdır
rounds-is-over = başa çatıb
rounds-received = { $number ->
    [0] rəy yoxdur
    [one] { $number } rəy
   *[other] { $number } rəy
}
rounds-answered = Rəy bildirənlər
rounds-due = Rəy bildirməyənlər
rounds-nobody = heç kim
rounds-forms = Şəbəkəsiz doldurulan formalar
rounds-forms-note = Hər forma bir fayldır: şəbəkəsiz doldurulur, poçtla geri göndərilir və burada yüklənir.
rounds-circulate = Rəy üçün yaymaq
rounds-comment = Rəy bildirmək
rounds-enter-comment = Tərəf adından rəy daxil etmək
rounds-close = Mərhələni indi bağlamaq
rounds-give-answer = Cavablandırmaq
rounds-answer-again = Cavabı dəyişmək

# Nazirliklər hazırlayarkən bir tərəfin mövqeyi.
position-title = Milli mövqe
position-who = Bu səhifəni yalnız { $party } yerini tutan şəxs görür. O, nə Sədrə, nə katibliyə, nə də başqa nümayəndə heyətlərinə göstərilir.
position-then = Nazirliklər bəndlər üzrə mülahizələrini təqdim edir. Əlaqələndirici onları vahid rəydə birləşdirir; yalnız həmin rəy göndərilir.
position-paragraph = { $paragraph } bəndi
position-footnote = { $number } nömrəli səhifəaltı qeyd
position-unnamed = Nazirlik göstərilməyib
position-waits = əlaqələndiricini gözləyir
position-withdrawn = geri götürülüb
position-gathered = { $number } nömrəli rəyə daxil edilib
position-sent = { $number } nömrəli rəy kimi göndərilib
position-gather = Bu mülahizələri birləşdirmək
position-contribution = { $number } nömrəli mülahizə
position-comment = Vahid milli rəy
position-comment-note = Bu mətn göndərilir və layihə üzrə rəyləri görmək hüququ olanlar onu görəcək.
position-send = Milli rəy kimi göndərmək
position-words = Mülahizə
position-add = Mülahizə əlavə etmək
