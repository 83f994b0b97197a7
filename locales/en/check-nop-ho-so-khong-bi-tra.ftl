## The check of a residence file before it is handed in.

# Name and start page

check-nop-ho-so-khong-bi-tra-title = A residence file that is not sent back
check-nop-ho-so-khong-bi-tra-short-title = File it once
check-nop-ho-so-khong-bi-tra-description = Check a residence file before handing it in: form, consent, housing paper, place and fee.
check-nop-ho-so-khong-bi-tra-intro = Answer about the file you are going to hand in. At the end you know what is complete, missing, or has to be asked.

# Questions

check-nop-ho-so-khong-bi-tra-thu-tuc-title = Which file are you going to hand in?
check-nop-ho-so-khong-bi-tra-thu-tuc-why = each procedure needs different papers.
check-nop-ho-so-khong-bi-tra-thu-tuc-thuong-tru = Permanent residence
check-nop-ho-so-khong-bi-tra-thu-tuc-tam-tru = Temporary residence
check-nop-ho-so-khong-bi-tra-thu-tuc-gia-han = Renewal of temporary residence
check-nop-ho-so-khong-bi-tra-thu-tuc-tach-ho = Splitting a household
check-nop-ho-so-khong-bi-tra-thu-tuc-dieu-chinh = Adjusting residence data
check-nop-ho-so-khong-bi-tra-thu-tuc-xoa = Deletion of a registration
check-nop-ho-so-khong-bi-tra-thu-tuc-khong-biet-hint = See the residence check to find out which
check-nop-ho-so-khong-bi-tra-cach-nop-title = Online or in person?
check-nop-ho-so-khong-bi-tra-cach-nop-why = online you fill in the form and photograph the papers yourself. The fee differs too.
check-nop-ho-so-khong-bi-tra-cach-nop-truc-tuyen = Online
check-nop-ho-so-khong-bi-tra-cach-nop-truc-tuyen-hint = In VNeID or on the National Public Service Portal
check-nop-ho-so-khong-bi-tra-cach-nop-truc-tiep = In person at the commune police
check-nop-ho-so-khong-bi-tra-du-lieu-title = Do name, date of birth and residence in the data match your papers?
check-nop-ho-so-khong-bi-tra-du-lieu-why = the file is made from the data. A mismatch has to be corrected.
check-nop-ho-so-khong-bi-tra-du-lieu-help = In VNeID open Ví giấy tờ, then Thông tin cư trú.
check-nop-ho-so-khong-bi-tra-du-lieu-khop = They match
check-nop-ho-so-khong-bi-tra-du-lieu-khong-khop = Something differs
check-nop-ho-so-khong-bi-tra-du-lieu-khong-biet-hint = Choose this if you have not looked
check-nop-ho-so-khong-bi-tra-ct01-title = Is form CT01 filled in?
check-nop-ho-so-khong-bi-tra-ct01-why = most residence procedures use this form.
check-nop-ho-so-khong-bi-tra-ct01-mau-moi = Yes, the new form
check-nop-ho-so-khong-bi-tra-ct01-mau-moi-hint = The form used since { $residence-circular-in-force }
check-nop-ho-so-khong-bi-tra-ct01-mau-cu = Yes, an old form
check-nop-ho-so-khong-bi-tra-ct01-chua = Not yet
check-nop-ho-so-khong-bi-tra-cho-o-title = What shows that the dwelling is lawful?
check-nop-ho-so-khong-bi-tra-cho-o-why = a paper may be asked for only when the office cannot look it up.
check-nop-ho-so-khong-bi-tra-cho-o-co-giay = House or land papers
check-nop-ho-so-khong-bi-tra-cho-o-co-trong-du-lieu = The house is in the data and shown in VNeID
check-nop-ho-so-khong-bi-tra-cho-o-ve-voi-nguoi-than = With a close relative who owns the home and agrees
check-nop-ho-so-khong-bi-tra-cho-o-giay-thue = A signed lease or lending paper
check-nop-ho-so-khong-bi-tra-cho-o-chua-co = Nothing yet
check-nop-ho-so-khong-bi-tra-tach-vi-title = Why is the household split?
check-nop-ho-so-khong-bi-tra-tach-vi-why = divorced spouses need no consent of head and owner.
check-nop-ho-so-khong-bi-tra-tach-vi-ly-hon = Divorced, both still entitled to live there
check-nop-ho-so-khong-bi-tra-tach-vi-khac = Another case
check-nop-ho-so-khong-bi-tra-dong-y-title = Have the head of household and the owner agreed?
check-nop-ho-so-khong-bi-tra-dong-y-why = without consent the conditions are not met.
check-nop-ho-so-khong-bi-tra-dong-y-help = By signing CT01, confirming in VNeID or the portal, telling the police when they check, or in writing.
check-nop-ho-so-khong-bi-tra-dong-y-du = All have agreed
check-nop-ho-so-khong-bi-tra-dong-y-thieu = Somebody has not
check-nop-ho-so-khong-bi-tra-dong-y-khong-can = Nobody has to be asked
check-nop-ho-so-khong-bi-tra-dong-y-khong-can-hint = The home is mine and I head the household
check-nop-ho-so-khong-bi-tra-quan-he-title = What shows the relation to the head of household?
check-nop-ho-so-khong-bi-tra-quan-he-why = moving in with spouse, parents or children, the relation must be known.
check-nop-ho-so-khong-bi-tra-quan-he-co-giay = A birth, marriage or other certificate
check-nop-ho-so-khong-bi-tra-quan-he-co-trong-du-lieu = It is in the data
check-nop-ho-so-khong-bi-tra-quan-he-khong-thuoc-dien = I do not join relatives
check-nop-ho-so-khong-bi-tra-quan-he-chua-co = Nothing yet
check-nop-ho-so-khong-bi-tra-han-tam-tru-title = Until which day does your temporary residence run?
check-nop-ho-so-khong-bi-tra-han-tam-tru-why = it is renewed within the { $temporary-residence-renewal-window } before it ends.
check-nop-ho-so-khong-bi-tra-han-tam-tru-help = See Thông tin cư trú in VNeID, or ask the commune police.
check-nop-ho-so-khong-bi-tra-nang-luc-title = Does the person who splits off have full civil capacity?
check-nop-ho-so-khong-bi-tra-nang-luc-why = a group that splits off needs at least one such person.
check-nop-ho-so-khong-bi-tra-nang-luc-help = Usually an adult who decides on their own affairs. If unsure, ask the commune police.
check-nop-ho-so-khong-bi-tra-nang-luc-du = Yes, at least one
check-nop-ho-so-khong-bi-tra-nang-luc-khong-du = None
check-nop-ho-so-khong-bi-tra-noi-cam-title = Is the place one where no registration is allowed?
# digits: the article of the law
check-nop-ho-so-khong-bi-tra-noi-cam-why = a place under Article 23 of the Law on Residence cannot be split.
check-nop-ho-so-khong-bi-tra-noi-cam-khong = No
check-nop-ho-so-khong-bi-tra-noi-cam-co = Yes
check-nop-ho-so-khong-bi-tra-noi-cam-khong-biet-hint = Ask the commune police about this place
check-nop-ho-so-khong-bi-tra-loai-dieu-chinh-title = What has changed?
check-nop-ho-so-khong-bi-tra-loai-dieu-chinh-why = some changes update by themselves; no file is needed.
check-nop-ho-so-khong-bi-tra-loai-dieu-chinh-chu-ho = The head of household
check-nop-ho-so-khong-bi-tra-loai-dieu-chinh-ho-tich = Name, marriage, divorce or other civil status
check-nop-ho-so-khong-bi-tra-loai-dieu-chinh-dia-gioi = Name of province or commune after a merger
check-nop-ho-so-khong-bi-tra-loai-dieu-chinh-khac = Something else
check-nop-ho-so-khong-bi-tra-xoa-gi-title = Which registration is to be deleted?
check-nop-ho-so-khong-bi-tra-xoa-gi-why = the waiting time differs.
check-nop-ho-so-khong-bi-tra-xoa-gi-thuong-tru = Permanent residence
check-nop-ho-so-khong-bi-tra-xoa-gi-tam-tru = Temporary residence
check-nop-ho-so-khong-bi-tra-giay-chung-minh-title = Do you have a paper that proves it?
check-nop-ho-so-khong-bi-tra-giay-chung-minh-why = the file consists of form CT01 and papers that prove the matter.
check-nop-ho-so-khong-bi-tra-giay-chung-minh-co = Yes
check-nop-ho-so-khong-bi-tra-giay-chung-minh-chua = Not yet
check-nop-ho-so-khong-bi-tra-anh-giay-title = Are the photos of the papers clear?
check-nop-ho-so-khong-bi-tra-anh-giay-why = blurred photos are a common fault online.
check-nop-ho-so-khong-bi-tra-anh-giay-ro = Clear, all four corners
check-nop-ho-so-khong-bi-tra-anh-giay-mo = Blurred or cut off
check-nop-ho-so-khong-bi-tra-anh-giay-khong-chup = There is nothing to photograph
check-nop-ho-so-khong-bi-tra-noi-nop-title = Have you chosen the right office?
check-nop-ho-so-khong-bi-tra-noi-nop-why = the police of the commune of residence deal with it.
check-nop-ho-so-khong-bi-tra-noi-nop-dung = The commune police where I reside
check-nop-ho-so-khong-bi-tra-noi-nop-noi-khac = Another place
check-nop-ho-so-khong-bi-tra-nguoi-nop-title = Who hands it in?
check-nop-ho-so-khong-bi-tra-nguoi-nop-why = somebody else needs to be authorised.
check-nop-ho-so-khong-bi-tra-nguoi-nop-tu-nop = I do, for myself
check-nop-ho-so-khong-bi-tra-nguoi-nop-co-uy-quyen = Somebody else, authorised
check-nop-ho-so-khong-bi-tra-nguoi-nop-chua-uy-quyen = Somebody else, not authorised
check-nop-ho-so-khong-bi-tra-tre-title = Does the file concern a minor?
check-nop-ho-so-khong-bi-tra-tre-why = after a court decision the parent given custody has to sign.
check-nop-ho-so-khong-bi-tra-tre-khong = No
check-nop-ho-so-khong-bi-tra-tre-voi-cha-me = Yes, with parents or guardian
check-nop-ho-so-khong-bi-tra-tre-theo-toa-da-ky = Custody by court, that parent has signed CT01
check-nop-ho-so-khong-bi-tra-tre-theo-toa-chua-ky = Custody by court, not signed
check-nop-ho-so-khong-bi-tra-dien-mien-title = Does the person belong to one of these groups?
check-nop-ho-so-khong-bi-tra-dien-mien-why = these groups pay no fee.
check-nop-ho-so-khong-bi-tra-dien-mien-khong = None of them
check-nop-ho-so-khong-bi-tra-dien-mien-tre-em = A child
check-nop-ho-so-khong-bi-tra-dien-mien-nguoi-cao-tuoi = An elderly person
check-nop-ho-so-khong-bi-tra-dien-mien-khuyet-tat = A person with a disability
check-nop-ho-so-khong-bi-tra-dien-mien-nguoi-co-cong = A person with merits to the nation
check-nop-ho-so-khong-bi-tra-dien-mien-dan-toc-thieu-so = Ethnic minority in an extremely poor commune
check-nop-ho-so-khong-bi-tra-dien-mien-xa-bien-gioi = Living in a border commune or special zone
check-nop-ho-so-khong-bi-tra-dien-mien-ho-ngheo = A poor household
check-nop-ho-so-khong-bi-tra-dien-mien-mo-coi = A minor who lost both parents
check-nop-ho-so-khong-bi-tra-cong-dan-so-title = Does your VNeID hold all { $digital-citizen-document-count } basic documents?
check-nop-ho-so-khong-bi-tra-cong-dan-so-why = a digital citizen filing online pays no fee through { $digital-citizen-last-day }.
check-nop-ho-so-khong-bi-tra-cong-dan-so-help = The list is in VNeID. Nobody has to have them all.
check-nop-ho-so-khong-bi-tra-cong-dan-so-du-giay-to = Yes
check-nop-ho-so-khong-bi-tra-cong-dan-so-chua-du = No

