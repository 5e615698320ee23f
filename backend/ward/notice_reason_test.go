package ward

import (
	"slices"
	"testing"
)

func TestReasonOf(t *testing.T) {
	for text, want := range map[string]LateReason{
		"Chờ kết quả xác minh của Công an phường": LateCheck, "cơ quan phối hợp trả lời chậm": LateCheck,
		"Lỗi hệ thống thông tin một cửa": LateSystem, "Mất điện": LateSystem, "Lượng hồ sơ tăng cao": LateManyCases,
		"Lãnh đạo đi công tác, chưa ký": LateSigner, "Hồ sơ phức tạp": LateComplex, "Chưa nộp lệ phí": LateFee,
		"bà Nguyễn Thị A quên": LateOther, "": LateUnknown, "  \n": LateUnknown,
	} {
		if got := ReasonOf(text); got != want {
			t.Errorf("%q is %s, want %s", text, got, want)
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
