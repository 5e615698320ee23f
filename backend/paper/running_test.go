package paper

import (
	"strconv"
	"strings"
	"testing"
)

func TestReceipt_SaysThatItIsAReprint(t *testing.T) {
	for copies, want := range []bool{false, false, true, true} {
		for _, layout := range []SlipLayout{SlipPair, SlipA5, SlipA4} {
			pdf := must(t)(Receipt(sampleProfile(), extremeCase(), SlipOptions{Layout: layout, Copy: copies}))
			for i, page := range seen(t, pdf) {
				_, again := page.find("BẢN IN LẠI")
				_, right := page.find("(lần " + strconv.Itoa(copies-1) + ")")
				if again != want || again && !right {
					t.Errorf("copy %d, layout %q, page %d: reprint %v, want %v", copies, layout, i+1, again, want)
				}
			}
		}
	}
}

// A reprint is the same paper but for its mark.
func TestReceipt_ReprintMovesNothing(t *testing.T) {
	first := text(t, must(t)(Receipt(sampleProfile(), sampleCase(), SlipOptions{Layout: SlipA5})), "-layout")
	again := text(t, must(t)(Receipt(sampleProfile(), sampleCase(), SlipOptions{Layout: SlipA5, Copy: 2})), "-layout")
	if again != "BẢN IN LẠI (lần 1)\n"+first {
		t.Errorf("the reprint differs in more than its mark:\n%s", again)
	}
}

func TestReceipt_SaysThatItReplaces(t *testing.T) {
	for _, replaces := range []bool{false, true} {
		got := text(t, must(t)(Receipt(sampleProfile(), sampleCase(), SlipOptions{Replaces: replaces})))
		if strings.Contains(got, "Thay thế giấy đã cấp trước đó") != replaces {
			t.Errorf("replaces %v: %s", replaces, got)
		}
	}
}
