// One survey form, to be read.
export const sheet = {
  title: (position: number, pile: string) => `Phiếu thứ ${position}, ${pile}`,
  titleShort: "Phiếu khảo sát",
  back: "Quay lại",
  pile: "Mở xấp phiếu",
  form: "Mẫu phiếu",
  version: (name: string, version: number) => `${name}, bản ${version}`,
  month: "Tháng",
  serial: "Số phiếu",
  status: "Tình trạng",
  void: "Lý do không hợp lệ",
  withheld:
    "Tháng này có quá ít phiếu hợp lệ để công bố số liệu, nên không mở câu trả lời của từng phiếu: đọc ra được ai đã trả lời.",
  notFinal: "Chưa mở câu trả lời: phiếu chưa nhập và đối chiếu xong, người nhập lần hai không được thấy.",
  noAnswers: "Phiếu không hợp lệ, không tính vào câu trả lời nào.",
  answers: "Câu trả lời",
  number: "Câu",
  question: "Nội dung",
  answer: "Trả lời",
  personal: "(có ghi, là thông tin cá nhân nên không mở)",
  readOnly:
    "Chỉ để xem. Câu trả lời như đã chốt sau khi nhập; tên và số điện thoại người dân ghi không mở ở đây.",
};
