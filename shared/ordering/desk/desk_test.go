package desk_test

import (
	"testing"

	"onecentral.nl/ordering/shared/ordering"
)

// wantKind demands an error of the kind.
func wantKind(t testing.TB, err error, kind ordering.Kind) {
	t.Helper()
	if err == nil || ordering.KindOf(err) != kind {
		t.Fatalf("error is %v of kind %d, want kind %d", err, ordering.KindOf(err), kind)
	}
}
