# The frame of every page.

# What stands round every page.
site-home = Pagina iniziale
site-meetings = Riunioni
site-documents = Documenti
site-members = Composizione
site-news = Notizie
site-rules = Regolamento interno
site-record = Registro
site-processes = Processi
site-sign-in = Accedere
site-desk = Scrivania
site-desk-of = Scrivania: { $seat }
site-sections = Sezioni del sito
site-language = Lingua
site-all-languages = Tutte le lingue
site-you-are-here = Percorso
site-skip = Passare al contenuto
site-away = Il collegamento è interrotto. Fino al ripristino la pagina potrebbe non essere aggiornata.
site-back = Il collegamento è ripristinato (durata dell’interruzione: { $time } min). La pagina è aggiornata.
site-rehearsal = Simulazione: gli Stati, le organizzazioni, le riunioni e le posizioni qui mostrati sono inventati.
site-rehearsal-short = simulazione
site-handed-over = Questo registro è stato consegnato a un’altra Parte, presso la quale prosegue: { $party }. Qui può essere letto nello stato in cui si trovava allora e non vi si registra più nulla.
site-handed-over-short = consegnato
site-demonstration = Dimostrazione: ogni visitatore può assumere qualsiasi postazione e nulla di quanto mostrato è ufficiale.
site-demonstration-short = dimostrazione
site-no-opinion = Nomi e denominazioni non esprimono alcuna opinione sullo status giuridico di Paesi, territori o confini.
site-drawn-from = Questa pagina è ricavata dal registro, fino alla voce { $number } inclusa.
site-check-yourself = Verificare il registro in proprio
site-terms = Condizioni d’uso
site-privacy = Dati personali
site-shown-in = non tradotto; lingua mostrata: { $language }
site-source = Fonte:
site-no-source = nessuna fonte indicata
site-sources-differ = Fonti divergenti
site-unknown = Non noto
site-date-unknown = Data non nota
site-place-unknown = Luogo non noto
site-person-removed = nome cancellato in data { $day }
site-file-removed = File cancellato in data { $day }
site-person-withheld = nome non visibile
site-since = Decorrenza: { $day }

# The first page of the server.
site-product = la segreteria digitale per i processi consultivi
site-product-title = La segreteria digitale per i processi consultivi intergovernativi
site-product-lead = Qui si convocano riunioni, si dà la parola, si negoziano, si adottano e si firmano testi – su un unico registro di cui nessuno deve fidarsi sulla parola.
site-entries = { $number ->
    [one] Il registro contiene { $number } voce.
    [many] Il registro contiene { $number } di voci.
   *[other] Il registro contiene { $number } voci.
}
site-no-process = Questo server non ospita ancora alcun processo.

# The first page of a process.
site-follow = Seguire la riunione
site-the-meeting = Informazioni sulla riunione
site-what-agreed = Che cosa è stato concordato
site-all-meetings = Tutte le riunioni
site-all-news = Tutte le notizie
site-plate = Disegno. Una fotografia compare qui soltanto se i relativi diritti sono noti.
site-next-meeting = Prossima riunione
site-not-announced = Non ancora annunciata
site-chairs = Tutti i turni di presidenza
site-composition = Composizione
site-about = Informazioni sul processo
site-priorities = Priorità della Presidenza
site-history = Cronologia

