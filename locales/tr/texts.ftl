# Texts under negotiation.

rejection-texts-authentic-missing = Muteber dildeki metin eksiktir: { $language }.
rejection-texts-before-decision = { $text } metni toplantının kararına sunulmuştur ve şu anda değiştirilmez.
rejection-texts-frozen = { $text } metni kabul edilmiştir ve artık değiştirilmez.
rejection-texts-language-missing = Bir metnin en az bir muteber dili olmalıdır.
rejection-texts-language-unknown = Metnin şu dili yoktur: { $language }.
rejection-texts-may-not-propose = Kurallar, “{ $status }” statüsündeki bir katılımcının ifade önermesini öngörmemektedir.
rejection-texts-not-your-proposal = { $proposal } önerisi size ait değildir.
rejection-texts-nothing-changes = Hiçbir şey değişmiyor.
rejection-texts-paragraph-unknown = Böyle bir paragraf yoktur: { $paragraph }.
rejection-texts-proposal-closed = { $proposal } önerisi artık açık değildir.
rejection-texts-proposal-unknown = Böyle bir öneri yoktur: { $proposal }.
rejection-texts-text-unknown = Böyle bir metin yoktur: { $text }.
rejection-texts-words-ambiguous = “{ $words }” ifadesi paragrafta birden çok kez geçmektedir; daha uzun bir bölümünü alıntılayınız.
rejection-texts-words-gone = İfade o zamandan beri değişmiştir; paragrafa yeniden bakınız.
rejection-texts-words-not-found = “{ $words }” ifadesi paragrafta geçmemektedir.
rejection-texts-comment-unknown = { $comment } numaralı bir görüş yoktur.
rejection-texts-comment-withdrawn = { $comment } numaralı görüş geri çekilmiştir.
rejection-texts-contribution-closed = { $contribution } numaralı katkı bir araya getirilmiş veya geri çekilmiştir.
rejection-texts-contribution-unknown = Tarafınızın { $contribution } numaralı bir katkısı yoktur.
rejection-texts-deadline-past = Süre dolmuştur.
rejection-texts-in-concord = Bu paragrafın şu dildeki metni günceldir: { $language }.
rejection-texts-may-not-comment = Kurallar, “{ $status }” statüsündeki bir katılımcının görüş bildirmesini öngörmemektedir.
rejection-texts-no-round = Açık bir görüş turu yoktur.
rejection-texts-not-circulated = Taslak görüşe sunulmamıştır.
rejection-texts-not-your-comment = { $comment } numaralı görüş size ait değildir.
rejection-texts-round-open = { $round }. görüş turu açıktır.
rejection-texts-round-over = Bu alındığında { $round }. görüş turu sona ermişti; görüş, gecikmiş olarak işaretlenir.
rejection-texts-footnote-unknown = Metinde { $paragraph } numaralı bir dipnot yoktur.
rejection-texts-footnote-cited = { $paragraph } numaralı dipnota metinde gönderme vardır; önce işaretini çıkarınız.
rejection-texts-reservation-is-lifted = Çekince kabul edilmez: çekinceyi koyan heyet, geri çekerek kaldırır.
rejection-texts-placeholder-unfilled = { $proposal } önerisinin yerini ayırdığı ifade henüz önerilmemiştir.
rejection-texts-paragraph-agreed = Paragraf { $paragraph } üzerinde mutabık kalınmıştır; bir öneri onu yeniden açar.
rejection-texts-brackets-open = Paragrafta hâlâ açık parantezler vardır: { $open }.
rejection-texts-own-proposal = { $proposal } önerisi size aittir.
rejection-texts-supported-already = { $proposal } önerisini zaten destekliyorsunuz.
rejection-texts-not-supported = { $proposal } önerisini desteklemiyorsunuz.
rejection-texts-merge-apart = Yalnızca aynı ifadeye ilişkin iki veya daha çok öneri birleştirilir.
rejection-texts-nothing-to-confirm = Paragraf { $paragraph } teyidinizi beklememektedir.
rejection-texts-pending-already = Paragraf { $paragraph } zaten teyidinizi beklemektedir.

