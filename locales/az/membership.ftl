# Parties, statuses, chairmanships.

rejection-membership-body-unknown = Belə orqan yoxdur: { $body }.
rejection-membership-chair-is-state = { $party } təşkilatdır; sədrliyi dövlət həyata keçirir.
rejection-membership-party-unknown = Belə dövlət və ya təşkilat yoxdur: { $party }.
rejection-membership-period-backwards = Dövrün sonu ({ $to }) onun başlanğıcından ({ $from }) əvvəldir.
rejection-membership-office-unknown = Belə qurum yoxdur: { $office }.
rejection-membership-office-closed = { $office } qurumu { $until } tarixinədək fəaliyyət göstərib.
rejection-membership-appointment-unknown = { $appointment } nömrəli qüvvədə olan təyinat yoxdur.
rejection-membership-nothing-changed = Nəyin dəyişdiyi göstərilməyib: { $office }.
membership-title = Prosesin iştirakçıları
membership-on = Bu tarixə olan vəziyyət: { $day }
membership-lead = Hər bir status bu tarixdə mənbələrdə göstərildiyi kimi verilir. Mənbələr fərqli olduqda hər bir məlumat öz mənbəyi ilə göstərilir.
membership-states = Dövlətlər
membership-organisations = Təşkilatlar
membership-chairs = Sədrliklər
membership-effective = Faktiki dövr
membership-coordinators = Milli əlaqələndiricilər
membership-another-day = Başqa tarixdə
membership-day-form = Məsələn: 2023-10-12, 2023-10 və ya 2023.
membership-day-wrong = Bu, tarix deyil. Zəhmət olmasa, il, ay və günü rəqəmlə, aralarında defis olmaqla yazın.
membership-show = Göstərmək
membership-unknown-note = “Məlum deyil” mənbənin tapılmadığını bildirir. Bu, dövlət və ya təşkilat barədə heç bir fikir ifadə etmir.

# The address book.
membership-address-book = Ünvan kitabı
membership-address-book-lead = Əvvəlcə qurumlar, sonra həmin gün onlarda vəzifə tutan şəxslər. Kitab tərəflərə məxsusdur və sədrlik dəyişəndə də qalır.
membership-office-open = Fəaliyyət göstərir
membership-office-closed = Bağlanıb
membership-language-unknown = dil məlum deyil
membership-precedence = yazışma növbəsi: { $number }
membership-appointment = təyinat { $number }
membership-corrected-by = səhv qeyd edilib; əvəzinə { $number } nömrəli təyinat qüvvədədir
membership-history = Tarixçə
membership-who-is-told = Kimə nə bildirilir
membership-choose-told = Bu quruma bildirişlərin göndərilmə qaydasını seçmək
membership-new-choice = Bildirişlərin göndərilmə qaydasını seçmək üçün yeni keçid
membership-nobody-told = Heç kimə
membership-told = { $office } ({ $language }) – { $reach }
membership-reach-told = məktub göndərilir
membership-reach-copied = surət göndərilir
membership-reach-first = başqası müəyyən edilmədiyi üçün birinci qurum
membership-reach-instead-of = bağlanmış və ya vəzifəsi vakant olan qurumun əvəzinə
membership-staffing = { $staffing ->
    [held] Vəzifə tutulub
    [acting] Vəzifəni müvəqqəti icra edən və ya müavin
    [vacant] Vakantdır
   *[other] Məlum deyil
}
