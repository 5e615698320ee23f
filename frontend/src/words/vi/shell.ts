export const shell = {
  program: "Một cửa",
  nav: {
    label: "Các màn hình",
    today: "Hôm nay",
    intake: "Tiếp nhận",
    cases: "Hồ sơ",
    handover: "Trả kết quả",
    month: "Tháng này",
    settings: "Thiết lập",
  },
  skip: "Đến nội dung",
  search: {
    label: "Tìm hồ sơ, người, thủ tục, lệnh",
    placeholder: "Tìm hồ sơ, người, thủ tục, lệnh…",
    commands: "Lệnh",
    cases: "Hồ sơ",
    procedures: "Tiếp nhận theo thủ tục",
    nothing: "Không thấy gì. Thử số hồ sơ, tên, điện thoại hoặc tên thủ tục.",
    searching: "Đang tìm…",
  },
  menu: {
    lock: "Khóa máy",
    signOut: "Đăng xuất",
    password: "Đổi mật khẩu",
    language: "English",
    label: (name: string) => `Tùy chọn của ${name}`,
  },
  status: {
    saved: (time: string) => `Đã lưu ${time}`,
    notSaved: "Chưa lưu gì",
    window: "Cửa sổ",
    browser: "Trình duyệt",
  },
  door: {
    noTokenTitle: "Chưa vào được chương trình",
    noToken:
      "Trang này chỉ mở được bằng địa chỉ mà chương trình Một cửa vừa in ra. Hãy mở lại đúng địa chỉ đó (có phần #token ở cuối).",
    unreachable: "Không liên lạc được với chương trình. Có thể nó đã bị tắt: hãy mở lại rồi thử lần nữa.",
    retry: "Thử lại",
  },
  error: {
    title: "Màn hình này gặp lỗi",
    hint: "Những gì đã lưu vẫn còn nguyên. Thử mở lại màn hình; nếu lỗi lặp lại, hãy báo cho người quản trị dòng chữ dưới đây.",
    again: "Mở lại màn hình",
  },
  soon: "Màn hình này chưa có.",
  roles: {
    ADMINISTRATOR: "Quản trị",
    CLERK: "Tiếp nhận và trả kết quả",
    SURVEY_STAFF: "Nhập phiếu khảo sát",
    LEADER: "Lãnh đạo",
  } as Record<string, string>,
};
