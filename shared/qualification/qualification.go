// Package qualification tells where an offering can be delivered, from a table of Dutch postcode areas: the default
// ordering.Qualifier until the networks' own services are asked (TMF679 gives the words).
package qualification

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
)

//go:embed areas.json
var areas []byte

// Area says what is known of an offering, or of some of its tiers, in the postcodes From to To, both included: the four
// digits of a Dutch postcode.
type Area struct {
	Offering     catalog.OfferingID    `json:"offering"`
	Tiers        []string              `json:"tiers,omitempty"`
	From         int                   `json:"from"`
	To           int                   `json:"to"`
	Availability ordering.Availability `json:"availability"`
	Alternatives []catalog.OfferingID  `json:"alternatives,omitempty"`
}

// Table is a Qualifier. The first area that fits decides; what no area names is available in the Netherlands and
// unknown elsewhere.
type Table []Area

// Default reads the table that comes with the program.
func Default() (Table, error) {
	var t Table
	if err := json.Unmarshal(areas, &t); err != nil {
		return nil, fmt.Errorf("qualification.Default: %w", err)
	}
	return t, nil
}

// Qualify implements ordering.Qualifier; it returns no error.
func (t Table) Qualify(_ context.Context, queries []ordering.Query) ([]ordering.Qualification, error) {
	answers := make([]ordering.Qualification, len(queries))
	for i, q := range queries {
		answers[i] = t.answer(q)
	}
	return answers, nil
}

func (t Table) answer(q ordering.Query) ordering.Qualification {
	postcode, err := strconv.Atoi(q.Site.Postcode[:min(4, len(q.Site.Postcode))])
	if q.Site.Country != "NL" || len(q.Site.Postcode) < 4 || err != nil {
		return ordering.Qualification{Availability: ordering.AvailabilityUnknown}
	}
	for _, a := range t {
		if a.Offering == q.Offering && a.From <= postcode && postcode <= a.To && (len(a.Tiers) == 0 || slices.Contains(a.Tiers, q.Configuration.Tier)) {
			return ordering.Qualification{Availability: a.Availability, Alternatives: a.Alternatives}
		}
	}
	return ordering.Qualification{Availability: ordering.Available}
}
