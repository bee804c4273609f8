# The evidence room: why a file was not imported, why a question has no answer.

evidence-wrong-number = Sayı değil: { $text }
evidence-wrong-period = Dönem değil: { $text }
evidence-wrong-second = { $line } numaralı satırın anahtarı için ikinci değer.
evidence-wrong-fields = Alan sayısı: { $found }; başlıkta: { $wanted }.
evidence-wrong-encoding = Satır UTF-8 değil.
evidence-wrong-quotes = Tırnak kapatılmamış ya da ardından metin geliyor.
evidence-wrong-code = “{ $list }” listesinde yok: { $text }
evidence-wrong-conflict = { $first } ile { $second } farklı bölgelerdir.
evidence-wrong-appended = Eklenecekti, ancak veri tabanında başka bir değer var.
evidence-refused-layout = Dosyanın düzeni tanınmadı; başka düzendeki bir CSV dosyası için --mapping gerekir.
evidence-refused-long = Kabul edilenden uzun, bayt olarak: { $bytes }. Reddedildi.
evidence-refused-rows = Kabul edilenden çok gözlem: { $most }. Reddedildi.
evidence-refused-words = { $column } sütununda kabul edilenden çok farklı sözcük var: { $most }. Reddedildi.
evidence-refused-broken = Dosya bozuk ya da göründüğü gibi değil: { $text }
evidence-refused-mapping = Eşleme dosyası kullanılamıyor: { $text }
evidence-refused-faults = Hatalar: { $count }. Hiçbir şey aktarılmadı.
evidence-refused-unmapped = Hiçbir listede bulunmayan bölge kodları: { $count }. Hiçbir şey aktarılmadı.
evidence-asked-indicator = Veri tabanında { $text } göstergesi yok. Olanlar: { $known }
evidence-asked-area = Böyle bir bölge ya da grup yok: { $text }
evidence-asked-period = Böyle bir dönem yok: { $text }
evidence-asked-datasets = Bu gösterge birden çok veri kümesinde var ve bunlar hiçbir zaman karıştırılmaz; --dataset ile birini belirtin ya da dataset alanına göre gruplayın: { $all }
evidence-asked-units = Farklı birimlerdeki değerler toplanmaz ({ $all }); unit alanına göre gruplayın ya da --unit ile birini belirtin.
evidence-asked-stock = Stok zaman boyunca toplanmaz; tek bir dönem belirtin ya da period alanına göre gruplayın.
evidence-asked-group = Yayımlanmış bir grup ülkelerle ya da başka gruplarla toplanmaz: { $all }
evidence-asked-nothing = Soruya uyan gözlem yok.
evidence-asked-field = --by böyle bir alan tanımıyor: { $text }
