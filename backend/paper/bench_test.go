package paper

import "testing"

// The budgets are 15 ms for a receipt and 150 ms for a notice.

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

func BenchmarkNotice(b *testing.B) {
	n := sampleNotice()
	for b.Loop() {
		must(b)(Notice(n))
	}
}

func BenchmarkNotice_120Fields(b *testing.B) {
	n := extremeNotice()
	for b.Loop() {
		must(b)(Notice(n))
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
