# The frame of every page.

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
site-all-languages = Bütün dillər
site-you-are-here = Siz buradasınız
site-skip = Məzmuna keçmək
site-away = Əlaqə kəsilib. Bərpa olunanadək səhifədəki məlumat köhnəlmiş ola bilər.
site-back = Əlaqə bərpa olunub (fasilə: { $time } dəq.). Səhifədəki məlumat yenilənib.
site-rehearsal = Məşq: burada göstərilən dövlətlər, təşkilatlar, görüşlər və mövqelər şərtidir.
site-rehearsal-short = məşq
site-handed-over = Qeydlər jurnalı { $party } tərəfinə təhvil verilib və orada davam etdirilir. Burada onu təhvil verildiyi vəziyyətdə oxumaq olar, daha heç nə qeydə alınmır.
site-handed-over-short = jurnal təhvil verilib
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
site-file-removed = Fayl { $day } tarixində silinib
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
site-draft-not-seen-title = Bu layihə Sizin yeriniz üçün açıq deyil
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
site-too-many-title = Bu hesabdan həddən çox forma göndərilib
site-too-many-text = Bu forma qeydə alınmadı. Bir neçə saniyə gözləyib yenidən göndərin; əvvəl göndərilənlər qüvvədədir. Göndərən Siz deyilsinizsə, hesabınızın səhifəsində bütün cihazlardan çıxın.
site-files-enough-title = Bugünkü fayl həddinə çatılıb
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
site-terms-5-text = Açıq mətnlərdən simvolu və ya ünvanı göstərilməklə sitat gətirmək və surət çıxarmaq olar. Qəbul edilmiş mətndən sitat gətirərkən onun hansı dildən götürüldüyü göstərilməlidir: autentik dillər bərabərdir, məlumat xarakterli tərcümə isə onlara bərabər tutulmur. Fotolardan müəllifinin icazə verdiyi qaydada istifadə etmək olar.

