package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// An order counts when the shop says that its three items are paid; a shop that refuses is no fast one.
func TestVendure_Orders(t *testing.T) {
	const (
		shipping = `{"data":{"shipping":[{"id":"7"}]}}`
		paid     = `{"data":{"result":{"state":"PaymentSettled","totalQuantity":3}}}`
		refused  = `{"data":{"result":{"message":"no such state"}}}`
	)
	for name, c := range map[string]struct{ step, answer, want string }{
		"paid":         {"addPaymentToOrder", paid, ""},
		"refused":      {"transitionOrderToState", refused, "no such state"},
		"not a query":  {"addItemsToOrder", `{"errors":[{"message":"unknown field"}]}`, "unknown field"},
		"an outage":    {"setCustomerForOrder", "", "503"},
		"not paid":     {"addPaymentToOrder", `{"data":{"result":{"state":"PaymentAuthorized","totalQuantity":3}}}`, "PaymentAuthorized"},
		"an item less": {"addPaymentToOrder", `{"data":{"result":{"state":"PaymentSettled","totalQuantity":2}}}`, "2 items"},
	} {
		t.Run(name, func(t *testing.T) {
			asked := 0
			shop := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				var q struct {
					Query     string
					Variables map[string]string
				}
				if err := json.NewDecoder(r.Body).Decode(&q); err != nil {
					t.Error(err)
				}
				if asked++; asked > 1 && r.Header.Get("Authorization") != "Bearer guest" {
					t.Errorf("%s is asked as nobody", q.Query)
				}
				if strings.Contains(q.Query, "$shipping") && q.Variables["shipping"] != "7" {
					t.Errorf("shipped by %v", q.Variables)
				}
				w.Header().Set("Vendure-Auth-Token", "guest")
				answer := `{"data":{"result":{}}}`
				switch {
				case strings.Contains(q.Query, c.step):
					answer = c.answer
				case strings.Contains(q.Query, "eligible"):
					answer = shipping
				case strings.Contains(q.Query, "addPayment"):
					answer = paid
				}
				if answer == "" {
					w.WriteHeader(http.StatusServiceUnavailable)
				}
				_, _ = w.Write([]byte(answer))
			}))
			defer shop.Close()
			v := vendure{shoppers: []*shopper{{person: person{base: shop.URL, client: shop.Client()}}}}
			rate, err := v.orders(t.Context(), 1)
			if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) || rate <= 0 {
				t.Errorf("%v a second, %v, want %q", rate, err, c.want)
			}
		})
	}
}

// It runs until its input ends; why it did not start is the last that it said.
func TestVendure_Start(t *testing.T) {
	for name, c := range map[string]struct{ script, want string }{
		"it starts":       {"echo http://127.0.0.1:1/shop-api; cat", ""},
		"it says why not": {"echo looking >&2; echo npm is missing >&2; exit 1", "npm is missing"},
		"it just ends":    {"exit 3", "exit status 3"},
	} {
		t.Run(name, func(t *testing.T) {
			program := filepath.Join(t.TempDir(), "start")
			if err := os.WriteFile(program, []byte("#!/bin/sh\n"+c.script+"\n"), 0o700); err != nil {
				t.Fatal(err)
			}
			v, err := startVendure(t.Context(), program)
			if c.want != "" {
				if err == nil || !strings.HasSuffix(err.Error(), c.want) {
					t.Errorf("%v, want %q", err, c.want)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if base := v.shoppers[ordersAtOnce-1].base; base != "http://127.0.0.1:1/shop-api" {
				t.Errorf("it is asked at %q", base)
			}
			if err := v.stop(); err != nil {
				t.Error(err)
			}
		})
	}
}

// Where there is no Vendure the page says so and why, the plot too, and the run fails: nothing looks measured that was not.
func TestVendure_Missing(t *testing.T) {
	f := againstVendure(sample{60}, nil, os.ErrNotExist)
	limits := budgets{{Figure: f.Name, More: true, Limit: 4, Must: 8, Dream: 13}}
	page, err := render([]figure{f}, limits)
	if err != nil {
		t.Fatal(err)
	}
	plotted, err := plot([]figure{f}, limits)
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"| " + f.Name + " | not measured | 4 | 8 | 13 | not yet |\n", "| " + f.Name + " | file does not exist |\n"} {
		if !strings.Contains(string(page), part) {
			t.Errorf("the page lacks %q", part)
		}
	}
	if !strings.Contains(string(plotted), "not measured") || strings.Contains(string(plotted)+string(page), "NaN") {
		t.Errorf("the plot is %s", plotted)
	}
	if err := limits.broken([]figure{f}); err == nil || !strings.Contains(err.Error(), "was not measured: file does not exist") {
		t.Errorf("the budget says %v", err)
	}
	if g := againstVendure(sample{40, 60}, sample{5, 6}, nil); g.Value != 10 || limits.broken([]figure{g}) != nil {
		t.Errorf("%+v", g)
	}
}
