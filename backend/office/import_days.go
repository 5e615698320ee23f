package office

import (
	"regexp"
	"strconv"

	"motcua/backend/exchange"
	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

var kindWords = []word[ward.DayKind]{
	{ward.PaidHoliday, "Nghỉ lễ, tết"}, {ward.CompensatoryOff, "Nghỉ bù"}, {ward.SwappedOff, "Nghỉ hoán đổi"},
	{ward.MakeupWork, "Làm bù"}, {ward.LocalOff, "Nghỉ của địa phương"},
}

// dayRow is one day, or, when it has no date, what is said of its whole year.
type dayRow struct {
	year      int
	day       ward.Day
	confirmed bool
	note      string
}

var daySheet = sheet[dayRow]{
	{"year", "Năm", false, func(d dayRow) string { return strconv.Itoa(d.year) }, func(d *dayRow, s string) error {
		n, err := readNumber(s)
		d.year = int(min(n, 9999))
		return err
	}},
	dateColumn("date", "Ngày", true, func(d *dayRow) *ward.Date { return &d.day.Date }),
	{"weekday", "Thứ", false, func(d dayRow) string {
		if d.day.Date == "" {
			return ""
		}
		return viet.Weekday(d.day.Date.Time())
	}, func(*dayRow, string) error { return nil }}, // for people only
	wordColumn("kind", "Loại ngày", true, kindWords, func(d *dayRow) *ward.DayKind { return &d.day.Kind }),
	textColumn("name", "Dịp", true, func(d *dayRow) *string { return &d.day.Name }),
	textColumn("source", "Căn cứ", true, func(d *dayRow) *string { return &d.day.Source }),
	{"confirmed", "Năm đã xác nhận", false, func(d dayRow) string {
		if d.day.Date != "" {
			return ""
		}
		return boolCell(d.confirmed)
	}, func(d *dayRow, s string) (err error) { d.confirmed, err = readBool(s); return err }},
	textColumn("note", "Ghi chú của năm", false, func(d *dayRow) *string { return &d.note }),
}

func exportDays(r store.Reader) ([]string, [][]string, error) {
	years, err := r.Years()
	var all []dayRow
	for _, y := range years {
		all = append(all, dayRow{year: y.Year, confirmed: y.Confirmed, note: y.Note})
		for _, d := range y.Days {
			all = append(all, dayRow{year: y.Year, day: d})
		}
	}
	return daySheet.header(), daySheet.lines(all), err
}

// importDays announces the years that a list speaks of: the days of a year are
// those of the list, no others. Whether a year is confirmed, and its note, stay as
// they are when the list has no line of the year itself.
func importDays(t *store.Tx, who ward.Officer, rows []exchange.Row, report *ImportReport) error {
	all, err := daySheet.parse(rows, report)
	if err != nil {
		return err
	}
	known, err := t.Years()
	if err != nil {
		return err
	}
	var a announcement
	for _, y := range yearsOf(all, known) {
		good, err := y.check(report)
		if err != nil {
			return err
		}
		if good {
			a.years = append(a.years, y.year)
			report.Changed += y.changed(known)
		}
	}
	if len(a.years) == 0 {
		return nil
	}
	preview, facts, err := a.plan(t.Reader, who, t.Now())
	if err != nil {
		return err
	}
	preview.Applied = true
	report.Days, report.Added = preview, len(preview.Added)
	for _, y := range a.years {
		report.Same += len(y.Days)
	}
	report.Same -= report.Added
	if len(facts) > 0 {
		_, err = t.Append(facts...)
	}
	return err
}

// listedYear is a year as a list tells it, with the rows of its days.
type listedYear struct {
	year ward.CalendarYear
	row  int // of the year itself
	rows []int
}

// yearsOf puts the rows of each year together, in the order of the list.
func yearsOf(all []entry[dayRow], known []ward.CalendarYear) []*listedYear {
	var out []*listedYear
	byYear := map[int]*listedYear{}
	for _, e := range all {
		d := e.value
		if d.year == 0 {
			d.year = d.day.Date.Year()
		}
		y := byYear[d.year]
		if y == nil {
			y = &listedYear{row: e.row, year: ward.CalendarYear{Year: d.year, Days: []ward.Day{}}}
			for _, k := range known {
				if k.Year == d.year {
					y.year.Confirmed, y.year.Note = k.Confirmed, k.Note
				}
			}
			byYear[d.year], out = y, append(out, y)
		}
		if d.day == (ward.Day{}) {
			y.year.Confirmed, y.year.Note = d.confirmed, d.note
			continue
		}
		y.year.Days, y.rows = append(y.year.Days, d.day), append(y.rows, e.row)
	}
	return out
}

// changed gives 1 for a year that is new, or that is said to be confirmed or not,
// or noted, otherwise than before.
func (y *listedYear) changed(known []ward.CalendarYear) int {
	for _, k := range known {
		if k.Year == y.year.Year && k.Confirmed == y.year.Confirmed && k.Note == y.year.Note {
			return 0
		}
	}
	return 1
}

var dayPlace = regexp.MustCompile(`^days\.(\d+)\.(.*)$`)

// check notes what is wrong with the days of a year and leaves them out; false
// when the year itself is wrong.
func (y *listedYear) check(report *ImportReport) (bool, error) {
	err := checkYear(y.year)
	var bad ward.Refusals
	if err := bad.Add(err); err != nil || len(bad) == 0 {
		return err == nil, err
	}
	wrong := map[int]bool{}
	for _, e := range bad {
		m := dayPlace.FindStringSubmatch(e.Field)
		if m == nil {
			report.refuse(y.row, daySheet.label(e.Field), e)
			wrong[-1] = true
			continue
		}
		i, err := strconv.Atoi(m[1])
		if err != nil {
			return false, err
		}
		report.refuse(y.rows[i], daySheet.label(m[2]), e)
		wrong[i] = true
	}
	var days []ward.Day
	for i, d := range y.year.Days {
		if !wrong[i] {
			days = append(days, d)
		}
	}
	y.year.Days = days
	return !wrong[-1] && len(days) > 0, nil
}