# Personal data.
site-privacy-1-title = Nə saxlanılır
site-privacy-1-text = Nümayəndələrin, əlaqələndiricilərin və imzalayanların adları, vəzifələri və əlaqə məlumatları – onların dövləti və ya təşkilatı təqdim etdiyi həcmdə; hesab üçün – onun adı, parolunun qorunan forması, giriş açarlarının açıq hissələri, sahibinin qurumun giriş xidmətindəki adı, habelə yarım il ərzində nə vaxt, hansı üsulla, hansı cihazdan və hansı şəbəkədən daxil olunduğu və ya girişin rədd edildiyi; bunu hesabın sahibi görür. Adlar və əlaqə məlumatları möhürlənir: qeydlər jurnalında yalnız onlardan hesablanmış qiymət olur, özləri isə ayrıca saxlanılır. Yerin malik olmadığı hüquqdan istifadə cəhdi 30 gün saxlanılır: nə vaxt, hansı yerdən və hesabdan, nəyə cəhd edilib.
site-privacy-2-title = Kim görür
site-privacy-2-text = Adlar görüşdə yeri olanlara, görüş ictimaiyyətə açıqdırsa, ictimaiyyətə də göstərilir. Əlaqə məlumatları Sədrə, katibliyə və tərəfin özünə göstərilir. Serveri idarə edən orada saxlanılanların hamısını oxuya bilər.
site-privacy-3-title = Kukilər və digər serverlər
site-privacy-3-text = Yalnız bir kuki qoyulur – daxil olduqda və ya yer tutduqda: onsuz server yenə Siz olduğunuzu bilməzdi. Qurumunuzun giriş xidmətində olduğunuz müddətdə, ən çoxu on dəqiqəlik daha bir kuki olur. Heç kim izlənilmir, heç nə sayılmır və heç bir səhifə başqa serverə müraciət etmir. Texniki jurnal fayllarında adlar, ünvanlar və dərc edilməmiş mətnlər saxlanılmır.
site-privacy-4-title = Silinmə
site-privacy-4-text = Qeydə alınan dəyişdirilmir, lakin möhürlənmiş adı və ya əlaqə məlumatını silmək mümkündür: sözlər və möhürü açan qiymət məhv edilir, onların yerində silinmə tarixi göstərilir, jurnalı isə yenə tam yoxlamaq olur. Bunu dövlətiniz və ya təşkilatınız edə bilər, müraciət etsəniz, katiblik də; qaydalarda müddət müəyyən edilibsə, server bunu özü edir. Serverin ehtiyat nüsxəsində sözlər həmin nüsxə məhv edilənədək qalır, əvvəl qanuni götürülmüş surətlər isə onları götürənlərdə qalır.
site-privacy-5-title = Kimə müraciət etməli
site-privacy-5-text = Prosesin iştirakçılar səhifəsində göstərilən katibliyə. Nümayiş zamanı onu idarə edənə müraciət edin və zəhmət olmasa, real şəxslərin məlumatlarını daxil etməyin: orada hər bir ziyarətçi istənilən yeri tutub daxil edilənləri oxuya bilər.
site-privacy-6-title = Pasportlar və sağlamlıq
site-privacy-6-text = Pasportların surətləri ümumiyyətlə saxlanılmır: şəxsiyyəti təsdiq edən sənəd barədə sualda yalnız hərf və rəqəmlər qəbul olunur. Sağlamlıqla bağlı məlumatlar, məsələn, xüsusi ehtiyaclar yalnız razılıqla qəbul edilir; razılıq istənilən vaxt geri götürülə bilər, onda cavab silinir.
site-privacy-7-title = Öz məlumatlarınız
site-privacy-7-text = Hesabınızın səhifəsində onun barədə saxlanılanları endirə, katiblikdən jurnaldan nəyinsə silinməsini xahiş edə və hesabın özünü silə bilərsiniz. Sədr və ya katiblik başqalarının fərdi məlumatları olan siyahıları açdıqda yarım il saxlanılan sətir qalır; onu həm özləri, həm də aidiyyəti tərəflər oxuya bilər.
site-privacy-fields = Sahələr üzrə
site-privacy-what = Nə
site-privacy-purpose = Məqsəd
site-privacy-readers = Kim oxuyur
site-privacy-kept = Nə vaxtadək
site-privacy-field-name = Nümayəndə heyəti üzvünün adı
site-privacy-field-contact = Əlaqə məlumatı
site-privacy-field-note = Deyilənlərin qeydi
site-privacy-field-reason = Nümayəndə heyətindən çıxarılma səbəbi
site-privacy-field-signed-by = Səlahiyyət sənədini kim imzalayıb
site-privacy-field-value = Katibliyin sualına cavab
site-privacy-field-person = Qurumdakı şəxsin adı
site-privacy-field-post = Qurumdakı şəxsin vəzifəsi
site-privacy-field-signatory = İmzalayanın adı
site-privacy-field-certificate = İmza sertifikatındakı ad
site-privacy-field-account = Hesabın adı və giriş üsulları
site-privacy-field-devices = Daxil olmuş cihazlar: brauzer, sistem, şəbəkə
site-privacy-field-ceremonies = Başlanmış girişlər və açarlar: cihaza verilən sual və hansı şəbəkədən olduğu
site-privacy-field-sign-in-log = Girişlər və rədd edilmiş girişlər: nə vaxt, hansı üsulla, haradan
site-privacy-field-refusals = Yerdən edilmiş və rədd edilmiş cəhdlər
site-privacy-field-looks = Sədrin və katibliyin fərdi məlumatlara baxışları
site-privacy-field-file = Fayl: səlahiyyət sənədi və ya başqa məktub, sənəd, imzanın skan surəti, foto
site-privacy-field-file-name = Faylın adı
site-privacy-field-titles = Nümayəndə heyəti üzvünün müraciət forması, rütbəsi və vəzifəsi
site-privacy-field-place = Üzvün nümayəndə heyətindəki rolu, yeri və iştirak forması
site-privacy-field-languages = Üzvün dilləri
site-privacy-field-passes = Üzvün beyci, gəliş və gediş vaxtı
site-privacy-field-consent = Suala cavab verildiyi və razılığın olduğu
site-privacy-field-covers = Səlahiyyət sənədinin hansı üzvləri əhatə etdiyi və nə səbəbdən qaytarıldığı
site-privacy-field-seats = Hesabın yerləri: təsadüfi işarəsi ilə, kimin adından, hansı rolda, nə vaxtdan nə vaxtadək
site-privacy-field-terms = Şəxsin qurumda nə vaxtdan nə vaxtadək və hansı qismdə vəzifə tutduğu; əlaqələndiricinin qurumu
site-privacy-field-letters = Məktubun mövzusu və nömrəsi
site-privacy-field-letter-notes = Katibliyin məktub barədə qeydləri
site-privacy-field-of-signature = İmzalayanın vəzifəsi, açar və imza
site-privacy-field-words = Səbəblər, qeydlər, bəyanatlar və xəbərlər: şəxsin adı çəkilə bilən sərbəst mətnlər
site-privacy-field-acts = Hərəkətin kimin adından, hansı yolla və nə vaxt edildiyi, nəyə əsaslandığı
site-privacy-field-links = İlk giriş və ya bərpa üçün keçidlər, yalnız heş şəklində
site-privacy-field-tokens = Proqramlar üçün tokenlər, yalnız heş şəklində: adı, yeri, son istifadəsi
site-privacy-field-answers = Proqram interfeysinin imtinaları – təkrar sorğuya eyni cavab verilsin deyə
site-privacy-field-uploads = Yüklənmiş, lakin hələ heç bir hərəkətdə göstərilməyən fayllar: adı, növü və həcmi, hansı hesabla
site-privacy-field-requests = Silinmə barədə müraciətlər, müraciət edənin öz sözləri ilə
site-privacy-field-mails = Gözləyən və ya göndərilmiş məktublar: ünvan, mətn, nəticəsi
site-privacy-field-digests = Gündəlik məktubun sətirləri
site-privacy-field-told = Qurumun və ya oradakı şəxsin necə məlumatlandırılmaq istədiyi
site-privacy-purpose-taking-part = Kimin və kimin adından iştirak etdiyini bilmək üçün
site-privacy-purpose-reaching = Görüşlə bağlı əlaqə saxlamaq üçün
site-privacy-purpose-authority = Dövlət adından hərəkət etmək səlahiyyətini göstərmək üçün
site-privacy-purpose-signature = Kimin imzaladığını göstərmək üçün
site-privacy-purpose-arrangements = Qeydiyyat, viza, gəliş, xüsusi ehtiyaclar
site-privacy-purpose-sign-in = Daxil olanı tanımaq üçün
site-privacy-purpose-oversight = Sui-istifadəni aşkar etmək və kimin baxdığına görə hesabat vermək üçün
site-privacy-readers-meeting = Görüşün siyahısını görə bilənlər; görüş ictimaiyyətə açıqdırsa, ictimaiyyət də
site-privacy-purpose-register = Prosesin reyestrini və sənədlərini aparmaq üçün
site-privacy-readers-bureau-and-party = Sədr, katiblik və tərəfin özü
site-privacy-readers-signatures = İmzaları görənlər; mətn qəbul edildikdən sonra ictimaiyyət də
site-privacy-readers-owner = Yalnız sahibi
site-privacy-readers-bureau-and-concerned = Sədr, katiblik və aidiyyəti olanlar
site-privacy-readers-bureau = Sədr və katiblik
site-privacy-readers-as-entry = Aid olduğu qeydi və ya sənədi oxuya bilənlər
site-privacy-readers-addressee = Göndərilən şəxs
site-privacy-kept-erased = Silinənədək
site-privacy-kept-contact-days = Görüşdən sonra qaydalarda göstərilən gün sayı qədər; göstərilməyibsə, silinənədək
site-privacy-kept-answer-days = Görüşdən sonra sualda göstərilən gün sayı qədər
site-privacy-kept-account = Hesab mövcud olduqca
site-privacy-kept-sign-in = Giriş bitənədək
site-privacy-kept-half-year = Yarım il
site-privacy-kept-month = 30 gün
site-privacy-kept-log-days = Serverin təyin etdiyi gün sayı qədər; təyin edilməyibsə, 180 gün
site-privacy-kept-quarter = Bitdikdən sonra 90 gün
site-privacy-kept-link-month = Son istifadə imkanından sonra 30 gün
site-privacy-kept-day = 24 saat
site-privacy-kept-summary-approved = Görüşün qısa protokolu təsdiq edilənədək
site-privacy-kept-answered = Cavablandırıldıqdan sonra yarım il
site-privacy-kept-sent = Ünvan və mətn göndərilənədək, göndərilə bilmirsə, 60 gün; göndərildiyi barədə qeyd 60 gün
site-privacy-kept-written = Həmin günün məktubu yazılanadək
site-privacy-kept-credentials-days = Səlahiyyət sənədləri: görüşdən sonra qaydalarda göstərilən gün sayı qədər; istənilən fayl: silinənədək
site-privacy-kept-record = Qeydlər jurnalı mövcud olduqca
site-privacy-kept-nameless = Qeydlər jurnalı mövcud olduqca; ad silindikdən sonra kim barədə olduğu bilinmir

