# Delegations and participants.

rejection-delegations-accepted-already = Səlahiyyətlər artıq qəbul edilib: { $party }.
rejection-delegations-head-already = Nümayəndə heyətinin başçısı var; əvvəlcə təyinatı geri götürün.
rejection-delegations-may-not-attend = Qaydalar “{ $status }” statuslu iştirakçının iştirakını nəzərdə tutmur.
rejection-delegations-member-unknown = Nümayəndə heyətində { $member } nömrəli üzv yoxdur.
rejection-delegations-nobody-nominated = { $party } hələ heç kimi təyin etməyib.
rejection-delegations-answer-unfit = Bu, sualın cavabı deyil: { $kind ->
    [number] tam ədəd gözlənilir.
    [choice] variantlardan birinin nömrəsi gözlənilir.
    [yes-no] bəli və ya xeyr gözlənilir.
    [day] tarix gözlənilir, məsələn, 2026-12-10.
   *[other] mətn gözlənilir, sənəd soruşulanda isə yalnız onun hərf və rəqəmləri.
}
rejection-delegations-answer-unknown = { $question } nömrəli suala belə cavab yoxdur.
rejection-delegations-asked-of-other = { $asked-of ->
    [member] Sual hər bir üzv haqqındadır: cavabın kimə aid olduğunu göstərin.
   *[other] Sual bütövlükdə nümayəndə heyəti haqqındadır: üzv göstərməyin.
}
rejection-delegations-badge-already = Göstərilən üzvlərin hamısına beyc artıq verilib; itirilmiş beyc əvvəlcə ləğv edilir.
rejection-delegations-badge-revoked = Bu beyc ləğv edilib.
rejection-delegations-badge-unknown = Belə beyc yoxdur.
rejection-delegations-choices-unfit = Seçimli sualın variantlarının sayı 2–{ $bound } olur və bütün dillərdə eynidir; başqa sualların variantı olmur.
rejection-delegations-class-unfit = Heç kim sağlamlığı barədə məlumat verməyə borclu deyil; nə sağlamlıq, nə də şəxsiyyəti təsdiq edən sənəd barədə məlumat beycdə göstərilir.
rejection-delegations-consent-missing = Şəxsin razılığı olmadan sağlamlıq haqqında məlumat saxlanılmır.
rejection-delegations-credentials-insufficient = Qaydalar bundan daha mötəbər sənəd tələb edir.
rejection-delegations-letter-returned = { $letter } nömrəli sənəd qaytarılıb.
rejection-delegations-letter-unknown = Nümayəndə heyəti { $letter } nömrəli sənəd təqdim etməyib.
rejection-delegations-list-final = Yekun siyahı buraxılıb: sonrakı dəyişikliklər əlavə ilə bildirilir.
rejection-delegations-list-not-final = Yekun siyahı hələ yoxdur: ona əlavə buraxmaq mümkün deyil.
rejection-delegations-list-unchanged = Son siyahıdan bəri heç bir nümayəndə heyəti dəyişməyib.
rejection-delegations-nobody-meant = Beycin kodunu və ya tərəfi və üzvü göstərin.
rejection-delegations-nothing-given = Nəyin dəyişəcəyi göstərilməyib.
rejection-delegations-question-unknown = Görüşdə { $question } nömrəli sual yoxdur.
delegations-participants = İştirakçıların siyahısı
delegations-order = Status üzrə, eyni status daxilində isə bu səhifənin dilinin əlifba sırası ilə.
delegations-order-rank = Status üzrə; eyni status daxilində nümayəndə heyəti başçısının rütbəsi üzrə, eyni rütbədə əlifba sırası ilə.
delegations-order-drawn = Status üzrə; eyni status daxilində { $language ->
    [az] Azərbaycan
    [ru] rus
   *[en] ingilis
 } əlifbası sırası ilə; püşkatma ilə müəyyən edilmiş başlanğıc: { $from }.
delegations-lists = Buraxılmış siyahılar
delegations-remote = Məsafədən iştirak
delegations-remote-count = { $number ->
    [0] Məsafədən iştirak edən yoxdur.
   *[other] Məsafədən { $number } nəfər iştirak edir.
 }
delegations-remote-languages = Tələb olunan dillər:
delegations-from-source = Mənbədə göstərildiyi kimi:
delegations-accredited = Səlahiyyətlər qəbul edilib
delegations-provisional = Müvəqqəti
delegations-nobody-named = Hələ heç kim təyin edilməyib.
delegations-names-unknown = Mənbədə şəxslərin adları göstərilməyib.

