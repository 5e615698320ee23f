package app

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/pkg/browser"

	"motcua/app/words"
	"motcua/backend/ward"
)

// serve is browser mode: it prints the address with its start token and answers
// until it is stopped.
func (c *cli) serve(args []string) error {
	f := c.flags("serve")
	dir := f.String("data", defaultData(), "")
	listen := f.String("listen", "127.0.0.1:0", "")
	open := f.Bool("open", false, "")
	if err := c.read(f, args, 0); err != nil {
		return err
	}
	if host, _, err := net.SplitHostPort(*listen); err != nil || !net.ParseIP(host).IsLoopback() {
		return c.misused("cli.listen", *listen)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	listener, err := net.Listen("tcp", *listen)
	if err != nil {
		return ward.Refuse("", "cli.not_listening", *listen, err)
	}
	defer listener.Close()
	held, err := hold(*dir, "http://"+listener.Addr().String())
	if err != nil {
		return err
	}
	defer held.release()
	h, err := openHouse(ctx, *dir)
	if err != nil {
		return err
	}
	defer h.close()
	d := newDoor(h, listener.Addr().String())
	address := "http://" + d.host + "/#token=" + d.token
	fmt.Fprintln(c.out, words.Say(c.lang, "cli.serving"))
	fmt.Fprintln(c.out, address)
	if *open {
		if err := browser.OpenURL(address); err != nil {
			fmt.Fprintln(c.err, words.Say(c.lang, "cli.open_yourself"))
		}
	}
	return answerUntil(ctx, listener, d.handler(c.assets))
}

func answerUntil(ctx context.Context, listener net.Listener, handler http.Handler) error {
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 30 * time.Second,
		WriteTimeout: 60 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 32 << 10}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	last, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	if err := server.Shutdown(last); err != nil && !errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return nil
}
