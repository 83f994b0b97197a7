## For community teams: where they begin, and the plan of an issuing drive.

teams-title = Cho tổ cộng đồng
teams-description = Công cụ cho tổ cộng đồng: lập kế hoạch đợt cấp thẻ, chia chỉ tiêu, theo dõi từng ngày. Dùng được khi không có mạng.
teams-intro = Phần này dành cho người đi giúp bà con. Mọi thứ chạy ngay trên máy này, không cần mạng, không gửi gì đi đâu.
teams-door-place = Điền thẻ “Nơi mình ở” trước đã
teams-door-place-note = Công an xã, phường ở đâu, giờ nào, gọi số nào: in trên tờ rơi, đọc trên loa
teams-door-session = Chuẩn bị và trình bày một buổi tuyên truyền
teams-door-session-note = Trang chiếu chữ to lấy từ các bài hướng dẫn, điều khiển bằng máy tính hay điện thoại
teams-door-drive = Lập kế hoạch đợt cấp thẻ
teams-door-drive-note = Cần bao nhiêu ngày, mỗi ngày bao nhiêu người, mỗi tổ bao nhiêu

slide-picked = { $own ->
    [0] Đã xếp lại danh sách.
   *[other] Đã xếp lại danh sách, giữ nguyên { $own } trang của tổ mình.
}
slide-restored = Đã lấy lại danh sách trước đó. Bấm nữa thì lấy danh sách trước nữa.
slide-opened = Đã mở danh sách trong tệp.
slide-saved = Đã lưu danh sách thành tệp.
slide-move-first = Đưa trang { $slide } lên đầu
slide-taken-out = Đã bỏ trang: { $slide }
slide-taken-out-picture = Đã bỏ trang và xóa hình khỏi máy: { $slide }
slide-put-back = Lấy lại trang này
slide-added = Đã thêm, là trang { $number }: { $slide }
slide-own-add-first = Thêm lên đầu
slide-voice = Đọc to bằng giọng: { $voice }.
slide-voice-other = Đổi giọng đọc

drive-title = Kế hoạch đợt cấp thẻ
drive-description = Tính đợt cấp thẻ cần bao nhiêu ngày làm việc, mỗi ngày bao nhiêu người, mỗi tổ bao nhiêu. Xem đợt ấy đang nhanh hay chậm so với kế hoạch.
drive-intro = Điền số người, số điểm làm thẻ và giờ làm. Trang tính ngay cần bao nhiêu ngày, ngày nào xong, mỗi tổ bao nhiêu người.

drive-example-title = Ví dụ: Bắc Từ Liêm năm ấy
drive-example-told = Theo bài báo, quận còn gần { $bac-tu-liem-without-card } người chưa có thẻ, mỗi ngày phải nhận khoảng { $bac-tu-liem-files-a-day } hồ sơ. Mỗi ngày có { $hanoi-shifts-a-day } ca, từ { $hanoi-shift-from-hour } đến { $hanoi-shift-until-hour }. Ở một phường, mỗi ca có { $hanoi-officers-a-shift } cán bộ. Đợt ấy bắt đầu ngày { $hanoi-drive-from }.
drive-example-result = Vậy cần { $days } ngày làm việc. Làm cả chủ nhật thì xong ngày { $finish }.
drive-example-how = Trang tính cả quận như một điểm, vừa đủ sức nhận số ấy. Bài báo không nói có bao nhiêu điểm.
drive-example-take = Điền ví dụ này vào bảng
drive-example-source = Đọc chuyện năm ấy

