package orderingtest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/testvolume"
)

// Shop is use cases on a table that may fail, whose quotes were approved on the fixture's own and then moved.
type Shop struct {
	*usecase.UseCases
	now   func() time.Time
	clean *store.Store // the same table over a good line
	table table.Driver // likewise
}

// NewShop moves all that the fixture holds to the good driver, on which nothing fails. The use cases are on the other one, which leads to the
// same table.
func NewShop(ctx context.Context, f *Fixture, driver, good table.Driver) (*Shop, error) {
	if err := move(ctx, f.Driver, good); err != nil {
		return nil, fmt.Errorf("orderingtest.NewShop: %w", err)
	}
	cases := f.With(func(c *usecase.Config) {
		c.Store, c.NewID = store.New(driver, store.Clock(f.Clock.Now)), uuid.NewString
	})
	return &Shop{UseCases: cases, now: f.Clock.Now, clean: store.New(good, store.Clock(f.Clock.Now)), table: good}, nil
}

// move copies every item.
func move(ctx context.Context, from, to table.Driver) error {
	var actions []table.Action
	flush := func() error {
		err := to.Write(ctx, actions...)
		actions = nil
		return err
	}
	err := from.Each(ctx, func(i table.Item) error {
		actions = append(actions, table.Put(i, table.AnyState()))
		if len(actions) < table.MaxActions {
			return nil
		}
		return flush()
	})
	return errors.Join(err, flush())
}

// Approved makes so many quotes that can be confirmed, of the customer in turn, for what the item asks.
func Approved(f *Fixture, count int, item func() ordering.ItemInput) []*ordering.QuoteVersion {
	quotes := make([]*ordering.QuoteVersion, count)
	for n := range quotes {
		quotes[n] = f.ApproveAll(f.Request(Slager, item()))
	}
	f.Work()
	for n := range quotes {
		quotes[n] = f.Latest(quotes[n].Quote)
	}
	return quotes
}

// confirm insists until it is certain: it returns the order's number, or that somebody else has it, or a real error.
func (s *Shop) confirm(ctx context.Context, v *ordering.QuoteVersion, in usecase.ConfirmInput, key string) (answer string, lost bool, err error) {
	once := ordering.Idempotency{Subject: Signer(v.Partner).Subject, Key: key, Request: string(v.Quote), Answer: json.Marshal}
	for {
		order, err := s.Quotes.Confirm(ctx, Signer(v.Partner), once, Target(v), in)
		var replay *ordering.Replay
		switch {
		case err == nil:
			answer, err := json.Marshal(order)
			return string(answer), false, err
		case errors.As(err, &replay):
			return string(replay.Answer), false, nil
		case ordering.KindOf(err) == ordering.Conflict:
			return "", true, nil
		case ordering.KindOf(err) != ordering.Throttled:
			return "", false, err
		}
	}
}

// rush confirms the quote from so many sides at once, each with a key of its own, and returns the keys that won.
func (s *Shop) rush(ctx context.Context, v *ordering.QuoteVersion, in usecase.ConfirmInput, sides int) (won map[string]string, err error) {
	won = map[string]string{}
	var mu sync.Mutex
	var running sync.WaitGroup
	for n := range sides {
		running.Go(func() {
			key := fmt.Sprintf("%s-%d", v.Quote, n)
			answer, lost, fault := s.confirm(ctx, v, in, key)
			mu.Lock()
			defer mu.Unlock()
			if err = errors.Join(err, fault); fault == nil && !lost {
				won[key] = answer
			}
		})
	}
	running.Wait()
	return won, err
}

// each calls for every quote, so many at a time, and joins the errors.
func each(quotes []*ordering.QuoteVersion, atOnce int, call func(*ordering.QuoteVersion) error) error {
	next := make(chan *ordering.QuoteVersion)
	errs := make([]error, atOnce)
	var running sync.WaitGroup
	for n := range atOnce {
		running.Go(func() {
			for v := range next {
				errs[n] = errors.Join(errs[n], call(v))
			}
		})
	}
	for _, v := range quotes {
		next <- v
	}
	close(next)
	running.Wait()
	return errors.Join(errs...)
}

