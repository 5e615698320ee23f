package paper

import (
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// cases writes a number of dossiers that is not torn from its noun.
func cases(n int) string { return viet.Number(int64(n)) + nbsp + "hồ" + nbsp + "sơ" }

// summary says the figures of the total row in words.
func (n ProcedureNotice) summary(d *document) {
	t := n.Figures.Procedures.Total
	d.section("1. Tiếp nhận hồ sơ")
	d.say("Tổng số hồ sơ tiếp nhận: %s. Trong đó, tiếp nhận mới trong kỳ: %s (trực tuyến: %s; trực tiếp, qua dịch vụ bưu chính: %s); từ kỳ trước chuyển sang: %s.",
		cases(t.Received.Total), cases(t.Received.Online+t.Received.Counter),
		cases(t.Received.Online), cases(t.Received.Counter), cases(t.Received.CarriedOver))
	if k := n.Figures.RejectedAtIntake; k > 0 {
		d.say("Ngoài số hồ sơ nêu trên, đã từ chối tiếp nhận %s không đủ điều kiện theo quy định.", cases(k))
	}
	n.resolved(d, t.Resolved)
	n.pending(d, t.Pending)
}

func (n ProcedureNotice) resolved(d *document, r ward.Resolved) {
	d.section("2. Kết quả giải quyết")
	d.say("Tổng số hồ sơ đã giải quyết: %s. Trong đó, trước hạn: %s (%s); đúng hạn: %s (%s); quá hạn: %s (%s).",
		cases(r.Total), cases(r.Early), viet.Percent(r.Early, r.Total),
		cases(r.OnTime), viet.Percent(r.OnTime, r.Total), cases(r.Late), viet.Percent(r.Late, r.Total))
	d.body(
		run{"Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn: ", bodyFace(regular)},
		run{viet.Percent(r.Early+r.OnTime, r.Total), bodyFace(bold)},
		run{" (bằng tổng số hồ sơ giải quyết trước hạn và đúng hạn chia cho tổng số hồ sơ đã giải quyết, nhân với 100%).", bodyFace(regular)},
	)
}

func (n ProcedureNotice) pending(d *document, p ward.Pending) {
	d.section("3. Hồ sơ đang giải quyết")
	d.say("%s số hồ sơ đang giải quyết: %s. Trong đó, trong hạn: %s; quá hạn: %s.",
		n.frame().counted(), cases(p.Total), cases(p.InTime), cases(p.Overdue))
}

// meaning says what the words of the table mean, so that a reader can check
// the figures (domain.md 12).
func (n ProcedureNotice) meaning(d *document) {
	d.section("5. Cách xác định hồ sơ trước hạn, đúng hạn, quá hạn")
	d.say("Hồ sơ giải quyết trước hạn là hồ sơ có kết quả trước ngày hẹn trả; đúng hạn là hồ sơ có kết quả trong ngày hẹn trả và không sau giờ hẹn trả; quá hạn là hồ sơ có kết quả sau thời điểm hẹn trả. Thời gian chờ tổ chức, cá nhân bổ sung hồ sơ không tính vào thời gian giải quyết. Hồ sơ được gia hạn vẫn tính theo thời điểm hẹn trả lần đầu. Hồ sơ rút hoặc dừng giải quyết được tính là đã giải quyết tại thời điểm rút hoặc dừng.")
}

func (n ProcedureNotice) closing(d *document) {
	p := n.Profile
	d.section("6. Tiếp nhận phản ánh, kiến nghị")
	d.say("Tổ chức, cá nhân có phản ánh, kiến nghị về việc tiếp nhận, giải quyết thủ tục hành chính, đề nghị gửi về %s%s.",
		or(p.OneStop, or(p.Committee, dots(30))), ways(p))
	n.frame().posted(d)
}
