# News.

rejection-news-credit-missing = Fotosuratyň awtory görkezilmeli we onda nämäniň şekillendirilendigi ýazylmaly.
news-none = Entek habar çap edilmedi.
news-plate = El bilen çekilen surat. Fotosurat bu ýerde diňe oňa bolan hukuklar anyk bolanda goýulýar.

# The newsroom.
rejection-news-draft-unknown = { $item } diýen taslama ýok.
rejection-news-not-published = { $item } diýen habar çap edilmändir.
rejection-news-withdrawn = { $item } diýen habar yzyna alnypdyr.
rejection-news-language-stands = Habar şu dilde başga sözler bilen eýýäm çap edildi: { $language }; olary düzediş üýtgedýär.
rejection-news-approved-already = Taslama şu görnüşinde eýýäm tassyklanypdyr.
rejection-news-embargo-past = Embargo geljekki bir wagtda tamamlanmalydyr.
rejection-news-same-eyes = Bu taslamanyň soňky tekstini ony tassyklaýan tarapyň özi ýazypdyr.
rejection-news-not-approved = Taslamanyň häzirki teksti tassyklanmandyr.
confirmed-news-same-eyes = Habary ony ýazan tarapyň özi tassyklady.
confirmed-news-not-approved = Habar tassyklanmazdan çap edildi.
news-newsroom = Habarlar redaksiýasy
news-newsroom-lead = Habarlaryň taslamalary we her biri boýunça indiki ädim. Olary diňe Başlyk we sekretariat görýär.
news-drafts-none = Taslama ýok.
news-preview = Deslapky görnüş
news-standing-draft = Taslama
news-standing-approved = Tassyklandy
news-standing-embargoed = Embargo astynda
news-standing-published = Çap edildi
news-standing-withdrawn = Yzyna alyndy
news-embargo = Embargo astynda, möhleti:
news-embargo-note = Şol wagta çenli teksti diňe metbugat, Başlyk we sekretariat okaýar.
news-corrections = Düzedişler
news-corrected = Düzedildi
news-was-withdrawn = Bu habar yzyna alyndy
news-from-record = Duşuşygyň ýazgylaryndan metbugat beýany
news-from-record-lead = Ilkinji taslama duşuşygyň wagtyny we ýerini, gatnaşyjylary we kabul edilen tekstleri görkezýär. Ol redaktirlemek üçindir.
news-last-words = Soňky tekst
news-release-lead = { $meeting }: { $days }.
news-release-lead-place = { $meeting }: { $days }, { $place }.

# Photographs of news.
rejection-news-alternative-missing = Fotosuratda nämäniň şekillendirilendigi şu dillerde aýdylmandyr: { $languages }.
confirmed-news-alternative-missing = Fotosurat ähli iş dillerindäki beýany bolmazdan goşuldy.
rejection-news-photograph-unreadable = Faýl zaýalanan, JPEG, PNG ýa WebP görnüşindäki fotosurat däl ýa-da mazmuny adyna laýyk gelmeýär.
rejection-news-photograph-too-large = Fotosurat çendenaşa uly. Çägi: { $pixels } million piksel, bir tarapy boýunça { $side } piksel.
news-undescribed = Fotosuratyň bu dilde beýany ýok
news-photographs = Fotosuratlar
# Pages, contacts and banners.
rejection-news-nothing-by-this-name = Bu ýerde { $slug } diýen at bilen hiç zat ýok.
rejection-news-banner-over = Banneriň görkezilişi başlanandan soň we häzirki wagtdan giç tamamlanmalydyr.
news-pages = Sahypalar
news-pages-none = Entek sahypa ýok.
news-contacts = Habarlaşmak üçin maglumatlar
news-contacts-none = Entek habarlaşmak üçin maglumat görkezilmändir.
news-as-of = Maglumatyň senesi
news-banner = Bildiriş
news-banner-more = Giňişleýin okamak
news-banners = Sahypalaryň ýokarsyndaky bannerler
news-banners-none = Banner ýok.
news-banner-stands = Häzir görkezilýär
news-banner-rests = Häzir görkezilmeýär
news-change = Üýtgetmek
