package office

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"strings"

	"motcua/backend/paper"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// sealed is the seal of a notice and the fingerprint of the key that made it.
type sealed struct {
	seal *paper.Seal
	key  string
}

// seal signs a content with the key of this installation.
func (o *Office) seal(t *store.Tx, who ward.Officer, c ward.NoticeContent) (s sealed, err error) {
	private, err := o.signingKey(t, who)
	if err != nil {
		return s, err
	}
	text, err := json.Marshal(c)
	if err != nil {
		return s, err
	}
	return sealed{key: paper.Fingerprint(private.Public().(ed25519.PublicKey)), seal: &paper.Seal{Kind: c.Kind, Number: paper.NoticeNumber(c), Month: c.Month,
		Totals: mainTotals(c), Content: sha256.Sum256(text), Key: private}}, nil
}

// signingKey gives the key that this installation signs with. It is made at the
// first approval; the public one is made known then.
func (o *Office) signingKey(t *store.Tx, who ward.Officer) (ed25519.PrivateKey, error) {
	text, err := t.PrivateKey()
	if err != nil {
		return nil, err
	}
	if seed, err := base64.StdEncoding.DecodeString(text); err == nil && len(seed) == ed25519.SeedSize {
		private := ed25519.NewKeyFromSeed(seed)
		return private, o.makeKnown(t, who, private.Public().(ed25519.PublicKey))
	}
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		return nil, err
	}
	if err := t.SetPrivateKey(base64.StdEncoding.EncodeToString(private.Seed())); err != nil {
		return nil, err
	}
	return private, o.makeKnown(t, who, public)
}

// makeKnown journals a public key, unless the journal knows it.
func (o *Office) makeKnown(t *store.Tx, who ward.Officer, public ed25519.PublicKey) error {
	name := paper.Fingerprint(public)
	known, err := t.NoticeKeys()
	if err != nil {
		return err
	}
	for _, k := range known {
		if k.Fingerprint == name {
			return nil
		}
	}
	_, err = t.Append(ward.Fact{Subject: "key/" + name, Kind: ward.KeyPublished, Actor: who.ID,
		Body: ward.KeyPublishedBody{Fingerprint: name, Public: base64.StdEncoding.EncodeToString(public), Done: doneBy(who, t)}})
	return err
}

// mainTotals are the figures that stand in the code of every page.
func mainTotals(c ward.NoticeContent) (out []int) {
	if c.Procedures != nil {
		t := c.Procedures.Figures.Procedures.Total
		out = append(out, t.Received.Total, t.Resolved.Total, t.Pending.Total)
	}
	if c.Feedback != nil {
		t := c.Feedback.Figures.Total
		out = append(out, t.CarriedOver+t.New, t.AnsweredInTime+t.AnsweredLate)
	}
	if c.Survey != nil {
		collected, valid, satisfied := 0, 0, 0
		for _, s := range c.Survey.Summaries {
			collected, valid, satisfied = collected+s.Collected, valid+s.Valid, satisfied+s.Satisfied.Count
		}
		out = append(out, collected, valid, satisfied)
	}
	return out
}

// SetSigningSeed makes this installation sign with a key of a seed that is known, so
// that a sample ward is the same again. A real ward never does it: its key is made by
// chance at the first approval.
func (o *Office) SetSigningSeed(ctx context.Context, seed []byte) error {
	return o.store.Write(ctx, func(t *store.Tx) error { return t.SetPrivateKey(base64.StdEncoding.EncodeToString(seed)) })
}

// PublicKeys gives the keys that notices of this ward are signed with, oldest first.
func (o *Office) PublicKeys(ctx context.Context, who ward.Officer) ([]ward.NoticeKey, error) {
	if err := Allow(who, ReadNotices); err != nil {
		return nil, err
	}
	return o.read(ctx).NoticeKeys()
}

// KeyPaper prints a public key by its fingerprint (notice.key_unknown).
func (o *Office) KeyPaper(ctx context.Context, who ward.Officer, fingerprint string) (Sheet, error) {
	keys, err := o.PublicKeys(ctx, who)
	if err != nil {
		return Sheet{}, err
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		return Sheet{}, err
	}
	for _, k := range keys {
		if k.Fingerprint == fingerprint {
			pdf, err := paper.KeyNotice(paper.NoticeKeyPaper{Profile: profile, Key: k})
			return Sheet{Name: "khoa-thong-bao-" + strings.ToLower(fingerprint) + ".pdf", PDF: pdf}, err
		}
	}
	return Sheet{}, ward.NotFound("notice.key_unknown", fingerprint)
}
