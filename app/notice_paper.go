package app

import (
	"context"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// noticeSheet makes a paper about a notice: by its id, or the one of a month by its
// kind.
func (h *house) noticeSheet(ctx context.Context, who ward.Officer, ref PaperRef) (office.Sheet, error) {
	switch ref.Kind {
	case office.PostingKind:
		return h.office.PostingRecord(ctx, who, ref.CaseID, ref.Month)
	case office.KeyKind:
		return h.office.KeyPaper(ctx, who, ref.Month)
	case office.AnnexKind:
		return h.office.NoticeAnnex(ctx, who, ref.CaseID, ref.Month, func(key string) string { return words.Say(words.Vietnamese, key) })
	}
	if ref.CaseID != "" {
		return h.office.NoticePaper(ctx, who, ref.CaseID)
	}
	kind, known := office.NoticeKindOf(ref.Kind)
	if !known {
		return office.Sheet{}, ward.NotFound("paper.unknown", ref.Kind)
	}
	return h.office.MonthNotice(ctx, who, ref.Month, kind)
}
