## The frame around every page.

site-name = Từ Sổ Sang Thẻ
skip-to-content = Skip to the main content
nav-label = Main
nav-home = Home
nav-guides = Guides
nav-checks = Checks
nav-search = Search
nav-voices = Voices
nav-figures = Fees, days and fines
nav-news = What is new
nav-questions = Questions
nav-glossary = Glossary
nav-journeys = Step by step
nav-teams = For community teams
nav-sources = The law behind it
nav-other-language = Tiếng Việt

footer-who = An information site made by a community. It is not a site of any state office.
footer-what-it-is-not = What stands here is guidance, not a decision by any office. For your own case, ask the commune or ward police (công an xã, phường).
footer-privacy = The site asks for no name and no card number. Your answers stay on this device and are gone when you close the page, unless you ask to keep them.

display-open = Text and colours
display-text = Text size
display-text-normal = Medium
display-text-large = Large
display-text-largest = Very large
display-theme = Colours
display-theme-auto = As the device
display-theme-light = Light
display-theme-dark = Dark
display-theme-contrast = High contrast

needs-app = This button needs the interactive part of the page, which is not running on this device.
app-failed = The interactive part does not run on this device. You can still read the whole page. To use the buttons, load the page again or use a newer browser.
no-script = JavaScript is switched off in this browser. You can still read the whole page. The buttons for listening, text size and answering questions need JavaScript.

notice-close = Close the notice
notice-settings-damaged = The settings kept on this device were damaged, so the page uses its own again. Nothing else is lost.
notice-answers-damaged = The answers kept on this device were damaged and cannot be read. Please answer again from the start. Nothing else is lost.
notice-storage-blocked = This device does not let the page keep anything. Settings and answers last until you close the page.
notice-clock-wrong = The date of this device seems wrong. The page counts from the day it was made.
notice-no-voice = This device has no Vietnamese voice. The button for large text shows one sentence at a time.
notice-voice-failed = The voice does not run on this device. You can still read the text.
notice-question-out-of-turn = That question is not due yet. Please answer this one first.
notice-wiped = All answers are deleted. None is left on this device.
notice-wiped-idle = Nobody touched the page for ten minutes, so all answers are deleted.
notice-link-taken = The answers of the link are here. If some are missing, please go on answering.
notice-link-damaged = The link is damaged or a part of it was cut off, so that it cannot be read. Everything else is still there.
notice-link-old = The link was made by another version of the site and no longer works. Ask the sender to make it again. Everything else is still there.
notice-link-too-long = The link is too long to be one of ours, so it was not read. Everything else is still there.
notice-link-unknown-check = The link does not belong to this check. Ask the sender for the whole link. Everything else is still there.
notice-copied = Copied. Paste it where you want to send it.
notice-copy-failed = The browser lets this page copy nothing. The text is marked: press and hold it, then choose Copy.
idle-title = Are you still there?
idle-text = In one minute the page will delete all answers, so that nobody else can see them. Press any key or tap the page to keep them.
idle-stay = I am still here
update-ready = A new version of the site is ready.
update-accept = Use the new version
update-later = Later

close = Close
print = Print

not-found-title = There is no such page
not-found-text = This address leads to no page. It may be mistyped, or the page may have moved. You can go on from the pages below.

confirm-note = Please confirm this with the commune police (công an cấp xã) before you act on it.
review-banner = This information is past the day on which it should have been looked at again. Please ask the commune police (công an cấp xã) before you act on it.
source-fold = Legal basis, checked on { $date }
source-fold-day = Legal basis checked on { $date }.
source-fold-link = Link to this statement
source-fold-wrong = Tell us it is wrong
source-fold-plain = Legal basis
