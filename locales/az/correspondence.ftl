# Letters out and in.
# No native reader has cleared these words yet.

rejection-correspondence-letter-unknown = Nəzərdə tutula bilən { $letter } nömrəli məktub yoxdur.
rejection-correspondence-addressee-missing = Kimə olduğu göstərilməyib: dövləti, təşkilatı və ya qurumu göstərin.
rejection-correspondence-not-addressed = { $letter } nömrəli məktub oraya ünvanlanmayıb.
rejection-correspondence-own-copy-only = Tərəf yalnız öz nüsxəsinin çatdığını, açıldığını və ya oxunduğunu qeyd edə bilər.
rejection-correspondence-not-outgoing = { $letter } nömrəli məktub daxil olan məktubdur; çatdırılma göndərilən məktublarda qeyd olunur.
rejection-correspondence-letter-void = { $letter } nömrəli məktubun qeydi etibarsız sayılıb.
rejection-correspondence-number-taken = Bu ilin { $number } nömrəsi artıq { $letter } sayılı məktuba məxsusdur.
rejection-correspondence-number-missing = Qaydalar nömrələrin formasını müəyyən etmir: zəhmət olmasa, məktubun nömrəsini göstərin.
rejection-correspondence-received-already = Bu göndərənin { $number } nömrəli məktubu bu ilin reyestrində artıq var: məktub { $letter }. Bu, başqa məktubdur?
rejection-correspondence-meeting-missing = Dəvət görüşə olur: zəhmət olmasa, görüşü göstərin.
rejection-correspondence-nothing-corrected = Nəyin düzəldildiyi göstərilməyib.

# The board of invitations, the register, a letter.
correspondence-board = Dəvətlər cədvəli
correspondence-nobody-invited = Hələ heç kim dəvət olunmayıb.
correspondence-counted = Dəvət olunub
correspondence-remind = Xatırlatma məktubu
correspondence-remind-all = Vaxtı çatmış { $number } tərəfə xatırlatma
correspondence-reminder-subject = Dəvət barədə xatırlatma: { $meeting }
correspondence-received-read = Məktubu aldıq və oxuduq
correspondence-remind-on = Xatırlatma günü: { $day }
correspondence-reminded = Xatırladılıb: { $day }
correspondence-acknowledged = Alındığı təsdiqlənib: { $day }
correspondence-more = Digər
correspondence-register = Məktublar reyestri
correspondence-register-lead = Göndərilən və daxil olan məktublar vahid reyestrdə, il üzrə nömrələnir. Düzəliş düzəldilən qeydin yanında qalır.
correspondence-halves = Reyestrin hissəsi
correspondence-all = Bütün məktublar
correspondence-outgoing = Göndərilən
correspondence-incoming = Daxil olan
correspondence-none = Burada məktub yoxdur.
correspondence-letter = { $letter } saylı məktub
correspondence-void = Qeydi etibarsız sayılıb
correspondence-answers = { $letter } saylı məktuba cavabdır
correspondence-answered-by = Cavab məktubu
correspondence-gaps = Heç bir məktuba verilməmiş nömrələr
correspondence-on-it = Məktubda göstərilənlər
correspondence-no-file = Fayl yoxdur
correspondence-annexes = Əlavələr
correspondence-entered = Qeydə alınıb
correspondence-to = Kimə
correspondence-from = Kimdən
correspondence-nothing-known = Çatdırılması barədə məlumat yoxdur
correspondence-corrections = Düzəlişlər
correspondence-corrected = Düzəldilib
correspondence-draft = Notanın layihəsi (DOCX)
