package demo

import (
	"fmt"

	"motcua/backend/ward"
)

// mostKnown is how many earlier visitors may come again.
const mostKnown = 600

// people come to the counter: most for the first time, some again.
type people struct {
	dice  dice
	known []ward.Person
	count int
}

// visitor gives whoever comes next: a person, now and then an organisation.
func (p *people) visitor(organisation bool) ward.Person {
	if organisation {
		return p.organisation()
	}
	if n := p.dice.IntN(mostKnown); p.dice.chance(260) && n < len(p.known) {
		return p.known[n] // seldom at first, when few are known
	}
	who := p.person()
	if len(p.known) < mostKnown {
		p.known = append(p.known, who)
	} else {
		p.known[p.dice.IntN(mostKnown)] = who
	}
	return who
}

// person makes somebody new. The identity number has the right shape and belongs
// to nobody: no province has the code 099. Phone numbers are counted up from
// 0900 000 001, as nobody's are.
func (p *people) person() ward.Person {
	p.count++
	year, woman := p.dice.between(1946, 2007), p.dice.IntN(2)
	who := ward.Person{
		Kind: ward.Individual, Name: p.name(woman == 1),
		PersonalID: fmt.Sprintf("099%d%02d%06d", 2*(year/100-19)+woman, year%100, p.count%1_000_000),
		Address:    fmt.Sprintf("Số %d, tổ dân phố %d, phường Mẫu", p.dice.between(1, 299), p.dice.between(1, 18)),
		Phone:      fmt.Sprintf("0900 %03d %03d", p.count/1000%1000, p.count%1000),
	}
	if p.dice.chance(80) { // within the province one may file anywhere
		who.Address = fmt.Sprintf("Thôn %d, xã Mẫu Đông", p.dice.between(1, 9))
	}
	if p.dice.chance(200) {
		who.Email = fmt.Sprintf("nguoidan%d@phuongmau.example", p.count)
	}
	return who
}

func (p *people) name(woman bool) string {
	middle, given := menMiddle, menGiven
	if woman {
		middle, given = womenMiddle, womenGiven
	}
	return surnames[p.dice.among(surnameShares...)] + " " + pick(p.dice, middle) + " Mẫu " + pick(p.dice, given)
}

// organisation gives one of a few; their tax codes belong to nobody.
func (p *people) organisation() ward.Person {
	n := p.dice.IntN(len(organisations))
	return ward.Person{
		Kind: ward.Organisation, Name: organisations[n], PersonalID: fmt.Sprintf("99900000%02d", n+1),
		Address: fmt.Sprintf("Số %d đường Mẫu, phường Mẫu", 10+2*n), Phone: fmt.Sprintf("0200 000 1%02d", n+1),
	}
}
