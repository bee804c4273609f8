# The record and its proofs.

rejection-record-already-open = Il registro è già aperto.
rejection-record-not-open = Il registro non è aperto: il primo atto è record.open.
rejection-record-nothing-to-erase = Nulla da cancellare: nessun dato personale non ancora cancellato corrisponde a quanto indicato.
rejection-record-files-of-all = I file sono cancellati dalla Presidenza o dal Segretariato, poiché altri potrebbero fare riferimento allo stesso file. Rivolgersi al Segretariato.
rejection-record-nothing-due = Nessun dato personale da cancellare: per nessuno il termine è trascorso.
rejection-record-no-attribution-due = Nulla da cancellare: il regolamento prevede ancora la conservazione degli autori delle posizioni sui testi di questa riunione, una procedura si fonda su di essi oppure non se ne conserva alcuno.
rejection-record-key-unfit = Non è una chiave del tipo qui richiesto, oppure è o è stata la chiave del registro. Copiarla per intero, come stampata dal programma.
rejection-record-key-not-here = La chiave segreta che deve firmare questo atto non si trova su questo server, oppure il programma non l’ha trovata. L’atto si compie sul server in cui essa si trova.
rejection-record-handed-over = Il registro è stato consegnato a un’altra Parte, presso la quale prosegue: { $party }. Qui può essere letto e non vi si registra più nulla.
rejection-record-witness-known = Questo testimone è già stato indicato.
rejection-record-witness-unknown = Questo testimone non esiste o è stato ritirato.
rejection-record-not-your-witness = Il ritiro di questo testimone non compete alla postazione in uso.
rejection-record-not-the-chair = { $chair ->
    [none] Al registro non risulta alcuno Stato che presieda il processo in quel giorno. Consegnare comunque il registro a questa Parte: { $party }?
   *[other] Per quanto risulta al registro, in quel giorno il processo è presieduto da un altro Stato. Consegnare comunque il registro a questa Parte: { $party }?
}
rejection-record-form-unfit = Il registro è nella forma { $now }. Può essere portato soltanto a una forma successiva, fino alla forma { $known }.
rejection-record-doors-closed = Un punto è esaminato a porte chiuse e quanto vi si svolge non è ancora nel registro. Riunione: { $meeting }. Concludere prima il punto o riaprire le porte.
rejection-record-form-earlier = Il registro è stato iniziato con una versione precedente del programma e non conosce ancora questo atto. La Presidenza o il Segretariato devono prima portarlo alla forma successiva.

# The record and an entry.
record-lead = Tutto ciò che è avvenuto nel processo, voce per voce, nell’ordine di registrazione. Nulla è modificato in seguito: una rettifica è una voce a sé.
record-entries = Voci
record-entry = Voce { $number }
record-number = N.
record-recorded = Registrazione
record-act = Atto
record-meeting = Riunione
record-occurred-on = data dell’evento: { $day }
record-entered-later = Inserita in seguito; data dell’evento: { $day }.
record-newer = Voci più recenti
record-older = Voci meno recenti
record-every = Tutti
record-area = Settore
record-since = Da
record-until = Fino a
record-choose = Selezionare voci
record-choose-note = Giorni e ore si riferiscono al fuso { $zone }, secondo il momento della registrazione. La ricerca trova soltanto le voci che la postazione in uso può leggere; uno Stato o un’organizzazione si trova dove una voce indica apertamente che ha compiuto l’atto o ne è oggetto.
record-time-wrong = Indicare un giorno, ad esempio 2026-09-14, oppure giorno e ora, ad esempio 2026-09-14T09:30. Quanto non leggibile è stato ignorato.
record-found = { $number ->
    [0] Nessuna voce leggibile corrisponde.
    [one] Corrisponde { $number } voce leggibile.
    [many] Corrispondono { $number } di voci leggibili.
   *[other] Corrispondono { $number } voci leggibili.
}
record-all = Mostrare l’intero registro
record-previous = Precedente: voce { $number }
record-next = Successiva: voce { $number }
record-sealed-disclosed = sigillato; visibile alla postazione in uso
record-sealed-until = sigillato; visibile alla postazione in uso; conservazione fino a: { $day }
record-sealed-removed = sigillato; cancellazione: { $instant }
record-sealed-destroyed = sigillato; distrutto
record-sealed-withheld = sigillato; non visibile alla postazione in uso
record-restricted = Voce riservata
record-restricted-note = Soltanto alcune postazioni possono leggere questa voce. Il numero e l’impegno crittografico sono pubblici: chiunque può quindi verificare che la voce si trovi nel registro e non sia stata modificata.
record-content = Contenuto registrato
record-by = In qualità di
record-entered-by = Inserimento a cura di
record-received = Ricezione
record-profile = Regolamento in vigore
record-entry-field = Voce { $number }: { $field }
record-erase = Cancellare i testi personali di questa voce
record-body = La voce così come è conservata

