export const paper = {
  savedTo: (path: string) => `Đã lưu vào ${path}`,
  downloaded: (name: string) => `Đã tải xuống ${name}`,
  receipt: (code: string) => `Giấy tiếp nhận hồ sơ và hẹn trả kết quả ${code}`,
  refusal: (code: string) => `Phiếu từ chối tiếp nhận giải quyết hồ sơ ${code}`,
  supplement: (code: string) => `Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ ${code}`,
  apology: (code: string) => `Phiếu xin lỗi và đề nghị gia hạn ${code}`,
  stop: (code: string) => `Thông báo dừng giải quyết hồ sơ ${code}`,
  control: (code: string) => `Phiếu kiểm soát quá trình giải quyết hồ sơ ${code}`,
  transfer: (code: string) => `Phiếu bàn giao hồ sơ ${code}`,
  handover: (code: string) => `Giấy biên nhận trả kết quả ${code}`,
};
