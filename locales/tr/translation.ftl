# The translator's page, and the glossary.

translation-title = Çeviri
translation-into = Çeviri dili
translation-in-concord = Güncel, bütün değişiklikler işlendi: { $language }.
translation-behind = Son değişikliğin henüz işlenmediği paragraf sayısı: { $number }.
translation-file = Çeviri programı için dosya (XLIFF 2.0)
translation-is-behind = güncel değil
translation-words-behind = Bu dildeki metin, asıl metindeki son değişikliği henüz yansıtmamaktadır.
translation-moved = çevirinin son güncellenmesinden sonra değişen yerler işaretlenmiştir
translation-never = henüz çeviri yapılmadı
translation-give = Bu çeviriyi ver
translation-confirm = Çeviride değişiklik gerekmiyor
translation-figures-source = Yalnızca kaynak metinde geçen sayılar: { $figures }
translation-figures-target = Yalnızca çeviride geçen sayılar: { $figures }
translation-terms = Terim sözlüğündeki terimler
translation-agreed = Kabul edilmiş metinlerde mutabık kalınan ifadeler
translation-others = Güncel çeviriler

# The glossary.
glossary-title = Terim sözlüğü
glossary-note = Sürecin terimleri ve karşılıkları. Çevirmenler bunları, geçtikleri sözlerin yanında görür.
glossary-empty = Henüz terim tanımlanmadı.
glossary-use = Kullanımı
glossary-define-again = Yeniden tanımla

# What waits for translators.
work-list-title = Çevirmenlerin işi
work-list-lead = Bir dilde henüz metni olmayan, metni kaynağının gerisinde kalan veya uyumu onaylanmamış olanlar. Başka bir gün belirlenmedikçe, gelecek bir toplantıya ait olanın son günü toplantının ilk günüdür.
work-list-none = Bu dilde bekleyen bir şey yok: { $language }.
work-list-waits = { $number ->
    [one] { $number } iş bekliyor.
   *[other] { $number } iş bekliyor.
}
work-list-what = Ne
work-list-state = Durum
work-list-due = Son gün
work-list-missing = eksik: { $number }
work-list-behind = kaynağının gerisinde: { $number }
work-list-draft = onaylanmadı: { $number }
work-list-agenda = Toplantı ve gündem

# Deadlines of translators.
work-list-overdue = süresi geçti
work-list-first-day = toplantının ilk günü
work-list-set-due = Son gün belirle
work-list-move-due = Son günü değiştir
work-list-translator = çevirmen: { $name }
# A translation that was compared, and what it lacks.
translation-absent = Çeviride bulunamadı: { $terms }
translation-review = Gözden geçirildi olarak işaretle
translation-is-draft = Taslak çeviri
translation-is-reviewed = Gözden geçirilmiş çeviri
