package test

import (
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"maps"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"onecentral.nl/ordering/functions/dev/seed"
	blobs "onecentral.nl/ordering/shared/blob/dir"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/tables"
	"onecentral.nl/ordering/shared/boot/workers"
	"onecentral.nl/ordering/shared/document/pdf"
	mails "onecentral.nl/ordering/shared/mail/dir"
	"onecentral.nl/ordering/shared/mail/mailtest"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/testvolume"
	"onecentral.nl/ordering/test/buildtest"
)

// Thirty kills (ten under the race detector) leave nothing half done nor done twice.
func TestServer_Kill9(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds, runs and kills the server")
	}
	t.Parallel()
	kills := testvolume.Of(30, 10)
	ctx, cancel := context.WithTimeoutCause(t.Context(), 5*time.Minute, errors.New("the workload does not come to an end"))
	defer cancel()
	address := freeAddress(t)
	provider := serveIssuer(t, "http://"+address, seed.People())
	p := newProduct(t, newSettings(t.TempDir(), provider.URL, address))
	p.work(time.Now, func(cases *usecase.UseCases, driver table.Driver) {
		if err := seed.Load(ctx, cases, driver, time.Now()); err != nil {
			t.Fatal(err)
		}
	})

	counts := &counts{}
	load := startWorkload(ctx, p.settings["BASE_URL"], provider.token, counts)
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	upTo := func(most time.Duration) { time.Sleep(time.Duration(random.Int64N(int64(most)))) }
	commands := []string{"items", "quote", "approve", "signature", "release", "complete", "activation", "customers", "withdraw"}
	for n := range kills {
		p.start()
		if n%3 == 2 {
			upTo(200 * time.Millisecond) // it may not even listen yet
		} else {
			p.ready(ctx)
			upTo(300 * time.Millisecond)
			select {
			case <-counts.await(commands[random.IntN(len(commands))]):
			case <-time.After(time.Second):
			}
			counts.lose(true) // the power cut takes the network with it
			upTo(80 * time.Millisecond)
		}
		p.kill()
		counts.lose(false)
	}
	load.close()

	p.start()
	p.ready(ctx)
	p.until(ctx, load.idle)
	p.stop()
	// What a killed process had begun is tried again when its lease has run out; nobody needs to wait for that here.
	ahead := ordering.JobLease + time.Second
	p.work(in(ahead), func(*usecase.UseCases, table.Driver) {})
	p.start()
	load.running.Wait()
	p.stop()
	p.work(in(2*ahead), func(*usecase.UseCases, table.Driver) {})

	sum := counts.total()
	t.Logf("%d deals, %d kills, %d answers, %d lost, %d given again; by command %s", len(load.deals), kills, sum.answered, sum.lost, sum.replayed, counts)
	if sum.lost < kills/2 || sum.replayed < kills/30 || len(load.deals) < kills/3 {
		t.Error("that was no test: too little was under way when the process died")
	}
	ledger := p.ledger()
	for _, fault := range ledger.audit() {
		t.Error(fault)
	}
	for _, d := range load.deals {
		for _, difference := range d.differences(ledger) {
			t.Error(difference)
		}
	}
	p.quiet()
}

// product is functions/server as a process of its own.
type product struct {
	t        *testing.T
	settings settings
	binary   string
	log      *os.File
	process  *exec.Cmd
	exited   chan error
}

func newProduct(t *testing.T, s settings) *product {
	t.Helper()
	return newProcess(t, s, filepath.Join(buildtest.Programs(t, "", "server"), "server"))
}

// beside is another process on the same data.
func (p *product) beside(address string) *product {
	p.t.Helper()
	s := maps.Clone(p.settings)
	s["LISTEN"] = address
	return newProcess(p.t, s, p.binary)
}

func newProcess(t *testing.T, s settings, binary string) *product {
	t.Helper()
	log, err := os.Create(filepath.Join(t.TempDir(), "log"))
	if err != nil {
		t.Fatal(err)
	}
	p := &product{t: t, settings: s, binary: binary, log: log}
	t.Cleanup(func() {
		if p.process != nil {
			_ = p.process.Process.Kill() // it has ended in a test that passes
			<-p.exited
		}
		_ = log.Close()
	})
	return p
}

func (p *product) start() {
	p.t.Helper()
	p.process = exec.Command(p.binary)
	p.process.Env = p.settings.environ()
	p.process.Stdout, p.process.Stderr = p.log, p.log
	if err := p.process.Start(); err != nil {
		p.t.Fatal(err)
	}
	p.exited = make(chan error, 1)
	go func(process *exec.Cmd, exited chan<- error) { exited <- process.Wait() }(p.process, p.exited)
}

// ready waits until the product answers.
func (p *product) ready(ctx context.Context) {
	p.t.Helper()
	p.until(ctx, func() bool {
		r, err := http.Get("http://" + p.settings["LISTEN"] + "/readyz")
		if err != nil {
			return false
		}
		_ = r.Body.Close() // nothing of it is read
		return r.StatusCode == http.StatusOK
	})
}

