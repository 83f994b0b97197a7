## The check of the electronic identity account.

# Name and start page

check-dinh-danh-dien-tu-title = The electronic identity account
check-dinh-danh-dien-tu-short-title = Electronic identity
check-dinh-danh-dien-tu-description = Whether you may have a VNeID account of level 1 or level 2, which papers, where, and how long it takes. Children and people without a smartphone included.
check-dinh-danh-dien-tu-intro = VNeID is the electronic identity app on the phone. Answer for the person who needs the account: yourself, a child, or a parent. At the end you know which level is possible, and how.

# Questions

check-dinh-danh-dien-tu-ngay-sinh-title = When was the person who needs the account born?
check-dinh-danh-dien-tu-ngay-sinh-why = from the age of { $e-id-level-2-min-age } a person can do this alone. For a younger child, a parent or guardian does it.
check-dinh-danh-dien-tu-ngay-sinh-help = The date of birth stands on the birth certificate or the card. If you do not know the day and month, give the year alone.
check-dinh-danh-dien-tu-tai-khoan-title = Does the person have a VNeID account?
check-dinh-danh-dien-tu-tai-khoan-why = there are two levels: level 1 does a few things, level 2 does everything.
check-dinh-danh-dien-tu-tai-khoan-help = Open VNeID to see the level. Level 2 is the one for which the police took a photo and fingerprints.
check-dinh-danh-dien-tu-tai-khoan-chua-co = No
check-dinh-danh-dien-tu-tai-khoan-muc-1 = Yes, level 1
check-dinh-danh-dien-tu-tai-khoan-chua-kich-hoat = Granted, but not activated
check-dinh-danh-dien-tu-tai-khoan-muc-2 = Yes, level 2, in use
check-dinh-danh-dien-tu-ngay-thong-bao-title = When did the notice to activate come?
check-dinh-danh-dien-tu-ngay-thong-bao-why = within { $e-id-activation-days } you activate it yourself, later you call the hotline.
check-dinh-danh-dien-tu-ngay-thong-bao-help = See the date of the message that announced the account.
check-dinh-danh-dien-tu-the-title = Does the person have an identity card that is in date?
check-dinh-danh-dien-tu-the-why = every level needs a valid card.
check-dinh-danh-dien-tu-the-help = A citizen identity card (căn cước công dân) still counts until the date printed on it.
check-dinh-danh-dien-tu-the-con-han = Yes, in date
check-dinh-danh-dien-tu-the-het-han = Yes, but it has expired
check-dinh-danh-dien-tu-the-chua-co = No, or it is lost
check-dinh-danh-dien-tu-giam-ho-title = Is the person under guardianship?
check-dinh-danh-dien-tu-giam-ho-why = for a person under guardianship, the guardian does it.
check-dinh-danh-dien-tu-giam-ho-help = A guardian is appointed for a person who lacks legal capacity or has difficulty understanding.
check-dinh-danh-dien-tu-giam-ho-khong = No
check-dinh-danh-dien-tu-giam-ho-duoc-giam-ho = Yes
check-dinh-danh-dien-tu-muon-title = Which level is wanted?
check-dinh-danh-dien-tu-muon-why = to file online, level 2 is needed.
check-dinh-danh-dien-tu-muon-muc-2 = Level 2
check-dinh-danh-dien-tu-muon-muc-1 = Level 1 is enough
check-dinh-danh-dien-tu-muon-khong = None for now
check-dinh-danh-dien-tu-so-dien-thoai-title = Whose phone number is to be used?
check-dinh-danh-dien-tu-so-dien-thoai-why = level 1 needs a number in your own name, and a number serves one account only.
check-dinh-danh-dien-tu-so-dien-thoai-chinh-chu = A number in the person’s own name
check-dinh-danh-dien-tu-so-dien-thoai-cua-nguoi-khac = A number in another person’s name
check-dinh-danh-dien-tu-so-dien-thoai-da-gan = This number already has another VNeID account
check-dinh-danh-dien-tu-so-dien-thoai-khong-co = There is none
check-dinh-danh-dien-tu-dien-thoai-title = Does the person have a smartphone?
check-dinh-danh-dien-tu-dien-thoai-why = VNeID runs on a smartphone.
check-dinh-danh-dien-tu-dien-thoai-thong-minh = Yes
check-dinh-danh-dien-tu-dien-thoai-khong-thong-minh = Only a phone with keys
check-dinh-danh-dien-tu-dien-thoai-khong-co = No phone
check-dinh-danh-dien-tu-dai-dien-title = Who does it for the person?
check-dinh-danh-dien-tu-dai-dien-why = the representative registers with their own phone number and account.
check-dinh-danh-dien-tu-dai-dien-cha-me = Father or mother
check-dinh-danh-dien-tu-dai-dien-nguoi-giam-ho = A guardian
check-dinh-danh-dien-tu-dai-dien-chua-co = Nobody yet
check-dinh-danh-dien-tu-dai-dien-muc-2-title = Does the representative have VNeID level 2?
check-dinh-danh-dien-tu-dai-dien-muc-2-why = a child or a ward is registered for level 1 through the representative’s level 2 account.
check-dinh-danh-dien-tu-dai-dien-muc-2-co = Yes
check-dinh-danh-dien-tu-dai-dien-muc-2-chua = No
check-dinh-danh-dien-tu-den-duoc-title = Can the person come to the police?
check-dinh-danh-dien-tu-den-duoc-why = for level 2 the police take a photo and fingerprints.
check-dinh-danh-dien-tu-den-duoc-den-duoc = Yes
check-dinh-danh-dien-tu-den-duoc-khong-den-duoc = No: frail, disabled or ill

