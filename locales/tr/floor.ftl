# The list of speakers and the floor.
# No native reader has cleared these words yet.

rejection-floor-already-on-list = Zaten konuşmacılar listesindesiniz.
rejection-floor-speech-over = Kastedilen konuşma sona ermiştir; söz alan: { $party }.
rejection-floor-place-gone = Listedeki bu sıra çağrılmış veya geri çekilmiştir: { $party }.
rejection-floor-time-changed = Ayrılan süre bu arada değiştirilmiştir. Süreye bakınız ve yeniden gönderiniz.
rejection-floor-floor-free = Şu anda söz almış kimse yoktur.
rejection-floor-list-closed = Konuşmacılar listesi kapalıdır.
rejection-floor-list-before = Toplantı zaten bu listeye geçmiştir.
rejection-floor-list-of-item = { $item } numaralı gündem maddesinin listesi, maddenin görüşülmesine geçildiğinde uygulanmaya başlanır.
rejection-floor-list-open = Konuşmacılar listesi açıktır.
rejection-floor-may-not-speak = Kurallar, “{ $status }” statüsündeki bir katılımcının söz almasını öngörmemektedir.
rejection-floor-not-on-list = { $party } konuşmacılar listesinde değildir.
rejection-floor-out-of-order = { $party } listede sıradaki değildir.
rejection-floor-list-not-yet-open = Konuşmacılar listesi henüz talep kabul etmemektedir.
rejection-floor-list-unknown = “{ $list }” adlı bir konuşmacılar listesi yoktur: uygulanmakta olan liste bu değildir ve böyle bir liste açılmamıştır.
rejection-floor-list-times = Liste, açıldıktan sonra kapanır.
rejection-floor-time-spent = Bu listede bir heyete tanınan sürenin tamamını kullanan: { $party }.
rejection-floor-no-more-replies = Kuralların öngördüğü kadar cevap verdiniz ({ $made }).
rejection-floor-clock-stopped = Süre zaten durdurulmuştur.
rejection-floor-clock-runs = Süre işlemektedir.
rejection-floor-point-waits = { $party }, Başkanın henüz karar vermediği bir usul meselesi ortaya koymuştur.
rejection-floor-point-raised = Başkanın henüz karar vermediği bir usul meselesi ortaya koydunuz.
rejection-floor-point-unknown = Bu toplantıda { $point } numaralı bir usul meselesi yoktur.
rejection-floor-point-ruled = Başkan bu usul meselesi hakkında karar vermiştir.
rejection-floor-point-not-ruled = Başkan bu usul meselesi hakkında henüz karar vermemiştir.
rejection-floor-appealed-already = Bu karara daha önce itiraz edilmiştir.
rejection-floor-no-appeal = Bu karara karşı ele alınmakta olan bir itiraz yoktur.
rejection-floor-may-not-appeal = Kurallar, “{ $status }” statüsündeki bir katılımcının Başkanın kararına itiraz etmesini öngörmemektedir.

# The floor of a meeting.
floor-title = Söz
floor-presiding = Toplantının yönetimi
floor-hall = Salon ekranı
floor-has = Söz alan: { $party }
floor-has-it = konuşuyor
floor-free = Söz alan yok
floor-time-left = Kalan süre
floor-of-minutes = ayrılan süre: { $number } dakika
floor-minutes = { $number } dakika
floor-since = başlangıç: { $time }
floor-next = Sıradaki
floor-list = Konuşmacılar listesi
floor-waiting = { $number } konuşmacı bekliyor
floor-nobody-waits = Bekleyen yok.
floor-open = liste açık
floor-closed = liste kapalı
floor-asked = talep saati: { $time }
floor-your-place = Konuşmacılar listesindeki sıranız: { $number }.
floor-spoken = Konuşanlar
floor-statements = Yazılı beyanlar
floor-statement-withheld = henüz başkalarına gösterilmiyor
floor-give-others = Söz istememiş bir heyete söz ver
floor-give-to = Söz ver: { $party }
floor-give-short = Söz ver
floor-one-minute-more = Bir dakika daha
floor-ask = Söz iste
floor-hand-in-short = Beyan sun

# Lists, their order, the clock and points of order.
floor-clock-stopped = süre durduruldu
floor-also-for = ayrıca şunlar adına: { $parties }
floor-fixed = yerini Başkan belirledi
floor-fixed-because = sırayı Başkan değiştirdi: { $reason }
floor-by-request = talep sırasına göre
floor-by-precedence = temsil düzeyine göre
floor-by-alphabetical = alfabe sırasına göre
floor-by-balance = en az konuşan önce
floor-by-alphabet = şu dilin alfabe sırasına göre: { $language }
floor-members-first = üyeler diğerlerinden önce
floor-groups-first = birden çok taraf adına konuşanlar önce
floor-opens = açılış: { $at }
floor-closes = kapanış: { $at }
floor-minutes-each = her konuşma için { $number } dakika
floor-minutes-altogether = bir heyet için toplam { $number } dakika
floor-debate = Genel görüşme
floor-put-down = Heyetinizi bu listeye yazdır
floor-change-list = Duyurulanı değiştir
floor-withdraw-reply = Cevap hakkı talebini geri çek
floor-points = Usul meseleleri
floor-appealed-by = karara itiraz eden: { $party }
floor-you-are-next = Sıra sizde.
floor-before-you = Sizden önce { $number } heyet konuşacak.
floor-totals = Bu toplantıda kullanılan konuşma süreleri

