package e2e_test

import (
	"testing"

	"github.com/chromedp/cdproto/network"
)

func TestPages_Planted(t *testing.T) {
	ready(t)
	p := newPerson(t, desktop, true)
	p.open("/")
	evaluate[bool](p, `document.querySelector('main').append(new Image(), document.createElement('input')); true`)
	if found := p.violations(everything); len(found) < 2 {
		t.Errorf("of an image without a text and a field without a label axe-core found: %v", found)
	}
}

func TestTraffic_Planted(t *testing.T) {
	for name, hear := range map[string]func(*traffic){
		"another site": func(l *traffic) { l.request(&network.Request{URL: "https://fonts.example/inter.css"}) },
		"a referrer": func(l *traffic) {
			l.request(&network.Request{URL: base + "/assets/style.css", Headers: network.Headers{"Referer": base + "/approve/secret"}})
		},
		"no policy": func(l *traffic) {
			l.document(&network.Response{URL: base + "/", Headers: network.Headers{"Referrer-Policy": "no-referrer"}})
		},
		"inline scripts": func(l *traffic) {
			l.document(&network.Response{URL: base + "/", Headers: network.Headers{
				"Referrer-Policy":         "no-referrer",
				"Content-Security-Policy": "default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
			}})
		},
	} {
		t.Run(name, func(t *testing.T) {
			l := &traffic{}
			if hear(l); len(l.faults) == 0 {
				t.Error("not found")
			}
		})
	}
}
