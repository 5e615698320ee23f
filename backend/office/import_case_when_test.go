package office

import (
	"strings"
	"testing"

	"motcua/backend/exchange"
	"motcua/backend/ward"
)

func TestReadWhen(t *testing.T) {
	for _, c := range []struct {
		in     string
		date   ward.Date
		moment ward.Moment
	}{
		{"", "", ""},
		{"05/10/2026", "2026-10-05", ""},
		{"5-10-2026", "2026-10-05", ""},
		{"5.10.2026", "2026-10-05", ""},
		{"2026-10-05", "2026-10-05", ""},
		{"2026/10/05", "2026-10-05", ""},
		{"46300", "2026-10-05", ""},
		{"46300.604166666664", "2026-10-05", "2026-10-05T14:30:00+07:00"},
		{"05/10/2026 14:30", "2026-10-05", "2026-10-05T14:30:00+07:00"},
		{"05/10/2026 14:30:15", "2026-10-05", "2026-10-05T14:30:15+07:00"},
		{"14:30 05/10/2026", "2026-10-05", "2026-10-05T14:30:00+07:00"},
		{"14:30:15 - 05/10/2026", "2026-10-05", "2026-10-05T14:30:15+07:00"},
		{"05/10/2026 2:30:00 CH", "2026-10-05", "2026-10-05T14:30:00+07:00"},
		{"05/10/2026 12:05 SA", "2026-10-05", "2026-10-05T00:05:00+07:00"},
		{"05/10/2026 12:05 PM", "2026-10-05", "2026-10-05T12:05:00+07:00"},
		{"2026-10-05T07:30:00Z", "2026-10-05", "2026-10-05T14:30:00+07:00"},
		{"2026-10-05 14:30:15.123", "2026-10-05", "2026-10-05T14:30:15+07:00"},
		{"Ngày 05 tháng 10 năm 2026", "2026-10-05", ""},
		{"14 giờ 30 phút, ngày 05 tháng 10 năm 2026", "2026-10-05", "2026-10-05T14:30:00+07:00"},
		{"14h30 ngày 05/10/2026", "2026-10-05", "2026-10-05T14:30:00+07:00"},
		{"05/10/2026\u00a014:30", "2026-10-05", "2026-10-05T14:30:00+07:00"},
	} {
		if w, err := readWhen(c.in); err != nil || w.date != c.date || w.moment != c.moment {
			t.Errorf("%q is %+v, %v; want %s %s", c.in, w, err, c.date, c.moment)
		}
	}
	for _, bad := range []string{"10/25/2026", "31/02/2026", "05/10/26", "hôm qua", "05/10/2026 25:00", "05/10/2026 13:00 CH x", "05/10/2026 abc", "12", "1e5", "NaN", "05/10/2026 06/10/2026"} {
		if w, err := readWhen(bad); err == nil {
			t.Errorf("%q was read as %+v", bad, w)
		}
	}
}

func TestGuess_HeadingsOfOtherSystems(t *testing.T) {
	for _, c := range []struct {
		headings string
		want     map[string]string
	}{
		{"STT;Mã hồ sơ;Tên TTHC;Mã TTHC;Ngày tiếp nhận;Ngày hẹn trả;Ngày trả kết quả;Ngày kết thúc xử lý;Trạng thái;Hình thức nộp;Chủ hồ sơ", map[string]string{
			"officialCode": "Mã hồ sơ", "procedure": "Tên TTHC", "procedureCode": "Mã TTHC", "receivedAt": "Ngày tiếp nhận", "dueAt": "Ngày hẹn trả",
			"handedOverAt": "Ngày trả kết quả", "finishedAt": "Ngày kết thúc xử lý", "state": "Trạng thái", "channel": "Hình thức nộp", "applicant": "Chủ hồ sơ"}},
		{"SỐ HỒ SƠ;Tên thủ tục hành chính;Lĩnh vực;Thời gian tiếp nhận (dd/MM/yyyy);Hạn xử lý;Tình trạng hồ sơ;Người nộp hồ sơ;Kênh tiếp nhận;Đơn vị xử lý", map[string]string{
			"officialCode": "SỐ HỒ SƠ", "procedure": "Tên thủ tục hành chính", "field": "Lĩnh vực", "receivedAt": "Thời gian tiếp nhận (dd/MM/yyyy)",
			"dueAt": "Hạn xử lý", "state": "Tình trạng hồ sơ", "applicant": "Người nộp hồ sơ", "channel": "Kênh tiếp nhận", "heldBy": "Đơn vị xử lý"}},
		{"Ngày tiếp nhận;Ngày nhận;Mã HS", map[string]string{"receivedAt": "Ngày tiếp nhận", "officialCode": "Mã HS"}},
		{"một;hai;ba", map[string]string{}},
	} {
		got := guess(strings.Split(c.headings, ";"))
		if len(got) != len(c.want) {
			t.Errorf("%s: %v", c.headings, got)
		}
		for column, heading := range c.want {
			if got[column] != heading {
				t.Errorf("%s: %s is %q, want %q", c.headings, column, got[column], heading)
			}
		}
	}
}

