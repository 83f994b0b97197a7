## The check of trouble with VNeID.

# Name and start page

check-vneid-su-co-title = Trouble with VNeID
check-vneid-su-co-short-title = VNeID trouble
check-vneid-su-co-description = Forgotten password, lost phone, new number, no code, locked account, wrong data: what to do first, and whom to ask.
check-vneid-su-co-intro = Choose what goes wrong and answer a few short questions. At the end you know what you can do yourself, and what needs the police. VNeID is the electronic identity app on the phone.

# Questions

check-vneid-su-co-su-co-title = What is wrong with VNeID?
check-vneid-su-co-su-co-why = each trouble has its own way out. If several things are wrong, choose the one that worries you most.
check-vneid-su-co-su-co-help = If none of these is your trouble, choose “I do not know”.
check-vneid-su-co-su-co-quen-mat-khau = I forgot the password
check-vneid-su-co-su-co-quen-passcode = I forgot the passcode
check-vneid-su-co-su-co-quen-passcode-hint = The short code that VNeID asks for when papers are opened
check-vneid-su-co-su-co-mat-dien-thoai = I lost the phone
check-vneid-su-co-su-co-doi-may = I have a new phone
check-vneid-su-co-su-co-doi-so = I have a new phone number
check-vneid-su-co-su-co-khong-nhan-ma = The code does not arrive
check-vneid-su-co-su-co-khong-nhan-ma-hint = The code sent to the phone, called OTP
check-vneid-su-co-su-co-khuon-mat = The face scan fails
check-vneid-su-co-su-co-nfc = The phone does not read the chip
check-vneid-su-co-su-co-nfc-hint = The step where the card is held to the phone, called NFC
check-vneid-su-co-su-co-bi-khoa = The account is locked
check-vneid-su-co-su-co-qua-tai = I cannot get in, the app shows an error
check-vneid-su-co-su-co-khong-mo-duoc = The phone is old, the app does not install or open
check-vneid-su-co-su-co-sai-du-lieu = The information shown is wrong
check-vneid-su-co-su-co-nguoi-khac-dung-so = Someone else uses my phone number
check-vneid-su-co-su-co-nguoi-khac-dung-so-hint = My number stands in another person’s VNeID account
check-vneid-su-co-su-co-chua-kich-hoat = Registered, but not activated
check-vneid-su-co-su-co-khong-biet-hint = The result says whom to ask
check-vneid-su-co-lo-bi-lo-title = Might someone else know the password or a code?
check-vneid-su-co-lo-bi-lo-why = if something may have leaked, the account is locked first.
check-vneid-su-co-lo-bi-lo-help = Something has leaked if a code was read out to a caller, a strange link was opened, or the lost phone had no screen lock.
check-vneid-su-co-lo-bi-lo-khong = Nobody knows them
check-vneid-su-co-lo-bi-lo-co-lo = Yes, or I fear so
check-vneid-su-co-nho-mat-khau-title = Do you remember the VNeID password?
check-vneid-su-co-nho-mat-khau-why = a new phone asks for the identity number and the password.
check-vneid-su-co-nho-mat-khau-nho = Yes
check-vneid-su-co-nho-mat-khau-quen = No
check-vneid-su-co-so-trong-tai-khoan-title = Does the phone number of the account still work?
check-vneid-su-co-so-trong-tai-khoan-why = the code is sent to this number.
check-vneid-su-co-so-trong-tai-khoan-help = If the phone is lost but the same number has been restored, choose “Yes”.
check-vneid-su-co-so-trong-tai-khoan-con-dung = Yes, and the phone is with me
check-vneid-su-co-so-trong-tai-khoan-mat-so = No, the number is lost or given up
check-vneid-su-co-so-trong-tai-khoan-khong-phai-cua-toi = It is another person’s number
check-vneid-su-co-may-cu-title = Does VNeID still open on the old phone?
check-vneid-su-co-may-cu-why = if it does, the new phone is confirmed there.
check-vneid-su-co-may-cu-con = Yes
check-vneid-su-co-may-cu-mat-hong = No, it is broken or gone
check-vneid-su-co-the-chip-title = Do you have the card with the chip at hand?
check-vneid-su-co-the-chip-why = one step asks for the day of issue, or to hold the card to the phone.
check-vneid-su-co-the-chip-help = The chip is the small metal square on the card. The identity card and the citizen identity card with a chip both have it.
check-vneid-su-co-the-chip-co = Yes, and it is in date
check-vneid-su-co-the-chip-khong = No: lost, expired, or without a chip
check-vneid-su-co-doc-chip-title = Can the phone read a chip?
check-vneid-su-co-doc-chip-why = on a new phone the card is held to the phone, a step called NFC.
check-vneid-su-co-doc-chip-help = Look for the letters NFC in the settings of the phone, or ask someone in the family.
check-vneid-su-co-doc-chip-co = Yes
check-vneid-su-co-doc-chip-khong = No, it has no NFC
check-vneid-su-co-noi-sai-title = What is wrong?
check-vneid-su-co-noi-sai-why = each kind of fault is mended in its own way.
check-vneid-su-co-noi-sai-cu-tru = Permanent or temporary residence, head of household
check-vneid-su-co-noi-sai-nhan-than = Name, date of birth, sex, place of origin
check-vneid-su-co-noi-sai-giay-tich-hop = Driving licence, health insurance or another paper
check-vneid-su-co-ngay-thong-bao-title = When did the notice to activate come?
check-vneid-su-co-ngay-thong-bao-why = within { $e-id-activation-days } you activate it yourself, later you call the hotline.
check-vneid-su-co-ngay-thong-bao-help = See the date of the message that announced the account.

