package ordering

import "onecentral.nl/ordering/shared/catalog"

// Ineligibility is a reason why a service cannot change.
type Ineligibility struct {
	Code    string `json:"code"`
	Message Text   `json:"message"`
}

// Ineligibilities lists why the service cannot change now, whatever the change: an open order and termination always; the
// rest where its offering lists them. was is the service's offering, nil when no catalogue knows it.
func Ineligibilities(s *Service, was *catalog.Offering) []Ineligibility {
	var found []Ineligibility
	add := func(holds bool, code, nl, en string) {
		if holds {
			found = append(found, Ineligibility{code, Text{NL: nl, EN: en}})
		}
	}
	blocks := func(b catalog.Block) bool { return was != nil && was.Upgrade.Blocks(b) }
	add(s.PendingChange != nil, "open-order", "Er loopt al een order op deze dienst.", "An order on this service is already open.")
	add(s.State == ServiceTerminated, "terminated", "Deze dienst is beëindigd.", "This service is terminated.")
	add(s.State == ServiceSuspended && blocks(catalog.BlockSuspended), "suspended", "Deze dienst is geblokkeerd.", "This service is suspended.")
	add(s.TerminationPending && blocks(catalog.BlockTerminationPending), "termination-pending", "Deze dienst wordt beëindigd.", "This service is being terminated.")
	add(s.PortInProgress && blocks(catalog.BlockPortInProgress), "port-in-progress", "Er loopt een nummerportering op deze dienst.", "A number port is in progress on this service.")
	return found
}

// endOfPath tells why a service cannot change within its offering; migration may still be possible.
func endOfPath(was *catalog.Offering) (Ineligibility, bool) {
	switch {
	case was == nil || !was.HasUpgradePath():
		return Ineligibility{"no-upgrade-path", Text{NL: "Deze dienst kan niet worden uitgebreid.", EN: "This service cannot be upgraded."}}, true
	case was.Status == catalog.EndOfSale:
		return Ineligibility{"end-of-sale", Text{NL: "Dit product loopt uit; stap over op een ander.", EN: "This product is at the end of its sale; move to another one."}}, true
	}
	return Ineligibility{}, false
}
