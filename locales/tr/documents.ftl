# Documents and sources.

rejection-documents-media-wrong = Bu türden bir dosya ({ $media }) kabul edilmez.
rejection-documents-source-unknown = Böyle bir kaynak gösterilmemiştir: { $source }.
rejection-documents-symbol-taken = { $symbol } simgesi kullanılmıştır.
rejection-documents-symbol-unknown = { $symbol } simgeli bir belge yoktur.
rejection-documents-symbol-wrong = { $symbol } bir belge simgesi değildir: büyük harf, rakam, nokta, kısa çizgi ve eğik çizgi kullanılır.
rejection-documents-version-empty = Bir dil versiyonunda metin veya dosya bulunmalıdır.
documents-about = Belge hakkında
documents-known = Belge hakkında bilinenler
documents-versions = Dil versiyonları
documents-text-unknown = Metni bilinmiyor
documents-symbol-ours = simge bu site tarafından verilmiştir
documents-none = Belge yok
documents-sources = Kaynaklar
documents-no-sources = Henüz kaynak gösterilmedi.

# The archive.
rejection-documents-archived-unknown = Arşivde { $number } numaralı dosya yok.
rejection-documents-certainty-wrong = Tarih ile kesinliği birbirini tutmuyor.
archive-title = Arşiv
archive-lead = Sürecin eski dosyaları; her birinin nerede bulunduğu ve tarihinin ne kadar kesin olduğu belirtilir.
archive-none = Arşivde bir şey yok.
archive-no-date = Tarihi bilinmiyor
archive-about = yaklaşık { $date }
archive-languages-unknown = dili bilinmiyor
archive-same = Aynı içerikte bir dosya arşivde zaten var:
archive-about-file = Dosya hakkında
archive-entries = Kayıtta
archive-add = Eski dosyalar ekle
archive-add-lead = Birden çok dosyayı bir arada seçin. Burada belirtilenler hepsi için geçerlidir; sonraki adımda her biri tamamlanır. Ondan önce hiçbir şey kaydedilmez.
archive-add-bounds = Bir defada en çok: { $files } dosya, toplam { $bytes }.
archive-add-files = Dosyalar
archive-add-read = Tabloya geç
archive-add-table = Her dosyanın bilgileri
archive-add-table-lead = Dosyalar bir gün bekler. Ancak hepsi kurallara uygun olduğunda kaydedilir.
archive-add-put = Hepsini kaydet
archive-add-leave-out = Bu dosyayı dışarıda bırak
archive-add-nothing = Hiçbir şey kaydedilmedi.
archive-add-none = Dosya seçilmedi.
archive-add-done = Kaydedilen dosya sayısı: { $number }.
archive-text = Dosyanın metni
archive-text-found = Metin dosyanın içinde bulundu.
archive-text-machine = Metin taramadan makineyle okundu; hatalı olabilir.
archive-text-none = Dosyada metin bulunamadı.
archive-text-waiting = Dosya henüz okunmadı.
archive-text-missing = Metin yok. Dosyanın okunması için sunucuda eksik olan: { $programs }.
archive-text-failed = Metin yok: dosya bozuk, okunamayacak kadar büyük ya da okunması çok uzun sürdü.
archive-text-cut = Dosyanın yalnızca başı okundu.
archive-text-page = Sayfa { $number }

# Deadlines of translators.
rejection-documents-translation-of-what = Neyin çevrildiğini belirtiniz: simgesiyle bir belge ya da toplantısıyla bir metin; ikisinden biri.
rejection-documents-due-inexact = Son gün, ayı ve yılıyla tam bir gündür.
rejection-documents-due-none = Kaldırılacak bir süre yok.
documents-translations = Çeviriler
documents-language-current = kaynağıyla aynı
# What the command that archives whole folders says of a file, and of the table of files.
archive-file-twice = Aynı ad iki klasörde yer almaktadır.
archive-file-name = Ad gösterilemiyor: ekranı yönlendiren karakterler içeriyor veya { $bytes } bayttan uzun.
archive-file-link = Bu bir bağlantıdır; bağlantılar izlenmez.
archive-file-deep = Dosya { $most } klasörden daha derindedir.
archive-file-type = Bu bir PDF, DOCX, XLSX, PPTX, düz metin, JPEG, PNG veya WebP değildir ya da içeriği uzantısına uymamaktadır.
archive-file-special = Bu olağan bir dosya değildir.
archive-file-unread = Dosya okunamıyor.
archive-file-empty = Dosya boştur.
archive-file-long = Dosya { $bytes } bayttan büyüktür.
archive-file-absent = Tabloda bu dosyanın adı geçiyor, ancak dosya yerinde yok.
archive-file-changed = Dosya okunurken değişti.
archive-files-many = Dosya sayısı: { $number }. Bir defada en çok { $most } dosya alınır.
archive-table-header = Tablonun başlık satırı yoktur.
archive-table-column = { $name } diye bir sütun öngörülmemiştir. Öngörülen sütunlar: { $columns }.
archive-table-columns = Her sütun bir kez yer alır ve { $name } sütunu zorunludur.
archive-table-cells = Hücre sayısı: { $number }. Sütun sayısı: { $columns }.
archive-table-nameless = Satırda hangi dosyanın söz konusu olduğu belirtilmemiştir.
archive-table-twice = { $name } dosyası iki kez yer almaktadır.
