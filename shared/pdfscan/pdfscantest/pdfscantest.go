// Package pdfscantest makes hostile files.
package pdfscantest

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"slices"
	"strings"
	"sync"

	"onecentral.nl/ordering/shared/ordering"
)

// File is a file that somebody may upload as evidence.
type File struct {
	Name  string
	Body  []byte
	Found []ordering.Finding // that its upload must tell of, in order
}

const trailer = "\nxref\n0 1\n0000000000 65535 f \ntrailer << /Size 1 /Root 1 0 R >>\nstartxref\n"

// PDF is a file with the objects.
func PDF(objects ...string) []byte {
	text := "%PDF-1.7\n"
	for i, object := range objects {
		text += fmt.Sprintf("%d 0 obj\n%s\nendobj\n", i+1, object)
	}
	return fmt.Appendf(nil, "%s%s%d\n%%%%EOF\n", text, trailer, len(text)+1)
}

// Packed is the text as a zlib stream.
func Packed(text string) string {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	_, _ = w.Write([]byte(text)) // a Buffer takes everything
	_ = w.Close()
	return b.String()
}

// Stream is an object with the stream, of which the dictionary also says what is given.
func Stream(dictionary, body string) string {
	return fmt.Sprintf("<< %s /Length %d >>\nstream\n%s\nendstream", dictionary, len(body), body)
}

const catalogue = "<< /Type /Catalog /Pages 2 0 R >>"

// objects is a stream of objects that holds the text.
func objects(text string) string {
	return Stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", Packed(text))
}

// Harmless are files in which nothing is to be seen.
func Harmless() []File {
	return []File{
		{"a page", PDF(catalogue, "<< /Type /Pages /Kids [] /Count 0 >>"), nil},
		{"a packed page", PDF(catalogue, Stream("/Filter /FlateDecode", Packed("BT (Akkoord) Tj ET"))), nil},
		{"a form that was filled in", PDF("<< /Type /Catalog /AcroForm << /Fields [3 0 R] /SigFlags 3 >> >>", "<< /FT /Sig /V << /Type /Sig /Contents <00> >> >>"), nil},
		{"a link to a site", PDF(catalogue, "<< /S /URI /URI (https://onecentral.nl) >>"), nil},
		{"names that begin like others", PDF(catalogue, "<< /Soundness 1 /Launchpad 2 /Encrypted 3 >>"), nil},
		{"saved twice", append(PDF(catalogue), PDF(catalogue)...), nil},
	}
}

// Hostile are sixty files to refuse, or to keep with a word about what is in them.
func Hostile() []File { return slices.Clip(hostile()) }

// hostile makes them once: packing the bombs takes longer than looking through all.
var hostile = sync.OnceValue(func() []File {
	return slices.Concat(scripts(), polyglots(), hidden(), truncated(), bombs())
})

// named are objects with a name, each in the open, with a character of it as #xx, in a packed stream, and in an object of one that is saved later.
func named(what, object, name string, found ordering.Finding) []File {
	escaped := strings.Replace(object, name, fmt.Sprintf("#%02x%s", name[0], name[1:]), 1)
	return []File{
		{what, PDF(catalogue, object), []ordering.Finding{found}},
		{what + ", its name written otherwise", PDF(catalogue, escaped), []ordering.Finding{found}},
		{what + " in a packed object", PDF(catalogue, objects(object)), []ordering.Finding{found}},
		{what + " in what was added later", append(PDF(catalogue), PDF(catalogue, object)...), []ordering.Finding{found}},
	}
}

func scripts() []File {
	files := named("a script", "<< /S /JavaScript /JS (app.alert\\(1\\)) >>", "JavaScript", ordering.FoundScripts)
	files = append(files, named("a form with scripts", "<< /AcroForm << /XFA 5 0 R >> >>", "XFA", ordering.FoundScripts)...)
	files = append(files, named("a program that is started", "<< /S /Launch /F (cmd.exe) >>", "Launch", ordering.FoundActions)...)
	files = append(files, named("a form that is sent", "<< /S /SubmitForm /F (https://example.org) >>", "SubmitForm", ordering.FoundActions)...)
	files = append(files, named("another file that is opened", "<< /S /GoToR /F (\\\\\\\\host\\\\share) >>", "GoToR", ordering.FoundActions)...)
	files = append(files, named("a file in it", "<< /Names << /EmbeddedFiles 5 0 R >> >>", "EmbeddedFiles", ordering.FoundFiles)...)
	files = append(files, named("a file on a page", "<< /Subtype /FileAttachment /FS 5 0 R >>", "FileAttachment", ordering.FoundFiles)...)
	files = append(files, named("a film", "<< /Subtype /RichMedia >>", "RichMedia", ordering.FoundMedia)...)
	return append(files, named("encryption", "<< /Encrypt 5 0 R >>", "Encrypt", ordering.FoundEncryption)...)
}

