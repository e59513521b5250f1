package pdf

import (
	"fmt"
	"strings"
	"sync"

	"github.com/klauspost/compress/zlib"
)

// program is a font as files hold it.
type program struct {
	descriptor, widths string
	glyphs, file       []byte
}

func (f *face) prepare() *program {
	glyphs := make([]byte, 2*widest)
	var widths strings.Builder
	for r, w := range f.widths {
		glyphs[2*r], glyphs[2*r+1] = byte(f.glyphs[r]>>8), byte(f.glyphs[r])
		if w == 0 {
			continue
		}
		if f.widths[r-1] == 0 {
			fmt.Fprintf(&widths, "%d[", r)
		}
		fmt.Fprintf(&widths, "%d ", w)
		if r+1 == widest || f.widths[r+1] == 0 {
			widths.WriteString("]")
		}
	}
	small := newDeflater(zlib.BestCompression)
	return &program{
		descriptor: fmt.Sprintf("/Type /FontDescriptor /FontName /%s /FontBBox [%d %d %d %d] /Ascent 969 /Descent -241 /CapHeight 728 /ItalicAngle 0 %s",
			f.name, f.box.Min.X.Round(), -f.box.Max.Y.Round(), f.box.Max.X.Round(), -f.box.Min.Y.Round(), f.look),
		widths: widths.String(),
		glyphs: small.stream("", glyphs),
		file:   small.stream(fmt.Sprintf("/Length1 %d", len(f.file)), f.file),
	}
}

func (f *file) font(face *face, meaning int) int {
	p := face.program()
	descriptor := f.addf("<<%s /FontFile2 %d 0 R>>", p.descriptor, f.add(p.file))
	letters := f.addf("<</Type /Font /Subtype /CIDFontType2 /BaseFont /%s /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> "+
		"/FontDescriptor %d 0 R /CIDToGIDMap %d 0 R /W [%s]>>", face.name, descriptor, f.add(p.glyphs), p.widths)
	return f.addf("<</Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H /DescendantFonts [%d 0 R] /ToUnicode %d 0 R>>", face.name, letters, meaning)
}

// codes say that the codes of letters are UTF-16, which a range may say only of 256 at a time (ISO 32000-1, 9.10.3).
var codes = sync.OnceValue(func() []byte {
	var b strings.Builder
	b.WriteString("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n" +
		"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def\n" +
		"1 begincodespacerange <0000> <FFFF> endcodespacerange\n")
	const most = 64 // ranges in a block: there may be a hundred
	for high := range 256 {
		if high%most == 0 {
			fmt.Fprintf(&b, "%d beginbfrange\n", most)
		}
		fmt.Fprintf(&b, "<%02X00> <%02[1]XFF> <%02[1]X00>\n", high)
		if high%most == most-1 {
			b.WriteString("endbfrange\n")
		}
	}
	b.WriteString("endcmap CMapName currentdict /CMap defineresource pop end end")
	return newDeflater(zlib.BestCompression).stream("", []byte(b.String()))
})
