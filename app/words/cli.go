package words

var cliWords = table{
	"fault": {
		"Lỗi chương trình hoặc máy: {1}. Việc vừa làm chưa được lưu; hãy thử lại, nếu còn lỗi thì ghi lại dòng này và báo cho người hỗ trợ.",
		"Fault of the program or the machine: {1}. What you just did was not saved; try again, and if it fails again note this line and tell your support.",
	},
	"call.unknown": {
		"Chương trình không có chức năng “{1}”. Hãy đóng trang rồi mở lại chương trình.",
		"The program has no function “{1}”. Close the page and open the program again.",
	},
	"call.arguments": {
		"Dữ liệu gửi lên không đọc được ({1}). Hãy tải lại trang rồi thử lại.",
		"What was sent could not be read ({1}). Reload the page and try again.",
	},
	"paper.unknown": {
		"Không có loại giấy “{1}”. Hãy chọn lại loại giấy cần in.",
		"There is no paper of kind “{1}”. Choose the paper to print again.",
	},
	"file.not_written": {
		"Không ghi được tệp {1}[: {2}]. Hãy chọn nơi lưu khác rồi thử lại.",
		"The file {1} could not be written[: {2}]. Choose another place and try again.",
	},
	"file.no_folder": {
		"Không có thư mục {1} để ghi tệp. Tạo thư mục đó, hoặc chọn nơi lưu khác.",
		"There is no folder {1} to write the file to. Make it, or choose another place.",
	},
	"file.denied": {
		"Không có quyền ghi tệp {1}, hoặc ổ đĩa chỉ cho đọc. Chọn nơi lưu khác rồi thử lại.",
		"The file {1} may not be written, or its disk is read-only. Choose another place and try again.",
	},
	"file.full": {
		"Ổ đĩa đã đầy nên chưa ghi được tệp {1}. Giải phóng chỗ trống, hoặc chọn nơi lưu khác, rồi thử lại.",
		"The disk is full, so the file {1} was not written. Free some space or choose another place, then try again.",
	},
	"file.not_found": {
		"Không có tệp {1}. Kiểm tra lại đường dẫn rồi thử lại.",
		"There is no file {1}. Check its path, then try again.",
	},
	"cli.unknown":  {"Không có lệnh “{1}”.", "There is no command “{1}”."},
	"cli.lang":     {"Không có ngôn ngữ “{1}”; hãy dùng --lang vi hoặc --lang en.", "There is no language “{1}”; use --lang vi or --lang en."},
	"cli.see_help": {"Xem cách dùng: motcua help", "For usage see: motcua help"},
	"cli.flag":     {"Tham số chưa đúng: {1}", "Wrong option: {1}"},
	"cli.no_flag":  {"Lệnh này không có tham số {1}.", "This command has no option {1}."},
	"cli.value":    {"Tham số {1} không nhận giá trị “{2}”.", "The option {1} does not take “{2}”."},
	"cli.no_value": {"Tham số {1} cần có giá trị.", "The option {1} needs a value."},
	"cli.words":    {"Thừa hoặc thiếu tham số[: {1}]", "Too many or too few words[: {1}]"},
	"cli.at_least_one": {
		"{1} phải từ 1 trở lên, không phải {2}.",
		"{1} must be 1 or more, not {2}.",
	},
	"cli.year": {
		"Năm {1} nằm ngoài khoảng tính được (2000 đến 2100). Kiểm tra lại ngày nhận.",
		"The year {1} is outside of what can be reckoned (2000 to 2100). Check the day of receipt.",
	},
	"cli.needs": {"Lệnh này cần có: {1}", "This command needs: {1}"},
	"cli.due_usage": {
		"Cần --received NGÀY-GIỜ và đúng một trong: --procedure MÃ, --days N, --hours N, --calendar-days N.",
		"Wanted: --received MOMENT and exactly one of --procedure CODE, --days N, --hours N, --calendar-days N.",
	},
	"cli.kind": {
		"Không có loại thông báo “{1}”; hãy chọn procedures, feedback, survey, combined hoặc all.",
		"There is no notice of kind “{1}”; choose procedures, feedback, survey, combined or all.",
	},
	"cli.form_version": {
		"Phiếu đánh số luôn theo phiên bản đang có hiệu lực: bỏ --version để in và ghi sổ, hoặc bỏ --count để xem phiên bản khác.",
		"Numbered forms are always of the version in force: leave --version out to print and register them, or --count to look at another version.",
	},
	"cli.form": {
		"Không có mẫu “{1}”; hãy dùng --form 01, 02, 03, 04, 05, 06, 07, transfer, handover, survey, feedback-receipt, feedback-reply, feedback-forward, feedback-guide hoặc feedback-dossier.",
		"There is no form “{1}”; use --form 01, 02, 03, 04, 05, 06, 07, transfer, handover, survey, feedback-receipt, feedback-reply, feedback-forward, feedback-guide or feedback-dossier.",
	},
	"cli.export": {
		"Không xuất được “{1}”; hãy dùng: motcua export cases, register, sheets, codebook, feedback, procedures, days, officers hoặc profile.",
		"“{1}” cannot be exported; use: motcua export cases, register, sheets, codebook, feedback, procedures, days, officers or profile.",
	},
	"cli.field": {
		"Danh mục thủ tục không có lĩnh vực “{1}”. Các lĩnh vực: {2}.",
		"No procedure is of the field “{1}”. The fields: {2}.",
	},
	"cli.export_type": {
		"Tên tệp phải có đuôi .csv hoặc .xlsx: {1}",
		"The file name must end in .csv or .xlsx: {1}",
	},
	"cli.listen": {
		"Chỉ phục vụ trên máy này: --listen phải là 127.0.0.1:CỔNG, không phải {1}.",
		"It serves this machine only: --listen must be 127.0.0.1:PORT, not {1}.",
	},
	"cli.not_listening": {
		"Không mở được địa chỉ {1}: {2}. Hãy chọn cổng khác bằng --listen 127.0.0.1:0.",
		"Could not listen at {1}: {2}. Choose another port with --listen 127.0.0.1:0.",
	},
	"cli.no_ward": {
		"Thư mục {1} chưa có dữ liệu của phường nào. Hãy kiểm tra --data, hoặc mở chương trình để thiết lập lần đầu.",
		"The folder {1} holds no ward's data. Check --data, or open the program for the first set-up.",
	},
	"cli.no_display": {
		"Máy này không có màn hình để mở cửa sổ; chương trình chuyển sang phục vụ qua trình duyệt.",
		"There is no display to open a window on; the program serves a browser instead.",
	},
	"cli.no_window": {
		"Bản này được dựng không có cửa sổ; chương trình chuyển sang phục vụ qua trình duyệt.",
		"This build has no window; the program serves a browser instead.",
	},
	"cli.serving": {
		"Mở địa chỉ dưới đây bằng trình duyệt trên máy này (Ctrl+C để dừng):",
		"Open this address in a browser on this machine (Ctrl+C stops it):",
	},
	"cli.open_yourself": {
		"Không tự mở được trình duyệt; hãy chép địa chỉ trên vào trình duyệt.",
		"Could not open a browser; copy the address above into one.",
	},
	"cli.day":        {"{2:weekday} {1}", "{2:weekday} {1}"},
	"cli.due":        {"Hẹn trả kết quả: {1}", "Due: {1}"},
	"cli.period":     {"Từ ngày {1} đến ngày {2}", "From {1} to {2}"},
	"cli.total":      {"Tổng số", "Total"},
	"cli.notice":     {"Thông báo số {1} ngày {2}", "Notice No. {1} of {2}"},
	"cli.correction": {"Thông báo đính chính số {1} ngày {2}", "Correction notice No. {1} of {2}"},
	"cli.standing":   {"Đã duyệt: {1}.", "Approved: {1}."},
	"cli.figures_same": {
		"Số liệu dưới đây tính từ hồ sơ hiện nay, khớp với số liệu đã duyệt.",
		"The figures below are reckoned from the records now and agree with what was approved.",
	},
	"cli.figures_moved": {
		"Số liệu dưới đây tính từ hồ sơ hiện nay; so với số liệu đã duyệt có {1} số khác. Thêm --posted để xem số liệu đã duyệt.",
		"The figures below are reckoned from the records now; {1} {1:figure differs|figures differ} from what was approved. Add --posted for the approved ones.",
	},
	"cli.figures_posted": {
		"Số liệu dưới đây là số liệu đã duyệt.[ Hồ sơ hiện nay cho {1} số khác.]",
		"The figures below are those that were approved.[ By the records now, {1} of them would be others.]",
	},
	"cli.columns": {
		"Lĩnh vực\tTiếp nhận\tTrực tuyến\tTrực tiếp, BCCI\tKỳ trước\tĐã giải quyết\tXong trước hạn\tXong đúng hạn\tXong quá hạn\tĐang giải quyết\tCòn trong hạn\tCòn nhưng quá hạn\t",
		"Field\tReceived\tOnline\tCounter, post\tCarried over\tResolved\tEarly\tOn time\tLate\tPending\tIn time\tOverdue\t",
	},
	"cli.check_good": {
		"Dữ liệu nguyên vẹn: {1} sự kiện, {2} hồ sơ; nhật ký, các bảng và chỉ mục tìm kiếm đều khớp.",
		"The data is whole: {1} events, {2} cases; journal, tables and search index agree.",
	},
	"cli.check_bad": {
		"Dữ liệu có {1} chỗ hỏng. Hãy ngừng nhập liệu, giữ nguyên thư mục này và dùng bản sao lưu gần nhất:",
		"The data is damaged in {1} places. Stop working, leave this folder as it is and go to the latest backup:",
	},
	"cli.anonymised": {
		"Đã ẩn danh {1} góp ý, phản ánh, kiến nghị kết thúc trước ngày {2}.",
		"Anonymised {1} opinions that ended before {2}.",
	},
	"cli.to_anonymise": {
		"{1} góp ý, phản ánh, kiến nghị kết thúc trước ngày {2} sẽ được ẩn danh (chưa làm gì).",
		"{1} opinions that ended before {2} would be anonymised (nothing was done).",
	},
	"cli.anonymised_one": {"Đã ẩn danh {1} ý kiến:", "Anonymised {1} opinion:"},
	"cli.to_anonymise_one": {
		"{1} ý kiến sẽ được ẩn danh (chưa làm gì):",
		"{1} opinion would be anonymised (nothing was done):",
	},
	"cli.demo": {
		"Đã tạo phường mẫu với {1} hồ sơ trong {2}. Tài khoản (tên đăng nhập, mật khẩu, vai trò, họ tên):",
		"Made a sample ward with {1} cases in {2}. Accounts (login, password, role, name):",
	},
	"demo.not_empty": {
		"Thư mục {1} không trống. Hãy chọn một thư mục mới cho phường mẫu.",
		"The folder {1} is not empty. Choose a new folder for the sample ward.",
	},
	"weekday.0": {"Chủ nhật", "Sunday"}, "weekday.1": {"Thứ Hai", "Monday"}, "weekday.2": {"Thứ Ba", "Tuesday"},
	"weekday.3": {"Thứ Tư", "Wednesday"}, "weekday.4": {"Thứ Năm", "Thursday"}, "weekday.5": {"Thứ Sáu", "Friday"},
	"weekday.6": {"Thứ Bảy", "Saturday"},
	"cli.help":  {helpVietnamese, helpEnglish},
}

