## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

check-chung-minh-noi-o-intro = Mình trả lời cho việc đang làm. Cuối cùng sẽ biết cần đưa giấy chi, giấy nào không phải nộp, và nên hỏi ai.
check-chung-minh-noi-o-ho-doi-title = Nơi nhận hồ sơ có đòi giấy chi về nơi ở không?
check-chung-minh-noi-o-ho-doi-khong-doi = Chưa ai đòi chi
check-chung-minh-noi-o-outcome-hoi-noi-nhan-title = Hỏi nơi nhận hồ sơ cần giấy chi
check-chung-minh-noi-o-viec-title = Mình đang cần làm việc chi?
check-chung-minh-noi-o-vneid-title = Tài khoản VNeID của mình ở mức mô?
check-chung-minh-noi-o-the-title = Mình đang có thẻ mô còn hạn?