# When a page or an answer cannot be given.
site-sorry = Siamo spiacenti
site-not-found-title = A questo indirizzo non corrisponde alcuna pagina
site-not-found-text = L’indirizzo potrebbe contenere un errore di digitazione. Ricominciare dalla pagina iniziale.
site-failed-title = Non è stato possibile generare la pagina
site-failed-text = L’errore è del sistema. Nulla di quanto registrato è andato perduto. Riprovare; se l’errore si ripete, informarne il Segretariato.
site-not-seen-title = Questa pagina è riservata alle postazioni del processo
site-not-seen-text = Accedere con un account che disponga di tale postazione. Se l’account dovrebbe disporne, il Segretariato può assegnarla.
site-draft-not-seen-title = La postazione in uso non legge questa bozza
site-draft-not-seen-text = Il regolamento attribuisce ad altri il diritto di vedere le bozze in negoziato (rights.see-drafts). Il tentativo è stato annotato. La Presidenza può concedere il diritto per questo testo o per il relativo punto.
site-gone-language = Questa pagina non esiste nella lingua dell’indirizzo. È disponibile nelle lingue elencate sopra.
site-not-recorded-title = L’operazione non è stata registrata
site-not-recorded-text = Non è stato possibile scriverla sul disco del server. Quanto registrato in precedenza è al sicuro. Ripetere l’operazione tra un momento.
site-busy-title = Troppi atti in attesa
site-busy-text = Nulla è stato registrato. Ripetere l’operazione tra un momento.
site-papers-busy-title = Troppi documenti in preparazione
site-papers-busy-text = Richiedere di nuovo questo documento tra un momento.
site-origin-title = Il modulo proviene da un altro sito
site-origin-text = Per la sicurezza della postazione il modulo non è stato accolto e nulla è stato registrato. Compilarlo qui.
site-too-large-title = Quanto inviato è troppo grande
site-too-large-text = Nulla è stato registrato. Inviare un file più piccolo o un testo più breve.
site-too-many-title = Da questo account sono stati inviati troppi moduli
site-too-many-text = Di questo modulo nulla è stato registrato. Attendere qualche secondo e inviarlo di nuovo; quanto inviato prima resta valido. Se l’invio non proviene dal titolare, disconnettere tutti i dispositivi dalla pagina dell’account.
site-files-enough-title = Numero massimo di file per oggi
site-files-enough-text = Dalla postazione è già stato inviato oggi il numero massimo giornaliero di file. Nulla è stato registrato. Inviare questo file domani o rivolgersi al Segretariato.

# Terms of use.
site-terms-1-title = A chi appartiene il sito
site-terms-1-text = Il sito appartiene a chi gestisce questo server, che risponde di quanto vi è pubblicato. Meshveret è il programma; chi lo realizza non gestisce questo server e non vede ciò che vi è conservato.
site-terms-2-title = Che cosa è ufficiale
site-terms-2-text = Nulla di quanto figura qui è ufficiale, salvo che lo dichiari il processo stesso. Un processo con Stati reali inserito a partire da fonti pubbliche è un archivio, non la voce di tali Stati. In una simulazione o in una dimostrazione nulla produce effetti.
site-terms-3-title = Fatti e fonti
site-terms-3-text = Ogni fatto tratto da altrove reca la propria fonte. Se le fonti divergono, sono riportate tutte; ciò che nessuna fonte indica è contrassegnato come non noto. Si prega di segnalare eventuali errori al Segretariato del processo: la rettifica è registrata accanto a ciò che rettifica.
site-terms-4-title = Nomi e denominazioni
site-terms-4-text = I nomi, le denominazioni e l’ordine in cui figurano non esprimono alcuna opinione sullo status giuridico di Paesi, territori o autorità, né sui confini. L’ordine degli elenchi è quello alfabetico della lingua della pagina.
site-terms-5-title = Citazione e riproduzione
site-terms-5-text = I testi pubblici possono essere citati e riprodotti indicandone la sigla o l’indirizzo. La citazione di un testo adottato dovrebbe indicare la lingua da cui è tratta: le lingue facenti fede sono di pari valore, mentre una traduzione di cortesia non lo è. Le fotografie possono essere usate nei limiti indicati dai relativi crediti.

