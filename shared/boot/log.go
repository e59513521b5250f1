package boot

import (
	"io"
	"log/slog"
	"regexp"
	"strings"
	"sync"
)

// Log writes JSON lines that name the service; never a token, a link, a signature, a mail address or a body.
func Log(w io.Writer, service string) *slog.Logger {
	return slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{ReplaceAttr: attribute})).With("service", service)
}

// attribute names the text of a line as logs are searched, and takes out what an error of another program may repeat: a mail
// server names the address that it refuses.
func attribute(groups []string, a slog.Attr) slog.Attr {
	if len(groups) == 0 && a.Key == slog.MessageKey {
		a.Key = "message"
	}
	switch a.Value.Kind() {
	case slog.KindString:
		a.Value = slog.StringValue(withoutSecrets(a.Value.String()))
	case slog.KindAny:
		if err, is := a.Value.Any().(error); is {
			a.Value = slog.StringValue(withoutSecrets(err.Error()))
		}
	}
	return a
}

// secrets are what no log has, each with what stands in its place.
var secrets = []struct {
	has     string // of every such text
	pattern func() *regexp.Regexp
	instead string
}{
	{"eyJ", compiled(`eyJ[A-Za-z0-9_-]*\.[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]*)?`), "[token]"},
	{"/approve/", compiled(`/approve/[^\s"/?]+`), "/approve/[link]"},
	{"=", compiled(`(?i)([?&][a-z0-9_-]*(?:sig|signature|token|credential|code|state|secret|password)=)[^&\s"]+`), "${1}[secret]"},
	{"@", compiled(`[^\s"'<>()\[\],;:/]+@[^\s"'<>()\[\],;:/]+`), "[mail]"},
}

// compiled compiles the pattern when it is needed: most processes log nothing of the kind before their first answer.
func compiled(pattern string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(pattern) })
}

func withoutSecrets(text string) string {
	for _, s := range secrets {
		if strings.Contains(text, s.has) {
			text = s.pattern().ReplaceAllString(text, s.instead)
		}
	}
	return text
}
