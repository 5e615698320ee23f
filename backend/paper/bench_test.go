package paper

import (
	"strconv"
	"testing"

	"motcua/backend/ward"
)

// The budgets are 15 ms for a receipt and 200 ms for a notice.

func BenchmarkReceipt(b *testing.B) {
	p, c := sampleProfile(), sampleCase()
	for b.Loop() {
		must(b)(Receipt(p, c, SlipOptions{}))
	}
}

func BenchmarkHandoverSlip(b *testing.B) {
	p, c := sampleProfile(), sampleCase()
	for b.Loop() {
		must(b)(HandoverSlip(p, c, SlipOptions{}))
	}
}

// must gives the PDF or stops the test.
func must(tb testing.TB) func([]byte, error) []byte {
	return func(pdf []byte, err error) []byte {
		tb.Helper()
		if err != nil {
			tb.Fatal(err)
		}
		return pdf
	}
}

func BenchmarkTurnForms(b *testing.B) {
	for _, f := range turnForms() {
		b.Run(f.name, func(b *testing.B) {
			p, c := sampleProfile(), f.of(sampleCase())
			for b.Loop() {
				must(b)(f.print(p, c, SlipOptions{}))
			}
		})
	}
}

func BenchmarkControlSlip(b *testing.B) {
	p, c := sampleProfile(), walkedCase()
	for b.Loop() {
		must(b)(ControlSlip(p, c, SlipOptions{}))
	}
}

func BenchmarkTransferSlip_20Cases(b *testing.B) {
	print := transferOf(someCases(20, sampleCase()), "Quầy A", "Phòng Văn hóa - Xã hội", SlipOptions{})
	for b.Loop() {
		must(b)(print())
	}
}

func BenchmarkRegister(b *testing.B) {
	for _, n := range []int{300, 10_000} {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			p, r := sampleProfile(), registerOf(registerRows(n))
			for b.Loop() {
				must(b)(Register(p, r))
			}
		})
	}
}

func BenchmarkQR(b *testing.B) {
	for b.Loop() {
		if _, err := newQR("A-261120-0012-C"); err != nil {
			b.Fatal(err)
		}
	}
}

// The bar for each of the month's notices is 200 ms.
func BenchmarkMonthNotice(b *testing.B) {
	for name, c := range map[string]ward.NoticeContent{"procedures": sampleNotice(), "120 fields": extremeNotice(), "opinions": sampleFeedbackNotice(),
		"61 public rows": extremeFeedbackNotice(), "survey": sampleSurveyNotice(), "survey of 57 questions": extremeSurveyNotice(), "combined": sampleCombinedNotice(), "correction": sampleCorrection()} {
		seal := sampleSeal(c)
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				must(b)(MonthNotice(c, seal))
			}
		})
	}
}
