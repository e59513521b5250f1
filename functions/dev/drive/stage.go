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

	"onecentral.nl/ordering/functions/dev/demo"
	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/shared/ordering"
)

// stage is where a play takes place: the server, the mail it sends, and the papers that are saved.
type stage struct {
	ctx    context.Context
	out    io.Writer
	base   string
	box    *mailbox
	folder string
	// patience is how long a step may wait.
	patience time.Duration
	// kept are the PDFs and mails, to be told at the end.
	kept []string
}

// say tells what happens.
func (s *stage) say(format string, arguments ...any) {
	fmt.Fprintf(s.out, "  "+format+"\n", arguments...)
}

// heading begins a part.
func (s *stage) heading(format string, arguments ...any) {
	fmt.Fprintf(s.out, "\n"+format+"\n", arguments...)
}

// until tries, ten times a second, until done says so; the surprise at the end of patience tells what it waited for.
func (s *stage) until(waited string, done func() bool) {
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
func (s *stage) ready() {
	s.until("server at "+s.base+" (is `make run` running?)", func() bool {
		said, err := exchange(http.DefaultClient, s.request(http.MethodGet, s.base+"/readyz", nil))
		return err == nil && said.status == http.StatusOK
	})
	s.say("The server at %s is ready.", s.base)
}

// save keeps a document.
func (s *stage) save(name string, body []byte) string {
	must(os.MkdirAll(s.folder, 0o750), "making a folder for PDFs")
	path := filepath.Join(s.folder, name)
	must(os.WriteFile(path, body, 0o600), "saving a PDF")
	s.kept = append(s.kept, path)
	return path
}

// papers tells where everything is.
func (s *stage) papers() {
	s.heading("PDFs and mails of this run:")
	for _, path := range s.kept {
		s.say("%s", path)
	}
}

// cast are those who play for a partner.
type cast struct {
	*stage
	partner                           ordering.Partner
	user, signer, manager, fulfilment *caller
	people                            map[string]issuer.Person // who decides, by role
}

func (s *stage) cast(id ordering.PartnerID) *cast {
	partners := demo.Partners()
	c := &cast{stage: s, partner: partners[slices.IndexFunc(partners, func(p ordering.Partner) bool { return p.ID == id })], people: map[string]issuer.Person{}}
	for _, role := range []ordering.Role{ordering.SalesManager, ordering.Engineering} {
		c.people[string(role)] = demo.Find("", role)
	}
	everybody := demo.People()
	manager := everybody[slices.IndexFunc(everybody, func(p issuer.Person) bool { return p.Subject == string(c.partner.AccountManager) })]
	c.people[string(ordering.AccountManager)] = manager
	c.user, c.signer = s.login(demo.Find(id, ordering.PartnerUser).Username), s.login(demo.Find(id, ordering.PartnerSigner).Username)
	c.manager, c.fulfilment = s.login(manager.Username), s.login(demo.Find("", ordering.Operations).Username)
	return c
}

// mailOf lists the addresses of everybody at oneCentral with the role.
func mailOf(role ordering.Role) []string {
	var addresses []string
	for _, p := range demo.People() {
		if slices.Contains(p.Roles, string(role)) {
			addresses = append(addresses, p.Mail)
		}
	}
	return addresses
}
