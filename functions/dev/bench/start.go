package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"
)

// programs are the functions, in the order of the page; minimal is their reference.
func programs() []string {
	return []string{"cart", "upgrade", "approval", "portal", "document", "order", "notify", "cleanup"}
}

const minimal = "minimal"

// starts measures from the start of each function's process until it asks for work.
func (c *cloud) starts(ctx context.Context) ([]figure, error) {
	times := map[string]*sample{minimal: {}}
	for _, program := range programs() {
		times[program] = &sample{}
	}
	for range coldStarts {
		for program, into := range times {
			took, err := c.cold(ctx, program, nil)
			if err != nil {
				return nil, err
			}
			into.add(took)
		}
	}
	worst, told := 0.0, []string{describe(minimal, *times[minimal])}
	for _, program := range programs() {
		ratio := times[program].at(0) / times[minimal].at(0)
		worst = max(worst, ratio)
		told = append(told, fmt.Sprintf("%s %s ×, minimum %s ms", program, number(ratio), number(times[program].at(0))))
	}
	return []figure{{"start of a function", "× the minimal one, the slowest", worst, strings.Join(told, "; ")}}, nil
}

// firstAnswer measures from the start of the process of cart until the catalogue is answered to a real token, whose keys
// it has to ask of the issuer.
func (c *cloud) firstAnswer(ctx context.Context) ([]figure, error) {
	var ours, bare sample
	for range coldStarts {
		took, err := c.cold(ctx, "cart", c.request(c.user, http.MethodGet, "/v1/catalog", "", nil))
		if err != nil {
			return nil, err
		}
		ours.add(took)
		if took, err = c.cold(ctx, minimal, c.toMinimal(http.MethodGet, "")); err != nil {
			return nil, err
		}
		bare.add(took)
	}
	return []figure{{"first answer of cart", "× the minimal one", ours.at(0) / bare.at(0), describe("cart", ours) + "; " + describe("minimal, one GetItem of the same table", bare)}}, nil
}

// cold starts the program, and returns how long it took until it asked for work, or until it answered the event.
func (c *cloud) cold(ctx context.Context, program string, event []byte) (took time.Duration, err error) {
	l, err := c.launch(ctx, program)
	if err != nil {
		return 0, err
	}
	if event == nil {
		took, err = l.ready()
	} else {
		_, took, err = l.request(event)
	}
	return took, errors.Join(err, l.stop())
}
