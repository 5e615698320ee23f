package office

import (
	"testing"

	"motcua/backend/ward"
)

func TestFeeOf(t *testing.T) {
	page := ward.FeeRule{Basis: ward.FeePerPage, Amount: 2000, FromPage3: 1000, Most: 200_000}
	for _, test := range []struct {
		name string
		rule ward.FeeRule
		in   CaseInput
		want int64
	}{
		{"free", ward.FeeRule{Basis: ward.FeeFree, Amount: 5}, CaseInput{}, 0},
		{"set by the province", ward.FeeRule{Basis: ward.FeeLocal, Amount: 5}, CaseInput{}, 0},
		{"a case", ward.FeeRule{Basis: ward.FeePerCase, Amount: 10_000}, CaseInput{Copies: 3}, 10_000},
		{"three copies", ward.FeeRule{Basis: ward.FeePerCopy, Amount: 8000}, CaseInput{Copies: 3}, 24_000},
		{"as many copies as sets", ward.FeeRule{Basis: ward.FeePerCopy, Amount: 8000}, CaseInput{Sets: 2}, 16_000},
		{"a page when nobody counted", page, CaseInput{}, 2000},
		{"two pages", page, CaseInput{Pages: 2}, 4000},
		{"five pages, two copies", page, CaseInput{Pages: 5, Copies: 2}, 14_000},
		{"never more than the most for a copy", page, CaseInput{Pages: 1000, Copies: 2}, 400_000},
		{"exempt", page, CaseInput{Pages: 5, FeeGround: "Người có công"}, 0},
		{"half of it", page, CaseInput{Pages: 5, FeeGround: "Hộ nghèo", FeeCut: 50}, 3500},
		{"a share of an odd amount is rounded up", ward.FeeRule{Basis: ward.FeePerCase, Amount: 101}, CaseInput{FeeGround: "x", FeeCut: 50}, 51},
		{"a share that is still being typed", page, CaseInput{Pages: 1, FeeGround: "Hộ nghèo", FeeCut: -1}, 2000},
		{"all of it", page, CaseInput{Pages: 5, FeeCut: 100}, 0},
		{"a ground of spaces is none", page, CaseInput{Pages: 1, FeeGround: "  "}, 2000},
		{"no lower amount", ward.FeeRule{Basis: ward.FeePerPage, Amount: 2000}, CaseInput{Pages: 5}, 10_000},
	} {
		if got := feeOf(test.rule, test.in); got != test.want {
			t.Errorf("%s: %d, want %d", test.name, got, test.want)
		}
	}
}
