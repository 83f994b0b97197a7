## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

guide-ha-noi-2022-nay-khac-gi-title = Từ đó đến chừ khác chi
guide-ha-noi-2022-lam-gi-tiep-title = Mình nên làm chi tiếp
