package main

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

func TestGenerate(t *testing.T) {
	t.Run("the code is that of the files", func(t *testing.T) {
		want, err := generate(os.DirFS(".."))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile("../messages_gen.go"); err != nil || string(got) != string(want) {
			t.Errorf("messages_gen.go is not what generate makes of the files (%v): make generate", err)
		}
	})
	for name, c := range map[string]struct{ en, nl, want string }{
		"a key without a translation":        {`{"a": "A", "b": "B"}`, `{"a": "A"}`, `nl.json: no "b"`},
		"a key that English lacks":           {`{"a": "A"}`, `{"a": "A", "b": "B"}`, `nl.json: 1 keys more`},
		"another order":                      {`{"a": "A", "b": "B"}`, `{"b": "B", "a": "A"}`, `nl.json: "b" where en.json has "a"`},
		"an argument that a text leaves out": {`{"a": "A {n, number}"}`, `{"a": "A"}`, `nl.json: "a" lacks {n}`},
		"an argument that English lacks":     {`{"a": "A"}`, `{"a": "A {n}"}`, `nl.json: "a" has no argument {n, }`},
		"an argument of another kind":        {`{"a": "{n, money}"}`, `{"a": "{n, date}"}`, `nl.json: "a" has no argument {n, date}`},
		"a plural of what is no number":      {`{"a": "{n}"}`, `{"a": "{n, plural, other {#}}"}`, `nl.json: "a" has no argument {n, number}`},
		"an argument of two kinds":           {`{"a": "{n, money} {n, date}"}`, `{"a": "{n}"}`, `en.json: "a" has {n} as money and as date`},
		"an argument called by its kind":     {`{"a": "{percent, percent}"}`, `{"a": "{percent}"}`, `en.json: "a" cannot have an argument called {percent} in Go`},
		"an argument called by a keyword":    {`{"a": "{type}"}`, `{"a": "{type}"}`, `en.json: "a" cannot have an argument called {type} in Go`},
		"an unknown kind":                    {`{"a": "{n, colour}"}`, `{"a": "{n}"}`, `an unknown kind of argument`},
		"a plural without other":             {`{"a": "{n, plural, one {#}}"}`, `{"a": "{n}"}`, `a plural without the case other`},
		"a brace too few":                    {`{"a": "{n"}`, `{"a": "{n}"}`, `an argument that does not end`},
		"a brace too many":                   {`{"a": "n}"}`, `{"a": "n"}`, `a } too many`},
		"a case that does not end":           {`{"a": "{n, plural, other {#"}`, `{"a": "{n}"}`, `a case that does not end`},
		"a text that says nothing":           {`{"a": ""}`, `{"a": "A"}`, `en.json: "a" says nothing`},
		"a key twice":                        {`{"a": "A", "a": "B"}`, `{"a": "A", "b": "B"}`, `en.json: "a" says nothing, or stands there twice`},
		"what is no text":                    {`{"a": 1}`, `{"a": "A"}`, `en.json: "a": json:`},
		"what is no JSON":                    {`{"a": "A"`, `{"a": "A"}`, `en.json: after 1 keys`},
	} {
		t.Run(name+" is refused", func(t *testing.T) {
			_, err := generate(fstest.MapFS{"en.json": {Data: []byte(c.en)}, "nl.json": {Data: []byte(c.nl)}})
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}
