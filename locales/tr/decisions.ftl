# Putting, objecting, adopting, signing.

rejection-decisions-adopted-already = Metin kabul edilmiştir; kabul edilen metin değiştirilmez.
rejection-decisions-did-not-object = Şu tarafın geçerli bir itirazı yoktur: { $party }.
rejection-decisions-evidence-unknown = Kurallar imza için bu tür bir dayanak ({ $evidence }) öngörmemektedir.
rejection-decisions-language-behind = Son değişiklik bir muteber dilde işlenmemiştir: { $language }.
rejection-decisions-may-not-sign = Kurallar, “{ $status }” statüsündeki bir katılımcının imzalamasını öngörmemektedir.
rejection-decisions-mode-unknown = Kurallar bu imza şeklini ({ $mode }) öngörmemektedir.
rejection-decisions-no-decisions = Bu süreçte karar alınmaz.
rejection-decisions-no-objection = Kimse itiraz etmiyor: metnin kabul edildiğini ilan ediniz veya görüşmeye devam ediniz.
rejection-decisions-no-quorum = { $present } üye hazır bulunuyor; karar için { $needed } üye gerekir.
rejection-decisions-not-adopted = Metin henüz kabul edilmemiştir.
rejection-decisions-not-at-meeting = { $party } bu toplantıya katılmamaktadır.
rejection-decisions-not-in-base = { $party } burada itirazı dikkate alınanlar arasında değildir.
rejection-decisions-not-put = Başkan metni toplantının kararına sunmamıştır.
rejection-decisions-objected-already = Daha önce itiraz ettiniz; itirazınız geçerlidir.
rejection-decisions-objection-stands = Geçerli itirazlar: { $objections }. Metin, kimse itiraz etmediğinde kabul edilir.
rejection-decisions-proposals-open = Açık öneriler: { $open }. Metin karara sunulmadan önce her birini kabul veya reddediniz.
rejection-decisions-put-already = Metin zaten toplantının kararına sunulmuştur.
rejection-decisions-signature-invalid = İmza eksik veya geçersiz.
rejection-decisions-signed-elsewhere = Geçiş anahtarı bu siteden başka bir sitede imzalamıştır. Burada, bu sunucunun adresinde imzalayınız.
rejection-decisions-signed-already = { $party } daha önce imzalamıştır.
rejection-decisions-text-empty = Metinde paragraf yoktur.
rejection-decisions-who-signs-undefined = Kurallar kimin imzalayacağını belirtmemektedir. Başkan karar verebilir; karar kaydedilir.
rejection-decisions-mode-undefined = Kurallar kararların nasıl alınacağını belirtmemektedir. Başkan karar verebilir; karar kaydedilir.
rejection-decisions-chair-sums-up = Bu süreçte metin kabul edilmez: Başkan bir özet yayımlar.
rejection-decisions-not-summed-up = Bu süreçte metinler hakkında karar alınır; Başkanın özeti öngörülmemiştir.
rejection-decisions-summary-issued-already = Metin Başkanın özeti olarak yayımlanmıştır; yayımlanan metin değiştirilmez.
rejection-decisions-not-unanimous = Oy birliği için her birinin açık rızası gerekir: evet diyen { $yes }, evet demeyen { $missing }.
rejection-decisions-no-majority = Çoğunluk sağlanamamıştır: lehte { $yes }, aleyhte { $no }.
rejection-decisions-silence-is-assent = Burada kimsenin evet demesi gerekmez: itiraz etmeyen rıza göstermiş sayılır. Metne karşıysanız itiraz ediniz.
rejection-decisions-no-statement-now = Beyan; karara sunulmuş, kabul edilmiş veya özet olarak yayımlanmış bir metne eklenir.
rejection-decisions-may-not-attach-statement = Kurallar, “{ $status }” statüsündeki bir katılımcının beyan eklemesini öngörmemektedir.
rejection-decisions-statements-undefined = Kurallar hangi beyanların eklenebileceğini belirtmemektedir. Başkan karar verebilir; karar kaydedilir.
rejection-decisions-statement-kind-unknown = Kurallar bu tür bir beyanı ({ $kind }) öngörmemektedir.
rejection-decisions-statement-unknown = Metnin { $statement } numaralı bir beyanı yoktur.
rejection-decisions-not-your-statement = { $statement } numaralı beyan başka bir tarafa aittir.
rejection-decisions-statement-ended = { $statement } numaralı beyan artık geçerli değildir.
rejection-decisions-initialled-already = { $party } daha önce parafe etmiştir.
rejection-decisions-file-missing = Bu tür bir dayanak ({ $evidence }) dosya gerektirir; dosya verilmemiştir.
rejection-decisions-not-checked = Program bu dosyanın içine bakamamıştır. Dosya saklanır ve denetlenmemiş olarak gösterilir.
rejection-decisions-algorithm-unknown = Program bu dosyadaki imzayı denetleyemiyor, çünkü algoritmasını tanımıyor: { $algorithm }. Dosya saklanır ve denetlenmemiş olarak gösterilir.
rejection-decisions-key-algorithm-unknown = Geçiş anahtarı, programın tanımadığı bir algoritmayla imzalıyor: { $algorithm }. ES256 ve EdDSA kabul edilir.
rejection-decisions-file-changed = Bu dosya imzalandıktan sonra değiştirilmiştir: içindeki imza şimdiki içerik için geçerli değildir. Dosyayı imzalandığı hâliyle getiriniz.
rejection-decisions-file-not-signed = Bu dosyada imza yoktur.
rejection-decisions-another-document = Bu dosyadaki imza geçerlidir, ancak dosyada bunun bu metin olduğunu gösteren bir şey yoktur: dosya metnin karma değerini içermemektedir. Dosya saklanır ve denetlenmemiş olarak gösterilir.
rejection-decisions-did-not-sign = { $party } imzalamamıştır.
rejection-decisions-not-ad-referendum = { $party } ad referendum imzalamamıştır; teyit edilecek bir imza yoktur.
rejection-decisions-confirmed-already = { $party } imzasını daha önce teyit etmiştir.
rejection-decisions-acknowledged-already = Alındığı daha önce teyit edilmiştir.
rejection-decisions-deadline-earlier = Yeni süre sonu, geçerli olandan sonra olmalıdır.
rejection-decisions-deadline-past = Süre sonu şu andan sonra olmalıdır.
rejection-decisions-late-objection-open = Başkanın hakkında karar vermediği gecikmiş itirazlar: { $objections }. Bunlar hakkında karar veriniz veya yine de metnin kabul edildiğini ilan ediniz.
rejection-decisions-no-silence = Bu metin hakkında sonucu beklenen bir sessizlik usulü yoktur.
rejection-decisions-objection-in-time = Bu itiraz süresinde alınmıştır. Dikkate alınmasın mı?
rejection-decisions-objection-unknown = Bu sessizlik usulünde { $objection } numaralı, geçerli bir itiraz yoktur.
rejection-decisions-silence-agreed-already = Toplantı, bu metin için sessizlik usulüne daha önce mutabık kalmıştır.
rejection-decisions-silence-ended = Sessizlik usulü sona ermiştir.
rejection-decisions-silence-not-agreed = Toplantı, bu metin için sessizlik usulüne başvurulmasına mutabık kalmamıştır.
rejection-decisions-silence-not-allowed = Kurallar sessizlik usulünü öngörmemektedir.
rejection-decisions-silence-runs = Bu metin hakkında bir sessizlik usulü sürmektedir; sonucu ilan edilmemiştir.
rejection-decisions-silence-too-short = Sessizlik usulü kuralların gerektirdiğinden kısadır: en az { $needed } saat.
rejection-decisions-silence-undefined = Kurallar sessizlik usulüne başvurulup başvurulamayacağını belirtmemektedir. Başkan karar verebilir; karar kaydedilir.
rejection-decisions-too-few-working-days = Sürenin bitimine kadar iş günü sayısı: { $days }. Kuralların gerektirdiği: { $needed }.
rejection-decisions-working-days-unknown = Kurallar { $needed } iş günü gerektirmektedir; takvim ise sürenin bitimine kadar kaç iş günü olduğunu göstermemektedir (kapsanmayan günler: { $unknown }).

