package store_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// found gives the numbers of the cases that a search finds, in its order.
func found(tb testing.TB, s *store.Store, text string) []int {
	tb.Helper()
	list, err := s.Read(ctx).Cases(ward.CaseFilter{Text: text}, store.Times{})
	if err != nil {
		tb.Fatalf("%q: %v", text, err)
	}
	if list.Total != len(list.Rows) || list.More {
		tb.Errorf("%q: %d rows of %d, more %v", text, len(list.Rows), list.Total, list.More)
	}
	out := []int{}
	for _, row := range list.Rows {
		n := 0
		if _, err := fmt.Sscanf(row.Code, "A-261120-%d", &n); err != nil {
			tb.Fatal(err)
		}
		out = append(out, n)
	}
	return out
}

// searched makes cases whose numbers are 1, 2, 3 …
func searched(tb testing.TB) *wardtest.Office {
	tb.Helper()
	o := wardtest.MustOffice(tb, "2026-11-20T09:00")
	for i, p := range []ward.Person{
		{Name: "Nguyễn Thị Hoa", Phone: "0912 345 678", PersonalID: "001190000011"},                                    // 1
		{Name: "Nguyễn Thị Hòa", Phone: "0987.654.321", PersonalID: "001190000022"},                                    // 2
		{Name: "Nguyễn Thị Hoà", Phone: "0900000003", PersonalID: "079085123456"},                                      // 3
		{Name: "Đặng Văn Đào", Phone: "+84 900 000 004", PersonalID: "012345678"},                                      // 4
		{Name: "Dang Van Dao", Phone: "", PersonalID: ""},                                                              // 5
		{Name: "H'Hen Niê", Phone: "0900000006", PersonalID: "066090111111"},                                           // 6
		{Name: "Công ty TNHH 12 Tháng 9", Kind: ward.Organisation, PersonalID: "0101234567"},                           // 7
		{Name: "Lê Thị Ánh-Tuyết", Phone: "02083 123 456"},                                                             // 8
		{Name: norm.NFD.String("Trần Thị Quỳnh"), Phone: "0900000009"},                                                 // 9
		{Name: "O'Neil \"Bé\" (😀)", Phone: "0900000010"},                                                               // 10
		{Name: "Nguyễn Văn Ủy", Phone: "0900000011"},                                                                   // 11
		{Name: "Trần Mẫu Mười Hai", Phone: "0900000099"},                                                               // 12
		{Name: "Vũ Đức AND OR NOT NEAR", Phone: "0900000013"},                                                          // 13
		{Name: strings.TrimSpace(strings.Repeat("Dài ", 70)), Phone: "0900000014", Address: "Nguyễn Thị Hoa ở đây đi"}, // 14
	} {
		o.MustReceive(tb, i, func(in *wardtest.Input) {
			in.Applicant = p
			if i == 10 {
				in.OfficialCode = "H15.50.05.13-261008-0975"
				in.Authorizer, in.Authorisation = &ward.Person{Name: "Phùng Thị Ủy Quyền", PersonalID: "034567890123"}, "Giấy ủy quyền"
			}
		})
	}
	return o
}

