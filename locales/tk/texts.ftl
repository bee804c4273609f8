# Texts under negotiation.

rejection-texts-authentic-missing = Awtentik dildäki tekst ýok: { $language }.
rejection-texts-before-decision = { $text } teksti çözgüt üçin duşuşygyň garamagynda we häzir üýtgemeýär.
rejection-texts-frozen = { $text } teksti kabul edildi we indi üýtgemeýär.
rejection-texts-language-missing = Tekstiň azyndan bir awtentik dili bolmalydyr.
rejection-texts-language-unknown = Tekstiň beýle dili ýok: { $language }.
rejection-texts-may-not-propose = Düzgünler şu statusly gatnaşyjynyň sözlem teklip etmegini göz öňünde tutmaýar: { $status }.
rejection-texts-not-your-proposal = { $proposal } teklibi Siziňki däl.
rejection-texts-nothing-changes = Hiç zat üýtgemeýär.
rejection-texts-paragraph-unknown = Beýle abzas ýok: { $paragraph }.
rejection-texts-proposal-closed = { $proposal } teklibi indi açyk däl.
rejection-texts-proposal-unknown = Beýle teklip ýok: { $proposal }.
rejection-texts-text-unknown = Beýle tekst ýok: { $text }.
rejection-texts-words-ambiguous = «{ $words }» sözleri abzasda birnäçe gezek gelýär; has uzyn bölegini görkeziň.
rejection-texts-words-gone = Sözler bu aralykda üýtgedi; abzasa ýene bir gezek serediň.
rejection-texts-words-not-found = «{ $words }» sözleri abzasda ýok.
rejection-texts-comment-unknown = Beýle bellik ýok: { $comment }.
rejection-texts-comment-withdrawn = { $comment } belligi yzyna alyndy.
rejection-texts-contribution-closed = { $contribution } goşandy jemlendi ýa-da yzyna alyndy.
rejection-texts-contribution-unknown = Siziň tarapyňyzyň beýle goşandy ýok: { $contribution }.
rejection-texts-deadline-past = Möhlet eýýäm geçdi.
rejection-texts-in-concord = Bu abzasyň şu dildäki nusgasy yza galmaýar: { $language }.
rejection-texts-may-not-comment = Düzgünler şu statusly gatnaşyjynyň bellik bermegini göz öňünde tutmaýar: { $status }.
rejection-texts-no-round = Açyk bellikler tapgyry ýok.
rejection-texts-not-circulated = Taslama bellikler üçin iberilmedi.
rejection-texts-not-your-comment = { $comment } belligi Siziňki däl.
rejection-texts-round-open = Bellikleriň { $round } belgili tapgyry açyk.
rejection-texts-round-over = Bu gelende bellikleriň { $round } belgili tapgyry tamamlanypdy; bellik giç gelen diýlip belgilenýär.
rejection-texts-footnote-unknown = Tekstde beýle sahypaasty düşündiriş ýok: { $paragraph }.
rejection-texts-footnote-cited = { $paragraph } belgili sahypaasty düşündirişe tekstde salgylanylýar; ilki onuň belgisini aýryň.
rejection-texts-reservation-is-lifted = Äteýaç şert kabul edilmeýär: ony bildiren wekiliýet özi yzyna alyp aýyrýar.
rejection-texts-placeholder-unfilled = { $proposal } teklibiniň orun saklaýan sözleri entek teklip edilmedi.
rejection-texts-paragraph-agreed = { $paragraph } belgili abzas ylalaşyldy; teklip ony täzeden açýar.
rejection-texts-brackets-open = Abzasda entek açyk ýaýlar bar: { $open }.
rejection-texts-own-proposal = { $proposal } Siziň öz teklibiňizdir.
rejection-texts-supported-already = Siz bu teklibi eýýäm goldaýarsyňyz: { $proposal }.
rejection-texts-not-supported = Siz bu teklibi goldamaýarsyňyz: { $proposal }.
rejection-texts-merge-apart = Diňe şol bir sözlere degişli iki ýa-da köp teklip birleşdirilýär.
rejection-texts-nothing-to-confirm = { $paragraph } belgili abzas Siziň tassyklamagyňyza garaşmaýar.
rejection-texts-pending-already = { $paragraph } belgili abzas eýýäm Siziň tassyklamagyňyza garaşýar.

