# Parties, statuses, chairmanships.

rejection-membership-body-unknown = Böyle bir organ yoktur: { $body }.
rejection-membership-chair-is-state = { $party } bir kuruluştur; dönem başkanlığını devletler yürütür.
rejection-membership-party-unknown = Böyle bir devlet veya kuruluş yoktur: { $party }.
rejection-membership-period-backwards = Sürenin bitişi ({ $to }) başlangıcından ({ $from }) öncedir.
rejection-membership-office-unknown = Böyle bir makam yoktur: { $office }.
rejection-membership-office-closed = Makam kapanmıştır: { $office }; son gün: { $until }.
rejection-membership-appointment-unknown = { $appointment } numaralı, yürürlükte olan bir atama yoktur.
rejection-membership-nothing-changed = Neyin değişeceği belirtilmedi: { $office }.
membership-title = Sürece kimler katılıyor
membership-on = { $day } itibarıyla
membership-lead = Her statü, o gün itibarıyla kaynaklarda belirtildiği şekilde gösterilir. Kaynakların ayrıştığı yerde her bilgi kendi kaynağıyla birlikte verilir.
membership-states = Devletler
membership-organisations = Kuruluşlar
membership-chairs = Dönem başkanlıkları
membership-effective = Fiilen yürütüldüğü süre
membership-coordinators = Ulusal koordinatörler
membership-another-day = Başka bir tarihte
membership-day-form = Örneğin 2023-10-12, 2023-10 veya 2023.
membership-day-wrong = Bu bir tarih değildir. Lütfen yılı, ayı ve günü rakamla, aralarında kısa çizgiyle yazınız.
membership-show = Göster
membership-unknown-note = “Bilinmiyor” ifadesi, kaynak bulunamadığı anlamına gelir; devlet veya kuruluş hakkında bir şey söylemez.

# The address book.
membership-address-book = Adres rehberi
membership-address-book-lead = Önce makamlar, ardından o gün bu makamlarda görev yapan kişiler. Rehber taraflara aittir ve dönem başkanlığı değişse de varlığını sürdürür.
membership-office-open = Açık
membership-office-closed = Kapandı
membership-language-unknown = dili bilinmiyor
membership-precedence = yazışma sırası: { $number }
membership-appointment = { $number } numaralı atama
membership-corrected-by = yanlış girildi; yerine { $number } numaralı atama geçerlidir
membership-history = Geçmiş
membership-who-is-told = Kime ne bildiriliyor
membership-choose-told = Bu makama bildirimlerin nasıl yapılacağını seç
membership-new-choice = Bildirim şeklini seçmek için yeni bağlantı
membership-nobody-told = Hiç kimseye
membership-told = { $office } ({ $language }) – { $reach }
membership-reach-told = yazı gönderilir
membership-reach-copied = bilgi için suret gönderilir
membership-reach-first = başka bir belirleme olmadığından ilk makam
membership-reach-instead-of = kapanan veya boş bulunan bir makamın yerine
membership-staffing = { $staffing ->
    [held] Asaleten yürütülüyor
    [acting] Vekâleten veya yardımcı tarafından yürütülüyor
    [vacant] Boş
   *[other] Bilinmiyor
}