# Outcomes

check-dinh-danh-dien-tu-outcome-da-xong-title = Level 2 is there, nothing more to do
check-dinh-danh-dien-tu-outcome-da-xong = Open VNeID and see whether residence and papers are right. Report what is wrong.
check-dinh-danh-dien-tu-outcome-kich-hoat-title = Activate the account now
check-dinh-danh-dien-tu-outcome-kich-hoat = Activate it in the app within { $e-id-activation-days } of the notice.
check-dinh-danh-dien-tu-outcome-qua-han-kich-hoat-title = Call the hotline: the time to activate is over
check-dinh-danh-dien-tu-outcome-qua-han-kich-hoat = After { $e-id-activation-days } the body that manages e-ID is reached through the hotline.
check-dinh-danh-dien-tu-outcome-khong-bat-buoc-title = VNeID is not obligatory at the counter
check-dinh-danh-dien-tu-outcome-khong-bat-buoc = Bring the chip card and do things at the counter. Come back here when you want to do them online.
check-dinh-danh-dien-tu-outcome-hoi-noi-nop-title = Without VNeID, ask the office first
check-dinh-danh-dien-tu-outcome-hoi-noi-nop = No rule was found that says so for this day. Ask the office: “Without VNeID, may I file at the counter with the chip card?”
check-dinh-danh-dien-tu-outcome-da-co-muc-1-title = Level 1 is there, nothing more to do
check-dinh-danh-dien-tu-outcome-da-co-muc-1 = Level 1 shows identity data and a few services. A child under { $e-id-child-level-2-min-age } can have level 1 only.
check-dinh-danh-dien-tu-outcome-lam-the-truoc-title = Get the identity card first, with the account in the same visit
check-dinh-danh-dien-tu-outcome-lam-the-truoc = The account needs a valid card. Ask for level 2 when the card is made. A child under { $e-id-child-level-2-min-age } is registered for level 1 once it has a card.
check-dinh-danh-dien-tu-outcome-dai-dien-chua-san-sang-title = A representative with VNeID level 2 is needed first
check-dinh-danh-dien-tu-outcome-dai-dien-chua-san-sang = A child or ward needs a representative. Level 1 is registered through the representative’s own level 2 account.
check-dinh-danh-dien-tu-outcome-dai-dien-lam-muc-1-title = The representative registers level 1 on the phone
check-dinh-danh-dien-tu-outcome-dai-dien-lam-muc-1 = A parent or guardian registers with their own phone number and level 2 account. This is a matter of choice, not a duty.
check-dinh-danh-dien-tu-outcome-so-truoc-title = Another phone number comes first
check-dinh-danh-dien-tu-outcome-so-truoc = A number serves one account only, and level 1 needs one in the person’s own name. With it, follow the list.
check-dinh-danh-dien-tu-outcome-chua-co-may-title = Without a smartphone, ask first
check-dinh-danh-dien-tu-outcome-chua-co-may = The account is activated in the app. Ask the commune police how to activate it. For filing at the counter, see the list.
check-dinh-danh-dien-tu-outcome-muc-1-tai-nha-title = Register level 1 yourself on the phone
check-dinh-danh-dien-tu-outcome-muc-1-tai-nha = Install VNeID, give identity number and phone number, scan the face and send. Nobody has to go anywhere.
check-dinh-danh-dien-tu-outcome-hoi-tai-nha-title = Ask the police whether level 2 is done at home
check-dinh-danh-dien-tu-outcome-hoi-tai-nha = Nobody can stand in, so ask first. For filing without level 2, see the list.
check-dinh-danh-dien-tu-outcome-tre-muc-2-title = Bring the person to the police for level 2
check-dinh-danh-dien-tu-outcome-tre-muc-2 = The commune police take a photo and fingerprints of the person. Who has to come along, see the list.
check-dinh-danh-dien-tu-outcome-muc-2-den-cong-an-title = Go to the commune police for level 2
check-dinh-danh-dien-tu-outcome-muc-2-den-cong-an = Any commune police will do; it need not be where you are registered. They take a photo and fingerprints, and nobody can stand in.
check-dinh-danh-dien-tu-outcome-hoi-lai-title = Something must be asked before this is settled
check-dinh-danh-dien-tu-outcome-hoi-lai = Look at what the list marks “Ask”. Once you know, come back and change your answer, or ask the commune police.

