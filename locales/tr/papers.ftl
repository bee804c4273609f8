# Words of the printed papers.

papers-unknown = bilinmiyor
papers-instant = { $instant } ({ $zone })
papers-person-removed = ad { $date } tarihinde silinmiştir
papers-person-withheld = ad kamuya açık değildir
papers-person-unknown = adı belirtilmemiştir
papers-letters-missing = [burada basılamayan bir yazıyla]
papers-rehearsal = Prova. Bu belgedeki bütün devletler, kişiler ve tutumlar kurmacadır.
papers-demonstration = Tanıtım. Bu belge ürünü göstermek için hazırlanmıştır; sürecin bir belgesi değildir.

# The foot of every page.
papers-page = sayfa { $page } / { $pages }
papers-record = { $entry } numaralı kayıt dâhil olmak üzere { $origin } defterindeki durum, { $date }
papers-verify = Doğrulama adresi: { $address }
papers-code = Şu adrese götüren karekod: { $address }
papers-hash-foot = Kabul edilen metnin SHA-256 değeri:
papers-authentic-short = muteber metin
papers-courtesy-short = bilgi amaçlı çeviri
papers-missing-short = Türkçe metin yoktur

# The agenda.
papers-agenda = Gündem
papers-provisional = Geçici
papers-adopted-day = Kabul tarihi: { $date }
papers-rebuilt = Kamuya açık bir kaynaktan yeniden oluşturulmuştur: { $source }. Kaynakta belirtilmeyen hiçbir şey eklenmemiştir.
papers-rebuilt-unnamed = Kamuya açık bir kaynaktan yeniden oluşturulmuştur. Kaynakta belirtilmeyen hiçbir şey eklenmemiştir.
papers-meeting = Toplantı
papers-items = Gündem maddeleri
papers-items-none = Gündemde henüz madde yoktur.
papers-items-unknown = Kaynaklarda gündem verilmemiştir.
papers-when = Tarih
papers-where = Yer
papers-venue = Mekân
papers-format = Düzenlenme şekli
papers-theme = Tema
papers-chair = Başkan
papers-hosts = Ev sahipleri
papers-outcome = Sonuç
papers-lead = Ana konuşmacı
papers-time = Saat
papers-minutes = { $minutes } dakika
papers-documents = Belgeler
papers-note = Not
papers-source = Kaynak

# The list of participants.
papers-participants = Katılımcı listesi
papers-participants-none = Kaydedilmiş katılımcı yoktur.
papers-seating = Oturma düzeni
papers-seating-way = Önce üyeler, ardından diğerleri gelir; yerler, yukarıdan bakıldığında Başkanın sol yanından saat yönünde ilerler.
papers-seating-said = En üstte Başkanın masası, iki yan boyunca { $seats } yer.
papers-plates = İsimlikler
papers-order = { $language ->
    [az] Azerbaycan
    [ru] Rus
   *[en] İngiliz
 } alfabesi sırasına göre.
papers-list-issued = Dağıtım tarihi: { $day }.
papers-list-addendum = Bir önceki listeden sonra nelerin değiştiğini gösterir.
papers-other-script = Ad bu belgenin dilinde verilmemiştir.
papers-delegation = Heyet
papers-nobody-yet = henüz bildirilmemiştir
papers-nobody-in-source = kaynakta adı belirtilmemiştir
papers-presence = Hazır bulunma
papers-group-member = Üye devletler
papers-group-observer = Gözlemciler
papers-group-pending = Üyeliği değerlendirilenler
papers-group-unconfirmed = Statüsü teyit edilmeyenler
papers-group-invited = Davetliler
papers-group-partner = Ortaklar
papers-group-secretariat = Sekretarya
papers-group-unknown = Statüsü bilinmeyenler

