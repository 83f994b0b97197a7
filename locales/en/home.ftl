home-title = The household book is gone. Which papers do we need?
home-lead = From the paper book to the identity card (thẻ căn cước) and VNeID. One plain step at a time, read aloud in Vietnamese in the accent of your region.
home-description = The paper household book (sổ hộ khẩu) is gone. What replaces it, which papers you have or miss, and all of it read aloud in the voices of three regions.
home-hero-alt = A grandmother opens a household book. The thread of its spine runs on as a line into a chip card and a telephone.
home-doors-title = What brings you here?
home-check-title = See whether everybody at home has their papers
home-check-note = Answer a few short questions for each person and get one plan. No card number, no login.
home-check-go = Start the check
home-door-book-title = The household book is still in the cupboard
home-door-book-note = Keep it or not, and what replaces it, step by step
home-door-office-title = An office still asks for the book or papers
home-door-office-note = What to say, and a card to show the clerk
home-door-card-title = Get, change or replace an identity card
home-door-card-note = What to bring, where, the fee, how long
home-door-phone-title = Install VNeID, forgotten password, new phone
home-door-phone-note = From nothing, one step at a time
home-door-life-title = A baby, a new rented room, a grandmother without a card
home-door-life-note = What comes first, and what later
home-door-scam-title = Somebody called, and it may be a scam
home-door-scam-note = Hang up, then what to do in the first hour
home-all-guides = All guides
home-all-checks = All checks
home-voices-title = Hear it in the voice of your region
home-voices-text = The Vietnamese pages can be read aloud sentence by sentence, as slowly as you like. Press a button to hear a voice.

guides-title = Guides
guides-description = Guides to the household book, the identity card and VNeID. Every statement shows its source and the day it was checked.
guides-intro = Each guide gives the short answer first, then every point by itself. Every point shows its source and the day it was checked.
guides-figures-note = What to pay, how long it takes, ages and fines on a day you choose
guides-of-book = Household book and where you live
guides-of-card = Identity card and papers
guides-of-phone = VNeID and doing things online
guides-of-law = Law, figures and history
guides-news-note = What has changed in the law, and what comes next
guide-index = On this page
guide-index-parts = On this page ({ $count } parts)
guide-top = Back to the top
guide-to-check = Check it for your own case
timeline-alt = A line of time: the dashed thread is the age of the book, the solid line the age of the card. Each date is told in the list below.
timeline-caption = Squares and dashed thread: the age of the book. Round dots and solid line: the age of the card. Full marks lie behind us, hollow ones are to come.
timeline-caption-told = Squares: dates with a document. Dashed squares: dates that one article alone tells. Round dot: the age of the card.
timeline-today = today
timeline-coming = To come
swap-caption = Before and now, compared
swap-task = What
swap-before = Before
swap-before-short = Before
swap-now = Now
swap-now-short = Now
clerk-title = A card to show the clerk
clerk-open = Open the card for the clerk

sources-title = The law behind it
sources-description = Every legal text this site rests on, when it came into force and when it was checked.
sources-intro = These are all the texts that this site rests on, each with the day it came into force and the day it was checked.
sources-how = We read the texts as copied on law sites and in newspapers. What was not read, or only heard of second-hand, says so below. For anything important, please open the official text at the address given.
sources-not-read = This text was not read for this site.
sources-from = In force since { $from }.
sources-until = No longer in force after { $until }.
sources-from-until = In force from { $from } until the end of { $until }.
sources-no-dates = No date of force given.
sources-checked = Checked on { $date }.
sources-wrong = Something is wrong? Tell us
sources-rests = { $count ->
    [1] One place on this site rests on it
   *[other] { $count } places on this site rest on it
}
sources-rests-none = Nothing on this site rests on it by itself.
sources-rests-check = Check:
sources-rests-row = Table:
sources-statement = statement { $number }

search-title = Search this site
search-description = Find guides, checks and legal texts in your own words, with or without Vietnamese accents.
search-intro = Type what you need. Accents are not needed, and old names work too.
search-label = What are you looking for?
search-button = Search
search-waiting = Searching…
search-failed = The search could not be loaded. Please use the lists below, or load the page again.
search-none = No page was found.
search-none-help = Please try fewer words, or other ones. Every page is in the lists below.
search-count = { $count ->
    [1] One place speaks of this.
   *[other] { $count } places speak of this.
}
search-because-same = Words found: { $words }.
search-because-other = Also called: { $words }.
search-because-near = Close to: { $words }.
search-all-guides = All guides
search-all-checks = All checks
