package boot

import (
	"io"
	"log/slog"
)

// Log writes JSON lines that name the service; never a token, never a body.
func Log(w io.Writer, service string) *slog.Logger {
	return slog.New(slog.NewJSONHandler(w, nil)).With("service", service)
}