# Outcomes

check-nop-ho-so-khong-bi-tra-outcome-chua-den-luc-title = Too early to renew
check-nop-ho-so-khong-bi-tra-outcome-chua-den-luc = Renew within the { $temporary-residence-renewal-window } before it ends. Prepare what the list names.
check-nop-ho-so-khong-bi-tra-outcome-qua-han-title = Temporary residence has ended: register again
check-nop-ho-so-khong-bi-tra-outcome-qua-han = A renewal is made before it ends. Ask the commune police about registering again.
check-nop-ho-so-khong-bi-tra-outcome-khong-phai-nop-title = No file is needed
check-nop-ho-so-khong-bi-tra-outcome-khong-phai-nop = This data updates by itself. Look in VNeID; if it is not right, tell the commune police.
check-nop-ho-so-khong-bi-tra-outcome-hoi-dieu-kien-title = First ask about permanent residence in a rented home
check-nop-ho-so-khong-bi-tra-outcome-hoi-dieu-kien = Nothing else is lacking. A rented home has a condition on floor area: ask the commune police, then file.
check-nop-ho-so-khong-bi-tra-outcome-du-de-nop-title = Ready to file, by your answers
check-nop-ho-so-khong-bi-tra-outcome-du-de-nop = Nothing that was asked is lacking. Look at what is marked “Ask”, then file.
check-nop-ho-so-khong-bi-tra-outcome-con-thieu-title = Not complete yet: it may be sent back
check-nop-ho-so-khong-bi-tra-outcome-con-thieu = Add what the list marks “Missing”. File when it is complete.
check-nop-ho-so-khong-bi-tra-outcome-hoi-lai-title = Something must be asked before this is settled
check-nop-ho-so-khong-bi-tra-outcome-hoi-lai = Look at what is marked “Ask”. Once you know, change your answer, or ask the commune police.

