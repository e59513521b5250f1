// Command trial tries the functions in the containers of SAM CLI, where `make sam-local` has brought up LocalStack
// (AWS_ENDPOINT_URL), a container engine (DOCKER_HOST) and its bridge (BRIDGE, the one address that containers and this machine
// share). It calls every route of template.yaml, invokes every function with its event, runs functions/dev/demo, and exits
// with 1 at anything it did not expect. What it starts ends with it.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"
)

// patience is how long the whole may take.
const patience = 10 * time.Minute

func main() {
	var t trial
	flag.StringVar(&t.sam, "sam", ".tools/sam/bin/sam", "SAM CLI")
	flag.StringVar(&t.emulator, "emulator", "", "Lambda's runtime emulator, as SAM CLI ships it for the architecture")
	flag.StringVar(&t.architecture, "architecture", "x86_64", "what the functions are built for: x86_64 or arm64")
	flag.StringVar(&t.template, "template", "", "the template that sam build wrote")
	flag.StringVar(&t.folder, "folder", "", "a folder for what comes up: mails, PDFs, logs; it is left as it is")
	flag.StringVar(&t.programs, "programs", "", "the folder of the programs demo and mailcatcher")
	flag.Parse()
	t.bridge = os.Getenv("BRIDGE")
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	ctx, cancel := context.WithTimeout(ctx, patience)
	began := time.Now()
	err := t.run(ctx)
	cancel()
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "sam-local FAILED:", err)
		os.Exit(1)
	}
	fmt.Printf("All as expected, in %.0f s.\n", time.Since(began).Seconds())
}

// trial is one of the whole.
type trial struct {
	sam, emulator, architecture, template, folder, programs string
	bridge                                                  string // the address of this machine that containers reach
}

// run tries everything. It ends what it started in the opposite order.
func (t trial) run(ctx context.Context) (err error) {
	house, err := t.furnish(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, house.close()) }()
	if err := t.image(ctx, house.authority); err != nil {
		return err
	}
	if err := t.settings(house); err != nil {
		return err
	}
	if err := t.invokeAll(ctx, house); err != nil {
		return err
	}
	if err := house.start(ctx, "start-api", t.local("start-api", "--port", port(house.api), "--warm-containers", "EAGER")...); err != nil {
		return err
	}
	if err := house.start(ctx, "start-lambda", t.local("start-lambda", "--port", port(house.lambda), "--warm-containers", "LAZY")...); err != nil {
		return err
	}
	if err := house.answers(ctx, house.api, house.lambda); err != nil {
		return err
	}
	if err := t.routes(ctx, house); err != nil {
		return err
	}
	return t.play(ctx, house)
}

// local is a command of `sam local` on what was built.
func (t trial) local(command string, arguments ...string) []string {
	return append([]string{
		t.sam, "local", command, "--template", t.template, "--skip-pull-image", "--region", "eu-central-1",
		"--container-host", t.bridge, "--container-host-interface", t.bridge, "--env-vars", filepath.Join(t.folder, "variables.json"),
		"--parameter-overrides", "Architecture=" + t.architecture + " Emulated=true OidcIssuer=https://issuer.invalid",
	}, arguments...)
}
