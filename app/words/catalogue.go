package words

// Changing the catalogue and the office, and lists that come in as spreadsheets.
var catalogueWords = table{
	"sheet.too_large": {
		"Tệp lớn hơn {1} MB. Chỉ giữ lại trang tính cần nhập rồi thử lại.",
		"The file is larger than {1} MB. Keep only the sheet to take in, then try again.",
	},
	"sheet.too_many_rows": {
		"Tệp có hơn {1} dòng. Chia thành nhiều tệp nhỏ hơn rồi nhập từng tệp.",
		"The file has more than {1} rows. Split it into smaller files and take them in one by one.",
	},
	"sheet.too_many_columns": {
		"Dòng {1} có hơn {2} cột. Xóa các cột thừa rồi thử lại.",
		"Row {1} has more than {2} columns. Delete those that are not needed, then try again.",
	},
	"sheet.cell_too_long": {
		"Dòng {1} có ô dài hơn {2} ký tự. Rút ngắn nội dung ô đó rồi thử lại.",
		"Row {1} has a cell of more than {2} characters. Shorten it, then try again.",
	},
	"sheet.empty": {
		"Tệp không có dữ liệu ở trang tính đầu tiên. Chọn tệp khác, hoặc chuyển dữ liệu lên trang tính đầu tiên.",
		"The first sheet of the file holds no data. Choose another file, or move the data to the first sheet.",
	},
	"sheet.encoding": {
		"Tệp CSV không phải bảng mã UTF-8 nên chữ tiếng Việt sẽ sai. Trong Excel, lưu lại dạng “CSV UTF-8” hoặc .xlsx rồi nhập lại.",
		"The CSV file is not UTF-8, so Vietnamese letters would come out wrong. In Excel, save it as “CSV UTF-8” or .xlsx, then try again.",
	},
	"sheet.old_format": {
		"Tệp là định dạng Excel cũ (.xls) hoặc có đặt mật khẩu. Lưu lại dạng .xlsx không mật khẩu rồi nhập lại.",
		"The file is an old Excel file (.xls) or has a password. Save it as .xlsx without a password, then try again.",
	},
	"sheet.unreadable": {
		"Không đọc được tệp này: tệp hỏng, hoặc không phải .xlsx hay .csv. Mở tệp trong Excel, lưu lại dạng .xlsx rồi nhập lại.",
		"This file cannot be read: it is broken, or neither .xlsx nor .csv. Open it in Excel, save it as .xlsx, then try again.",
	},
}
