import { expect, it } from "vitest";
import { propose } from "./propose";

it.each([
  ["Anh cán bộ quầy 2 quát tôi rất to", "REPORT", "CONDUCT", ""],
  ["Cái quạt ở phòng chờ hỏng", "REPORT", "FACILITIES", ""],
  ["Đề nghị giảm bớt giấy tờ khi làm khai sinh", "PETITION", "REGULATION", ""],
  ["Tôi góp ý nên có thêm ghế", "PETITION", "FACILITIES", ""],
  ["Cảm ơn các anh chị đã tận tình", "SUGGESTION", "CONDUCT", ""],
  ["Hôm nay trời đẹp", "REPORT", "OTHER", ""],
  ["", "REPORT", "OTHER", ""],
  ["Tôi khiếu nại quyết định xử phạt số 12", "REPORT", "OTHER", "COMPLAINT"],
  ["Tôi TỐ CÁO ông A nhận tiền", "REPORT", "OTHER", "DENUNCIATION"],
  ["toi muon khieu nai ve thai do", "REPORT", "CONDUCT", "COMPLAINT"],
  ["Anh to cao đứng ở quầy", "REPORT", "OTHER", ""], // tall, and no tố cáo
  ["Cán bộ địa chính nhận hối lộ", "REPORT", "OTHER", "DENUNCIATION"],
  ["Tôi chưa được nhận tiền trợ cấp", "REPORT", "OTHER", ""],
  ["Nhân viên đòi tiền, đòi phong bì!", "REPORT", "CONDUCT", ""],
])("takes %j for %s, %s", (content, kind, cls, other) =>
  expect(propose(content)).toEqual({ kind, class: cls, other }),
);

it("reads letters that were typed in parts", () =>
  expect(propose("thái độ".normalize("NFD")).class).toBe("CONDUCT"));