# The page of the languages of the interface.
site-interface = İnterfeysin dilləri
site-interface-lead = Bu səhifələrin hansı dillərdə mövcud olduğu, hər birinin nə dərəcədə tam olduğu və mətnini kimin təsdiqlədiyi.
site-interface-messages = Mətnlər
site-interface-clearance = Təsdiq
site-interface-done = { $done } / { $all }
site-interface-source = Digər dillərə tərcümələr bu dildən edilir.
site-interface-nobody = Mətni hələ heç bir ana dili daşıyıcısı təsdiqləməyib.
site-interface-by = Təsdiqləyən: { $who }, { $day }
site-not-cleared = Bu səhifələrin mətnini hələ heç bir ana dili daşıyıcısı təsdiqləməyib.
# Search: its page, and the words with which one asks; 0000 stands for a year, a semicolon between phrases.
search-title = Axtarış
search-found = Tapıldı: { $number }
search-none = Heç nə tapılmadı. Başqa sözlər, başqa yazılış və ya daha az seçim kömək edə bilər.
search-instead = “{ $typed }” tapılmadı; əvəzinə “{ $shown }” axtarıldı.
search-without = Bütün sözlərin olduğu hissə yoxdur; nəzərə alınmayan sözlər: { $words }
search-years = İllər: { $years }
search-every-year = Bütün illər
search-year = İl
search-more = Növbəti nəticələr
search-asking = nə nəyi nələr haqqında barədə barəsində üzrə kim kimin hansı harada niyə necə nə vaxt biz bizim siz onlar və ya ilə üçün bu o razılaşdıq razılaşmışıq razılığa gəldik gəlmişik qərar verdik dedi deyildi göstər tap var mı
search-since = 0000-ci ildən bəri; 0000-cı ildən bəri; 0000-cu ildən bəri; 0000-cü ildən bəri; 0000-ci ildən; 0000-cı ildən; 0000-cu ildən; 0000-cü ildən; 0000-dən bəri; 0000-dan bəri
search-until = 0000-ci ilədək; 0000-cı ilədək; 0000-cu ilədək; 0000-cü ilədək; 0000-ci ilə qədər; 0000-cı ilə qədər; 0000-cu ilə qədər; 0000-cü ilə qədər
search-within = 0000-ci ildə; 0000-cı ildə; 0000-cu ildə; 0000-cü ildə
search-kind-meeting = Görüş
search-kind-item = Gündəliyin bəndi
search-kind-text = Mətn
search-kind-paragraph = Paraqraf
search-kind-statement = Bəyanat
search-kind-document = Sənəd
search-kind-source = Mənbə
search-kind-news = Xəbər
search-kind-fact = Məlum fakt
search-kind-party = Tərəf
search-kind-term = Termin
search-kind-person = Şəxs

