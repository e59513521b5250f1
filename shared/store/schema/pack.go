package schema

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	_ "embed"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"hash/crc32"
	"io"
	"slices"
	"sync"
)

// packBytes is the length of JSON above which data is kept compressed: DynamoDB charges by the KB, and an item has keys
// besides. Shorter data stays readable in the table.
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

// The first byte of data that is deflated, which JSON never begins with; what follows is RFC 1951, and for checked the CRC-32C
// of the JSON before it. Both dictionary and checksum are told apart by it: 4 differs from the others in two bits at least.
const (
	deflated1 = 1 // with dictionary 1
	deflated2 = 2 // with dictionary 2
	checked2  = 4 // with dictionary 2, after a checksum
)

// errChecksum is the error of data that is not as it was written.
var errChecksum = errors.New("the checksum differs")

// castagnoli is the polynomial of CRC-32C (RFC 3720, section 12.1), which processors reckon.
var castagnoli = sync.OnceValue(func() *crc32.Table { return crc32.MakeTable(crc32.Castagnoli) })

// sumDigits is the length of the checksum in hex, which follows JSON that is kept as it is.
const sumDigits = 8

func sum(text []byte) []byte {
	return binary.BigEndian.AppendUint32(nil, crc32.Checksum(text, castagnoli()))
}

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

// Pack returns JSON with its checksum, compressed when it is long.
func Pack(text []byte) ([]byte, error) {
	if len(text) <= packBytes {
		return hex.AppendEncode(slices.Clip(text), sum(text)), nil
	}
	w := writers.Get().(*flate.Writer)
	defer writers.Put(w)
	b := bytes.NewBuffer(append([]byte{checked2}, sum(text)...))
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

// Unpack returns the JSON that was packed. It returns an error unless that is what its checksum says.
func Unpack(data []byte) ([]byte, error) {
	text, _, err := unpack(data)
	return text, err
}

// unpack tells besides whether the data has a checksum: what an earlier release wrote has none.
func unpack(data []byte) (text []byte, checked bool, err error) {
	var right bool
	switch n := len(data) - sumDigits; {
	case bytes.HasPrefix(data, []byte{checked2}) && len(data) > 1+crc32.Size:
		text, err = inflate(data[1+crc32.Size:], dictionary2)
		right = bytes.Equal(data[1:1+crc32.Size], sum(text))
	case bytes.HasPrefix(data, []byte("{")) && !bytes.HasSuffix(data, []byte("}")) && n > 0:
		text = data[:n]
		right = string(data[n:]) == hex.EncodeToString(sum(text))
	default:
		text, err = unchecked(data)
		return text, false, err
	}
	if err == nil && !right {
		err = errChecksum
	}
	return text, true, err
}

// unchecked reads the forms that have no checksum.
func unchecked(data []byte) ([]byte, error) {
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
