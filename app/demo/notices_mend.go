package demo

import (
	"context"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// explain says why cases of a month were late for which nobody had apologised, but for
// a few of which nobody knows.
func (c *closing) explain(ctx context.Context, month string) error {
	who := c.clerks[reception]
	p, err := c.office.MonthPeriod(ctx, month)
	if err != nil {
		return err
	}
	list, err := c.office.Cases(ctx, who, ward.CaseFilter{Late: ward.LateUnexplained, Figure: &ward.FigureCell{Period: p, Column: "late"}, Limit: 500})
	if err != nil {
		return err
	}
	for _, row := range list.Rows {
		file, err := c.office.Case(ctx, who, row.ID)
		if err != nil {
			return err
		}
		if c.dice.chance(150) {
			continue
		}
		why := whyLate(c.dice, file.Case)
		if _, err := c.office.ExplainLateness(ctx, who, office.LateInput{CaseID: row.ID, Reason: ward.ReasonOf(why), Note: why}); err != nil {
			return err
		}
	}
	return nil
}

// findMistyped corrects a case of the last days of a month: it came through the
// portal and had been entered as brought to the counter.
func (c *closing) findMistyped(ctx context.Context, end ward.Date) error {
	who := c.clerks[reception]
	list, err := c.office.Cases(ctx, who, ward.CaseFilter{State: ward.StateReturned, Channel: ward.ChannelDirect, From: end.Plus(-5), To: end, Limit: 1})
	if err != nil || len(list.Rows) == 0 {
		return err
	}
	file, err := c.office.Case(ctx, who, list.Rows[0].ID)
	if err != nil {
		return err
	}
	found := file.Case
	in := office.CaseInput{Channel: ward.ChannelOnline, OfficialCode: c.profile.UnitCode + "-" + found.ReceivedAt.Time().Format("060102") + "-0907",
		Applicant: found.Applicant, Authorizer: found.Authorizer, Authorisation: found.Authorisation, Subject: found.Subject, Papers: found.Papers,
		Sets: found.Sets, ResultPlace: found.ResultPlace, Note: found.Note, Fee: found.Fee, FeePaid: found.PaidAtIntake, Pages: found.Pages,
		Copies: found.Copies, FeeGround: found.FeeGround, FeeCut: found.FeeCut, ResultWay: found.ResultWay, ResultAddress: found.ResultAddress,
		FeeReceipt: found.FeeReceipt}
	_, err = c.office.CorrectCase(ctx, who, office.CorrectInput{CaseID: found.ID, Reason: "Hồ sơ nộp trực tuyến, ghi nhầm là trực tiếp", Fields: in})
	return err
}

// sendCorrection sends the correction that the program drafted.
func (c *closing) sendCorrection(ctx context.Context, month string) error {
	who := c.clerkOfNotices()
	return c.each(ctx, who, month, func(v office.NoticeView) error {
		if v.Nth == 0 || v.Approved != nil {
			return nil
		}
		_, err := c.office.SendNotice(ctx, who, office.NoticeSend{ID: v.ID, Hash: v.Hash})
		return err
	})
}