# The archive.
search-kind-archive = Arxiv faylı
site-evidence = Statistik məlumatlar
# What a search engine shows under the address of a page.
site-description = { $name }: görüşlər, sənədlər və xəbərlər; hər bir üzvün yoxlaya bildiyi qeydlər jurnalı
# Kinds of what is found.
search-kind-page = Səhifə
search-kind-session = Sessiya

# The research library.
search-kind-library = Elmi kitabxana

# Uzbek in Cyrillic letters.
site-by-rule = Bu səhifələr kiril hərflərinə qayda ilə çevrilib; sözlər latın hərfləri ilə yazılıb.

# Words of the interface that a translator corrects.
corrections-title = İnterfeysin sözləri: { $language }
corrections-lead = Mesajı açarına və ya sözlərinə görə tapıb necə yazıldığına baxın. Buradakı prosesin katibliyi onu düzəldə bilər: düzəliş bu dilin bütün səhifələrində dərhal qüvvəyə minir və proqram üçün yamaq kimi ixrac edilə bilər.
corrections-search = Açar və ya mesajın sözləri
corrections-find = Tap
corrections-count = { $number ->
    [one] Bu serverdə { $number } mesaj düzəldilib.
   *[other] Bu serverdə { $number } mesaj düzəldilib.
}
corrections-all = Göstər
corrections-export = Yamaq kimi ixrac et
corrections-found = { $number ->
    [one] { $number } mesaj tapıldı.
   *[other] { $number } mesaj tapıldı.
}
corrections-first = { $number ->
    [one] Birincisi göstərilir.
   *[other] İlk { $number } mesaj göstərilir.
}
corrections-built-in = Proqramda
corrections-wording = Düzəliş
corrections-hint = Fiqurlu mötərizədəki qiymətlər ingilis dilindəki kimi qalır; saya görə seçim Fluent şəklindədir. Ən çoxu 4 000 bayt.
corrections-correct = Düzəlt
corrections-save = Qüvvəyə mindir
corrections-take-back = Geri götür
corrections-no-fit = Mesaja artıq uyğun gəlmir
corrections-no-message = Belə mesaj yoxdur.
corrections-empty = Mesajda sözlər olmalıdır.
corrections-too-long = Mətn { $number } baytdan uzundur.
corrections-not-fluent = Mətn düzgün Fluent deyil və ya sözlər, qiymətlər və qiymətə görə seçimdən başqa şeylər saxlayır.
corrections-lacking = Çatışmır: { $values }.
corrections-unknown = Bu mesajda tanınmır: { $values }.
corrections-enough-title = Düzəlişlər həddən çoxdur
corrections-enough-text = Bu dildə serverin saxladığı qədər mesaj düzəldilib. Əvvəlcə onları yamaq kimi ixrac edin.

# The spelling of a name that is its bearer’s own
site-privacy-field-own-spelling = Üzvün adının öz yazılışının dili
