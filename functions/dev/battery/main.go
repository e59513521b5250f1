// Command battery lets the tests show what the product promises, one promise a line: what they did in figures, the seed of their
// random numbers, and whether they passed. docs/battery.md tells what each promise is. Promises that no test shows yet are listed as
// missing, which is no failure.
package main

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"
)

func main() {
	full := flag.Bool("full", false, "as often as promised, and on DynamoDB's and PostgreSQL's tables too")
	seed := flag.Uint64("seed", 0, "of a run to repeat; 0 is any")
	only := flag.String("only", "", "the numbers of the promises to show, a comma between; none is all")
	flag.Parse()
	if *seed == 0 {
		*seed = 1 + rand.Uint64N(999_999)
	}
	asked := func(number int) bool {
		return *only == "" || slices.Contains(strings.Split(*only, ","), strconv.Itoa(number))
	}
	runner := goTest{full: *full, seed: *seed}
	passed, failed := 0, 0
	for _, p := range promises() {
		if !asked(p.number) {
			continue
		}
		began := time.Now()
		v := p.show(runner)
		if len(v.faults) == 0 {
			passed++
		} else {
			failed++
		}
		fmt.Println(v.line(p, time.Since(began)))
	}
	for _, number := range missing(promises()) {
		if asked(number) {
			fmt.Printf("%2d  missing: no test shows it yet\n", number)
		}
	}
	fmt.Printf("%d passed, %d failed\n", passed, failed)
	if failed > 0 || passed == 0 {
		os.Exit(1)
	}
}
