# News.
# No native reader has cleared these words yet.

rejection-news-credit-missing = Fotosuratyň awtory görkezilmeli we onda nämäniň şekillendirilendigi ýazylmaly.
news-none = Entek habar çap edilmedi.
news-plate = El bilen çekilen surat. Fotosurat bu ýerde diňe oňa bolan hukuklar anyk bolanda goýulýar.
