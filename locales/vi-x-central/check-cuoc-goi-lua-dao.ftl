## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

check-cuoc-goi-lua-dao-dau-hieu-title = Họ đòi mình làm chi?
check-cuoc-goi-lua-dao-da-lam-chua-lam = Chưa làm điều chi
check-cuoc-goi-lua-dao-outcome-lua-dao-da-mat = Mình không làm chi thêm theo lời họ. Làm lần lượt từng việc trong danh sách, việc đầu tiên làm trước.
check-cuoc-goi-lua-dao-kenh-title = Họ liên lạc với mình bằng cách mô?
check-cuoc-goi-lua-dao-da-lam-title = Mình đã lỡ làm theo điều mô chưa?
