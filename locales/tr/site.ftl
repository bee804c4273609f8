# The frame of every page.

# What stands round every page.
site-home = Ana sayfa
site-meetings = Toplantılar
site-documents = Belgeler
site-members = Üyelik
site-news = Haberler
site-rules = Usul kuralları
site-record = Kayıt defteri
site-processes = Süreçler
site-sign-in = Giriş yap
site-desk = Çalışma masası
site-desk-of = Çalışma masası: { $seat }
site-sections = Sitenin bölümleri
site-language = Dil
site-all-languages = Tüm diller
site-you-are-here = Bulunduğunuz yer
site-skip = İçeriğe geç
site-away = Bağlantı kesildi. Geri gelinceye kadar sayfa güncel olmayabilir.
site-back = Bağlantı yeniden kuruldu (kesinti: { $time } dk). Sayfa günceldir.
site-rehearsal = Prova: burada gösterilen devletler, kuruluşlar, toplantılar ve tutumlar kurmacadır.
site-rehearsal-short = prova
site-handed-over = Bu kayıt defteri devredilmiştir ve artık devralanda sürmektedir: { $party }. Burada o zamanki hâliyle okunabilir; yeni bir şey kaydedilmez.
site-handed-over-short = devredildi
site-demonstration = Tanıtım: her ziyaretçi dilediği sıfatı alabilir ve buradaki hiçbir şey resmî değildir.
site-demonstration-short = tanıtım
site-no-opinion = Adlar ve adlandırmalar, herhangi bir ülkenin, toprağın veya sınırın hukuki statüsü hakkında görüş ifade etmez.
site-drawn-from = Bu sayfa, { $number } numaralı kayıt dâhil olmak üzere kayıt defterinden hazırlanmıştır.
site-check-yourself = Kayıt defterini kendiniz denetleyiniz
site-terms = Kullanım koşulları
site-privacy = Kişisel veriler
site-shown-in = çevrilmedi; gösterildiği dil: { $language }
site-source = Kaynak:
site-no-source = kaynak belirtilmedi
site-sources-differ = Kaynaklar ayrışıyor
site-unknown = Bilinmiyor
site-date-unknown = Tarihi bilinmiyor
site-place-unknown = Yeri bilinmiyor
site-person-removed = { $day } tarihinde silindi
site-file-removed = Dosya { $day } tarihinde silindi
site-person-withheld = size gösterilmiyor
site-since = Başlangıç: { $day }

# The first page of the server.
site-product = istişare süreçleri için dijital sekretarya
site-product-title = Hükûmetler arası istişare süreçleri için dijital sekretarya
site-product-lead = Burada toplantı çağrısı yapılır, söz verilir, metinler müzakere edilir, kabul edilir ve imzalanır – hepsi, kimsenin sözüne güvenmek zorunda olmadığı tek bir kayıt defterinde.
site-entries = Kayıt defterinde { $number } kayıt var.
site-no-process = Bu sunucuda henüz bir süreç yok.

# The first page of a process.
site-follow = Toplantıyı izle
site-the-meeting = Toplantı hakkında
site-what-agreed = Mutabık kalınanlar
site-all-meetings = Bütün toplantılar
site-all-news = Bütün haberler
site-plate = Çizim. Burada yalnızca hakları bilinen bir fotoğraf yer alabilir.
site-next-meeting = Sonraki toplantı
site-not-announced = Henüz duyurulmadı
site-chairs = Bütün dönem başkanlıkları
site-composition = Bileşim
site-about = Süreç hakkında
site-priorities = Başkanın öncelikleri
site-history = Tarihçe

