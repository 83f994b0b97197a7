## The check of calls, messages and apps that may be a trick.

# Name and start page

check-cuoc-goi-lua-dao-title = Is this call a trick?
check-cuoc-goi-lua-dao-short-title = Scam calls
check-cuoc-goi-lua-dao-description = Someone calls, writes or sends an app in the name of the police: learn the signs of a trick. What to do now, whom to tell, and how to limit the harm if you went along.
check-cuoc-goi-lua-dao-intro = Tell us how they reached you and what they want. At the end there is a list of things to do now. While you answer, please do not do what they say.

# Questions

check-cuoc-goi-lua-dao-kenh-title = How did they reach you?
check-cuoc-goi-lua-dao-kenh-why = there are things the police never do by telephone or message.
check-cuoc-goi-lua-dao-kenh-help = If it was in several ways, choose the first.
check-cuoc-goi-lua-dao-kenh-goi-dien = By telephone
check-cuoc-goi-lua-dao-kenh-goi-dien-hint = Video calls too
check-cuoc-goi-lua-dao-kenh-tin-nhan-zalo = By text message or Zalo
check-cuoc-goi-lua-dao-kenh-ung-dung-hoac-lien-ket = An app or a link that was sent to me
check-cuoc-goi-lua-dao-kenh-gap-truc-tiep = In person
check-cuoc-goi-lua-dao-dau-hieu-title = What do they want you to do?
check-cuoc-goi-lua-dao-dau-hieu-why = one of these is enough to stop.
check-cuoc-goi-lua-dao-dau-hieu-help = Choose everything they asked for. An OTP is the code that is sent to your telephone.
check-cuoc-goi-lua-dao-dau-hieu-doi-otp-mat-khau = Give a password, an OTP code or an account number
check-cuoc-goi-lua-dao-dau-hieu-doi-chuyen-tien-thu-phi = Send money or pay a fee
check-cuoc-goi-lua-dao-dau-hieu-cai-app-qua-lien-ket = Install an app from a link
check-cuoc-goi-lua-dao-dau-hieu-kich-hoat-muc-2-qua-dien-thoai = Activate VNeID level 2 over the telephone
check-cuoc-goi-lua-dao-dau-hieu-dieu-tra-qua-dien-thoai = Take part in an “investigation” over the telephone
check-cuoc-goi-lua-dao-dau-hieu-cap-nhat-dia-gioi = Pay to update the address after a merger of communes
check-cuoc-goi-lua-dao-dau-hieu-doa-xoa-tai-khoan = Link VNeID, or else the account is deleted
check-cuoc-goi-lua-dao-dau-hieu-hen-gio-giuc-gia = Come at a set time, in a hurry
check-cuoc-goi-lua-dao-dau-hieu-khong-co = None of these
check-cuoc-goi-lua-dao-da-lam-title = Have you already done any of this?
check-cuoc-goi-lua-dao-da-lam-why = if so, some things must be done at once.
check-cuoc-goi-lua-dao-da-lam-help = Choose everything you have done. A QR code is the black and white square on the card or in VNeID.
check-cuoc-goi-lua-dao-da-lam-cai-app = Installed an app that they sent
check-cuoc-goi-lua-dao-da-lam-chuyen-tien = Sent money or paid a fee
check-cuoc-goi-lua-dao-da-lam-cho-ma-otp-mat-khau = Gave a password or a code
check-cuoc-goi-lua-dao-da-lam-gui-anh-the-khuon-mat-qr = Sent a photo of my card, my face or a QR code
check-cuoc-goi-lua-dao-da-lam-bam-lien-ket = Opened a link that they sent
check-cuoc-goi-lua-dao-da-lam-chua-lam = None of these
check-cuoc-goi-lua-dao-may-con-mo-title = Is the telephone with that app still on?
check-cuoc-goi-lua-dao-may-con-mo-why = after a false app is installed, the telephone must be switched off or taken off the network.
check-cuoc-goi-lua-dao-may-con-mo-dang-mo = It is on
check-cuoc-goi-lua-dao-may-con-mo-da-tat = It is switched off or off the network
check-cuoc-goi-lua-dao-goi-cho-ai-title = Have you asked anyone about this?
check-cuoc-goi-lua-dao-goi-cho-ai-why = the police advise: hang up, ask your family, then call the duty officer of the commune police.
check-cuoc-goi-lua-dao-goi-cho-ai-cong-an-xa = I have asked the police of the commune or ward
check-cuoc-goi-lua-dao-goi-cho-ai-nguoi-nha = Only my family so far
check-cuoc-goi-lua-dao-goi-cho-ai-chua = Nobody yet

