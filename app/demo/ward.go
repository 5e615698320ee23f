package demo

import (
	"context"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// Password is the password of every account of a sample ward.
const Password = "mau-2026"

// sample is a sample ward at work.
type sample struct {
	agenda
	dice     dice
	office   *office.Office
	hours    *ward.OfficeTime
	profile  ward.Profile
	clerks   []ward.Officer
	people   people
	wanted   catalogue
	numbers  map[string]int // how many numbers each book has given
	received int
	portal   *portal

	typist    ward.Officer // who keys survey forms
	surveying dice
}

// staff are the officers but the first, who is the administrator.
var staff = []office.OfficerInput{
	{Login: "lan", Name: "Trần Thị Mẫu Lan", Title: "Chuyên viên tiếp nhận", Role: ward.Clerk},
	{Login: "hung", Name: "Lê Văn Mẫu Hùng", Title: "Công chức Tư pháp - Hộ tịch", Role: ward.Clerk, Unit: chiefs},
	{Login: "mai", Name: "Phạm Thị Mẫu Mai", Title: "Công chức Văn hóa - Xã hội", Role: ward.Clerk, Unit: culture},
	{Login: "binh", Name: "Đặng Văn Mẫu Bình", Title: "Giám đốc Trung tâm", Role: ward.Leader},
	{Login: "hoa", Name: "Vũ Thị Mẫu Hoa", Title: "Cán bộ khảo sát", Role: ward.SurveyStaff},
}

// Places of clerks in staff.
const (
	reception = iota
	civilStatus
	social
)

// atCounter is how often each clerk sits at the counter.
var atCounter = []int{55, 25, 20}

func setUp() office.SetUpInput {
	in := office.Proposal()
	p := &in.Profile
	p.Committee, p.OneStop = "Ủy ban nhân dân phường Mẫu", "Trung tâm Phục vụ hành chính công phường Mẫu"
	p.Place, p.UnitCode = "Phường Mẫu", "H99.99.01"
	p.Address, p.Email = "Số 1 đường Mẫu, phường Mẫu", "mot-cua@phuongmau.example"
	p.Phone, p.Hotline = "0200 000 000", "0200 000 001"
	p.SignerName, p.Units = "Hoàng Văn Mẫu Thành", units
	in.Name, in.Login, in.Password = "Nguyễn Văn Mẫu Khang", "quantri", Password
	return in
}

// open founds the ward, lets its officers sign in and lays the commonest
// procedures on their number keys.
func (s *sample) open(ctx context.Context) ([]Login, error) {
	in := setUp()
	admin, err := s.office.SetUp(ctx, in)
	if err != nil {
		return nil, err
	}
	s.profile = in.Profile
	logins := []Login{{admin.Login, admin.Name, admin.Role, Password}}
	for _, in := range staff {
		s.now = s.now.Add(time.Minute)
		in.Password = Password
		who, err := s.office.AddOfficer(ctx, admin, in)
		if err != nil {
			return nil, err
		}
		logins = append(logins, Login{who.Login, who.Name, who.Role, Password})
		if who.Role == ward.Clerk {
			s.clerks = append(s.clerks, who)
		}
		if who.Role == ward.SurveyStaff {
			s.typist = who
		}
	}
	if s.hours, err = s.office.Time(ctx); err != nil {
		return nil, err
	}
	if err := s.divide(ctx, admin); err != nil {
		return nil, err
	}
	all, err := s.office.Procedures(ctx)
	if err != nil {
		return nil, err
	}
	s.wanted = newCatalogue(all)
	return logins, s.layKeys(ctx, append(s.clerks[:len(s.clerks):len(s.clerks)], admin))
}

func (s *sample) layKeys(ctx context.Context, officers []ward.Officer) error {
	for _, who := range officers {
		for i, code := range s.wanted.commonest(9) {
			if err := s.office.SetFavourite(ctx, who, i+1, code); err != nil {
				return err
			}
		}
	}
	return nil
}

// clerk gives who sits at the counter.
func (s *sample) clerk() ward.Officer { return s.clerks[s.dice.among(atCounter...)] }

// solver gives who solves the cases of a field: an officer, or a body that is not
// at the counter.
func (s *sample) solver(field string) (to string, who *ward.Officer) {
	place := social
	switch field {
	case "Chứng thực", "Hộ tịch", "Nuôi con nuôi":
		place = civilStatus
	case "Thành lập và hoạt động hộ kinh doanh":
		return economy, nil
	case "Nghĩa vụ quân sự":
		return army, nil
	}
	return s.clerks[place].Name, &s.clerks[place]
}

// number gives the next number of a book.
func (s *sample) number(book string) int {
	s.numbers[book]++
	return s.numbers[book]
}

// today is the day of the sample.
func (s *sample) today() ward.Date { return ward.DateOf(s.now) }

// after gives the moment when so many minutes of office time, from a to b, have
// passed after m.
func (s *sample) after(m ward.Moment, a, b int) ward.Moment {
	return s.hours.AddWorking(m, time.Duration(s.dice.between(a*60, b*60))*time.Second)
}
