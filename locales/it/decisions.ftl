# Putting, objecting, adopting, signing.

rejection-decisions-adopted-already = Il testo è adottato; ciò che è adottato non si modifica.
rejection-decisions-did-not-object = Nessuna obiezione in essere da parte di: { $party }.
rejection-decisions-evidence-unknown = Il regolamento non prevede questo elemento di prova per una firma ({ $evidence }).
rejection-decisions-language-behind = Una lingua facente fede non ha recepito l’ultima modifica: { $language }.
rejection-decisions-may-not-sign = Per questo status ({ $status }) il regolamento non prevede la firma.
rejection-decisions-mode-unknown = Il regolamento non prevede questa modalità di firma ({ $mode }).
rejection-decisions-no-decisions = Questo processo non adotta decisioni.
rejection-decisions-no-objection = Non vi sono obiezioni: dichiarare adottato il testo o proseguire la discussione.
rejection-decisions-no-quorum = Membri presenti: { $present }; per una decisione ne occorrono { $needed }.
rejection-decisions-not-adopted = Il testo non è stato ancora adottato.
rejection-decisions-not-at-meeting = Non partecipa a questa riunione: { $party }.
rejection-decisions-not-in-base = Non figura tra coloro la cui obiezione è qui computata: { $party }.
rejection-decisions-not-put = La Presidenza non ha sottoposto il testo alla riunione.
rejection-decisions-objected-already = L’obiezione è già stata sollevata e resta valida.
rejection-decisions-objection-stands = Obiezioni in essere: { $objections }. Un testo è adottato quando nessuno solleva obiezioni.
rejection-decisions-proposals-open = Proposte aperte: { $open }. Accoglierle o respingerle una per una prima di sottoporre il testo.
rejection-decisions-put-already = Il testo è già stato sottoposto alla riunione.
rejection-decisions-signature-invalid = La firma manca o non è valida.
rejection-decisions-signed-elsewhere = La passkey ha firmato presso un altro sito. Firmare qui, all’indirizzo di questo server.
rejection-decisions-signed-already = La firma è già stata apposta da: { $party }.
rejection-decisions-text-empty = Il testo non contiene paragrafi.
rejection-decisions-who-signs-undefined = Il regolamento non indica chi firma. La Presidenza può decidere; la pronuncia è registrata.
rejection-decisions-mode-undefined = Il regolamento non indica come si decide. La Presidenza può decidere; la pronuncia è registrata.
rejection-decisions-chair-sums-up = Questo processo non adotta testi: la Presidenza diffonde una sintesi.
rejection-decisions-not-summed-up = Questo processo decide sui testi; una sintesi della Presidenza non è prevista.
rejection-decisions-summary-issued-already = Il testo è stato diffuso come sintesi della Presidenza; ciò che è diffuso non si modifica.
rejection-decisions-not-unanimous = L’unanimità richiede l’assenso espresso di ciascuno: { $yes } a favore, { $missing } senza assenso.
rejection-decisions-no-majority = La maggioranza non è raggiunta: { $yes } a favore, { $no } contro.
rejection-decisions-silence-is-assent = Qui non è necessario dire sì: chi non solleva obiezioni assente. Per opporsi al testo occorre sollevare un’obiezione.
rejection-decisions-no-statement-now = Una dichiarazione si allega a un testo sottoposto alla riunione, adottato o diffuso come sintesi.
rejection-decisions-may-not-attach-statement = Per questo status ({ $status }) il regolamento non prevede la possibilità di allegare una dichiarazione.
rejection-decisions-statements-undefined = Il regolamento non indica quali dichiarazioni si possano allegare. La Presidenza può decidere; la pronuncia è registrata.
rejection-decisions-statement-kind-unknown = Il regolamento non prevede questo tipo di dichiarazione ({ $kind }).
rejection-decisions-statement-unknown = Il testo non ha una dichiarazione { $statement }.
rejection-decisions-not-your-statement = La dichiarazione { $statement } appartiene a un’altra Parte.
rejection-decisions-statement-ended = La dichiarazione { $statement } non è più in essere.
rejection-decisions-initialled-already = Il testo è già stato parafato da: { $party }.
rejection-decisions-file-missing = Questo elemento di prova è un file, e nessun file è stato fornito ({ $evidence }).
rejection-decisions-not-checked = Il programma non ha potuto esaminare questo file. Il file è conservato e indicato come non verificato.
rejection-decisions-algorithm-unknown = Il programma non può verificare la firma contenuta in questo file, perché non ne conosce l’algoritmo: { $algorithm }. Il file è conservato e indicato come non verificato.
rejection-decisions-key-algorithm-unknown = La passkey firma con un algoritmo che il programma non conosce: { $algorithm }. Sono accettati ES256 ed EdDSA.
rejection-decisions-file-changed = Questo file è stato modificato dopo la firma: la firma che contiene non vale per il contenuto attuale. Fornire il file quale è stato firmato.
rejection-decisions-file-not-signed = Questo file non contiene alcuna firma.
rejection-decisions-another-document = La firma contenuta in questo file è valida, ma nulla nel file indica che si tratti di questo testo: non ne riporta l’hash. Il file è conservato e indicato come non verificato.
rejection-decisions-did-not-sign = Nessuna firma apposta da: { $party }.
rejection-decisions-not-ad-referendum = Nessuna firma ad referendum da confermare per: { $party }.
rejection-decisions-confirmed-already = La firma è già stata confermata da: { $party }.
rejection-decisions-acknowledged-already = La ricezione è già stata confermata.
rejection-decisions-deadline-earlier = Il nuovo termine deve essere successivo a quello vigente.
rejection-decisions-deadline-past = Il termine deve essere successivo al momento attuale.
rejection-decisions-late-objection-open = Obiezioni tardive su cui la Presidenza non si è pronunciata: { $objections }. Pronunciarsi al riguardo, oppure dichiarare comunque adottato il testo.
rejection-decisions-no-silence = Nessuna procedura del silenzio su questo testo è in attesa di esito.
rejection-decisions-objection-in-time = Questa obiezione è stata ricevuta in tempo. Non deve essere computata?
rejection-decisions-objection-unknown = Questa procedura del silenzio non ha un’obiezione in essere con il numero { $objection }.
rejection-decisions-silence-agreed-already = La riunione ha già convenuto di ricorrere a una procedura del silenzio su questo testo.
rejection-decisions-silence-ended = La procedura del silenzio è terminata.
rejection-decisions-silence-not-agreed = La riunione non ha convenuto di ricorrere a una procedura del silenzio su questo testo.
rejection-decisions-silence-not-allowed = Il regolamento non prevede una procedura del silenzio.
rejection-decisions-silence-runs = Su questo testo è in corso una procedura del silenzio, il cui esito non è stato dichiarato.
rejection-decisions-silence-too-short = La procedura del silenzio è più breve di quanto richiesto dal regolamento; ore necessarie: almeno { $needed }.
rejection-decisions-silence-undefined = Il regolamento non indica se si possa ricorrere a una procedura del silenzio. La Presidenza può decidere; la pronuncia è registrata.
rejection-decisions-too-few-working-days = Giorni lavorativi fino al termine: { $days }. Il regolamento ne richiede { $needed }.
rejection-decisions-working-days-unknown = Giorni lavorativi richiesti dal regolamento: { $needed }. Il calendario non indica quanti ve ne siano fino al termine (giorni non coperti: { $unknown }).

