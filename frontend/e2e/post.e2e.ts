import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { fits } from "./fits";
import { setUp } from "./set-up";
import { type Running, start } from "./start";

// A result that goes by public post, and a fee by pages with its ground; from
// intake to the item that came back. By keyboard.

let run: Running;
beforeAll(async () => {
  run = await start();
  await setUp(run.page);
});
afterAll(async () => {
  await run?.stop();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await run.page.keyboard.press(key);
};
const type = (text: string) => run.page.keyboard.type(text);
const focus = (name: string) => run.page.focus(`[name="${name}"]`);
const value = (name: string) => run.page.inputValue(`[name="${name}"]`);
const focusIs = (name: string) =>
  run.page.waitForFunction((wanted) => document.activeElement?.getAttribute("name") === wanted, name);
const shows = (text: string) =>
  run.page.waitForFunction((t) => document.querySelector("main")?.textContent?.includes(t), text);
const good = async () => {
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
};

it("asks for pages, copies and the ground where the fee needs them", async () => {
  await press("F2");
  await focusIs("card");
  await type("079080001234||Trần Văn Mẫu|01011980|Nam|Số 1 đường Ví Dụ|05092021");
  await press("Enter");
  await focusIs("procedureCode");
  await type("tinh trang hon nhan"); // so much a case: no pages to count
  await press("Enter");
  await focusIs("papers.0.originals");
  expect(await run.page.locator("[name=pages]").count()).toBe(0);
  await focus("procedureCode");
  await press("Control+A");
  await type("2.000815");
  await press("Enter");
  await focusIs("papers.0.originals");
  await press("Alt+a");
  await focus("pages");
  await press("Control+A");
  await type("5");
  await press("Enter", "Control+A");
  await type("3");
  await run.page.waitForFunction(
    () => (document.querySelector("[name=fee]") as HTMLInputElement)?.value === "21.000",
  );
  await focus("relief");
  await press("ArrowDown", "ArrowDown"); // reduced
  await focus("feeCut");
  await type("50");
  await press("Control+Enter"); // the ground is missing
  await run.page.waitForSelector("[name=feeGround][aria-invalid=true]");
  await focusIs("feeGround");
  await good();
  await type("Thuộc hộ cận nghèo");
  await run.page.waitForFunction(
    () => (document.querySelector("[name=fee]") as HTMLInputElement)?.value === "10.500",
  );
  await shows("5 trang × 3 bản, giảm 50%: Thuộc hộ cận nghèo");
});

it("asks for the address when the post brings the result", async () => {
  await focus("resultWay");
  await press("ArrowDown"); // public post
  expect(await value("resultAddress")).toBe("Số 1 đường Ví Dụ");
  await focus("resultAddress");
  await press("Control+A", "Delete", "Control+Enter");
  await run.page.waitForSelector("[name=resultAddress][aria-invalid=true]");
  await focusIs("resultAddress");
  await good();
  await type("Số 9 đường Ví Dụ, phường Mẫu");
  await press("Control+Enter");
  await run.page.waitForSelector("canvas");
  await shows("Đã tiếp nhận");
  await good();
});

it("begins the next one with the same person, and the way that was chosen", async () => {
  await press("Alt+n");
  await focusIs("procedureCode");
  expect(await value("applicant.personalId")).toBe("079080001234");
  expect(await value("resultWay")).toBe("POST");
  expect(await value("resultAddress")).toBe("Số 1 đường Ví Dụ");
  await good();
  await press("F3");
  await run.page.waitForSelector("[role=gridcell]");
  await press("Control+f");
  await press("Tab");
  await run.page.focus("[role=grid]");
  await press("Enter");
  await run.page.waitForSelector("[role=toolbar]");
  await shows("Bưu chính công ích, đến Số 9 đường Ví Dụ, phường Mẫu");
  await shows("5 trang × 3 bản, giảm 50%: Thuộc hộ cận nghèo");
  await good();
});

it("corrects the pages, and the fee follows", async () => {
  await press("s");
  await focusIs("fields.applicant.name");
  await focus("fields.pages");
  await press("Control+A");
  await type("6");
  await run.page.waitForFunction(
    () => (document.querySelector('[name="fields.fee"]') as HTMLInputElement)?.value === "12.000",
  );
  await good();
  await focus("reason");
  await type("Đếm nhầm trang");
  await press("Control+Enter");
  await shows("6 trang × 3 bản");
});

it("hands it to the post with the number of the item", async () => {
  await run.page.waitForSelector("main form", { state: "detached" });
  await press("x");
  await run.page.waitForSelector("main form");
  await press("Control+Enter");
  await run.page.waitForSelector("main form", { state: "detached" });
  await shows("Đã xử lý xong"); // the page knows what can be done now
  await press("t");
  await focusIs("postNumber");
  expect(await value("postAddress")).toBe("Số 9 đường Ví Dụ, phường Mẫu");
  await press("Control+Enter");
  await run.page.waitForSelector("[name=postNumber][aria-invalid=true]");
  await good();
  await type("EM123456789VN");
  await press("Control+Enter");
  await run.page.waitForSelector("canvas");
  await run.page.waitForFunction(() => document.body.textContent?.includes("EM 123 456 789 VN"));
  await run.page.waitForFunction(() => document.body.textContent?.includes("BƯU ĐIỆN NHẬN GỬI"));
  await good();
});

it("takes in that the post brought it back, and gives it at the counter then", async () => {
  await press("F3");
  await run.page.waitForSelector("[role=gridcell]");
  await run.page.click("[role=gridcell]");
  await press("Enter");
  await shows("chưa có kết quả phát");
  await press("q");
  await focusIs("on");
  await run.page.focus("[name=outcome]:checked");
  await press("ArrowRight");
  await good();
  await focus("note");
  await type("Không liên hệ được người nhận");
  await press("Control+Enter");
  await run.page.waitForSelector("main form", { state: "detached" });
  await shows("chuyển hoàn ngày");
  await good();
  await press("t");
  await focusIs("receiptReturned");
  await shows("Bưu gửi số EM123456789VN đã chuyển hoàn về quầy");
  await press("Space", "Control+Enter");
  await run.page.waitForSelector("canvas");
  await run.page.waitForFunction(() => document.body.textContent?.includes("NGƯỜI NHẬN KẾT QUẢ"));
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
