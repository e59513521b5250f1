package seal_test

import (
	"crypto/ed25519"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/seal"
)

const (
	first  = "2026-11:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
	second = "2026-12:HwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHgA="
)

// The first key signs, and what an earlier one signed can still be verified.
func TestKeys_Rotated(t *testing.T) {
	before, err := seal.Parse(first)
	if err != nil {
		t.Fatal(err)
	}
	after, err := seal.Parse(second + ", " + first)
	if err != nil {
		t.Fatal(err)
	}
	text := []byte("ORD-2026-00042")
	if !ed25519.Verify(after.Public(before.Current), text, before.Sign(text)) {
		t.Error("what the first key signed is not verified any more")
	}
	if after.Current != "2026-12" || !ed25519.Verify(after.Public("2026-12"), text, after.Sign(text)) || ed25519.Verify(after.Public("2026-11"), text, after.Sign(text)) {
		t.Errorf("%s signs, not the first of the setting", after.Current)
	}
	if before.Public("2026-12") != nil {
		t.Error("an unknown key has a public part")
	}
}

func TestParse(t *testing.T) {
	for name, setting := range map[string]string{
		"nothing":       "",
		"no id":         "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
		"31 bytes":      "a:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg==",
		"no base64":     "a:" + "ÄÄECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
		"an id twice":   first + "," + first,
		"an empty part": first + ",",
	} {
		if keys, err := seal.Parse(setting); err == nil {
			t.Errorf("%s is taken: %v", name, keys.Current)
		} else if strings.Contains(err.Error(), "AAECAwQFBg") {
			t.Errorf("%s: the error tells the key: %v", name, err)
		}
	}
}
