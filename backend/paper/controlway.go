package paper

import (
	"fmt"
	"strings"

	"motcua/backend/ward"
)

// stretchWords are how a step went and how long it took: "Trước hạn (3 giờ 20
// phút)", with the time that its share gives behind a stroke.
func stretchWords(s ward.Stretch) string {
	took := timeWords(s.UsedIn)
	if s.Divided {
		took += "/" + timeWords(s.AllowedIn)
	}
	if s.Outcome == "" { // it has the file still, and is in time
		return took
	}
	return outcomeWords(s.Outcome) + " (" + took + ")"
}

// timeWords words working time: minutes only within the first day.
func timeWords(t ward.TimeLeft) string {
	var parts []string
	for _, part := range []struct {
		n    int
		unit string
	}{{t.Days, "ngày"}, {t.Hours, "giờ"}, {t.Minutes, "phút"}} {
		if part.n > 0 && (part.unit != "phút" || t.Days == 0) {
			parts = append(parts, fmt.Sprint(part.n, nbsp, part.unit))
		}
	}
	if len(parts) == 0 {
		return "dưới 1 phút"
	}
	return strings.Join(parts, " ")
}

// wayWords are the lines under form 06 that say how the case ended as a whole and
// what its times are.
func wayWords(c ward.Case, way []ward.Stretch) []string {
	if len(way) == 0 {
		return nil
	}
	var out []string
	if outcome := outcomeWords(c.Outcome); outcome != "" {
		out = append(out, "Kết quả giải quyết cả hồ sơ: "+outcome+".")
	}
	if way[0].Divided {
		return append(out, "Trong ngoặc: thời gian đơn vị giữ hồ sơ/thời hạn của bước, tính theo giờ làm việc, không kể thời gian chờ bổ sung hồ sơ.")
	}
	return append(out, "Trong ngoặc: thời gian đơn vị giữ hồ sơ, tính theo giờ làm việc, không kể thời gian chờ bổ sung hồ sơ. "+
		"Thủ tục không chia thời hạn cho từng bước; mỗi bước được xét theo thời hạn chung.")
}
