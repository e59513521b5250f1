package ordering

import (
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/words"
)

// Ineligibility is a reason why a service cannot change.
type Ineligibility struct {
	Code    string
	Message words.Message
}

// Ineligibilities lists why the service cannot change now, whatever the change: an open order and termination always; the
// rest where its offering lists them. was is the service's offering, nil when no catalogue knows it.
func Ineligibilities(s *Service, was *catalog.Offering) []Ineligibility {
	var found []Ineligibility
	add := func(holds bool, code string, message words.Message) {
		if holds {
			found = append(found, Ineligibility{code, message})
		}
	}
	blocks := func(b catalog.Block) bool { return was != nil && was.Upgrade.Blocks(b) }
	add(s.PendingChange != nil, "open-order", words.OrderOnThisServiceIs)
	add(s.State == ServiceTerminated, "terminated", words.ThisServiceIsTerminated)
	add(s.State == ServiceSuspended && blocks(catalog.BlockSuspended), "suspended", words.ThisServiceIsSuspended)
	add(s.TerminationPending && blocks(catalog.BlockTerminationPending), "termination-pending", words.ThisServiceIsBeingTerminated)
	add(s.PortInProgress && blocks(catalog.BlockPortInProgress), "port-in-progress", words.NumberPortIsInProgress)
	return found
}

// EndOfPath tells why a service cannot change within its offering; migration may still be possible.
func EndOfPath(was *catalog.Offering) (Ineligibility, bool) {
	switch {
	case was == nil || !was.HasUpgradePath():
		return Ineligibility{"no-upgrade-path", words.ThisServiceCannotBeUpgraded}, true
	case was.Status == catalog.EndOfSale:
		return Ineligibility{"end-of-sale", words.ThisProductIsAtEnd}, true
	}
	return Ineligibility{}, false
}
