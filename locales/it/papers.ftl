# Words of the printed papers.

papers-unknown = non noto
papers-instant = { $instant } ({ $zone })
papers-person-removed = nome cancellato in data { $date }
papers-person-withheld = nome non pubblico
papers-person-unknown = nome non indicato
papers-letters-missing = [in una scrittura che qui non può essere stampata]
papers-rehearsal = Simulazione. Tutti gli Stati, le persone e le posizioni di questo documento sono inventati.
papers-demonstration = Dimostrazione. Questo documento è stato redatto per illustrare il prodotto; non è un documento del processo.

# The foot of every page.
papers-page = pagina { $page } di { $pages }
papers-record = Situazione registrata fino alla voce { $entry } del registro { $origin }, { $date }
papers-verify = Verifica all’indirizzo { $address }
papers-code = Codice QR che conduce all’indirizzo { $address }
papers-hash-foot = SHA-256 del testo adottato:
papers-authentic-short = testo facente fede
papers-courtesy-short = traduzione di cortesia
papers-missing-short = nessuna versione in italiano

# The agenda.
papers-agenda = Ordine del giorno
papers-provisional = Provvisorio
papers-adopted-day = Adottato in data { $date }
papers-rebuilt = Ricostruito in base a una fonte pubblica: { $source }. Non è aggiunto nulla che la fonte non indichi.
papers-rebuilt-unnamed = Ricostruito in base a una fonte pubblica. Non è aggiunto nulla che la fonte non indichi.
papers-meeting = Riunione
papers-items = Punti
papers-items-none = L’ordine del giorno non contiene ancora punti.
papers-items-unknown = Le fonti non riportano un ordine del giorno.
papers-when = Data
papers-where = Luogo
papers-venue = Sede
papers-format = Formato
papers-theme = Tema
papers-chair = Presidenza
papers-hosts = Ente ospitante
papers-outcome = Esito
papers-lead = Oratore principale
papers-time = Orario
papers-minutes = { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } di minuti
    *[other] { $minutes } minuti
    }
papers-documents = Documenti
papers-note = Nota
papers-source = Fonte

# The list of participants.
papers-participants = Elenco dei partecipanti
papers-participants-none = Nessun partecipante registrato.
papers-seating = Piano dei posti
papers-seating-way = I membri precedono gli altri; i posti si succedono in senso orario a partire dalla sinistra della Presidenza, visti dall’alto.
papers-seating-said = In alto il tavolo della Presidenza; posti lungo i due lati: { $seats }.
papers-plates = Targhette
papers-order = In ordine alfabetico { $language ->
    [az] azerbaigiano
    [ru] russo
   *[en] inglese
 }.
papers-list-issued = Diffuso in data { $day }.
papers-list-addendum = Indica le variazioni rispetto all’elenco precedente.
papers-other-script = Il nome non è disponibile nella lingua di questo documento.
papers-delegation = Delegazione
papers-nobody-yet = non ancora designata
papers-nobody-in-source = non indicata nella fonte
papers-presence = Presenza
papers-group-member = Stati membri
papers-group-observer = Osservatori
papers-group-pending = Adesione in corso
papers-group-unconfirmed = Status non confermato
papers-group-invited = Invitati
papers-group-partner = Partner
papers-group-secretariat = Segretariato
papers-group-unknown = Status non noto

# A text.
papers-protocol = Protocollo conclusivo
papers-draft = Bozza
papers-authentic-only = Testo facente fede { $language }.
papers-authentic = Testo facente fede { $language }. Fa ugualmente fede il testo { $others }.
papers-courtesy = Traduzione di cortesia { $language }. Fa fede soltanto il testo { $authentic }.
papers-missing = Non esiste una versione in italiano. Fa fede il testo { $authentic }.
papers-missing-shown = È qui riportato il testo { $language }.
papers-as-of = Come risultante dopo la voce { $entry } del registro.
papers-proposals-none = Nessuna proposta è aperta.
papers-proposals = { $open ->
    [one] { $open } proposta è aperta.
    [many] { $open } di proposte sono aperte.
    *[other] { $open } proposte sono aperte.
    }
