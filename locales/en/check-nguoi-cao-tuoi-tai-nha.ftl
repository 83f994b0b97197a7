## The check of papers for someone who cannot come.

# Name and start page

check-nguoi-cao-tuoi-tai-nha-title = Papers for someone who cannot come
check-nguoi-cao-tuoi-tai-nha-short-title = Service at home
check-nguoi-cao-tuoi-tai-nha-description = An elderly, disabled or very ill person cannot come: who tells the police, what to prepare. What others may do, and how to keep passwords safe.
check-nguoi-cao-tuoi-tai-nha-intro = Answer for the person who needs the papers: a grandparent, a parent, or someone ill in the family. At the end you know what is done at home and what others may do instead.

# Questions

check-nguoi-cao-tuoi-tai-nha-tinh-trang-title = Why can the person not come to the office?
check-nguoi-cao-tuoi-tai-nha-tinh-trang-why = for the frail, the disabled and the very ill, the police can come home for the card.
check-nguoi-cao-tuoi-tai-nha-tinh-trang-cao-tuoi-yeu = Old and frail
check-nguoi-cao-tuoi-tai-nha-tinh-trang-khuyet-tat = A disability
check-nguoi-cao-tuoi-tai-nha-tinh-trang-benh-nang = A serious illness
check-nguoi-cao-tuoi-tai-nha-tinh-trang-di-lai-duoc = None of these, the person can come
check-nguoi-cao-tuoi-tai-nha-nhan-thuc-title = Can the person understand and decide alone?
check-nguoi-cao-tuoi-tai-nha-nhan-thuc-why = a person who lacks legal capacity or has difficulty understanding is helped by a representative.
check-nguoi-cao-tuoi-tai-nha-nhan-thuc-tu-quyet = Yes
check-nguoi-cao-tuoi-tai-nha-nhan-thuc-kho-khan = No, forgets or does not follow
check-nguoi-cao-tuoi-tai-nha-viec-title = What does the person need?
check-nguoi-cao-tuoi-tai-nha-viec-why = each thing is done in its own way.
check-nguoi-cao-tuoi-tai-nha-viec-the-can-cuoc = Get or change the identity card
check-nguoi-cao-tuoi-tai-nha-viec-vneid = A VNeID account of level 2
check-nguoi-cao-tuoi-tai-nha-viec-vneid-hint = VNeID is the electronic identity app on the phone
check-nguoi-cao-tuoi-tai-nha-viec-cu-tru = Register permanent or temporary residence
check-nguoi-cao-tuoi-tai-nha-viec-bhyt = See a doctor with health insurance
check-nguoi-cao-tuoi-tai-nha-viec-khac = Another paper
check-nguoi-cao-tuoi-tai-nha-da-60-title = Is the person { $fee-exempt-elderly-from } or older?
check-nguoi-cao-tuoi-tai-nha-da-60-why = from the age of { $fee-exempt-elderly-from } the card costs nothing.
check-nguoi-cao-tuoi-tai-nha-da-60-du = Yes
check-nguoi-cao-tuoi-tai-nha-da-60-chua = No
check-nguoi-cao-tuoi-tai-nha-dien-thoai-title = How does the person use a smartphone?
check-nguoi-cao-tuoi-tai-nha-dien-thoai-why = VNeID runs on a smartphone.
check-nguoi-cao-tuoi-tai-nha-dien-thoai-tu-dung = Uses one alone
check-nguoi-cao-tuoi-tai-nha-dien-thoai-nguoi-nha-giu = Has one that the family keeps and works
check-nguoi-cao-tuoi-tai-nha-dien-thoai-khong-co = Has no smartphone
check-nguoi-cao-tuoi-tai-nha-mat-khau-title = Who keeps the person’s password?
check-nguoi-cao-tuoi-tai-nha-mat-khau-why = tricksters aim at the elderly, so passwords must be kept well.
check-nguoi-cao-tuoi-tai-nha-mat-khau-tu-nho = The person remembers it
check-nguoi-cao-tuoi-tai-nha-mat-khau-nguoi-than-giu = A relative keeps it
check-nguoi-cao-tuoi-tai-nha-mat-khau-ghi-tren-the = It is written on the card or the phone
check-nguoi-cao-tuoi-tai-nha-mat-khau-can-bo-giu = An officer keeps it
check-nguoi-cao-tuoi-tai-nha-mat-khau-chua-co = There is none yet
check-nguoi-cao-tuoi-tai-nha-the-chip-title = Does the person have a card with a chip that is in date?
check-nguoi-cao-tuoi-tai-nha-the-chip-why = the chip card serves at the doctor’s. There is another way without it.
check-nguoi-cao-tuoi-tai-nha-the-chip-help = The chip is the small metal square on the card.
check-nguoi-cao-tuoi-tai-nha-the-chip-co = Yes
check-nguoi-cao-tuoi-tai-nha-the-chip-khong = No
check-nguoi-cao-tuoi-tai-nha-nguoi-bao-title = Who can report and see to the papers?
check-nguoi-cao-tuoi-tai-nha-nguoi-bao-why = the family tells the commune police, who come home. Residence matters can be left to someone else.
check-nguoi-cao-tuoi-tai-nha-nguoi-bao-nguoi-nha = The family
check-nguoi-cao-tuoi-tai-nha-nguoi-bao-hang-xom = Neighbours or the head of the village
check-nguoi-cao-tuoi-tai-nha-nguoi-bao-khong-co-ai = Nobody
check-nguoi-cao-tuoi-tai-nha-vneid-nguoi-nha-title = Does the relative have VNeID level 2?
check-nguoi-cao-tuoi-tai-nha-vneid-nguoi-nha-why = a relative with level 2 can fill in forms online for others.
check-nguoi-cao-tuoi-tai-nha-vneid-nguoi-nha-muc-2 = Yes, in use
check-nguoi-cao-tuoi-tai-nha-vneid-nguoi-nha-khac = Not level 2
check-nguoi-cao-tuoi-tai-nha-dai-dien-title = Is there a representative?
check-nguoi-cao-tuoi-tai-nha-dai-dien-why = the representative helps with the procedure.
check-nguoi-cao-tuoi-tai-nha-dai-dien-co = Yes
check-nguoi-cao-tuoi-tai-nha-dai-dien-chua-co = Not yet

