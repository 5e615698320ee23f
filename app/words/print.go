package words

// Printers, and files for other programs.
var printWords = table{
	"export.format": {
		"Không xuất được tệp dạng “{1}”. Chọn dạng csv hoặc xlsx.",
		"A file of the kind “{1}” cannot be written. Choose csv or xlsx.",
	},

	// What will happen to a paper.
	"print.queued": {
		"Đã gửi in[ ở máy {1}]. Cứ làm việc tiếp.",
		"Sent to print[ on {1}]. Go on working.",
	},
	"print.will_open": {
		"Giấy sẽ mở bằng phần mềm xem PDF của máy, vì {1:why}. In từ phần mềm đó.",
		"The paper will open in the PDF viewer of this computer, because {1:why}. Print from there.",
	},
	"why.no_printer": {"máy tính này chưa có máy in", "this computer has no printer"},
	"why.no_default": {"máy tính này có nhiều máy in mà chưa chọn máy nào", "this computer has several printers and none was chosen"},
	"why.no_program": {"máy tính này chưa có phần mềm in tệp PDF", "this computer has no program that prints PDF files"},

	// What became of it.
	"print.waiting": {
		"Đang chờ tới lượt giao cho máy in. Cứ làm việc tiếp.",
		"It waits for its turn at the printer. Go on working.",
	},
	"print.sent": {
		"Đã gửi tới máy in {1}.",
		"Sent to the printer {1}.",
	},
	"print.done": {
		"Đã in xong ở máy in {1}. Lấy giấy ở máy in.",
		"Printed by {1}. Take the paper from the printer.",
	},
	"print.handed": {
		"Đã giao cho Windows in[ ở máy in {1}]. Nếu giấy không ra, xem hàng đợi in của Windows.",
		"Handed to Windows to print[ on {1}]. When the paper does not come out, look into the print queue of Windows.",
	},
	"print.opened": {
		"Đã mở bằng phần mềm xem PDF của máy[, vì {1:why}]. In từ phần mềm đó.",
		"Opened in the PDF viewer of this computer[, because {1:why}]. Print from there.",
	},
	"print.gone": {
		"Máy in {1} không còn giữ giấy này. Xem giấy đã ra chưa; nếu chưa, in lại từ hồ sơ.",
		"The printer {1} does not hold this paper any more. See whether it came out; if not, print it again from the case.",
	},
	"print.stopped": {
		"Giấy chưa ra vì máy in {1} đang dừng[ ({2:reason})]. Xử lý máy in, hoặc chọn máy in khác rồi in lại.",
		"The paper did not come out because {1} is stopped[ ({2:reason})]. See to the printer, or choose another one and print again.",
	},
	"print.slow": {
		"Giấy chưa ra khỏi máy in {1}[ ({2:reason})]. Xem máy in, hoặc chọn máy in khác rồi in lại.",
		"The paper did not come out of {1} yet[ ({2:reason})]. See to the printer, or choose another one and print again.",
	},
	"print.cancelled": {
		"Lệnh in đã bị hủy ở máy in {1}. In lại, hoặc bỏ khỏi hàng đợi.",
		"The print was cancelled at {1}. Print again, or remove it from the queue.",
	},
	"print.aborted": {
		"Máy in {1} không in được[ ({2:reason})]. Xử lý máy in, hoặc chọn máy in khác rồi in lại.",
		"{1} could not print it[ ({2:reason})]. See to the printer, or choose another one and print again.",
	},
	"print.refused": {
		"Máy in không nhận giấy[: {2}]. Xem máy in[ {1}], hoặc chọn máy in khác rồi in lại.",
		"The printer did not take the paper[: {2}]. See to the printer[ {1}], or choose another one and print again.",
	},
	"print.silent": {
		"Hệ thống in của máy tính không trả lời. Xem máy in rồi in lại, hoặc lưu tệp PDF.",
		"The printing system of this computer does not answer. See to the printer and print again, or save the PDF.",
	},
	"print.closed": {
		"Chương trình đã đóng trước khi giao giấy cho máy in. In lại, hoặc bỏ khỏi hàng đợi.",
		"The program was closed before it handed the paper to the printer. Print again, or remove it from the queue.",
	},
	"print.no_viewer": {
		"Không in được, vì {1:why}, và máy tính cũng không mở được tệp PDF. Lưu tệp PDF rồi in ở máy khác.",
		"It cannot be printed, because {1:why}, and this computer cannot open a PDF either. Save the PDF and print it elsewhere.",
	},
	"print.failed": {
		"Không in được[: {1}]. Xem máy in rồi in lại, hoặc lưu tệp PDF.",
		"Printing failed[: {1}]. See to the printer and print again, or save the PDF.",
	},

	// Refusals of the queue and the settings.
	"print.unknown": {
		"Giấy này không còn trong hàng đợi in. Muốn in, mở hồ sơ và bấm In.",
		"This paper is not in the print queue any more. To print it, open the case and press Print.",
	},
	"print.came_out": {
		"Giấy này đã in xong. Muốn in thêm bản nữa, mở hồ sơ và bấm In.",
		"This paper was printed. For one more, open the case and press Print.",
	},
	"print.outdated": {
		"Thông tin của {1} đã được sửa sau lần in này. Mở {1} và in giấy mới, rồi bỏ giấy này khỏi hàng đợi.",
		"What was entered of {1} was corrected after this print. Open it and print the new paper, then remove this one from the queue.",
	},
	"print.printer": {
		"Tên máy in không dùng được. Chọn một máy in trong danh sách.",
		"That is no name of a printer. Choose a printer from the list.",
	},
	"print.tray": {
		"Khay giấy không dùng được. Chọn một khay trong danh sách.",
		"That is no tray. Choose a tray from the list.",
	},
	"print.copies": {
		"Số bản in không đúng. Nhập một số từ 1 đến {1}.",
		"That number of copies is not possible. Enter a number from 1 to {1}.",
	},
	"print.layout": {
		"Không có cách trình bày “{1}”. Chọn hai liên A5, một liên A5 hoặc A4.",
		"There is no layout “{1}”. Choose a pair of A5, one A5 or A4.",
	},

	// What a printer is doing, and its trouble.
	"printer.idle":        {"Sẵn sàng", "Ready"},
	"printer.printing":    {"Đang in", "Printing"},
	"printer.stopped":     {"Đang dừng[: {1:reason}]", "Stopped[: {1:reason}]"},
	"printer.rejects":     {"Không nhận giấy", "Takes no papers"},
	"printer.trouble":     {"Cần xem: {1:reason}", "Needs a look: {1:reason}"},
	"reason.media_empty":  {"hết giấy", "out of paper"},
	"reason.media_jam":    {"kẹt giấy", "paper jam"},
	"reason.cover_open":   {"nắp đang mở", "a cover is open"},
	"reason.toner_empty":  {"hết mực", "out of ink"},
	"reason.offline":      {"tắt máy hoặc mất kết nối", "switched off or not connected"},
	"reason.tray_missing": {"thiếu khay giấy", "a tray is missing"},
	"reason.output_full":  {"khay ra giấy đã đầy", "the output tray is full"},
}