# The file itself

check-nop-ho-so-khong-bi-tra-item-ho-so-title = Handing in the file
check-nop-ho-so-khong-bi-tra-item-ho-so-khong-phai-nop = Civil-status data follows by itself; the authority updates names of provinces and communes.
check-nop-ho-so-khong-bi-tra-item-ho-so-chua-den-luc = Not yet. File within the { $temporary-residence-renewal-window } before it ends.
check-nop-ho-so-khong-bi-tra-item-ho-so-qua-han = Ask the commune police: “My temporary residence has ended. What do I need to register again?”
check-nop-ho-so-khong-bi-tra-item-ho-so-thuong-tru = Permanent residence, filed with the police of the new commune.
check-nop-ho-so-khong-bi-tra-item-ho-so-tam-tru = Temporary residence, for at most { $temporary-residence-max } at a time.
check-nop-ho-so-khong-bi-tra-item-ho-so-gia-han = Renewal of temporary residence, possible many times.
check-nop-ho-so-khong-bi-tra-item-ho-so-tach-ho = Splitting the household.
check-nop-ho-so-khong-bi-tra-item-ho-so-dieu-chinh = Adjusting residence data.
check-nop-ho-so-khong-bi-tra-item-ho-so-xoa-thuong-tru = Deletion of permanent residence, filed online within { $deletion-duty-days }.
check-nop-ho-so-khong-bi-tra-item-ho-so-xoa-tam-tru = Deletion of temporary residence, filed online within { $deletion-duty-days }.
check-nop-ho-so-khong-bi-tra-item-ho-so-hoi-lai = It is not settled which file to hand in. Ask the commune police: “Which procedure is mine?”
check-nop-ho-so-khong-bi-tra-item-cach-nop-title = How to file
check-nop-ho-so-khong-bi-tra-item-cach-nop-xoa-truc-tuyen = A deletion is filed online: in VNeID or on the National Public Service Portal.
check-nop-ho-so-khong-bi-tra-item-cach-nop-tren-mang = File in VNeID or on the National Public Service Portal, on no other site.
check-nop-ho-so-khong-bi-tra-item-cach-nop-tai-quay = Come in office hours, Monday to Friday or Saturday morning, not on holidays.
check-nop-ho-so-khong-bi-tra-item-cach-nop-hoi-lai = Ask the commune police: “Is it better to file this online or in person?”

