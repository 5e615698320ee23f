package paper

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"motcua/backend/ward"
)

// walkedCase is a case whose file went to two units and came back, finished.
func walkedCase() ward.Case {
	c := sampleCase()
	c.State, c.HeldBy = ward.StateReturned, "Phòng Văn hóa - Xã hội"
	c.Steps = []ward.FileStep{
		{From: c.ReceivedBy, To: "Phòng Văn hóa - Xã hội", At: "2026-11-20T10:00:00+07:00", ConfirmedBy: "Phạm Văn Giải Quyết",
			ConfirmedAt: "2026-11-20T10:20:00+07:00", Note: "Kèm bản chính giấy chứng sinh"},
		{From: "Phòng Văn hóa - Xã hội", To: "Công an phường Mẫu", At: "2026-11-23T08:00:00+07:00", ConfirmedBy: "Vũ Thị Phối Hợp",
			ConfirmedAt: "2026-11-23T08:30:00+07:00"},
		{From: "Công an phường Mẫu", To: "Phòng Văn hóa - Xã hội", At: "2026-11-24T15:00:00+07:00"},
	}
	c.FinishedAt, c.FinishedBy, c.Outcome = "2026-11-25T16:00:00+07:00", "Phạm Văn Giải Quyết", ward.Early
	return c
}

func extremeWalk() ward.Case {
	c, walked := extremeCase(), walkedCase()
	c.State, c.HeldBy = walked.State, walked.HeldBy
	for range 4 {
		c.Steps = append(c.Steps, walked.Steps...)
	}
	c.Steps[4].Note = c.Applicant.Address + c.Applicant.Address
	c.Steps[5].To = c.ReceivedBy + " đơn vị"
	c.FinishedAt, c.FinishedBy, c.Outcome = walked.FinishedAt, c.ReceivedBy, ward.Late
	return c
}

func controlSamples() []sample {
	bare := minimalCase()
	bare.Handover = nil
	far := extremeWalk()
	return append(printer(ControlSlip).kinds("control", walkedCase(), bare, extremeWalk()),
		printer(ControlSlip).of("control-way", walkedCase(), SlipOptions{Way: wayOf(walkedCase(), true)}),
		printer(ControlSlip).of("control-way-minimal", bare, SlipOptions{Way: wayOf(bare, false)}),
		printer(ControlSlip).of("control-way-extreme", far, SlipOptions{Way: wayOf(far, true)}))
}

// wayOf are stretches such as the office reckons them: three hours each, of which
// every third is late.
func wayOf(c ward.Case, divided bool) []ward.Stretch {
	out := make([]ward.Stretch, len(c.Steps)+1)
	for i := range out {
		out[i] = ward.Stretch{UsedIn: ward.TimeLeft{Hours: 3, Minutes: 20}, Divided: divided, AllowedIn: ward.TimeLeft{Days: 1 + 98*(i%2), Hours: 7},
			Outcome: []ward.Outcome{ward.Early, ward.OnTime, ward.Late}[i%3]}
	}
	return out
}

func controlText(t *testing.T, c ward.Case) string {
	return strings.Join(strings.Fields(text(t, must(t)(ControlSlip(sampleProfile(), c, SlipOptions{})), "-layout")), " ")
}

// The words of form 06 in the order of domain.md 2.6.
func TestControlSlip_FieldsInOrder(t *testing.T) {
	got := controlText(t, walkedCase())
	for _, w := range []string{"Số: A-261120-0012/PKS-TTPVHCC", "Mã số hồ sơ: H99.99-261120-0012",
		"Cơ quan (bộ phận) giải quyết hồ sơ: Phòng Văn hóa - Xã hội", "Cơ quan phối hợp giải quyết hồ sơ: Công an phường Mẫu",
		"Ngày nhận: 09 giờ 05 phút, ngày 20 tháng 11 năm 2026", "Hẹn trả kết quả vào 17 giờ 00 phút, ngày 26 tháng 11 năm 2026",
		"1. Giao: Bộ phận TN&TKQ", "2. Nhận: Phòng Văn hóa", "Người giao", "Người nhận", "Lê Thị Tiếp Nhận", "Phạm Văn Giải Quyết",
		"1. Giao: Phòng Văn hóa", "2. Nhận: Công an phường Mẫu", "Phạm Văn Giải Quyết Vũ Thị Phối Hợp", "1. Giao: Công an phường Mẫu",
		"Trước hạn", "2. Nhận: Bộ phận TN&TKQ", "1. Giao: Bộ phận TN&TKQ", "2. Nhận: Nguyễn Văn Mẫu"} {
		at := strings.Index(got, w)
		if at < 0 {
			t.Fatalf("%q is missing or out of order in\n%s", w, got)
		}
		got = got[at+len(w):]
	}
}

func TestControlSlip_AtLeastFourPairs(t *testing.T) {
	c := walkedCase()
	for steps := range 7 {
		c.Steps = nil
		c.Handover, c.Outcome = nil, ""
		for range steps {
			c.Steps = append(c.Steps, ward.FileStep{To: "Phòng Văn hóa - Xã hội", At: "2026-11-20T10:00:00+07:00"})
		}
		if n := strings.Count(controlText(t, c), "2. Nhận:"); n != max(4, steps) {
			t.Errorf("%d steps make %d pairs", steps, n)
		}
	}
}

