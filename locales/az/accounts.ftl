# Seats and sign-in.
# No native reader has cleared these words yet.

rejection-accounts-granted-already = Bu hesab artıq bu səlahiyyətlə hərəkət edə bilər: { $capacity }.
rejection-accounts-not-granted = Bu hesabın belə səlahiyyəti yoxdur: { $capacity }.
rejection-accounts-other-meeting = Yeriniz yalnız başqa bir görüş üçün verilib: { $meeting }.
rejection-accounts-role-may-not = Qaydalara görə bu, adətən sizin vəzifənizdə edilmir: { $role }. Dövlətiniz kimin vasitəsilə hərəkət etdiyini özü müəyyən edir; onun səlahiyyəti ilə hərəkət edirsinizsə, təsdiqləyin.
confirmed-accounts-role-may-not = Tərəf qaydaların nəzərdə tutmadığı vəzifədə hərəkət etdi.

# The page of sign-in.
accounts-account = Hesab
accounts-name = Hesabın adı
accounts-password = Parol
accounts-wrong = Ad və parol bir-birinə uyğun gəlmir. Zəhmət olmasa, yenidən cəhd edin.
accounts-signed-in = Daxil olduğunuz hesab: { $name }.
accounts-sign-out = Çıxış
accounts-seats = Nümayişin yerləri
accounts-demo-only = Bu, nümayiş olduğu üçün bir kliklə yer tutmaq olar. Real prosesin serverində yeri hesaba katiblik verir.
accounts-take = Yeri tutmaq: { $seat }
accounts-take-short = Yeri tutmaq
accounts-yours = Sizin yeriniz
accounts-about-chair = Görüşü açır, söz verir, mətnləri müzakirəyə verir və onların qəbul edildiyini elan edir.
accounts-about-secretariat = Görüşü çağırır və dəvət edir, gündəliyi, sənədləri və mətni aparır, hərəkətləri başqaları adından daxil edir.
accounts-about-member = Öz nümayəndə heyətini təyin edir, söz istəyir, ifadə təklif edir, etiraz edə bilər və imzalayır.
accounts-about-observer = Öz nümayəndə heyətini təyin edir, görüşü izləyir və söz istəyir; qaydaların müşahidəçilər üçün müəyyən etdiyi növbədə çıxış edir.
accounts-about-guest = Açıq məlumatları, habelə Sədrin qonaq dəvət etdiyi bəndləri və mətnləri görür.
accounts-about-press = Açıq məlumatları və Sədrin mətbuat üçün açdığı məlumatları görür.
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
accounts-too-short = Yeni parolda on iki simvoldan az var.

# Refused attempts.
accounts-refusals = Rədd edilmiş cəhdlər
accounts-refusals-lead = Son 30 gündə yerin malik olmadığı hüquqdan istifadə cəhdləri. Onlar jurnalda deyil, ondan kənarda, şəxslərin adları olmadan saxlanılır.
accounts-refusals-none = Rədd edilmiş cəhd yoxdur.
accounts-refusals-when = Nə vaxt
accounts-refusals-what = Cəhd
accounts-refusals-read = Layihəni oxumaq
accounts-notices = Susma prosedurları
accounts-due-silence = Susma proseduruna verilmiş mətnin alındığını təsdiq edin
accounts-due-silence-note = { $text }: etirazı olan son müddətədək bildirir.

