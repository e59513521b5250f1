package main

import (
	"bytes"
	"fmt"
	"go/format"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/words/pattern"
)

// run writes the code of the folder's files.
func run(folder fs.FS, out string) error {
	code, err := generate(folder)
	if err != nil {
		return err
	}
	return os.WriteFile(out, code, 0o644) //nolint:gosec // source, for everybody to read
}

func generate(folder fs.FS) ([]byte, error) {
	files, declared, err := read(folder)
	if err != nil {
		return nil, err
	}
	own := files[slices.IndexFunc(files, func(f file) bool { return f.language == reference })]
	b := &bytes.Buffer{}
	fmt.Fprintf(b, "// messages is how many keys there are, the empty one included.\nconst messages = %d\n\n", len(own.entries)+1)
	groups := map[string][]int{}
	for i, e := range own.entries {
		group, _, grouped := strings.Cut(e.key, ".")
		if grouped && group != "format" {
			groups[group] = append(groups[group], i)
			continue
		}
		message(b, i+1, e, declared[i])
	}
	for i, e := range own.entries {
		group, _, _ := strings.Cut(e.key, ".")
		if members := groups[group]; len(members) > 0 && members[0] == i {
			lookup(b, group, members, own.entries)
		}
	}
	fmt.Fprintf(b, "var names = [messages]string{\n")
	for i, e := range own.entries {
		fmt.Fprintf(b, "%d: %q,\n", i+1, e.key)
	}
	fmt.Fprintf(b, "}\n\nvar signatures = [messages]string{\n")
	for i, arguments := range declared {
		if len(arguments) > 0 {
			fmt.Fprintf(b, "%d: %q,\n", i+1, signature(arguments))
		}
	}
	fmt.Fprintf(b, "}\n\nvar locales = [...]Locale{\n")
	for _, f := range files {
		fmt.Fprintf(b, "{Language: %q, texts: &texts%s},\n", f.language, exported(f.language))
	}
	fmt.Fprintf(b, "}\n\n")
	for _, f := range files {
		fmt.Fprintf(b, "var texts%s = [messages]string{\n", exported(f.language))
		for i, e := range f.entries {
			fmt.Fprintf(b, "%d: %s,\n", i+1, quoted(numbered(e.parts, declared[i])))
		}
		fmt.Fprintf(b, "}\n\n")
	}
	head := "// Code generated from the language files by shared/words/generate; DO NOT EDIT.\n\npackage words\n\n"
	for _, imported := range []string{"time", "onecentral.nl/ordering/shared/calendar", "onecentral.nl/ordering/shared/money"} {
		if bytes.Contains(b.Bytes(), []byte(" "+path.Base(imported)+".")) {
			head += "import " + strconv.Quote(imported) + "\n"
		}
	}
	return format.Source(append([]byte(head), b.Bytes()...))
}

// message writes the value or the function of one key.
func message(b *bytes.Buffer, key int, e entry, arguments []argument) {
	name, says := exported(e.key), quoted(text(e.parts))
	if rest, ok := strings.CutPrefix(e.key, "format."); ok {
		name = "format" + exported(rest)
	}
	if len(arguments) == 0 {
		fmt.Fprintf(b, "// %s says %s.\nvar %s = Message{key: %d}\n\n", name, says, name, key)
		return
	}
	var parameters, values []string
	for _, a := range arguments {
		kind, value := goType(a)
		parameters, values = append(parameters, a.name+" "+kind), append(values, value)
	}
	fmt.Fprintf(b, "// %s says %s.\nfunc %s(%s) Message {\nreturn Message{%d, []any{%s}}\n}\n\n", name, says, name, strings.Join(parameters, ", "), key, strings.Join(values, ", "))
}

// lookup writes the function that finds a message of a group by the rest of its key.
func lookup(b *bytes.Buffer, group string, members []int, entries []entry) {
	fmt.Fprintf(b, "// %s is the word for one of a closed list, by its identifier; an unknown one stands for itself.\nfunc %s(id string) Message {\nswitch id {\n", exported(group), exported(group))
	for _, i := range members {
		fmt.Fprintf(b, "case %q:\nreturn Message{key: %d}\n", strings.TrimPrefix(entries[i].key, group+"."), i+1)
	}
	fmt.Fprintf(b, "}\nreturn Plain(Text{NL: id, EN: id})\n}\n\n")
}

// goType is the parameter's type in Go, and how its value is kept.
func goType(a argument) (kind, value string) {
	switch a.kind {
	case pattern.Number:
		return "int", a.name
	case pattern.Money:
		return "money.Cents", a.name
	case pattern.Difference:
		return "money.Cents", "difference(" + a.name + ")"
	case pattern.Percent:
		return "int64", "percent(" + a.name + ")"
	case pattern.Date:
		return "calendar.Date", a.name
	case pattern.Moment:
		return "time.Time", a.name
	case pattern.Message:
		return "Message", a.name
	case pattern.Name:
		return "Text", a.name
	}
	return "string", a.name
}

func signature(arguments []argument) string {
	var all []string
	for _, a := range arguments {
		all = append(all, a.name+" "+string(a.kind))
	}
	return strings.Join(all, ",")
}

// numbered is the text with its arguments' places for their names.
func numbered(parts []pattern.Part, declared []argument) string {
	return written(parts, func(name string) string {
		return strconv.Itoa(slices.IndexFunc(declared, func(a argument) bool { return a.name == name }))
	})
}

// text is the text without the kinds of its arguments.
func text(parts []pattern.Part) string {
	return written(parts, func(name string) string { return name })
}

func written(parts []pattern.Part, argument func(name string) string) string {
	var b strings.Builder
	for _, p := range parts {
		switch {
		case p.Argument == "":
			b.WriteString(p.Literal)
		case len(p.Cases) == 0:
			b.WriteString("{" + argument(p.Argument) + "}")
		default:
			b.WriteString("{" + argument(p.Argument) + ", plural,")
			for _, c := range p.Cases {
				b.WriteString(" " + c.Selector + " {" + written(c.Parts, argument) + "}")
			}
			b.WriteString("}")
		}
	}
	return b.String()
}

// quoted is the text as a Go string on one line, with what cannot be seen escaped.
func quoted(s string) string { return strconv.QuoteToGraphic(s) }

func exported(key string) string {
	var b strings.Builder
	for word := range strings.FieldsFuncSeq(key, func(r rune) bool { return r == '.' || r == '-' }) {
		b.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return b.String()
}
