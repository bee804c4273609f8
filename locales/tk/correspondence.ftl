# Letters out and in.

rejection-correspondence-letter-unknown = Göz öňünde tutulyp bilinjek beýle hat ýok: { $letter }.
rejection-correspondence-addressee-missing = Kime iberilýändigi görkezilmändir: bir döwleti, guramany ýa-da edarany görkeziň.
rejection-correspondence-not-addressed = { $letter } belgili hat ol ýere iberilmeýär.
rejection-correspondence-own-copy-only = Tarap diňe öz nusgasynyň gelendigini, açylandygyny ýa-da okalandygyny belläp bilýär.
rejection-correspondence-not-outgoing = { $letter } belgili hat gelen hatdyr: gowşurylyşy diňe iberilen hatlar boýunça bellenýär.
rejection-correspondence-letter-void = { $letter } belgili hat hereket etmeýän diýlip yglan edildi.
rejection-correspondence-number-taken = Bu ýylyň { $number } belgisi şu hata degişli: { $letter }.
rejection-correspondence-number-missing = Düzgünlerde belgiler üçin nusga ýok: hatyň belgisini görkezmegiňizi haýyş edýäris.
rejection-correspondence-received-already = Bu iberijiniň { $number } belgili haty bu ýylyň reýestrinde bar: hat { $letter }. Bu başga hatmy?
rejection-correspondence-meeting-missing = Çakylyk haýsy hem bolsa bir duşuşyga degişli bolýar: duşuşygy görkezmegiňizi haýyş edýäris.
rejection-correspondence-nothing-corrected = Düzediljek maglumat görkezilmändir.

# The board of invitations, the register, a letter.
correspondence-board = Çakylyklaryň jedweli
correspondence-nobody-invited = Entek hiç kim çagyrylmady.
correspondence-counted = Çagyrylanlar
correspondence-remind = Ýatlatma haty
correspondence-remind-all = { $number ->
    [one] Möhleti ýeten birine ýatlatmak
   *[other] Möhleti ýetenleriň hemmesine ýatlatmak ({ $number })
  }
correspondence-reminder-subject = Çakylyk barada ýatlatma: { $meeting }
correspondence-received-read = Biz ony aldyk we okadyk
correspondence-remind-on = Ýatlatmaly güni: { $day }
correspondence-reminded = Ýatladylan güni: { $day }
correspondence-acknowledged = Alnandygy tassyklanan güni: { $day }
correspondence-more = Has giňişleýin
correspondence-register = Hatlaryň reýestri
correspondence-register-lead = Iberilen we gelen hatlar bir reýestrde, ýyllar boýunça belgilenýär. Düzetme düzedilýän ýazgynyň ýanynda durýar.
correspondence-halves = Reýestriň bölegi
correspondence-all = Ähli hatlar
correspondence-outgoing = Iberilen
correspondence-incoming = Gelen
correspondence-none = Bu ýerde hat ýok.
correspondence-letter = Hat { $letter }
correspondence-void = Hereket etmeýär
correspondence-answers = Jogap berlen hat: { $letter }
correspondence-answered-by = Jogap haty
correspondence-gaps = Hiç bir hata berilmedik belgiler
correspondence-on-it = Hatdaky maglumatlar
correspondence-no-file = Faýl ýok
correspondence-annexes = Goşundylar
correspondence-entered = Girizilen güni
correspondence-to = Kime
correspondence-from = Kimden
correspondence-nothing-known = Gowşurylyşy barada maglumat ýok
correspondence-corrections = Düzetmeler
correspondence-corrected = Düzedildi
correspondence-draft = Notanyň taslamasy (DOCX)
