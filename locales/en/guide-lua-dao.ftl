## The guide to scams: how they go, what officers never ask, the first hour, numbers to call.

guide-lua-dao-title = Scams in the name of the police and VNeID
guide-lua-dao-short-title = Scams
guide-lua-dao-description = Callers in Việt Nam who claim to be police and ask for codes, money or an app install. How the trick goes, what officers never ask, what to do in the first hour, and the numbers to call.

# tra-loi-ngan
guide-lua-dao-tra-loi-ngan-title = The police call and ask for a code or money. Is it real?
guide-lua-dao-khong-that = It is not.
guide-lua-dao-vi-sao-khong = The police do not call or write on Zalo to ask for a password, an account number or an OTP. An OTP is the code sent to your phone. Nor do they ever tell you to transfer money.
guide-lua-dao-cup-hoi-goi = Hang up, ask your family, then call the duty officer of the commune police.

# kich-ban
guide-lua-dao-kich-ban-title = How the trick goes
guide-lua-dao-xung-danh-title = They claim to be officials
guide-lua-dao-xung-danh = The caller claims to be from the police or the people’s committee. They say that VNeID, the electronic identity app, has a fault, or must be synchronised because of the mergers.
guide-lua-dao-hen-gio-title = They set a false appointment
guide-lua-dao-hen-gio = They make an appointment, so that it sounds real.
guide-lua-dao-gui-duong-dan-title = They send a link
guide-lua-dao-gui-duong-dan = They send a link to install an app that looks like VNeID. In some places they go for parents of school children.
guide-lua-dao-xin-ma-title = They want the code and your face
guide-lua-dao-xin-ma = They ask for the code, or tell you to scan your face.
guide-lua-dao-thu-phi-title = A small fee, then the whole phone
# digits: the amount that callers named
guide-lua-dao-thu-phi = They have you pay a small fee, 22,000 đồng for example, and then take over the phone.

# cai-co
guide-lua-dao-cai-co-title = Pretexts you may hear
guide-lua-dao-co-sap-nhap = “Your address must be updated after the mergers.” The truth: it updates itself and nobody pays a fee. Nor does a card in date have to be changed.
guide-lua-dao-co-muc-2 = “Let me activate level 2 for you by phone.” The truth: for level 2 you yourself go to the police for a photo and fingerprints. Nobody can do it for you. Level 2 is the account that carries the electronic identity card.
guide-lua-dao-co-dieu-tra = “You are involved in a case and have to answer by phone.” The truth: the police do not investigate by phone.
guide-lua-dao-co-lien-ket = “Link VNeID or lose your account.” The truth: some accounts have to be linked before { $platform-link-deadline }. For banks the date is { $platform-link-deadline-bank }. But no rule was found that says accounts are deleted. Link only inside the official app, never through a link.
guide-lua-dao-trang-gia = Some gambling pages pose as look-up pages of the state. Type the address yourself: dichvucong.gov.vn or vneid.gov.vn.

# khong-bao-gio
guide-lua-dao-khong-bao-gio-title = What officers never do
guide-lua-dao-khong-doi-ma-title = Ask for passwords, codes, account numbers
guide-lua-dao-khong-doi-ma = Not by phone and not on Zalo. If someone asks, hang up.
guide-lua-dao-khong-doi-tien-title = Tell you to transfer money
guide-lua-dao-khong-doi-tien = Whoever tells you to transfer money, or to pay for an update of your papers, do not do it.
guide-lua-dao-khong-gui-app-title = Have you install an app from a link
guide-lua-dao-khong-gui-app = The Ministry of Public Security has one app only, VNeID. Get it only from the App Store (iPhone) or CH Play (Google’s store on Android).
guide-lua-dao-khong-kich-hoat-title = Activate level 2 by phone
guide-lua-dao-khong-kich-hoat = That is done at the police office, face to face.
guide-lua-dao-khong-dieu-tra-title = Question you by phone
guide-lua-dao-khong-dieu-tra = Whoever says that they are investigating you by phone is false.

# gio-dau
guide-lua-dao-gio-dau-title = If you did what they said: the first hour
guide-lua-dao-tat-may-title = Switch the phone off
guide-lua-dao-tat-may = If you installed a false app, switch the phone off or cut its connection at once. To make calls, borrow another phone.
guide-lua-dao-bao-ngan-hang-title = Call the bank
guide-lua-dao-bao-ngan-hang = Have the bank lock your account. If money is gone, ask at once: “Can the money I just sent still be held back?”
guide-lua-dao-bao-cong-an-title = Tell the police
# digits: the number of the police
guide-lua-dao-bao-cong-an = Report it to the commune police. If it is urgent, call 113: free, day and night.
guide-lua-dao-khoa-vneid-title = Lock the VNeID account
guide-lua-dao-khoa-vneid = If you fear that it leaked, lock the account. There are three ways: in the app, through the hotline, or at the police.
guide-lua-dao-doi-mat-khau-title = New passwords, a clean phone
guide-lua-dao-doi-mat-khau = After telling bank and police, change your passwords and reset the phone.
guide-lua-dao-bao-so-lua-title = Report the number
# digits: numbers to call and to write to
guide-lua-dao-bao-so-lua = Call 156 or send a text message to 5656, both free. For a message write the letter V or LD, then their phone number, then what they said.

# so-can-nho
guide-lua-dao-so-can-nho-title = Numbers to keep
# digits: the number of the police
guide-lua-dao-so-113 = 113: the police, in an emergency. Free, day and night, no area code from a mobile phone.
# digits: numbers to call and to write to
guide-lua-dao-so-156 = 156 (calls and messages) and 5656 (messages): to report scam calls and messages, free.
# digits: the number of the hotline
guide-lua-dao-so-1900 = 1900.0368: the line of the Ministry of Public Security on identity cards, residence and VNeID. Call it to lock your account.

# nguoi-cao-tuoi
guide-lua-dao-nguoi-cao-tuoi-title = What to tell grandparents and parents
guide-lua-dao-muc-tieu-chinh = The elderly are targeted most. Tell them three things in order: hang up, ask the family, call the duty officer of the commune police.
guide-lua-dao-giu-mat-khau = Do not write the password on the card or the phone case. Do not give it to an officer to keep. Let a trusted relative keep it in an envelope. Send nobody a picture of a screen with a QR code (the black and white square).
guide-lua-dao-tat-nguon-la = On their phone, switch off “install from unknown sources”.

# lam-gi-tiep
guide-lua-dao-lam-gi-tiep-title = What to do now
guide-lua-dao-ghi-so-truc-ban = Ask for the duty number of your commune police, write it large on paper, and keep it by the phone.
guide-lua-dao-thu-kiem-tra = If you have just had a doubtful call, open the check “Scam calls” below. A few answers give you the list of what to do at once.

# drawings
guide-lua-dao-hinh-gio-dau-alt = Six circles on one thread, numbered in order. In them: a phone switched off, a bank, an officer, a lock, a new password, a message.
guide-lua-dao-hinh-gio-dau-caption = Six things, in this order. The numbers are those of the list.
