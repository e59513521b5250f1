package host

import (
	"net"
	"net/http"
	"slices"
	"sync"
)

// mostConnections bounds the memory that connections take: some 15 MB, when nobody asks for anything.
const mostConnections = 1024

// connections are a listener's that are open, no more than so many. For one more the one has to go that is silent longest: it sent
// no request yet, or waits for the next. Where none is silent, the new one waits.
type connections struct {
	net.Listener
	most int

	mu    sync.Mutex
	freed *sync.Cond
	ended bool
	open  int
	// silent are the oldest first.
	silent []net.Conn
}

func newConnections(l net.Listener, most int) *connections {
	c := &connections{Listener: l, most: most}
	c.freed = sync.NewCond(&c.mu)
	return c
}

// Accept implements net.Listener.
func (c *connections) Accept() (net.Conn, error) {
	conn, err := c.Listener.Accept()
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.open >= c.most && len(c.silent) > 0 {
		_ = c.silent[0].Close() // its server notices, and tells follow
		c.silent = c.silent[1:]
	}
	for c.open >= c.most && !c.ended {
		c.freed.Wait()
	}
	if c.ended {
		_ = conn.Close() // nobody serves it
		return nil, net.ErrClosed
	}
	c.open++
	return conn, nil
}

// Close implements net.Listener, and ends the wait of an Accept.
func (c *connections) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ended = true
	c.freed.Broadcast()
	return c.Listener.Close()
}

// follow is the ConnState of the server that accepts here.
func (c *connections) follow(conn net.Conn, state http.ConnState) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if i := slices.Index(c.silent, conn); i >= 0 {
		c.silent = slices.Delete(c.silent, i, i+1)
	}
	switch state {
	case http.StateNew, http.StateIdle:
		c.silent = append(c.silent, conn)
	case http.StateClosed, http.StateHijacked:
		c.open--
		c.freed.Signal()
	case http.StateActive:
	}
}