# The list: the account

check-dinh-danh-dien-tu-item-muc-2-title = Account of level 2
check-dinh-danh-dien-tu-item-muc-2-da-co = Everything works. The electronic identity in VNeID counts as the card in procedures.
check-dinh-danh-dien-tu-item-muc-2-cung-lam-the = Ask for level 2 when the card is made. Without a valid card it takes longer.
check-dinh-danh-dien-tu-item-muc-2-hoi-tai-nha = Ask the commune police: “The person cannot come; do you do level 2 at home?” Cards can be done at home; for level 2 this is not known.
check-dinh-danh-dien-tu-item-muc-2-di-lam = Bring the valid card to any commune police for a photo and fingerprints. When the notice comes, activate the account in the app within { $e-id-activation-days }.
check-dinh-danh-dien-tu-item-muc-2-hoi-lai = It is not settled whether level 2 is possible. Look again at age and card, or ask the commune police.
check-dinh-danh-dien-tu-item-muc-1-title = Account of level 1
check-dinh-danh-dien-tu-item-muc-1-da-co = Level 1 is there: it shows identity data and a few services.
check-dinh-danh-dien-tu-item-muc-1-co-the-roi-lam = Level 1 is registered once there is a valid card.
check-dinh-danh-dien-tu-item-muc-1-dai-dien-dang-ky = The representative registers the child or ward in their own VNeID, with their own phone number and level 2 account.
check-dinh-danh-dien-tu-item-muc-1-tu-dang-ky = Install VNeID, give the identity number and your own phone number, scan the face and send. The answer comes in the app, by message or by email; activate the account within { $e-id-activation-days }.
check-dinh-danh-dien-tu-item-muc-1-hoi-lai = It is not settled who registers level 1. Look again at the person’s age and card.
check-dinh-danh-dien-tu-item-kich-hoat-title = Activating the account
check-dinh-danh-dien-tu-item-kich-hoat-con-han = Open VNeID and activate the account within { $e-id-activation-days } of the notice. Never do it with someone who rings you.
check-dinh-danh-dien-tu-item-kich-hoat-qua-han = The { $e-id-activation-days } are over; call the hotline for help.
check-dinh-danh-dien-tu-item-kich-hoat-hoi-lai = Try to activate it in the app. If the app says it is too late, call the hotline.

# The list: what is needed

