package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"math/big"
	"net"
	"net/http"
	"net/url"
	"time"

	"onecentral.nl/ordering/functions/dev/demo"
	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/functions/dev/proxy"
	"onecentral.nl/ordering/shared/identity"
)

// open opens the front door, as the domain is on AWS: its root is the API, and beside that is the OpenID provider of the
// demonstration's people. It is https, since it is not on loopback and functions believe an issuer by http there only.
func (h *house) open(ctx context.Context, host string) error {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", net.JoinHostPort(host, "0"))
	if err != nil {
		return err
	}
	h.base = "https://" + listener.Addr().String()
	certificate, err := certify(host)
	if err != nil {
		return err
	}
	h.authority = pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: certificate.Certificate[0]})
	trusted := x509.NewCertPool()
	trusted.AddCert(certificate.Leaf)
	h.client = &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: trusted, MinVersion: tls.VersionTLS13}}}
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		return err
	}
	provider, err := issuer.New(issuer.Config{
		URL: h.base + "/issuer", Audience: "ordering", People: demo.People(), Key: key,
		Clients: []issuer.Client{{ID: "ordering-pages", RedirectURIs: []string{h.base + identity.CallbackPath}}},
	})
	if err != nil {
		return err
	}
	api := proxy.To(&url.URL{Scheme: "http", Host: h.api}, nil)
	mux := http.NewServeMux()
	mux.Handle("/issuer/", provider)
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodHead { // start-api fails at it; API Gateway refuses it
			w.Header().Set("X-Amzn-Errortype", "MissingAuthenticationTokenException")
			w.WriteHeader(http.StatusForbidden)
			return
		}
		api.ServeHTTP(w, r)
	})
	server := &http.Server{
		Handler: mux, ReadHeaderTimeout: 5 * time.Second,
		TLSConfig: &tls.Config{Certificates: []tls.Certificate{certificate}, MinVersion: tls.VersionTLS12},
	}
	h.running.Go(func() { _ = server.ServeTLS(listener, "", "") })
	h.endings = append(h.endings, server.Close)
	return nil
}

// certify makes a certificate for the address that is its own authority, for a day.
func certify(host string) (tls.Certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return tls.Certificate{}, err
	}
	wanted := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(24 * time.Hour),
		IPAddresses: []net.IP{net.ParseIP(host)}, IsCA: true, BasicConstraintsValid: true,
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, wanted, wanted, key.Public(), key)
	if err != nil {
		return tls.Certificate{}, err
	}
	leaf, err := x509.ParseCertificate(der)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key, Leaf: leaf}, err
}