# A text.
papers-protocol = Sonuç Protokolü
papers-draft = Taslak
papers-authentic-only = Muteber metin: { $language }.
papers-authentic = Muteber metin: { $language }. Aynı derecede muteber: { $others }.
papers-courtesy = Bilgi amaçlı çeviri: { $language }. Yalnızca şu metin muteberdir: { $authentic }.
papers-missing = Türkçe metin yoktur. Muteber metin: { $authentic }.
papers-missing-shown = Burada gösterilen metin: { $language }.
papers-as-of = Kayıt defterinde { $entry } numaralı kayıttan sonraki durum.
papers-proposals-none = Açık öneri yoktur.
papers-proposals = { $open } öneri açıktır.
papers-behind = Son değişikliğin işlenmediği metin: { $languages }.
papers-text-empty = Metinde paragraf yoktur.
papers-paragraph-empty = Bu paragrafın metni henüz yoktur.
papers-paragraph-shown = Bu dilde metin yoktur; gösterilen: { $language }.
papers-paragraph-behind = Son değişiklik bu paragrafa işlenmemiştir.
papers-decision = Karar
papers-adopted-at = Başkanın kabul edildiğini ilan etmesi
papers-entry = Kayıt defterindeki kayıt
papers-in-entry = kayıt { $entry }
papers-base = İtirazı dikkate alınacak olanlar
papers-put-at = Toplantının kararına sunulması
papers-put-not = henüz sunulmamıştır
papers-objections = Geçerli itirazlar
papers-objectors = İtiraz edenler
papers-not-adopted = Kabul edilmediğinin ilan sayısı
papers-signatures = İmzalar
papers-signatures-none = Kaydedilmiş imza yoktur.
papers-party = Adına
papers-signatory = İmzacı
papers-manner = İmza şekli
papers-signed-on = Tarih
papers-mode-definitive = kesin
papers-mode-ad-referendum = ad referendum
papers-mode-initialled = parafe
papers-evidence-ink = tek asıl nüsha üzerinde mürekkeple
papers-evidence-browser-key = imzacının tarayıcısında oluşturulan bir anahtarla
papers-evidence-server-key = tanıtım sunucusunca oluşturulan bir anahtarla
papers-evidence-passkey = imzacının cihazındaki geçiş anahtarıyla
papers-evidence-scan = taraması saklanan kâğıt üzerinde
papers-evidence-pades = imzalı bir PDF dosyasında (PAdES)
papers-ad-referendum = Ad referendum imza, başkentin teyidine bağlıdır.
papers-original = Asıl nüsha
papers-custodian = Saklayan
papers-file-hash = Dosyanın SHA-256 değeri
papers-hashes = Karma değerleri
papers-hash-adopted = Kabul edilen metin
papers-hash-authentic = { $language }, muteber
papers-hash-courtesy = { $language }, bilgi amaçlı çeviri
papers-hash-note = SHA-256. Bu değerleri herkes metnin sözlerinden hesaplayabilir; tek bir harfin değişmesi başka değerler verir.

# The signature sheet.
papers-signature-sheet = İmza sayfası
papers-one-original = Tek asıl nüsha; muteber metinler: { $authentic }.
papers-specimen = Örnektir: metin kabul edilmemiştir, bu sayfa imzalanmaz.
papers-signatories-none = İmzalayacak taraf yoktur.
papers-text = Metin
papers-title = Başlık
papers-symbol = Simge
papers-recorded = Kayıt defterinde: { $manner }, { $date }, kayıt { $entry }.
papers-line-signature = İmza, ad ve görev
papers-line-date = Tarih

# Languages: by name, and as a text is said to be in them.
papers-language = { $tag } dili
papers-language-az = Azerbaycanca
papers-language-en = İngilizce
papers-language-fa = Farsça
papers-language-it = İtalyanca
papers-language-kk = Kazakça
papers-language-ky = Kırgızca
papers-language-ru = Rusça
papers-language-tg = Tacikçe
papers-language-tk = Türkmence
papers-language-tr = Türkçe
papers-language-ur = Urduca
papers-language-uz = Özbekçe
papers-in-language = { $tag } dilinde
papers-in-language-az = Azerbaycanca
papers-in-language-en = İngilizce
papers-in-language-fa = Farsça
papers-in-language-it = İtalyanca
papers-in-language-kk = Kazakça
papers-in-language-ky = Kırgızca
papers-in-language-ru = Rusça
papers-in-language-tg = Tacikçe
papers-in-language-tk = Türkmence
papers-in-language-tr = Türkçe
papers-in-language-ur = Urduca
papers-in-language-uz = Özbekçe

