package app

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"strings"
)

// What lpstat tells of a finished job is the same whether it was printed,
// cancelled or given up, so the system is asked itself, in its own protocol: IPP
// (RFC 8010, 8011) over HTTP. Only the few signs of it that are needed are here.

// The operations that are asked for.
const (
	ippGetJob      = 0x0009
	ippGetPrinters = 0x4002 // of CUPS
)

// The tags of IPP that are written or told apart.
const (
	ippOperation = 0x01
	ippEnd       = 0x03
	ippInteger   = 0x21
	ippBoolean   = 0x22
	ippEnum      = 0x23
	ippKeyword   = 0x44
	ippURI       = 0x45
	ippCharset   = 0x47
	ippLanguage  = 0x48
)

// ippNotFound is the answer for a job or printer that is not there.
const ippNotFound = 0x0406

// ippGroup is what is told of one job or printer: the values of its attributes,
// numbers as digits, yes and no as true and false.
type ippGroup map[string][]string

func (g ippGroup) first(name string) string {
	if len(g[name]) == 0 {
		return ""
	}
	return g[name][0]
}

// errIPP is the status of an answer that is no success.
type errIPP int

func (e errIPP) Error() string { return fmt.Sprintf("ipp status %#04x", int(e)) }

// ippRequest writes a request for the attributes wanted, about the thing that
// target names.
func ippRequest(operation int, target map[string]string, wanted []string) []byte {
	b := []byte{2, 0, byte(operation >> 8), byte(operation), 0, 0, 0, 1, ippOperation}
	put := func(tag byte, name, value string) {
		b = append(b, tag)
		b = binary.BigEndian.AppendUint16(b, uint16(len(name)))
		b = append(b, name...)
		b = binary.BigEndian.AppendUint16(b, uint16(len(value)))
		b = append(b, value...)
	}
	put(ippCharset, "attributes-charset", "utf-8")
	put(ippLanguage, "attributes-natural-language", "en")
	for name, value := range target {
		put(ippURI, name, value)
	}
	name := "requested-attributes"
	for _, w := range wanted {
		put(ippKeyword, name, w)
		name = "" // one more value of the same
	}
	return append(b, ippEnd)
}

var errIPPShort = errors.New("ipp: the answer ends too early")

// readIPP reads an answer: its groups but the first, which is about the answer.
func readIPP(b []byte) ([]ippGroup, error) {
	if len(b) < 9 {
		return nil, errIPPShort
	}
	status := int(binary.BigEndian.Uint16(b[2:]))
	var groups []ippGroup
	var group ippGroup
	name := ""
	for b = b[8:]; len(b) > 0; {
		tag := b[0]
		b = b[1:]
		if tag == ippEnd {
			break
		}
		if tag < 0x10 {
			group = ippGroup{}
			if tag != ippOperation {
				groups = append(groups, group)
			}
			continue
		}
		var key, value []byte
		var ok bool
		if key, b, ok = ippField(b); ok {
			value, b, ok = ippField(b)
		}
		if !ok || group == nil {
			return nil, errIPPShort
		}
		if len(key) > 0 {
			name = string(key)
		}
		group[name] = append(group[name], ippValue(tag, value))
	}
	if status > 0xff {
		return groups, errIPP(status)
	}
	return groups, nil
}

func ippField(b []byte) (field, rest []byte, ok bool) {
	if len(b) < 2 {
		return nil, nil, false
	}
	n := int(binary.BigEndian.Uint16(b))
	if len(b) < 2+n {
		return nil, nil, false
	}
	return b[2 : 2+n], b[2+n:], true
}

func ippValue(tag byte, value []byte) string {
	switch {
	case (tag == ippInteger || tag == ippEnum) && len(value) == 4:
		return strconv.Itoa(int(int32(binary.BigEndian.Uint32(value))))
	case tag == ippBoolean && len(value) == 1:
		return strconv.FormatBool(value[0] != 0)
	}
	return strings.ToValidUTF8(string(value), "?")
}

// askIPP asks the printing system at an address, "/run/cups/cups.sock" or
// "localhost:631".
func askIPP(ctx context.Context, address string, request []byte) ([]ippGroup, error) {
	network := "tcp"
	if strings.HasPrefix(address, "/") {
		network = "unix"
	}
	client := http.Client{Transport: &http.Transport{
		DisableKeepAlives: true,
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, network, address)
		},
	}}
	r, err := http.NewRequestWithContext(ctx, "POST", "http://localhost/", bytes.NewReader(request))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", "application/ipp")
	answer, err := client.Do(r)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(io.LimitReader(answer.Body, 8<<20))
	if err != nil {
		return nil, err
	}
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("ipp: %s", answer.Status)
	}
	return readIPP(body)
}
