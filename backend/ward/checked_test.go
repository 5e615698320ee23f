package ward_test

import (
	"fmt"
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

// One wrong sign never passes.
func TestChecked_FindsAWrongSign(t *testing.T) {
	const signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	rapid.Check(t, func(t *rapid.T) {
		number := rapid.StringMatching(`[A-Z0-9]{1,3}-[0-9]{6}-[0-9]{4}`).Draw(t, "number")
		wrong := []byte(ward.Checked(number))
		i := rapid.IntRange(0, len(wrong)-3).Draw(t, "at")
		was := wrong[i]
		if was == '-' {
			return
		}
		if wrong[i] = signs[rapid.IntRange(0, 35).Draw(t, "sign")]; wrong[i] == was {
			return
		}
		if _, ok := ward.ReadChecked(string(wrong)); ok {
			t.Fatalf("%s passes for %s", wrong, number)
		}
	})
}

// Of neighbours changed over, at most one pair in fifty passes.
func TestChecked_FindsNeighboursChangedOver(t *testing.T) {
	tried, passed := 0, 0
	for n := range 10_000 {
		whole := ward.Checked(fmt.Sprintf("A-261120-%04d", n))
		for i := len("A-261120-"); i < len(whole)-3; i++ {
			if whole[i] == whole[i+1] {
				continue
			}
			wrong := whole[:i] + string(whole[i+1]) + string(whole[i]) + whole[i+2:]
			tried++
			if _, ok := ward.ReadChecked(wrong); ok {
				passed++
			}
		}
	}
	if passed*50 > tried {
		t.Errorf("%d of %d pairs pass", passed, tried)
	}
}
