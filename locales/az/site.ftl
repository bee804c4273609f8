# The frame of every page.
# No native reader has cleared these words yet.

# What stands round every page.
site-home = Ana səhifə
site-meetings = Görüşlər
site-documents = Sənədlər
site-members = İştirakçılar
site-news = Xəbərlər
site-rules = Prosedur qaydaları
site-record = Qeydlər jurnalı
site-processes = Proseslər
site-sign-in = Giriş
site-desk = İş masası
site-desk-of = İş masası: { $seat }
site-sections = Saytın bölmələri
site-language = Dil
site-you-are-here = Siz buradasınız
site-skip = Məzmuna keçin
site-away = Əlaqə kəsilib. Bərpa olunanadək səhifədəki məlumat köhnəlmiş ola bilər.
site-rehearsal = Məşq: burada göstərilən dövlətlər, təşkilatlar, görüşlər və mövqelər şərtidir.
site-rehearsal-short = məşq
site-demonstration = Bu server nümayiş üçündür: hər bir ziyarətçi istənilən yeri tuta bilər və burada heç nə rəsmi deyil.
site-demonstration-short = nümayiş
site-no-opinion = Adlar və təyinatlar heç bir ölkənin, ərazinin və ya sərhədin hüquqi statusu barədə mövqe ifadə etmir.
site-drawn-from = Bu səhifə qeydlər jurnalı əsasında, { $number } nömrəli qeyd də daxil olmaqla hazırlanıb.
site-check-yourself = Jurnalı özünüz yoxlayın
site-terms = İstifadə şərtləri
site-privacy = Fərdi məlumatlar
site-shown-in = tərcüməsi yoxdur; göstərilən dil: { $language }
site-source = Mənbə:
site-no-source = mənbə göstərilməyib
site-sources-differ = Mənbələr fərqlidir
site-unknown = Məlum deyil
site-date-unknown = Tarixi məlum deyil
site-place-unknown = Keçirildiyi yer məlum deyil
site-person-removed = { $day } tarixində silinib
site-person-withheld = Sizə göstərilmir
site-since = Başlanğıc: { $day }

# The first page of the server.
site-product = məşvərətçi proseslər üçün rəqəmsal katiblik
site-product-title = Hökumətlərarası məşvərətçi proseslər üçün rəqəmsal katiblik
site-product-lead = Burada görüşlər çağırılır, söz verilir, mətnlər razılaşdırılır, qəbul olunur və imzalanır – hamısı hər kəsin yoxlaya biləcəyi vahid qeydlər jurnalında.
site-entries = { $number ->
    [one] Qeydlər jurnalında { $number } qeyd var.
   *[other] Qeydlər jurnalında { $number } qeyd var.
}
site-no-process = Bu serverdə hələ heç bir proses yoxdur.

# The first page of a process.
site-follow = Görüşü izləmək
site-the-meeting = Görüş haqqında
site-what-agreed = Nə razılaşdırıldı
site-all-meetings = Bütün görüşlər
site-all-news = Bütün xəbərlər
site-plate = Rəsm. Burada yalnız hüquqları məlum olan foto yerləşdirilir.
site-next-meeting = Növbəti görüş
site-not-announced = Hələ elan edilməyib
site-chairs = Bütün sədrliklər
site-composition = Tərkib
site-about = Proses haqqında
site-priorities = Sədrin prioritetləri
site-history = Tarixçə

# When a page or an answer cannot be given.
site-sorry = Üzr istəyirik
site-not-found-title = Bu ünvanda səhifə yoxdur
site-not-found-text = Ünvan səhv yazılmış ola bilər. Zəhmət olmasa, ana səhifədən başlayın.
site-failed-title = Səhifə hazırlana bilmədi
site-failed-text = Səhv bizim tərəfdədir. Qeydə alınmış heç nə itməyib. Zəhmət olmasa, yenidən cəhd edin; təkrarlanarsa, katibliyə bildirin.
site-not-seen-title = Bu səhifə prosesdə yeri olanlar üçündür
site-not-seen-text = Zəhmət olmasa, belə yeri olan hesabla daxil olun. Hesabınızın yeri olmalıdırsa, onu katiblik verə bilər.
site-draft-not-seen-title = Bu layihə sizin yeriniz üçün açıq deyil
site-draft-not-seen-text = Qaydalar müzakirədə olan layihələri görmək hüququnu başqalarına verir (rights.see-drafts). Cəhd qeyd edildi. Sədr bu hüququ həmin mətn və ya onun bəndi üzrə verə bilər.
site-gone-language = Bu səhifə ünvanda göstərilən dildə yoxdur. O, yuxarıda sadalanan dillərdə mövcuddur.
site-not-recorded-title = Bu, qeydə alınmadı
site-not-recorded-text = Onu serverin diskinə yazmaq mümkün olmadı. Əvvəl qeydə alınanlar qorunub. Zəhmət olmasa, bir qədər sonra təkrar edin.
site-busy-title = Həddindən çox hərəkət növbədədir
site-busy-text = Heç nə qeydə alınmadı. Zəhmət olmasa, bir qədər sonra təkrar edin.
site-papers-busy-title = Həddindən çox sənəd hazırlanır
site-papers-busy-text = Zəhmət olmasa, bu sənədi bir qədər sonra yenidən istəyin.
site-origin-title = Forma başqa saytdan göndərilib
site-origin-text = Yerinizin təhlükəsizliyi üçün forma qəbul edilmədi və heç nə qeydə alınmadı. Zəhmət olmasa, onu burada doldurun.
site-too-large-title = Göndərilən məlumat çox böyükdür
site-too-large-text = Heç nə qeydə alınmadı. Zəhmət olmasa, daha kiçik fayl və ya daha qısa mətn göndərin.
site-files-enough-title = Bu gün üçün kifayət qədər fayl göndərilib
site-files-enough-text = Yerinizdən bu gün bir gün ərzində yol verilən həcmdə fayl göndərilib. Heç nə qeydə alınmadı. Zəhmət olmasa, bu faylı sabah göndərin və ya katibliyə müraciət edin.

