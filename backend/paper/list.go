package paper

// listTable is a small ruled list on a slip. A width of 0 takes what is left;
// the column with it holds text, the others are centred.
func (s *slip) listTable(heads []string, widths []float64) table {
	z := s.size
	t := table{pad: 1.2, thick: .2, limit: z.room() / 2}
	used := 0.0
	for _, w := range widths {
		used += w * z.body / slipA5.body
	}
	for i, w := range widths {
		c := column{w: w * z.body / slipA5.body, align: centre}
		if w == 0 {
			c = column{w: z.width() - used, align: left}
		}
		t.cols = append(t.cols, c)
		t.head = append(t.head, headCell{text: heads[i], col: i, face: z.face(bold).sized(z.body - .5)})
	}
	return t
}

// listRow is a row of such a list.
func (s *slip) listRow(cells ...string) row {
	return row{cells: cells, face: s.size.face(regular).sized(s.size.body - .5)}
}

// table adds a table with a little air around it.
func (s *slip) table(t table) {
	blocks := t.blocks()
	blocks[0].before = s.size.space
	s.add(blocks...)
	s.add(block{h: s.size.space, draw: func(*sheet, float64, float64) {}})
}