# Fields of what happened that no form asks for.
record-field-allotted-ms = Tempo assegnato, in millisecondi
record-field-archive = Dall’archivio
record-field-assertion = Asserzione della passkey
record-field-base = Parti la cui obiezione è computata
record-field-by = A cura di
record-field-by-ms = Prolungamento, in millisecondi
record-field-changes = Modifiche
record-field-checked = Esito dell’esame del file firmato
record-field-code = Codice
record-field-confirmed = Conferma della Presidenza
record-field-contacts-until = Conservazione dei recapiti fino a
record-field-credentials-until = Conservazione delle lettere relative alle credenziali fino a
record-field-days-unknown = Anni di cui non sono noti i giorni lavorativi
record-field-hash = Hash
record-field-id = Nome breve
record-field-late = Oltre il termine
record-field-lifted = Parentesi sciolte di conseguenza
record-field-list = Elenco
record-field-merged = Proposte unite
record-field-numbers = Numeri
record-field-objections = Obiezioni
record-field-offset = Minuti di anticipo su UTC
record-field-owner = Autore
record-field-profile = Regolamento vigente all’avvio
record-field-received = Ricezione
record-field-round = Ciclo
record-field-silence = Procedura del silenzio
record-field-since = Dalla voce
record-field-superseded = Proposte decadute
record-field-support = Sostegno
record-field-supporters = Sostenitori
record-field-tally = Posizioni risultanti
record-field-texts = Contenuti cancellati
record-field-unsettled = Proposte da riesaminare
record-field-version = Versione
record-field-warning = Avvertenza
record-field-working-days = Giorni lavorativi
record-field-year = Anno
record-field-roll = Appello
record-field-present = In sala
record-field-remote = A distanza
record-field-absent = Assenti
record-field-members = Membri computati
record-field-members-present = Membri presenti
record-field-needed = Necessari per il quorum
record-field-first = Hash del testo presentato inizialmente

# Proof.
record-proof = Perché non occorre credere sulla parola
record-proof-1 = L’impegno crittografico è calcolato a partire da ogni lettera della voce. Una sola lettera modificata produce un impegno diverso.
record-proof-2 = { $number ->
    [0] È l’unica voce: la sua foglia è quindi la radice del registro.
    [one] È congiunta con { $number } altro valore fino alla radice. Nessuna voce può essere tolta o inserita senza modificare la radice.
    [many] È congiunta a coppie con altri { $number } di valori fino alla radice. Nessuna voce può essere tolta o inserita senza modificare la radice.
   *[other] È congiunta a coppie con altri { $number } valori fino alla radice. Nessuna voce può essere tolta o inserita senza modificare la radice.
}
record-proof-3 = { $number ->
    [one] La radice rappresenta { $number } voce ed è firmata con la chiave del registro come punto di controllo. Chi conserva un punto di controllo rileva ogni modifica successiva.
    [many] La radice rappresenta { $number } di voci ed è firmata con la chiave del registro come punto di controllo. Chi conserva un punto di controllo rileva ogni modifica successiva.
   *[other] La radice rappresenta { $number } voci ed è firmata con la chiave del registro come punto di controllo. Chi conserva un punto di controllo rileva ogni modifica successiva.
}
record-proof-leaf = Con il nome del registro e il numero { $number } l’impegno forma la foglia. Nessuna voce può così prendere il posto di un’altra.
record-proof-root = { $number ->
    [one] Ciò che resta alla fine è la radice, che rappresenta { $number } voce.
    [many] Ciò che resta alla fine è la radice, che rappresenta tutte le { $number } di voci.
   *[other] Ciò che resta alla fine è la radice, che rappresenta tutte le { $number } voci.
}
record-step-left = Alla sua sinistra
record-step-right = Alla sua destra
record-step-together = Insieme formano
record-cosigned-none = Finora questo punto di controllo è firmato soltanto dal registro stesso.
record-cosigned = { $number ->
    [one] Lo stesso punto di controllo è firmato anche da { $number } altro soggetto che conserva il registro.
    [many] Lo stesso punto di controllo è firmato anche da altri { $number } di soggetti che conservano il registro.
   *[other] Lo stesso punto di controllo è firmato anche da altri { $number } soggetti che conservano il registro.
}
record-path = Percorso fino alla radice
record-commitment = Impegno crittografico
record-leaf = Foglia dell’albero
record-root = { $number ->
    [one] Radice di { $number } voce
    [many] Radice di { $number } di voci
   *[other] Radice di { $number } voci
}
record-holds = La prova è valida
record-holds-not = La prova non è valida
record-checkpoint = Punto di controllo
record-origin = Origine del registro
record-fingerprint = Impronta della chiave
record-signed = { $number ->
    [one] Firma apposta su { $number } voce
    [many] Firma apposta su { $number } di voci
   *[other] Firma apposta su { $number } voci
}
record-checkpoint-file = Punto di controllo come file
record-key-file = Chiave come file
record-key-sheet = La chiave su un foglio, per la valigia diplomatica

