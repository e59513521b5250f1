package api

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// Pages of a list: how many items, at most and unless told otherwise.
const (
	largestPage = 100
	usualPage   = 50
)

// call is one request on its way through an endpoint.
type call struct {
	*http.Request
	api      *API
	exchange *web.Exchange
	route    Route
	actor    ordering.Actor
	query    url.Values
	// key is the Idempotency-Key, tag the version that If-Match names.
	key, tag string
}

// answer carries out the route.
func (r Route) answer(c *call) error {
	c.route = r
	if err := c.check(); err != nil {
		return err
	}
	given, err := r.serve(c)
	switch {
	case err == nil:
		c.write(given)
	case r.Match && ordering.KindOf(err) == ordering.Stale:
		err = fmt.Errorf("%w: %w", web.ErrPrecondition, err)
	case r.aboutQuery(err):
		err = fmt.Errorf("%w: %w", web.ErrQuery, err)
	}
	return err
}

// aboutQuery reports whether it is the query string that was wrong, as with a cursor of another list.
func (r Route) aboutQuery(err error) bool {
	var e *ordering.Error
	return errors.As(err, &e) && e.Kind == ordering.Invalid && len(e.Fields) > 0 &&
		!slices.ContainsFunc(e.Fields, func(f ordering.FieldError) bool { return !slices.Contains(r.Query, f.Field) })
}

// check is what routes have in common, before the endpoint sees the request.
func (c *call) check() (err error) {
	if c.route.Open {
		return nil
	}
	if c.actor, err = c.api.Identify(c.Request); err != nil {
		return err
	}
	c.exchange.Authenticated(&c.actor)
	if err := c.checkPath(); err != nil {
		return err
	}
	if err := c.checkQuery(); err != nil {
		return err
	}
	if c.route.Key {
		if c.key, err = web.IdempotencyKey(c.Header.Values("Idempotency-Key")); err != nil {
			return err
		}
	}
	if c.route.Match {
		c.tag, err = web.IfMatch(c.Header.Values("If-Match"))
	}
	return err
}

// checkPath refuses ids that can be nobody's.
func (c *call) checkPath() error {
	for _, name := range c.route.ids() {
		if !shaped(name, c.PathValue(name)) {
			return web.ErrNotFound
		}
	}
	return nil
}

func shaped(name, value string) bool {
	switch name {
	case "quote":
		return ordering.ValidQuoteID(value)
	case "order":
		quote := ordering.OrderID(value).Quote()
		return quote.Order() == ordering.OrderID(value) && ordering.ValidQuoteID(string(quote))
	case "person":
		return ordering.ValidSubject(value)
	default:
		return ordering.ValidID(value)
	}
}

// checkQuery refuses parameters that the route does not know, and one that stands twice.
func (c *call) checkQuery() (err error) {
	if c.query, err = url.ParseQuery(c.URL.RawQuery); err != nil {
		return badRequest("query", "malformed", words.QueryStringIsMalformed)
	}
	var fields fieldFaults
	for name, values := range c.query {
		switch {
		case !slices.Contains(c.route.Query, name):
			fields.add(short(name), "unknown", words.ThereIsNoSuchParameter)
		case len(values) > 1:
			fields.add(name, "duplicate", words.ThisParameterStandsMoreThan)
		}
	}
	return fields.err()
}

// The ids that paths name; their shape was checked.
func (c *call) customer() ordering.CustomerID { return ordering.CustomerID(c.PathValue("customer")) }
func (c *call) item() ordering.ItemID         { return ordering.ItemID(c.PathValue("item")) }
func (c *call) service() ordering.ServiceID   { return ordering.ServiceID(c.PathValue("service")) }
func (c *call) quote() ordering.QuoteID       { return ordering.QuoteID(c.PathValue("quote")) }
func (c *call) order() ordering.OrderID       { return ordering.OrderID(c.PathValue("order")) }
func (c *call) partner() ordering.PartnerID   { return ordering.PartnerID(c.PathValue("partner")) }
func (c *call) person() ordering.Subject      { return ordering.Subject(c.PathValue("person")) }

// asked is the partner whose things staff asks for.
func (c *call) asked() ordering.PartnerID { return ordering.PartnerID(c.query.Get("partner")) }

// page is the part of a list that is asked for.
func (c *call) page() (ordering.Page, error) {
	limit, err := c.number("limit", usualPage, largestPage)
	return ordering.Page{Cursor: c.query.Get("cursor"), Limit: limit}, err
}

// number reads a parameter that is a whole number from 1.
func (c *call) number(name string, absent, most int) (int, error) {
	if !c.query.Has(name) {
		return absent, nil
	}
	n, err := strconv.Atoi(c.query.Get(name))
	if err != nil || n < 1 || n > most {
		return 0, badRequest(name, "range", words.WholeNumberFrom1To(most))
	}
	return n, nil
}

// choice reads a parameter that is one of a few words; absent is empty.
func (c *call) choice(name string, of ...string) (string, error) {
	value := c.query.Get(name)
	if c.query.Has(name) && !slices.Contains(of, value) {
		return "", badRequest(name, "choice", words.ChooseFrom(strings.Join(of, ", ")))
	}
	return value, nil
}

// yesNo reads a parameter that is true or false; absent is nil.
func (c *call) yesNo(name string) (*bool, error) {
	value, err := c.choice(name, "true", "false")
	if err != nil || value == "" {
		return nil, err
	}
	yes := value == "true"
	return &yes, nil
}
