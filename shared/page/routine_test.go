package page_test

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// routineMarks are what can be ticked on the page.
func routineMarks(page *answer) []string {
	var marks []string
	for _, part := range strings.Split(page.Body.String(), `name="quote" value="`)[1:] {
		mark, _, _ := strings.Cut(part, `"`)
		marks = append(marks, mark)
	}
	return marks
}

// Only what asks nothing of who decides is offered to be decided with others.
func TestRoutine_Offered(t *testing.T) {
	for name, c := range map[string]struct {
		offered bool
		request func(w *world) *ordering.QuoteVersion
	}{
		"a request that only the usual review asks for": {true, func(w *world) *ordering.QuoteVersion { return w.request() }},
		"one that a sales manager must see too":         {false, func(w *world) *ordering.QuoteVersion { return w.cheaper() }},
		"one whose VAT must be reviewed": {false, func(w *world) *ordering.QuoteVersion {
			return w.Request(orderingtest.Zurich, orderingtest.NewServer())
		}},
		"one with a note to read": {false, func(w *world) *ordering.QuoteVersion {
			item := orderingtest.NewServer()
			item.Note = "Graag overleg vooraf."
			return w.Request(orderingtest.Bakker, item)
		}},
		"one with a comment of the partner that nobody answered": {false, func(w *world) *ordering.QuoteVersion {
			v := w.request()
			w.comment(v, orderingtest.User(v.Partner))
			return v
		}},
		"one whose comment was answered": {true, func(w *world) *ordering.QuoteVersion {
			v := w.request()
			w.comment(v, orderingtest.User(v.Partner))
			w.comment(v, orderingtest.As(orderingtest.Anna))
			return v
		}},
		"one whose service changed since": {false, func(w *world) *ordering.QuoteVersion {
			v := w.request()
			w.ChangeService(orderingtest.Bakker, orderingtest.Fibre, func(s *ordering.Service) { s.Version++ })
			return v
		}},
		"one that answers a question": {false, func(w *world) *ordering.QuoteVersion {
			v := w.request()
			returned, err := w.Fixture.Approvals.Return(w.t.Context(), orderingtest.As(orderingtest.Anna), ordering.Idempotency{}, orderingtest.Target(v), "", "Welke datum?")
			w.must(err)
			v, err = w.Fixture.Quotes.Resubmit(w.t.Context(), orderingtest.User(v.Partner), ordering.Idempotency{}, orderingtest.Target(returned), "1 december.")
			w.must(err)
			return v
		}},
		"one of another account manager": {false, func(w *world) *ordering.QuoteVersion {
			return w.Request(orderingtest.Slager, orderingtest.NewServer())
		}},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, orderingtest.Naming(uuid.NewString))
			v := c.request(w)
			marks := routineMarks(w.get(orderingtest.Anna, "/approvals/routine").want(http.StatusOK))
			if got := slices.Contains(marks, v.Ref().String()+"/"+v.ChangeHash); got != c.offered {
				t.Errorf("offered: %t, want %t", got, c.offered)
			}
		})
	}
}

func (w *world) comment(v *ordering.QuoteVersion, by ordering.Actor) {
	w.t.Helper()
	_, err := w.Fixture.Quotes.Comment(w.t.Context(), by, ordering.Idempotency{}, v.Quote, "Wanneer?")
	w.must(err)
}

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

// Requests are decided together, each by its own hash, with one result each; the form sent again changes nothing.
func TestRoutine_Decided(t *testing.T) {
	w := newWorld(t, orderingtest.Naming(uuid.NewString))
	var asked []*ordering.QuoteVersion
	for range 5 {
		asked = append(asked, w.Request(orderingtest.Bakker, orderingtest.NewServer()))
	}
	w.get(orderingtest.Anna, "/approvals").says("Routineaanvragen samen goedkeuren")
	page := w.get(orderingtest.Anna, "/approvals/routine").want(http.StatusOK)
	marks, form := routineMarks(page), page.form("approve")
	if len(marks) != 5 {
		t.Fatalf("%d are offered", len(marks))
	}
	// One is decided elsewhere meanwhile, one is shown with another hash, and one is not ticked.
	_, err := w.Fixture.Approvals.Decline(t.Context(), orderingtest.As(orderingtest.Anna), ordering.Idempotency{}, orderingtest.Target(asked[1]), "", "Te laat.")
	w.must(err)
	marks[2] = marks[2][:len(marks[2])-1] + string('0'+'1'-marks[2][len(marks[2])-1]%2)
	fill := url.Values{"quote": marks[:4]}
	sent := w.submit(orderingtest.Anna, form, "approve", fill)
	after := w.dump()
	w.follow(orderingtest.Anna, sent).want(http.StatusOK).says(
		"Goedgekeurd "+asked[0].Ref().String(), "Afgewezen "+asked[1].Ref().String(), "Nog niet besloten. Probeer het opnieuw. "+asked[2].Ref().String(), "Goedgekeurd "+asked[3].Ref().String())
	for i, want := range []ordering.VersionState{ordering.Approved, ordering.Declined, ordering.Requested, ordering.Approved, ordering.Requested} {
		if got := w.Latest(asked[i].Quote).State; got != want {
			t.Errorf("request %d is %s, want %s", i+1, got, want)
		}
	}
	again := w.submit(orderingtest.Anna, form, "approve", fill).want(http.StatusSeeOther)
	if again.Header().Get("Location") != sent.Header().Get("Location") {
		t.Errorf("sent again it leads to %s", again.Header().Get("Location"))
	}
	w.unchanged(after)
}

// A form that is not ours decides nothing.
func TestRoutine_ForeignForm(t *testing.T) {
	w := newWorld(t, orderingtest.Naming(uuid.NewString))
	v := w.request()
	zuid := w.zuid()
	mark := v.Ref().String() + "/" + v.ChangeHash
	form := w.get(orderingtest.Anna, "/approvals/routine").form("approve")
	before := w.dump()
	for name, c := range map[string]struct {
		fill   url.Values
		status int
	}{
		"nothing ticked":           {url.Values{"quote": nil}, http.StatusUnprocessableEntity},
		"no version":               {url.Values{"quote": {string(v.Quote)}}, http.StatusBadRequest},
		"no quote":                 {url.Values{"quote": {"x/1/" + v.ChangeHash}}, http.StatusBadRequest},
		"no key":                   {url.Values{"quote": {mark}, "key": {""}}, http.StatusBadRequest},
		"more than are offered":    {url.Values{"quote": slices.Repeat([]string{mark}, 26)}, http.StatusBadRequest},
		"a quote of somebody else": {url.Values{"quote": {zuid.String() + "/" + v.ChangeHash}}, http.StatusSeeOther},
	} {
		t.Run(name, func(t *testing.T) {
			w.submit(orderingtest.Anna, form, "approve", c.fill).want(c.status)
			w.unchanged(before)
		})
	}
	w.get(orderingtest.Saskia, "/approvals/routine").want(http.StatusForbidden)
	w.submit(orderingtest.Saskia, form, "approve", url.Values{"quote": {mark}}).want(http.StatusForbidden)
}

// zuid is a request of another account manager's partner.
func (w *world) zuid() ordering.VersionRef {
	w.t.Helper()
	return w.Request(orderingtest.Slager, w.Grow(orderingtest.Slager, orderingtest.FibreOf(orderingtest.Slager), catalog.Configuration{Tier: "500"})).Ref()
}
