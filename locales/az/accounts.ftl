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
accounts-act-as = Bu yerə keçmək: { $seat }
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
accounts-new-password = Yeni parol, ən azı on simvol
accounts-too-short = Yeni parolda on simvoldan az var; əvvəlki parol qalır.

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