# Personal data.
site-privacy-1-title = Che cosa si conserva
site-privacy-1-text = I nomi, le cariche e i recapiti di delegati, coordinatori e firmatari, nella misura in cui sono comunicati dal rispettivo Stato o organizzazione; per un account, il nome, una forma protetta della password, le chiavi pubbliche delle passkey, l’identità del titolare presso un servizio di identità e, per sei mesi, quando, con quale mezzo, da quale dispositivo e da quale rete vi sia stato un accesso o un rifiuto, dati che il titolare può leggere. Nomi e recapiti sono sigillati: il registro contiene soltanto un valore calcolato a partire da essi, mentre le parole sono conservate a parte. Un tentativo di usare un diritto di cui una postazione non dispone è conservato per 30 giorni: quando, da quale postazione e account, e che cosa è stato tentato.
site-privacy-2-title = Chi li vede
site-privacy-2-text = I nomi sono visibili a chi dispone di una postazione nella riunione e, se la riunione è pubblica, al pubblico. I recapiti sono visibili alla Presidenza, al Segretariato e alla Parte stessa. Chi gestisce il server può leggere tutto ciò che vi è conservato.
site-privacy-3-title = Cookie e altri host
site-privacy-3-text = È impostato un solo cookie, al momento dell’accesso o quando si assume una postazione: senza di esso il server non potrebbe riconoscere che si tratta ancora della stessa persona. Durante l’accesso tramite la propria istituzione ve n’è un altro, per dieci minuti al massimo. Nessuno è tracciato, nulla è conteggiato e nessuna pagina richiede alcunché ad altri host. I file di log non contengono nomi, indirizzi né testi non pubblicati.
site-privacy-4-title = Cancellazione
site-privacy-4-text = Quanto registrato non si modifica, ma un nome o un recapito sigillato può essere cancellato: le parole e il valore che apre il sigillo sono distrutti, al loro posto figura il giorno della cancellazione e il registro resta interamente verificabile. Possono provvedervi lo Stato o l’organizzazione di appartenenza e, su richiesta, il Segretariato; se il regolamento fissa un termine, vi provvede il server stesso. Una copia di riserva del server contiene ancora le parole finché non è distrutta, e le copie lecitamente ottenute in precedenza restano a chi le ha ottenute.
site-privacy-5-title = A chi rivolgersi
site-privacy-5-text = Al Segretariato del processo, indicato nella pagina sulla composizione. Nel caso di una dimostrazione, a chi la gestisce; si prega di non inserirvi persone reali: ogni visitatore può assumervi qualsiasi postazione e leggere quanto è inserito.
site-privacy-6-title = Passaporti e salute
site-privacy-6-text = Le scansioni dei passaporti non sono conservate in alcun caso: un quesito sull’identità accetta soltanto lettere e cifre. Le informazioni sulla salute, come le esigenze di accessibilità, sono accettate soltanto previo consenso, che può essere revocato in qualsiasi momento: la risposta viene allora cancellata.
site-privacy-7-title = I propri dati
site-privacy-7-text = Dalla pagina del proprio account è possibile scaricare i dati che lo riguardano, chiedere al Segretariato di cancellare qualcosa da un registro e cancellare l’account stesso. Quando la Presidenza o il Segretariato apre elenchi con dati personali altrui, ne resta traccia per sei mesi in una riga che essi e le Parti interessate possono leggere.
site-privacy-fields = Campo per campo
site-privacy-what = Che cosa
site-privacy-purpose = Finalità
site-privacy-readers = Chi legge
site-privacy-kept = Fino a quando
site-privacy-field-name = Nome di un componente di una delegazione
site-privacy-field-contact = Recapito
site-privacy-field-note = Annotazione di quanto detto
site-privacy-field-reason = Motivo per cui una persona è stata ritirata da una delegazione
site-privacy-field-signed-by = Firmatario di una lettera relativa alle credenziali
site-privacy-field-value = Risposta a un quesito del Segretariato
site-privacy-field-person = Nome di una persona in un ufficio
site-privacy-field-post = Carica di una persona in un ufficio
site-privacy-field-signatory = Nome di un firmatario
site-privacy-field-certificate = Nome nel certificato di una firma
site-privacy-field-account = Nome dell’account e relativi mezzi di accesso
site-privacy-field-devices = Dispositivi con accesso aperto: browser, sistema, rete
site-privacy-field-ceremonies = Accessi e passkey avviati: la richiesta al dispositivo e la rete di provenienza
site-privacy-field-sign-in-log = Accessi e rifiuti: quando, con quale mezzo, da dove
site-privacy-field-refusals = Tentativi respinti di una postazione
site-privacy-field-looks = Consultazioni di dati personali da parte della Presidenza e del Segretariato
site-privacy-field-file = File: lettera relativa alle credenziali o altra lettera, documento, scansione di una firma, fotografia
site-privacy-field-file-name = Nome di un file
site-privacy-field-titles = Titolo di cortesia, rango e carica di un componente di una delegazione
site-privacy-field-place = Ruolo e posto di un componente nella delegazione e modalità di partecipazione
site-privacy-field-languages = Lingue di un componente
site-privacy-field-passes = Badge di un componente e orari di ingresso e di uscita
site-privacy-field-consent = Avvenuta risposta a un quesito, con il relativo consenso
site-privacy-field-covers = Componenti indicati da una lettera relativa alle credenziali e motivo di un’eventuale restituzione
site-privacy-field-seats = Postazioni di un account: con il relativo codice, in quale qualità, in quale ruolo, da quando e fino a quando
site-privacy-field-terms = Da quando e fino a quando una persona è in un ufficio e a quale titolo; carica di un coordinatore
site-privacy-field-letters = Oggetto e numero di una lettera
site-privacy-field-letter-notes = Annotazioni del Segretariato su una lettera
site-privacy-field-of-signature = Carica di un firmatario, chiave e firma
site-privacy-field-words = Motivi, annotazioni, dichiarazioni e notizie: testi liberi, in cui può essere nominata una persona
site-privacy-field-acts = In quale qualità un atto è stato compiuto, per quale via e quando, e su che cosa si fonda
site-privacy-field-links = Link per un primo accesso o un recupero, in base al loro hash
site-privacy-field-tokens = Token per programmi, in base al loro hash: nome, postazione, ultimo uso
site-privacy-field-answers = Rifiuti dell’interfaccia per programmi, affinché una richiesta ripetuta riceva la stessa risposta
site-privacy-field-uploads = File caricati e non ancora indicati da alcun atto: nome, tipo e dimensione, da quale account
site-privacy-field-requests = Richieste di cancellazione, nella loro formulazione
site-privacy-field-mails = Messaggi di posta in attesa o inviati: indirizzo, parole, esito
site-privacy-field-digests = Righe di un messaggio quotidiano
site-privacy-field-told = Modalità con cui un ufficio, o una persona che vi opera, desidera essere avvisato
site-privacy-purpose-taking-part = Sapere chi partecipa e per conto di chi
site-privacy-purpose-reaching = Contattare una persona riguardo a una riunione
site-privacy-purpose-authority = Attestare che una persona può agire per uno Stato
site-privacy-purpose-signature = Attestare chi ha firmato
site-privacy-purpose-arrangements = Registrazione, visti, arrivo, accessibilità
site-privacy-purpose-sign-in = Riconoscere chi accede
site-privacy-purpose-oversight = Individuare gli abusi e rispondere di chi ha consultato i dati
site-privacy-purpose-register = Tenere il registro di protocollo e i documenti del processo
site-privacy-readers-meeting = Chi può vedere l’elenco della riunione; il pubblico, se la riunione è pubblica
site-privacy-readers-bureau-and-party = La Presidenza, il Segretariato e la Parte stessa
site-privacy-readers-signatures = Chi vede le firme; il pubblico, una volta adottato il testo
site-privacy-readers-owner = Soltanto il titolare
site-privacy-readers-bureau-and-concerned = La Presidenza, il Segretariato e gli interessati
site-privacy-readers-bureau = La Presidenza e il Segretariato
site-privacy-readers-as-entry = Chi può leggere la voce o il documento a cui appartiene
site-privacy-readers-addressee = Il destinatario
site-privacy-kept-erased = Fino alla cancellazione
site-privacy-kept-contact-days = Per il numero di giorni dopo la riunione fissato dal regolamento; altrimenti fino alla cancellazione
site-privacy-kept-answer-days = Per il numero di giorni dopo la riunione indicato dal quesito
site-privacy-kept-account = Per la durata dell’account
site-privacy-kept-sign-in = Fino alla fine dell’accesso
site-privacy-kept-half-year = Sei mesi
site-privacy-kept-month = 30 giorni
site-privacy-kept-log-days = Per il numero di giorni fissato dal server; 180 se non ne fissa alcuno
site-privacy-kept-quarter = 90 giorni dopo la conclusione
site-privacy-kept-link-month = 30 giorni dopo l’ultima data utile per l’uso
site-privacy-kept-day = 24 ore
site-privacy-kept-summary-approved = Fino all’approvazione del resoconto sommario della riunione
site-privacy-kept-answered = Sei mesi dopo la risposta
site-privacy-kept-sent = Indirizzo e parole fino all’invio, o 60 giorni se l’invio non è possibile; il fatto dell’invio, 60 giorni
site-privacy-kept-written = Fino alla stesura del messaggio di quel giorno
site-privacy-kept-credentials-days = Lettere relative alle credenziali: per il numero di giorni dopo la riunione fissato dal regolamento; ogni file: fino alla cancellazione
site-privacy-kept-record = Per la durata del registro
site-privacy-kept-nameless = Per la durata del registro; una volta cancellato il nome, non indica a chi si riferisce

