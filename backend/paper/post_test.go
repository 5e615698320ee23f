package paper

import (
	"testing"

	"motcua/backend/ward"
)

func TestRegister_HowTheResultWent(t *testing.T) {
	post := postedCase(sampleCase())
	post.Handover.Posting.Number = "em123456789vn"
	online := sampleCase()
	online.ResultWay, online.Handover = ward.ResultOnline, &ward.Handover{Way: ward.ResultOnline, Receiver: samplePerson()}
	other := postedCase(sampleCase())
	other.Handover.Posting.Number = "BC 12/2026"
	waiting := sampleCase()
	waiting.Handover = nil
	for _, test := range []struct {
		name, way, signed string
		c                 ward.Case
	}{
		{"post", "Bưu chính công ích", "Bưu gửi số EM 123 456 789 VN", post},
		{"another number", "Bưu chính công ích", "Bưu gửi số BC 12/2026", other},
		{"online", "Trực tuyến", "Bản điện tử", online},
		{"counter", "Trực tiếp", "Nguyễn Văn Mẫu", sampleCase()},
		{"not yet", "Trực tiếp", "", waiting},
	} {
		if way, signed := collecting(sampleProfile(), test.c), signedFor(test.c); way != test.way || signed != test.signed {
			t.Errorf("%s: %q, %q, want %q, %q", test.name, way, signed, test.way, test.signed)
		}
	}
}