// The result of each step stands where the file was handed on, not at the end.
func TestControlSlip_ResultOfEachStep(t *testing.T) {
	for _, c := range []struct {
		name    string
		divided bool
		want    []string
	}{
		{"Divided", true, []string{"(3 giờ 20 phút/1 ngày 7 giờ)", "Kết quả giải quyết cả hồ sơ: Trước hạn.", "thời hạn của bước"}},
		{"Undivided", false, []string{"(3 giờ 20 phút)", "không chia thời hạn cho từng bước"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			pdf := must(t)(ControlSlip(sampleProfile(), walkedCase(), SlipOptions{Way: wayOf(walkedCase(), c.divided)}))
			got := squash(text(t, pdf, "-raw"))
			for _, want := range append(c.want, "Trước hạn (3", "Đúng hạn (3", "Quá hạn (3") {
				if !strings.Contains(got, squash(want)) {
					t.Errorf("no %q in\n%s", want, got)
				}
			}
			if n := strings.Count(got, squash("Trước hạn (3")); n != 2 { // the first step and the fourth
				t.Errorf("%d steps are early", n)
			}
		})
	}
}

// A step that the file has not left says how long it has been there, not how it ended.
func TestStretchWords(t *testing.T) {
	left := ward.TimeLeft{Days: 2, Hours: 1, Minutes: 5}
	for _, c := range []struct {
		name string
		s    ward.Stretch
		want string
	}{
		{"Running", ward.Stretch{UsedIn: left}, "2 ngày 1 giờ"},
		{"NoTime", ward.Stretch{Outcome: ward.Early}, "Trước hạn (dưới 1 phút)"},
		{"Late", ward.Stretch{UsedIn: left, Divided: true, AllowedIn: ward.TimeLeft{Hours: 4, Minutes: 30}, Outcome: ward.Late},
			"Quá hạn (2 ngày 1 giờ/4 giờ 30 phút)"},
	} {
		if got := strings.ReplaceAll(stretchWords(c.s), nbsp, " "); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// What was solved at the counter itself still says how it ended.
func TestControlSlip_OutcomeWithoutSteps(t *testing.T) {
	c := walkedCase()
	c.Steps, c.HeldBy, c.Handover = nil, c.ReceivedBy, nil
	if got := controlText(t, c); strings.Count(got, "Trước hạn") != 1 {
		t.Errorf("the outcome is not there once in\n%s", got)
	}
}

// The four pairs of the form and what is said under them stay on one page; with
// more, what is said goes along with the last pair.
func TestControlSlip_RemarksNeverAlone(t *testing.T) {
	for steps := range 14 {
		c := walkedCase()
		for c.Steps = nil; len(c.Steps) < steps; {
			c.Steps = append(c.Steps, ward.FileStep{To: "Phòng Văn hóa - Xã hội", At: "2026-11-20T10:00:00+07:00"})
		}
		pdf := must(t)(ControlSlip(sampleProfile(), c, SlipOptions{Way: wayOf(walkedCase(), false)}))
		pages := strings.Split(strings.TrimRight(text(t, pdf, "-raw"), "\f\n"), "\f")
		if steps <= 2 && len(pages) != 1 {
			t.Errorf("%d steps take %d pages", steps, len(pages))
		}
		if last := pages[len(pages)-1]; !strings.Contains(last, "2. Nhận:") {
			t.Errorf("%d steps leave a page with nothing but %q", steps, last)
		}
	}
}

func TestControlSlip_RefusesWhatWasNotTakenIn(t *testing.T) {
	c := walkedCase()
	c.State = ward.StateRejectedAtIntake
	_, err := ControlSlip(sampleProfile(), c, SlipOptions{})
	var e *ward.Error
	if !errors.As(err, &e) || e.Key != "control.not_yet" {
		t.Errorf("got %v", err)
	}
}

// An officer stands for the unit on form 06 and in the register; the name is behind
// it only until somebody has signed for the file.
func TestControlSlip_UnitsOfOfficers(t *testing.T) {
	c := walkedCase()
	c.Steps[0].To, c.Steps[0].ToUnit = "Phạm Văn Giải Quyết", "Phòng Văn hóa - Xã hội"
	c.Steps[1].From = "Phạm Văn Giải Quyết"
	c.Steps[2].To, c.Steps[2].ToUnit = "Đỗ Thị Văn Hóa", "Phòng Văn hóa - Xã hội"
	c.HeldBy = "Đỗ Thị Văn Hóa"
	solver, others := units(c)
	if solver != "Phòng Văn hóa - Xã hội" || strings.Join(others, ", ") != "Công an phường Mẫu" {
		t.Errorf("%q with %q", solver, others)
	}
	if got := registerCells(sampleProfile(), 1, c)[5]; got != solver {
		t.Errorf("the register says %q", got)
	}
	var got []string
	for _, l := range legs(c, nil) {
		got = append(got, l.from+" → "+l.to)
	}
	want := []string{"Bộ phận TN&TKQ → Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội → Công an phường Mẫu",
		"Công an phường Mẫu → Phòng Văn hóa - Xã hội (Đỗ Thị Văn Hóa)", "Phòng Văn hóa - Xã hội → Bộ phận TN&TKQ", "Bộ phận TN&TKQ → Nguyễn Văn Mẫu"}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}
