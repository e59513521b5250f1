package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/boot"
)

// welcome tells where to look, whom to be, and where mails and PDFs land.
func welcome(w io.Writer, e boot.Environment, data string) {
	fmt.Fprintf(w, `
oneCentral Ordering runs at %[1]s (Ctrl-C stops it)

  partner portal   %[1]s
  work list        %[1]s/approvals
  HTTP contract    %[1]s/openapi.yaml
  a token          curl -s %[1]s/issuer/dev/token -d username=%[2]s
  mails            %[3]s/mail/*.eml
  PDFs             %[3]s/documents/quotes/
  the whole flow   make demo

Log in, without a password, as:
`, e.Base, seed.People()[len(seed.People())-1].Username, data)
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, p := range seed.People() {
		of := p.Partner
		if of == "" {
			of = "oneCentral"
		}
		fmt.Fprintf(table, "  %s\t%s\t%s\t%s\n", p.Username, p.Name, of, strings.Join(p.Roles, ", "))
	}
	_ = table.Flush()
	fmt.Fprintln(w)
}
