# The record and its proofs.

rejection-record-already-open = Kayıt defteri zaten açıktır.
rejection-record-not-open = Kayıt defteri açık değildir: ilk işlem record.open olmalıdır.
rejection-record-nothing-to-erase = Silinecek bir şey yoktur: belirtilenlere uyan, henüz silinmemiş kişisel veri bulunmamaktadır.
rejection-record-files-of-all = Dosyaları Başkan veya Sekretarya siler; çünkü aynı dosyayı başkaları da dayanak göstermiş olabilir. Sekretaryaya başvurunuz.
rejection-record-nothing-due = Silinme zamanı gelmiş kişisel veri yoktur: hiçbirinin saklama süresi dolmamıştır.
rejection-record-no-attribution-due = Silinecek bir şey yoktur: kurallar, bu toplantının metinlerine ilişkin tutumların kime ait olduğunu hâlâ saklamaktadır, bir usul bunlara dayanmaktadır veya saklanan bir şey yoktur.
rejection-record-key-unfit = Bu, burada gereken türden bir anahtar değildir ya da kayıt defterinin şimdiki veya önceki bir anahtarıdır. Anahtarı programın yazdığı şekliyle, bütünüyle kopyalayınız.
rejection-record-key-not-here = Bunu imzalaması gereken gizli anahtar bu sunucuda değildir veya program onu bulamamıştır. İşlem, anahtarın bulunduğu sunucuda yapılır.
rejection-record-handed-over = Kayıt defteri devredilmiştir ve artık devralanda sürmektedir: { $party }. Burada okunabilir; yeni bir şey kaydedilmez.
rejection-record-witness-known = Bu tanık daha önce gösterilmiştir.
rejection-record-witness-unknown = Böyle bir tanık yoktur veya geri çekilmiştir.
rejection-record-not-your-witness = Bu tanığı geri çekme yetkiniz yoktur.
rejection-record-not-the-chair = { $chair ->
    [none] Kayıt defterine göre o gün sürecin dönem başkanlığını yürüten bir devlet bilinmemektedir. Defter yine de şu tarafa devredilsin mi: { $party }?
   *[other] Kayıt defterine göre o gün sürecin dönem başkanlığını { $party } değil, başka bir devlet yürütmektedir. Defter yine de ona devredilsin mi?
}
rejection-record-form-unfit = Kayıt defterinin biçimi: { $now }. Yalnızca daha yeni bir biçime, en çok { $known } numaralı biçime getirilebilir.
rejection-record-doors-closed = Şu toplantının bir gündem maddesi kapalı oturumda görüşülmektedir ve orada yapılanlar henüz kayıt defterinde değildir: { $meeting }. Önce maddenin görüşülmesini bitiriniz veya açık oturuma dönünüz.
rejection-record-form-earlier = Kayıt defteri programın daha eski bir sürümüyle başlatılmıştır ve bu işlemi henüz tanımamaktadır. Önce Başkan veya Sekretarya onu daha yeni biçime getirir.

