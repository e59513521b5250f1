package main

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"time"
)

// vendureProgram prints the address of a new shop's API, and runs until its input ends.
const vendureProgram = "localcloud/vendure/start"

// vendure is a running Vendure with a shop, and those who buy there at the same time.
type vendure struct {
	process  *exec.Cmd
	input    io.Closer
	shoppers []*shopper
}

// startVendure returns when the shop can be asked. Its error is the sentence with which the program ended.
func startVendure(ctx context.Context, program string) (*vendure, error) {
	v := &vendure{process: exec.CommandContext(ctx, program)}
	var said bytes.Buffer
	v.process.Stderr = io.MultiWriter(os.Stderr, &said)
	input, unknown := v.process.StdinPipe()
	output, err := v.process.StdoutPipe()
	if err := errors.Join(unknown, err, v.process.Start()); err != nil {
		return nil, err
	}
	v.input = input
	address, err := bufio.NewReader(output).ReadString('\n')
	if err != nil {
		err = v.stop()
		lines := strings.Split(strings.TrimSpace(said.String()), "\n")
		return nil, errors.New(cmp.Or(lines[len(lines)-1], fmt.Sprint(program, ": ", err)))
	}
	for i := range ordersAtOnce {
		v.shoppers = append(v.shoppers, &shopper{
			person: person{base: strings.TrimSpace(address), client: &http.Client{}}, email: fmt.Sprintf("shopper%d@example.com", i),
		})
	}
	return v, nil
}

func (v *vendure) stop() error {
	return errors.Join(v.input.Close(), v.process.Wait())
}

// orders takes orders from the cart to paid, all shoppers at once, and returns how many per second.
func (v *vendure) orders(ctx context.Context, count int) (float64, error) {
	began := time.Now()
	err := atOnce(count, len(v.shoppers), func(i int) error { return v.shoppers[i].whole(ctx) })
	return float64(count) / time.Since(began).Seconds(), err
}

// againstVendure is how many times as many orders the product makes, or why that is not known.
func againstVendure(ours, reference sample, missing error) figure {
	f := figure{Name: "whole orders, against Vendure", Unit: "× its orders from cart to paid", Value: math.NaN()}
	if missing != nil {
		f.Detail = missing.Error()
		return f
	}
	f.Value, f.Detail = ours.at(1)/reference.at(1), "Vendure: "+describeRate(reference)
	return f
}

// shopper is a guest of the shop.
type shopper struct {
	person
	email string
}

// addToPaid are the requests of an order, in turn. Their variables are the shopper's address and the way of shipping.
func addToPaid() []string {
	const refused = `... on ErrorResult { message }`
	return []string{
		`mutation { result: addItemsToOrder(inputs: [{productVariantId: 1, quantity: 1}, {productVariantId: 2, quantity: 1}, {productVariantId: 3, quantity: 1}]) { order { state } } }`,
		`mutation($email: String!) { result: setCustomerForOrder(input: {firstName: "Mirjam", lastName: "de Vliet", emailAddress: $email}) { ` + refused + ` } }`,
		`mutation { result: setOrderShippingAddress(input: {fullName: "Mirjam de Vliet", streetLine1: "Oudegracht 88", postalCode: "3511 AV", city: "Utrecht", countryCode: "NL"}) { ` + refused + ` } }`,
		`query { shipping: eligibleShippingMethods { id } }`,
		`mutation($shipping: ID!) { result: setOrderShippingMethod(shippingMethodId: [$shipping]) { ` + refused + ` } }`,
		`mutation { result: transitionOrderToState(state: "ArrangingPayment") { ` + refused + ` } }`,
		`mutation { result: addPaymentToOrder(input: {method: "dummy", metadata: {}}) { ... on Order { state totalQuantity } ` + refused + ` } }`,
	}
}

// purchase is an order as far as it has come, or why a step of it was refused.
type purchase struct {
	State, Message string
	TotalQuantity  int
}

// whole takes three items from the cart to the paid order.
func (s *shopper) whole(ctx context.Context) error {
	variables, last := fields{"email": s.email}, purchase{}
	for _, query := range addToPaid() {
		var a struct {
			Data struct {
				Result   purchase
				Shipping []struct{ ID string }
			}
			Errors []struct{ Message string }
		}
		said, err := s.call(ctx, http.MethodPost, "", fields{"query": query, "variables": variables}, &a)
		if err != nil {
			return err
		}
		last = a.Data.Result
		if last.Message != "" || len(a.Errors) > 0 {
			return fmt.Errorf("%s: %.500s", query, said.body)
		}
		s.token = cmp.Or(s.token, said.header.Get("Vendure-Auth-Token"))
		if len(a.Data.Shipping) > 0 {
			variables["shipping"] = a.Data.Shipping[0].ID
		}
	}
	if last.State != "PaymentSettled" || last.TotalQuantity != 3 {
		return fmt.Errorf("%s has an order of %d items in the state %q", s.email, last.TotalQuantity, last.State)
	}
	return nil
}
