# Seats and sign-in.

rejection-accounts-granted-already = L’account può già agire in questa qualità: { $capacity }.
rejection-accounts-not-granted = L’account non agisce in questa qualità: { $capacity }.
rejection-accounts-other-meeting = La postazione in uso è stata assegnata soltanto per un’altra riunione: { $meeting }.
rejection-accounts-role-may-not = Secondo il regolamento, questo atto di norma non si compie nel ruolo ricoperto: { $role }. Spetta allo Stato decidere per mezzo di chi agisce; confermare se si agisce con la sua autorizzazione.
rejection-accounts-meeting-missing = La postazione di interprete si assegna per una sola riunione. Indicare la riunione.
confirmed-accounts-role-may-not = Una Parte ha agito in un ruolo per il quale il regolamento non lo prevede.

# The page of sign-in.
accounts-account = Account
accounts-name = Nome dell’account
accounts-password = Password
accounts-wrong = Il nome e la password non corrispondono. Riprovare.
accounts-signed-in = Accesso effettuato come { $name }.
accounts-sign-out = Uscire
accounts-unsent = Su questo dispositivo vi sono passaggi annotati a un ingresso in attesa di invio; uscendo vengono cancellati. Aprire prima la pagina del controllo degli ingressi con la rete attiva, oppure premere di nuovo per uscire.
accounts-seats = Postazioni della dimostrazione
accounts-demo-only = Basta un clic, poiché si tratta di una dimostrazione. Sul server di un processo reale la postazione è assegnata a un account dal Segretariato.
accounts-take = Assumere la postazione: { $seat }
accounts-take-short = Assumere la postazione
accounts-yours = Postazione in uso
accounts-about-chair = Apre la riunione, dà la parola, sottopone i testi e li dichiara adottati.
accounts-about-secretariat = Convoca e invita, cura l’ordine del giorno, i documenti e il testo e inserisce atti per conto di altri.
accounts-about-member = Designa la propria delegazione, chiede la parola, propone formulazioni, può sollevare obiezioni e firma.
accounts-about-observer = Designa la propria delegazione, segue la riunione e chiede la parola; interviene nei momenti previsti dal regolamento per gli osservatori.
accounts-about-guest = Vede quanto è pubblico, nonché i punti e i testi per i quali la Presidenza ha invitato ospiti.
accounts-about-interpreter = Vede chi parla e chi segue, le dichiarazioni mentre vengono pronunciate e i termini del processo; cessa con la riunione.
accounts-about-press = Vede quanto è pubblico e quanto la Presidenza ha aperto alla stampa.
accounts-about-public = Legge quanto è pubblico e lo verifica.

# A seat's own desk.
accounts-seat = Postazione in uso
accounts-seat-in-role = { $seat } · { $role }
accounts-act-as = Agire in qualità di: { $seat }
accounts-change-seat = Cambiare postazione
accounts-due = { $number ->
    [one] { $seat }: un adempimento in sospeso
    [many] { $seat }: { $number } di adempimenti in sospeso
   *[other] { $seat }: { $number } adempimenti in sospeso
}
accounts-due-title = Adempimenti
accounts-nothing-due = { $seat }: nessun adempimento in sospeso
accounts-state-due = da fare
accounts-state-open = possibile
accounts-state-settled = concluso
accounts-state-waiting = in attesa
accounts-due-acknowledge = Confermare la ricezione dell’invito
accounts-due-acknowledge-note = { $meeting }: il Segretariato saprà così che l’invito è giunto. Non costituisce ancora una risposta.
accounts-due-reply = Rispondere all’invito
accounts-due-reply-note = { $meeting }: indicare se la delegazione partecipa. La risposta figura nel quadro degli inviti.
accounts-due-nominate = Designare la delegazione
accounts-due-nominate-note = { $meeting }: indicare il capo delegazione e gli altri componenti. Finché le credenziali non sono accettate, essi figurano a titolo provvisorio.
accounts-due-statement = Presentare la dichiarazione scritta
accounts-due-statement-note = { $meeting }: è possibile scegliere se gli altri la leggano quando è pronunciata, oppure mai.
accounts-due-propose = Esaminare la bozza e proporre formulazioni
accounts-due-propose-note = { $meeting }: le proposte restano tra parentesi finché non sono accolte, respinte o ritirate. Il silenzio non è una posizione.
accounts-due-object = Un testo è sottoposto: vi sono obiezioni?
accounts-due-object-note = { $meeting }: un testo è adottato quando nessuno solleva obiezioni. In assenza di obiezioni non occorre fare nulla.
accounts-due-sign = Firmare il testo adottato
accounts-due-sign-note = { $meeting }: un testo si firma nella forma in cui è stato adottato. Con la firma si registrano la modalità e ciò su cui essa si fonda.
accounts-change = Modificare la password
accounts-changed = La password è stata modificata.
accounts-new-password = Nuova password
accounts-too-short = La nuova password ha meno di dodici caratteri.

