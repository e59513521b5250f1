// Command gateway serves package gateway on loopback.
package main

import (
	"flag"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"time"

	"onecentral.nl/ordering/localcloud/gateway"
)

func main() {
	port := flag.Int("port", 8080, "where to listen on 127.0.0.1; http://127.0.0.1:PORT is the stack's BaseUrl, and with /issuer its OidcIssuer")
	api := flag.String("api", "", "the address of the API's stage in the local cloud")
	flag.Parse()
	stage, err := url.Parse(*api)
	if err != nil || stage.Host == "" {
		log.Fatalf("gateway: -api %q is no address", *api)
	}
	address := fmt.Sprintf("127.0.0.1:%d", *port)
	handler, err := gateway.New("http://"+address, stage)
	if err != nil {
		log.Fatal("gateway: ", err)
	}
	log.Fatal((&http.Server{Addr: address, Handler: handler, ReadHeaderTimeout: 5 * time.Second}).ListenAndServe())
}
