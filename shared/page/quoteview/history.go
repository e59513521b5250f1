package quoteview

import (
	"strconv"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// EventLine is one line of the history.
type EventLine struct {
	// Item is the one that it happened to, empty for the whole.
	Item                           ordering.ItemID
	when, machine, who, what, Text string
	// File is where a PDF that came with it can be read, empty for none.
	File string
	// found says what was seen in it, empty for nothing.
	found string
}

// History lists everything that happened to the quote, the oldest first.
func (b *Builder) History() ([]EventLine, error) {
	var lines []EventLine
	for page := (ordering.Page{}); ; {
		events, next, err := b.Quotes.History(b.Context(), *b.Actor, b.Version().Quote, page)
		if err != nil {
			return nil, err
		}
		for _, e := range events {
			l, err := b.event(e)
			if err != nil {
				return nil, err
			}
			lines = append(lines, l)
		}
		if next == "" {
			return lines, nil
		}
		page.Cursor = next
	}
}

func (b *Builder) event(e *ordering.Event) (EventLine, error) {
	l := EventLine{Item: e.Item, when: b.Moment(e.At), machine: e.At.UTC().Format("2006-01-02T15:04:05Z"), who: e.By.Name, Text: e.Text}
	if e.Role != "" && e.Role != ordering.System {
		l.who += " (" + b.Role(e.Role) + ")"
	}
	number := strconv.Itoa(e.Version)
	switch e.Kind {
	case ordering.EventRequested:
		l.what = b.Say(words.VersionRequested(number))
	case ordering.EventResubmitted:
		l.what = b.Say(words.QuestionAnsweredWithVersion(number))
	case ordering.EventRevising:
		l.what = b.Say(words.VersionIsBeingRevised(number))
	case ordering.EventDiscounted:
		l.what = b.Say(words.DiscountGivenVersion(number))
	case ordering.EventApproval:
		l.what = b.Say(words.AgreedToVersion(number))
	case ordering.EventApproved:
		l.what = b.Say(words.VersionApproved(number))
	case ordering.EventDeclined:
		l.what = b.Say(words.VersionDeclined(number))
	case ordering.EventReturned:
		l.what = b.Say(words.VersionReturnedWithQuestion(number))
	case ordering.EventWithdrawn:
		l.what = b.Say(words.VersionWithdrawn(number))
	case ordering.EventExpired:
		l.what = b.Say(words.VersionExpired(number))
	case ordering.EventSuperseded:
		l.what = b.Say(words.VersionSuperseded(number))
	case ordering.EventReassigned:
		name, err := b.people.Of(b.Context(), b.Directory, ordering.Subject(e.Text))
		if err != nil {
			return EventLine{}, err
		}
		l.what, l.Text = b.Say(words.HandedOverTo(name)), ""
	case ordering.EventCommented:
		l.what = b.Say(words.Comment)
	case ordering.EventDocument:
		l.what, l.Text = b.Say(words.DocumentOfVersionMade(number)), ""
	case ordering.EventEvidence:
		l.what, l.Text = b.Say(words.DocumentSignedElsewhereAdded), ""
		if e.Evidence != nil {
			l.Text, l.File = e.Evidence.Name, b.To(kit.EvidencePath(e.Quote, e.Evidence.SHA256))
			if found := e.Evidence.Found; len(found) > 0 {
				l.found = statement.Found(b.Locale, found)
			}
		}
	case ordering.EventOrdered:
		l.what = b.Say(words.Ordered)
	case ordering.EventReleased:
		l.what = b.Say(words.OrderReleased)
	case ordering.EventCompleted:
		l.what = b.InItem(e.Item) + b.Say(words.Delivered)
	case ordering.EventCancelled:
		l.what = b.InItem(e.Item) + b.Say(words.Cancelled)
	case ordering.EventFailed:
		l.what = b.InItem(e.Item) + b.Say(words.NotDelivered)
	default:
		l.what = string(e.Kind)
	}
	return l, nil
}
