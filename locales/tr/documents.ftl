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
