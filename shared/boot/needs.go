package boot

import "strings"

// Needs are the parts of a program that have settings without a usable default. Load demands those, and reads no other's
// keys: a function that makes no approval links cannot leak what signs them.
type Needs uint8

// The parts, each with what it demands.
const (
	Callers   Needs = 1 << iota // it knows who is calling: OIDC_ISSUER
	Links                       // it makes or verifies approval links: LINK_KEYS
	Documents                   // it keeps or shows documents: LINK_KEYS where BLOBS is a directory, see FileSecret
	Lists                       // it answers with pages of lists: CURSOR_KEY, unless it has LINK_KEYS
	Seals                       // it confirms and makes proofs: SEAL_KEYS, which may be empty

	Nothing    Needs = 0
	Everything       = Callers | Links | Documents | Lists | Seals
)

func (n Needs) has(part Needs) bool { return n&part != 0 }

func (n Needs) linkKeys(blobs string) bool {
	return n.has(Links) || n.has(Documents) && strings.HasPrefix(blobs, "dir://")
}