papers-behind = Il testo { $languages } non ha recepito l’ultima modifica.
papers-text-empty = Il testo non contiene paragrafi.
papers-paragraph-empty = Questo paragrafo non contiene ancora parole.
papers-paragraph-shown = Versione in questa lingua non disponibile; è riportata quella { $language }.
papers-paragraph-behind = Questo paragrafo non ha recepito l’ultima modifica.
papers-decision = Decisione
papers-adopted-at = Dichiarato adottato dalla Presidenza
papers-entry = Voce del registro
papers-in-entry = voce { $entry }
papers-base = Obiezioni che sarebbero state computate
papers-put-at = Sottoposto alla riunione
papers-put-not = non ancora
papers-objections = Obiezioni in essere
papers-objectors = Autori delle obiezioni
papers-not-adopted = Numero di volte in cui è stato dichiarato non adottato
papers-signatures = Firme
papers-signatures-none = Nessuna firma registrata.
papers-party = Per
papers-signatory = Firmatario
papers-manner = Modalità
papers-signed-on = Data
papers-mode-definitive = definitiva
papers-mode-ad-referendum = ad referendum
papers-mode-initialled = parafatura
papers-evidence-ink = a inchiostro su un unico originale
papers-evidence-browser-key = con una chiave creata nel browser del firmatario
papers-evidence-server-key = con una chiave creata dal server della dimostrazione
papers-evidence-passkey = con una passkey del dispositivo del firmatario
papers-evidence-scan = su carta, con scansione conservata
papers-evidence-pades = in un file PDF firmato (PAdES)
papers-ad-referendum = La firma ad referendum è soggetta a conferma da parte della capitale.
papers-original = Originale
papers-custodian = Custodia
papers-file-hash = SHA-256 del file
papers-hashes = Hash
papers-hash-adopted = Testo adottato
papers-hash-authentic = { $language }, facente fede
papers-hash-courtesy = { $language }, traduzione di cortesia
papers-hash-note = SHA-256. Chiunque può calcolare questi valori a partire dalle parole del testo; una sola lettera modificata produce valori diversi.

# The signature sheet.
papers-signature-sheet = Foglio delle firme
papers-one-original = Un unico originale; testi facenti fede { $authentic }.
papers-specimen = Facsimile: il testo non è adottato e questo foglio non va firmato.
papers-signatories-none = Nessuno è chiamato a firmare.
papers-text = Testo
papers-title = Titolo
papers-symbol = Sigla
papers-recorded = Nel registro: { $manner }, { $date }, voce { $entry }.
papers-line-signature = Firma, nome e carica
papers-line-date = Data

# Languages: by name, and as a text is said to be in them.
papers-language = lingua { $tag }
papers-language-az = Azerbaigiano
papers-language-en = Inglese
papers-language-fa = Persiano
papers-language-it = Italiano
papers-language-kk = Kazako
papers-language-ky = Kirghiso
papers-language-ru = Russo
papers-language-tg = Tagico
papers-language-tk = Turkmeno
papers-language-tr = Turco
papers-language-ur = Urdu
papers-language-uz = Uzbeco
papers-in-language = nella lingua { $tag }
papers-in-language-az = in azerbaigiano
papers-in-language-en = in inglese
papers-in-language-fa = in persiano
papers-in-language-it = in italiano
papers-in-language-kk = in kazako
papers-in-language-ky = in kirghiso
papers-in-language-ru = in russo
papers-in-language-tg = in tagico
papers-in-language-tk = in turkmeno
papers-in-language-tr = in turco
papers-in-language-ur = in urdu
papers-in-language-uz = in uzbeco