# Necə daxil olunur.
accounts-passkey = Giriş açarı
accounts-passkey-lead = Cihazınız barmaq izinizi, üzünüzü və ya öz kodunu soruşacaq. Ad və parol lazım deyil.
accounts-passkey-use = Giriş açarı ilə daxil ol
accounts-passkey-script = Giriş açarları üçün JavaScript lazımdır. Onsuz ad, parol və kodla daxil olun.
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
accounts-code-label = Autentifikator tətbiqindən altı rəqəm və ya bərpa kodu
accounts-code-hint = Hər kod bir dəfə işləyir.
accounts-code-wrong = Kod səhvdir və ya artıq istifadə olunub. Növbəti kodu gözləyin və yenidən cəhd edin.
accounts-prove = Siz olduğunuzu təsdiqləyin
accounts-prove-lead = Edəcəyiniz iş kimin daxil ola biləcəyini dəyişir. Zəhmət olmasa, bir daha daxil olun; bu, on dəqiqə üçün kifayətdir.
accounts-password-and-code = Parol və ikinci amil
accounts-go-on = Davam et
accounts-providers = Nazirliyinizin öz giriş xidməti
accounts-provider-use = { $name } ilə daxil ol
accounts-provider-link = { $name } ilə əlaqələndir
accounts-provider-away = Həmin qurumun giriş xidməti hazırda cavab vermir. Sonra yenidən cəhd edin və ya başqa üsulla daxil olun.
accounts-provider-refused = Həmin qurumun xidməti ilə giriş başa çatdırılmadı.
accounts-provider-wrong = Həmin qurumun giriş xidmətinin cavabı qəbul edilmədi.
accounts-provider-other = Orada başqa şəxs kimi daxil olmusunuz.
accounts-provider-unknown = Buradakı heç bir hesab həmin girişlə əlaqələndirilməyib. Dəvət keçidini açın və ya başqa üsulla daxil olun və onları hesabınızın səhifəsində əlaqələndirin.
accounts-provider-linked = Həmin giriş artıq bir hesabla əlaqələndirilib.

# Keçidlər.
accounts-invite = Dəvət
accounts-recover = Bərpa
accounts-link-lead = Bu səhifəni açmaq heç nəyi sərf etmədi. Düymə bir dəfə, keçiddən başqa yolla aldığınız kodla işləyir.
accounts-link-code = Kod
accounts-link-code-hint = Sizə telefonla və ya şəxsən deyilmiş səkkiz rəqəm.
accounts-link-until = Keçiddən { $time } tarixinədək istifadə etmək olar.
accounts-link-wrong = Kod səhvdir. Onu sizə deyənlə dəqiqləşdirin: beş səhv koddan sonra keçiddən istifadə etmək olmur.
accounts-link-now-dead = Kod beşinci dəfə səhvdir. Keçiddən daha istifadə etmək olmur.
accounts-link-used = Bu keçiddən artıq istifadə olunub. Bunu siz etməmisinizsə, dərhal katibliyə bildirin.
accounts-link-expired = Bu keçidin vaxtı bitib.
accounts-link-dead = Beş səhv kod verilib, ona görə bu keçiddən daha istifadə etmək olmur.
accounts-link-unknown = Belə keçid yoxdur. Ola bilsin, onu sonrakı keçid əvəz edib.
accounts-link-ask = Katiblikdən yenisini istəyin.
accounts-links = Hesablar və keçidlər
accounts-links-lead = Keçid bir şəxsə bir dəfə, müddəti bitənədək, necə daxil olacağını seçməyə imkan verir. Keçidi bir yolla göndərin, kodu başqa yolla verin. Onu sizin yaratdığınız hesabın jurnalında qalır.
accounts-links-no-account = Keçidləri öz hesabı ilə daxil olmuş katiblik yaradır. Nümayiş yerindən keçid yaradılmır.
accounts-link-made-for = { $name } üçün keçid
accounts-link-once = Bu, bir dəfə göstərilir. Burada yalnız onun rəqəmsal izi saxlanılır.
accounts-link-address = Keçid, poçtla
accounts-link-ends = İstifadə müddəti
accounts-invite-new = Dəvət et
accounts-name-hint = Kiçik latın hərfləri, rəqəmlər və defis. Bu, hesabın adıdır və prosesin heç bir qeydində görünmür.
accounts-name-wrong = Hesabın adı kiçik latın hərflərindən, rəqəmlərdən və defisdən ibarətdir.
accounts-link-make = Keçid yarat
accounts-recover-for = Keçid yarat, bərpa üçün: { $name }
accounts-link-in-use = Bu adda hesab var və sahibi daxil ola bilir. Daha daxil ola bilmirsə, siyahıda bərpa keçidi yaradın.
accounts-link-no-account = Bu adda hesab yoxdur.
accounts-link-not-yours = Bu adda hesabın başqa prosesdə yeri var; onun keçidlərini həmin prosesin katibliyi yaradır.
accounts-list = Hesablar
accounts-list-none = Hələ hesab yoxdur.

