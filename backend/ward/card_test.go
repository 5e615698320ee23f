package ward

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"motcua/backend/viet"
)

const usualCard = "079090001234|024123456|Nguyễn Thị Ánh|01041990|Nữ|12 Lê Lợi, phường Mẫu|25122021"

func TestReadCard(t *testing.T) {
	lan := Card{PersonalID: "079190001234", OldID: "024123456", Name: "Nguyễn Thị Lan", BirthDate: "1990-04-01",
		Sex: "Nữ", Address: "12 Lê Lợi, phường Mẫu", IssuedOn: "2021-12-25"}
	noOld, noIssue := lan, lan
	noOld.OldID, noIssue.IssuedOn = "", ""
	for _, c := range []struct {
		name, text string
		want       Card
	}{
		{"SevenFields", "079190001234|024123456|Nguyễn Thị Lan|01041990|Nữ|12 Lê Lợi, phường Mẫu|25122021", lan},
		{"NoOldNumber", "079190001234||Nguyễn Thị Lan|01041990|Nữ|12 Lê Lợi, phường Mẫu|25122021", noOld},
		{"SixFields", "079190001234|Nguyễn Thị Lan|01041990|Nữ|12 Lê Lợi, phường Mẫu|25122021", noOld},
		{"NoIssueDate", "079190001234|024123456|Nguyễn Thị Lan|01041990|Nữ|12 Lê Lợi, phường Mẫu|", noIssue},
		{"MoreFields", "079190001234|024123456|Nguyễn Thị Lan|01041990|Nữ|12 Lê Lợi, phường Mẫu|25122021||Trần Văn B|Lê Thị C", lan},
		{"MostFields", "079190001234|024123456|Nguyễn Thị Lan|01041990|Nữ|12 Lê Lợi, phường Mẫu|25122021" + strings.Repeat("|", 13), lan},
		{"ThirdDateIsIgnored", "079190001234|024123456|Nguyễn Thị Lan|01041990|Nữ|12 Lê Lợi, phường Mẫu|25122021|01012040", lan},
		{"DigitsInExtraFields", "079190001234|024123456|Nguyễn Thị Lan|01041990|Nữ|12 Lê Lợi, phường Mẫu|25122021|7|12|031234567", lan},
		{"ReturnAndSpaces", " 079190001234 |024123456| Nguyễn Thị  Lan|01041990|Nữ|12 Lê Lợi, phường Mẫu |25122021\r\n", lan},
		{"Decomposed", "079190001234|024123456|Nguye\u0302\u0303n Thi\u0323 Lan|01041990|Nu\u031b\u0303|12 Le\u0302 Lo\u031b\u0323i, phu\u031bo\u031b\u0300ng Ma\u0302\u0303u|25122021", lan},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, doubts, err := ReadCard(c.text)
			if err != nil || got != c.want {
				t.Errorf("got %+v, %v\nwant %+v", got, err, c.want)
			}
			if len(doubts) > 0 {
				t.Errorf("doubts %v about a sound card", doubts)
			}
		})
	}
}

func TestReadCard_OldPeople(t *testing.T) {
	for _, born := range []string{"01041947", "01011943", "15031945", "01011960", "02031911"} { // days on which clocks were changed
		year := born[4:]
		card, doubts, err := ReadCard("0790" + year[2:] + "001234||Trần Văn Cụ|" + born + "|Nam|Phường Mẫu|25122021")
		if err != nil || len(doubts) > 0 || card.BirthDate != Date(year+"-"+born[2:4]+"-"+born[:2]) {
			t.Errorf("%s: %+v, %v, %v", born, card, doubts, err)
		}
	}
}

