# News.
# No native reader has cleared these words yet.

rejection-news-credit-missing = تصویر کے ساتھ اس کا حوالہ اور یہ بتانے والے الفاظ لازم ہیں کہ تصویر میں کیا ہے۔
news-none = ابھی کوئی خبر شائع نہیں ہوئی۔
news-plate = یہ خاکہ ہے۔ تصویر یہاں تبھی لگائی جاتی ہے جب اس کے حقوق معلوم ہوں۔
