package store

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"motcua/backend/ward"
)

// bodyVersion is the version that new event bodies are written in.
const bodyVersion = 1

// chained is an event with its place in the chain of its origin.
type chained struct {
	ward.Event
	bodyHash, hash []byte
}

// Append writes facts to the journal, then brings the tables of their subjects up
// to date. A subject "case/" founds a new case, named after the event. It gives
// the events as written.
func (t *Tx) Append(facts ...ward.Fact) ([]ward.Event, error) {
	origin := t.store.origin
	seq, lamport, hash, err := t.head(origin)
	if err != nil {
		return nil, err
	}
	var out []ward.Event
	founded := map[string]bool{}
	for _, f := range facts {
		body, err := encode(f.Body)
		if err != nil {
			return nil, fmt.Errorf("append %s: %w", f.Kind, err)
		}
		seq, lamport = seq+1, lamport+1
		e := chained{Event: ward.Event{
			ID: origin + "-" + strconv.FormatInt(seq, 10), Origin: origin, OriginSeq: seq, Lamport: lamport, Subject: f.Subject,
			Kind: f.Kind, Version: bodyVersion, At: t.Now(), Actor: f.Actor, Body: body,
		}}
		if strings.HasSuffix(e.Subject, "/") {
			e.Subject += e.ID
			founded[e.Subject] = true
		} else {
			delete(founded, e.Subject) // it has a second event already
		}
		e.seal(hash)
		hash = e.hash
		if err := t.insert(&e); err != nil {
			return nil, err
		}
		out = append(out, e.Event)
	}
	return out, t.projectAll(out, founded)
}

// projectAll brings every subject of the events up to date, each once.
func (t *Tx) projectAll(events []ward.Event, founded map[string]bool) error {
	done := map[string]bool{}
	for _, e := range events {
		if done[e.Subject] {
			continue
		}
		done[e.Subject] = true
		if err := t.project(e, founded[e.Subject]); err != nil {
			return err
		}
	}
	return nil
}

// head gives the end of an origin's chain and the latest lamport of all chains.
func (t *Tx) head(origin string) (seq, lamport int64, hash []byte, err error) {
	_, err = t.row("head", []any{origin}, &seq, &hash, &lamport)
	return seq, lamport, hash, err
}

// Absorb takes in an event of another installation, whenever it arrives. Events
// that are here already are passed over; a gap in the origin's numbers is an error.
func (t *Tx) Absorb(e ward.Event) error {
	seq, _, hash, err := t.head(e.Origin)
	if err != nil || e.OriginSeq <= seq {
		return err
	}
	if e.OriginSeq != seq+1 {
		return fmt.Errorf("absorb %s: event %d of this origin is missing", e.ID, seq+1)
	}
	c := chained{Event: e}
	c.seal(hash)
	if err := t.insert(&c); err != nil {
		return err
	}
	return t.project(c.Event, false)
}

// insert writes the event and the new end of its chain.
func (t *Tx) insert(e *chained) error {
	found, err := t.row("insert_event", []any{e.ID, e.Origin, e.OriginSeq, e.Lamport, e.Subject, e.Kind, e.Version,
		e.At, e.Actor, string(e.Body), e.bodyHash, e.hash}, &e.Seq)
	if err == nil && !found {
		err = fmt.Errorf("insert event %s: no row came back", e.ID)
	}
	if err != nil {
		return err
	}
	return t.exec("set_head", e.Origin, e.OriginSeq, e.Lamport, e.hash)
}

// seal computes the hashes of the event behind the hash before it.
func (e *chained) seal(before []byte) {
	sum := sha256.Sum256(e.Body)
	e.bodyHash = sum[:]
	e.link(before)
}

// link computes the hash over everything but the body, whose hash it takes as it
// is: a redacted event keeps both.
func (e *chained) link(before []byte) {
	h := sha256.New()
	field := func(b []byte) {
		h.Write(binary.AppendUvarint(nil, uint64(len(b))))
		h.Write(b)
	}
	field(before)
	for _, s := range []string{e.ID, e.Origin, e.Subject, string(e.Kind), string(e.At), e.Actor} {
		field([]byte(s))
	}
	for _, n := range []int64{e.OriginSeq, e.Lamport, int64(e.Version)} {
		field(binary.AppendVarint(nil, n))
	}
	field(e.bodyHash)
	e.hash = h.Sum(nil)
}

// encode writes JSON the way people can read it: without escaping < > &.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimRight(b.Bytes(), "\n"), nil
}