# The record and an entry.
record-lead = Süreçte olup biten her şey, kaydedildiği sırayla, kayıt kayıt. Sonradan hiçbir şey değiştirilmez: düzeltme, ayrı bir kayıttır.
record-entries = Kayıtlar
record-entry = Kayıt { $number }
record-number = No.
record-recorded = Kaydedilme zamanı
record-act = İşlem
record-meeting = Toplantı
record-occurred-on = gerçekleşme tarihi: { $day }
record-entered-later = Sonradan girildi; gerçekleşme tarihi: { $day }.
record-newer = Daha yeni kayıtlar
record-older = Daha eski kayıtlar
record-every = Tümü
record-area = Alan
record-since = Başlangıç
record-until = Bitiş
record-choose = Kayıtları seç
record-choose-note = Gün ve saatler { $zone } saat dilimine ve kaydedilme zamanına göredir. Yalnızca okuyabileceğiniz kayıtlar bulunur; bir devlet veya kuruluş, kaydın onun tarafından yapıldığını veya onunla ilgili olduğunu açıkça belirttiği yerde bulunur.
record-time-wrong = Lütfen 2026-09-14 gibi bir gün veya 2026-09-14T09:30 gibi gün ve saat giriniz. Okunamayan dikkate alınmadı.
record-found = { $number ->
    [0] Okuyabileceğiniz, ölçüte uyan kayıt yok.
    [one] Okuyabileceğiniz, ölçüte uyan { $number } kayıt var.
   *[other] Okuyabileceğiniz, ölçüte uyan { $number } kayıt var.
}
record-all = Kayıt defterinin tamamını göster
record-previous = Önceki kayıt: { $number }
record-next = Sonraki kayıt: { $number }
record-sealed-disclosed = mühürlü; size gösteriliyor
record-sealed-until = mühürlü; size gösteriliyor; { $day } tarihine kadar saklanır
record-sealed-removed = mühürlü; silindi: { $instant }
record-sealed-destroyed = mühürlü; yok edildi
record-sealed-withheld = mühürlü; size gösterilmiyor
record-restricted = Erişimi sınırlı kayıt
record-restricted-note = Bu kaydı yalnızca bazı sıfatlar okuyabilir. Numarası ve taahhüt değeri herkese açıktır; böylece kaydın defterde yer aldığını ve değiştirilmediğini herkes denetleyebilir.
record-content = Kaydedilenler
record-by = Hangi sıfatla
record-entered-by = Giren
record-received = Alındı
record-profile = Yürürlükteki kurallar
record-entry-field = Kayıt { $number }: { $field }
record-erase = Bu kaydın kişisel metinlerini sil
record-body = Saklandığı şekliyle kayıt

# Fields of what happened that no form asks for.
record-field-allotted-ms = Verilen süre, milisaniye
record-field-archive = Arşivden
record-field-assertion = Geçiş anahtarının doğrulama verisi
record-field-base = İtirazı dikkate alınanlar
record-field-by = Kim tarafından
record-field-by-ms = Uzatma, milisaniye
record-field-changes = Değişenler
record-field-checked = İmzalı dosyada bulunanlar
record-field-code = Kod
record-field-confirmed = Başkan tarafından onaylandı
record-field-contacts-until = İletişim bilgilerinin saklanacağı son gün
record-field-credentials-until = Yetki belgelerinin saklanacağı son gün
record-field-days-unknown = İş günleri bilinmeyen yıllar
record-field-hash = Karma değeri
record-field-id = Kısa ad
record-field-late = Süresinden sonra
record-field-lifted = Bununla kalkan parantezler
record-field-list = Liste
record-field-merged = Birleştirilen öneriler
record-field-numbers = Numaralar
record-field-objections = İtirazlar
record-field-offset = UTC’den ileri, dakika
record-field-owner = Kime ait olduğu
record-field-profile = Başladığı sıradaki kurallar
record-field-received = Alındı
record-field-round = Tur
record-field-silence = Sessizlik usulü
record-field-since = Şu kayıttan itibaren
record-field-superseded = Düşen öneriler
record-field-support = Destek
record-field-supporters = Destekleyenler
record-field-tally = Tutumların dağılımı
record-field-texts = Silinenler
record-field-unsettled = Yeniden bakılacak öneriler
record-field-version = Sürüm
record-field-warning = Uyarı
record-field-working-days = İş günleri
record-field-year = Yıl
record-field-roll = Yoklama
record-field-present = Salonda
record-field-remote = Uzaktan
record-field-absent = Yok
record-field-members = Hesaba katılan üyeler
record-field-members-present = Hazır bulunan üyeler
record-field-needed = Yeter sayı için gereken
record-field-first = İlk sunulan metnin karma değeri