# Outcomes

check-nguoi-cao-tuoi-tai-nha-outcome-tu-di-title = The person can come, so it is done as for everyone
check-nguoi-cao-tuoi-tai-nha-outcome-tu-di = Take the person to the office. For the card, VNeID and residence that is the commune police; for the card it is best to book.
check-nguoi-cao-tuoi-tai-nha-outcome-nhieu-viec-title = Each thing in its own way, as the list says
check-nguoi-cao-tuoi-tai-nha-outcome-nhieu-viec = The list says what others may do instead, and for what to ask whether it is done at home. Ring the commune police once, with all the questions given there.
check-nguoi-cao-tuoi-tai-nha-outcome-tai-nha-the-title = Ask the commune police to come home for the card
check-nguoi-cao-tuoi-tai-nha-outcome-tai-nha-the = For the frail, the disabled and the very ill, the family tells the police. The law allows the card to be done at home where necessary.
check-nguoi-cao-tuoi-tai-nha-outcome-muc-2-hoi-tai-nha-title = Nobody can do VNeID level 2 for another
check-nguoi-cao-tuoi-tai-nha-outcome-muc-2-hoi-tai-nha = Level 2 needs a photo and fingerprints of the person. Whether that is done at home has to be asked of the commune police.
check-nguoi-cao-tuoi-tai-nha-outcome-lam-thay-duoc-title = Someone else may do it with an authorisation
check-nguoi-cao-tuoi-tai-nha-outcome-lam-thay-duoc = Residence matters may be left to a proxy. Ask the commune police how the authorisation is to be written.
check-nguoi-cao-tuoi-tai-nha-outcome-kham-bang-the-title = The chip card is enough at the doctor’s
check-nguoi-cao-tuoi-tai-nha-outcome-kham-bang-the = No paper health insurance card is needed. Bring the chip card.
check-nguoi-cao-tuoi-tai-nha-outcome-xin-the-giay-title = Without a chip card, a paper health insurance card can still be had
check-nguoi-cao-tuoi-tai-nha-outcome-xin-the-giay = No paper cards are issued since { $bhyt-no-paper-from }, with a few exceptions. A person without a chip card is one of them.
check-nguoi-cao-tuoi-tai-nha-outcome-hoi-noi-nhan-title = Ask the office who may come instead
check-nguoi-cao-tuoi-tai-nha-outcome-hoi-noi-nhan = Who may come instead has to be asked of the office. The list has the question to ask.
check-nguoi-cao-tuoi-tai-nha-outcome-hoi-lai-title = Something must be asked before this is settled
check-nguoi-cao-tuoi-tai-nha-outcome-hoi-lai = Look at what the list marks “Ask”. Once you know, come back and change your answer, or ring the commune police.

