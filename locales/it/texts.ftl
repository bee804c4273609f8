# Texts under negotiation.

rejection-texts-authentic-missing = Manca il testo in una lingua facente fede: { $language }.
rejection-texts-before-decision = Il testo { $text } è sottoposto alla riunione per la decisione e ora non si modifica.
rejection-texts-frozen = Il testo { $text } è adottato e non si modifica più.
rejection-texts-language-missing = Un testo richiede almeno una lingua facente fede.
rejection-texts-language-unknown = Il testo non esiste in questa lingua: { $language }.
rejection-texts-may-not-propose = Per questo status ({ $status }) il regolamento non prevede la possibilità di proporre formulazioni.
rejection-texts-not-your-proposal = La proposta { $proposal } appartiene a un’altra Parte.
rejection-texts-nothing-changes = Nulla cambia.
rejection-texts-paragraph-unknown = Non esiste un paragrafo { $paragraph }.
rejection-texts-proposal-closed = La proposta { $proposal } non è più aperta.
rejection-texts-proposal-unknown = Non esiste una proposta { $proposal }.
rejection-texts-text-unknown = Non esiste un testo { $text }.
rejection-texts-words-ambiguous = Le parole «{ $words }» compaiono più di una volta nel paragrafo; citarne una parte più ampia.
rejection-texts-words-gone = Le parole sono nel frattempo cambiate; rileggere il paragrafo.
rejection-texts-words-not-found = Le parole «{ $words }» non compaiono nel paragrafo.
rejection-texts-comment-unknown = Non esiste un’osservazione { $comment }.
rejection-texts-comment-withdrawn = L’osservazione { $comment } è stata ritirata.
rejection-texts-contribution-closed = Il contributo { $contribution } è stato raccolto o ritirato.
rejection-texts-contribution-unknown = La propria Parte non ha un contributo { $contribution }.
rejection-texts-deadline-past = Il termine è già trascorso.
rejection-texts-in-concord = In questo paragrafo la lingua è già allineata: { $language }.
rejection-texts-may-not-comment = Per questo status ({ $status }) il regolamento non prevede la possibilità di presentare osservazioni.
rejection-texts-no-round = Nessun ciclo di osservazioni è aperto.
rejection-texts-not-circulated = La bozza non è stata diramata per osservazioni.
rejection-texts-not-your-comment = L’osservazione { $comment } appartiene a un’altra Parte.
rejection-texts-round-open = Il ciclo di osservazioni { $round } è aperto.
rejection-texts-round-over = Al momento della ricezione il ciclo di osservazioni { $round } era concluso; un’osservazione è contrassegnata come pervenuta oltre il termine.
rejection-texts-footnote-unknown = Nel testo non esiste una nota a piè di pagina { $paragraph }.
rejection-texts-footnote-cited = La nota a piè di pagina { $paragraph } è richiamata nel testo; eliminarne prima il richiamo.
rejection-texts-reservation-is-lifted = Una riserva non si accoglie: la delegazione che l’ha formulata la scioglie ritirandola.
rejection-texts-placeholder-unfilled = Le parole a cui la proposta { $proposal } riserva il posto non sono state ancora proposte.
rejection-texts-paragraph-agreed = Il paragrafo { $paragraph } è concordato; una proposta lo riapre.
rejection-texts-brackets-open = Il paragrafo contiene ancora parentesi aperte: { $open }.
rejection-texts-own-proposal = La proposta { $proposal } è della propria Parte.
rejection-texts-supported-already = La proposta { $proposal } ha già il sostegno della propria Parte.
rejection-texts-not-supported = La proposta { $proposal } non ha il sostegno della propria Parte.
rejection-texts-merge-apart = Si possono unire soltanto due o più proposte relative alle stesse parole.
rejection-texts-nothing-to-confirm = Il paragrafo { $paragraph } non attende la conferma della propria Parte.
rejection-texts-pending-already = Il paragrafo { $paragraph } attende già la conferma della propria Parte.