# Proof.
record-proof = Sözümüze güvenmek zorunda olmamanızın nedeni
record-proof-1 = Taahhüt değeri, kaydın her harfinden hesaplanır. Tek bir harfin değişmesi başka bir taahhüt değeri verir.
record-proof-2 = { $number ->
    [0] Bu tek kayıttır; dolayısıyla yaprağı kayıt defterinin köküdür.
    [one] Köke kadar { $number } başka değerle birleştirilir. Kök değişmeden hiçbir kayıt çıkarılamaz veya araya konulamaz.
   *[other] Köke kadar { $number } başka değerle ikişer ikişer birleştirilir. Kök değişmeden hiçbir kayıt çıkarılamaz veya araya konulamaz.
}
record-proof-3 = Kök { $number } kaydı temsil eder ve denetim noktası olarak defterin anahtarıyla imzalanır. Bir denetim noktasını saklayan, sonraki her değişikliği fark eder.
record-proof-leaf = Taahhüt değeri, defterin adı ve { $number } numarasıyla birlikte yaprağı oluşturur. Böylece hiçbir kayıt bir başkasının yerine geçemez.
record-proof-root = Sonunda kalan köktür; bütün kayıtları temsil eder (kayıt sayısı: { $number }).
record-step-left = Solunda duran değer
record-step-right = Sağında duran değer
record-step-together = Birlikte oluşturdukları değer
record-cosigned-none = Bu denetim noktasını şimdiye kadar defterin kendisinden başka kimse imzalamadı.
record-cosigned = Aynı denetim noktasını, defteri kendileri de saklayan { $number } taraf daha imzalamıştır.
record-path = Köke giden yol
record-commitment = Taahhüt değeri
record-leaf = Ağacın yaprağı
record-root = { $number } kaydın kökü
record-holds = Kanıt geçerli
record-holds-not = Kanıt geçerli değil
record-checkpoint = Denetim noktası
record-origin = Defterin kökeni
record-fingerprint = Anahtarın parmak izi
record-signed = { $number } kayıt üzerinden imzalandı
record-checkpoint-file = Dosya olarak denetim noktası
record-key-file = Dosya olarak anahtar
record-key-sheet = Diplomatik kurye için sayfa üzerinde anahtar

# The process as it stood on.
record-as-of-choose = Sürecin o zamanki durumu
record-as-of-day = Gün
record-as-of-hour = Saat, günün sonu değilse
record-as-of-show = Göster
record-as-of-choose-note = { $zone } saat dilimine göre. Sürecin her sayfası, kayıt defterinin o zaman bildiği şekliyle gösterilir.
record-as-of-label = Geçmiş
record-as-of-instant = Sürecin o zamanki durumu: { $instant }.
record-as-of-entry = Sürecin { $number } numaralı kayıttan sonraki durumu.
record-as-of-known = Kayıt defterinin o zaman bildikleri bunlardır. Sonradan girilenler, daha önce gerçekleşmiş olsalar bile burada yer almaz.
record-as-of-last = Son kaydın numarası: { $number }.
record-as-of-last-at = Son kaydın numarası: { $number }; kaydedilme zamanı: { $instant }.
record-as-of-now = Aynı sayfanın şimdiki hâli
record-as-of-more = Burada gördükleriniz ve kayıt defterinin o zamanki kökü
record-as-of-rights = Burada, sıfatınızla o zaman görülebilen ve şimdi de görülebilenler yer alır. O zamandan beri silinmiş olanlar silinmiş kalır; buradan açacağınız dosya veya belge ise bugünküdür. Geçmişe ait bir sayfada işlem yapılamaz.
record-as-of-after = Sürecin bu kayıttan sonraki durumu
record-as-of-before-title = Henüz hiçbir şey kaydedilmemişti
record-as-of-before-text = O zamana kadar okuyabileceğiniz hiçbir şey kaydedilmemişti.
record-as-of-later-title = Henüz değil
record-as-of-later-text = O zaman henüz gelmedi.
record-as-of-busy-title = Geçmişi soranlar çok fazla
record-as-of-busy-text = Şu anda geçmişi soranlar çok fazla. Lütfen kısa süre sonra yeniden deneyiniz.
record-damaged-title = Kayıt defterinin bu bölümü zarar görmüştür
record-damaged-text = Burada saklanan, kaydedilenle aynı değildir; bu nedenle gösterilmemektedir. İmzalanan hiçbir şey kaybolmamıştır: sunucuyu işleten haberdar edilmiştir ve bu bölümü bir kopyadan geri getirecektir.