func polyglots() []File {
	whole := PDF(catalogue)
	zip := "PK\x05\x06" + strings.Repeat("\x00", 18)
	page := func(mark string) []byte { return []byte("%PDF-1.7 " + mark + "\n" + string(whole[9:])) }
	other := []ordering.Finding{ordering.FoundOtherContent}
	return []File{
		{"also an archive", append(bytes.Clone(whole), zip...), other},
		{"also an archive, before its end", PDF(catalogue, Stream("", zip)), other},
		{"also a page of HTML", page("<HTML><body onload=alert(1)>"), other},
		{"also a script of PHP", page("<?php system('id'); ?>"), other},
		{"also an image with scripts", page("<svg onload=alert(1)>"), other},
		{"a program behind it", append(bytes.Clone(whole), "MZ\x90\x00 This program cannot be run"...), other},
	}
}

// hidden are files that hide from who looks through them.
func hidden() []File {
	script := "<< /S /JavaScript >>"
	unread := []ordering.Finding{ordering.FoundUnread}
	return []File{
		{"objects packed twice", PDF(catalogue, Stream("/Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode]", "3c3c203e3e>")), unread},
		{"objects packed as text", PDF(catalogue, Stream("/Type /ObjStm /Filter /ASCII85Decode", "<~9jqo^~>")), unread},
		{"objects of which only differences are kept", PDF(catalogue, Stream("/Type /ObjStm /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 5 >>", Packed("\x02abcde"))), unread},
		{"a script far into a packed object", PDF(catalogue, objects(strings.Repeat("<< /A 1 >> ", 60_000)+script)), []ordering.Finding{ordering.FoundScripts}},
		{"a script across the edge of what is read together", PDF(catalogue, objects(strings.Repeat(" ", 32<<10-5)+script)), []ordering.Finding{ordering.FoundScripts}},
		{"a script behind a stream that cannot be unpacked", PDF(catalogue, Stream("", "x\x9c and nothing more"), objects(script)), []ordering.Finding{ordering.FoundScripts}},
	}
}

func truncated() []File {
	whole := PDF(catalogue, "<< /S /JavaScript >>")
	return []File{
		{"the first line alone", []byte("%PDF-1.7\n"), []ordering.Finding{ordering.FoundNoEnd}},
		{"cut off before its end", whole[:len(whole)-9], []ordering.Finding{ordering.FoundScripts, ordering.FoundNoEnd}},
		{"cut off in a packed object", PDF(catalogue, objects(strings.Repeat("<< /Launch >>", 1000)))[:130], []ordering.Finding{ordering.FoundNoEnd}},
	}
}

// bombs are files that ask much of who looks through them. They are as large as can be uploaded.
func bombs() []File {
	const size = 4<<20 - 1<<10
	repeated := func(part string) string { return strings.Repeat(part, size/len(part)) }
	// Blocks of deflate that are not compressed.
	nothing, another := "\x00\x00\x00\xff\xff", "\x00\x09\x00\xf6\xffstream\nx\x9c"
	return []File{
		{"200 MB of zeros", PDF(catalogue, Stream("/Filter /FlateDecode", Packed(strings.Repeat("\x00", 200<<20)))), []ordering.Finding{ordering.FoundUnread}},
		{"packed streams in each other", PDF(catalogue, "stream\nx\x9c"+repeated(another)), []ordering.Finding{ordering.FoundUnread}},
		{"streams that unpack to nothing", PDF(catalogue, Stream("", "x\x9c"+repeated(nothing))), nil},
		{"a million streams", PDF(catalogue, repeated("stream\n")), []ordering.Finding{ordering.FoundUnread}},
		{"names without an end", PDF(catalogue, repeated("/a")), nil},
		{"one name of 4 MB", PDF(catalogue, "/"+repeated("#4a")), nil},
		{"brackets in brackets", PDF(catalogue, repeated("[")), nil},
		{"pages that are their own parents", PDF("<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Parent 1 0 R >>"), nil},
		{"the largest number as a length", PDF(catalogue, "<< /Length 99999999999999999999 >>\nstream\nx"), nil},
	}
}
