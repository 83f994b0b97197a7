## The guide to public services online and the one-stop desk.

guide-dich-vu-cong-truc-tuyen-title = Public services online, and the one-stop desk
guide-dich-vu-cong-truc-tuyen-short-title = Online services
guide-dich-vu-cong-truc-tuyen-description = Where to file online, which account you need, step by step, how to pay, how to follow a file, and why files come back. The counter is still there for those who prefer it.

# tra-loi-ngan
guide-dich-vu-cong-truc-tuyen-tra-loi-ngan-title = Where do I file online?
guide-dich-vu-cong-truc-tuyen-mot-cong = One single portal.
guide-dich-vu-cong-truc-tuyen-dia-chi = It is the National Public Service Portal (Cổng Dịch vụ công quốc gia), dichvucong.gov.vn. Matters of identity card and residence can also be filed in VNeID. VNeID is the electronic identity app on the phone.
guide-dich-vu-cong-truc-tuyen-quay-van-con = If you do not want to do it online, go to the one-stop desk (bộ phận một cửa). It is the counter of the commune or ward, and VNeID level 2 is not required.

# tai-khoan
guide-dich-vu-cong-truc-tuyen-tai-khoan-title = Which account
guide-dich-vu-cong-truc-tuyen-chi-vneid = Since { $level-vneid-only-login-from } a VNeID account is the only login for public services online.
guide-dich-vu-cong-truc-tuyen-muc-2 = To file for the identity card online you need VNeID level 2. Level 2 is the one for which the police took your photo and fingerprints.
guide-dich-vu-cong-truc-tuyen-cong-cu-da-dong = The public service portals of the provinces closed on { $province-portals-closed-from }. Those of the ministries are closing one by one.
guide-dich-vu-cong-truc-tuyen-go-thang-dia-chi = Type the address yourself; do not follow strange pages found under “tra cứu” (look-up). Some gambling sites pose as state pages.

# tung-buoc
guide-dich-vu-cong-truc-tuyen-tung-buoc-title = Filing online, step by step
guide-dich-vu-cong-truc-tuyen-xem-du-lieu-title = Look at your data first
guide-dich-vu-cong-truc-tuyen-xem-du-lieu = Open VNeID and see that your data is right. The file takes its details from the data, so wrong data makes a wrong file.
guide-dich-vu-cong-truc-tuyen-chon-thu-tuc-title = Choose the procedure
guide-dich-vu-cong-truc-tuyen-chon-thu-tuc = Log in, choose the procedure and check what is shown. For an identity card choose a time and an office to go to.
guide-dich-vu-cong-truc-tuyen-dung-co-quan-title = Choose the right office
guide-dich-vu-cong-truc-tuyen-dung-co-quan = A residence file goes to the police of the commune or ward where you live.
guide-dich-vu-cong-truc-tuyen-lay-y-kien-title = Get the consents
guide-dich-vu-cong-truc-tuyen-lay-y-kien = Where the head of household or the owner must consent, there are four ways. They sign form CT01, confirm in VNeID or on the portal, write a paper, or tell the police who verify.
guide-dich-vu-cong-truc-tuyen-tra-tien-tren-mang-title = Pay in the file
guide-dich-vu-cong-truc-tuyen-tra-tien-tren-mang = When you change or renew a card online, the fee and the postage are paid in the file.
guide-dich-vu-cong-truc-tuyen-nhan-buu-chinh-title = Receive the result
guide-dich-vu-cong-truc-tuyen-nhan-buu-chinh = An identity card renewed online can come by post.

# tai-quay
guide-dich-vu-cong-truc-tuyen-tai-quay-title = Filing at the counter
guide-dich-vu-cong-truc-tuyen-noi-la-du-title = Telling is enough
guide-dich-vu-cong-truc-tuyen-noi-la-du = For residence at the police you only give your name, date of birth, identity number, residence and conditions. The officer makes the file from the data.
guide-dich-vu-cong-truc-tuyen-gio-nhan-title = Hours for residence files
guide-dich-vu-cong-truc-tuyen-gio-nhan = Residence files are taken in office hours from Monday to Friday and on Saturday morning, except on public holidays.
guide-dich-vu-cong-truc-tuyen-uy-quyen-title = Someone acts for you
guide-dich-vu-cong-truc-tuyen-uy-quyen = Residence matters may be left to someone who acts for you (ủy quyền).
guide-dich-vu-cong-truc-tuyen-ai-giup-title = There is help
guide-dich-vu-cong-truc-tuyen-ai-giup = The community digital team of the village or neighbourhood helps with public services online. Ask its head.
guide-dich-vu-cong-truc-tuyen-buu-dien-giup-title = So does the post office
guide-dich-vu-cong-truc-tuyen-buu-dien-giup = The post office and the one-stop desk help to file online.

# giay-to
guide-dich-vu-cong-truc-tuyen-giay-to-title = What to hand in, and what not
guide-dich-vu-cong-truc-tuyen-giay-da-co = Papers that VNeID already holds may not be asked for in an administrative procedure. The only exceptions are information that does not match and other laws that say otherwise.
guide-dich-vu-cong-truc-tuyen-du-lieu-thay-giay = Nearly { $procedures-using-data } procedures use population data in place of the card and of residence papers.
guide-dich-vu-cong-truc-tuyen-mau-moi = The form for residence is CT01, in the version of { $residence-circular-in-force }.
guide-dich-vu-cong-truc-tuyen-khong-cong-chung = A paper on renting, borrowing or sharing a home, for temporary residence, needs no notary.

