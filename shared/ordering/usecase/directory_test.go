package usecase_test

import (
	"fmt"
	"sync/atomic"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/testvolume"
)

const (
	writers = 16
	edits   = 200 // of each
)

// Of all that correct one entry of the directory at the same time, each from what it saw, none overwrites what it did not
// see: as many are taken as the version has gone up, and the last one taken is what is stored.
func TestDirectory_Concurrent(t *testing.T) {
	ada, anna := orderingtest.As(orderingtest.Ada), orderingtest.As(orderingtest.Anna)
	type entry struct {
		version int64
		shows   string
	}
	ofPartner := func(p *ordering.Partner, err error) (entry, error) {
		if err != nil {
			return entry{}, err
		}
		return entry{p.Version, p.Name}, nil
	}
	for name, c := range map[string]struct {
		read func(*testing.T, *orderingtest.Fixture) (entry, error)
		edit func(t *testing.T, f *orderingtest.Fixture, version int64, n int) (entry, error)
	}{
		"a partner": {
			func(t *testing.T, f *orderingtest.Fixture) (entry, error) {
				return ofPartner(f.Directory.Partner(t.Context(), ada, orderingtest.Noord))
			},
			func(t *testing.T, f *orderingtest.Fixture, version int64, n int) (entry, error) {
				p := *orderingtest.Partner(orderingtest.Noord)
				p.Version, p.Name = version, fmt.Sprint("Noord ", n)
				return ofPartner(f.Directory.PutPartner(t.Context(), ada, ordering.Idempotency{}, p))
			},
		},
		"a person": {
			func(t *testing.T, f *orderingtest.Fixture) (entry, error) {
				p, err := f.Directory.Person(t.Context(), ada, orderingtest.Carla)
				if err != nil {
					return entry{}, err
				}
				return entry{p.Version, p.Name}, nil
			},
			func(t *testing.T, f *orderingtest.Fixture, version int64, n int) (entry, error) {
				p, err := f.Directory.PutPerson(t.Context(), ada, ordering.Idempotency{}, ordering.Person{
					Subject: orderingtest.Carla, Name: fmt.Sprint("Carla ", n), Mail: "carla@onecentral.example", Language: "nl", Roles: []ordering.Role{ordering.AccountManager}, Version: version,
				})
				if err != nil {
					return entry{}, err
				}
				return entry{p.Version, p.Name}, nil
			},
		},
		"delegations": {
			func(t *testing.T, f *orderingtest.Fixture) (entry, error) {
				p, err := f.Directory.Delegations(t.Context(), anna)
				if err != nil {
					return entry{}, err
				}
				return entry{p.Version, fmt.Sprint(p.Delegations)}, nil
			},
			func(t *testing.T, f *orderingtest.Fixture, version int64, n int) (entry, error) {
				day := f.Clock.Today().AddDays(n)
				p, err := f.Directory.SetDelegations(t.Context(), anna, version, []ordering.Delegation{{To: orderingtest.Carla, From: day, Until: day}})
				if err != nil {
					return entry{}, err
				}
				return entry{p.Version, fmt.Sprint(p.Delegations)}, nil
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			n := testvolume.Of(edits, 10)
			testvolume.Figure(t, "%d writers × %d edits", writers, n)
			onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
				before := orderingtest.Must(c.read(t, f))(t)
				var taken atomic.Int64
				var last atomic.Pointer[entry]
				for _, err := range rush(writers, func(w int) error {
					for i := range n {
						seen, err := c.read(t, f)
						if err != nil {
							return err
						}
						written, err := c.edit(t, f, seen.version, w*edits+i)
						switch {
						case err == nil && written.version != seen.version+1:
							return fmt.Errorf("from version %d to %d", seen.version, written.version)
						case err == nil:
							taken.Add(1)
							for was := last.Load(); (was == nil || was.version < written.version) && !last.CompareAndSwap(was, &written); was = last.Load() {
							}
						case ordering.KindOf(err) != ordering.Stale && ordering.KindOf(err) != ordering.Throttled:
							return err
						}
					}
					return nil
				}) {
					if err != nil {
						t.Error(err)
					}
				}
				after := orderingtest.Must(c.read(t, f))(t)
				if taken := taken.Load(); taken == 0 || after.version != before.version+taken {
					t.Errorf("%d were taken, and the version went from %d to %d", taken, before.version, after.version)
				}
				if after != *last.Load() {
					t.Errorf("stored is %v, the last one taken was %v", after, *last.Load())
				}
			})
		})
	}
}
