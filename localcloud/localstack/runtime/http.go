package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log"
	"net/http"
	"strconv"
	"time"
)

// cloud is LocalStack as we call it.
type cloud struct {
	ctx         context.Context
	address, id string
}

// status tells that the function asks for work (ready), or that it cannot start (error).
func (c cloud) status(state string, body []byte) { c.post("/status/"+c.id+"/"+state, body) }

// answer tells what came of an invocation.
func (c cloud) answer(id, logs string, o outcome) {
	text, err := json.Marshal(map[string]string{"logs": logs})
	if err != nil {
		log.Println("runtime: logs:", err)
	}
	c.post("/invocations/"+id+"/logs", text)
	if o.failed {
		c.post("/invocations/"+id+"/error", o.body)
		return
	}
	c.post("/invocations/"+id+"/response", o.body)
}

func (c cloud) post(path string, body []byte) {
	r, err := http.NewRequestWithContext(c.ctx, http.MethodPost, c.address+path, bytes.NewReader(body))
	if err != nil {
		log.Println("runtime:", err)
		return
	}
	r.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		log.Println("runtime:", err)
		return
	}
	_ = response.Body.Close() // nothing was read of it
}

// invokeAPI is where LocalStack invokes the function.
func (e *environment) invokeAPI() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /invoke", func(w http.ResponseWriter, r *http.Request) {
		i := &invocation{done: make(chan outcome, 1)}
		if err := json.NewDecoder(r.Body).Decode(i); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		go e.invoke(i)
	})
	return mux
}

// runtimeAPI is what the function asks for work (AWS, "Lambda runtime API").
func (e *environment) runtimeAPI() http.Handler {
	const base = "/2018-06-01/runtime/"
	mux := http.NewServeMux()
	mux.HandleFunc("GET "+base+"invocation/next", e.giveNext)
	mux.HandleFunc("POST "+base+"invocation/{id}/response", e.take(func(body []byte) { e.finish(outcome{body, false}) }))
	mux.HandleFunc("POST "+base+"invocation/{id}/error", e.take(func(body []byte) { e.finish(outcome{body, true}) }))
	mux.HandleFunc("POST "+base+"init/error", e.take(func(body []byte) { e.cloud.status("error", body) }))
	return mux
}

func (e *environment) take(done func(body []byte)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		w.WriteHeader(http.StatusAccepted)
		done(body)
	}
}

func (e *environment) giveNext(w http.ResponseWriter, r *http.Request) {
	e.mu.Lock()
	first := !e.ready
	e.ready = true
	e.mu.Unlock()
	if first {
		go e.cloud.status("ready", nil)
	}
	select {
	case <-r.Context().Done():
	case i := <-e.next:
		e.mu.Lock()
		e.current = i
		e.mu.Unlock()
		h := w.Header()
		h.Set("Lambda-Runtime-Aws-Request-Id", i.ID)
		h.Set("Lambda-Runtime-Invoked-Function-Arn", i.ARN)
		h.Set("Lambda-Runtime-Trace-Id", i.Trace)
		h.Set("Lambda-Runtime-Deadline-Ms", strconv.FormatInt(time.Now().Add(e.timeout).UnixMilli(), 10))
		h.Set("Content-Type", "application/json")
		if _, err := io.WriteString(w, i.Payload); err != nil {
			log.Println("runtime:", err) // the invocation ends by its timeout
		}
	}
}
