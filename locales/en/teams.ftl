## For community teams: where they begin, and the plan of an issuing drive.

teams-title = For community teams
teams-description = Tools for community teams: plan an issuing drive, share out quotas, follow every day. They work without a network.
teams-intro = This part is for those who help their neighbours. Everything runs on this device, without a network, and nothing is sent anywhere.
teams-door-place = First fill in the local card
teams-door-place-note = Where the police, the one-stop desk and your team are, and when: printed on handouts, read out over the loudspeaker
teams-door-session = Prepare and present a session
teams-door-session-note = Slides in large letters out of the guides, turned over from a laptop or a phone
teams-door-drive = Plan an issuing drive
teams-door-drive-note = How many days, how many people a day, how many for each group

slide-picked = { $own ->
    [0] The list is put together anew.
   *[other] The list is put together anew. Your own slides are still in it: { $own }.
}
slide-restored = The list before is back. Press again for the one before that.
slide-opened = The list of the file is open.
slide-saved = The list is saved as a file.
slide-move-first = Move slide { $slide } to the beginning
slide-taken-out = Taken out: { $slide }
slide-taken-out-picture = Taken out, and its picture deleted from this device: { $slide }
slide-put-back = Put it back
slide-added = Added as slide { $number }: { $slide }
slide-own-add-first = Add it at the beginning
slide-voice = Read aloud by: { $voice }.
slide-voice-other = Choose another voice

drive-title = Plan of an issuing drive
drive-description = How many working days an issuing drive takes, how many people a day, how many for each group. And whether it is ahead of its plan or behind.
drive-intro = Fill in the people, the stations and the hours. The page tells at once how many days it takes, when it ends, and how many people each group has.

drive-example-title = An example: Bắc Từ Liêm in that year
drive-example-told = As an article tells, nearly { $bac-tu-liem-without-card } people of the district had no card, and about { $bac-tu-liem-files-a-day } applications had to be taken a day. Every day had { $hanoi-shifts-a-day } shifts, from { $hanoi-shift-from-hour } to { $hanoi-shift-until-hour }. In one ward each shift had { $hanoi-officers-a-shift } officers. The drive began on { $hanoi-drive-from }.
drive-example-result = So it takes { $days } working days. With Sundays it ends on { $finish }.
drive-example-how = The page reckons the whole district as one station that can just take that many. The article does not say how many stations there were.
drive-example-take = Put this example into the form
drive-example-source = Read the story of that year

drive-set-people = The people
drive-set-work = Stations and hours
drive-set-days = Working days
drive-field-eligible = People whom the drive is for
drive-hint-eligible = Everybody, those who have a card included.
drive-field-done = Have a card already
drive-hint-done = Before the drive begins. Leave it empty when nobody has.
drive-field-groups = Residential groups
# digits: an example
drive-hint-groups = One group a line: the name, a colon, the people without a card. For example: Group One: 320.
drive-field-stations = Stations
drive-hint-stations = Each has a set of equipment for photos and fingerprints.
drive-field-officers = Officers in a shift
drive-hint-officers = At all stations together.
drive-field-crew = Officers that a station takes
drive-hint-crew = A station with fewer does not work.
drive-field-shifts = Shifts a day
drive-hint-shifts = One after another.
drive-field-hours = Hours of a shift
# digits: an example
drive-hint-hours = For example: 4 or 4.5.
drive-field-rate = People an hour at one station
drive-hint-rate = What was really done, not what is hoped for.
drive-field-daily = Quota that was set for a day
drive-hint-daily = Leave it empty when none was set. With this number the six fields above may stay empty.
drive-field-start = First day
# digits: an example
drive-hint-start = For example: 1-12-2026.
drive-field-end = To be over by the end of
drive-hint-end = Leave it empty when no day was set.
drive-field-weekdays = On which days of the week
drive-weekday-monday = Monday
drive-weekday-tuesday = Tuesday
drive-weekday-wednesday = Wednesday
drive-weekday-thursday = Thursday
drive-weekday-friday = Friday
drive-weekday-saturday = Saturday
drive-weekday-sunday = Sunday
drive-field-holidays = Holidays during the drive
drive-hint-holidays = One day a line. Nobody works on it.
drive-field-places = Places that a station is taken to
# digits: an example
drive-hint-places = One place a line: the name, a colon, the days. For example: East village hall: 2. One station visits them one after another.
drive-field-counts = People served each day
# digits: an example
drive-hint-counts = One day a line: the day, a colon, the people. For example: 1-12-2026: 85.
drive-reckon = Reckon the plan
drive-faults = Something is not right yet. See the words beside the fields.

drive-error-line = Line { $line }: { $error }
drive-error-empty = This has to be filled in.
drive-error-not-number = Write it in digits. Only hours and people an hour have a decimal.
drive-error-zero = This has to be more than zero. With zero nobody is served.
drive-error-too-large = This is too large. Please look again.
drive-error-more-than-eligible = More than the people whom the drive is for. Look at both numbers again.
drive-error-more-than-a-day = The shifts are longer than a day and a night. Take fewer shifts or hours.
drive-error-no-crew = Too few officers for even one station. Add officers, or look again at how many a station takes.
drive-error-nobody = So not even one person a day is served. Look at the hours and the people an hour again.
drive-error-not-date = There is no such day. Write day, month and year.
drive-error-end-before-start = This is before the first day. Change one of the two.
drive-error-before-start = This is before the first day of the drive.
drive-error-no-working-day = There is no working day between the first day and this one.
drive-error-no-weekday = Choose at least one day of the week.
drive-error-not-pair = Write a name or a day, then a colon, then a number.
drive-error-twice = This line is the same as one above.
drive-error-too-many = Too many lines. Take some out.
drive-error-too-long = The name is too long. Write it shorter.
drive-error-too-many-days = So it takes years. Look at the people and at what can be done again.

