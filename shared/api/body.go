package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"reflect"
	"strings"
	"unicode/utf8"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/words"
)

// maxBodyBytes is well above what a cart of 80 items takes.
const maxBodyBytes = 256 << 10

// The media types of a body.
const (
	jsonType  = "application/json"
	patchType = "application/merge-patch+json"
)

// body decodes the request's JSON into a T. Invalid JSON, unknown and duplicate names, nulls and values of the wrong type
// are a 400 that names every field by its path.
func body[T any](c *call) (T, error) {
	var in T
	raw, err := c.raw()
	if err != nil {
		return in, err
	}
	return decode[T](raw)
}

// optionalBody is body for requests that may come without one; then it returns a zero T.
func optionalBody[T any](c *call) (T, error) {
	var in T
	raw, err := c.read()
	if err != nil || len(raw) == 0 {
		return in, err
	}
	if err := c.mediaType(); err != nil {
		return in, err
	}
	return decode[T](raw)
}

func decode[T any](raw []byte) (T, error) {
	var in T
	tree, err := parse(raw)
	if err != nil {
		return in, err
	}
	return decodeTree[T](tree)
}

// decodeTree decodes a tree of parse into a T.
func decodeTree[T any](tree any) (T, error) {
	var in T
	var f fieldErrors
	validate(&f, "", tree, reflect.TypeFor[T](), false)
	if err := f.err(); err != nil {
		return in, err
	}
	raw, err := json.Marshal(tree)
	if err == nil {
		err = json.Unmarshal(raw, &in)
	}
	if err != nil {
		return in, fmt.Errorf("api.decodeTree(%T): %w", in, err)
	}
	return in, nil
}

// raw returns the body, once its media type is accepted.
func (c *call) raw() ([]byte, error) {
	if err := c.mediaType(); err != nil {
		return nil, err
	}
	return c.read()
}

func (c *call) mediaType() error {
	kind, params, err := mime.ParseMediaType(c.Header.Get("Content-Type"))
	fits := kind == jsonType || kind == patchType && c.Method == http.MethodPatch
	charset, named := params["charset"]
	if err == nil && fits && (!named || strings.EqualFold(charset, "utf-8")) {
		return nil
	}
	if c.Method != http.MethodPatch {
		return unsupported(jsonType)
	}
	e := unsupported(patchType + ", " + jsonType)
	e.Header = map[string]string{"Accept-Patch": patchType + ", " + jsonType}
	return e
}

func (c *call) read() ([]byte, error) {
	raw, err := io.ReadAll(c.Body)
	var tooBig *http.MaxBytesError
	if err != nil && !errors.As(err, &tooBig) {
		return nil, badRequest("body", "unreadable", words.RequestDidNotArriveIn)
	}
	return raw, err
}

// parse reads one JSON text (RFC 8259, in UTF-8) as a tree of map[string]any, []any, string, json.Number, bool and nil.
func parse(raw []byte) (any, error) {
	if !utf8.Valid(raw) {
		return nil, badRequest("body", "malformed", words.ThisIsNotUtf8)
	}
	var syntax *json.SyntaxError
	if err := json.Unmarshal(raw, new(json.RawMessage)); errors.As(err, &syntax) {
		return nil, badRequest("body", "malformed", words.ThisIsNotJsonLook(int(syntax.Offset)))
	}
	p := parser{Decoder: json.NewDecoder(strings.NewReader(string(raw)))}
	p.UseNumber()
	tree, err := p.value("", 0)
	if err != nil {
		return nil, err
	}
	return tree, p.errors.err()
}

// maxDepth of nested objects and arrays is well above that of any input.
const maxDepth = 16

// maxValues of a body is well above what the largest cart has. A value takes some hundred times the memory of the byte or two that it can be
// written in.
const maxValues = 10_000

// parser reads valid JSON and reports duplicate names, which encoding/json accepts.
type parser struct {
	*json.Decoder
	values int
	errors fieldErrors
}

func (p *parser) value(path string, depth int) (any, error) {
	token, err := p.Token()
	if err != nil {
		return nil, fmt.Errorf("api.parse: %w", err)
	}
	if _, nested := token.(json.Delim); nested && depth == maxDepth {
		return nil, badRequest(path, "too-deep", words.NestedTooDeeply)
	}
	if p.values++; p.values > maxValues {
		return nil, badRequest("", "too-many", words.AtMostValues(maxValues))
	}
	switch token {
	case json.Delim('{'):
		return p.object(path, depth)
	case json.Delim('['):
		return p.array(path, depth)
	}
	return token, nil
}

func (p *parser) object(path string, depth int) (any, error) {
	object := map[string]any{}
	for p.More() {
		token, err := p.Token()
		if err != nil {
			return nil, fmt.Errorf("api.parse: %w", err)
		}
		name := token.(string) // the JSON is valid
		at := fieldPath(path, name)
		if _, there := object[name]; there {
			p.errors.add(at, "duplicate", words.ThisFieldStandsMoreThan)
		}
		if object[name], err = p.value(at, depth+1); err != nil {
			return nil, err
		}
	}
	_, err := p.Token()
	return object, err
}

func (p *parser) array(path string, depth int) (any, error) {
	array := []any{}
	for p.More() {
		v, err := p.value(fmt.Sprintf("%s[%d]", path, len(array)), depth+1)
		if err != nil {
			return nil, err
		}
		array = append(array, v)
	}
	_, err := p.Token()
	return array, err
}

func fieldPath(path, name string) string {
	if path == "" {
		return truncate(name)
	}
	return path + "." + truncate(name)
}

// truncate shortens a name that came with the request, for use in an error.
func truncate(name string) string {
	const most = 60
	if runes := []rune(name); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return name
}

// target names the version of a quote that a command is about, and the hash of its change as the caller saw it.
type target struct {
	Version int    `json:"version"`
	Hash    string `json:"hash"`
}

func (t target) of(quote ordering.QuoteID) usecase.Target {
	return usecase.Target{Quote: quote, Version: t.Version, Hash: t.Hash}
}