# The list: the identity card

check-nguoi-cao-tuoi-tai-nha-item-the-can-cuoc-title = The identity card (thẻ căn cước)
check-nguoi-cao-tuoi-tai-nha-item-the-can-cuoc-lam-tai-nha = At home the officer compares the data and takes a photo, fingerprints and iris. Whether it is a first card, a change or a reissue, see the check of the identity card.
check-nguoi-cao-tuoi-tai-nha-item-the-can-cuoc-tu-di = Book in VNeID or on the National Public Service Portal and bring the person then. Without an account, go straight to the commune police.
check-nguoi-cao-tuoi-tai-nha-item-the-can-cuoc-hoi-lai = It is not settled whether the card has to be done at home. Ring the commune police, describe the state of the person, and ask.
check-nguoi-cao-tuoi-tai-nha-item-bao-cong-an-title = Telling the commune police
check-nguoi-cao-tuoi-tai-nha-item-bao-cong-an-gia-dinh-bao = A relative goes to or rings the commune police. Say who needs the card, where they are, and why they cannot come.
check-nguoi-cao-tuoi-tai-nha-item-bao-cong-an-nguoi-khac-bao = The guidance speaks of the family only. Without a family, ring the commune police and ask: “May a neighbour, or I myself, report this?”
check-nguoi-cao-tuoi-tai-nha-item-bao-cong-an-hoi-lai = Ask the commune police who may report so that they come home.
check-nguoi-cao-tuoi-tai-nha-item-hoi-khi-bao-title = What to ask about the card
check-nguoi-cao-tuoi-tai-nha-item-hoi-khi-bao-hoi = Ask: “When will you come, and with the machines for photo and fingerprints? Is a paper from the hospital needed, and does the visit cost anything?”
check-nguoi-cao-tuoi-tai-nha-item-hoi-muc-2-title = What to ask about VNeID level 2
check-nguoi-cao-tuoi-tai-nha-item-hoi-muc-2-hoi = Ask: “Do you come home for VNeID level 2?” If a new card is to be made at home, ask also: “Can level 2 be done at the same time?”
check-nguoi-cao-tuoi-tai-nha-item-hoi-uy-quyen-title = What to ask about the authorisation
check-nguoi-cao-tuoi-tai-nha-item-hoi-uy-quyen-hoi = Ask: “How is the authorisation written, must it be certified, and what does the proxy bring?”
check-nguoi-cao-tuoi-tai-nha-item-hoi-giay-khac-title = What to ask the office
check-nguoi-cao-tuoi-tai-nha-item-hoi-giay-khac-hoi = Ask the office: “The person cannot come; who may come instead, and with which paper?”
check-nguoi-cao-tuoi-tai-nha-item-giay-to-title = Birth certificate and papers that prove the data
check-nguoi-cao-tuoi-tai-nha-item-giay-to-xem-du-lieu = If the data is right, no birth certificate or household book is needed. Ask the commune police whether it is; if something is missing or wrong, have the papers that prove it ready.
check-nguoi-cao-tuoi-tai-nha-item-mien-le-phi-title = Exemption from the fee for the card
check-nguoi-cao-tuoi-tai-nha-item-mien-le-phi-theo-tuoi = People from the age of { $fee-exempt-elderly-from } pay no fee.
check-nguoi-cao-tuoi-tai-nha-item-mien-le-phi-khuyet-tat = People with a disability pay no fee. Ask the commune police which paper shows it.
check-nguoi-cao-tuoi-tai-nha-item-mien-le-phi-xem-them = A first card and a change because of age are free. For other cases see the check of the identity card.
check-nguoi-cao-tuoi-tai-nha-item-mien-le-phi-hoi-lai = See the year of birth on an old paper to know whether the person is { $fee-exempt-elderly-from }.

