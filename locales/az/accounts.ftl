# Seats and sign-in.

rejection-accounts-granted-already = Bu hesab artıq bu səlahiyyətlə fəaliyyət göstərə bilər: { $capacity }.
rejection-accounts-not-granted = Bu hesabın belə səlahiyyəti yoxdur: { $capacity }.
rejection-accounts-other-meeting = Yeriniz yalnız başqa bir görüş üçün verilib: { $meeting }.
rejection-accounts-role-may-not = Qaydalara görə bu hərəkət Sizin vəzifənizdə ({ $role }) adətən edilmir. Dövlətiniz kimin vasitəsilə hərəkət edəcəyini özü müəyyən edir; onun tapşırığı ilə hərəkət edirsinizsə, təsdiq edin.
rejection-accounts-meeting-missing = Tərcüməçinin yeri yalnız bir görüş üçün verilir. Görüşü göstərin.
confirmed-accounts-role-may-not = Tərəfin adından hərəkət qaydaların bunun üçün nəzərdə tutmadığı vəzifədə edildi.

# The page of sign-in.
accounts-account = Hesab
accounts-name = Hesabın adı
accounts-password = Parol
accounts-wrong = Ad və parol bir-birinə uyğun gəlmir. Zəhmət olmasa, yenidən cəhd edin.
accounts-signed-in = Daxil olduğunuz hesab: { $name }.
accounts-sign-out = Çıxış
accounts-unsent = Girişdə qeyd edilmiş keçidlər bu cihazda göndərilməyi gözləyir; çıxış etdikdə onlar silinir. Əvvəlcə şəbəkə olduqda girişdə qeydiyyat səhifəsini açın və ya çıxmaq üçün yenidən basın.
accounts-seats = Nümayişin yerləri
accounts-demo-only = Bu, nümayiş olduğu üçün bir kliklə yer tutmaq olar. Real prosesin serverində yeri hesaba katiblik verir.
accounts-take = Yeri tutmaq: { $seat }
accounts-take-short = Yeri tutmaq
accounts-yours = Sizin yeriniz
accounts-about-chair = Görüşü açır, söz verir, mətnləri müzakirəyə verir və onların qəbul edildiyini elan edir.
accounts-about-secretariat = Görüşü çağırır və dəvət edir, gündəliyi, sənədləri və mətni aparır, hərəkətləri başqaları adından daxil edir.
accounts-about-member = Öz nümayəndə heyətini təyin edir, söz istəyir, ifadə təklif edir, etiraz edə bilər və imzalayır.
accounts-about-observer = Öz nümayəndə heyətini təyin edir, görüşü izləyir və söz istəyir; qaydaların müşahidəçilər üçün müəyyən etdiyi növbədə çıxış edir.
accounts-about-guest = Açıq məlumatları, habelə Sədrin qonaqlar üçün açdığı bəndləri və mətnləri görür.
accounts-about-interpreter = Kimin çıxış etdiyini və növbəti çıxışçıları, çıxış zamanı bəyanatın mətnini və prosesin terminlərini görür; görüş başa çatanadək qüvvədədir.
accounts-about-press = Açıq məlumatları, habelə Sədrin mətbuat üçün açdıqlarını görür.
accounts-about-public = Açıq məlumatları oxuyur və yoxlayır.

