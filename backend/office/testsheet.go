package office

import (
	"context"
	"slices"

	"motcua/backend/paper"
	"motcua/backend/ward"
)

// TestSheetName is what the file of a test page is called.
const TestSheetName = "trang-in-thu.pdf"

// TestSheet makes a page that shows whether a printer is set up well for a kind of
// paper. It refuses an unknown kind (paper.unknown).
func (o *Office) TestSheet(ctx context.Context, who ward.Officer, kind string) (Sheet, error) {
	if err := Allow(who, ReadCases); err != nil {
		return Sheet{}, err
	}
	if !slices.Contains(PaperKinds, kind) {
		return Sheet{}, ward.NotFound("paper.unknown", kind)
	}
	setting, err := o.PrintSettingOf(ctx, kind)
	if err != nil {
		return Sheet{}, err
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		return Sheet{}, err
	}
	layout := paper.SlipA4
	if HasLayout(kind) {
		layout = paper.SlipLayout(setting.Layout)
	}
	pdf, err := paper.TestPage(profile, paper.TestInput{Printer: setting.Printer, Tray: setting.Tray, Layout: layout, At: o.Now()})
	return Sheet{Name: TestSheetName, PDF: pdf}, err
}
