package main

import (
	"bytes"
	"fmt"
	"math"
)

// plot draws a bar for every figure: how many times its must it takes, on a scale of doublings. Left of the line is reached.
func plot(figures []figure, limits budgets) ([]byte, error) {
	const height, left, middle, doubling = 28, 10, 420, 60
	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="%d" font-family="sans-serif" font-size="13" role="img" aria-label="Every figure against its must">`+"\n", (len(figures)+1)*height)
	fmt.Fprintf(&b, `<rect width="100%%" height="100%%" fill="#fff"/><line x1="%d" y1="0" x2="%d" y2="%d" stroke="#222"/><text x="%d" y="%d" text-anchor="middle">must</text>`+"\n",
		middle, middle, len(figures)*height, middle, len(figures)*height+18)
	for i, f := range figures {
		limit, err := limits.of(f.Name)
		if err != nil {
			return nil, err
		}
		if !f.measured() {
			fmt.Fprintf(&b, `<text x="%d" y="%d">%s</text><text x="610" y="%d">not measured</text>`+"\n", left, i*height+19, f.Name, i*height+19)
			continue
		}
		times, colour := f.Value/limit.Must, "#1a7f37"
		if limit.More {
			times = 1 / times
		}
		if times > 1 {
			colour = "#bc4c00"
		}
		length := doubling * math.Log2(times)
		x := middle + math.Min(0, length)
		fmt.Fprintf(&b, `<rect x="%.0f" y="%d" width="%.0f" height="16" fill="%s"/><text x="%d" y="%d">%s</text><text x="610" y="%d">%s × must</text>`+"\n",
			x, i*height+6, math.Abs(length), colour, left, i*height+19, f.Name, i*height+19, number(times))
	}
	b.WriteString("</svg>\n")
	return b.Bytes(), nil
}