# A package and its verdict.
record-check = Kendiniz denetleyiniz
record-check-how = Paketi ve anahtarı kendi makinenize alınız ve programı orada çalıştırınız; ağ bağlantısı gerekmez. Anahtarın parmak izini, bu siteden başka bir yoldan edindiğinizle karşılaştırınız.
record-host-can = Sunucuyu işleten, orada saklananı okuyabilir, bir işlemi geciktirebilir ve saati değiştirebilir. Ancak denetim noktanızın kapsadığı bir kaydı, fark edilmeden değiştiremez veya kaldıramaz.
record-package-of = Paket: { $meeting }
record-verdict = Denetim sonucu
record-verdict-note = Denetimleri bu sunucu, sayfayı hazırlarken yapmıştır. Bu bir kolaylıktır, kanıt değildir: lütfen denetimleri güvendiğiniz bir makinede kendiniz yapınız.
record-package-holds = Paket geçerli
record-package-fails = Paket geçerli değil
record-take-package = Paketi al
record-checks = Denetimler
record-adopted-hash = Kabul edilen metnin karma değeri
record-browser-title = Bir paketi bu tarayıcıda denetle
record-browser-lead = Paketi tarayıcınız kendisi okur ve denetler. Paket hiçbir yere gönderilmez.
record-browser-package = Paket
record-browser-package-hint = Dosyayı seçiniz veya bu sayfanın üzerine bırakınız.
record-browser-key = Defterin anahtarı veya anahtarın parmak izi
record-browser-key-hint = Burada bu sunucunun verdiği anahtar yer alır. Bağımsız değildir: yerine, başka bir yoldan edindiğiniz anahtarı veya parmak izini yazınız.
record-browser-check = Paketi denetle
record-browser-checking = Şimdiye kadar yapılan denetimler: { $number }
record-browser-no-key = Bu ne bir defterin anahtarı ne de 64 haneli bir parmak izidir.
record-browser-broken = Denetim tamamlanamadı: dosya okunamıyor veya bu tarayıcıda denetimin gerektirdiği bir özellik yok.
record-browser-without = Betik olmadan bu sayfa hiçbir şeyi denetlemez. Lütfen aşağıdaki programlardan birini kullanınız.
record-browser-cannot = Bu tarayıcı bu sayfaya karma değeri hesaplama olanağı vermiyor: bunu yalnızca güvenli bir bağlantıda yapar. Lütfen aşağıdaki programlardan birini kullanınız.
record-browser-elsewhere = Bu sayfa olmadan denetle
record-browser-host = Bu sayfa, kayıt defterini denetlediği sunucudan gelmektedir; dolayısıyla kendisi hakkında hiçbir şey kanıtlamaz: sunucuyu işletene güvenmeyen, yayımlanmış bir sürümden alınabilen programı veya Python dosyasını çalıştırır.
check-form = Dosya bir pakettir ve biçimin izin verdiği tek şekilde yazılmıştır.
check-key = Paketteki anahtar, beklediğiniz anahtardır veya onun gösterdiği haleftir.
check-checkpoint = Denetim noktası bu deftere aittir ve defterin anahtarıyla imzalanmıştır.
check-subject = Kayıtlar, paketin belirttiği sürece ve toplantıya aittir.
check-entry-commitment = { $subject } numaralı kaydın içeriği, kaydedildiği sırada taahhüt edilenle aynıdır.
check-entry-inclusion = { $subject } numaralı kayıt, denetim noktasının imzaladığı ağaçta yer almaktadır.
check-entry-order = Kayıtlar sırasındadır ve zaman geriye gitmemektedir.
check-sealed-value = { $subject } numaralı kayıttan açıklanan metin, mühürlenen metindir.
check-text-hash = Bu metin, harfi harfine kabul edilen metindir: { $subject }.
check-adopted-hash = Kabul edilen karma değeri, bütün muteber dillerdeki metinleri temsil etmektedir: { $subject }.
check-signature = İmza, kabul edilen metin üzerine atılmıştır: { $subject }.
check-summary-hash = Başkanın özetinin karma değeri, bütün muteber dillerdeki metinlerini temsil etmektedir: { $subject }.
check-statement = Eklenen beyanın karma değerleri kendi sözlerine aittir: { $subject }.
check-file = Pakete konulan dosya, bir kaydın belirttiği dosyadır: { $subject }.
check-outcome-proved = Kanıtlandı
check-outcome-failed = Başarısız
check-outcome-not-checked = Denetlenmedi
check-reason-not-a-package = Dosya bir paket değildir veya biçimin izin verdiği tek şekilde yazılmamıştır.
check-reason-key-unfit = Paketteki anahtar bu defterin anahtarı değildir.
check-reason-another-key = Pakette, beklediğinizden başka bir anahtar vardır.
check-reason-key-from-inside = Dışarıdan anahtar verilmediğinden paketin içindeki anahtar kullanılmıştır.
check-reason-not-signed-by-key = Denetim noktası bu anahtarla imzalanmamıştır veya başka bir deftere aittir.
check-reason-not-in-tree = Kayıt, denetim noktasının imzaladığı ağaçta yer almamaktadır.
check-reason-out-of-order = Kayıtlar sırasında değildir veya zaman geriye gitmektedir.
check-reason-half-an-entry = Kaydın bir bölümü eksiktir: bütünüyle verilmeli veya hiç verilmemelidir.
check-reason-not-a-body = Kaydın gövdesi JSON değildir.
check-reason-body-changed = Kaydın içeriği, kaydedildikten sonra değiştirilmiştir.
check-reason-not-what-was-sealed = Açıklanan metin, mühürlenen metin değildir.
check-reason-another-subject = Kayıtlar, paketin belirttiğinden başka bir sürece veya toplantıya aittir.
check-reason-not-the-adopted-text = Metin, kabul edilen metin değildir.
check-reason-hash-does-not-cover = Kabul edilen karma değeri bu metinlerin karma değeri değildir.
check-reason-text-missing = Kabul edilmiş bir metin pakette yoktur.
check-reason-signature-wrong = İmza, bu anahtarla bu metin üzerine atılmamıştır.
check-reason-signature-missing = Kayıt, bir anahtara veya dosyaya dayanan bir imza belirtmektedir, ancak imza yoktur.
check-reason-ink = Mürekkeple atılmış imzayı yalnızca asıl nüsha kanıtlar.
check-reason-hash-not-of-these = Kaydedilen karma değeri bu sözlerin karma değeri değildir.
check-reason-scan = Tarama, mürekkeple atılmış bir imzayı gösterir; gerçek olduğunu yalnızca asıl nüsha kanıtlar.
check-reason-file-not-enclosed = İmzalı dosya karma değeriyle belirtilmiştir ve pakette değildir.
check-reason-file-removed = İmzalı dosya depodan silinmiştir; karma değeri kayıt defterinde kalmaktadır.
check-reason-another-document = Dosyadaki imzalar geçerlidir; dosyanın bu metin olduğunu ise dosya belirtmemektedir: gözle karşılaştırınız.
check-reason-algorithm-unknown = Dosyadaki imza, bu programın tanımadığı bir algoritma kullanmaktadır; imzacının devleti onu denetleyebilir.
check-reason-file-signature-wrong = Dosyada imza yoktur veya imza geçerli değildir.
check-reason-not-the-named-file = Dosya, karma değerinin belirttiği dosya değildir, hiçbir kayıtta belirtilmemiştir veya iki kez konulmuştur.

