package office

import (
	"context"
	"reflect"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// The most that a profile takes in.
const (
	mostProfileText  = 300 // letters
	mostProfileLines = 50
	mostSurveyMin    = 20
)

// ChangeProfile changes how the ward appears on paper from now on; what was
// printed stays as it was. Administrators only. It marks fields as the set-up does
// ("profile.committee").
func (o *Office) ChangeProfile(ctx context.Context, who ward.Officer, p ward.Profile) (ward.Profile, error) {
	if err := Allow(who, RunOffice); err != nil {
		return p, err
	}
	cleanProfile(&p)
	var bad ward.Refusals
	checkProfile(&bad, p)
	if err := bad.Err(); err != nil {
		return p, err
	}
	err := o.renew(ctx, func(t *store.Tx) error {
		now, _, err := t.Office()
		cleanProfile(&now.Profile) // what older programs left out counts as empty
		if err != nil || reflect.DeepEqual(now.Profile, p) {
			return err
		}
		_, err = t.Append(ward.Fact{Subject: "office/ward", Kind: ward.ProfileChanged, Actor: who.ID, Body: p})
		return err
	})
	return p, err
}

// line is a text of a form under the name of its field.
type line struct {
	name string
	text *string
}

// profileTexts gives the lines of a profile in the order of the form.
func profileTexts(p *ward.Profile) []line {
	return []line{
		{"committee", &p.Committee}, {"superior", &p.Superior}, {"oneStop", &p.OneStop}, {"slipSymbol", &p.SlipSymbol},
		{"noticeMark", &p.NoticeMark}, {"unitCode", &p.UnitCode}, {"place", &p.Place}, {"address", &p.Address},
		{"phone", &p.Phone}, {"hotline", &p.Hotline}, {"email", &p.Email}, {"signerForm", &p.SignerForm},
		{"signerTitle", &p.SignerTitle}, {"signerName", &p.SignerName}, {"postedAt", &p.PostedAt},
	}
}

// list is a list of a form under the name of its field.
type list struct {
	name  string
	lines *[]string
}

// profileLists gives the lists of a profile likewise.
func profileLists(p *ward.Profile) []list {
	return []list{{"bases", &p.Bases}, {"recipients", &p.Recipients}, {"units", &p.Units}}
}

func cleanProfile(p *ward.Profile) {
	for _, f := range profileTexts(p) {
		*f.text = viet.Clean(*f.text)
	}
	for _, f := range profileLists(p) {
		*f.lines = cleanLines(*f.lines)
	}
	if p.Superior == "" {
		p.Superior = p.Committee
	}
	if p.CutoffDay == 0 {
		p.CutoffDay = 1
	}
	if p.SurveyMin == ward.SmallestGroup {
		p.SurveyMin = 0
	}
}

// needed are the lines that no paper can do without.
var needed = map[string]string{"committee": "setup.committee", "oneStop": "setup.one_stop", "place": "setup.place"}

func checkProfile(bad *ward.Refusals, p ward.Profile) {
	for _, f := range profileTexts(&p) {
		if key := needed[f.name]; key != "" && *f.text == "" {
			bad.Add(ward.Refuse("profile."+f.name, key))
		}
		if f.name != "superior" || p.Superior != p.Committee { // which it is when left out
			bad.Add(tooLong("profile."+f.name, *f.text, mostProfileText))
		}
	}
	for _, f := range profileLists(&p) {
		if len(*f.lines) > mostProfileLines {
			bad.Add(ward.Refuse("profile."+f.name, "profile.lines", mostProfileLines))
		}
		for _, one := range *f.lines {
			bad.Add(tooLong("profile."+f.name, one, mostText))
		}
	}
	if p.CutoffDay < 1 || p.CutoffDay > 28 {
		bad.Add(ward.Refuse("profile.cutoffDay", "setup.cutoff"))
	}
	if p.SurveyMin != 0 && (p.SurveyMin < ward.SmallestGroup || p.SurveyMin > mostSurveyMin) {
		bad.Add(ward.Refuse("profile.surveyMin", "profile.survey_min", ward.SmallestGroup, mostSurveyMin))
	}
}
