# What holds for every act.

rejection-general-act-unknown = There is no act called { $act }.
rejection-general-evidence-missing = An act entered for a party must say what it rests on: a letter, a message, words spoken in the room.
rejection-general-field-wrong = The field "{ $field }" is missing or has a value that is not possible here.
rejection-general-not-for-others = Only the secretariat enters acts for others.
rejection-general-not-yours = This act is not yours to put.
rejection-general-occurred-in-future = What happened cannot lie in the future.
rejection-general-slug-reserved = The name { $slug } is reserved for an address of the site.
rejection-general-slug-taken = The name { $slug } is taken; names are never used twice.
rejection-general-text-empty = The text "{ $field }" is empty.
rejection-general-text-unfit = The text "{ $field }" is too long or has characters that cannot be recorded.
rejection-general-too-many = There are { $bound } already; that is the bound.
rule-general = what holds in every meeting