const helpVietnamese = `Một cửa: tiếp nhận hồ sơ, trả kết quả và niêm yết hằng tháng của phường

  motcua                          mở cửa sổ (không có màn hình thì phục vụ qua trình duyệt)
  motcua serve [--listen 127.0.0.1:0] [--open]
                                  phục vụ qua trình duyệt trên máy này
  motcua demo --data THƯ_MỤC [--months 3] [--per-month 300] [--seed 1] [--until 2026-10-31]
                                  tạo phường mẫu trong một thư mục trống
  motcua due --received 2026-11-20T16:00 (--procedure MÃ | --days 3 | --hours 8 | --calendar-days 30) [--json]
                                  tính thời hạn và nêu lý do từng ngày
  motcua figures --month 2026-10 [--posted] [--json]
                                  số liệu trong tháng theo hồ sơ hiện nay; --posted: số liệu đã duyệt
  motcua notice --month 2026-10 [--kind procedures|feedback|survey|combined|all] [--drafts] --out THƯ_MỤC
                                  in thông báo hằng tháng ra PDF; --drafts: cả đính chính đang dự thảo
  motcua form --case MÃ_HỒ_SƠ --form (01|02|03|04|05|06|transfer|handover) [--step 1] --out TỆP.pdf
                                  in một mẫu giấy của hồ sơ; --step chọn lần bàn giao
  motcua form --form 07 [--from NGÀY] [--to NGÀY] [--field LĨNH_VỰC] --out TỆP.pdf
                                  in sổ theo dõi hồ sơ (bỏ trống: từ đầu năm đến nay)
  motcua form --case MÃ_Ý_KIẾN --form feedback-(receipt|reply|forward|dossier) --out TỆP.pdf
                                  in giấy tờ của một góp ý, phản ánh, kiến nghị
  motcua form --case (COMPLAINT|DENUNCIATION) --form feedback-guide --out TỆP.pdf
                                  in phiếu hướng dẫn gửi khiếu nại, tố cáo
  motcua form --form survey --questionnaire MÃ_PHIẾU [--count SỐ --place NƠI] --out TỆP.pdf
                                  in phiếu khảo sát: mẫu để xem; có --count thì đánh số và ghi sổ phát phiếu
  motcua export cases --out TỆP.(csv|xlsx) [--from NGÀY] [--to NGÀY] [--field LĨNH_VỰC]
                                  xuất danh sách hồ sơ
  motcua export register --out TỆP.(csv|xlsx) [--from NGÀY] [--to NGÀY] [--field LĨNH_VỰC]
                                  xuất sổ theo dõi hồ sơ (bỏ trống: từ đầu năm đến nay)
  motcua export (sheets|codebook) --out TỆP.(csv|xlsx) [--from NGÀY] [--to NGÀY]
                                  xuất phiếu khảo sát đã nhập; bảng giải thích mã
  motcua export feedback --out TỆP.(csv|xlsx) [--from NGÀY] [--to NGÀY]
                                  xuất góp ý, phản ánh, kiến nghị (không có người gửi)
  motcua export (procedures|days|officers|profile) --out TỆP.(csv|xlsx)
                                  xuất danh mục như trên màn hình, để sửa rồi nhập lại
  motcua import (procedures|days|officers|profile|sheets) TỆP.(csv|xlsx) [--dry-run] [--skip-bad] [--json]
                                  nhập danh mục từ bảng tính, báo lỗi từng dòng
  motcua import cases TỆP.(csv|xlsx) [--source TÊN-HỆ-THỐNG] [--as-of NGÀY-XUẤT] [--map dueAt="Hạn trả"]… [--dry-run] [--skip-bad] [--json]
                                  nhập hồ sơ trực tuyến từ hệ thống khác; hệ thống và cách ghép cột được nhớ
  motcua anonymise [--before NGÀY | --case MÃ_Ý_KIẾN] [--dry-run] [--json]
                                  xóa hẳn người gửi của ý kiến đã xong trước ngày đó (bỏ trống: đã xong từ 5 năm trước)
  motcua verify TỆP.pdf [--key TỆP_KHÓA] [--json]
                                  kiểm tra thông báo đã niêm yết: đúng bản gốc hay đã bị sửa, đã được đính chính hay chưa
  motcua verify --code CHỮ_SỐ [--key TỆP_KHÓA] [--json]
                                  kiểm tra mã QR của một trang: thuộc thông báo nào, các số chính, chữ ký đúng hay sai
  motcua check [--json]           kiểm tra dữ liệu còn nguyên vẹn hay không
  motcua version                  phiên bản của chương trình

Chung: --data THƯ_MỤC chọn thư mục dữ liệu của phường, --lang en dùng tiếng Anh.
Mã thoát: 0 đã xong, 1 bị từ chối (lý do ở stderr), 2 dùng sai.`

