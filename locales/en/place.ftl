## The card of the place: what every page shows of it.

nav-place = Where we live
notice-card-damaged = The local card kept on this device is damaged and cannot be read. Whoever keeps it, please enter it again. Everything else is still here.

place-runs = This copy is run by: { $who }.
place-area = It is used in: { $area }.
place-where = Where to go
place-desk-police = Commune or ward police
place-desk-one-stop = One-stop office
place-desk-team = Community digital team
place-address = Address
place-hours = Hours
place-phone = Telephone
place-kind-session = Help session
place-kind-card-point = Mobile card point
place-session = { $kind }: { $date }
place-next = Next: { $session }.
place-all = See the whole local card