# The board as a spreadsheet: heads of columns, and what can be wrong.
papers-board-party = Stato o organizzazione
papers-board-in-status = Partecipa come
papers-board-note = Numero della nota
papers-board-sent = Data di invio
papers-board-acknowledged = Ricezione confermata in data
papers-board-answer = Risposta
papers-board-role = Ruolo
papers-board-name = Nome
papers-board-office = Carica
papers-board-contact = Recapito
papers-board-error-too-large = Il file supera { $bound }.
papers-board-error-too-many-rows = Il file contiene più di { $bound } righe.
papers-board-error-too-many-columns = Il file contiene più di { $bound } colonne.
papers-board-error-media = I file di tipo { $media } non sono letti; salvare in formato XLSX o CSV.
papers-board-error-not-utf8 = Il file non è in UTF-8; salvarlo come CSV in UTF-8 o come XLSX.
papers-board-error-workbook = Il file non è una cartella di lavoro leggibile; salvarlo di nuovo come XLSX.
papers-board-error-empty = Il file è vuoto.
papers-board-error-quote-open = Nella riga { $row } sono aperte virgolette che non vengono chiuse.
papers-board-error-head-unknown = L’intestazione della colonna { $number } non è riconosciuta: «{ $head }».
papers-board-error-head-twice = La colonna «{ $column }» compare due volte.
papers-board-error-head-missing = Manca la colonna «{ $column }».
papers-board-error-party-missing = Nella riga { $row } non è indicato alcuno Stato o organizzazione.
papers-board-error-name-missing = Nella riga { $row } figura un ruolo, una carica o un recapito senza nome.
papers-board-error-word = Riga { $row }, colonna «{ $column }»: «{ $value }» non è tra i valori ammessi: { $words }.
papers-board-error-date = Riga { $row }, colonna «{ $column }»: «{ $value }» non è una data, ad esempio 2026-03-02 o 02.03.2026.
papers-board-error-differs = Riga { $row }, colonna «{ $column }»: una riga precedente contiene un’indicazione diversa per lo stesso partecipante.

# A text under negotiation: paragraphs, proposals and who holds them.
papers-adopted = Adottato
papers-author = Autore
papers-owner-chair = la Presidenza
papers-owner-secretariat = il Segretariato
papers-owner-withheld = autore non reso noto
papers-owner-gone = autore non più conservato
papers-paragraph-heading = Intestazione
papers-paragraph-preambular = Paragrafo del preambolo
papers-paragraph-operative = Paragrafo del dispositivo
papers-paragraph-item = Voce di elenco
papers-paragraph-footnote = Nota a piè di pagina
papers-brackets = Parentesi aperte
papers-proposal = Parentesi
papers-proposal-owner = Proposta da
papers-proposal-kind = Effetto e motivo
papers-proposal-since = Data di apertura
papers-proposal-supported = con il sostegno di: { $parties }
papers-proposal-bare = { $tag }: { $kind }
papers-proposal-reasoned = { $tag }: { $kind }. { $reason }
papers-proposal-replace = sostituisce parole
papers-proposal-insert = inserisce parole
papers-proposal-delete = sopprime parole
papers-proposal-alternative = testo alternativo
papers-proposal-placeholder = parole da definire
papers-proposal-reservation = riserva
papers-proposal-new-paragraph = nuovo paragrafo
papers-proposal-move = altra collocazione del paragrafo

# The form that is filled without a network.
papers-form-for = Per: { $party }; ciclo { $round }
papers-form-until = Termine per le risposte: { $instant }
papers-form-how = In ogni riquadro figurano le parole attuali. Scriverle come il Governo desidera che siano; lasciare invariato ciò che può restare. Salvare quindi la copia compilata e rinviarla.
papers-form-how-docx = In ogni riquadro figurano le parole attuali. Scriverle come il Governo desidera che siano; lasciare invariato ciò che può restare. Salvare quindi il file e rinviarlo.
papers-form-without-script = Per compilare questo modulo occorre un browser con JavaScript. Senza di esso il modulo può essere letto e stampato.
papers-form-words = Parole nella lingua: { $language }
papers-form-comment = Osservazione
papers-form-save = Salvare la copia compilata
papers-form-saved = Copia salvata. Rinviare il file al Segretariato.
papers-form-unsaved = Non ancora salvata.