# When a page or an answer cannot be given.
site-sorry = Özür dileriz
site-not-found-title = Bu adreste sayfa yok
site-not-found-text = Adres yanlış yazılmış olabilir. Lütfen ana sayfadan başlayınız.
site-failed-title = Sayfa hazırlanamadı
site-failed-text = Hata bizden kaynaklanmaktadır. Kaydedilmiş hiçbir şey kaybolmamıştır. Lütfen yeniden deneyiniz; tekrarlanırsa Sekretaryaya bildiriniz.
site-not-seen-title = Bu sayfa, süreçte sıfatı bulunanlara açıktır
site-not-seen-text = Lütfen böyle bir sıfatı bulunan bir hesapla giriş yapınız. Hesabınızın böyle bir sıfatı olması gerekiyorsa Sekretarya verebilir.
site-draft-not-seen-title = Sıfatınız bu taslağı okumaya yetkili değildir
site-draft-not-seen-text = Kurallar, müzakere edilen taslakları görme hakkını başkalarına vermektedir (rights.see-drafts). Girişim not edilmiştir. Başkan bu hakkı, bu metin veya metnin gündem maddesi için tanıyabilir.
site-gone-language = Bu sayfa adresteki dilde yoktur. Yukarıda sıralanan dillerde mevcuttur.
site-not-recorded-title = Bu, kaydedilmedi
site-not-recorded-text = Sunucunun diskine yazılamadı. Daha önce kaydedilenler güvendedir. Lütfen yaptığınızı birazdan tekrarlayınız.
site-busy-title = Çok fazla işlem sırada bekliyor
site-busy-text = Hiçbir şey kaydedilmedi. Lütfen yaptığınızı birazdan tekrarlayınız.
site-papers-busy-title = Çok fazla belge hazırlanıyor
site-papers-busy-text = Lütfen bu belgeyi birazdan yeniden isteyiniz.
site-origin-title = Form başka bir siteden geldi
site-origin-text = Sıfatınızın güvenliği için alınmadı ve hiçbir şey kaydedilmedi. Lütfen formu burada doldurunuz.
site-too-large-title = Gönderilen çok büyük
site-too-large-text = Hiçbir şey kaydedilmedi. Lütfen daha küçük bir dosya veya daha kısa bir metin gönderiniz.
site-too-many-title = Bu hesaptan çok fazla form gönderildi
site-too-many-text = Bu formdan hiçbir şey kaydedilmedi. Birkaç saniye bekleyip yeniden gönderiniz; daha önce gönderilenler geçerlidir. Gönderen siz değilseniz hesap sayfanızda bütün cihazlardan çıkış yapınız.
site-files-enough-title = Bugün için yeterince dosya gönderildi
site-files-enough-text = Sıfatınızla bugün, bir günde gönderilebilecek sayıda dosya gönderildi. Hiçbir şey kaydedilmedi. Lütfen bu dosyayı yarın gönderiniz veya Sekretaryaya başvurunuz.

# Terms of use.
site-terms-1-title = Bu site kime aittir
site-terms-1-text = Site, bu sunucuyu işletene aittir ve burada yayımlananlardan o sorumludur. Meshveret programın adıdır; programı yapanlar bu sunucuyu işletmez ve üzerinde saklananları görmez.
site-terms-2-title = Ne resmîdir
site-terms-2-text = Sürecin kendisi öyle belirtmedikçe buradaki hiçbir şey resmî değildir. Gerçek devletlerin yer aldığı ve kamuya açık kaynaklardan girilmiş bir süreç, o devletlerin sözü değil, bir arşivdir. Provada veya tanıtımda hiçbir şeyin hükmü yoktur.
site-terms-3-title = Olgular ve kaynaklar
site-terms-3-text = Başka yerden alınan her olgu kaynağını taşır. Kaynakların ayrıştığı yerde her biri gösterilir; hiçbir kaynakta belirtilmeyen, bilinmiyor olarak işaretlenir. Bir hata bulursanız lütfen sürecin Sekretaryasına bildiriniz: düzeltme, düzelttiği kaydın yanına kaydedilir.
site-terms-4-title = Adlar ve adlandırmalar
site-terms-4-text = Adlar, adlandırmalar ve bunların sırası; herhangi bir ülkenin, toprağın veya makamın hukuki statüsü ya da herhangi bir sınır hakkında görüş ifade etmez. Bir listenin sırası, sayfanın dilinin alfabe sırasıdır.
site-terms-5-title = Alıntı ve çoğaltma
site-terms-5-text = Kamuya açık metinler, simgesi veya adresi belirtilerek alıntılanabilir ve çoğaltılabilir. Kabul edilmiş bir metinden yapılan alıntıda, alındığı dil belirtilmelidir: muteber diller birbirine eşittir, bilgi amaçlı çeviri onlara eşit değildir. Fotoğraflar, sahibinin izin verdiği ölçüde kullanılabilir.