# The board as a spreadsheet: heads of columns, and what can be wrong.
papers-board-party = Devlet veya kuruluş
papers-board-in-status = Katılım statüsü
papers-board-note = Notanın sayısı
papers-board-sent = Gönderilme tarihi
papers-board-acknowledged = Alındığının teyit tarihi
papers-board-answer = Cevap
papers-board-role = Heyetteki görev
papers-board-name = Ad
papers-board-office = Kurumdaki görevi
papers-board-contact = İletişim bilgisi
papers-board-error-too-large = Dosya şu sınırdan büyüktür: { $bound }.
papers-board-error-too-many-rows = Dosyada { $bound } satırdan fazlası vardır.
papers-board-error-too-many-columns = Dosyada { $bound } sütundan fazlası vardır.
papers-board-error-media = { $media } türündeki dosya okunmaz; XLSX veya CSV olarak kaydediniz.
papers-board-error-not-utf8 = Dosya UTF-8 kodlamasında değildir; UTF-8 kodlamasıyla CSV olarak veya XLSX olarak kaydediniz.
papers-board-error-workbook = Dosya, okunabilir bir çalışma kitabı değildir; yeniden XLSX olarak kaydediniz.
papers-board-error-empty = Dosya boştur.
papers-board-error-quote-open = Satır { $row }: açılan bir tırnak işareti kapatılmamıştır.
papers-board-error-head-unknown = Sütun { $number }: başlık tanınmıyor: “{ $head }”.
papers-board-error-head-twice = “{ $column }” sütunu iki kez yer almaktadır.
papers-board-error-head-missing = “{ $column }” sütunu eksiktir.
papers-board-error-party-missing = Satır { $row }: devlet veya kuruluş belirtilmemiştir.
papers-board-error-name-missing = Satır { $row }: ad belirtilmeden görev veya iletişim bilgisi verilmiştir.
papers-board-error-word = Satır { $row }, “{ $column }” sütunu: “{ $value }” şunlardan biri değildir: { $words }.
papers-board-error-date = Satır { $row }, “{ $column }” sütunu: “{ $value }”, 2026-03-02 veya 02.03.2026 gibi bir tarih değildir.
papers-board-error-differs = Satır { $row }, “{ $column }” sütunu: daha yukarıdaki bir satırda aynı katılımcı için başka bir bilgi vardır.

# A text under negotiation: paragraphs, proposals and who holds them.
papers-adopted = Kabul edildi
papers-author = Yazar
papers-owner-chair = Başkan
papers-owner-secretariat = Sekretarya
papers-owner-withheld = öneren açıklanmamıştır
papers-owner-gone = önerenin bilgisi artık saklanmamaktadır
papers-paragraph-heading = Başlık
papers-paragraph-preambular = Başlangıç paragrafı
papers-paragraph-operative = Hüküm paragrafı
papers-paragraph-item = Bent
papers-paragraph-footnote = Dipnot
papers-brackets = Açık parantezler
papers-proposal = Parantez
papers-proposal-owner = Öneren
papers-proposal-kind = Neyi değiştirdiği ve gerekçesi
papers-proposal-since = Açıldığı tarih
papers-proposal-supported = destekleyenler: { $parties }
papers-proposal-bare = { $tag }: { $kind }
papers-proposal-reasoned = { $tag }: { $kind }. { $reason }
papers-proposal-replace = ifadeyi değiştirir
papers-proposal-insert = ifade ekler
papers-proposal-delete = ifadeyi çıkarır
papers-proposal-alternative = alternatif metin
papers-proposal-placeholder = ifade sonradan gelecek
papers-proposal-reservation = çekince
papers-proposal-new-paragraph = yeni paragraf
papers-proposal-move = paragraf için başka bir yer