# What came back: what of it was read, and what could not be taken.
papers-taken-words = Paragrafo { $paragraph }: altre parole
papers-taken-words-by-words = Paragrafo { $paragraph }: altre parole; il paragrafo è stato individuato in base alle parole
papers-taken-new = Nuovo paragrafo dopo { $paragraph }
papers-taken-gone = Paragrafo { $paragraph }: soppresso
papers-taken-comment = Paragrafo { $paragraph }: osservazione
papers-taken-comment-of = Paragrafo { $paragraph }: osservazione; autore: { $author }
papers-not-taken-paragraph = Il testo non ha un paragrafo { $paragraph }.
papers-not-taken-language = Paragrafo { $paragraph }: il testo non esiste in questa lingua: { $language }.
papers-not-taken-box = Il riquadro «{ $name }» non appartiene a questo modulo.
papers-not-taken-emptied = Paragrafo { $paragraph }: il riquadro è vuoto. Per sopprimere il paragrafo, proporne la soppressione.
papers-not-taken-letters = Paragrafo { $paragraph }: le parole contengono caratteri che il registro non accetta o sono troppo lunghe.
papers-not-taken-letters-new = Un nuovo paragrafo contiene caratteri che il registro non accetta o è troppo lungo.
papers-not-taken-bracket = Paragrafo { $paragraph }: sono state modificate parole proposte da un’altra delegazione. Tale modifica è stata tralasciata; proporla separatamente.
papers-not-taken-footnote = Paragrafo { $paragraph }: una nuova nota a piè di pagina è stata tralasciata. Proporla come paragrafo.
papers-file-too-large = Il file supera { $bound }.
papers-file-unpacks-too-large = Una volta decompresso, il file è troppo grande.
papers-file-no-docx = Il file non è leggibile come DOCX; salvarlo di nuovo in formato DOCX.
papers-file-no-basis = Il file non indica da quale testo è stato ricavato. Usare un file scaricato da qui.
papers-file-no-form = Il file non è un modulo scaricato da qui.
papers-file-form-broken = Le risposte del modulo sono danneggiate; salvare di nuovo la copia compilata.
papers-file-no-xliff = Il file non è in formato XLIFF 2.0.
papers-file-no-language = Il file non indica le lingue della traduzione.
papers-xliff-unchanged = Paragrafo { $paragraph }: invariato
papers-xliff-revise = Paragrafo { $paragraph }: traduzione accolta
papers-xliff-source-changed = Paragrafo { $paragraph }: non accolto, perché il testo di partenza è cambiato dopo l’invio
papers-xliff-unknown = L’unità «{ $name }» non corrisponde ad alcun paragrafo del testo.
papers-xliff-empty = Paragrafo { $paragraph }: nessuna traduzione
papers-xliff-title = Una traduzione non modifica il titolo.
papers-mark-open = aperto
papers-mark-ad-referendum = concordato ad referendum
papers-mark-agreed = concordato

# A text that binds nobody has language versions of equal value, and no authentic texts.
papers-authentic-short-of-equal-value = versione linguistica di pari valore
papers-authentic-only-of-equal-value = Versione { $language }.
papers-authentic-of-equal-value = Versione { $language }. È di pari valore la versione { $others }.
papers-courtesy-of-equal-value = Traduzione di cortesia { $language }. È stata negoziata la versione { $authentic }.
papers-missing-of-equal-value = Non esiste una versione in italiano. Il testo esiste { $authentic }.
papers-hash-authentic-of-equal-value = { $language }, versione linguistica
papers-one-original-of-equal-value = Un unico originale; versioni linguistiche di pari valore { $authentic }.
papers-copy-of = Esemplare di: { $party }. La Parte che lo conserva è nominata e firma per prima.

