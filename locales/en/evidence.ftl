# The evidence room: why a file was not imported, why a question has no answer.

evidence-wrong-number = Not a number: { $text }
evidence-wrong-period = Not a period: { $text }
evidence-wrong-second = A second value for the key of line { $line }.
evidence-wrong-fields = Fields: { $found }; in the header: { $wanted }.
evidence-wrong-encoding = The line is not UTF-8.
evidence-wrong-quotes = A quotation mark is not closed, or text follows it.
evidence-wrong-code = Not in the list “{ $list }”: { $text }
evidence-wrong-conflict = { $first } and { $second } are different areas.
evidence-wrong-appended = To be appended, but the cube has another value.
evidence-refused-layout = The layout is not recognised; a CSV file of another layout needs --mapping.
evidence-refused-long = Longer than is taken, in bytes: { $bytes }. Refused.
evidence-refused-rows = More observations than are taken: { $most }. Refused.
evidence-refused-words = More different words in the column { $column } than are taken: { $most }. Refused.
evidence-refused-broken = Damaged, or not what it begins as: { $text }
evidence-refused-mapping = The mapping cannot be used: { $text }
evidence-refused-faults = Faults: { $count }. Nothing was imported.
evidence-refused-unmapped = Codes of areas that no list has: { $count }. Nothing was imported.
evidence-asked-indicator = The cube has no indicator { $text }. It has: { $known }
evidence-asked-area = No such area or group: { $text }
evidence-asked-period = No such period: { $text }
evidence-asked-datasets = Several datasets have this indicator and are never mixed; name one with --dataset, or group by dataset: { $all }
evidence-asked-units = Values in different units are never added ({ $all }); group by unit, or name one with --unit.
evidence-asked-stock = A stock is never added over time; name one period, or group by period.
evidence-asked-group = A published group is never added to countries or other groups: { $all }
evidence-asked-nothing = No observation fits the question.
evidence-asked-field = --by knows no such field: { $text }
