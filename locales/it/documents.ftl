# Documents and sources.

rejection-documents-media-wrong = I file di questo tipo ({ $media }) non sono accettati.
rejection-documents-source-unknown = La fonte { $source } non è stata citata.
rejection-documents-symbol-taken = La sigla { $symbol } è già in uso.
rejection-documents-symbol-unknown = Non esiste un documento { $symbol }.
rejection-documents-symbol-wrong = { $symbol } non è una sigla: sono ammessi lettere maiuscole, cifre, punti, trattini e barre.
rejection-documents-version-empty = Una versione deve contenere un testo o un file.
documents-about = Informazioni sul documento
documents-known = Che cosa se ne conosce
documents-versions = Versioni linguistiche
documents-text-unknown = Il testo non è noto
documents-symbol-ours = sigla attribuita da questo sito
documents-none = Nessun documento
documents-sources = Fonti
documents-no-sources = Nessuna fonte è stata ancora citata.

# The archive.
rejection-documents-archived-unknown = Nell’archivio non c’è un file numero { $number }.
rejection-documents-certainty-wrong = La data e la sua certezza non concordano.
archive-title = Archivio
archive-lead = Vecchi file del processo, ciascuno con il luogo in cui è stato trovato e la certezza della data.
archive-none = L’archivio è vuoto.
archive-no-date = Data non nota
archive-about = circa { $date }
archive-languages-unknown = lingua non nota
archive-same = Un file con lo stesso contenuto è già nell’archivio:
archive-about-file = Informazioni sul file
archive-entries = Nel registro
archive-add = Aggiungere vecchi file
archive-add-lead = Scegliere più file insieme. Ciò che si indica qui vale per tutti; nel passo seguente si completa ciascuno. Prima di allora nulla è registrato.
archive-add-bounds = In una volta al massimo: { $files } file, { $bytes } in tutto.
archive-add-files = File
archive-add-read = Passare alla tabella
archive-add-table = I dati di ciascun file
archive-add-table-lead = I file attendono un giorno. Sono registrati solo quando tutti sono in ordine.
archive-add-put = Registrarli tutti
archive-add-leave-out = Escludere questo file
archive-add-nothing = Nulla è stato registrato.
archive-add-none = Nessun file è stato scelto.
archive-add-done = File registrati: { $number }.
archive-text = Testo del file
archive-text-found = Il testo è stato trovato nel file.
archive-text-machine = Il testo è stato letto a macchina da una scansione; può contenere errori.
archive-text-none = Nel file non è stato trovato alcun testo.
archive-text-waiting = Il file non è ancora stato letto.
archive-text-missing = Nessun testo. Per leggere il file sul server manca: { $programs }.
archive-text-failed = Nessun testo: il file è danneggiato, troppo grande per essere letto o ha richiesto troppo tempo.
archive-text-cut = È stato letto solo l’inizio del file.
archive-text-page = Pagina { $number }

# Deadlines of translators.
rejection-documents-translation-of-what = Indicare che cosa si traduce: un documento con la sua sigla, oppure un testo con la sua riunione; uno dei due.
rejection-documents-due-inexact = Una scadenza è un giorno intero, con mese e anno.
rejection-documents-due-none = Non c’è alcuna scadenza da togliere.
documents-translations = Traduzioni
documents-language-current = come la fonte
# What the command that archives whole folders says of a file, and of the table of files.
archive-file-twice = Lo stesso nome compare in due cartelle.
archive-file-name = Il nome non può essere mostrato: contiene caratteri di controllo dello schermo o supera { $bytes } byte.
archive-file-link = È un collegamento, e i collegamenti non vengono seguiti.
archive-file-deep = Si trova a una profondità superiore a { $most } cartelle.
archive-file-type = Non è un PDF, DOCX, XLSX, PPTX, testo semplice, JPEG, PNG o WebP, oppure non corrisponde alla sua estensione.
archive-file-special = Non è un file ordinario.
archive-file-unread = Il file non può essere letto.
archive-file-empty = Il file è vuoto.
archive-file-long = Il file supera { $bytes } byte.
archive-file-absent = La tabella indica questo file, ma il file non è presente.
archive-file-changed = Il file è cambiato durante la lettura.
archive-files-many = File: { $number }. In una volta se ne accettano al massimo { $most }.
archive-table-header = La tabella è priva di intestazione.
archive-table-column = La colonna { $name } non è prevista. Sono previste: { $columns }.
archive-table-columns = Ogni colonna compare una sola volta, e la colonna { $name } è necessaria.
archive-table-cells = Celle: { $number }. Colonne: { $columns }.
archive-table-nameless = La riga non indica a quale file si riferisce.
archive-table-twice = Il file { $name } compare due volte.