# What the program says when it verifies.
verify-holds = Paket geçerli: yapılabilen bütün denetimler kanıtlandı.
verify-fails = Paket geçerli değil: { $number } denetim başarısız oldu.
verify-key-inside = Anahtar verilmedi; dolayısıyla bu, yalnızca paketin içindeki anahtarla uyumu kanıtlar. Parmak izini başka bir yoldan edindiğinizle karşılaştırınız.
verify-log = Defter: { $origin }
verify-fingerprint = Anahtarın parmak izi: { $fingerprint }
verify-checkpoint = Denetim noktası: kayıt sayısı { $size }, kök { $root }
verify-entries = Tam olarak verilen kayıtlar: { $open }; yalnızca taahhüt değeriyle verilenler: { $restricted }
verify-text = Kabul edilen metin: { $symbol }, karma değeri { $hash }, muteber diller: { $languages }
verify-signature = İmza: { $party }, { $symbol }; şekli: { $mode }; dayanağı: { $evidence }
verify-courtesy = Bilgi amaçlı çeviri: { $symbol }, { $language }
verify-summary = Başkanın özeti: { $symbol }, karma değeri { $hash }, muteber diller: { $languages }
verify-statement = Beyan: { $party }, { $kind }, metin: { $text }, numara { $number }; diller: { $languages }
verify-statement-withdrawn = Bu beyan geri çekilmiştir.
verify-confirmed = Başkent teyit etmiştir: { $date } (UTC)
verify-confirmed-late = Başkent süresinden sonra teyit etmiştir: { $date } (UTC)
verify-unconfirmed = Bu paketin gösterdiği kadarıyla başkent teyit etmemiştir
verify-file = Dosya: { $hash }
verify-signed-by = Dosyada: { $signer }; sertifika no. { $serial }, veren: { $issuer }, geçerlilik: { $from } – { $to }
verify-signed-at = Dosyada belirtildiğine göre imza tarihi: { $date } (UTC)
verify-signed-later = Bu imzadan sonra dosyaya eklenen, bayt: { $bytes }
verify-passkey-verified = Geçiş anahtarının imzaladığı adres: { $origin }; cihaz kişiyi doğrulamıştır
verify-passkey-present = Geçiş anahtarının imzaladığı adres: { $origin }; bir kişi hazır bulunmuş, doğrulanmamıştır
verify-issuers = Değerlendirilmeyenler: bir sertifikayı verenin güvenilir olup olmadığı ve bir sertifikanın iptal edilip edilmediği. Bölgede ortak bir sertifika sağlayıcı listesi yoktur. Yukarıdaki adlara bakınız.
verify-cannot = Hiçbir yazılımın kanıtlayamayacağı: sunucuyu işletenin sakladığını okumadığı, bir işlemi geciktirmediği veya saatini değiştirmediği; mürekkeple atılmış bir imzanın gerçek olduğu – bunu yalnızca asıl nüsha gösterir.

