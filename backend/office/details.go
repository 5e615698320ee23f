package office

import (
	"fmt"

	"motcua/backend/ward"
)

// The most that a form takes in.
const (
	mostName    = 300  // letters
	mostText    = 500  // letters, one line
	mostNote    = 2000 // letters
	mostPapers  = 100
	mostCopies  = 999
	mostPages   = 9999 // of one copy
	mostSets    = 99
	mostMoney   = 1_000_000_000 // VND
	mostShortID = 20
	mostLogin   = 60
)

func tooLong(field, text string, most int) error {
	if len(text) > most && len([]rune(text)) > most {
		return ward.Refuse(field, "intake.too_long", most)
	}
	return nil
}

// checkDetails marks every detail of a case that has to be put right.
func checkDetails(bad *ward.Refusals, d ward.CaseDetails) {
	checkPerson(bad, "applicant", "intake.name", d.Applicant)
	if d.Authorizer != nil {
		checkPerson(bad, "authorizer", "intake.authorizer_name", *d.Authorizer)
		if d.Authorisation == "" {
			bad.Add(ward.Refuse("authorisation", "intake.authorisation"))
		}
	}
	switch d.Channel {
	case ward.ChannelDirect, ward.ChannelOnline, ward.ChannelPost:
	default:
		bad.Add(ward.Refuse("channel", "intake.channel"))
	}
	if d.OfficialCode != "" && !officialShape.MatchString(d.OfficialCode) {
		bad.Add(ward.Refuse("officialCode", "intake.official_code"))
	}
	if d.Sets < 1 || d.Sets > mostSets {
		bad.Add(ward.Refuse("sets", "intake.sets"))
	}
	for field, amount := range map[string]int64{"fee": d.Fee, "feePaid": d.FeePaid} {
		if amount < 0 || amount > mostMoney {
			bad.Add(ward.Refuse(field, "intake.fee"))
		}
	}
	if d.Pages < 0 || d.Pages > mostPages {
		bad.Add(ward.Refuse("pages", "intake.pages", mostPages))
	}
	if d.Copies < 0 || d.Copies > mostCopies {
		bad.Add(ward.Refuse("copies", "intake.paper_count"))
	}
	bad.Add(checkRelief(d))
	checkReceipt(bad, d.FeeReceipt, d.FeePaid)
	bad.Add(tooLong("feeGround", d.FeeGround, mostText))
	checkWay(bad, d)
	bad.Add(tooLong("subject", d.Subject, mostText))
	bad.Add(tooLong("authorisation", d.Authorisation, mostText))
	bad.Add(tooLong("resultPlace", d.ResultPlace, mostText))
	bad.Add(tooLong("note", d.Note, mostNote))
	checkPapers(bad, d.Papers)
}

func checkPerson(bad *ward.Refusals, field, missing string, p ward.Person) {
	if p.Name == "" {
		bad.Add(ward.Refuse(field+".name", missing))
	}
	bad.Add(tooLong(field+".name", p.Name, mostName))
	bad.Add(tooLong(field+".personalId", p.PersonalID, mostShortID))
	bad.Add(tooLong(field+".address", p.Address, mostText))
	bad.Add(tooLong(field+".phone", p.Phone, mostShortID*2))
	bad.Add(tooLong(field+".email", p.Email, 254))
}

func checkPapers(bad *ward.Refusals, papers []ward.Paper) {
	if len(papers) > mostPapers {
		bad.Add(ward.Refuse("papers", "intake.papers", mostPapers))
		return
	}
	for i, p := range papers {
		field := fmt.Sprintf("papers.%d", i)
		bad.Add(tooLong(field+".name", p.Name, mostText))
		for name, n := range map[string]int{".originals": p.Originals, ".copies": p.Copies} {
			if n < 0 || n > mostCopies {
				bad.Add(ward.Refuse(field+name, "intake.paper_count"))
			}
		}
	}
}
