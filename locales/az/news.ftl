# News.
# No native reader has cleared these words yet.

rejection-news-credit-missing = Fotonun müəllifi və nəyi göstərdiyi yazılmalıdır.
news-none = Hələ xəbər dərc edilməyib.
news-plate = Rəsm. Burada yalnız hüquqları məlum olan foto yerləşdirilir.
