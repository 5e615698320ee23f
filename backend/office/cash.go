package office

import (
	"context"
	"io"
	"strconv"

	"motcua/backend/exchange"
	"motcua/backend/paper"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// Cash gives the money taken in on a day, "2026-11-20": every payment and each
// officer's sum.
func (o *Office) Cash(ctx context.Context, who ward.Officer, day string) (ward.CashSheet, error) {
	if err := Allow(who, ReadCases); err != nil {
		return ward.CashSheet{}, err
	}
	on, err := ward.ParseDate(day)
	if err != nil {
		return ward.CashSheet{}, ward.At("day", err)
	}
	lines, err := o.read(ctx).Payments(on)
	return ward.AddUp(on, lines), err
}

// CashPaper prints the sheet of a day for the treasurer to sign.
func (o *Office) CashPaper(ctx context.Context, who ward.Officer, day string) (Sheet, error) {
	sheet, err := o.Cash(ctx, who, day)
	if err != nil {
		return Sheet{}, err
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		return Sheet{}, err
	}
	pdf, err := paper.Cash(profile, paper.CashList{Sheet: sheet, By: who.Name, At: o.Now()})
	return Sheet{Name: "bang-ke-thu-phi-" + string(sheet.On) + ".pdf", PDF: pdf}, err
}

// cashColumns are what an accountant wants of each payment; the last is a number.
var cashColumns = []string{"Ngày", "Giờ", "Người thu", "Mã hồ sơ", "Người nộp", "Thủ tục", "Lúc thu", "Biên lai số", "Số tiền (đồng)"}

var occasions = map[ward.Occasion]string{
	ward.PaidOnIntake: "Khi tiếp nhận", ward.PaidLater: "Thu bổ sung", ward.PaidOnHandover: "Khi trả kết quả",
}

// ExportCash writes the payments of a day as a workbook that adds up.
func (o *Office) ExportCash(ctx context.Context, who ward.Officer, day string, w io.Writer) error {
	sheet, err := o.Cash(ctx, who, day)
	if err != nil {
		return err
	}
	return exchange.WriteSums(w, cashColumns, []int{len(cashColumns) - 1}, func(yield func([]string, error) bool) {
		for _, l := range sheet.Lines {
			at := l.At.Time()
			if !yield([]string{viet.ShortDate(at), viet.ClockTime(at), l.By, l.Code, l.Applicant, l.Procedure, occasions[l.Occasion],
				l.Receipt, strconv.FormatInt(l.Amount, 10)}, nil) {
				return
			}
		}
	})
}
