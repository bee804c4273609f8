# News.
# No native reader has cleared these words yet.

rejection-news-credit-missing = Сүрөттүн автору жана сүрөттө эмне тартылганы көрсөтүлүшү керек.
news-none = Жаңылыктар азырынча жарыялана элек.
news-plate = Чиймелүү сүрөт. Фотосүрөт бул жерге ага болгон укуктар белгилүү болгондо гана коюлат.