# The page of a text.
texts-table = Tavolo di redazione
texts-adopted = Testo adottato
texts-texts = Testi
texts-read = Leggere il testo
texts-draft = Bozza
texts-adopted-on = Adozione: { $day }
texts-can-be-checked = Chiunque può verificare il testo e le relative firme
texts-open-brackets = { $number ->
    [0] nessuna parentesi aperta
    [one] { $number } parentesi aperta
    [many] { $number } di parentesi aperte
   *[other] { $number } parentesi aperte
}
texts-where = A che punto è
texts-authentic = facente fede
texts-courtesy = traduzione di cortesia
texts-language-missing = Nessun testo in questa lingua
texts-owner-withheld = autore non indicato
texts-owner-gone = autore non più conservato
texts-yours = propria
texts-proposal-open = aperta
texts-proposal-accepted = accolta
texts-proposal-declined = respinta
texts-proposal-withdrawn = ritirata
texts-proposal-superseded = superata
texts-proposal-merged = unita
texts-proposal-fallen = decaduta
texts-empty = Il testo non contiene ancora paragrafi.
texts-beside = A fianco: { $language }
texts-history = Stesure precedenti
texts-state-after = Dopo la voce { $number }
texts-as-of = Il testo è mostrato quale risultava dopo la voce { $number }.
texts-as-it-stands = Mostrare la stesura attuale
texts-propose-short = Proporre una formulazione
texts-revise-short = Rivedere
texts-add-short = Aggiungere un paragrafo

# The drafting table.
texts-said-goes = parentesi, parole da sopprimere; autore: { $owner }:
texts-said-stays = parentesi, parole in questione; autore: { $owner }:
texts-said-comes = parentesi, parole da inserire; autore: { $owner }:
texts-said-end = fine della parentesi
texts-behind = versione non allineata: { $language }
texts-behind-since = versione non allineata: { $language }; decorrenza: { $since }
texts-not-in-language = Non ancora disponibile in questa lingua ({ $language }): { $tags }
texts-to-confirm = Conferma attesa da: { $parties }.
texts-to-confirm-by = Conferma attesa da: { $parties }. Termine: { $day }.
texts-new-paragraph = Nuovo paragrafo proposto
texts-unnumbered = ¶
texts-became = Esito
texts-became-same = invariato
texts-became-added = aggiunto
texts-became-removed = eliminato
texts-became-changed = modificato
texts-became-moved = spostato
texts-on = su { $tag } (subemendamento)
texts-moved-after = dopo { $number }
texts-acts = Atti
texts-history-states = { $number ->
    [one] { $number } stesura
    [many] { $number } di stesure
   *[other] { $number } stesure
}
texts-history-last = { $number ->
    [one] L’ultima stesura.
    [many] Le ultime { $number } di stesure.
   *[other] Le ultime { $number } stesure.
}
texts-history-all = Tutte le stesure
texts-instead-of = in luogo di { $tags }
texts-ended = { $phase }, { $day }
texts-since = proposta in data { $since }
texts-supported = { $number ->
    [one] con il sostegno di { $number } delegazione
    [many] con il sostegno di { $number } di delegazioni
   *[other] con il sostegno di { $number } delegazioni
}
texts-supported-by = { $number ->
    [1] con il sostegno di: { $parties }
    [one] con il sostegno di: { $parties }
    [many] con il sostegno di { $number }: { $parties }
   *[other] con il sostegno di { $number }: { $parties }
 }
