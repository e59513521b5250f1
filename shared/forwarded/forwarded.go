// Package forwarded finds the client's address behind reverse proxies.
package forwarded

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// Proxies are the networks whose word about an address counts.
type Proxies []netip.Prefix

// Handler gives every request that a trusted proxy passed on the client's address as its RemoteAddr, with port 0. Whoever
// else connects is the client, whatever it writes in its headers.
func (p Proxies) Handler(next http.Handler) http.Handler {
	if len(p) == 0 {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if peer, ok := node(r.RemoteAddr); ok && p.trust(peer) {
			known := *r
			known.RemoteAddr = net.JoinHostPort(p.client(peer, r.Header).String(), "0")
			r = &known
		}
		next.ServeHTTP(w, r)
	})
}

// client reads Forwarded (RFC 7239) and X-Forwarded-For. A proxy writes one of them and may pass the other on as the client
// sent it: where they disagree neither counts, and the proxy's own address stays.
func (p Proxies) client(peer netip.Addr, header http.Header) netip.Addr {
	named, listed := elements(header.Values("Forwarded")), list(header.Values("X-Forwarded-For"))
	switch {
	case len(named) == 0:
		return p.nearest(peer, listed)
	case len(listed) > 0 && p.nearest(peer, named) != p.nearest(peer, listed):
		return peer
	}
	return p.nearest(peer, named)
}

// nearest goes from hop to hop, the last one first, as long as it is a trusted one that tells of the next.
func (p Proxies) nearest(peer netip.Addr, hops []netip.Addr) netip.Addr {
	at := peer
	for _, hop := range slices.Backward(hops) {
		if !p.trust(at) || !hop.IsValid() {
			break
		}
		at = hop
	}
	return at
}

func (p Proxies) trust(a netip.Addr) bool {
	return slices.ContainsFunc(p, func(network netip.Prefix) bool { return network.Contains(a) })
}

// list reads the addresses of X-Forwarded-For; what is none is the zero Addr.
func list(lines []string) []netip.Addr {
	var hops []netip.Addr
	for _, line := range lines {
		for item := range strings.SplitSeq(line, ",") {
			hop, _ := node(strings.Trim(item, " \t"))
			hops = append(hops, hop)
		}
	}
	return hops
}

// node reads an address with or without a port (RFC 7239, section 6). One that is unknown or obfuscated is none.
func node(s string) (netip.Addr, bool) {
	a, err := netip.ParseAddr(strings.TrimSuffix(strings.TrimPrefix(s, "["), "]"))
	if err != nil {
		withPort, err := netip.ParseAddrPort(s)
		if err != nil {
			return netip.Addr{}, false
		}
		a = withPort.Addr()
	}
	return a.Unmap().WithZone(""), true
}
