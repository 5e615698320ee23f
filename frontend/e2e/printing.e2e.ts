import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { type FakeCups, fakeCups } from "./fake-cups";
import { fits } from "./fits";
import { login } from "./login";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

// Printing as a clerk has it, by keyboard: no printer, printers chosen once, a
// jam that holds nobody up, reprints and slips that a correction made void.

let run: Running;
let cups: FakeCups;
beforeAll(async () => {
  cups = await fakeCups();
  run = await sample(cups.env);
  await login(run.page, samplePeople.clerk);
});
afterAll(async () => {
  await run?.stop();
  await cups?.stop();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await run.page.keyboard.press(key);
};
const type = (text: string) => run.page.keyboard.type(text);
const focusIs = (name: string) =>
  run.page.waitForFunction((wanted) => document.activeElement?.getAttribute("name") === wanted, name);
const says = (where: string, text: string) =>
  run.page.waitForFunction(
    ([w, t]) => document.querySelector(w as string)?.textContent?.includes(t as string),
    [where, text],
  );
const footer = (text: string) => says("footer", text);

// What the footer says of an act may be followed at once by what the printer says: listen keeps
// all of it from then on, and heard waits for one of them.
const listen = () =>
  run.page.evaluate(() => {
    const lines: string[] = [];
    const footer = document.querySelector("footer") as Element;
    const hear = () => lines.push(footer.textContent ?? "");
    new MutationObserver(hear).observe(footer, { characterData: true, childList: true, subtree: true });
    Object.assign(window, { lines });
  });
const heard = (text: string) =>
  run.page.waitForFunction(
    (wanted) => (window as unknown as { lines: string[] }).lines.some((line) => line.includes(wanted)),
    text,
  );
const good = async () => {
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
};
const came = (papers: number) => expect.poll(() => cups.asked().length).toBe(papers);
const codeShown = async () => /[A-Z]-\d{6}-\d+/.exec((await run.page.textContent("h1")) ?? "")?.[0] ?? "";

async function receive(name: string): Promise<string> {
  await press("F2");
  await run.page.waitForSelector("[name=card]");
  await focusIs("card");
  await run.page.fill("[name='applicant.name']", name);
  await run.page.fill("[name='applicant.address']", "Tổ 1");
  await run.page.focus("[name=procedureCode]");
  await type("tinh trang hon nhan");
  await press("Enter");
  await focusIs("papers.0.originals");
  await press("Space", "Control+Enter");
  await run.page.waitForSelector("canvas");
  return codeShown();
}

it("says plainly that there is no printer, and opens the viewer", async () => {
  await footer("Chưa có máy in");
  await press("F10");
  await run.page.click("[data-value=printers]");
  await says("main", "Máy tính này chưa có máy in");
  expect(await run.page.locator("main [role=gridcell]").first().textContent()).toContain("Mẫu 01");
  // Every kind that the program prints has a name here.
  const kinds = await run.page.locator("main [role=gridcell]:first-child").allTextContents();
  expect(kinds.length).toBeGreaterThan(8);
  expect(kinds.filter((kind) => /^[a-z]/.test(kind))).toEqual([]);
  await good();
  await listen();
  await press("Control+P");
  await heard("vì máy tính này chưa có máy in");
  await expect.poll(() => cups.viewed().join()).toContain("trang-in-thu.pdf");
});

it("chooses one printer for all, then tray, layout and copies of one form", async () => {
  cups.printers.push(
    { name: "HP-M404", trays: ["auto", "tray-1", "tray-2"] },
    { name: "Brother-2360", trays: ["auto"] },
  );
  await press("Alt+L");
  await says("main", "không có máy mặc định");
  await good();
  await press("Alt+C");
  await focusIs("printer");
  await good();
  await listen();
  await press("ArrowDown", "Control+Enter"); // after the default comes the first printer
  await heard("Mọi loại giấy: in ở HP-M404");
  await footer("Máy in: HP-M404");
  await run.page.waitForSelector("main form", { state: "detached" });

  await press("Alt+T");
  await focusIs("printer");
  await press("Enter", "End", "Enter", "ArrowDown", "Enter", "Control+A");
  await type("0");
  await good();
  await press("Control+Enter");
  await run.page.waitForSelector("[name=copies][aria-invalid=true]");
  await says("main form", "Nhập một số từ 1 đến 10");
  expect(await run.page.inputValue("[name=tray]")).toBe("tray-2");
  await run.page.fill("[name=copies]", "1");
  await press("Control+Enter");
  await run.page.waitForSelector("main form", { state: "detached" });
  for (const text of ["HP-M404", "Khay 2", "Một liên A5"]) await says("main [aria-rowindex='2']", text);
  await good();
  await press("Control+P");
  await came(1);
  expect(cups.text(1)).toContain("một liên A5");
});

it("prints a receipt by itself, and by the key on its button a marked reprint", async () => {
  const code = await receive("Trần Thị Mẫu In");
  await came(2);
  expect(cups.text(2)).toContain(code);
  expect(cups.text(2)).not.toContain("BẢN IN LẠI");
  await says("aside", "In nữa sẽ ghi “BẢN IN LẠI (lần 1)”");
  expect(await run.page.textContent("aside")).toContain("InCtrl P");
  await good();
  await press("Control+P");
  await came(3);
  expect(cups.text(3)).toContain("BẢN IN LẠI (lần 1)");
  await press("Control+O");
  await run.page.waitForSelector("[role=toolbar]");
  await press("g");
  await says("main", "In nữa sẽ ghi “BẢN IN LẠI (lần 2)”");
  await good();
  await press("Control+P");
  await came(4);
  expect(cups.text(4)).toContain("BẢN IN LẠI (lần 2)");
  expect(cups.text(4)).toContain(code);
});

it("offers the new slip after a correction, which replaces the void one", async () => {
  await press("s");
  await focusIs("fields.applicant.name");
  await press("Control+A");
  await type("Trần Thị Mẫu Đúng");
  await run.page.fill("[name=reason]", "Gõ nhầm tên");
  await press("Control+Enter");
  await says("main", "giấy đã in không còn giá trị: Giấy tiếp nhận");
  await says("main", "In giấy này, đưa người dân thay giấy cũ");
  await good();
  await press("Control+P");
  await came(5);
  expect(cups.text(5)).toContain("Thay thế giấy đã cấp");
  expect(cups.text(5)).not.toContain("BẢN IN LẠI");
  await run.page.waitForFunction(
    () => !document.querySelector("main")?.textContent?.includes("không còn giá trị"),
  );
});

it("goes on with the next case while the printer is jammed", async () => {
  const hp = cups.printers[0];
  if (!hp) throw new Error("no printer");
  hp.stopped = true;
  await listen();
  const first = await receive("Lê Văn Mẫu Kẹt");
  await heard("Đã gửi in ở máy HP-M404");
  const second = await receive("Phạm Thị Mẫu Sau"); // at once, by the same keys
  expect(second > first).toBe(true);
  await footer("Chưa in được 2");
  await good();
  await press("F2");
  await focusIs("card");

  await press("Alt+Q");
  await run.page.waitForSelector("[role=option]");
  await says("dialog", `Giấy tiếp nhận và hẹn trả (Mẫu 01) ${first}`);
  await says("dialog", "máy in HP-M404 đang dừng (kẹt giấy)");
  await good();
  const options = () => run.page.locator("[role=option]").allTextContents();
  expect((await options()).slice(0, 2).every((one) => one.startsWith("Chưa in được"))).toBe(true);
  await listen();
  await press("ArrowDown", "Delete");
  await heard("Đã bỏ Giấy tiếp nhận và hẹn trả (Mẫu 01)");
  await expect.poll(async () => (await options()).join()).not.toContain(second);

  hp.stopped = false;
  await press("Home", "Control+P");
  await run.page.waitForFunction(
    (code) =>
      [...document.querySelectorAll("[role=option]")].some(
        (one) => one.textContent?.includes(code) && one.textContent.startsWith("Đã xong"),
      ),
    first,
  );
  await good();
  await press("Escape");
  await run.page.waitForFunction(() => !document.querySelector("footer")?.textContent?.includes("Chưa in"));
  await focusIs("card"); // where the clerk was
});

it("opens a case from the queue", async () => {
  await press("Alt+Q");
  await run.page.waitForSelector("[role=option]");
  await press("Control+O");
  await run.page.waitForSelector("[role=toolbar]");
  expect(await codeShown()).not.toBe("");
});

it("prints the notice of a month and the slip of a hand-over with the same key", async () => {
  const before = cups.asked().length;
  await run.page.evaluate(() => {
    window.location.hash = "#/month/2026-10/figures";
  });
  await run.page.waitForSelector("canvas");
  expect(await run.page.textContent("main")).toContain("InCtrl P");
  await press("Control+P");
  await came(before + 1);
  expect(cups.asked().at(-1)).toBe("thong-bao-tthc-2026-10.pdf");

  await press("F4");
  await run.page.waitForSelector("#handover-find");
  await type("nguyen");
  await run.page.waitForSelector("[role=option]");
  await press("ArrowDown", "Enter");
  await focusIs("receiptReturned");
  await press("Space", "Control+Enter");
  await run.page.waitForSelector("canvas");
  expect(await run.page.textContent("main")).toContain("InCtrl P");
  await press("Control+P");
  await came(before + 2);
  expect(cups.asked().at(-1)).toContain("bien-nhan-tra-ket-qua-");
  await says("main", "In nữa sẽ ghi");
  await good();
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
