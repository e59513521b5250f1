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

// Items in a page of a list: the maximum, and the number without a limit parameter.
const (
	maxPageSize     = 100
	defaultPageSize = 50
)

// call is one request to an endpoint.
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

// answer serves the call.
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
		err = c.stale(err)
	case r.isQueryError(err):
		err = fmt.Errorf("%w: %w", web.ErrQuery, err)
	}
	return err
}

// stale returns why If-Match does not hold, or that it is missing where something is to be created that is there.
func (c *call) stale(err error) error {
	if c.tag == "" && len(c.Header.Values("If-None-Match")) == 0 {
		_, missing := web.IfMatch(nil)
		return missing
	}
	return fmt.Errorf("%w: %w", web.ErrPrecondition, err)
}

// isQueryError reports whether every invalid field is a query parameter, such as a cursor of another list.
func (r Route) isQueryError(err error) bool {
	var e *ordering.Error
	return errors.As(err, &e) && e.Kind == ordering.Invalid && len(e.Fields) > 0 &&
		!slices.ContainsFunc(e.Fields, func(f ordering.FieldError) bool { return !slices.Contains(r.Query, f.Field) })
}

// check authenticates the caller and validates path, query and headers.
func (c *call) check() (err error) {
	if c.route.Open {
		return nil
	}
	if c.actor, err = c.api.Identify(c.Request); err != nil {
		return err
	}
	if err := c.exchange.Authenticated(&c.actor); err != nil {
		return err
	}
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
	switch {
	case c.route.New:
		c.tag, err = web.IfMatchOrNew(c.Header)
	case c.route.Match:
		c.tag, err = web.IfMatch(c.Header.Values("If-Match"))
	}
	return err
}

// checkPath returns a 404 for ids that no resource can have.
func (c *call) checkPath() error {
	for _, name := range c.route.ids() {
		if !validID(name, c.PathValue(name)) {
			return web.ErrNotFound
		}
	}
	return nil
}

func validID(name, value string) bool {
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

// checkQuery refuses unknown and repeated parameters, and an id or a cursor that is empty.
func (c *call) checkQuery() (err error) {
	if c.query, err = url.ParseQuery(c.URL.RawQuery); err != nil {
		return badRequest("query", "malformed", words.QueryStringIsMalformed)
	}
	var fields fieldErrors
	for name, values := range c.query {
		switch {
		case !slices.Contains(c.route.Query, name):
			fields.add(truncate(name), "unknown", words.ThereIsNoSuchParameter)
		case len(values) > 1:
			fields.add(name, "duplicate", words.ThisParameterStandsMoreThan)
		case values[0] == "" && slices.Contains([]string{"partner", "customer", "cursor"}, name):
			fields.add(name, "required", words.ThisFieldIsRequired)
		}
	}
	return fields.err()
}

// The ids in the path, which checkPath validated.
func (c *call) customer() ordering.CustomerID { return ordering.CustomerID(c.PathValue("customer")) }
func (c *call) item() ordering.ItemID         { return ordering.ItemID(c.PathValue("item")) }
func (c *call) service() ordering.ServiceID   { return ordering.ServiceID(c.PathValue("service")) }
func (c *call) quote() ordering.QuoteID       { return ordering.QuoteID(c.PathValue("quote")) }
func (c *call) order() ordering.OrderID       { return ordering.OrderID(c.PathValue("order")) }
func (c *call) partner() ordering.PartnerID   { return ordering.PartnerID(c.PathValue("partner")) }
func (c *call) person() ordering.Subject      { return ordering.Subject(c.PathValue("person")) }

// partnerParam returns the partner that staff asks about.
func (c *call) partnerParam() ordering.PartnerID { return ordering.PartnerID(c.query.Get("partner")) }

// page returns the page of a list that limit and cursor ask for.
func (c *call) page() (ordering.Page, error) {
	limit, err := c.number("limit", defaultPageSize, maxPageSize)
	return ordering.Page{Cursor: c.query.Get("cursor"), Limit: limit}, err
}

// number reads a parameter that is a whole number from 1 to max.
func (c *call) number(name string, absent, max int) (int, error) {
	if !c.query.Has(name) {
		return absent, nil
	}
	n, err := strconv.Atoi(c.query.Get(name))
	if err != nil || n < 1 || n > max {
		return 0, badRequest(name, "range", words.WholeNumberFrom1To(max))
	}
	return n, nil
}

// choice reads a parameter that is one of the given words; it is empty when absent.
func (c *call) choice(name string, of ...string) (string, error) {
	value := c.query.Get(name)
	if c.query.Has(name) && !slices.Contains(of, value) {
		return "", badRequest(name, "choice", words.ChooseFrom(strings.Join(of, ", ")))
	}
	return value, nil
}

// boolean reads a parameter that is true or false; it is nil when absent.
func (c *call) boolean(name string) (*bool, error) {
	value, err := c.choice(name, "true", "false")
	if err != nil || value == "" {
		return nil, err
	}
	yes := value == "true"
	return &yes, nil
}
