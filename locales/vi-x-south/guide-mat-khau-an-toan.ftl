## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-mat-khau-an-toan-cach-cat-title = Cất mật khẩu sao đây
guide-mat-khau-an-toan-khai-ho = Nộp giấy tờ giùm ba má thì khai hộ trên tài khoản của mình. Không phải hỏi mật khẩu của ba má.
guide-mat-khau-an-toan-khong-ai-hoi = Công an không gọi điện, không nhắn Zalo đòi mật khẩu, mã OTP hay số tài khoản. Ai hỏi mấy thứ đó thì cúp máy.
guide-mat-khau-an-toan-phong-bi = Hay quên thì nhờ một người thân tin cậy cất giùm, để riêng trong phong bì.
guide-mat-khau-an-toan-phan-kiem-tra = Quên mật khẩu, mất máy, đổi số thì làm phần kiểm tra “VNeID bị trục trặc”. Vừa nghe một cuộc gọi đáng ngờ thì coi phần “Cuộc gọi này có lừa đảo không?”.
guide-mat-khau-an-toan-mat-van-tay-title = Xài khuôn mặt, vân tay