# The list: people and accounts

check-nguoi-cao-tuoi-tai-nha-item-nguoi-dai-dien-title = The representative
check-nguoi-cao-tuoi-tai-nha-item-nguoi-dai-dien-da-co = The representative helps with the procedure. Ask beforehand which paper shows who the representative is.
check-nguoi-cao-tuoi-tai-nha-item-nguoi-dai-dien-con-thieu = A representative is needed. If you do not know who can be one, ask the commune police.
check-nguoi-cao-tuoi-tai-nha-item-nguoi-dai-dien-hoi-lai = Ask the commune police whether a representative is needed, and who can be one.
check-nguoi-cao-tuoi-tai-nha-item-giam-ho-vneid-title = VNeID of a person under guardianship
check-nguoi-cao-tuoi-tai-nha-item-giam-ho-vneid-hoi = For a ward, the representative registers level 1 with their own level 2 account. Ask the commune police whether that applies here.
check-nguoi-cao-tuoi-tai-nha-item-vneid-muc-2-title = VNeID account of level 2
check-nguoi-cao-tuoi-tai-nha-item-vneid-muc-2-phai-co-mat = A photo and fingerprints of the person are needed, and nobody can stand in. Whether it can be done at home has to be asked.
check-nguoi-cao-tuoi-tai-nha-item-vneid-muc-2-tu-di = The person goes to any commune police to have a photo and fingerprints taken. The card must be valid.
check-nguoi-cao-tuoi-tai-nha-item-vneid-muc-2-hoi-lai = Ring the commune police and ask where the person can get level 2.
check-nguoi-cao-tuoi-tai-nha-item-khong-bat-buoc-title = VNeID at the counter
check-nguoi-cao-tuoi-tai-nha-item-khong-bat-buoc-khong-can = Without VNeID one can still file at the counter; level 2 is not obligatory. An elderly person can use the chip card.
check-nguoi-cao-tuoi-tai-nha-item-khong-bat-buoc-hoi-noi-nop = No rule was found that says so for this day. Ask the office: “Without VNeID, may the person file at the counter with the chip card?”
check-nguoi-cao-tuoi-tai-nha-item-dien-thoai-title = A smartphone
check-nguoi-cao-tuoi-tai-nha-item-dien-thoai-co = There is one, and the person uses it. Install VNeID only from the phone’s own store.
check-nguoi-cao-tuoi-tai-nha-item-dien-thoai-nguoi-nha-giu = Agree in the family who keeps the phone and who knows the password. When a stranger rings, ask the family before doing anything.
check-nguoi-cao-tuoi-tai-nha-item-dien-thoai-khong-co = The account is activated in the app. Ask the commune police: “How is it activated without a smartphone?”
check-nguoi-cao-tuoi-tai-nha-item-dien-thoai-hoi-lai = Ask in the family whether the person has a smartphone.
check-nguoi-cao-tuoi-tai-nha-item-mat-khau-an-toan-title = Keeping the password safe
check-nguoi-cao-tuoi-tai-nha-item-mat-khau-an-toan-tu-nho = Nothing has to be written down. Tell the password to nobody, and send nobody a picture of a QR code.
check-nguoi-cao-tuoi-tai-nha-item-mat-khau-an-toan-nguoi-than-giu = Choose one relative you trust, and keep it in a sealed envelope. Turn on sign-in by face or fingerprint.
check-nguoi-cao-tuoi-tai-nha-item-mat-khau-an-toan-ghi-tren-the = A password should not stand on the card or the phone case. Rub it out and set a new one.
check-nguoi-cao-tuoi-tai-nha-item-mat-khau-an-toan-can-bo-giu = Officers must not keep passwords. Set a new one and leave it with a relative you trust.
check-nguoi-cao-tuoi-tai-nha-item-mat-khau-an-toan-chua-co = When the password is set, have a relative you trust beside you. Let no stranger do it.
check-nguoi-cao-tuoi-tai-nha-item-mat-khau-an-toan-hoi-lai = Ask in the family who keeps the password. If unsure, set a new one.

