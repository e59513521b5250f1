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

// document2 is a made-up second schema of a Document: the file's name and digest under one roof.
type document2 struct {
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

func document2Of(e ordering.Document) document2 {
	r := document2{Quote: e.Quote, Version: e.Version, Partner: e.Partner, Variant: e.Variant, Bytes: strings.Repeat("x", e.Bytes)}
	r.File.Key, r.File.SHA256 = e.Blob, e.SHA256
	return r
}

func (r document2) entity() ordering.Document {
	return ordering.Document{
		Quote: r.Quote, Version: r.Version, Partner: r.Partner, Variant: r.Variant, Blob: r.File.Key, SHA256: r.File.SHA256, Bytes: len(r.Bytes),
	}
}

// Every row has the fields of its entity, and the other way about.
func TestKind_Conversions(*testing.T) { structconv.Verify() }

func TestKind_Decode(t *testing.T) {
	later := newKind("Document", document2Of, document2.entity, Documents.readers...)
	e := &ordering.Document{Quote: "OFF-2026-00042", Version: 2, Partner: "p", Variant: ordering.DocumentParty, Blob: "b", SHA256: "0f", Bytes: 7}
	encoded := func(k Kind[ordering.Document]) string {
		data, err := k.Encode(e)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	one, two := encoded(Documents), encoded(later)
	three := strings.Replace(two, `{"schema":2,`, `{"schema":3,`, 1)
	for name, c := range map[string]struct {
		kind    Kind[ordering.Document]
		data    string
		refusal string
	}{
		"schema 1 by its own program":          {Documents, one, ""},
		"schema 1 by the next program":         {later, one, ""},
		"schema 2 by the next program":         {later, two, ""},
		"schema 2 by the program before it":    {Documents, two, "a Document of schema 2, and this program reads up to 1: run the release that wrote it"},
		"schema 3 by the next program":         {later, three, "a Document of schema 3, and this program reads up to 2: run the release that wrote it"},
		"a row without a schema":               {later, `{"quote":"OFF-2026-00042"}`, "a Document without a schema"},
		"a row that is not what its schema is": {later, `{"schema":1,"row":{"bytes":"seven"}}`, "schema.Decode(Document): json: cannot unmarshal string"},
		"no JSON":                              {later, `{"schema":1`, "schema.Decode(Document): unexpected end of JSON input"},
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
	if !strings.HasPrefix(two, `{"schema":2,"row":{`) {
		t.Errorf("written as %s", two)
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
	first := bytes.NewBuffer([]byte{deflated1})
	f, err := flate.NewWriterDict(first, flate.DefaultCompression, dictionary1)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Write(long); err != nil || f.Close() != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{
		"as it is packed": packed, "with the first dictionary": first.Bytes(), "as it was packed before": before, "as it is": long,
	} {
		if got, err := Unpack(data); err != nil || !bytes.Equal(got, long) {
			t.Errorf("%s: %v, %.80s", name, err, got)
		}
	}
	if got, err := Unpack(packed[:len(packed)/2]); err == nil {
		t.Errorf("half of it reads as %.80s", got)
	}
	short := []byte(`{"schema":1,"row":{}}`)
	if got, err := Pack(short); err != nil || !bytes.Equal(got, short) {
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
