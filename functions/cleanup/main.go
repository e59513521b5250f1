// Command cleanup tidies up on a schedule: stale carts, expired and undecided versions, stuck jobs.
package main

import (
	"onecentral.nl/ordering/shared/boot/function"
	"onecentral.nl/ordering/shared/boot/tables"
)

func main() {
	function.Run("cleanup", tables.Open, func(p function.Parts) (any, error) {
		return p.Desk.Sweep, nil
	})
}
