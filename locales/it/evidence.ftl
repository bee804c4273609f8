# The evidence room: why a file was not imported, why a question has no answer.

evidence-wrong-number = Non è un numero: { $text }
evidence-wrong-period = Non è un periodo: { $text }
evidence-wrong-second = Un secondo valore per la chiave della riga { $line }.
evidence-wrong-fields = Campi: { $found }; nell’intestazione: { $wanted }.
evidence-wrong-encoding = La riga non è in UTF-8.
evidence-wrong-quotes = Virgolette non chiuse o seguite da testo.
evidence-wrong-code = Non figura nell’elenco «{ $list }»: { $text }
evidence-wrong-conflict = { $first } e { $second } sono aree diverse.
evidence-wrong-appended = Da aggiungere, ma la base dati ha un altro valore.
evidence-refused-layout = La struttura del file non è riconosciuta; per un file CSV di altra struttura occorre --mapping.
evidence-refused-long = Più lungo di quanto ammesso, in byte: { $bytes }. Rifiutato.
evidence-refused-rows = Più osservazioni di quante ammesse: { $most }. Rifiutato.
evidence-refused-words = Nella colonna { $column } più parole diverse di quante ammesse: { $most }. Rifiutato.
evidence-refused-broken = File danneggiato o diverso da come si presenta: { $text }
evidence-refused-mapping = La tabella di corrispondenza non è utilizzabile: { $text }
evidence-refused-faults = Errori: { $count }. Nulla è stato importato.
evidence-refused-unmapped = Codici di aree assenti da ogni elenco: { $count }. Nulla è stato importato.
evidence-asked-indicator = La base dati non ha l’indicatore { $text }. Contiene: { $known }
evidence-asked-area = Nessuna area o gruppo con questo nome: { $text }
evidence-asked-period = Nessun periodo con questo nome: { $text }
evidence-asked-datasets = Più raccolte di dati hanno questo indicatore e non si mescolano mai; indicarne una con --dataset o raggruppare per dataset: { $all }
evidence-asked-units = Valori in unità diverse non si sommano ({ $all }); raggruppare per unit o indicarne una con --unit.
evidence-asked-stock = Uno stock non si somma nel tempo; indicare un solo periodo o raggruppare per period.
evidence-asked-group = Un gruppo pubblicato non si somma a paesi o altri gruppi: { $all }
evidence-asked-nothing = Nessuna osservazione risponde alla domanda.
evidence-asked-field = --by non conosce questo campo: { $text }
