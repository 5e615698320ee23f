package office_test

import (
	"testing"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/wardtest"
)

// A folder that lost its private key signs with a new one; what the old one signed is
// still genuine, and checking the folder finds nothing wrong with it.
func TestNotice_LostKey(t *testing.T) {
	o, leader := closedOctober(t)
	o.MustApprove(t, leader, octoberID)
	if err := o.Store.Write(ctx, func(t *store.Tx) error { return t.SetPrivateKey("") }); err != nil {
		t.Fatal(err)
	}
	wardtest.MustCheck(t, o.Store)
	v := o.MustApprove(t, leader, "2026-10-FEEDBACK")
	known, err := o.PublicKeys(ctx, leader)
	if err != nil || len(known) != 2 || v.Approved.Key == known[0].Fingerprint && v.Approved.Key == known[1].Fingerprint {
		t.Fatalf("%d keys, %v", len(known), err)
	}
	for _, k := range known {
		if sheet, err := o.KeyPaper(ctx, leader, k.Fingerprint); err != nil || len(sheet.PDF) == 0 {
			t.Errorf("the paper of key %s: %v", k.Fingerprint, err)
		}
	}
	if _, err := o.KeyPaper(ctx, leader, "0000"); key(err) != "notice.key_unknown" {
		t.Errorf("a key that nobody has: %v", err)
	}
	keys, err := o.NoticeKeys(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{octoberID, v.ID} {
		sheet, err := o.NoticePaper(ctx, leader, id)
		if err != nil {
			t.Fatal(err)
		}
		if seal := office.VerifyNotice(sheet.PDF, keys); seal.Verdict != "GENUINE" {
			t.Errorf("%s: %+v", id, seal)
		}
	}
}
