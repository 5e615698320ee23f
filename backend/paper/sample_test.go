package paper

import (
	"fmt"
	"strings"

	"golang.org/x/text/unicode/norm"

	"motcua/backend/ward"
)

// Everybody here is made up.

func sampleProfile() ward.Profile {
	return ward.Profile{
		Committee:  "Ủy ban nhân dân phường Mẫu",
		Superior:   "Ủy ban nhân dân phường Mẫu",
		OneStop:    "Trung tâm Phục vụ hành chính công phường Mẫu",
		SlipSymbol: "TTPVHCC", NoticeMark: "TB-UBND", UnitCode: "H99.99", Place: "Phường Mẫu",
		Address: "số 1, đường Ví Dụ, phường Mẫu", Phone: "024 0000 0000", Hotline: "1900 0000",
		Email: "motcua@mau.example", SignerForm: "TM. ỦY BAN NHÂN DÂN", SignerTitle: "CHỦ TỊCH",
		SignerName: "Trần Thị Ví Dụ",
		Bases: []string{
			"Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022",
			"Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia;",
		},
		Recipients: []string{"Thường trực Đảng ủy phường (để báo cáo)", "Thường trực HĐND phường",
			"Chủ tịch, các Phó Chủ tịch UBND phường", "Các tổ dân phố", "Lưu: VT, TTPVHCC"},
		PostedAt: "trụ sở Ủy ban nhân dân phường Mẫu và nhà văn hóa các tổ dân phố", CutoffDay: 1,
	}
}

func samplePerson() ward.Person {
	return ward.Person{Kind: ward.Individual, Name: "Nguyễn Văn Mẫu", PersonalID: "001099000001",
		Address: "số 12, ngõ 34, đường Ví Dụ, tổ dân phố số 5, phường Mẫu", Phone: "0900 000 001", Email: "mau@example.vn"}
}

func sampleCase() ward.Case {
	c := ward.Case{
		Code: "A-261120-0012", OfficialCode: "H99.99-261120-0012", Channel: ward.ChannelDirect,
		Procedure: ward.Procedure{Code: "1.000001", Name: "Đăng ký khai sinh có yếu tố nước ngoài", Field: "Hộ tịch",
			Limit: ward.Limit{Unit: ward.WorkingDay, Amount: 3}},
		Applicant: samplePerson(), Sets: 1, ResultPlace: "Quầy A, Trung tâm Phục vụ hành chính công phường Mẫu",
		ReceivedAt: "2026-11-20T09:05:00+07:00", ReceivedBy: "Lê Thị Tiếp Nhận",
		FirstDueAt: "2026-11-26T17:00:00+07:00", DueAt: "2026-11-26T17:00:00+07:00",
		Papers: []ward.Paper{
			{Name: "Tờ khai đăng ký khai sinh theo mẫu", Originals: 1},
			{Name: "Giấy chứng sinh", Originals: 1},
			{Name: "Giấy chứng nhận kết hôn của cha, mẹ", Copies: 1},
			{Name: "Văn bản thỏa thuận của cha, mẹ về việc chọn quốc tịch cho con", Originals: 1},
		},
	}
	c.Handover = &ward.Handover{At: "2026-11-26T15:30:00+07:00", By: "Lê Thị Tiếp Nhận", Receiver: samplePerson(),
		ReceiptReturned: true, IdentityShown: true, FeePaid: 75000,
		Documents: []ward.ResultDocument{
			{Name: "Giấy khai sinh (bản chính)", Number: "123/2026", Date: "2026-11-25", Count: 1},
			{Name: "Trích lục khai sinh (bản sao)", Number: "456/TLKS-BS", Date: "2026-11-25", Count: 2},
		}}
	return c
}

// minimalCase knows nothing but when it came.
func minimalCase() ward.Case {
	return ward.Case{ReceivedAt: "2026-02-03T08:00:00+07:00",
		Handover: &ward.Handover{At: "2026-02-04T08:00:00+07:00"}}
}

// extremeCase has everything too long, decomposed, or with what no font draws.
func extremeCase() ward.Case {
	c := sampleCase()
	long := norm.NFD.String(strings.TrimSpace(strings.Repeat("Nguyễn Thị Tên Rất Dài ", 9))) // 200 characters
	c.Applicant = ward.Person{Kind: ward.Individual, Name: long + "\x00\x07 😀 漢", PersonalID: "001099000001",
		Address: strings.Repeat("số 123, ngõ 45/67/89, đường Tên Đường Dài Ví Dụ,\n", 5) + "phường\u00a0Mẫu",
		Phone:   "0900 000 001, 0900 000 002", Email: strings.Repeat("mot.dia.chi.rat.dai.", 6) + "@example.vn"}
	c.Authorizer = &ward.Person{Name: strings.ToUpper(long), Address: c.Applicant.Address, PersonalID: "001099000002"}
	c.Authorisation = "Giấy ủy quyền số 01/2026 được chứng thực ngày 01 tháng 11 năm 2026"
	c.Procedure.Name = strings.Repeat("Thủ tục có tên rất dài để thử việc xuống dòng ", 5)
	c.Papers = nil
	for i := range 40 {
		c.Papers = append(c.Papers, ward.Paper{Originals: i % 3, Copies: i * 40,
			Name: fmt.Sprintf("Giấy tờ thứ %d %s", i+1, strings.Repeat("kèm theo bản dịch có chứng thực ", i%4))})
	}
	c.ResultPlace = c.Applicant.Address
	c.ReceivedBy = long
	c.Handover.Receiver, c.Handover.By, c.Handover.Proxy = c.Applicant, long, true
	c.Handover.Authorisation, c.Handover.FeePaid = c.Authorisation, 1_234_567_000
	c.Handover.Note = "Ghi chú " + c.Applicant.Address
	for i := range 40 {
		c.Handover.Documents = append(c.Handover.Documents, ward.ResultDocument{Count: i + 1,
			Name: c.Papers[i].Name, Number: fmt.Sprintf("%d/QĐ-UBND-KTHTĐT", i+1), Date: "2026-11-25"})
	}
	return c
}

func figuresRow(field string, n int) ward.FieldFigures {
	return ward.FieldFigures{Field: field,
		Received: ward.Received{Total: 10 * n, Online: 6 * n, Counter: 3 * n, CarriedOver: n},
		Resolved: ward.Resolved{Total: 8 * n, Early: 6 * n, OnTime: 2*n - n/10, Late: n / 10},
		Pending:  ward.Pending{Total: 2 * n, InTime: 2 * n}}
}

func sampleFigures(fields []string) ward.Figures {
	f := ward.Figures{Period: ward.Period{From: "2026-10-01", To: "2026-10-31"},
		AsOf: "2026-11-01T00:00:00+07:00", RejectedAtIntake: 4}
	sum := 0
	for i, name := range fields {
		f.Procedures.Rows = append(f.Procedures.Rows, figuresRow(name, 5+7*i))
		sum += 5 + 7*i
	}
	f.Procedures.Total = figuresRow("", sum)
	return f
}

// postedCase has its result brought by the post, to where the citizen lives.
func postedCase(c ward.Case) ward.Case {
	h := *c.Handover
	h.Way, h.Posting = ward.ResultByPost, &ward.Posting{Address: c.Applicant.Address}
	if c.Code != "" {
		h.Posting.Number, h.Posting.On = "EA 123 456 789 VN", "2026-11-26"
	}
	c.ResultWay, c.ResultAddress, c.Handover = ward.ResultByPost, c.Applicant.Address, &h
	return c
}