# The process as it stood on.
record-as-of-choose = Il processo in un dato momento
record-as-of-day = Giorno
record-as-of-hour = Ora, se diversa dalla fine del giorno
record-as-of-show = Mostrare
record-as-of-choose-note = Secondo il fuso { $zone }. Ogni pagina del processo è mostrata come risultava allora al registro.
record-as-of-label = Passato
record-as-of-instant = Il processo quale risultava al momento indicato: { $instant }.
record-as-of-entry = Il processo quale risultava dopo la voce { $number }.
record-as-of-known = È quanto risultava allora al registro. Quanto inserito in seguito non figura qui, anche se era avvenuto prima.
record-as-of-last = L’ultima voce è la numero { $number }.
record-as-of-last-at = L’ultima voce è la numero { $number }; registrazione: { $instant }.
record-as-of-now = La stessa pagina nella versione attuale
record-as-of-more = Che cosa è visibile qui e la radice del registro di allora
record-as-of-rights = È visibile qui quanto era visibile allora dalla postazione in uso e lo è tuttora. Quanto cancellato in seguito resta cancellato; un file o un documento aperto da qui è quello attuale. Su una pagina del passato non si può compiere alcun atto.
record-as-of-after = Il processo dopo questa voce
record-as-of-before-title = Nulla era ancora registrato
record-as-of-before-text = A quel momento non era registrato nulla che la postazione in uso possa leggere.
record-as-of-later-title = Non ancora
record-as-of-later-text = Quel momento non è ancora giunto.
record-as-of-busy-title = Troppe richieste sul passato
record-as-of-busy-text = In questo momento vi sono troppe richieste sul passato. Riprovare tra breve.
record-damaged-title = Questa parte del registro è danneggiata
record-damaged-text = Quanto è conservato qui non è quanto è stato registrato e non viene perciò mostrato. Nulla di quanto firmato è andato perduto: il gestore del server è stato avvertito e provvede al ripristino da una copia.