# What the file needs

check-nop-ho-so-khong-bi-tra-item-du-lieu-title = Your data
check-nop-ho-so-khong-bi-tra-item-du-lieu-khop = With matching data the officer makes the file from it.
check-nop-ho-so-khong-bi-tra-item-du-lieu-phai-sua = Correct it first with form DC02 and proof. It takes { $data-correction-time-limit } once the commune police have it.
check-nop-ho-so-khong-bi-tra-item-du-lieu-hoi-lai = See in VNeID whether the data matches, or ask the commune police.
check-nop-ho-so-khong-bi-tra-item-ct01-title = Form CT01
check-nop-ho-so-khong-bi-tra-item-ct01-toa-da-ky = The person given custody has signed CT01; bring it along.
check-nop-ho-so-khong-bi-tra-item-ct01-toa-chua-ky = The person given custody by the court declares and consents on CT01. Ask the officer: “At the counter, how is that done?”
check-nop-ho-so-khong-bi-tra-item-ct01-tai-quay = In person you give name, date of birth, personal number and residence; the officer makes the file.
check-nop-ho-so-khong-bi-tra-item-ct01-tu-cap-nhat = The data updates by itself; no form.
check-nop-ho-so-khong-bi-tra-item-ct01-du = Filled in, on the present form.
check-nop-ho-so-khong-bi-tra-item-ct01-mau-cu = A new form is in use since { $residence-circular-in-force }. Fill that one in.
check-nop-ho-so-khong-bi-tra-item-ct01-chua = Fill in form CT01, the new one, before filing.
check-nop-ho-so-khong-bi-tra-item-ct01-hoi-lai = Ask the commune police: “Is my CT01 the form in use?”
check-nop-ho-so-khong-bi-tra-item-cho-o-title = Paper on the lawful dwelling
check-nop-ho-so-khong-bi-tra-item-cho-o-than-la-chu = Moving in with a close relative who owns the home and agrees: no paper.
check-nop-ho-so-khong-bi-tra-item-cho-o-trong-du-lieu = It is in the data, so no paper is needed.
check-nop-ho-so-khong-bi-tra-item-cho-o-giay-nha = Have the papers ready. The office looks first; a copy is needed only if that fails.
check-nop-ho-so-khong-bi-tra-item-cho-o-giay-thue = For temporary residence a lease or lending paper need not be notarised.
check-nop-ho-so-khong-bi-tra-item-cho-o-thue-thuong-tru = A lease for permanent residence has conditions on floor area. Ask: “Does this place qualify?”
check-nop-ho-so-khong-bi-tra-item-cho-o-thieu = A paper on the dwelling is needed if the office cannot look it up.
check-nop-ho-so-khong-bi-tra-item-cho-o-hoi-lai = Ask the commune police: “Which paper does my dwelling need?”
check-nop-ho-so-khong-bi-tra-item-dong-y-title = Consent
check-nop-ho-so-khong-bi-tra-item-dong-y-ly-hon = Divorced spouses who may both live there need none.
check-nop-ho-so-khong-bi-tra-item-dong-y-du = Head of household and owner agree.
check-nop-ho-so-khong-bi-tra-item-dong-y-nha-minh = In your own home nobody else has to agree.
check-nop-ho-so-khong-bi-tra-item-dong-y-thieu = Get the consent of head and owner: on CT01, in VNeID, when the police check, or in writing.
check-nop-ho-so-khong-bi-tra-item-dong-y-hoi-lai = Ask the head of household and the owner whether they agree.
check-nop-ho-so-khong-bi-tra-item-quan-he-title = Paper on the relation
check-nop-ho-so-khong-bi-tra-item-quan-he-trong-du-lieu = The relation is in the data; no paper.
check-nop-ho-so-khong-bi-tra-item-quan-he-co = You have it. It is needed only if the look-up fails.
check-nop-ho-so-khong-bi-tra-item-quan-he-khong-can = Not needed, as you do not join relatives.
check-nop-ho-so-khong-bi-tra-item-quan-he-thieu = Get a copy of the birth or marriage record, or have it looked up.
check-nop-ho-so-khong-bi-tra-item-quan-he-hoi-lai = Ask the commune police: “Is my relation to the head of household in the data?”
check-nop-ho-so-khong-bi-tra-item-tach-ho-title = Conditions of a split
check-nop-ho-so-khong-bi-tra-item-tach-ho-du = Somebody has full capacity and the place is not barred.
check-nop-ho-so-khong-bi-tra-item-tach-ho-khong-du = The conditions are not met. Ask the commune police before filing.
check-nop-ho-so-khong-bi-tra-item-tach-ho-hoi-lai = Ask the commune police: “Do this person and place meet the conditions?”
check-nop-ho-so-khong-bi-tra-item-giay-chung-minh-title = Papers that prove it
check-nop-ho-so-khong-bi-tra-item-giay-chung-minh-co = You have them.
check-nop-ho-so-khong-bi-tra-item-giay-chung-minh-thieu = The file needs proof. Ask the commune police: “Which paper serves?”
check-nop-ho-so-khong-bi-tra-item-giay-chung-minh-hoi-lai = Ask the commune police: “Which proof does this need?”
check-nop-ho-so-khong-bi-tra-item-anh-giay-title = Photos of the papers
check-nop-ho-so-khong-bi-tra-item-anh-giay-da-ro = Clear photos raise fewer questions. Look at them once more before sending.
check-nop-ho-so-khong-bi-tra-item-anh-giay-mo = Blurred photos are a common fault. Take them again.
check-nop-ho-so-khong-bi-tra-item-anh-giay-hoi-lai = Open each photo and see whether it can be read.
check-nop-ho-so-khong-bi-tra-item-noi-nop-title = The office
check-nop-ho-so-khong-bi-tra-item-noi-nop-dung = Right: the police of the commune of residence.
check-nop-ho-so-khong-bi-tra-item-noi-nop-sai = Choose the police of the commune of residence.
check-nop-ho-so-khong-bi-tra-item-noi-nop-hoi-lai = Ask the commune police where you live: “Is this the right office?”
check-nop-ho-so-khong-bi-tra-item-nguoi-nop-title = Who hands it in
check-nop-ho-so-khong-bi-tra-item-nguoi-nop-tu-nop = No authorisation needed when you file yourself.
check-nop-ho-so-khong-bi-tra-item-nguoi-nop-co-uy-quyen = Filing for another is allowed. Ask: “In which form must the authorisation be?”
check-nop-ho-so-khong-bi-tra-item-nguoi-nop-chua = Somebody else needs an authorisation; possible since { $residence-circular-in-force }.
check-nop-ho-so-khong-bi-tra-item-nguoi-nop-hoi-lai = Settle who files. Somebody else needs an authorisation.
check-nop-ho-so-khong-bi-tra-item-tre-title = A minor
check-nop-ho-so-khong-bi-tra-item-tre-voi-cha-me = Parents, head or guardian act. Since { $minors-residence-from } a child under { $under-6-permanent-residence-age } follows the parents’ permanent residence without a check.
check-nop-ho-so-khong-bi-tra-item-tre-da-ky = The parent given custody has signed CT01.
check-nop-ho-so-khong-bi-tra-item-tre-chua-ky = The parent given custody has to declare and consent on CT01.
check-nop-ho-so-khong-bi-tra-item-tre-hoi-lai = Ask the family: “Is there a court decision on custody?”
check-nop-ho-so-khong-bi-tra-item-so-ho-khau-title = The paper book
check-nop-ho-so-khong-bi-tra-item-so-ho-khau-con-thi-dua = No duty to hand it in. If a procedure changes what the book says, the police take it back then.
check-nop-ho-so-khong-bi-tra-item-mien-le-phi-title = Fee exemption
check-nop-ho-so-khong-bi-tra-item-mien-le-phi-theo-nhom = This group pays no fee. Ask the commune police: “Which paper proves it?”
check-nop-ho-so-khong-bi-tra-item-mien-le-phi-cong-dan-so = A digital citizen filing online is exempt through { $digital-citizen-last-day }.
check-nop-ho-so-khong-bi-tra-item-mien-le-phi-chua-du = Nobody has to be a digital citizen. Without it the usual fee is paid.
check-nop-ho-so-khong-bi-tra-item-mien-le-phi-hoi-lai = Ask the commune police: “Am I exempt from the fee?”

