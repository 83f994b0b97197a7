## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

guide-bi-doi-so-ho-khau-title = Vẫn bị đòi sổ hộ khẩu thì làm răng?
guide-bi-doi-so-ho-khau-luat-noi-gi-title = Luật nói chi
guide-bi-doi-so-ho-khau-lam-gi-tiep-title = Mình nên làm chi tiếp
guide-bi-doi-so-ho-khau-cau-nho-tra = “Đây là thẻ căn cước của tôi. Sổ giấy chừ không còn giá trị, nhờ anh chị coi giúp nơi ở của tôi trên máy.”
