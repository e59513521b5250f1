package schema

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	_ "embed"
	"encoding/json"
	"io"
	"sync"
)

// packBytes is the length above which data is kept compressed: DynamoDB charges by the KB, and an item has keys besides.
// Shorter data stays readable in the table.
const packBytes = 700

// The dictionaries are what rows and answers have in common: samples of the long ones, with nothing in them. What is packed with
// one is read with it: it never changes, a better one gets the next number. Data is packed with the last. In that of number 1 answers
// are JSON within a string.
var (
	//go:embed dictionary1.txt
	dictionary1 []byte
	//go:embed dictionary2.txt
	dictionary2 []byte
)

// deflated1 and deflated2 are the first byte of data that is deflated with the dictionary of that number; what follows is
// RFC 1951. JSON never begins so.
const (
	deflated1 = 1
	deflated2 = 2
)

// Both are kept: a writer has a window of several hundred KB, a reader one of 32.
var (
	writers = sync.Pool{New: func() any {
		w, err := flate.NewWriterDict(nil, flate.DefaultCompression, dictionary2)
		if err != nil {
			panic(err) // no such level
		}
		return w
	}}
	readers = sync.Pool{New: func() any { return flate.NewReader(nil) }}
)

// Pack compresses JSON that is long.
func Pack(text []byte) ([]byte, error) {
	if len(text) <= packBytes {
		return text, nil
	}
	w := writers.Get().(*flate.Writer)
	defer writers.Put(w)
	b := bytes.NewBuffer([]byte{deflated2})
	w.Reset(b)
	if _, err := w.Write(text); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// gzipped is how data above 8 KB was kept before.
type gzipped struct {
	Gzip []byte `json:"gzip"`
}

const gzippedStart = `{"gzip":"`

// Unpack returns the JSON that was packed.
func Unpack(data []byte) ([]byte, error) {
	switch {
	case bytes.HasPrefix(data, []byte{deflated1}):
		return inflate(data[1:], dictionary1)
	case bytes.HasPrefix(data, []byte{deflated2}):
		return inflate(data[1:], dictionary2)
	case bytes.HasPrefix(data, []byte(gzippedStart)):
		var g gzipped
		if err := json.Unmarshal(data, &g); err != nil {
			return nil, err
		}
		r, err := gzip.NewReader(bytes.NewReader(g.Gzip))
		if err != nil {
			return nil, err
		}
		return io.ReadAll(r)
	}
	return data, nil
}

func inflate(data, dictionary []byte) ([]byte, error) {
	r := readers.Get().(io.Reader)
	defer readers.Put(r)
	if err := r.(flate.Resetter).Reset(bytes.NewReader(data), dictionary); err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}
