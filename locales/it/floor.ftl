# The list of speakers and the floor.

rejection-floor-already-on-list = L’iscrizione nell’elenco degli oratori è già avvenuta.
rejection-floor-speech-over = L’intervento in questione è terminato; ha la parola: { $party }.
rejection-floor-place-gone = Tale posto nell’elenco è già stato chiamato o ritirato: { $party }.
rejection-floor-time-changed = Il tempo assegnato è stato nel frattempo modificato. Controllare l’orologio e ripetere la richiesta.
rejection-floor-floor-free = Nessuno ha la parola.
rejection-floor-list-closed = L’elenco degli oratori è chiuso.
rejection-floor-list-before = Tale elenco è già quello in corso nella riunione.
rejection-floor-list-of-item = All’elenco del punto { $item } si passa quando si avvia l’esame del punto.
rejection-floor-list-open = L’elenco degli oratori è aperto.
rejection-floor-may-not-speak = Per questo status ({ $status }) il regolamento non prevede il diritto di parola.
rejection-floor-not-on-list = Non figura nell’elenco degli oratori: { $party }.
rejection-floor-out-of-order = Il prossimo turno nell’elenco non spetta a: { $party }.
rejection-floor-list-not-yet-open = L’elenco degli oratori non accoglie ancora richieste.
rejection-floor-list-unknown = Non esiste un elenco degli oratori «{ $list }»: non è in corso nella riunione e nessuno lo ha aperto.
rejection-floor-list-times = Un elenco si chiude dopo essere stato aperto.
rejection-floor-time-spent = Tutto il tempo di cui una delegazione dispone in questo elenco è già stato usato: { $party }.
rejection-floor-no-more-replies = Il diritto di replica è già stato esercitato tante volte quante il regolamento ne prevede ({ $made }).
rejection-floor-clock-stopped = L’orologio è già fermo.
rejection-floor-clock-runs = L’orologio è in funzione.
rejection-floor-point-waits = È stata sollevata una mozione d’ordine su cui la Presidenza non si è pronunciata: { $party }.
rejection-floor-point-raised = È già stata sollevata da questa postazione una mozione d’ordine su cui la Presidenza non si è ancora pronunciata.
rejection-floor-point-unknown = In questa riunione non esiste una mozione d’ordine { $point }.
rejection-floor-point-ruled = La Presidenza si è già pronunciata su questa mozione d’ordine.
rejection-floor-point-not-ruled = La Presidenza non si è ancora pronunciata su questa mozione d’ordine.
rejection-floor-appealed-already = Contro questa pronuncia è già stato presentato ricorso.
rejection-floor-no-appeal = Contro questa pronuncia non vi è alcun ricorso pendente.
rejection-floor-may-not-appeal = Per questo status ({ $status }) il regolamento non prevede il ricorso contro una pronuncia.

# The floor of a meeting.
floor-title = Interventi
floor-presiding = Presiede
floor-hall = Schermo di sala
floor-has = Ha la parola: { $party }
floor-has-it = ha la parola
floor-free = Nessuno ha la parola
floor-time-left = Tempo residuo
floor-of-minutes = { $number ->
    [one] su { $number } minuto
    [many] su { $number } di minuti
   *[other] su { $number } minuti
}
floor-minutes = { $number ->
    [one] { $number } minuto
    [many] { $number } di minuti
   *[other] { $number } minuti
}
floor-since = dalle ore { $time }
floor-next = Segue
floor-list = Elenco degli oratori
floor-waiting = { $number ->
    [one] { $number } in attesa
    [many] { $number } in attesa
   *[other] { $number } in attesa
}
floor-nobody-waits = Nessuno è in attesa.
floor-open = l’elenco è aperto
floor-closed = l’elenco è chiuso
floor-asked = richiesta delle ore { $time }
floor-your-place = Posto occupato nell’elenco degli oratori: { $number }.
floor-spoken = Sono intervenuti
floor-statements = Dichiarazioni scritte
floor-statement-withheld = non ancora mostrata agli altri
floor-give-others = Dare la parola a una delegazione che non l’ha chiesta
floor-give-to = Dare la parola: { $party }
floor-give-short = Dare
floor-one-minute-more = Un minuto in più
floor-ask = Chiedere la parola
floor-hand-in-short = Presentare una dichiarazione

# Lists, their order, the clock and points of order.
floor-clock-stopped = l’orologio è fermo
floor-also-for = anche a nome di: { $parties }
floor-fixed = posto assegnato dalla Presidenza
floor-fixed-because = ordine modificato dalla Presidenza: { $reason }
floor-by-request = nell’ordine delle richieste
floor-by-precedence = per rango
floor-by-alphabetical = in ordine alfabetico
floor-by-balance = precede chi ha parlato di meno
floor-by-alphabet = secondo l’alfabeto di questa lingua: { $language }
floor-members-first = i membri prima degli altri
floor-groups-first = prima chi parla a nome di più Parti
floor-opens = apertura: { $at }
floor-closes = chiusura: { $at }
floor-minutes-each = { $number ->
    [one] { $number } minuto per intervento
    [many] { $number } di minuti per intervento
   *[other] { $number } minuti per intervento
}
floor-minutes-altogether = { $number ->
    [one] { $number } minuto complessivo per delegazione
    [many] { $number } di minuti complessivi per delegazione
   *[other] { $number } minuti complessivi per delegazione
}
floor-debate = Dibattito generale
floor-put-down = Iscrivere la delegazione in questo elenco
floor-change-list = Modificare quanto annunciato
floor-withdraw-reply = Ritirare la richiesta di replica
floor-points = Mozioni d’ordine
floor-appealed-by = ricorso di: { $party }
floor-you-are-next = Il prossimo turno è della propria delegazione.
floor-before-you = { $number ->
    [one] Prima della propria delegazione interviene { $number } delegazione.
    [many] Prima della propria delegazione intervengono { $number } di delegazioni.
   *[other] Prima della propria delegazione intervengono { $number } delegazioni.
}
floor-totals = Tempo di parola in questa riunione

