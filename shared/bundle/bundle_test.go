package bundle

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/blob/dir"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/seal"
	"onecentral.nl/ordering/shared/testvolume"
)

// ordered makes an order with a history, and its bundle.
func ordered(t *testing.T, c ordering.CustomerID) (Maker, *usecase.Dossier, []byte) {
	t.Helper()
	f := orderingtest.New(t)
	files, err := dir.New(t.TempDir(), "/files", []byte("a secret of sixteen bytes"), f.Clock.Now)
	if err != nil {
		t.Fatal(err)
	}
	f.Files = files
	v := f.Approved(f.Request(c, f.FasterFibre(c), orderingtest.NewServer()))
	order := f.Ordered(v)
	if order.State == ordering.Acknowledged {
		order = f.Released(order)
	}
	orderingtest.Must(f.Orders.CompleteItem(t.Context(), orderingtest.As(orderingtest.Olga), ordering.Idempotency{}, order.ID, order.Items[0].ID, f.Clock.Today()))(t)
	d := orderingtest.Must(f.Quotes.Dossier(t.Context(), orderingtest.User(v.Partner), order.ID))(t)
	m := Maker{Keys: orderingtest.Seals, Files: files}
	key := orderingtest.Must(m.Make(t.Context(), d))(t)
	if again := orderingtest.Must(m.Make(t.Context(), d))(t); again != key {
		t.Errorf("made again it is %s, not %s", again, key)
	}
	return m, d, orderingtest.Must(files.Get(t.Context(), key))(t).Body
}

func keys(t *testing.T) *seal.Keys {
	t.Helper()
	return orderingtest.Must(orderingtest.Seals(t.Context()))(t)
}

// A bundle verifies by itself, long after and by another program; and says who confirmed it in both languages.
func TestBundle(t *testing.T) {
	for _, c := range []ordering.CustomerID{orderingtest.Bakker, orderingtest.Klant} {
		t.Run(string(c), func(t *testing.T) {
			_, d, body := ordered(t, c)
			p := Verify(body)
			if len(p.Faults) > 0 || p.Order != d.Order.ID || p.Key != "test" || p.Fingerprint != digest(keys(t).Public("test")) {
				t.Errorf("%+v", p)
			}
			files := orderingtest.Must(unpack(body))(t)
			for _, text := range []string{`lang="nl"`, `lang="en"`, "Bewijs van de bevestiging", "Proof of the confirmation", d.Order.ChangeHash, d.Order.Confirmation.DocumentSHA256, d.Order.Confirmation.By.Address, d.Order.Confirmation.At.UTC().Format(time.RFC3339)} {
				if !strings.Contains(string(files[auditFile]), text) {
					t.Errorf("the page does not say %q", text)
				}
			}
		})
	}
}

// heedless is a planted verifier: it reads the archive and compares nothing.
func heedless(body []byte) []error {
	if _, err := unpack(body); err != nil {
		return []error{err}
	}
	return nil
}

func faults(body []byte) []error { return Verify(body).Faults }

// flips changes a byte of the bundle, or of a file in it, which is then packed anew so that no checksum of the archive tells, and
// returns how many of that many verify did not find; what it finds in a file it must find by its name.
func flips(t *testing.T, body []byte, dice *rand.Rand, times int, verify func([]byte) []error) (missed int) {
	t.Helper()
	files := orderingtest.Must(unpack(body))(t)
	flipped := func(b []byte) []byte {
		b = bytes.Clone(b)
		b[dice.IntN(len(b))] ^= byte(1 + dice.IntN(255))
		return b
	}
	for range times / 2 {
		if len(verify(flipped(body))) == 0 {
			missed++
		}
		name := names()[dice.IntN(len(names()))]
		changed := maps.Clone(files)
		changed[name] = flipped(files[name])
		found := verify(orderingtest.Must(pack(changed))(t))
		if len(found) == 0 {
			missed++
		} else if !slices.ContainsFunc(found, func(err error) bool { return strings.Contains(err.Error(), strings.TrimSuffix(name, ".json")) }) {
			t.Errorf("a byte of %s: %v", name, found)
		}
	}
	return missed
}

// A byte that is changed is found, wherever it is.
func TestVerify_Flipped(t *testing.T) {
	_, _, body := ordered(t, orderingtest.Bakker)
	dice := rand.New(rand.NewPCG(testvolume.Seed(t), 21))
	times := testvolume.Of(10_000, 1_000)
	missed := flips(t, body, dice, times, faults)
	if missed > 0 {
		t.Errorf("%d are not found", missed)
	}
	if flips(t, body, dice, 1_000, heedless) < 500 {
		t.Error("a verifier that compares nothing finds them too: the test would see nothing")
	}
	testvolume.Figure(t, "%d bytes changed, %d not found", times, missed)
	for name, spoilt := range map[string][]byte{"nothing": nil, "half of it": body[:len(body)/2], "more than it": append(bytes.Clone(body), 0), "no archive": []byte("PK")} {
		if p := Verify(spoilt); len(p.Faults) == 0 {
			t.Errorf("%s passes", name)
		}
	}
}

// forged lets change alter the files, and makes the bundle anew, manifest and all, under the key that is in it.
func forged(t *testing.T, body []byte, change func(files map[string][]byte)) []byte {
	t.Helper()
	files := orderingtest.Must(unpack(body))(t)
	change(files)
	files[manifestFile] = orderingtest.Must(manifestOf(files, keys(t).Current))(t)
	return orderingtest.Must(pack(files))(t)
}

