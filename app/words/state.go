package words

// States and channels are worded as the national portal words them (domain.md
// 1.5), standings as table II.06a does.
var stateWords = table{
	"state.REGISTERED":           {"Mới đăng ký", "Newly registered"},
	"state.ACCEPTED":             {"Được tiếp nhận", "Accepted"},
	"state.REJECTED_AT_INTAKE":   {"Không được tiếp nhận", "Refused at intake"},
	"state.PROCESSING":           {"Đang xử lý", "In process"},
	"state.SUPPLEMENT_REQUESTED": {"Yêu cầu bổ sung giấy tờ", "Waiting for more papers"},
	"state.FEE_DUE":              {"Yêu cầu thực hiện nghĩa vụ tài chính", "Waiting for payment"},
	"state.WITHDRAWN":            {"Công dân yêu cầu rút hồ sơ", "Withdrawn by the citizen"},
	"state.STOPPED":              {"Dừng xử lý", "Stopped"},
	"state.DONE":                 {"Đã xử lý xong", "Finished"},
	"state.RETURNED":             {"Đã trả kết quả", "Result handed over"},

	"channel.DIRECT": {"Trực tiếp", "In person"},
	"channel.ONLINE": {"Trực tuyến", "Online"},
	"channel.POST":   {"Bưu chính công ích", "Public post"},

	"standing.EARLY":    {"trước hạn", "early"},
	"standing.ON_TIME":  {"đúng hạn", "on time"},
	"standing.LATE":     {"quá hạn", "late"},
	"standing.IN_TIME":  {"trong hạn", "in time"},
	"standing.SOON":     {"sắp đến hạn", "due soon"},
	"standing.NEW_DATE": {"đã hẹn lại", "new date"},
	"standing.WAITING":  {"chờ bổ sung", "waiting for papers"},
	"standing.OVERDUE":  {"quá hạn", "overdue"},

	"role.ADMINISTRATOR": {"Quản trị", "Administrator"},
	"role.CLERK":         {"Tiếp nhận và trả kết quả", "Counter clerk"},
	"role.SURVEY_STAFF":  {"Nhập phiếu khảo sát", "Survey staff"},
	"role.LEADER":        {"Lãnh đạo", "Leader"},
}
