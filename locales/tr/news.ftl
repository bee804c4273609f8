# News.
# No native reader has cleared these words yet.

rejection-news-credit-missing = Fotoğrafın kime ait olduğu ve neyi gösterdiği belirtilmelidir.
news-none = Henüz haber yayımlanmadı.
news-plate = Çizim. Burada yalnızca hakları bilinen bir fotoğraf yer alabilir.
