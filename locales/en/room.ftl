## Ask the room: a check walked on the projector by show of hands.

teams-door-rooms = Ask the room
teams-door-rooms-note = A check on the screen, people raise their hands, you count; in the end you see how many lack which paper
teams-rooms-title = Ask the room
teams-rooms-description = Put a check of papers on the screen and ask the whole room. People raise their hands, you count. Works without network.
teams-rooms-intro = Choose a check and put it on the screen. People raise their hands, you count. After the questions you see what most people need.

room-title = Ask the room
room-description = Put this check on the screen: people raise their hands, you count. In the end you see what most need, and how many lack each paper.
room-intro = Put this page on the screen. Read each question, people raise their hands, and you write down how many.
room-how-screen = “Only the question on the screen” hides the top and the foot of the page. Press it once more, or Escape, to have them back.
room-how-groups = Each question is asked only of people who have answered alike so far. The page says how many they are.
room-how-unsure = Whoever is not sure, or does not like to raise a hand, counts as “I do not know”.
room-how-private = The page keeps numbers only and asks no names. They are gone when the page is closed.
room-people = How many people are in the room?
room-begin = Begin asking
room-others = Choose another check
room-alone = Check for one person
room-damaged = What was counted before is damaged and cannot be read. Please ask again from the start.
room-error-nobody = Please write how many people are in the room.
room-error-many = Too many people. A room can have { $most } people at most.
room-error-number = Please write the number of people in digits.
room-error-groups = The room is split into too many groups. Please look at the result so far.
room-error-apart = The next question has to wait. Please mend the numbers.
room-error-answer = The check does not take this answer. Please look again.

room-whom-all = Asked of the whole room: { $people ->
    [1] one person
   *[other] { $people } people
}
room-whom = Asked only of { $people } of { $all } people, who answered:
room-unknown = I do not know
room-days-any = They know the day
room-days-until = Until { $last }
room-days-to-now = From { $first } until now
room-days-from = From { $first } on
room-days-between = From { $first } to { $last }
room-age-from = { $age } years or older
room-age-under = Under { $age } years
room-age-is = { $age } years
room-age-between = { $from } to { $to } years
room-less = One person fewer: { $answer }
room-more = One more person: { $answer }
room-rest = The rest
room-rest-of = All the rest: { $answer }
room-remove = Take this line away: { $answer }
room-standing = { $counted } of { $all } counted.
room-standing-fits = That is everyone.
room-standing-short = { $people } still missing.
room-standing-over = { $people } too many.
room-undo = Back one question
room-left = Groups still to ask: { $groups }. The longest way has { $least } to { $most } questions left.
room-left-exact = Groups still to ask: { $groups }. Questions left on the longest way: { $most }.
room-alone-screen = Only the question on the screen
room-look = See the result so far
room-again = Begin anew
room-again-sure = All that was counted will be gone. Begin anew?
room-again-yes = Delete all, begin anew
room-again-no = No, keep it
room-add-several = Choose one or more, then write how many people have exactly these
room-add-number = Write a number, then how many people answer so
room-add-date = Where it has to be more exact, write a day or a year
room-add-date-label = Day or year
room-add-people = How many people
room-add = Add to the list

room-result-title = Result for the whole room
room-result-kicker = { $people ->
    [1] One person, { $date }
   *[other] { $people } people, { $date }
}
room-open = Not asked to the end: { $people } people, groups: { $groups }. The numbers below are without them.
room-go-on = Go on asking
room-say-title = What to say now
room-say-nothing = Nobody has answered all questions yet, so there is no result.
room-say-most = { $people } of { $all } people here: “{ $outcome }”.
room-say-needed = What most still lack or have to ask about: “{ $item }”, { $people ->
    [1] one person
   *[other] { $people } people
}.
room-say-most-asked = { $people } of { $all } people asked to the end: “{ $outcome }”.
room-say-none = Nobody lacks anything.
room-say-none-asked = Of those asked to the end nobody lacks anything.
room-outcomes-title = How many people have each result
room-share = { $people ->
    [1] One person, { $share }
   *[other] { $people } people, { $share }
}
room-share-least = less than { $share }
room-share-most = more than { $share }
room-what-to-do = What has to be done?
room-papers-title = Papers and errands: how many people
room-people-missing = { $people ->
    [1] One person lacks it
   *[other] { $people } people lack it
}
room-people-ask = { $people ->
    [1] One person has to ask
   *[other] { $people } people have to ask
}
room-people-ready = { $people ->
    [1] One person is ready
   *[other] { $people } people are ready
}
room-people-none = { $people ->
    [1] One person does not need it
   *[other] { $people } people do not need it
}
room-groups-title = What each group has answered
room-group-open = not asked to the end
room-people-count = { $people ->
    [1] One person:
   *[other] { $people } people:
}
