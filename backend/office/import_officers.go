package office

import (
	"motcua/backend/exchange"
	"motcua/backend/store"
	"motcua/backend/ward"
)

var roleWords = []word[ward.Role]{
	{ward.Administrator, "Quản trị"}, {ward.Clerk, "Tiếp nhận và trả kết quả"},
	{ward.SurveyStaff, "Nhập phiếu khảo sát"}, {ward.Leader, "Lãnh đạo"},
}

var officerSheet = sheet[ward.Officer]{
	textColumn("login", "Tên đăng nhập", true, func(o *ward.Officer) *string { return &o.Login }),
	textColumn("name", "Họ và tên", true, func(o *ward.Officer) *string { return &o.Name }),
	textColumn("title", "Chức danh", false, func(o *ward.Officer) *string { return &o.Title }),
	textColumn("unit", "Bộ phận", false, func(o *ward.Officer) *string { return &o.Unit }),
	wordColumn("role", "Vai trò", true, roleWords, func(o *ward.Officer) *ward.Role { return &o.Role }),
	boolColumn("active", "Đang dùng", func(o *ward.Officer) *bool { return &o.Active }),
}

func exportOfficers(r store.Reader) ([]string, [][]string, error) {
	all, err := r.Officers()
	return officerSheet.header(), officerSheet.lines(all), err
}

// importOfficers adds people by their login and changes those known. Somebody new
// has no password: an administrator gives one before they can sign in. Nobody is
// taken away. The last administrator stays one.
func importOfficers(t *store.Tx, who ward.Officer, rows []exchange.Row, report *ImportReport) error {
	all, err := officerSheet.parse(rows, report)
	if err != nil {
		return err
	}
	seen := map[string]int{}
	for _, e := range all {
		x := e.value
		x.Login = loginKey(x.Login)
		var bad ward.Refusals
		checkOfficer(&bad, x.Name, x.Title, x.Role)
		if x.Login == "" {
			bad.Add(ward.Refuse("login", "setup.login"))
		}
		bad.Add(tooLong("login", x.Login, mostLogin))
		if row, twice := seen[x.Login]; twice && x.Login != "" {
			bad.Add(ward.Refuse("login", "sheet.row_twice", row))
		}
		seen[x.Login] = e.row
		if x.Unit, err = unitFor(t.Reader, x); bad.Add(err) != nil {
			return err
		}
		if err = bad.Err(); err == nil {
			err = takeOfficer(t, who, x, report)
		}
		if err := officerSheet.note(report, e.row, err); err != nil {
			return err
		}
	}
	return mustHaveAdmin(t)
}

func takeOfficer(t *store.Tx, who, x ward.Officer, report *ImportReport) error {
	known, found, err := t.OfficerByLogin(x.Login)
	if err != nil {
		return err
	}
	if !found {
		report.Added++
		_, err := t.Append(ward.Fact{Subject: "officer/", Kind: ward.OfficerAdded, Actor: who.ID,
			Body: ward.OfficerBody{Login: x.Login, Name: x.Name, Title: x.Title, Role: x.Role, Active: x.Active, Unit: x.Unit}})
		return err
	}
	if x.ID = known.ID; x == known {
		report.Same++
		return nil
	}
	report.Changed++
	return writeOfficer(t, who, x)
}

// unitFor checks the unit of somebody in a list; one that the profile has dropped
// may stay.
func unitFor(r store.Reader, x ward.Officer) (string, error) {
	known, _, err := r.OfficerByLogin(x.Login)
	if err != nil || known.Unit == x.Unit {
		return x.Unit, err
	}
	return unitCalled(r, x.Unit)
}
