package schema

import (
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

type service struct {
	ID                 ordering.ServiceID    `json:"id"`
	Partner            ordering.PartnerID    `json:"partner"`
	Customer           ordering.CustomerID   `json:"customer"`
	Version            int64                 `json:"version"`
	State              ordering.ServiceState `json:"state"`
	Offering           catalog.OfferingID    `json:"offering"`
	Catalog            string                `json:"catalogVersion"`
	Configuration      catalog.Configuration `json:"configuration"`
	NetMRC             money.Cents           `json:"netMrcCents"`
	Term               term                  `json:"term"`
	ManualBasisPoints  int64                 `json:"manualDiscountBasisPoints,omitempty"`
	Site               *address              `json:"site,omitempty"`
	SiteContact        *contact              `json:"siteContact,omitempty"`
	Reference          string                `json:"reference,omitempty"`
	Links              []link                `json:"links,omitempty"`
	PendingChange      *pendingChange        `json:"pendingChange,omitempty"`
	TerminationPending bool                  `json:"terminationPending,omitempty"`
	PortInProgress     bool                  `json:"portInProgress,omitempty"`
}

func serviceOf(e ordering.Service) service {
	return service{
		e.ID, e.Partner, e.Customer, e.Version, e.State, e.Offering, e.Catalog, e.Configuration, e.NetMRC, term(e.Term),
		e.ManualBasisPoints, (*address)(e.Site), (*contact)(e.SiteContact), e.Reference,
		each(e.Links, func(e ordering.Link) link { return link(e) }), (*pendingChange)(e.PendingChange), e.TerminationPending,
		e.PortInProgress,
	}
}

func (r service) entity() ordering.Service {
	return ordering.Service{
		ID: r.ID, Partner: r.Partner, Customer: r.Customer, Version: r.Version, State: r.State, Offering: r.Offering, Catalog: r.Catalog,
		Configuration: r.Configuration, NetMRC: r.NetMRC, Term: ordering.Term(r.Term), ManualBasisPoints: r.ManualBasisPoints,
		Site: (*ordering.Address)(r.Site), SiteContact: (*ordering.Contact)(r.SiteContact), Reference: r.Reference,
		Links:         each(r.Links, func(r link) ordering.Link { return ordering.Link(r) }),
		PendingChange: (*ordering.PendingChange)(r.PendingChange), TerminationPending: r.TerminationPending,
		PortInProgress: r.PortInProgress,
	}
}

type pendingChange struct {
	Order ordering.OrderID `json:"order"`
	Item  ordering.ItemID  `json:"item"`
}

type term struct {
	Months int           `json:"months"`
	Starts calendar.Date `json:"starts"`
	Ends   calendar.Date `json:"ends"`
}
