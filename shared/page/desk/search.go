package desk

import (
	"errors"
	"net/http"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/desk"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// fieldText is what is sought.
const fieldText = "q"

// mostFound is how many of a kind the page lists.
const mostFound = 25

// searchPage is what was found, by kind.
type searchPage struct {
	kit.Shell
	asked, text string
	// problem says why nothing was sought, said that nothing was found, partial that not everything was looked through.
	problem, said, partial        string
	partners, customers, services []hit
	quotes                        []quoteLine
	partnersMore, customersMore   string
	servicesMore, quotesMore      string
}

// hit is something that was found.
type hit struct {
	kit.Link
	note string
}

func (r request) search() error {
	query := r.HTTP.URL.Query()
	p := &searchPage{Shell: r.Shell(r.Say(words.Search)), asked: r.AskedLanguage(), text: printable.Typed(query.Get(fieldText))}
	if strings.TrimSpace(p.text) == "" {
		r.Render(http.StatusOK, searchDocument(p))
		return nil
	}
	narrowed := ordering.PartnerID(query.Get(fieldPartner))
	found, err := r.Desk.Search(r.Context(), *r.Actor, p.text, narrowed)
	var e *ordering.Error
	if errors.As(err, &e) && e.Kind == ordering.Invalid {
		p.problem = r.Say(e.Fields[0].Message)
		r.Render(web.ErrorOf(r.HTTP, err).Status, searchDocument(p))
		return nil
	}
	if err != nil {
		return err
	}
	r.found(p, found)
	if found.Partial && narrowed == "" {
		p.partial = r.Say(words.NotEverythingWasSearched)
	}
	r.Render(http.StatusOK, searchDocument(p))
	return nil
}

func (r request) found(p *searchPage, f *desk.Found) {
	most := func(n int) (int, string) {
		if n <= mostFound {
			return n, ""
		}
		return mostFound, r.Say(words.MoreToNarrow(n - mostFound))
	}
	var n int
	n, p.partnersMore = most(len(f.Partners))
	for _, one := range f.Partners[:n] {
		p.partners = append(p.partners, hit{kit.Link{Address: r.To(kit.PipelinePath, fieldPartner, string(one.ID)), Label: one.Name}, one.Company.LegalName})
	}
	n, p.customersMore = most(len(f.Customers))
	for _, c := range f.Customers[:n] {
		where := r.To(kit.SearchPath, fieldText, string(c.ID), fieldPartner, string(c.Partner))
		p.customers = append(p.customers, hit{kit.Link{Address: where, Label: c.DisplayName()}, c.PartnerName})
	}
	n, p.servicesMore = most(len(f.Services))
	for _, s := range f.Services[:n] {
		where := r.To(kit.SearchPath, fieldText, string(s.Customer), fieldPartner, string(s.Partner))
		p.services = append(p.services, hit{kit.Link{Address: where, Label: s.CustomerName}, r.service(s)})
	}
	n, p.quotesMore = most(len(f.Quotes))
	for _, q := range f.Quotes[:n] {
		line := r.quoteLine(q.Quote, q.PartnerName)
		if q.Order != "" {
			line.order = &kit.Link{Address: r.To(kit.ReviewPath(q.ID)), Label: string(q.Order)}
		}
		p.quotes = append(p.quotes, line)
	}
	if len(f.Partners)+len(f.Customers)+len(f.Services)+len(f.Quotes) == 0 {
		p.said = r.Say(words.NothingFound)
	}
}

// service says which service it is: what, where, for how much, until when.
func (r request) service(s desk.FoundService) string {
	parts := []string{s.Product.In(r.Language)}
	if s.Site != nil {
		parts = append(parts, s.Site.Street+" "+s.Site.HouseNumber+", "+s.Site.City)
	}
	return strings.Join(append(parts, r.Say(words.PriceAMonth(s.NetMRC)), s.PartnerName), " · ")
}
