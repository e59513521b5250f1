package ordering_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/gowebpki/jcs"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/store/schema"
)

// mixed is a change with everything in it: an upgrade with discounts, a new service, a migration.
func mixed(t testing.TB) ordering.Change {
	t.Helper()
	fibre := owned("conn-fiber-business", orderingtest.Set{Tier: "100"}, 24, orderingtest.Day(t, "2026-03-01"))
	copper := owned("conn-vdsl-legacy", orderingtest.Set{Tier: "50"}, 12, orderingtest.Day(t, "2022-05-01"))
	seats := orderingtest.Set{Tier: "pro", Units: 12, Options: map[string]int64{"deskphone": 1}}
	change, checks := basisOn(t, "2026-11-17", fibre, copper).Price([]ordering.Item{
		with(modified(fibre, orderingtest.Set{Tier: "500", Options: map[string]int64{"ipv4-29": 1}}), discount(500, 1_000)),
		added("voice-hosted-seat", seats, 12),
		migrated(copper, "conn-ethernet-dedicated", orderingtest.Set{Tier: "100"}),
	})
	orderingtest.WantChecks(t, checks)
	return change
}

// TestChange_Hash guards what customers have signed: a new version of the program must give an old
// change its old hash.
func TestChange_Hash(t *testing.T) {
	change := mixed(t)
	text, err := json.MarshalIndent(contract.ChangeOf(&change), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	hash, err := schema.HashChange(&change)
	if err != nil {
		t.Fatal(err)
	}
	got := hash + "\n" + string(text) + "\n"
	golden := filepath.Join("testdata", "change.golden")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the change or its hash differs from %s:\n%s", golden, got)
	}
	t.Run("written and read back", func(t *testing.T) {
		data, err := schema.Versions.Encode(&ordering.QuoteVersion{Change: change})
		if err != nil {
			t.Fatal(err)
		}
		stored, err := schema.Versions.Decode(data)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := schema.HashChange(&stored.Change); err != nil || again != hash {
			t.Errorf("%s (%v), want %s", again, err, hash)
		}
	})
	t.Run("over what the API answers", func(t *testing.T) {
		canonical, err := jcs.Transform(text)
		if sum := fmt.Sprintf("%x", sha256.Sum256(canonical)); err != nil || sum != hash {
			t.Errorf("%s (%v), want %s", sum, err, hash)
		}
	})
}

// TestChange_HashFigures alters every number, text and flag of a change, one by one.
func TestChange_HashFigures(t *testing.T) {
	change := mixed(t)
	original, err := schema.HashChange(&change)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]string{original: "the original"}
	altered := 0
	alterEach(reflect.ValueOf(&change).Elem(), "change", func(path string) {
		altered++
		hash, err := schema.HashChange(&change)
		if err != nil {
			t.Fatal(err)
		}
		if other, known := seen[hash]; known {
			t.Errorf("altering %s gives the hash of %s", path, other)
		}
		seen[hash] = path
	})
	if after, _ := schema.HashChange(&change); after != original || altered < 100 {
		t.Errorf("%d alterations; the change came back as %s", altered, after)
	}
}

// alterEach changes every leaf in turn, calls visit, and puts the leaf back.
func alterEach(v reflect.Value, path string, visit func(path string)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			alterEach(v.Elem(), path, visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			alterEach(v.Field(i), path+"."+v.Type().Field(i).Name, visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			alterEach(v.Index(i), path+"[]", visit)
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			was := v.MapIndex(key)
			v.SetMapIndex(key, reflect.ValueOf(was.Int()+1))
			visit(path + "." + key.String())
			v.SetMapIndex(key, was)
		}
	case reflect.Int, reflect.Int64:
		was := v.Int()
		v.SetInt(was + 1)
		visit(path)
		v.SetInt(was)
	case reflect.String:
		was := v.String()
		v.SetString(was + "x")
		visit(path)
		v.SetString(was)
	case reflect.Bool:
		was := v.Bool()
		v.SetBool(!was)
		visit(path)
		v.SetBool(was)
	}
}