drive-set-people = Bà con
drive-set-work = Điểm làm thẻ và giờ làm
drive-set-days = Ngày làm việc
drive-field-eligible = Số người trong đợt này
drive-hint-eligible = Tất cả mọi người, kể cả người đã có thẻ.
drive-field-done = Đã có thẻ
drive-hint-done = Trước khi đợt này bắt đầu. Chưa ai có thì để trống.
drive-field-groups = Từng tổ dân phố, thôn
# digits: an example
drive-hint-groups = Mỗi dòng một tổ: tên, dấu hai chấm, số người chưa có thẻ. Ví dụ: Tổ Một: 320.
drive-field-stations = Số điểm làm thẻ
drive-hint-stations = Mỗi điểm có một bộ máy chụp ảnh, lấy vân tay.
drive-field-officers = Số cán bộ mỗi ca
drive-hint-officers = Tính chung tất cả các điểm.
drive-field-crew = Mỗi điểm cần mấy cán bộ
drive-hint-crew = Thiếu người thì điểm ấy không chạy.
drive-field-shifts = Số ca mỗi ngày
drive-hint-shifts = Các ca nối nhau.
drive-field-hours = Mỗi ca mấy giờ
# digits: an example
drive-hint-hours = Ví dụ: 4 hoặc 4,5.
drive-field-rate = Mỗi giờ một điểm làm được mấy người
drive-hint-rate = Lấy số đã làm được thật, đừng lấy số mong muốn.
drive-field-daily = Chỉ tiêu được giao mỗi ngày
drive-hint-daily = Không được giao thì để trống. Đã ghi số này thì sáu ô ở trên có thể để trống.
drive-field-start = Ngày bắt đầu
# digits: an example
drive-hint-start = Ví dụ: 1-12-2026.
drive-field-end = Phải xong trước khi hết ngày
drive-hint-end = Không có hạn thì để trống.
drive-field-weekdays = Làm những ngày nào trong tuần
drive-weekday-monday = Thứ hai
drive-weekday-tuesday = Thứ ba
drive-weekday-wednesday = Thứ tư
drive-weekday-thursday = Thứ năm
drive-weekday-friday = Thứ sáu
drive-weekday-saturday = Thứ bảy
drive-weekday-sunday = Chủ nhật
drive-field-holidays = Ngày nghỉ lễ trong đợt
drive-hint-holidays = Mỗi dòng một ngày. Hôm ấy không ai làm.
drive-field-places = Nơi đưa máy đến làm thẻ
# digits: an example
drive-hint-places = Mỗi dòng một nơi: tên, dấu hai chấm, số ngày. Ví dụ: Nhà văn hóa thôn Đông: 2. Một điểm đi lần lượt từng nơi.
drive-field-counts = Số đã làm từng ngày
# digits: an example
drive-hint-counts = Mỗi dòng một ngày: ngày, dấu hai chấm, số người. Ví dụ: 1-12-2026: 85.
drive-reckon = Tính kế hoạch
drive-faults = Còn chỗ chưa đúng. Xin xem dòng chữ cạnh từng ô.

drive-error-line = Dòng { $line }: { $error }
drive-error-empty = Ô này cần điền.
drive-error-not-number = Xin ghi bằng chữ số. Chỉ giờ và số người mỗi giờ mới có phần lẻ.
drive-error-zero = Số này phải lớn hơn không. Nếu bằng không thì không ai làm được thẻ.
drive-error-too-large = Số này lớn quá. Xin xem lại.
drive-error-more-than-eligible = Nhiều hơn số người trong đợt này. Xin xem lại cả hai số.
drive-error-more-than-a-day = Các ca cộng lại dài hơn một ngày đêm. Xin bớt ca hoặc bớt giờ.
drive-error-no-crew = Chưa đủ cán bộ cho một điểm nào. Xin thêm cán bộ, hoặc xem lại mỗi điểm cần mấy người.
drive-error-nobody = Tính ra cả ngày chưa làm xong một người. Xin xem lại giờ và số người mỗi giờ.
drive-error-not-date = Đây không phải một ngày có thật. Xin ghi ngày, tháng, năm.
drive-error-end-before-start = Ngày này ở trước ngày bắt đầu. Xin sửa một trong hai ngày.
drive-error-before-start = Ngày này ở trước ngày bắt đầu của đợt.
drive-error-no-working-day = Từ ngày bắt đầu đến hạn không có ngày làm việc nào.
drive-error-no-weekday = Xin chọn ít nhất một ngày trong tuần.
drive-error-not-pair = Xin ghi tên hoặc ngày, rồi dấu hai chấm, rồi một con số.
drive-error-twice = Dòng này trùng với một dòng ở trên.
drive-error-too-many = Nhiều dòng quá. Xin bớt lại.
drive-error-too-long = Tên dài quá. Xin viết gọn.
drive-error-too-many-days = Tính ra phải mất nhiều năm. Xin xem lại số người và số làm được.

