// Forgetting the senders of old opinions.
export const keeping = {
  title: "Ẩn danh ý kiến đã hết thời hạn lưu",
  what: "Xóa hẳn người gửi, lời của họ, tệp kèm và mọi điều ghi tự do của những ý kiến đã giải quyết xong, mọi biện pháp đã thực hiện. Số liệu, nội dung đã công khai và diễn biến vẫn giữ nguyên. Không lấy lại được; bản sao lưu cũ vẫn còn cho đến khi bỏ đi.",
  before: "Kết thúc trước ngày",
  proposed: (years: number) => `Đề xuất: đã xong từ ${years} năm trước`,
  only: "Hoặc chỉ một ý kiến, theo số",
  onlyHint: "Khi người gửi yêu cầu, hoặc ý kiến đã nhận là tố cáo; ví dụ PA-A-26-0012",
  foundOne: "Ý kiến sẽ ẩn danh:",
  look: "Xem những ý kiến nào",
  none: (day: string) => `Không có ý kiến nào kết thúc trước ngày ${day} mà còn thông tin người gửi.`,
  found: (count: number, day: string) => `${count} ý kiến kết thúc trước ngày ${day}:`,
  list: "Ý kiến sẽ ẩn danh",
  forget: (count: number) => `Ẩn danh ${count} ý kiến`,
  sure: (count: number) =>
    `Thông tin người gửi của ${count} ý kiến sẽ bị xóa hẳn khỏi máy này. Việc này không hoàn tác được.`,
  done: (count: number) => `Đã ẩn danh ${count} ý kiến`,
  readOnly: "Chỉ quản trị mới ẩn danh được ý kiến đã hết thời hạn lưu.",
};