# The form that is filled without a network.
papers-form-for = Taraf: { $party }; görüş turu: { $round }
papers-form-until = Cevaplar için süre sonu: { $instant }
papers-form-how = Her kutuda metin olduğu gibi yer almaktadır. Metni Hükûmetinizin istediği şekilde yazınız; kalabilecek olanı olduğu gibi bırakınız. Ardından doldurulmuş nüshayı kaydedip geri gönderiniz.
papers-form-how-docx = Her kutuda metin olduğu gibi yer almaktadır. Metni Hükûmetinizin istediği şekilde yazınız; kalabilecek olanı olduğu gibi bırakınız. Ardından dosyayı kaydedip geri gönderiniz.
papers-form-without-script = Bu formu doldurmak için JavaScript çalıştıran bir tarayıcı gerekir. JavaScript olmadan form okunabilir ve yazdırılabilir.
papers-form-words = Metin ({ $language })
papers-form-comment = Görüş
papers-form-save = Doldurulmuş nüshayı kaydet
papers-form-saved = Kaydedildi. Dosyayı Sekretaryaya geri gönderiniz.
papers-form-unsaved = Henüz kaydedilmedi.

# What came back: what of it was read, and what could not be taken.
papers-taken-words = Paragraf { $paragraph }: başka ifade
papers-taken-words-by-words = Paragraf { $paragraph }: başka ifade; paragraf, metninden tanınmıştır
papers-taken-new = Yeni paragraf, şunun ardından: { $paragraph }
papers-taken-gone = Paragraf { $paragraph }: çıkarılmıştır
papers-taken-comment = Paragraf { $paragraph }: görüş
papers-taken-comment-of = Paragraf { $paragraph }: görüş, yazan: { $author }
papers-not-taken-paragraph = Metinde { $paragraph } numaralı bir paragraf yoktur.
papers-not-taken-language = Paragraf { $paragraph }: şu dilde metin yoktur: { $language }.
papers-not-taken-box = “{ $name }” kutusu bu formun kutularından değildir.
papers-not-taken-emptied = Paragraf { $paragraph }: kutu boştur. Paragrafı çıkarmak için çıkarılmasını öneriniz.
papers-not-taken-letters = Paragraf { $paragraph }: metin, kayıt defterinin kabul etmediği karakterler içermektedir veya çok uzundur.
papers-not-taken-letters-new = Yeni bir paragraf, kayıt defterinin kabul etmediği karakterler içermektedir veya çok uzundur.
papers-not-taken-bracket = Paragraf { $paragraph }: başka bir heyetin önerdiği ifade değiştirilmiştir. Bu değişiklik alınmamıştır; ayrıca öneriniz.
papers-not-taken-footnote = Paragraf { $paragraph }: yeni bir dipnot alınmamıştır. Dipnotu paragraf olarak öneriniz.
papers-file-too-large = Dosya şu sınırdan büyüktür: { $bound }.
papers-file-unpacks-too-large = Dosya açıldığında çok büyüktür.
papers-file-no-docx = Dosya DOCX olarak okunamıyor; yeniden DOCX olarak kaydediniz.
papers-file-no-basis = Dosya hangi metinden hazırlandığını belirtmiyor. Buradan indirilmiş bir dosya kullanınız.
papers-file-no-form = Dosya, buradan indirilmiş bir form değildir.
papers-file-form-broken = Formdaki cevaplar zarar görmüştür; doldurulmuş nüshayı yeniden kaydediniz.
papers-file-no-xliff = Dosya XLIFF 2.0 değildir.
papers-file-no-language = Dosya çevirinin dillerini belirtmiyor.
papers-xliff-unchanged = Paragraf { $paragraph }: değişmemiştir
papers-xliff-revise = Paragraf { $paragraph }: çeviri alınmıştır
papers-xliff-source-changed = Paragraf { $paragraph }: gönderildikten sonra kaynak metin değiştiğinden alınmamıştır
papers-xliff-unknown = “{ $name }” birimi metnin hiçbir paragrafını belirtmiyor.
papers-xliff-empty = Paragraf { $paragraph }: çeviri yoktur
papers-xliff-title = Başlık bir çeviriyle değiştirilmez.
papers-mark-open = açık
papers-mark-ad-referendum = ad referendum mutabık kalındı
papers-mark-agreed = mutabık kalındı

