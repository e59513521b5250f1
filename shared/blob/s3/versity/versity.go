// Package versity serves S3 from a folder by versitygw: it checks signatures and expiry, and its conditional writes are atomic.
package versity

import (
	"context"
	"fmt"

	"github.com/versity/versitygw/backend/meta"
	"github.com/versity/versitygw/backend/posix"
	"github.com/versity/versitygw/embedgw"
	"github.com/versity/versitygw/s3api"

	"onecentral.nl/ordering/shared/blob/s3/s3test"
)

// Serve serves the folder as the server says until the context ends. listening is called once.
func Serve(ctx context.Context, server s3test.Server, address, folder string, listening func()) error {
	files, err := posix.New(folder, meta.XattrMeta{}, posix.PosixOpts{})
	if err != nil {
		return fmt.Errorf("versity.Serve(%q): %w", folder, err)
	}
	return embedgw.RunVersityGW(ctx, files, &embedgw.Config{
		RootUserAccess: server.AccessKey, RootUserSecret: server.SecretKey, Region: server.Region, Ports: []string{address},
		MaxConnections: 1000, MaxRequests: 1000, MultipartMaxParts: 10_000, Quiet: true,
		S3Options: []s3api.Option{s3api.WithOnListen(listening)},
	})
}
