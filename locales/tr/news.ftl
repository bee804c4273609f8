# News.

rejection-news-credit-missing = Fotoğrafın kime ait olduğu ve neyi gösterdiği belirtilmelidir.
news-none = Henüz haber yayımlanmadı.
news-plate = Çizim. Burada yalnızca hakları bilinen bir fotoğraf yer alabilir.

# The newsroom.
rejection-news-draft-unknown = { $item } adlı bir taslak yoktur.
rejection-news-not-published = { $item } adlı bir haber yayımlanmamıştır.
rejection-news-withdrawn = { $item } adlı haber geri çekilmiştir.
rejection-news-language-stands = Haber şu dilde başka sözlerle zaten yayımlandı: { $language }; bunları düzeltme değiştirir.
rejection-news-approved-already = Taslak bu hâliyle zaten onaylanmıştır.
rejection-news-embargo-past = Ambargo, gelecekteki bir anda sona ermelidir.
rejection-news-same-eyes = Bu taslağın son metnini, onu onaylayacak taraf yazmıştır.
rejection-news-not-approved = Taslağın şimdiki metni onaylanmamıştır.
confirmed-news-same-eyes = Haber, onu yazan tarafça onaylandı.
confirmed-news-not-approved = Haber onaylanmadan yayımlandı.
news-newsroom = Haber masası
news-newsroom-lead = Haber taslakları ve her biri için sıradaki adım. Bunları yalnızca Başkan ve sekretarya görür.
news-drafts-none = Taslak yoktur.
news-preview = Ön izleme
news-standing-draft = Taslak
news-standing-approved = Onaylandı
news-standing-embargoed = Ambargolu
news-standing-published = Yayımlandı
news-standing-withdrawn = Geri çekildi
news-embargo = Ambargo bitişi:
news-embargo-note = O ana kadar metni yalnızca basın, Başkan ve sekretarya okur.
news-corrections = Düzeltmeler
news-corrected = Düzeltildi
news-was-withdrawn = Bu haber geri çekilmiştir
news-from-record = Toplantı kayıtlarından basın bildirisi
news-from-record-lead = İlk taslak, toplantının ne zaman ve nerede yapıldığını, kimlerin katıldığını ve nelerin kabul edildiğini söyler. Düzenlenmek üzere hazırlanmıştır.
news-last-words = Son metin
news-release-lead = { $meeting }: { $days }.
news-release-lead-place = { $meeting }: { $days }, { $place }.

# Photographs of news.
rejection-news-alternative-missing = Fotoğrafın neyi gösterdiği şu dillerde belirtilmemiştir: { $languages }.
confirmed-news-alternative-missing = Fotoğraf, tüm çalışma dillerinde açıklaması olmadan eklendi.
rejection-news-photograph-unreadable = Dosya bozuk, JPEG, PNG ya da WebP biçiminde bir fotoğraf değil veya içeriği adına uymuyor.
rejection-news-photograph-too-large = Fotoğraf çok büyük. Sınır { $pixels } milyon piksel, bir kenar için { $side } pikseldir.
news-undescribed = Fotoğrafın bu dilde açıklaması yok
news-photographs = Fotoğraflar
# Pages, contacts and banners.
rejection-news-nothing-by-this-name = Burada { $slug } adıyla bir şey yoktur.
rejection-news-banner-over = Duyuru bandının bitişi, başlangıcından ve şu andan sonra olmalıdır.
news-pages = Sayfalar
news-pages-none = Henüz sayfa yok.
news-contacts = İletişim bilgileri
news-contacts-none = Henüz iletişim bilgisi belirtilmedi.
news-as-of = Bilgi tarihi
news-banner = Duyuru
news-banner-more = Devamını oku
news-banners = Sayfaların üstündeki duyuru bantları
news-banners-none = Duyuru bandı yoktur.
news-banner-stands = Şu anda gösteriliyor
news-banner-rests = Şu anda gösterilmiyor
news-change = Değiştir
