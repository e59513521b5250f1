package forwarded

import (
	"net/netip"
	"regexp"
	"strings"
)

// pair is a parameter of an element at the beginning of a text, and what follows it (RFC 7239, section 4).
var pair = regexp.MustCompile("^[ \t]*(?:([!#$%&'*+.^_`|~0-9A-Za-z-]+)=(?:([!#$%&'*+.^_`|~0-9A-Za-z-]+)|\"((?:[^\"\\\\]|\\\\.)*)\"))?[ \t]*(;|,|$)")

// elements reads the "for" of each element of Forwarded; an element without one, or with one that is no address, is the
// zero Addr. So is a line that is malformed, as a whole: a quote that the client left open may hide where it ends.
func elements(lines []string) []netip.Addr {
	var hops []netip.Addr
	for _, line := range lines {
		if read, ok := element(line); ok {
			hops = append(hops, read...)
		} else {
			hops = append(hops, netip.Addr{})
		}
	}
	return hops
}

func element(line string) (hops []netip.Addr, ok bool) {
	hop, named := netip.Addr{}, false
	for rest := line; ; {
		found := pair.FindStringSubmatch(rest)
		if found == nil {
			return nil, false
		}
		name, value, end := found[1], found[2]+found[3], found[4]
		if strings.EqualFold(name, "for") {
			if named {
				return nil, false
			}
			named = true
			hop, _ = node(value)
		}
		if end != ";" {
			hops = append(hops, hop)
			hop, named = netip.Addr{}, false
		}
		if end == "" {
			return hops, true
		}
		rest = rest[len(found[0]):]
	}
}
