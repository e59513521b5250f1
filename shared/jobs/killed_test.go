package jobs_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"math/rand/v2"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/doctor"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/jobs"
	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/testvolume"
)

// errKilled is what a process that was killed would have returned, were anybody there to hear it.
var errKilled = errors.New("the process was killed")

// life is that of a process: the points at which it changes what outlives it, and the one at which it is killed.
type life struct {
	ends  int  // the number of that point, from 1; 0 for none
	after bool // what it does there is done, but nobody hears of it

	mu     sync.Mutex
	points []string
	killed bool
}

func (l *life) write(point string, do func() error) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.killed {
		return errKilled
	}
	l.points = append(l.points, point)
	l.killed = len(l.points) == l.ends
	if l.killed && !l.after {
		return errKilled
	}
	if err := do(); !l.killed {
		return err
	}
	return errKilled
}

func (l *life) over() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.killed
}

// mortalTable, mortalFiles and mortalMail are what a process has of the table, the files and the mail server while it lives.
type mortalTable struct {
	table.Driver
	*life
}

func (m mortalTable) Write(ctx context.Context, actions ...table.Action) error {
	var kinds []string
	for _, a := range actions {
		switch a.Op {
		case table.OpPut:
			kinds = append(kinds, a.Item.Type)
		case table.OpDelete:
			kinds = append(kinds, "no "+a.Item.SK[:strings.IndexAny(a.Item.SK+"#", "#")])
		}
	}
	slices.Sort(kinds)
	return m.write("write "+strings.Join(slices.Compact(kinds), ", "), func() error { return m.Driver.Write(ctx, actions...) })
}

func (m mortalTable) Next(ctx context.Context, counter string) (next int64, _ error) {
	err := m.write("number", func() (err error) {
		next, err = m.Driver.Next(ctx, counter)
		return err
	})
	return next, err
}

func (m mortalTable) Get(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
	if m.over() {
		return nil, errKilled
	}
	return m.Driver.Get(ctx, keys...)
}

func (m mortalTable) Query(ctx context.Context, q table.Query) (table.Page, error) {
	if m.over() {
		return table.Page{}, errKilled
	}
	return m.Driver.Query(ctx, q)
}

type mortalFiles struct {
	blob.Store
	*life
}

func (m mortalFiles) Put(ctx context.Context, key, contentType string, body []byte) error {
	return m.write("file", func() error { return m.Store.Put(ctx, key, contentType, body) })
}

func (m mortalFiles) Delete(ctx context.Context, key string) error {
	return m.write("no file", func() error { return m.Store.Delete(ctx, key) })
}

func (m mortalFiles) Keys(ctx context.Context, below string) iter.Seq2[string, error] {
	if m.over() {
		return func(yield func(string, error) bool) { yield("", errKilled) }
	}
	return m.Store.Keys(ctx, below)
}

type mortalMail struct {
	mail.Sender
	*life
}

func (m mortalMail) Send(ctx context.Context, message mail.Message) error {
	return m.write("mail", func() error { return m.Sender.Send(ctx, message) })
}

// process is one on the office's table, files and mails.
type process struct {
	*usecase.UseCases
	*life
	files  blob.Store
	worker *jobs.Worker
}

// start starts a process; plant changes its table, nil for nothing.
func (o *office) start(l *life, plant func(mortalTable) table.Driver) *process {
	var driver table.Driver = mortalTable{o.Driver, l}
	if plant != nil {
		driver = plant(mortalTable{o.Driver, l})
	}
	quiet := slog.New(slog.DiscardHandler)
	p := &process{life: l, files: mortalFiles{o.files, l}}
	p.UseCases = o.With(func(c *usecase.Config) { c.Store = store.New(driver, store.Clock(o.Clock.Now), store.Log(quiet)) })
	mailer := o.post
	mailer.Jobs, mailer.Sender = p.Jobs, mortalMail{o.sender, l}
	draw := func(document.Content) ([]byte, error) { return []byte("%PDF-1.7"), nil }
	p.worker = &jobs.Worker{Jobs: p.Jobs, Log: quiet, Handlers: map[ordering.JobKind]jobs.Handler{
		ordering.JobRender: jobs.Render{Jobs: p.Jobs, Blobs: p.files, Draw: draw, Issuer: document.DemoIssuer(), Now: o.Clock.Now}.Do,
		ordering.JobNotify: mailer.Notify, ordering.JobMail: mailer.Do, ordering.JobReassign: p.Jobs.Reassign,
		ordering.JobErase: jobs.Erase{Jobs: p.Jobs, Blobs: p.files}.Do,
	}}
	return p
}