# Outcomes

check-cuoc-goi-lua-dao-outcome-lua-dao-da-mat-title = Stop, and limit the harm now
check-cuoc-goi-lua-dao-outcome-lua-dao-da-mat = Do nothing more of what they say. Work through the list, the first thing first.
check-cuoc-goi-lua-dao-outcome-lua-dao-title = This is a sign of a trick: please do not go along
check-cuoc-goi-lua-dao-outcome-lua-dao = The police do not do this. Hang up, ask your family, then call the duty officer of the commune or ward police.
check-cuoc-goi-lua-dao-outcome-hoi-truoc-title = Not enough to tell: ask first
check-cuoc-goi-lua-dao-outcome-hoi-truoc = Do not go along yet. First ask your family and the duty officer of the commune or ward police.
check-cuoc-goi-lua-dao-outcome-chua-thay-dau-hieu-title = No sign so far, but not enough to call it genuine
check-cuoc-goi-lua-dao-outcome-chua-thay-dau-hieu = They may ask for more later. Call the duty officer of the commune or ward police before you do anything.
check-cuoc-goi-lua-dao-outcome-hoi-lai-title = It is not certain: please do not go along
check-cuoc-goi-lua-dao-outcome-hoi-lai = Stop, ask your family, and call the duty officer of the commune or ward police. The list below says what to ask.

# The list: now

check-cuoc-goi-lua-dao-item-tat-may-title = Switch the telephone off, or take it off the network
check-cuoc-goi-lua-dao-item-tat-may-tat-ngay = After a false app is installed, switch the telephone off or take it off the network at once. Use someone else’s telephone to call.
check-cuoc-goi-lua-dao-item-tat-may-xem-lai-may = Ask your family to look for a strange new app on the telephone. If there is one, switch it off or take it off the network at once.
check-cuoc-goi-lua-dao-item-tat-may-da-tat = The telephone is switched off or off the network.
check-cuoc-goi-lua-dao-item-tat-may-hoi-lai = See whether the telephone is off or off the network. If not, do that now.
check-cuoc-goi-lua-dao-item-bao-ngan-hang-title = Call the bank
check-cuoc-goi-lua-dao-item-bao-ngan-hang-khoa-tai-khoan = After a false app is installed, tell the bank to lock the account. If money is gone, ask: “Can the money I just sent still be held?”
check-cuoc-goi-lua-dao-item-bao-ngan-hang-hoi-tien = Call the bank at once and ask: “Can the money I just sent still be held?” No source says whether it can be had back.
check-cuoc-goi-lua-dao-item-bao-ngan-hang-hoi-ma = Ask the bank: “I gave a code to a stranger. Must my account be locked?”
check-cuoc-goi-lua-dao-item-bao-ngan-hang-hoi-lai = Look at your messages and your bank account. If money is gone or a strange app was installed, call the bank at once.
check-cuoc-goi-lua-dao-item-khoa-vneid-title = Lock the VNeID account
check-cuoc-goi-lua-dao-item-khoa-vneid-khoa-ngay = When something may have leaked, lock the account. There are three ways: in the app, by the hotline, or at the police.
check-cuoc-goi-lua-dao-item-khoa-vneid-hoi-lai = Try to remember whether a code or a photo leaked, or a strange app was installed. If it may have, lock the VNeID account.
check-cuoc-goi-lua-dao-item-bao-cong-an-title = Tell the police
# digits: the number of the police
check-cuoc-goi-lua-dao-item-bao-cong-an-bao-ngay = Tell the police of the commune or ward. If it is urgent, call 113: it is answered day and night and costs nothing.
# digits: the number of the police
check-cuoc-goi-lua-dao-item-bao-cong-an-hoi-lai = If you went along, tell the police of the commune or ward, or call 113. It is answered day and night.
check-cuoc-goi-lua-dao-item-khong-lam-theo-title = Do not do what they say
check-cuoc-goi-lua-dao-item-khong-lam-theo-dung-lai = If they are on the line, hang up and answer no more. Read out no code, send no money, install no app.
check-cuoc-goi-lua-dao-item-khong-lam-theo-khoan-lam-theo = Do not go along yet, even if the person before you says they are an officer. Call the duty officer of the commune or ward police and ask: “Did you send this person?”
check-cuoc-goi-lua-dao-item-khong-lam-theo-chua-chac = That no sign was seen does not make it genuine. Ask the duty officer of the commune or ward police: “Is what they want me to do right?”
check-cuoc-goi-lua-dao-item-khong-lam-theo-hoi-lai = As long as it is not clear who they are and what they want, do not go along. Ask the duty officer of the commune or ward police: “Is what they want me to do right?”
check-cuoc-goi-lua-dao-item-hoi-truc-ban-title = Ask your family and the duty officer of the commune or ward police
check-cuoc-goi-lua-dao-item-hoi-truc-ban-da-hoi = You have asked the police of the commune or ward.
check-cuoc-goi-lua-dao-item-hoi-truc-ban-hoi-them-cong-an = Your family knows. The duty officer of the commune or ward police still has to be called.
check-cuoc-goi-lua-dao-item-hoi-truc-ban-chua-hoi = Hang up, ask your children or grandchildren, then call the duty officer of the commune or ward police.
check-cuoc-goi-lua-dao-item-hoi-truc-ban-hoi-lai = If you do not remember whom you asked, ask your family and the duty officer again.