# Terms of use.
site-terms-1-title = Sayt kimə məxsusdur
site-terms-1-text = Sayt bu serveri idarə edənə məxsusdur və burada dərc olunanlara görə məsuliyyəti o daşıyır. Meshveret proqramın adıdır; onu hazırlayanlar bu serveri idarə etmir və burada saxlanılanları görmür.
site-terms-2-title = Nə rəsmidir
site-terms-2-text = Prosesin özü belə bildirməyibsə, burada heç nə rəsmi deyil. Real dövlətlərin iştirak etdiyi və açıq mənbələr əsasında daxil edilmiş proses arxivdir, həmin dövlətlərin mövqeyi deyil. Məşqdə və nümayişdə heç bir hərəkət qüvvəyə malik deyil.
site-terms-3-title = Faktlar və mənbələr
site-terms-3-text = Başqa yerdən götürülmüş hər bir faktın mənbəyi göstərilir. Mənbələr fərqli olduqda hər biri göstərilir; heç bir mənbədə olmayan məlumat naməlum kimi qeyd edilir. Səhv aşkar etsəniz, zəhmət olmasa, prosesin katibliyinə bildirin: düzəliş düzəldilən qeydin yanında qeydə alınır.
site-terms-4-title = Adlar və təyinatlar
site-terms-4-text = Adlar, təyinatlar və onların ardıcıllığı heç bir ölkənin, ərazinin və ya hakimiyyət orqanının hüquqi statusu, yaxud hər hansı sərhəd barədə mövqe ifadə etmir. Siyahılar səhifənin dilinin əlifba sırası ilə tərtib olunur.
site-terms-5-title = Sitat gətirmə və surət çıxarma
site-terms-5-text = Açıq mətnlərdən simvolu və ya ünvanı göstərilməklə sitat gətirmək və surət çıxarmaq olar. Qəbul edilmiş mətndən sitat gətirərkən onun hansı dildən götürüldüyü göstərilməlidir: autentik dillər bərabərdir, məlumat üçün tərcümə isə onlara bərabər tutulmur. Fotolardan müəllifinin icazə verdiyi qaydada istifadə etmək olar.

