## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

guide-mat-khau-an-toan-cach-cat-title = Cất mật khẩu ra răng
guide-mat-khau-an-toan-lam-gi-tiep-title = Mình nên làm chi tiếp
guide-mat-khau-an-toan-goi-so-nao-title = Gọi số mô
guide-mat-khau-an-toan-khai-ho = Nộp giấy tờ giúp ba mẹ thì khai hộ trên tài khoản của mình. Không phải hỏi mật khẩu của ba mẹ.
guide-mat-khau-an-toan-khong-ai-hoi = Công an không gọi điện, không nhắn Zalo đòi mật khẩu, mã OTP hay số tài khoản. Ai hỏi mấy thứ nớ thì cúp máy.
guide-mat-khau-an-toan-phan-kiem-tra = Quên mật khẩu, mất máy, đổi số thì làm phần kiểm tra “VNeID bị trục trặc”. Vừa nghe một cuộc gọi đáng ngờ thì coi phần “Cuộc gọi này có lừa đảo không?”.
