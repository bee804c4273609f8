# News.

rejection-news-credit-missing = Fotonun müəllifi və nəyi göstərdiyi yazılmalıdır.
news-none = Hələ xəbər dərc edilməyib.
news-plate = Rəsm. Burada yalnız hüquqları məlum olan foto yerləşdirilir.

# The newsroom.
rejection-news-draft-unknown = { $item } adlı layihə yoxdur.
rejection-news-not-published = { $item } adlı xəbər dərc edilməyib.
rejection-news-withdrawn = { $item } adlı xəbər geri götürülüb.
rejection-news-language-stands = Bu xəbər { $language } üzrə başqa sözlərlə artıq dərc olunub; onları düzəliş dəyişir.
rejection-news-approved-already = Layihə bu şəkildə artıq təsdiq edilib.
rejection-news-embargo-past = Embarqo gələcək bir vaxtda bitməlidir.
rejection-news-same-eyes = Bu layihənin son mətnini onu təsdiq edən tərəf özü yazıb.
rejection-news-not-approved = Layihənin indiki mətni təsdiq edilməyib.
confirmed-news-same-eyes = Xəbəri onu yazan tərəf özü təsdiq etdi.
confirmed-news-not-approved = Xəbər təsdiq edilmədən dərc olundu.
news-newsroom = Xəbər redaksiyası
news-newsroom-lead = Xəbər layihələri və hər biri üzrə növbəti addım. Onları yalnız Sədr və katiblik görür.
news-drafts-none = Layihə yoxdur.
news-preview = İlkin baxış
news-standing-draft = Layihə
news-standing-approved = Təsdiq edilib
news-standing-embargoed = Embarqo altında
news-standing-published = Dərc edilib
news-standing-withdrawn = Geri götürülüb
news-embargo = Embarqo altındadır, müddəti:
news-embargo-note = Həmin vaxta qədər mətni yalnız mətbuat, Sədr və katiblik oxuyur.
news-corrections = Düzəlişlər
news-corrected = Düzəliş edilib
news-was-withdrawn = Bu xəbər geri götürülüb
news-from-record = Görüşün qeydlərindən press-reliz
news-from-record-lead = İlk layihədə görüşün vaxtı və yeri, iştirakçılar və qəbul edilənlər göstərilir. Layihə redaktə üçündür.
news-last-words = Son mətn
news-release-lead = { $meeting }: { $days }.
news-release-lead-place = { $meeting }: { $days }, { $place }.

# Photographs of news.
rejection-news-alternative-missing = Fotoda nəyin göstərildiyi bu dillərdə yazılmayıb: { $languages }.
confirmed-news-alternative-missing = Foto bütün iş dillərində təsviri olmadan əlavə edildi.
rejection-news-photograph-unreadable = Fayl zədəlidir, JPEG, PNG, yaxud WebP formatında foto deyil və ya məzmunu adına uyğun gəlmir.
rejection-news-photograph-too-large = Foto həddən böyükdür. Hədd: { $pixels } milyon piksel, bir tərəf üzrə { $side } piksel.
news-undescribed = Fotonun bu dildə təsviri yoxdur
news-photographs = Fotolar
# Pages, contacts and banners.
rejection-news-nothing-by-this-name = { $slug } adı ilə burada heç nə yoxdur.
rejection-news-banner-over = Bannerin göstərilməsi başlanğıcından və indiki vaxtdan sonra bitməlidir.
news-pages = Səhifələr
news-pages-none = Hələ səhifə yoxdur.
news-contacts = Əlaqə məlumatları
news-contacts-none = Hələ əlaqə məlumatı göstərilməyib.
news-as-of = Məlumatın tarixi
news-banner = Elan
news-banner-more = Ətraflı oxumaq
news-banners = Səhifələrin üstündəki bannerlər
news-banners-none = Banner yoxdur.
news-banner-stands = Hazırda göstərilir
news-banner-rests = Hazırda göstərilmir
news-change = Dəyişmək