# Personal data.
site-privacy-1-title = Saklananlar
site-privacy-1-text = Devletlerinin veya kuruluşlarının verdiği ölçüde delegelerin, koordinatörlerin ve imzacıların adları, görevleri ve iletişim bilgileri; bir hesap için adı, parolasının korunmuş hâli, geçiş anahtarlarının açık bölümleri, sahibinin bir kimlik sağlayıcıda kim olduğu ve altı ay boyunca ne zaman, hangi yolla, hangi cihazdan ve hangi ağdan giriş yapıldığı veya girişin reddedildiği; bunları hesabın sahibi okur. Adlar ve iletişim bilgileri mühürlüdür: kayıt defterinde yalnızca bunlardan hesaplanan bir değer bulunur, sözlerin kendisi defterin yanında yer alır. Bir sıfatın sahip olmadığı bir hakkı kullanma girişimi 30 gün saklanır: ne zaman, hangi sıfat ve hesapla, neyin denendiği.
site-privacy-2-title = Kimler görür
site-privacy-2-text = Adlar, toplantıda sıfatı bulunanlara ve toplantı kamuya açıksa kamuoyuna gösterilir. İletişim bilgileri Başkana, Sekretaryaya ve tarafın kendisine gösterilir. Sunucuyu işleten, üzerinde saklanan her şeyi okuyabilir.
site-privacy-3-title = Çerezler ve diğer sunucular
site-privacy-3-text = Giriş yaptığınızda veya bir sıfat aldığınızda tek bir çerez konulur: bu olmadan sunucu, karşısındakinin hâlâ siz olduğunu bilemez. Kurumunuzun kendi giriş hizmetinde bulunduğunuz sırada, en çok on dakika süreyle bir çerez daha bulunur. Kimse izlenmez, hiçbir şey sayılmaz ve hiçbir sayfa başka bir sunucudan bir şey istemez. Günlük dosyalarında ad, adres ve yayımlanmamış metin bulunmaz.
site-privacy-4-title = Silme
site-privacy-4-text = Kaydedilen düzeltilmez; ancak mühürlü bir ad veya iletişim bilgisi silinebilir: sözler ve mührü açan değer yok edilir, yerlerinde silme tarihi bulunur ve kayıt defteri yine bütünüyle denetlenebilir. Bunu devletiniz veya kuruluşunuz yapabilir; talep ettiğinizde Sekretarya da yapabilir; kuralların süre belirlediği yerde sunucu kendiliğinden yapar. Sunucunun bir yedeğinde sözler, yedek yok edilinceye kadar bulunur; daha önce hukuka uygun olarak alınmış suretler de alanlarda kalır.
site-privacy-5-title = Kime başvurulur
site-privacy-5-text = Sürecin üyelik sayfasında adı belirtilen Sekretaryasına. Tanıtımda, tanıtımı işletene başvurunuz ve lütfen gerçek bir kişiyi girmeyiniz: orada her ziyaretçi dilediği sıfatı alabilir ve girilenleri okuyabilir.
site-privacy-6-title = Pasaportlar ve sağlık
site-privacy-6-text = Pasaport taramaları hiç saklanmaz: kimliğe ilişkin bir soru yalnızca harf ve rakam alır. Erişilebilirlik ihtiyaçları gibi sağlığa ilişkin bilgiler yalnızca rızayla alınır; rıza her zaman geri alınabilir: o zaman cevap silinir.
site-privacy-7-title = Kendi verileriniz
site-privacy-7-text = Hesap sayfanızda, hesabınız hakkında saklananları indirebilir, Sekretaryadan bir kayıt defterinden bir şeyin silinmesini talep edebilir ve hesabın kendisini silebilirsiniz. Başkan veya Sekretarya başkalarının kişisel verilerini içeren listeleri açtığında altı ay saklanan bir satır oluşur; bu satırı hem kendileri hem de ilgili taraflar okuyabilir.
site-privacy-fields = Alanlara göre
site-privacy-what = Veri
site-privacy-purpose = Amaç
site-privacy-readers = Kim okur
site-privacy-kept = Ne zamana kadar
site-privacy-field-name = Heyet üyesinin adı
site-privacy-field-contact = İletişim bilgisi
site-privacy-field-note = Söylenenlere ilişkin not
site-privacy-field-reason = Birinin heyetten çekilme nedeni
site-privacy-field-signed-by = Yetki belgesini imzalayan
site-privacy-field-value = Sekretaryanın bir sorusuna verilen cevap
site-privacy-field-person = Bir makamdaki kişinin adı
site-privacy-field-post = Bir makamdaki kişinin unvanı
site-privacy-field-signatory = İmzacının adı
site-privacy-field-certificate = İmza sertifikasındaki ad
site-privacy-field-account = Hesap adı ve giriş yolları
site-privacy-field-devices = Giriş yapılmış cihazlar: tarayıcı, sistem, ağ
site-privacy-field-ceremonies = Başlatılan girişler ve geçiş anahtarları: cihaza yöneltilen soru ve hangi ağdan geldiği
site-privacy-field-sign-in-log = Girişler ve reddedilen girişler: ne zaman, hangi yolla, nereden
site-privacy-field-refusals = Bir sıfatın reddedilen girişimleri
site-privacy-field-looks = Başkanın ve Sekretaryanın kişisel verilere erişimleri
site-privacy-field-file = Dosya: bir yetki belgesi veya başka bir mektup, bir belge, bir imzanın taraması, bir fotoğraf
site-privacy-field-file-name = Dosyanın adı
site-privacy-field-titles = Heyet üyesinin hitap unvanı, temsil düzeyi ve görevi
site-privacy-field-place = Üyenin heyetteki görevi ve sırası, katılım şekli
site-privacy-field-languages = Üyenin dilleri
site-privacy-field-passes = Üyenin yaka kartı, giriş ve çıkış zamanları
site-privacy-field-consent = Bir sorunun cevaplandığı ve rızanın bulunduğu
site-privacy-field-covers = Yetki belgesinin hangi üyeleri belirttiği ve neden iade edildiği
site-privacy-field-seats = Hesabın sıfatları: hesabın koduyla, kimin adına, hangi görevle, ne zamandan ne zamana kadar
site-privacy-field-terms = Bir kişinin bir makamda ne zamandan ne zamana kadar ve hangi sıfatla bulunduğu; koordinatörün görevi
site-privacy-field-letters = Mektubun konusu ve sayısı
site-privacy-field-letter-notes = Sekretaryanın bir mektuba ilişkin notları
site-privacy-field-of-signature = İmzacının görevi, anahtar ve imza
site-privacy-field-words = Gerekçeler, notlar, beyanlar ve haberler: içinde bir kişinin adı geçebilecek serbest metinler
site-privacy-field-acts = Bir işlemin kimin adına, hangi yolla ve ne zaman yapıldığı ve dayanağı
site-privacy-field-links = İlk giriş veya kurtarma bağlantıları, karma değerleriyle
site-privacy-field-tokens = Programlar için erişim belirteçleri, karma değerleriyle: ad, sıfat, son kullanım
site-privacy-field-answers = Tekrarlanan bir isteğe aynı cevabın verilmesi için program arayüzünün ret cevapları
site-privacy-field-uploads = Getirilmiş ve henüz hiçbir işlemin belirtmediği dosyalar: ad, tür ve boyut, hangi hesapla
site-privacy-field-requests = Silme talepleri, talep edenin kendi sözleriyle
site-privacy-field-mails = Bekleyen veya gönderilen e-postalar: adres, metin, akıbeti
site-privacy-field-digests = Günlük e-postanın satırları
site-privacy-field-told = Bir makamın veya oradaki bir kişinin nasıl bilgilendirilmek istediği
site-privacy-purpose-taking-part = Kimin, kimin adına katıldığını bilmek
site-privacy-purpose-reaching = Bir toplantıya ilişkin olarak ulaşabilmek
site-privacy-purpose-authority = Birinin bir devlet adına hareket edebileceğini göstermek
site-privacy-purpose-signature = Kimin imzaladığını göstermek
site-privacy-purpose-arrangements = Kayıt işlemleri, vize, geliş, erişilebilirlik
site-privacy-purpose-sign-in = Giriş yapanı yeniden tanımak
site-privacy-purpose-oversight = Kötüye kullanımı fark etmek ve kimin eriştiğinin hesabını verebilmek
site-privacy-purpose-register = Sürecin sicilini ve belgelerini tutmak
site-privacy-readers-meeting = Toplantının listesini görebilenler; toplantı kamuya açıksa kamuoyu
site-privacy-readers-bureau-and-party = Başkan, Sekretarya ve tarafın kendisi
site-privacy-readers-signatures = İmzaları görenler; metin kabul edildikten sonra kamuoyu
site-privacy-readers-owner = Yalnızca sahibi
site-privacy-readers-bureau-and-concerned = Başkan, Sekretarya ve ilgili olanlar
site-privacy-readers-bureau = Başkan ve Sekretarya
site-privacy-readers-as-entry = Ait olduğu kaydı veya belgeyi okuyabilenler
site-privacy-readers-addressee = Gönderildiği kişi
site-privacy-kept-erased = Silininceye kadar
site-privacy-kept-contact-days = Toplantıdan sonra kuralların belirlediği gün sayısınca; belirlenmemişse silininceye kadar
site-privacy-kept-answer-days = Toplantıdan sonra soruda belirtilen gün sayısınca
site-privacy-kept-account = Hesap var oldukça
site-privacy-kept-sign-in = Giriş sona erinceye kadar
site-privacy-kept-half-year = Altı ay
site-privacy-kept-month = 30 gün
site-privacy-kept-log-days = Sunucunun belirlediği gün sayısınca; belirlenmemişse 180 gün
site-privacy-kept-quarter = Sona ermesinden sonra 90 gün
site-privacy-kept-link-month = Son kullanılabileceği zamandan sonra 30 gün
site-privacy-kept-day = 24 saat
site-privacy-kept-summary-approved = Toplantının özet tutanağı onaylanıncaya kadar
site-privacy-kept-answered = Cevaplandıktan sonra altı ay
site-privacy-kept-sent = Adres ve metin gönderilinceye kadar, gönderilemiyorsa 60 gün; gönderildiği bilgisi 60 gün
site-privacy-kept-written = O günün e-postası yazılıncaya kadar
site-privacy-kept-credentials-days = Yetki belgeleri: toplantıdan sonra kuralların belirlediği gün sayısınca; her türlü dosya: silininceye kadar
site-privacy-kept-record = Kayıt defteri var oldukça
site-privacy-kept-nameless = Kayıt defteri var oldukça; ad silindikten sonra kimin hakkında olduğunu söylemez