# A text that binds nobody has language versions of equal value, and no authentic texts.
papers-authentic-short-of-equal-value = eş değerde dil versiyonu
papers-authentic-only-of-equal-value = Dil versiyonu: { $language }.
papers-authentic-of-equal-value = Dil versiyonu: { $language }. Eş değerde: { $others }.
papers-courtesy-of-equal-value = Bilgi amaçlı çeviri: { $language }. Müzakere edilen versiyon: { $authentic }.
papers-missing-of-equal-value = Türkçe metin yoktur. Metnin bulunduğu dil: { $authentic }.
papers-hash-authentic-of-equal-value = { $language }, dil versiyonu
papers-one-original-of-equal-value = Tek asıl nüsha; eş değerde dil versiyonları: { $authentic }.
papers-copy-of = Nüsha: { $party }; bu nüshada ilk sırada yer alır ve ilk imzayı atar.

# The letter after a silence procedure.
papers-letter = Sessizlik usulünün sonucuna ilişkin mektup
papers-letter-to = Dağıtım: { $parties }
papers-letter-mark-adopted = Kabul edildi
papers-letter-mark-not-adopted = Kabul edilmedi
papers-letter-mark-cancelled = İptal edildi
papers-letter-adopted = “{ $title }” hakkındaki sessizlik usulünün bitiminden önce dikkate alınacak bir itiraz alınmamıştır. Başkan, metnin { $symbol } simgesiyle kabul edildiğini ilan etmiştir.
papers-letter-not-adopted = Başkan, “{ $title }” metninin ({ $symbol }) kabul edilmediğini ilan etmiştir.
papers-letter-broken = “{ $title }” ({ $symbol }) hakkındaki sessizlik bozulmuştur. Başkan, metnin kabul edilmediğini ilan etmiştir.
papers-letter-cancelled = Başkan, “{ $title }” ({ $symbol }) hakkındaki sessizlik usulünü iptal etmiştir. Metin yeniden müzakereye alınacaktır.
papers-letter-deadline = Sessizliğin sonu
papers-letter-broken-at = İlk itirazın alınması
papers-letter-declared = Başkanın ilanı
papers-letter-instant = { $day }, { $weekday }, { $time } ({ $zone }); { $utc } UTC
papers-letter-check = Bunun doğrulanabileceği yer

# Badges.
papers-badges = Yaka kartları

# The draft of a note verbale that invites.
papers-invitation = Nota taslağı
papers-invitation-sender = Sekretarya ({ $process })
papers-invitation-blank = […]
papers-invitation-number = Sayı: { $number }
papers-invitation-opening = { $sender }, { $known ->
    [office] { $addressee } makamına
   *[party] { $addressee } makamlarına
 } saygılarını sunar ve { $party } heyetini aşağıda belirtilen toplantıya katılmaya davet etmekten onur duyar: { $meeting }. Toplantının yeri ve tarihi: { $place }, { $days }.
papers-invitation-nomination = Heyetin bileşiminin ve görevlendirme yazısının mümkün olan en kısa sürede iletilmesi rica olunur.
papers-invitation-annexes = Ekler:
papers-invitation-close = { $sender }, bu vesileyle { $known ->
    [office] { $addressee } makamına
   *[party] { $addressee } makamlarına
 } en derin saygılarını yineler.
papers-invitation-dated = Tarih: { $day }

# The key of the log on a sheet.
papers-key = Kayıt defterinin anahtarı
papers-key-compare = Bu parmak izini, başka bir yoldan edindiğiniz parmak iziyle satır satır karşılaştırınız: kayıt defterinin sayfasından, telefonla, başka bir heyetten.
papers-key-verify = Ardından bu sayfayı zarfıyla birlikte saklayınız: siteden bugün veya daha sonra alınan her şey, meshveret verify FILE --key KEYFILE komutuyla buna göre denetlenebilir; anahtar dosyası, aşağıdaki kodda bulunan satırı içerir.
papers-key-fingerprint = Parmak izi
papers-key-row = Satır
papers-key-hex = Harf ve rakamlarla
papers-key-digits = Aynısı rakamlarla, yüksek sesle okumak için
papers-key-aloud = Açık anahtarın SHA-256 değeri. Beş rakamlı her sayı, aynı yerdeki dörtlü grubun karşılığıdır; dolayısıyla herhangi bir dilde ikisinden biri yüksek sesle okunabilir ve ikisi de aynı şeyi söyler.
papers-key-text = Anahtar
papers-key-code = Anahtarı metin olarak içeren karekod
papers-key-since = Kayıt defterini şu kayıttan itibaren imzalamaktadır: { $entry }, { $date }.
papers-key-since-first = Kayıt defterini ilk kayıttan itibaren imzalamaktadır.
papers-key-earlier = Önceki anahtarlar
papers-key-until = { $entry } numaralı kayda kadar, { $date }
papers-key-handed = { $entry } numaralı kayda kadar, { $date }; ardından devralan: { $party }
papers-key-witnesses = Tanıklar
papers-key-witnesses-none = Kayıt defterinde tanık belirtilmemiştir.
papers-key-confirmed = Teyit
papers-key-host = Kayıt defterini tutanlar adına
papers-key-line-signature = İmza, ad ve görev; mühür

