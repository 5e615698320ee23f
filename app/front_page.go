package app

import (
	"encoding/json"
	"html"
	"io"
	"io/fs"
	"net/http"
	"strings"

	"motcua/app/words"
)

// knowing serves the screens with what is known of the desk written into their front page, so that the first screen
// waits for no call. Where nothing is known the page goes out as it was built; its first call then tells why.
func knowing(built fs.FS, deskOf func(*http.Request) *desk, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if d := deskOf(r); d != nil && r.URL.Path == "/" {
			if page, err := frontPage(built, d); err == nil {
				w.Header().Set("Content-Type", "text/html; charset=utf-8")
				io.WriteString(w, page)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

// frontPage gives the front page for a desk. While nobody is signed in, that is the one in which the login screen
// stands already (frontend/pre-render.ts): it is painted before any script has run.
func frontPage(built fs.FS, d *desk) (string, error) {
	me, err := (&Session{d}).Me()
	if err != nil {
		return "", err
	}
	name := "index.html"
	if !me.NeedsSetUp && !me.SignedIn && me.Language == words.Vietnamese {
		name = "sign-in.html"
	}
	page, err := fs.ReadFile(built, name)
	if err != nil {
		return "", err
	}
	known, err := json.Marshal(me) // escapes what could end the element
	if err != nil {
		return "", err
	}
	return strings.NewReplacer(
		"<!--me-->", `<script type="application/json" id="me">`+string(known)+`</script>`,
		"{one-stop}", html.EscapeString(me.OneStop),
		"{counter}", html.EscapeString(me.Counter.Name),
	).Replace(string(page)), nil
}
