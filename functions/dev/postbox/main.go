// Command postbox is a mail server for local clouds: on loopback, taking everything, and putting it in a folder where people
// and functions/dev/drive read it. It is never deployed.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	port := flag.Int("port", 2525, "where to listen on 127.0.0.1; smtp://127.0.0.1:PORT?tls=none is the stack's Mail")
	folder := flag.String("folder", ".data/mail", "where mail goes")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := serve(ctx, fmt.Sprintf("127.0.0.1:%d", *port), *folder)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "postbox:", err)
		os.Exit(1)
	}
}

// serve takes mail until the context ends.
func serve(ctx context.Context, address, folder string) error {
	server, err := open(folder)
	if err != nil {
		return err
	}
	server.Addr = address
	failed := make(chan error, 1)
	go func() { failed <- server.ListenAndServe() }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
		return server.Close()
	}
}
