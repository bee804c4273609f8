# The list of speakers and the floor.
# No native reader has cleared these words yet.

rejection-floor-already-on-list = Siz eýýäm çykyş edýänleriň sanawynda bar.
rejection-floor-speech-over = Göz öňünde tutulýan çykyş tamamlandy; häzir söz şu tarapda: { $party }.
rejection-floor-place-gone = Sanawdaky bu orna eýýäm söz berildi ýa-da ol yzyna alyndy: { $party }.
rejection-floor-time-changed = Bu aralykda berlen wagt üýtgedildi. Sagada göz aýlaň we gaýtalaň.
rejection-floor-floor-free = Söz hiç kime berilmedi.
rejection-floor-list-closed = Çykyş edýänleriň sanawy ýapyk.
rejection-floor-list-before = Duşuşyk eýýäm şu sanaw boýunça işleýär.
rejection-floor-list-of-item = { $item } belgili bendiň çykyş edýänler sanawyna şol bende geçilende seredilýär.
rejection-floor-list-open = Çykyş edýänleriň sanawy açyk.
rejection-floor-may-not-speak = Düzgünler şu statusly gatnaşyjynyň çykyş etmegini göz öňünde tutmaýar: { $status }.
rejection-floor-not-on-list = Çykyş edýänleriň sanawynda bu tarap ýok: { $party }.
rejection-floor-out-of-order = Sanaw boýunça indiki nobat bu tarapyňky däl: { $party }.
rejection-floor-list-not-yet-open = Çykyş edýänleriň sanawyna ýazylmak entek başlanmady.
rejection-floor-list-unknown = Çykyş edýänleriň «{ $list }» sanawy ýok: ol duşuşygyň garamagynda däl we ony hiç kim açmady.
rejection-floor-list-times = Sanaw açylandan soň ýapylýar.
rejection-floor-time-spent = Bu sanaw boýunça bir wekiliýete berilýän wagt doly ulanyldy: { $party }.
rejection-floor-no-more-replies = Siz düzgünlerde göz öňünde tutulan sanda jogap berdiňiz ({ $made }).
rejection-floor-clock-stopped = Sagat eýýäm durdurylan.
rejection-floor-clock-runs = Sagat işleýär.
rejection-floor-point-waits = Başlygyň entek karar çykarmadyk iş tertibi meselesi bar. Ony gozgan tarap: { $party }.
rejection-floor-point-raised = Siziň gozgan iş tertibi meseläňiz boýunça Başlyk entek karar çykarmady.
rejection-floor-point-unknown = Bu duşuşykda beýle iş tertibi meselesi ýok: { $point }.
rejection-floor-point-ruled = Bu iş tertibi meselesi boýunça Başlyk karar çykardy.
rejection-floor-point-not-ruled = Bu iş tertibi meselesi boýunça Başlyk entek karar çykarmady.
rejection-floor-appealed-already = Bu karara eýýäm apellýasiýa berildi.
rejection-floor-no-appeal = Duşuşygyň garamagynda bu karara berlen apellýasiýa ýok.
rejection-floor-may-not-appeal = Düzgünler şu statusly gatnaşyjynyň karara apellýasiýa bermegini göz öňünde tutmaýar: { $status }.

# The floor of a meeting.
floor-title = Söz we çykyşlar
floor-presiding = Başlyklyk edýän
floor-hall = Zal ekrany
floor-has = Söz berlen tarap: { $party }
floor-has-it = çykyş edýär
floor-free = Söz hiç kime berilmedi
floor-time-left = Galan wagt
floor-of-minutes = jemi { $number } minutdan
floor-minutes = { $number } minut
floor-since = başlanan wagty: { $time }
floor-next = Indiki
floor-list = Çykyş edýänleriň sanawy
floor-waiting = garaşýanlar: { $number }
floor-nobody-waits = Hiç kim garaşmaýar.
floor-open = sanaw açyk
floor-closed = sanaw ýapyk
floor-asked = söz soralan wagty: { $time }
floor-your-place = Çykyş edýänleriň sanawynda Siziň belgiňiz: { $number }.
floor-spoken = Çykyş edenler
floor-statements = Ýazmaça beýanatlar
floor-statement-withheld = entek başgalara görkezilmeýär
floor-give-others = Söz soramadyk wekiliýete söz bermek
floor-give-to = Söz bermek: { $party }
floor-give-short = Bermek
floor-one-minute-more = Ýene bir minut
floor-ask = Söz soramak
floor-hand-in-short = Beýanaty tabşyrmak

