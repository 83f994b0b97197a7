## What is handed out on paper, out of the agenda of a session.

handout-title = Handouts
handout-description = Print a handout large or small or in large letters, a poster, notes for the presenter. The words are those of the slides of the session.
handout-intro = One sheet for everybody to take home. The words are those of your slides. Look at it below, and print it when it is right.
handout-door = Print handouts, a poster, notes for the presenter
handout-door-note = In the words of the slides, with boxes for the papers to bring and a QR code
handout-onward = What can be made of these slides
handout-choose = Which sheet to print
handout-kind-a4 = Handout { $paper }
handout-kind-a5 = Handout { $paper }
handout-kind-large = Large letters, { $paper }
handout-kind-poster = Poster { $paper }
handout-kind-notes = Notes for the presenter
handout-code-label = Where the QR code leads
handout-go-title = Print
handout-pages = Pages of { $paper }: { $pages }, with { $taken } of { $all } slides.
handout-left = A slide that is too long, speaks of this site only, or finds no room is not printed. The notes for the presenter have them all.
handout-print = Print this sheet
handout-preview = The sheet as it will be printed
handout-page = Page { $page } of { $pages }
handout-more-title = Change the words, print cards
handout-more-about = The card for the clerk is a sheet of its own, for whoever is still asked for the household book.
handout-change = Change the slides
handout-place = Change the local card: address, hours and telephone on the sheet
handout-clerk-of = Card for the clerk: { $title }

handout-sheet-title = What to remember
handout-sheet-for = For: { $audience }
handout-sheet-bring = Take along when papers are made
handout-sheet-more = More, and to listen to: { $title }
handout-sheet-scan = Open the camera of a phone and point it at this square.
handout-sheet-sources = Sources: { $list }.
handout-sheet-foot = Guidance by the community, no decision of any office. As of { $date }.
handout-poster-title = Good to know
handout-poster-more = More: { $title }
handout-notes-title = Notes for the presenter
handout-notes-time = Planned: { $minutes } min { $seconds } s.
