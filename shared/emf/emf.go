// Package emf writes figures into a function's log in CloudWatch's embedded metric format (AWS, "Specification:
// Embedded metric format"): CloudWatch makes metrics of them, in the namespace Ordering, by function.
package emf

import (
	"encoding/json"
	"fmt"
	"io"
	"time"
)

// Unit is CloudWatch's name for what a figure counts.
type Unit string

// The units we use. CloudWatch has none for money.
const (
	Count   Unit = "Count"
	Seconds Unit = "Seconds"
	Euros   Unit = "None"
)

// Word is the unit as people call it.
func (u Unit) Word() string {
	if u == Euros {
		return "Euros"
	}
	return string(u)
}

// Figure is one value of one metric.
type Figure struct {
	Name  string
	Unit  Unit
	Value float64
}

// Writer writes figures of one function.
type Writer struct {
	Out      io.Writer
	Function string
	Now      func() time.Time
}

type directive struct {
	Namespace  string       `json:"Namespace"`
	Dimensions [][]string   `json:"Dimensions"`
	Metrics    []definition `json:"Metrics"`
}

type definition struct {
	Name string `json:"Name"`
	Unit Unit   `json:"Unit"`
}

// Write writes the figures on one line.
func (w Writer) Write(figures ...Figure) error {
	d := directive{Namespace: "Ordering", Dimensions: [][]string{{"FunctionName"}}}
	line := map[string]any{"FunctionName": w.Function}
	for _, f := range figures {
		d.Metrics = append(d.Metrics, definition{f.Name, f.Unit})
		line[f.Name] = f.Value
	}
	line["_aws"] = map[string]any{"Timestamp": w.Now().UnixMilli(), "CloudWatchMetrics": []directive{d}}
	text, err := json.Marshal(line)
	if err != nil {
		return fmt.Errorf("emf.Write: %w", err)
	}
	_, err = w.Out.Write(append(text, '\n'))
	return err
}
