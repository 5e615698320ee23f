package app

import (
	"context"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// largestNotice is the most bytes of a file that is read; a notice has a hundredth.
const largestNotice = 64 << 20

// verify says whether a posted notice is genuine and whole: by its file, or with --code
// by the digits of the code on one of its pages. Its keys are those of --key, else those
// of the ward's folder; without any, it says that nothing could be compared.
func (c *cli) verify(args []string) error {
	f := c.flags("verify")
	dir := f.String("data", defaultData(), "")
	keyFile := f.String("key", "", "")
	code := f.String("code", "", "")
	asJSON := f.Bool("json", false, "")
	if err := f.Parse(args); err == nil && f.Changed("code") {
		return c.verifyCode(f, *code, *keyFile, *dir, *asJSON)
	}
	if err := c.read(f, args, 1); err != nil {
		return err
	}
	pdf, err := readSome(f.Arg(0))
	if err != nil {
		return c.misused("cli.unread", f.Arg(0))
	}
	s, err := c.checkNotice(*keyFile, *dir, f.Changed("data"), func(keys []ed25519.PublicKey) office.NoticeSeal {
		return office.VerifyNotice(pdf, keys)
	})
	if err != nil {
		return err
	}
	if *asJSON {
		if err := json.NewEncoder(c.out).Encode(s); err != nil {
			return err
		}
	}
	return c.sayVerdict(s, *asJSON)
}

// sayVerdict puts a verdict into words: on the error stream unless all is well.
func (c *cli) sayVerdict(s office.NoticeSeal, quiet bool) error {
	good := s.Verdict == ward.SealGenuine || s.Verdict == ward.SealUnknownKey && s.Compared == 0
	out := c.out
	if !good {
		out = c.err
	}
	if !quiet {
		fmt.Fprintln(out, sealSentence(c.lang, s))
		c.sayStanding(s)
	}
	if good {
		return nil
	}
	return errSaid
}

// sealSentence says what a check of a file has found.
func sealSentence(lang string, s office.NoticeSeal) string {
	month := monthText(s.Month)
	switch {
	case s.Verdict == ward.SealGenuine:
		return words.Say(lang, "notice.genuine", s.Number, month, s.Fingerprint)
	case s.Verdict == ward.SealUnknownKey && s.Compared == 0:
		return words.Say(lang, "notice.not_compared", s.Number, month, s.Fingerprint)
	case s.Verdict == ward.SealUnknownKey:
		return words.Say(lang, "notice.strange_key", s.Number, month, s.Fingerprint)
	case s.Verdict == ward.SealMissing:
		return words.Say(lang, "notice.unsealed")
	}
	return words.Say(lang, "notice.altered")
}

// monthText writes "2026-09" as people do, "9/2026"; only the first two months have a
// zero before them (NĐ 30/2020).
func monthText(month string) string {
	if len(month) != len("2026-10") {
		return month
	}
	number := month[5:]
	if number[0] == '0' && number > "02" {
		number = number[1:]
	}
	return number + "/" + month[:4]
}

// checkNotice checks a notice with the key of a file, else with those of the ward's
// folder, which knows what became of the notice, too. The default folder need not be
// there.
func (c *cli) checkNotice(file, dir string, named bool, check func([]ed25519.PublicKey) office.NoticeSeal) (s office.NoticeSeal, err error) {
	if file != "" {
		key, err := c.keyIn(file)
		if err != nil {
			return s, err
		}
		return check([]ed25519.PublicKey{key}), nil
	}
	if _, err := os.Stat(filepath.Join(dir, store.FileName)); err != nil && !named {
		return check(nil), nil
	}
	ctx := context.Background()
	h, err := existing(ctx, dir)
	if err != nil {
		return s, err
	}
	defer h.close()
	return checkHere(ctx, h.office, check)
}

// keyIn reads the public key in a file.
func (c *cli) keyIn(file string) (ed25519.PublicKey, error) {
	data, err := readSome(file)
	if err != nil {
		return nil, c.misused("cli.unread", file)
	}
	key, err := office.ParseNoticeKey(data)
	if err != nil {
		return nil, c.misused("notice.key_file", file)
	}
	return key, nil
}

// checkHere checks a notice with the keys of a ward, and says what became of it there.
func checkHere(ctx context.Context, o *office.Office, check func([]ed25519.PublicKey) office.NoticeSeal) (s office.NoticeSeal, err error) {
	keys, err := o.NoticeKeys(ctx)
	if err != nil {
		return s, err
	}
	s = check(keys)
	s.Standing, err = o.NoticeStanding(ctx, s)
	return s, err
}

// readSome reads a file that is not larger than a notice can be.
func readSome(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, largestNotice+1))
	if err == nil && len(data) > largestNotice {
		err = errors.New("too large")
	}
	return data, err
}
