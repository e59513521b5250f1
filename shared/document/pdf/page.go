package pdf

// text, rule, box and picture are what a row draws, in millimetres from its top left corner.
type text struct {
	x, y      float64
	printable string
	style     style
	// node is the element that the text belongs to, nil for an ornament.
	node *node
}

type rule struct {
	x, y, length, weight float64
	colour               colour
}

// box is filled, with round corners where it has a radius.
type box struct {
	x, y, w, h, radius float64
	colour             colour
}

// picture is the logo, or drawn from boxes.
type picture struct {
	x, y, w, h float64
	logo       bool
	boxes      []box
	node       *node
}

// row is a strip of the page that is never split.
type row struct {
	height   float64
	texts    []text
	rules    []rule
	boxes    []box
	pictures []picture
	link     *link
	// with is how many rows after this one must stand on the same page.
	with int
	// head is drawn again when this row begins a page: a table's header.
	head *row
	// gap is white space, which no page begins with.
	gap bool
	// bookmark leads here from the outline of the file.
	bookmark *bookmark
}

type bookmark struct {
	title string
	level int
}

// placed is a row at its height on a page.
type placed struct {
	*row
	y float64
}

// paginate fills pages with rows. A run of rows that must stay together moves to the next page when it does not fit,
// unless it fits on no page.
func paginate(rows []row) [][]placed {
	var pages [][]placed
	var page []placed
	y := firstTop
	for i := range rows {
		r := &rows[i]
		if needed := height(rows[i : i+run(rows, i)]); y+needed > bottom && len(page) > 0 {
			if needed <= bottom-laterTop || y+r.height > bottom {
				pages, page, y = append(pages, page), nil, laterTop
			}
		}
		if len(page) == 0 && len(pages) > 0 {
			if r.gap {
				continue
			}
			if r.head != nil {
				page = append(page, placed{r.head, y})
				y += r.head.height
			}
		}
		page = append(page, placed{r, y})
		y += r.height
	}
	return append(pages, page)
}

// run counts the rows from the i-th on that must stay together, itself included.
func run(rows []row, i int) int {
	end := i
	for j := i; j <= end; j++ {
		end = min(max(end, j+rows[j].with), len(rows)-1)
	}
	return end - i + 1
}

func height(rows []row) float64 {
	total := 0.0
	for i := range rows {
		total += rows[i].height
	}
	return total
}
