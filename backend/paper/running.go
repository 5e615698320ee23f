package paper

import "fmt"

// reprint is the mark of a slip that was printed before; "" for the first print.
func reprint(copies int) string {
	if copies < 2 {
		return ""
	}
	return fmt.Sprintf("BẢN IN LẠI (lần %d)", copies-1)
}

// running is the line above a page: the copy, the mark of a reprint, on later
// pages the code, and the page when there are several.
func (s *slip) running(copyNo, given string, page, of int) [3]string {
	line := [3]string{copyNo + given, s.again}
	if of > 1 {
		line[2] = fmt.Sprintf("Trang %d/%d", page, of)
	}
	if page == 1 || s.code == "" {
		return line
	}
	line[1] = s.codeName() + s.code
	if s.again != "" { // room for both
		line[0], line[1] = copyNo, s.again+" – "+line[1]
	}
	return line
}

func (s *slip) drawCopy(pdf *sheet, part []placed, x float64, running [3]string) {
	z := s.size
	faces := [3]style{italic, bold, italic}
	for i, txt := range running {
		if txt != "" {
			p := plain(txt, typeface{faces[i], z.body - 1.5}).with(align(i))
			p.lines(z.width())[0].draw(pdf, x+z.left, z.top-6)
		}
	}
	for _, b := range part {
		b.draw(pdf, x+z.left, z.top+b.y)
	}
}