# A seat's own desk.
accounts-seat = Sizin yeriniz
accounts-seat-in-role = { $seat } · { $role }
accounts-act-as = Bu yerə keçmək: { $seat }
accounts-change-seat = Yeri dəyişmək
accounts-due = { $number ->
    [one] { $seat }: { $number } hərəkət gözlənilir
   *[other] { $seat }: { $number } hərəkət gözlənilir
}
accounts-due-title = Sizdən gözlənilənlər
accounts-nothing-due = { $seat }: gözlənilən hərəkət yoxdur
accounts-state-due = icra olunmalıdır
accounts-state-open = açıqdır
accounts-state-settled = icra olunub
accounts-state-waiting = gözləmədədir
accounts-due-acknowledge = Dəvətin alındığını təsdiq etmək
accounts-due-acknowledge-note = { $meeting }: katiblik dəvətin çatdığını bilir. Bu, hələ cavab deyil.
accounts-due-reply = Dəvətə cavab vermək
accounts-due-reply-note = { $meeting }: nümayəndə heyətinizin iştirak edib-etməyəcəyini bildirin. Cavab dəvətlər cədvəlində göstərilir.
accounts-due-nominate = Nümayəndə heyətini təyin etmək
accounts-due-nominate-note = { $meeting }: nümayəndə heyətinin başçısını və üzvlərini göstərin. Səlahiyyətlər qəbul edilənədək onlar siyahıda müvəqqəti kimi göstərilir.
accounts-due-statement = Yazılı bəyanatı təqdim etmək
accounts-due-statement-note = { $meeting }: başqalarının onu çıxış edildikdə oxuyacağını, yoxsa heç vaxt oxumayacağını Siz seçirsiniz.
accounts-due-propose = Layihəyə baxmaq və ifadə təklif etmək
accounts-due-propose-note = { $meeting }: təkliflər qəbul və ya rədd edilənədək, yaxud geri götürülənədək mötərizədə qalır. Susmaq mövqe bildirmək demək deyil.
accounts-due-object = Mətn müzakirəyə verilib: etirazınız varmı?
accounts-due-object-note = { $meeting }: mətn heç kim etiraz etmədikdə qəbul edilir. Etirazınız yoxdursa, heç nə etmək lazım deyil.
accounts-due-sign = Qəbul edilmiş mətni imzalamaq
accounts-due-sign-note = { $meeting }: mətn qəbul edildiyi şəkildə imzalanır. İmza üsulu və əsası onunla birlikdə qeydə alınır.
accounts-change = Parolu dəyişmək
accounts-changed = Parol dəyişdirildi.
accounts-new-password = Yeni parol
accounts-too-short = Yeni parolda on iki işarədən az var.