drive-value = { $value }
drive-result-title = Kết quả
drive-result-days = Cần { $days } ngày làm việc. Xong ngày { $finish }.
drive-result-none = Ai cũng đã có thẻ. Không cần ngày nào.
drive-fact-left = Còn { $people } người chưa có thẻ.
drive-fact-capacity = { $stations } điểm đủ người làm, mỗi ngày nhận được nhiều nhất { $people } người.
drive-fact-daily = Mỗi ngày cần nhận { $people } người.
drive-fact-idle = { $stations } điểm không chạy được vì thiếu người. Cần thêm { $officers } cán bộ mỗi ca.
drive-fact-short = Chỉ tiêu được giao cao hơn sức làm { $people } người mỗi ngày. Kế hoạch tính theo sức làm.
drive-fact-in-time = Kịp hạn { $end }: từ ngày bắt đầu đến hạn có { $days } ngày làm việc.
drive-fact-late = Không kịp hạn { $end }: chỉ có { $days } ngày làm việc. Muốn kịp thì mỗi ngày phải nhận { $people } người.
drive-fact-late-round = Không kịp hạn { $end }: chỉ có { $days } ngày làm việc, mà riêng điểm lưu động đã đi { $moving } ngày. Muốn kịp thì bớt nơi, bớt ngày ở từng nơi, hoặc lùi hạn.
drive-fact-groups-less = Các tổ cộng lại mới được { $people } người. Còn { $rest } người trong đợt chưa ghi vào tổ nào. Xin xem lại.
drive-fact-groups-more = Các tổ cộng lại { $people } người, nhiều hơn số người chưa có thẻ { $more } người. Xin xem lại.
drive-fact-places = Một điểm đi lưu động { $days } ngày, qua { $places } nơi.
drive-fact-only-station = Chỉ có một điểm, nên những ngày ấy ở trụ sở không làm thẻ.
drive-more-title = Nếu thêm thì sao
drive-more-station = Thêm một điểm, đủ cán bộ: còn { $days } ngày, bớt được { $fewer } ngày, xong ngày { $finish }.
drive-more-station-same = Thêm một điểm cũng không xong sớm hơn.
drive-more-station-no-room = Không thêm được điểm nào nữa.
drive-more-shift = Thêm một ca mỗi ngày: còn { $days } ngày, bớt được { $fewer } ngày, xong ngày { $finish }.
drive-more-shift-same = Thêm một ca cũng không xong sớm hơn.
drive-more-shift-no-room = Không thêm được ca: một ngày không còn đủ giờ.
drive-groups-title = Chỉ tiêu từng tổ
drive-groups-how = Chia theo số người của từng tổ, không tổ nào bị giao quá số người của mình. Phần lẻ dồn cho tổ có số dư lớn nhất, nên cộng lại luôn đúng tổng.
drive-groups-rest = Chưa ghi vào tổ nào
drive-groups-name = Tổ
drive-groups-people = Số người
drive-groups-whole = Cả đợt
drive-groups-daily = Mỗi ngày
drive-groups-sum = Cộng
drive-table-title = Lịch từng ngày
drive-table-day = Ngày
drive-table-weekday = Thứ
drive-table-quota = Chỉ tiêu
drive-table-total = Cộng dồn
drive-table-place = Đi lưu động

