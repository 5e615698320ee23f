package paper

import (
	"strings"
	"testing"
)

// The test page takes the paper of the slips it stands for, one page of it, and
// says where it should have come out.
func TestTestPage(t *testing.T) {
	for layout, w := range map[SlipLayout]float64{"": 297, SlipPair: 297, SlipA5: 148, SlipA4: 210} {
		t.Run(string(layout), func(t *testing.T) {
			pdf, err := TestPage(sampleProfile(), TestInput{Printer: "HP-M404", Layout: layout, At: "2026-11-23T09:00:00+07:00"})
			if err != nil {
				t.Fatal(err)
			}
			pages := seen(t, pdf)
			if len(pages) != 1 || pages[0].w < w-1 || pages[0].w > w+1 {
				t.Errorf("%d pages, the first %v mm wide, want one of %v", len(pages), pages[0].w, w)
			}
			got := text(t, pdf)
			for _, want := range []string{"TRANG IN THỬ", "HP-M404", "máy in tự chọn", layoutNames[layout], "09 giờ 00", "Quỳnh Hương"} {
				if !strings.Contains(got, want) {
					t.Errorf("it does not say %q:\n%s", want, got)
				}
			}
		})
	}
}