# Refused attempts.
accounts-refusals = Rədd edilmiş cəhdlər
accounts-refusals-lead = Son 30 gündə yerin malik olmadığı hüquqdan istifadə cəhdləri. Onlar jurnalda deyil, ondan kənarda, şəxslərin adları olmadan saxlanılır.
accounts-refusals-none = Rədd edilmiş cəhd yoxdur.
accounts-refusals-when = Nə vaxt
accounts-refusals-what = Cəhd
accounts-refusals-read = Layihəni oxumaq
accounts-privacy-fields = Şəxslər barədə nələr, hansı məqsədlə və nə qədər saxlanılır
accounts-looks = Fərdi məlumatlara baxışlar
accounts-looks-lead = Son yarım ildə Sədrin və ya katibliyin başqalarının fərdi məlumatlarına nə vaxt baxdığı. Bu sətirlər jurnalda deyil, ondan kənarda saxlanılır; şəxs orada hesabının kodu ilə göstərilir. On dəqiqə ərzində təkrarlanan baxış bir sətir sayılır.
accounts-looks-none = Heç kim baxmayıb.
accounts-looks-what = Nəyə baxılıb
accounts-look-participants = İştirakçıların siyahısı
accounts-look-board = Dəvətlər cədvəli
accounts-look-package = Görüşün paketi
accounts-look-delegation = Nümayəndə heyəti
accounts-look-answers = Suallara cavablar
accounts-look-credentials = Səlahiyyətlər
accounts-look-address-book = Ünvan kitabı
accounts-look-entry = Jurnaldakı qeyd
accounts-look-badges = Beyclər
accounts-look-check-in = Girişdə qeydiyyat
accounts-look-invitation = Verbal nota layihəsi
accounts-look-register = Məktublar reyestri
accounts-look-search = Şəxsin axtarışı
accounts-look-accounts = Prosesin hesabları
accounts-erasure-requests = Silinmə barədə müraciətlər
accounts-erasure-none = Müraciət yoxdur.
accounts-erasure-answered = cavablandırılıb
accounts-erasure-answer = Cavablandırılmış kimi qeyd etmək
accounts-data-lead = Bu serverdə və onun jurnallarında hesabınız barədə saxlanılanlar.
accounts-data-file = Məlumatlarınızı endirmək
accounts-find = Şəxs haqqında nə saxlanılır
accounts-find-lead = Jurnalın yanında saxlanılan adlar, əlaqə məlumatları, cavablar və səbəblər: bütün görüşlər, məktublar, qurumlar və formalar üzrə. Sərbəst yazılmış mətnlər, məsələn, çıxışlar axtarılmır. Baxış qeyd olunur.
accounts-find-words = Ad və ya onun bir hissəsi
accounts-find-do = Axtarmaq
accounts-found = { $number ->
    [0] Bu sözlərlə heç nə saxlanılmır.
   *[other] Bu sözlərlə saxlanılan mətnlərin sayı: { $number }.
}
accounts-found-more = Mətnlər daha çoxdur; zəhmət olmasa, sözləri dəqiqləşdirin.
accounts-kept-until = saxlanma müddəti: { $day }
accounts-erase-which = Nəyin silinəcəyini seçin
accounts-erase-for = Bu, həmin müraciətə cavabdır
accounts-erase-for-none = Bu səhifədə yoxdur: məktub, zəng
accounts-erase-note = Silinəni bərpa etmək mümkün deyil. Mətnlə birlikdə həmin şəxsin eyni sahəsi digər dillərdə də silinir. Bunun edildiyi, vaxtı və səbəbi jurnalda qalır.
accounts-erase-chosen = Seçiləni silmək
accounts-erase-otherwise = Başqa cür silmək: fayl, görüş üzrə hamısı, nümayəndə heyəti üzrə hamısı
accounts-erased = { $number ->
    [0] Heç nə silinmədi.
   *[other] Silinən mətnlərin sayı: { $number }.
}
accounts-erased-not = Seçilənlərdən silinməyənlərin sayı: { $number }. Onlar artıq yoxdur və ya qaydalar buna yol vermir.
accounts-letter = Müraciət edən şəxs üçün
accounts-letter-lead = Cavabınız üçün mətn. Orada heç kimin adı çəkilmir; jurnal əsasında tərtib olunub.
accounts-letter-done = Müraciətiniz əsasında katiblik “{ $process }” prosesinin jurnalından bunları sildi ({ $day }):
accounts-letter-stays = Sözlər və onların möhürünü açan qiymət məhv edilib. Onların yerində sözləri bərpa etməyə imkan verməyən qiymət və silinmə günü qalır. Kiminsə hansı vəzifədə və hansı müddətdə iştirak etdiyi adsız şəkildə jurnalda qalır.
accounts-letter-copies = Serverin əvvəl çıxarılmış tam surətlərində sözlər həmin surətlər məhv edilənədək qalır, əvvəl verilmiş sənədlərin surətləri isə onları saxlayanlarda qalır.
accounts-letter-check = Bunun edildiyi jurnalın özündə yazılıb:
accounts-erasure-process = Proses
accounts-erasure-words = Katiblik prosesin qeydlər jurnalından nəyi silməlidir
accounts-erasure-ask = Silinmə üçün müraciət etmək
accounts-erasure-empty = Nəyin silinməli olduğunu yazın.
accounts-erasure-many = Artıq on açıq müraciətiniz var. Katibliyin cavabını gözləyin.
accounts-said-asked = Müraciətiniz katibliyə çatdırıldı.
accounts-erase-lead = Hesab giriş üsulları, cihazları və girişlər jurnalı ilə birlikdə dərhal silinir. Onun yerlərindən edilmiş hərəkətlər qeydlər jurnallarında qalır, lakin artıq heç kimə aid olmayan kod altında.
accounts-erase-name-of = Təsdiq üçün hesabın adını yazın: { $name }
accounts-erase = Hesabı silmək
accounts-erase-name = Bu, hesabın adı deyil. Heç nə silinmədi.
accounts-notices = Sükut prosedurları
accounts-due-silence = Sükut proseduruna verilmiş mətnin alındığını təsdiq edin
accounts-due-silence-note = { $text }: etirazı olan son müddətədək bildirir.
accounts-due-present-letter = Səlahiyyət sənədini təqdim etmək
accounts-due-present-letter-note = { $meeting }: qaydalara əsasən nümayəndə heyətinin səlahiyyət sənədi tələb olunur və belə sənəd çatışmır. O, qəbul edilənədək heyət müvəqqəti iştirak edir.
accounts-due-answer = Görüş iştirakçılarına verilən suallara cavab vermək
accounts-due-answer-note = { $meeting }: gözlənilən { $number } cavab çatışmır.
accounts-answer = Cavab vermək
accounts-due-remind = Dəvəti xatırlatmaq
accounts-due-remind-note = { $meeting }: cavab gəlməyib: { $parties }.
accounts-due-judge = Səlahiyyət sənədi üzrə qərar vermək
accounts-due-judge-note = { $meeting }: { $parties } sənəd təqdim edib; o, hələ nə qəbul edilib, nə də qaytarılıb.
accounts-judge = Sənədə baxmaq

