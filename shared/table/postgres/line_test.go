package postgres_test

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/url"
	"sync"
	"testing"

	"onecentral.nl/ordering/shared/table/postgres/postgrestest"
)

// fate is what becomes of a request on the line.
type fate string

const (
	sent    fate = "sent"
	refused fate = "refused" // the connection breaks before the request arrives
	lost    fate = "lost"    // it is done, and the connection breaks before its answer arrives
	frozen  fate = "frozen"  // it never arrives, nor does anything after it, and the connection stands
)

const begin = "BEGIN ISOLATION LEVEL SERIALIZABLE"

// line is a way to PostgreSQL on which things happen. The statements of a request are sent as text, so that the line can tell a
// COMMIT.
type line struct {
	address string // of the database over the line
	direct  string
	judge   func(commits bool) fate
	// weak is a planted bug: transactions are READ COMMITTED.
	weak bool

	mu   sync.Mutex
	seen map[fate]int
}

// newLine serves a line to a schema of the test's own, on which the judge decides. Sessions have the settings. It ends with the test.
func newLine(t testing.TB, judge func(commits bool) fate, settings url.Values) *line {
	t.Helper()
	l := &line{direct: postgrestest.Address(t), judge: judge, seen: map[fate]int{}}
	address, err := url.Parse(l.direct)
	if err != nil {
		t.Fatal(err)
	}
	server := address.Host
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address.Host = listener.Addr().String()
	parameters := address.Query()
	parameters.Set("default_query_exec_mode", "exec")
	for name := range settings {
		parameters.Set(name, settings.Get(name))
	}
	address.RawQuery = parameters.Encode()
	l.address = address.String()
	var running sync.WaitGroup
	stop := make(chan struct{})
	running.Go(func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			running.Go(func() { l.serve(client, server, stop) })
		}
	})
	t.Cleanup(func() {
		_ = listener.Close()
		close(stop)
		running.Wait()
	})
	return l
}

// serve connects the client until either side or a judgement ends it.
func (l *line) serve(client net.Conn, server string, stop <-chan struct{}) {
	defer client.Close()
	database, err := net.Dial("tcp", server)
	if err != nil {
		return
	}
	defer database.Close()
	ended := make(chan struct{})
	defer close(ended)
	go func() {
		select {
		case <-stop:
			_, _ = client.Close(), database.Close()
		case <-ended:
		}
	}()
	var losing sync.Mutex // held while an answer is to be lost
	go func() {
		defer client.Close()
		defer database.Close()
		answer := make([]byte, 1<<16)
		for {
			n, err := database.Read(answer)
			if !losing.TryLock() {
				return
			}
			losing.Unlock()
			if _, fault := client.Write(answer[:n]); err != nil || fault != nil {
				return
			}
		}
	}()
	request := make([]byte, 1<<16)
	for {
		n, err := client.Read(request)
		if err != nil {
			return
		}
		switch l.decide(bytes.Contains(request[:n], []byte("COMMIT"))) {
		case refused:
			return
		case lost:
			losing.Lock()
		case frozen:
			_, _ = io.Copy(io.Discard, client)
			return
		}
		if l.weak {
			copy(request[:n], bytes.ReplaceAll(request[:n], []byte(begin), fmt.Appendf(nil, "%-*s", len(begin), "BEGIN")))
		}
		if _, err := database.Write(request[:n]); err != nil {
			return
		}
	}
}

func (l *line) decide(commits bool) fate {
	l.mu.Lock()
	defer l.mu.Unlock()
	f := l.judge(commits)
	l.seen[f]++
	return f
}

// dice judges by chance. Each figure is a share in percent: of commits that are lost, and of all requests that are refused.
func dice(seed uint64, lostShare, refusedShare int) func(bool) fate {
	random := rand.New(rand.NewPCG(seed, 18))
	return func(commits bool) fate {
		switch {
		case random.IntN(100) < refusedShare:
			return refused
		case commits && random.IntN(100) < lostShare:
			return lost
		default:
			return sent
		}
	}
}

// once judges the first commit so, and sends everything else.
func once(f fate) func(bool) fate {
	return func(commits bool) fate {
		if commits && f != sent {
			was := f
			f = sent
			return was
		}
		return sent
	}
}