var searches = []struct {
	name, text string
	want       []int
}{
	{"given name without accents", "hoa", []int{3, 2, 1}},
	{"exact accents first", "hòa", []int{2, 3, 1}},
	{"the other way to write the accent", "hoà", []int{3, 2, 1}},
	{"name without accents", "nguyen thi hoa", []int{3, 2, 1}},
	{"words in any order", "hoa nguyen", []int{3, 2, 1}},
	{"beginnings of words", "ng th ho", []int{3, 2, 1}},
	{"exact beginnings of words", "Nguyễn Thị Hò", []int{2, 3, 1}},
	{"capitals", "NGUYỄN THỊ HÒA", []int{2, 3, 1}},
	{"a word that is not there", "nguyen hoa binh", []int{}},
	{"đ as d", "dao", []int{5, 4}},
	{"đ means đ first", "đào", []int{4, 5}},
	{"đ alone", "đ", []int{13, 4, 14, 5}},
	{"apostrophe", "h'hen", []int{6}},
	{"hyphen", "anh-tuyet", []int{8}},
	{"hyphen left out", "ánh tuyết", []int{8}},
	{"NFD query", norm.NFD.String("Nguyễn Thị Hòa"), []int{2, 3, 1}},
	{"name kept as NFC", "quỳnh", []int{9}},
	{"phone from the beginning", "0912", []int{1}},
	{"phone with spaces", "0912 345", []int{1}},
	{"phone with dots", "0987.654.321", []int{2}},
	{"phone's end", "5678", []int{4, 1}},
	{"identity number", "079085123456", []int{3}},
	{"its beginning", "07908512", []int{3}},
	{"its end", "3456", []int{8, 3}},
	{"old identity number", "012345678", []int{4}},
	{"tax code", "0101234567", []int{7}},
	{"number of today", "12", []int{12, 7}},
	{"number with noughts", "0012", []int{12}},
	{"whole number", "A-261120-0012", []int{12}},
	{"whole number in small letters", "a-261120-0012", []int{12}},
	{"number without its letter", "261120-0012", []int{12}},
	{"number run together", "2611200012", []int{12}},
	{"end over the hyphen", "20-0012", []int{12}},
	{"official code", "H15.50.05.13-261008-0975", []int{11}},
	{"beginning of the official code", "h15.50.05", []int{11}},
	{"end of the official code", "0975", []int{11}},
	{"who is acted for", "ủy quyền", []int{11}},
	{"name and number", "hoa 0912", []int{1}},
	{"name and the end of a number", "hoa 5678", []int{1}},
	{"name and a number of two words", "0912 hoa 345", []int{1}},
	{"words that are operators", "and or not near", []int{13}},
	{"quotes", `"hoa"`, []int{3, 2, 1}},
	{"a quote alone behind", `hoa"`, []int{3, 2, 1}},
	{"operators", "hoa* OR ^nguyen AND NOT (x", []int{}},
	{"a column", "plain:hoa", []int{}},
	{"signs between", "hoa --;/*", []int{3, 2, 1}},
	{"emoji between", "hoa 😀", []int{3, 2, 1}},
	{"emoji in the name", "o'neil bé 😀", []int{10}},
	{"long name", strings.TrimSpace(strings.Repeat("dai ", 70)), []int{14}},
	{"address is not searched", "day di", []int{}},
	{"nobody", "xyz", []int{}},
}

// Cases are found alike whether the index knows them yet or not.
func TestSearch(t *testing.T) {
	o := searched(t)
	for _, where := range []string{"newest", "indexed"} {
		if where == "indexed" {
			if err := store.CatchUp(o.Store); err != nil {
				t.Fatal(err)
			}
		}
		for _, c := range searches {
			if got := found(t, o.Store, c.text); !slices.Equal(got, c.want) {
				t.Errorf("%s: %s %q found %v, want %v", where, c.name, c.text, got, c.want)
			}
		}
	}
}

// Nothing typed is no search: the list stays as it is. Signs that stand in no
// name find nothing, rather than everything.
func TestSearch_NothingTyped(t *testing.T) {
	o := searched(t)
	for text, want := range map[string]int{"": 14, "   ": 14, "-": 0, "\"": 0, "😀": 0, "*": 0, "()": 0, "\u0301": 0} {
		if got := found(t, o.Store, text); len(got) != want {
			t.Errorf("%q finds %v", text, got)
		}
	}
}

func TestSearch_TextOfAnyLength(t *testing.T) {
	o := searched(t)
	for _, text := range []string{
		strings.Repeat("a", 10_000), strings.Repeat("ặ ", 10_000), strings.Repeat("1", 10_000), strings.Repeat("\"", 10_000) + "a",
		strings.Repeat("nguyễn ", 3_000), "hoa\x00", "\xff\xfehoa", strings.Repeat("(", 5000) + "1",
	} {
		if _, err := o.Cases(ctx, o.Clerk, ward.CaseFilter{Text: text}); err != nil {
			t.Errorf("%.20q…: %v", text, err)
		}
	}
}

