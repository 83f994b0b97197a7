## The check of a child’s papers.

# Name and start page

check-tre-em-title = My child’s papers
check-tre-em-short-title = Children
check-tre-em-description = A child is born or grows up: birth, residence, health insurance, identity card, VNeID. What each age needs, where parents do it, and how long it takes.
check-tre-em-intro = Answer for one child at a time. At the end you know what has to be done now, and what can wait.

# Questions

check-tre-em-ngay-sinh-title = When was the child born?
check-tre-em-ngay-sinh-why = each age needs other papers.
check-tre-em-ngay-sinh-help = The date of birth stands on the birth certificate or the hospital’s paper. If you do not know the day and month, give the year alone.
check-tre-em-khai-sinh-title = Is the child’s birth registered?
check-tre-em-khai-sinh-why = a child whose birth is not registered gets birth, residence and health insurance in one file.
check-tre-em-khai-sinh-da = Yes
check-tre-em-khai-sinh-chua = Not yet
check-tre-em-cu-tru-title = Is the child’s residence registered?
check-tre-em-cu-tru-why = a child’s residence is to be registered within { $child-residence-duty-days } of the birth registration.
check-tre-em-cu-tru-help = A parent opens VNeID, Ví giấy tờ (wallet), Thông tin cư trú (residence), and looks for the child’s name.
check-tre-em-cu-tru-da = Yes
check-tre-em-cu-tru-chua = Not yet
check-tre-em-ngay-khai-sinh-title = When was the child’s birth registered?
check-tre-em-ngay-khai-sinh-why = residence is to be registered within { $child-residence-duty-days } of that day.
check-tre-em-ngay-khai-sinh-help = The day of registration stands on the birth certificate; it is not the day of birth.
check-tre-em-cha-me-o-title = Where are the parents’ permanent residences?
check-tre-em-cha-me-o-why = where the child is registered depends on the parents or whoever brings the child up.
check-tre-em-cha-me-o-cung-noi = They live where they are registered
check-tre-em-cha-me-o-khac-noi = They live elsewhere
check-tre-em-cha-me-o-theo-toa = A court gave custody to one person
check-tre-em-cha-me-o-chua-co-noi = They have no permanent residence
check-tre-em-bhyt-title = Does the child have health insurance?
check-tre-em-bhyt-why = it comes with the birth registration; after that, whoever issues it has to be asked.
check-tre-em-bhyt-co = Yes
check-tre-em-bhyt-chua = Not yet
check-tre-em-the-title = Does the child have an identity card?
check-tre-em-the-why = from the age of { $card-mandatory-age } it is obligatory, before that a matter of choice.
check-tre-em-the-co = Yes, it is here
check-tre-em-the-chua = No, never
check-tre-em-the-mat = Yes, but it is lost
check-tre-em-the-cap-luc-title = When was the child’s card issued?
check-tre-em-the-cap-luc-why = the card is changed at { $card-age-milestone-1 }, unless it was issued within { $card-two-year-rule } before.
check-tre-em-the-cap-luc-help = The day of issue is printed on the back.
check-tre-em-the-cap-luc-som = More than { $card-two-year-rule } before turning { $card-age-milestone-1 }
check-tre-em-the-cap-luc-muon = Within those { $card-two-year-rule }, or later
check-tre-em-muon-the-title = Do you want a card for the child?
check-tre-em-muon-the-why = before the age of { $card-mandatory-age } it is not obligatory.
check-tre-em-muon-the-co = Yes
check-tre-em-muon-the-khong = No, later
check-tre-em-vneid-tre-title = Does the child have a VNeID account?
check-tre-em-vneid-tre-why = VNeID is the electronic identity app; for a child it is a matter of choice.
check-tre-em-vneid-tre-chua = No
check-tre-em-vneid-tre-muc-1 = Yes, level 1
check-tre-em-vneid-tre-muc-2 = Yes, level 2
check-tre-em-muon-vneid-title = Do you want VNeID for the child?
check-tre-em-muon-vneid-why = if so, the list says how.
check-tre-em-muon-vneid-co = Yes
check-tre-em-muon-vneid-khong = No, later
check-tre-em-dai-dien-title = Who does the papers for the child?
check-tre-em-dai-dien-why = for a child under { $card-mandatory-age } a representative does it.
check-tre-em-dai-dien-cha-me = Father or mother
check-tre-em-dai-dien-nguoi-giam-ho = A guardian
check-tre-em-dai-dien-chua-co = Nobody yet
check-tre-em-vneid-dai-dien-title = Does that person have VNeID level 2?
check-tre-em-vneid-dai-dien-why = to file online, level 2 is needed.
check-tre-em-vneid-dai-dien-help = Level 2 is the one for which the police took a photo and fingerprints.
check-tre-em-vneid-dai-dien-muc-2 = Yes, in use
check-tre-em-vneid-dai-dien-muc-1 = Level 1 only
check-tre-em-vneid-dai-dien-chua-co = No VNeID

# Outcomes