// Events that were altered, left out or moved are found by their place, even by whoever makes the manifest anew.
func TestVerify_History(t *testing.T) {
	_, _, body := ordered(t, orderingtest.Bakker)
	var events []json.RawMessage
	if err := json.Unmarshal(orderingtest.Must(unpack(body))(t)[historyFile], &events); err != nil {
		t.Fatal(err)
	}
	located := func(name string, n int, change func([]json.RawMessage) []json.RawMessage) {
		t.Helper()
		spoilt := forged(t, body, func(files map[string][]byte) {
			files[historyFile] = orderingtest.Must(json.Marshal(change(slices.Clone(events))))(t)
		})
		place := fmt.Sprintf("history.json: event %d is altered, missing or out of order", n+1)
		first := slices.IndexFunc(faults(spoilt), func(err error) bool { return strings.HasPrefix(err.Error(), historyFile+": event") })
		if first < 0 || faults(spoilt)[first].Error() != place {
			t.Errorf("%s %d: %v, want %q", name, n+1, faults(spoilt), place)
		}
		if found := heedless(spoilt); len(found) > 0 {
			t.Errorf("%s %d: a verifier that compares nothing finds %v: the test would see nothing", name, n+1, found)
		}
	}
	for n := range events {
		located("altered", n, func(e []json.RawMessage) []json.RawMessage {
			e[n] = json.RawMessage(strings.Replace(string(e[n]), `"kind":"`, `"kind":"x`, 1))
			return e
		})
		if n+1 < len(events) {
			located("left out", n, func(e []json.RawMessage) []json.RawMessage { return slices.Delete(e, n, n+1) })
			located("moved", n, func(e []json.RawMessage) []json.RawMessage { e[n], e[n+1] = e[n+1], e[n]; return e })
		}
	}
	testvolume.Figure(t, "%d events altered, left out and moved, each located", len(events))
}

// What does not belong together is found, each by its file.
func TestVerify_Forged(t *testing.T) {
	_, _, body := ordered(t, orderingtest.Bakker)
	_, _, other := ordered(t, orderingtest.Slager)
	others := orderingtest.Must(unpack(other))(t)
	replace := func(name, old, with string) func(map[string][]byte) {
		return func(files map[string][]byte) {
			before := string(files[name])
			if files[name] = []byte(strings.Replace(before, old, with, 1)); string(files[name]) == before {
				t.Errorf("%s has no %s", name, old)
			}
		}
	}
	for name, c := range map[string]struct {
		want   string
		change func(map[string][]byte)
	}{
		"another price":    {"version.json: the change", replace(versionFile, `"newMrcCents":`, `"newMrcCents":1`)},
		"another document": {"document.pdf: it is not", func(files map[string][]byte) { files[documentFile] = others[documentFile] }},
		"another signer":   {"order.json: the seal", replace(orderFile, "J. Bakker", "J. Slager")},
		"another moment":   {"order.json: the seal", replace(orderFile, `"at":"2026`, `"at":"2027`)},
		"another history":  {"order.json: the seal", func(files map[string][]byte) { files[historyFile] = others[historyFile] }},
		"another key": {"order.json: the seal", func(files map[string][]byte) {
			public, _, err := ed25519.GenerateKey(nil)
			if err != nil {
				t.Fatal(err)
			}
			files[keysFile] = orderingtest.Must(json.Marshal(publicKeys{"test": public}))(t)
		}},
		"the same, signed by nobody": {"manifest.sig: the signature", replace(readmeFile, "oneCentral", "somebody")},
	} {
		t.Run(name, func(t *testing.T) {
			p := Verify(forged(t, body, c.change))
			if !slices.ContainsFunc(p.Faults, func(err error) bool { return strings.HasPrefix(err.Error(), c.want) }) {
				t.Errorf("%v, want %q", p.Faults, c.want)
			}
		})
	}
}

// An order that was never sealed has no bundle.
func TestMake_Unsealed(t *testing.T) {
	m, d, _ := ordered(t, orderingtest.Bakker)
	d.Order.Confirmation.Seal = nil
	if _, err := m.Make(t.Context(), d); ordering.KindOf(err) != ordering.NotFound {
		t.Error(err)
	}
	if _, err := (Maker{Keys: func(context.Context) (*seal.Keys, error) { return nil, nil }}).Make(t.Context(), d); ordering.KindOf(err) != ordering.NotFound {
		t.Error(err)
	}
}

// What was edited at rest since the order was sealed gets no proof.
func TestMake_Damaged(t *testing.T) {
	for name, edit := range map[string]func(*usecase.Dossier){
		"another signer":     func(d *usecase.Dossier) { d.Order.Confirmation.SignerName = "J. Slager" },
		"another moment":     func(d *usecase.Dossier) { d.Order.Confirmation.At = d.Order.Confirmation.At.Add(time.Second) },
		"another document":   func(d *usecase.Dossier) { d.Order.Confirmation.DocumentSHA256 = digest(nil) },
		"another price":      func(d *usecase.Dossier) { d.Version.Change.Total.NewMRC++ },
		"an event less":      func(d *usecase.Dossier) { d.Events = d.Events[1:] },
		"an event of others": func(d *usecase.Dossier) { d.Events[0].Text += "?" },
	} {
		t.Run(name, func(t *testing.T) {
			m, d, _ := ordered(t, orderingtest.Bakker)
			edit(d)
			if key, err := m.Make(t.Context(), d); ordering.CodeOf(err) != ordering.RecordDamaged {
				t.Errorf("%q, %v", key, err)
			}
		})
	}
}
