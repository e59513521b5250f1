// Package versity_test runs the tests of package s3 on versitygw, an S3 server in process: it checks signatures and
// expiry, and its conditional writes are atomic.
package versity_test

import (
	"context"
	"net"
	"testing"
	"time"

	"github.com/versity/versitygw/backend/meta"
	"github.com/versity/versitygw/backend/posix"
	"github.com/versity/versitygw/embedgw"
	"github.com/versity/versitygw/s3api"

	"onecentral.nl/ordering/shared/blob/s3/s3test"
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
	files, err := posix.New(t.TempDir(), meta.XattrMeta{}, posix.PosixOpts{})
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	listening, stopped := make(chan struct{}), make(chan error, 1)
	go func() {
		stopped <- embedgw.RunVersityGW(ctx, files, &embedgw.Config{
			RootUserAccess: server.AccessKey, RootUserSecret: server.SecretKey, Region: server.Region, Ports: []string{address},
			MaxConnections: 1000, MaxRequests: 1000, MultipartMaxParts: 10_000, Quiet: true,
			S3Options: []s3api.Option{s3api.WithOnListen(func() { close(listening) })},
		})
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
