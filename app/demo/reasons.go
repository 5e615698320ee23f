package demo

import "fmt"

// What people write when a case does not go straight.
var (
	missingPapers = []string{"Giấy chứng sinh (bản chính)", "Bản sao giấy chứng nhận kết hôn", "Văn bản ủy quyền có chứng thực",
		"Giấy xác nhận tình trạng hôn nhân", "Bản chính giấy tờ để đối chiếu", "Tờ khai có đủ chữ ký của hai bên"}
	whyWithdrawn = []string{"Người nộp không còn nhu cầu", "Người nộp sẽ nộp tại nơi cư trú mới", "Người nộp ghi sai thông tin, xin nộp lại sau"}
	whyStopped   = []string{"Không đủ điều kiện theo quy định", "Đang có tranh chấp, chờ kết quả giải quyết", "Thông tin kê khai không đúng với dữ liệu xác minh"}
	whyRefused   = []string{"Không thuộc thẩm quyền giải quyết của phường", "Giấy tờ xuất trình hết hiệu lực", "Thiếu giấy tờ bắt buộc, người nộp sẽ nộp lại",
		"Bản chính bị tẩy xóa, sửa chữa", "Giấy tờ của nước ngoài chưa được hợp pháp hóa lãnh sự"}
)

// receipt gives the next number of the book of money receipts.
func (s *sample) receipt() string { return fmt.Sprintf("BL-%06d", s.number("receipts")) }