# The letter after a silence procedure.
papers-letter = Lettera sull’esito di una procedura del silenzio
papers-letter-to = A: { $parties }
papers-letter-mark-adopted = Adottato
papers-letter-mark-not-adopted = Non adottato
papers-letter-mark-cancelled = Procedura annullata
papers-letter-adopted = Entro la fine della procedura del silenzio sul testo «{ $title }» non è pervenuta alcuna obiezione computabile. La Presidenza ha dichiarato adottato il testo con la sigla { $symbol }.
papers-letter-not-adopted = La Presidenza ha dichiarato non adottato il testo «{ $title }» ({ $symbol }).
papers-letter-broken = Il silenzio sul testo «{ $title }» ({ $symbol }) è stato rotto. La Presidenza ha dichiarato non adottato il testo.
papers-letter-cancelled = La Presidenza ha annullato la procedura del silenzio sul testo «{ $title }» ({ $symbol }). Il testo torna al negoziato.
papers-letter-deadline = Fine del silenzio
papers-letter-broken-at = Ricezione della prima obiezione
papers-letter-declared = Dichiarazione della Presidenza
papers-letter-instant = { $weekday } { $day }, { $time } ({ $zone }); { $utc } UTC
papers-letter-check = Dove effettuare la verifica

# Badges.
papers-badges = Badge

# The draft of a note verbale that invites.
papers-invitation = Bozza di nota verbale
papers-invitation-sender = Il Segretariato ({ $process })
papers-invitation-blank = […]
papers-invitation-number = N. { $number }
papers-invitation-opening = { $sender } presenta i suoi complimenti { $known ->
    [office] all’Ufficio in indirizzo ({ $addressee })
   *[party] alla Parte in indirizzo ({ $addressee })
 } e ha l’onore di invitare la delegazione ({ $party }) a prendere parte alla seguente riunione: { $meeting }. Luogo e data: { $place }, { $days }.
papers-invitation-nomination = Si sarà grati se la composizione della delegazione e una lettera di designazione potranno essere trasmesse non appena possibile.
papers-invitation-annexes = Allegati:
papers-invitation-close = { $sender } si avvale dell’occasione per rinnovare { $known ->
    [office] all’Ufficio in indirizzo ({ $addressee })
   *[party] alla Parte in indirizzo ({ $addressee })
 } i sensi della sua più alta considerazione.
papers-invitation-dated = Data: { $day }

# The key of the log on a sheet.
papers-key = Chiave del registro
papers-key-compare = Confrontare questa impronta, riga per riga, con quella ricevuta per altra via: sulla pagina del registro, per telefono, da un’altra delegazione.
papers-key-verify = Conservare quindi questo foglio con la relativa busta: quanto si preleva dal sito, oggi o in seguito, può essere verificato in base ad esso con il comando meshveret verify FILE --key KEYFILE, dove il file della chiave contiene la riga riportata nel codice sottostante.
papers-key-fingerprint = Impronta
papers-key-row = Riga
papers-key-hex = Lettere e cifre
papers-key-digits = Lo stesso in cifre, da leggere ad alta voce
papers-key-aloud = SHA-256 della chiave pubblica. Ogni numero di cinque cifre corrisponde al gruppo di quattro nella stessa posizione: si può quindi leggere ad alta voce l’uno o l’altro, in qualsiasi lingua, ed entrambi indicano lo stesso valore.
papers-key-text = La chiave
papers-key-code = Codice QR che contiene la chiave come testo
papers-key-since = Firma il registro a partire dalla voce { $entry }, { $date }.
papers-key-since-first = Firma il registro a partire dalla prima voce.
papers-key-earlier = Chiavi precedenti
papers-key-until = fino alla voce { $entry }, { $date }
papers-key-handed = fino alla voce { $entry }, { $date }; in seguito registro consegnato a: { $party }
papers-key-witnesses = Testimoni
papers-key-witnesses-none = Il registro non indica alcun testimone.
papers-key-confirmed = Conferma
papers-key-host = Per chi tiene il registro
papers-key-line-signature = Firma, nome e carica; sigillo

