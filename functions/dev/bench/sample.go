package main

import (
	"slices"
	"time"
)

// sample is the same thing measured repeatedly, in milliseconds or in pieces per second.
type sample []float64

func (s *sample) add(d time.Duration) { *s = append(*s, float64(d)/float64(time.Millisecond)) }

// median is the value in the middle.
func (s sample) median() float64 { return s.at(0.5) }

func (s sample) at(share float64) float64 {
	sorted := slices.Sorted(slices.Values(s))
	return sorted[int(share*float64(len(sorted)-1)+0.5)]
}

// over is how many times as long each took as that of the other sample beside which it was measured.
func (s sample) over(other sample) sample {
	ratios := make(sample, len(s))
	for i := range s {
		ratios[i] = s[i] / other[i]
	}
	return ratios
}

// timed adds how long do took.
func (s *sample) timed(do func() error) error {
	began := time.Now()
	err := do()
	s.add(time.Since(began))
	return err
}
