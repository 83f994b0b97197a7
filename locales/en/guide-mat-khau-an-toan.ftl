## The guide to safe passwords and codes.

guide-mat-khau-an-toan-title = Keeping passwords and codes safe
guide-mat-khau-an-toan-short-title = Safe passwords
guide-mat-khau-an-toan-description = For grandparents, parents and those who help them. The three codes of VNeID, where to keep a password, and what to do when it is forgotten or known to others.

# tra-loi-ngan
guide-mat-khau-an-toan-tra-loi-ngan-title = A caller who says he is the police asks for my password. Do I tell him?
guide-mat-khau-an-toan-khong-bao-gio = Never.
guide-mat-khau-an-toan-khong-ai-hoi = The police do not call or write on Zalo to ask for a password, an OTP code or an account number. If someone asks for these, hang up.
guide-mat-khau-an-toan-quen-va-lo = A forgotten password can be set anew, and an account that others know can be locked. The steps stand below.

# thoi-quen-cu
guide-mat-khau-an-toan-thoi-quen-cu-title = A story from before: passwords on paper
# digits: part of the name of the programme
guide-mat-khau-an-toan-theo-bai-bao = According to the newspaper article on Project 06 in Hà Nội, many elderly people found VNeID a bother and forgot the password. So officers wrote it on paper for them. Project 06 is the national programme on population data and electronic identity.
guide-mat-khau-an-toan-nay-nen-khac = Those who wrote it down meant to help. Today do it another way: officials may not keep a password for you, and no paper with it stays with the card or the phone.

# ba-thu-ma
guide-mat-khau-an-toan-ba-thu-ma-title = Three codes, not to be mixed up
guide-mat-khau-an-toan-mat-khau-title = Password
guide-mat-khau-an-toan-mat-khau = Logs you in to VNeID, together with your identity number.
guide-mat-khau-an-toan-passcode-title = Passcode
guide-mat-khau-an-toan-passcode = A code of six digits. VNeID asks for it when you open a paper or a service inside.
guide-mat-khau-an-toan-ma-otp-title = OTP code
guide-mat-khau-an-toan-ma-otp = A code sent to the phone each time something must be confirmed, such as a new password. Never read it out, whoever asks.

# cach-cat
guide-mat-khau-an-toan-cach-cat-title = How to keep a password
guide-mat-khau-an-toan-phong-bi-title = One relative, one envelope
guide-mat-khau-an-toan-phong-bi = If you tend to forget it, have one trusted relative keep it, apart in an envelope.
guide-mat-khau-an-toan-khong-ghi-len-the-title = Not on the card, not on the case
guide-mat-khau-an-toan-khong-ghi-len-the = Write no password there. If it is there already, rub it out and choose a new password.
guide-mat-khau-an-toan-mat-van-tay-title = Use face or fingerprint
guide-mat-khau-an-toan-mat-van-tay = Turn on login by face or fingerprint, so that there is less to remember.
guide-mat-khau-an-toan-khong-gui-anh-qr-title = Send no picture of the QR code
guide-mat-khau-an-toan-khong-gui-anh-qr = Do not send anyone a picture of the screen with the QR code, the black and white square.

# nguoi-giup
guide-mat-khau-an-toan-nguoi-giup-title = For those who help
guide-mat-khau-an-toan-khai-ho-title = File in your own account
guide-mat-khau-an-toan-khai-ho = To file papers for your parents, use your own account. You need not ask for their password.
guide-mat-khau-an-toan-can-bo-khong-giu-title = Help, but keep nothing
guide-mat-khau-an-toan-can-bo-khong-giu = Officials and members of the digital team keep nobody’s password. When you have helped, leave it to a relative of theirs to keep.
guide-mat-khau-an-toan-dat-lai-cung-nhau-title = Sit beside them
guide-mat-khau-an-toan-dat-lai-cung-nhau = A new password takes an OTP, and some versions ask for the face or the card. So do it sitting beside the person, not over the phone.
guide-mat-khau-an-toan-tai-dung-cho-title = Install it from the right place
guide-mat-khau-an-toan-tai-dung-cho = Install VNeID only from App Store or CH Play (Google Play). In the phone’s settings turn off installing from unknown sources.

# quen-roi
guide-mat-khau-an-toan-quen-roi-title = When it is forgotten
guide-mat-khau-an-toan-quen-mat-khau-title = The password
guide-mat-khau-an-toan-quen-mat-khau = On the login screen press Quên mật khẩu (forgotten password), enter the identity number and the phone number. Press Nhập thông tin xác thực and give the name, the date of birth and the day of issue of the card. Enter the OTP and choose a new password.
guide-mat-khau-an-toan-quen-passcode-title = The passcode
guide-mat-khau-an-toan-quen-passcode = Choose any service in VNeID, press Quên passcode (forgotten passcode), enter the OTP and choose a new one.
guide-mat-khau-an-toan-ma-khong-ve-title = The old number is gone
# digits: the number of the hotline
guide-mat-khau-an-toan-ma-khong-ve = With the old number gone no code arrives. Go to the commune or ward police, or call the hotline 1900.0368, to have the number of the account changed.

# lo-roi
guide-mat-khau-an-toan-lo-roi-title = When someone knows it
guide-mat-khau-an-toan-khoa-ngay-title = Lock the account
guide-mat-khau-an-toan-khoa-ngay = Lock the VNeID account in one of three ways. In the app, by calling the hotline and answering its questions, or at the police.
guide-mat-khau-an-toan-cai-nham-ung-dung-title = A false app
guide-mat-khau-an-toan-cai-nham-ung-dung = If a strange app was installed, have the bank lock the account, switch the phone off or cut its network, then tell the police. Only after that change passwords and reset the phone.
guide-mat-khau-an-toan-goi-so-nao-title = Numbers to call
# digits: numbers to call
guide-mat-khau-an-toan-goi-so-nao = If it is urgent call 113, day and night, free of charge. To report a scam call, dial 156, free of charge.

# lam-gi-tiep
guide-mat-khau-an-toan-lam-gi-tiep-title = What to do next
guide-mat-khau-an-toan-ba-viec = Put beside the phone what to do when a stranger calls. Hang up, ask the family, call the officer on duty of the commune or ward police.
guide-mat-khau-an-toan-phan-kiem-tra = For a forgotten password, a lost phone or a new number take the check “Trouble with VNeID”. After a doubtful call take “Is this call a trick?”.

# drawings
guide-mat-khau-an-toan-hinh-phong-bi-alt = On the left, a note with the password on a phone, crossed out. On the right, an old woman hands a sealed envelope to a relative, with a tick.
guide-mat-khau-an-toan-hinh-phong-bi-caption = Not on the phone. In an envelope, with one relative you trust.
