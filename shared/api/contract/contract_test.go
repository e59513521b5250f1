package contract_test

import (
	"testing"

	_ "onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/structconv"
)

// Every form has the fields that it is made of.
func TestContract_Conversions(*testing.T) { structconv.Verify() }
