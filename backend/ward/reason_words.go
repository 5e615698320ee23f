package ward

import (
	"slices"
	"strings"
	"unicode"

	"motcua/backend/viet"
)

// ReasonOf sorts a reason that an officer wrote into one of the few. A reason that was
// chosen from the list goes before it.
func ReasonOf(text string) LateReason {
	said := sayingOf(text)
	if said.words == " " {
		return LateUnknown
	}
	for _, r := range reasonSigns {
		if said.any(r.says) && (len(r.with) == 0 || said.any(r.with)) {
			return r.reason
		}
	}
	return LateOther
}

// reasonSign knows a reason by phrases, one of which is in the text; with one of others
// where a phrase alone says too little.
type reasonSign struct {
	reason     LateReason
	says, with []string
}

// What systems are called, and what befalls them.
var (
	systems = []string{"hệ thống", "phần mềm", "mạng", "đường truyền", "máy chủ", "máy tính", "máy in", "máy quét", "internet", "ký số", "chữ ký số",
		"kết nối", "cổng dịch vụ công", "cơ sở dữ liệu", "csdl", "dữ liệu dân cư", "kỹ thuật", "vneid", "thanh toán trực tuyến", "tài khoản"}
	faults = []string{"lỗi", "nghẽn", "treo", "hỏng", "sập", "trục trặc", "sự cố", "gián đoạn", "bảo trì", "nâng cấp", "quá tải", "chập chờn", "đứt", "mất tín hiệu",
		"hệ thống chậm", "mạng chậm", "mạng yếu", "chạy chậm", "mất kết nối", "mất mạng", "rớt mạng", "không truy cập được", "không vào được", "không đăng nhập được",
		"không kết nối được", "không tra cứu được", "không hoạt động", "ngừng hoạt động", "tạm dừng", "không đồng bộ", "chưa đồng bộ", "không ký số được"}
	leaders = []string{"lãnh đạo", "chủ tịch", "phó chủ tịch", "người ký", "người có thẩm quyền"}
	bodies  = []string{"cơ quan", "đơn vị", "công an", "sở", "phòng", "ủy ban", "ubnd", "xã", "phường", "tòa án", "bảo hiểm xã hội", "văn phòng đăng ký đất đai", "nơi cư trú"}
)

// reasonSigns are tried in order. A system that broke comes before what could not be
// done for it ("không tra cứu được"); one that is only named comes last, for most things
// are asked by way of one.
var reasonSigns = []reasonSign{
	{LateSystem, []string{"mất điện", "cúp điện", "cắt điện", "mất mạng", "mất internet"}, nil},
	{LateSystem, systems, faults},
	{LateCheck, []string{"xác minh", "phối hợp", "lấy ý kiến", "xin ý kiến", "cho ý kiến", "chờ ý kiến", "có ý kiến", "cơ quan khác", "đối chiếu", "thẩm định", "thẩm tra", "thực địa",
		"tra cứu", "đo đạc", "văn bản trả lời"}, nil},
	{LateCheck, []string{"trả lời", "phản hồi", "hồi âm"}, bodies},
	{LateSigner, []string{"chưa ký", "chờ ký", "chưa kịp ký", "trình ký", "ký duyệt", "ký chậm", "chậm ký", "người ký", "chờ lãnh đạo", "chờ chủ tịch", "chờ phó chủ tịch"}, nil},
	{LateSigner, leaders, []string{"đi công tác", "đi họp", "họp", "đi học", "đi vắng", "vắng", "nghỉ", "nghỉ phép", "bận", "ký", "duyệt"}},
	{LateManyCases, []string{"quá tải", "nhiều hồ sơ", "lượng hồ sơ", "hồ sơ tăng", "hồ sơ dồn", "tồn đọng", "thiếu người", "thiếu nhân lực", "thiếu nhân sự", "thiếu cán bộ", "thiếu công chức",
		"thiếu biên chế", "ít người", "đông người", "đông công dân", "tăng đột biến", "kiêm nhiệm", "không có người thay", "không kịp"}, nil},
	{LateManyCases, []string{"cán bộ", "công chức", "chuyên viên", "viên chức", "người thụ lý", "người phụ trách"},
		[]string{"nghỉ", "ốm", "đi công tác", "đi họp", "đi học", "tập huấn", "vắng", "thai sản", "luân chuyển"}},
	{LateFee, []string{"lệ phí", "nộp phí", "đóng phí", "tiền phí", "nghĩa vụ tài chính", "nộp thuế", "nộp tiền", "tiền sử dụng đất", "lệ phí trước bạ"}, nil},
	{LateComplex, []string{"phức tạp", "vướng mắc", "nội dung mới", "nhiều tài sản", "nhiều thửa", "nguồn gốc đất", "nhiều đồng thừa kế", "chưa có hướng dẫn", "khó khăn"}, nil},
	{LateCheck, []string{"chờ", "đợi"}, bodies},
	{LateSystem, []string{"hệ thống", "phần mềm", "đường truyền", "máy chủ", "internet", "kỹ thuật", "cơ sở dữ liệu", "csdl", "sự cố"}, nil},
}

// saying is a text as its words, with one space before and after each; bare when
// nobody typed an accent.
type saying struct {
	words string
	bare  bool
}

func sayingOf(text string) saying {
	text = viet.Clean(text)
	if !viet.HasAccent(text) {
		return saying{" " + strings.TrimLeft(viet.Key(text)+" ", " "), true}
	}
	words := strings.FieldsFunc(viet.Lower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return saying{words: sameSpelling.Replace(" " + strings.Join(words, " ") + " ")}
}

// sameSpelling brings words that are spelled in two ways into one of them.
var sameSpelling = strings.NewReplacer(" kí ", " ký ", " kĩ ", " kỹ ", " uỷ ", " ủy ", " toà ", " tòa ")

// any says whether one of some phrases is in the text. Without accents the shortest
// words are too many others: "so" is "sở" and "sơ".
func (s saying) any(phrases []string) bool {
	return slices.ContainsFunc(phrases, func(p string) bool {
		if s.bare {
			p = viet.Key(p)
			if len(p) < 3 {
				return false
			}
		}
		return strings.Contains(s.words, " "+p+" ")
	})
}