# Hesabın öz səhifəsi.
accounts-own = Hesabınız
accounts-set-up-lead = Bundan sonra necə daxil olacağınızı seçin. O vaxtadək burada başqa heç nə etmək olmur.
accounts-held = Yerlər
accounts-held-lead = Hər prosesdə eyni vaxtda bir yerdən hərəkət edirsiniz. Yeri dəyişmək üçün yenidən daxil olmaq lazım deyil.
accounts-held-none = Bu hesaba hələ heç bir yer verilməyib.
accounts-passkeys = Giriş açarları
accounts-passkey-add = Giriş açarı əlavə et
accounts-passkey-add-lead = Giriş açarı cihazınızda qalır; onu tapmaq, məktubdan köçürmək və ya saxta sayta vermək olmaz.
accounts-passkey-second = İkinci cihazda da əlavə edin ki, birini itirsəniz, girişdən məhrum olmayasınız.
accounts-passkey-name = Bu cihazı necə adlandırırsınız (məcburi deyil)
accounts-added-on = { $day } əlavə edilib
accounts-used-on = son istifadə: { $time }
accounts-remove = Sil
accounts-remove-passkey = { $name } giriş açarını sil
accounts-remove-password = Parolu və ikinci amili sil
accounts-last-means = Bu, daxil ola biləcəyiniz son üsuldur. Əvvəlcə başqasını əlavə edin və ya katiblikdən bərpa keçidi istəyin.
accounts-password-none = Parol yoxdur. O, yalnız giriş açarlarının qadağan olunduğu yerdə lazımdır.
accounts-password-half = Parol var, lakin ikinci amil yoxdur; onsuz parolla daxil olmaq olmur.
accounts-password-whole = Parol və onun yanında ikinci amil var.
accounts-password-choose = Parol seç
accounts-password-hint = Ən azı on iki işarə, onlardan beşi fərqli, hesabın adı olmadan. Digər cihazlarda giriş bitir.
accounts-too-long = Parol həddən uzundur.
accounts-too-plain = Parolu tapmaq çox asandır: beş fərqli işarə lazımdır və hesabın adı içində ola bilməz.
accounts-second-set-up = İkinci amili qur
accounts-second-renew = İkinci amili yenidən qur
accounts-second-set-up-lead = Telefonunuzdakı autentifikator tətbiqi hər otuz saniyədən bir yeni kod göstərir.
accounts-second-scan = Bunu autentifikatorla skan edin
accounts-second-picture = Autentifikator üçün sirrin şəkli
accounts-second-type = Və ya bu sirri əl ilə yazın:
accounts-second-first = Onun indi göstərdiyi altı rəqəm
accounts-codes = Bərpa kodları
accounts-codes-lead = Telefonunuz itərsə, hər biri bir dəfə ikinci amili əvəz edir. Onları çap edin və ya yazın.
accounts-codes-once = Bir dəfə göstərilir
accounts-codes-kept = Onları saxladım
accounts-codes-left = { $number ->
    [one] { $number } bərpa kodu qalıb.
   *[other] { $number } bərpa kodu qalıb.
}
accounts-said-added = Bundan sonra bu üsulla daxil ola bilərsiniz.
accounts-said-removed = Üsul silindi, digər cihazlarda giriş bitirildi.
accounts-said-ended = Giriş bitirildi.
accounts-devices = Cihazlar
accounts-devices-lead = Giriş son istifadədən { $idle } saat, başlanğıcdan isə { $lasts } saat sonra bitir.
accounts-device-unknown = Naməlum cihaz
accounts-since = başlanğıc: { $time }
accounts-seen = son istifadə: { $time }
accounts-this-device = Bu cihaz
accounts-end = Girişi bitir
accounts-end-device = Girişi bitir: { $device }
accounts-end-others = Bütün digər cihazlarda girişi bitir
accounts-log = Bu hesabla baş verənlər
accounts-log-lead = { $days } gün saxlanılır; şəbəkə qeyd olunur, onun daxilindəki ünvan isə yox. Sizə aid olmayan sətir varsa, bütün digər cihazlarda girişi bitirin və katibliyə bildirin.
accounts-log-what = Nə
accounts-log-by = Nə ilə
accounts-log-device = Cihaz və şəbəkə
accounts-log-made-by = yaradan: { $name }
accounts-log-signed-in = Giriş
accounts-log-proven = Giriş təsdiqləndi
accounts-log-signed-out = Çıxış
accounts-log-refused = İmtina edildi
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