const helpEnglish = `Một cửa: case intake, handover of results and monthly notices of a ward

  motcua                          opens the window (with no display: serves a browser)
  motcua serve [--listen 127.0.0.1:0] [--open]
                                  browser mode on this machine
  motcua demo --data DIR [--months 3] [--per-month 300] [--seed 1] [--until 2026-10-31]
                                  makes a sample ward in an empty folder
  motcua due --received 2026-11-20T16:00 (--procedure CODE | --days 3 | --hours 8 | --calendar-days 30) [--json]
                                  works out a due time and says why, day by day
  motcua figures --month 2026-10 [--posted] [--json]
                                  the figures of a month by the records now; --posted: as approved
  motcua notice --month 2026-10 [--kind procedures|feedback|survey|combined|all] [--drafts] --out DIR
                                  prints the monthly notices to PDF; --drafts: the correction being drafted too
  motcua form --case CODE --form (01|02|03|04|05|06|transfer|handover) [--step 1] --out FILE.pdf
                                  prints one form of a case; --step chooses the transfer
  motcua form --form 07 [--from DATE] [--to DATE] [--field FIELD] --out FILE.pdf
                                  prints the register (without days: this year so far)
  motcua form --case CODE --form feedback-(receipt|reply|forward|dossier) --out FILE.pdf
                                  prints a paper about one opinion
  motcua form --case (COMPLAINT|DENUNCIATION) --form feedback-guide --out FILE.pdf
                                  prints where a complaint or denunciation goes
  motcua form --form survey --questionnaire CODE [--count N --place PLACE] --out FILE.pdf
                                  prints survey forms: one to look at; with --count they are numbered and registered
  motcua export cases --out FILE.(csv|xlsx) [--from DATE] [--to DATE] [--field FIELD]
                                  exports the list of cases
  motcua export register --out FILE.(csv|xlsx) [--from DATE] [--to DATE] [--field FIELD]
                                  exports the register (without days: this year so far)
  motcua export (sheets|codebook) --out FILE.(csv|xlsx) [--from DATE] [--to DATE]
                                  exports keyed survey forms; what their codes mean
  motcua export feedback --out FILE.(csv|xlsx) [--from DATE] [--to DATE]
                                  exports opinions (without their senders)
  motcua export (procedures|days|officers|profile) --out FILE.(csv|xlsx)
                                  exports a list as the screens do, to change and import again
  motcua import (procedures|days|officers|profile|sheets) FILE.(csv|xlsx) [--dry-run] [--skip-bad] [--json]
                                  takes a list in, says what is wrong per row
  motcua import cases FILE.(csv|xlsx) [--source SYSTEM] [--as-of DAY-OF-EXPORT] [--map dueAt="HEADING"]… [--dry-run] [--skip-bad] [--json]
                                  takes online cases of another system in; remembers the mapping of each
  motcua anonymise [--before DAY | --case CODE] [--dry-run] [--json]
                                  forget for good who sent the opinions that ended before a day (default: 5 years ago)
  motcua verify FILE.pdf [--key KEY_FILE] [--json]
                                  is a posted notice genuine or altered, and was it corrected
  motcua verify --code DIGITS [--key KEY_FILE] [--json]
                                  checks the QR code of one page: which notice, its main figures, whether the signature holds
  motcua check [--json]           says whether the data is whole
  motcua version                  version of the program

Everywhere: --data DIR names the ward's folder, --lang en speaks English.
Exit codes: 0 done, 1 refused (the reason is on stderr), 2 wrong usage.`
