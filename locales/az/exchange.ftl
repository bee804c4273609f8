# Sənədlərin verilməsi və qəbulu: mətnin faylları və geri qayıdan fayllar.

downloads-title = Bu mətn fayl kimi
downloads-clean = Hazırkı mətn
downloads-marked = Açıq mötərizələrlə; PDF faylında sətirlər nömrələnib
downloads-bilingual = İki dildə yanaşı, ikinci dil: { $language }
downloads-machines = Maşın oxunuşu üçün (Akoma Ntoso 3.0)
downloads-translation = Tərcümə proqramı üçün (XLIFF 2.0), tərcümə dili

# Geri qayıdan fayl yüklənir.
drop-in-title = Fayl yükləmək
drop-in-note = Geri qayıtmış formanı (HTML və ya DOCX), düzəlişləri izlənilən DOCX faylını və ya tərcüməni (XLIFF) yükləyin. Əvvəlcə nəyin icra ediləcəyi göstərilir; Siz təsdiqləmədən heç nə icra edilmir.
drop-in-bound-html = HTML formasının həcmi ən çoxu { $bound },
drop-in-bound = digər faylların həcmi ən çoxu { $bound }.
drop-in-for-note = Formada onun hansı tərəf üçün olduğu göstərilib. DOCX üçün düzəlişlərin kimə məxsus olduğunu seçin.
drop-in-for-file = Faylda göstərildiyi kimi, əks halda katiblik özü
drop-in-evidence-note = Məsələn, faylın əlavə olunduğu məktub. Faylın özünə istənilən halda istinad edilir.
drop-in-read = Faylı oxumaq
drop-in-preview = { $number ->
    [0] Heç bir hərəkət icra edilməyəcək.
    [one] { $number } hərəkət icra ediləcək. Hələ heç nə icra edilməyib.
   *[other] { $number } hərəkət icra ediləcək. Hələ heç nə icra edilməyib.
}
drop-in-report = { $number ->
    [0] Heç bir hərəkət icra edilmədi.
    [one] { $number } hərəkət icra edildi.
   *[other] { $number } hərəkət icra edildi.
}
drop-in-lost = { $number ->
    [one] { $number } hissə qəbul edilməyib; səbəbi yanında göstərilib.
   *[other] { $number } hissə qəbul edilməyib; səbəbi hər birinin yanında göstərilib.
}
drop-in-nothing-put = Heç nə icra edilmədi.
drop-in-hash = Heş (SHA-256)
drop-in-kept = Fayl bu heşlə saxlanılır.
drop-in-for = Hərəkətlər bu yerin adından icra edilir: { $seat }.
drop-in-form = { $number } nömrəli mərhələnin forması.
drop-in-docx = Bu mətnin düzəliş edilmiş DOCX faylı.
drop-in-translation = Tərcümə (XLIFF): { $source } → { $target }.
drop-in-same = Faylda mətn { $number } nömrəli qeyddən sonrakı vəziyyətdədir. O vaxtdan heç bir bənd dəyişməyib.
drop-in-moved = Faylda mətn { $number } nömrəli qeyddən sonrakı vəziyyətdədir. O vaxtdan dəyişmiş bəndlər:
drop-in-lines = Nə icra ediləcək
drop-in-lines-put = Nəticə
drop-in-empty = Faylda mətndən fərqlənən heç nə yoxdur.
drop-in-paragraph = { $paragraph } bəndi: tərcümə
drop-in-part = Faylın bir hissəsi
drop-in-in-order = mümkündür
drop-in-asked = təsdiq tələb edir
drop-in-taken = qəbul edildi
drop-in-before = əvvəllər qəbul edilib
drop-in-unconfirmed = təsdiq edilməyib
drop-in-refused = rədd edildi
drop-in-not-taken = qəbul edilməyib
drop-in-nothing = heç nə tələb olunmur
drop-in-clash = O vaxtdan bu sözləri başqaları da dəyişib. Bəndə baxın və dəyişikliyi yenidən təklif edin.
drop-in-confirm = Təsdiq tələb edənləri də icra etmək
drop-in-put = Bu hərəkətləri icra etmək
drop-in-to-text = Mətnə keçmək
drop-in-another = Başqa fayl
drop-in-unknown = Fayl nə buradan endirilmiş forma, nə bu mətnin DOCX faylı, nə də XLIFF 2.0-dır.
drop-in-once-more = Bu fayl artıq əlçatan deyil. Onu bir daha yükləyin.
drop-in-too-many = Faylda { $bound } hərəkətdən çox tələb olunur.
drop-in-other-text = Fayl başqa mətnə aiddir: { $text }.
drop-in-other-process = Fayl başqa prosesə aiddir.
drop-in-other-party = Forma başqa tərəf üçündür: { $party }.
