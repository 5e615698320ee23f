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
	keys, err := c.noticeKeys(*keyFile, *dir, f.Changed("data"))
	if err != nil {
		return err
	}
	s := office.VerifyNotice(pdf, keys)
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

// noticeKeys gives the keys to compare with. The default folder need not be there.
func (c *cli) noticeKeys(file, dir string, named bool) ([]ed25519.PublicKey, error) {
	if file != "" {
		data, err := readSome(file)
		if err != nil {
			return nil, c.misused("cli.unread", file)
		}
		key, err := office.ParseNoticeKey(data)
		if err != nil {
			return nil, c.misused("notice.key_file", file)
		}
		return []ed25519.PublicKey{key}, nil
	}
	if _, err := os.Stat(filepath.Join(dir, store.FileName)); err != nil && !named {
		return nil, nil
	}
	ctx := context.Background()
	h, err := existing(ctx, dir)
	if err != nil {
		return nil, err
	}
	defer h.close()
	return h.office.NoticeKeys(ctx)
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
