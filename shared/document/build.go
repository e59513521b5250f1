package document

import (
	"fmt"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// Options are what a document needs beside the version.
type Options struct {
	Issuer  Issuer
	Variant ordering.DocumentVariant
	// Remarks are printed as oneCentral's own words, such as the reason of a manual discount.
	Remarks []string
	// Pages is the address of the pages that people see, without a slash at its end; empty leaves out the link to the quote, which only a partner can follow.
	Pages string
}

// shortHash is how many hex digits of the Change's hash people are shown.
const shortHash = 12

// Build returns the content of one copy of a version, in the version's language. The same input gives the same content,
// whatever state the version is in since its approval. It returns an error when the book lacks the version's catalogue,
// when an item has no Change, and for a customer's copy that is not a solutions partner's.
func Build(v *ordering.QuoteVersion, book catalog.Book, o Options) (Content, error) {
	own, err := book.Version(v.Change.Catalog)
	if err != nil {
		return Content{}, fmt.Errorf("document.Build(%s): %w", v.Ref(), err)
	}
	b := builder{describer: describer{words.In(v.Language)}, version: v, book: book, catalog: own, options: o}
	switch {
	case o.Variant == ordering.DocumentParty:
	case o.Variant == ordering.DocumentCustomer || o.Variant == ordering.DocumentCustomerPriced:
		if v.PartnerAt.Kind != ordering.Solutions {
			return Content{}, fmt.Errorf("document.Build(%s): %s: only a solutions partner's customer has a copy of its own", v.Ref(), o.Variant)
		}
		b.customerCopy = true
	default:
		return Content{}, fmt.Errorf("document.Build(%s): unknown variant %q", v.Ref(), o.Variant)
	}
	b.priced = o.Variant != ordering.DocumentCustomer
	items := make([]Section, len(v.Items))
	for i := range items {
		if items[i], err = b.item(i); err != nil {
			return Content{}, fmt.Errorf("document.Build(%s): %w", v.Ref(), err)
		}
	}
	content := b.opening()
	if b.priced {
		content.Sections = append(content.Sections, b.totals())
	}
	content.Sections = append(content.Sections, b.overview(items))
	content.Sections = append(content.Sections, items...)
	content.Sections = append(content.Sections, b.closing()...)
	return content, nil
}

type builder struct {
	describer
	version *ordering.QuoteVersion
	book    catalog.Book
	catalog *catalog.Catalog
	options Options
	priced  bool
	// customerCopy is for the customer of a solutions partner: it has no relation with oneCentral, so neither VAT nor
	// discounts of the partner are its business.
	customerCopy bool
}

func (b describer) text(t catalog.Text) string { return clean(t.In(b.Language), lineLength) }

func fact(label, value string) Fact { return Fact{label, clean(value, lineLength)} }

// known leaves out facts that say nothing.
func known(facts ...Fact) []Fact {
	return slices.DeleteFunc(facts, func(f Fact) bool { return f.Value == "" })
}

func present(texts ...string) []string {
	return slices.DeleteFunc(texts, func(s string) bool { return s == "" })
}

func joined(separator string, parts ...string) string {
	cleaned := make([]string, len(parts))
	for i, p := range parts {
		cleaned[i] = clean(p, nameLength)
	}
	return strings.Join(present(cleaned...), separator)
}

// addressLines writes an address as on an envelope; the country only abroad.
func addressLines(a *ordering.Address) []string {
	if a == nil {
		return nil
	}
	city := joined("  ", a.Postcode, a.City)
	if a.Country != "NL" {
		city = joined(", ", city, a.Country)
	}
	return present(joined(" ", a.Street, a.HouseNumber), city)
}

func oneLine(a *ordering.Address) string { return strings.Join(addressLines(a), ", ") }

// contactLine keeps a telephone number on one line.
func contactLine(c *ordering.Contact) string {
	if c == nil {
		return ""
	}
	phone := strings.ReplaceAll(joined("", c.Phone), " ", "\u00a0")
	return strings.Join(present(joined("", c.Name), phone, joined("", c.Mail)), ", ")
}
