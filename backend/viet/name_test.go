package viet

import (
	"testing"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

func TestUpperVN(t *testing.T) {
	if got := UpperVN(norm.NFD.String("Nguyễn Đức Thưởng")); got != "NGUYỄN ĐỨC THƯỞNG" {
		t.Errorf("UpperVN = %q", got)
	}
}

func TestUpperVN_KeepsTheLetters(t *testing.T) {
	letters := rapid.StringOf(rapid.RuneFrom([]rune("aăâbcdđeêghiklmnoôơpqrstuưvxyÁỀỘ ỵỹ-'")))
	rapid.Check(t, func(t *rapid.T) {
		in := letters.Draw(t, "name")
		upper := UpperVN(in)
		if Key(upper) != Key(in) || UpperVN(upper) != upper || Lower(upper) != Lower(in) {
			t.Fatalf("UpperVN(%q) = %q", in, upper)
		}
	})
}