# Necə daxil olunur.
accounts-passkey = Giriş açarı
accounts-passkey-lead = Cihazınız barmaq izinizi, üzünüzü və ya öz kodunu soruşacaq. Ad və parol lazım deyil.
accounts-passkey-use = Giriş açarı ilə daxil olmaq
accounts-passkey-script = Giriş açarları üçün JavaScript lazımdır. JavaScript olmadıqda ad, parol və kodla daxil olun.
accounts-passkey-unable = Bu brauzer və ya bu ünvan giriş açarlarından istifadəyə imkan vermir. Saytı adi ünvanında açın və ya başqa üsulla daxil olun.
accounts-passkey-stopped = Cihaz giriş açarı vermədi: sorğu dayandırılıb və ya cihazda açar yoxdur. Yenidən cəhd edin və ya başqa üsulla daxil olun.
accounts-passkey-none = Cihazdan giriş açarı gəlmədi. Zəhmət olmasa, yenidən cəhd edin.
accounts-passkey-wrong = Giriş açarı qəbul edilmədi. Zəhmət olmasa, yenidən cəhd edin.
accounts-passkey-unknown = Bu giriş açarı buradakı heç bir hesaba aid deyil. Ola bilsin, silinib.
accounts-passkey-known = Bu giriş açarı artıq bir hesaba aiddir.
accounts-passkeys-many = Hesabın ən çoxu iyirmi giriş açarı ola bilər. Əvvəlcə birini silin.
accounts-passkeys-not-here = Bu ünvanda giriş açarlarından istifadə etmək olmur: onlar üçün host adı və şifrələnmiş bağlantı lazımdır.
accounts-too-late = Çox vaxt keçib və ya server yenidən işə salınıb. Zəhmət olmasa, yenidən başlayın.
accounts-too-many = { $number ->
    [one] Uğursuz cəhdlər həddən çoxdur. Növbəti cəhd { $number } saniyədən sonra qəbul edilir.
   *[other] Uğursuz cəhdlər həddən çoxdur. Növbəti cəhd { $number } saniyədən sonra qəbul edilir.
}
accounts-busy = Hazırda eyni vaxtda çox adam daxil olur. Zəhmət olmasa, bir neçə saniyədən sonra yenidən cəhd edin.
accounts-by-name = Ad və parol
accounts-by-name-lead = Giriş açarlarının qadağan olunduğu cihazlar üçün. Sonra ikinci amilin kodu soruşulur.
accounts-second = İkinci amil
accounts-second-lead = { $name }: parol düzgündür. Kod da lazımdır.
accounts-code = Kod
accounts-code-label = Autentifikator tətbiqinin göstərdiyi altı rəqəm və ya bərpa kodu
accounts-code-hint = Hər kod bir dəfə işləyir.
accounts-code-wrong = Kod səhvdir və ya artıq istifadə olunub. Növbəti kodu gözləyin və yenidən cəhd edin.
accounts-prove = Siz olduğunuzu təsdiqləyin
accounts-prove-lead = Edəcəyiniz dəyişiklik kimin daxil ola biləcəyinə təsir göstərir. Zəhmət olmasa, bir daha daxil olun; bu, on dəqiqə üçün kifayətdir.
accounts-password-and-code = Parol və ikinci amil
accounts-go-on = Davam etmək
accounts-providers = Nazirliyinizin öz giriş xidməti
accounts-provider-use = { $name } vasitəsilə daxil olmaq
accounts-provider-link = { $name } ilə əlaqələndirmək
accounts-provider-away = Həmin qurumun giriş xidməti hazırda cavab vermir. Sonra yenidən cəhd edin və ya başqa üsulla daxil olun.
accounts-provider-refused = Həmin qurumun xidməti ilə giriş başa çatdırılmadı.
accounts-provider-wrong = Həmin qurumun giriş xidmətinin cavabı qəbul edilmədi.
accounts-provider-other = Orada başqa şəxs kimi daxil olmusunuz.
accounts-provider-unknown = Buradakı heç bir hesab həmin girişlə əlaqələndirilməyib. Dəvət keçidini açın və ya başqa üsulla daxil olub hesabınızın səhifəsində ikisini əlaqələndirin.
accounts-provider-linked = Həmin giriş artıq bir hesabla əlaqələndirilib.

