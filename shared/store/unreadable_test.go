package store_test

import (
	"bytes"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
)

// A job that cannot be read is passed over and reported.
func TestJobs_Unreadable(t *testing.T) {
	driver := open(t)
	var told bytes.Buffer
	s := store.New(driver, store.Log(slog.New(slog.NewTextHandler(&told, nil))))
	save(t, s, &ordering.Job{ID: "a", Due: noon(1)}, &ordering.Job{ID: "b", Due: noon(2)}, &ordering.Job{ID: "c", Due: noon(3)}, &ordering.Job{ID: "d", Due: noon(1), Stuck: true}, &ordering.Job{ID: "e", Due: noon(2), Stuck: true})
	for _, id := range []string{"b", "d"} {
		found, err := driver.Get(t.Context(), table.Key{PK: "JOB#" + id, SK: "JOB"})
		must(t, err)
		found[0].Data = []byte(`{"id": 7}`)
		must(t, driver.Write(t.Context(), table.Put(found[0], table.VersionIs(found[0].Version))))
	}
	id := func(j *ordering.Job) string { return string(j.ID) }
	due := names(t, func(p ordering.Page) ([]*ordering.Job, string, error) { return s.DueJobs(t.Context(), noon(9), p) }, id)
	stuck := names(t, func(p ordering.Page) ([]*ordering.Job, string, error) { return s.StuckJobs(t.Context(), p) }, id)
	if !slices.Equal(due, []string{"a", "c"}) || !slices.Equal(stuck, []string{"e"}) {
		t.Errorf("due %v, stuck %v", due, stuck)
	}
	for _, key := range []string{"JOB#b", "JOB#d"} {
		if !strings.Contains(told.String(), key) {
			t.Errorf("nobody hears of %s: %s", key, told.String())
		}
	}
}
