# What holds for every act.

rejection-general-act-unknown = Beýle hereket ýok: { $act }.
rejection-general-evidence-missing = Başga tarapyň adyndan girizilýän hereketiň näme esaslanýandygy görkezilmelidir: hat, habar ýa-da zalda aýdylan söz.
rejection-general-field-wrong = «{ $field }» meýdançasy doldurylmandyr ýa-da onda bu ýerde mümkin bolmadyk maglumat bar.
rejection-general-not-for-others = Başgalaryň adyndan hereketleri diňe sekretariat girizýär.
rejection-general-not-yours = Bu hereketi etmäge Siziň hukugyňyz ýok.
rejection-general-occurred-in-future = Bolup geçen waka geljekdäki wagta degişli bolup bilmez.
rejection-general-slug-reserved = { $slug } diýen at saýtyň salgysy üçin niýetlenendir.
rejection-general-slug-taken = { $slug } diýen at eýýäm ulanylypdyr; atlar gaýtadan ulanylmaýar.
rejection-general-text-empty = «{ $field }» meýdançasynyň teksti boş.
rejection-general-text-unfit = «{ $field }» meýdançasynyň teksti aşa uzyn ýa-da onda žurnala ýazyp bolmajak nyşanlar bar.
rejection-general-too-many = Eýýäm { $bound } sanysy bar; mundan köp bolup bilmez.
rule-general = islendik duşuşykda güýji bolan düzgün
