## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-lua-dao-tat-may = Lỡ cài ứng dụng giả thì tắt nguồn hoặc ngắt mạng liền. Muốn gọi điện thì mượn máy khác.
guide-lua-dao-giu-mat-khau = Không ghi mật khẩu lên thẻ hay ốp điện thoại. Không đưa cán bộ giữ giùm. Nhờ người thân tin cậy cất riêng trong phong bì. Không gửi cho ai hình màn hình có mã QR (ô vuông đen trắng).
guide-lua-dao-vi-sao-khong = Công an không gọi điện, không nhắn Zalo để đòi mật khẩu, số tài khoản hay mã OTP. Mã OTP là mã xác thực gửi về điện thoại. Công an cũng không bao giờ kêu mình chuyển tiền.
