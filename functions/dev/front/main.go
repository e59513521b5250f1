// Command front is to a local cloud what the domain is to the stack on AWS: one address whose root is the API's stage,
// so that the pages' paths lead to themselves. Beside it, under /issuer, is the demonstration's OpenID provider. It
// listens on loopback and is never deployed.
package main

import (
	"context"
	"crypto/rand"
	"crypto/rsa"
	"errors"
	"flag"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/signal"
	"syscall"
	"time"

	"onecentral.nl/ordering/functions/dev/demo"
	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/functions/dev/proxy"
	"onecentral.nl/ordering/shared/identity"
)

func main() {
	port := flag.Int("port", 8080, "where to listen on 127.0.0.1; http://127.0.0.1:PORT is the stack's BaseUrl, and with /issuer its OidcIssuer")
	api := flag.String("api", "", "the address of the API's stage in the local cloud")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := serve(ctx, fmt.Sprintf("127.0.0.1:%d", *port), *api)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "front:", err)
		os.Exit(1)
	}
}

// serve answers until the context ends.
func serve(ctx context.Context, address, api string) error {
	handler, err := front("http://"+address, api)
	if err != nil {
		return err
	}
	server := &http.Server{Addr: address, Handler: handler, ReadHeaderTimeout: 5 * time.Second, BaseContext: func(net.Listener) context.Context { return ctx }}
	failed := make(chan error, 1)
	go func() { failed <- server.ListenAndServe() }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
		return server.Close()
	}
}

// front returns the handler of the address base.
func front(base, api string) (http.Handler, error) {
	stage, err := url.Parse(api)
	if err != nil || stage.Host == "" {
		return nil, errors.Join(fmt.Errorf("-api %q is no address", api), err)
	}
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		return nil, err
	}
	provider, err := issuer.New(issuer.Config{
		URL: base + "/issuer", Audience: "ordering", People: demo.People(), Key: key,
		Clients: []issuer.Client{{ID: "ordering-pages", RedirectURIs: []string{base + identity.CallbackPath}}},
	})
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("/issuer/", provider)
	mux.Handle("/", proxy.To(stage, nil))
	return mux, nil
}
