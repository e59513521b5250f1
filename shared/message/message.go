// Package message writes the messages of the flow: subject, plain text and HTML, in Dutch and English. Each kind is
// composed once, as a letter (letter.go), which text.go and html.templ draw: so both forms say the same and show the
// same figures, those of the version's Change. Everything that people supplied is made harmless on the way in
// (clean.go). It sends nothing and knows no address but its links. html_templ.go is generated from html.templ by templ.
package message

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// MaxSubjectRunes is the longest subject: what a mail program shows of it on a wide screen.
const MaxSubjectRunes = 120

// Errors of Compose; compare with errors.Is. Both are permanent: the same notice fails again.
var (
	// ErrUnknownKind is returned for a kind without text.
	ErrUnknownKind = errors.New("unknown kind of notice")
	// ErrIncomplete is returned when the notice lacks what its kind tells about, or has a link that is no http(s) address.
	ErrIncomplete = errors.New("incomplete notice")
)

// Notice is what happened and whom to notify.
type Notice struct {
	Kind ordering.NoticeKind
	To   ordering.Recipient
	// Role is the one in which the recipient is notified: that of the approver where a decision is asked, AccountManager or
	// Operations for other people of oneCentral, empty for people and mailboxes of the partner.
	Role ordering.Role
	// Version is what it is about: required but for cartReminder and undelivered.
	Version *ordering.QuoteVersion
	// Order is required for ordered, released, completed, cancelled and failed.
	Order *ordering.Order
	// Cart is required for cartReminder.
	Cart *Cart
	// Item is the one that was completed, cancelled or failed; empty for the order as a whole.
	Item ordering.ItemID
	// By is the name of the person who did it; empty leaves it out.
	By string
	// Text is the question, reason or comment, by default the version's or the order item's Reason; for undelivered, whom
	// could not be written to and what the mail server said.
	Text string
	// Comments are several at once, oldest first, instead of a Text.
	Comments []Comment
	// Found is what was seen in the files that came with it.
	Found []ordering.Finding
	// Link is the page of the one action, required where a decision is asked; PDFLink is the version's document. Either may be empty.
	Link, PDFLink string
	At            time.Time
	// Book gives offerings their names, those of the version's own catalogue first; what it lacks is called by its id.
	Book catalog.Book
}

// Comment is what somebody wrote, and when.
type Comment struct {
	At   time.Time
	Text string
}

// Cart is a cart that is about to be removed.
type Cart struct {
	*ordering.Cart
	CustomerName string
	// RemovedOn is the day on which cleanup may remove the cart.
	RemovedOn calendar.Date
}

// Message is a notice in words.
type Message struct {
	// Subject is one line of at most MaxSubjectRunes.
	Subject string
	// Text is the plain form, in lines of at most 72 columns but for links, each alone on its line; HTML is a whole document without
	// external resources.
	Text, HTML string
	Language   ordering.Language
	// ThreadID is the same for all messages about one quote (its number) or one cart: letters, digits, - and _, fit to
	// build a References header from. Empty for a message that belongs to neither.
	ThreadID string
}

// Compose writes the message. It returns ErrUnknownKind or ErrIncomplete.
func Compose(n Notice) (Message, error) {
	if err := n.check(); err != nil {
		return Message{}, fmt.Errorf("message.Compose(%q): %w", n.Kind, err)
	}
	c := composer{Locale: words.In(n.To.Language), n: n}
	l := c.frame(writers[n.Kind](&c))
	var html strings.Builder
	if err := document(l).Render(context.Background(), &html); err != nil {
		return Message{}, fmt.Errorf("message.Compose(%q): %w", n.Kind, err)
	}
	return Message{Subject: l.subject, Text: l.text(), HTML: html.String(), Language: c.Language, ThreadID: n.thread()}, nil
}

var writers = map[ordering.NoticeKind]func(*composer) letter{
	ordering.NoticeApprovalAsked:    aboutQuote(quoteMail.approvalAsked),
	ordering.NoticeApprovalReminder: aboutQuote(quoteMail.approvalReminder),
	ordering.NoticeStandInAsked:     aboutQuote(quoteMail.standInAsked),
	ordering.NoticeReturned:         aboutQuote(quoteMail.returned),
	ordering.NoticeDeclined:         aboutQuote(quoteMail.declined),
	ordering.NoticeApproved:         aboutQuote(quoteMail.approved),
	ordering.NoticeWithdrawn:        aboutQuote(quoteMail.withdrawn),
	ordering.NoticeExpiring:         aboutQuote(quoteMail.expiring),
	ordering.NoticeExpired:          aboutQuote(quoteMail.expired),
	ordering.NoticeCommented:        aboutQuote(quoteMail.commented),
	ordering.NoticeOrdered:          aboutOrder(orderMail.ordered),
	ordering.NoticeReleased:         aboutOrder(orderMail.released),
	ordering.NoticeCompleted:        aboutOrder(orderMail.completed),
	ordering.NoticeCancelled:        aboutOrder(orderMail.cancelled),
	ordering.NoticeFailed:           aboutOrder(orderMail.failed),
	ordering.NoticeCartReminder:     (*composer).cartReminder,
	ordering.NoticeUndelivered:      aboutQuote(quoteMail.undelivered),
}

func (n Notice) check() error {
	aboutCart := n.Kind == ordering.NoticeCartReminder
	switch {
	case writers[n.Kind] == nil:
		return ErrUnknownKind
	case !aboutCart && n.Kind != ordering.NoticeUndelivered && n.Version == nil:
		return fmt.Errorf("%w: no version", ErrIncomplete)
	case n.Kind.AboutOrder() && n.Order == nil:
		return fmt.Errorf("%w: no order", ErrIncomplete)
	case n.Kind.AboutOrder() && n.Item != "" && n.Order.Item(n.Item) == nil:
		return fmt.Errorf("%w: order %s has no item %q", ErrIncomplete, n.Order.ID, n.Item)
	case aboutCart && (n.Cart == nil || n.Cart.Cart == nil):
		return fmt.Errorf("%w: no cart", ErrIncomplete)
	case n.Kind.AsksDecision() && n.Link == "":
		return fmt.Errorf("%w: no link", ErrIncomplete)
	}
	for _, link := range []string{n.Link, n.PDFLink} {
		if u, err := url.Parse(link); link != "" && (err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || strings.ContainsAny(link, " \"<>")) {
			return fmt.Errorf("%w: a link that is no http(s) address", ErrIncomplete) // not shown: a link may be a secret
		}
	}
	return nil
}

func (n Notice) thread() string {
	switch {
	case n.Version != nil:
		return string(n.Version.Quote)
	case n.Cart != nil && n.Cart.Cart != nil:
		return "cart-" + string(n.Cart.Partner) + "-" + string(n.Cart.Customer)
	}
	return ""
}
