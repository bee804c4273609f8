# Rounds of comments on a text, and the position of one party.

rounds-title = Bellikler tapgyrlary
rounds-instant = { $instant } ({ $zone })
rounds-open = { $number } belgili tapgyr açyk
rounds-over = { $number } belgili tapgyr tamamlandy:
rounds-until = Bellikleriň kabul edilýän möhleti
rounds-you-commented = Siziň tarapyňyz bellik berdi
rounds-none = Taslama entek bellikler üçin iberilmedi.
rounds-table = Bellikler
rounds-no-comments = Bellik gelmedi.
rounds-place = Abzas
rounds-party = Tarap
rounds-words = Bellik
rounds-answer = Jogap
rounds-whole = Bütin tekst
rounds-removed = tekstden aýrylan abzas
rounds-comment-number = bellik № { $number }
rounds-round = tapgyr № { $number }
rounds-late = giç geldi
rounds-withdrawn = yzyna alyndy
rounds-receipt = Kabul edilendigi barada tassyknama
rounds-receipt-entry = Žurnaldaky ýazgy
rounds-receipt-time = Gelen wagty
rounds-gathers = Ministrlikleriňiziň şunda jemlenen goşantlarynyň sany: { $number }.
rounds-became = Şu teklibe öwrüldi: { $tag }
rounds-no-answer = entek jogap berilmedi
rounds-all = Ähli tapgyrlar
rounds-is-open = açyk
rounds-is-over = tamamlandy
rounds-received = { $number ->
    [0] bellik ýok
    [one] { $number } bellik
   *[other] { $number } bellik
}
rounds-answered = Bellik berenler
rounds-due = Bellik bermedikler
rounds-nobody = hiç kim
rounds-forms = Torsuz doldurylýan nusgalar
rounds-forms-note = Her nusga bir faýldyr: ol torsuz doldurylýar, poçta arkaly yzyna iberilýär we şu ýere goýulýar.
rounds-circulate = Bellikler üçin ibermek
rounds-comment = Bellik bermek
rounds-enter-comment = Tarapyň belligini girizmek
rounds-close = Tapgyry häzir ýapmak
rounds-give-answer = Jogap bermek
rounds-answer-again = Jogaby üýtgetmek

# The position of one party while its ministries write it.
position-title = Milli garaýyş
position-who = Bu sahypany diňe şu tarapyň orny görýär: { $party }. Ol Başlyga, sekretariata we beýleki wekiliýetlere görkezilmeýär.
position-then = Ministrlikler her abzas boýunça goşantlaryny berýärler. Utgaşdyryjy olary bir bellige jemleýär; diňe şol bellik iberilýär.
position-paragraph = Abzas { $paragraph }
position-footnote = Sahypaasty düşündiriş { $number }
position-unnamed = Ministrlik görkezilmedi
position-waits = utgaşdyryja garaşýar
position-withdrawn = yzyna alyndy
position-gathered = şu bellige jemlendi: № { $number }
position-sent = Şu bellik hökmünde iberildi: № { $number }
position-gather = Bu goşantlary jemlemek
position-contribution = Goşant № { $number }
position-comment = Ýeke-täk milli bellik
position-comment-note = Bu bellik iberilýär we ony taslama berlen bellikleri görmäge hukugy bolanlar görerler.
position-send = Milli bellik hökmünde ibermek
position-words = Goşant
position-add = Goşant goşmak
