package schema

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
)

// packBytes is the length above which data is kept compressed: a version of 80 items can be longer than the 400 KB of
// one item, and DynamoDB charges by the KB. Shorter data stays readable in the table.
const packBytes = 8 << 10

// packed is the form of compressed data: JSON too, since that is what the table holds.
type packed struct {
	Gzip []byte `json:"gzip"`
}

const packedStart = `{"gzip":"`

// Pack compresses JSON that is long.
func Pack(text []byte) ([]byte, error) {
	if len(text) <= packBytes {
		return text, nil
	}
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write(text); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return json.Marshal(packed{b.Bytes()})
}

// Unpack returns the JSON that was packed.
func Unpack(data []byte) ([]byte, error) {
	if !bytes.HasPrefix(data, []byte(packedStart)) {
		return data, nil
	}
	var p packed
	if err := json.Unmarshal(data, &p); err != nil {
		return nil, err
	}
	r, err := gzip.NewReader(bytes.NewReader(p.Gzip))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}
