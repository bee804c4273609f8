# Letters out and in.

rejection-correspondence-letter-unknown = Non esiste una lettera { $letter } a cui fare riferimento.
rejection-correspondence-addressee-missing = Manca il destinatario: indicare uno Stato, un’organizzazione o un ufficio.
rejection-correspondence-not-addressed = La lettera { $letter } non è indirizzata a tale destinatario.
rejection-correspondence-own-copy-only = Una Parte può annotare soltanto per la propria copia che è giunta, è stata aperta o è stata letta.
rejection-correspondence-not-outgoing = La lettera { $letter } è in entrata: il recapito si annota per le lettere in uscita.
rejection-correspondence-letter-void = La lettera { $letter } è stata dichiarata annullata.
rejection-correspondence-number-taken = Il numero { $number } di quest’anno è già attribuito alla lettera { $letter }.
rejection-correspondence-number-missing = Il regolamento non prevede uno schema di numerazione: indicare il numero della lettera.
rejection-correspondence-received-already = Nel registro di quest’anno figura già una lettera dello stesso mittente con il numero { $number }: lettera { $letter }. Si tratta di un’altra lettera?
rejection-correspondence-meeting-missing = Un invito si riferisce a una riunione: indicarla.
rejection-correspondence-nothing-corrected = Non è indicato nulla da correggere.

# The board of invitations, the register, a letter.
correspondence-board = Quadro degli inviti
correspondence-nobody-invited = Non è stato ancora inviato alcun invito.
correspondence-counted = Inviti
correspondence-remind = Lettera di sollecito
correspondence-remind-all = { $number ->
    [one] Inviare il sollecito dovuto
    [many] Inviare tutti i solleciti dovuti ({ $number })
   *[other] Inviare tutti i solleciti dovuti ({ $number })
  }
correspondence-reminder-subject = Sollecito relativo all’invito: { $meeting }
correspondence-received-read = Ricevuta e letta
correspondence-remind-on = Sollecito previsto in data { $day }
correspondence-reminded = Sollecito inviato in data { $day }
correspondence-acknowledged = Ricezione confermata in data { $day }
correspondence-more = Altro
correspondence-register = Registro di protocollo
correspondence-register-lead = Lettere in uscita e in entrata, in un unico registro, numerate per anno. Ogni rettifica figura accanto a ciò che rettifica.
correspondence-halves = Parte del registro
correspondence-all = Tutte le lettere
correspondence-outgoing = In uscita
correspondence-incoming = In entrata
correspondence-none = Non vi sono lettere.
correspondence-letter = Lettera { $letter }
correspondence-void = Annullata
correspondence-answers = Risponde alla lettera { $letter }
correspondence-answered-by = Risposta con lettera
correspondence-gaps = Numeri non attribuiti ad alcuna lettera
correspondence-on-it = Indicazioni riportate
correspondence-no-file = Nessun file
correspondence-annexes = Allegati
correspondence-entered = Data di inserimento
correspondence-to = A
correspondence-from = Da
correspondence-nothing-known = Nulla risulta sul recapito
correspondence-corrections = Rettifiche
correspondence-corrected = Rettificata
correspondence-draft = Bozza della nota (DOCX)
