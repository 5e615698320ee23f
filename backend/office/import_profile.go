package office

import (
	"reflect"
	"strconv"
	"strings"

	"motcua/backend/exchange"
	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// profileRow is one line of the profile as a table: what it is, and its text.
type profileRow struct{ item, text string }

var profileSheet = sheet[profileRow]{
	textColumn("item", "Mục", true, func(r *profileRow) *string { return &r.item }),
	{"text", "Nội dung", true, func(r profileRow) string { return r.text }, func(r *profileRow, s string) error { r.text = s; return nil }},
}

// profileLabels are what the lines of a profile are called, by their fields.
var profileLabels = map[string]string{
	"committee": "Ủy ban nhân dân", "superior": "Cơ quan chủ quản", "oneStop": "Bộ phận một cửa", "slipSymbol": "Ký hiệu giấy tờ",
	"noticeMark": "Ký hiệu thông báo", "unitCode": "Mã định danh cơ quan", "place": "Địa danh", "address": "Địa chỉ trụ sở",
	"phone": "Số điện thoại", "hotline": "Đường dây nóng", "email": "Thư điện tử", "signerForm": "Thể thức ký",
	"signerTitle": "Chức vụ người ký", "signerName": "Họ tên người ký", "postedAt": "Nơi niêm yết", "bases": "Các căn cứ",
	"recipients": "Nơi nhận", "units": "Bộ phận chuyên môn", "cutoffDay": "Ngày đầu kỳ báo cáo",
	"surveyMin": "Số phiếu ít nhất của một nhóm khi công bố",
}

func exportProfile(r store.Reader) ([]string, [][]string, error) {
	state, _, err := r.Office()
	p := state.Profile
	var all []profileRow
	for _, f := range profileTexts(&p) {
		all = append(all, profileRow{profileLabels[f.name], *f.text})
	}
	for _, f := range profileLists(&p) {
		all = append(all, profileRow{profileLabels[f.name], strings.Join(*f.lines, "\n")})
	}
	all = append(all, profileRow{profileLabels["cutoffDay"], strconv.Itoa(p.CutoffDay)},
		profileRow{profileLabels["surveyMin"], strconv.Itoa(p.LeastGroup())})
	return profileSheet.header(), profileSheet.lines(all), err
}

// importProfile changes the lines of the profile that the list has.
func importProfile(t *store.Tx, who ward.Officer, rows []exchange.Row, report *ImportReport) error {
	all, err := profileSheet.parse(rows, report)
	if err != nil {
		return err
	}
	state, _, err := t.Office()
	if err != nil {
		return err
	}
	before := state.Profile
	cleanProfile(&before)
	p, seen := before, map[string]int{}
	for _, e := range all {
		next := p
		field, err := setLine(&next, e.value)
		if row, twice := seen[field]; twice && err == nil {
			err = ward.Refuse("item", "sheet.row_twice", row)
		}
		seen[field] = e.row
		if err != nil {
			if err := profileSheet.note(report, e.row, err); err != nil {
				return err
			}
			continue
		}
		p = next
	}
	return changeProfile(t, who, before, p, report)
}

// setLine changes the line of the profile that a row names, gives its field, and
// refuses what that line cannot be.
func setLine(p *ward.Profile, r profileRow) (string, error) {
	field := ""
	for name, label := range profileLabels {
		if key := viet.Key(r.item); key != "" && (key == viet.Key(label) || key == viet.Key(name)) {
			field = name
		}
	}
	switch {
	case field == "":
		return "", ward.Refuse("item", "profile.item_unknown", r.item)
	case field == "cutoffDay":
		n, err := readNumber(r.text)
		if err != nil {
			return field, ward.At("text", err)
		}
		p.CutoffDay = int(min(n, 99))
	case field == "surveyMin":
		n, err := readNumber(r.text)
		if err != nil {
			return field, ward.At("text", err)
		}
		p.SurveyMin = int(min(n, 99))
	}
	for _, f := range profileTexts(p) {
		if f.name == field {
			*f.text = r.text
		}
	}
	for _, f := range profileLists(p) {
		if f.name == field {
			*f.lines = strings.Split(r.text, "\n")
		}
	}
	cleanProfile(p)
	var bad ward.Refusals
	checkProfile(&bad, *p)
	if err := bad.Err(); err != nil { // the other lines were right before
		return field, ward.Refuse("text", bad[0].Key, anys(bad[0].Args)...)
	}
	return field, nil
}

func anys(all []string) (out []any) {
	for _, s := range all {
		out = append(out, s)
	}
	return out
}

func changeProfile(t *store.Tx, who ward.Officer, before, p ward.Profile, report *ImportReport) error {
	if reflect.DeepEqual(before, p) {
		report.Same = report.Rows
		return nil
	}
	report.Changed = 1
	_, err := t.Append(ward.Fact{Subject: "office/ward", Kind: ward.ProfileChanged, Actor: who.ID, Body: p})
	return err
}
