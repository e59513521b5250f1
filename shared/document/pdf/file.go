package pdf

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
)

// file is a PDF taken apart into its objects, by number, so that it can say what fpdf has no words for: structure,
// metadata, a colour profile, an identity.
type file struct {
	objects [][]byte
	root    int
	info    int
}

var errNotOurs = errors.New("not a file as fpdf writes it")

// open reads what fpdf wrote: one table of offsets, the catalogue last and the information before it.
func open(raw []byte) (*file, error) {
	_, tail, ok := bytes.Cut(raw[max(0, len(raw)-64):], []byte("startxref\n"))
	at, err := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(string(tail)), "\n%%EOF"))
	if !ok || err != nil || at >= len(raw) {
		return nil, errNotOurs
	}
	var count int
	if _, err := fmt.Sscanf(string(raw[at:min(at+40, len(raw))]), "xref\n0 %d\n", &count); err != nil {
		return nil, errNotOurs
	}
	entries := raw[at:]
	entries = entries[len(fmt.Sprintf("xref\n0 %d\n", count)):]
	f := &file{objects: make([][]byte, count), root: count - 1, info: count - 2}
	const entry = 20
	for n := 1; n < count; n++ {
		offset, err := strconv.Atoi(string(entries[n*entry : n*entry+10]))
		if err != nil || offset >= at {
			return nil, errNotOurs
		}
		header := fmt.Sprintf("%d 0 obj\n", n)
		object, ok := bytes.CutPrefix(raw[offset:at], []byte(header))
		if !ok {
			return nil, errNotOurs
		}
		end, err := length(object)
		if err != nil {
			return nil, err
		}
		f.objects[n] = object[:end]
	}
	return f, nil
}

// length finds the end of an object; a stream is skipped by the length it tells.
func length(object []byte) (int, error) {
	const marker = "\nendobj"
	skip := 0
	if at := bytes.Index(object, []byte("stream\n")); at >= 0 && at < bytes.Index(object, []byte(marker)) {
		_, told, ok := bytes.Cut(object[:at], []byte("/Length "))
		if !ok {
			return 0, errNotOurs
		}
		var size int
		if _, err := fmt.Sscan(string(told), &size); err != nil {
			return 0, errNotOurs
		}
		skip = at + len("stream\n") + size
	}
	end := bytes.Index(object[min(skip, len(object)):], []byte(marker))
	if end < 0 {
		return 0, errNotOurs
	}
	return skip + end, nil
}

// page is the number of a page's object, counted from 0: fpdf writes page and content by turns from 3.
func (f *file) page(n int) int { return 3 + 2*n }

// reserve keeps a number for an object that is set later.
func (f *file) reserve() int {
	f.objects = append(f.objects, nil)
	return len(f.objects) - 1
}

func (f *file) set(n int, object []byte) { f.objects[n] = object }

func (f *file) setf(n int, format string, a ...any) { f.set(n, fmt.Appendf(nil, format, a...)) }

func (f *file) add(object []byte) int {
	f.objects = append(f.objects, object)
	return len(f.objects) - 1
}

func (f *file) addf(format string, a ...any) int { return f.add(fmt.Appendf(nil, format, a...)) }

// attach adds bytes with a dictionary.
func (f *file) attach(entries string, content []byte) int {
	return f.addf("<<%s /Length %d>>\nstream\n%s\nendstream", entries, len(content), content)
}

// draw sets the pages, and gives their fonts and the logo the names by which they call for them.
func (f *file) draw(c *canvas) {
	for page, content := range c.pages {
		f.set(f.page(page)+1, content)
	}
	const resources = 2
	meaning := f.add(codes())
	f.amend(resources, "/Font <<", "/F0 %d 0 R /F1 %d 0 R", f.font(c.fonts[0], meaning), f.font(c.fonts[1], meaning))
	logo := slices.IndexFunc(f.objects, func(object []byte) bool { return bytes.HasPrefix(object, []byte("<</Type /XObject")) })
	if logo >= 0 {
		f.amend(resources, "/XObject <<", "/Logo %d 0 R", logo)
	}
}

// amend puts entries into the dictionary of an object, after its beginning or that of one in it.
func (f *file) amend(n int, after, format string, a ...any) {
	f.objects[n] = bytes.Replace(f.objects[n], []byte(after), fmt.Appendf([]byte(after), format+" ", a...), 1)
}

// bytes writes the file as PDF 1.5 and later have it: what is no stream stands packed in one, and so does the table of
// where everything is (ISO 32000-1, 7.5.7 and 7.5.8); the structure would else be most of the file. Its identity is the
// hash of what it holds.
func (f *file) bytes() []byte {
	const around = 32 // bytes around an object, at most
	streams, others := 0, 0
	for _, object := range f.objects {
		if stream(object) {
			streams += len(object) + around
		} else {
			others += len(object) + 1
		}
	}
	out := append(make([]byte, 0, streams+others/2), "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"...)
	packed, offsets := make([]byte, 0, others), make([]byte, 0, 12*len(f.objects))
	holder, table := f.reserve(), f.reserve()
	cross := append(make([]byte, 0, 7*len(f.objects)), 0, 0, 0, 0, 0, 0xff, 0xff)
	entry := func(kind byte, where, index int) {
		cross = binary.BigEndian.AppendUint32(append(cross, kind), uint32(where))
		cross = binary.BigEndian.AppendUint16(cross, uint16(index))
	}
	write := func(n int, object []byte) {
		out = append(strconv.AppendInt(out, int64(n), 10), " 0 obj\n"...)
		out = append(append(out, object...), "\nendobj\n"...)
	}
	count := 0
	for i, object := range f.objects[1:holder] {
		if stream(object) {
			entry(1, len(out), 0)
			write(i+1, object)
			continue
		}
		entry(2, holder, count)
		count++
		offsets = append(strconv.AppendInt(offsets, int64(i+1), 10), ' ')
		offsets = append(strconv.AppendInt(offsets, int64(len(packed)), 10), ' ')
		packed = append(append(packed, object...), '\n')
	}
	entry(1, len(out), 0)
	write(holder, compressed(fmt.Sprintf("/Type /ObjStm /N %d /First %d", count, len(offsets)), offsets, packed))
	id := sha256.Sum256(out)
	at := len(out)
	entry(1, at, 0)
	write(table, compressed(fmt.Sprintf("/Type /XRef /W [1 4 2] /Size %d /Root %d 0 R /Info %d 0 R /ID [<%x> <%x>]",
		len(f.objects), f.root, f.info, id[:16], id[:16]), cross))
	return fmt.Appendf(out, "startxref\n%d\n%%%%EOF\n", at)
}

func stream(object []byte) bool { return bytes.HasSuffix(object, []byte("endstream")) }

// utf16BE writes a text in UTF-16 with its mark.
func utf16BE(s string) string {
	b := []byte("\xfe\xff")
	for _, unit := range utf16.Encode([]rune(s)) {
		b = binary.BigEndian.AppendUint16(b, unit)
	}
	return string(b)
}

// literal writes a text as a string object, in hexadecimal.
func literal(s string) string { return fmt.Sprintf("<%X>", utf16BE(s)) }