# The list: residence and health insurance

check-nguoi-cao-tuoi-tai-nha-item-uy-quyen-title = Authorising a proxy for residence matters
check-nguoi-cao-tuoi-tai-nha-item-uy-quyen-ai-ky = The person can hardly decide alone, and it is not clear who may sign. Ask the commune police: “Who does the residence procedure in this case?”
check-nguoi-cao-tuoi-tai-nha-item-uy-quyen-lam-uy-quyen = The person authorises whoever goes. What is declared and paid depends on the residence procedure.
check-nguoi-cao-tuoi-tai-nha-item-uy-quyen-khong-co-ai = Without a family, ask the commune police: “Whom may I authorise?”
check-nguoi-cao-tuoi-tai-nha-item-uy-quyen-tu-di = Whoever can come needs no proxy. At the counter it is enough to give name, date of birth, identity number, residence and the ground for the request.
check-nguoi-cao-tuoi-tai-nha-item-uy-quyen-hoi-lai = Ask the commune police who may act as proxy.
check-nguoi-cao-tuoi-tai-nha-item-khai-ho-title = A relative filling in the form online
check-nguoi-cao-tuoi-tai-nha-item-khai-ho-duoc = A relative can fill in the form with their own VNeID account. The person’s password is not needed.
check-nguoi-cao-tuoi-tai-nha-item-khai-ho-chua-co-muc-2 = To file online, VNeID level 2 is needed. Without it, file at the counter.
check-nguoi-cao-tuoi-tai-nha-item-khai-ho-hoi-lai = Open the relative’s VNeID and see the level of the account.
check-nguoi-cao-tuoi-tai-nha-item-bhyt-title = The health insurance card
check-nguoi-cao-tuoi-tai-nha-item-bhyt-the-chip = Show the chip card at the doctor’s; no paper card is needed.
check-nguoi-cao-tuoi-tai-nha-item-bhyt-the-giay = A person without a chip card, or who cannot install VNeID or VssID, can still get a paper card. Ask the social insurance office how to apply.
check-nguoi-cao-tuoi-tai-nha-item-bhyt-hoi-lai = See whether the person has a chip card. If not, ask the social insurance office about a paper card.
check-nguoi-cao-tuoi-tai-nha-item-to-cong-nghe-so-title = Help from the community digital team
check-nguoi-cao-tuoi-tai-nha-item-to-cong-nghe-so-nho = Each village or neighbourhood has a team that helps with public services and VNeID. Ask its head.
check-nguoi-cao-tuoi-tai-nha-item-to-cong-nghe-so-hoi-lai = If help is needed, ask the head of the village or neighbourhood.

# Warnings

check-nguoi-cao-tuoi-tai-nha-warning-khong-ai-hoi-ma = The police never ring or write to ask for a password, a code or money. Nor do they activate level 2 over the phone.
check-nguoi-cao-tuoi-tai-nha-warning-cup-may = When a stranger rings, remember three things: hang up, ask the family, ring the duty desk of the commune police.
check-nguoi-cao-tuoi-tai-nha-warning-buu-dien = The post office and the one-stop desk may help to file online and to receive the result by post.