# A delegation as a whole, questions, lists, credentials, the door.
delegations-of = Nümayəndə heyəti: { $party }
delegations-own = Nümayəndə heyətiniz
delegations-members = Üzvlər
delegations-members-on = Üzvlər, { $day }
delegations-office-unknown = vəzifə məlum deyil
delegations-attends-unknown = iştirak forması məlum deyil
delegations-change = Dəyişmək
delegations-credentials = Səlahiyyətlər
delegations-no-letter = Səlahiyyət sənədi təqdim edilməyib.
delegations-covers-all = bütün nümayəndə heyətini əhatə edir
delegations-covers = bu üzvləri əhatə edir:
delegations-form = Görüş iştirakçılarına suallar
delegations-form-note = Hər cavabı yalnız nümayəndə heyətiniz, Sədr və katiblik görür. Xanası boşaldılan cavab geri götürülür və silinir.
delegations-consent = Şəxs bunun saxlanmasına razıdır
delegations-answers-send = Cavabları göndərmək
delegations-no-answer = Cavab yoxdur
delegations-not-answered = Cavab verilməyib
delegations-kept-until = { $day } tarixinədək saxlanılır
delegations-badges = Beyclər
delegations-issue-badge = Beyc vermək
delegations-print-badges = Beycləri çap etmək (PDF)
delegations-badge-none = Beyc yoxdur
delegations-badge-revoked = Ləğv edilib
delegations-present = Hazırda görüşdə
delegations-history = Tərkibin tarixçəsi
delegations-on-day = Göstərilən tarixə olan tərkib
delegations-questions = Nümayəndə heyətlərinə suallar
delegations-questions-lead = Hər sualda onun nə üçün verildiyi və cavabların nə qədər saxlanıldığı göstərilir. Sual dəyişdirilmir: geri götürülür və yenidən verilir.
delegations-tables = Cavab cədvəlləri
delegations-table = Cavablar: { $use }
delegations-table-lead = Fərdi məlumatlar: yalnız bu məqsəd üçün və hər sualda göstərilən müddət ərzində.
delegations-table-empty = Hələ cavab verən yoxdur.
delegations-no-questions = Sual verilməyib.
delegations-place = sıra: { $number }
delegations-questions-withdrawn = Geri götürülmüş suallar
delegations-list = İştirakçıların siyahısı № { $number }
delegations-other-script = Ad bu səhifənin dilində verilməyib.
delegations-credentials-report = Səlahiyyətlər haqqında hesabat
delegations-letters-of-nomination = Təyinat məktubları
delegations-needed = Qaydalar tələb edir: { $credentials }
delegations-uncovered = Əhatə olunmayan üzvlər: { $members }
delegations-what-is-missing = Nə çatışmır
delegations-check-in = Girişdə qeydiyyat
delegations-came-in = Gəliş
delegations-left = Gediş
delegations-badge-hint = Beyci skan edin və ya kvadratın altındakı kodu yazın: böyük və ya kiçik hərflərlə, boşluqla və ya boşluqsuz.
delegations-scan = Kamera ilə skan etmək
delegations-queue = Bu cihazda qeyd olunub
delegations-queue-note = Yalnız kodlar və vaxtlar – şəbəkə onları qəbul edənədək.
delegations-queue-waits = şəbəkəni gözləyir
delegations-queue-taken = qeydə alındı
delegations-queue-refused = qəbul olunmadı:
delegations-queue-signed-out = Yenidən daxil olun: heç nə itməyib.
delegations-no-camera = Burada kameradan istifadə etmək mümkün deyil. Beycdə kvadratın altındakı kodu yazın.
delegations-door-kept = Bu səhifə cihazda saxlanılıb
delegations-door-kept-note = Görüşdə kimlərin olduğu şəbəkə bərpa olunanda göstəriləcək. O vaxtadək qeyd etdikləriniz də onda göndəriləcək.
delegations-door-closed = Hazırda burada qeydiyyat aparılmır.
delegations-persons = { $number ->
    [one] { $number } nəfər
   *[other] { $number } nəfər
}
delegations-answers-put = { $number ->
    [0] Heç bir cavab qeydə alınmadı.
    [one] { $number } cavab qeydə alındı.
   *[other] { $number } cavab qeydə alındı.
}
delegations-answers-withdrawn = { $number ->
    [one] { $number } cavab geri götürüldü.
   *[other] { $number } cavab geri götürüldü.
}
delegations-answers-missing = { $number ->
    [one] { $number } cavab çatışmır
   *[other] { $number } cavab çatışmır
}
delegations-kept = { $number ->
    [0] Görüş bağlananda silinir.
    [one] Görüşdən sonra { $number } gün saxlanılır.
   *[other] Görüşdən sonra { $number } gün saxlanılır.
}
delegations-present-number = { $number ->
    [0] Görüşdə heç kim yoxdur
    [one] Görüşdə { $number } nəfər var
   *[other] Görüşdə { $number } nəfər var
}
delegations-badges-number = { $number ->
    [0] Qüvvədə beyc yoxdur.
    [one] { $number } beyc qüvvədədir.
   *[other] { $number } beyc qüvvədədir.
}

