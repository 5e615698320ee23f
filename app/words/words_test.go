package words

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"motcua/backend/ward"
)

func TestSay(t *testing.T) {
	for _, c := range []struct {
		name, lang, key string
		args            []string
		want            string
	}{
		{"Vietnamese", "vi", "setup.password", nil, "Mật khẩu quá ngắn. Nhập ít nhất 8 ký tự."},
		{"English", "en", "setup.password", nil, "The password is too short. Enter at least 8 characters."},
		{"OtherLanguageIsVietnamese", "fr", "setup.password", nil, "Mật khẩu quá ngắn. Nhập ít nhất 8 ký tự."},
		{"OptionalPartLeftOut", "vi", "step.holiday", []string{""}, "Nghỉ lễ, tết, không tính"},
		{"OptionalPart", "vi", "step.holiday", []string{"Tết Nguyên đán"}, "Nghỉ lễ, tết (Tết Nguyên đán), không tính"},
		{"One", "en", "access.wait", []string{"1"}, "Too many wrong tries. Wait 1 second, then try again."},
		{"Many", "en", "access.wait", []string{"30"}, "Too many wrong tries. Wait 30 seconds, then try again."},
		{"Money", "vi", "handover.fee", []string{"1250000"}, "Còn 1.250.000 đồng phí, lệ phí chưa thu. Thu đủ và ghi số tiền rồi mới trả kết quả."},
		{"MoneyEnglish", "en", "handover.fee", []string{"50000"}, "VND 50,000 of the fee is still unpaid. Take the amount and enter it before handing the result over."},
		{"Date", "vi", "intake.procedure_not_in_force", []string{"2.000815", "2026-09-05"}, "Thủ tục mã “2.000815” không có hiệu lực vào 05/9/2026. Chọn thủ tục khác, hoặc kiểm tra ngày tiếp nhận."},
		{"Moment", "vi", "case.finished_already", []string{"Chị Lan", "2026-11-20T14:32:05+07:00"}, "Hồ sơ đã được Chị Lan ghi là xử lý xong lúc 14:32 ngày 20/11/2026. Không cần ghi lại; mở hồ sơ để xem kết quả."},
		{"MomentEnglish", "en", "intake.received_in_future", []string{"2026-02-01T08:05:00+07:00"}, "The time of receipt 08:05 on 1 February 2026 has not come yet. Enter when the case was really taken in, or check the clock of this computer."},
		{"State", "vi", "case.not_open", []string{"RETURNED"}, "Hồ sơ đang ở trạng thái “Đã trả kết quả” nên không làm được việc này. Mở lại hồ sơ để xem diễn biến."},
		{"StateAsGiven", "en", "case.not_open", []string{"odd"}, "The case is in the state “odd”, so this cannot be done. Open the case again to see what happened."},
		{"ArgumentsAreNotTemplates", "vi", "history.case.transferred", []string{"{1} [x] {"}, "Chuyển hồ sơ cho {1} [x] {"},
		{"TooFewArguments", "vi", "history.case.transferred", nil, "Chuyển hồ sơ cho …"},
		{"Unknown", "en", "no.such_key", []string{"a", "b"}, "Fault of the program: there is no sentence for “no.such_key” (a, b). Please note this line and tell your support."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Say(c.lang, c.key, c.args...); got != c.want {
				t.Errorf("Say(%q, %q, %q)\n got %s\nwant %s", c.lang, c.key, c.args, got, c.want)
			}
		})
	}
}

func TestHas(t *testing.T) {
	if !Has("vi", "case.reason") || !Has("en", "case.reason") || Has("vi", "case.reason_not") {
		t.Error("Has does not tell keys with sentences from others")
	}
}

