package desk_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/desk"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

func once() ordering.Idempotency { return ordering.Idempotency{} }

// pipelineOf is what the account manager sees.
func pipelineOf(t *testing.T, f *orderingtest.Fixture, who ordering.Subject, filter desk.PipelineFilter) *desk.Pipeline {
	t.Helper()
	return orderingtest.Must(f.Desk.Pipeline(t.Context(), orderingtest.As(who), filter))(t)
}

// numbered are the quotes, with why they ask for attention.
func numbered(p *desk.Pipeline) map[ordering.QuoteID][]desk.Attention {
	found := map[ordering.QuoteID][]desk.Attention{}
	for _, q := range p.Quotes {
		found[q.ID] = q.Attention
	}
	return found
}

// What asks for attention is found at its day, not the moment before.
func TestPipeline_Attention(t *testing.T) {
	for name, c := range map[string]struct {
		begin func(t *testing.T, f *orderingtest.Fixture) *ordering.QuoteVersion
		after time.Duration
		want  []desk.Attention
	}{
		"a request that nobody decided for 3 days":              {requested, 72 * time.Hour, []desk.Attention{desk.Undecided}},
		"a request of almost 3 days":                            {requested, 72*time.Hour - time.Second, nil},
		"an approved quote that nobody signed for 7 days":       {approved, 7 * 24 * time.Hour, []desk.Attention{desk.Silent}},
		"an approved quote of almost 7 days":                    {approved, 7*24*time.Hour - time.Second, nil},
		"an approved quote that expires in 7 days":              {approved, 23 * 24 * time.Hour, []desk.Attention{desk.Expiring, desk.Silent}},
		"a question that the partner did not answer for 7 days": {returned, 7 * 24 * time.Hour, []desk.Attention{desk.Silent}},
		"a comment of the partner":                              {commented, time.Hour, []desk.Attention{desk.Unanswered}},
		"a comment that was answered":                           {answered, time.Hour, nil},
	} {
		t.Run(name, func(t *testing.T) {
			f := orderingtest.New(t)
			v := c.begin(t, f)
			f.Clock.Advance(c.after)
			got, open := numbered(pipelineOf(t, f, orderingtest.Anna, desk.PipelineFilter{}))[v.Quote]
			if !open || !slices.Equal(got, c.want) {
				t.Errorf("open: %t, asks for attention by %q, want %q", open, got, c.want)
			}
			for _, reason := range desk.Attentions() {
				_, open := numbered(pipelineOf(t, f, orderingtest.Anna, desk.PipelineFilter{Attention: reason}))[v.Quote]
				if want := slices.Contains(c.want, reason); open != want {
					t.Errorf("found by %s: %t, want %t", reason, open, want)
				}
			}
		})
	}
}

func requested(_ *testing.T, f *orderingtest.Fixture) *ordering.QuoteVersion {
	return f.Request(orderingtest.Bakker, orderingtest.NewServer())
}

func approved(t *testing.T, f *orderingtest.Fixture) *ordering.QuoteVersion {
	return f.ApproveAll(requested(t, f))
}

func returned(t *testing.T, f *orderingtest.Fixture) *ordering.QuoteVersion {
	return orderingtest.Must(f.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Anna), once(), orderingtest.Target(requested(t, f)), "", "Welke datum?"))(t)
}

func commented(t *testing.T, f *orderingtest.Fixture) *ordering.QuoteVersion {
	v := approved(t, f)
	orderingtest.Must(f.Quotes.Comment(t.Context(), orderingtest.User(v.Partner), once(), v.Quote, "Kan het eerder?"))(t)
	return v
}

func answered(t *testing.T, f *orderingtest.Fixture) *ordering.QuoteVersion {
	v := commented(t, f)
	orderingtest.Must(f.Quotes.Comment(t.Context(), orderingtest.As(orderingtest.Anna), once(), v.Quote, "Ja."))(t)
	return v
}