# Refused attempts.
accounts-refusals = Tentativi respinti
accounts-refusals-lead = Tentativi degli ultimi 30 giorni di usare un diritto di cui la postazione non dispone. Sono conservati a margine del registro, non in esso, senza nomi di persone.
accounts-refusals-none = Nessun tentativo è stato respinto.
accounts-refusals-when = Quando
accounts-refusals-what = Che cosa è stato tentato
accounts-refusals-read = Lettura di una bozza
accounts-privacy-fields = Quali dati personali si conservano, per che cosa e per quanto tempo
accounts-looks = Consultazioni di dati personali
accounts-looks-lead = Quando la Presidenza o il Segretariato ha aperto dati personali altrui, negli ultimi sei mesi. Le righe sono conservate a margine del registro; una persona vi è indicata con il codice dell’account. La stessa consultazione entro dieci minuti forma una sola riga.
accounts-looks-none = Nessuna consultazione.
accounts-looks-what = Oggetto
accounts-look-participants = Elenco dei partecipanti
accounts-look-board = Quadro degli inviti
accounts-look-package = Pacchetto della riunione
accounts-look-delegation = Una delegazione
accounts-look-answers = Risposte ai quesiti
accounts-look-credentials = Credenziali
accounts-look-address-book = Rubrica
accounts-look-entry = Una voce del registro
accounts-look-badges = Badge
accounts-look-check-in = Controllo degli ingressi
accounts-look-invitation = Bozza di nota verbale
accounts-look-register = Registro di protocollo
accounts-look-search = Ricerca di una persona
accounts-look-accounts = Account del processo
accounts-erasure-requests = Richieste di cancellazione
accounts-erasure-none = Nessuna richiesta.
accounts-erasure-answered = evasa
accounts-erasure-answer = Annotare come evasa
accounts-data-lead = Quanto questo server e i relativi registri conservano sull’account.
accounts-data-file = Scaricare i propri dati
accounts-find = Che cosa si conserva di una persona
accounts-find-lead = Nomi, recapiti, risposte e motivi conservati a margine del registro, in ogni riunione, lettera, ufficio e modulo. La ricerca non comprende i testi scritti liberamente, come le dichiarazioni. La consultazione è annotata.
accounts-find-words = Nome, o parte di esso
accounts-find-do = Cercare
accounts-found = { $number ->
    [0] Non è conservato alcun testo con queste parole.
    [one] È conservato { $number } testo con queste parole.
    [many] Sono conservati { $number } di testi con queste parole.
   *[other] Sono conservati { $number } testi con queste parole.
}
accounts-found-more = Vi sono altri risultati; cercare con più parole.
accounts-kept-until = conservazione fino a: { $day }
accounts-erase-which = Scegliere che cosa cancellare
accounts-erase-for = In risposta alla richiesta
accounts-erase-for-none = Nessuna su questa pagina: una lettera, una telefonata
accounts-erase-note = Quanto cancellato non può essere ripristinato. Con un testo viene cancellato anche lo stesso campo della stessa persona nelle altre lingue. Il registro conserva il fatto, il momento e il motivo della cancellazione.
accounts-erase-chosen = Cancellare quanto scelto
accounts-erase-otherwise = Altre cancellazioni: un file, un’intera riunione, un’intera delegazione
accounts-erased = { $number ->
    [0] Nulla è stato cancellato.
    [one] È stato cancellato { $number } testo.
    [many] Sono stati cancellati { $number } di testi.
   *[other] Sono stati cancellati { $number } testi.
}
accounts-erased-not = { $number ->
    [one] { $number } testo scelto non è stato cancellato: non esiste più, oppure il regolamento non lo consente.
    [many] { $number } di testi scelti non sono stati cancellati: non esistono più, oppure il regolamento non lo consente.
   *[other] { $number } testi scelti non sono stati cancellati: non esistono più, oppure il regolamento non lo consente.
}
accounts-letter = Per la persona richiedente
accounts-letter-lead = Testo per la risposta. Non nomina nessuno ed è ricavato dal registro.
accounts-letter-done = A seguito della richiesta, il Segretariato ha cancellato dal registro del processo ({ $process }), in data { $day }:
accounts-letter-stays = Le parole e ciò che ne apre il sigillo sono stati distrutti. Al loro posto figurano un valore dal quale non possono essere ricostruite e il giorno della cancellazione. In quale ruolo e da quando a quando una persona abbia partecipato resta nel registro, senza il nome.
accounts-letter-copies = Le copie dell’intero server eseguite in precedenza contengono le parole finché non sono distrutte, e le copie di documenti consegnate in precedenza restano a chi ne è in possesso.
accounts-letter-check = L’avvenuta cancellazione risulta dal registro stesso:
accounts-erasure-process = Processo
accounts-erasure-words = Che cosa il Segretariato deve cancellare dal proprio registro
accounts-erasure-ask = Chiedere la cancellazione
accounts-erasure-empty = Indicare che cosa va cancellato.
accounts-erasure-many = Vi sono già dieci richieste aperte. Attendere il riscontro del Segretariato.
accounts-said-asked = Il Segretariato ha ricevuto la richiesta.
accounts-erase-lead = L’account è cancellato immediatamente, con i mezzi di accesso, i dispositivi e la cronologia. Quanto compiuto dalle sue postazioni resta nei registri con un codice che da quel momento non appartiene più a nessuno.
accounts-erase-name-of = Per confermare, scrivere il nome dell’account: { $name }
accounts-erase = Cancellare l’account
accounts-erase-name = Il nome non è quello dell’account. Nulla è stato cancellato.
accounts-notices = Procedure del silenzio
accounts-due-silence = Confermare la ricezione di un testo in procedura del silenzio
accounts-due-silence-note = { $text }: eventuali obiezioni vanno sollevate prima del termine.
accounts-due-present-letter = Presentare una lettera relativa alle credenziali
accounts-due-present-letter-note = { $meeting }: il regolamento richiede una lettera su cui si fondi la delegazione, e ne manca una. Finché non è accettata, la delegazione partecipa a titolo provvisorio.
accounts-due-answer = Rispondere ai quesiti della riunione
accounts-due-answer-note = { $number ->
    [one] { $meeting }: manca una risposta attesa.
    [many] { $meeting }: mancano { $number } di risposte attese.
   *[other] { $meeting }: mancano { $number } risposte attese.
  }
