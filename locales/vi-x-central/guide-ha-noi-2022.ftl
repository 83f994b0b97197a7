## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

guide-ha-noi-2022-nay-khac-gi-title = Từ đó đến chừ khác chi
guide-ha-noi-2022-lam-gi-tiep-title = Mình nên làm chi tiếp
# digits: the year that the page tells of
guide-ha-noi-2022-tra-loi-ngan-title = Năm 2022, Hà Nội làm thẻ ra răng?
guide-ha-noi-2022-cach-doc = Bài ni kể chuyện đã qua. Chỗ mô ghi “theo bài báo” thì chỉ có một bài báo kể, trang ni chưa thấy văn bản.
