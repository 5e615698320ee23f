package paper

import (
	"strings"
	"testing"
	"time"

	"golang.org/x/text/unicode/norm"

	"motcua/backend/ward"
)

func TestLimitWords(t *testing.T) {
	for _, tt := range []struct {
		in   ward.Limit
		want string
	}{
		{ward.Limit{Unit: ward.WorkingDay, Amount: 3}, "03 ngày làm việc"},
		{ward.Limit{Unit: ward.WorkingDay, Amount: 25}, "25 ngày làm việc"},
		{ward.Limit{Unit: ward.CalendarDay, Amount: 5}, "05 ngày"},
		{ward.Limit{Unit: ward.WorkingHour, Amount: 8}, "08 giờ làm việc"},
		{ward.Limit{Unit: ward.SameDay}, "trong ngày làm việc"},
		{ward.Limit{Unit: ward.SameDay, After15: true}, "trong ngày làm việc (nhận hồ sơ sau 15 giờ: trả kết quả trong ngày làm việc tiếp theo)"},
		{ward.Limit{}, ""},
	} {
		if got := limitWords(tt.in); got != tt.want {
			t.Errorf("%v: got %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestCount(t *testing.T) {
	for n, want := range map[int]string{0: "–", 1: "01", 9: "09", 10: "10", 1234: "1.234", -1: "–"} {
		if got := count(n); got != want {
			t.Errorf("%d: got %q, want %q", n, got, want)
		}
	}
}

func TestMinute_LeavesRoomWhenUnknown(t *testing.T) {
	if got := minute(""); !strings.Contains(got, "..... giờ ..... phút") {
		t.Errorf("got %q", got)
	}
	if got := minute("2026-02-03T08:05:00+07:00"); got != "08 giờ 05 phút, ngày 03 tháng 02 năm 2026" {
		t.Errorf("got %q", got)
	}
}

func TestSplitCommittee(t *testing.T) {
	for in, want := range map[string]string{
		"Ủy ban nhân dân phường Mẫu":                  "Ủy ban nhân dân|phường Mẫu",
		"ỦY BAN NHÂN DÂN PHƯỜNG MẪU":                  "ỦY BAN NHÂN DÂN|PHƯỜNG MẪU",
		norm.NFD.String("Ủy ban nhân dân phường Mẫu"): "Ủy ban nhân dân|phường Mẫu",
		"UBND phường Mẫu":                             "UBND phường Mẫu",
		"":                                            "",
	} {
		if got := strings.Join(splitCommittee(in), "|"); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestNumbered(t *testing.T) {
	for _, tt := range []struct{ number, symbol, want string }{
		{"12", "TB-UBND", "Số: 12/TB-UBND"}, {"", "TB-UBND", "Số: ..../TB-UBND"}, {"7", " ", "Số: 07"},
	} {
		if got := numbered(tt.number, tt.symbol, "...."); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

func TestPlaceDate(t *testing.T) {
	day := time.Date(2026, 9, 5, 0, 0, 0, 0, ward.Zone)
	if got := placeDate("Phường Mẫu", day); got != "Phường Mẫu, ngày"+nbsp+"05"+nbsp+"tháng"+nbsp+"9"+nbsp+"năm"+nbsp+"2026" {
		t.Errorf("got %q", got)
	}
}

func TestPrint_ComposedText(t *testing.T) {
	for _, s := range samples() {
		if got := s.look(t).text; !norm.NFC.IsNormalString(got) {
			t.Errorf("%s has decomposed text", s.name)
		}
	}
}

func TestUntil_MidnightIsTheEndOfTheDayBefore(t *testing.T) {
	for at, want := range map[ward.Moment]string{
		"2026-11-01T00:00:00+07:00": "hết ngày 31 tháng 10 năm 2026",
		"2026-10-31T17:00:00+07:00": "17 giờ 00 phút, ngày 31 tháng 10 năm 2026",
	} {
		if got := strings.ReplaceAll(until(at.Time()), nbsp, " "); got != want {
			t.Errorf("until %s is %q, want %q", at, got, want)
		}
	}
}
