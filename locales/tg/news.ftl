# News.

rejection-news-credit-missing = Барои акс бояд муаллифи он ва шарҳи он чи дар акс дида мешавад, нишон дода шаванд.
news-none = Ҳанӯз ягон хабар нашр нашудааст.
news-plate = Расм. Акс танҳо дар сурате гузошта мешавад, ки ҳуқуқҳои он маълум бошанд.

# The newsroom.
rejection-news-draft-unknown = Лоиҳаи { $item } вуҷуд надорад.
rejection-news-not-published = Хабари { $item } нашр нашудааст.
rejection-news-withdrawn = Хабари { $item } бозпас гирифта шудааст.
rejection-news-language-stands = Ин хабар аллакай бо калимаҳои дигар нашр шудааст (забон: { $language }); онҳоро ислоҳ тағйир медиҳад.
rejection-news-approved-already = Лоиҳа дар ҳамин шакл аллакай тасдиқ шудааст.
rejection-news-embargo-past = Эмбарго бояд дар вақти оянда ба охир расад.
rejection-news-same-eyes = Матни охирини ин лоиҳаро ҳамон тарафе навиштааст, ки онро тасдиқ мекунад.
rejection-news-not-approved = Матни ҳозираи лоиҳа тасдиқ нашудааст.
confirmed-news-same-eyes = Хабарро ҳамон тарафе тасдиқ кард, ки онро навишта буд.
confirmed-news-not-approved = Хабар бе тасдиқ нашр шуд.
news-newsroom = Таҳририяи хабарҳо
news-newsroom-lead = Лоиҳаҳои хабарҳо ва қадами навбатии ҳар кадом. Онҳоро танҳо Раис ва котибот мебинанд.
news-drafts-none = Лоиҳа нест.
news-preview = Пешнамоиш
news-standing-draft = Лоиҳа
news-standing-approved = Тасдиқ шуд
news-standing-embargoed = Зери эмбарго
news-standing-published = Нашр шуд
news-standing-withdrawn = Бозпас гирифта шуд
news-embargo = Зери эмбарго то
news-embargo-note = То он вақт матнро танҳо матбуот, Раис ва котибот мехонанд.
news-corrections = Ислоҳҳо
news-corrected = Ислоҳ шуд
news-was-withdrawn = Ин хабар бозпас гирифта шуд
news-from-record = Изҳороти матбуотӣ аз сабтҳои мулоқот
news-from-record-lead = Лоиҳаи аввал вақт ва ҷойи мулоқот, иштирокчиён ва матнҳои қабулшударо нишон медиҳад. Он барои таҳрир аст.
news-last-words = Матни охирин
news-release-lead = { $meeting }: { $days }.
news-release-lead-place = { $meeting }: { $days }, { $place }.

# Photographs of news.
rejection-news-alternative-missing = Он чи дар акс дида мешавад, ба ин забонҳо гуфта нашудааст: { $languages }.
confirmed-news-alternative-missing = Акс бе шарҳ ба ҳамаи забонҳои корӣ илова шуд.
rejection-news-photograph-unreadable = Файл вайрон шудааст, акс дар шакли JPEG, PNG ё WebP нест ё мазмунаш ба номаш мувофиқ нест.
rejection-news-photograph-too-large = Акс аз ҳад калон аст. Ҳудуд: { $pixels } миллион пиксел, аз рӯйи як тараф { $side } пиксел.
news-undescribed = Акс ба ин забон шарҳ надорад
news-photographs = Аксҳо
# Pages, contacts and banners.
rejection-news-nothing-by-this-name = Дар ин ҷо бо номи { $slug } чизе нест.
rejection-news-banner-over = Намоиши баннер бояд пас аз оғози он ва дертар аз вақти ҳозира ба охир расад.
news-pages = Саҳифаҳо
news-pages-none = Ҳанӯз ягон саҳифа нест.
news-contacts = Тамосҳо
news-contacts-none = Ҳанӯз ягон тамос нишон дода нашудааст.
news-as-of = Санаи маълумот
news-banner = Эълон
news-banner-more = Муфассал
news-banners = Баннерҳои болои саҳифаҳо
news-banners-none = Баннер нест.
news-banner-stands = Ҳоло намоиш дода мешавад
news-banner-rests = Ҳоло намоиш дода намешавад
news-change = Тағйир додан