# A text before the meeting, its adoption and its signatures.
decisions-before-meeting = Toplantının kararına sunuldu
decisions-objections = { $number ->
    [0] itiraz yok
    [one] { $number } itiraz
   *[other] { $number } itiraz
}
decisions-not-adopted-times = Metin { $number } kez karara sunuldu ve kabul edilmedi.
decisions-signatures-title = İmzalar
decisions-signatures = { $number } imza
decisions-signed = İmzalar
decisions-nobody-signed = Henüz kimse imzalamadı
decisions-signature-not-called-for = İmza gerekmiyor: metin sessizlik usulüyle kabul edildi.
decisions-no-original = İmzalı asıl nüsha eklenmedi.
decisions-custodian = Asıl nüshayı saklayan: { $party }
decisions-sheet = İmza sayfası (PDF)
decisions-put-short = Metni karara sun: itiraz var mı?
decisions-adopted-short = Kabul edildiğini ilan et
decisions-not-adopted-short = Kabul edilmediğini ilan et
decisions-object-short = İtiraz et
decisions-withdraw-objection-short = İtirazı geri çek
decisions-sign-short = İmzala
decisions-enter-signature = İmza gir

# The silence procedure on its page.
decisions-silence = Sessizlik usulü
decisions-silence-runs = Sessizlik usulü sürüyor
decisions-silence-broken = Sessizlik bozuldu
decisions-silence-ended = Sessizlik süresi doldu
decisions-silence-adopted = Kabul edildiği ilan edildi
decisions-silence-not-adopted = Kabul edilmediği ilan edildi
decisions-silence-cancelled = Başkan tarafından iptal edildi
decisions-silence-broken-note = Bir itiraz alındı: { $time }. Sonucu Başkan ilan eder.
decisions-silence-ended-note = Süre dolmuştur. Başkan alınanları inceler, gecikenler hakkında karar verir ve sonucu ilan eder; o zamana kadar hiçbir şey kabul edilmiş değildir.
decisions-silence-adopted-note = Süre dolmadan dikkate alınacak bir itiraz alınmamış ve Başkan metnin kabul edildiğini ilan etmiştir.
decisions-silence-not-adopted-note = Başkan metnin kabul edilmediğini ilan etmiştir.
decisions-silence-cancelled-note = Başkan usulü iptal etmiştir; metin yeniden müzakereye alınır.
decisions-silence-none = Bu metin hakkında sessizlik usulü yoktur.
decisions-silence-earlier = Önceki sessizlik usulleri
decisions-silence-agreed = Toplantı buna mutabık kaldı: { $day }.
decisions-silence-not-agreed = Toplantı buna mutabık kalmamıştır; kurallar bunu gerektirmektedir.
decisions-left-days = Kalan süre: { $days } gün { $hours } saat.
decisions-left-hours = Kalan süre: { $hours } saat { $minutes } dakika.
decisions-one-instant = Herkes için tek bir an. Başkanın veya Sekretaryanın hangi yolla olursa olsun en geç { $before } itibarıyla ({ $place }) aldığı bir itiraz sessizliği bozar; { $time } itibarıyla alınan ise bozmaz.
decisions-chosen = Sessizlik usulünün sona ereceği an
decisions-chosen-note = Henüz hiçbir şey kaydedilmedi. Her başkentte kastettiğiniz anın bu olup olmadığına bakınız; aşağıdaki form bu anı kaydeder.
decisions-instant = { $day }, { $time } ({ $offset })
decisions-until = Süre sonu: { $time }
decisions-under-profile = Usul, açıldığı sırada yürürlükte olan kurallara göre yürür: { $profile }.
decisions-under-none = Usul, bir kural profili olmaksızın yürür.
decisions-hours = En az { $needed } saat gerekir; verilen süre { $given } saattir.
decisions-working-days = En az { $needed } iş günü gerekir; “{ $calendar }” takvimine göre { $counted } iş günü vardır{ $unknown ->
    [0] .
    [one] ; takvimin kapsamadığı gün sayısı: { $unknown }.
   *[other] ; takvimin kapsamadığı gün sayısı: { $unknown }.
}
decisions-working-days-unknown = En az { $number } iş günü gerekir; bunu saymak için bir takvim yoktur.
decisions-days-counted = “{ $calendar }” takvimine göre iş günü sayısı: { $counted }{ $unknown ->
    [0] .
    [one] ; takvimin kapsamadığı gün sayısı: { $unknown }.
   *[other] ; takvimin kapsamadığı gün sayısı: { $unknown }.
}
decisions-holiday = { $day }: { $calendar }
decisions-holidays = Bu süreye rastlayan, diğer takvimlerdeki tatil günleri
decisions-uncovered = Şu takvimler sürenin bütün günlerini kapsamaz: { $calendars }.
decisions-clocks = Aynı an, her başkentte
decisions-clock-of = Devlet veya kuruluş
decisions-clock-place = Yer
decisions-clock-told = Duyurulduğu şekliyle
decisions-clock-time = Saat
decisions-no-capital = Başkenti kaydedilmemiş olanlar: { $parties }.
decisions-conditions = Koşullar
decisions-asked = İtirazı dikkate alınanlar: { $parties }.
decisions-objections-title = İtirazlar
decisions-objection-own = İtirazınız
decisions-objector-withheld = Bir üye (açıklanmıyor)
decisions-objection-counts = Dikkate alınır
decisions-objection-late = Geç geldi; Başkan henüz karar vermedi
decisions-objection-not-admitted = Dikkate alınmaz
decisions-objection-withdrawn = Geri çekildi
decisions-objection-proposal = metin için bir öneri
decisions-whole-text = metnin tamamı
decisions-paragraphs = { $number ->
    [one] { $numbers } numaralı paragraf
   *[other] { $numbers } numaralı paragraflar
}
decisions-weekday = { $day }, { $weekday }
decisions-ruling = Başkanın kararı.
decisions-received = Alındı: { $time }
decisions-receipts = Alındı teyitleri
decisions-receipts-none = Henüz kimse alındığını teyit etmedi.
decisions-receipts-waiting = Alındığını teyit etmeyenler: { $parties }
decisions-receipt-own = Alındığını teyit ettiniz: { $time }
decisions-course = Seyri
decisions-course-opened = Açıldı
decisions-course-extended = Uzatıldı; önceki süre sonu: { $before }
decisions-course-ended = Sona erdi
decisions-letter = Herkese mektup
decisions-plain-text = Düz metin
decisions-page = Sayfa
decisions-propose-instead = Bunun yerine ifade öner
decisions-enter-receipt = Alındı teyidi gir
decisions-enter-objection = İtiraz gir
decisions-rule-counts = Dikkate alınmasına karar ver
decisions-rule-counts-not = Dikkate alınmamasına karar ver

