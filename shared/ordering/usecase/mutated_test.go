package usecase_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/testvolume"
)

// leaf is a value of a row, which can be altered.
type leaf struct {
	path string
	was  any
	set  func(any)
}

// leavesOf are the texts, figures and flags below v.
func leavesOf(v any, path string) (all []leaf) {
	add := func(child any, path string, set func(any)) {
		switch child.(type) {
		case map[string]any, []any:
			all = append(all, leavesOf(child, path)...)
		case nil:
		default:
			all = append(all, leaf{path, child, set})
		}
	}
	switch v := v.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			add(v[key], path+"."+key, func(to any) { v[key] = to })
		}
	case []any:
		for i := range v {
			add(v[i], fmt.Sprintf("%s[%d]", path, i), func(to any) { v[i] = to })
		}
	}
	return all
}

// otherwise is another value of the same type.
func (l leaf) otherwise(dice *rand.Rand) any {
	switch was := l.was.(type) {
	case float64:
		return was + float64((1+dice.IntN(1_000_000))*(1-2*dice.IntN(2)))
	case bool:
		return !was
	default:
		text := []byte(was.(string) + "0")
		text[dice.IntN(len(text))] ^= 1 << dice.IntN(4)
		return string(text)
	}
}

// disguised edits random values of what is stored so often, in disguise (the checksum is right again), and counts what refuse lets
// through.
func (s *stored) disguised(t testing.TB, dice *rand.Rand, edits int, part func(row map[string]any) any, refuse func(path string) bool) (through int) {
	t.Helper()
	text := s.row(t)
	leaves := leavesOf(part(text["row"].(map[string]any)), s.item.Type)
	for range edits {
		l := leaves[dice.IntN(len(leaves))]
		l.set(l.otherwise(dice))
		s.put(t, orderingtest.Must(schema.Pack(orderingtest.Must(json.Marshal(text))(t)))(t))
		if !refuse(l.path) {
			through++
		}
		l.set(l.was)
	}
	s.put(t, s.item.Data)
	return through
}

// What was edited where it is stored since it was requested is neither approved, drawn, signed, released nor completed.
func TestVersion_Mutated(t *testing.T) {
	seed, edits := testvolume.Seed(t), testvolume.Of(1000, 60)
	refused, through := 0, 0
	for n, m := range moments() {
		t.Run(m.name, func(t *testing.T) {
			f := orderingtest.New(t)
			v := f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker), orderingtest.NewServer())
			m.reach(f, v)
			refuse := func(path string) bool {
				refused++
				err := m.do(t.Context(), f, v)
				if ordering.KindOf(err) != ordering.Conflict || ordering.CodeOf(err) != ordering.RecordDamaged {
					t.Errorf("with another %s: %v", path, err)
				}
				return err != nil
			}
			version := storedAt(t, f, "PARTNER#noord#QUOTE#"+string(v.Quote), "VERSION#0001")
			dice, left := rand.New(rand.NewPCG(seed, uint64(n))), edits
			if m.name == "release" || m.name == "complete" {
				left /= 2
				order := storedAt(t, f, "PARTNER#noord", "ORDER#2026-05-00001")
				through += order.disguised(t, dice, left, func(row map[string]any) any { return row["total"] }, refuse)
			}
			through += version.disguised(t, dice, left, func(row map[string]any) any { return row["change"] }, refuse)
			if err := m.do(t.Context(), f, v); err != nil {
				t.Errorf("unedited: %v", err)
			}
		})
	}
	t.Run("sign", func(t *testing.T) {
		r, got := mutatedFiles(t, rand.New(rand.NewPCG(seed, 8)), edits)
		refused, through = refused+r, through+got
	})
	testvolume.Figure(t, "%d edits at 6 hops, of the version, the order and the file of the document: %d refused, %d let through", refused, refused-through, through)
}

// kept are files by their key.
type kept map[string][]byte

func (k kept) Put(_ context.Context, key, _ string, body []byte) error {
	k[key] = body
	return nil
}

// mutatedFiles signs so often what has another file than was drawn, or none.
func mutatedFiles(t *testing.T, dice *rand.Rand, edits int) (refused, through int) {
	files := kept{}
	f := orderingtest.New(t)
	f.Files = files
	v := f.Approved(f.Request(orderingtest.Bakker, orderingtest.NewServer()))
	in := f.Confirmation(v)
	in.Digest = func(_ context.Context, key string) (string, error) {
		body, there := files[key]
		if !there {
			return "", nil
		}
		sum := sha256.Sum256(body)
		return hex.EncodeToString(sum[:]), nil
	}
	sign := func(in usecase.ConfirmInput) error {
		return second(f.Quotes.Confirm(t.Context(), orderingtest.Signer(v.Partner), no(), orderingtest.Target(v), in))
	}
	original := maps.Clone(files)
	for range edits {
		for key, body := range original {
			switch dice.IntN(4) {
			case 0:
				delete(files, key)
			case 1:
				files[key] = body[:dice.IntN(len(body))]
			default:
				files[key] = slices.Clone(body)
				files[key][dice.IntN(len(body))] ^= 1 << dice.IntN(8)
			}
		}
		refused++
		if err := sign(in); ordering.KindOf(err) != ordering.Conflict {
			through++
			t.Errorf("signed all the same: %v", err)
		}
	}
	maps.Copy(files, original)
	if err := sign(in); err != nil {
		t.Errorf("unedited: %v", err)
	}
	return refused, through
}

// trusting is a store that holds no version against its hash.
type trusting struct{ ordering.Store }

func (trusting) Verify(context.Context, *ordering.QuoteVersion, *ordering.Order) error { return nil }

// Where nobody holds it against its hash, what was edited is approved.
func TestVersion_MutatedPlanted(t *testing.T) {
	for n := range uint64(20) {
		f := orderingtest.New(t)
		v := f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker), orderingtest.NewServer())
		f.UseCases = f.With(func(c *usecase.Config) { c.Store = trusting{c.Store} })
		m := moments()[0]
		version := storedAt(t, f, "PARTNER#noord#QUOTE#"+string(v.Quote), "VERSION#0001")
		through := version.disguised(t, rand.New(rand.NewPCG(1, n)), 1, func(row map[string]any) any { return row["change"] }, func(string) bool {
			return m.do(t.Context(), f, v) != nil
		})
		if through > 0 {
			return
		}
	}
	t.Error("all edits were refused all the same: the test would see nothing")
}
