# Letters out and in.

rejection-correspondence-letter-unknown = { $letter } nömrəli uyğun məktub yoxdur.
rejection-correspondence-addressee-missing = Məktubun kimə ünvanlandığı göstərilməyib: bir dövlət, təşkilat və ya qurum göstərin.
rejection-correspondence-not-addressed = { $letter } nömrəli məktub bu ünvana göndərilməyib.
rejection-correspondence-own-copy-only = Tərəf yalnız öz nüsxəsinin çatdırıldığını, açıldığını və ya oxunduğunu qeyd edə bilər.
rejection-correspondence-not-outgoing = { $letter } nömrəli məktub daxil olan məktubdur; çatdırılma yalnız göndərilən məktublar üzrə qeyd olunur.
rejection-correspondence-letter-void = { $letter } nömrəli məktubun qeydi etibarsız sayılıb.
rejection-correspondence-number-taken = { $number } nömrəsi bu il artıq verilib: məktub { $letter }.
rejection-correspondence-number-missing = Qaydalarda nömrələrin forması müəyyən edilməyib: zəhmət olmasa, məktubun nömrəsini göstərin.
rejection-correspondence-received-already = Bu göndərənin { $number } nömrəli məktubu bu ilin reyestrində artıq var: məktub { $letter }. Bu, başqa məktubdur?
rejection-correspondence-meeting-missing = Dəvət konkret görüşə aid olur: zəhmət olmasa, görüşü göstərin.
rejection-correspondence-nothing-corrected = Nəyin düzəldildiyi göstərilməyib.

# The board of invitations, the register, a letter.
correspondence-board = Dəvətlər cədvəli
correspondence-nobody-invited = Hələ heç kim dəvət olunmayıb.
correspondence-counted = Dəvət olunub
correspondence-remind = Xatırlatma məktubu
correspondence-remind-all = Vaxtı çatmış { $number } tərəfə xatırlatma
correspondence-reminder-subject = Dəvət barədə xatırlatma: { $meeting }
correspondence-received-read = Məktub alınıb və oxunub
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
correspondence-letter = Məktub { $letter }
correspondence-void = Qeydi etibarsız sayılıb
correspondence-answers = { $letter } nömrəli məktuba cavabdır
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
