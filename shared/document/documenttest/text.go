package documenttest

import (
	"bytes"
	"cmp"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/pdfcpu/pdfcpu/pkg/api"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
	"golang.org/x/text/encoding/unicode"
)

// Line is what stands at one height of a page, from left to right. Y is in points from the page's foot.
type Line struct {
	Page   int
	Y      float64
	Pieces []Piece
}

// Piece is text that was drawn at once. X is in points.
type Piece struct {
	X    float64
	Text string
}

// String is the line's text, its pieces apart by a space.
func (l Line) String() string {
	texts := make([]string, len(l.Pieces))
	for i, p := range l.Pieces {
		texts[i] = p.Text
	}
	return strings.Join(texts, " ")
}

// withoutFolder keeps pdfcpu from a folder of settings. It sets a variable of pdfcpu's, so that tests side by side do it once.
var withoutFolder = sync.OnceFunc(api.DisableConfigDir)

// TextLayer reads the lines of a PDF from top to bottom, as a program that extracts text does, and counts its pages. It
// fails the test when the file is not valid.
func TextLayer(t testing.TB, file []byte) (lines []Line, pages int) {
	t.Helper()
	withoutFolder()
	if err := api.Validate(bytes.NewReader(file), model.NewDefaultConfiguration()); err != nil {
		t.Fatal(err)
	}
	shown := regexp.MustCompile(`(?s)BT (\S+) (\S+) Td \((.*?)\) Tj ET`)
	unescape := strings.NewReplacer(`\\`, `\`, `\(`, `(`, `\)`, `)`, `\r`, "\r")
	err := api.ExtractContent(bytes.NewReader(file), nil, func(content io.Reader, page int) error {
		stream, err := io.ReadAll(content)
		if err != nil {
			return err
		}
		byHeight := map[float64][]Piece{}
		for _, match := range shown.FindAllStringSubmatch(string(stream), -1) {
			x, _ := strconv.ParseFloat(match[1], 64)
			y, _ := strconv.ParseFloat(match[2], 64)
			// The fonts' codes are UTF-16, as their ToUnicode says.
			text, err := unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewDecoder().String(unescape.Replace(match[3]))
			if err != nil {
				return err
			}
			byHeight[y] = append(byHeight[y], Piece{x, text})
		}
		for y, pieces := range byHeight {
			slices.SortFunc(pieces, func(a, b Piece) int { return cmp.Compare(a.X, b.X) })
			lines = append(lines, Line{page, y, pieces})
		}
		pages = max(pages, page)
		return nil
	}, model.NewDefaultConfiguration())
	if err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(lines, func(a, b Line) int { return cmp.Or(a.Page-b.Page, cmp.Compare(b.Y, a.Y)) })
	return lines, pages
}
