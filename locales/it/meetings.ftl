# Meetings, agenda, invitations.

rejection-meetings-agenda-adopted-already = L’ordine del giorno è già adottato.
rejection-meetings-agenda-empty = L’ordine del giorno non contiene punti.
rejection-meetings-agenda-not-adopted = L’ordine del giorno non è stato ancora adottato.
rejection-meetings-archive = Questa riunione è stata inserita in archivio a partire da fonti: non vi si svolge più nulla.
rejection-meetings-closed = La riunione è chiusa.
rejection-meetings-invited-already = L’invito è già stato rivolto a: { $party }.
rejection-meetings-item-current = Il punto { $item } è in discussione.
rejection-meetings-doors-closed-already = Per il punto { $item } le porte sono già chiuse.
rejection-meetings-doors-not-closed = Per il punto { $item } le porte non sono chiuse.
rejection-meetings-no-closed-items = Il regolamento non prevede punti a porte chiuse.
rejection-meetings-not-in-room = Il punto { $item } è esaminato a porte chiuse; vi partecipa soltanto chi è in sala.
rejection-meetings-item-unknown = Non esiste un punto { $item }.
rejection-meetings-meeting-unknown = Non esiste una riunione { $meeting }.
rejection-meetings-no-quorum = Membri presenti: { $present }; per l’apertura ne occorrono { $needed }.
rejection-meetings-not-invited = Nessun invito è stato rivolto a: { $party }.
rejection-meetings-not-open = La riunione non è aperta.
rejection-meetings-not-suspended = La riunione non è sospesa.
rejection-meetings-session-unknown = Nel programma non esiste questa sessione: { $session }.
rejection-meetings-session-times = Una sessione termina dopo il suo inizio ed entro 24 ore.
rejection-meetings-programme-empty = Il programma non contiene ancora sessioni.
rejection-meetings-programme-issued-already = Il programma è già stato diffuso; ogni modifica è ora comunicata agli interessati.
rejection-meetings-clash-room = Nella stessa sala alla stessa ora: { $session }.
rejection-meetings-clash-party = Parte indicata in un’altra sessione alla stessa ora: { $party }. Sessione: { $session }.
rejection-meetings-clash-lead = Lo stesso oratore è indicato in un’altra sessione alla stessa ora: { $session }.
rejection-meetings-clash-item = Il punto { $item } è trattato in un’altra sessione alla stessa ora: { $session }.
rejection-meetings-clash-break = Una pausa e una sessione si sovrappongono: { $session }.
rejection-meetings-clash-days = La sessione cade fuori dei giorni della riunione.
rejection-meetings-open-already = La riunione è già aperta.
rejection-meetings-speakers-wait = { $waiting ->
    [one] { $waiting } oratore è in attesa.
    [many] { $waiting } di oratori sono in attesa.
   *[other] { $waiting } oratori sono in attesa.
}

