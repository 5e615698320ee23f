package paper

import (
	"strconv"
	"testing"
)

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
