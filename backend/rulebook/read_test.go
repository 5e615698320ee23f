package rulebook

import (
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

const (
	oneProcedure = `[{"code":"2.000908","validFrom":"2025-07-01","name":"Cấp bản sao từ sổ gốc","field":"Chứng thực",
"limit":{"unit":"SAME_DAY","amount":0,"after15":true},"fee":{"basis":"FREE"},"papers":["Xuất trình căn cước"],"source":"QĐ 3152/QĐ-BTP"}]`
	oneYear = `[{"year":2026,"confirmed":true,"days":[{"date":"2026-11-24","kind":"PAID_HOLIDAY","name":"Ngày Văn hóa Việt Nam","source":"NQ 28/2026/QH16"}]}]`
)

func TestRead(t *testing.T) {
	book, err := Read([]byte(norm.NFD.String(oneProcedure)), []byte(oneYear))
	if err != nil {
		t.Fatal(err)
	}
	if p := book.Procedures[0]; p.Name != "Cấp bản sao từ sổ gốc" || !p.Limit.After15 || p.Papers[0] != "Xuất trình căn cước" {
		t.Errorf("read %+v", p)
	}
	if d := book.Years[0].Days[0]; d.Date != "2026-11-24" || d.Name != "Ngày Văn hóa Việt Nam" {
		t.Errorf("read %+v", d)
	}
}

func TestRead_Refused(t *testing.T) {
	for _, c := range []struct{ name, procedures, days, key, field string }{
		{"Empty", "", oneYear, "unreadable", "procedures"},
		{"NotJSON", oneProcedure, "lịch", "unreadable", "years"},
		{"NotAList", "{}", oneYear, "unreadable", "procedures"},
		{"UnknownName", strings.Replace(oneProcedure, `"papers"`, `"paper"`, 1), oneYear, "unreadable", "procedures"},
		{"UnknownNameOfADay", oneProcedure, strings.Replace(oneYear, `"kind"`, `"type"`, 1), "unreadable", "years"},
		{"TextAfter", oneProcedure + "x", oneYear, "unreadable", "procedures"},
		{"TwoLists", oneProcedure + oneProcedure, oneYear, "unreadable", "procedures"},
		{"Checked", strings.Replace(oneProcedure, "2.000908", "908", 1), oneYear, "code_shape", "procedures[0].code"},
		{"NameOfInvisibleCharacters", strings.Replace(oneProcedure, "Cấp bản sao từ sổ gốc", "\u200b", 1), oneYear, "name_missing", "procedures[0].name"},
	} {
		t.Run(c.name, func(t *testing.T) {
			book, err := Read([]byte(c.procedures), []byte(c.days))
			mustRefuse(t, err, c.key, c.field, nil)
			if len(book.Procedures)+len(book.Years) > 0 {
				t.Error("a refused file must give no rules")
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(oneProcedure), []byte(oneYear))
	f.Add([]byte("null"), []byte(`[{"year":0,"days":[{"date":"0000-00-00"}]}]`))
	f.Add([]byte(`[{"code":"1.000001","limit":{"amount":-1}},{"code":"1.000001"}]`), []byte("[]"))
	f.Fuzz(func(t *testing.T, procedures, days []byte) {
		book, err := Read(procedures, days)
		var refused *ward.Error
		if err != nil && !errors.As(err, &refused) {
			t.Fatalf("not a refusal: %v", err)
		}
		if err == nil && Check(book) != nil {
			t.Fatalf("read a book that does not pass: %v", Check(book))
		}
		for _, p := range book.Procedures {
			if viet.Clean(p.Name) != p.Name {
				t.Fatalf("name %q is not clean", p.Name)
			}
		}
	})
}