accounts-answer = Rispondere
accounts-due-remind = Sollecitare l’invito
accounts-due-remind-note = { $meeting }: nessuna risposta è pervenuta da: { $parties }.
accounts-due-judge = Decidere su una lettera relativa alle credenziali
accounts-due-judge-note = { $meeting }: lettera presentata e finora né accettata né restituita. Parti: { $parties }.
accounts-judge = Vedere la lettera

# How people sign in.
accounts-passkey = Passkey
accounts-passkey-lead = Il dispositivo chiede l’impronta digitale, il volto o il codice di sblocco. Non occorrono né nome né password.
accounts-passkey-use = Accedere con una passkey
accounts-passkey-script = Le passkey richiedono JavaScript. Senza di esso, accedere con nome, password e codice.
accounts-passkey-unable = Questo browser, o questo indirizzo, non può usare passkey. Aprire il sito al suo indirizzo abituale o accedere in altro modo.
accounts-passkey-stopped = Il dispositivo non ha fornito alcuna passkey: l’operazione è stata interrotta oppure non ve n’è alcuna. Riprovare o accedere in altro modo.
accounts-passkey-none = Dal dispositivo non è giunta alcuna passkey. Riprovare.
accounts-passkey-wrong = La passkey non è stata accettata. Riprovare.
accounts-passkey-unknown = Questa passkey non appartiene ad alcun account di questo sito. Potrebbe essere stata rimossa.
accounts-passkey-known = Questa passkey appartiene già a un account.
accounts-passkeys-many = Un account può avere al massimo venti passkey. Rimuoverne prima una.
accounts-passkeys-not-here = A questo indirizzo le passkey non sono disponibili: richiedono un nome host e una connessione cifrata.
accounts-too-late = È trascorso troppo tempo, oppure il server è stato riavviato. Ricominciare.
accounts-too-many = { $number ->
    [one] Troppi tentativi non riusciti. Il prossimo è ammesso tra un secondo.
    [many] Troppi tentativi non riusciti. Il prossimo è ammesso tra { $number } di secondi.
   *[other] Troppi tentativi non riusciti. Il prossimo è ammesso tra { $number } secondi.
}
accounts-busy = In questo momento vi sono molti accessi. Riprovare tra qualche secondo.
accounts-by-name = Nome e password
accounts-by-name-lead = Per i dispositivi su cui le passkey non sono consentite. Segue la richiesta di un codice del secondo fattore.
accounts-second = Secondo fattore
accounts-second-lead = { $name }: la password è corretta. È richiesto anche un codice.
accounts-code = Codice
accounts-code-label = Sei cifre dell’app di autenticazione, oppure un codice di recupero
accounts-code-hint = Ogni codice funziona una sola volta.
accounts-code-wrong = Il codice è errato o è già stato usato. Attendere il successivo e riprovare.
accounts-prove = Confermare la propria identità
accounts-prove-lead = L’operazione che si intende compiere modifica chi può accedere. Accedere un’altra volta; la conferma vale per dieci minuti.
accounts-password-and-code = Password e secondo fattore
accounts-go-on = Proseguire
accounts-providers = Accesso tramite il proprio ministero
accounts-provider-use = Accedere con { $name }
accounts-provider-link = Associare a { $name }
accounts-provider-away = Il servizio di accesso di tale istituzione al momento non risponde. Riprovare più tardi o accedere in altro modo.
accounts-provider-refused = L’accesso presso tale istituzione non è stato completato.
accounts-provider-wrong = La risposta del servizio di accesso di tale istituzione non è stata accettata.
accounts-provider-other = Presso tale istituzione l’accesso è avvenuto con un’altra identità.
accounts-provider-unknown = Nessun account è associato a tale accesso. Aprire il link d’invito, oppure accedere in altro modo e associare i due accessi nella pagina dell’account.
accounts-provider-linked = Tale accesso è già associato a un account.

