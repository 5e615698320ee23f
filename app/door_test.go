package app

import (
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"motcua/backend/wardtest"
)

// visit is one person's browser at the door.
type visit struct {
	t    *testing.T
	http *http.Client
	url  string
}

func mustDoor(t *testing.T) (*door, *visit) {
	t.Helper()
	h, _ := mustHouse(t)
	server := httptest.NewUnstartedServer(nil)
	d := newDoor(h, server.Listener.Addr().String())
	server.Config.Handler = d.handler(fstest.MapFS{"dist/index.html": {Data: []byte("<title>Một cửa</title>")}})
	server.Start()
	t.Cleanup(server.Close)
	return d, newBrowser(t, server.URL)
}

func newBrowser(t *testing.T, url string) *visit {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &visit{t, &http.Client{Jar: jar}, url}
}

// post calls the door; edit may change the request first.
func (b *visit) post(path, body string, edit ...func(*http.Request)) (int, string) {
	b.t.Helper()
	r, err := http.NewRequest("POST", b.url+path, strings.NewReader(body))
	if err != nil {
		b.t.Fatal(err)
	}
	for _, f := range edit {
		f(r)
	}
	answer, err := b.http.Do(r)
	if err != nil {
		b.t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	return answer.StatusCode, string(text)
}

func (b *visit) enter(d *door) {
	b.t.Helper()
	if status, text := b.post("/api/enter", `{"token":"`+d.token+`"}`); status != 200 {
		b.t.Fatalf("enter: %d %s", status, text)
	}
}

func TestDoor_Guards(t *testing.T) {
	d, b := mustDoor(t)
	tests := []struct {
		name, path, body string
		edit             func(*http.Request)
		want             int
	}{
		{"no token shown yet", "/api/Session/Me", `[]`, nil, 401},
		{"wrong token", "/api/enter", `{"token":"` + strings.Repeat("A", 26) + `"}`, nil, 401},
		{"empty token", "/api/enter", `{}`, nil, 401},
		{"foreign host name", "/api/Session/Me", `[]`, func(r *http.Request) { r.Host = "motcua.example:80" }, 421},
		{"localhost by name", "/api/Session/Me", `[]`, func(r *http.Request) { r.Host = "localhost" }, 421},
		{"another site", "/api/enter", `{"token":"` + d.token + `"}`,
			func(r *http.Request) { r.Header.Set("Origin", "https://motcua.example") }, 403},
		{"another site by fetch metadata", "/api/enter", `{"token":"` + d.token + `"}`,
			func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site") }, 403},
		{"made-up cookie", "/api/Session/Me", `[]`, func(r *http.Request) { r.AddCookie(&http.Cookie{Name: cookieName, Value: "x"}) }, 401},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			edit := test.edit
			if edit == nil {
				edit = func(*http.Request) {}
			}
			if status, text := b.post(test.path, test.body, edit); status != test.want {
				t.Errorf("status %d, want %d: %s", status, test.want, text)
			}
		})
	}
	b.enter(d)
	if status, text := b.post("/api/Session/Me", `[]`); status != 200 || !strings.Contains(text, "phường Mẫu") {
		t.Errorf("after entering: %d %s", status, text)
	}
}

func TestDoor_Headers(t *testing.T) {
	_, b := mustDoor(t)
	answer, err := b.http.Get(b.url + "/")
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	for name, want := range map[string]string{
		"Content-Security-Policy": "default-src 'self'", "Referrer-Policy": "no-referrer", "Cache-Control": "no-store",
		"X-Content-Type-Options": "nosniff",
	} {
		if got := answer.Header.Get(name); !strings.Contains(got, want) {
			t.Errorf("%s is %q, want %q in it", name, got, want)
		}
	}
	if got := answer.Header.Get("Access-Control-Allow-Origin"); got != "" {
		t.Errorf("CORS is open: %q", got)
	}
}

func TestDoor_CookieIsForThisPageOnly(t *testing.T) {
	d, b := mustDoor(t)
	answer, err := b.http.Post(b.url+"/api/enter", "application/json", strings.NewReader(`{"token":"`+d.token+`"}`))
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	c := answer.Cookies()[0]
	if !c.HttpOnly || c.SameSite != http.SameSiteStrictMode || len(c.Value) < 26 {
		t.Errorf("cookie %+v", c)
	}
}

