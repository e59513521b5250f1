package web

import (
	"fmt"
	"net/http"
	"net/netip"
	"strconv"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ratelimit"
	"onecentral.nl/ordering/shared/words"
)

// Limits bound how often somebody may call: a person, all people of a partner together, and an address from which nobody is logged in.
type Limits struct{ Subject, Partner, Address *ratelimit.Limiter }

// begin takes a request of its address's, which authenticated gives back: a portal, or a proxy, calls for many from one address.
func (l *Limits) begin(x *Exchange) error {
	if l == nil {
		return nil
	}
	return l.taken(x, l.Address.Take(network(x.Request.RemoteAddr)))
}

func (l *Limits) authenticated(x *Exchange, actor *ordering.Actor) error {
	if l == nil {
		return nil
	}
	l.Address.Return(network(x.Request.RemoteAddr))
	states := []ratelimit.State{l.Subject.Take(string(actor.Subject))}
	if actor.Partner != "" && states[0].Wait == 0 { // what one person may not do takes nothing from its colleagues
		states = append(states, l.Partner.Take(string(actor.Partner)))
	}
	return l.taken(x, states...)
}

// taken says in the answer what is left, and returns why there is nothing.
func (l *Limits) taken(x *Exchange, states ...ratelimit.State) error {
	var limits, policies []string
	var wait time.Duration
	for _, s := range states {
		limits = append(limits, fmt.Sprintf("%q;r=%d;t=%d", s.Name, s.Left, seconds(s.Full)))
		policies = append(policies, fmt.Sprintf("%q;q=%d;w=%d", s.Name, s.Burst, seconds(s.Window())))
		wait = max(wait, s.Wait)
	}
	// draft-ietf-httpapi-ratelimit-headers-10
	x.Header().Set("RateLimit", strings.Join(limits, ", "))
	x.Header().Set("RateLimit-Policy", strings.Join(policies, ", "))
	if wait == 0 {
		return nil
	}
	return &Error{
		Status: http.StatusTooManyRequests, Code: "too-many-requests", Detail: words.PleaseWaitMomentAndTry,
		Header: map[string]string{"Retry-After": strconv.Itoa(seconds(wait))},
	}
}

// seconds are whole ones, rounded up.
func seconds(d time.Duration) int { return int((d + time.Second - 1) / time.Second) }

// network is what counts as one address: of IPv6 the network of 64 bits, which is one subscriber's at least (RFC 6177).
func network(remote string) string {
	at, err := netip.ParseAddrPort(remote)
	if err != nil {
		return remote
	}
	address := at.Addr().Unmap().WithZone("")
	if address.Is6() {
		if of, err := address.Prefix(64); err == nil {
			return of.String()
		}
	}
	return address.String()
}
