package paper

import "motcua/backend/ward"

const testTitle = "TRANG IN THỬ"

// TestInput is what a test page says.
type TestInput struct {
	Printer string // "" for the system's default
	Tray    string // "" for the printer's own choice
	Layout  SlipLayout
	At      ward.Moment
}

// TestPage prints a page by which a person sees whether a printer is set up well:
// in the layout of the papers it stands for, with a frame that no printer may cut.
func TestPage(p ward.Profile, in TestInput) ([]byte, error) {
	s := newSlip(p, ward.Case{}, SlipOptions{Layout: in.Layout}, form{title: testTitle, at: in.At, taker: "người in thử"})
	s.field("Máy in:", orElse(in.Printer, "máy in mặc định của máy tính"))
	s.field("Khay giấy:", orElse(in.Tray, "máy in tự chọn"))
	s.field("Trình bày:", layoutNames[in.Layout])
	s.field("In lúc:", minute(in.At))
	s.say("Trang này không phải giấy tờ của hồ sơ nào. Máy in đã đúng nếu đọc rõ mọi dấu tiếng Việt ở dòng dưới, " +
		"khung không bị mất cạnh nào và giấy ra từ đúng khay.")
	s.say("Nguyễn Đặng Quỳnh Hương, số 0123456789 đường Trường Sơn, tổ dân phố Vĩnh Lộc.")
	s.add(frame(s.size.width(), s.size.room()-extent(s.blocks, true)-frameGap))
	return s.render(testTitle)
}

// layoutNames say a layout in words.
var layoutNames = map[SlipLayout]string{
	"": "hai liên A5 trên một tờ A4", SlipPair: "hai liên A5 trên một tờ A4", SlipA5: "một liên A5", SlipA4: "một liên A4",
}

func orElse(text, other string) string {
	if text == "" {
		return other
	}
	return text
}

const frameGap = 5.0

// frame is an empty box as wide as the text.
func frame(w, h float64) block {
	return block{h: h, draw: func(d *sheet, x, y float64) { d.box(x, y+frameGap, w, h, .3) }}
}
