## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

check-the-can-cuoc-intro = Mình trả lời cho người cần thẻ: bản thân mình, con cháu, hay ba mạ. Cuối cùng sẽ biết có phải làm thẻ không, cần giấy chi, tới mô, lệ phí và chờ bao lâu.
check-the-can-cuoc-dai-dien-cha-me = Ba hoặc mạ
check-the-can-cuoc-outcome-chua-can-lam-title = Chưa phải làm chi, thẻ vẫn dùng được
