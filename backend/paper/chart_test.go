package paper

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// charted is a document with the charts that it is given.
func charted(charts ...chart) func() ([]byte, error) {
	return func() ([]byte, error) {
		d := newDocument()
		for i, c := range charts {
			d.say("Đoạn văn thứ %d đứng trước biểu đồ.", i+1)
			d.chart(c)
		}
		d.say("Hết.")
		return d.render(about{title: "Biểu đồ", at: time.Date(2026, 11, 2, 0, 0, 0, 0, ward.Zone)})
	}
}

func seriesOf(name string, values ...int) series {
	s := series{name: name}
	for _, v := range values {
		s.points = append(s.points, point{float64(v), viet.Number(int64(v))})
	}
	return s
}

func months(n int) []string {
	var out []string
	for i := range n {
		out = append(out, fmt.Sprintf("T%d", i%12+1))
	}
	return out
}

func rates() series {
	s := series{name: "Tỷ lệ đúng hạn"}
	for i := range 12 {
		v := 95 + float64(i%5)
		s.points = append(s.points, point{v, strconv.FormatFloat(v, 'f', 0, 64) + ",5%"})
	}
	s.points[7].shown = "" // no case that month
	return s
}

func chartSamples() []sample {
	return []sample{
		{"chart-normal", "", charted(
			chart{title: "Hồ sơ tiếp nhận và giải quyết trong 6 tháng", labels: months(6),
				series: []series{seriesOf("Tiếp nhận", 4120, 3980, 4400, 5021, 0, 4812), seriesOf("Giải quyết", 4000, 4012, 4380, 4977, 12, 4800)}},
			chart{title: "Tỷ lệ hồ sơ giải quyết đúng hạn", look: lines, labels: months(12), series: []series{rates()}, from: 90, to: 100},
			chart{title: "Hồ sơ đã giải quyết theo lĩnh vực", look: lyingBars,
				labels: []string{"Chứng thực", "Hộ tịch", "Thành lập và hoạt động của hộ kinh doanh, tổ hợp tác và hợp tác xã"},
				series: []series{seriesOf("Đúng hạn", 3120, 840, 12), seriesOf("Quá hạn", 3, 0, 1)}})},
		{"chart-extreme", "", charted(
			chart{title: "Mười ba tháng, ba loại", labels: months(13), series: []series{
				seriesOf("Trước hạn", 1234567, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1234567),
				seriesOf("Đúng hạn", 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7), seriesOf("Quá hạn", 0, 0, 0)}},
			chart{look: lines, labels: months(13), series: []series{
				seriesOf("Tiếp nhận", 41, 39, 44, 50, 0, 48, 48, 48, 48, 48, 48, 48, 48), seriesOf("Giải quyết", 40, 40, 43, 49, 12, 48, 40, 40, 40, 40, 40, 40, 40)}},
			chart{title: "Năm mươi lĩnh vực", look: lyingBars, labels: strings.Split(strings.Repeat("Lĩnh vực có tên dài\n", 49)+"Lĩnh vực cuối", "\n"),
				series: []series{seriesOf("", make([]int, 50)...)}})},
	}
}

// A reader finds every figure of a chart as text, beside the bar or above it.
func TestChart_FiguresAreText(t *testing.T) {
	got := text(t, must(t)(chartSamples()[0].print()), "-layout")
	for _, want := range []string{"4.120", "4.977", "95,5%", "99,5%", "3.120", "840", "Tiếp nhận", "Quá hạn"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in the text of the charts:\n%s", want, got)
		}
	}
}

// A bar is as long as its value says, measured in black dots on the rendered page.
func TestChart_BarsHaveTheLengthOfTheirValues(t *testing.T) {
	print := charted(chart{look: lyingBars, labels: []string{"Một", "Hai"}, series: []series{seriesOf("Hồ sơ", 100, 50)}})
	pdf := must(t)(print())
	page, dots := seen(t, pdf)[0], 150/25.4
	img := rendered(t, pdf, "150")
	length := func(label string) int {
		at, ok := page.find(label)
		if !ok {
			t.Fatalf("no %q on the page", label)
		}
		n, most, y := 0, 0, int((at.y0+at.y1)/2*dots)
		for x := int((at.x1 + 1) * dots); x < int(195*dots); x++ {
			if v := img.Pix[y*img.Stride+x]; v < 100 || v > 120 {
				n = 0
				continue
			}
			n++
			most = max(most, n)
		}
		return most
	}
	long, short := length("Một"), length("Hai")
	if long < 300 || long < 2*short-10 || long > 2*short+10 {
		t.Errorf("bars of 100 and 50 are %d and %d dots long", long, short)
	}
}

// Nothing to show is nothing drawn, and never a panic.
func TestChart_Empty(t *testing.T) {
	for _, c := range []chart{{}, {labels: months(3)}, {labels: months(2), series: []series{{}}},
		{look: lines, labels: months(1), series: []series{{}, {}}}, {look: lyingBars, labels: months(1), series: []series{{}}}} {
		must(t)(charted(c)())
	}
}
