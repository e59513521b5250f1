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

// maxBodyBytes is far above a cart of 80 items.
const maxBodyBytes = 256 << 10

// The media types of a body.
const (
	jsonType  = "application/json"
	patchType = "application/merge-patch+json"
)

// body decodes the request's JSON into a T. It refuses, naming every field by its path: unknown and repeated names,
// nulls and values of another type, besides what is no JSON at all.
func body[T any](c *call) (T, error) {
	var in T
	raw, err := c.raw()
	if err != nil {
		return in, err
	}
	return decode[T](raw)
}

// optionalBody is body, or a zero T when there is none.
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
	return fitted[T](tree)
}

// fitted turns a tree into a T.
func fitted[T any](tree any) (T, error) {
	var in T
	var f fieldFaults
	validate(&f, "", tree, reflect.TypeFor[T](), false)
	if err := f.err(); err != nil {
		return in, err
	}
	raw, err := json.Marshal(tree)
	if err == nil {
		err = json.Unmarshal(raw, &in)
	}
	if err != nil {
		return in, fmt.Errorf("api.fitted(%T): %w", in, err)
	}
	return in, nil
}

// raw reads the body of a request that needs one.
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
	return tree, p.faults.err()
}

// maxDepth is far above what any of our inputs nests.
const maxDepth = 16

// parser reads valid JSON and sees what encoding/json lets pass: names that stand twice.
type parser struct {
	*json.Decoder
	faults fieldFaults
}

func (p *parser) value(path string, depth int) (any, error) {
	token, err := p.Token()
	if err != nil {
		return nil, fmt.Errorf("api.parse: %w", err)
	}
	if _, nested := token.(json.Delim); nested && depth == maxDepth {
		return nil, badRequest(path, "too-deep", words.NestedTooDeeply)
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
		at := below(path, name)
		if _, there := object[name]; there {
			p.faults.add(at, "duplicate", words.ThisFieldStandsMoreThan)
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

func below(path, name string) string {
	if path == "" {
		return short(name)
	}
	return path + "." + short(name)
}

// short keeps a name that the caller made up readable.
func short(name string) string {
	const most = 60
	if runes := []rune(name); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return name
}

// target is how a command on a quote names what it is about: the version that was seen, and the hash of its change.
type target struct {
	Version int    `json:"version"`
	Hash    string `json:"hash"`
}

func (t target) of(quote ordering.QuoteID) usecase.Target {
	return usecase.Target{Quote: quote, Version: t.Version, Hash: t.Hash}
}
