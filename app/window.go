//go:build production || dev || bindings

package app

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io/fs"
	"log"
	"net/http"
	"os"
	"path/filepath"

	"github.com/wailsapp/wails/v2"
	"github.com/wailsapp/wails/v2/pkg/logger"
	"github.com/wailsapp/wails/v2/pkg/options"
	"github.com/wailsapp/wails/v2/pkg/options/assetserver"
	"github.com/wailsapp/wails/v2/pkg/options/linux"
	"github.com/wailsapp/wails/v2/pkg/runtime"

	"motcua/app/words"
)

const hasWindow = true

// pane is the desktop window on one ward's folder.
type pane struct {
	desk   *desk
	dir    string
	holder *holder
	ctx    context.Context
}

// openWindow shows the window until it is closed. While bindings are generated
// Wails runs it too: nothing is opened before the window has started.
func openWindow(dir string, assets fs.FS) error {
	p := &pane{desk: waitingDesk(), dir: dir}
	p.desk.window = true
	p.desk.save = p.saveDialog
	built, err := fs.Sub(assets, "dist")
	if err != nil {
		return err
	}
	return wails.Run(&options.App{
		Title: "Một cửa", Width: 1366, Height: 740, MinWidth: 1024, MinHeight: 600,
		BackgroundColour: options.NewRGB(0xf4, 0xf6, 0xf8), // --ground of the screens: no flash of another colour
		AssetServer:      &assetserver.Options{Assets: built, Middleware: p.guard(built)},
		Bind:             p.desk.services(),
		ErrorFormatter:   p.wireText,
		OnStartup:        p.start,
		OnShutdown:       p.stop,
		LogLevel:         logger.ERROR, LogLevelProduction: logger.ERROR,
		SingleInstanceLock: &options.SingleInstanceLock{UniqueId: instanceID(dir), OnSecondInstanceLaunch: p.toFront},
		// Pages of text gain nothing from the graphics card; starting it takes a fifth of the time until the login is
		// painted, and old drivers leave the window white.
		Linux: &linux.Options{ProgramName: "motcua", WebviewGpuPolicy: linux.WebviewGpuPolicyNever},
	})
}

// wireText is the wire error as text: Wails makes an Error of whatever it gets,
// and an Error of an object says "[object Object]".
func (p *pane) wireText(err error) any {
	text, failed := json.Marshal(wire(p.desk.lang(), err))
	if failed != nil {
		return err.Error()
	}
	return string(text)
}

// instanceID is the same for the same folder, so that a second start finds the first.
func instanceID(dir string) string {
	if full, err := filepath.Abs(dir); err == nil {
		dir = full
	}
	sum := sha256.Sum256([]byte(dir))
	return "motcua-" + hex.EncodeToString(sum[:8])
}

// guard gives every page its policy, and the front page what the program knows already.
func (p *pane) guard(built fs.FS) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		if liveScreens {
			return next
		}
		next = knowing(built, func(*http.Request) *desk { return p.desk }, next)
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Security-Policy", policy)
			next.ServeHTTP(w, r)
		})
	}
}

// start opens the ward's folder behind the window that is being painted.
func (p *pane) start(ctx context.Context) {
	p.ctx = ctx
	h, err := p.open(ctx)
	if err != nil {
		p.giveUp(err)
		return
	}
	p.desk.moveIn(h)
}

func (p *pane) open(ctx context.Context) (h *house, err error) {
	if p.holder, err = hold(p.dir, "window"); err != nil {
		return nil, err
	}
	return openHouse(ctx, p.dir)
}

// giveUp says in a dialog why the program cannot start: a window program has no
// other place to say it.
func (p *pane) giveUp(cause error) {
	sentence := wire(words.Vietnamese, cause).Sentence
	log.Print(sentence)
	_, err := runtime.MessageDialog(p.ctx, runtime.MessageDialogOptions{Type: runtime.ErrorDialog, Title: "Một cửa", Message: sentence})
	if err != nil {
		log.Printf("dialog: %v", err)
	}
	os.Exit(1)
}

func (p *pane) stop(context.Context) {
	if p.holder == nil {
		return
	}
	select {
	case <-p.desk.ready:
		if err := p.desk.house.close(); err != nil {
			log.Printf("close: %v", err)
		}
	default:
	}
	p.holder.release()
}

func (p *pane) toFront(options.SecondInstanceData) {
	runtime.WindowUnminimise(p.ctx)
	runtime.Show(p.ctx)
}

// saveDialog asks where a file goes and writes it there; "" when the person cancels.
func (p *pane) saveDialog(name string, content []byte) (string, error) {
	path, err := runtime.SaveFileDialog(p.ctx, runtime.SaveDialogOptions{DefaultFilename: name})
	if err != nil || path == "" {
		return "", err
	}
	return path, writeFile(path, content)
}
