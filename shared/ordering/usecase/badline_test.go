package usecase_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/table/faulty"
	"onecentral.nl/ordering/shared/testvolume"
)

// Every approved quote becomes one order over a bad line, however many confirm it at once and again.
func TestOrders_BadLine(t *testing.T) {
	seed := testvolume.Seed(t)
	f := orderingtest.New(t, orderingtest.On(orderingtest.Bolt))
	quotes := orderingtest.Approved(f, testvolume.Of(1000, 30), orderingtest.NewServer)
	good := orderingtest.Bolt(t)
	line := &faulty.Line{Driver: good, Lost: 30, Refused: 15, Dice: rand.New(rand.NewPCG(seed, 1))}
	s, err := orderingtest.NewShop(t.Context(), f, line, good)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.OrderAll(t.Context(), quotes, f.Confirmation); err != nil {
		t.Fatal(orderingtest.Shortened(err))
	}
	orderingtest.OrderFigure(t, quotes)
}

// A table that forgets its conditions lets several win.
func TestOrders_Planted(t *testing.T) {
	f := orderingtest.New(t, orderingtest.On(orderingtest.Bolt))
	quotes := orderingtest.Approved(f, 10, orderingtest.NewServer)
	good := orderingtest.Bolt(t)
	line := &faulty.Line{Driver: &faulty.Forgetful{Driver: good, Conditions: true}, Slow: time.Millisecond, Dice: rand.New(rand.NewPCG(1, 1))}
	s, err := orderingtest.NewShop(t.Context(), f, line, good)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.OrderAll(t.Context(), quotes, f.Confirmation); err == nil {
		t.Error("without any condition every quote became one order all the same: the test would see nothing")
	}
}
