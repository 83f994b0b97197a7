## The guide to VNeID from nothing.

guide-vneid-tu-dau-title = VNeID from nothing
guide-vneid-tu-dau-short-title = VNeID
guide-vneid-tu-dau-description = Level 1 and level 2, how to register, the first login, putting papers into the app, seeing your residence. Showing it to others, changing phones and locking the account are here too.

# tra-loi-ngan
guide-vneid-tu-dau-tra-loi-ngan-title = Where do I go for VNeID?
guide-vneid-tu-dau-den-cong-an-xa = The commune or ward police.
guide-vneid-tu-dau-vneid-la-gi = VNeID is the electronic identity app of the Ministry of Public Security, for the phone. Level 1 you register by yourself at home. To use everything you need level 2, for which the police take your photo and fingerprints.
guide-vneid-tu-dau-khong-bat-buoc-o-quay = At the one-stop desk (bộ phận một cửa), the counter of the commune or ward, you are served without VNeID level 2.

# hai-muc
guide-vneid-tu-dau-hai-muc-title = Level 1 and level 2
guide-vneid-tu-dau-muc-1-la-gi = An account has only two levels. Level 1 shows your own data and has a few uses.
guide-vneid-tu-dau-muc-2-la-gi = Level 2 has all uses and the papers put into it. Once it is done you have the electronic identity (căn cước điện tử), which counts like the card in procedures.
guide-vneid-tu-dau-may-tuoi = From the age of { $e-id-level-2-min-age }, with a valid card, you can have both levels. Children from { $e-id-child-level-2-min-age } with a card can too, if the family wishes. Younger children with a card can have level 1 only.
guide-vneid-tu-dau-tre-va-nguoi-giam-ho = For children under { $e-id-level-2-min-age } and people under guardianship, the representative registers level 1. The representative uses their own phone number and their own level 2 account.
guide-vneid-tu-dau-tre-lam-muc-2 = For level 2 the child, or the person under guardianship, goes to the police together with the representative. The SIM is the one in the representative’s name.

# chuan-bi
guide-vneid-tu-dau-chuan-bi-title = Before you begin
guide-vneid-tu-dau-the-con-han-title = A card in date
guide-vneid-tu-dau-the-con-han = The identity card (thẻ căn cước), or the older chip card (CCCD), still valid.
guide-vneid-tu-dau-so-cua-minh-title = Your own phone number
guide-vneid-tu-dau-so-cua-minh = A number in your own name. Each phone number can be used for one account only.
guide-vneid-tu-dau-may-dien-thoai-title = A smartphone
guide-vneid-tu-dau-may-dien-thoai = A very old phone may not take it, because newer versions of VNeID need newer phones. Have someone try first.
guide-vneid-tu-dau-mang-den-cong-an-title = For level 2 at the police
guide-vneid-tu-dau-mang-den-cong-an = Take the card, the SIM in your name and an e-mail address if you have one. There is a form TK01 to fill in.

# lam-muc-1
guide-vneid-tu-dau-lam-muc-1-title = Level 1, at home
guide-vneid-tu-dau-tai-ung-dung-title = Install VNeID
guide-vneid-tu-dau-tai-ung-dung = Take it only from the phone’s own store, App Store or CH Play (Google Play). There is only one VNeID, that of the Ministry of Public Security.
guide-vneid-tu-dau-nhap-so-title = Enter identity number and phone number
guide-vneid-tu-dau-nhap-so = Enter the identity number printed on the card, the phone number in your name and, if you have one, an e-mail address.
guide-vneid-tu-dau-quet-mat-title = Scan your face and send
guide-vneid-tu-dau-quet-mat = Scan your face as the phone tells you, then send the request.
guide-vneid-tu-dau-cho-muc-1-title = Wait for the answer
guide-vneid-tu-dau-cho-muc-1 = It takes at most { $e-id-level-1-time-limit }. The answer comes in the app, by text message or by e-mail.

# lam-muc-2
guide-vneid-tu-dau-lam-muc-2-title = Level 2, at the police
guide-vneid-tu-dau-den-noi-nao-title = Go to the police
guide-vneid-tu-dau-den-noi-nao = Any commune or ward police will do; there is no need to go back to where you are registered. Nobody can do it for you.
guide-vneid-tu-dau-chup-anh-van-tay-title = Photo and fingerprints
guide-vneid-tu-dau-chup-anh-van-tay = The officer takes your photo and fingerprints.
guide-vneid-tu-dau-lam-cung-the-title = Together with the card
guide-vneid-tu-dau-lam-cung-the = If you are about to get an identity card, ask for level 2 in the same visit.
guide-vneid-tu-dau-cho-muc-2-title = Wait for the answer
guide-vneid-tu-dau-cho-muc-2 = With a valid card it takes at most { $e-id-level-2-time-limit }. With a card out of date, or none yet, at most { $e-id-level-2-no-card-time-limit }.
guide-vneid-tu-dau-khong-mat-tien-title = The fee
guide-vneid-tu-dau-khong-mat-tien = Registering for VNeID has no fee.

# lan-dau
guide-vneid-tu-dau-lan-dau-title = The first login
guide-vneid-tu-dau-kich-hoat-title = Activate
# digits: the number of the hotline
guide-vneid-tu-dau-kich-hoat = When the notice has come, open VNeID and activate the account within { $e-id-activation-days }. After that call the hotline 1900.0368 or ask the police.
guide-vneid-tu-dau-mat-khau-la-gi-title = Password
guide-vneid-tu-dau-mat-khau-la-gi = The password goes with your identity number and lets you log in.
guide-vneid-tu-dau-passcode-la-gi-title = Passcode
guide-vneid-tu-dau-passcode-la-gi = The passcode is a code of six digits. VNeID asks for it when you open a paper or a service inside.
guide-vneid-tu-dau-otp-la-gi-title = OTP code
guide-vneid-tu-dau-otp-la-gi = The OTP is a code sent to your phone, to be used once to confirm that it is you. Never read it out to anyone.