# Lists, their order, the clock and points of order.
floor-clock-stopped = sagat durdurylan
floor-also-for = şu taraplaryň adyndan hem: { $parties }
floor-fixed = Başlyk tarapyndan goýlan
floor-fixed-because = tertibi Başlyk üýtgetdi: { $reason }
floor-by-request = söz soralan tertipde
floor-by-precedence = dereje boýunça
floor-by-alphabetical = elipbiý boýunça
floor-by-balance = iň az çykyş eden ilkinji
floor-by-alphabet = şu diliň elipbiýi boýunça: { $language }
floor-members-first = ilki agzalar, soňra beýlekiler
floor-groups-first = ilki birnäçe tarapyň adyndan çykyş edýänler
floor-opens = açylýan wagty: { $at }
floor-closes = ýapylýan wagty: { $at }
floor-minutes-each = bir çykyş üçin { $number } minut
floor-minutes-altogether = bir wekiliýete jemi { $number } minut
floor-debate = Umumy ara alyp maslahatlaşma
floor-put-down = Wekiliýetiňizi bu sanawa goşmak
floor-change-list = Yglan edilýän maglumaty üýtgetmek
floor-withdraw-reply = Jogap sözi baradaky haýyşy yzyna almak
floor-points = Iş tertibi meseleleri
floor-appealed-by = apellýasiýa beren tarap: { $party }
floor-you-are-next = Indiki nobat Siziňki.
floor-before-you = Sizden öň çykyş edýän wekiliýetleriň sany: { $number }.
floor-totals = Bu duşuşykda çykyşlara sarp edilen wagt

# The note-taker.
rejection-floor-speech-unknown = Açyk mejlisde beýle çykyş diňlenmedi.
rejection-floor-summary-approved = Gysgaça hasabat tassyklandy, onuň üçin edilen ýazgylar pozuldy.
floor-notes = Gysgaça hasabat üçin ýazgylar
floor-notes-lead = Her wekiliýetiň çykyşynyň esasy mazmuny. Ony diňe Başlyk we sekretariat okaýar; gysgaça hasabat tassyklanandan soň ol pozulýar.
floor-notes-approved = Gysgaça hasabat tassyklandy. Onuň üçin edilen ýazgylar pozuldy.
floor-notes-closed = Ýapyk mejlisde aýdylanlar ýazga alynmaýar.
floor-noted = ýazga alyndy
floor-statement-in = Tabşyrylan beýanat
floor-note-from-statement = Ony ýazgy hökmünde almak
floor-note-taken = Beýanatdan alyndy. Ony gysgaldyň, soňra saklaň.
floor-note-substance = Mazmuny
floor-note-save = Ýazgyny saklamak
# Those in the hall: interpreters, statements, lost links.
rejection-floor-statement-unknown = Bu ýazgy boýunça beýanat tabşyrylmandyr.
rejection-floor-not-delivered = Beýanat entek okalmady.
rejection-floor-confirmed-already = Beýanat eýýäm tassyklandy.
floor-interpreters = Terjimeçiler
floor-interpreters-until = açyk boljak soňky güni: { $day }
floor-said = aýdylyşy: { $said }
floor-statement-spoken = Çykyşyň teksti
floor-no-text = Terjimeçiler üçin tekst tabşyrylmady.
floor-check-delivery = aýdylan çykyş bilen deňeşdirmeli
floor-beforehand = Öňünden tabşyrylan
floor-beforehand-note = Çykyş edilýänçä embargo astynda. Wekiliýet ony terjimeçilere öňünden berdi.
floor-term-seek = Adalga gözlemek
floor-term-find = Gözlemek
floor-term-unknown = Bu sözler bilen adalga tapylmady.
floor-terms-none = { $number ->
    [0] Entek adalga girizilmedi.
    [one] Jemi { $number } adalga bar. Häzir okalýan tekstde olardan hiç biri ýok.
   *[other] Jemi { $number } adalga bar. Häzir okalýan tekstde olardan hiç biri ýok.
}
floor-statement-waits = çykyşa garaşýar
floor-statement-delivered = okaldy
floor-statement-first = Ilki tabşyrylan tekstiň heşi: { $hash }
floor-publishes-on-delivery = okalandan soň çap edilýär
floor-publishes-with-record = žurnal bilen bile çap edilýär
floor-publishes-never = çap edilmeýär
floor-interpreters-beforehand = terjimeçilere öňünden berilýär
floor-interpreters-with-floor = terjimeçiler ony Siz çykyş edýän wagtyňyz görýärler
floor-interpreters-never = terjimeçilere görkezilmeýär
floor-confirm-as-handed = Tabşyrylyşy ýaly okaldy
floor-confirm-otherwise = Hakyky aýdylan teksti tabşyrmak
floor-passed-over = aragatnaşyk { $time } wagtynda kesildi: nobat geçirildi, orny saklandy
floor-link-lost = Aragatnaşygyň kesilen wagty: { $since }. Sanawdaky orny saklanýar, ýöne nobaty häzirlikçe geçirilýär; adaty tertipde saklanýan wagty: { $until }.
floor-link-lost-long = Aragatnaşygyň kesilen wagty: { $since }; saklanýan wagty gutardy: { $until }. Sanawdaky orny galýar, ony Başlyk çözýär.
floor-own-presence = Wekiliýetiňiziň gatnaşmagy şeýle bellendi: { $presence }.
floor-own-time = Bu duşuşykda Siziň çykyş eden wagtyňyz: { $time }.

