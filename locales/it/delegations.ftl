# Delegations and participants.

rejection-delegations-accepted-already = Credenziali già accettate: { $party }.
rejection-delegations-head-already = La delegazione ha già un capo; ritirare prima la relativa designazione.
rejection-delegations-may-not-attend = Per questo status ({ $status }) il regolamento non prevede la partecipazione alla riunione.
rejection-delegations-member-unknown = La delegazione non ha un componente { $member }.
rejection-delegations-nobody-nominated = Nessuno è stato ancora designato da: { $party }.
rejection-delegations-answer-unfit = La risposta non corrisponde al quesito: { $kind ->
    [number] è richiesto un numero intero.
    [choice] è richiesto il numero di una delle opzioni.
    [yes-no] sono ammessi soltanto sì e no.
    [day] è richiesta una data, ad esempio 2026-12-10.
   *[other] sono richieste parole e, se si chiede un documento, soltanto le lettere e le cifre che lo identificano.
}
rejection-delegations-answer-unknown = Al quesito { $question } non corrisponde una tale risposta.
rejection-delegations-asked-of-other = { $asked-of ->
    [member] Il quesito riguarda ciascun componente: indicare a chi si riferisce la risposta.
   *[other] Il quesito riguarda la delegazione nel suo complesso: non indicare alcun componente.
}
rejection-delegations-badge-already = Tutti i componenti indicati hanno già un badge; in caso di smarrimento, il badge va prima revocato.
rejection-delegations-badge-revoked = Questo badge è stato revocato.
rejection-delegations-badge-unknown = Questo badge non esiste.
rejection-delegations-choices-unfit = Un quesito a scelta ha da 2 a { $bound } opzioni, in numero uguale in ogni lingua; gli altri quesiti non ne hanno.
rejection-delegations-class-unfit = Nessuno è tenuto a fornire dati sulla salute; né dati sulla salute né dati d’identità figurano su un badge.
rejection-delegations-consent-missing = Senza il consenso della persona non si conserva alcun dato sulla salute.
rejection-delegations-credentials-insufficient = Il regolamento richiede più di questo documento.
rejection-delegations-letter-returned = La lettera { $letter } è stata restituita.
rejection-delegations-letter-unknown = La delegazione non ha presentato una lettera { $letter }.
rejection-delegations-list-final = L’elenco definitivo è stato diffuso: le variazioni successive sono comunicate con un’aggiunta.
rejection-delegations-list-not-final = Non esiste ancora un elenco definitivo a cui si possa fare un’aggiunta.
rejection-delegations-list-unchanged = Nessuna delegazione è cambiata dall’ultimo elenco.
rejection-delegations-nobody-meant = Indicare il codice di un badge, oppure la Parte e il componente.
rejection-delegations-nothing-given = Non è indicato nulla da modificare.
rejection-delegations-question-unknown = La riunione non pone un quesito { $question }.
delegations-participants = Elenco dei partecipanti
delegations-order = Per status e, a parità di status, secondo l’ordine alfabetico della lingua di questa pagina.
delegations-order-rank = Per status; a parità di status, per rango del capo delegazione e, a parità di rango, in ordine alfabetico.
delegations-order-drawn = Per status; a parità di status, secondo l’ordine alfabetico { $language ->
    [az] azerbaigiano
    [ru] russo
   *[en] inglese
 }, a cominciare, come da sorteggio, da: { $from }.
delegations-lists = Elenchi diffusi
delegations-remote = Partecipazione a distanza
delegations-remote-count = { $number ->
    [0] Nessuno partecipa a distanza.
    [one] Una persona partecipa a distanza.
    [many] { $number } di persone partecipano a distanza.
   *[other] { $number } persone partecipano a distanza.
 }
delegations-remote-languages = Lingue necessarie:
delegations-from-source = Come indicato dalla fonte:
delegations-accredited = Credenziali accettate
delegations-provisional = A titolo provvisorio
delegations-nobody-named = Nessuno è stato ancora designato.
delegations-names-unknown = La fonte non indica nomi di persone.