drive-progress-title = Đã làm đến đâu
drive-progress-first-plan = Khi có kế hoạch, trang sẽ so số đã làm với kế hoạch.
drive-progress-none = Chưa có số nào. Cuối mỗi ngày, mình ghi một số vào đây.
drive-today = Hôm nay, { $date }, làm được mấy người
drive-today-add = Ghi lại
drive-progress-even = Đến hết { $date } đã làm { $people } người, đúng kế hoạch.
drive-progress-ahead = Đến hết { $date } đã làm { $people } người, nhanh hơn kế hoạch { $apart } người.
drive-progress-behind = Đến hết { $date } đã làm { $people } người, chậm hơn kế hoạch { $apart } người.
drive-progress-needed = Còn { $left } người, { $days } ngày làm việc đến { $end }. Từ giờ mỗi ngày cần làm { $people } người.
drive-progress-done = Đã làm xong cho mọi người.
drive-progress-over = Hết ngày rồi mà còn { $left } người. Xin lùi hạn hoặc thêm điểm.
drive-progress-expected = Cứ làm như mấy ngày qua thì xong vào { $date }.
drive-chart-name = Biểu đồ: số người cộng dồn theo kế hoạch và số đã làm. Các con số ở bảng bên dưới.
drive-chart-planned = Kế hoạch
drive-chart-served = Đã làm
drive-chart-table = Các con số của biểu đồ

drive-hand-out-title = In ra, báo cho bà con
drive-print = In kế hoạch
drive-calendar = Lưu vào lịch
drive-calendar-first = Ngày đầu đợt cấp thẻ: { $people } người
drive-calendar-half = Đến hôm nay phải xong một nửa: { $people } người
drive-calendar-last = Ngày cuối đợt cấp thẻ: đủ { $people } người
drive-calendar-place = Làm thẻ lưu động ở { $place }
drive-calendar-end = Hạn của đợt cấp thẻ
drive-announce-label = Lời báo cho bà con
drive-announce = Đợt làm thẻ căn cước bắt đầu ngày { $start }, dự kiến đến hết ngày { $finish }. Làm vào: { $days }.
drive-announce-day = Làm thẻ ở { $place }: ngày { $from }.
drive-announce-days = Làm thẻ ở { $place }: từ ngày { $from } đến hết ngày { $until }.
drive-announce-ask = Bà con có gì chưa rõ, xin hỏi công an xã, phường.
drive-announce-copy = Chép lời báo

drive-keeping-title = Giữ lại, mở lại
drive-keep = Giữ trên máy này
drive-keep-stop = Thôi giữ, xóa khỏi máy
drive-keep-about = Kế hoạch đang ở trong trang này và mất đi khi đóng trang.
drive-kept-about = Máy này đang giữ kế hoạch. Lần sau mở trang là thấy.
drive-save = Lưu thành tệp
drive-clear = Làm lại từ đầu
drive-restore = Lấy lại bảng trước đó
drive-file-label = Mở tệp kế hoạch đã lưu
drive-file-opened = Đã mở tệp. Các ô ở trên là của kế hoạch trong tệp.
drive-file-too-long = Tệp này lớn quá, không phải kế hoạch do trang lưu ra. Bảng đang có vẫn giữ nguyên.
drive-file-other-kind = Tệp này không phải kế hoạch đợt cấp thẻ. Bảng đang có vẫn giữ nguyên.
drive-file-other-version = Tệp này do bản khác của trang lưu ra. Bảng đang có vẫn giữ nguyên.
drive-file-damaged = Tệp này bị hỏng nên trang không đọc được. Bảng đang có vẫn giữ nguyên.
drive-file-failed = Máy này không đọc được tệp. Bảng đang có vẫn giữ nguyên.
drive-kept-too-long = Kế hoạch đã giữ trên máy lớn quá nên trang không đọc được. Xin mở tệp đã lưu, hoặc làm lại.
drive-kept-other-kind = Kế hoạch đã giữ trên máy bị hỏng nên trang không đọc được. Xin mở tệp đã lưu, hoặc làm lại.
drive-kept-other-version = Kế hoạch đã giữ là của bản khác của trang. Xin mở tệp đã lưu, hoặc làm lại.
drive-kept-damaged = Kế hoạch đã giữ trên máy bị hỏng nên trang không đọc được. Xin mở tệp đã lưu, hoặc làm lại.
drive-privacy = Kế hoạch chỉ có số đếm và tên tổ, tên nơi. Xin đừng ghi tên người hay số thẻ.
