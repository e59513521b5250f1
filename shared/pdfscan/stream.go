package pdfscan

import (
	"bytes"
	"compress/zlib"
	"io"

	"onecentral.nl/ordering/shared/ordering"
)

// What unpacking one file may take: bytes read and written, and streams begun.
const (
	maxUnpacking = 64 << 20
	maxStreams   = 20_000
)

// window is how many bytes of what is unpacked are looked at together, and dictionary how many before a stream can be of its dictionary.
const (
	window     = 32 << 10
	dictionary = 2 << 10
)

// streams looks into what is packed with zlib, as objects are. Where they are packed in another way, that is told instead.
func (s *scan) streams(file []byte) {
	keyword := []byte("stream")
	u := unpacking{scan: s, left: maxUnpacking}
	for at, n := 0, 0; ; {
		i := bytes.Index(file[at:], keyword)
		if i < 0 {
			return
		}
		before := file[max(0, at+i-dictionary) : at+i]
		at += i + len(keyword)
		body := bytes.TrimLeft(file[at:], "\r\n")
		if bytes.HasSuffix(before, []byte("end")) || len(body) == len(file)-at {
			continue
		}
		if n++; n > maxStreams || u.left <= 0 {
			s.found[ordering.FoundUnread] = true
			return
		}
		if hidesObjects(before) {
			s.found[ordering.FoundUnread] = true
		}
		u.unpack(body)
	}
}

// hidesObjects reports whether what lies before a stream tells that it holds objects, and is packed in a way that is not unpacked here.
func hidesObjects(before []byte) bool {
	objects, otherwise := false, false
	for name := range namesIn(before) {
		switch name {
		case "ObjStm":
			objects = true
		case "ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "LZWDecode", "LZW", "RunLengthDecode", "RL", "Crypt", "Predictor":
			otherwise = true
		}
	}
	return objects && otherwise
}

// unpacking unpacks the streams of one file, one after the other.
type unpacking struct {
	*scan
	reader io.ReadCloser
	buffer [longestName + window]byte
	left   int
}

// unpack looks at what the stream unpacks to, as far as it can be unpacked; what is no zlib stream unpacks to nothing.
func (u *unpacking) unpack(body []byte) {
	in := bytes.NewReader(body)
	defer func() { u.left -= len(body) - in.Len() }()
	if !u.begin(in) {
		return
	}
	for kept := 0; u.left > 0; {
		n, err := io.ReadFull(u.reader, u.buffer[kept:])
		text := u.buffer[:kept+n]
		u.look(text)
		u.left -= n
		if err != nil {
			return
		}
		kept = copy(u.buffer[:], text[len(text)-longestName:])
	}
	u.found[ordering.FoundUnread] = true
}

// begin reports whether a zlib stream begins there.
func (u *unpacking) begin(in io.Reader) bool {
	if u.reader == nil {
		reader, err := zlib.NewReader(in)
		if err != nil {
			return false
		}
		u.reader = reader
		return true
	}
	return u.reader.(zlib.Resetter).Reset(in, nil) == nil
}
