package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// environment is the function's process and what it works on.
type environment struct {
	// ctx ends the function.
	ctx       context.Context
	cloud     cloud
	task, api string
	timeout   time.Duration
	memory    string
	logs      *journal
	next      chan *invocation
	mu        sync.Mutex
	process   *exec.Cmd
	ready     bool
	current   *invocation
}

// invocation is one call as LocalStack sends it.
type invocation struct {
	ID      string `json:"invoke-id"`
	ARN     string `json:"invoked-function-arn"`
	Payload string `json:"payload"`
	Trace   string `json:"trace-id"`

	done chan outcome
}

// outcome is what the function answered, or how it failed.
type outcome struct {
	body   []byte
	failed bool
}

// fault is a failure as Lambda words one.
func fault(kind, format string, arguments ...any) outcome {
	body, err := json.Marshal(map[string]string{"errorType": kind, "errorMessage": fmt.Sprintf(format, arguments...)})
	if err != nil {
		body = []byte(`{}`) // two strings always make JSON
	}
	return outcome{body, true}
}

// start starts the function. It starts it again when it ends, as Lambda does, but not when it ended before it asked for work.
func (e *environment) start() {
	command := exec.CommandContext(e.ctx, filepath.Join(e.task, "bootstrap")) //nolint:gosec // the function that was deployed
	command.Dir = e.task
	command.Env = append(own(os.Environ()), "AWS_LAMBDA_RUNTIME_API="+e.api)
	command.Stdout, command.Stderr = e.logs, e.logs
	if err := command.Start(); err != nil {
		e.cloud.status("error", fault("Runtime.InvalidEntrypoint", "%v", err).body)
		return
	}
	e.mu.Lock()
	e.process = command
	e.mu.Unlock()
	go e.wait(command)
}

// own leaves out what is between LocalStack and us.
func own(variables []string) []string {
	var kept []string
	for _, v := range variables {
		if !strings.HasPrefix(v, "LOCALSTACK_RUNTIME") && !strings.HasPrefix(v, "RUNTIME_LISTEN") {
			kept = append(kept, v)
		}
	}
	return kept
}

func (e *environment) wait(command *exec.Cmd) {
	err := command.Wait()
	e.mu.Lock()
	ready, id := e.ready, ""
	if e.current != nil {
		id = e.current.ID
	}
	e.mu.Unlock()
	ended := fault("Runtime.ExitError", "RequestId: %s Error: Runtime exited with error: %v", id, err)
	if !ready {
		e.cloud.status("error", ended.body)
		return
	}
	if e.ctx.Err() != nil {
		return
	}
	e.finish(ended)
	e.start()
}

// stop ends the function.
func (e *environment) stop() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.process != nil {
		_ = e.process.Process.Kill() // it may have ended
	}
}

// finish answers the invocation under way, if there is one.
func (e *environment) finish(o outcome) {
	e.mu.Lock()
	i := e.current
	e.current = nil
	e.mu.Unlock()
	if i != nil {
		i.done <- o
	}
}

// invoke lets the function work, no longer than its timeout, and tells LocalStack what came of it.
func (e *environment) invoke(i *invocation) {
	began := time.Now()
	fmt.Fprintf(e.logs, "START RequestId: %s Version: $LATEST\n", i.ID)
	o := e.work(i)
	took := time.Since(began)
	fmt.Fprintf(e.logs, "END RequestId: %s\nREPORT RequestId: %s\tDuration: %.2f ms\tBilled Duration: %d ms\tMemory Size: %s MB\tMax Memory Used: %s MB\t\n",
		i.ID, i.ID, float64(took.Microseconds())/1000, took.Milliseconds()+1, e.memory, e.memory)
	e.cloud.answer(i.ID, e.logs.take(), o)
}

func (e *environment) work(i *invocation) outcome {
	end := time.NewTimer(e.timeout)
	defer end.Stop()
	select {
	case e.next <- i:
	case <-end.C:
		return fault("Sandbox.Timedout", "RequestId: %s Error: the function never asked for work", i.ID)
	}
	select {
	case o := <-i.done:
		return o
	case <-end.C:
	}
	e.mu.Lock()
	e.current = nil
	e.mu.Unlock()
	e.stop()
	return fault("Sandbox.Timedout", "RequestId: %s Error: Task timed out after %.2f seconds", i.ID, e.timeout.Seconds())
}
