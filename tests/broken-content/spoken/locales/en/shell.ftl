home-title = Home
    .spoken = Start
# digits: a telephone number is a name
home-phone = Call 1900 0368.
page-count = { $count ->
    [0] No page
    [1] One page
   *[other] { $count } pages
}
menu-guides = Guides
menu-checks = Checks
source-luat-mau-title = The sample law
source-thong-tu-mau-title = The sample circular