# A text before the meeting, its adoption and its signatures.
decisions-before-meeting = Sottoposto alla riunione
decisions-objections = { $number ->
    [0] nessuna obiezione
    [one] { $number } obiezione
    [many] { $number } di obiezioni
   *[other] { $number } obiezioni
}
decisions-not-adopted-times = { $number ->
    [one] Il testo è stato sottoposto una volta e non è stato adottato.
    [many] Il testo è stato sottoposto { $number } di volte e non è stato adottato.
   *[other] Il testo è stato sottoposto { $number } volte e non è stato adottato.
}
decisions-signatures-title = Firme
decisions-signatures = { $number ->
    [one] { $number } firma
    [many] { $number } di firme
   *[other] { $number } firme
}
decisions-signed = Firme
decisions-nobody-signed = Nessuno ha ancora firmato
decisions-signature-not-called-for = Non è richiesta alcuna firma: il testo è stato adottato mediante silenzio.
decisions-no-original = Non è stato allegato alcun originale firmato.
decisions-custodian = Custodia dell’originale: { $party }
decisions-sheet = Foglio delle firme (PDF)
decisions-put-short = Sottoporre il testo: vi sono obiezioni?
decisions-adopted-short = Dichiarare adottato
decisions-not-adopted-short = Dichiarare non adottato
decisions-object-short = Sollevare un’obiezione
decisions-withdraw-objection-short = Ritirare l’obiezione
decisions-sign-short = Firmare
decisions-enter-signature = Inserire una firma

