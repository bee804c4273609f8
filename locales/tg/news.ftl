# News.
# No native reader has cleared these words yet.

rejection-news-credit-missing = Барои акс бояд муаллифи он ва шарҳи он чи дар акс дида мешавад, нишон дода шаванд.
news-none = Ҳанӯз ягон хабар нашр нашудааст.
news-plate = Расм. Акс танҳо дар сурате гузошта мешавад, ки ҳуқуқҳои он маълум бошанд.