drive-value = { $value }
drive-result-title = Result
drive-result-days = It takes { $days } working days. It ends on { $finish }.
drive-result-none = Everybody has a card. No day is needed.
drive-fact-left = { $people } people have no card yet.
drive-fact-capacity = Stations with enough officers: { $stations }. They can serve { $people } people a day at most.
drive-fact-daily = To be served each day: { $people } people.
drive-fact-idle = Stations that cannot work for want of officers: { $stations }. They need { $officers } more in each shift.
drive-fact-short = The quota that was set is { $people } people a day more than can be done. The plan goes by what can be done.
drive-fact-in-time = In time for { $end }: there are { $days } working days from the first day on.
drive-fact-late = Not in time for { $end }: there are only { $days } working days. To be in time, { $people } people have to be served a day.
drive-fact-late-round = Not in time for { $end }: there are only { $days } working days, and the travelling station alone takes { $moving }. To be in time, leave out places, stay fewer days, or set a later day.
drive-fact-groups-less = The groups together have only { $people } people. { $rest } people of the drive are in no group. Please look again.
drive-fact-groups-more = The groups together have { $people } people, { $more } more than those without a card. Please look again.
drive-fact-places = One station travels for { $days } days, to { $places } places.
drive-fact-only-station = There is only one station, so no cards are made at the office on those days.
drive-more-title = What more would do
drive-more-station = One more station with its officers: { $days } days, { $fewer } fewer, over on { $finish }.
drive-more-station-same = One more station would not end it sooner.
drive-more-station-no-room = No station can be added.
drive-more-shift = One more shift a day: { $days } days, { $fewer } fewer, over on { $finish }.
drive-more-shift-same = One more shift would not end it sooner.
drive-more-shift-no-room = No shift can be added: a day has not enough hours.
drive-groups-title = Quota of each group
drive-groups-how = Shared by the people of each group, and no group is given more than it has. What is left by rounding goes to the largest remainders, so the sum is always right.
drive-groups-rest = In no group yet
drive-groups-name = Group
drive-groups-people = People
drive-groups-whole = In all
drive-groups-daily = A day
drive-groups-sum = Sum
drive-table-title = Day by day
drive-table-day = Day
drive-table-weekday = Weekday
drive-table-quota = Quota
drive-table-total = So far
drive-table-place = Travelling station

drive-progress-title = How far it is
drive-progress-first-plan = Once there is a plan, the page compares with it what was done.
drive-progress-none = No count yet. At the end of each day put one number in here.
drive-today = Served today, { $date }
drive-today-add = Write it down
drive-progress-even = By { $date }, { $people } people were served, just as planned.
drive-progress-ahead = By { $date }, { $people } people were served, { $apart } more than planned.
drive-progress-behind = By { $date }, { $people } people were served, { $apart } fewer than planned.
drive-progress-needed = { $left } people are left, and { $days } working days until { $end }. From now on { $people } people a day are needed.
drive-progress-done = Everybody has been served.
drive-progress-over = The time is over and { $left } people are left. Set a later day or add stations.
drive-progress-expected = At the pace of the days so far it ends on { $date }.
drive-chart-name = Chart: people so far as planned, and as served. The numbers stand in the table below.
drive-chart-planned = Planned
drive-chart-served = Served
drive-chart-table = The numbers of the chart

drive-hand-out-title = Print it, announce it
drive-print = Print the plan
drive-calendar = Put it into a calendar
drive-calendar-first = First day of the issuing drive: { $people } people
drive-calendar-half = Half has to be done by today: { $people } people
drive-calendar-last = Last day of the issuing drive: { $people } people in all
drive-calendar-place = Cards are made at { $place }
drive-calendar-end = The issuing drive has to be over
drive-announce-label = Words to announce it
drive-announce = Identity cards are made from { $start }, expected until { $finish }. Days: { $days }.
drive-announce-day = Cards are made at { $place } on { $from }.
drive-announce-days = Cards are made at { $place } from { $from } until { $until }.
drive-announce-ask = Whatever is not clear, ask the commune or ward police.
drive-announce-copy = Copy the words

drive-keeping-title = Keep it, open it again
drive-keep = Keep it on this device
drive-keep-stop = Keep it no longer, delete it
drive-keep-about = The plan is in this page and goes when the page is closed.
drive-kept-about = This device keeps the plan. It is here the next time.
drive-save = Save it as a file
drive-clear = Begin anew
drive-restore = Take back the form as it was
drive-file-label = Open a plan that was saved
drive-file-opened = The file is open. The fields above are those of its plan.
drive-file-too-long = This file is too large to be a plan that this page has saved. The form stays as it was.
drive-file-other-kind = This file is no plan of an issuing drive. The form stays as it was.
drive-file-other-version = This file was saved by another version of the page. The form stays as it was.
drive-file-damaged = This file is damaged and cannot be read. The form stays as it was.
drive-file-failed = This device cannot read the file. The form stays as it was.
drive-kept-too-long = The plan kept on this device is too large to be read. Open a saved file, or begin anew.
drive-kept-other-kind = The plan kept on this device is damaged and cannot be read. Open a saved file, or begin anew.
drive-kept-other-version = The plan kept on this device is of another version of the page. Open a saved file, or begin anew.
drive-kept-damaged = The plan kept on this device is damaged and cannot be read. Open a saved file, or begin anew.
drive-privacy = A plan holds counts and the names of groups and places only. Please write no names of people and no card numbers.
