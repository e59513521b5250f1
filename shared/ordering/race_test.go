//go:build race

package ordering_test

// raceDetector divides the long runs: the detector makes each some ten times slower.
const raceDetector = true