func TestReadCard_Refuses(t *testing.T) {
	for name, text := range map[string]string{
		"Empty":         "",
		"Address":       "https://example.vn/",
		"CaseNumber":    "A-261120-0012",
		"TooFewFields":  "079190001234|Nguyễn Thị Lan|01041990|Nữ|12 Lê Lợi",
		"TooManyFields": "079190001234" + strings.Repeat("|x", 20),
		"ShortNumber":   "07919000123|024123456|Nguyễn Thị Lan|01041990|Nữ|12 Lê Lợi|25122021",
		"Letters":       "07919000123a|024123456|Nguyễn Thị Lan|01041990|Nữ|12 Lê Lợi|25122021",
		"NoBirthDate":   "079190001234|024123456|Nguyễn Thị Lan|1990|Nữ|12 Lê Lợi|2021",
		"NoSuchDay":     "079190001234|024123456|Nguyễn Thị Lan|30021990|Nữ|12 Lê Lợi|x",
		"NoName":        "079190001234|01041990|Nữ|12 Lê Lợi|25122021|x",
		"EndsTooEarly":  "079190001234|024123456|x|Nguyễn Thị Lan|01041990|Nữ",
	} {
		if card, _, err := ReadCard(text); keyOf(err) != "card.unreadable" {
			t.Errorf("%s: %+v, %v", name, card, err)
		}
	}
}

func keysOf(doubts []*Error) (keys []string) {
	for _, d := range doubts {
		keys = append(keys, d.Key)
	}
	return keys
}

func TestReadCard_Doubts(t *testing.T) {
	const rest = "|Nữ|12 Lê Lợi, phường Mẫu|25122021"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"Man", "079090001234||Trần Văn A|01041990|Nam|x|25122021", nil},
		{"ChildOf2020", "079320001234||TRẦN THỊ B|01042020" + rest, nil},
		{"Year", "079191001234||Trần Thị B|01041990" + rest, []string{"card.year_differs"}},
		{"Century", "079390001234||Trần Thị B|01041990" + rest, []string{"card.year_differs"}},
		{"Sex", usualCard, []string{"card.sex_differs"}},
		{"SexWithoutAccent", "079190001234||Trần Văn A|01041990|NAM|x|25122021", []string{"card.sex_differs"}},
		{"OtherSex", "079190001234||Trần Văn A|01041990|X|x|25122021", nil},
		{"DigitsInTheName", "079190001234||Tr2n Thi5 B|01041990" + rest, []string{"card.damaged"}},
		{"LostLetters", "079190001234||Tr?n Th? B|01041990" + rest, []string{"card.damaged"}},
		{"TwoTones", "079190001234||Trầ̃n Thị B|01041990" + rest, []string{"card.damaged"}},
		{"StrokeInside", "079190001234||Ađam Thị B|01041990" + rest, []string{"card.damaged"}},
		{"TelexKeys", "079190001234||Nguyeenx Thij B|01041990" + rest, []string{"card.damaged"}},
		{"WBesideMarks", "079190001234||Wẽr Niê|01041990" + rest, []string{"card.damaged"}},
		{"NamesOfTheHighlands", "079190001234||Y Wer Niê|01041990" + rest, nil},
		{"VNIInTheAddress", "079190001234||Trần Thị B|01041990|Nữ|Lô Á, khu Ạ|25122021", []string{"card.damaged_address"}},
		{"PlotInTheAddress", "079190001234||Trần Thị B|01041990|Nữ|Ô 12, lô A1, Ý Yên|25122021", nil},
		{"NoAccents", "079190001234||TRAN THI B|01041990|Nu|12 Le Loi, phuong Mau|25122021", []string{"card.no_accents"}},
		{"CapitalInside", "079190001234||TRần Thị BìNh|01041990" + rest, []string{"card.damaged"}},
		{"SignInTheName", "079190001234||Trần [ Thị|01041990" + rest, []string{"card.damaged"}},
		{"NameMissing", "079190001234|024123456||01041990" + rest, []string{"card.damaged"}},
		{"HyphenAndApostrophe", "079190001234||H'Hen Niê-Brơi A.Lưới|01041990" + rest, nil},
		{"All", "079091001234||Tr2n|01041990" + rest, []string{"card.year_differs", "card.sex_differs", "card.damaged"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, doubts, err := ReadCard(c.text)
			if err != nil || !slices.Equal(keysOf(doubts), c.want) {
				t.Errorf("doubts %v (%v), want %v", keysOf(doubts), err, c.want)
			}
		})
	}
}

