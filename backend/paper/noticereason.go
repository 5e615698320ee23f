package paper

import (
	"strings"

	"motcua/backend/ward"
)

// reason says why the figures are others: as a person wrote it, else what happened to
// how many records, without a name or a number of any.
func (c composer) reason() string {
	if r := bare(c.Corrects.Reason); r != "" {
		return upperFirst(r) + "."
	}
	var done []string
	for _, change := range c.Corrects.Changes {
		done = append(done, changeText(change))
	}
	if len(done) == 0 {
		return "Sau ngày công khai, dữ liệu của kỳ báo cáo được cập nhật, bổ sung nên số liệu thay đổi so với số liệu đã công khai."
	}
	return "Số liệu thay đổi so với số liệu đã công khai do " + strings.Join(done, "; ") + "."
}

// recordNouns name the records behind figures.
var recordNouns = map[string]string{"case": "hồ sơ", "feedback": "ý kiến", "guided": "lượt hướng dẫn", "forms": "đợt phát phiếu", "sheet": "phiếu khảo sát"}

// changeWords say what became another of a record; a key with a sort goes before one
// without.
var changeWords = map[string]string{
	"CAME":             "ghi nhận bổ sung",
	"case/CAME":        "nhập bổ sung",
	"sheet/CAME":       "nhập bổ sung",
	"WENT":             "không còn tính vào kỳ báo cáo",
	"FIELD":            "điều chỉnh lĩnh vực của",
	"CLASS":            "phân loại lại",
	"CHANNEL":          "điều chỉnh hình thức tiếp nhận của",
	"case/CHANNEL":     "điều chỉnh hình thức nộp của",
	"DATE":             "điều chỉnh ngày tiếp nhận của",
	"OUTCOME":          "cập nhật kết quả xử lý của",
	"case/OUTCOME":     "cập nhật kết quả, thời điểm giải quyết của",
	"REASON":           "ghi nhận, bổ sung nguyên nhân quá hạn của",
	"ANSWERS":          "điều chỉnh nội dung đã ghi của",
	"sheet/ANSWERS":    "điều chỉnh nội dung đã nhập của",
	"SEVERAL":          "điều chỉnh thông tin của",
	"feedback/SEVERAL": "điều chỉnh thông tin phân loại, xử lý của",
}

func changeText(c ward.ChangeCount) string {
	verb := or(changeWords[c.Sort+"/"+string(c.Aspect)], changeWords[string(c.Aspect)])
	return verb + " " + many(c.Count, recordNouns[c.Sort])
}
