package contract

import (
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

// Order is what a confirmed version became.
type Order struct {
	ID           ordering.OrderID      `json:"id"`
	Quote        ordering.QuoteID      `json:"quote"`
	Version      int                   `json:"version"`
	Partner      ordering.PartnerID    `json:"partner"`
	Customer     ordering.CustomerID   `json:"customer"`
	CustomerName string                `json:"customerName"`
	State        ordering.OrderState   `json:"state"`
	Items        []ordering.OrderItem  `json:"items"`
	Total        ordering.ChangeTotal  `json:"total"`
	ChangeHash   string                `json:"changeHash"`
	Confirmation ordering.Confirmation `json:"confirmation"`
	CreatedAt    time.Time             `json:"createdAt"`
	ReleasedAt   time.Time             `json:"releasedAt,omitzero"`
	UpdatedAt    time.Time             `json:"updatedAt"`
}

// OrderOf returns the view of an order.
func OrderOf(e *ordering.Order) *Order { return (*Order)(e) }
