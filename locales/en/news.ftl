## What is new.

news-title = What is new
news-description = What changed in the law on residence, identity cards and VNeID, since when, and what comes next. What this site has added.
news-intro = What has changed in the law, what comes next, and what this site has added. Everything has its day.
news-coming = What comes next
news-coming-none = No coming change is known.
news-past = What has changed in the law
news-own = What this site has added
news-review = Statements to be looked at again
news-review-about = The law goes on changing, so some statements have to be compared again by a day. Past that day they carry a notice.
news-begins = In force: { $what }
news-ends = No longer in force: { $what }
news-becomes = { $what }: from { $old } to { $new }.
news-over = { $what }: { $old } ends.
news-more = See fees, time limits and fines of a day

## Changes of the law.

news-law-residence-law = The new Law on Residence comes into force. Residence moves from paper books to a database.
news-law-books-void = Paper household and temporary-residence books become void. A decree takes the demand for the book out of other decrees.
news-law-pm-dispatch = The Prime Minister orders offices not to ask for the paper book.
news-law-ct07-year = The residence certificate, form CT07, is good for { $ct07-validity }.
news-law-id-law = The identity card follows the CCCD. A CCCD stays good until the day printed on it.
news-law-e-id-decree = A new decree on electronic identity replaces the one before.
news-law-cmnd-void = The old identity cards (CMND) of nine and of twelve digits become void.
news-law-two-tiers = Local government has two tiers left: province and commune.
news-law-certification = For certification no office may demand originals of papers already in VNeID.
news-law-fines-decree = A new decree on fines replaces the one before; fines are higher.
news-law-data-for-papers = Population data replaces identity and residence papers in about { $procedures-using-data } procedures.
news-law-decree-58 = A decree amends the rules on residence and on identity cards.
news-law-no-asking = The law forbids asking for papers already in VNeID. Except where information does not match, or another law says so.
news-law-residence-circular = A new circular on residence replaces those before. An office that can look residence up may not demand form CT07.
news-law-minors = New rules on registering the residence of minors begin to apply.
news-law-commune-police = The commune police is one of the bodies that issue the identity card.
news-law-digital-citizens = Digital citizens who file online are free of some fees.
news-law-one-procedure = First card, change and reissue become one procedure.
news-law-baby-card = The papers of a newborn done at once now include the identity card.
news-law-e-id-amended = A decree amends the rules on electronic identity.
news-law-civil-status = The new Law on Civil Status comes into force. Registration no longer depends on where one lives.

## Changes of the portal.

news-site-first-pages = The first guides, the checks of papers and the readouts are here.
news-site-household = A check for a whole household and the search are added.
news-site-figures = Tables of fees, time limits and fines on a day of your choice, and this page, are added.

## "Tell us it is wrong": a text to copy.

wrong-title = Tell us it is wrong
wrong-about = There is no form here. Copy this text, fill it in, and send it to whoever runs this site, or to the community digital team of your commune. Do not write card numbers or passwords.
wrong-copy = Copy this text
wrong-text-start = I found something wrong on the site Từ Sổ Sang Thẻ.
wrong-text-place = It stands at: { $place }
wrong-text-made = The site was made on: { $date }
wrong-text-what = What is wrong: …
wrong-text-right = What I think is right: …
wrong-text-ground = I know it from: …
