// Package ward holds the nouns, rules and events of a ward's one-stop counter:
// pure values and pure functions. It does no input or output and owns no clock.
//
// One word for one thing: hồ sơ = Case, tiếp nhận = receive, chuyển = transfer,
// đã xử lý xong = finish, trả kết quả = hand over, thủ tục hành chính =
// Procedure, lĩnh vực = field, thông báo = Notice, mẫu phiếu khảo sát =
// Questionnaire, câu hỏi = Question, phiếu đã phát = Forms, phiếu thu về = Sheet,
// phản ánh, kiến nghị = Feedback.
//
// The kinds of events stand with one line each in event.go.
package ward
