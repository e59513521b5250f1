package e2e_test

import (
	"fmt"
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
)

// maxTransfer is how much a first visit to a page may transfer, in bytes.
const maxTransfer = 60 << 10

// traffic is what a browser sent and got, and what it complained of.
type traffic struct {
	mu     sync.Mutex
	bytes  float64
	faults []string
}

// hear notes what the network and the console tell.
func (l *traffic) hear(event any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		l.request(e.Request)
	case *network.EventResponseReceived:
		if e.Response.MimeType == "text/html" && ours(e.Response.URL) {
			l.document(e.Response)
		}
	case *network.EventLoadingFinished:
		l.bytes += e.EncodedDataLength
	case *log.EventEntryAdded:
		// That a page was refused is no complaint: tests look at the status.
		if e.Entry.Source != log.EntrySourceNetwork {
			l.fault("the browser complains: %s %s", e.Entry.Text, e.Entry.URL)
		}
	case *runtime.EventExceptionThrown:
		l.fault("a script failed: %s", e.ExceptionDetails.Text)
	}
}

func (l *traffic) fault(format string, arguments ...any) {
	l.faults = append(l.faults, fmt.Sprintf(format, arguments...))
}

// request must go to the server, and may not tell where it comes from.
func (l *traffic) request(r *network.Request) {
	if !ours(r.URL) && !strings.HasPrefix(r.URL, "data:") {
		l.fault("a request leaves the house: %s", r.URL)
	}
	for name, value := range r.Headers {
		from := fmt.Sprint(value)
		if strings.EqualFold(name, "Referer") && from != "" && !issuers(from) {
			l.fault("%s learns that it is asked for on %s", r.URL, from)
		}
	}
}

// ours reports whether an address is of one of the servers.
func ours(address string) bool {
	return strings.HasPrefix(address, base+"/") || strings.HasPrefix(address, cut+"/")
}

// issuers reports whether an address is one of the development issuer, whose pages are not the product's.
func issuers(address string) bool {
	u, err := url.Parse(address)
	return err == nil && strings.HasPrefix(u.Path, "/issuer/")
}

// document must be kept to this site, out of frames and without inline scripts and styles.
func (l *traffic) document(r *network.Response) {
	if issuers(r.URL) {
		return
	}
	header := map[string]string{}
	for name, value := range r.Headers {
		header[strings.ToLower(name)] = fmt.Sprint(value)
	}
	policy := header["content-security-policy"]
	for _, must := range []string{"default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"} {
		if !strings.Contains(policy, must) {
			l.fault("the policy of %s lacks %s: %q", r.URL, must, policy)
		}
	}
	if strings.Contains(policy, "unsafe") || strings.Contains(policy, "*") || strings.Contains(policy, "http") {
		l.fault("the policy of %s is too wide: %q", r.URL, policy)
	}
	if header["referrer-policy"] != "no-referrer" {
		l.fault("the referrer policy of %s is %q", r.URL, header["referrer-policy"])
	}
}

// forget begins to count anew.
func (l *traffic) forget() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.bytes = 0
}

// transferred is what came since it was forgotten, in bytes.
func (l *traffic) transferred() float64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.bytes
}

// judge fails the test for what no page may do.
func (l *traffic) judge(t *testing.T) {
	t.Helper()
	l.mu.Lock()
	defer l.mu.Unlock()
	told := map[string]bool{}
	for _, f := range l.faults {
		if !told[f] {
			t.Error(f)
		}
		told[f] = true
	}
}