check-tre-em-outcome-da-lon-title = For a grown-up, see the check of the identity card
check-tre-em-outcome-da-lon = This check is for children. From the age of { $card-age-milestone-2 } other ages of change apply to the card.
check-tre-em-outcome-lam-lien-thong-title = Do it at once: birth, residence and health insurance
check-tre-em-outcome-lam-lien-thong = For a child under { $birth-bundle-child-under }, one file goes in on the National Public Service Portal or in VNeID. It takes { $birth-bundle-time-limit }, or { $birth-bundle-verify-time-limit } if something must be verified.
check-tre-em-outcome-hoi-khai-sinh-title = Ask the people’s committee about registering the birth first
check-tre-em-outcome-hoi-khai-sinh = The one file is only for children under { $birth-bundle-child-under }. For an older child, ask the people’s committee of the commune which papers it needs.
check-tre-em-outcome-cu-tru-tre-han-title = Register the child’s residence now: it is overdue
check-tre-em-outcome-cu-tru-tre-han = The time is { $child-residence-duty-days } from the birth registration. Do it as soon as possible, at the commune police or online.
check-tre-em-outcome-dang-ky-cu-tru-title = Register the child’s residence
check-tre-em-outcome-dang-ky-cu-tru = A parent, the head of household or a guardian does it within { $child-residence-duty-days } of the birth registration.
check-tre-em-outcome-the-bat-buoc-title = The child must get an identity card
check-tre-em-outcome-the-bat-buoc = From the age of { $card-mandatory-age } a card is obligatory; the first one is free.
check-tre-em-outcome-phai-doi-the-title = The card must be changed: the child has turned { $card-age-milestone-1 }
check-tre-em-outcome-phai-doi-the = A card made in childhood is changed at { $card-age-milestone-1 }, free of charge.
check-tre-em-outcome-lam-lai-the-title = The lost card must be replaced
check-tre-em-outcome-lam-lai-the = From the age of { $card-mandatory-age } a card is obligatory. How to replace it, see the check of the identity card.
check-tre-em-outcome-lam-theo-nhu-cau-title = Nothing is obligatory; do what you want for the child
check-tre-em-outcome-lam-theo-nhu-cau = See in the list what is done online, and for what the child has to come.
check-tre-em-outcome-da-du-title = The child has what is obligatory at this age
check-tre-em-outcome-da-du = Remember the ages given below. Where the list says “Ask”, ask to be sure.
check-tre-em-outcome-hoi-lai-title = Something must be asked before this is settled
check-tre-em-outcome-hoi-lai = Look at what the list marks “Ask”. Once you know, come back and change your answer, or ask the commune police.

# The list: birth and residence

check-tre-em-item-khai-sinh-title = Birth registration
check-tre-em-item-khai-sinh-da-co = The birth is registered. If the data is right, no birth certificate is handed in for the card.
check-tre-em-item-khai-sinh-lien-thong = One file covers birth, residence and health insurance. A file sent after { $birth-bundle-cutoff-hour } counts from the next working day.
check-tre-em-item-khai-sinh-tre-lon = Ask the people’s committee: “The child is no longer small; which papers and which fee does the registration need?”
check-tre-em-item-khai-sinh-hoi-lai = Ask in the family whether the birth is registered.
check-tre-em-item-giay-khai-sinh-hoi-title = Papers for the birth registration
check-tre-em-item-giay-khai-sinh-hoi-hoi = Ask the people’s committee: “Which papers does the file need, and is there a fee?”
check-tre-em-item-thuong-tru-title = Registering the child’s residence
check-tre-em-item-thuong-tru-da-co = The child’s residence is registered.
check-tre-em-item-thuong-tru-trong-lien-thong = It is part of the birth file, with no file of its own.
check-tre-em-item-thuong-tru-tre-nho = It is due within { $child-residence-duty-days } of the birth registration. For a child under { $under-6-permanent-residence-age } the police need not verify the conditions.
check-tre-em-item-thuong-tru-tre-lon = A parent, the head of household or a guardian has to do it within { $child-residence-duty-days } of the birth registration.
check-tre-em-item-thuong-tru-hoi-lai = Look in the parents’ VNeID, or ask the commune police whether the child is registered.
check-tre-em-item-noi-dang-ky-title = At whose residence the child is registered
check-tre-em-item-noi-dang-ky-theo-toa = The person to whom the court gave custody declares and consents on form CT01.
check-tre-em-item-noi-dang-ky-theo-cha-me = A child under { $under-6-permanent-residence-age } may be registered at the permanent residence of a parent or guardian, even if they do not live there.
check-tre-em-item-noi-dang-ky-hoi-noi = Ask the commune police: “In our case, where is the child registered, and with which papers?”
check-tre-em-item-noi-dang-ky-hoi-lai = Ask the commune police at whose residence the child is registered.
check-tre-em-item-le-phi-cu-tru-title = The fee for registering residence
check-tre-em-item-le-phi-cu-tru-mien = Children pay no fee for registering residence.
check-tre-em-item-le-phi-cu-tru-hoi = Children pay no fee, but the list gives no age. Ask the commune police whether your child still counts.
check-tre-em-item-le-phi-cu-tru-hoi-lai = Ask the commune police whether the child pays no fee.
check-tre-em-item-bhyt-title = Health insurance
check-tre-em-item-bhyt-da-co = The child has health insurance.
check-tre-em-item-bhyt-trong-lien-thong = It is part of the birth file, with no file of its own.
check-tre-em-item-bhyt-hoi = Ask the social insurance office: “The birth is registered; where does my child get a health card, and what is needed?”
check-tre-em-item-bhyt-hoi-lai = Ask the social insurance office whether the child has health insurance.