# The page of a text.
texts-table = Taslama stoly
texts-adopted = Kabul edilen tekst
texts-texts = Tekstler
texts-read = Teksti okamak
texts-draft = Taslama
texts-adopted-on = Kabul edildi: { $day }
texts-can-be-checked = Teksti we oňa çekilen gollary islendik adam barlap bilýär
texts-open-brackets = { $number ->
    [0] açyk ýaýlar ýok
    [one] { $number } açyk ýaý
   *[other] { $number } açyk ýaý
}
texts-where = Häzirki ýagdaýy
texts-authentic = awtentik
texts-courtesy = maglumat üçin terjime
texts-language-missing = Bu dilde tekst ýok
texts-owner-withheld = awtory görkezilmeýär
texts-owner-gone = kime degişlidigi indi saklanmaýar
texts-yours = Siziňki
texts-proposal-open = açyk
texts-proposal-accepted = kabul edildi
texts-proposal-declined = ret edildi
texts-proposal-withdrawn = yzyna alyndy
texts-proposal-superseded = başga teklip bilen çalşyldy
texts-proposal-merged = birleşdirildi
texts-proposal-fallen = güýjüni ýitirdi
texts-empty = Tekstde entek abzas ýok.
texts-beside = Ýanynda: { $language }
texts-history = Öňki ýagdaýlary
texts-state-after = { $number } belgili ýazgydan soň
texts-as-of = Siz tekstiň { $number } belgili ýazgydan soňky ýagdaýyny görýärsiňiz.
texts-as-it-stands = Häzirki ýagdaýyny görkezmek
texts-propose-short = Sözlem teklip etmek
texts-revise-short = Gaýtadan işlemek
texts-add-short = Abzas goşmak

# The drafting table.
texts-said-goes = ýaý, aýrylmagy teklip edilýän sözler, teklip eden { $owner }:
texts-said-stays = ýaý, jedelli sözler, bildiren { $owner }:
texts-said-comes = ýaý, goşulmagy teklip edilýän sözler, teklip eden { $owner }:
texts-said-end = ýaýyň soňy
texts-behind = yza galýar: { $language }
texts-behind-since = yza galýar: { $language }, başlanan wagty: { $since }
texts-not-in-language = Şu dilde entek ýok: { $language }. Belgileri: { $tags }
texts-to-confirm = Tassyklamaly taraplar: { $parties }.
texts-to-confirm-by = Tassyklamaly taraplar: { $parties }; soňky güni: { $day }.
texts-new-paragraph = Teklip edilýän täze abzas
texts-unnumbered = ¶
texts-became = Netijesi
texts-became-same = üýtgemedi
texts-became-added = goşuldy
texts-became-removed = aýryldy
texts-became-changed = üýtgedildi
texts-became-moved = ýeri üýtgedildi
texts-on = şu teklibe düzediş: { $tag }
texts-moved-after = täze ýeri: { $number } belgiliden soň
texts-acts = Hereketler
texts-history-states = { $number } ýagdaý
texts-history-last = { $number ->
    [one] Soňky ýagdaý.
   *[other] Soňky { $number } ýagdaý.
}
texts-history-all = Ähli ýagdaýlar
texts-instead-of = şunuň ýerine: { $tags }
texts-ended = { $phase }, { $day }
texts-since = başlanan wagty: { $since }
texts-supported = { $number } wekiliýet goldaýar
texts-supported-by = { $number ->
    [one] goldaýan: { $parties }
   *[other] goldaýanlar ({ $number }): { $parties }
 }