// ordered demands that the quote is one order, made once: one order item, one event in an unbroken history, one notice.
func (s *Shop) ordered(ctx context.Context, v *ordering.QuoteVersion, notices map[ordering.QuoteID]int) error {
	if _, err := s.clean.Order(ctx, v.Partner, v.Quote.Order()); err != nil {
		return fmt.Errorf("%s: lost: %w", v.Quote, err)
	}
	events, next, err := s.clean.Events(ctx, v.Partner, v.Quote, ordering.Page{})
	if err != nil || next != "" {
		return fmt.Errorf("%s: history goes on at %q: %v", v.Quote, next, err)
	}
	if wrong, err := s.clean.VerifyHistory(ctx, v.Partner, v.Quote); wrong != 0 || err != nil {
		return fmt.Errorf("%s: event %d of the history is wrong: %v", v.Quote, wrong, err)
	}
	times := 0
	for _, e := range events {
		if e.Kind == ordering.EventOrdered {
			times++
		}
	}
	if times != 1 || notices[v.Quote] != 1 {
		return fmt.Errorf("%s: ordered %d times, told %d times", v.Quote, times, notices[v.Quote])
	}
	return nil
}

// notices counts for each quote the jobs that will tell of its order.
func (s *Shop) notices(ctx context.Context) (map[ordering.QuoteID]int, error) {
	count := map[ordering.QuoteID]int{}
	for page := (ordering.Page{Limit: 200}); ; {
		jobs, next, err := s.clean.DueJobs(ctx, s.now().Add(time.Hour), page)
		if err != nil {
			return nil, err
		}
		for _, j := range jobs {
			if j.Notice == ordering.NoticeOrdered {
				count[j.Quote]++
			}
		}
		if page.Cursor = next; next == "" {
			return count, nil
		}
	}
}

// stored counts the items of the type.
func (s *Shop) stored(ctx context.Context, kind string) (count int, err error) {
	err = s.table.Each(ctx, func(i table.Item) error {
		if i.Type == kind {
			count++
		}
		return nil
	})
	return count, err
}

// How often OrderAll confirms a quote at once, and how often the winner's request is repeated.
const sides, repeats = 8, 10

// OrderAll confirms every quote from 8 sides at once, repeats the winner's request 10 times, and demands one order of each.
func (s *Shop) OrderAll(ctx context.Context, quotes []*ordering.QuoteVersion, in func(*ordering.QuoteVersion) usecase.ConfirmInput) error {
	err := each(quotes, 12, func(v *ordering.QuoteVersion) error {
		won, err := s.rush(ctx, v, in(v), sides)
		if err != nil || len(won) != 1 {
			return fmt.Errorf("%s: %d of %d confirmations made the order: %v", v.Quote, len(won), sides, err)
		}
		for key, first := range won {
			for range repeats {
				again, _, err := s.confirm(ctx, v, in(v), key)
				if err != nil || again != first {
					return fmt.Errorf("%s: the winner's repetition was answered otherwise: %.200s: %v", v.Quote, again, err)
				}
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	notices, err := s.notices(ctx)
	if err != nil {
		return err
	}
	if err := each(quotes, 4, func(v *ordering.QuoteVersion) error { return s.ordered(ctx, v, notices) }); err != nil {
		return err
	}
	if orders, err := s.stored(ctx, "Order"); err != nil || orders != len(quotes) {
		return fmt.Errorf("%d orders of %d quotes: %v", orders, len(quotes), err)
	}
	return nil
}

// OrderFigure tells in figures what OrderAll did without an error: it fails on an order too many and on one too few.
func OrderFigure(t testing.TB, quotes []*ordering.QuoteVersion) {
	t.Helper()
	testvolume.Figure(t, "%d quotes, each confirmed by %d at once and %d times again: %d orders, 0 lost, 0 double", len(quotes), sides, repeats, len(quotes))
}

// Shortened keeps a thousand faults readable.
func Shortened(err error) string {
	lines := strings.SplitAfterN(err.Error(), "\n", 11)
	return strings.Join(lines[:min(len(lines), 10)], "")
}