# The page of the languages of the interface.
site-interface = Lingue dell’interfaccia
site-interface-lead = In quali lingue esistono queste pagine, quanto ciascuna è completa e chi ne ha approvato i testi.
site-interface-messages = Messaggi
site-interface-clearance = Approvazione
site-interface-done = { $done } su { $all }
site-interface-source = La lingua da cui sono tradotte le altre.
site-interface-nobody = Nessun lettore di madrelingua ne ha ancora approvato i testi.
site-interface-by = Approvazione: { $who }, { $day }
site-not-cleared = Nessun lettore di madrelingua ha ancora approvato i testi di queste pagine.
# Search: its page, and the words with which one asks; 0000 stands for a year, a semicolon between phrases.
search-title = Ricerca
search-found = Trovati: { $number }
search-none = Non è stato trovato nulla. Possono aiutare altre parole, un'altra grafia o meno condizioni.
search-instead = “{ $typed }” non è stato trovato; al suo posto si è cercato “{ $shown }”.
search-without = Nessun passo contiene tutte le parole; tralasciate: { $words }
search-years = Anni: { $years }
search-every-year = Tutti gli anni
search-year = Anno
search-more = Altri risultati
search-asking = che cosa quale quali chi quando dove perché come abbiamo avete hanno noi ci voi loro il lo la i gli le un una di del della dei su sul sulla sulle sulle in a al per con e o è sono concordato convenuto deciso detto trova mostra
search-since = dal 0000; dal 0000 in poi; a partire dal 0000; dopo il 0000
search-until = fino al 0000; entro il 0000; prima del 0000
search-within = nel 0000; nell'anno 0000
search-kind-meeting = Riunione
search-kind-item = Punto dell'ordine del giorno
search-kind-text = Testo
search-kind-paragraph = Paragrafo
search-kind-statement = Dichiarazione
search-kind-document = Documento
search-kind-source = Fonte
search-kind-news = Notizia
search-kind-fact = Fatto noto
search-kind-party = Parte
search-kind-term = Termine
search-kind-person = Persona

