package demo

// Names that exist, with "Mẫu" (sample) in the middle, so that nobody takes a
// person of the sample for a real one. How often a surname comes is roughly true.
var (
	surnames = []string{"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ",
		"Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trịnh", "Đoàn", "Lương", "Quách", "Tạ"}
	surnameShares = []int{380, 110, 95, 70, 35, 20, 45, 25, 20, 21, 20, 14, 13, 13, 10, 5, 8, 6, 7, 6, 3, 4}

	menMiddle   = []string{"Văn", "Văn", "Văn", "Đức", "Hữu", "Quang", "Minh", "Xuân", "Đình"}
	womenMiddle = []string{"Thị", "Thị", "Thị", "Thị", "Ngọc", "Thu", "Thanh", "Kim", "Hồng"}

	menGiven = []string{"An", "Ân", "Bảo", "Bình", "Chính", "Cảnh", "Cường", "Dũng", "Duy", "Dương", "Đạt", "Đông", "Đức", "Giang",
		"Hải", "Hiếu", "Hòa", "Hoàng", "Hùng", "Hưng", "Khánh", "Khôi", "Kiên", "Lâm", "Long", "Lộc", "Mạnh", "Nam", "Nghĩa",
		"Phong", "Phúc", "Phước", "Quân", "Quốc", "Sơn", "Tài", "Tâm", "Thành", "Thắng", "Thịnh", "Tiến", "Toàn", "Trung",
		"Tuấn", "Tùng", "Việt", "Vinh", "Vượng"}
	womenGiven = []string{"An", "Ánh", "Bích", "Châu", "Chi", "Cúc", "Diễm", "Dung", "Duyên", "Đào", "Giang", "Hà", "Hạnh", "Hằng",
		"Hiền", "Hoa", "Hòa", "Huệ", "Huyền", "Hương", "Lan", "Liên", "Linh", "Loan", "Ly", "Mai", "My", "Nga", "Ngân", "Nhung",
		"Oanh", "Phượng", "Quyên", "Quỳnh", "Sen", "Tâm", "Thảo", "Thơm", "Thủy", "Thúy", "Trang", "Trâm", "Trinh", "Tuyết",
		"Uyên", "Vân", "Xuân", "Yến", "Ý"}

	organisations = []string{"Công ty TNHH Mẫu An Khang", "Công ty TNHH Mẫu Phú Thịnh", "Công ty Cổ phần Mẫu Đại Việt",
		"Công ty TNHH Thương mại Mẫu Hòa Bình", "Hợp tác xã Mẫu Đông Phong", "Trường Tiểu học Mẫu", "Trường Mầm non Mẫu Hoa Sen",
		"Công ty Cổ phần Xây dựng Mẫu Thăng Long", "Công ty TNHH Vận tải Mẫu Bảo Tín", "Văn phòng đại diện Mẫu Việt Á",
		"Công ty TNHH Dịch thuật Mẫu Á Âu", "Trung tâm Ngoại ngữ Mẫu Ánh Dương"}
)
