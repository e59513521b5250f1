package page

import "strconv"

// chart is a drawing of one amount for each of some weeks. Who does not see it has its title and desc, and the table.
type chart struct {
	id, title, desc string
	// key tells what an outlined bar and the filled part of it are.
	key      string
	lines    []chartLine
	bars     []chartBar
	ends     [2]string
	box      string
	baseline int
}

// chartLine is a line of the scale.
type chartLine struct {
	y     int
	label string
}

// chartBar is a bar, or the filled part of one.
type chartBar struct {
	class               string
	x, y, width, height int
	says                string
}

// chartWeek is what is drawn of a week: whole, of which part is filled. A week without a whole has its part alone.
type chartWeek struct {
	whole, part int64
	says        string
}

// The drawing's measures, in units that are pixels on a phone.
const (
	chartWidth, chartHeight  = 360, 180
	chartLeft, chartTop      = 56, 10
	chartRight, chartBottom  = 354, 156
	chartLines               = 4
	chartLabel, chartEndings = 4, 172 // the gap before a label, and where the weeks stand
)

// newChart draws weeks to a scale of round steps, none smaller than least; label writes a value of the scale.
func newChart(c chart, weeks []chartWeek, least int64, label func(int64) string) chart {
	var low, high int64
	for _, w := range weeks {
		low, high = min(low, w.whole, w.part), max(high, w.whole, w.part)
	}
	step := roundStep(high-low, least)
	low, high = -roundUp(-low, step), max(roundUp(high, step), low+step)
	height := func(value int64) int { return int((value - low) * (chartBottom - chartTop) / (high - low)) }
	c.box = "0 0 " + strconv.Itoa(chartWidth) + " " + strconv.Itoa(chartHeight)
	c.baseline = chartBottom - height(0)
	for value := low; value <= high; value += step {
		c.lines = append(c.lines, chartLine{chartBottom - height(value), label(value)})
	}
	at := func(i int) int { return chartLeft + 2 + i*(chartRight-chartLeft-2)/len(weeks) }
	for i, w := range weeks {
		bar := func(class string, value int64) {
			if value == 0 {
				return
			}
			top, bottom := chartBottom-height(max(value, 0)), chartBottom-height(min(value, 0))
			c.bars = append(c.bars, chartBar{class, at(i), top, at(i+1) - at(i) - 1, max(bottom-top, 1), w.says})
		}
		bar("whole", w.whole)
		if w.part < 0 {
			bar("part loss", w.part)
		} else {
			bar("part", w.part)
		}
	}
	return c
}

// roundStep is the smallest of 1, 2, 5, 10, 20, 50 … times least by which a span takes few lines.
func roundStep(span, least int64) int64 {
	for step := least; ; step *= 10 {
		for _, times := range []int64{1, 2, 5} {
			if span <= step*times*chartLines {
				return step * times
			}
		}
	}
}

// roundUp is the first multiple of step that is no less than a value that is not negative.
func roundUp(value, step int64) int64 { return (value + step - 1) / step * step }