# Links.
accounts-invite = Invito
accounts-recover = Recupero
accounts-link-lead = Aprire questa pagina non ha consumato nulla. Il pulsante funziona una sola volta, con il codice fornito per via diversa dal link.
accounts-link-code = Codice
accounts-link-code-hint = Otto cifre, comunicate per telefono o di persona.
accounts-link-until = Termine per l’uso del link: { $time }.
accounts-link-wrong = Il codice è errato. Verificarlo con chi lo ha fornito: dopo cinque codici errati il link non può più essere usato.
accounts-link-now-dead = Il codice è errato per la quinta volta. Il link non può più essere usato.
accounts-link-used = Questo link è già stato usato. Se è stato usato da altri, informarne immediatamente il Segretariato.
accounts-link-expired = Il termine di questo link è scaduto.
accounts-link-dead = Sono stati inseriti cinque codici errati: questo link non può più essere usato.
accounts-link-unknown = Questo link non esiste. Potrebbe essere stato sostituito da uno successivo.
accounts-link-ask = Chiederne uno nuovo al Segretariato.
accounts-links = Account e link
accounts-links-lead = Un link consente a una persona di scegliere come accedere, una sola volta, prima della scadenza. Inviare il link per una via e comunicare il codice per un’altra. La creazione del link risulta dalla cronologia dell’account.
accounts-links-no-account = I link sono creati dal Segretariato dopo l’accesso con un account proprio. Una postazione della dimostrazione non ne crea.
accounts-link-made-for = Link per { $name }
accounts-link-once = È mostrato una sola volta. Qui se ne conserva soltanto l’impronta.
accounts-link-address = Link, per posta elettronica
accounts-link-ends = Utilizzabile fino a
accounts-invite-new = Invitare una persona
accounts-name-hint = Lettere minuscole, cifre e trattini. È il nome di un account e non figura in alcun registro.
accounts-name-wrong = Il nome di un account è composto da lettere minuscole, cifre e trattini.
accounts-link-make = Creare un link
accounts-recover-for = Creare un link di recupero per { $name }
accounts-link-in-use = Esiste già un account con questo nome e il titolare può accedervi. Se non può più farlo, creare un link di recupero nell’elenco.
accounts-link-no-account = Non esiste un account con questo nome.
accounts-link-not-yours = L’account con questo nome ha una postazione in un altro processo, il cui Segretariato ne crea i link.
accounts-mail-send = Inviare un link per posta elettronica
accounts-mail-lead = Un’unica operazione crea l’account e la postazione e invia il link a un ufficio della rubrica, nella lingua dell’ufficio. Il codice è mostrato soltanto qui e non figura in alcun messaggio di posta.
accounts-mail-to = A questo ufficio
accounts-mail-meeting = Soltanto per questa riunione
accounts-mail-every-meeting = Per tutte le riunioni
accounts-mail-with-letter = Con la lettera { $letter }: una volta usato il link, il registro di protocollo indica che la lettera è stata aperta.
accounts-mail-no-address = Per questo ufficio non è noto, in questo giorno, alcun indirizzo di posta elettronica.
accounts-mail-letter-wrong = Nessuna lettera con questo numero è stata inviata alla Parte di questo ufficio.
accounts-mail-sent-to = Inviato a
accounts-mail-code-words = Comunicare questo codice per telefono, di persona o per valigia diplomatica a chi deve usare il link, e a nessun altro. Non inviarlo mai per posta elettronica.
accounts-how-told = Come sono avvisati gli uffici: { $seat }
accounts-before = Accesso precedente:
accounts-refused-since = { $number ->
    [one] Da allora è stato respinto un tentativo
    [many] Da allora sono stati respinti { $number } di tentativi
   *[other] Da allora sono stati respinti { $number } tentativi
  }
