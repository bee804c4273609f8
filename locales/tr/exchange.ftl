# Documents out and in: the files of a text, and what came back.

downloads-title = Dosya olarak bu metin
downloads-clean = Metnin güncel hâli
downloads-marked = Açık parantezlerle; PDF’te satırlar numaralıdır
downloads-bilingual = İki dilde yan yana, ikinci dil: { $language }
downloads-machines = Makineler için (Akoma Ntoso 3.0)
downloads-translation = Çeviri programı için (XLIFF 2.0), çeviri dili

# What came back is dropped in.
drop-in-title = Dosya yükle
drop-in-note = Geri gelen bir formu (HTML veya DOCX), değişiklikleri izlenen bir DOCX dosyasını veya bir çeviriyi (XLIFF) yükleyiniz. Önce hangi işlemlerin yapılacağını görürsünüz; siz onaylamadan hiçbir işlem yapılmaz.
drop-in-bound-html = HTML biçimindeki bir form en çok { $bound },
drop-in-bound = diğer dosyalar en çok { $bound } olabilir.
drop-in-for-note = Form, hangi taraf için olduğunu belirtir. DOCX için değişikliklerin kime ait olduğunu seçiniz.
drop-in-for-file = Dosyada belirtildiği gibi, yoksa Sekretaryanın kendisi
drop-in-evidence-note = Örneğin dosyanın ekinde geldiği mektup. Dosyanın kendisi her hâlükârda dayanak gösterilir.
drop-in-read = Dosyayı oku
drop-in-preview = { $number ->
    [0] Hiçbir işlem yapılmayacak.
    [one] { $number } işlem yapılacak. Henüz hiçbir işlem yapılmadı.
   *[other] { $number } işlem yapılacak. Henüz hiçbir işlem yapılmadı.
}
drop-in-report = { $number ->
    [0] Hiçbir işlem yapılmadı.
    [one] { $number } işlem yapıldı.
   *[other] { $number } işlem yapıldı.
}
drop-in-lost = { $number ->
    [one] { $number } bölüm alınmadı; nedeni yanında belirtilmiştir.
   *[other] { $number } bölüm alınmadı; nedenleri yanlarında belirtilmiştir.
}
drop-in-nothing-put = Hiçbir işlem yapılmadı.
drop-in-hash = Karma değeri (SHA-256)
drop-in-kept = Dosya bu karma değeriyle saklanır.
drop-in-for = İşlemler şunun adına yapılır: { $seat }.
drop-in-form = { $number }. turun formu.
drop-in-docx = Bu metnin üzerinde çalışılmış bir DOCX dosyası.
drop-in-translation = Çeviri (XLIFF): { $source } → { $target }.
drop-in-same = Dosya, metni { $number } numaralı kayıttan sonraki hâliyle gösteriyor. O zamandan beri hiçbir paragraf değişmedi.
drop-in-moved = Dosya, metni { $number } numaralı kayıttan sonraki hâliyle gösteriyor. O zamandan beri değişen paragraflar:
drop-in-lines = Yapılacak işlemler
drop-in-lines-put = İşlemlerin sonucu
drop-in-empty = Dosyada metinden farklı bir şey yok.
drop-in-paragraph = Paragraf { $paragraph }: çeviri
drop-in-part = Dosyanın bir bölümü
drop-in-in-order = usulüne uygun
drop-in-asked = onay bekliyor
drop-in-taken = alındı
drop-in-before = daha önce alındı
drop-in-unconfirmed = onaylanmadı
drop-in-refused = reddedildi
drop-in-not-taken = alınmadı
drop-in-nothing = yapılacak bir şey yok
drop-in-clash = Aynı ifade bu arada başkalarınca değiştirildi. Paragrafa bakınız ve değişikliği yeniden öneriniz.
drop-in-confirm = Onay bekleyenleri de yap
drop-in-put = Bu işlemleri yap
drop-in-to-text = Metne git
drop-in-another = Başka bir dosya
drop-in-unknown = Dosya ne buradan indirilmiş bir form ne bu metnin DOCX dosyası ne de XLIFF 2.0’dır.
drop-in-once-more = Bu dosya artık elde değil. Bir kez daha yükleyiniz.
drop-in-too-many = Dosya { $bound } işlemden fazlasını gerektiriyor.
drop-in-other-text = Dosya başka bir metne ait: { $text }.
drop-in-other-process = Dosya başka bir sürece ait.
drop-in-other-party = Form başka bir taraf için: { $party }.