// work does what is due until nothing is, or the process is killed.
func (p *process) work(ctx context.Context) error {
	for {
		if tried, err := p.worker.Due(ctx); err != nil || tried == 0 || p.over() {
			return err
		}
	}
}

// inTime is how long after a restart every job is done.
const inTime = 30 * time.Second

// outcome is what a command left in the end.
type outcome struct {
	points []string // of the process that began it
	state  []string
	faults []string
}

// run asks for the command, once more after every kill, with what follows from it, and a sweep. The first process ends as life says, those
// after it at a point of the dice; nil for no more kills.
func (c command) run(t *testing.T, first *life, dice *rand.Rand, plant func(mortalTable) table.Driver) outcome {
	t.Helper()
	o := open(t)
	o.Fixture.Files = o.files
	ask := c.begin(o)
	once := ordering.Idempotency{Partner: c.partner, Subject: "somebody", Key: "key", Request: "request", Answer: json.Marshal}
	var out outcome
	more := 2 // kills
	answered := false
	for l := first; ; {
		p := o.start(l, plant)
		if !answered {
			err := ask(t.Context(), p, once)
			answered = !p.over()
			repeated := l != first
			if answered && err != nil && !errors.As(err, new(*ordering.Replay)) && (!repeated || ordering.KindOf(err) == 0) {
				t.Fatalf("%s: %v", c.name, err)
			}
		}
		out.faults = nil
		if !p.over() {
			out.faults = o.finish(t, p)
		}
		if l == first {
			out.points = l.points
		}
		if !p.over() {
			break
		}
		l = &life{}
		if dice != nil && more > 0 {
			l = &life{ends: 1 + dice.IntN(len(out.points)+2), after: dice.IntN(2) == 0}
			more--
		}
	}
	out.state = o.state()
	d := doctor.Doctor{
		Driver: o.Driver, Store: store.New(o.Driver, store.Clock(o.Clock.Now), store.Log(slog.New(slog.DiscardHandler))), Files: o.files, Now: o.Clock.Now,
		Report: func(f doctor.Finding) { out.faults = append(out.faults, f.String()) },
	}
	if _, err := d.Examine(t.Context()); err != nil {
		t.Fatal(err)
	}
	return out
}

// finish lets a process do what is left to do, which must be done in time, and sweep.
func (o *office) finish(t *testing.T, p *process) (faults []string) {
	t.Helper()
	begun := o.Clock.Now()
	settled := func() bool {
		for {
			if err := p.work(t.Context()); err != nil && !p.over() {
				t.Fatal(err)
			}
			if p.over() || o.left() == 0 {
				return true
			}
			if o.Clock.Now().Sub(begun) >= inTime {
				return false
			}
			o.Clock.Advance(time.Second)
		}
	}
	if !settled() {
		return []string{fmt.Sprintf("%d jobs were left after %s", o.left(), inTime)}
	}
	if _, err := p.Jobs.Sweep(t.Context()); err != nil && !p.over() {
		t.Fatal(err)
	}
	if !settled() {
		return []string{fmt.Sprintf("%d jobs were left after the sweep", o.left())}
	}
	return nil
}

// vary is what no two runs have in common: identifiers, numbers, moments and hashes.
var vary = regexp.MustCompile(`id-\d{6}|-2026-\d{5}|20\d\d-\d\d-\d\dT[^"]*|[0-9a-f]{64}`)