texts-stale = Le parole sono nel frattempo cambiate.
texts-stale-yours = Le parole sono nel frattempo cambiate: rinnovare o ritirare.
texts-provisional = provvisorio
texts-tally-paragraphs = paragrafi
texts-tally-ad-referendum = ad referendum
texts-tally-brackets = parentesi aperte
texts-more = Altro
texts-views = Visualizzazioni del testo
texts-changes-note = Modifiche a partire da: { $state }. Le parole soppresse sono barrate, quelle inserite sono sottolineate.
texts-lines-note = Righe di non più di { $number } lettere, numerate dall’inizio del testo: ogni copia di questa stesura in questa lingua ha le stesse righe.
texts-taken-up = In discussione
texts-dealt-with = { $number ->
    [one] { $number } proposta trattata
    [many] { $number } di proposte trattate
   *[other] { $number } proposte trattate
}
texts-nothing-open = Nulla è aperto.
texts-issues = Diffusioni
texts-brackets-title = Tutte le parentesi
texts-left = { $number ->
    [0] Nessuna parentesi rimasta
    [one] { $number } parentesi rimasta
    [many] { $number } di parentesi rimaste
   *[other] { $number } parentesi rimaste
}
texts-left-held = { $number ->
    [one] { $number } parentesi rimasta, di cui mantenute da una sola delegazione: { $held }
    [many] { $number } di parentesi rimaste, di cui mantenute da una sola delegazione: { $held }
   *[other] { $number } parentesi rimaste, di cui mantenute da una sola delegazione: { $held }
}
texts-blocking = Che cosa blocca ancora la propria delegazione
texts-blocking-nothing = In questo testo nulla blocca la delegazione.
texts-blocking-confirm = Paragrafi in attesa di conferma da parte della delegazione
texts-blocking-own = Parentesi proprie
texts-blocking-others = Parentesi altrui di interesse per la delegazione
texts-paragraph = Paragrafo { $number }
texts-holders = Chi le mantiene
texts-whole-paragraph = l’intero paragrafo
texts-beginning = inizio
texts-compare-title = Confrontare due stesure
texts-compare-from = Stesura precedente
texts-compare-to = Stesura successiva
texts-compare-languages = Lingue
texts-compare-show = Confrontare
texts-compare-same = Le due stesure non differiscono.
texts-compare-entry = oppure dopo la voce
texts-compare-between = La voce { $entry } non ha modificato questo testo. Stesura mostrata: { $state }.
texts-compare-no-entry = «{ $entry }» non è una voce di questo testo. È mostrata la stesura proposta in basso.
texts-hall-open = { $number ->
    [0] Nessuna parentesi aperta in questo paragrafo
    [one] { $number } parentesi aperta in questo paragrafo
    [many] { $number } di parentesi aperte in questo paragrafo
   *[other] { $number } parentesi aperte in questo paragrafo
}
texts-hall-agreed = Paragrafi concordati: { $number } su { $paragraphs }
texts-hall-none = Nessun paragrafo in esame
texts-hall-floor = Ha la parola: { $party }
texts-look-marked = Con le parentesi
texts-look-open = Soltanto aperti
texts-look-clean = Testo pulito
texts-look-changes = Modifiche
texts-look-lines = Righe numerate
texts-look-language = Lingua: { $language }
texts-look-hall = Schermo di sala
texts-look-compare = Confronto
texts-look-silence = Silenzio
texts-state-opened = All’apertura
texts-owners-open = Gli autori delle parentesi sono visibili ai membri, alla Presidenza e al Segretariato; gli altri vedono il testo, non di chi è una parentesi.
texts-owners-sealed = Gli autori delle parentesi sono visibili soltanto alla Presidenza e al Segretariato; ciascuna delegazione vede quali sono le proprie.
texts-owners-nobody = Gli autori delle parentesi non sono visibili a nessuno; ciascuna delegazione vede quali sono le proprie.
texts-renumber-short = Numerare i paragrafi
texts-issue-short = Diffondere il testo
texts-new-first-short = Proporre un paragrafo all’inizio
texts-confirm-short = Confermare
texts-take-ad-referendum-short = Concordare ad referendum
texts-new-after-short = Proporre un paragrafo dopo questo
texts-take-up-short = Esaminare
texts-mark-agreed = Contrassegnare come concordato
texts-mark-ad-referendum = Contrassegnare come concordato ad referendum
texts-mark-open = Contrassegnare come aperto
texts-move-short = Spostare
texts-add-after-short = Aggiungere un paragrafo dopo questo
texts-remove-short = Eliminare
texts-withdraw-short = Ritirare
texts-withdraw-tag = Ritirare { $tag }
texts-withdraw-support-tag = Ritirare il sostegno a { $tag }
texts-support-tag = Sostenere { $tag }
texts-accept-tag = Accogliere { $tag }
texts-decline-tag = Respingere { $tag }
texts-merge-short = Unire proposte
texts-take-up-before = Paragrafo precedente: { $number }
texts-take-up-next = Paragrafo successivo: { $number }

# The form of a proposal.
texts-form-change = Modificare qui le parole; ciò che si modifica diventa la proposta. Una lingua lasciata invariata non ne fa parte.
texts-form-revise = Modificare qui le parole. Una lingua lasciata invariata non si considera modificata e risulta non allineata.
texts-form-more = Altro tipo di proposta
texts-form-kept = Digitato per un altro tipo di proposta
texts-form-kept-note = Non fa parte di questa proposta e riappare al suo posto se si sceglie quel tipo.
texts-form-replace = Altre parole in questo paragrafo
texts-form-reservation = Formulare una riserva su parole o sull’intero paragrafo
texts-form-alternative = Parole alternative accanto a quelle esistenti
texts-form-placeholder = Riservare il posto a parole ancora da definire
texts-form-delete = Sopprimere l’intero paragrafo
texts-form-new-paragraph = Nuovo paragrafo dopo questo
texts-form-move = Altra collocazione del paragrafo
texts-form-amend = Emendare le parole di { $tag }
texts-form-proposal = Proposta { $tag }
texts-form-old-reservation = Citare le parole oggetto della riserva; lasciare vuoto per l’intero paragrafo.
texts-form-after-placeholder = Le parole dopo le quali è riservato il posto; se vuoto, la fine del paragrafo.
texts-form-delete-note = L’intero paragrafo verrebbe soppresso.
texts-of-equal-value = versione linguistica di pari valore
