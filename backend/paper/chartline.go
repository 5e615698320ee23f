package paper

// The lines of a chart: each with its own dashes and its own mark at the points.
var lineDashes = [][]float64{{}, {2, 1.2}, {.5, 1}}

// sample shows the line of a series for the legend.
func (c chart) sample(s *sheet, k int, x, y float64) {
	s.dashed(k, [][2]float64{{x, y}, {x + swatchW, y}})
	mark(s, k, x+swatchW/2, y)
}

// dashed draws the line of series k through places.
func (s *sheet) dashed(k int, at [][2]float64) {
	s.pdf.SetDashPattern(lineDashes[k%len(lineDashes)], 0)
	for i := 1; i < len(at); i++ {
		s.line(at[i-1][0], at[i-1][1], at[i][0], at[i][1], .35)
	}
	s.pdf.SetDashPattern([]float64{}, 0)
}

// mark draws the point of series k: black square, white square, cross.
func mark(s *sheet, k int, x, y float64) {
	const r = .8
	switch k % 3 {
	case 0:
		s.fill(x-r, y-r, 2*r, 2*r)
	case 1:
		s.shade(x-r, y-r, 2*r, 2*r, 255)
		s.box(x-r, y-r, 2*r, 2*r, .25)
	default:
		s.line(x-r, y-r, x+r, y+r, .35)
		s.line(x-r, y+r, x+r, y-r, .35)
	}
}

// drawLines draws a line for each series. An unknown point leaves a gap.
func (c chart) drawLines(s *sheet, x, foot, step float64) {
	const low = 5.0 // room below the lowest point for its figure
	place := func(k, i int) [2]float64 {
		return [2]float64{x + (float64(i)+.5)*step, foot - low - c.share(c.series[k].at(i).value)*(chartH-low)}
	}
	for k, one := range c.series {
		var run [][2]float64
		for i := range c.labels {
			if one.at(i).shown == "" {
				s.dashed(k, run)
				run = nil
				continue
			}
			run = append(run, place(k, i))
		}
		s.dashed(k, run)
	}
	face := countFace
	for face.size > 7 && c.widest(face) > step-1 {
		face.size -= .5
	}
	for k, one := range c.series {
		for i := range c.labels {
			p, at := one.at(i), place(k, i)
			if p.shown == "" {
				continue
			}
			switch c.side(k, i) {
			case above:
				s.onWhite(at[0], at[1]-1.6, face, p.shown)
			case below:
				s.onWhite(at[0], at[1]+1.6+face.mm()*.66, face, p.shown)
			}
			mark(s, k, at[0], at[1])
		}
	}
}

// onWhite draws a figure with its middle at x, over a line that may run there.
func (s *sheet) onWhite(x, y float64, t typeface, txt string) {
	w, h := t.width(txt), t.mm()*.7
	s.shade(x-w/2-.3, y-h, w+.6, h+.2, 255)
	s.text(x-w/2, y, t, txt)
}

type chartSide uint8

const (
	above chartSide = iota
	below
	nowhere
)

// side says where the figure of a point has room: the highest of a label above,
// the lowest below, one between them nowhere; it is in the table. A line alone has
// them outside of its bends.
func (c chart) side(k, label int) chartSide {
	if len(c.series) == 1 {
		return c.bend(label)
	}
	over, under := 0, 0
	for other, s := range c.series {
		p, own := s.at(label), c.series[k].at(label)
		if other == k || p.shown == "" {
			continue
		}
		if p.value > own.value || p.value == own.value && other < k {
			over++
		} else {
			under++
		}
	}
	switch {
	case over == 0:
		return above
	case under == 0:
		return below
	}
	return nowhere
}

// bend says on which side of the only line a figure has room.
func (c chart) bend(label int) chartSide {
	own, around, n := c.series[0].at(label).value, 0.0, 0
	for _, i := range []int{label - 1, label + 1} {
		if i >= 0 && c.series[0].at(i).shown != "" {
			around += c.series[0].at(i).value
			n++
		}
	}
	if n == 2 && own < around/2 {
		return below
	}
	return above
}
