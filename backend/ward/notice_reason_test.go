package ward

import (
	"slices"
	"testing"
)

// Sentences as officers write them into an apology.
func TestReasonOf(t *testing.T) {
	for want, texts := range map[LateReason][]string{
		LateCheck: {
			"Chờ kết quả xác minh của Công an phường",
			"cơ quan phối hợp trả lời chậm",
			"Chờ Sở Tư pháp cho ý kiến",
			"Phải đối chiếu với sổ gốc lưu tại xã cũ",
			"Cần tra cứu sổ hộ tịch của phường trước khi sáp nhập",
			"Cơ sở dữ liệu quốc gia về dân cư chưa có thông tin, phải xác minh nơi cư trú",
			"Chờ phòng Kinh tế, Hạ tầng và Đô thị thẩm định, kiểm tra thực địa",
			"UBND phường nơi cư trú trước đây chưa có văn bản trả lời",
			"Đã gửi văn bản nhưng nơi cư trú cũ chưa phản hồi",
			"Chờ Công an phường cung cấp thông tin cư trú",
			"Gửi hồ sơ liên thông qua hệ thống, chờ cơ quan bảo hiểm xã hội trả lời",
			"Hồ sơ có lỗi trong giấy tờ gốc, phải xác minh lại",
			"cho xac minh cua cong an",
			"CHỜ KẾT QUẢ XÁC MINH",
		},
		LateSystem: {
			"Lỗi hệ thống thông tin một cửa",
			"Mất điện",
			"Phần mềm bị lỗi nên không tra cứu được thông tin",
			"Không tra cứu được trên cơ sở dữ liệu dân cư",
			"Hệ thống xác minh dữ liệu dân cư bị gián đoạn",
			"Phần mềm hộ tịch điện tử dùng chung bị nghẽn, chờ đối chiếu",
			"Hệ thống quá tải vào buổi sáng",
			"Đường truyền chập chờn, không ký số được",
			"Máy chủ ký số gặp sự cố",
			"Máy in hỏng",
			"Cổng Dịch vụ công quốc gia bảo trì",
			"Không đăng nhập được phần mềm",
			"Do lỗi kĩ thuật",
			"Trục trặc chữ kí số của lãnh đạo",
			"loi he thong",
			"phan mem bi treo khong tra cuu duoc",
			"Hệ thống dịch vụ công",
		},
		LateManyCases: {
			"Lượng hồ sơ tăng cao",
			"Quá tải do thiếu công chức",
			"Công chức tư pháp nghỉ ốm",
			"Cán bộ thụ lý đi tập huấn, không có người thay",
			"Đầu năm học đông công dân đến chứng thực",
			"Thiếu người kiểm tra tại nơi ở",
			"Nhiều hồ sơ cùng lúc, làm không kịp",
			"ho so ton dong",
		},
		LateSigner: {
			"Lãnh đạo đi công tác, chưa ký",
			"Phó Chủ tịch đi họp cả ngày",
			"Hồ sơ đã trình ký, chờ ký duyệt",
			"Chủ tịch nghỉ phép",
			"Lãnh đạo chưa kịp kí",
			"Người ký đi công tác",
			"Chờ Chủ tịch phường duyệt",
			"Chờ lãnh đạo phường",
			"lanh dao di vang",
		},
		LateComplex: {
			"Hồ sơ phức tạp",
			"Hồ sơ phức tạp, cần họp Hội đồng xét duyệt lại",
			"Vướng mắc về nguồn gốc đất",
			"Di sản có nhiều tài sản ở nhiều nơi",
			"Thủ tục mới, chưa có hướng dẫn",
		},
		LateFee: {
			"Chưa nộp lệ phí",
			"Công dân chưa thực hiện nghĩa vụ tài chính",
			"Gia đình hoàn cảnh khó khăn nên nộp phí chậm",
			"Chờ người dân nộp thuế tại cơ quan thuế",
			"chua nop le phi",
		},
		LateOther: {
			"bà Nguyễn Thị A quên",
			"Công chức sơ suất, để quên hồ sơ",
			"Không liên hệ được với công dân để nhận kết quả",
			"Công dân trả lời điện thoại muộn",
			"Mưa bão, trụ sở bị ngập",
			"Do công dân xin lùi ngày trả",
			"Công dân mang thiếu giấy tờ",
			"cong dan mang thieu giay to, cho bo sung ho so",
		},
		LateUnknown: {"", "  \n", "...", "-"},
	} {
		for _, text := range texts {
			if got := ReasonOf(text); got != want {
				t.Errorf("%q is %s, want %s", text, got, want)
			}
		}
	}
}

func TestCountReasons_MostFirstAndTheVagueLast(t *testing.T) {
	got := CountReasons([]LateReason{LateUnknown, LateUnknown, LateUnknown, LateFee, LateSystem, LateSystem, LateOther})
	want := []ReasonCount{{LateSystem, 2}, {LateFee, 1}, {LateUnknown, 3}, {LateOther, 1}}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
