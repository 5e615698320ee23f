package app

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"motcua/backend/wardtest"
)

var builtPages = fstest.MapFS{
	"dist/index.html":   {Data: []byte(`<!--me--><div id="root"></div>`)},
	"dist/sign-in.html": {Data: []byte(`<!--me--><div id="root"><p>{one-stop}<br/>{counter}</p></div>`)},
}

// The page says who is here only to a browser that is in, and nothing in a ward's own names becomes markup.
func TestFrontPage(t *testing.T) {
	h, err := openHouse(context.Background(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { h.close() })
	server := httptest.NewUnstartedServer(nil)
	d := newDoor(h, server.Listener.Addr().String())
	server.Config.Handler = d.handler(builtPages)
	server.Start()
	t.Cleanup(server.Close)
	b := newBrowser(t, server.URL)

	const empty = `<div id="root"></div>`
	b.wantPage("outside", `<!--me-->`+empty)
	b.enter(d)
	b.wantPage("before the set-up", `"needsSetUp":true`, empty)
	in := wardtest.SetUpInput()
	in.Profile.OneStop = `Trung tâm </script><b>{counter}`
	if _, err := h.office.SetUp(context.Background(), in); err != nil {
		t.Fatal(err)
	}
	b.wantPage("at the login", `"oneStop":"Trung tâm \u003c/script\u003e\u003cb\u003e{counter}"`,
		`<p>Trung tâm &lt;/script&gt;&lt;b&gt;{counter}<br/>Quầy A</p>`)
	b.must("Session/SetLanguage", `["en"]`)
	b.wantPage("at the login in English", `"language":"en"`, empty)
	b.must("Session/SetLanguage", `["vi"]`)
	b.must("Session/SignIn", fmt.Sprintf(`[{"login":%q,"password":%q}]`, in.Login, in.Password))
	b.wantPage("signed in", `"signedIn":true`, empty)
}

// wantPage wants the front page that this browser gets to have all the parts.
func (b *visit) wantPage(state string, parts ...string) {
	b.t.Helper()
	answer, err := b.http.Get(b.url + "/")
	if err != nil {
		b.t.Fatal(err)
	}
	defer answer.Body.Close()
	page, err := io.ReadAll(answer.Body)
	if kind := answer.Header.Get("Content-Type"); err != nil || answer.StatusCode != http.StatusOK || kind != "text/html; charset=utf-8" {
		b.t.Fatalf("%s: %d %s %v", state, answer.StatusCode, kind, err)
	}
	for _, part := range parts {
		if !strings.Contains(string(page), part) {
			b.t.Errorf("%s: no %s in %s", state, part, page)
		}
	}
}

// must makes a call that the door has to answer.
func (b *visit) must(method, arguments string) {
	b.t.Helper()
	if status, text := b.post("/api/"+method, arguments); status != http.StatusOK {
		b.t.Fatalf("%s: %d %s", method, status, text)
	}
}