# A package and its verdict.
record-check = Verificare in proprio
record-check-how = Prelevare il pacchetto e la chiave su una propria macchina ed eseguirvi il programma; non occorre alcuna rete. Confrontare l’impronta della chiave con una ottenuta per via diversa da questo sito.
record-host-can = Chi gestisce il server può leggere quanto vi è conservato, ritardare un atto e regolare l’orologio. Non può modificare o togliere una voce coperta da un punto di controllo conservato da altri senza che ciò venga rilevato.
record-package-of = Pacchetto: { $meeting }
record-verdict = Esito
record-verdict-note = Questo server ha eseguito le verifiche durante la generazione della pagina. È una comodità, non una prova: si raccomanda di ripeterle su una macchina di fiducia.
record-package-holds = Il pacchetto è valido
record-package-fails = Il pacchetto non è valido
record-take-package = Prelevare il pacchetto
record-checks = Le verifiche
record-adopted-hash = Hash del testo adottato
record-browser-title = Verificare un pacchetto in questo browser
record-browser-lead = Il browser legge il pacchetto e lo verifica da sé. Il pacchetto non è inviato ad alcun destinatario.
record-browser-package = Pacchetto
record-browser-package-hint = Scegliere il file o trascinarlo su questa pagina.
record-browser-key = Chiave del registro o relativa impronta
record-browser-key-hint = È riportata la chiave fornita da questo server. Non è indipendente: sostituirla con la chiave o l’impronta ottenuta per altra via.
record-browser-check = Verificare il pacchetto
record-browser-checking = Verifiche eseguite finora: { $number }
record-browser-no-key = Non è né la chiave di un registro né un’impronta di 64 cifre.
record-browser-broken = Non è stato possibile completare la verifica: il file non è leggibile oppure a questo browser manca qualcosa di necessario.
record-browser-without = Senza script questa pagina non verifica nulla. Usare uno dei programmi indicati di seguito.
record-browser-cannot = Questo browser non consente alla pagina di calcolare hash: lo consente soltanto con una connessione sicura. Usare uno dei programmi indicati di seguito.
record-browser-elsewhere = Verificare senza questa pagina
record-browser-host = Questa pagina proviene dal gestore del registro che essa verifica e non prova quindi nulla su sé stessa: chi non si fida del gestore esegue il programma o il file Python, disponibili in una versione pubblicata.
check-form = Il file è un pacchetto, scritto nell’unica forma ammessa dal formato.
check-key = La chiave contenuta nel pacchetto è quella attesa, oppure quella che essa ha designato a succederle.
check-checkpoint = Il punto di controllo appartiene a questo registro ed è firmato con la relativa chiave.
check-subject = Le voci sono quelle del processo e della riunione indicati dal pacchetto.
check-entry-commitment = Il contenuto della voce { $subject } è quello oggetto dell’impegno crittografico al momento della registrazione.
check-entry-inclusion = La voce { $subject } si trova nell’albero firmato dal punto di controllo.
check-entry-order = Le voci sono in ordine e il tempo non procede a ritroso.
check-sealed-value = Un testo reso visibile dalla voce { $subject } è quello che era stato sigillato.
check-text-hash = Questo testo è quello adottato, lettera per lettera: { $subject }.
check-adopted-hash = L’hash di adozione rappresenta i testi in tutte le lingue facenti fede: { $subject }.
check-signature = La firma è apposta sul testo adottato: { $subject }.
check-summary-hash = L’hash della sintesi rappresenta i relativi testi in tutte le lingue facenti fede: { $subject }.
check-statement = Gli hash della dichiarazione allegata sono quelli delle sue parole: { $subject }.
check-file = Il file accluso è quello indicato da una voce: { $subject }.
check-outcome-proved = Provato
check-outcome-failed = Non superato
check-outcome-not-checked = Non verificato
check-reason-not-a-package = Il file non è un pacchetto o non è scritto nell’unica forma ammessa dal formato.
check-reason-key-unfit = La chiave contenuta nel pacchetto non è una chiave di questo registro.
check-reason-another-key = Il pacchetto contiene una chiave diversa da quella attesa.
check-reason-key-from-inside = Non è stata fornita alcuna chiave dall’esterno; è stata quindi usata quella contenuta nel pacchetto.
check-reason-not-signed-by-key = Il punto di controllo non è firmato con questa chiave o appartiene a un altro registro.
check-reason-not-in-tree = La voce non si trova nell’albero firmato dal punto di controllo.
check-reason-out-of-order = Le voci non sono in ordine, oppure il tempo procede a ritroso.
check-reason-half-an-entry = Manca una parte della voce: va fornita per intero o non va fornita.
check-reason-not-a-body = Il corpo della voce non è JSON.
check-reason-body-changed = Il contenuto della voce è stato modificato dopo la registrazione.
check-reason-not-what-was-sealed = Il testo reso visibile non è quello che era stato sigillato.
check-reason-another-subject = Le voci riguardano un processo o una riunione diversi da quelli indicati dal pacchetto.
check-reason-not-the-adopted-text = Il testo non è quello adottato.
check-reason-hash-does-not-cover = L’hash di adozione non è l’hash di questi testi.
check-reason-text-missing = Nel pacchetto manca un testo adottato.
check-reason-signature-wrong = La firma non è stata apposta con questa chiave su questo testo.
check-reason-signature-missing = La voce indica una firma fondata su una chiave o su un file, ma non ve n’è alcuna.
check-reason-ink = Una firma a inchiostro è provata soltanto dall’originale.
check-reason-hash-not-of-these = L’hash registrato non è l’hash di queste parole.
check-reason-scan = Una scansione mostra una firma a inchiostro; che sia autentica lo prova soltanto l’originale.
check-reason-file-not-enclosed = Il file firmato è indicato tramite il suo hash e non si trova nel pacchetto.
check-reason-file-removed = Il file firmato è stato cancellato dall’archivio dei file; il suo hash resta nel registro.
check-reason-another-document = Le firme contenute nel file sono valide; che il file sia questo testo non risulta dal file: confrontarli a vista.
check-reason-algorithm-unknown = La firma contenuta nel file usa un algoritmo che questo programma non conosce; lo Stato del firmatario può verificarla.
check-reason-file-signature-wrong = Il file non contiene alcuna firma, o ne contiene una non valida.
check-reason-not-the-named-file = Il file non corrisponde al suo hash, non è indicato da alcuna voce o è accluso due volte.

