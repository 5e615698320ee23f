package rulebook

import (
	"errors"
	"slices"
	"testing"

	"motcua/backend/ward"
)

// good gives a procedure that nothing is wrong with.
func good() ward.Procedure {
	return ward.Procedure{
		Code: "2.000815", ValidFrom: "2025-07-01", Name: "Chứng thực bản sao", Field: "Chứng thực",
		Limit:  ward.Limit{Unit: ward.SameDay, After15: true},
		Fee:    ward.FeeRule{Basis: ward.FeePerPage, Amount: 2000, FromPage3: 1000, Most: 200000},
		Papers: []string{"Bản chính"}, Source: "QĐ 3152/QĐ-BTP",
	}
}

func TestCheckProcedure(t *testing.T) {
	for _, c := range []struct {
		name  string
		spoil func(*ward.Procedure)
		key   string // "" when nothing is wrong
		field string
		args  []string
	}{
		{"OK", func(*ward.Procedure) {}, "", "", nil},
		{"OKWorkingDays", func(p *ward.Procedure) { p.Limit = ward.Limit{Unit: ward.WorkingDay, Amount: 260} }, "", "", nil},
		{"OKSameDayToClosing", func(p *ward.Procedure) { p.Limit.After15 = false }, "", "", nil},
		{"OKEnded", func(p *ward.Procedure) { p.ValidTo = p.ValidFrom }, "", "", nil},
		{"OKLocalFee", func(p *ward.Procedure) { p.Fee = ward.FeeRule{Basis: ward.FeeLocal} }, "", "", nil},
		{"CodeLetters", func(p *ward.Procedure) { p.Code = "2.00081A" }, "code_shape", "code", []string{"2.00081A", "2.00081A"}},
		{"CodeSuffix", func(p *ward.Procedure) { p.Code = "2.000815.H61" }, "code_shape", "code", nil},
		{"CodeMissing", func(p *ward.Procedure) { p.Code = "" }, "code_shape", "code", []string{"#1", ""}},
		{"CodeOtherDigits", func(p *ward.Procedure) { p.Code = "٢.000815" }, "code_shape", "code", nil},
		{"Name", func(p *ward.Procedure) { p.Name = " " }, "name_missing", "name", []string{"2.000815"}},
		{"Field", func(p *ward.Procedure) { p.Field = "" }, "field_missing", "field", nil},
		{"Source", func(p *ward.Procedure) { p.Source = "" }, "source_missing", "source", nil},
		{"Paper", func(p *ward.Procedure) { p.Papers = []string{"a", " "} }, "paper_blank", "papers[1]", []string{"2.000815", "2"}},
		{"Unit", func(p *ward.Procedure) { p.Limit.Unit = "WEEK" }, "limit_unit", "limit.unit", []string{"2.000815", "WEEK"}},
		{"SameDayAmount", func(p *ward.Procedure) { p.Limit.Amount = 1 }, "limit_amount", "limit.amount", []string{"2.000815", "1", "SAME_DAY", "0"}},
		{"NoDays", func(p *ward.Procedure) { p.Limit = ward.Limit{Unit: ward.WorkingDay} }, "limit_amount", "limit.amount", nil},
		{"NegativeHours", func(p *ward.Procedure) { p.Limit = ward.Limit{Unit: ward.WorkingHour, Amount: -8} }, "limit_amount", "limit.amount", nil},
		{"TooManyDays", func(p *ward.Procedure) { p.Limit = ward.Limit{Unit: ward.CalendarDay, Amount: 367} }, "limit_amount", "limit.amount", nil},
		{"After15", func(p *ward.Procedure) { p.Limit = ward.Limit{Unit: ward.WorkingDay, Amount: 2, After15: true} }, "after15_unit", "limit.after15", nil},
		{"FeeBasis", func(p *ward.Procedure) { p.Fee.Basis = "" }, "fee_basis", "fee.basis", []string{"2.000815", ""}},
		{"FreeWithAmount", func(p *ward.Procedure) { p.Fee = ward.FeeRule{Basis: ward.FeeFree, Amount: 1} }, "fee_amount", "fee.amount", nil},
		{"CaseWithoutAmount", func(p *ward.Procedure) { p.Fee = ward.FeeRule{Basis: ward.FeePerCase} }, "fee_amount", "fee.amount", []string{"2.000815", "PER_CASE"}},
		{"CopyFromPage3", func(p *ward.Procedure) { p.Fee.Basis = ward.FeePerCopy }, "fee_amount", "fee.amount", nil},
		{"PageNegative", func(p *ward.Procedure) { p.Fee.Most = -1 }, "fee_amount", "fee.amount", nil},
		{"LocalNegative", func(p *ward.Procedure) { p.Fee = ward.FeeRule{Basis: ward.FeeLocal, Amount: -1} }, "fee_amount", "fee.amount", nil},
		{"FromMissing", func(p *ward.Procedure) { p.ValidFrom = "" }, "valid_from", "validFrom", []string{"2.000815", ""}},
		{"FromNoSuchDay", func(p *ward.Procedure) { p.ValidFrom = "2025-02-30" }, "valid_from", "validFrom", nil},
		{"ToNoSuchDay", func(p *ward.Procedure) { p.ValidTo = "2026-13-01" }, "valid_to", "validTo", nil},
		{"ToBeforeFrom", func(p *ward.Procedure) { p.ValidTo = "2025-06-30" }, "valid_order", "validTo", []string{"2.000815", "2025-07-01", "2025-06-30"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := good()
			c.spoil(&p)
			field := c.field
			if field != "" {
				field = "procedures[0]." + field
			}
			mustRefuse(t, Check(ward.Rulebook{Procedures: []ward.Procedure{p}}), c.key, field, c.args)
		})
	}
}