# The silence procedure on its page.
decisions-silence = Procedura del silenzio
decisions-silence-runs = Silenzio in corso
decisions-silence-broken = Silenzio rotto
decisions-silence-ended = Silenzio terminato
decisions-silence-adopted = Dichiarato adottato
decisions-silence-not-adopted = Dichiarato non adottato
decisions-silence-cancelled = Annullata dalla Presidenza
decisions-silence-broken-note = Obiezione ricevuta: { $time }. La Presidenza dichiara l’esito.
decisions-silence-ended-note = Il termine è trascorso. La Presidenza verifica quanto pervenuto, si pronuncia su quanto giunto in ritardo e dichiara l’esito; fino ad allora nulla è adottato.
decisions-silence-adopted-note = Entro il termine non è pervenuta alcuna obiezione computabile e la Presidenza ha dichiarato adottato il testo.
decisions-silence-not-adopted-note = La Presidenza ha dichiarato non adottato il testo.
decisions-silence-cancelled-note = La Presidenza ha annullato la procedura; il testo torna al negoziato.
decisions-silence-none = Su questo testo non vi è alcuna procedura del silenzio.
decisions-silence-earlier = Precedenti procedure del silenzio
decisions-silence-agreed = La riunione vi ha acconsentito in data { $day }.
decisions-silence-not-agreed = La riunione non vi ha acconsentito; il regolamento lo richiede.
decisions-left-days = Tempo residuo: { $days ->
    [one] { $days } giorno
    [many] { $days } di giorni
   *[other] { $days } giorni
} e { $hours ->
    [one] { $hours } ora
    [many] { $hours } di ore
   *[other] { $hours } ore
}.
decisions-left-hours = Tempo residuo: { $hours ->
    [one] { $hours } ora
    [many] { $hours } di ore
   *[other] { $hours } ore
} e { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } di minuti
   *[other] { $minutes } minuti
}.
decisions-one-instant = Un unico istante per tutti. Quanto ricevuto dalla Presidenza o dal Segretariato, con qualsiasi mezzo, a questo istante rompe il silenzio: { $before } ({ $place }); a quest’altro non più: { $time }.
decisions-chosen = Il silenzio terminerebbe
decisions-chosen-note = Nulla è stato ancora registrato. Verificare che sia questo l’istante voluto in ogni capitale; il modulo sottostante lo stabilisce.
decisions-instant = { $day }, { $time } ({ $offset })
decisions-until = Termine: { $time }
decisions-under-profile = Si svolge secondo { $profile }, il regolamento in vigore al momento dell’avvio.
decisions-under-none = Si svolge senza un profilo di regolamento.
decisions-hours = Ore richieste: almeno { $needed }; ore previste: { $given }.
decisions-working-days = Giorni lavorativi richiesti: almeno { $needed }; secondo il calendario «{ $calendar }»: { $counted }{ $unknown ->
    [0] .
    [one] ; giorni che il calendario non copre: { $unknown }.
    [many] ; giorni che il calendario non copre: { $unknown }.
   *[other] ; giorni che il calendario non copre: { $unknown }.
}
decisions-working-days-unknown = { $number ->
    [one] È richiesto almeno { $number } giorno lavorativo; non vi è un calendario in base al quale computarlo.
    [many] Sono richiesti almeno { $number } di giorni lavorativi; non vi è un calendario in base al quale computarli.
   *[other] Sono richiesti almeno { $number } giorni lavorativi; non vi è un calendario in base al quale computarli.
}
decisions-days-counted = Giorni lavorativi secondo il calendario «{ $calendar }»: { $counted }{ $unknown ->
    [0] .
    [one] ; giorni che non copre: { $unknown }.
    [many] ; giorni che non copre: { $unknown }.
   *[other] ; giorni che non copre: { $unknown }.
}
decisions-holiday = { $day }: { $calendar }
decisions-holidays = Festività di altri calendari nel periodo
decisions-uncovered = I seguenti calendari non coprono tutti i giorni del periodo: { $calendars }.
decisions-clocks = Lo stesso istante in ogni capitale
decisions-clock-of = Stato o organizzazione
decisions-clock-place = Luogo
decisions-clock-told = Come annunciato
decisions-clock-time = Ora
decisions-no-capital = Nessuna capitale registrata per: { $parties }.
decisions-conditions = Condizioni
decisions-asked = Obiezioni computate di: { $parties }.
decisions-objections-title = Obiezioni
decisions-objection-own = Propria obiezione
decisions-objector-withheld = Un membro (non reso noto)
decisions-objection-counts = Computata
decisions-objection-late = Tardiva; la Presidenza non si è pronunciata
decisions-objection-not-admitted = Non computata
decisions-objection-withdrawn = Ritirata
decisions-objection-proposal = una proposta per il testo
decisions-whole-text = l’intero testo
decisions-paragraphs = { $number ->
    [one] paragrafo { $numbers }
    [many] paragrafi { $numbers }
   *[other] paragrafi { $numbers }
}
decisions-weekday = { $weekday } { $day }
decisions-ruling = Pronuncia della Presidenza.
decisions-received = Ricezione: { $time }
decisions-receipts = Ricevute
decisions-receipts-none = Nessuno ha ancora confermato la ricezione.
decisions-receipts-waiting = Ricezione non confermata: { $parties }
decisions-receipt-own = Ricezione confermata dalla propria Parte: { $time }
decisions-course = Svolgimento
decisions-course-opened = Avvio
decisions-course-extended = Proroga; termine precedente: { $before }
decisions-course-ended = Conclusione
decisions-letter = Lettera a tutti
decisions-plain-text = Testo semplice
decisions-page = Pagina
decisions-propose-instead = Proporre invece una formulazione
decisions-enter-receipt = Inserire una ricevuta
decisions-enter-objection = Inserire un’obiezione
decisions-rule-counts = Pronunciarsi per il computo
decisions-rule-counts-not = Pronunciarsi contro il computo

