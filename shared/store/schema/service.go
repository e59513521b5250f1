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
	ResaleMRC          *money.Cents          `json:"resaleMrcCents,omitempty"`
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
