package paper

import (
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/boombuler/barcode/qr"
)

// The seal on paper: a code and a line beside it, below the text. The bottom margin of
// a document with a place for it is 25 mm, the most that NĐ 30/2020 allows; with
// 18 mm the code keeps its distance from the text and from the edge, which few
// printers reach. Correction is at its lowest level: measured with photocopies, larger
// modules are worth more than more of them.
const (
	sealedBottom = 25.0
	sealSide     = 18.0
)

// drawnSeal is the seal of one page, ready to draw.
type drawnSeal struct {
	qr    qrCode
	lines [2]string
}

// page prepares the seal of a page; nil without a seal.
func (s *Seal) page(page, of int) (*drawnSeal, error) {
	if s == nil {
		return nil, nil
	}
	code, err := s.code(page, of)
	if err != nil {
		return nil, err
	}
	q, err := newQRAt(code, qr.L)
	if err != nil {
		return nil, err
	}
	return &drawnSeal{q, [2]string{
		fmt.Sprintf("Số %s · trang %d/%d · mã xác thực %s", s.Number, page, of, groups(strings.ToUpper(hex.EncodeToString(s.Content[:6])))),
		"Thông báo được ký số; kiểm tra mã và tệp bằng phần mềm Một cửa (motcua verify).",
	}}, nil
}

// draw sets the seal under the text of a page.
func (d *drawnSeal) draw(s *sheet) {
	if d == nil {
		return
	}
	module := sealSide / float64(d.qr.side)
	top := pageH - sealedBottom + quiet*module
	d.qr.draw(s, marginLeft-quiet*module, top-quiet*module, sealSide+2*quiet*module)
	x := marginLeft + sealSide + quiet*module + 1
	for i, face := range []typeface{{regular, 9.5}, {italic, 8.5}} {
		l := plain(d.lines[i], face).lines(pageW - marginRight - x)[0]
		l.draw(s, x, top+sealSide/2-5+float64(i)*5)
	}
}
