package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
)

// work is what a function is given so often that its memory settles: a request, or with no path what is due.
func work() map[string]string {
	return map[string]string{
		"cart": "/v1/catalog", "upgrade": "/v1/services", "approval": "/v1/approvals", "portal": "/", "order": "/v1/orders", "document": "", "notify": "", "cleanup": "",
	}
}

// memory measures the most memory that each function has after work: document draws a quote of as many items as there can
// be, notify mails of it.
func (c *cloud) memory(ctx context.Context) ([]figure, error) {
	if err := c.approved(ctx); err != nil {
		return nil, err
	}
	worst, told := 0.0, []string(nil)
	for _, program := range append(programs(), minimal) {
		most, err := c.worked(ctx, program)
		if err != nil {
			return nil, err
		}
		if program != minimal {
			worst = max(worst, most)
		}
		told = append(told, fmt.Sprintf("%s %s", program, number(most)))
	}
	return []figure{{"memory of a function", "MB, the largest", worst, strings.Join(told, ", ")}}, nil
}

// worked lets a new process work, and returns the most memory it had.
func (c *cloud) worked(ctx context.Context, program string) (most float64, err error) {
	l, err := c.launch(ctx, program)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, l.stop()) }()
	for range 100 {
		if path := work()[program]; path != "" {
			token := c.user
			if program == "approval" {
				token = c.manager
			}
			_, _, err = l.request(c.request(token, http.MethodGet, path, "", nil))
		} else if program == minimal {
			_, _, err = l.request(c.toMinimal(http.MethodGet, ""))
		} else {
			_, err = l.call([]byte("{}"))
		}
		if err != nil {
			return 0, err
		}
	}
	return peak(l.process.Process.Pid)
}

// approved leaves a quote of the most items to be drawn and mailed.
func (c *cloud) approved(ctx context.Context) error {
	server := ordering.ItemInput{Action: ordering.Add, Offering: "host-vps", Configuration: catalog.Configuration{Tier: "m", Units: 2}, TermMonths: 12}
	items := make([]ordering.ItemInput, ordering.MaxItems)
	for i := range items {
		items[i] = server
		items[i].Reference = fmt.Sprint("PO-", i)
	}
	v, err := requestQuote(ctx, c.cases, seed.Hofstra, items...)
	if err != nil {
		return err
	}
	return approveQuote(ctx, c.cases, v)
}
