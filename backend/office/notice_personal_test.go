package office_test

import (
	"testing"

	"motcua/backend/office"
)

// What persons write on a notice is looked at like any public text: telephone numbers
// of citizens keep it from being sent, a name has to be accepted by who approves, and
// what the office says of itself is neither.
func TestNotice_PersonalDataInParagraphs(t *testing.T) {
	o, leader := closedOctober(t)
	v := must(t)(o.Notice(ctx, leader, octoberID))
	paragraph := v.Paragraphs[0].Key
	write := func(text string) office.NoticeView {
		return must(t)(o.SetNoticeText(ctx, o.Clerk, office.NoticeText{ID: octoberID, Key: paragraph, Text: text}))
	}
	v = write("Hồ sơ của công dân gọi số 0912 345 678 giải quyết chậm.")
	if m := v.Paragraphs[0].Marks; len(m) != 1 || !m[0].Certain || v.NotReady == nil || v.NotReady.Key != "notice.personal" {
		t.Errorf("%+v, %v", v.Paragraphs[0].Marks, v.NotReady)
	}
	if _, err := o.SendNotice(ctx, o.Clerk, office.NoticeSend{ID: octoberID}); key(err) != "notice.personal" {
		t.Errorf("sent with a telephone number: %v", err)
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		t.Fatal(err)
	}
	profile.Hotline = "024.3912.3456"
	if _, err := o.ChangeProfile(ctx, o.Admin, profile); err != nil {
		t.Fatal(err)
	}
	if v = write("Phản ánh xin gọi 024 3912 3456."); len(v.Paragraphs[0].Marks) != 0 {
		t.Errorf("the office's own number: %+v", v.Paragraphs[0].Marks)
	}
	const name = "Nguyễn Văn Tèo"
	write("Hồ sơ của " + name + " giải quyết chậm.")
	v = must(t)(o.SendNotice(ctx, o.Clerk, office.NoticeSend{ID: octoberID}))
	if _, err := o.ApproveNotice(ctx, leader, office.NoticeApprove{ID: octoberID, Hash: v.Hash}); key(err) != "notice.personal_doubt" {
		t.Errorf("approved a name unseen: %v", err)
	}
	v = must(t)(o.ApproveNotice(ctx, leader, office.NoticeApprove{ID: octoberID, Hash: v.Hash, Accepted: []string{name}}))
	if v.Number != "1" || len(v.Paragraphs[0].Marks) != 0 {
		t.Errorf("%s, %+v", v.Number, v.Paragraphs[0].Marks)
	}
}
