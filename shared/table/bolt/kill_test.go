package bolt_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/bolt"
)

// The writers of writeUntilKilled: an honest one, and two with a planted bug, for which the test must fail.
const (
	honest       = "honest"
	acksTooEarly = "acks-too-early"
	notAtOnce    = "not-at-once"
)

const (
	writers = 4
	parts   = 3 // items of one transaction
)

// transaction is number n: its parts, and one more raise of the writer's total.
func transaction(writer, n int) []table.Action {
	var actions []table.Action
	for p := range parts {
		i := item(fmt.Sprint("w", writer), fmt.Sprintf("%06d/%d", n, p))
		i.GSI1PK = i.PK
		actions = append(actions, table.Put(i, table.Absent()))
	}
	total := item(fmt.Sprint("w", writer), "total")
	total.GSI1PK, total.GSI1SK, total.Version = "", "", int64(n)
	condition := table.VersionIs(int64(n - 1))
	if n == 1 {
		condition = table.Absent()
	}
	return append(actions, table.Put(total, condition))
}

// writeUntilKilled writes transactions and prints "writer n" after each that is acknowledged. It returns only an error.
func writeUntilKilled(kind, path string) error {
	db, err := bolt.Open(path)
	if err != nil {
		return err
	}
	errs := make(chan error)
	for w := range writers {
		go func() { errs <- write(kind, db, w) }()
	}
	return <-errs
}

func write(kind string, db *bolt.DB, writer int) error {
	ctx := context.Background()
	first, err := total(ctx, db, writer)
	if err != nil {
		return err
	}
	for n := first + 1; ; n++ {
		calls := [][]table.Action{transaction(writer, n)}
		if kind == notAtOnce {
			calls = nil
			for _, a := range transaction(writer, n) {
				a.If = table.AnyState()
				calls = append(calls, []table.Action{a})
			}
		}
		if kind == acksTooEarly {
			fmt.Printf("%d %d\n", writer, n)
		}
		for _, actions := range calls {
			if err := db.Write(ctx, actions...); err != nil {
				return err
			}
		}
		if kind != acksTooEarly {
			fmt.Printf("%d %d\n", writer, n)
		}
	}
}

func total(ctx context.Context, db *bolt.DB, writer int) (int, error) {
	found, err := db.Get(ctx, table.Key{PK: fmt.Sprint("w", writer), SK: "total"})
	if err != nil || len(found) == 0 {
		return 0, err
	}
	return int(found[0].Version), nil
}

// writeAndKill starts a writer on the file, kills it (SIGKILL) after so many acknowledgements, and returns for each
// writer the last transaction it acknowledged.
func writeAndKill(t *testing.T, kind, path string, after int, acked []int) {
	t.Helper()
	cmd := child(t.Context(), kind, path)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	read := bufio.NewReader(out)
	for n := 0; ; n++ {
		line, err := read.ReadString('\n')
		if err != nil {
			break // a last line without its end does not count
		}
		writer, number, _ := strings.Cut(strings.TrimSpace(line), " ")
		w, errW := strconv.Atoi(writer)
		last, errN := strconv.Atoi(number)
		if err := errors.Join(errW, errN); err != nil {
			t.Fatalf("the writer printed %q: %v", line, err)
		}
		acked[w] = last
		if n == after {
			if err := cmd.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := cmd.Wait(); err == nil || !strings.Contains(err.Error(), "killed") {
		t.Fatalf("the writer ended with %v before it was killed", err)
	}
}

// survived demands that all that was acknowledged is there, that each transaction is there whole or not at all, and
// that the index shows what the table holds.
func survived(ctx context.Context, path string, acked []int) (err error) {
	db, err := bolt.Open(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	inTable, inIndex := map[string]bool{}, map[string]bool{}
	err = db.Each(ctx, func(i table.Item) error {
		if i.SK != "total" {
			inTable[i.Key.String()] = true
		}
		return nil
	})
	if err != nil {
		return err
	}
	for w, last := range acked {
		got, err := total(ctx, db, w)
		if err != nil {
			return err
		}
		if got < last {
			return fmt.Errorf("writer %d: transaction %d was acknowledged, the total stands at %d", w, last, got)
		}
		for n := 1; n <= got+1; n++ {
			for p := range parts {
				key := fmt.Sprintf("w%d/%06d/%d", w, n, p)
				if inTable[key] != (n <= got) {
					return fmt.Errorf("%s is stored: %t, with the total at %d", key, inTable[key], got)
				}
			}
		}
		q := table.Query{Index: true, PK: fmt.Sprint("w", w)}
		for {
			page, err := db.Query(ctx, q)
			if err != nil {
				return err
			}
			for _, i := range page.Items {
				inIndex[i.Key.String()] = true
			}
			if q.Cursor = page.Cursor; q.Cursor == "" {
				break
			}
		}
	}
	for key := range inTable {
		if !inIndex[key] {
			return fmt.Errorf("%s is not in the index", key)
		}
	}
	if len(inIndex) != len(inTable) {
		return fmt.Errorf("the index shows %d items, the table holds %d", len(inIndex), len(inTable))
	}
	return nil
}

// Every acknowledged write survives kill -9.
func TestDB_Kill9(t *testing.T) {
	path, acked := file(t), make([]int, writers)
	for round := range 10 {
		writeAndKill(t, honest, path, 20+rand.N(200), acked)
		if err := survived(t.Context(), path, acked); err != nil {
			t.Fatalf("round %d: %v", round, err)
		}
	}
}

func TestDB_Kill9Planted(t *testing.T) {
	for _, kind := range []string{acksTooEarly, notAtOnce} {
		t.Run(kind, func(t *testing.T) {
			for range 20 {
				path, acked := file(t), make([]int, writers)
				writeAndKill(t, kind, path, 20+rand.N(50), acked)
				if err := survived(t.Context(), path, acked); err != nil {
					t.Log(err)
					return
				}
				if err := os.Remove(path); err != nil {
					t.Fatal(err)
				}
			}
			t.Error("it survived being killed 20 times all the same")
		})
	}
}
