package forwarded_test

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"

	"onecentral.nl/ordering/shared/forwarded"
)

var proxies = forwarded.Proxies{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("fd00::/8")}

// client is the address that a handler sees.
func client(p forwarded.Proxies, peer string, header http.Header) (address string) {
	r := httptest.NewRequest(http.MethodGet, "/", http.NoBody)
	r.RemoteAddr, r.Header = peer, header
	p.Handler(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { address = r.RemoteAddr })).ServeHTTP(httptest.NewRecorder(), r)
	return address
}

func TestProxies_Client(t *testing.T) {
	const proxy, direct = "10.0.0.1:4711", "203.0.113.9:4711"
	for name, test := range map[string]struct {
		peer   string
		header http.Header
		want   string
	}{
		"nobody else is believed":                {direct, http.Header{"X-Forwarded-For": {"198.51.100.1"}, "Forwarded": {"for=198.51.100.1"}}, direct},
		"a proxy that says nothing":              {proxy, nil, "10.0.0.1:0"},
		"the client before one proxy":            {proxy, http.Header{"X-Forwarded-For": {"198.51.100.1"}}, "198.51.100.1:0"},
		"what the client itself wrote":           {proxy, http.Header{"X-Forwarded-For": {"192.0.2.66, 198.51.100.1"}}, "198.51.100.1:0"},
		"the client wrote a proxy":               {proxy, http.Header{"X-Forwarded-For": {"192.0.2.66, 10.9.9.9, 198.51.100.1"}}, "198.51.100.1:0"},
		"two proxies":                            {proxy, http.Header{"X-Forwarded-For": {"192.0.2.66, 198.51.100.1, 10.2.2.2"}}, "198.51.100.1:0"},
		"two lines":                              {proxy, http.Header{"X-Forwarded-For": {"192.0.2.66", "198.51.100.1,10.2.2.2"}}, "198.51.100.1:0"},
		"only proxies":                           {proxy, http.Header{"X-Forwarded-For": {"10.3.3.3, 10.2.2.2"}}, "10.3.3.3:0"},
		"a port":                                 {proxy, http.Header{"X-Forwarded-For": {"198.51.100.1:5000"}}, "198.51.100.1:0"},
		"IPv6":                                   {"[fd00::1]:4711", http.Header{"X-Forwarded-For": {"2001:db8::1"}}, "[2001:db8::1]:0"},
		"IPv6 in brackets, with a port":          {proxy, http.Header{"X-Forwarded-For": {"[2001:db8::1]:5000"}}, "[2001:db8::1]:0"},
		"IPv4 within IPv6":                       {"[::ffff:10.0.0.1]:4711", http.Header{"X-Forwarded-For": {"::ffff:198.51.100.1"}}, "198.51.100.1:0"},
		"no address is the end of what is known": {proxy, http.Header{"X-Forwarded-For": {"198.51.100.1, nonsense, 10.2.2.2"}}, "10.2.2.2:0"},
		"empty":                                  {proxy, http.Header{"X-Forwarded-For": {""}}, "10.0.0.1:0"},

		"Forwarded":                          {proxy, http.Header{"Forwarded": {`for=192.0.2.66, for=198.51.100.1;proto=https;by=10.2.2.2`}}, "198.51.100.1:0"},
		"Forwarded with IPv6 and a port":     {proxy, http.Header{"Forwarded": {`For="[2001:db8:cafe::17]:4711"`}}, "[2001:db8:cafe::17]:0"},
		"Forwarded in capitals":              {proxy, http.Header{"Forwarded": {`PROTO=http ; FOR=198.51.100.1`}}, "198.51.100.1:0"},
		"a comma in quotes":                  {proxy, http.Header{"Forwarded": {`for=198.51.100.1;host="a,for=192.0.2.66"`}}, "198.51.100.1:0"},
		"somebody unknown":                   {proxy, http.Header{"Forwarded": {`for=198.51.100.1, for=unknown`}}, "10.0.0.1:0"},
		"somebody who hides":                 {proxy, http.Header{"Forwarded": {`for=198.51.100.1, for="_gazonk", for=10.2.2.2`}}, "10.2.2.2:0"},
		"an element that names nobody":       {proxy, http.Header{"Forwarded": {`for=198.51.100.1, proto=http`}}, "10.0.0.1:0"},
		"an element that names two":          {proxy, http.Header{"Forwarded": {`for=198.51.100.1;for=192.0.2.66`}}, "10.0.0.1:0"},
		"a quote that the client left open":  {proxy, http.Header{"Forwarded": {`for=192.0.2.66;x=", for="[2001:db8::1]"`}}, "10.0.0.1:0"},
		"the same in lines of their own":     {proxy, http.Header{"Forwarded": {`for=192.0.2.66;x="`, `for="[2001:db8::1]"`}}, "[2001:db8::1]:0"},
		"both headers, of one mind":          {proxy, http.Header{"Forwarded": {"for=198.51.100.1"}, "X-Forwarded-For": {"198.51.100.1"}}, "198.51.100.1:0"},
		"both headers, one of them a client": {proxy, http.Header{"Forwarded": {"for=192.0.2.66"}, "X-Forwarded-For": {"198.51.100.1"}}, "10.0.0.1:0"},
		"one of them names only proxies":     {proxy, http.Header{"Forwarded": {"for=10.2.2.2"}, "X-Forwarded-For": {"198.51.100.1"}}, "10.0.0.1:0"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := client(proxies, test.peer, test.header); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
	if got := client(nil, proxy, http.Header{"X-Forwarded-For": {"198.51.100.1"}}); got != proxy {
		t.Errorf("without trusted proxies: %s", got)
	}
}

// FuzzProxies_Client lets a client write what it wants before what the trusted proxy adds: it is seen as itself or, where
// its text makes the proxy's unreadable, as the proxy. It is never somebody else.
func FuzzProxies_Client(f *testing.F) {
	f.Add("192.0.2.66", "", false)
	f.Add("", `for=192.0.2.66;x="`, true)
	f.Add("10.1.1.1,,", `for="\"", for=10.1.1.1`, true)
	const peer, self = "10.0.0.1:0", "[2001:db8::1]:0"
	f.Fuzz(func(t *testing.T, list, elements string, separate bool) {
		add := func(written, added string) []string {
			if separate {
				return []string{written, added}
			}
			return []string{written + "," + added}
		}
		addresses := add(list, "2001:db8::1")
		if got := client(proxies, peer, http.Header{"X-Forwarded-For": addresses}); got != self {
			t.Errorf("X-Forwarded-For %q: %s", addresses, got)
		}
		proxied := add(elements, `for="[2001:db8::1]";proto=https`)
		if got := client(proxies, peer, http.Header{"Forwarded": proxied}); got != self && got != peer {
			t.Errorf("Forwarded %q: %s", proxied, got)
		}
		for _, both := range []http.Header{{"X-Forwarded-For": addresses, "Forwarded": {elements}}, {"X-Forwarded-For": {list}, "Forwarded": proxied}} {
			if got := client(proxies, peer, both); got != self && got != peer {
				t.Errorf("%q: %s", both, got)
			}
		}
	})
}
