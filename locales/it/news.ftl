# News.

rejection-news-credit-missing = Una fotografia richiede l’indicazione dell’autore e una didascalia che dica che cosa mostra.
news-none = Nessuna notizia è stata ancora pubblicata.
news-plate = Disegno. Una fotografia compare qui soltanto se i relativi diritti sono noti.

# The newsroom.
rejection-news-draft-unknown = Non esiste alcuna bozza { $item }.
rejection-news-not-published = Nessuna notizia { $item } è stata pubblicata.
rejection-news-withdrawn = La notizia { $item } è stata ritirata.
rejection-news-language-stands = La notizia è già pubblicata con altre parole in questa lingua: { $language }; le modifica una rettifica.
rejection-news-approved-already = La bozza è già approvata nella forma attuale.
rejection-news-embargo-past = Un embargo deve terminare in un momento futuro.
rejection-news-same-eyes = Le ultime parole di questa bozza sono state scritte dalla stessa parte che le approverebbe.
rejection-news-not-approved = La bozza nella forma attuale non è stata approvata.
confirmed-news-same-eyes = Una notizia è stata approvata dalla parte che l’ha scritta.
confirmed-news-not-approved = Una notizia è stata pubblicata senza approvazione.
news-newsroom = Redazione
news-newsroom-lead = Bozze di notizie, con il passo successivo. Le leggono soltanto la Presidenza e il segretariato.
news-drafts-none = Non vi sono bozze.
news-preview = Anteprima
news-standing-draft = Bozza
news-standing-approved = Approvata
news-standing-embargoed = Sotto embargo
news-standing-published = Pubblicata
news-standing-withdrawn = Ritirata
news-embargo = Sotto embargo fino a
news-embargo-note = Fino ad allora la leggono soltanto la stampa, la Presidenza e il segretariato.
news-corrections = Rettifiche
news-corrected = Rettificata
news-was-withdrawn = Questa notizia è stata ritirata
news-from-record = Comunicato stampa dagli atti di una riunione
news-from-record-lead = La prima bozza dice quando e dove si è tenuta la riunione, chi vi ha preso parte e che cosa è stato adottato. È destinata a essere rielaborata.
news-last-words = Ultima stesura
news-release-lead = { $meeting }: { $days }.
news-release-lead-place = { $meeting }: { $days }, { $place }.

# Photographs of news.
rejection-news-alternative-missing = Che cosa mostra la fotografia non è detto in queste lingue: { $languages }.
confirmed-news-alternative-missing = Una fotografia è stata aggiunta senza descrizione in tutte le lingue di lavoro.
rejection-news-photograph-unreadable = Il file è danneggiato, non è una fotografia in JPEG, PNG o WebP, oppure il contenuto non corrisponde al nome.
rejection-news-photograph-too-large = La fotografia è troppo grande. Il limite è di { $pixels } milioni di pixel e { $side } pixel per lato.
news-undescribed = Fotografia senza descrizione in questa lingua
news-photographs = Fotografie
# Pages, contacts and banners.
rejection-news-nothing-by-this-name = Qui non vi è nulla con il nome { $slug }.
rejection-news-banner-over = Un banner deve terminare dopo il suo inizio e in un momento futuro.
news-pages = Pagine
news-pages-none = Non vi sono ancora pagine.
news-contacts = Recapiti
news-contacts-none = Nessun recapito è stato ancora indicato.
news-as-of = Data di aggiornamento
news-banner = Avviso
news-banner-more = Per saperne di più
news-banners = Banner sopra le pagine
news-banners-none = Non vi sono banner.
news-banner-stands = Ora visibile
news-banner-rests = Ora non visibile
news-change = Modificare