// state is everything in the table, the folder of files and that of mails, as far as two runs have it in common.
func (o *office) state() (all []string) {
	o.t.Helper()
	note := func(line string) { all = append(all, vary.ReplaceAllString(line, "*")) }
	err := o.Driver.Each(o.t.Context(), func(i table.Item) error {
		entity, err := store.Open(i)
		if err != nil {
			return err
		}
		text, err := json.Marshal(entity)
		note(i.Type + " " + string(text))
		return err
	})
	if err != nil {
		o.t.Fatal(err)
	}
	for key, err := range o.files.Keys(o.t.Context(), "") {
		if err != nil {
			o.t.Fatal(err)
		}
		note("file " + key)
	}
	for _, subject := range o.subjects() {
		note("mail " + subject)
	}
	slices.Sort(all)
	return all
}

// difference says how the outcome is not the one of a command during which nobody was killed.
func (out outcome) difference(whole outcome) string {
	faults := slices.Clone(out.faults)
	for _, line := range out.state {
		if !slices.Contains(whole.state, line) {
			faults = append(faults, "only after the kill: "+line)
		}
	}
	for _, line := range whole.state {
		if !slices.Contains(out.state, line) {
			faults = append(faults, "missing after the kill: "+line)
		}
	}
	if len(faults) == 0 && len(out.state) != len(whole.state) {
		faults = append(faults, fmt.Sprintf("%d things, not %d", len(out.state), len(whole.state)))
	}
	return strings.Join(faults, "\n")
}

// inMemory puts the folders of the test where they cost no disk, if the system has such a place: what is shown is not that of a disk.
func inMemory(t *testing.T) {
	t.Helper()
	const memory = "/dev/shm"
	if _, err := os.Stat(memory); err == nil {
		t.Setenv("TMPDIR", memory)
	}
}

// A process that is killed at any point at which a command, or a job that follows from it, writes, and whose caller asks again, leaves
// what one leaves that nobody kills.
func TestCommands_Killed(t *testing.T) {
	inMemory(t)
	seed := testvolume.Seed(t)
	rounds := testvolume.Promised(20, 1, 1)
	kills, points, wrong, all := 0, 0, 0, commands()
	for _, c := range all {
		whole := c.run(t, &life{}, nil, nil)
		if len(whole.points) == 0 || len(whole.faults) > 0 {
			t.Fatalf("%s: %d points; %q", c.name, len(whole.points), whole.faults)
		}
		points += len(whole.points)
		for at, point := range whole.points {
			if (testing.Short() || testvolume.Race()) && (at+len(c.name))%4 > 0 {
				continue // a sample
			}
			for _, after := range []bool{false, true} {
				for round := range rounds {
					name := fmt.Sprintf("%s, at %d, %s, after it: %t, round %d", c.name, at+1, point, after, round)
					t.Run(name, func(t *testing.T) {
						var dice *rand.Rand
						if round > 0 || rounds == 1 {
							dice = rand.New(rand.NewPCG(seed, uint64(round*1_000+at)))
						}
						l := &life{ends: at + 1, after: after}
						out := c.run(t, l, dice, nil)
						if !l.over() {
							t.Fatal("the point was never hit")
						}
						kills++
						if difference := out.difference(whole); difference != "" {
							wrong++
							t.Error(difference)
						}
					})
				}
			}
		}
	}
	testvolume.Figure(t, "%d kills at %d points of %d commands and their jobs, before and after each: %d half states after one sweep, jobs done in %s", kills, points, len(all), wrong, inTime)
}