# Keçidlər.
accounts-invite = Dəvət
accounts-recover = Bərpa
accounts-link-lead = Bu səhifəni açmaqla keçiddən istifadə etmiş olmursunuz. Düymə yalnız bir dəfə və keçiddən ayrıca, başqa yolla aldığınız kodla işləyir.
accounts-link-code = Kod
accounts-link-code-hint = Sizə telefonla və ya şəxsən deyilmiş səkkiz rəqəm.
accounts-link-until = Keçiddən bu vaxtadək istifadə etmək olar: { $time }.
accounts-link-wrong = Kod səhvdir. Onu Sizə bildirən şəxslə dəqiqləşdirin: beş səhv koddan sonra keçiddən istifadə etmək olmayacaq.
accounts-link-now-dead = Kod beşinci dəfə səhv daxil edilib. Keçiddən daha istifadə etmək olmaz.
accounts-link-used = Bu keçiddən artıq istifadə olunub. Bunu Siz etməmisinizsə, dərhal katibliyə bildirin.
accounts-link-expired = Bu keçidin müddəti bitib.
accounts-link-dead = Beş dəfə səhv kod daxil edilib, ona görə bu keçiddən daha istifadə etmək olmaz.
accounts-link-unknown = Belə keçid yoxdur. Ola bilsin, onu sonrakı keçid əvəz edib.
accounts-link-ask = Katiblikdən yenisini istəyin.
accounts-links = Hesablar və keçidlər
accounts-links-lead = Keçid bir şəxsə, müddəti bitənədək bir dəfə, giriş üsulunu seçməyə imkan verir. Keçidi bir yolla göndərin, kodu başqa yolla bildirin. Keçidi Sizin yaratdığınız hesabın jurnalında göstərilir.
accounts-links-no-account = Keçidləri öz hesabı ilə daxil olmuş katiblik yaradır. Nümayiş yerindən keçid yaradılmır.
accounts-link-made-for = { $name } üçün keçid
accounts-link-once = Bu, bir dəfə göstərilir. Burada yalnız onun heşi saxlanılır.
accounts-link-address = Keçid, poçtla göndərmək üçün
accounts-link-ends = Qüvvədədir (bu vaxtadək)
accounts-invite-new = Şəxsi dəvət etmək
accounts-name-hint = Kiçik latın hərfləri, rəqəmlər və defis. Bu, hesabın adıdır və prosesin heç bir qeydində görünmür.
accounts-name-wrong = Hesabın adı kiçik latın hərflərindən, rəqəmlərdən və defisdən ibarətdir.
accounts-link-make = Keçid yaratmaq
accounts-recover-for = Keçid yaratmaq (bərpa üçün): { $name }
accounts-link-in-use = Bu adda hesab var və sahibi daxil ola bilir. Daha daxil ola bilmirsə, siyahıda bərpa keçidi yaradın.
accounts-link-no-account = Bu adda hesab yoxdur.
accounts-link-not-yours = Bu adda hesabın başqa prosesdə yeri var; onun keçidlərini həmin prosesin katibliyi yaradır.
accounts-mail-send = Keçidi poçtla göndərmək
accounts-mail-lead = Bir addımla hesab və onun yeri yaradılır, keçid isə ünvan kitabındakı quruma onun dilində göndərilir. Kod yalnız Sizə göstərilir və heç bir məktubda yazılmır.
accounts-mail-to = Bu quruma
accounts-mail-meeting = Yalnız bu görüş üçün
accounts-mail-every-meeting = Bütün görüşlər üçün
accounts-mail-with-letter = { $letter } nömrəli məktubla: keçiddən istifadə edildikdə reyestrdə məktubun açıldığı göstərilir.
accounts-mail-no-address = Bu gün üçün bu qurumun elektron poçt ünvanı məlum deyil.
accounts-mail-letter-wrong = Bu nömrəli məktub bu qurumun tərəfinə göndərilməyib.
accounts-mail-sent-to = Göndərilib
accounts-mail-code-words = Bu kodu keçiddən istifadə edəcək şəxsə telefonla, şəxsən və ya diplomatik poçtla bildirin, başqa heç kimə verməyin. Onu heç vaxt elektron poçtla göndərməyin.
accounts-how-told = Qurumlara bildirişlərin göndərilmə qaydası: { $seat }
accounts-before = Bundan əvvəlki daxilolma:
accounts-refused-since = O vaxtdan { $number } cəhd rədd edilib
accounts-list = Hesablar
accounts-list-none = Hələ hesab yoxdur.