check-succession = Defterin { $subject } anahtarı sonrakini göstermiştir ve imzaladığı bölüm bu defterin başlangıcıdır.
check-cosignature = { $subject } tanığı denetim noktasını imzalamıştır.
check-reason-not-a-successor = Defterin hiçbir kaydı, sonraki anahtarı bu anahtarın imzasıyla göstermemektedir veya defter, bu anahtarın imzaladığının devamı değildir.
check-reason-not-cosigned = Bu denetim noktası onun tanık imzasını taşımamaktadır.
check-reason-cosignature-wrong = Tanık imzası geçerli değildir.
check-reason-no-evidence-module = Bu program geçiş anahtarı, tarama ve imzalı PDF modülü olmadan derlenmiştir.
verify-cosigned = İmzalayan tanık: { $witness }, { $date }
verify-cosigned-by-party = İmzalayan tanık: { $witness }; kayıt defterinde adına gösterildiği taraf: { $party }; { $date }
record-trust = Kime güvenmek zorunda değilsiniz
record-witnesses-note = Tanık, bir üyenin deftere dışarıdan bakan, defterin yalnızca büyüdüğünü gören ve bunu imzalayan bir makinesidir. Defter değiştirilirse veya iki ayrı şekilde gösterilirse tanık bunu bulur ve kanıtı saklar.
record-witnesses-none = Henüz hiçbir üye tanık göstermedi
record-witness-upto = { $number ->
    [one] İlk kaydı gördü
   *[other] { $number } kaydı gördü
}
record-witness-never = Henüz imzalamadı