# The archive.
search-kind-archive = File d’archivio
site-evidence = Evidenze statistiche
# What a search engine shows under the address of a page.
site-description = { $name }: riunioni, documenti e notizie, in un registro che ogni membro può verificare
# Kinds of what is found.
search-kind-page = Pagina
search-kind-session = Sessione

# The research library.
search-kind-library = Biblioteca di ricerca

# Uzbek in Cyrillic letters.
site-by-rule = Queste pagine sono state rese in caratteri cirillici secondo una regola; i testi sono scritti in caratteri latini.

# Words of the interface that a translator corrects.
corrections-title = Testi dell’interfaccia: { $language }
corrections-lead = Cercare un messaggio per chiave o per parole e vedere come è scritto. Il segretariato di un processo di questo server può correggerlo: la correzione vale subito su tutte le pagine di questa lingua e può essere esportata come patch del programma.
corrections-search = Una chiave o parole del messaggio
corrections-find = Cerca
corrections-count = { $number ->
    [one] { $number } messaggio è corretto su questo server.
   *[other] { $number } messaggi sono corretti su questo server.
}
corrections-all = Mostra
corrections-export = Esporta come patch
corrections-found = { $number ->
    [one] { $number } messaggio trovato.
   *[other] { $number } messaggi trovati.
}
corrections-first = { $number ->
    [one] È mostrato il primo.
   *[other] Sono mostrati i primi { $number }.
}
corrections-built-in = Nel programma
corrections-wording = Correzione
corrections-hint = I valori tra parentesi graffe restano come in inglese; una scelta secondo il numero ha la forma di Fluent. Al massimo 4.000 byte.
corrections-correct = Correggi
corrections-save = Metti in vigore
corrections-take-back = Ritira
corrections-no-fit = Non corrisponde più al messaggio
corrections-no-message = Questo messaggio non esiste.
corrections-empty = Un messaggio richiede un testo.
corrections-too-long = Il testo supera { $number } byte.
corrections-not-fluent = Il testo non è Fluent valido, o contiene altro oltre a parole, valori e scelte secondo un valore.
corrections-lacking = Manca: { $values }.
corrections-unknown = Sconosciuto in questo messaggio: { $values }.
corrections-enough-title = Troppe correzioni
corrections-enough-text = In questa lingua sono corretti tanti messaggi quanti ne conserva un server. Esportarli prima come patch.

# The spelling of a name that is its bearer’s own
site-privacy-field-own-spelling = Lingua della grafia propria del nome di un componente
