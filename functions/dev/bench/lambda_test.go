package main

import "testing"

// A program that ends instead of asking for work is told of, and can be stopped all the same.
func TestLambda_Ended(t *testing.T) {
	l, err := launch(t.Context(), "false", nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.ready(); err == nil {
		t.Error("it is ready")
	}
	if err := l.stop(); err == nil {
		t.Error("what had ended was killed")
	}
}
