package admin

import (
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// fieldVersion is the version that was seen of what the form is about.
const fieldVersion = "version"

// editPage is a page with a form of fields in groups.
type editPage struct {
	frame
	banner                      *kit.Banner
	address, back, key, version string
	groups                      kit.FieldGroups
}

// field is one of a line of text; it is not filled in by the browser, because it is about somebody else.
func field(name, label string, longest int) kit.InputField {
	return kit.InputField{TextField: kit.TextField{Name: name}, Label: label, Longest: longest, Kind: "text", Fill: "off"}
}

// choice is a field with one of some values, after none.
func (r request) choice(name, label string, choices ...kit.Choice) kit.InputField {
	f := field(name, label, 0)
	f.Choices = append([]kit.Choice{{Label: r.Say(words.Choose)}}, choices...)
	return f
}

func (r request) languageChoice(label string) kit.InputField {
	var choices []kit.Choice
	for _, l := range words.Languages() {
		choices = append(choices, kit.Choice{Value: string(l), Label: words.In(l).Say(words.OwnName)})
	}
	return r.choice("language", label, choices...)
}

// typed is what was sent under the name.
func (r request) typed(name string) string { return printable.Clean(r.HTTP.PostForm.Get(name)) }

// seen is the version that was seen, when the form has one.
func (r request) seen() (int64, error) {
	version, err := strconv.ParseInt(r.HTTP.PostForm.Get(fieldVersion), 10, 64)
	if err != nil {
		return 0, r.Incomplete()
	}
	return version, nil
}

// uploading lets the route of a form hold a file of so many bytes.
func uploading(most int64, route web.Route[*kit.Request]) web.Route[*kit.Request] {
	route.MaxBody = most + kit.MaxForm
	return route
}

// upload is the file of the form under the name, nil when none was chosen.
func (r request) upload(name string) ([]byte, error) {
	if !strings.HasPrefix(r.HTTP.Header.Get("Content-Type"), "multipart/form-data") {
		return nil, nil
	}
	part, _, err := r.HTTP.FormFile(name)
	if errors.Is(err, http.ErrMissingFile) {
		return nil, nil
	}
	if err != nil {
		return nil, r.Incomplete()
	}
	return read(part)
}

func read(part multipart.File) ([]byte, error) {
	body, err := io.ReadAll(part)
	return body, errors.Join(err, part.Close())
}

// stale reports whether what the form is about was changed after it was seen.
func stale(e *ordering.Error) bool { return e.Kind == ordering.Stale }
