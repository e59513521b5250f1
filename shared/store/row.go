package store

import (
	"fmt"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
)

// row is how an entity lies in the table.
type row struct {
	key    table.Key
	kind   string
	encode func() ([]byte, error)
	// partition and order place it in the index; both are empty while no list there shows it.
	partition, order string
	// lookup is the item that leads to it, written once with it; none when empty.
	lookup table.Key
	to     pointer
	// expires is when the item may go, in Unix seconds; 0 for never.
	expires int64
}

// pointer is what a lookup leads to.
type pointer struct {
	Partner  ordering.PartnerID  `json:"partner,omitempty"`
	Customer ordering.CustomerID `json:"customer,omitempty"`
}

// rowOf returns the row of an entity, or errMalformed when one of its ids cannot be part of a key.
func rowOf(e ordering.Entity) (r row, err error) {
	switch e := e.(type) {
	case *ordering.Partner:
		r.kind, r.encode = schema.Partners.Of(e)
		r.key, err = partnerKey(e.ID)
	case *ordering.Customer:
		r.kind, r.encode = schema.Customers.Of(e)
		r.key, err = customerKey(e.Partner, e.ID)
	case *ordering.Cart:
		r.kind, r.encode = schema.Carts.Of(e)
		r.key, err = cartKey(e.Partner, e.Customer)
		r.partition, r.order = cartsGSI, e.UpdatedAt.UTC().Format(time.DateOnly)
	case *ordering.Service:
		r.kind, r.encode = schema.Services.Of(e)
		r.key, err = serviceKey(e.Partner, e.Customer, e.ID)
		r.lookup, _ = customerOfKey(e.Partner, e.ID) // of ids that are checked above
		r.to.Customer = e.Customer
	case *ordering.Quote:
		r.kind, r.encode = schema.Heads.Of(&schema.Head{Quote: *e})
		r.key, err = quoteKey(e.Partner, e.ID)
		r.lookup, _ = partnerOfKey(e.ID) // of an id that is checked above
		r.to.Partner = e.Partner
	case *ordering.QuoteVersion:
		r.kind, r.encode = schema.Versions.Of(e)
		r.key, err = versionKey(e.Partner, e.Ref())
		if at := e.SweepAt(); !at.IsZero() {
			r.partition, r.order = versionsGSI, stamp(at)
		}
	case *ordering.Approval:
		r.kind, r.encode = schema.Approvals.Of(e)
		r.key, err = approvalKey(e.Partner, ordering.VersionRef{Quote: e.Quote, Version: e.Version}, e.Role)
		if err == nil && e.State == ordering.ApprovalWaiting {
			r.partition, err = waitsWith(e)
			r.order = stamp(e.AskedAt)
		}
	case *ordering.Event:
		r.kind, r.encode = schema.Events.Of(e)
		r.key, err = eventKey(e.Partner, e.Quote, e.Seq)
	case *ordering.Document:
		r.kind, r.encode = schema.Documents.Of(e)
		r.key, err = documentKey(e.Partner, ordering.VersionRef{Quote: e.Quote, Version: e.Version}, e.Variant)
	case *ordering.Reselling:
		r.kind, r.encode = schema.Resellers.Of(e)
		r.key, err = resellingKey(e.Partner)
	case *ordering.Resale:
		r.kind, r.encode = schema.Resales.Of(e)
		r.key, err = resaleKey(e.Partner, ordering.VersionRef{Quote: e.Quote, Version: e.Version})
	case *ordering.Order:
		r.kind, r.encode = schema.Orders.Of(e)
		r.key, err = orderKey(e.Partner, e.ID)
		if open, closed := openOrders(e.State); closed == nil && e.Open() {
			r.partition, r.order = open, stamp(e.CreatedAt)
		}
	case *ordering.Person:
		r.kind, r.encode = schema.People.Of(e)
		r.key, err = personKey(e.Subject)
	case *ordering.Job:
		r.kind, r.encode = schema.Jobs.Of(e)
		r.key, err = jobKey(e.ID)
		r.partition, r.order = dueJobsGSI, stamp(e.Due)
		if e.Stuck {
			r.partition = stuckJobsGSI
		}
	case *ordering.Tally:
		r.kind, r.encode = schema.Tallies.Of(e)
		r.key, err = tallyKey(e.Kind, e.Whose, e.Day)
		r.expires = e.Day.AddDays(2).Start().Unix()
	case *ordering.AuditEvent:
		r.kind, r.encode = schema.Audit.Of(e)
		r.key, err = auditKey(e)
	default:
		return row{}, fmt.Errorf("store: no place for a %T", e)
	}
	if err != nil {
		return row{}, fmt.Errorf("store: key of a %s: %w", r.kind, err)
	}
	return r, nil
}

// waitsWith is the partition of the person or the group that an approval waits for.
func waitsWith(a *ordering.Approval) (string, error) {
	if a.Approver != "" {
		return waitingFor(a.Approver)
	}
	return waitingGroup(a.Role)
}

// itemType is the type that the item carries. A job's tells what it does: the filters of the stream in template.yaml see
// the attributes of an item, and not what is in its data.
func (r row) itemType(e ordering.Entity) string {
	if job, ok := e.(*ordering.Job); ok {
		return r.kind + "." + string(job.Kind)
	}
	return r.kind
}

// lookupItem is the item that leads to the entity.
func (r row) lookupItem() (table.Item, error) {
	data, err := encode(r.to)
	if err != nil {
		err = fmt.Errorf("store: %s: %w", r.lookup, err)
	}
	return table.Item{Key: r.lookup, Type: "Lookup", Data: data}, err
}
