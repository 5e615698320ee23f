package store_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// redacted is an office in which one opinion was answered and forgotten, another not.
func redacted(t *testing.T) (o *wardtest.Office, forgotten, kept ward.Feedback) {
	t.Helper()
	o = wardtest.MustOffice(t, "2026-11-02T09:00")
	leader := o.MustOfficer(t, "chi", "Vũ Thị Chi", ward.Leader)
	forgotten, kept = o.MustAnswer(t, leader, o.MustOpinion(t, 1)), o.MustOpinion(t, 2)
	err := o.Store.Write(ctx, func(tx *store.Tx) error { return tx.Anonymise(forgotten, o.Admin) })
	if err != nil {
		t.Fatal(err)
	}
	return o, forgotten, kept
}

// The journal lets a redaction blank the bodies that it names, and nothing else.
func TestRedaction_OnlyWhatIsRedacted(t *testing.T) {
	o, forgotten, kept := redacted(t)
	for name, q := range map[string]string{
		"an event that no redaction names": "UPDATE event SET body = '' WHERE subject = 'feedback/" + kept.ID + "'",
		"an event of a case":               "UPDATE event SET body = '' WHERE kind = 'officer.added'",
		"other words in place of the body": "UPDATE event SET body = '{}' WHERE subject = 'feedback/" + forgotten.ID + "' AND body = ''",
		"the actor":                        "UPDATE event SET actor = 'x' WHERE subject = 'feedback/" + forgotten.ID + "' AND body = ''",
		"the hash of the body":             "UPDATE event SET body_hash = x'00' WHERE subject = 'feedback/" + forgotten.ID + "' AND body = ''",
		"the redaction itself":             "UPDATE event SET body = '' WHERE kind = 'feedback.anonymised'",
	} {
		if err := store.Exec(o.Store, q); err == nil || !strings.Contains(err.Error(), "append-only") {
			t.Errorf("%s: %v", name, err)
		}
	}
	var blank, whole int
	mustQuery(t, o, "SELECT count(*) FILTER (WHERE body = ''), count(*) FILTER (WHERE body <> '') FROM event WHERE subject = 'feedback/"+forgotten.ID+"'", &blank, &whole)
	if blank != 6 || whole != 1 {
		t.Errorf("%d bodies are blank, %d are not", blank, whole)
	}
}

// A body that was blanked by hand is found, and so is what is kept being altered.
func TestRedaction_CheckFinds(t *testing.T) {
	for name, c := range map[string]struct{ harm, what string }{
		"blanked by hand": {"UPDATE event SET body = '' WHERE subject = 'feedback/%[2]s'", "body"},
		"kept altered":    {"UPDATE event SET body = replace(body, 'PHONE', 'POST') WHERE kind = 'feedback.anonymised' AND subject = 'feedback/%[1]s'", "body"},
		"table altered":   {"UPDATE feedback SET class = 'OTHER' WHERE id = '%[1]s'", "table"},
		"hash altered":    {"UPDATE event SET body_hash = zeroblob(32) WHERE body = '' AND subject = 'feedback/%[1]s'", "chain"},
	} {
		t.Run(name, func(t *testing.T) {
			o, forgotten, kept := redacted(t)
			d := damaged{dir: t.TempDir(), clock: o.Clock}
			if err := store.Exec(o.Store, "VACUUM INTO ?", d.file()); err != nil {
				t.Fatal(err)
			}
			d.harm(t, strings.SplitN(fmt.Sprintf(c.harm+"\x00%[1]s%[2]s", forgotten.ID, kept.ID), "\x00", 2)[0])
			r := d.check(t)
			if len(r.Findings) == 0 || r.Findings[0].What != c.what {
				t.Errorf("found %+v", r.Findings)
			}
		})
	}
}

// An attached file is kept once by its content; check finds it gone or altered.
func TestAttachments(t *testing.T) {
	found := map[string]string{"gone": "not there", "altered": "not what was attached"}
	for name, harm := range map[string]func(string) error{
		"gone":    os.Remove,
		"altered": func(path string) error { return os.WriteFile(path, []byte("%PDF- anders"), 0o600) },
	} {
		t.Run(name, func(t *testing.T) {
			o := wardtest.MustOffice(t, "2026-11-02T09:00")
			var files []string
			for n := range 2 {
				f := o.MustAttach(t, o.MustOpinion(t, n), `C:\quét\đơn.pdf`, "một")
				if len(f.Attachments) != 1 || f.Attachments[0].Name != "đơn.pdf" || f.Attachments[0].Type != "application/pdf" {
					t.Fatalf("%+v", f.Attachments)
				}
				if _, content, err := o.Attachment(ctx, o.Clerk, f.ID, f.Attachments[0].Hash); err != nil || !strings.Contains(string(content), "một") {
					t.Errorf("read back %q, %v", content, err)
				}
				var err error
				files, err = filepath.Glob(filepath.Join(o.Dir, store.AttachmentsName, "*", "*"))
				if err != nil || len(files) != 1 || filepath.Base(files[0]) != f.Attachments[0].Hash {
					t.Fatalf("kept as %v, %v", files, err)
				}
			}
			if err := o.Store.DropUnused(ctx); err != nil {
				t.Fatal(err)
			}
			wardtest.MustCheck(t, o.Store)
			whole := mustRead(t, files[0])
			if err := harm(files[0]); err != nil {
				t.Fatal(err)
			}
			r, err := o.Store.Check(ctx)
			if err != nil || len(r.Findings) != 1 || r.Findings[0].What != "file" || !strings.Contains(r.Findings[0].Found, found[name]) {
				t.Errorf("found %+v, %v", r.Findings, err)
			}
			wardtest.MustWrite(t, files[0], whole)
		})
	}
}