accounts-list = Account
accounts-list-none = Non vi è ancora alcun account.

# An account's own page.
accounts-own = Il proprio account
accounts-set-up-lead = Scegliere come accedere d’ora in avanti. Fino ad allora non è possibile fare altro.
accounts-held = Postazioni
accounts-held-lead = In ciascun processo si agisce da una postazione per volta. Per cambiarla non occorre un nuovo accesso.
accounts-held-none = A questo account non è stata ancora assegnata alcuna postazione.
accounts-passkeys = Passkey
accounts-passkey-add = Aggiungere una passkey
accounts-passkey-add-lead = Una passkey resta sul dispositivo e non può essere indovinata, copiata da un messaggio o fornita a un sito falso.
accounts-passkey-second = Aggiungerne una su un secondo dispositivo, affinché lo smarrimento del primo non impedisca l’accesso.
accounts-passkey-name = Nome da dare al dispositivo (facoltativo)
accounts-added-on = aggiunta in data { $day }
accounts-used-on = ultimo uso: { $time }
accounts-remove = Rimuovere
accounts-remove-passkey = Rimuovere la passkey { $name }
accounts-remove-password = Rimuovere password e secondo fattore
accounts-last-means = È l’ultimo mezzo di accesso disponibile. Aggiungerne prima un altro, oppure chiedere al Segretariato un link di recupero.
accounts-password-none = Nessuna password. Occorre soltanto dove le passkey non sono consentite.
accounts-password-half = Vi è una password, ma nessun secondo fattore; senza di esso non si può accedere con la password.
accounts-password-whole = Vi è una password, accompagnata da un secondo fattore.
accounts-password-choose = Scegliere una password
accounts-password-hint = Almeno dodici caratteri, di cui cinque diversi, senza il nome dell’account. Gli altri dispositivi vengono disconnessi.
accounts-too-long = La password è troppo lunga.
accounts-too-plain = La password è troppo facile da indovinare: occorrono cinque caratteri diversi; non può contenere il nome dell’account né essere composta da una parola comune o da tasti contigui.
accounts-too-known = Questa password figurava in una violazione di dati pubblicamente nota: sceglierne un’altra.
accounts-second-set-up = Configurare il secondo fattore
accounts-second-renew = Configurare di nuovo il secondo fattore
accounts-second-set-up-lead = Un’app di autenticazione sul telefono mostra un nuovo codice ogni trenta secondi.
accounts-second-scan = Inquadrare con l’app di autenticazione
accounts-second-picture = Immagine del segreto per l’app di autenticazione
accounts-second-type = Oppure digitare questo segreto:
accounts-second-first = Le sei cifre ora mostrate
accounts-codes = Codici di recupero
accounts-codes-lead = Ciascuno sostituisce una volta il secondo fattore in caso di smarrimento del telefono. Stamparli o annotarli.
accounts-codes-once = Mostrati una sola volta
accounts-codes-kept = I codici sono stati conservati
accounts-codes-left = { $number ->
    [one] Resta un codice di recupero.
    [many] Restano { $number } di codici di recupero.
   *[other] Restano { $number } codici di recupero.
}
accounts-said-added = D’ora in avanti è possibile accedere con questo mezzo.
accounts-said-removed = Il mezzo di accesso è stato rimosso e gli altri dispositivi sono stati disconnessi.
accounts-said-ended = L’accesso è terminato.
accounts-devices = Dispositivi
accounts-devices-lead = Un accesso termina { $idle ->
    [one] un’ora
    [many] { $idle } di ore
   *[other] { $idle } ore
} dopo l’ultimo uso e, in ogni caso, { $lasts ->
    [one] un’ora
    [many] { $lasts } di ore
   *[other] { $lasts } ore
} dopo l’inizio.
accounts-device-unknown = Dispositivo sconosciuto
accounts-since = inizio: { $time }
accounts-seen = ultima attività: { $time }
accounts-this-device = Questo dispositivo
accounts-end = Disconnettere
accounts-end-device = Disconnettere: { $device }
accounts-end-others = Disconnettere tutti gli altri dispositivi
accounts-log = Cronologia dell’account
accounts-log-lead = Conservata per { $days } giorni; vi figura la rete, mai un indirizzo. Se una riga non corrisponde ad attività proprie, disconnettere tutti gli altri dispositivi e informarne il Segretariato.
accounts-log-what = Evento
accounts-log-by = Mezzo
accounts-log-device = Dispositivo e rete
accounts-log-made-by = a cura di { $name }
accounts-log-signed-in = Accesso
accounts-log-proven = Nuova conferma dell’accesso
accounts-log-signed-out = Uscita
accounts-log-refused = Rifiuto
accounts-log-added = Mezzo di accesso aggiunto
accounts-log-removed = Mezzo di accesso rimosso
accounts-log-token = Token per programmi creato
accounts-log-changed = Password modificata
accounts-log-used = Codice di recupero usato
accounts-log-ended = Dispositivi disconnessi
accounts-log-link-made = Link creato
accounts-log-link-used = Link usato
accounts-by-passkey = Passkey
accounts-by-password = Password
accounts-by-second-factor = Secondo fattore
accounts-by-recovery-code = Codice di recupero
accounts-by-provider = Servizio di identità
accounts-by-link = Link
accounts-by-invite = Invito
accounts-by-recover = Recupero
accounts-by-seat = Postazione della dimostrazione

# Deadlines of translators.
accounts-due-translations = Traduzioni scadute
accounts-due-translations-note = Numero: { $number }.