# The decision on its page.
decisions-decision = Karar
decisions-the-text = Metin
decisions-under-silence = Sessizlik usulünde
decisions-summary-on = Başkanın özeti olarak yayımlandı: { $day }
decisions-binds-nobody = metin hukuken kimseyi bağlamaz; dil versiyonları eş değerdedir
decisions-outcome = Şu anda doğacak sonuç
decisions-mode-consensus-absence-of-objection = Kararlar oydaşmayla alınır: kimse itiraz etmezse metin kabul edilir.
decisions-mode-unanimity-expressed = Kararlar oy birliğiyle alınır: hesaba katılan herkesin evet demesi gerekir.
decisions-mode-majority = Kararlar, kullanılan oyların çoğunluğuyla alınır; kurallar hangi çoğunluğun gerektiğini belirtmemektedir.
decisions-mode-majority-of = Kararlar, kullanılan oyların şu çoğunluğuyla alınır: { $fraction }.
decisions-mode-chair-summary = Hiçbir şey kabul edilmez: Başkan özetler.
decisions-mode-none = Süreçte karar alınmaz.
decisions-mode-undefined = Kurallar kararların nasıl alınacağını belirtmemektedir.
decisions-declared = İlan edildi
decisions-adopted-by-consensus = Oydaşmayla kabul edildi: Başkan metni karara sunduğunda kimse itiraz etmedi.
decisions-adopted-by-silence = Sessizlik usulüyle kabul edildi: süre dolmadan kimse itiraz etmedi.
decisions-adopted-by-unanimity = Oy birliğiyle kabul edildi.
decisions-adopted-by-majority = Çoğunlukla kabul edildi.
decisions-positions = Bildirilen tutumlar
decisions-tally = Lehte: { $yes }; aleyhte: { $no }; çekimser: { $abstain }; tutum bildirmeyen: { $silent }.
decisions-statements = { $number } beyan eklendi
decisions-statements-title = Metne eklenen beyanlar
decisions-statements-none = Hiçbir beyan eklenmedi.
decisions-statement-ended = Artık geçerli değil: { $day }
decisions-base = Kimler hesaba katılıyor ve neden
decisions-base-why = Neden
decisions-enter-statement = Beyan gir