# Warnings

# digits: the year of the text
check-nop-ho-so-khong-bi-tra-warning-thoi-han = A text of 2026 trims residence procedures and was not read. The wait may be shorter.
check-nop-ho-so-khong-bi-tra-warning-luat-cu-tru-vua-sua = The Law on Residence was amended, and the new wording on adjustments has not been read. Ask the police of the commune or ward before you apply.
check-nop-ho-so-khong-bi-tra-warning-xoa-tam-tru = One page gives a shorter wait for deleting temporary residence. Ask when filing.
check-nop-ho-so-khong-bi-tra-warning-phat = Breaking the residence rules may bring a warning, or a fine of { $fine-residence-tier-1-min } to { $fine-residence-tier-1-max }.
check-nop-ho-so-khong-bi-tra-warning-theo-danh-sach = Temporary residence by list has a fee for each person of its own. Ask when filing.

# Days to remember

check-nop-ho-so-khong-bi-tra-reminder-gia-han = The extension of temporary residence can be filed from this day
check-nop-ho-so-khong-bi-tra-reminder-gia-han-note = File the extension within { $temporary-residence-renewal-window } before the registration ends.
check-nop-ho-so-khong-bi-tra-reminder-het-tam-tru = End of the temporary residence
check-nop-ho-so-khong-bi-tra-reminder-het-tam-tru-note = To stay on, file the extension before this day.