func TestCheckVersions(t *testing.T) {
	version := func(code, from, to string) ward.Procedure {
		p := good()
		p.Code, p.ValidFrom, p.ValidTo = code, ward.Date(from), ward.Date(to)
		return p
	}
	for _, c := range []struct {
		name  string
		all   []ward.Procedure
		key   string
		field string
	}{
		{"OKOneAfterAnother", []ward.Procedure{version("1.000001", "2026-01-01", ""), version("1.000001", "2025-07-01", "2025-12-31")}, "", ""},
		{"OKOtherCode", []ward.Procedure{version("1.000001", "2025-07-01", ""), version("1.000002", "2025-07-01", "")}, "", ""},
		{"OKGap", []ward.Procedure{version("1.000001", "2025-07-01", "2025-08-01"), version("1.000001", "2026-07-01", "")}, "", ""},
		{"BothOpen", []ward.Procedure{version("1.000001", "2025-07-01", ""), version("1.000001", "2026-01-01", "")}, "overlap", "procedures[1].validFrom"},
		{"OneSharedDay", []ward.Procedure{version("1.000001", "2026-01-01", ""), version("1.000001", "2025-07-01", "2026-01-01")}, "overlap", "procedures[0].validFrom"},
		{"Same", []ward.Procedure{version("1.000001", "2025-07-01", "2025-07-01"), version("1.000001", "2025-07-01", "2025-07-01")}, "overlap", "procedures[1].validFrom"},
		{"InsideTheFirst", []ward.Procedure{version("1.000001", "2025-01-01", "2025-12-31"), version("1.000001", "2025-02-01", "2025-03-01")}, "overlap", "procedures[1].validFrom"},
	} {
		t.Run(c.name, func(t *testing.T) {
			mustRefuse(t, Check(ward.Rulebook{Procedures: c.all}), c.key, c.field, nil)
		})
	}
	t.Run("HiddenByAShortOne", func(t *testing.T) {
		err := Check(ward.Rulebook{Procedures: []ward.Procedure{version("1.000001", "2025-01-01", "2025-12-31"),
			version("1.000001", "2025-02-01", "2025-03-01"), version("1.000001", "2025-06-01", "")}})
		if got := refusals(err); len(got) != 2 || got[1].Field != "procedures[2].validFrom" {
			t.Errorf("got %v", err)
		}
	})
}

