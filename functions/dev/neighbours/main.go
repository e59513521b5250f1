// Command neighbours is what stands around functions that are deployed to a local cloud, all of it on this machine: the
// OpenID provider of the demonstration's people, a mail server that puts what comes in a folder, and the front door. That
// leads one host name to one stage of the API, as the domain of template.yaml does on AWS; /issuer/ is the provider's. It ends
// at SIGTERM.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"onecentral.nl/ordering/functions/dev/demo"
	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/shared/identity"
)

func main() {
	var n neighbourhood
	flag.StringVar(&n.listen, "listen", "127.0.0.1:8080", "where the front door is; BASE_URL and OIDC_ISSUER (with /issuer) of the functions begin with it")
	flag.StringVar(&n.api, "api", "", "the address of the API's stage, without a slash at its end")
	flag.StringVar(&n.smtp, "smtp", "127.0.0.1:2525", "where the mail server is")
	flag.StringVar(&n.data, "data", ".data", "the folder for mail/ and the provider's key")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := n.run(ctx)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "neighbours:", err)
		os.Exit(1)
	}
}

// neighbourhood is where everything is.
type neighbourhood struct{ listen, api, smtp, data string }

// run serves until the context ends.
func (n neighbourhood) run(ctx context.Context) error {
	door, err := n.door()
	if err != nil {
		return err
	}
	mail, err := postOffice(filepath.Join(n.data, "mail"))
	if err != nil {
		return err
	}
	mail.Addr = n.smtp
	web := &http.Server{Addr: n.listen, Handler: door, ReadHeaderTimeout: 5 * time.Second}
	failed := make(chan error, 2)
	go func() { failed <- web.ListenAndServe() }()
	go func() { failed <- mail.ListenAndServe() }()
	select {
	case err = <-failed:
	case <-ctx.Done():
	}
	return errors.Join(err, web.Close(), mail.Close())
}

func (n neighbourhood) door() (http.Handler, error) {
	stage, err := url.Parse(n.api)
	if err != nil || stage.Host == "" {
		return nil, fmt.Errorf("-api %q is no address", n.api)
	}
	base := "http://" + n.listen
	key, err := issuer.Key(filepath.Join(n.data, "issuer.pem"))
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
	mux.Handle("/", &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		r.SetURL(stage)
		r.Out.Host = r.In.Host // as a domain of API Gateway does
	}})
	return mux, nil
}
