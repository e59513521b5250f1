// Command runtime runs one Lambda function as an ordinary process beside LocalStack, where there is no container to run it
// in: it stands where LocalStack's own init stands inside the container. Towards the function it is the Lambda Runtime API;
// towards LocalStack it speaks what localstack/services/lambda_/invocation/executor_endpoint.py (4.14.0) serves and calls. One
// process, one environment, one invocation at a time. It ends with its standard input, so that it cannot outlive LocalStack.
package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, os.Getenv)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "runtime:", err)
		os.Exit(1)
	}
}

// run serves until the context or the standard input ends, or a listener fails.
func run(ctx context.Context, getenv func(string) string) error {
	seconds, err := strconv.Atoi(getenv("AWS_LAMBDA_FUNCTION_TIMEOUT"))
	if err != nil {
		return fmt.Errorf("AWS_LAMBDA_FUNCTION_TIMEOUT: %w", err)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	api, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	invokes, err := new(net.ListenConfig).Listen(ctx, "tcp", getenv("RUNTIME_LISTEN"))
	if err != nil {
		return err
	}
	e := &environment{
		ctx: ctx, cloud: cloud{ctx, getenv("LOCALSTACK_RUNTIME_ENDPOINT"), getenv("LOCALSTACK_RUNTIME_ID")},
		task: getenv("LAMBDA_TASK_ROOT"), api: api.Addr().String(), timeout: time.Duration(seconds) * time.Second,
		memory: getenv("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"), logs: &journal{}, next: make(chan *invocation),
	}
	failed := make(chan error, 3)
	go func() { failed <- serve(api, e.runtimeAPI()) }()
	go func() { failed <- serve(invokes, e.invokeAPI()) }()
	go func() {
		_, err := io.Copy(io.Discard, os.Stdin)
		failed <- err
	}()
	e.start()
	select {
	case err = <-failed:
	case <-ctx.Done():
	}
	e.stop()
	return err
}

func serve(l net.Listener, h http.Handler) error {
	return (&http.Server{Handler: h, ReadHeaderTimeout: 5 * time.Second}).Serve(l)
}
