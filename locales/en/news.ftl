# News.

rejection-news-credit-missing = A photograph needs its credit and words that say what it shows.
