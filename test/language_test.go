package test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/testvolume"
)

// TestLanguages_Third makes a language up out of one file, generates the words of all three, and lets the tests of pages,
// mails and documents draw in it: they find what is still said in Dutch or English.
func TestLanguages_Third(t *testing.T) {
	if testing.Short() || testvolume.Race() {
		t.Skip("builds the pages, mails and documents again; make volume does")
	}
	folder, overlay := t.TempDir(), t.TempDir()
	for _, language := range []string{"nl", "en"} {
		text, err := os.ReadFile("../shared/words/" + language + ".json")
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(folder, language+".json"), text)
		if language == "en" {
			write(t, filepath.Join(folder, "xx.json"), madeUp(t, text))
		}
	}
	generator := filepath.Join(overlay, "generate")
	run(t, "", "go", "build", "-o", generator, "../shared/words/generate")
	run(t, folder, generator)
	generated, err := filepath.Abs("../shared/words/messages_gen.go")
	if err != nil {
		t.Fatal(err)
	}
	replaced, err := json.Marshal(map[string]map[string]string{"Replace": {generated: filepath.Join(folder, "messages_gen.go")}})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(overlay, "overlay.json")
	write(t, file, replaced)
	out := run(t, "..", "go", "test", "-vet=off", "-overlay", file, "-v", "-run", "TestPages_Language|TestCompose_Language|TestBuild_Language",
		"./shared/page/...", "./shared/message", "./shared/document")
	for _, name := range []string{"TestPages_Language", "TestCompose_Language", "TestBuild_Language"} {
		if !strings.Contains(out, "--- PASS: "+name+"/xx_") {
			t.Errorf("%s did not draw in the language:\n%s", name, out)
		}
	}
}

// madeUp is the English file in an English with accents: every text is another, and still readable.
func madeUp(t *testing.T, english []byte) []byte {
	t.Helper()
	decoder, accented := json.NewDecoder(bytes.NewReader(english)), strings.NewReplacer("a", "á", "e", "é", "i", "í", "o", "ó", "u", "ú", "A", "Á", "E", "É", "I", "Í", "O", "Ó", "U", "Ú")
	var out bytes.Buffer
	out.WriteString("{\n")
	if _, err := decoder.Token(); err != nil {
		t.Fatal(err)
	}
	for i := 0; decoder.More(); i++ {
		var text string
		key, err := decoder.Token()
		if err == nil {
			err = decoder.Decode(&text)
		}
		if err != nil {
			t.Fatal(err)
		}
		// Literal text is outside of braces, or within two: {n, plural, one {# day} other {# days}}.
		var made strings.Builder
		depth, start := 0, 0
		flush := func(end int) {
			if part := text[start:end]; depth%2 == 0 {
				made.WriteString(accented.Replace(part))
			} else {
				made.WriteString(part)
			}
			start = end
		}
		for at, r := range text {
			switch r {
			case '{':
				flush(at)
				depth++
			case '}':
				flush(at)
				depth--
			}
		}
		flush(len(text))
		pair, err := json.Marshal(made.String())
		if err != nil {
			t.Fatal(err)
		}
		if i > 0 {
			out.WriteString(",\n")
		}
		out.WriteString("\t\"" + key.(string) + "\": " + string(pair))
	}
	out.WriteString("\n}\n")
	return out.Bytes()
}

func write(t *testing.T, name string, content []byte) {
	t.Helper()
	if err := os.WriteFile(name, content, 0o600); err != nil {
		t.Fatal(err)
	}
}

func run(t *testing.T, folder, program string, arguments ...string) string {
	t.Helper()
	command := exec.Command(program, arguments...)
	command.Dir = folder
	out, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", command, err, out)
	}
	return string(out)
}