# The page of the languages of the interface.
site-interface = Arayüz dilleri
site-interface-lead = Bu sayfaların hangi dillerde bulunduğu, her birinin ne ölçüde tamamlandığı ve metinlerini kimin onayladığı.
site-interface-messages = İletiler
site-interface-clearance = Onay
site-interface-done = { $done } / { $all }
site-interface-source = Diğer dillerin çevrildiği dil.
site-interface-nobody = Metinleri henüz ana dili konuşuru bir okur onaylamadı.
site-interface-by = Onaylayan: { $who }, { $day }
site-not-cleared = Bu sayfaların metinlerini henüz ana dili konuşuru bir okur onaylamadı.
# Search: its page, and the words with which one asks; 0000 stands for a year, a semicolon between phrases.
search-title = Arama
search-found = Bulunan: { $number }
search-none = Hiçbir şey bulunamadı. Başka sözcükler, başka bir yazım veya daha az seçim yardımcı olabilir.
search-instead = “{ $typed }” bulunamadı; yerine “{ $shown }” arandı.
search-without = Bütün sözcüklerin bulunduğu bir bölüm yok; dışarıda bırakılan: { $words }
search-years = Yıllar: { $years }
search-every-year = Bütün yıllar
search-year = Yıl
search-more = Sonraki sonuçlar
search-asking = ne neyi neler hangi kim kimin nerede ne zaman niçin neden nasıl biz bizim siz onlar hakkında konusunda üzerinde ile ve veya için bu anlaştık mutabık kaldık karar verdik dedi söylendi göster bul
search-since = 0000'ten beri; 0000'den beri; 0000'tan beri; 0000'dan beri; 0000 yılından beri; 0000 yılından itibaren; 0000 yılından
search-until = 0000 yılına kadar; 0000'e kadar; 0000'a kadar
search-within = 0000 yılında; 0000'te; 0000'de; 0000'ta; 0000'da
search-kind-meeting = Toplantı
search-kind-item = Gündem maddesi
search-kind-text = Metin
search-kind-paragraph = Paragraf
search-kind-statement = Beyan
search-kind-document = Belge
search-kind-source = Kaynak
search-kind-news = Haber
search-kind-fact = Bilinen olgu
search-kind-party = Taraf
search-kind-term = Terim
search-kind-person = Kişi

