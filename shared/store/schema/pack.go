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

// dictionary1 is what rows and answers have in common: samples of the long ones, with nothing in them. What is packed with
// it is read with it: it never changes, a better one gets the next number.
//
//go:embed dictionary1.txt
var dictionary1 []byte

// deflated1 is the first byte of data that is deflated with dictionary1; what follows is RFC 1951. JSON never begins so.
const deflated1 = 1

// Both are kept: a writer has a window of several hundred KB, a reader one of 32.
var (
	writers = sync.Pool{New: func() any {
		w, err := flate.NewWriterDict(nil, flate.DefaultCompression, dictionary1)
		if err != nil {
			panic(err) // no such level
		}
		return w
	}}
	readers = sync.Pool{New: func() any { return flate.NewReaderDict(nil, dictionary1) }}
)

// Pack compresses JSON that is long.
func Pack(text []byte) ([]byte, error) {
	if len(text) <= packBytes {
		return text, nil
	}
	w := writers.Get().(*flate.Writer)
	defer writers.Put(w)
	b := bytes.NewBuffer([]byte{deflated1})
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
		r := readers.Get().(io.Reader)
		defer readers.Put(r)
		if err := r.(flate.Resetter).Reset(bytes.NewReader(data[1:]), dictionary1); err != nil {
			return nil, err
		}
		return io.ReadAll(r)
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