// until waits for something to be so. It fails the test when the product ends first.
func (p *product) until(ctx context.Context, so func() bool) {
	p.t.Helper()
	for !so() {
		select {
		case err := <-p.exited:
			p.t.Fatalf("the product ended: %v\n%s", err, p.tail())
		case <-ctx.Done():
			p.t.Fatalf("%v\n%s", context.Cause(ctx), p.tail())
		case <-time.After(10 * time.Millisecond):
		}
	}
}

// kill ends the product as a power cut would.
func (p *product) kill() {
	p.t.Helper()
	if err := p.process.Process.Kill(); err != nil {
		p.t.Fatalf("%v\n%s", err, p.tail())
	}
	<-p.exited
	p.process = nil
}

// stop ends the product as an operator would; it must end well.
func (p *product) stop() {
	p.t.Helper()
	if err := p.process.Process.Signal(syscall.SIGTERM); err != nil {
		p.t.Fatalf("%v\n%s", err, p.tail())
	}
	if err := <-p.exited; err != nil {
		p.t.Fatalf("it stopped badly: %v\n%s", err, p.tail())
	}
	p.process = nil
}

func (p *product) tail() string {
	said, err := os.ReadFile(p.log.Name())
	if err != nil {
		return err.Error()
	}
	return string(said[max(0, len(said)-2000):])
}

// quiet fails when the product logged an error: to be killed is none, a request that is not allowed neither, nor that it is not ready
// because it stops.
func (p *product) quiet() {
	p.t.Helper()
	said, err := os.ReadFile(p.log.Name())
	if err != nil {
		p.t.Fatal(err)
	}
	for line := range strings.Lines(string(said)) {
		if strings.Contains(line, "the process is stopping") || strings.Contains(line, `"part is back"`) {
			continue
		}
		if strings.Contains(line, `"level":"ERROR"`) || strings.Contains(line, `"level":"WARN"`) || strings.Contains(line, "panic") {
			p.t.Errorf("the log says: %s", line)
		}
	}
}

// in is a clock that is set ahead.
func in(ahead time.Duration) func() time.Time {
	return func() time.Time { return time.Now().Add(ahead) }
}

// work opens the product's data while it does not run, on the clock, lets do use it, and then does
// every job that is due.
func (p *product) work(now func() time.Time, do func(*usecase.UseCases, table.Driver)) {
	p.t.Helper()
	e, err := boot.Load(func(name string) string { return p.settings[name] }, boot.Everything)
	if err != nil {
		p.t.Fatal(err)
	}
	p.opened(func(driver table.Driver) {
		cases, err := boot.UseCases(driver, slog.New(slog.DiscardHandler), now)
		if err != nil {
			p.t.Fatal(err)
		}
		do(cases, driver)
		secret, err := e.FileSecret(p.t.Context())
		if err != nil {
			p.t.Fatal(err)
		}
		files, err := blobs.New(strings.TrimPrefix(e.Blobs, "dir://"), e.Base, secret, time.Now)
		if err != nil {
			p.t.Fatal(err)
		}
		sender, err := mails.New(strings.TrimPrefix(e.Mail, "dir://"))
		if err != nil {
			p.t.Fatal(err)
		}
		draw, err := workers.Render(e, cases.Jobs, files, pdf.Render)
		if err != nil {
			p.t.Fatal(err)
		}
		tell, err := workers.Notify(e, cases.Jobs, sender)
		if err != nil {
			p.t.Fatal(err)
		}
		worker := workers.Worker(cases.Jobs, slog.New(slog.DiscardHandler), draw, tell)
		for tried := 1; tried > 0; {
			if tried, err = worker.Due(p.t.Context()); err != nil {
				p.t.Fatal(err)
			}
		}
	})
}

func (p *product) opened(do func(table.Driver)) {
	p.t.Helper()
	driver, err := tables.Open(p.t.Context(), p.settings["TABLE"])
	if err != nil {
		p.t.Fatal(err)
	}
	do(driver)
	if err := driver.Close(); err != nil {
		p.t.Fatal(err)
	}
}

// ledger reads everything that the product left.
func (p *product) ledger() *ledger {
	p.t.Helper()
	var l *ledger
	p.opened(func(driver table.Driver) { l = readLedger(p.t, driver) })
	l.files = map[string]string{}
	root := strings.TrimPrefix(p.settings["BLOBS"], "dir://")
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".pdf" {
			return err
		}
		body, err := os.ReadFile(path)
		l.files[filepath.ToSlash(strings.TrimPrefix(path, root+string(filepath.Separator)))] = string(body)
		return err
	})
	if err != nil {
		p.t.Fatal(err)
	}
	letters, err := filepath.Glob(filepath.Join(strings.TrimPrefix(p.settings["MAIL"], "dir://"), "*.eml"))
	if err != nil {
		p.t.Fatal(err)
	}
	for _, name := range letters {
		raw, err := os.ReadFile(name)
		if err != nil {
			p.t.Fatal(err)
		}
		m, err := mailtest.Parse(raw)
		if err != nil {
			p.t.Fatalf("%s: %v", name, err)
		}
		l.mails = append(l.mails, m)
	}
	return l
}

// freeAddress is one on loopback where nobody listens.
func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}
