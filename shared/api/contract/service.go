package contract

import (
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// Service is what a customer has.
type Service struct {
	ID                 ordering.ServiceID      `json:"id"`
	Partner            ordering.PartnerID      `json:"partner"`
	Customer           ordering.CustomerID     `json:"customer"`
	Version            int64                   `json:"version"`
	State              ordering.ServiceState   `json:"state"`
	Offering           catalog.OfferingID      `json:"offering"`
	Catalog            string                  `json:"catalogVersion"`
	Configuration      catalog.Configuration   `json:"configuration"`
	NetMRC             money.Cents             `json:"netMrcCents"`
	Term               ordering.Term           `json:"term"`
	ManualBasisPoints  int64                   `json:"manualDiscountBasisPoints,omitempty"`
	Site               *ordering.Address       `json:"site,omitempty"`
	SiteContact        *ordering.Contact       `json:"siteContact,omitempty"`
	Reference          string                  `json:"reference,omitempty"`
	Links              []ordering.Link         `json:"links,omitempty"`
	PendingChange      *ordering.PendingChange `json:"pendingChange,omitempty"`
	TerminationPending bool                    `json:"terminationPending,omitempty"`
	PortInProgress     bool                    `json:"portInProgress,omitempty"`
}

// ServiceView is a service in the overview.
type ServiceView struct {
	*Service
	Name            ordering.Text            `json:"name"`
	Upgradeable     bool                     `json:"upgradeable"`
	Grows           []string                 `json:"grows"`
	Reasons         []ordering.Ineligibility `json:"reasons"`
	Alternatives    []catalog.OfferingID     `json:"alternatives"`
	RemainingMonths int                      `json:"remainingMonths"`
}

// ServiceViewOf returns the view of a service in the overview.
func ServiceViewOf(v *usecase.ServiceView) *ServiceView {
	return &ServiceView{(*Service)(v.Service), v.Name, v.Upgradeable, v.Grows, v.Reasons, v.Alternatives, v.RemainingMonths}
}

// UpgradeView lists every way in which a service can change.
type UpgradeView struct {
	Service *ServiceView          `json:"service"`
	Axes    []usecase.UpgradeAxis `json:"axes"`
}

// UpgradeViewOf returns the view of a service's upgrades.
func UpgradeViewOf(v *usecase.UpgradeView) UpgradeView {
	return UpgradeView{ServiceViewOf(v.Service), v.Axes}
}