# The register of meetings and a meeting's page.
meetings-register-lead = Tutte le riunioni indicate da una fonte o convocate qui, a cominciare dalla più recente. Ciò che nessuna fonte indica è contrassegnato come non noto.
meetings-none = Nessuna riunione è stata ancora registrata.
meetings-date = Data
meetings-name = Riunione
meetings-state = Fase
meetings-number = N. { $number }
meetings-phase-convened = Convocata
meetings-phase-open = In corso
meetings-phase-suspended = Sospesa
meetings-phase-closed = Chiusa
meetings-phase-archive = Archivio
meetings-opened-at = Apertura: { $time }
meetings-closed-at = Chiusura: { $time }
meetings-nothing-yet = Nulla è stato ancora adottato
meetings-agenda-none = Non vi è ancora un ordine del giorno
meetings-agenda-adopted-on = Adozione: { $day }
meetings-agenda-provisional = Ordine del giorno provvisorio
meetings-agenda-rebuilt = L’ordine è ricostruito in base alla fonte:
meetings-item = Punto { $number }
meetings-item-current = In discussione
meetings-item-closed = A porte chiuse
meetings-item-considered = Esaminato a porte chiuse: { $day }
meetings-closed-notice = Chi interviene o propone, quando e quante volte, non entra in alcun registro; vi entra, al termine del punto, quanto è concordato.
meetings-take-up-item = Passare all’esame di un punto
meetings-go-to = Passare al punto { $number }
meetings-who = Partecipanti
meetings-known = Che cosa è noto
meetings-followed-by = Tenuto in seguito, come evento distinto
meetings-open-desk = Quadro degli inviti
meetings-console = Console della Presidenza
meetings-floor-page = Interventi
meetings-hand-in = Presentare una dichiarazione scritta
# The programme with its hours, the run sheet.
meetings-programme = Programma
meetings-programme-none = Nessun programma è stato pubblicato.
meetings-programme-draft = Bozza: fino alla diffusione è visibile soltanto alla Presidenza e al Segretariato.
meetings-programme-issued = Diffuso: { $at }
meetings-programme-hours = Gli orari si riferiscono al fuso: { $zone }.
meetings-programme-hours-unknown = Gli orari non sono noti. L’ordine è quello indicato dalla fonte:
meetings-programme-empty = Non vi è ancora alcuna sessione.
meetings-programme-own = Propria delegazione
meetings-programme-beside = In contemporanea con un’altra
meetings-programme-cancelled = Annullata
meetings-programme-now = Ora
meetings-programme-next = Segue
meetings-programme-over = Terminata
meetings-programme-with = Per: { $parties }
meetings-programme-lead = Oratori: { $lead }
meetings-programme-join = Partecipare a distanza
meetings-programme-edit = Modificare il programma
meetings-programme-read = Come lo vedono i partecipanti
meetings-programme-edit-lead = Un modulo per ciascuna sessione. Gli orari si riferiscono al fuso { $zone }; le incompatibilità sono segnalate a fianco e non costituiscono un impedimento.
meetings-programme-edit-issued = Il programma è stato diffuso: chi è interessato da una modifica ne è informato, con l’orario precedente e quello nuovo.
meetings-programme-new = Nuova sessione
meetings-programme-all-fields = Tutti i dettagli di questa sessione
meetings-programme-days-hint = Giorno e ora secondo il fuso della riunione.
meetings-programme-save = Inserire qui
meetings-programme-earlier = { $minutes } minuti prima
meetings-programme-later = { $minutes } minuti dopo
meetings-programme-shorter = { $minutes } minuti in meno
meetings-programme-longer = { $minutes } minuti in più
meetings-programme-remove = Togliere dal programma
meetings-programme-act-on = { $act }: { $session }
meetings-clashes = { $number ->
    [one] { $number } incompatibilità
    [many] { $number } di incompatibilità
   *[other] { $number } incompatibilità
}
meetings-calendar = Nel proprio calendario
meetings-calendar-public = Un programma di calendario che si abboni a questo indirizzo mostra la parte pubblica e recepisce le modifiche.
meetings-calendar-own = È possibile creare un indirizzo per il proprio programma di calendario. Mostra il programma quale lo vede la delegazione e recepisce le modifiche. Chi conosce l’indirizzo legge le stesse informazioni: non va comunicato a nessuno e va revocato quando non serve più.
meetings-calendar-make = Creare l’indirizzo
meetings-calendar-file = File di calendario (iCalendar)
meetings-run-sheet = Scaletta operativa
meetings-run-sheet-lead = Che cosa avviene e quando, chi interviene, che cosa deve essere pronto e chi ne risponde.
meetings-run-speakers = Nell’elenco: { $parties }
meetings-run-nobody = Nessuno è iscritto nell’elenco.
meetings-run-document = { $symbol }: diffuso
meetings-run-document-missing = { $symbol }: non ancora diffuso
meetings-run-responsible = Responsabile: { $who }
meetings-run-responsible-none = Non è indicato alcun responsabile.
meetings-run-closed = A porte chiuse
meetings-run-taken-up = In esame

# The board of invitations.
meetings-board-nominated = Designazioni
meetings-board-next = Prossimo passo
meetings-board-uninvited = Senza invito
meetings-board-spreadsheet = Da foglio di calcolo
meetings-board-spreadsheet-note = Una riga corrisponde a una persona; più righe di uno Stato o di un’organizzazione ne formano la delegazione. Una cella vuota non modifica nulla.
meetings-board-template = Scaricare la tabella nella versione attuale (CSV)
meetings-board-take = Inserire le righe
meetings-board-put = { $number ->
    [one] Dal foglio di calcolo è stato registrato { $number } atto.
    [many] Dal foglio di calcolo sono stati registrati { $number } di atti.
   *[other] Dal foglio di calcolo sono stati registrati { $number } atti.
}
meetings-board-refused = Riga { $row }: { $reason }

# The draft of the summary record.
meetings-summary-draft = Bozza di resoconto sommario
meetings-summary-note = Composta a partire dal registro e dalle annotazioni, frase per frase; nulla è tradotto automaticamente. Una volta sottoposta alla riunione, è un testo come ogni altro: modificato, diramato, approvato.
meetings-summary-there = Il resoconto sommario è stato sottoposto alla riunione.
meetings-summary-open = Aprirlo
meetings-summary-missing = { $count ->
    [one] { $count } paragrafo non è disponibile in questa lingua. La versione è presentata come traduzione di cortesia ancora da completare.
    [many] { $count } di paragrafi non sono disponibili in questa lingua. La versione è presentata come traduzione di cortesia ancora da completare.
   *[other] { $count } paragrafi non sono disponibili in questa lingua. La versione è presentata come traduzione di cortesia ancora da completare.
 }
meetings-summary-paragraphs = Paragrafi della bozza
meetings-summary-not-in = non disponibile in questa lingua
meetings-summary-again = Quanto registrato resta. Inviare di nuovo: il resto seguirà.
meetings-summary-lay = Sottoporla alla riunione
meetings-summary-go-on = Riprendere dal punto di interruzione
meetings-attributed-names = Le delegazioni sono indicate per nome.
meetings-attributed-status = È indicato se è intervenuto un membro o un osservatore, non quale.
meetings-attributed-no = Non è indicato chi è intervenuto.