# tich-hop
guide-vneid-tu-dau-tich-hop-title = Putting papers into VNeID
guide-vneid-tu-dau-tich-hop-la-gi = Putting a paper into VNeID is called integration (tích hợp). It is done when you ask for it.
guide-vneid-tu-dau-tich-hop-giay-gi = You can put in the driving licence, the vehicle registration, health insurance, social insurance and the tax number. The criminal record and the account for social payments can go in too.
guide-vneid-tu-dau-dung-thay-giay = At the doctor’s, open the health insurance card in VNeID level 2. Traffic police accept the licence and the vehicle registration in VNeID like the hard copies.
guide-vneid-tu-dau-chon-khi-doi-the = When you change or renew the card online, choose there what to integrate. The fee and the postage are paid in the same file.
guide-vneid-tu-dau-cong-dan-so = Who has all five basic documents in VNeID is called a digital citizen (công dân số). Through { $digital-citizen-last-day } digital citizens who file online are free of some fees. The list of the five is in VNeID. Nobody has to have them all.

# noi-o
guide-vneid-tu-dau-noi-o-title = Seeing where your household lives
guide-vneid-tu-dau-xem-noi-o = Open Ví giấy tờ (the wallet), choose Thông tin cư trú (residence information) and enter your password or passcode. It shows permanent, temporary and present residence, the head of household and its members. It serves as an “electronic household book”.
guide-vneid-tu-dau-noi-o-sai = If it is wrong, go to Cài đặt (settings), choose Phản ánh khó khăn, vướng mắc (report a problem). Press Tạo phản ánh (new report). Choose “Sai dữ liệu, kiến nghị về thông tin cư trú” (wrong residence data), write what is wrong and send it.

# cho-xem
guide-vneid-tu-dau-cho-xem-title = Showing VNeID to others
guide-vneid-tu-dau-tu-tay-mo = Open the paper on your phone with your own hands and let the clerk see it. The office can also look you up in its own system.
guide-vneid-tu-dau-khong-doi-ban-giay = For an administrative procedure nobody may ask for the paper of what VNeID already holds. The only exceptions are information that does not match and other laws that say otherwise.
guide-vneid-tu-dau-khi-bi-kiem-tra = Since { $fines-decree-from }, when asked for your identity card you may show the electronic identity in VNeID instead.
guide-vneid-tu-dau-khong-gui-anh = Do not send anyone a picture of the screen with the QR code.
guide-vneid-tu-dau-khai-ho = To help your parents, file for them in your own account; you do not need their password.

# may-khac
guide-vneid-tu-dau-may-khac-title = Another phone, a second phone, a new number
guide-vneid-tu-dau-mot-may-mot-luc = An account is logged in on one phone at a time. On another phone you hold the chip card against it (NFC), or confirm on the old phone.
guide-vneid-tu-dau-mat-may = If the phone is lost, log in on a new one with the identity number, the password and the chip card. The old phone is logged out. Have the SIM blocked too.
# digits: the number of the hotline
guide-vneid-tu-dau-doi-so = For a new phone number go to the commune or ward police, or call the hotline 1900.0368.

# khoa-va-quen
guide-vneid-tu-dau-khoa-va-quen-title = Locking, and forgotten passwords
guide-vneid-tu-dau-khoa-tai-khoan-title = Lock the account
guide-vneid-tu-dau-khoa-tai-khoan = There are three ways: in the app, by calling the hotline and answering its questions, or at the police. If you think someone knows your password, lock first.
guide-vneid-tu-dau-quen-mat-khau-title = Forgotten password
guide-vneid-tu-dau-quen-mat-khau = On the login screen press Quên mật khẩu (forgotten password), enter the identity number and the phone number. Press Nhập thông tin xác thực and give the name, the date of birth and the day of issue of the card. Enter the OTP sent to the phone and choose a new password.
guide-vneid-tu-dau-quen-passcode-title = Forgotten passcode
guide-vneid-tu-dau-quen-passcode = Choose any service, press Quên passcode (forgotten passcode), enter the OTP and choose a new one.
guide-vneid-tu-dau-cong-an-khong-lam-title = Callers who offer help
guide-vneid-tu-dau-cong-an-khong-lam = The police do not activate level 2 by phone, send no links to install an app, and ask for no password or OTP. If someone does, hang up.

# lam-gi-tiep
guide-vneid-tu-dau-lam-gi-tiep-title = What to do next
guide-vneid-tu-dau-chua-co = Without an account, take the check “The electronic identity account”. It tells which level you can have, what to take and where to go.
guide-vneid-tu-dau-da-co = With an account, look at your data with the check “Is my data right?”. If the app gives trouble, take “Trouble with VNeID”.

# drawings
# digits: the numbers in the drawing
guide-vneid-tu-dau-hinh-hai-muc-alt = Three phones in a row. The first is empty. The second, level 1, done at home, shows a face and a tick. The third, level 2, done at the police, holds the card and papers.
# digits: the numbers in the drawing
guide-vneid-tu-dau-hinh-hai-muc-caption = From nothing, to level 1 at home, to level 2 at the police.
