package ordering

import (
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
)

// ServiceState is the state of a service in the inventory (TMF637).
type ServiceState string

// The states of a service.
const (
	ServiceActive     ServiceState = "active"
	ServiceSuspended  ServiceState = "suspended"
	ServiceTerminated ServiceState = "terminated"
)

// Service is what a customer has. NetMRC is the recorded monthly price: never computed again.
type Service struct {
	ID            ServiceID
	Partner       PartnerID
	Customer      CustomerID
	Version       int64
	State         ServiceState
	Offering      catalog.OfferingID
	Catalog       string
	Configuration catalog.Configuration
	NetMRC        money.Cents
	Term          Term
	// ManualBasisPoints is the manual discount on the MRC that the service keeps.
	ManualBasisPoints int64
	Site              *Address
	SiteContact       *Contact
	Reference         string
	Links             []Link
	// PendingChange is the order item that is open on the service, nil for none: two open orders on one service cannot be.
	PendingChange      *PendingChange
	TerminationPending bool
	PortInProgress     bool
	// ResaleMRC is what the partner's customer pays for it, where the order that made it so tells. Nobody of oneCentral sees it.
	ResaleMRC *money.Cents
}

// PendingChange points at an open order item.
type PendingChange struct {
	Order OrderID
	Item  ItemID
}

// Term is a commitment. Ends is its last day.
type Term struct {
	Months int
	Starts calendar.Date
	Ends   calendar.Date
}

// NewTerm returns a term of so many months from the day.
func NewTerm(months int, starts calendar.Date) Term {
	return Term{Months: months, Starts: starts, Ends: starts.AddMonths(months).AddDays(-1)}
}

// RunsMonthly reports whether the service can leave each month: its term has ended, or was of one month.
func (t Term) RunsMonthly(today calendar.Date) bool { return t.Months <= 1 || t.Ends.Before(today) }

// RemainingMonths returns the months left, begun ones counted whole.
func (t Term) RemainingMonths(today calendar.Date) int {
	if t.RunsMonthly(today) {
		return 0
	}
	return today.MonthsUntil(t.Ends.AddDays(1))
}

// Held is what the service has of the catalogue.
func (s *Service) Held() catalog.Held {
	return catalog.Held{Offering: s.Offering, Catalog: s.Catalog, Configuration: s.Configuration, TermMonths: s.Term.Months}
}

// Purchased is the service as oneCentral and the partner know it, without what the customer pays; nil for none.
func (s *Service) Purchased() *Service {
	if s == nil || s.ResaleMRC == nil {
		return s
	}
	bare := *s
	bare.ResaleMRC = nil
	return &bare
}
