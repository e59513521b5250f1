package versity_test

import (
	"context"
	"net"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/blob/s3/s3test"
	"onecentral.nl/ordering/shared/blob/s3/versity"
)

func TestConformance(t *testing.T) {
	s3test.Run(t, start(t))
}

// start serves a directory of the test on loopback until the test ends.
func start(t *testing.T) s3test.Server {
	t.Helper()
	server := s3test.Server{Region: "eu-central-1", AccessKey: "tester", SecretKey: "secret of the tester"}
	// The gateway does not tell which port it got, so one is looked up for it.
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := free.Addr().String()
	if err := free.Close(); err != nil {
		t.Fatal(err)
	}
	server.Endpoint = "http://" + address
	ctx, stop := context.WithCancel(context.Background())
	listening, stopped := make(chan struct{}), make(chan error, 1)
	go func() {
		stopped <- versity.Serve(ctx, server, address, t.TempDir(), func() { close(listening) })
	}()
	t.Cleanup(func() {
		stop()
		if err := <-stopped; err != nil && ctx.Err() == nil {
			t.Error(err)
		}
	})
	select {
	case <-listening:
	case err := <-stopped:
		stopped <- err
		t.Fatal(err)
	case <-time.After(30 * time.Second):
		t.Fatal("the gateway does not start")
	}
	return server
}
