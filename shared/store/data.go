package store

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
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

// encode returns the value's JSON as the table keeps it.
func encode(value any) ([]byte, error) {
	text, err := json.Marshal(value)
	if err != nil {
		return nil, err
	}
	return pack(text)
}

// decode reads what encode wrote.
func decode[T any](data []byte) (*T, error) {
	text, err := unpack(data)
	if err != nil {
		return nil, fmt.Errorf("store.decode: %w", err)
	}
	value := new(T)
	if err := json.Unmarshal(text, value); err != nil {
		return nil, fmt.Errorf("store.decode: %w", err)
	}
	return value, nil
}

// pack compresses JSON that is long.
func pack(text []byte) ([]byte, error) {
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

// unpack returns the JSON that was packed.
func unpack(data []byte) ([]byte, error) {
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
