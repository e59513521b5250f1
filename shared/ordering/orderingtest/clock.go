package orderingtest

import (
	"sync"
	"time"

	"onecentral.nl/ordering/shared/calendar"
)

// Clock stands still until it is set. It is safe for concurrent use.
type Clock struct {
	mu  sync.Mutex
	now time.Time
}

// Now is the moment it was set to.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// Set moves it to a moment, back too.
func (c *Clock) Set(to time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = to
}

// Advance moves it on.
func (c *Clock) Advance(by time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(by)
}

// Days moves it on by so many days, at the same time of the day in Amsterdam.
func (c *Clock) Days(n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.In(calendar.Amsterdam()).AddDate(0, 0, n)
}

// Today is its date in Amsterdam.
func (c *Clock) Today() calendar.Date { return calendar.On(c.Now()) }
