package schema

import (
	"bytes"
	"fmt"
	"strings"
	"sync"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
)

// What is kept stays within its bounds, and gives every caller an entity of its own.
func TestCache(t *testing.T) {
	k := mirrored[person, ordering.Person]("Person")
	encoded := func(n int) []byte {
		data, err := k.Encode(&ordering.Person{Subject: ordering.Subject(fmt.Sprint(n)), Name: strings.Repeat("x", 1000)})
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	decode := func(data []byte) *ordering.Person {
		c, err := k.Decode(data)
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	often := encoded(0)
	decode(often).Name = "changed"
	for n := range 5 * cacheBytes / 1000 {
		if c := decode(encoded(n)); c.Subject != ordering.Subject(fmt.Sprint(n)) || len(c.Name) != 1000 {
			t.Fatalf("person %d came back as %s %.20s", n, c.Subject, c.Name)
		}
		if c := decode(bytes.Clone(often)); c.Subject != "0" || len(c.Name) != 1000 {
			t.Fatalf("the person that is asked for often came back as %s %.20s", c.Subject, c.Name)
		}
		if kept := len(k.decoded.new) + len(k.decoded.before); k.decoded.bytes > cacheBytes || kept > 2*cacheBytes/1000 {
			t.Fatalf("%d are kept, of %d bytes", kept, k.decoded.bytes)
		}
	}
	if k.decoded.of(often) == nil || k.decoded.of(encoded(1)) != nil {
		t.Error("what is asked for often is to stay, and what is not to go")
	}
	large, err := k.Encode(&ordering.Person{Name: strings.Repeat("x", cacheBytes)})
	if err != nil {
		t.Fatal(err)
	}
	if decode(large); k.decoded.of(large) != nil {
		t.Error("a large one is kept")
	}
}

// Many at once, of whom each changes what it got, all see what is stored.
func TestCache_Concurrent(t *testing.T) {
	k := mirrored[person, ordering.Person]("Person")
	data, err := k.Encode(&ordering.Person{Subject: "anna", Roles: []ordering.Role{ordering.AccountManager}})
	if err != nil {
		t.Fatal(err)
	}
	var running sync.WaitGroup
	for range 8 {
		running.Go(func() {
			for range 200 {
				p, err := k.Decode(data)
				if err != nil || p.Roles[0] != ordering.AccountManager {
					t.Errorf("%+v, %v", p, err)
					return
				}
				p.Roles[0] = ordering.Admin
			}
		})
	}
	running.Wait()
}
