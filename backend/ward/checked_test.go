package ward_test

import (
	"testing"

	"pgregory.net/rapid"

	"motcua/backend/ward"
)

func TestChecked(t *testing.T) {
	// The example of ISO 7064 for MOD 37,36.
	if got := ward.CheckSign("A12425GABC1234002"); got != 'M' {
		t.Errorf("check sign %c, want M", got)
	}
	for _, bad := range []string{"", "-", "A", "A-261120-0012", "A-261120-0012-", "A-261120-0012-?"} {
		if number, ok := ward.ReadChecked(bad); ok {
			t.Errorf("%q reads as %q", bad, number)
		}
	}
	if number, ok := ward.ReadChecked(" " + ward.Checked("A-261120-0012") + "\n"); !ok || number != "A-261120-0012" {
		t.Errorf("read %q, %v", number, ok)
	}
}

// One wrong sign, or two neighbours changed over, never passes.
func TestChecked_FindsSlips(t *testing.T) {
	const signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	rapid.Check(t, func(t *rapid.T) {
		number := rapid.StringMatching(`[A-Z0-9]{1,3}-[0-9]{6}-[0-9]{4}`).Draw(t, "number")
		whole := []byte(ward.Checked(number))
		i := rapid.IntRange(0, len(whole)-3).Draw(t, "at")
		if whole[i] == '-' {
			return
		}
		wrong := append([]byte(nil), whole...)
		wrong[i] = signs[rapid.IntRange(0, 35).Draw(t, "sign")]
		if wrong[i] != whole[i] {
			if _, ok := ward.ReadChecked(string(wrong)); ok {
				t.Fatalf("%s passes for %s", wrong, whole)
			}
		}
		swapped := append([]byte(nil), whole...)
		if j := i + 1; swapped[j] != '-' && swapped[i] != swapped[j] {
			swapped[i], swapped[j] = swapped[j], swapped[i]
			if _, ok := ward.ReadChecked(string(swapped)); ok {
				t.Fatalf("%s passes for %s", swapped, whole)
			}
		}
	})
}
