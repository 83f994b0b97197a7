## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

guide-lua-dao-kich-ban-title = Kẻ lừa đảo làm răng
guide-lua-dao-lam-gi-tiep-title = Mình nên làm chi tiếp
