package main

import (
	"bytes"
	"os"
	"sync"
)

// journal keeps what the function wrote until LocalStack takes it, and shows it to who watches us.
type journal struct {
	mu   sync.Mutex
	kept bytes.Buffer
}

// Write implements io.Writer.
func (j *journal) Write(p []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if _, err := os.Stdout.Write(p); err != nil {
		return 0, err
	}
	return j.kept.Write(p)
}

func (j *journal) take() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	defer j.kept.Reset()
	return j.kept.String()
}