texts-stale = Sözler bu aralykda üýtgedi.
texts-stale-yours = Sözler bu aralykda üýtgedi: täzeläň ýa-da yzyna alyň.
texts-provisional = deslapky
texts-tally-paragraphs = abzas
texts-tally-ad-referendum = ad referendum
texts-tally-brackets = açyk ýaý
texts-more = Has giňişleýin
texts-views = Tekstiň görnüşleri
texts-changes-note = Üýtgetmeleriň hasaplanýan ýagdaýy: { $state }. Aýrylanlaryň üsti çyzylan, goşulanlaryň aşagy çyzylan.
texts-lines-note = Setirleriň iň uly uzynlygy { $number } harp, tekstiň başyndan sanalýar: şu ýagdaýyň şu dildäki her bir nusgasynda olar birmeňzeşdir.
texts-taken-up = Ara alnyp maslahatlaşylýar
texts-dealt-with = Seredilen teklipler: { $number }
texts-nothing-open = Açyk zat ýok.
texts-issues = Çykarylanlar
texts-brackets-title = Ähli ýaýlar
texts-left = { $number ->
    [0] Ýaý galmady
    [one] { $number } ýaý galdy
   *[other] { $number } ýaý galdy
}
texts-left-held = { $number } ýaý galdy, şolardan bir wekiliýetiňki: { $held }
texts-blocking = Meniň wekiliýetimi näme saklaýar
texts-blocking-nothing = Bu tekstde Siziň wekiliýetiňizi saklaýan zat ýok.
texts-blocking-confirm = Siziň tassyklamagyňyza garaşýan abzaslar
texts-blocking-own = Siziň öz ýaýlaryňyz
texts-blocking-others = Başgalaryň Size dahylly ýaýlary
texts-paragraph = Abzas { $number }
texts-holders = Kime degişli
texts-whole-paragraph = bütin abzas
texts-beginning = başy
texts-compare-title = Iki ýagdaýy deňeşdirmek
texts-compare-from = Öňki ýagdaý
texts-compare-to = Soňky ýagdaý
texts-compare-languages = Diller
texts-compare-show = Deňeşdirmek
texts-compare-same = Iki ýagdaýyň arasynda tapawut ýok.
texts-compare-entry = ýa-da şu ýazgydan soň
texts-compare-between = { $entry } belgili ýazgy bu teksti üýtgetmedi. Görkezilýän ýagdaý: { $state }.
texts-compare-no-entry = «{ $entry }» bu tekstiň ýazgysy däl. Aşakda teklip edilýän ýagdaý görkezilýär.
texts-hall-open = { $number ->
    [0] Bu abzasda açyk ýaý ýok
    [one] Bu abzasda { $number } açyk ýaý bar
   *[other] Bu abzasda { $number } açyk ýaý bar
}
texts-hall-agreed = Ylalaşylan abzaslar: { $number }, jemi: { $paragraphs }
texts-hall-none = Garalýan abzas ýok
texts-hall-floor = Söz berlen tarap: { $party }
texts-look-marked = Ýaýlar bilen
texts-look-open = Diňe açyklar
texts-look-clean = Arassa
texts-look-changes = Üýtgetmeler
texts-look-lines = Belgilenen setirler
texts-look-language = Dili: { $language }
texts-look-hall = Zal ekrany
texts-look-compare = Deňeşdirmek
texts-look-silence = Dymyşlyk
texts-state-opened = Açylandaky ýagdaýy
texts-owners-open = Ýaýlaryň kime degişlidigi agzalara, Başlyga we sekretariata görkezilýär; beýlekiler teksti görýär, emma ýaýyň kime degişlidigini görmeýär.
texts-owners-sealed = Ýaýlaryň kime degişlidigi diňe Başlyga we sekretariata görkezilýär; her wekiliýet öz ýaýlaryny görýär.
texts-owners-nobody = Ýaýlaryň kime degişlidigi hiç kime görkezilmeýär; her wekiliýet öz ýaýlaryny görýär.
texts-renumber-short = Abzaslary belgilemek
texts-issue-short = Teksti çykarmak
texts-new-first-short = Başynda abzas teklip etmek
texts-confirm-short = Tassyklamak
texts-take-ad-referendum-short = Ad referendum ylalaşmak
texts-new-after-short = Şundan soň abzas teklip etmek
texts-take-up-short = Garap başlamak
texts-mark-agreed = Ylalaşyldy diýip belgilemek
texts-mark-ad-referendum = Ad referendum ylalaşyldy diýip belgilemek
texts-mark-open = Açyk diýip belgilemek
texts-move-short = Ýerini üýtgetmek
texts-add-after-short = Şundan soň abzas goşmak
texts-remove-short = Aýyrmak
texts-withdraw-short = Yzyna almak
texts-withdraw-tag = Yzyna almak: { $tag }
texts-withdraw-support-tag = Goldawy yzyna almak: { $tag }
texts-support-tag = Goldamak: { $tag }
texts-accept-tag = Kabul etmek: { $tag }
texts-decline-tag = Ret etmek: { $tag }
texts-merge-short = Teklipleri birleşdirmek
texts-take-up-before = Öňki abzas: { $number }
texts-take-up-next = Indiki abzas: { $number }

# The form of a proposal.
texts-form-change = Sözleri şu ýerde üýtgediň; Siziň üýtgeden zadyňyz teklibiňiz bolýar. Üýtgedilmän galan dil teklibe girmeýär.
texts-form-revise = Sözleri şu ýerde üýtgediň. Üýtgedilmän galan dil üýtgedilen hasaplanmaýar we yza galýar.
texts-form-more = Teklibiň başga görnüşi
texts-form-kept = Teklibiň başga görnüşi üçin ýazylan
texts-form-kept-note = Bu şu teklibe girmeýär we Siz şol görnüşi saýlasaňyz, ýene öz ýerinde görkezilýär.
texts-form-replace = Bu abzasda başga sözler
texts-form-reservation = Sözler ýa-da abzas boýunça äteýaç şert bildirmek
texts-form-alternative = Bar bolan sözleriň ýanynda başga görnüş
texts-form-placeholder = Soňra giriziljek sözler üçin orun saklamak
texts-form-delete = Bütin abzasy aýyrmak
texts-form-new-paragraph = Şundan soň täze abzas
texts-form-move = Abzas üçin başga ýer
texts-form-amend = Şu teklibiň sözlerini üýtgetmek: { $tag }
texts-form-proposal = Teklip { $tag }
texts-form-old-reservation = Äteýaç şert bildirýän sözleriňizi görkeziň; bütin abzas üçin boş goýuň.
texts-form-after-placeholder = Orun şu sözlerden soň saklanýar; boş bolsa – abzasyň soňunda.
texts-form-delete-note = Bütin abzas aýrylýar.
texts-of-equal-value = deň ähmiýetli dil nusgasy