// The stages sum what is open, and only of the partners that the account manager has today.
func TestPipeline_Stages(t *testing.T) {
	f := orderingtest.New(t, orderingtest.Naming(uuid.NewString))
	asked, agreed := requested(t, f), approved(t, f)
	declined := requested(t, f)
	orderingtest.Must(f.Approvals.Decline(t.Context(), orderingtest.As(orderingtest.Anna), once(), orderingtest.Target(declined), "", "Te duur."))(t)
	f.Ordered(f.Approved(requested(t, f)))
	others := f.Request(orderingtest.Slager, orderingtest.NewServer())
	p := pipelineOf(t, f, orderingtest.Anna, desk.PipelineFilter{})
	if len(p.Quotes) != 2 || numbered(p)[others.Quote] != nil {
		t.Fatalf("the quotes are %v", numbered(p))
	}
	for i, want := range []*ordering.QuoteVersion{asked, nil, agreed} {
		stage := p.Stages[i]
		if want == nil {
			if stage.Quotes != 0 {
				t.Errorf("%d quotes are %s", stage.Quotes, stage.State)
			}
			continue
		}
		if total := want.Change.Total; stage.State != want.State || stage.Quotes != 1 || stage.Difference != total.Difference || stage.NRC != total.NRC || stage.Contract != want.Change.ContractValue() {
			t.Errorf("the stage is %+v, want that of %s", stage, want.Ref())
		}
	}
	if n := len(pipelineOf(t, f, orderingtest.Anna, desk.PipelineFilter{State: ordering.Approved}).Quotes); n != 1 {
		t.Errorf("%d quotes are approved", n)
	}
	if n := len(pipelineOf(t, f, orderingtest.Anna, desk.PipelineFilter{Partner: orderingtest.Zuid}).Quotes); n != 0 {
		t.Errorf("%d quotes are of somebody else's partner", n)
	}
	today := f.Clock.Today()
	orderingtest.Must(f.Directory.SetDelegations(t.Context(), orderingtest.As(orderingtest.Anna), 1, []ordering.Delegation{{To: orderingtest.Bram, From: today, Until: today}}))(t)
	if n := len(pipelineOf(t, f, orderingtest.Bram, desk.PipelineFilter{}).Quotes); n != 3 {
		t.Errorf("the stand-in sees %d quotes, want its own and two", n)
	}
	of, by, err := f.Desk.StandIns(t.Context(), orderingtest.As(orderingtest.Bram))
	if want := []desk.Cover{{Name: "Anna de Boer", Until: today}}; err != nil || !slices.Equal(of, want) || by != nil {
		t.Errorf("Bram stands in for %v, and is replaced by %v (%v)", of, by, err)
	}
	of, by, err = f.Desk.StandIns(t.Context(), orderingtest.As(orderingtest.Anna))
	if want := []desk.Cover{{Name: "Bram Visser", Until: today}}; err != nil || !slices.Equal(by, want) || of != nil {
		t.Errorf("Anna stands in for %v, and is replaced by %v (%v)", of, by, err)
	}
	f.Clock.Days(1)
	if n := len(pipelineOf(t, f, orderingtest.Bram, desk.PipelineFilter{}).Quotes); n != 1 {
		t.Errorf("the day after, it sees %d", n)
	}
}

// A pipeline reads so many pages of a partner, however many quotes it has.
func TestPipeline_Bounded(t *testing.T) {
	f := orderingtest.New(t)
	day := func(n int) time.Time { return f.Clock.Now().AddDate(0, 0, n) }
	var all []ordering.Entity
	for n := range 1300 {
		q := &ordering.Quote{ID: ordering.NewQuoteID(2026, int64(n+1)), Partner: orderingtest.Noord, Customer: orderingtest.Bakker, Latest: 1, State: ordering.Requested, CreatedAt: day(-1), UpdatedAt: day(-1)}
		if n < 100 {
			q.CreatedAt = day(-100)
		}
		all = append(all, q)
	}
	for chunk := range slices.Chunk(all, 45) {
		f.Save(chunk...)
	}
	if n := len(pipelineOf(t, f, orderingtest.Anna, desk.PipelineFilter{}).Quotes); n != 1000 {
		t.Errorf("%d quotes, want those of five pages", n)
	}
}

// Nobody has a desk who is no account manager.
func TestDesk_Access(t *testing.T) {
	f := orderingtest.New(t)
	for _, who := range []ordering.Actor{orderingtest.As(orderingtest.Saskia), orderingtest.As(orderingtest.Olga), orderingtest.Signer(orderingtest.Noord)} {
		_, err := f.Desk.Pipeline(t.Context(), who, desk.PipelineFilter{})
		wantKind(t, err, ordering.Forbidden)
		_, err = f.Desk.Search(t.Context(), who, "bakker", "")
		wantKind(t, err, ordering.Forbidden)
	}
}