# The note-taker.
rejection-floor-speech-unknown = Açık oturumda böyle bir konuşma yapılmamıştır.
rejection-floor-summary-approved = Özet tutanak onaylanmış, tutanak için alınan notlar silinmiştir.
floor-notes = Özet tutanak için notlar
floor-notes-lead = Her heyetin söylediklerinin özü. Yalnızca Başkan ve Sekretarya okur; özet tutanak onaylandığında silinir.
floor-notes-approved = Özet tutanak onaylanmıştır. Tutanak için alınan notlar silinmiştir.
floor-notes-closed = Kapalı oturumda söylenenler not edilmez.
floor-noted = not edildi
floor-statement-in = Sunulan beyan
floor-note-from-statement = Not olarak al
floor-note-taken = Beyandan alındı. Kısaltınız, sonra saklayınız.
floor-note-substance = Öz
floor-note-save = Notu sakla
# Those in the hall: interpreters, statements, lost links.
rejection-floor-statement-unknown = Bu kayıtla sunulmuş bir beyan yoktur.
rejection-floor-not-delivered = Konuşma henüz yapılmamıştır.
rejection-floor-confirmed-already = Metin daha önce teyit edilmiştir.
floor-interpreters = Tercümanlar
floor-interpreters-until = { $day } tarihine kadar açık
floor-said = okunuşu: { $said }
floor-statement-spoken = Konuşmanın metni
floor-no-text = Tercümanlar için metin sunulmadı.
floor-check-delivery = yapılan konuşma esastır
floor-beforehand = Önceden sunuldu
floor-beforehand-note = Konuşma yapılıncaya kadar ambargoludur. Heyet metni tercümanlara önceden vermiştir.
floor-term-seek = Terim ara
floor-term-find = Ara
floor-term-unknown = Bu sözleri içeren terim yok.
floor-terms-none = { $number ->
    [0] Henüz terim girilmedi.
    [one] Toplam { $number } terim var. Şu anda okunan metinde geçen terim yok.
   *[other] Toplam { $number } terim var. Şu anda okunan metinde geçen terim yok.
}
floor-statement-waits = konuşmanın yapılmasını bekliyor
floor-statement-delivered = konuşma yapıldı
floor-statement-first = İlk sunulan metnin karma değeri: { $hash }
floor-publishes-on-delivery = konuşma yapıldığında yayımlanır
floor-publishes-with-record = tutanakla birlikte yayımlanır
floor-publishes-never = yayımlanmaz
floor-interpreters-beforehand = tercümanlara önceden verilir
floor-interpreters-with-floor = tercümanlar siz konuşurken görür
floor-interpreters-never = tercümanlara gösterilmez
floor-confirm-as-handed = Konuşma sunulduğu gibi yapıldı
floor-confirm-otherwise = Yapılan konuşmanın metnini sun
floor-passed-over = bağlantı koptu ({ $time }): atlandı, sırası saklı
floor-link-lost = Bağlantı koptu: { $since }. Listedeki sıra saklanır ve bu arada atlanır; kendiliğinden saklandığı süre sonu: { $until }.
floor-link-lost-long = Bağlantı koptu: { $since }; süre doldu: { $until }. Listedeki sıra kalır, karar Başkanındır.
floor-own-presence = Heyetiniz için not edilen: { $presence }.
floor-own-time = Bu toplantıdaki konuşma süreniz: { $time }.

# What the Chair says with a button.
floor-other-lists = Başka bir konuşmacılar listesi
floor-keys = Düğmenin üzerindeki harf veya rakam, tarayıcınızın yanında istediği tuşlarla birlikte o düğmeye ulaştırır: Alt veya Alt ile Shift; Mac’te Control ve Option.
say-meetings-open = Toplantıyı açıyorum.
say-meetings-resume = Toplantıya devam ediyoruz.
say-meetings-suspend = Toplantıya ara veriyorum.
say-meetings-close = Toplantıyı kapatıyorum.
say-meetings-adopt-agenda = İtiraz yoksa toplantının gündemi kabul ettiğini varsayıyorum. Kabul edilmiştir.
say-meetings-take-up = { $number } numaralı gündem maddesine geçiyoruz: { $title }.
say-meetings-close-doors = Bu gündem maddesi kapalı oturumda görüşülecektir.
say-meetings-open-doors = Açık oturuma dönüyoruz.
say-floor-give = Söz veriyorum: { $party }.
say-floor-take-back = Konuşması için konuşmacıya teşekkür ederim.
say-floor-extend = Konuşmacıya bir dakika daha veriyorum.
say-floor-close-list = Konuşmacılar listesi kapatılmıştır.
say-floor-reopen-list = Konuşmacılar listesi yeniden açılmıştır.
say-floor-settle-point-granted = Ortaya konulan usul meselesini kabul ediyorum.
say-floor-settle-point-not-granted = Ortaya konulan usul meselesini kabul etmiyorum.
say-floor-settle-point-out-of-order = Bu, bir usul meselesi değildir.
say-floor-settle-appeal-stands = Karar geçerliliğini korur.
say-floor-settle-appeal-overruled = Karar kaldırılmıştır.
say-floor-settle-appeal-withdrawn = Karara itiraz geri çekilmiştir.
say-decisions-put = “{ $title }” metnini toplantının kararına sunuyorum. İtiraz var mı?
say-decisions-declare-adopted = “{ $title }” metninin kabul edildiğini ilan ediyorum.
say-decisions-declare-not-adopted = “{ $title }” metninin kabul edilmediğini ilan ediyorum.
