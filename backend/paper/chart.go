package paper

import (
	"math"
	"slices"
)

// chart is a plain picture of a few figures, to stand beside the table that has them
// all. It is drawn in lines and greys, so that a photocopy shows the same, and the
// figures stand at the bars and points, so that nobody has to measure.
type chart struct {
	title    string // may be ""
	look     chartLook
	labels   []string // one for each place: a month, a field
	series   []series // one to three; a line chart has room for the figures of two
	from, to float64  // what the scale begins and ends with; both 0: from 0 to the greatest value
}

type chartLook uint8

const (
	uprightBars chartLook = iota // for few labels, short ones: months
	lyingBars                    // for names of any length; a bar is a row
	lines                        // for what changes from month to month
)

// series is the figures of one kind, one for each label.
type series struct {
	name   string
	points []point
}

// point is a figure and how it reads. One that reads "" is not known, and not drawn.
type point struct {
	value float64
	shown string
}

// The measures of a chart, in millimetres.
const (
	chartH    = 48.0 // of the bars or the line
	chartPad  = 5.0  // for a figure above the highest
	legendGap = 1.5
	swatchW   = 5.0
	swatchH   = 2.6
)

var (
	chartFace = typeface{regular, 9}
	countFace = typeface{regular, 8.5}
)

// chart prints a chart, with its title above and the meaning of its bars below. It
// stays on one page, and with the paragraph before it.
func (d *document) chart(c chart) {
	if len(c.labels) == 0 || len(c.series) == 0 {
		return
	}
	c = c.printable()
	keepTail(d.blocks, 1)
	if c.title != "" {
		d.add(whole(plain(c.title, typeface{bold, 11}).with(centre).after(parSpace), textW))
		keepTail(d.blocks, 1)
	}
	d.add(gap(1.5))
	blocks := c.blocks(textW)
	if len(c.series) > 1 {
		blocks = append(blocks, c.legend(textW))
	}
	keepTail(blocks[:len(blocks)-1], len(blocks))
	d.add(blocks...)
}

// printable makes the figures fit for the font; paragraphs see to the other text.
func (c chart) printable() chart {
	c.series = slices.Clone(c.series)
	for i, s := range c.series {
		c.series[i].points = slices.Clone(s.points)
		for k, p := range s.points {
			c.series[i].points[k].shown = printable(p.shown, chartFace.style)
		}
	}
	return c
}

func (c chart) blocks(width float64) []block {
	switch c.look {
	case lyingBars:
		return c.lying(width)
	case lines:
		return []block{c.upright(width, c.drawLines)}
	}
	return []block{c.upright(width, c.drawBars)}
}

// share is how far up the scale a value lies, from 0 to 1.
func (c chart) share(value float64) float64 {
	from, to := c.from, c.to
	if from == 0 && to == 0 {
		for _, s := range c.series {
			for _, p := range s.points {
				to = max(to, p.value)
			}
		}
	}
	if !(to > from) || math.IsNaN(value) {
		return 0
	}
	return min(1, max(0, (value-from)/(to-from)))
}

// at gives the point of a series at a label, unknown when there is none.
func (s series) at(label int) point {
	if label < len(s.points) {
		return s.points[label]
	}
	return point{}
}

// legend says what each filling or line means, in a row in the middle.
func (c chart) legend(width float64) block {
	names := make([]textLine, len(c.series))
	total := -4.0
	each := width/float64(len(c.series)) - swatchW - legendGap - 4
	h := 0.0
	for i, s := range c.series {
		names[i] = plain(s.name, chartFace).lines(each)[0]
		total += swatchW + legendGap + names[i].w + 4
		h = max(h, names[i].h)
	}
	return block{h: h, before: 2, draw: func(s *sheet, x, y float64) {
		x += (width - total) / 2
		for i, name := range names {
			top := y + (h-swatchH)/2
			if c.look == lines {
				c.sample(s, i, x, top+swatchH/2)
			} else {
				tone(i).fill(s, x, top, swatchW, swatchH)
			}
			name.draw(s, x+swatchW+legendGap, y)
			x += swatchW + legendGap + name.w + 4
		}
	}}
}
