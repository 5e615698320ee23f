package store

import (
	"fmt"
	"strings"
	"testing"
)

// A migration's place in the order is the schema version that it brings, and its name
// says it: two of one number would hide that another version came between.
func TestSteps_EachNumberOnce(t *testing.T) {
	for i, name := range steps() {
		if want := fmt.Sprintf("sql/%04d_", i+1); !strings.HasPrefix(name, want) {
			t.Errorf("migration %d is %s, should begin with %s", i+1, name, want)
		}
	}
}