// Every use case that writes is among the commands.
func TestCommands_All(t *testing.T) {
	reads := strings.Fields(`Approvals.LinkStands Approvals.PreviewDiscount Approvals.Routine Approvals.Views Approvals.Work Approvals.WorkList Desk.Background Desk.Numbers Desk.Pipeline Desk.Search Desk.StandIns Carts.Cart Carts.Carts Carts.Catalog
		Carts.Offers Carts.Propose Directory.AccountManagers Directory.Audit Directory.Book Directory.Colleagues Directory.Customer Directory.Customers Directory.Delegations
		Directory.FindAudit Directory.FindCustomers Directory.FindPartners Directory.FindPeople Directory.Levels Directory.Lookup Directory.Partner Directory.Person Directory.Waiting Fulfilment.GivenUp Fulfilment.OpenOrders Orders.FindOrders Orders.Order Orders.Orders Quotes.AdmitEvidence Quotes.Document Quotes.Dossier
		Quotes.Evidence Quotes.FindQuotes Quotes.History Quotes.Quote Quotes.Quotes Quotes.Versions
		Directory.Categories Directory.Reselling`)
	elsewhere := []string{"Directory.EndSessions"} // which writes through a port of its own, and a line of the history each time
	var there []string
	for _, c := range commands() {
		name, _, _ := strings.Cut(c.name, ":")
		there = append(there, name)
	}
	groups := reflect.TypeFor[usecase.UseCases]()
	for i := range groups.NumField() {
		group := groups.Field(i)
		if group.Name == "Jobs" || group.Name == "Services" { // what workers call, but for the sweep; which only reads
			continue
		}
		for n := range group.Type.NumMethod() {
			name := group.Name + "." + group.Type.Method(n).Name
			if !slices.Contains(slices.Concat(reads, elsewhere, there), name) {
				t.Errorf("%s is not killed", name)
			}
		}
	}
}

// torn is a table that does the actions of a write one half after the other.
type torn struct{ mortalTable }

func (d torn) Write(ctx context.Context, actions ...table.Action) error {
	half := len(actions) / 2
	if err := d.mortalTable.Write(table.Once(ctx, ""), actions[:half]...); err != nil {
		return err
	}
	return d.mortalTable.Write(table.Once(ctx, ""), actions[half:]...)
}

// forgetful is a table that keeps no answers for those who ask again.
type forgetful struct{ mortalTable }

func (d forgetful) Write(ctx context.Context, actions ...table.Action) error {
	return d.mortalTable.Write(ctx, slices.DeleteFunc(slices.Clone(actions), func(a table.Action) bool { return a.Item.Type == "Answer" })...)
}

// apart is a table that writes jobs after what they follow from.
type apart struct{ mortalTable }

func (d apart) Write(ctx context.Context, actions ...table.Action) error {
	job := func(a table.Action) bool { return strings.HasPrefix(a.Item.Type, "Job.") && a.If == table.Absent() }
	rest := slices.DeleteFunc(slices.Clone(actions), job)
	if err := d.mortalTable.Write(ctx, rest...); err != nil || len(rest) == len(actions) {
		return err
	}
	return d.mortalTable.Write(table.Once(ctx, ""), slices.DeleteFunc(slices.Clone(actions), func(a table.Action) bool { return !job(a) })...)
}

func TestCommands_KilledPlanted(t *testing.T) {
	inMemory(t)
	for name, p := range map[string]struct {
		command string
		plant   func(mortalTable) table.Driver
	}{
		"a write is torn":                  {"Quotes.Confirm: a reseller", func(m mortalTable) table.Driver { return torn{m} }},
		"a job is written after its event": {"Approvals.Approve", func(m mortalTable) table.Driver { return apart{m} }},
		"no answer is kept":                {"Quotes.Comment", func(m mortalTable) table.Driver { return forgetful{m} }},
	} {
		t.Run(name, func(t *testing.T) {
			all := commands()
			c := all[slices.IndexFunc(all, func(c command) bool { return c.name == p.command })]
			whole := c.run(t, &life{}, nil, p.plant)
			for at := range whole.points {
				for _, after := range []bool{false, true} {
					if c.run(t, &life{ends: at + 1, after: after}, nil, p.plant).difference(whole) != "" {
						return
					}
				}
			}
			t.Error("goes unseen")
		})
	}
}
