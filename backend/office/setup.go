package office

import (
	"context"
	"regexp"
	"strconv"
	"strings"

	"motcua/backend/rulebook"
	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// Opening is the day from which commune-level one-stop centres exist (NĐ
// 118/2025); office hours begin to apply on it unless the set-up says otherwise.
const Opening ward.Date = "2025-07-01"

// Proposal is a set-up form filled with what most wards will keep.
func Proposal() SetUpInput {
	return SetUpInput{
		Counter: "A",
		Hours: ward.Hours{ValidFrom: Opening, Spans: []ward.Span{{From: "08:00", To: "12:00"}, {From: "13:30", To: "17:00"}},
			Saturday: []ward.Span{}},
		Profile: ward.Profile{
			SlipSymbol: "TTPVHCC", NoticeMark: "TB-UBND", SignerForm: "TM. ỦY BAN NHÂN DÂN", SignerTitle: "CHỦ TỊCH", CutoffDay: 1,
			Bases: []string{
				"Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022",
				"Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, " +
					"một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia",
			},
			Recipients: []string{"Đảng ủy, HĐND phường", "Ủy ban MTTQ Việt Nam phường", "Các tổ dân phố (để thông báo)"},
			PostedAt:   "trụ sở Ủy ban nhân dân phường",
		},
	}
}

var counterShape = regexp.MustCompile(`^[A-Z0-9]{1,3}$`)

// SetUp makes an empty folder a ward's office: profile, hours, counter, first
// administrator and the shipped rulebook, all or nothing. It refuses a folder
// that is set up already (setup.done) and marks every field to be put right.
func (o *Office) SetUp(ctx context.Context, in SetUpInput) (ward.Officer, error) {
	in.clean()
	if err := in.check(); err != nil {
		return ward.Officer{}, err
	}
	shipped, err := rulebook.Load()
	if err != nil {
		return ward.Officer{}, err
	}
	phc := hashPassword(in.Password)
	var admin ward.Officer
	err = o.store.Write(ctx, func(t *store.Tx) error {
		if _, done, err := t.Office(); err != nil || done {
			if err == nil {
				err = ward.Conflict("setup.done")
			}
			return err
		}
		counter := ward.Counter{Origin: o.store.Origin(), Letter: in.Counter, Name: "Quầy " + in.Counter}
		if admin, err = addOfficer(t, "system", OfficerInput{Login: in.Login, Name: in.Name, Role: ward.Administrator}, phc); err != nil {
			return err
		}
		_, err := t.Append(ward.Fact{Subject: "office/ward", Kind: ward.OfficeSetUp, Actor: admin.ID,
			Body: ward.SetUpBody{Profile: in.Profile, Hours: in.Hours, Counter: counter}})
		if err != nil {
			return err
		}
		return adopt(t, shipped)
	})
	o.forget()
	return admin, err
}

func (in *SetUpInput) clean() {
	cleanProfile(&in.Profile)
	in.Name, in.Login = viet.Clean(in.Name), viet.Clean(in.Login)
	in.Counter = strings.ToUpper(viet.Clean(in.Counter))
	if in.Hours.ValidFrom == "" {
		in.Hours.ValidFrom = Opening
	}
}

func cleanLines(lines []string) []string {
	out := []string{}
	for _, s := range lines {
		if s = viet.Clean(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

func (in SetUpInput) check() error {
	var r ward.Refusals
	checkProfile(&r, in.Profile)
	for _, f := range []struct{ field, value, key string }{{"name", in.Name, "setup.name"}, {"login", loginKey(in.Login), "setup.login"}} {
		if f.value == "" {
			r.Add(ward.Refuse(f.field, f.key))
		}
		r.Add(tooLong(f.field, f.value, mostName))
	}
	if !counterShape.MatchString(in.Counter) {
		r.Add(ward.Refuse("counter", "setup.counter"))
	}
	r.Add(in.Hours.Check())
	r.Add(checkPassword("password", in.Password))
	return r.Err()
}

// Adopt takes in what a newer program ships: versions of procedures, years and
// survey forms that are not known here yet. What the ward itself entered is never
// touched. Open cases move with a year that is new, as when it is announced.
func (o *Office) Adopt(ctx context.Context) error {
	if ok, err := o.IsSetUp(ctx); err != nil || !ok {
		return err
	}
	shipped, err := rulebook.Load()
	if err != nil {
		return err
	}
	missing, err := notYet(o.read(ctx), shipped)
	if err != nil || len(missing.Procedures)+len(missing.Years)+len(missing.Questionnaires) == 0 {
		return err
	}
	defer o.forget()
	return o.store.Write(ctx, func(t *store.Tx) error {
		years := announcement{years: missing.Years, reason: "Chương trình cập nhật lịch nghỉ"}
		missing.Years = nil
		if err := adopt(t, missing); err != nil || len(years.years) == 0 {
			return err
		}
		_, facts, err := years.plan(t.Reader, ward.Officer{ID: "system"}, t.Now())
		if err == nil {
			_, err = t.Append(facts...)
		}
		return err
	})
}

func notYet(r store.Reader, shipped ward.Rulebook) (missing ward.Rulebook, err error) {
	procedures, err := r.Procedures()
	if err != nil {
		return missing, err
	}
	years, err := r.Years()
	if err != nil {
		return missing, err
	}
	known, confirmed := map[string]bool{}, map[int]bool{}
	for _, p := range procedures {
		known[p.Code+string(p.ValidFrom)] = true
	}
	for _, y := range years {
		confirmed[y.Year] = y.Confirmed
	}
	for _, p := range shipped.Procedures {
		if !known[p.Code+string(p.ValidFrom)] {
			missing.Procedures = append(missing.Procedures, p)
		}
	}
	for _, y := range shipped.Years {
		if sure, there := confirmed[y.Year]; !there || (y.Confirmed && !sure) {
			missing.Years = append(missing.Years, y)
		}
	}
	for _, q := range shipped.Questionnaires {
		versions, err := r.QuestionnaireVersions(q.Code)
		if err != nil {
			return missing, err
		}
		if len(versions) == 0 {
			missing.Questionnaires = append(missing.Questionnaires, q)
		}
	}
	return missing, nil
}

func adopt(t *store.Tx, book ward.Rulebook) error {
	for _, p := range book.Procedures {
		if _, err := t.Append(ward.Fact{Subject: "procedure/" + p.Code, Kind: ward.ProcedurePublished, Actor: "system", Body: p}); err != nil {
			return err
		}
	}
	for _, y := range book.Years {
		subject := "calendar/" + strconv.Itoa(y.Year)
		if _, err := t.Append(ward.Fact{Subject: subject, Kind: ward.CalendarPublished, Actor: "system", Body: y}); err != nil {
			return err
		}
	}
	for _, q := range book.Questionnaires {
		if err := adoptQuestionnaire(t, ward.Officer{ID: "system"}, q); err != nil {
			return err
		}
	}
	return nil
}