# le-phi
guide-dich-vu-cong-truc-tuyen-le-phi-title = Fees, online and at the counter
guide-dich-vu-cong-truc-tuyen-le-phi-cu-tru = Permanent residence: { $permanent-residence-fee-counter } at the counter, { $permanent-residence-fee-online } online. Temporary residence and its renewal: { $temporary-residence-fee-counter } at the counter, { $temporary-residence-fee-online } online. Splitting a household: { $household-split-fee-counter } at the counter, { $household-split-fee-online } online.
guide-dich-vu-cong-truc-tuyen-ct07-khong-mat-tien = The residence certificate, form CT07, has a fee of { $ct07-fee }.
guide-dich-vu-cong-truc-tuyen-ai-duoc-mien = Children, the elderly, people with disabilities, people of merit and poor households pay no residence fees. There are some more groups; ask when you file.
guide-dich-vu-cong-truc-tuyen-cong-dan-so-cu-tru = Digital citizens (công dân số) who file online pay nothing for permanent or temporary residence, its renewal or splitting a household. This runs from { $digital-citizen-first-day } through { $digital-citizen-last-day }. A digital citizen has VNeID level 2 with all five basic documents in it.
guide-dich-vu-cong-truc-tuyen-le-phi-the = The fee of the identity card is the same online and at the counter, except for digital citizens.

# theo-doi
guide-dich-vu-cong-truc-tuyen-theo-doi-title = Following a file
guide-dich-vu-cong-truc-tuyen-bao-lau = Keep the days in mind, to know whether a file is late. Identity card { $card-time-limit }, permanent residence { $permanent-residence-time-limit }, temporary residence { $temporary-residence-time-limit }, splitting a household { $household-split-time-limit }.
guide-dich-vu-cong-truc-tuyen-bao-lau-du-lieu = Form CT07 takes at most { $ct07-time-limit } if the data is there, { $ct07-verify-time-limit } if it must be verified. Mending population data takes { $data-correction-time-limit } once the commune or ward police have the file.
# digits: the year of the text
guide-dich-vu-cong-truc-tuyen-co-the-ngan-hon = A text of 2026 that trims procedures was not read for this page. Residence files may take less time.
# digits: the number of the hotline
guide-dich-vu-cong-truc-tuyen-hoi-ai = For the identity card, residence and VNeID call the hotline 1900.0368. Ask the commune or ward police first about hours and charges.

# vi-sao-bi-tra
guide-dich-vu-cong-truc-tuyen-vi-sao-bi-tra-title = Why files come back
guide-dich-vu-cong-truc-tuyen-loi-hay-gap-title = Three common mistakes
guide-dich-vu-cong-truc-tuyen-loi-hay-gap = The consent of the head of household or owner is missing. Photos of papers are blurred. The wrong office was chosen.
guide-dich-vu-cong-truc-tuyen-chup-lai-title = Blurred photos: take them again
guide-dich-vu-cong-truc-tuyen-chup-lai = Put the paper in good light, take all four corners, and see that the words can be read before you send it.
guide-dich-vu-cong-truc-tuyen-du-lieu-sai-title = Wrong data
guide-dich-vu-cong-truc-tuyen-du-lieu-sai = Have the data mended first. Fill in form DC02 and add proof. File it in VNeID, on the National Public Service Portal or with the nearest police.
guide-dich-vu-cong-truc-tuyen-gia-han-tre-title = Renewal at the wrong time
guide-dich-vu-cong-truc-tuyen-gia-han-tre = Temporary residence is renewed within the { $temporary-residence-renewal-window } before it ends.
guide-dich-vu-cong-truc-tuyen-xoa-dang-ky-title = What must be filed online
guide-dich-vu-cong-truc-tuyen-xoa-dang-ky = A household with someone to be taken off the register files that online, within { $deletion-duty-days }.
guide-dich-vu-cong-truc-tuyen-xin-ly-do-title = If refused, ask for the reason
guide-dich-vu-cong-truc-tuyen-xin-ly-do = If mending data is refused, the office must give the reason. You can say: “Please tell me the reason for the refusal under clause 3, Article 6 of Decree 70/2024/NĐ-CP.” In Vietnamese: “Xin cho biết lý do từ chối theo khoản 3 Điều 6 Nghị định 70/2024/NĐ-CP.”
guide-dich-vu-cong-truc-tuyen-phan-anh-title = Complain
guide-dich-vu-cong-truc-tuyen-phan-anh = Use Phản ánh, kiến nghị (reports and petitions) on the National Public Service Portal. Or speak to the one-stop desk, the people’s committee or the police of the next level up.

# lam-gi-tiep
guide-dich-vu-cong-truc-tuyen-lam-gi-tiep-title = What to do next
guide-dich-vu-cong-truc-tuyen-xem-truoc-khi-nop = About to file for residence? Take the check “A residence file that is not sent back”. It goes through each paper, each consent and each date.
guide-dich-vu-cong-truc-tuyen-chua-co-tai-khoan = Without an account take “The electronic identity account”.
