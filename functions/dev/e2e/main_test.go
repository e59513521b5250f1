package e2e_test

import (
	"cmp"
	"context"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"onecentral.nl/ordering/shared/identity"
)

// patience is how long a step may take on a slow machine that does other things too.
const patience = time.Minute

// What all tests share: the server, the browser, and where to leave what was seen.
var (
	base     string // the server's address
	data     string // its data folder
	before   past   // what was in it when the server started
	cut      string // the address of a server whose login is out of reach
	gallery  string // the folder for screenshots
	axe      string // the source of axe-core
	chromium context.Context
)

func TestMain(m *testing.M) {
	code, err := run(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, "e2e:", err)
		code = 1
	}
	os.Exit(code)
}

// run starts what the tests share, and ends it after them.
func run(m *testing.M) (code int, err error) {
	if gallery = os.Getenv("E2E"); gallery == "" {
		return m.Run(), nil
	}
	if err := os.MkdirAll(filepath.Join(gallery, "failed"), 0o755); err != nil {
		return 0, err
	}
	source, err := os.ReadFile(os.Getenv("AXE"))
	if err != nil {
		return 0, fmt.Errorf("AXE must name the file of axe-core: %w", err)
	}
	axe = string(source)
	stop, err := serve()
	if err != nil {
		return 0, err
	}
	defer func() {
		if stopped := stop(); err == nil {
			err = stopped
		}
	}()
	quit, err := browse()
	if err != nil {
		return 0, err
	}
	defer quit()
	return m.Run(), nil
}

// ready skips a test when nobody asked for a browser.
func ready(t *testing.T) {
	t.Helper()
	if gallery == "" {
		t.Skip("SKIPPED: this needs Chromium and axe-core; make e2e finds or installs them")
	}
	t.Parallel()
}

// serve builds `make run`, starts it with a past, and once more where nobody can log in. It returns what ends them.
func serve() (stop func() error, err error) {
	folder, err := os.MkdirTemp("", "e2e")
	if err != nil {
		return nil, err
	}
	program := filepath.Join(folder, "dev")
	build := exec.Command("go", "build", "-o", program, "./functions/dev")
	build.Dir = "../../.." // the product's module
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, out)
	}
	data = filepath.Join(folder, "data")
	secret := make([]byte, 32)
	_, _ = rand.Read(secret) // never fails
	if before, err = lived(context.Background(), data, identity.Keys{Current: "e2e", Secrets: map[string][]byte{"e2e": secret}}); err != nil {
		return nil, fmt.Errorf("making the past: %w", err)
	}
	var end, endCut func() error
	if base, end, err = start(program, "server", "/readyz", "DATA="+data, "LINK_KEYS=e2e:"+base64.StdEncoding.EncodeToString(secret)); err != nil {
		return nil, err
	}
	if cut, endCut, err = start(program, "cut", "/healthz", "DATA="+filepath.Join(folder, "cut"), "OIDC_ISSUER=http://127.0.0.1:9"); err != nil {
		return nil, cmp.Or(err, end())
	}
	return func() error { return cmp.Or(end(), endCut(), os.RemoveAll(folder)) }, nil
}

// unlimited is more than browsers beside each other can do from one address.
const unlimited = "subject=100000/100000,partner=100000/100000,address=100000/100000"

// start starts the program with settings on a free port, and returns its address when a GET of probe is a 200, and what ends
// it. It leaves its log under the name.
func start(program, name, probe string, settings ...string) (address string, stop func() error, err error) {
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, err
	}
	listen := free.Addr().String()
	if err := free.Close(); err != nil {
		return "", nil, err
	}
	log, err := os.Create(filepath.Join(gallery, name+".log"))
	if err != nil {
		return "", nil, err
	}
	address = "http://" + listen
	process := exec.Command(program)
	process.Env = slices.Concat(os.Environ(), []string{"LISTEN=" + listen, "BASE_URL=" + address, "RATE_LIMITS=" + unlimited}, settings)
	process.Stdout, process.Stderr = log, log
	if err := process.Start(); err != nil {
		return "", nil, err
	}
	stop = func() error {
		interrupted := process.Process.Signal(os.Interrupt)
		return cmp.Or(interrupted, process.Wait(), log.Close())
	}
	for deadline := time.Now().Add(patience); ; time.Sleep(50 * time.Millisecond) {
		response, err := http.Get(address + probe)
		if err == nil {
			_ = response.Body.Close()
			if response.StatusCode == http.StatusOK {
				return address, stop, nil
			}
		}
		if time.Now().After(deadline) {
			return "", nil, errors.Join(fmt.Errorf("%s%s is not 200 within %s; see %s", address, probe, patience, log.Name()), err, stop())
		}
	}
}

// browse starts Chromium, in which every person gets a profile of its own.
func browse() (quit func(), err error) {
	options := append(
		chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(cmp.Or(os.Getenv("CHROMIUM"), "chromium")),
		chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("hide-scrollbars", true),
		chromedp.Flag("accept-lang", "nl-NL"),
	)
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox) // its sandbox refuses to run as root
	}
	allocator, end := chromedp.NewExecAllocator(context.Background(), options...)
	browser, stop := chromedp.NewContext(allocator)
	if err := chromedp.Do(browser); err != nil {
		stop()
		end()
		return nil, fmt.Errorf("starting Chromium: %w", err)
	}
	chromium = browser
	return func() { stop(); end() }, nil
}

// eventually waits for what the server does by itself.
func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for deadline := time.Now().Add(patience); !holds(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%s did not happen", what)
		}
	}
}
