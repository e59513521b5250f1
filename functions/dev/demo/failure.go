package main

import (
	"errors"
	"fmt"
)

// failure is anything that was not expected. It ends the demonstration: steps panic with it, demonstrate returns it.
type failure struct{ error }

func (s failure) Unwrap() error { return s.error }

// caught turns a failure into the error.
func caught(err *error) {
	switch fault := recover().(type) {
	case nil:
	case failure:
		*err = fault
	default:
		panic(fault)
	}
}

// expect ends the demonstration unless it holds.
func expect(holds bool, format string, arguments ...any) {
	if !holds {
		panic(failure{fmt.Errorf(format, arguments...)})
	}
}

// must ends the demonstration at an error, of what was being done.
func must(err error, doing string) {
	if err != nil {
		panic(failure{errors.Join(errors.New(doing), err)})
	}
}
