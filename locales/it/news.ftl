# News.
# No native reader has cleared these words yet.

rejection-news-credit-missing = Una fotografia richiede l’indicazione dell’autore e una didascalia che dica che cosa mostra.
news-none = Nessuna notizia è stata ancora pubblicata.
news-plate = Disegno. Una fotografia compare qui soltanto se i relativi diritti sono noti.
