package office_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// hearingChild makes this test program take opinions with files in, and forget old
// ones, until it is killed, saying each number whose file has been kept.
const hearingChild = "MOTCUA_TEST_HEARING"

func hearUntilKilled(dir string) {
	ctx := context.Background()
	must := func(err error) {
		if err != nil {
			fmt.Println("error", err)
			os.Exit(1)
		}
	}
	now := ward.Date("2026-11-20").Time().Add(9 * time.Hour)
	clock := func() time.Time { return now }
	s, err := store.Open(ctx, dir, clock)
	must(err)
	o := office.New(s, clock)
	who, _, err := s.Read(ctx).OfficerByLogin("lan")
	must(err)
	admin, _, err := s.Read(ctx).OfficerByLogin("quantri")
	must(err)
	for n := 0; ; n++ {
		f, err := o.ReceiveFeedback(ctx, who, wardtest.FeedbackInput(n))
		must(err)
		f, err = o.AttachFile(ctx, who, office.AttachInput{ID: f.ID, Name: "don.pdf", Base64: wardtest.PDF(f.Code)})
		must(err)
		fmt.Println(f.Code, f.Attachments[0].Hash)
		if n%3 > 0 {
			continue
		}
		_, err = o.ForwardFeedback(ctx, who, office.ForwardInput{ID: f.ID, To: "Công an phường", Reason: "không thuộc thẩm quyền"})
		must(err)
		now = now.Add(24 * time.Hour)
		_, err = o.AnonymiseFeedback(ctx, admin, office.AnonymiseInput{Before: ward.DateOf(now)})
		must(err)
	}
}

// A counter that is killed while it takes opinions and their files in, and while it
// forgets old ones, loses nothing acknowledged; nothing of what it forgot comes back,
// and the next start cleans what was left.
func TestKill_OpinionsAndFiles(t *testing.T) {
	kills, longest := 40, 90*time.Millisecond
	if underRace {
		kills = 6
	}
	dir := t.TempDir()
	wardtest.MustPrepare(t, dir)
	kept := map[string]string{}
	for n := range kills {
		for code, hash := range hearAndKill(t, dir, 1+n%4, longest*time.Duration(n)/time.Duration(kills)) {
			kept[code] = hash
		}
	}
	s := wardtest.MustOpen(t, dir, wardtest.NewClock(t, "2026-12-31T09:00"))
	defer s.Close()
	forgotten := 0
	for code, hash := range kept {
		f, found, err := s.Read(t.Context()).Feedback(code)
		_, lost := s.Attachment(hash)
		switch {
		case err != nil || !found:
			t.Fatalf("%s was acknowledged: found %v, %v", code, found, err)
		case f.Anonymised != "":
			forgotten++
			if lost == nil {
				t.Errorf("%s is forgotten, its file is not", code)
			}
		case len(f.Attachments) != 1 || f.Attachments[0].Hash != hash || lost != nil:
			t.Errorf("%s has the files %+v: %v", code, f.Attachments, lost)
		}
	}
	wardtest.MustCheck(t, s)
	if left, _ := filepath.Glob(filepath.Join(dir, store.AttachmentsName, "*", ".new-*")); len(left) > 2 {
		t.Errorf("half files are left: %v", left)
	}
	t.Logf("%d kills, %d opinions with files acknowledged, %d forgotten", kills, len(kept), forgotten)
	if len(kept) < kills || forgotten == 0 {
		t.Error("the test does not bite")
	}
}

// hearAndKill lets the counter work for so many lines and a while, then kills it. After
// its first line it forgets: who has said two has done so, however slow the machine.
func hearAndKill(t *testing.T, dir string, lines int, life time.Duration) map[string]string {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), hearingChild+"="+dir)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	kill := func() { cmd.Process.Kill() }
	defer time.AfterFunc(30*time.Second, kill).Stop()
	said := map[string]string{}
	for read := bufio.NewReader(out); ; {
		line, err := read.ReadString('\n')
		if err != nil {
			break
		}
		w := strings.Fields(line)
		if w[0] == "error" || len(w) != 2 {
			t.Fatalf("the counter said %q", line)
		}
		if said[w[0]] = w[1]; len(said) == lines {
			time.AfterFunc(life, kill)
		}
	}
	cmd.Wait()
	return said
}
