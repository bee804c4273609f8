# Documents out and in: the files of a text, and what came back.

downloads-title = Questo testo come
downloads-clean = Testo nella formulazione attuale
downloads-marked = Con le parentesi aperte; nel PDF le righe sono numerate
downloads-bilingual = In due lingue affiancate; seconda lingua: { $language }
downloads-machines = Per elaborazione automatica (Akoma Ntoso 3.0)
downloads-translation = Per lo strumento di un traduttore (XLIFF 2.0), verso

# What came back is dropped in.
drop-in-title = Caricare un file
drop-in-note = È possibile caricare un modulo rinviato (HTML o DOCX), un DOCX con revisioni o una traduzione (XLIFF). Viene mostrato dapprima quali atti ne risulterebbero; nulla è compiuto senza conferma.
drop-in-bound-html = Dimensione massima di un modulo HTML: { $bound };
drop-in-bound = di ogni altro file: { $bound }.
drop-in-for-note = Un modulo indica per quale Parte è compilato. Per un DOCX scegliere a chi appartengono le modifiche.
drop-in-for-file = Come indicato nel file, altrimenti il Segretariato stesso
drop-in-evidence-note = Ad esempio la lettera con cui è pervenuto. Il file stesso è citato in ogni caso.
drop-in-read = Leggere il file
drop-in-preview = { $number ->
    [0] Non ne risulterebbe alcun atto.
    [one] Ne risulterebbe { $number } atto. Nulla è stato ancora compiuto.
    [many] Ne risulterebbero { $number } di atti. Nulla è stato ancora compiuto.
   *[other] Ne risulterebbero { $number } atti. Nulla è stato ancora compiuto.
}
drop-in-report = { $number ->
    [0] Nessun atto è stato compiuto.
    [one] È stato compiuto { $number } atto.
    [many] Sono stati compiuti { $number } di atti.
   *[other] Sono stati compiuti { $number } atti.
}
drop-in-lost = { $number ->
    [one] { $number } parte non è accolta; il motivo è indicato a fianco.
    [many] { $number } di parti non sono accolte; il motivo è indicato a fianco di ciascuna.
   *[other] { $number } parti non sono accolte; il motivo è indicato a fianco di ciascuna.
}
drop-in-nothing-put = Nessun atto è stato compiuto.
drop-in-hash = Hash (SHA-256)
drop-in-kept = Il file è conservato con questo hash.
drop-in-for = Gli atti sono compiuti per: { $seat }.
drop-in-form = Modulo del ciclo { $number }.
drop-in-docx = DOCX di questo testo, modificato.
drop-in-translation = Traduzione (XLIFF): { $source } → { $target }.
drop-in-same = Il file riporta il testo quale risultava dopo la voce { $number }. Da allora nessun paragrafo è cambiato.
drop-in-moved = Il file riporta il testo quale risultava dopo la voce { $number }. Paragrafi cambiati da allora:
drop-in-lines = Atti che ne risulterebbero
drop-in-lines-put = Esito
drop-in-empty = Nulla nel file differisce dal testo.
drop-in-paragraph = Paragrafo { $paragraph }: traduzione
drop-in-part = Parte del file
drop-in-in-order = ammissibile
drop-in-asked = da confermare
drop-in-taken = accolto
drop-in-before = accolto in precedenza
drop-in-unconfirmed = non confermato
drop-in-refused = respinto
drop-in-not-taken = non accolto
drop-in-nothing = nulla da fare
drop-in-clash = Le stesse parole sono state nel frattempo modificate da altri. Rileggere il paragrafo e proporre nuovamente la modifica.
drop-in-confirm = Compiere anche gli atti da confermare
drop-in-put = Compiere questi atti
drop-in-to-text = Passare al testo
drop-in-another = Altro file
drop-in-unknown = Il file non è né un modulo scaricato da qui, né un DOCX di questo testo, né un file XLIFF 2.0.
drop-in-once-more = Questo file non è più disponibile. Caricarlo di nuovo.
drop-in-too-many = Il file richiede più di { $bound } atti.
drop-in-other-text = Il file riguarda un altro testo: { $text }.
drop-in-other-process = Il file riguarda un altro processo.
drop-in-other-party = Il modulo è destinato a un’altra Parte: { $party }.