# The note-taker.
rejection-floor-speech-unknown = Nessun intervento corrispondente è stato pronunciato a porte aperte.
rejection-floor-summary-approved = Il resoconto sommario è approvato e le annotazioni prese a tal fine sono cancellate.
floor-notes = Annotazioni per il resoconto sommario
floor-notes-lead = La sostanza di quanto ciascuna delegazione ha detto. Le annotazioni sono lette soltanto dalla Presidenza e dal Segretariato e sono cancellate una volta approvato il resoconto sommario.
floor-notes-approved = Il resoconto sommario è approvato. Le annotazioni prese a tal fine sono cancellate.
floor-notes-closed = Nulla è annotato di quanto si dice a porte chiuse.
floor-noted = annotato
floor-statement-in = Dichiarazione presentata
floor-note-from-statement = Usarla come annotazione
floor-note-taken = Ripresa dalla dichiarazione. Abbreviarla, poi salvarla.
floor-note-substance = Sostanza
floor-note-save = Salvare l’annotazione
# Those in the hall: interpreters, statements, lost links.
rejection-floor-statement-unknown = A questa voce non corrisponde alcuna dichiarazione presentata.
rejection-floor-not-delivered = La dichiarazione non è stata ancora pronunciata.
rejection-floor-confirmed-already = La dichiarazione è già stata confermata.
floor-interpreters = Interpreti
floor-interpreters-until = accessibile fino a: { $day }
floor-said = pronuncia: { $said }
floor-statement-spoken = Testo dell’intervento
floor-no-text = Per gli interpreti non è stato presentato alcun testo.
floor-check-delivery = fa fede il testo pronunciato
floor-beforehand = Testi presentati in anticipo
floor-beforehand-note = Sotto embargo fino al momento dell’intervento. La delegazione ha consegnato il testo in anticipo agli interpreti.
floor-term-seek = Cercare un termine
floor-term-find = Cercare
floor-term-unknown = Nessun termine contiene queste parole.
floor-terms-none = { $number ->
    [0] Nessun termine è stato ancora inserito.
    [one] { $number } termine in tutto. Non compare in quanto si legge ora.
    [many] { $number } di termini in tutto. Nessuno compare in quanto si legge ora.
   *[other] { $number } termini in tutto. Nessuno compare in quanto si legge ora.
}
floor-statement-waits = da pronunciare
floor-statement-delivered = pronunciata
floor-statement-first = Il testo presentato inizialmente ha questo hash: { $hash }
floor-publishes-on-delivery = pubblicata non appena pronunciata
floor-publishes-with-record = pubblicata con il resoconto
floor-publishes-never = non pubblicata
floor-interpreters-beforehand = gli interpreti la ricevono in anticipo
floor-interpreters-with-floor = gli interpreti la vedono mentre la delegazione ha la parola
floor-interpreters-never = non mostrata agli interpreti
floor-confirm-as-handed = Pronunciata come presentata
floor-confirm-otherwise = Presentare il testo pronunciato
floor-passed-over = collegamento interrotto alle ore { $time }: turno saltato, posto conservato
floor-link-lost = Collegamento interrotto alle ore { $since }. Il posto nell’elenco è conservato e nel frattempo viene saltato; è conservato di diritto fino alle ore { $until }.
floor-link-lost-long = Collegamento interrotto alle ore { $since }; il termine delle ore { $until } è trascorso. Il posto nell’elenco resta e ne decide la Presidenza.
floor-own-presence = Presenza annotata per la propria delegazione: { $presence }.
floor-own-time = Tempo di parola della propria delegazione in questa riunione: { $time }.

# What the Chair says with a button.
floor-other-lists = Altro elenco degli oratori
floor-keys = La lettera o il numero riportato su un pulsante lo attiva insieme ai tasti richiesti dal browser: Alt, oppure Alt e Maiusc; su Mac Control e Opzione.
say-meetings-open = Dichiaro aperta la riunione.
say-meetings-resume = La riunione è ripresa.
say-meetings-suspend = La riunione è sospesa.
say-meetings-close = Dichiaro chiusa la riunione.
say-meetings-adopt-agenda = Se non vi sono obiezioni, considero che la riunione adotti l’ordine del giorno. Così è deciso.
say-meetings-take-up = Passiamo ora all’esame del punto { $number }: { $title }.
say-meetings-close-doors = Il punto è esaminato a porte chiuse.
say-meetings-open-doors = Si procede nuovamente a porte aperte.
say-floor-give = Ha la parola: { $party }.
say-floor-take-back = Ringrazio per l’intervento.
say-floor-extend = L’oratore dispone di un altro minuto.
say-floor-close-list = L’elenco degli oratori è ora chiuso.
say-floor-reopen-list = L’elenco degli oratori è nuovamente aperto.
say-floor-settle-point-granted = Accolgo la mozione sollevata.
say-floor-settle-point-not-granted = Non accolgo la mozione sollevata.
say-floor-settle-point-out-of-order = Non si tratta di una mozione d’ordine.
say-floor-settle-appeal-stands = La pronuncia resta valida.
say-floor-settle-appeal-overruled = La pronuncia è annullata.
say-floor-settle-appeal-withdrawn = Il ricorso è ritirato.
say-decisions-put = Sottopongo alla riunione il testo «{ $title }». Vi sono obiezioni?
say-decisions-declare-adopted = Dichiaro adottato il testo «{ $title }».
say-decisions-declare-not-adopted = Dichiaro che il testo «{ $title }» non è adottato.