# What the program says when it verifies.
verify-holds = Il pacchetto è valido: tutte le verifiche possibili sono superate.
verify-fails = { $number ->
    [one] Il pacchetto non è valido: { $number } verifica non è superata.
    [many] Il pacchetto non è valido: { $number } di verifiche non sono superate.
   *[other] Il pacchetto non è valido: { $number } verifiche non sono superate.
}
verify-key-inside = Non è stata fornita alcuna chiave: è quindi provata soltanto la concordanza con la chiave contenuta nel pacchetto. Confrontare l’impronta con una ottenuta per altra via.
verify-log = Registro: { $origin }
verify-fingerprint = Impronta della chiave: { $fingerprint }
verify-checkpoint = Punto di controllo: voci { $size }, radice { $root }
verify-entries = Voci fornite per intero: { $open }; fornite soltanto con l’impegno crittografico: { $restricted }
verify-text = Testo adottato: { $symbol }, hash { $hash }, lingue facenti fede: { $languages }
verify-signature = Firma: { $party }, { $symbol }; modalità: { $mode }; si fonda su: { $evidence }
verify-courtesy = Traduzione di cortesia: { $symbol }, { $language }
verify-summary = Sintesi della Presidenza: { $symbol }, hash { $hash }, lingue facenti fede: { $languages }
verify-statement = Dichiarazione: { $party }, { $kind }, su { $text }, numero { $number }; lingue: { $languages }
verify-statement-withdrawn = Questa dichiarazione è stata ritirata.
verify-confirmed = Confermata dalla capitale in data { $date } (UTC)
verify-confirmed-late = Confermata dalla capitale oltre il termine, in data { $date } (UTC)
verify-unconfirmed = Non confermata dalla capitale, per quanto risulta da questo pacchetto
verify-file = File: { $hash }
verify-signed-by = Nel file: { $signer }; certificato n. { $serial } di { $issuer }, validità: { $from } – { $to }
verify-signed-at = Data della firma, secondo il file: { $date } (UTC)
verify-signed-later = Aggiunti al file dopo questa firma, in byte: { $bytes }
verify-passkey-verified = La passkey ha firmato presso { $origin }; il dispositivo ha verificato la persona
verify-passkey-present = La passkey ha firmato presso { $origin }; una persona era presente e non è stata verificata
verify-issuers = Non valutato: se l’emittente di un certificato meriti fiducia e se un certificato sia stato revocato. La regione non dispone di un elenco comune di emittenti. Esaminare i nomi riportati sopra.
verify-cannot = Ciò che nessun software può provare: che il gestore non abbia letto quanto conserva, ritardato un atto o regolato il proprio orologio; e che una firma a inchiostro sia autentica, il che risulta soltanto dall’originale.

check-succession = La chiave { $subject } del registro ha designato la successiva, e quanto aveva firmato è l’inizio di questo registro.
check-cosignature = Il testimone { $subject } ha controfirmato il punto di controllo.
check-reason-not-a-successor = Nessuna voce del registro indica la chiave successiva con la firma di questa, oppure il registro non prosegue da quanto questa ha firmato.
check-reason-not-cosigned = Questo punto di controllo non reca la relativa controfirma.
check-reason-cosignature-wrong = La controfirma non è valida.
check-reason-no-evidence-module = Questo programma è stato compilato senza il modulo per passkey, scansioni e PDF firmati.
verify-cosigned = Controfirmato dal testimone { $witness }, { $date }
verify-cosigned-by-party = Controfirmato dal testimone { $witness }, indicato dal registro per: { $party }, { $date }
record-trust = In chi non occorre riporre fiducia
record-witnesses-note = Un testimone è una macchina di un membro che osserva il registro dall’esterno, constata che è soltanto cresciuto e lo attesta con la propria firma. Se il registro è modificato o mostrato in due forme, un testimone lo rileva e ne conserva la prova.
record-witnesses-none = Nessun membro ha ancora indicato un testimone
record-witness-upto = { $number ->
    [one] Vista la prima voce
    [many] Viste { $number } di voci
   *[other] Viste { $number } voci
}
record-witness-never = Nessuna firma finora
