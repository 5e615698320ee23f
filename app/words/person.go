package words

var personWords = table{
	"card.unreadable": {
		"Không đọc được mã QR của thẻ căn cước. Quét lại, hoặc nhập thông tin bằng tay.",
		"The QR code of the identity card cannot be read. Scan it again, or type the details.",
	},
	"card.year_differs": {
		"Số định danh không khớp với năm sinh {1} trên thẻ. Đối chiếu lại với thẻ.",
		"The identification number does not agree with the year of birth {1} on the card. Compare with the card.",
	},
	"card.sex_differs": {
		"Số định danh không khớp với giới tính “{1}” trên thẻ. Đối chiếu lại với thẻ.",
		"The identification number does not agree with the sex “{1}” on the card. Compare with the card.",
	},
	"card.damaged": {
		"Họ tên quét được “{1}” có thể đã bị bộ gõ tiếng Việt làm sai. Tắt bộ gõ (Unikey…) rồi quét lại, hoặc sửa bằng tay theo thẻ.",
		"The scanned name “{1}” may have been damaged by the Vietnamese input method. Turn it off and scan again, or correct the name by hand.",
	},
	"card.damaged_address": {
		"Địa chỉ quét được “{1}” có thể đã bị bộ gõ tiếng Việt làm sai. Tắt bộ gõ (Unikey…) rồi quét lại, hoặc sửa bằng tay theo thẻ.",
		"The scanned address “{1}” may have been damaged by the Vietnamese input method. Turn it off and scan again, or correct the address by hand.",
	},
	"card.no_accents": {
		"Máy quét gõ “{1}” không có dấu. Thêm dấu bằng tay theo thẻ, hoặc chỉnh máy quét sang bảng mã UTF-8.",
		"The scanner typed “{1}” without accents. Add them by hand from the card, or set the scanner to UTF-8.",
	},
	"card.mended_name": {
		"Máy quét gõ “{1}” theo kiểu VNI, đã sửa thành “{2}”. Đối chiếu lại với thẻ.",
		"The scanner typed “{1}” in the VNI way; it was put right to “{2}”. Compare with the card.",
	},
	"card.mended_letters": {
		"Máy quét gõ sai bảng mã, các chữ có dấu đã được sửa lại. Đối chiếu họ tên, địa chỉ với thẻ và chỉnh máy quét sang UTF-8.",
		"The scanner typed in a wrong code page; the letters with accents were put right. Compare name and address with the card, and set the scanner to UTF-8.",
	},
	"person.id_letters": {
		"Số giấy tờ có ký tự không phải là chữ số. Kiểm tra lại với giấy tờ.",
		"The identity number has characters that are not digits. Check it against the paper.",
	},
	"person.id_old": {
		"Đây là số chứng minh nhân dân cũ (9 chữ số). Nếu người dân có thẻ căn cước, hãy nhập số 12 chữ số.",
		"This is an old identity number (9 digits). If the person has a citizen card, enter its 12 digits.",
	},
	"person.id_length": {
		"Số định danh cá nhân có 12 chữ số, số vừa nhập có {1}. Kiểm tra lại với giấy tờ.",
		"A personal identification number has 12 digits, this one has {1}. Check it against the paper.",
	},
	"person.id_impossible": {
		"Số định danh này ứng với năm sinh chưa tới. Kiểm tra lại với giấy tờ.",
		"This identification number means a year of birth that has not come yet. Check it against the paper.",
	},
	"person.tax_code_length": {
		"Mã số của tổ chức có 10, 12 hoặc 13 chữ số, số vừa nhập có {1}. Kiểm tra lại với giấy tờ.",
		"The number of an organisation has 10, 12 or 13 digits, this one has {1}. Check it against the paper.",
	},
	"name.odd": {
		"Họ tên có ký tự lạ: {1}. Kiểm tra lại với giấy tờ.",
		"The name has unusual characters: {1}. Check it against the paper.",
	},
}