# The decision on its page.
decisions-decision = Decisione
decisions-the-text = Il testo
decisions-under-silence = In procedura del silenzio
decisions-summary-on = Diffuso come sintesi della Presidenza: { $day }
decisions-binds-nobody = il testo non vincola giuridicamente nessuno; le versioni linguistiche sono di pari valore
decisions-outcome = Esito nella situazione attuale
decisions-mode-consensus-absence-of-objection = Si decide per consensus: un testo è adottato se nessuno solleva obiezioni.
decisions-mode-unanimity-expressed = Si decide all’unanimità: ciascun avente diritto deve dire sì.
decisions-mode-majority = Si decide a maggioranza dei voti espressi; il regolamento non indica quale.
decisions-mode-majority-of = Si decide a maggioranza dei voti espressi, nella misura di { $fraction }.
decisions-mode-chair-summary = Nulla è adottato: la Presidenza redige una sintesi.
decisions-mode-none = Il processo non adotta decisioni.
decisions-mode-undefined = Il regolamento non indica come si decide.
decisions-declared = Dichiarazione dell’esito
decisions-adopted-by-consensus = Adottato per consensus: nessuno ha sollevato obiezioni quando la Presidenza ha sottoposto il testo.
decisions-adopted-by-silence = Adottato mediante silenzio: nessuno ha sollevato obiezioni entro il termine.
decisions-adopted-by-unanimity = Adottato all’unanimità.
decisions-adopted-by-majority = Adottato a maggioranza.
decisions-positions = Posizioni espresse
decisions-tally = A favore: { $yes }; contro: { $no }; astensioni: { $abstain }; non espresse: { $silent }.
decisions-statements = { $number ->
    [one] { $number } dichiarazione allegata
    [many] { $number } di dichiarazioni allegate
   *[other] { $number } dichiarazioni allegate
}
decisions-statements-title = Dichiarazioni allegate al testo
decisions-statements-none = Nessuna dichiarazione è stata allegata.
decisions-statement-ended = Non più in essere; decorrenza: { $day }
decisions-base = Chi è computato e perché
decisions-base-why = Motivo
decisions-enter-statement = Inserire una dichiarazione

# Signatures on their page, and the signing.
decisions-checked-ink = Su carta; il registro attesta che la firma è avvenuta, il documento cartaceo ne è la prova.
decisions-checked-browser-key = La firma della chiave sull’hash del testo è stata verificata quando è stata apposta; chiunque può verificarla di nuovo.
decisions-checked-server-key = Chiave creata dal server di una simulazione: mostra il procedimento e non prova nulla riguardo a una persona.
decisions-checked-passkey = La firma della passkey sull’hash del testo è stata verificata quando è stata apposta; chiunque può verificarla di nuovo.
decisions-checked-scan = La scansione è conservata in base al suo hash; il confronto di ciò che mostra spetta alle persone.
decisions-checked-pades = La firma contenuta nel file è valida e il file indica questo testo; spetta alle persone giudicare se l’emittente meriti fiducia.
decisions-checked-pades-not = Il file è conservato; la firma non è stata qui verificata.
decisions-confirmation-confirmed = Confermata in data { $day }
decisions-confirmation-confirmed-late = Confermata in data { $day }, oltre il termine
decisions-confirmation-pending = Da confermare; termine: { $day }
decisions-confirmation-pending-without-window = Da confermare; il regolamento non fissa un termine
decisions-confirmation-unconfirmed = Non confermata; termine scaduto: { $day }
decisions-not-signed-yet = Non hanno ancora firmato: { $parties }
decisions-originals = Originali e copie
decisions-sheets = Fogli delle firme
decisions-alternat = Un foglio per ciascun esemplare; in esso lo Stato che conserva l’esemplare è nominato e firma per primo.
decisions-enter-confirmation = Inserire una conferma
decisions-ceremony = La firma
decisions-ceremony-count = Firme apposte: { $signed } su { $of }
decisions-copy-of = Esemplare di: { $party }
decisions-signs-now = Firma ora
decisions-signs-next = Segue
decisions-all-signed = Tutti hanno firmato
decisions-has-signed = ha firmato
decisions-has-not-signed = non ha firmato
