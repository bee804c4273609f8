# Rounds of comments on a text, and the position of one party.

rounds-title = Görüş turları
rounds-instant = { $instant } ({ $zone })
rounds-open = { $number }. tur açık
rounds-over = { $number }. tur sona erdi:
rounds-until = Görüşlerin son kabul zamanı:
rounds-you-commented = Tarafınız görüş bildirdi
rounds-none = Taslak henüz görüşe sunulmadı.
rounds-table = Görüşler
rounds-no-comments = Görüş alınmadı.
rounds-place = Paragraf
rounds-party = Taraf
rounds-words = Görüş
rounds-answer = Cevap
rounds-whole = Metnin tamamı
rounds-removed = artık metinde yer almayan bir paragraf
rounds-comment-number = { $number } numaralı görüş
rounds-round = { $number }. tur
rounds-late = süresinden sonra alındı
rounds-withdrawn = geri çekildi
rounds-receipt = Alındı belgesi
rounds-receipt-entry = Kayıt defterindeki kayıt
rounds-receipt-time = Alındı
rounds-gathers = Bakanlıklarınızın { $number } katkısını bir araya getirir.
rounds-became = { $tag } önerisine dönüştü
rounds-no-answer = henüz cevaplanmadı
rounds-all = Bütün turlar
rounds-is-open = açık
rounds-is-over = sona erdi
rounds-received = { $number ->
    [0] görüş yok
    [one] { $number } görüş
   *[other] { $number } görüş
}
rounds-answered = Görüş bildirenler
rounds-due = Görüş bildirmeyenler
rounds-nobody = kimse yok
rounds-forms = Çevrim dışı doldurulan formlar
rounds-forms-note = Her form tek bir dosyadır: ağ bağlantısı olmadan doldurulur, e-postayla geri gönderilir ve buraya yüklenir.
rounds-circulate = Görüşe sun
rounds-comment = Görüş bildir
rounds-enter-comment = Bir taraf adına görüş gir
rounds-close = Turu şimdi kapat
rounds-give-answer = Cevapla
rounds-answer-again = Cevabı değiştir

# The position of one party while its ministries write it.
position-title = Ulusal tutum
position-who = Bu sayfayı yalnızca şu taraf adına hareket edenler görür: { $party }. Sayfa ne Başkana ne Sekretaryaya ne de başka bir heyete gösterilir.
position-then = Bakanlıklar paragraf paragraf katkıda bulunur. Koordinatör bu katkıları tek bir görüşte toplar; yalnızca bu görüş gönderilir.
position-paragraph = Paragraf { $paragraph }
position-footnote = Dipnot { $number }
position-unnamed = Bakanlık belirtilmedi
position-waits = koordinatörü bekliyor
position-withdrawn = geri çekildi
position-gathered = { $number } numaralı görüşe alındı
position-sent = { $number } numaralı görüş olarak gönderildi
position-gather = Bu katkıları bir araya getir
position-contribution = { $number } numaralı katkı
position-comment = Tek ulusal görüş
position-comment-note = Gönderilecek olan budur; taslağa ilişkin görüşleri görme hakkı olanlar bunu görecektir.
position-send = Ulusal görüş olarak gönder
position-words = Katkı
position-add = Katkı ekle
