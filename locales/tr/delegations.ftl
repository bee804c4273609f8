# Delegations and participants.

rejection-delegations-accepted-already = Yetki belgeleri daha önce kabul edilmiştir: { $party }.
rejection-delegations-head-already = Heyetin bir başkanı vardır; önce bildirimi geri çekiniz.
rejection-delegations-may-not-attend = Kurallar, “{ $status }” statüsündeki bir katılımcının toplantıya katılmasını öngörmemektedir.
rejection-delegations-member-unknown = Heyette { $member } numaralı bir üye yoktur.
rejection-delegations-nobody-nominated = { $party } henüz kimseyi bildirmemiştir.
rejection-delegations-answer-unfit = Bu, sorunun cevabı değildir: { $kind ->
    [number] tam sayı beklenmektedir.
    [choice] seçeneklerden birinin numarası beklenmektedir.
    [yes-no] evet veya hayır beklenmektedir.
    [day] bir tarih beklenmektedir, örneğin 2026-12-10.
   *[other] yazı beklenmektedir; bir belge sorulduğunda yalnızca belgenin harf ve rakamları yazılır.
}
rejection-delegations-answer-unknown = { $question } numaralı soruya böyle bir cevap yoktur.
rejection-delegations-asked-of-other = { $asked-of ->
    [member] Soru her bir üye hakkındadır: cevabın kime ait olduğunu belirtiniz.
   *[other] Soru heyetin tamamı hakkındadır: üye belirtmeyiniz.
}
rejection-delegations-badge-already = Belirtilen bütün üyelerin yaka kartı vardır; kaybedilen kart önce iptal edilir.
rejection-delegations-badge-revoked = Bu yaka kartı iptal edilmiştir.
rejection-delegations-badge-unknown = Böyle bir yaka kartı yoktur.
rejection-delegations-choices-unfit = Seçmeli bir soruda, her dilde aynı sayıda olmak üzere 2 ila { $bound } seçenek bulunur; başka türden bir soruda seçenek bulunmaz.
rejection-delegations-class-unfit = Kimse sağlık bilgisi vermek zorunda değildir; yaka kartında ne sağlık ne de kimlik bilgisi yer alır.
rejection-delegations-consent-missing = Kişinin rızası olmadan sağlıkla ilgili hiçbir bilgi saklanmaz.
rejection-delegations-credentials-insufficient = Kurallar bu belgeden fazlasını gerektirmektedir.
rejection-delegations-letter-returned = { $letter } numaralı belge iade edilmiştir.
rejection-delegations-letter-unknown = Heyet { $letter } numaralı bir belge sunmamıştır.
rejection-delegations-list-final = Kesin liste dağıtılmıştır: sonraki değişiklikler bir ilaveyle bildirilir.
rejection-delegations-list-not-final = Henüz ilave yapılabilecek kesin bir liste yoktur.
rejection-delegations-list-unchanged = Son listeden bu yana hiçbir heyet değişmemiştir.
rejection-delegations-nobody-meant = Bir yaka kartının kodunu veya taraf ile üyeyi belirtiniz.
rejection-delegations-nothing-given = Neyin değişeceği belirtilmedi.
rejection-delegations-question-unknown = Toplantının { $question } numaralı bir sorusu yoktur.
delegations-participants = Katılımcı listesi
delegations-order = Statüye göre; aynı statüde bu sayfanın dilinin alfabe sırasına göre.
delegations-order-rank = Statüye göre; aynı statüde heyet başkanının temsil düzeyine, aynı düzeyde alfabe sırasına göre.
delegations-order-drawn = Statüye göre; aynı statüde { $language ->
    [az] Azerbaycan
    [ru] Rus
   *[en] İngiliz
 } alfabesi sırasına göre; kurayla belirlenen başlangıç: { $from }.
delegations-lists = Dağıtılan listeler
delegations-remote = Uzaktan katılım
delegations-remote-count = { $number ->
    [0] Ağ üzerinden katılan yok.
    [one] Ağ üzerinden { $number } kişi katılıyor.
   *[other] Ağ üzerinden { $number } kişi katılıyor.
 }