func TestError(t *testing.T) {
	if got := Error("vi", nil); got != "" {
		t.Errorf("no refusal gives %q", got)
	}
	got := Error("en", ward.Refuse("limit", "limit.amount", 5000))
	if want := "The limit 5000 is not possible. Enter a number from 1 to 3650."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestLimit(t *testing.T) {
	for _, c := range []struct {
		limit  ward.Limit
		vi, en string
	}{
		{ward.Limit{Unit: ward.WorkingDay, Amount: 3}, "03 ngày làm việc", "3 working days"},
		{ward.Limit{Unit: ward.WorkingDay, Amount: 1}, "01 ngày làm việc", "1 working day"},
		{ward.Limit{Unit: ward.WorkingDay, Amount: 15}, "15 ngày làm việc", "15 working days"},
		{ward.Limit{Unit: ward.CalendarDay, Amount: 30}, "30 ngày", "30 days"},
		{ward.Limit{Unit: ward.WorkingHour, Amount: 8}, "08 giờ làm việc", "8 working hours"},
		{ward.Limit{Unit: ward.SameDay, After15: true}, "Trong ngày làm việc", "Within the working day"},
		{ward.Limit{}, "", ""},
	} {
		if vi, en := Limit("vi", c.limit), Limit("en", c.limit); vi != c.vi || en != c.en {
			t.Errorf("%+v = %q, %q; want %q, %q", c.limit, vi, en, c.vi, c.en)
		}
	}
}

func TestHours(t *testing.T) {
	for in, want := range map[string][2]string{
		"2:30": {"2 giờ 30 phút", "2 h 30 min"}, "8:00": {"8 giờ", "8 h"}, "0:05": {"5 phút", "5 min"},
		"0:00": {"0 giờ", "0 h"}, "odd": {"odd", "odd"},
	} {
		if vi, en := hours("vi", in), hours("en", in); vi != want[0] || en != want[1] {
			t.Errorf("%q = %q, %q; want %q", in, vi, en, want)
		}
	}
}

// Every sentence stands in one table only, is NFC, has both languages, speaks of
// the same arguments in both, and is well formed.
func TestTables(t *testing.T) {
	total := 0
	for _, table := range tables {
		total += len(table)
	}
	if total != len(sentences) {
		t.Errorf("%d sentences, but %d keys: a key stands in two tables", total, len(sentences))
	}
	keyShape := regexp.MustCompile(`^[a-z][a-z0-9_]*(\.[A-Za-z0-9_]+)*$`)
	for key, s := range sentences {
		if !keyShape.MatchString(key) {
			t.Errorf("%q is not shaped like a key", key)
		}
		for i, lang := range []string{Vietnamese, English} {
			checkSentence(t, key, lang, s[i])
		}
		if vi, en := mentioned(s[0]), mentioned(s[1]); !slices.Equal(vi, en) {
			t.Errorf("%q mentions %v in Vietnamese and %v in English", key, vi, en)
		}
		if needed(s[0]) != needed(s[1]) {
			t.Errorf("%q cannot do without other arguments in Vietnamese than in English", key)
		}
	}
}

func checkSentence(t *testing.T, key, lang, s string) {
	t.Helper()
	switch {
	case s == "":
		t.Errorf("%q has no sentence in %q", key, lang)
	case s != norm.NFC.String(s):
		t.Errorf("%q is not NFC in %q: %q", key, lang, s)
	case strings.HasPrefix(key, "cli."): // laid out for a terminal
	case s != strings.TrimSpace(s) || strings.Contains(s, "  "):
		t.Errorf("%q is not tidy in %q: %q", key, lang, s)
	}
	// Nested or open brackets would end up on the screen.
	rest := regexp.MustCompile(`\[[^\[\]]*\]`).ReplaceAllString(s, "")
	rest = regexp.MustCompile(`\{[^{}]*\}`).ReplaceAllString(rest, "")
	if strings.ContainsAny(rest, "[]{}") {
		t.Errorf("%q has an open bracket in %q: %q", key, lang, s)
	}
	for _, p := range placeholders(s) {
		if p.number < 1 || !known(p.how) {
			t.Errorf("%q has the placeholder {%d:%s} in %q, which nobody can fill", key, p.number, p.how, lang)
		}
	}
}

func known(how string) bool {
	switch how {
	case "", "money", "two", "hours":
		return true
	}
	for key := range sentences {
		if strings.HasPrefix(key, how+".") { // a family of names, such as state
			return true
		}
	}
	return strings.Contains(how, "|")
}

// mentioned lists the arguments of a sentence once each.
func mentioned(s string) []int {
	var out []int
	for _, p := range placeholders(s) {
		out = append(out, p.number)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// A refusal says what happened and what to do: two parts at least, ended.
func TestRefusalsSayWhatToDo(t *testing.T) {
	others := []string{"step", "unit", "state", "channel", "standing", "role", "history", "weekday", "cli", "why", "left", "print.sent", "printer", "reason", "move", "reminder_way", "reminder_outcome", "late_reason",
		"feedback_state", "feedback_kind", "feedback_class", "feedback_channel", "feedback_outcome", "feedback_paper", "verdict", "measure", "notice_state"}
	for key, s := range sentences {
		family, _, _ := strings.Cut(key, ".")
		if slices.Contains(others, family) || slices.Contains(others, key) {
			continue // names, reasons and what the command line tells
		}
		for i, lang := range []string{Vietnamese, English} {
			parts := strings.FieldsFunc(s[i], func(r rune) bool { return r == '.' || r == ';' || r == ':' })
			if len(parts) < 2 || !strings.HasSuffix(s[i], ".") {
				t.Errorf("%q in %q does not say both what happened and what to do: %q", key, lang, s[i])
			}
		}
	}
}

// What colleagues read says what is so and what to do, and calls nobody "bạn" or
// "anh/chị": offices differ in who says what to whom.
func TestSentencesAddressNobody(t *testing.T) {
	address := regexp.MustCompile(`(?i)(?:^|\PL)(bạn|anh/chị|ông/bà|quý khách)(?:\PL|$)`)
	for key, s := range sentences {
		if found := address.FindString(s[0]); found != "" {
			t.Errorf("%q says %q: %s", key, found, s[0])
		}
	}
}

// The states are worded as the national portal words them (domain.md 1.5).
func TestStateWording(t *testing.T) {
	for state, want := range map[ward.State]string{
		ward.StateRegistered:          "Mới đăng ký",
		ward.StateAccepted:            "Được tiếp nhận",
		ward.StateRejectedAtIntake:    "Không được tiếp nhận",
		ward.StateProcessing:          "Đang xử lý",
		ward.StateSupplementRequested: "Yêu cầu bổ sung giấy tờ",
		ward.StateFeeDue:              "Yêu cầu thực hiện nghĩa vụ tài chính",
		ward.StateWithdrawn:           "Công dân yêu cầu rút hồ sơ",
		ward.StateStopped:             "Dừng xử lý",
		ward.StateDone:                "Đã xử lý xong",
		ward.StateReturned:            "Đã trả kết quả",
	} {
		if got := Say("vi", "state."+string(state)); got != want {
			t.Errorf("%s = %q, want %q", state, got, want)
		}
	}
	for _, key := range []string{
		"channel." + string(ward.ChannelDirect), "channel." + string(ward.ChannelOnline), "channel." + string(ward.ChannelPost),
		"role." + string(ward.Administrator), "role." + string(ward.Clerk), "role." + string(ward.SurveyStaff), "role." + string(ward.Leader),
		"standing." + string(ward.Early), "standing." + string(ward.OnTime), "standing." + string(ward.Late),
		"standing." + string(ward.InTime), "standing." + string(ward.Overdue), "standing." + string(ward.Soon),
		"history." + string(ward.CaseReceived), "history." + string(ward.CaseTransferred), "history." + string(ward.CaseFinished),
		"history." + string(ward.CaseHandedOver), "history." + string(ward.CaseCorrected),
	} {
		if !Has("vi", key) || !Has("en", key) {
			t.Errorf("%q has no sentence", key)
		}
	}
}

func FuzzSay(f *testing.F) {
	keys := make([]string, 0, len(sentences))
	for key := range sentences {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	f.Add(0, "vi", "2026-01-31", "[{1}]")
	f.Add(3, "en", "2026-01-31T08:00:00+07:00", "{")
	f.Add(-1, "", "", "")
	f.Fuzz(func(t *testing.T, i int, lang, a, b string) {
		key := a
		if i >= 0 {
			key = keys[i%len(keys)]
		}
		for _, args := range [][]string{nil, {a}, {a, b}, {a, b, a}} {
			if s := Say(lang, key, args...); strings.TrimFunc(s, unicode.IsSpace) == "" && key != "cli.day" { // only arguments
				t.Errorf("Say(%q, %q, %q) says nothing", lang, key, args)
			}
		}
	})
}
