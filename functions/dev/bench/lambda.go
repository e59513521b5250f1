package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/aws/aws-lambda-go/events"
)

// lambda runs the program of a function, and is Lambda to it (AWS, "Using the Lambda runtime API for custom runtimes").
type lambda struct {
	process *exec.Cmd
	api     *http.Server
	began   time.Time
	asked   chan time.Time // when it asked for its first work
	work    chan []byte
	answers chan outcome
	ended   chan struct{}
	exit    error // why, once it has ended
}

// outcome is what a function made of its work.
type outcome struct {
	body   []byte
	at     time.Time
	failed bool
}

// launch starts the program.
func launch(ctx context.Context, program string, environment []string) (*lambda, error) {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	l := &lambda{
		process: exec.CommandContext(ctx, program), asked: make(chan time.Time, 1), work: make(chan []byte, 1), answers: make(chan outcome, 1), ended: make(chan struct{}),
	}
	l.api = &http.Server{Handler: l.serve(), ReadHeaderTimeout: time.Second}
	go func() { _ = l.api.Serve(listener) }() // it ends with stop
	l.process.Env = slices.Concat(environment, []string{"AWS_LAMBDA_RUNTIME_API=" + listener.Addr().String()})
	l.began = time.Now()
	if err := l.process.Start(); err != nil {
		return nil, errors.Join(err, l.api.Close())
	}
	go func() {
		l.exit = l.process.Wait()
		close(l.ended)
	}()
	return l, nil
}

func (l *lambda) serve() http.Handler {
	const root = "/2018-06-01/runtime/"
	mux := http.NewServeMux()
	mux.HandleFunc("GET "+root+"invocation/next", func(w http.ResponseWriter, r *http.Request) {
		select {
		case l.asked <- time.Now():
		default:
		}
		select {
		case event := <-l.work:
			w.Header().Set("Lambda-Runtime-Aws-Request-Id", "bench")
			w.Header().Set("Lambda-Runtime-Deadline-Ms", strconv.FormatInt(time.Now().Add(20*time.Second).UnixMilli(), 10))
			_, _ = w.Write(event)
		case <-r.Context().Done():
		}
	})
	answered := func(failed bool) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			body, err := io.ReadAll(r.Body)
			l.answers <- outcome{body, time.Now(), failed || err != nil}
			w.WriteHeader(http.StatusAccepted)
		}
	}
	mux.HandleFunc("POST "+root+"invocation/{id}/response", answered(false))
	mux.HandleFunc("POST "+root+"invocation/{id}/error", answered(true))
	mux.HandleFunc("POST "+root+"init/error", answered(true))
	return mux
}

// ready returns how long the program took from its start until it asked for work.
func (l *lambda) ready() (time.Duration, error) {
	select {
	case at := <-l.asked:
		return at.Sub(l.began), nil
	case <-l.ended:
		return 0, l.gone()
	}
}

// call lets the function do the work, and returns its answer.
func (l *lambda) call(event []byte) (outcome, error) {
	l.work <- event
	select {
	case o := <-l.answers:
		if o.failed {
			return o, fmt.Errorf("%s failed: %.500s", l.process.Path, o.body)
		}
		return o, nil
	case <-l.ended:
		return outcome{}, l.gone()
	}
}

// request lets the function answer a request, which must succeed, and returns how long after the start of its process it did.
func (l *lambda) request(event []byte) (r events.APIGatewayProxyResponse, since time.Duration, err error) {
	o, err := l.call(event)
	if err == nil {
		err = json.Unmarshal(o.body, &r)
	}
	if err == nil && r.StatusCode >= http.StatusMultipleChoices {
		err = fmt.Errorf("%s answered %d: %.500s", l.process.Path, r.StatusCode, r.Body)
	}
	return r, o.at.Sub(l.began), err
}

func (l *lambda) gone() error { return fmt.Errorf("%s ended: %w", l.process.Path, l.exit) }

func (l *lambda) stop() error {
	err := l.process.Process.Kill()
	<-l.ended
	return errors.Join(err, l.api.Close())
}

// processor is what the threads of the process took until now (proc(5), schedstat: nanoseconds).
func processor(pid int) (time.Duration, error) {
	threads, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/schedstat", pid))
	if err != nil {
		return 0, err
	}
	sum := int64(0)
	for _, thread := range threads {
		text, err := os.ReadFile(thread)
		if err != nil {
			return 0, err
		}
		nanoseconds, err := strconv.ParseInt(strings.Fields(string(text))[0], 10, 64)
		if err != nil {
			return 0, err
		}
		sum += nanoseconds
	}
	return time.Duration(sum), nil
}

// peak is the most memory that the process has had, in megabytes (proc(5), status: VmHWM in KB of 1,024 bytes).
func peak(pid int) (float64, error) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0, err
	}
	_, after, _ := strings.Cut(string(text), "VmHWM:")
	kilobytes, err := strconv.ParseFloat(strings.Fields(after + " none")[0], 64)
	return kilobytes * 1024 / 1e6, err
}
