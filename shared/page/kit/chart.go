package kit

import "strconv"

// Chart is a drawing of one amount for each of some weeks. Whoever cannot see it has its title and desc, and the table.
type Chart struct {
	ID, Title, Desc string
	// Key tells what an outlined bar and the filled part of it are.
	Key      string
	lines    []chartLine
	bars     []chartBar
	Ends     [2]string
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

// ChartWeek is what is drawn of a week: whole, of which part is filled. A week without a whole has its part alone.
type ChartWeek struct {
	Whole, Part int64
	Says        string
}

// The drawing's measures, in units that are pixels on a phone.
const (
	chartWidth, chartHeight  = 360, 180
	chartLeft, chartTop      = 56, 10
	chartRight, chartBottom  = 354, 156
	chartLines               = 4
	chartLabel, chartEndings = 4, 172 // the gap before a label, and where the weeks stand
)

// NewChart draws weeks to a scale of round steps, none smaller than least; label writes a value of the scale.
func NewChart(c Chart, weeks []ChartWeek, least int64, label func(int64) string) Chart {
	var low, high int64
	for _, w := range weeks {
		low, high = min(low, w.Whole, w.Part), max(high, w.Whole, w.Part)
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
			c.bars = append(c.bars, chartBar{class, at(i), top, at(i+1) - at(i) - 1, max(bottom-top, 1), w.Says})
		}
		bar("whole", w.Whole)
		if w.Part < 0 {
			bar("part loss", w.Part)
		} else {
			bar("part", w.Part)
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
