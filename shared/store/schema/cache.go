package schema

import "sync"

// cacheBytes is how much JSON of each kind is kept decoded, and as much again that was used before: a page or a command asks
// for the same rows several times, and so does the next one.
const cacheBytes = 256 << 10

// cache keeps what was decoded, by the very bytes: what is stored anew has other bytes, so that nothing in it is ever out of
// date. When it is full, what was not used since it was last full is dropped. It is safe for concurrent use.
type cache[E any] struct {
	mu          sync.Mutex
	new, before map[string]decoded[E]
	bytes       int // of JSON in new
}

type decoded[E any] struct {
	bytes  int
	entity func() *E
}

// of returns what makes an entity of the data, nil when it is not kept.
func (c *cache[E]) of(data []byte) func() *E {
	c.mu.Lock()
	defer c.mu.Unlock()
	if d, ok := c.new[string(data)]; ok {
		return d.entity
	}
	d, ok := c.before[string(data)]
	if ok {
		c.put(string(data), d)
	}
	return d.entity
}

// keep takes the data, which is so much JSON. An entity that would take half of the place is left out.
func (c *cache[E]) keep(data []byte, bytes int, entity func() *E) {
	if bytes > cacheBytes/2 {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.put(string(data), decoded[E]{bytes, entity})
}

// put is called with the lock held.
func (c *cache[E]) put(data string, d decoded[E]) {
	if c.bytes+d.bytes > cacheBytes {
		c.before, c.new, c.bytes = c.new, nil, 0
	}
	if c.new == nil {
		c.new = map[string]decoded[E]{}
	}
	if _, known := c.new[data]; !known {
		c.new[data], c.bytes = d, c.bytes+d.bytes
	}
}
