# Letters out and in.
# No native reader has cleared these words yet.

rejection-correspondence-letter-unknown = Nəzərdə tutula bilən { $letter } nömrəli məktub yoxdur.
rejection-correspondence-addressee-missing = Kimə olduğu göstərilməyib: dövləti, təşkilatı və ya qurumu göstərin.
rejection-correspondence-not-addressed = { $letter } nömrəli məktub oraya ünvanlanmayıb.
rejection-correspondence-not-outgoing = { $letter } nömrəli məktub daxil olan məktubdur; çatdırılma göndərilən məktublarda qeyd olunur.
rejection-correspondence-letter-void = { $letter } nömrəli məktubun qeydi etibarsız sayılıb.
rejection-correspondence-number-taken = Bu ilin { $number } nömrəsi artıq { $letter } sayılı məktuba məxsusdur.
rejection-correspondence-number-missing = Qaydalar nömrələrin formasını müəyyən etmir: zəhmət olmasa, məktubun nömrəsini göstərin.
rejection-correspondence-received-already = Bu göndərənin { $number } nömrəli məktubu bu ilin reyestrində artıq var: məktub { $letter }. Bu, başqa məktubdur?
rejection-correspondence-meeting-missing = Dəvət görüşə olur: zəhmət olmasa, görüşü göstərin.
rejection-correspondence-nothing-corrected = Nəyin düzəldildiyi göstərilməyib.
