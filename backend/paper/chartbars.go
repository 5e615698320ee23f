package paper

// tone is how the bars of a series are filled: each can be told from the others on
// a photocopy, whatever it does to greys.
type tone int

const hatchStep = 1.1 // between two lines of a hatching, in millimetres

// fill draws a bar: grey, white, hatched.
func (t tone) fill(s *sheet, x, y, w, h float64) {
	if h <= 0 || w <= 0 {
		return
	}
	switch t % 3 {
	case 0:
		s.shade(x, y, w, h, 110)
	case 2:
		s.hatch(x, y, w, h)
	}
	s.box(x, y, w, h, .2)
}

// shade fills a rectangle with a grey from 0, black, to 255.
func (s *sheet) shade(x, y, w, h float64, grey int) {
	s.pdf.SetFillColor(grey, grey, grey)
	s.fill(x, y, w, h)
	s.pdf.SetFillColor(0, 0, 0)
}

// hatch draws lines at 45 degrees over a rectangle, from corner to corner of it:
// the line x+y=k cuts the sides of the rectangle at two places.
func (s *sheet) hatch(x, y, w, h float64) {
	for k := hatchStep; k < w+h; k += hatchStep {
		x1, y1 := x+min(k, w), y+max(0, k-w)
		x2, y2 := x+max(0, k-h), y+min(k, h)
		s.line(x1, y1, x2, y2, .15)
	}
}

// upright is a chart that stands on a line: one block, the labels below.
func (c chart) upright(width float64, draw func(s *sheet, x, y, step float64)) block {
	step := width / float64(len(c.labels))
	labels := make([][]textLine, len(c.labels))
	below := 0.0
	for i, l := range c.labels {
		labels[i] = plain(l, chartFace).with(centre).lines(step - 1)
		below = max(below, height(labels[i]))
	}
	return block{h: chartPad + chartH + 1 + below, draw: func(s *sheet, x, y float64) {
		foot := y + chartPad + chartH
		draw(s, x, foot, step)
		s.line(x, foot, x+width, foot, .3)
		for i, l := range labels {
			drawLines(s, l, x+float64(i)*step+.5, foot+1)
		}
	}}
}

// drawBars draws the bars of each label side by side, each with its figure above.
func (c chart) drawBars(s *sheet, x, foot, step float64) {
	w := min(step*.84/float64(len(c.series)), 14)
	face, turned := c.figures(w)
	for i := range c.labels {
		left := x + (float64(i)+.5)*step - w*float64(len(c.series))/2
		for k, one := range c.series {
			p := one.at(i)
			if p.shown == "" {
				continue
			}
			h := c.share(p.value) * c.tallest(face, turned)
			bx := left + float64(k)*w
			tone(k).fill(s, bx, foot-h, w, h)
			if turned {
				s.upwards(bx+w/2+face.mm()*.33, foot-h-1, face, p.shown)
			} else {
				s.text(bx+(w-face.width(p.shown))/2, foot-h-1, face, p.shown)
			}
		}
	}
}

// figures chooses a face in which every figure is no wider than its bar; when there
// is none, the figures stand on end.
func (c chart) figures(w float64) (t typeface, turned bool) {
	for size := countFace.size; size >= 7; size -= .5 {
		if t = countFace.sized(size); c.widest(t) <= w+1 {
			return t, false
		}
	}
	return countFace.sized(min(countFace.size, w/mmPerPoint)), true
}

func (c chart) widest(t typeface) float64 {
	w := 0.0
	for _, s := range c.series {
		for _, p := range s.points {
			w = max(w, t.width(p.shown))
		}
	}
	return w
}

// tallest is the height of the highest bar, which leaves room for its figure.
func (c chart) tallest(t typeface, turned bool) float64 {
	if turned {
		return max(chartH/3, chartH+chartPad-2-c.widest(t))
	}
	return chartH
}

// upwards draws text that is read from below.
func (s *sheet) upwards(x, y float64, t typeface, txt string) {
	s.use(t)
	s.pdf.TransformBegin()
	s.pdf.TransformRotate(90, x, y)
	s.pdf.Text(x, y, txt)
	s.pdf.TransformEnd()
}

// lying is a chart whose bars lie one under the other, one block for each label; a
// long one is cut between two labels.
func (c chart) lying(width float64) []block {
	const barH, most = 4.2, 62.0
	labelW := 0.0
	for _, l := range c.labels {
		labelW = max(labelW, plain(l, chartFace).lines(1e4)[0].w+.1)
	}
	labelW = min(labelW, most)
	room := width - labelW - 3 - c.widest(countFace) - 2
	var out []block
	for i, l := range c.labels {
		text := plain(l, chartFace).with(right).lines(labelW)
		bars := barH * float64(len(c.series))
		h := max(height(text), bars) + 1.6
		out = append(out, block{h: h, draw: func(s *sheet, x, y float64) {
			drawLines(s, text, x, y+(h-height(text))/2)
			x += labelW + 3
			s.line(x, y, x, y+h, .3)
			for k, one := range c.series {
				p, top := one.at(i), y+(h-bars)/2+float64(k)*barH
				if p.shown == "" {
					continue
				}
				w := c.share(p.value) * room
				tone(k).fill(s, x, top, w, barH)
				s.text(x+w+1.2, top+barH/2+countFace.mm()*.33, countFace, p.shown)
			}
		}})
	}
	return out
}
