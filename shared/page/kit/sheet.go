package kit

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"
)

// Sheet answers with rows, their headings first, as a file that the reader's own spreadsheet opens: UTF-8 that says so, with the
// separator of a country in which amounts have a decimal comma.
func (r *Request) Sheet(name string, rows [][]string) error {
	var body bytes.Buffer
	body.WriteString("\uFEFF")
	w := csv.NewWriter(&body)
	w.UseCRLF = true
	if strings.Contains(r.PlainMoney(0), ",") {
		w.Comma = ';'
	}
	if err := w.WriteAll(rows); err != nil {
		return fmt.Errorf("Sheet(%s): %w", name, err)
	}
	h := r.Writer.Header()
	h.Set("Content-Type", "text/csv; charset=utf-8; header=present")
	h.Set("Content-Language", string(r.Language))
	h.Set("Content-Disposition", `attachment; filename="`+name+`.csv"`)
	// The reader may have gone: that is its own affair.
	_, _ = r.Writer.Write(body.Bytes())
	return nil
}

// PlainText keeps a spreadsheet from taking a text for a formula (OWASP, "CSV Injection").
func PlainText(s string) string {
	if strings.IndexAny(strings.TrimLeft(s, " \u00a0"), "=+-@\t\r\n＝＋－＠") == 0 {
		return "'" + s
	}
	return s
}
