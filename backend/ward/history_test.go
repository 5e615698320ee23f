package ward

import (
	"slices"
	"testing"
)

func TestEvent_Tell(t *testing.T) {
	finished := finishedAt("2026-10-07 16:00")
	finished.Results = []ResultDocument{{Name: "Trích lục", Number: "12/TL"}, {Name: "Bản sao"}}
	finished.Note = "gửi kèm"
	for _, c := range []struct {
		kind Kind
		body any
		key  string
		args []string
	}{
		{CaseReceived, receivedBody(), "history.case.received", []string{"Quầy A", "A-261005-0001"}},
		{CaseTransferred, TransferredBody{To: "Công chức tư pháp"}, "history.case.transferred", []string{"Công chức tư pháp", "", ""}},
		{CaseTransferred, TransferredBody{To: "An", Unit: "Phòng Kinh tế", Note: "gấp"}, "history.case.transferred", []string{"An", "gấp", "Phòng Kinh tế"}},
		{CaseFinished, finished, "history.case.finished", []string{"Trích lục số 12/TL, Bản sao", "gửi kèm"}},
		{CaseHandedOver, handover(), "history.case.handed_over", []string{"Nguyễn Văn An", ""}},
		{CaseCorrected, CorrectedBody{Reason: "sai tên"}, "history.case.corrected", []string{"sai tên"}},
		{LateExplained, Lateness{Reason: LateSystem, Note: "mất điện"}, "history.case.late_explained", []string{"SYSTEM", "mất điện"}},
		{"case.blessed", "anything", "history.unknown", []string{"case.blessed"}},
	} {
		key, args, err := (&story{tb: t}).then(c.kind, c.body).events[0].Tell()
		if err != nil || key != c.key || !slices.Equal(args, c.args) {
			t.Errorf("%s: %s %q, %v; want %s %q", c.kind, key, args, err, c.key, c.args)
		}
	}
}
