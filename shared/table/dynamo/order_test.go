package dynamo_test

import (
	"net/http"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/table/dynamo"
	"onecentral.nl/ordering/shared/table/dynamo/dynamotest"
	"onecentral.nl/ordering/shared/testvolume"
)

func open(t *testing.T, prepare func(f *orderingtest.Fixture), lines ...func(http.RoundTripper) http.RoundTripper) *orderingtest.Shop {
	t.Helper()
	client, name := dynamotest.Table(t, lines...) // skips before anything is prepared
	f := orderingtest.New(t, orderingtest.On(orderingtest.Bolt))
	prepare(f)
	s, err := orderingtest.NewShop(t.Context(), f, dynamo.New(client, name), dynamo.New(dynamotest.Direct(t), name))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Every approved quote becomes one order over a bad line.
func TestOrders_BadLine(t *testing.T) {
	line := &badLine{lost: 30, refused: 15, conflict: 10, seed: testvolume.Seed(t)}
	var quotes []*ordering.QuoteVersion
	var in func(*ordering.QuoteVersion) usecase.ConfirmInput
	s := open(t, func(f *orderingtest.Fixture) {
		quotes, in = orderingtest.Approved(f, testvolume.Of(1000, 50), orderingtest.NewServer), f.Confirmation
	}, line.over)
	if err := s.OrderAll(t.Context(), quotes, in); err != nil {
		t.Fatal(orderingtest.Shortened(err))
	}
	orderingtest.OrderFigure(t, quotes)
	t.Logf("the line: %v", line.seen)
}

func TestOrders_Planted(t *testing.T) {
	var quotes []*ordering.QuoteVersion
	var in func(*ordering.QuoteVersion) usecase.ConfirmInput
	s := open(t, func(f *orderingtest.Fixture) {
		quotes, in = orderingtest.Approved(f, 10, orderingtest.NewServer), f.Confirmation
	}, func(under http.RoundTripper) http.RoundTripper { return unconditional{under} })
	if err := s.OrderAll(t.Context(), quotes, in); err == nil {
		t.Error("without any condition every quote became one order all the same: the test would see nothing")
	} else {
		t.Log(orderingtest.Shortened(err))
	}
}