# A delegation as a whole, questions, lists, credentials, the door.
delegations-of = Delegazione: { $party }
delegations-own = Propria delegazione
delegations-members = Componenti
delegations-members-on = Componenti in data { $day }
delegations-office-unknown = carica non nota
delegations-attends-unknown = non è noto se in sala o a distanza
delegations-change = Modificare
delegations-credentials = Credenziali
delegations-no-letter = Non è stata presentata alcuna lettera.
delegations-covers-all = per l’intera delegazione
delegations-covers = per i componenti
delegations-form = Quesiti della riunione
delegations-form-note = Ogni risposta è visibile alla delegazione interessata, alla Presidenza e al Segretariato, e a nessun altro. Una risposta svuotata è ritirata e cancellata.
delegations-consent = La persona acconsente alla conservazione di questi dati
delegations-answers-send = Inviare le risposte
delegations-no-answer = Nessuna risposta
delegations-not-answered = Senza risposta
delegations-kept-until = conservazione fino a: { $day }
delegations-badges = Badge
delegations-issue-badge = Rilasciare un badge
delegations-print-badges = Stampare i badge (PDF)
delegations-badge-none = Nessun badge
delegations-badge-revoked = Revocato
delegations-present = Ora alla riunione
delegations-history = Come si è formata la delegazione
delegations-on-day = Composizione in un dato giorno
delegations-questions = Quesiti alle delegazioni
delegations-questions-lead = Ogni quesito indica perché è posto e per quanto tempo si conservano le risposte. Un quesito non si modifica: si ritira e si pone di nuovo.
delegations-tables = Tabelle delle risposte
delegations-table = Risposte: { $use }
delegations-table-lead = Dati personali: soltanto per questo uso e non oltre il tempo indicato da ciascun quesito.
delegations-table-empty = Nessuno ha ancora risposto.
delegations-no-questions = Non è posto alcun quesito.
delegations-place = posto { $number }
delegations-questions-withdrawn = Quesiti ritirati
delegations-list = Elenco dei partecipanti { $number }
delegations-other-script = Il nome non è disponibile nella lingua di questa pagina.
delegations-credentials-report = Relazione sulle credenziali
delegations-letters-of-nomination = Lettere di designazione
delegations-needed = Il regolamento richiede: { $credentials }
delegations-uncovered = Componenti non compresi: { $members }
delegations-what-is-missing = Che cosa manca
delegations-check-in = Controllo degli ingressi
delegations-badge-hint = Leggere il badge o digitare il codice riportato sotto il riquadro: in maiuscolo o minuscolo, con o senza spazi.
delegations-came-in = Ingresso
delegations-left = Uscita
delegations-scan = Leggere con la fotocamera
delegations-queue = Annotato su questo dispositivo
delegations-queue-note = Soltanto codici e orari, finché la rete non li riceve.
delegations-queue-waits = in attesa della rete
delegations-queue-taken = registrato
delegations-queue-refused = non accolto:
delegations-queue-signed-out = Accedere di nuovo: nulla va perduto.
delegations-no-camera = Non è disponibile una fotocamera. Digitare il codice riportato sotto il riquadro del badge.
delegations-door-kept = Questa pagina è conservata sul dispositivo
delegations-door-kept-note = L’elenco di chi è presente alla riunione torna visibile con il ripristino della rete. Quanto annotato fino ad allora viene inviato in quel momento.
delegations-door-closed = Ora non è possibile annotare nessuno.
delegations-persons = { $number ->
    [one] { $number } persona
    [many] { $number } di persone
   *[other] { $number } persone
}
delegations-answers-put = { $number ->
    [0] Nessuna risposta è stata registrata.
    [one] È stata registrata { $number } risposta.
    [many] Sono state registrate { $number } di risposte.
   *[other] Sono state registrate { $number } risposte.
}
delegations-answers-withdrawn = { $number ->
    [one] È stata ritirata { $number } risposta.
    [many] Sono state ritirate { $number } di risposte.
   *[other] Sono state ritirate { $number } risposte.
}
delegations-answers-missing = { $number ->
    [one] manca { $number } risposta
    [many] mancano { $number } di risposte
   *[other] mancano { $number } risposte
}
delegations-kept = { $number ->
    [0] Cancellazione alla chiusura della riunione.
    [one] Conservazione per { $number } giorno dopo la riunione.
    [many] Conservazione per { $number } di giorni dopo la riunione.
   *[other] Conservazione per { $number } giorni dopo la riunione.
}
delegations-present-number = { $number ->
    [0] Nessuno è presente alla riunione
    [one] { $number } persona è presente alla riunione
    [many] { $number } di persone sono presenti alla riunione
   *[other] { $number } persone sono presenti alla riunione
}
delegations-badges-number = { $number ->
    [0] Nessun badge valido.
    [one] { $number } badge valido.
    [many] { $number } di badge validi.
   *[other] { $number } badge validi.
}

