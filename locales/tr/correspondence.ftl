# Letters out and in.

rejection-correspondence-letter-unknown = { $letter } numaralı, kastedilmiş olabilecek bir mektup yoktur.
rejection-correspondence-addressee-missing = Mektubun kime gönderildiği belirtilmemiştir: bir devlet, kuruluş veya makam belirtiniz.
rejection-correspondence-not-addressed = { $letter } numaralı mektup bu muhataba gönderilmemiştir.
rejection-correspondence-own-copy-only = Bir taraf yalnızca kendi nüshasının ulaştığını, açıldığını veya okunduğunu not edebilir.
rejection-correspondence-not-outgoing = { $letter } numaralı mektup gelen bir mektuptur; teslim bilgisi giden mektuplar için not edilir.
rejection-correspondence-letter-void = { $letter } numaralı mektup hükümsüz sayılmıştır.
rejection-correspondence-number-taken = Bu yılın { $number } sayısı şu mektuba verilmiştir: { $letter }.
rejection-correspondence-number-missing = Kurallarda sayı biçimi öngörülmemiştir: lütfen mektubun sayısını belirtiniz.
rejection-correspondence-received-already = Bu gönderenin { $number } sayılı bir mektubu bu yılın sicilinde bulunmaktadır: mektup { $letter }. Bu başka bir mektup mudur?
rejection-correspondence-meeting-missing = Davet bir toplantıya yapılır: lütfen toplantıyı belirtiniz.
rejection-correspondence-nothing-corrected = Neyin düzeltileceği belirtilmedi.

# The board of invitations, the register, a letter.
correspondence-board = Davet çizelgesi
correspondence-nobody-invited = Henüz kimse davet edilmedi.
correspondence-counted = Davet edilenler
correspondence-remind = Hatırlatma mektubu
correspondence-remind-all = { $number ->
    [one] Zamanı gelen tarafa hatırlat
   *[other] Zamanı gelen { $number } tarafın hepsine hatırlat
  }
correspondence-reminder-subject = Davete ilişkin hatırlatma: { $meeting }
correspondence-received-read = Aldık ve okuduk
correspondence-remind-on = Hatırlatma tarihi: { $day }
correspondence-reminded = Hatırlatıldı: { $day }
correspondence-acknowledged = Alındığı teyit edildi: { $day }
correspondence-more = Diğer
correspondence-register = Yazışma sicili
correspondence-register-lead = Giden ve gelen mektuplar tek sicilde, yıllara göre numaralanır. Düzeltme, düzelttiği kaydın yanında yer alır.
correspondence-halves = Sicilin bölümü
correspondence-all = Bütün mektuplar
correspondence-outgoing = Giden
correspondence-incoming = Gelen
correspondence-none = Burada mektup yok.
correspondence-letter = Mektup { $letter }
correspondence-void = Hükümsüz
correspondence-answers = { $letter } numaralı mektuba cevaptır
correspondence-answered-by = Cevap mektubu
correspondence-gaps = Hiçbir mektuba verilmemiş sayılar
correspondence-on-it = Üzerinde yazılı olanlar
correspondence-no-file = Dosya yok
correspondence-annexes = Ekler
correspondence-entered = Kayıt tarihi
correspondence-to = Kime
correspondence-from = Kimden
correspondence-nothing-known = Teslimi hakkında bilgi yok
correspondence-corrections = Düzeltmeler
correspondence-corrected = Düzeltildi
correspondence-draft = Nota taslağı (DOCX)