# What the Chair says with a button.
floor-other-lists = Çykyş edýänleriň başga sanawy
floor-keys = Düwmedäki harp ýa-da san brauzeriňiziň talap edýän düwmeleri bilen bile basylýar: Alt ýa-da Alt bilen Shift; Mac kompýuterinde Control we Option.
say-meetings-open = Duşuşygy açyk diýip yglan edýärin.
say-meetings-resume = Duşuşyk dowam edýär.
say-meetings-suspend = Duşuşykda arakesme yglan edilýär.
say-meetings-close = Duşuşygy ýapyk diýip yglan edýärin.
say-meetings-adopt-agenda = Garşylyk bolmasa, duşuşyk gün tertibini kabul edýär diýip hasaplaýaryn. Şeýle çözüldi.
say-meetings-take-up = Indi { $number } belgili bende geçýäris: { $title }.
say-meetings-close-doors = Bu bende ýapyk mejlisde garalýar.
say-meetings-open-doors = Mejlis ýene açyk görnüşde dowam edýär.
say-floor-give = Söz berilýär: { $party }.
say-floor-take-back = Çykyş edene çykyşy üçin sag bolsun aýdýaryn.
say-floor-extend = Çykyş edýäne ýene bir minut berilýär.
say-floor-close-list = Çykyş edýänleriň sanawy ýapyldy.
say-floor-reopen-list = Çykyş edýänleriň sanawy täzeden açyldy.
say-floor-settle-point-granted = Gozgalan iş tertibi meselesini kanagatlandyrýaryn.
say-floor-settle-point-not-granted = Gozgalan iş tertibi meselesini kanagatlandyrmaýaryn.
say-floor-settle-point-out-of-order = Bu iş tertibi meselesi däl.
say-floor-settle-appeal-stands = Karar güýjünde galýar.
say-floor-settle-appeal-overruled = Karar ýatyryldy.
say-floor-settle-appeal-withdrawn = Apellýasiýa yzyna alyndy.
say-decisions-put = «{ $title }» tekstini duşuşygyň garamagyna hödürleýärin. Garşylyk barmy?
say-decisions-declare-adopted = «{ $title }» tekstini kabul edildi diýip yglan edýärin.
say-decisions-declare-not-adopted = «{ $title }» tekstini kabul edilmedi diýip yglan edýärin.