# The page of a text.
texts-table = Yazım masası
texts-adopted = Kabul edilen metin
texts-texts = Metinler
texts-read = Metni oku
texts-draft = Taslak
texts-adopted-on = Kabul edildi: { $day }
texts-can-be-checked = Metni ve imzalarını herkes denetleyebilir
texts-open-brackets = { $number ->
    [0] açık parantez yok
    [one] { $number } açık parantez
   *[other] { $number } açık parantez
}
texts-where = Bulunduğu aşama
texts-authentic = muteber
texts-courtesy = bilgi amaçlı çeviri
texts-language-missing = Bu dilde metin yok
texts-owner-withheld = öneren gösterilmiyor
texts-owner-gone = kime ait olduğu artık saklanmıyor
texts-yours = sizin
texts-proposal-open = açık
texts-proposal-accepted = kabul edildi
texts-proposal-declined = reddedildi
texts-proposal-withdrawn = geri çekildi
texts-proposal-superseded = yerini başkası aldı
texts-proposal-merged = birleştirildi
texts-proposal-fallen = düştü
texts-empty = Metinde henüz paragraf yok.
texts-beside = Yanında: { $language }
texts-history = Önceki durumlar
texts-state-after = { $number } numaralı kayıttan sonra
texts-as-of = Metni { $number } numaralı kayıttan sonraki durumuyla görüyorsunuz.
texts-as-it-stands = Şimdiki durumunu göster
texts-propose-short = İfade öner
texts-revise-short = Gözden geçir
texts-add-short = Paragraf ekle

# The drafting table.
texts-said-goes = parantez, çıkarılacak ifade, öneren { $owner }:
texts-said-stays = parantez, tartışmalı ifade, öneren { $owner }:
texts-said-comes = parantez, eklenecek ifade, öneren { $owner }:
texts-said-end = parantezin sonu
texts-behind = Güncel değil: { $language }
texts-behind-since = Güncel değil: { $language }, başlangıç: { $since }
texts-not-in-language = Henüz şu dilde yok ({ $language }): { $tags }
texts-to-confirm = Teyidi beklenenler: { $parties }.
texts-to-confirm-by = Teyidi beklenenler: { $parties }; son gün: { $day }.
texts-new-paragraph = Önerilen yeni paragraf
texts-unnumbered = ¶
texts-became = Sonucu
texts-became-same = değişmedi
texts-became-added = eklendi
texts-became-removed = çıkarıldı
texts-became-changed = değişti
texts-became-moved = yeri değişti
texts-on = { $tag } hakkında (değişiklik önerisine değişiklik)
texts-moved-after = yeni yeri: { $number } numaralı paragraftan sonra
texts-acts = İşlemler
texts-history-states = { $number } durum
texts-history-last = { $number ->
    [one] Son durum.
   *[other] Son { $number } durum.
}
texts-history-all = Bütün durumlar
texts-instead-of = şunların yerine: { $tags }
texts-ended = { $phase }, { $day }
texts-since = başlangıç: { $since }
texts-supported = { $number } heyetin desteğiyle
texts-supported-by = { $number ->
    [1] destekleyen: { $parties }
    [one] destekleyen: { $parties }
   *[other] destekleyenler ({ $number }): { $parties }
 }
