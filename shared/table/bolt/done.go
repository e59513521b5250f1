package bolt

import "sync"

// remembered is how many tokens are kept: no answer gets lost on the way to this process, so that a repetition comes at once.
const remembered = 1024

// done keeps the tokens of the last writes (table.Once). A process that ends takes its callers with it, so that memory will do.
type done struct {
	mu     sync.Mutex
	tokens map[string]bool
	ring   [remembered]string
	next   int
}

func (d *done) has(token string) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.tokens[token]
}

func (d *done) add(token string) {
	if token == "" {
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.tokens == nil {
		d.tokens = make(map[string]bool, remembered)
	}
	delete(d.tokens, d.ring[d.next])
	d.tokens[token], d.ring[d.next] = true, token
	d.next = (d.next + 1) % remembered
}
