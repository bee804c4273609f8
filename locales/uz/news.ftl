# News.
# No native reader has cleared these words yet.

rejection-news-credit-missing = Fotosurat uchun muallif va unda nima tasvirlangani koʻrsatilishi kerak.
news-none = Hali yangiliklar eʼlon qilinmagan.
news-plate = Chizma. Bu yerga fotosurat faqat unga boʻlgan huquqlar maʼlum boʻlsa qoʻyiladi.
