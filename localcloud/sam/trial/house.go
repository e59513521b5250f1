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
	"sync"
	"syscall"
	"time"
)

// house is what stands around the functions: their table and bucket, the gateway, the mail server, and the processes
// that were started.
type house struct {
	cloud     *cloud
	client    *http.Client // believes the gateway's certificate
	authority []byte       // that certificate, as PEM
	base      string       // the gateway's address: BASE_URL
	post      string       // the mail server, from containers
	clouds    string       // LocalStack, from containers
	api       string       // where start-api listens
	lambda    string       // where start-lambda listens
	folder    string

	running sync.WaitGroup
	endings []func() error
}

// furnish opens the house.
func (t trial) furnish(ctx context.Context) (_ *house, err error) {
	h := &house{folder: t.folder}
	defer func() {
		if err != nil {
			err = errors.Join(err, h.close())
		}
	}()
	var box string
	for _, address := range []*string{&h.api, &h.lambda, &box} {
		if *address, err = free(ctx); err != nil {
			return nil, err
		}
	}
	if h.cloud, err = openCloud(ctx); err != nil {
		return nil, err
	}
	h.endings = append(h.endings, h.cloud.close)
	if err := h.open(ctx, t.bridge); err != nil {
		return nil, err
	}
	if err := h.start(ctx, "mailcatcher", filepath.Join(t.programs, "mailcatcher"), "-port", port(box), "-folder", filepath.Join(t.folder, "mail")); err != nil {
		return nil, err
	}
	if err := h.answers(ctx, box); err != nil {
		return nil, err
	}
	if h.post, err = h.forward(ctx, t.bridge, box); err != nil {
		return nil, err
	}
	h.clouds, err = h.forward(ctx, t.bridge, h.cloud.address)
	return h, err
}

// start starts a program, whose output goes to a file of its name; close ends it with SIGTERM.
func (h *house) start(ctx context.Context, name string, command ...string) error {
	log, err := os.Create(filepath.Join(h.folder, name+".log"))
	if err != nil {
		return err
	}
	program := exec.CommandContext(context.WithoutCancel(ctx), command[0], command[1:]...) //nolint:gosec // the programs are ours
	program.Stdout, program.Stderr = log, log
	if err := program.Start(); err != nil {
		return errors.Join(fmt.Errorf("house.start(%s): %w", name, err), log.Close())
	}
	h.endings = append(h.endings, func() error {
		_ = program.Process.Signal(syscall.SIGTERM) // it may have ended by itself
		hard := time.AfterFunc(30*time.Second, func() { _ = program.Process.Kill() })
		_ = program.Wait() // a program that a signal ended says so
		if !hard.Stop() {
			return errors.Join(fmt.Errorf("%s did not end at SIGTERM", name), log.Close())
		}
		return log.Close()
	})
	return nil
}

// close ends everything, the last that was started first.
func (h *house) close() error {
	var faults []error
	for i := len(h.endings) - 1; i >= 0; i-- {
		faults = append(faults, h.endings[i]())
	}
	h.running.Wait()
	return errors.Join(faults...)
}

// forward listens at the host on a free port and leads each connection to the address. It returns where it listens.
func (h *house) forward(ctx context.Context, host, to string) (string, error) {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", net.JoinHostPort(host, "0"))
	if err != nil {
		return "", fmt.Errorf("house.forward(%s, %s): %w", host, to, err)
	}
	h.endings = append(h.endings, listener.Close)
	h.running.Go(func() {
		for {
			in, err := listener.Accept()
			if err != nil {
				return
			}
			go lead(ctx, in, to)
		}
	})
	return listener.Addr().String(), nil
}

// answers waits until something listens at each address.
func (h *house) answers(ctx context.Context, addresses ...string) error {
	for _, address := range addresses {
		for {
			c, err := (&net.Dialer{}).DialContext(ctx, "tcp", address)
			if err == nil {
				_ = c.Close()
				break
			}
			select {
			case <-ctx.Done():
				return fmt.Errorf("nothing answers at %s, see %s: %w", address, h.folder, ctx.Err())
			case <-time.After(100 * time.Millisecond):
			}
		}
	}
	return nil
}

// free returns an address on loopback that nobody listens at.
func free(ctx context.Context) (string, error) {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return listener.Addr().String(), listener.Close()
}

func port(address string) string {
	_, p, _ := net.SplitHostPort(address)
	return p
}