check-dinh-danh-dien-tu-item-the-title = A valid identity card
check-dinh-danh-dien-tu-item-the-con-han = The card is in date.
check-dinh-danh-dien-tu-item-the-het-han = An expired card has to be changed; see the check of the identity card.
check-dinh-danh-dien-tu-item-the-chua-co = Without a card, get one first; see the check of the identity card.
check-dinh-danh-dien-tu-item-the-hoi-lai = Find the card and see the expiry date printed on it.
check-dinh-danh-dien-tu-item-so-dien-thoai-title = A phone number of one’s own
check-dinh-danh-dien-tu-item-so-dien-thoai-chinh-chu = It is in the person’s own name; a number serves one account.
check-dinh-danh-dien-tu-item-so-dien-thoai-hoi-sim = One guide asks for a SIM in the person’s own name for level 2. Ask the commune police: “Is my number good enough?”
check-dinh-danh-dien-tu-item-so-dien-thoai-dung-ten-minh = A number in the person’s own name is needed. Ask the phone company how to register a SIM or change its holder.
check-dinh-danh-dien-tu-item-so-dien-thoai-da-gan = A number can be registered for one account only. Use another, or ask the commune police how to take it out of the other account.
check-dinh-danh-dien-tu-item-so-dien-thoai-hoi-lai = Ask the phone company in whose name the number is.
check-dinh-danh-dien-tu-item-dien-thoai-title = A smartphone
check-dinh-danh-dien-tu-item-dien-thoai-co = There is one. Install VNeID only from App Store or CH Play.
check-dinh-danh-dien-tu-item-dien-thoai-khong-co = The account is activated in the app. Ask the commune police: “How is it activated without a smartphone?”
check-dinh-danh-dien-tu-item-dien-thoai-hoi-lai = Ask in the family whether apps can be installed on the phone.
check-dinh-danh-dien-tu-item-nguoi-dai-dien-title = The representative
check-dinh-danh-dien-tu-item-nguoi-dai-dien-tuy-tuoi = Under { $e-id-level-2-min-age }, or under guardianship, a representative is needed. Look again at the date of birth on the birth certificate or the card.
check-dinh-danh-dien-tu-item-nguoi-dai-dien-san-sang = There is one, with level 2. Level 1 is registered with the representative’s own phone number and level 2 account.
check-dinh-danh-dien-tu-item-nguoi-dai-dien-hoi-muc-2 = For level 2 of a child or ward it is not clear whether the representative needs level 2. Ask the commune police.
check-dinh-danh-dien-tu-item-nguoi-dai-dien-chua-muc-2 = Level 2 is needed to register level 1 for someone else. The representative goes to any commune police; nobody can stand in.
check-dinh-danh-dien-tu-item-nguoi-dai-dien-chua-co-ai = A parent or guardian is needed. If you do not know who can be one, ask the commune police.
check-dinh-danh-dien-tu-item-nguoi-dai-dien-hoi-lai = Open the helper’s VNeID and see the level of the account.
check-dinh-danh-dien-tu-item-giay-giam-ho-title = A paper that shows who the guardian is
check-dinh-danh-dien-tu-item-giay-giam-ho-hoi = Ask the commune police which paper to bring.
check-dinh-danh-dien-tu-item-di-cung-title = Coming with the representative
check-dinh-danh-dien-tu-item-di-cung-nen-di-cung = For level 2 the person comes with the representative, whose SIM is used. Ring before you go.
check-dinh-danh-dien-tu-item-phieu-tk01-title = Form TK01
check-dinh-danh-dien-tu-item-phieu-tk01-hoi-dai-dien = One guide asks for form TK01. Ask the commune police whether it is to be filled in beforehand.
check-dinh-danh-dien-tu-item-phieu-tk01-hoi = One guide asks for form TK01 and a SIM in the person’s own name. Ask the commune police whether the form is to be filled in beforehand.
check-dinh-danh-dien-tu-item-le-phi-title = The fee
check-dinh-danh-dien-tu-item-le-phi-khong-thu = The procedure says there is no fee. If someone asks for money, find out why.
check-dinh-danh-dien-tu-item-khong-bat-buoc-title = VNeID at the counter
check-dinh-danh-dien-tu-item-khong-bat-buoc-khong-can = Without VNeID one can still file at the counter with the chip card. A relative can also fill in forms with their own account.
check-dinh-danh-dien-tu-item-khong-bat-buoc-hoi-noi-nop = No rule was found that says so for this day. Ask the office: “Without VNeID, may I file at the counter with the chip card?”
check-dinh-danh-dien-tu-item-xem-du-lieu-title = Looking at the data in VNeID
check-dinh-danh-dien-tu-item-xem-du-lieu-xem = Open Ví giấy tờ (wallet) and see whether Thông tin cư trú (residence) is right. Report what is wrong.

# Warnings

check-dinh-danh-dien-tu-warning-khong-ai-goi-kich-hoat = The police never activate level 2 over the phone. Nor do they ask for a password, a code or money by call or message.
check-dinh-danh-dien-tu-warning-chi-tai-tu-kho = There is one VNeID app of the Ministry of Public Security, in App Store or CH Play. Never install it from a link that someone sends.
