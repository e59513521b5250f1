package boot

import (
	"io"
	"log/slog"
)

// Log writes JSON lines that name the service; never a token, never a body.
func Log(w io.Writer, service string) *slog.Logger {
	return slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{ReplaceAttr: message})).With("service", service)
}

// message names the text of a line as logs are searched.
func message(groups []string, a slog.Attr) slog.Attr {
	if len(groups) == 0 && a.Key == slog.MessageKey {
		a.Key = "message"
	}
	return a
}