papers-inventory = Inventario del registro
papers-inventory-lead = Ciò che chi assume il registro vi trova, alla voce indicata a piè di pagina. Fa fede il registro stesso; il presente documento aiuta a leggerlo.
papers-inventory-confidential = Per la Presidenza e il Segretariato: contiene nomi di persone e quanto comunicato loro in via riservata.
papers-inventory-record = Il registro
papers-inventory-size = Voci
papers-inventory-root = Radice di tutte le voci
papers-inventory-handed = Consegnato a: { $party }. Voce { $entry }, { $date }.
papers-inventory-rehearsed = Simulazione: al momento della stesura nulla è stato consegnato.
papers-inventory-chair = Presidenza
papers-inventory-party = Parte
papers-inventory-term = Turno
papers-inventory-passes = Passaggio di consegne
papers-inventory-priority = Priorità
papers-inventory-open = Questioni aperte
papers-inventory-meeting = Riunione
papers-inventory-days = Giorni
papers-inventory-stands = A che punto è
papers-inventory-text = Testo
papers-inventory-silence = procedura del silenzio, termine: { $date }
papers-inventory-round = ciclo di osservazioni { $number }, termine: { $date }
papers-inventory-proposals = { $number ->
    [one] { $number } proposta aperta
    [many] { $number } di proposte aperte
   *[other] { $number } proposte aperte
}
papers-inventory-undecided = senza decisione
papers-inventory-from = A carico di
papers-inventory-due = Adempimento
papers-inventory-until = Termine
papers-inventory-bureau = Presidenza o Segretariato
papers-inventory-agreed = Concordato
papers-inventory-when = Data
papers-inventory-entry = { $date }, voce { $entry }
papers-inventory-signatures = Firme
papers-inventory-signed = { $signed } su { $of }
papers-inventory-unconfirmed = { $number } ad referendum, senza conferma
papers-inventory-summary = Sintesi della Presidenza
papers-inventory-documents = Documenti
papers-inventory-symbol = Sigla
papers-inventory-title = Titolo
papers-inventory-day = Giorno
papers-inventory-contacts = Recapiti
papers-inventory-none = Nessun elemento.
papers-inventory-none-of = { $what }: nessun elemento.

# The summary record, made of the record itself.
summary-title = Resoconto sommario. { $meeting }
summary-opened = La riunione è stata aperta in data { $day } alle ore { $time }.
summary-chaired = Presidenza: { $party }.
summary-attended = Alla riunione hanno partecipato le Parti indicate di seguito.
summary-attended-group = { $group }: { $parties }.
summary-remote = A distanza: { $parties }.
summary-agenda-adopted = La riunione ha adottato l’ordine del giorno.
summary-suspended = La riunione è stata sospesa in data { $day } alle ore { $time }.
summary-resumed = La riunione è stata ripresa in data { $day } alle ore { $time }.
summary-closed = La riunione è stata chiusa in data { $day } alle ore { $time }.
summary-item = { $number }. { $title }
summary-closed-item = Il punto è stato esaminato a porte chiuse. Non è riportato chi è intervenuto e che cosa è stato detto.
summary-spoke = Ha preso la parola: { $party }.
summary-spoke-for = Ha preso la parola: { $party }, anche a nome di: { $parties }.
summary-replied = Ha preso la parola nell’esercizio del diritto di replica: { $party }.
summary-on-adoption = Ha preso la parola in merito all’adozione: { $party }.
summary-spoke-status = { $party ->
    [member] Ha preso la parola un membro.
    [observer] Ha preso la parola un osservatore.
    [secretariat] Ha preso la parola il Segretariato.
   *[other] Ha preso la parola un partecipante.
 }