# Personal data.
site-privacy-1-title = Nə saxlanılır
site-privacy-1-text = Nümayəndələrin, əlaqələndiricilərin və imzalayanların adları, vəzifələri və əlaqə məlumatları – onların dövləti və ya təşkilatı təqdim etdiyi həcmdə; hesab üçün – onun adı, parolunun qorunan forması, giriş açarlarının açıq hissələri, sahibinin qurumun giriş xidmətindəki adı, habelə yarım il ərzində nə vaxt, hansı üsulla, hansı cihazdan və hansı şəbəkədən daxil olunduğu və ya imtina edildiyi; bunu hesabın sahibi görür. Adlar və əlaqə məlumatları möhürlənir: qeydlər jurnalında yalnız onlardan hesablanmış qiymət olur, özləri isə ayrıca saxlanılır. Yerin malik olmadığı hüquqdan istifadə cəhdi 30 gün saxlanılır: nə vaxt, hansı yerdən və hesabdan, nəyə cəhd edilib.
site-privacy-2-title = Kim görür
site-privacy-2-text = Adlar görüşdə yeri olanlara, görüş ictimaiyyətə açıqdırsa, ictimaiyyətə də göstərilir. Əlaqə məlumatları sədrə, katibliyə və tərəfin özünə göstərilir. Serveri idarə edən orada saxlanılanların hamısını oxuya bilər.
site-privacy-3-title = Kukilər və digər serverlər
site-privacy-3-text = Yalnız bir kuki qoyulur – daxil olduqda və ya yer tutduqda: onsuz server yenə Siz olduğunuzu bilməzdi. Qurumunuzun giriş xidmətində olduğunuz müddətdə, ən çoxu on dəqiqəlik daha bir kuki olur. Heç kim izlənilmir, heç nə sayılmır və heç bir səhifə başqa serverə müraciət etmir. Texniki jurnal fayllarında adlar, ünvanlar və dərc edilməmiş mətnlər saxlanılmır.
site-privacy-4-title = Silinmə
site-privacy-4-text = Qeydə alınan dəyişdirilmir, lakin möhürlənmiş adı və ya əlaqə məlumatını silmək mümkündür: sözlər və möhürü açan qiymət məhv edilir, onların yerində silinmə tarixi göstərilir, jurnalı isə yenə tam yoxlamaq olur. Bunu dövlətiniz və ya təşkilatınız edə bilər, müraciət etsəniz, katiblik də; qaydalarda müddət müəyyən edilibsə, server bunu özü edir. Serverin ehtiyat nüsxəsində sözlər həmin nüsxə məhv edilənədək qalır, əvvəl qanuni götürülmüş surətlər isə onları götürənlərdə qalır.
site-privacy-5-title = Kimə müraciət etməli
site-privacy-5-text = Prosesin iştirakçılar səhifəsində göstərilən katibliyə. Nümayiş zamanı onu idarə edənə müraciət edin və zəhmət olmasa, real şəxslərin məlumatlarını daxil etməyin: orada hər bir ziyarətçi istənilən yeri tutub daxil edilənləri oxuya bilər.
site-privacy-6-title = Pasportlar və sağlamlıq
site-privacy-6-text = Pasportların surətləri ümumiyyətlə saxlanılmır: şəxsiyyət barədə sual yalnız hərf və rəqəm qəbul edir. Sağlamlıqla bağlı məlumatlar, məsələn, xüsusi ehtiyaclar yalnız razılıqla qəbul edilir; razılıq istənilən vaxt geri götürülə bilər, onda cavab silinir.
site-privacy-7-title = Öz məlumatlarınız
site-privacy-7-text = Hesabınızın səhifəsində onun barədə saxlanılanları yükləyə, katiblikdən jurnaldan nəyisə silməyi xahiş edə və hesabın özünü silə bilərsiniz. Sədr və ya katiblik başqalarının fərdi məlumatları olan siyahıları açdıqda yarım il saxlanılan sətir qalır; onu həm özləri, həm də aidiyyəti tərəflər oxuya bilər.
site-privacy-fields = Sahələr üzrə
site-privacy-what = Nə
site-privacy-purpose = Məqsəd
site-privacy-readers = Kim oxuyur
site-privacy-kept = Nə vaxtadək
site-privacy-field-name = Nümayəndə heyəti üzvünün adı
site-privacy-field-contact = Əlaqə məlumatı
site-privacy-field-reason = Nümayəndə heyətindən çıxarılma səbəbi
site-privacy-field-signed-by = Etimadnaməni kim imzalayıb
site-privacy-field-value = Katibliyin sualına cavab
site-privacy-field-person = İdarədəki şəxsin adı
site-privacy-field-post = İdarədəki şəxsin vəzifəsi
site-privacy-field-signatory = İmzalayanın adı
site-privacy-field-certificate = İmza sertifikatındakı ad
site-privacy-field-account = Hesabın adı və giriş vasitələri
site-privacy-field-devices = Daxil olmuş cihazlar: brauzer, sistem, şəbəkə
site-privacy-field-sign-in-log = Girişlər və imtinalar: nə vaxt, nə ilə, haradan
site-privacy-field-refusals = Yerin rədd edilmiş cəhdləri
site-privacy-field-looks = Rəhbərliyin fərdi məlumatlara baxışları
site-privacy-purpose-taking-part = Kimin və kimin adından iştirak etdiyini bilmək üçün
site-privacy-purpose-reaching = Görüşlə bağlı əlaqə saxlamaq üçün
site-privacy-purpose-authority = Dövlət adından çıxış etmək səlahiyyətini göstərmək üçün
site-privacy-purpose-signature = Kimin imzaladığını göstərmək üçün
site-privacy-purpose-arrangements = Qeydiyyat, viza, gəliş, xüsusi ehtiyaclar
site-privacy-purpose-sign-in = Daxil olanı tanımaq üçün
site-privacy-purpose-oversight = Sui-istifadəni görmək və kimin baxdığına cavabdeh olmaq üçün
site-privacy-readers-meeting = Görüşün siyahısını görə bilənlər; görüş açıqdırsa, ictimaiyyət
site-privacy-readers-bureau-and-party = Sədr, katiblik və tərəfin özü
site-privacy-readers-signatures = İmzaları görənlər; mətn qəbul edildikdən sonra ictimaiyyət
site-privacy-readers-owner = Yalnız sahibi
site-privacy-readers-bureau-and-concerned = Sədr, katiblik və aidiyyəti olanlar
site-privacy-kept-erased = Silinənədək
site-privacy-kept-contact-days = Görüşdən sonra qaydalarda göstərilən gün sayı qədər; göstərilməyibsə, silinənədək
site-privacy-kept-answer-days = Görüşdən sonra sualda göstərilən gün sayı qədər
site-privacy-kept-account = Hesab mövcud olduqca
site-privacy-kept-sign-in = Giriş bitənədək
site-privacy-kept-half-year = Yarım il
site-privacy-kept-month = 30 gün
