package paper

import (
	"strings"

	"motcua/backend/ward"
)

// RegisterHeads are the columns of form 07 in a spreadsheet, with the field, which
// the printed form has as a line across.
var RegisterHeads = []string{"STT", "Mã hồ sơ", "Tên TTHC", "Tên tổ chức, cá nhân", "Địa chỉ/SĐT", "Cơ quan chủ trì giải quyết",
	"Nhận hồ sơ", "Hẹn trả kết quả", "Trả kết quả", "Phương thức nhận kết quả", "Ký nhận", "Lĩnh vực"}

// RegisterLines are the rows of the register for a spreadsheet, in the order and
// the words of the printed one.
func RegisterLines(p ward.Profile, r RegisterInput) [][]string {
	out := [][]string{}
	for i, c := range r.inOrder().Rows {
		line := registerCells(p, i+1, c)
		for j, cell := range line {
			line[j] = strings.ReplaceAll(cell, nbsp, " ")
		}
		out = append(out, append(line, c.Procedure.Field))
	}
	return out
}

// RegisterTotal is the last line of a register: how many cases, and how many of
// them were handed over.
func RegisterTotal(r RegisterInput) string {
	sum := tally{}
	for _, c := range r.Rows {
		sum.add(tallyOf(c))
	}
	return "Tổng cộng: " + sum.String()
}

func tallyOf(c ward.Case) tally {
	if c.Handover != nil {
		return tally{cases: 1, returned: 1}
	}
	return tally{cases: 1}
}
