package app

import (
	"crypto/rand"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log"
	"net/http"
	"runtime/debug"
	"sync"
	"time"

	"motcua/backend/ward"
)

const (
	cookieName = "motcua"
	mostDesks  = 64
	deskIdle   = 12 * time.Hour
	mostBody   = 4 << 20  // bytes of one call
	mostFile   = 28 << 20 // of one that brings a file of cases, in base64
	mostScan   = 14 << 20 // of one that brings a scan (office.AttachFile), in base64
)

// door is browser mode: the services over HTTP on this machine. It answers only
// its own address, only to browsers that have shown the start token, and gives
// each of them a desk of its own.
type door struct {
	house *house
	token string
	host  string // "127.0.0.1:41234"

	mu    sync.Mutex
	desks map[string]*visitor
}

type visitor struct {
	desk *desk
	seen time.Time
}

func newDoor(h *house, host string) *door {
	return &door{house: h, token: rand.Text(), host: host, desks: map[string]*visitor{}}
}

// policy is what the page may do: nothing from elsewhere, no script of its own.
const policy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
	"img-src 'self' data: blob:; font-src 'self' data: blob:; worker-src 'self' blob:; connect-src 'self'; " +
	"object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// handler puts the guards before the services and the screens.
func (o *door) handler(assets fs.FS) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /api/enter", o.enter)
	mux.HandleFunc("POST /api/{service}/{method}", o.serveCall)
	mux.Handle("GET /", o.screens(assets))
	guarded := http.NewCrossOriginProtection().Handler(mux)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cache-Control", "no-store")
		if r.Host != o.host {
			http.Error(w, "wrong host", http.StatusMisdirectedRequest)
			return
		}
		guarded.ServeHTTP(w, r)
	})
}

// screens serves the built page, or says how to build it.
func (o *door) screens(assets fs.FS) http.Handler {
	built, err := fs.Sub(assets, "dist")
	if err == nil {
		_, err = fs.Stat(built, "index.html")
	}
	if err != nil {
		return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusNotFound)
			io.WriteString(w, "Giao diện chưa được dựng: hãy chạy build/run.sh.\nThe screens were not built: run build/run.sh.\n")
		})
	}
	return knowing(built, o.deskOf, http.FileServerFS(built))
}

// enter gives a browser that shows the start token a desk.
func (o *door) enter(w http.ResponseWriter, r *http.Request) {
	var in struct{ Token string }
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<10)).Decode(&in); err != nil ||
		subtle.ConstantTimeCompare([]byte(in.Token), []byte(o.token)) != 1 {
		answer(w, nil, "vi", ward.Forbid("door.no_token"))
		return
	}
	if o.deskOf(r) == nil {
		http.SetCookie(w, &http.Cookie{Name: cookieName, Value: o.newDesk(), Path: "/", HttpOnly: true, SameSite: http.SameSiteStrictMode})
	}
	answer(w, struct{}{}, "vi", nil)
}

// newDesk opens a desk, closing those nobody has used for long; the longest
// unused goes when there are too many.
func (o *door) newDesk() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	oldest := ""
	for key, v := range o.desks {
		if time.Since(v.seen) > deskIdle {
			delete(o.desks, key)
		} else if oldest == "" || v.seen.Before(o.desks[oldest].seen) {
			oldest = key
		}
	}
	if len(o.desks) >= mostDesks {
		delete(o.desks, oldest)
	}
	key := rand.Text()
	o.desks[key] = &visitor{newDesk(o.house), time.Now()}
	return key
}

func (o *door) deskOf(r *http.Request) *desk {
	c, err := r.Cookie(cookieName)
	if err != nil {
		return nil
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	v := o.desks[c.Value]
	if v == nil {
		return nil
	}
	v.seen = time.Now()
	return v.desk
}

func (o *door) serveCall(w http.ResponseWriter, r *http.Request) {
	d := o.deskOf(r)
	if d == nil {
		answer(w, nil, "vi", ward.Forbid("door.no_token"))
		return
	}
	defer func() {
		if p := recover(); p != nil {
			log.Printf("panic in %s: %v\n%s", r.URL.Path, p, debug.Stack())
			answer(w, nil, d.lang(), fmt.Errorf("panic: %v", p))
		}
	}()
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, mostOf(r.PathValue("service"), r.PathValue("method"))))
	if err != nil {
		answer(w, nil, d.lang(), ward.Refuse("", "call.arguments", err))
		return
	}
	out, err := d.call(r.PathValue("service"), r.PathValue("method"), body)
	answer(w, out, d.lang(), err)
}

// mostOf gives how large a call may be.
func mostOf(service, method string) int64 {
	switch {
	case service == "CaseImports":
		return mostFile
	case service == "Feedback" && method == "Attach":
		return mostScan
	}
	return mostBody
}

var statuses = map[ward.Code]int{
	ward.CodeInvalid: http.StatusUnprocessableEntity, ward.CodeConflict: http.StatusConflict,
	ward.CodeNotFound: http.StatusNotFound, ward.CodeForbidden: http.StatusForbidden, ward.CodeStorage: http.StatusInsufficientStorage,
}

func answer(w http.ResponseWriter, out any, lang string, err error) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	if err != nil {
		status := http.StatusInternalServerError
		var e *ward.Error
		if errors.As(err, &e) {
			status = statuses[e.Code]
			if e.Key == "door.no_token" {
				status = http.StatusUnauthorized
			}
		}
		w.WriteHeader(status)
		out = wire(lang, err)
	}
	if err := json.NewEncoder(w).Encode(out); err != nil {
		log.Printf("answer: %v", err)
	}
}
