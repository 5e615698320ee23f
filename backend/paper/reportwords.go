package paper

import (
	"strconv"
	"strings"
	"time"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// reportTitles are what the reports are called, and the line below.
var reportTitles = map[ward.ReportKind][2]string{
	ward.ReportProcedures: {"TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", "Biểu số II.06a/VPCP/KSTT (Thông tư số 01/2020/TT-VPCP)"},
	ward.ReportFeedback: {"KẾT QUẢ TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ",
		"Theo nội dung Biểu số II.05a/VPCP/KSTT; bố cục biểu chưa được đối chiếu với văn bản gốc"},
	ward.ReportLate:     {"DANH SÁCH HỒ SƠ QUÁ HẠN", "Hồ sơ giải quyết quá hạn trong kỳ và hồ sơ đang quá hạn cuối kỳ"},
	ward.ReportWorkload: {"KHỐI LƯỢNG CÔNG VIỆC CỦA CÁN BỘ, CÔNG CHỨC", "Đang giữ và đang giữ quá hạn: tính tại thời điểm lập biểu"},
	ward.ReportYear:     {"TỔNG HỢP CÁC CHỈ TIÊU CHÍNH THEO THÁNG", ""},
}

const internalMark = "LƯU HÀNH NỘI BỘ"

// reportColumn is how a column stands on paper: its heading, under those of its
// groups, and its least width; wide columns share what is left.
type reportColumn struct {
	head  string // "group|heading"
	w     float64
	align align
	wide  bool
}

const receivedGroup, doneGroup, openGroup = "Số lượng hồ sơ tiếp nhận|", "Số lượng hồ sơ đã giải quyết|", "Số lượng hồ sơ đang giải quyết|"

var reportColumns = map[string]reportColumn{
	"no":          {head: "TT", w: 9, align: centre},
	"field":       {head: "Lĩnh vực, công việc giải quyết theo cấp", w: 40, wide: true},
	"received":    {head: receivedGroup + "Tổng số", w: 15, align: right},
	"online":      {head: receivedGroup + "Trong kỳ|Trực tuyến", w: 15, align: right},
	"counter":     {head: receivedGroup + "Trong kỳ|Trực tiếp, dịch vụ bưu chính", w: 21, align: right},
	"carriedOver": {head: receivedGroup + "Từ kỳ trước", w: 15, align: right},
	"resolved":    {head: doneGroup + "Tổng số", w: 15, align: right},
	"early":       {head: doneGroup + "Trước hạn", w: 15, align: right},
	"onTime":      {head: doneGroup + "Đúng hạn", w: 15, align: right},
	"late":        {head: doneGroup + "Quá hạn", w: 15, align: right},
	"pending":     {head: openGroup + "Tổng số", w: 15, align: right},
	"inTime":      {head: openGroup + "Trong hạn", w: 15, align: right},
	"overdue":     {head: openGroup + "Quá hạn", w: 15, align: right},

	"class":            {head: "Nội dung phản ánh, kiến nghị", w: 50, wide: true},
	"fbTotal":          {head: "Tiếp nhận|Tổng số", w: 17, align: right},
	"fbNew":            {head: "Tiếp nhận|Mới trong kỳ", w: 17, align: right},
	"fbCarried":        {head: "Tiếp nhận|Kỳ trước chuyển sang", w: 20, align: right},
	"fbDone":           {head: "Đã xử lý|Tổng số", w: 17, align: right},
	"fbInTime":         {head: "Đã xử lý|Trả lời đúng hạn", w: 18, align: right},
	"fbLate":           {head: "Đã xử lý|Trả lời quá hạn", w: 18, align: right},
	"fbForwarded":      {head: "Đã xử lý|Chuyển cơ quan khác", w: 20, align: right},
	"fbPending":        {head: "Đang xử lý|Tổng số", w: 17, align: right},
	"fbPendingOverdue": {head: "Đang xử lý|Quá hạn", w: 17, align: right},
	"fbPublished":      {head: "Đã đăng tải công khai kết quả", w: 22, align: right},

	"code":       {head: "Mã hồ sơ", w: 34},
	"procedure":  {head: "Tên thủ tục", w: 34, wide: true},
	"applicant":  {head: "Người nộp", w: 33},
	"receivedAt": {head: "Ngày nhận", w: 19, align: centre},
	"dueAt":      {head: "Ngày hẹn trả", w: 19, align: centre},
	"finishedAt": {head: "Ngày giải quyết xong", w: 21, align: centre},
	"state":      {head: "Tình trạng", w: 24},
	"lateReason": {head: "Nguyên nhân quá hạn", w: 29},
	"heldBy":     {head: "Người đang giữ", w: 28},

	"officer":     {head: "Họ và tên, đơn vị", w: 60, wide: true},
	"wReceived":   {head: "Tiếp nhận trong kỳ", w: 25, align: right},
	"wFinished":   {head: "Giải quyết xong trong kỳ|Tổng số", w: 22, align: right},
	"wLate":       {head: "Giải quyết xong trong kỳ|Quá hạn", w: 22, align: right},
	"wOnTimeRate": {head: "Giải quyết xong trong kỳ|Tỷ lệ trước, đúng hạn", w: 26, align: right},
	"wHandedOver": {head: "Trả kết quả trong kỳ", w: 25, align: right},
	"wHeld":       {head: "Đang giữ|Tổng số", w: 22, align: right},
	"wOverdue":    {head: "Đang giữ|Quá hạn", w: 22, align: right},

	"gap": {head: "Số liệu", w: 42},
	"new": {head: receivedGroup + "Trong kỳ|Tổng số", w: 15, align: right},

	"figure": {head: "Chỉ tiêu", w: 56, wide: true},
	"year":   {head: "Cả năm", w: 17, align: right},
}

// columnOf gives a column; that of a month is named by it.
func columnOf(key string) reportColumn {
	if c, known := reportColumns[key]; known {
		return c
	}
	if t, err := time.Parse("2006-01", key); err == nil {
		return reportColumn{head: "Tháng " + t.Format("1"), w: 14.8, align: right}
	}
	return reportColumn{head: key, w: 20}
}

var reportWords = map[string]string{
	"gap.posted": "Số đã công bố", "gap.now": "Số theo hồ sơ hiện nay", "gap.by": "Chênh lệch",
	"total": "Tổng cộng", "nobody": "(Không ghi tên)",
	"class." + string(ward.ClassRegulation): "Quy định, chính sách, thủ tục hành chính",
	"class." + string(ward.ClassConduct):    "Hành vi, thái độ của cán bộ, công chức",
	"class." + string(ward.ClassFacilities): "Cơ sở vật chất", "class." + string(ward.ClassOther): "Nội dung khác",

	"carriedOver": "Hồ sơ kỳ trước chuyển sang", "newCases": "Hồ sơ tiếp nhận mới", "online": "Trong đó: trực tuyến", "onlineRate": "Tỷ lệ trực tuyến",
	"resolved": "Hồ sơ đã giải quyết", "early": "Trước hạn", "onTime": "Đúng hạn", "late": "Quá hạn", "onTimeRate": "Tỷ lệ trước và đúng hạn",
	"pending": "Hồ sơ đang giải quyết cuối kỳ", "overdue": "Trong đó: quá hạn", "rejected": "Hồ sơ từ chối tiếp nhận",
	"fbNew": "Góp ý, phản ánh, kiến nghị mới", "fbAnswered": "Góp ý, phản ánh, kiến nghị đã trả lời", "fbInTimeRate": "Tỷ lệ trả lời đúng hạn",
	"valid": "Phiếu khảo sát hợp lệ", "satisfied": "Tỷ lệ hài lòng",

	"late." + string(ward.LateCheck): "Xác minh, phối hợp", "late." + string(ward.LateFee): "Nghĩa vụ tài chính",
	"late." + string(ward.LateSystem): "Sự cố hệ thống", "late." + string(ward.LateManyCases): "Khối lượng lớn, thiếu người",
	"late." + string(ward.LateComplex): "Nội dung phức tạp", "late." + string(ward.LateSigner): "Chậm ký, duyệt",
	"late." + string(ward.LateOther): "Lý do khác", "late." + string(ward.LateUnknown): "Chưa ghi nhận",

	"state." + string(ward.StateAccepted): "Đã tiếp nhận", "state." + string(ward.StateProcessing): "Đang xử lý",
	"state." + string(ward.StateSupplementRequested): "Chờ bổ sung", "state." + string(ward.StateFeeDue): "Chờ nộp phí",
	"state." + string(ward.StateWithdrawn): "Đã rút", "state." + string(ward.StateStopped): "Dừng giải quyết",
	"state." + string(ward.StateDone): "Có kết quả, chưa trả", "state." + string(ward.StateReturned): "Đã trả kết quả",
}

// reportText is a cell in words.
func reportText(c ward.ReportCell) string {
	switch c.Sort {
	case ward.CellWord:
		return or(reportWords[c.Text], c.Text)
	case ward.CellMoment:
		if t := ward.Moment(c.Text).Time(); !t.IsZero() {
			return viet.ShortDate(t)
		}
		return ""
	case ward.CellMonth:
		return "Tháng " + monthOf(c.Text)
	case ward.CellBy:
		return signed(c.Count)
	case ward.CellNumber:
		return viet.Number(int64(c.Count))
	case ward.CellRate:
		if c.Of == 0 {
			return "–"
		}
		return viet.Percent(c.Count, c.Of)
	case ward.CellText:
		return viet.Clean(c.Text)
	}
	return ""
}

func reportSpan(r ward.Report) string {
	from, to := r.Period.From.Time(), r.Period.To.Time()
	if r.Kind == ward.ReportYear {
		return "Năm " + to.Format("2006") + " (từ ngày " + viet.ShortDate(from) + " đến ngày " + viet.ShortDate(to) + ")"
	}
	return "(Từ ngày " + viet.ShortDate(from) + " đến ngày " + viet.ShortDate(to) + ")"
}

// ReportLines are a report for a workbook: its headings, in one line each, its rows
// and the columns that hold numbers.
func ReportLines(r ward.Report) (heads []string, lines [][]string, numbers []int) {
	heads = []string{}
	for i, key := range r.Columns {
		heads = append(heads, strings.ReplaceAll(columnOf(key).head, "|", " – "))
		if columnOf(key).align == right {
			numbers = append(numbers, i)
		}
	}
	for _, row := range r.Rows {
		lines = append(lines, bookLine(row.Cells))
	}
	for _, note := range []string{strings.TrimPrefix(byNotices(r), ", "), movedNote(r)} {
		if note != "" {
			lines = append(lines, noteLine(note, len(heads)))
		}
	}
	return heads, append(lines, gapLines(r.Gap, len(heads))...), numbers
}

// bookLine is a line of a workbook; its whole numbers are plain ones.
func bookLine(cells []ward.ReportCell) (line []string) {
	for _, c := range cells {
		text := strings.ReplaceAll(reportText(c), nbsp, " ")
		if c.Sort == ward.CellNumber || c.Sort == ward.CellBy {
			text = strconv.Itoa(c.Count)
		}
		line = append(line, text)
	}
	return line
}

// noteLine is a sentence in the second cell of a line.
func noteLine(note string, width int) []string {
	line := make([]string, width)
	line[min(1, width-1)] = upperFirst(strings.ReplaceAll(note, nbsp, " "))
	return line
}