# Presence, lost links and the roll.
rejection-delegations-link-lost = Əlaqənin kəsilməsi artıq qeyd edilib: { $party }.
rejection-delegations-link-holds = Əlaqənin kəsilməsi qeyd edilməyib: { $party }.
rejection-delegations-not-remote = { $party } zalda və ya iştirak etməyən kimi qeyd edilib, onun kəsilə biləcək əlaqəsi yoxdur. Əvvəlcə məsafədən iştirakını qeyd edin.
rejection-delegations-roll-open = Adbaad çağırış gedir. Əvvəlcə onu bitirin.
rejection-delegations-no-roll = Adbaad çağırış keçirilmir.
rejection-delegations-not-called = Bu adbaad çağırışda çağırılmır: { $party }.
rejection-delegations-nobody-to-call = Bu görüşə çağırıla biləcək heç kim dəvət edilməyib.
attendance-title = İştirak və yetərsay
attendance-closed-notice = Bənd qapalı iclasda müzakirə edilərkən burada qeyd olunanlar qeydlər jurnalına düşmür və iclas yenidən açıq olanda silinir.
attendance-quorum = Yetərsay
attendance-quorum-undefined = { $rule }: qaydalarla müəyyən edilməyib. Üzvlərdən iştirak edir: { $of } üzvdən { $present }.
attendance-quorum-met = { $rule }: { $needed } tələb olunur, { $of } üzvdən { $present } iştirak edir. Yetərsay var.
attendance-quorum-missed = { $rule }: { $needed } tələb olunur, { $of } üzvdən { $present } iştirak edir. Yetərsay yoxdur.
attendance-links-lost = { $number ->
    [one] { $number } nümayəndə heyəti ilə əlaqə kəsilib
   *[other] { $number } nümayəndə heyəti ilə əlaqə kəsilib
}
attendance-roll = Adbaad çağırış
attendance-roll-number = { $number } nömrəli adbaad çağırış, başlanıb: { $time }
attendance-roll-result = { $number } nömrəli adbaad çağırış, { $time }
attendance-calls = İndi çağırılır: { $party }
attendance-all-called = Hamı cavab verib. Adbaad çağırışı bitirmək olar.
attendance-not-answered = hələ cavab yoxdur
attendance-call-all = Hamını çağırmaq
attendance-call-members = Üzvləri çağırmaq
attendance-no-roll = Adbaad çağırış keçirilməyib.
attendance-entry = Qeydlər jurnalının { $number } nömrəli qeydi
attendance-delegations = Nümayəndə heyətləri
attendance-log = İştirak jurnalı
attendance-log-empty = Qeyd yoxdur.
attendance-lines = { $number ->
    [one] { $number } sətir, sonuncudan başlayaraq. Faylda hamısı var.
   *[other] { $number } sətir, sonuncudan başlayaraq. Faylda hamısı var.
}
attendance-time = Vaxt
attendance-link-lost = Əlaqə kəsilib
attendance-link-back = Əlaqə bərpa olunub
attendance-answered = Adbaad çağırış: { $answer }
attendance-came = İştirakçı daxil olub: { $where }
attendance-went = İştirakçı çıxıb
attendance-own-link-lost = Əlaqəmiz kəsilib
attendance-own-link-back = Yenidən əlaqədəyik
attendance-roll-calls-you = Adbaad çağırış gedir. Nümayəndə heyətiniz hələ cavab verməyib.
# Certificates of participation.
delegations-print-certificates = İştirak sertifikatlarını çap etmək (PDF)
