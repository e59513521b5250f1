package pdf

import (
	"bytes"
	"fmt"
	"sync"

	"github.com/klauspost/compress/zlib"
)

// deflater is expensive to make, and can be used again.
type deflater struct {
	*zlib.Writer
	out bytes.Buffer
}

var deflaters = sync.Pool{New: func() any { return newDeflater(zlib.BestSpeed) }}

func newDeflater(level int) *deflater {
	d := &deflater{}
	var err error
	if d.Writer, err = zlib.NewWriterLevel(&d.out, level); err != nil {
		panic(err) // no such level
	}
	return d
}

// compressed is a stream of the parts, deflated fast: who waits for a document does so longer than for its last bytes.
func compressed(entries string, parts ...[]byte) []byte {
	d := deflaters.Get().(*deflater)
	defer deflaters.Put(d)
	return d.stream(entries, parts...)
}

func (d *deflater) stream(entries string, parts ...[]byte) []byte {
	d.out.Reset()
	d.Reset(&d.out)
	for _, part := range parts {
		_, _ = d.Write(part) // a buffer takes everything
	}
	_ = d.Close()
	b := make([]byte, 0, d.out.Len()+len(entries)+80)
	b = fmt.Appendf(b, "<<%s /Filter /FlateDecode /Length %d>>\nstream\n", entries, d.out.Len())
	return append(append(b, d.out.Bytes()...), "\nendstream"...)
}