# Signatures on their page, and the signing.
decisions-checked-ink = Kâğıt üzerinde; kayıt defteri imzalandığını gösterir, kanıt kâğıdın kendisidir.
decisions-checked-browser-key = Anahtarın, metnin karma değeri üzerindeki imzası verildiği sırada denetlenmiştir; herkes yeniden denetleyebilir.
decisions-checked-server-key = Provanın sunucusunca oluşturulmuş bir anahtar: yolu gösterir, kişi hakkında hiçbir şey kanıtlamaz.
decisions-checked-passkey = Geçiş anahtarının, metnin karma değeri üzerindeki imzası verildiği sırada denetlenmiştir; herkes yeniden denetleyebilir.
decisions-checked-scan = Tarama, karma değeriyle saklanır; ne gösterdiğini karşılaştırmak insanlara düşer.
decisions-checked-pades = Dosyadaki imza geçerlidir ve dosya bu metni belirtmektedir; sertifikayı verenin güvenilir olup olmadığına insanlar karar verir.
decisions-checked-pades-not = Dosya saklanmaktadır; imzası burada denetlenmemiştir.
decisions-confirmation-confirmed = Teyit edildi: { $day }
decisions-confirmation-confirmed-late = Süresinden sonra teyit edildi: { $day }
decisions-confirmation-pending = Teyit için son gün: { $day }
decisions-confirmation-pending-without-window = Teyit edilecek; kurallar süre belirlememektedir
decisions-confirmation-unconfirmed = Teyit edilmedi; sürenin dolduğu gün: { $day }
decisions-not-signed-yet = Henüz imzalamayanlar: { $parties }
decisions-originals = Asıl nüshalar ve suretler
decisions-sheets = İmza sayfaları
decisions-alternat = Her nüsha için ayrı bir sayfa; sayfada nüshayı saklayan devlet ilk sırada yer alır ve ilk imzayı atar.
decisions-enter-confirmation = Teyit gir
decisions-ceremony = İmza töreni
decisions-ceremony-count = İmzalayan: { $signed } / { $of }
decisions-copy-of = Nüsha: { $party }
decisions-signs-now = Şimdi imzalıyor
decisions-signs-next = Sıradaki
decisions-all-signed = Hepsi imzaladı
decisions-has-signed = imzaladı
decisions-has-not-signed = imzalamadı
