package bundle

import (
	"encoding/base64"
	"fmt"
	"html"
	"slices"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/words"
)

// readme says in each language what is in the bundle.
func readme() string {
	var b strings.Builder
	for i, l := range words.Languages() {
		if i > 0 {
			b.WriteString("\n----\n\n")
		}
		b.WriteString(words.In(l).Say(words.BundleReadme))
	}
	return b.String()
}

// audit is the page that says in each language who confirmed what, when and from where.
func audit(d *usecase.Dossier) string {
	var b strings.Builder
	fmt.Fprintf(&b, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head><meta charset=\"utf-8\"><title>%s</title></head>\n<body>\n", words.Languages()[0], d.Order.ID)
	for _, l := range words.Languages() {
		s := words.In(l)
		fmt.Fprintf(&b, "<section lang=\"%s\">\n<h1>%s</h1>\n<p>%s</p>\n<dl>\n", l, html.EscapeString(s.Say(words.AuditHeading)), html.EscapeString(s.Say(words.AuditIntro)))
		for _, f := range facts(s, d) {
			fmt.Fprintf(&b, "<dt>%s</dt><dd>%s</dd>\n", html.EscapeString(f[0]), html.EscapeString(f[1]))
		}
		b.WriteString("</dl>\n</section>\n")
	}
	b.WriteString("</body>\n</html>\n")
	return b.String()
}

// facts are the rows of the page: what it is and what it says.
func facts(s *words.Locale, d *usecase.Dossier) [][2]string {
	o, c := d.Order, d.Order.Confirmation
	how := s.Say(words.SignedBy)
	if c.Kind == ordering.Activation {
		how = s.Say(words.ActivatedBy)
	}
	rows := [][2]string{
		{s.Say(words.OrderNoun), string(o.ID)},
		{strings.TrimSpace(s.Say(words.QuoteOrder)), d.Version.Ref().String()},
		{how, c.By.Name},
		{s.Say(words.AccountOf), string(c.By.Subject)},
		{s.Say(words.Signatory), strings.Trim(c.SignerName+", "+c.SignerFunction, ", ")},
		{s.Say(words.On), s.Moment(c.At) + " (" + c.At.UTC().Format(time.RFC3339) + ")"},
		{s.Say(words.InternetAddress), c.By.Address},
		{s.Say(words.Statement), c.Consent},
		{s.Say(words.Sha256OfPdf), c.DocumentSHA256},
		{s.Say(words.ChecksumOfVersion), o.ChangeHash},
		{s.Say(words.ChecksumOfHistory), before(d.Events)},
		{s.Say(words.SealKey), c.Seal.Key},
		{s.Say(words.SealOfOnecentral), base64.StdEncoding.EncodeToString(c.Seal.Signature)},
	}
	return slices.DeleteFunc(rows, func(row [2]string) bool { return row[1] == "" })
}

// before is the hash of the last event before the order.
func before(events []*ordering.Event) string {
	for _, e := range events {
		if e.Kind == ordering.EventOrdered {
			return e.Previous
		}
	}
	return ""
}