summary-replied-status = { $party ->
    [member] Un membro ha preso la parola nell’esercizio del diritto di replica.
    [observer] Un osservatore ha preso la parola nell’esercizio del diritto di replica.
   *[other] Un partecipante ha preso la parola nell’esercizio del diritto di replica.
 }
summary-on-adoption-status = { $party ->
    [member] Un membro ha preso la parola in merito all’adozione.
    [observer] Un osservatore ha preso la parola in merito all’adozione.
   *[other] Un partecipante ha preso la parola in merito all’adozione.
 }
summary-spoke-count = { $count ->
    [one] Vi è stato { $count } intervento.
    [many] Vi sono stati { $count } di interventi.
   *[other] Vi sono stati { $count } interventi.
 }
summary-replied-count = { $count ->
    [one] Il diritto di replica è stato esercitato una volta.
    [many] Il diritto di replica è stato esercitato { $count } di volte.
   *[other] Il diritto di replica è stato esercitato { $count } volte.
 }
summary-on-adoption-count = { $count ->
    [one] Vi è stato { $count } intervento in merito all’adozione.
    [many] Vi sono stati { $count } di interventi in merito all’adozione.
   *[other] Vi sono stati { $count } interventi in merito all’adozione.
 }
summary-raised = Mozione presentata: { $motion }.
summary-raised-by = Mozione presentata ({ $party }): { $motion }.
summary-ruled = Pronuncia della Presidenza: { $ruling }.
summary-appealed = Contro la pronuncia è stato presentato ricorso.
summary-appeal-outcome = Esito del ricorso: { $outcome }.
summary-adopted = La riunione ha adottato il testo «{ $title }» ({ $symbol }).
summary-not-adopted = La Presidenza ha dichiarato che il testo «{ $title }» ({ $symbol }) non è adottato.
summary-silence-agreed = La riunione ha convenuto di sottoporre il testo «{ $title }» ({ $symbol }) a una procedura del silenzio.
summary-issued = Il testo «{ $title }» ({ $symbol }) è stato diffuso come sintesi della Presidenza.
summary-signed = Il testo «{ $title }» ({ $symbol }) è stato firmato.
summary-signed-by = Hanno firmato: { $parties }.
summary-signed-ad-referendum = Hanno firmato ad referendum: { $parties }.

# The proceedings.
papers-proceedings = Svolgimento dei lavori
papers-proceedings-note = Come risulta dal registro: orari, presenze, oratori, decisioni.
papers-times = Orari
papers-times-none = La riunione non è stata ancora aperta.
papers-step-opened = Apertura
papers-step-agenda-adopted = Adozione dell’ordine del giorno
papers-step-suspended = Sospensione
papers-step-resumed = Ripresa
papers-step-closed = Chiusura
papers-attendance = Presenze
papers-attendance-none = Non risulta annotata alcuna partecipazione.
papers-status = Status
papers-speakers = Ordine degli oratori
papers-speakers-none = Nessuno è intervenuto a porte aperte.
papers-hours = Orario
papers-speech = Tipo di intervento
papers-topic = Punto
papers-decisions = Decisioni
papers-decisions-none = Nulla è stato deciso.
papers-decided = Esito
word-decided-adopted = Adottato
word-decided-not-adopted = Non adottato
word-decided-silence-agreed = Procedura del silenzio convenuta
word-decided-summary = Diffuso come sintesi della Presidenza

# A statement that was handed in.
papers-statement-of = Dichiarazione: { $party }
papers-statement-first = Hash del testo presentato per primo
# Certificates of participation.
papers-certificate = Attestato di partecipazione
papers-certificate-meeting = Riunione