# The archive.
search-kind-archive = Arşiv dosyası
site-evidence = İstatistiki veriler
# What a search engine shows under the address of a page.
site-description = { $name }: toplantılar, belgeler ve haberler; her üyenin doğrulayabileceği kayıt defteri
# Kinds of what is found.
search-kind-page = Sayfa
search-kind-session = Oturum

# The research library.
search-kind-library = Araştırma kütüphanesi

# Uzbek in Cyrillic letters.
site-by-rule = Bu sayfalar Kiril harflerine kural uyarınca çevrilmiştir; metin Latin harfleriyle yazılmıştır.

# Words of the interface that a translator corrects.
corrections-title = Arayüzün sözleri: { $language }
corrections-lead = Bir iletiyi anahtarına veya sözlerine göre bulun ve nasıl yazıldığını görün. Buradaki bir sürecin sekretaryası onu düzeltebilir: düzeltme bu dilin tüm sayfalarında hemen geçerli olur ve program için yama olarak dışa aktarılabilir.
corrections-search = Anahtar veya iletinin sözleri
corrections-find = Bul
corrections-count = { $number ->
    [one] Bu sunucuda { $number } ileti düzeltildi.
   *[other] Bu sunucuda { $number } ileti düzeltildi.
}
corrections-all = Göster
corrections-export = Yama olarak dışa aktar
corrections-found = { $number ->
    [one] { $number } ileti bulundu.
   *[other] { $number } ileti bulundu.
}
corrections-first = { $number ->
    [one] İlki gösteriliyor.
   *[other] İlk { $number } ileti gösteriliyor.
}
corrections-built-in = Programda
corrections-wording = Düzeltme
corrections-hint = Süslü ayraç içindeki değerler İngilizcedeki gibi kalır; sayıya göre seçim Fluent biçimindedir. En çok 4.000 bayt.
corrections-correct = Düzelt
corrections-save = Geçerli kıl
corrections-take-back = Geri al
corrections-no-fit = Artık iletiye uymuyor
corrections-no-message = Böyle bir ileti yok.
corrections-empty = Bir iletide söz bulunmalıdır.
corrections-too-long = Metin { $number } bayttan uzundur.
corrections-not-fluent = Metin geçerli Fluent değil veya sözler, değerler ve değere göre seçimler dışında şeyler içeriyor.
corrections-lacking = Eksik: { $values }.
corrections-unknown = Bu iletide bilinmiyor: { $values }.
corrections-enough-title = Çok fazla düzeltme
corrections-enough-text = Bu dilde bir sunucunun sakladığı kadar ileti düzeltildi. Önce bunları yama olarak dışa aktarın.

# The spelling of a name that is its bearer’s own
site-privacy-field-own-spelling = Üyenin adının özgün yazımının dili