texts-stale = İfade o zamandan beri değişti.
texts-stale-yours = İfade o zamandan beri değişti: öneriyi yenileyiniz veya geri çekiniz.
texts-provisional = geçici
texts-tally-paragraphs = paragraf
texts-tally-ad-referendum = ad referendum
texts-tally-brackets = açık parantez
texts-more = Diğer
texts-views = Metnin görünümleri
texts-changes-note = Şu durumdan sonraki değişiklikler: { $state }. Çıkarılanın üstü, ekleneninse altı çizilidir.
texts-lines-note = Satırlar en çok { $number } harftir ve metnin başından sayılır: bu durumun bu dildeki her nüshasında aynıdır.
texts-taken-up = Görüşülüyor
texts-dealt-with = { $number } öneri sonuçlandırıldı
texts-nothing-open = Açık bir şey yok.
texts-issues = Dağıtılan metinler
texts-brackets-title = Bütün parantezler
texts-left = { $number ->
    [0] Parantez kalmadı
    [one] { $number } parantez kaldı
   *[other] { $number } parantez kaldı
}
texts-left-held = { $number } parantez kaldı; tek bir heyete ait olan: { $held }
texts-blocking = Heyetim için hâlâ çözüm bekleyenler
texts-blocking-nothing = Bu metinde heyetiniz için çözüm bekleyen bir şey yok.
texts-blocking-confirm = Teyidinizi bekleyen paragraflar
texts-blocking-own = Kendi parantezleriniz
texts-blocking-others = Başkalarının, sizi ilgilendiren parantezleri
texts-paragraph = Paragraf { $number }
texts-holders = Kimlere ait
texts-whole-paragraph = paragrafın tamamı
texts-beginning = metnin başı
texts-compare-title = İki durumu karşılaştır
texts-compare-from = Önceki durum
texts-compare-to = Sonraki durum
texts-compare-languages = Diller
texts-compare-show = Karşılaştır
texts-compare-same = İki durum arasında fark yok.
texts-compare-entry = veya şu kayıttan sonra
texts-compare-between = { $entry } numaralı kayıt bu metni değiştirmemiştir. Gösterilen: { $state }.
texts-compare-no-entry = “{ $entry }” bu metnin bir kaydı değildir. Aşağıda önerilen durum gösterilmektedir.
texts-hall-open = { $number ->
    [0] Bu paragrafta açık parantez yok
    [one] Bu paragrafta { $number } açık parantez
   *[other] Bu paragrafta { $number } açık parantez
}
texts-hall-agreed = Mutabık kalınan paragraflar: { $number } / { $paragraphs }
texts-hall-none = Görüşülen paragraf yok
texts-hall-floor = Söz alan: { $party }
texts-look-marked = Parantezlerle
texts-look-open = Yalnızca açık olanlar
texts-look-clean = Temiz metin
texts-look-changes = Değişiklikler
texts-look-lines = Numaralı satırlar
texts-look-language = Dil: { $language }
texts-look-hall = Salon ekranı
texts-look-compare = Karşılaştırma
texts-look-silence = Sessizlik usulü
texts-state-opened = Açıldığı durum
texts-owners-open = Parantezlerin sahipleri üyelere, Başkana ve Sekretaryaya gösterilir; diğerleri metni görür, parantezin kime ait olduğunu görmez.
texts-owners-sealed = Parantezlerin sahipleri yalnızca Başkana ve Sekretaryaya gösterilir; her heyet hangilerinin kendisine ait olduğunu görür.
texts-owners-nobody = Parantezlerin sahipleri kimseye gösterilmez; her heyet hangilerinin kendisine ait olduğunu görür.
texts-renumber-short = Paragrafları numarala
texts-issue-short = Metni dağıt
texts-new-first-short = Metnin başına paragraf öner
texts-confirm-short = Teyit et
texts-take-ad-referendum-short = Ad referendum mutabık kal
texts-new-after-short = Bundan sonra paragraf öner
texts-take-up-short = Görüşülmesine geç
texts-mark-agreed = Mutabık kalındı olarak işaretle
texts-mark-ad-referendum = Ad referendum mutabık kalındı olarak işaretle
texts-mark-open = Açık olarak işaretle
texts-move-short = Yerini değiştir
texts-add-after-short = Bundan sonra paragraf ekle
texts-remove-short = Çıkar
texts-withdraw-short = Geri çek
texts-withdraw-tag = Geri çek: { $tag }
texts-withdraw-support-tag = Desteği geri çek: { $tag }
texts-support-tag = Destekle: { $tag }
texts-accept-tag = Kabul et: { $tag }
texts-decline-tag = Reddet: { $tag }
texts-merge-short = Önerileri birleştir
texts-take-up-before = Önceki paragraf: { $number }
texts-take-up-next = Sonraki paragraf: { $number }

# The form of a proposal.
texts-form-change = İfadeyi burada değiştiriniz; değiştirdikleriniz öneriniz olur. Olduğu gibi bırakılan bir dil önerinin parçası olmaz.
texts-form-revise = İfadeyi burada değiştiriniz. Olduğu gibi bırakılan bir dil değişmiş sayılmaz ve güncelliğini yitirir.
texts-form-more = Başka türden bir öneri
texts-form-kept = Başka türden bir öneri için yazılan
texts-form-kept-note = Bu önerinin parçası değildir; o türü seçtiğinizde yeniden yerinde olur.
texts-form-replace = Bu paragrafta başka ifade
texts-form-reservation = Bir ifadeye veya paragrafa çekince koymak
texts-form-alternative = Mevcut ifadenin yanında alternatif ifade
texts-form-placeholder = Sonradan gelecek ifade için yer ayırmak
texts-form-delete = Paragrafın tamamını çıkarmak
texts-form-new-paragraph = Bundan sonra yeni paragraf
texts-form-move = Paragraf için başka bir yer
texts-form-amend = { $tag } önerisinin ifadesini değiştirmek
texts-form-proposal = Öneri { $tag }
texts-form-old-reservation = Çekince koyduğunuz ifadeyi alıntılayınız; paragrafın tamamı için boş bırakınız.
texts-form-after-placeholder = Yerin ayrıldığı noktadan önceki ifade; boşsa paragrafın sonu.
texts-form-delete-note = Paragrafın tamamı çıkarılacaktır.
texts-of-equal-value = eş değerde dil versiyonu
