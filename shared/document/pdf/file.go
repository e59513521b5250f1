package pdf

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"
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

func (f *file) set(n int, object string) { f.objects[n] = []byte(object) }

func (f *file) add(object string) int {
	n := f.reserve()
	f.set(n, object)
	return n
}

// stream adds bytes with a dictionary.
func (f *file) stream(entries string, content []byte) int {
	return f.add(fmt.Sprintf("<<%s /Length %d>>\nstream\n%s\nendstream", entries, len(content), content))
}

// amend puts entries into the dictionary that an object is.
func (f *file) amend(n int, entries string) {
	f.objects[n] = bytes.Replace(f.objects[n], []byte("<<"), []byte("<<"+entries+" "), 1)
}

// bytes writes the file as PDF 1.5 and later have it: what is no stream stands packed in one, and so does the table of
// where everything is (ISO 32000-1, 7.5.7 and 7.5.8); the structure would else be most of the file. Its identity is the
// hash of what it holds.
func (f *file) bytes() []byte {
	var b, offsets, packed bytes.Buffer
	b.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	holder, table := f.reserve(), f.reserve()
	entries := make([][3]int, len(f.objects)) // type; offset or holder; generation or index
	entries[0] = [3]int{0, 0, 65535}
	count := 0
	for n, object := range f.objects[1:holder] {
		if bytes.HasSuffix(object, []byte("endstream")) {
			entries[n+1] = [3]int{1, b.Len(), 0}
			fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", n+1, object)
			continue
		}
		entries[n+1] = [3]int{2, holder, count}
		count++
		fmt.Fprintf(&offsets, "%d %d ", n+1, packed.Len())
		packed.Write(append(object, '\n'))
	}
	entries[holder] = [3]int{1, b.Len(), 0}
	f.set(holder, compressed(fmt.Sprintf("/Type /ObjStm /N %d /First %d", count, offsets.Len()), append(offsets.Bytes(), packed.Bytes()...)))
	fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", holder, f.objects[holder])
	id := sha256.Sum256(b.Bytes())
	at := b.Len()
	entries[table] = [3]int{1, at, 0}
	var cross []byte
	for _, e := range entries {
		cross = append(cross, byte(e[0]))
		cross = binary.BigEndian.AppendUint32(cross, uint32(e[1]))
		cross = binary.BigEndian.AppendUint16(cross, uint16(e[2]))
	}
	fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n", table, compressed(fmt.Sprintf(
		"/Type /XRef /W [1 4 2] /Size %d /Root %d 0 R /Info %d 0 R /ID [<%x> <%x>]", len(entries), f.root, f.info, id[:16], id[:16]), cross), at)
	return b.Bytes()
}

// deflaters are expensive to make, and can be used again.
var deflaters = sync.Pool{New: func() any { return zlib.NewWriter(nil) }}

// compressed is a stream of the bytes, deflated.
func compressed(entries string, content []byte) string {
	var b bytes.Buffer
	w := deflaters.Get().(*zlib.Writer)
	defer deflaters.Put(w)
	w.Reset(&b)
	_, _ = w.Write(content) // a buffer takes everything
	_ = w.Close()
	return fmt.Sprintf("<<%s /Filter /FlateDecode /Length %d>>\nstream\n%s\nendstream", entries, b.Len(), b.Bytes())
}

// literal writes a text as a string object: UTF-16, in hexadecimal.
func literal(s string) string {
	var b strings.Builder
	b.WriteString("<FEFF")
	for _, unit := range utf16.Encode([]rune(s)) {
		fmt.Fprintf(&b, "%04X", unit)
	}
	b.WriteString(">")
	return b.String()
}
