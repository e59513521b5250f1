package schema

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/structconv"
)

// document3 is a made-up third schema of a Document: the file's name and digest under one roof.
type document3 struct {
	Quote   ordering.QuoteID         `json:"quote"`
	Version int                      `json:"version"`
	Partner ordering.PartnerID       `json:"partner"`
	Variant ordering.DocumentVariant `json:"variant"`
	File    struct {
		Key    string `json:"key"`
		SHA256 string `json:"sha256"`
	} `json:"file"`
	Bytes string `json:"bytes"` // of another type than in schema 1
}

func document3Of(e ordering.Document) document3 {
	r := document3{Quote: e.Quote, Version: e.Version, Partner: e.Partner, Variant: e.Variant, Bytes: strings.Repeat("x", e.Bytes)}
	r.File.Key, r.File.SHA256 = e.Blob, e.SHA256
	return r
}

func (r document3) entity() ordering.Document {
	return ordering.Document{
		Quote: r.Quote, Version: r.Version, Partner: r.Partner, Variant: r.Variant, Blob: r.File.Key, SHA256: r.File.SHA256, Bytes: len(r.Bytes),
	}
}

// Every row has the fields of its entity, and the other way about.
func TestKind_Conversions(*testing.T) { structconv.Verify() }

func TestKind_Decode(t *testing.T) {
	later := newKind("Document", 1, document3Of, document3.entity, Documents.readers...)
	e := &ordering.Document{Quote: "OFF-2026-00042", Version: 2, Partner: "p", Variant: ordering.DocumentParty, Blob: "b", SHA256: "0f", Bytes: 7}
	encoded := func(k Kind[ordering.Document]) string {
		data, err := k.Encode(e)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	two, three := encoded(Documents), encoded(later)
	resealed := func(from, to string) string {
		text, _, _ := strings.Cut(three, "}}")
		data, err := Pack([]byte(strings.Replace(text+"}}", from, to, 1)))
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	plain := func(data string) string { return data[:len(data)-sumDigits] }
	one := strings.Replace(plain(two), `{"schema":2,`, `{"schema":1,`, 1)
	for name, c := range map[string]struct {
		kind    Kind[ordering.Document]
		data    string
		refusal string
	}{
		"schema 1, without a checksum":         {Documents, one, ""},
		"schema 1 by the next program":         {later, one, ""},
		"schema 2 by its own program":          {Documents, two, ""},
		"schema 2 by the next program":         {later, two, ""},
		"schema 3 by the next program":         {later, three, ""},
		"schema 3 by the program before it":    {Documents, three, "a Document of schema 3, and this program reads up to 2: run the release that wrote it"},
		"schema 4 by the next program":         {later, resealed(`{"schema":3,`, `{"schema":4,`), "a Document of schema 4, and this program reads up to 3: run the release that wrote it"},
		"schema 2 without a checksum":          {Documents, plain(two), "there is no checksum"},
		"schema 3 without a checksum":          {later, plain(three), "there is no checksum"},
		"another checksum":                     {Documents, plain(two) + "00000000", "the checksum differs"},
		"half a checksum":                      {Documents, two[:len(two)-4], "the checksum differs"},
		"a row without a schema":               {later, `{"quote":"OFF-2026-00042"}`, "a Document without a schema"},
		"a row that is not what its schema is": {later, resealed(`"bytes":"xxxxxxx"`, `"bytes":7`), "schema.Decode(Document): json: cannot unmarshal number"},
		"no JSON":                              {later, `{"schema":1`, "schema.Decode(Document): the checksum differs"},
		"nothing":                              {later, ``, "schema.Decode(Document): unexpected end of JSON input"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := c.kind.Decode([]byte(c.data))
			if c.refusal != "" {
				if err == nil || !strings.Contains(err.Error(), c.refusal) {
					t.Errorf("the error is %v, want %q", err, c.refusal)
				}
				return
			}
			if diff := cmp.Diff(e, got); err != nil || diff != "" {
				t.Errorf("%v (-want +got):\n%s", err, diff)
			}
		})
	}
	if !strings.HasPrefix(three, `{"schema":3,"row":{`) {
		t.Errorf("written as %s", three)
	}
}

func TestPack(t *testing.T) {
	long := []byte(`{"schema":1,"row":{"text":"` + strings.Repeat("een offerte van tachtig regels, ", 400) + `"}}`)
	packed, err := Pack(long)
	if err != nil || len(packed) > len(long)/10 {
		t.Fatalf("%d bytes of %d, %v", len(packed), len(long), err)
	}
	again, err := Pack(long)
	if err != nil || !bytes.Equal(packed, again) {
		t.Errorf("packed again it is %d bytes, %v", len(again), err)
	}
	var old bytes.Buffer
	w := gzip.NewWriter(&old)
	if _, err := w.Write(long); err != nil || w.Close() != nil {
		t.Fatal(err)
	}
	before, err := json.Marshal(gzipped{old.Bytes()})
	if err != nil {
		t.Fatal(err)
	}
	deflated := func(with byte, dictionary []byte) []byte {
		b := bytes.NewBuffer([]byte{with})
		f, err := flate.NewWriterDict(b, flate.DefaultCompression, dictionary)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write(long); err != nil || f.Close() != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	for name, data := range map[string][]byte{
		"as it is packed": packed, "with the first dictionary": deflated(deflated1, dictionary1), "without a checksum": deflated(deflated2, dictionary2), "as it was packed before": before, "as it is": long,
	} {
		if got, err := Unpack(data); err != nil || !bytes.Equal(got, long) {
			t.Errorf("%s: %v, %.80s", name, err, got)
		}
	}
	if got, err := Unpack(packed[:len(packed)/2]); err == nil {
		t.Errorf("half of it reads as %.80s", got)
	}
	short := []byte(`{"schema":1,"row":{}}`)
	if got, err := Pack(short); err != nil || string(got) != string(short)+"442efac6" {
		t.Errorf("%s, %v", got, err)
	}
}

// What is stored is read with the dictionary that it was written with.
func TestPack_Dictionary(t *testing.T) {
	for name, c := range map[string]struct {
		dictionary []byte
		is         string
	}{
		"dictionary1": {dictionary1, "326df5518b1cc99f8057b1fdff0a99381a2bd981ead8e34927099cbf871e2541"},
		"dictionary2": {dictionary2, "2ff35ad7a41525dec40be41e5d7556142b769afe8f94cd9e23a3ab0693cdc22c"},
	} {
		if sum := fmt.Sprintf("%x", sha256.Sum256(c.dictionary)); sum != c.is {
			t.Errorf("%s is another one, %s: a better dictionary gets the next number", name, sum)
		}
	}
}
