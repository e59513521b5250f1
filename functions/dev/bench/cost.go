package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// pricesOf says where the prices are published, and when they were written down here from memory: nothing of this asks AWS.
const pricesOf = "on demand, eu-central-1, without VAT and free tiers, as aws.amazon.com/dynamodb/pricing/on-demand, /lambda/pricing, " +
	"/api-gateway/pricing and /s3/pricing publish them, written down from memory on 30 November 2026"

// price is what a unit costs in millionths of a dollar.
type price struct {
	what    string
	each    float64
	counted func(units) float64
}

// units are what a whole order of three items takes: those of the table as docs/table.md tells, which a test counts; the
// commands through the API, and the runs that the stream starts.
type units struct {
	trips, reads, writes     float64
	commands, mailed, drawn  float64
	secondsPerTrip, gigabyte float64
}

// wholeOrder are the units beside those of the table. A round trip to DynamoDB is waited for 5 ms, which is more than the
// functions work: drawing has 1 GB, the others half of that (template.yaml).
func wholeOrder() units {
	return units{commands: 4, mailed: 3, drawn: 1, secondsPerTrip: 0.005, gigabyte: 0.5}
}

// prices are all that an order is charged for but its mails, and what lies: documents, rows, logs, traces.
func prices() []price {
	return []price{
		{"written to the table", 0.7625, func(u units) float64 { return u.writes }},
		{"read from it", 0.1525, func(u units) float64 { return u.reads }},
		{"requests to the REST API", 3.70, func(u units) float64 { return u.commands }},
		{"runs of a function", 0.20, func(u units) float64 { return u.commands + u.mailed + u.drawn }},
		{"GB-seconds on arm64", 13.3334, func(u units) float64 { return 2 * u.trips * u.secondsPerTrip * u.gigabyte }},
		{"documents put into the bucket", 5.40, func(u units) float64 { return u.drawn }},
	}
}

// cost works out what an order costs in dollars.
func (b bench) cost(context.Context) ([]figure, error) {
	text, err := os.ReadFile(filepath.Join(b.docs, "table.md"))
	if err != nil {
		return nil, err
	}
	u, err := countedUnits(string(text))
	if err != nil {
		return nil, err
	}
	sum, told := 0.0, []string(nil)
	for _, p := range prices() {
		count := p.counted(u)
		sum += count * p.each / 1e6
		told = append(told, fmt.Sprintf("%s %s at %s", number(count), p.what, number(p.each)))
	}
	return []figure{{
		"cost of an order", "dollars, mails apart", sum,
		strings.Join(told, ", ") + " dollars a million, " + pricesOf + "; what people look at, logs, traces and what is kept are not in it",
	}}, nil
}

// countedUnits reads the last row of the table of a whole order: of three items, then of 80.
func countedUnits(text string) (units, error) {
	u := wholeOrder()
	_, row, found := strings.Cut(text, "\n| All | ")
	cells := strings.Split(row, " | ")
	if !found || len(cells) < 3 {
		return u, fmt.Errorf("table.md does not tell what a whole order takes")
	}
	for i, into := range []*float64{&u.trips, &u.reads, &u.writes} {
		var err error
		if *into, err = strconv.ParseFloat(cells[i], 64); err != nil {
			return u, err
		}
	}
	return u, nil
}
