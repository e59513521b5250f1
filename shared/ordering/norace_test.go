//go:build !race

package ordering_test

// raceDetector tells that the long runs can run at full length.
const raceDetector = false