# The list: the card

check-tre-em-item-the-can-cuoc-title = The identity card (thẻ căn cước)
check-tre-em-item-the-can-cuoc-bat-buoc = From the age of { $card-mandatory-age } it is obligatory. At the commune police a photo, fingerprints and iris are taken.
check-tre-em-item-the-can-cuoc-phai-doi = At { $card-age-milestone-1 } the childhood card is changed. A change because of age is free.
check-tre-em-item-the-can-cuoc-mat = A lost card is replaced. At an age of change it counts as a change and is free; see the check of the identity card.
check-tre-em-item-the-can-cuoc-con-dung = The card is good until the date printed on it.
check-tre-em-item-the-can-cuoc-da-lon = From the age of { $card-age-milestone-2 }, see in the check of the identity card whether the card is still good.
check-tre-em-item-the-can-cuoc-be-mat = For a child under { $card-biometrics-min-age } no fingerprints are taken and the child need not come. A representative with VNeID level 2 files online; if in doubt, ask the commune police. It is free for children under { $fee-exempt-child-under }.
check-tre-em-item-the-can-cuoc-tre-mat = A lost card is reissued, free for children under { $fee-exempt-child-under }. How to file, see the check of the identity card.
check-tre-em-item-the-can-cuoc-duoi-6 = The representative does everything online. No photo or fingerprints are taken.
check-tre-em-item-the-can-cuoc-tu-6 = The representative brings the child for photo, fingerprints and iris, and does the procedure.
check-tre-em-item-the-can-cuoc-chua-can = Before the age of { $card-mandatory-age } it is your choice.
check-tre-em-item-the-can-cuoc-hoi-lai = It is not settled whether a card is needed. Look again at the date of birth and the day of issue on the card.
check-tre-em-item-giao-tan-nha-title = Delivery of the card
check-tre-em-item-giao-tan-nha-duoi-6 = The card of a child under { $card-biometrics-min-age } registered in VNeID can be delivered to the home, so nobody has to fetch it.

# The list: people and accounts

check-tre-em-item-nguoi-dai-dien-title = The child’s representative
check-tre-em-item-nguoi-dai-dien-co = The representative does it for the child, or comes along.
check-tre-em-item-nguoi-dai-dien-chua-co = A parent or guardian is needed. If you do not know who can be one, ask the commune police.
check-tre-em-item-nguoi-dai-dien-hoi-lai = Ask the commune police who can be the child’s representative.
check-tre-em-item-giay-giam-ho-title = A paper that shows who the guardian is
check-tre-em-item-giay-giam-ho-hoi = Ask the commune police which paper to bring.
check-tre-em-item-vneid-dai-dien-title = The representative’s VNeID level 2
check-tre-em-item-vneid-dai-dien-da-co = Level 2 is there. See the line “How” of each errand for whether it can be done online.
check-tre-em-item-vneid-dai-dien-can-lam = This is filed online, so the representative needs level 2. Any commune police will take the photo and fingerprints.
check-tre-em-item-vneid-dai-dien-khong-can = This can be done at the commune police in person, without level 2.
check-tre-em-item-vneid-dai-dien-hoi-lai = Open the representative’s VNeID and see the level of the account.
check-tre-em-item-vneid-tre-title = The child’s VNeID account
check-tre-em-item-vneid-tre-da-co = The child has an account.
check-tre-em-item-vneid-tre-chua-can = Left for later. It can be done whenever it is needed.
check-tre-em-item-vneid-tre-tu-14 = From the age of { $card-mandatory-age }, with a valid card, the child gets level 1 or level 2 alone. See the check of the electronic identity account.
check-tre-em-item-vneid-tre-duoi-6 = The child needs a card first, and at this age there is level 1 only. The representative registers with their own phone number and level 2 account.
check-tre-em-item-vneid-tre-tu-6 = The child needs a card first. Level 1 is registered in the representative’s VNeID; for level 2 the child comes to the police.
check-tre-em-item-vneid-tre-hoi-lai = Look in the parents’ VNeID whether the child has an account. If you cannot tell, ask the commune police.

# Warnings

check-tre-em-warning-moc-tuoi = At { $card-age-milestone-1 } the child must have a card. An earlier card is changed then, unless issued within { $card-two-year-rule } before that day.
check-tre-em-warning-phat-cu-tru = Breaking the rules on registering residence can bring a warning or a fine of { $fine-residence-tier-1-min } to { $fine-residence-tier-1-max }.
check-tre-em-warning-lien-thong-ca-the = From { $birth-bundle-card-from } the one file may also cover the child’s identity card.
check-tre-em-warning-luat-ho-tich-moi = From { $civil-status-law-2026-from } there is a new civil status law, under which registration does not depend on residence.