# Hesabın öz səhifəsi.
accounts-own = Hesabınız
accounts-set-up-lead = Bundan sonra necə daxil olacağınızı seçin. O vaxtadək burada başqa heç nə etmək olmur.
accounts-held = Yerlər
accounts-held-lead = Hər prosesdə eyni vaxtda bir yerdən fəaliyyət göstərirsiniz. Yeri dəyişmək üçün yenidən daxil olmaq lazım deyil.
accounts-held-none = Bu hesaba hələ heç bir yer verilməyib.
accounts-passkeys = Giriş açarları
accounts-passkey-add = Giriş açarı əlavə etmək
accounts-passkey-add-lead = Giriş açarı cihazınızda qalır; onu təxmin etmək, məktubdan köçürmək və ya saxta sayta vermək olmaz.
accounts-passkey-second = İkinci cihazda da əlavə edin ki, birini itirsəniz, girişdən məhrum olmayasınız.
accounts-passkey-name = Bu cihazı necə adlandırırsınız (məcburi deyil)
accounts-added-on = əlavə edilib: { $day }
accounts-used-on = son istifadə: { $time }
accounts-remove = Silmək
accounts-remove-passkey = Giriş açarını silmək: { $name }
accounts-remove-password = Parolu və ikinci amili silmək
accounts-last-means = Bu, daxil ola biləcəyiniz son üsuldur. Əvvəlcə başqasını əlavə edin və ya katiblikdən bərpa keçidi istəyin.
accounts-password-none = Parol yoxdur. O, yalnız giriş açarlarının qadağan olunduğu yerdə lazımdır.
accounts-password-half = Parol var, lakin ikinci amil yoxdur; onsuz parolla daxil olmaq olmur.
accounts-password-whole = Parol da, ikinci amil də var.
accounts-password-choose = Parol seçmək
accounts-password-hint = Ən azı on iki işarə, onlardan beşi fərqli; hesabın adı parolda olmamalıdır. Digər cihazlarda giriş bitirilir.
accounts-too-long = Parol həddən uzundur.
accounts-too-plain = Parolu təxmin etmək çox asandır: onda beş fərqli işarə olmalı, hesabın adı olmamalıdır; geniş yayılmış söz və ya klaviaturada ardıcıl düymələr yaramır.
accounts-second-set-up = İkinci amili tənzimləmək
accounts-second-renew = İkinci amili yenidən tənzimləmək
accounts-too-known = Bu parol ictimaiyyətə məlum olan məlumat sızmalarından birində olub: başqasını seçin.
accounts-second-set-up-lead = Telefonunuzdakı autentifikator tətbiqi hər otuz saniyədən bir yeni kod göstərir.
accounts-second-scan = Bunu autentifikatorla skan edin
accounts-second-picture = Autentifikator üçün gizli açarın şəkli
accounts-second-type = Və ya bu gizli açarı əl ilə yazın:
accounts-second-first = Onun indi göstərdiyi altı rəqəm
accounts-codes = Bərpa kodları
accounts-codes-lead = Telefonunuz itərsə, hər biri bir dəfə ikinci amili əvəz edir. Onları çap edin və ya yazın.
accounts-codes-once = Bir dəfə göstərilir
accounts-codes-kept = Kodları saxladım
accounts-codes-left = { $number ->
    [one] { $number } bərpa kodu qalıb.
   *[other] { $number } bərpa kodu qalıb.
}
accounts-said-added = Bundan sonra bu üsulla daxil ola bilərsiniz.
accounts-said-removed = Üsul silindi, digər cihazlarda giriş bitirildi.
accounts-said-ended = Giriş bitirildi.
accounts-devices = Cihazlar
accounts-devices-lead = Giriş son istifadədən { $idle } saat sonra, istənilən halda isə başlandıqdan { $lasts } saat sonra bitir.
accounts-device-unknown = Naməlum cihaz
accounts-since = başlanğıc: { $time }
accounts-seen = son istifadə: { $time }
accounts-this-device = Bu cihaz
accounts-end = Girişi bitirmək
accounts-end-device = Girişi bitirmək: { $device }
accounts-end-others = Bütün digər cihazlarda girişi bitirmək
accounts-log = Bu hesabla baş verənlər
accounts-log-lead = Saxlanma müddəti: { $days } gün. Şəbəkə qeyd olunur, onun daxilindəki ünvan isə heç vaxt qeyd olunmur. Sizə aid olmayan sətir varsa, bütün digər cihazlarda girişi bitirin və katibliyə bildirin.
accounts-log-what = Nə
accounts-log-by = Üsul
accounts-log-device = Cihaz və şəbəkə
accounts-log-made-by = yaradan: { $name }
accounts-log-signed-in = Giriş
accounts-log-proven = Giriş təsdiqləndi
accounts-log-signed-out = Çıxış
accounts-log-refused = Rədd edildi
accounts-log-added = Üsul əlavə edildi
accounts-log-removed = Üsul silindi
accounts-log-token = Proqram üçün token yaradıldı
accounts-log-changed = Parol dəyişdirildi
accounts-log-used = Bərpa kodu istifadə olundu
accounts-log-ended = Cihazlarda giriş bitirildi
accounts-log-link-made = Keçid yaradıldı
accounts-log-link-used = Keçid istifadə olundu
accounts-by-passkey = Giriş açarı
accounts-by-password = Parol
accounts-by-second-factor = İkinci amil
accounts-by-recovery-code = Bərpa kodu
accounts-by-provider = Qurumun giriş xidməti
accounts-by-link = Keçid
accounts-by-invite = Dəvət
accounts-by-recover = Bərpa
accounts-by-seat = Nümayiş yeri

# Deadlines of translators.
accounts-due-translations = Müddəti keçmiş tərcümələr
accounts-due-translations-note = Sayı: { $number }.
