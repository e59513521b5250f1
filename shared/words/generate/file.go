package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/token"
	"io/fs"
	"path"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/words/pattern"
)

// reference is the language whose file declares the arguments of each message.
const reference = "en"

// file is a language file.
type file struct {
	language string
	entries  []entry
}

type entry struct {
	key   string
	parts []pattern.Part
}

// argument is one that a message takes.
type argument struct {
	name string
	kind pattern.Kind
}

// read returns the files of a folder by language, the reference apart. It returns an error that names everything in
// which they are not well formed or do not say the same.
func read(folder fs.FS) (all []file, declared [][]argument, err error) {
	paths, err := fs.Glob(folder, "*.json")
	if err != nil {
		return nil, nil, err
	}
	var own file
	var faults []error
	for _, p := range paths {
		f, err := readFile(folder, p)
		faults = append(faults, err)
		all = append(all, f)
		if f.language == reference {
			own = f
		}
	}
	for i, e := range own.entries {
		arguments, err := declare(e)
		faults = append(faults, err)
		declared = append(declared, arguments)
		for _, f := range all {
			faults = append(faults, f.same(i, e, arguments))
		}
	}
	for _, f := range all {
		if extra := len(f.entries) - len(own.entries); extra > 0 {
			faults = append(faults, fmt.Errorf("%s.json: %d keys more than %s.json has, from %q on", f.language, extra, reference, f.entries[len(own.entries)].key))
		}
	}
	return all, declared, errors.Join(faults...)
}

// same tells how the file differs at its i-th entry from the one that the reference has there.
func (f file) same(i int, want entry, arguments []argument) error {
	if i >= len(f.entries) {
		return fmt.Errorf("%s.json: no %q", f.language, want.key)
	}
	got := f.entries[i]
	if got.key != want.key {
		return fmt.Errorf("%s.json: %q where %s.json has %q", f.language, got.key, reference, want.key)
	}
	used := map[string]bool{}
	var faults []error
	visit(got.parts, func(p pattern.Part) {
		used[p.Argument] = true
		at := slices.IndexFunc(arguments, func(a argument) bool { return a.name == p.Argument })
		if at < 0 || p.Kind != "" && p.Kind != arguments[at].kind {
			faults = append(faults, fmt.Errorf("%s.json: %q has no argument {%s, %s} in %s.json", f.language, got.key, p.Argument, p.Kind, reference))
		}
	})
	for _, a := range arguments {
		if !used[a.name] {
			faults = append(faults, fmt.Errorf("%s.json: %q lacks {%s}", f.language, got.key, a.name))
		}
	}
	return errors.Join(faults...)
}

// taken are the names that the body of a generated function needs for itself.
var taken = []string{"any", "difference", "percent", "Message"}

// declare returns the arguments of an entry in the order in which it names them first.
func declare(e entry) (all []argument, err error) {
	visit(e.parts, func(p pattern.Part) {
		kind := p.Kind
		if kind == "" {
			kind = pattern.Text
		}
		at := slices.IndexFunc(all, func(a argument) bool { return a.name == p.Argument })
		switch {
		case !token.IsIdentifier(p.Argument) || slices.Contains(taken, p.Argument):
			err = fmt.Errorf("%s.json: %q cannot have an argument called {%s} in Go", reference, e.key, p.Argument)
		case at < 0:
			all = append(all, argument{p.Argument, kind})
		case p.Kind != "" && p.Kind != all[at].kind:
			err = fmt.Errorf("%s.json: %q has {%s} as %s and as %s", reference, e.key, p.Argument, all[at].kind, p.Kind)
		}
	})
	return all, err
}

// visit calls f for each argument, those within the cases of a plural included.
func visit(parts []pattern.Part, f func(pattern.Part)) {
	for _, p := range parts {
		if p.Argument != "" {
			f(p)
		}
		for _, c := range p.Cases {
			visit(c.Parts, f)
		}
	}
}

func readFile(folder fs.FS, name string) (file, error) {
	f := file{language: strings.TrimSuffix(path.Base(name), ".json")}
	text, err := fs.ReadFile(folder, name)
	if err != nil {
		return f, err
	}
	var faults []error
	seen := map[string]bool{}
	decoder := json.NewDecoder(bytes.NewReader(text))
	if _, err := decoder.Token(); err != nil {
		return f, fmt.Errorf("%s: %w", name, err)
	}
	for decoder.More() {
		token, err := decoder.Token()
		if err != nil {
			return f, fmt.Errorf("%s: after %d keys: %w", name, len(f.entries), err)
		}
		key, text := token.(string), "" // of an object: a string
		if err := decoder.Decode(&text); err != nil {
			return f, fmt.Errorf("%s: %q: %w", name, key, err)
		}
		parts, err := pattern.Parse(text)
		if err != nil {
			faults = append(faults, fmt.Errorf("%s: %q: %w", name, key, err))
		}
		if text == "" || seen[key] {
			faults = append(faults, fmt.Errorf("%s: %q says nothing, or stands there twice", name, key))
		}
		seen[key] = true
		f.entries = append(f.entries, entry{key, parts})
	}
	if _, err := decoder.Token(); err != nil {
		faults = append(faults, fmt.Errorf("%s: after %d keys: %w", name, len(f.entries), err))
	}
	return f, errors.Join(faults...)
}
