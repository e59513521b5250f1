package postgres

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"

	"onecentral.nl/ordering/shared/table"
)

const columns = `pk, sk, gsi1pk, gsi1sk, type, version, expires, data`

// selectKeys reads the items of two arrays of keys. OFFSET 0 keeps the planner from joining otherwise than key by key.
const selectKeys = `
	SELECT found.* FROM unnest($1::bytea[], $2::bytea[]) AS key (pk, sk)
	CROSS JOIN LATERAL (SELECT ` + columns + ` FROM item WHERE sha256(item.pk) = sha256(key.pk) AND item.sk = key.sk OFFSET 0) AS found`

// scan reads a row of the columns.
func scan(rows pgx.CollectableRow) (i table.Item, err error) {
	var pk, sk, gsi1pk, gsi1sk, kind []byte
	err = rows.Scan(&pk, &sk, &gsi1pk, &gsi1sk, &kind, &i.Version, &i.Expires, &i.Data)
	i.PK, i.SK, i.GSI1PK, i.GSI1SK, i.Type = string(pk), string(sk), string(gsi1pk), string(gsi1sk), string(kind)
	return i, err
}

// Get implements table.Driver: one statement, which sees one moment.
func (db *DB) Get(ctx context.Context, keys ...table.Key) (found []table.Item, err error) {
	defer wrap(&err, "Get(%d keys)", len(keys))
	if err := errors.Join(ctx.Err(), table.ValidateKeys(keys...)); err != nil || len(keys) == 0 {
		return nil, err
	}
	var pks, sks [][]byte
	seen := make(map[table.Key]bool, len(keys))
	for _, k := range keys {
		if !seen[k] {
			pks, sks, seen[k] = append(pks, []byte(k.PK)), append(sks, []byte(k.SK)), true
		}
	}
	err = db.call(ctx, func(ctx context.Context, conn *pgx.Conn) (err error) {
		found, err = collect(ctx, conn, selectKeys, pks, sks)
		return err
	})
	return found, err
}

func collect(ctx context.Context, conn *pgx.Conn, sql string, args ...any) ([]table.Item, error) {
	rows, err := conn.Query(ctx, sql, args...)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, scan)
}

// pageRows is the largest number of items in a page, so many that mostly the page's bytes end it.
const pageRows = 1000

// selection is a statement for one page of items, in an order.
type selection struct {
	where []string
	order []string
	args  []any
}

// arg is the place of one more argument.
func (s *selection) arg(text string) string {
	s.args = append(s.args, []byte(text))
	return fmt.Sprintf("$%d", len(s.args))
}

// sql reads so many rows, and no more than fill a page and one beyond it by their data alone: its length is known without reading it.
func (s *selection) sql(rows int) string {
	order := strings.Join(s.order, ", ")
	return fmt.Sprintf(`
		SELECT %[1]s FROM (
			SELECT %[1]s, sum(octet_length(data)) OVER (ORDER BY %[2]s ROWS UNBOUNDED PRECEDING) AS total
			FROM item WHERE %[3]s ORDER BY %[2]s LIMIT %[4]d
		) AS page WHERE total - octet_length(data) <= %[5]d ORDER BY %[2]s`,
		columns, order, strings.Join(s.where, " AND "), rows, table.MaxPageBytes)
}

// page returns the items of a page, and whether there are more.
func (db *DB) page(ctx context.Context, s selection, limit int) (items []table.Item, more bool, err error) {
	rows := pageRows
	if limit > 0 {
		rows = min(limit, rows)
	}
	err = db.call(ctx, func(ctx context.Context, conn *pgx.Conn) (err error) {
		items, err = collect(ctx, conn, s.sql(rows+1), s.args...)
		return err
	})
	size := 0
	for n, i := range items {
		if size += i.Size(); n == rows || n > 0 && size > table.MaxPageBytes {
			return items[:n], true, err
		}
	}
	return items, false, err
}

// Query implements table.Driver. The index is never behind.
func (db *DB) Query(ctx context.Context, q table.Query) (page table.Page, err error) {
	defer wrap(&err, "Query(%.80q)", q.PK)
	if err := errors.Join(ctx.Err(), table.ValidateQuery(q)); err != nil {
		return table.Page{}, err
	}
	last, resumed, err := q.After()
	if err != nil {
		return table.Page{}, err
	}
	items, more, err := db.page(ctx, selected(q, last, resumed), q.Limit)
	if err != nil {
		return table.Page{}, err
	}
	page.Items = items
	if more {
		page.Cursor = q.CursorAfter(items[len(items)-1])
	}
	return page, nil
}

// selected is the query's range, from the last item seen on.
func selected(q table.Query, last table.Item, resumed bool) (s selection) {
	sk := "sk"
	s.order = []string{sk}
	if q.Index {
		sk = "gsi1sk"
		s.order = []string{sk, "pk", "sk"}
		s.where = []string{"gsi1pk IS NOT NULL", "sha256(gsi1pk) = sha256(" + s.arg(q.PK) + ")"}
	} else {
		s.where = []string{"sha256(pk) = sha256(" + s.arg(q.PK) + ")"}
	}
	bound := func(compare, text string) { s.where = append(s.where, sk+compare+s.arg(text)) }
	if q.From != "" {
		bound(" >= ", q.From)
	}
	if q.To != "" {
		bound(" <= ", q.To)
	}
	if q.Prefix != "" {
		bound(" >= ", q.Prefix)
		bound(" < ", successor(q.Prefix))
	}
	beyond := " > "
	if q.Descending {
		beyond = " < "
	}
	switch {
	case resumed && q.Index:
		s.where = append(s.where, "(gsi1sk, pk, sk)"+beyond+"("+s.arg(last.GSI1SK)+", "+s.arg(last.PK)+", "+s.arg(last.SK)+")")
	case resumed:
		bound(beyond, last.SK)
	}
	if q.Descending {
		for n := range s.order {
			s.order[n] += " DESC"
		}
	}
	return s
}

// successor is the first key after all that begin with the prefix: no byte of UTF-8 is 255.
func successor(prefix string) string {
	last := len(prefix) - 1
	return prefix[:last] + string([]byte{prefix[last] + 1})
}

// Each implements table.Driver. It holds no transaction while visit runs; visit has the time of its own context.
func (db *DB) Each(ctx context.Context, visit func(table.Item) error) error {
	s := selection{where: []string{"true"}, order: []string{"sha256(pk)", "sk"}}
	for more := true; more; {
		var items []table.Item
		var err error
		if items, more, err = db.chunk(ctx, s); err != nil {
			return err
		}
		for _, i := range items {
			if err := visit(i); err != nil {
				return err
			}
			s.args = nil
			s.where = []string{"(sha256(pk), sk) > (sha256(" + s.arg(i.PK) + "), " + s.arg(i.SK) + ")"}
		}
	}
	return nil
}

func (db *DB) chunk(ctx context.Context, s selection) (items []table.Item, more bool, err error) {
	defer wrap(&err, "Each()")
	if err := ctx.Err(); err != nil {
		return nil, false, err
	}
	return db.page(ctx, s, 0)
}