# Outcomes

check-vneid-su-co-outcome-khoa-truoc-title = Lock the VNeID account first
check-vneid-su-co-outcome-khoa-truoc = Lock it in the app, by calling the hotline, or at the police. The rest of the list comes after that.
check-vneid-su-co-outcome-doi-so-truoc-title = Change the phone number of the account first
check-vneid-su-co-outcome-doi-so-truoc = Go to the commune police or call the hotline to change the number. Codes arrive once the account has the new number.
check-vneid-su-co-outcome-tu-lam-title = You can do this yourself on the phone
check-vneid-su-co-outcome-tu-lam = Follow the steps of the list. A code is for your eyes only; read it out to nobody.
check-vneid-su-co-outcome-phan-anh-sai-title = Report the wrong information
check-vneid-su-co-outcome-phan-anh-sai = Report it in VNeID, or go to the commune police. How depends on what is wrong; see the list.
check-vneid-su-co-outcome-kich-hoat-title = Activate it in the app now
check-vneid-su-co-outcome-kich-hoat = The account is to be activated within { $e-id-activation-days } of the notice. Do it yourself on the phone, never with someone who rings you.
check-vneid-su-co-outcome-goi-tong-dai-title = Call the hotline: the time to activate is over
check-vneid-su-co-outcome-goi-tong-dai = After { $e-id-activation-days } the body that manages e-ID is reached through the hotline.
check-vneid-su-co-outcome-hoi-cong-an-title = Ask the commune police or the hotline
check-vneid-su-co-outcome-hoi-cong-an = No guidance gives the steps for this. The list has the question to ask.
check-vneid-su-co-outcome-hoi-lai-title = Something must be asked before this is settled
check-vneid-su-co-outcome-hoi-lai = Look at what the list marks “Ask”. Once you know, come back and change your answer, or ask the commune police.

# The list: what to do

check-vneid-su-co-item-khoa-tai-khoan-title = Locking the VNeID account
check-vneid-su-co-item-khoa-tai-khoan-khoa-ngay = Three ways: in the app, by calling the hotline and answering its questions, or at the police. How long it takes is not known; ask when you report it.
check-vneid-su-co-item-khoa-tai-khoan-chua-can = As long as nothing seems to have leaked, it need not be locked yet. Lock it as soon as you fear that someone knows the password.
check-vneid-su-co-item-khoa-sim-title = Blocking the SIM of the lost phone
check-vneid-su-co-item-khoa-sim-bao-nha-mang = Tell the phone company that the phone is lost and have the SIM blocked. Ask them how to get the same number back.
check-vneid-su-co-item-cac-buoc-title = The steps
check-vneid-su-co-item-cac-buoc-quen-mat-khau = On the sign-in screen choose Quên mật khẩu (forgotten password) and give identity number and phone number. Choose Nhập thông tin xác thực and give name, date of birth and the card’s day of issue. Enter the code that arrives and set a new password; some versions also ask for the face or the chip.
check-vneid-su-co-item-cac-buoc-quen-passcode = Open any service in VNeID and choose Quên passcode (forgotten passcode). Enter the code that arrives and set a new one.
check-vneid-su-co-item-cac-buoc-mat-may = Install VNeID on another phone, sign in with identity number and password, and hold the chip card to it. The old phone is signed out by itself. If the password is forgotten, choose Quên mật khẩu on the sign-in screen first.
check-vneid-su-co-item-cac-buoc-doi-may = Sign in on the new phone, then confirm on the old one or with the chip card. An account works on one phone at a time. If the password is forgotten, choose Quên mật khẩu on the sign-in screen first.
check-vneid-su-co-item-cac-buoc-doi-so = Go to the commune police or call the hotline and have the number of the account changed. Whatever else is left comes after that.
check-vneid-su-co-item-cac-buoc-sai-cu-tru = In Cài đặt (settings) choose Phản ánh khó khăn, vướng mắc, then Tạo phản ánh. Choose “Sai dữ liệu, kiến nghị về thông tin cư trú” (wrong residence data), say what is wrong, and send it. Or go to the commune police.
check-vneid-su-co-item-cac-buoc-sai-nhan-than = File form DC02 with a paper that proves the right information: in VNeID, on the National Public Service Portal, or with the nearest police. If the birth certificate is wrong too, see the check of my data.
check-vneid-su-co-item-cac-buoc-sai-giay-tich-hop = Ask the commune police which office mends this paper. You can also report it under Phản ánh in VNeID.
check-vneid-su-co-item-cac-buoc-kich-hoat = Open VNeID and activate the account within { $e-id-activation-days } of the notice.
check-vneid-su-co-item-cac-buoc-qua-han = After { $e-id-activation-days }, call the hotline for help with the activation.
check-vneid-su-co-item-cac-buoc-khong-co-san = No guidance gives the steps. Ask the question of the line below.
check-vneid-su-co-item-cac-buoc-hoi-lai = It is not settled which steps to take. Look at your answers again, or tell the commune police what the phone shows.

