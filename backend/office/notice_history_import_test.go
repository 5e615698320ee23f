package office_test

import (
	"fmt"
	"slices"
	"time"

	"pgregory.net/rapid"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// portalCases is how many cases of another system a history knows of; each comes in
// lists again and again, further on or not.
const portalCases = 8

// takeIn takes a list of the portal in: online cases of this month and of earlier ones,
// as they stand there. Some come long after they were received, some are received
// anew, with another day than an earlier list gave.
func (h *history) takeIn() {
	rows := [][]string{}
	for n := range portalCases {
		if rapid.IntRange(0, 2).Draw(h.t, "listed") == 0 {
			rows = append(rows, h.portalLine(n+1))
		}
	}
	if len(rows) == 0 {
		return
	}
	r, err := h.o.ImportCases(ctx, h.o.Clerk, portalFile(h.tb, rows...), office.CaseImportInput{SkipBad: true})
	if err != nil {
		return // a list older than the last, or with nothing in it
	}
	if r.Applied {
		h.imports = append(h.imports, r.ID)
		h.taken += r.Added + r.Moved
	}
	for n := range portalCases {
		c, found, err := h.o.Store.Read(ctx).Case(portalCode(n + 1))
		if err != nil {
			h.t.Fatal(err)
		}
		if found && !slices.Contains(h.cases, c.ID) {
			h.cases = append(h.cases, c.ID)
		}
	}
}

func (h *history) portalLine(n int) []string {
	row := portalRow(n, rapid.SampledFrom([]string{"Đang xử lý", "Đã xử lý xong", "Đã trả kết quả", "Yêu cầu bổ sung giấy tờ", "Dừng xử lý"}).Draw(h.t, "state"))
	first := ward.Date("2026-07-02").Time().AddDate(0, 0, 9*n+rapid.SampledFrom([]int{0, 0, 0, 1, 25}).Draw(h.t, "moved"))
	now := h.o.Clock.Now()
	if first.After(now) {
		first = now.AddDate(0, 0, -1)
	}
	row[5], row[6] = portalDay(first, "09:00"), portalDay(first.AddDate(0, 0, 5), "17:00")
	ended := first.AddDate(0, 0, rapid.IntRange(1, 20).Draw(h.t, "took"))
	if ended.After(now) {
		ended = now.Add(-time.Hour)
	}
	for _, i := range []int{7, 8} {
		if row[i] != "" {
			row[i] = portalDay(ended, fmt.Sprintf("%02d:00", 8+i-7))
		}
	}
	return row
}

func portalDay(t time.Time, at string) string { return t.Format("02/01/2006 ") + at }

// takeBack takes a list back; one whose cases moved since is refused.
func (h *history) takeBack() {
	if len(h.imports) > 0 {
		id := rapid.SampledFrom(h.imports).Draw(h.t, "import")
		_, _ = h.o.UndoCaseImport(ctx, h.o.Admin, office.ImportUndo{ID: id, Reason: "Nhập nhầm tệp"})
	}
}
