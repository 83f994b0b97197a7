## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

check-cuoc-goi-lua-dao-item-tat-may-xem-lai-may = Nhờ người nhà coi máy có ứng dụng lạ mới cài không. Có thì tắt nguồn máy hoặc ngắt mạng liền.
check-cuoc-goi-lua-dao-item-tat-may-hoi-lai = Coi máy đã tắt nguồn hay ngắt mạng chưa. Chưa thì làm liền.
check-cuoc-goi-lua-dao-item-lien-ket-da-bam-hoi-lai = Coi lại tin nhắn có đường dẫn lạ không. Có thì đưa công an xã, phường coi.
check-cuoc-goi-lua-dao-outcome-lua-dao-da-mat-title = Dừng lại, chặn thiệt hại liền