delegations-remote-languages = Gereken diller:
delegations-from-source = Kaynakta belirtildiği şekliyle:
delegations-accredited = Yetki belgeleri kabul edildi
delegations-provisional = Geçici
delegations-nobody-named = Henüz kimse bildirilmedi.
delegations-names-unknown = Kaynakta kişi adı belirtilmemiştir.

# A delegation as a whole, questions, lists, credentials, the door.
delegations-of = Heyet: { $party }
delegations-own = Heyetiniz
delegations-members = Üyeler
delegations-members-on = { $day } tarihindeki üyeler
delegations-office-unknown = kurumdaki görevi bilinmiyor
delegations-attends-unknown = salonda mı uzaktan mı katılacağı bilinmiyor
delegations-change = Değiştir
delegations-credentials = Yetki belgeleri
delegations-no-letter = Belge sunulmadı.
delegations-covers-all = heyetin tamamı için
delegations-covers = şu üyeler için
delegations-form = Toplantının soruları
delegations-form-note = Her cevabı yalnızca heyetiniz, Başkan ve Sekretarya görür. İçi boşaltılan bir cevap geri çekilir ve silinir.
delegations-consent = Kişi bunun saklanmasına rıza gösteriyor
delegations-answers-send = Cevapları gönder
delegations-no-answer = Cevap yok
delegations-not-answered = Cevaplanmadı
delegations-kept-until = { $day } tarihine kadar saklanır
delegations-badges = Yaka kartları
delegations-issue-badge = Yaka kartı ver
delegations-print-badges = Yaka kartlarını yazdır (PDF)
delegations-badge-none = Yaka kartı yok
delegations-badge-revoked = İptal edildi
delegations-present = Şu anda toplantıda olanlar
delegations-history = Heyet oluşumunun geçmişi
delegations-on-day = Belirli bir tarihteki bileşimi
delegations-questions = Heyetlere sorular
delegations-questions-lead = Her soruda neden sorulduğu ve cevapların ne kadar süreyle saklandığı belirtilir. Soru değiştirilmez: geri çekilir ve yeniden sorulur.
delegations-tables = Cevap tabloları
delegations-table = Cevaplar: { $use }
delegations-table-lead = Kişisel veriler: yalnızca bu amaçla ve her soruda belirtilen süreyi aşmamak üzere.
delegations-table-empty = Henüz kimse cevap vermedi.
delegations-no-questions = Soru yok.
delegations-place = sıra { $number }
delegations-questions-withdrawn = Geri çekilen sorular
delegations-list = Katılımcı listesi { $number }
delegations-other-script = Ad bu sayfanın dilinde verilmemiştir.
delegations-credentials-report = Yetki belgeleri raporu
delegations-letters-of-nomination = Görevlendirme yazıları
delegations-needed = Kuralların gerektirdiği: { $credentials }
delegations-uncovered = Kapsanmayan üyeler: { $members }
delegations-what-is-missing = Eksikler
delegations-check-in = Giriş kaydı
delegations-badge-hint = Yaka kartını okutunuz veya karenin altındaki kodu yazınız: büyük veya küçük harfle, boşluklu veya boşluksuz.
delegations-came-in = Girdi
delegations-left = Ayrıldı
delegations-scan = Kamerayla okut
delegations-queue = Bu cihazda not edilenler
delegations-queue-note = Ağa iletilinceye kadar yalnızca kodlar ve saatler.
delegations-queue-waits = ağı bekliyor
delegations-queue-taken = kaydedildi
delegations-queue-refused = alınmadı:
delegations-queue-signed-out = Yeniden giriş yapınız: hiçbir şey kaybolmadı.
delegations-no-camera = Burada kullanılabilecek bir kamera yok. Yaka kartında karenin altındaki kodu yazınız.
delegations-door-kept = Bu sayfa cihazda saklanmıştır
delegations-door-kept-note = Toplantıda kimlerin olduğu, ağ bağlantısı geri geldiğinde gösterilir. O zamana kadar not ettikleriniz de o sırada gönderilir.
delegations-door-closed = Şu anda burada kimsenin girişi not edilemez.
delegations-persons = { $number } kişi
delegations-answers-put = { $number ->
    [0] Hiçbir cevap kaydedilmedi.
    [one] { $number } cevap kaydedildi.
   *[other] { $number } cevap kaydedildi.
}
delegations-answers-withdrawn = { $number } cevap geri çekildi.
delegations-answers-missing = { $number } cevap eksik
delegations-kept = { $number ->
    [0] Toplantı kapandığında silinir.
    [one] Toplantıdan sonra { $number } gün saklanır.
   *[other] Toplantıdan sonra { $number } gün saklanır.
}
delegations-present-number = { $number ->
    [0] Toplantıda kimse yok
    [one] Toplantıda { $number } kişi var
   *[other] Toplantıda { $number } kişi var
}
delegations-badges-number = { $number ->
    [0] Geçerli yaka kartı yok.
    [one] { $number } yaka kartı geçerli.
   *[other] { $number } yaka kartı geçerli.
}

