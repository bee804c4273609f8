# Məktublar: açıq olmayan heç nə göstərilmədən ünvan sahiblərinə nə bildirilir.

mail-told-meeting-convened = Görüş çağırılıb.
mail-told-meeting-changed = Görüşün günləri, yeri və ya keçirilmə forması dəyişib.
mail-told-invited = Tərəfiniz görüşə dəvət olunub.
mail-told-declined = Tərəfinizin iştirak etməyəcəyi barədə cavabınız alınıb.
mail-told-letter = Yazışmaların reyestrində Sizə ünvanlanmış məktub var.
mail-told-document-issued = Sənəd buraxılıb.
mail-told-document-version = Sənədin yeni redaksiyası və ya başqa dildə mətni var.
mail-told-draft-issued = Razılaşdırılmaqda olan layihə buraxılıb.
mail-told-draft-circulated = Layihə qeydlər üçün yayılıb.
mail-told-silence-opened = Susma proseduru başlanıb.
mail-told-silence-extended = Susma prosedurunun müddəti uzadılıb.
mail-told-silence-cancelled = Susma proseduru ləğv olunub.
mail-told-silence-ended = Susma prosedurunun müddəti bitib.
mail-told-adopted = Mətn qəbul olunub.
mail-told-not-adopted = Mətn qəbul olunmayıb.
mail-told-summary-issued = Sədr xülasə buraxıb.
mail-told-silence-news = Susma proseduru barədə yenilik var.
mail-told-decision-news = Qərar barədə yenilik var.
# The subject of what not everybody may read of.
mail-news-of = Yenilik: { $meeting }
mail-news = Yenilik
# What a register says of a letter that came back or arrived.
mail-system-says = Poçt sisteminin məlumatına əsasən.
mail-subject = { $process }: { $what }
mail-digest = Gün ərzində { $number } bildiriş
mail-meeting = Görüş:
mail-document = Sənəd:
mail-days = Günlər:
mail-place = Yer:
mail-rehearsal = Bu, məşqdir: burada hər şey uydurulub.
mail-after-sign-in = Açıq olmayan məlumat daxil olduqdan sonra göstərilir və heç vaxt məktubda yazılmır.
mail-why = Prosesin ünvan kitabında bu ünvan bu mövzular üçün göstərilib: { $topics }.
mail-automatic = Məktubu proqram göndərib; ona verilən cavabı heç kim oxumur.
mail-choose = Bildirişin qaydasını seçmək və ya ondan imtina etmək:
mail-choose-title = Bildirişin qaydası
mail-choose-lead = Hər mövzu üzrə: dərhal, gündə bir məktubla və ya heç vaxt. Reyestrdəki məktublar həmişə dərhal gəlir.
mail-how-at-once = Dərhal
mail-how-daily = Gündə bir dəfə
mail-how-not = Bildirməmək
mail-choose-hour = Gündəlik məktubun saatı
mail-choose-zone = Bu saatın qurşağı
mail-choose-save = Yadda saxla
mail-chosen = Seçiminiz yadda saxlanıldı.
mail-unknown-title = Bu keçid tanınmır
mail-unknown-text = Seçiminizə daha yeni məktubun sonundakı keçid aparır.
