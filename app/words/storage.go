package words

var storageWords = table{
	"storage.newer": {
		"Dữ liệu này do phiên bản mới hơn của chương trình tạo ra (phiên bản dữ liệu {1}). Cập nhật chương trình rồi mở lại; dữ liệu không bị thay đổi.",
		"This data was written by a newer program (data version {1}). Update the program and open it again; nothing was changed.",
	},
	"storage.not_ours": {
		"Tệp này không phải là dữ liệu của chương trình Một cửa. Kiểm tra lại thư mục dữ liệu; tệp không bị thay đổi.",
		"This file is not a Một cửa database. Check the data folder; the file was not changed.",
	},
	"storage.readonly": {
		"Không ghi được vào thư mục dữ liệu[ {1}]. Kiểm tra quyền ghi của thư mục hoặc khóa chống ghi của ổ đĩa, rồi lưu lại.",
		"The data folder[ {1}] cannot be written to. Check its permissions or the write lock of the disk, then save again.",
	},
	"storage.no_folder": {
		"{1} là một tệp, không phải thư mục dữ liệu. Chọn một thư mục khác.",
		"{1} is a file, not a data folder. Choose a folder.",
	},
	"storage.full": {
		"Ổ đĩa đã đầy nên chưa lưu được. Dữ liệu đã lưu trước đó vẫn còn nguyên; giải phóng chỗ trống rồi lưu lại.",
		"The disk is full, so this was not saved. Nothing saved before was lost; free some space, then save again.",
	},
	"storage.busy": {
		"Thư mục dữ liệu đang được một lần mở khác của chương trình sử dụng[ ({1})]. Chuyển sang cửa sổ đó, hoặc đóng nó rồi mở lại.",
		"This data folder is in use by another start of the program[ ({1})]. Go to that window, or close it and open again.",
	},
	"storage.damaged": {
		"Dữ liệu có dấu hiệu hư hỏng[: {1}]. Ngừng nhập, giữ nguyên thư mục dữ liệu, dùng bản sao lưu gần nhất và báo cho người hỗ trợ.",
		"The data looks damaged[: {1}]. Stop entering, leave the data folder as it is, go to the latest backup and tell your support.",
	},
	"storage.io": {
		"Máy không đọc hoặc ghi được ổ đĩa[: {1}]. Thao tác này chưa được lưu; kiểm tra ổ đĩa rồi lưu lại.",
		"The computer could not read or write the disk[: {1}]. This was not saved; check the disk, then save again.",
	},
}
