package words

// Printers, and files for other programs.
var printWords = table{
	"export.format": {
		"Không xuất được tệp dạng “{1}”. Chọn dạng csv hoặc xlsx.",
		"A file of the kind “{1}” cannot be written. Choose csv or xlsx.",
	},
	"print.sent": {
		"Đã gửi tới máy in {1}.",
		"Sent to the printer {1}.",
	},
	"why.no_printer": {"máy tính này chưa có máy in", "this computer has no printer"},
	"print.opened": {
		"Đã mở bằng phần mềm xem PDF của máy[ ({1})]. In từ phần mềm đó.",
		"Opened in the PDF viewer of this computer[ ({1})]. Print from there.",
	},
	"print.failed": {
		"Không in được[: {1}]. Kiểm tra máy in rồi in lại, hoặc lưu tệp PDF.",
		"Printing failed[: {1}]. Check the printer and print again, or save the PDF.",
	},
}
