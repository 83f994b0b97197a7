## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

voice-sample = Xin chào bà con. Từ nay đi làm giấy tờ, mình khỏi mang sổ hộ khẩu nữa.