func TestCheckDays(t *testing.T) {
	day := func(date string, kind ward.DayKind) ward.Day {
		return ward.Day{Date: ward.Date(date), Kind: kind, Name: "Ngày nghỉ", Source: "Thông báo"}
	}
	year := func(days ...ward.Day) []ward.CalendarYear { return []ward.CalendarYear{{Year: 2026, Days: days}} }
	for _, c := range []struct {
		name  string
		years []ward.CalendarYear
		key   string
		field string
		args  []string
	}{
		{"OK", year(day("2026-11-24", ward.PaidHoliday), day("2026-08-31", ward.SwappedOff), day("2026-08-22", ward.MakeupWork), day("2026-04-27", ward.CompensatoryOff)), "", "", nil},
		{"OKHolidayOnSunday", year(day("2026-04-26", ward.PaidHoliday)), "", "", nil},
		{"OKMakeupOnSunday", year(day("2026-08-23", ward.MakeupWork)), "", "", nil},
		{"OKLocal", year(day("2026-06-06", ward.LocalOff)), "", "", nil},
		{"YearRange", []ward.CalendarYear{{Year: 26}}, "year_range", "years[0].year", []string{"26"}},
		{"YearTwice", []ward.CalendarYear{{Year: 2026}, {Year: 2026}}, "year_twice", "years[1].year", []string{"2026"}},
		{"NoSuchDay", year(day("2026-02-29", ward.PaidHoliday)), "day_date", "years[0].days[0].date", []string{"2026-02-29", "2026"}},
		{"NoDate", year(day("", ward.PaidHoliday)), "day_date", "years[0].days[0].date", []string{"#1", "2026"}},
		{"OtherYear", year(day("2027-01-01", ward.PaidHoliday)), "day_year", "years[0].days[0].date", []string{"2027-01-01", "2026"}},
		{"Twice", year(day("2026-01-01", ward.PaidHoliday), day("2026-01-01", ward.LocalOff)), "day_twice", "years[0].days[1].date", nil},
		{"Kind", year(day("2026-01-01", "HOLIDAY")), "day_kind", "years[0].days[0].kind", []string{"2026-01-01", "HOLIDAY"}},
		{"Name", year(ward.Day{Date: "2026-01-01", Kind: ward.PaidHoliday, Source: "x"}), "day_name", "years[0].days[0].name", []string{"2026-01-01"}},
		{"Source", year(ward.Day{Date: "2026-01-01", Kind: ward.PaidHoliday, Name: "x"}), "day_source", "years[0].days[0].source", nil},
		{"MakeupOnFriday", year(day("2026-08-21", ward.MakeupWork)), "makeup_weekday", "years[0].days[0].kind", []string{"2026-08-21"}},
		{"SwappedOnSaturday", year(day("2026-08-22", ward.SwappedOff)), "off_weekend", "years[0].days[0].kind", nil},
		{"CompensatoryOnSunday", year(day("2026-04-26", ward.CompensatoryOff)), "off_weekend", "years[0].days[0].kind", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			mustRefuse(t, Check(ward.Rulebook{Years: c.years}), c.key, c.field, c.args)
		})
	}
}

func TestCheckTellsEverythingAtOnce(t *testing.T) {
	bad := good()
	bad.Name, bad.Source = "", ""
	got := refusals(Check(ward.Rulebook{
		Procedures: []ward.Procedure{good(), bad},
		Years:      []ward.CalendarYear{{Year: 2026, Days: []ward.Day{{Date: "2026-01-01", Kind: ward.PaidHoliday}}}},
	}))
	var fields []string
	for _, e := range got {
		fields = append(fields, e.Field)
	}
	want := []string{"procedures[1].name", "procedures[1].source", "procedures[1].validFrom", "years[0].days[0].name", "years[0].days[0].source"}
	if !slices.Equal(fields, want) {
		t.Errorf("refused %q, want %q", fields, want)
	}
}

// mustRefuse wants exactly one refusal of that key ("" for none) and place;
// args are compared when given.
func mustRefuse(t *testing.T, err error, key, field string, args []string) {
	t.Helper()
	got := refusals(err)
	if key == "" {
		if err != nil {
			t.Fatalf("refused: %v", err)
		}
		return
	}
	if len(got) != 1 || got[0].Key != "rulebook."+key || got[0].Field != field || got[0].Code != ward.CodeInvalid {
		t.Fatalf("got %v, want rulebook.%s at %s", err, key, field)
	}
	if args != nil && !slices.Equal(got[0].Args, args) {
		t.Errorf("args %q, want %q", got[0].Args, args)
	}
}

func refusals(err error) []*ward.Error {
	var all ward.Refusals
	var one *ward.Error
	switch {
	case errors.As(err, &all):
		return all
	case errors.As(err, &one):
		return []*ward.Error{one}
	}
	return nil
}
