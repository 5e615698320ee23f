package office

import (
	"regexp"
	"slices"
	"strings"

	"motcua/backend/exchange"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// caseColumn is one thing that a file of another system may say of a case, and what
// such systems call it, without accents, the surest first.
type caseColumn struct {
	name  string
	label string
	must  bool
	known []string
}

// importedColumns are those that are looked for, in the order of the screen.
var importedColumns = []caseColumn{
	{"officialCode", "Mã hồ sơ", true, []string{"ma ho so", "ma so ho so", "so ho so", "ma hs", "so bien nhan", "ma ho so dvc", "case code", "code"}},
	{"procedureCode", "Mã TTHC", false, []string{"ma tthc", "ma thu tuc hanh chinh", "ma thu tuc", "ma so tthc", "ma dvc", "ma dich vu cong"}},
	{"procedure", "Tên TTHC", false, []string{"ten tthc", "ten thu tuc hanh chinh", "ten thu tuc", "thu tuc hanh chinh", "thu tuc", "tthc", "ten dich vu cong", "ten dvc"}},
	{"field", "Lĩnh vực", false, []string{"linh vuc", "ten linh vuc"}},
	{"receivedAt", "Ngày tiếp nhận", true, []string{"ngay tiep nhan", "thoi gian tiep nhan", "ngay gio tiep nhan", "ngay nhan ho so", "ngay nhan", "thoi diem tiep nhan", "tiep nhan"}},
	{"dueAt", "Ngày hẹn trả", false, []string{"ngay hen tra", "ngay hen tra ket qua", "hen tra", "hen tra ket qua", "thoi gian hen tra", "thoi han giai quyet", "han xu ly", "han giai quyet", "ngay hen", "han tra"}},
	{"finishedAt", "Ngày kết thúc xử lý", false, []string{"ngay ket thuc xu ly", "ngay ket thuc", "thoi gian ket thuc xu ly", "ngay xu ly xong", "ngay hoan thanh", "ngay giai quyet xong", "ngay co ket qua"}},
	{"handedOverAt", "Ngày trả kết quả", false, []string{"ngay tra ket qua", "ngay tra kq", "thoi gian tra ket qua", "ngay tra", "ngay tra thuc te"}},
	{"state", "Trạng thái", false, []string{"trang thai", "trang thai ho so", "tinh trang", "tinh trang ho so", "trang thai xu ly"}},
	{"channel", "Hình thức nộp", false, []string{"hinh thuc nop", "hinh thuc nop ho so", "hinh thuc tiep nhan", "kenh tiep nhan", "kenh nop", "kenh thuc hien", "nguon ho so"}},
	{"applicant", "Chủ hồ sơ", false, []string{"chu ho so", "ten chu ho so", "nguoi nop", "nguoi nop ho so", "ten nguoi nop", "ho va ten", "ho ten", "to chuc ca nhan", "ten to chuc ca nhan", "ca nhan to chuc"}},
	{"phone", "Số điện thoại", false, []string{"so dien thoai", "dien thoai", "sdt", "di dong"}},
	{"personalId", "Số định danh", false, []string{"so dinh danh", "so dinh danh ca nhan", "so cccd", "cccd", "so giay to", "so cmnd cccd", "ma dinh danh"}},
	{"address", "Địa chỉ", false, []string{"dia chi", "dia chi chu ho so", "dia chi nguoi nop"}},
	{"heldBy", "Cán bộ xử lý", false, []string{"can bo xu ly", "nguoi xu ly", "can bo thu ly", "can bo dang xu ly", "don vi xu ly", "don vi dang xu ly", "don vi giai quyet"}},
	{"resultWay", "Hình thức nhận kết quả", false, []string{"hinh thuc nhan ket qua", "hinh thuc tra ket qua", "hinh thuc nhan kq"}},
	{"reason", "Lý do", false, []string{"ly do", "ly do tu choi", "ghi chu ly do"}},
}

// columnNamed gives a column by its name; false for none.
func columnNamed(name string) (caseColumn, bool) {
	i := slices.IndexFunc(importedColumns, func(c caseColumn) bool { return c.name == name })
	if i < 0 {
		return caseColumn{}, false
	}
	return importedColumns[i], true
}

var notLetters = regexp.MustCompile(`[^a-z0-9]+`)

// headingKey is a heading without accents and signs.
func headingKey(s string) string {
	return strings.TrimSpace(notLetters.ReplaceAllString(viet.Key(s), " "))
}

// called says how surely a heading means the column: 0 not at all, more is surer.
func (c caseColumn) called(heading string) int {
	for i, name := range c.known {
		switch {
		case heading == name:
			return 1000 - i
		case strings.HasPrefix(heading, name+" "):
			return 500 - i + len(name)
		}
	}
	return 0
}

// mostAbove is among how many rows the heading is looked for: files of those systems
// begin with a title.
const mostAbove = 30

// headRow finds the row of the headings: the first that names both what a case must
// have, or else the one that names most.
func headRow(rows []exchange.Row) int {
	best, most := 0, 0
	for i, r := range rows[:min(len(rows), mostAbove)] {
		if n := len(guess(r.Cells)); n > most {
			best, most = i, n
		}
	}
	return best
}

// guess gives for each column the heading that most surely means it.
func guess(headings []string) map[string]string {
	out := map[string]string{}
	taken := map[string]int{}
	for _, h := range headings {
		key := headingKey(h)
		best, score := "", 0
		for _, c := range importedColumns {
			if n := c.called(key); n > score {
				best, score = c.name, n
			}
		}
		if score > taken[best] && best != "" {
			out[best], taken[best] = strings.TrimSpace(h), score
		}
	}
	return out
}

// nationalStates are the ten states by their codes and words.
var nationalStates = []struct {
	state ward.State
	known []string
}{
	{ward.StateRegistered, []string{"1", "moi dang ky", "cho tiep nhan", "moi", "dang ky moi"}},
	{ward.StateAccepted, []string{"2", "duoc tiep nhan", "da tiep nhan", "tiep nhan", "moi tiep nhan"}},
	{ward.StateRejectedAtIntake, []string{"3", "khong duoc tiep nhan", "khong tiep nhan", "tu choi tiep nhan", "tu choi", "bi tu choi", "bi tu choi tiep nhan"}},
	{ward.StateProcessing, []string{"4", "dang xu ly", "dang giai quyet", "cho xu ly", "cho phe duyet", "dang thu ly", "cho ky duyet"}},
	{ward.StateSupplementRequested, []string{"5", "yeu cau bo sung giay to", "yeu cau bo sung", "cho bo sung", "bo sung ho so", "dang cho bo sung", "yeu cau bo sung ho so"}},
	{ward.StateFeeDue, []string{"6", "yeu cau thuc hien nghia vu tai chinh", "cho thanh toan", "cho nop phi", "thuc hien nghia vu tai chinh"}},
	{ward.StateWithdrawn, []string{"7", "cong dan yeu cau rut ho so", "rut ho so", "da rut", "da rut ho so", "cong dan rut ho so"}},
	{ward.StateStopped, []string{"8", "dung xu ly", "dung giai quyet", "da dung xu ly", "tra lai ho so", "tra lai"}},
	{ward.StateDone, []string{"9", "da xu ly xong", "xu ly xong", "da giai quyet", "da giai quyet xong", "hoan thanh", "da hoan thanh", "da co ket qua", "cho tra ket qua"}},
	{ward.StateReturned, []string{"10", "da tra ket qua", "da tra", "tra ket qua", "da tra kq"}},
}

// stateCalled gives the state that a word of another system means, "" when it is not
// known; what the office said about the word goes first.
func stateCalled(word string, said map[string]ward.State) ward.State {
	if s := said[word]; s != "" {
		return s
	}
	key := headingKey(word)
	for _, n := range nationalStates {
		if slices.Contains(n.known, key) || word == string(n.state) {
			return n.state
		}
	}
	return ""
}

// channelCalled gives the channel that a word means: online when nothing is said,
// because that is what such files are for.
func channelCalled(word string) (ward.Channel, bool) {
	switch key := headingKey(word); {
	case key == "" || key == "2" || strings.Contains(key, "truc tuyen") || strings.Contains(key, "online") || strings.Contains(key, "cong dich vu cong") || key == "dvctt":
		return ward.ChannelOnline, true
	case key == "3" || strings.Contains(key, "buu chinh") || key == "bcci":
		return ward.ChannelPost, true
	case key == "1" || strings.Contains(key, "truc tiep"):
		return ward.ChannelDirect, true
	}
	return "", false
}

// wayCalled gives how a result is collected; what is not said goes by the channel.
func wayCalled(word string, channel ward.Channel) ward.ResultWay {
	switch key := headingKey(word); {
	case strings.Contains(key, "buu chinh") || key == "bcci":
		return ward.ResultByPost
	case strings.Contains(key, "truc tuyen") || strings.Contains(key, "dien tu") || key == "" && channel == ward.ChannelOnline:
		return ward.ResultOnline
	}
	return ward.ResultAtCounter
}
