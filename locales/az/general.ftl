# What holds for every act.

rejection-general-act-unknown = { $act } adlı hərəkət yoxdur.
rejection-general-evidence-missing = Tərəf adından daxil edilən hərəkətin nəyə əsaslandığı göstərilməlidir: məktub, mesaj və ya zalda deyilən söz.
rejection-general-field-wrong = “{ $field }” sahəsi doldurulmayıb və ya buraya uyğun deyil.
rejection-general-not-for-others = Başqaları adından hərəkətləri yalnız katiblik daxil edir.
rejection-general-not-yours = Bu hərəkəti Siz edə bilməzsiniz.
rejection-general-occurred-in-future = Baş vermiş hadisə gələcəkdə ola bilməz.
rejection-general-slug-reserved = { $slug } adı saytın ünvanı üçün ayrılıb.
rejection-general-slug-taken = { $slug } adı tutulub; adlar ikinci dəfə istifadə olunmur.
rejection-general-text-empty = “{ $field }” mətni boşdur.
rejection-general-text-unfit = “{ $field }” mətni çox uzundur və ya orada qeydə alına bilməyən işarələr var.
rejection-general-too-many = Həddə çatılıb: { $bound }.
rule-general = hər görüş üçün ümumi qayda
