package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"

	"go.etcd.io/bbolt"
)

// server is a running development server with data of its own.
type server struct {
	base, data string
	desk       desk
	process    *exec.Cmd
}

// unlimited is more than one machine can do: a measurement has few people, and one address.
const unlimited = "subject=100000/100000,partner=100000/100000,address=100000/100000"

// start runs the program on a free port of 127.0.0.1 and returns when it is ready.
func start(ctx context.Context, program, data string) (*server, error) {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	address := listener.Addr().String()
	if err := listener.Close(); err != nil {
		return nil, err
	}
	s := &server{base: "http://" + address, data: data, process: exec.CommandContext(ctx, program)}
	s.process.Env = append(os.Environ(), "DATA="+data, "LISTEN="+address, "RATE_LIMITS="+unlimited)
	s.process.Stderr = os.Stderr
	if err := s.process.Start(); err != nil {
		return nil, err
	}
	for range 300 {
		if said, err := http.Get(s.base + "/readyz"); err == nil { //nolint:noctx // of this machine, and bounded by the loop
			_ = said.Body.Close()
			return s, nil
		}
		time.Sleep(100 * time.Millisecond)
	}
	return nil, fmt.Errorf("%s is not ready after 30 s", program)
}

func (s *server) stop() error {
	if err := s.process.Process.Signal(syscall.SIGTERM); err != nil {
		return err
	}
	return s.process.Wait()
}

// settled waits until no mail came for a second, and returns when the last one did.
func (s *server) settled() (last time.Time, err error) {
	for seen := -1; ; time.Sleep(time.Second) {
		mails, err := os.ReadDir(filepath.Join(s.data, "mail"))
		if err != nil {
			return last, err
		}
		if len(mails) == seen {
			for _, mail := range mails {
				about, err := mail.Info()
				if err != nil {
					return last, err
				}
				if about.ModTime().After(last) {
					last = about.ModTime()
				}
			}
			return last, nil
		}
		seen = len(mails)
	}
}

// bareCommits measures commits of one value of 4 KB beside the server's data.
func (s *server) bareCommits(count int, into *sample) error {
	file, err := bbolt.Open(filepath.Join(s.data, "bare.db"), 0o600, nil)
	if err != nil {
		return err
	}
	for n := range count {
		if err := into.timed(func() error { return commit(file, n, []int{4 << 10}) }); err != nil {
			return errors.Join(err, file.Close())
		}
	}
	return file.Close()
}

// memory is the most that the server has had until now: after whole orders, eight at once.
func (s *server) memory(context.Context) ([]figure, error) {
	most, err := peak(s.process.Process.Pid)
	return []figure{{"memory of the server", "MB, the most it had", most, "VmHWM after all that is above"}}, err
}