func TestStateCalled(t *testing.T) {
	for word, want := range map[string]ward.State{
		"Mới đăng ký": ward.StateRegistered, "Được tiếp nhận": ward.StateAccepted, "Không được tiếp nhận": ward.StateRejectedAtIntake,
		"Đang xử lý": ward.StateProcessing, "Yêu cầu bổ sung giấy tờ": ward.StateSupplementRequested,
		"Yêu cầu thực hiện nghĩa vụ tài chính": ward.StateFeeDue, "Công dân yêu cầu rút hồ sơ": ward.StateWithdrawn, "Dừng xử lý": ward.StateStopped,
		"ĐÃ XỬ LÝ XONG": ward.StateDone, "Đã trả kết quả": ward.StateReturned, "9": ward.StateDone, "lạ lắm": "", "": "",
	} {
		if got := stateCalled(word, nil); got != want {
			t.Errorf("%q is %q, want %q", word, got, want)
		}
	}
	if got := stateCalled("Lưu kho", map[string]ward.State{"Lưu kho": ward.StateReturned}); got != ward.StateReturned {
		t.Errorf("what the office said of a word: %q", got)
	}
}

// Whatever a row holds, it is a refusal or a row whose moments follow each other.
func FuzzReadForeignRow(f *testing.F) {
	hours, err := ward.NewOfficeTime([]ward.Hours{Proposal().Hours}, nil)
	if err != nil {
		f.Fatal(err)
	}
	known := ward.Procedure{Code: "2.000815", Name: "Chứng thực bản sao", Field: "Chứng thực", Limit: ward.Limit{Unit: ward.SameDay}}
	file := foreignFile{rules: &rules{time: hours, procedures: []ward.Procedure{known}}, now: "2026-11-20T09:00:00+07:00", source: "Cổng",
		at: map[string]int{"officialCode": 0, "procedureCode": 1, "receivedAt": 2, "dueAt": 3, "finishedAt": 4, "handedOverAt": 5, "state": 6, "channel": 7, "applicant": 8}}
	file.learn()
	f.Add("H15.50.05.13-261008-0975|2.000815.000.00.00.H61|08/10/2026 09:00|09/10/2026|09/10/2026|10/10/2026|Đã trả kết quả|Trực tuyến|An")
	f.Add("H15-261008-0975|2.000815|46303|||||1|")
	f.Add("||31/12/9999||||5|3|")
	f.Fuzz(func(t *testing.T, text string) {
		row, ok, err := file.read(exchange.Row{Line: 2, Cells: strings.Split(text, "|")})
		if err != nil || !ok {
			return
		}
		b := row.body
		if !officialShape.MatchString(b.OfficialCode) || b.ReceivedAt.Time().IsZero() || b.Channel == "" || b.State == "" {
			t.Fatalf("%q became %+v", text, b)
		}
		if open := (ward.Case{State: b.State}).Open(); open != (b.FinishedAt == "") || !open && b.FinishedAt < b.ReceivedAt || b.HandedOverAt != "" && b.HandedOverAt < b.FinishedAt {
			t.Fatalf("%q became %+v", text, b)
		}
		if b.State != ward.StateRejectedAtIntake && b.DueAt < b.ReceivedAt {
			t.Fatalf("%q is due before it came: %+v", text, b)
		}
	})
}
