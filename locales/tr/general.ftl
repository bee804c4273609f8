# What holds for every act.

rejection-general-act-unknown = { $act } adlı bir işlem yoktur.
rejection-general-evidence-missing = Bir taraf adına girilen işlemin dayanağı belirtilmelidir: bir mektup, bir ileti veya salonda söylenen söz.
rejection-general-field-wrong = “{ $field }” alanı doldurulmamış veya burada geçerli olmayan bir değer içeriyor.
rejection-general-not-for-others = Başkaları adına yalnızca Sekretarya işlem girebilir.
rejection-general-not-yours = Bu işlemi yapmaya yetkili değilsiniz.
rejection-general-occurred-in-future = Gerçekleşmiş bir olayın tarihi gelecekte olamaz.
rejection-general-slug-reserved = { $slug } adı sitenin bir adresi için ayrılmıştır.
rejection-general-slug-taken = { $slug } adı kullanılmıştır; adlar ikinci kez kullanılmaz.
rejection-general-text-empty = “{ $field }” metni boş.
rejection-general-text-unfit = “{ $field }” metni çok uzun veya kaydedilemeyen karakterler içeriyor.
rejection-general-too-many = Hâlihazırda { $bound } adet var; üst sınır budur.
rule-general = her toplantıda geçerli olan kural