func TestDoor_TwoBrowsersAreTwoPeople(t *testing.T) {
	d, a := mustDoor(t)
	b := newBrowser(t, a.url)
	a.enter(d)
	b.enter(d)
	if status, text := a.post("/api/Session/SignIn", `[{"login":"Quản trị","password":"`+wardtest.Password+`"}]`); status != 200 {
		t.Fatalf("sign in: %d %s", status, text)
	}
	var me Me
	_, text := b.post("/api/Session/Me", `[]`)
	if err := json.Unmarshal([]byte(text), &me); err != nil || me.SignedIn {
		t.Errorf("the second browser is %+v (%v)", me, err)
	}
	if status, text := b.post("/api/Cases/List", `[{}]`); status != 403 || !strings.Contains(text, "access.not_signed_in") {
		t.Errorf("the second browser reads cases: %d %s", status, text)
	}
	if status, _ := a.post("/api/Cases/List", `[{}]`); status != 200 {
		t.Errorf("the first browser cannot read cases: %d", status)
	}
	a.post("/api/Session/Lock", `[]`)
	if status, text := a.post("/api/Cases/List", `[{}]`); status != 403 || !strings.Contains(text, "access.locked") {
		t.Errorf("a locked desk reads cases: %d %s", status, text)
	}
}

func TestDoor_BadCalls(t *testing.T) {
	d, b := mustDoor(t)
	b.enter(d)
	tests := []struct {
		name, path, body, key string
		status                int
	}{
		{"unknown service", "/api/Nothing/Me", `[]`, "call.unknown", 404},
		{"unknown method", "/api/Session/Nothing", `[]`, "call.unknown", 404},
		{"method of the type, not bound", "/api/Session/sit", `[]`, "call.unknown", 404},
		{"too few arguments", "/api/Session/SignIn", `[]`, "call.arguments", 422},
		{"wrong type", "/api/Session/SignIn", `[7]`, "call.arguments", 422},
		{"no list", "/api/Session/Me", `{}`, "call.arguments", 422},
		{"no JSON", "/api/Session/Me", `<xml>`, "call.arguments", 422},
		{"too long", "/api/Session/SignIn", `["` + strings.Repeat("x", mostBody) + `"]`, "call.arguments", 422},
		{"a scan of ten megabytes", "/api/Feedback/Attach", attachment(10 << 20), "access.not_signed_in", 403},
		{"more than a scan", "/api/Feedback/Attach", attachment(11 << 20), "call.arguments", 422},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			status, text := b.post(test.path, test.body)
			var e WireError
			if err := json.Unmarshal([]byte(text), &e); err != nil {
				t.Fatalf("%d %s: %v", status, text, err)
			}
			if status != test.status || e.Key != test.key || e.Sentence == "" {
				t.Errorf("status %d, %+v", status, e)
			}
		})
	}
}

func TestDoor_FormMarksEveryField(t *testing.T) {
	d, b := mustDoor(t)
	b.enter(d)
	b.post("/api/Session/SignIn", `[{"login":"quantri","password":"`+wardtest.Password+`"}]`)
	_, text := b.post("/api/Intake/Receive", `[{"procedureCode":"9.999999","receivedAt":"2999-01-01T08:00"}]`)
	var e WireError
	if err := json.Unmarshal([]byte(text), &e); err != nil {
		t.Fatal(err)
	}
	marked := map[string]bool{}
	for _, f := range e.Fields {
		marked[f.Field] = f.Sentence != ""
	}
	for _, field := range []string{"procedureCode", "receivedAt", "applicant.name"} {
		if !marked[field] {
			t.Errorf("%s is not marked: %s", field, text)
		}
	}
}

// attachment is a call that attaches a PDF of so many bytes to an opinion that is not there.
func attachment(bytes int) string {
	content := append([]byte("%PDF-1.4"), make([]byte, bytes-8)...)
	return `[{"id":"PA-A-26-9999","name":"a.pdf","base64":"` + base64.StdEncoding.EncodeToString(content) + `"}]`
}
