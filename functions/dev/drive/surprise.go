package main

import (
	"errors"
	"fmt"
)

// surprise is anything that was not expected. It ends the play: steps panic with it, drive returns it.
type surprise struct{ error }

func (s surprise) Unwrap() error { return s.error }

// caught turns a surprise into the error.
func caught(err *error) {
	switch fault := recover().(type) {
	case nil:
	case surprise:
		*err = fault
	default:
		panic(fault)
	}
}

// expect ends the play unless it holds.
func expect(holds bool, format string, arguments ...any) {
	if !holds {
		panic(surprise{fmt.Errorf(format, arguments...)})
	}
}

// must ends the play at an error, of what was being done.
func must(err error, doing string) {
	if err != nil {
		panic(surprise{errors.Join(errors.New(doing), err)})
	}
}