// A correction is found by its new text, and by its old one no more; before and
// after the index has caught up.
func TestSearch_AfterACorrection(t *testing.T) {
	o := searched(t)
	for _, new := range []string{"Bùi Thị Một", "Cao Thị Hai"} {
		old := mustCase(t, o.Store, "A-261120-0001").Applicant.Name
		in := wardtest.CorrectInput(mustCase(t, o.Store, "A-261120-0001"))
		in.Fields.Applicant.Name = new
		if _, err := o.CorrectCase(ctx, o.Clerk, in); err != nil {
			t.Fatal(err)
		}
		if got := found(t, o.Store, new); !slices.Equal(got, []int{1}) {
			t.Errorf("%s is found at %v", new, got)
		}
		if got := found(t, o.Store, old); slices.Contains(got, 1) {
			t.Errorf("%s is still found at %v", old, got)
		}
		wardtest.MustCheck(t, o.Store)
		if err := store.CatchUp(o.Store); err != nil {
			t.Fatal(err)
		}
	}
}

func TestSearch_MoreThanItGives(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	for n := range store.MostFound + 20 {
		o.MustReceive(t, n)
	}
	list, err := o.Cases(ctx, o.Clerk, ward.CaseFilter{Text: "nguyen", Limit: 30, Offset: 490})
	if err != nil || !list.More || list.Total != store.MostFound || len(list.Rows) != 10 || list.Rows[0].Code != "A-261120-0030" {
		t.Errorf("total %d, more %v, %d rows, %v", list.Total, list.More, len(list.Rows), err)
	}
	for _, offset := range []int{500, 10_000, -3} {
		list, err := o.Cases(ctx, o.Clerk, ward.CaseFilter{Text: "nguyen", Offset: offset, Limit: 5})
		if err != nil || (len(list.Rows) > 0) != (offset < 0) {
			t.Errorf("offset %d: %d rows, %v", offset, len(list.Rows), err)
		}
	}
}

// Whatever is typed, looking through the newest cases finds what the index finds.
func TestSearch_NewestAndIndexedAlike(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	letters := []rune("aáàạăặâđdĐDeêoơưyỳ  0012-.'\"*😀Çßñh\u0301\u0323²½一")
	any := func() string {
		s := make([]rune, 1+r.IntN(7))
		for i := range s {
			s[i] = letters[r.IntN(len(letters))]
		}
		return string(s)
	}
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	for n := range 60 {
		o.MustReceive(t, n, func(in *wardtest.Input) {
			in.Applicant.Name = "x" + any()
			in.Applicant.Phone = strconv.Itoa(r.IntN(2000))
		})
	}
	tries := 1000
	if underRace {
		tries = 100
	}
	texts := map[string][]int{}
	for range tries {
		text := any()
		texts[text] = found(t, o.Store, text)
	}
	if err := store.CatchUp(o.Store); err != nil {
		t.Fatal(err)
	}
	for text, before := range texts {
		after := found(t, o.Store, text)
		if slices.Equal(before, after) {
			continue
		}
		t.Errorf("%q: %v among the newest, %v by the index", text, before, after)
	}
}

// FuzzSearch: nothing that is typed is taken for a search operator or is an error.
func FuzzSearch(f *testing.F) {
	o := searched(f)
	if err := store.CatchUp(o.Store); err != nil {
		f.Fatal(err)
	}
	o.MustReceive(f, 99)
	for _, c := range searches {
		f.Add(c.text)
	}
	for _, text := range []string{"aᦲnear ẻ", "\x00", "\xff", "{exact}:", "a\"*", "x", "x1", "\u2028", strings.Repeat("9", 200)} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		list, err := o.Store.Read(ctx).Cases(ward.CaseFilter{Text: text, Limit: 500}, store.Times{})
		if err != nil {
			t.Fatalf("%q as %q: %v", text, store.Matches(text), err)
		}
		if list.Total != len(list.Rows) {
			t.Errorf("%q: %d rows of %d", text, len(list.Rows), list.Total)
		}
		for c := range o.Store.Read(ctx).EachCase(ward.CaseFilter{Text: text}, store.Times{}) {
			if !slices.ContainsFunc(list.Rows, func(row ward.CaseRow) bool { return row.ID == c.ID }) {
				t.Errorf("%q: case %s is exported but not listed", text, c.Code)
			}
		}
	})
}
