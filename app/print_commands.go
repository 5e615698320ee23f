package app

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// notice writes a month's notices as PDF files into a folder.
func (c *cli) notice(args []string) error {
	f := c.flags("notice")
	dir := f.String("data", defaultData(), "")
	month := f.String("month", "", "")
	kind := f.String("kind", "all", "")
	drafts := f.Bool("drafts", false, "")
	out := f.String("out", "", "")
	if err := c.read(f, args, 0); err != nil {
		return err
	}
	if *month == "" || *out == "" {
		return c.misused("cli.needs", "--month, --out")
	}
	if _, known := noticeKinds[*kind]; !known && *kind != "all" {
		return c.misused("cli.kind", *kind)
	}
	ctx := context.Background()
	h, err := existing(ctx, *dir)
	if err != nil {
		return err
	}
	defer h.close()
	sheets, err := h.noticeSheets(ctx, *month, *kind, *drafts)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(*out, 0o755); err != nil {
		return notWritten(*out, err)
	}
	for _, sheet := range sheets {
		path := filepath.Join(*out, sheet.Name)
		if err := writeFile(path, sheet.PDF); err != nil {
			return err
		}
		fmt.Fprintln(c.out, path)
	}
	return nil
}

// noticeKinds are the kinds of notice by their names on the command line.
var noticeKinds = map[string]ward.NoticeKind{"procedures": ward.NoticeProcedures, "feedback": ward.NoticeFeedback, "survey": ward.NoticeSurvey,
	"combined": ward.NoticeCombined}

// noticeSheets gives the notices of a month, all or those of a kind, with the
// corrections that stand for them: the kept file of an approved one, a draft of any
// other. With drafts also the correction that is being written.
func (h *house) noticeSheets(ctx context.Context, month, kind string, drafts bool) ([]office.Sheet, error) {
	if kind == "all" {
		return h.office.MonthNotices(ctx, system, month, drafts)
	}
	sheet, err := h.office.MonthNotice(ctx, system, month, noticeKinds[kind])
	if err != nil {
		return nil, err
	}
	corrections, err := h.office.NoticeCorrections(ctx, system, month, noticeKinds[kind], drafts)
	return append([]office.Sheet{sheet}, corrections...), err
}