papers-inventory = Kayıt defterinin dökümü
papers-inventory-lead = Kayıt defterini devralanın, bu belgenin altında belirtilen kayıt itibarıyla defterde bulacakları. Esas olan kayıt defterinin kendisidir; bu döküm okunmasına yardımcı olur.
papers-inventory-confidential = Başkan ve Sekretarya içindir: kişi adları ve kendilerine gizlilik içinde iletilenler yer almaktadır.
papers-inventory-record = Kayıt defteri
papers-inventory-size = Kayıt sayısı
papers-inventory-root = Bütün kayıtların kökü
papers-inventory-handed = { $entry } numaralı kayıtla devredilmiştir, { $date }; devralan: { $party }.
papers-inventory-rehearsed = Prova: bu belge yazıldığında hiçbir şey devredilmemiştir.
papers-inventory-chair = Dönem başkanlığı
papers-inventory-party = Taraf
papers-inventory-term = Dönem
papers-inventory-passes = Devrin şekli
papers-inventory-priority = Öncelik
papers-inventory-open = Açık konular
papers-inventory-meeting = Toplantı
papers-inventory-days = Tarih
papers-inventory-stands = Bulunduğu aşama
papers-inventory-text = Metin
papers-inventory-silence = sessizlik usulü, süre sonu: { $date }
papers-inventory-round = { $number }. görüş turu, süre sonu: { $date }
papers-inventory-proposals = { $number } açık öneri
papers-inventory-undecided = karar verilmemiştir
papers-inventory-from = Kimden beklendiği
papers-inventory-due = Beklenen
papers-inventory-until = Süre sonu
papers-inventory-bureau = Başkan veya Sekretarya
papers-inventory-agreed = Mutabık kalınanlar
papers-inventory-when = Tarih
papers-inventory-entry = { $date }, kayıt { $entry }
papers-inventory-signatures = İmzalar
papers-inventory-signed = { $signed } / { $of }
papers-inventory-unconfirmed = { $number } ad referendum imza, teyit edilmemiştir
papers-inventory-summary = Başkanın özeti
papers-inventory-documents = Belgeler
papers-inventory-symbol = Simge
papers-inventory-title = Başlık
papers-inventory-day = Tarih
papers-inventory-contacts = İletişim bilgileri
papers-inventory-none = Yoktur.
papers-inventory-none-of = { $what }: yoktur.

# The summary record, made of the record itself.
summary-title = Özet tutanak. { $meeting }
summary-opened = Toplantı { $day } tarihinde açılmıştır; saat: { $time }.
summary-chaired = Toplantıya başkanlık eden: { $party }.
summary-attended = Toplantıya aşağıda belirtilenler katılmıştır.
summary-attended-group = { $group }: { $parties }.
summary-remote = Ağ üzerinden katılanlar: { $parties }.
summary-agenda-adopted = Toplantı gündemini kabul etmiştir.
summary-suspended = Toplantıya { $day } tarihinde ara verilmiştir; saat: { $time }.
summary-resumed = Toplantıya { $day } tarihinde yeniden başlanmıştır; saat: { $time }.
summary-closed = Toplantı { $day } tarihinde kapanmıştır; saat: { $time }.
summary-item = { $number }. { $title }
summary-closed-item = Gündem maddesi kapalı oturumda görüşülmüştür. Kimlerin konuştuğu ve neler söylendiği kaydedilmemiştir.
summary-spoke = { $party } bir konuşma yapmıştır.
summary-spoke-for = { $party } bir konuşma yapmış, ayrıca şunlar adına konuşmuştur: { $parties }.
summary-replied = { $party } cevap hakkını kullanarak söz almıştır.
summary-on-adoption = { $party } kabule ilişkin bir konuşma yapmıştır.
summary-spoke-status = { $party ->
    [member] Bir üye konuşma yapmıştır.
    [observer] Bir gözlemci konuşma yapmıştır.
    [secretariat] Sekretarya bir konuşma yapmıştır.
   *[other] Bir katılımcı konuşma yapmıştır.
 }
