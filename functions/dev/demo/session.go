package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"time"

	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/ordering"
)

// session is one run of the demonstration: the server, the mail that it sends, and the files that are saved.
type session struct {
	ctx    context.Context
	out    io.Writer
	base   string
	box    *mailbox
	folder string
	// transport carries the requests; nil for the default one.
	transport http.RoundTripper
	// patience is how long a step may wait.
	patience time.Duration
	// kept are the PDFs and mails, to be told at the end.
	kept []string
}

func newSession(ctx context.Context, out io.Writer, base, data string) *session {
	box := &mailbox{folder: filepath.Join(data, "mail")}
	return &session{ctx: ctx, out: out, base: base, box: box, folder: filepath.Join(data, "demo"), patience: 30 * time.Second}
}

// say tells what happens.
func (s *session) say(format string, arguments ...any) {
	fmt.Fprintf(s.out, "  "+format+"\n", arguments...)
}

// heading begins a part.
func (s *session) heading(format string, arguments ...any) {
	fmt.Fprintf(s.out, "\n"+format+"\n", arguments...)
}

// until tries, ten times a second, until done says so; the failure at the end of patience tells what it waited for.
func (s *session) until(waited string, done func() bool) {
	deadline := time.Now().Add(s.patience)
	for !done() {
		expect(time.Now().Before(deadline), "no %s within %s", waited, s.patience)
		select {
		case <-s.ctx.Done():
			must(s.ctx.Err(), "waiting for "+waited)
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// ready waits until the server can serve.
func (s *session) ready() {
	s.until("server at "+s.base+" (is `make run` running?)", func() bool {
		said, err := exchange(&http.Client{Transport: s.transport}, s.request(http.MethodGet, s.base+"/readyz", nil))
		return err == nil && said.status == http.StatusOK
	})
	s.say("The server at %s is ready.", s.base)
}

// save keeps a document.
func (s *session) save(name string, body []byte) string {
	must(os.MkdirAll(s.folder, 0o750), "making a folder for PDFs")
	path := filepath.Join(s.folder, name)
	must(os.WriteFile(path, body, 0o600), "saving a PDF")
	s.kept = append(s.kept, path)
	return path
}

// listFiles tells where everything is.
func (s *session) listFiles() {
	s.heading("PDFs and mails of this run:")
	for _, path := range s.kept {
		s.say("%s", path)
	}
}

// actors are the people who act for a partner and at oneCentral.
type actors struct {
	*session
	partner                           ordering.Partner
	user, signer, manager, fulfilment *caller
	people                            map[string]issuer.Person // who decides, by role
}

func (s *session) actors(id ordering.PartnerID) *actors {
	partners := seed.Partners()
	c := &actors{session: s, partner: partners[slices.IndexFunc(partners, func(p ordering.Partner) bool { return p.ID == id })], people: map[string]issuer.Person{}}
	for _, role := range []ordering.Role{ordering.SalesManager, ordering.Engineering} {
		c.people[string(role)] = seed.Find("", role)
	}
	everybody := seed.People()
	manager := everybody[slices.IndexFunc(everybody, func(p issuer.Person) bool { return p.Subject == string(c.partner.AccountManager) })]
	c.people[string(ordering.AccountManager)] = manager
	c.user, c.signer = s.login(seed.Find(id, ordering.PartnerUser).Username), s.login(seed.Find(id, ordering.PartnerSigner).Username)
	c.manager, c.fulfilment = s.login(manager.Username), s.login(seed.Find("", ordering.Operations).Username)
	return c
}

// mailOf lists the addresses of everybody at oneCentral with the role.
func mailOf(role ordering.Role) []string {
	var addresses []string
	for _, p := range seed.People() {
		if slices.Contains(p.Roles, string(role)) {
			addresses = append(addresses, p.Mail)
		}
	}
	return addresses
}