# Presence, lost links and the roll.
rejection-delegations-link-lost = Bağlantının koptuğu zaten not edilmiştir: { $party }.
rejection-delegations-link-holds = Bağlantının koptuğu not edilmemiştir: { $party }.
rejection-delegations-not-remote = { $party } salonda veya yok olarak not edilmiştir; kopacak bir bağlantısı yoktur. Önce uzaktan katıldığını not ediniz.
rejection-delegations-roll-open = Yoklama yapılmaktadır. Önce onu kapatınız.
rejection-delegations-no-roll = Yoklama yapılmamaktadır.
rejection-delegations-not-called = { $party } bu yoklamada çağrılmamaktadır.
rejection-delegations-nobody-to-call = Bu toplantıya, yoklamada çağrılabilecek kimse davet edilmemiştir.
attendance-title = Hazır bulunma ve yeter sayı
attendance-closed-notice = Gündem maddesi kapalı oturumda görüşülürken burada not edilenler hiçbir kayıtta yer almaz ve açık oturuma dönüldüğünde silinir.
attendance-quorum = Yeter sayı
attendance-quorum-undefined = { $rule }: kurallar bunu belirlememiştir. { $of } üyeden { $present } üye hazır bulunuyor.
attendance-quorum-met = { $rule }: gereken { $needed }; { $of } üyeden { $present } üye hazır bulunuyor. Yeter sayı var.
attendance-quorum-missed = { $rule }: gereken { $needed }; { $of } üyeden { $present } üye hazır bulunuyor. Yeter sayı yok.
attendance-links-lost = { $number } bağlantı koptu
attendance-roll = Yoklama
attendance-roll-number = { $number }. yoklama, başlangıç: { $time }
attendance-roll-result = { $number }. yoklama, { $time }
attendance-calls = Şimdi çağrılan: { $party }
attendance-all-called = Herkes cevap verdi. Yoklama kapatılabilir.
attendance-not-answered = henüz cevap yok
attendance-call-all = Herkes için yoklama yap
attendance-call-members = Üyeler için yoklama yap
attendance-no-roll = Yoklama yapılmadı.
attendance-entry = Kayıt defterinde { $number } numaralı kayıt
attendance-delegations = Heyetler
attendance-log = Katılım çizelgesi
attendance-log-empty = Hiçbir şey not edilmedi.
attendance-lines = { $number ->
    [one] { $number } satır, en sonuncusu önce. Dosyada tümü bulunur.
   *[other] { $number } satır, en sonuncusu önce. Dosyada tümü bulunur.
}
attendance-time = Saat
attendance-link-lost = Bağlantı koptu
attendance-link-back = Bağlantı yeniden kuruldu
attendance-answered = Yoklama: { $answer }
attendance-came = Bir kişi girdi: { $where }
attendance-went = Bir kişi ayrıldı
attendance-own-link-lost = Bağlantımız koptu
attendance-own-link-back = Yeniden bağlandık
attendance-roll-calls-you = Yoklama yapılıyor. Heyetiniz henüz cevap vermedi.
# Certificates of participation.
delegations-print-certificates = Katılım belgelerini yazdır (PDF)