# Presence, lost links and the roll.
rejection-delegations-link-lost = Il collegamento risulta già interrotto: { $party }.
rejection-delegations-link-holds = Il collegamento non risulta interrotto: { $party }.
rejection-delegations-not-remote = Delegazione annotata in sala o assente, senza collegamento che possa interrompersi: { $party }. Annotarla prima come partecipante a distanza.
rejection-delegations-roll-open = È in corso un appello. Chiuderlo prima.
rejection-delegations-no-roll = Non è in corso alcun appello.
rejection-delegations-not-called = Questo appello non comprende: { $party }.
rejection-delegations-nobody-to-call = A questa riunione non è stato invitato nessuno che possa essere chiamato.
attendance-title = Presenze e quorum
attendance-closed-notice = Quanto si annota qui mentre il punto è esaminato a porte chiuse non entra in alcun registro e scompare alla riapertura delle porte.
attendance-quorum = Quorum
attendance-quorum-undefined = { $rule }: il regolamento non lo definisce. Membri presenti: { $present } su { $of }.
attendance-quorum-met = { $rule }: necessari { $needed }, presenti { $present } su { $of }. Il quorum è raggiunto.
attendance-quorum-missed = { $rule }: necessari { $needed }, presenti { $present } su { $of }. Il quorum non è raggiunto.
attendance-links-lost = { $number ->
    [one] { $number } collegamento interrotto
    [many] { $number } di collegamenti interrotti
   *[other] { $number } collegamenti interrotti
}
attendance-roll = Appello
attendance-roll-number = Appello { $number }, dalle ore { $time }
attendance-roll-result = Appello { $number }, ore { $time }
attendance-calls = Chiamata in corso: { $party }
attendance-all-called = Tutti hanno risposto. L’appello può essere chiuso.
attendance-not-answered = ancora nessuna risposta
attendance-call-all = Fare l’appello di tutti
attendance-call-members = Fare l’appello dei membri
attendance-no-roll = Non è stato fatto alcun appello.
attendance-entry = Voce { $number } del registro
attendance-delegations = Delegazioni
attendance-log = Registro delle presenze
attendance-log-empty = Nulla è stato annotato.
attendance-lines = { $number ->
    [one] { $number } riga, a cominciare dalla più recente. Il file le contiene tutte.
    [many] { $number } di righe, a cominciare dalla più recente. Il file le contiene tutte.
   *[other] { $number } righe, a cominciare dalla più recente. Il file le contiene tutte.
}
attendance-time = Ora
attendance-link-lost = Collegamento interrotto
attendance-link-back = Collegamento ripristinato
attendance-answered = Appello: { $answer }
attendance-came = Ingresso di una persona: { $where }
attendance-went = Uscita di una persona
attendance-own-link-lost = Il nostro collegamento è interrotto
attendance-own-link-back = Siamo di nuovo collegati
attendance-roll-calls-you = È in corso l’appello. La propria delegazione non ha ancora risposto.
# Certificates of participation.
delegations-print-certificates = Stampare gli attestati di partecipazione (PDF)
