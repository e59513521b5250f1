package contract

import (
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/structconv"
	"onecentral.nl/ordering/shared/words"
)

// Conversions of services.
var (
	ServiceViewOf = structconv.New[*usecase.ServiceView, *ServiceView]()
	UpgradeViewOf = structconv.New[*usecase.UpgradeView, *UpgradeView]()
)

// Service is what a customer has.
type Service struct {
	ID                 ordering.ServiceID    `json:"id"`
	Partner            ordering.PartnerID    `json:"partner"`
	Customer           ordering.CustomerID   `json:"customer"`
	Version            int64                 `json:"version"`
	State              ordering.ServiceState `json:"state"`
	Offering           catalog.OfferingID    `json:"offering"`
	Catalog            string                `json:"catalogVersion"`
	Configuration      catalog.Configuration `json:"configuration"`
	NetMRC             money.Cents           `json:"netMrcCents"`
	Term               Term                  `json:"term"`
	ManualBasisPoints  int64                 `json:"manualDiscountBasisPoints,omitempty"`
	Site               *Address              `json:"site,omitempty"`
	SiteContact        *Contact              `json:"siteContact,omitempty"`
	Reference          string                `json:"reference,omitempty"`
	Links              []Link                `json:"links,omitempty"`
	PendingChange      *PendingChange        `json:"pendingChange,omitempty"`
	TerminationPending bool                  `json:"terminationPending,omitempty"`
	PortInProgress     bool                  `json:"portInProgress,omitempty"`
}

// ServiceView is a service in the overview.
type ServiceView struct {
	*Service
	Name            ordering.Text        `json:"name"`
	Upgradeable     bool                 `json:"upgradeable"`
	Grows           []string             `json:"grows"`
	Reasons         []Ineligibility      `json:"reasons"`
	Alternatives    []catalog.OfferingID `json:"alternatives"`
	RemainingMonths int                  `json:"remainingMonths"`
}

// Term is a contract's.
type Term struct {
	Months int           `json:"months"`
	Starts calendar.Date `json:"starts"`
	Ends   calendar.Date `json:"ends"`
}

// PendingChange is the order that changes a service.
type PendingChange struct {
	Order ordering.OrderID `json:"order"`
	Item  ordering.ItemID  `json:"item"`
}

// Ineligibility is a reason why a service cannot change.
type Ineligibility struct {
	Code    string        `json:"code"`
	Message words.Message `json:"message"`
}

// UpgradeView lists every way in which a service can change.
type UpgradeView struct {
	Service *ServiceView  `json:"service"`
	Axes    []UpgradeAxis `json:"axes"`
}

// UpgradeAxis is one characteristic, option, the term, or another offering, with its choices.
type UpgradeAxis struct {
	Kind           usecase.AxisKind `json:"kind"`
	Characteristic string           `json:"characteristic"`
	Name           words.Message    `json:"name"`
	Choices        []UpgradeChoice  `json:"choices"`
}

// UpgradeChoice is one value on an axis, with the input that orders it. The amounts are null when it cannot be had.
type UpgradeChoice struct {
	Value      string        `json:"value"`
	Name       words.Message `json:"name"`
	Input      ItemInput     `json:"input"`
	Difference *money.Cents  `json:"differenceCents"`
	NetMRC     *money.Cents  `json:"netMrcCents"`
	NRC        *money.Cents  `json:"nrcCents"`
	Effective  string        `json:"effectiveDate,omitempty"`
	Mode       catalog.Mode  `json:"mode,omitempty"`
	Checks     []Check       `json:"checks"`
}
