// Package pdfscan tells what is in a PDF that somebody else made, and that its reader should know before opening it. It looks for
// names in the bytes and in what they unpack to, within limits, and follows no reference: no file can make it run away.
package pdfscan

import (
	"bytes"
	"iter"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
)

// names tell by themselves, wherever they stand, of what is in the file (ISO 32000-1).
func names() map[string]ordering.Finding {
	return map[string]ordering.Finding{
		"JavaScript": ordering.FoundScripts,
		"XFA":        ordering.FoundScripts,

		"Launch":     ordering.FoundActions,
		"SubmitForm": ordering.FoundActions,
		"ImportData": ordering.FoundActions,
		"GoToR":      ordering.FoundActions,
		"GoToE":      ordering.FoundActions,

		"EmbeddedFile":   ordering.FoundFiles,
		"EmbeddedFiles":  ordering.FoundFiles,
		"FileAttachment": ordering.FoundFiles,
		"Filespec":       ordering.FoundFiles,

		"RichMedia": ordering.FoundMedia,
		"Rendition": ordering.FoundMedia,
		"Movie":     ordering.FoundMedia,
		"Sound":     ordering.FoundMedia,

		"Encrypt": ordering.FoundEncryption,
	}
}

// Scan tells what is in the file, each thing once and in order. Its time and memory are bounded by the file's size and
// by what unpacking may take.
func Scan(file []byte) []ordering.Finding {
	s := &scan{names: names(), found: map[ordering.Finding]bool{}}
	s.look(file)
	s.streams(file)
	s.ends(file)
	var found []ordering.Finding
	for _, f := range ordering.Findings() {
		if s.found[f] {
			found = append(found, f)
		}
	}
	return found
}

type scan struct {
	names map[string]ordering.Finding
	found map[ordering.Finding]bool
}

// longestName is what the longest of the names takes at most, each of its characters written as #xx.
const longestName = 48

func (s *scan) look(text []byte) {
	for name := range namesIn(text) {
		if f, ok := s.names[name]; ok {
			s.found[f] = true
		}
	}
}

// namesIn are the names in the text, the same one perhaps again.
func namesIn(text []byte) iter.Seq[string] {
	return func(yield func(string) bool) {
		for {
			i := bytes.IndexByte(text, '/')
			if i < 0 {
				return
			}
			text = text[i+1:]
			if name := nameAt(text); name != "" && !yield(name) {
				return
			}
		}
	}
}

// nameAt is the name that the text begins with, what is written as #xx read; empty for one that is longer than any that counts.
func nameAt(text []byte) string {
	var name [longestName]byte
	n := 0
	for i := 0; i < len(text) && !bytes.ContainsAny(text[i:i+1], "\x00\t\n\f\r ()<>[]{}/%"); i++ {
		if i == longestName {
			return ""
		}
		c := text[i]
		if c == '#' && i+2 < len(text) {
			if high, low := hexadecimal(text[i+1]), hexadecimal(text[i+2]); high >= 0 && low >= 0 {
				c = byte(high<<4 | low)
				i += 2
			}
		}
		name[n] = c
		n++
	}
	return string(name[:n])
}

// hexadecimal is the value of the digit, -1 for what is none.
func hexadecimal(digit byte) int {
	return strings.IndexByte("0123456789abcdef", digit|0x20)
}

// ends looks at where the file begins and ends: whether it is whole, and nothing but a PDF.
func (s *scan) ends(file []byte) {
	last := bytes.LastIndex(file, []byte("%%EOF"))
	if last < 0 || !bytes.Contains(file[:last], []byte("startxref")) {
		s.found[ordering.FoundNoEnd] = true
	}
	if last >= 0 && len(bytes.Trim(file[last+len("%%EOF"):], "\x00\t\n\f\r ")) > 0 {
		s.found[ordering.FoundOtherContent] = true
	}
	// Where the programs look that would take the file for something else: a browser at the start, an archiver at the end.
	start, end := bytes.ToLower(file[:min(len(file), 1<<10)]), file[max(0, len(file)-1<<16):]
	for _, mark := range []string{"<html", "<script", "<svg", "<?php", "<!doctype", "<body", "<iframe"} {
		if bytes.Contains(start, []byte(mark)) {
			s.found[ordering.FoundOtherContent] = true
		}
	}
	if bytes.Contains(end, []byte("PK\x05\x06")) {
		s.found[ordering.FoundOtherContent] = true
	}
}