# The list: what to ask

check-vneid-su-co-item-hoi-gi-title = The question to ask
check-vneid-su-co-item-hoi-gi-khong-ro = Show the phone to the commune police and ask: “What is wrong with my VNeID, and what do I do first?”
check-vneid-su-co-item-hoi-gi-khong-nhan-ma = Ask: “Which phone number does my account have, and why does the code not arrive?”
check-vneid-su-co-item-hoi-gi-khuon-mat = Ask: “The face scan fails; how else can I prove who I am?”
check-vneid-su-co-item-hoi-gi-nfc = Ask: “I cannot hold a chip card to the phone; how else can I prove who I am?”
check-vneid-su-co-item-hoi-gi-bi-khoa = Ask: “Why is my account locked, what do I need to open it, and how long does it take?”
check-vneid-su-co-item-hoi-gi-qua-tai = Ask: “The app shows this error; what should I do?” Take a picture of the error, with codes and numbers covered.
check-vneid-su-co-item-hoi-gi-may-cu = Ask: “Can VNeID still be installed on a phone of this age?” Older phones once worked; new versions may need a newer one.
check-vneid-su-co-item-hoi-gi-go-so = Ask: “My number stands in another person’s account; how is it taken out?” A number can be registered for one account only.
check-vneid-su-co-item-hoi-gi-khong-co-the = Ask: “I have no card to read the day of issue from; how do I set a new password?”
check-vneid-su-co-item-hoi-gi-giay-tich-hop = Ask: “This paper is wrong in VNeID; which office corrects the original record?”
check-vneid-su-co-item-tong-dai-title = The hotline for VNeID
check-vneid-su-co-item-tong-dai-goi = Dial the number given here yourself, and do not trust a strange number that rings you. Ask about hours and charges.

# The list: what is needed

check-vneid-su-co-item-so-dien-thoai-title = The phone number of the account
check-vneid-su-co-item-so-dien-thoai-con-dung = The number works, so codes can be sent to it.
check-vneid-su-co-item-so-dien-thoai-phai-doi = The account needs a number that you use. A number can be registered for one account only.
check-vneid-su-co-item-so-dien-thoai-hoi-lai = Ask the commune police or the hotline which number the account has.
check-vneid-su-co-item-the-chip-title = The card with the chip
check-vneid-su-co-item-the-chip-co = Keep it at hand: one step asks for the day of issue or to hold the card to the phone.
check-vneid-su-co-item-the-chip-khong-co = This step uses the card with the chip. If it is lost, expired or not yet made, see the check of the identity card.
check-vneid-su-co-item-the-chip-hoi-lai = Find the card and see whether it has a chip.
check-vneid-su-co-item-may-doc-chip-title = A phone that reads the chip
check-vneid-su-co-item-may-doc-chip-co = A phone with NFC can read the chip card.
check-vneid-su-co-item-may-doc-chip-khong = The phone cannot read the chip. Ask the commune police for another way.
check-vneid-su-co-item-may-doc-chip-hoi-lai = Have someone look for NFC in the settings of the phone.
check-vneid-su-co-item-may-cu-title = The old phone, to confirm
check-vneid-su-co-item-may-cu-con = Keep VNeID open on the old phone to confirm the new one.
check-vneid-su-co-item-may-cu-khong-con = Without the old phone, the chip card is used instead.
check-vneid-su-co-item-may-cu-hoi-lai = Try to open VNeID on the old phone. If it does not open, use the chip card.
check-vneid-su-co-item-lam-truc-tiep-title = VNeID at the counter
check-vneid-su-co-item-lam-truc-tiep-khong-bat-buoc = At the counter VNeID is not obligatory. What is urgent can be done there with the chip card.
check-vneid-su-co-item-lam-truc-tiep-hoi-noi-nop = No rule was found that says so for this day. Ask the office: “Without VNeID, may I file at the counter with the chip card?”

# Warnings

check-vneid-su-co-warning-khong-ai-hoi-ma = The police never ring or write to ask for a password, a code or money. Hang up on whoever does.
check-vneid-su-co-warning-chi-tai-tu-kho = Install VNeID only from the phone’s own store, App Store or CH Play. Never from a link that someone sends.
check-vneid-su-co-warning-may-doi-cu = New versions of VNeID may need a newer phone. If an old one fails, ask the commune police.
check-vneid-su-co-warning-giu-bi-mat-tai-khoan = If a strange app was installed, have the bank lock the account, turn the phone off and tell the police. Change passwords and reset the phone after that.
