# Mails: what their readers are told, without anything that is not public.

mail-told-meeting-convened = È convocata una riunione.
mail-told-meeting-changed = Sono cambiati i giorni, il luogo o la forma di una riunione.
mail-told-programme-issued = È stato diffuso il programma di una riunione.
mail-told-session-placed = Nel programma di una riunione è stata inserita una sessione che riguarda codesta Parte.
mail-told-session-changed = Nel programma di una riunione è stata modificata una sessione che riguarda codesta Parte.
mail-told-session-cancelled = Una sessione del programma di una riunione è annullata o non riguarda più codesta Parte.
mail-told-invited = Codesta Parte è invitata a una riunione.
mail-told-declined = È stata ricevuta la risposta con cui codesta Parte comunica di non partecipare.
mail-told-letter = Nel registro di protocollo figura una lettera indirizzata a codesta Parte.
mail-told-credentials-judged = È stata presa una decisione su una lettera relativa alle credenziali di codesta delegazione.
mail-told-question-asked = Vi è un nuovo quesito per le delegazioni a una riunione.
mail-told-list-issued = È stato diffuso un elenco dei partecipanti.
mail-told-sign-in-link = Invito ad accedere al sito.
mail-told-document-issued = È stato diffuso un documento.
mail-told-document-version = Di un documento è disponibile un’altra versione o un’altra lingua.
mail-told-draft-issued = È stata diffusa una bozza in corso di negoziato.
mail-told-draft-circulated = Una bozza è stata diramata per osservazioni.
mail-told-silence-opened = È stata avviata una procedura del silenzio.
mail-told-silence-extended = Una procedura del silenzio è stata prorogata.
mail-told-silence-cancelled = Una procedura del silenzio è stata annullata.
mail-told-silence-ended = È scaduto il termine di una procedura del silenzio.
mail-told-adopted = Un testo è stato adottato.
mail-told-not-adopted = Un testo non è stato adottato.
mail-told-summary-issued = La Presidenza ha diffuso una sintesi.
mail-told-silence-news = Vi sono novità su una procedura del silenzio.
mail-told-translation-due = È stata fissata una scadenza per una traduzione.
mail-told-decision-news = Vi sono novità su una decisione.
# The subject of what not everybody may read of.
mail-news-of = Novità: { $meeting }
mail-news = Novità
# What a register says of a letter that came back or arrived.
mail-system-says = Secondo quanto comunicato dal sistema di posta.
mail-subject = { $process }: { $what }
mail-digest = { $number ->
    [one] Un avviso di oggi
    [many] { $number } di avvisi di oggi
   *[other] { $number } avvisi di oggi
  }
mail-meeting = Riunione:
mail-document = Documento:
mail-days = Giorni:
mail-place = Luogo:
mail-session = Sessione:
mail-session-before = Orario precedente:
mail-session-now = Nuovo orario:
mail-rehearsal = Si tratta di una simulazione: tutto ciò che contiene è inventato.
mail-after-sign-in = Quanto non è pubblico è visibile dopo l’accesso e non figura mai in un messaggio di posta.
mail-link-code = Aprire il link non modifica nulla. La pagina contiene un pulsante che funziona una sola volta, con un codice che il Segretariato fornisce per altra via e mai per posta elettronica.
mail-link-why = Il presente messaggio è stato inviato su disposizione del Segretariato a un indirizzo della rubrica di questo processo. Se non era atteso, si prega di informarne il Segretariato e di non utilizzare il link.
mail-why = La rubrica di questo processo indica questo indirizzo per: { $topics }.
mail-automatic = Il presente messaggio è stato inviato da un programma; le eventuali risposte non vengono lette.
mail-choose = Per scegliere come ricevere gli avvisi, o per non riceverne più:
mail-choose-title = Ricezione degli avvisi
mail-choose-lead = Per ciascun argomento: subito, in un unico messaggio al giorno oppure mai. Le lettere del registro di protocollo sono inviate sempre subito.
mail-how-at-once = Subito
mail-how-daily = Una volta al giorno
mail-how-not = Mai
mail-choose-hour = Ora del messaggio quotidiano
mail-choose-zone = Fuso orario di riferimento
mail-choose-save = Salvare
mail-chosen = La scelta è stata salvata.
mail-choose-new = Questo è un nuovo link; quelli precedenti dello stesso indirizzo non sono più validi. Va consegnato a chi legge la posta di questo indirizzo:
mail-unknown-title = Questo link non è noto
mail-unknown-text = Il link in calce a un messaggio più recente conduce alla pagina di scelta.