summary-replied-status = { $party ->
    [member] Bir üye cevap hakkını kullanarak söz almıştır.
    [observer] Bir gözlemci cevap hakkını kullanarak söz almıştır.
   *[other] Bir katılımcı cevap hakkını kullanarak söz almıştır.
 }
summary-on-adoption-status = { $party ->
    [member] Bir üye kabule ilişkin bir konuşma yapmıştır.
    [observer] Bir gözlemci kabule ilişkin bir konuşma yapmıştır.
   *[other] Bir katılımcı kabule ilişkin bir konuşma yapmıştır.
 }
summary-spoke-count = { $count } konuşma yapılmıştır.
summary-replied-count = Cevap hakkı { $count } kez kullanılmıştır.
summary-on-adoption-count = Kabule ilişkin { $count } konuşma yapılmıştır.
summary-raised = Ortaya konulan: { $motion }.
summary-raised-by = { $party } tarafından ortaya konulan: { $motion }.
summary-ruled = Başkanın kararı: { $ruling }.
summary-appealed = Başkanın kararına itiraz edilmiştir.
summary-appeal-outcome = Karara itirazın sonucu: { $outcome }.
summary-adopted = Toplantı “{ $title }” metnini ({ $symbol }) kabul etmiştir.
summary-not-adopted = Başkan, “{ $title }” metninin ({ $symbol }) kabul edilmediğini ilan etmiştir.
summary-silence-agreed = Toplantı, “{ $title }” metni ({ $symbol }) için sessizlik usulüne başvurulması hususunda mutabık kalmıştır.
summary-issued = “{ $title }” metni ({ $symbol }) Başkanın özeti olarak yayımlanmıştır.
summary-signed = “{ $title }” metni ({ $symbol }) imzalanmıştır.
summary-signed-by = İmzalayanlar: { $parties }.
summary-signed-ad-referendum = Ad referendum imzalayanlar: { $parties }.

# The proceedings.
papers-proceedings = Toplantının seyri
papers-proceedings-note = Kayıt defterinde yer aldığı şekliyle: saatler, katılım, konuşmacılar, kararlar.
papers-times = Saatler
papers-times-none = Toplantı henüz açılmamıştır.
papers-step-opened = Açıldı
papers-step-agenda-adopted = Gündem kabul edildi
papers-step-suspended = Ara verildi
papers-step-resumed = Yeniden başladı
papers-step-closed = Kapandı
papers-attendance = Katılım
papers-attendance-none = Katıldığı not edilen kimse yoktur.
papers-status = Statü
papers-speakers = Konuşma sırası
papers-speakers-none = Açık oturumda konuşan olmamıştır.
papers-hours = Saat
papers-speech = Konuşmanın türü
papers-topic = Gündem maddesi
papers-decisions = Kararlar
papers-decisions-none = Karar alınmamıştır.
papers-decided = Sonuç
word-decided-adopted = Kabul edildi
word-decided-not-adopted = Kabul edilmedi
word-decided-silence-agreed = Sessizlik usulüne mutabık kalındı
word-decided-summary = Başkanın özeti olarak yayımlandı

# A statement that was handed in.
papers-statement-of = Beyan: { $party }
papers-statement-first = İlk verilen metnin karma değeri
# Certificates of participation.
papers-certificate = Katılım belgesi
papers-certificate-meeting = Toplantı