// FuzzReadCard: never panics, and what it takes for a card is one: its own
// fields written as a card read the same.
func FuzzReadCard(f *testing.F) {
	f.Add(usualCard)
	f.Add("079190001234|Nguyễn Thị Lan|01041990|Nữ|12 Lê Lợi|25122021")
	f.Add("079190001234|||01041990||||||\xff|")
	f.Add("079190001234||Nguye64n Thi5 Lan|01041990|Nu74|12 Le6 Lo75i|25122021")
	f.Add("079190001234||Nguyá»…n Thá»‹ Lan|01041990|Ná»¯|12 LÃª Lá»£i|25122021")
	f.Add("000000000000|00000000|01010001|01010001|01010001|01010001")
	f.Fuzz(func(t *testing.T, text string) {
		c, doubts, err := ReadCard(text)
		if err != nil {
			if keyOf(err) != "card.unreadable" || c != (Card{}) || doubts != nil {
				t.Fatalf("refused with %v, %+v, %v", err, c, doubts)
			}
			return
		}
		if len(c.PersonalID) != 12 || !digits(c.PersonalID) || c.BirthDate.Year() == 0 && c.BirthDate[:4] != "0000" {
			t.Fatalf("%+v is no card", c)
		}
		for _, s := range []string{c.Name, c.Address, c.Sex, c.OldID} {
			if !utf8.ValidString(s) || strings.Contains(s, "|") || s != strings.TrimSpace(s) {
				t.Fatalf("%q is not clean", s)
			}
		}
		again := strings.Join([]string{c.PersonalID, c.OldID, c.Name, printed(c.BirthDate), c.Sex, c.Address, printed(c.IssuedOn)}, "|")
		if _, twice := viet.Reread(again); twice {
			return // misread twice over
		}
		if d, _, err := ReadCard(again); err != nil || d != c {
			t.Fatalf("%q read as %+v, then %q as %+v (%v)", text, c, again, d, err)
		}
	})
}

// printed writes a date as on a card, "25122021".
func printed(d Date) string {
	if d == "" {
		return ""
	}
	return string(d[8:] + d[5:7] + d[:4])
}

func TestReadCard_Mends(t *testing.T) {
	for _, c := range []struct {
		name, text, want, address string
		key                       string
	}{
		{"WrongCodePage", "079190001234||Nguyá»…n Thá»‹ Lan|01041990|Ná»¯|12 LÃª Lá»£i, phÆ°á»\u009dng Máº«u|25122021",
			"Nguyễn Thị Lan", "12 Lê Lợi, phường Mẫu", "card.mended_letters"},
		{"HardSpaceIsHalfALetter", "079190001234||TrÃ\u00a0 Thá»‹ Lan|01041990|Ná»¯|12 LÃª Lá»£i|25122021",
			"Trà Thị Lan", "12 Lê Lợi", "card.mended_letters"},
		{"OldDOSPage", "079190001234||Nguyß╗àn Thß╗ï Lan|01041990|Nß╗»|12 L├¬ Lß╗úi|25122021",
			"Nguyễn Thị Lan", "12 Lê Lợi", "card.mended_letters"},
		{"VNI", "079190001234||Nguye64n Thi5 Lan|01041990|Nữ|12 Lê Lợi|25122021", "Nguyễn Thị Lan", "12 Lê Lợi", "card.mended_name"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, doubts, err := ReadCard(c.text)
			if err != nil || got.Name != c.want || got.Address != c.address || !slices.Equal(keysOf(doubts), []string{c.key}) {
				t.Errorf("%+v, %v, %v", got, keysOf(doubts), err)
			}
		})
	}
}
