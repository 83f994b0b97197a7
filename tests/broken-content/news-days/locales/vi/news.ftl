news-law-no-day = A
news-law-no-date = B
news-law-weak = C
news-law-no-ground = D
news-site-once = E