# The list: afterwards

check-cuoc-goi-lua-dao-item-bao-lua-dao-title = Report the call or message
# digits: numbers to call, to write to
check-cuoc-goi-lua-dao-item-bao-lua-dao-nhan-tin = Call 156 or text 5656, free of charge. In a text, write the letter V or the letters LD, then their number, then what happened.
check-cuoc-goi-lua-dao-item-doi-mat-khau-title = New passwords
check-cuoc-goi-lua-dao-item-doi-mat-khau-sau-khi-tat = When the bank and the police know, change the passwords and reset the telephone.
check-cuoc-goi-lua-dao-item-doi-mat-khau-hoi-doi-gi = Ask the police of the commune or ward: “Which passwords must I change, and on which telephone?”
check-cuoc-goi-lua-dao-item-doi-mat-khau-hoi-lai = If a strange app was installed or a code was given, passwords must be changed. If you are not sure, ask the police of the commune or ward.
check-cuoc-goi-lua-dao-item-bang-chung-title = Messages, the number that called, payment slips
check-cuoc-goi-lua-dao-item-bang-chung-hoi-cong-an = Ask the police of the commune or ward: “What must I keep for my report?”
check-cuoc-goi-lua-dao-item-bang-chung-hoi-lai = Do not delete the messages yet. Ask the police of the commune or ward what to keep.
check-cuoc-goi-lua-dao-item-anh-da-gui-title = The photo of the card, the face or the QR code that was sent
check-cuoc-goi-lua-dao-item-anh-da-gui-hoi-cong-an = Ask the police of the commune or ward: “What may the photo I sent be used for, and what must I do?”
check-cuoc-goi-lua-dao-item-anh-da-gui-hoi-lai = Look at what you sent. If there is a photo of a card, a face or a QR code, ask the police of the commune or ward.
check-cuoc-goi-lua-dao-item-lien-ket-da-bam-title = The link that was opened
check-cuoc-goi-lua-dao-item-lien-ket-da-bam-hoi-cong-an = Open no more links and install nothing. Ask the police of the commune or ward: “I opened a strange link. Must my telephone be looked at?”
check-cuoc-goi-lua-dao-item-lien-ket-da-bam-hoi-lai = See whether there is a strange link in the message. If so, show it to the police of the commune or ward.
check-cuoc-goi-lua-dao-item-phi-dia-gioi-title = A fee to update the address after a merger
check-cuoc-goi-lua-dao-item-phi-dia-gioi-khong-mat-phi = There is nothing to pay. The new names of places are updated by themselves, and nobody has to pay for it.
check-cuoc-goi-lua-dao-item-lien-ket-tai-khoan-title = Linking an account with VNeID
check-cuoc-goi-lua-dao-item-lien-ket-tai-khoan-trong-ung-dung = Some accounts must be linked with the electronic identity before { $platform-link-deadline }. For banks the day is { $platform-link-deadline-bank }. No rule was found that deletes an account. Link only inside the official app, never from a link.

# Warnings

check-cuoc-goi-lua-dao-warning-khong-bao-gio = The police never call or write on Zalo to ask for passwords, OTP codes or account numbers. Nor do they ask for money.
check-cuoc-goi-lua-dao-warning-khong-bao-gio-qua-mang = The police never guide anyone to install an app from a link, never activate level 2 and never investigate over the telephone.
check-cuoc-goi-lua-dao-warning-chi-tai-tu-kho = Get VNeID only from the App Store or CH Play. The Ministry of Public Security has only one VNeID app. Switch off “install from unknown sources” on the telephone.
check-cuoc-goi-lua-dao-warning-go-dia-chi = There are false pages. Type the address of the National Public Service Portal yourself, and open no strange search results.
