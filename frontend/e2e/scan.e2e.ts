import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { fits } from "./fits";
import { login } from "./login";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import { checked, scanner } from "./scanner";
import type { Running } from "./start";

const card = (id: string, name: string) =>
  `${id}||${name}|01011980|Nam|Số 1 đường Ví Dụ, phường Mẫu|05092021`;

let run: Running;
let scan: Awaited<ReturnType<typeof scanner>>;
let code = ""; // of a case of the sample ward
beforeAll(async () => {
  run = await sample();
  await login(run.page, samplePeople.clerk);
  scan = await scanner(run.page);
});
afterAll(async () => {
  await run?.stop();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await run.page.keyboard.press(key);
};
const value = (name: string) => run.page.inputValue(`[name="${name}"]`);
const pause = () => run.page.waitForTimeout(300); // between a person's hand and the scanner
const filled = (id: string) =>
  run.page.waitForFunction(
    (id) => document.querySelector<HTMLInputElement>('[name="applicant.personalId"]')?.value === id,
    id,
  );
const place = () => run.page.evaluate(() => decodeURIComponent(window.location.hash));

it("fills the person from any field of the intake, and leaves the field alone", async () => {
  const { page } = run;
  await press("F2");
  await page.waitForSelector("[name=note]");
  await page.evaluate(() => {
    const times = { key: 0, took: [] as number[] };
    Object.assign(window, { times });
    window.addEventListener(
      "keyup",
      (event) => {
        if (event.key !== "Enter") times.key = performance.now();
      },
      true,
    );
    document.addEventListener("input", (event) => {
      if ((event.target as HTMLInputElement).name === "applicant.address")
        times.took.push(performance.now() - times.key);
    });
  });
  const fields = ["note", "card", "applicant.phone", "procedureCode", "applicant.name", "subject", "sets"];
  for (const [at, name] of [...fields, ...fields].entries()) {
    const field = page.locator(`[name="${name}"]`);
    if ((await field.count()) === 0) continue;
    await field.focus();
    const before = ["note", "subject"].includes(name) ? "đang gõ dở" : await field.inputValue();
    await field.fill(before);
    await pause();
    const id = `07908000${1000 + at}`;
    await scan(card(id, "Nguyễn Thị Mẫu"), at < fields.length ? "Enter" : "");
    await filled(id);
    if (!name.startsWith("applicant")) expect(await field.inputValue(), name).toBe(before);
  }
  const took = await page.evaluate(() => (window as unknown as { times: { took: number[] } }).times.took);
  console.log(`from the last key to the filled person, ms: ${took.map(Math.round).join(" ")}`);
  expect(took.length).toBeGreaterThan(8);
  expect(await value("applicant.name")).toBe("Nguyễn Thị Mẫu");
});

it("mends what a scanner typed in a wrong code page and flags it at its field", async () => {
  const { page } = run;
  await page.focus("[name=note]");
  await pause();
  const typed = Buffer.from(card("079080005555", "Nguyễn Văn Mẫu")).toString("latin1");
  await scan(typed);
  await filled("079080005555");
  expect(await value("applicant.name")).toBe("Nguyễn Văn Mẫu");
  expect(await value("applicant.address")).toBe("Số 1 đường Ví Dụ, phường Mẫu");
  await page.waitForSelector('[name="applicant.name"][aria-invalid=true]');
  expect(await axe(page)).toEqual([]);
  expect(await fits(page)).toBe(true);
});

it("flags a name that an input method may have damaged, and shows what was typed", async () => {
  const { page } = run;
  await pause();
  await scan(card("079080006666", "NguyE6n VAn Mu"), "");
  await filled("079080006666");
  await page.waitForSelector('[name="applicant.name"][aria-invalid=true]');
  expect(await page.textContent("main")).toContain("079080006666||NguyE6n VAn Mu|");
  expect(await axe(page)).toEqual([]);
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/flagged.png` });
});

it("leaves people alone who type fast, paste or compose", async () => {
  const { page } = run;
  await page.fill("[name=note]", "");
  await page.focus("[name=note]");
  const text = "079080001234||Nam|01011980|Nam|So 1|05092021";
  for (const [at, letter] of [...text].entries()) {
    await page.keyboard.press(letter, { delay: 5 });
    expect(await value("note")).toBe(text.slice(0, at + 1));
    await page.waitForTimeout(62);
  }
  await page.fill("[name=note]", "");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((card) => navigator.clipboard.writeText(card), text);
  await press("Control+V");
  await pause();
  expect(await value("note")).toBe(text);

  await page.fill("[name=note]", "");
  const keys = await page.context().newCDPSession(page);
  for (const shown of ["n", "ng", "ngu", "ngư", "ngươ", "người"])
    await keys.send("Input.imeSetComposition", {
      text: shown,
      selectionStart: shown.length,
      selectionEnd: shown.length,
    });
  await keys.send("Input.insertText", { text: "người" });
  await pause();
  expect(await value("note")).toBe("người");
  expect(await value("applicant.personalId")).toBe("079080006666");
});

it("opens the case of a slip out of an unsaved intake, whose draft is kept", async () => {
  const { page } = run;
  await press("F3");
  await page.waitForSelector("[role=row][aria-rowindex='2']");
  code =
    /[A-Z0-9]+-\d{6}-\d{4,}/.exec((await page.textContent("[role=row][aria-rowindex='2']")) ?? "")?.[0] ?? "";
  await press("F2");
  await page.waitForSelector("[name=note]");
  await page.fill("[name=note]", "đang làm dở");
  await page.focus('[name="applicant.name"]');
  await pause();
  await scan(checked(code));
  await page.waitForFunction((code) => document.querySelector("h1")?.textContent?.startsWith(code), code);
  await press("F2");
  await page.waitForSelector("[name=note]");
  expect(await value("note")).toBe("đang làm dở");
  expect(await value("applicant.personalId")).toBe("079080006666");
  expect(await value("applicant.name")).not.toContain(code);
});

it("says that a check character is wrong and opens nothing", async () => {
  const { page } = run;
  const before = await place();
  const right = checked(code);
  await pause();
  await scan(`${right.slice(0, -1)}${right.endsWith("A") ? "B" : "A"}`);
  await page.waitForSelector("[role=alert][popover]");
  expect(await page.textContent("[role=alert][popover]")).toContain("sai ký tự kiểm tra");
  expect(await place()).toBe(before);
  expect(await axe(page)).toEqual([]);
  expect(await fits(page)).toBe(true);
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/wrong-sign.png` });
  await press("Escape");
  expect(await page.locator("[role=alert][popover]").count()).toBe(0);
});

it("opens it while a dialog is open, and asks when something is typed there", async () => {
  const { page } = run;
  await press("Alt+Delete");
  await page.waitForSelector("dialog[open]");
  await pause();
  await scan(checked(code));
  await page.waitForFunction((code) => document.querySelector("h1")?.textContent?.startsWith(code), code);
  expect(await page.locator("dialog[open]").count()).toBe(0);

  await press("F1");
  await page.getByRole("button", { name: "Trần Thị Mẫu Lan" }).click();
  await page.getByRole("button", { name: "Đổi mật khẩu" }).click();
  await page.waitForSelector("dialog[open] input");
  await page.keyboard.type("mau-2026");
  await pause();
  await scan(checked(code), "");
  await page.waitForFunction(() => document.querySelectorAll("dialog[open]").length === 2);
  expect(await axe(page)).toEqual([]);
  await press("Escape");
  expect(await page.locator("dialog[open]").count()).toBe(1);
  expect(await page.inputValue("dialog[open] input")).toBe("mau-2026");
  await pause();
  await scan(checked(code));
  await page.waitForFunction(() => document.querySelectorAll("dialog[open]").length === 2);
  await press("Control+Enter");
  await page.waitForFunction((code) => document.querySelector("h1")?.textContent?.startsWith(code), code);
  expect(await page.locator("dialog[open]").count()).toBe(0);
});

it("opens the hand-over on that screen", async () => {
  const { page } = run;
  await press("F4");
  await page.waitForSelector("#handover-find");
  await pause();
  await scan(checked(code));
  await page.waitForFunction((code) => document.querySelector("h1")?.textContent?.includes(code), code);
  expect(await place()).toMatch(/^#\/handover\/.+/);
});

it("finds the cases of the person whose card is scanned on another screen", async () => {
  const { page } = run;
  await press("F1");
  await page.waitForSelector("h1");
  await pause();
  await scan(card("079080001234", "Trần Văn Mẫu"));
  await page.waitForFunction(() => decodeURIComponent(window.location.hash).includes("Trần+Văn+Mẫu+1234"));
});

it("finds people, screens and acts with Ctrl+K, by keyboard alone", async () => {
  const { page } = run;
  await press("F1");
  await press("Control+K");
  await page.keyboard.type("nguyen");
  await page.waitForSelector("[role=group][aria-label=Người] [role=option]");
  expect(await axe(page)).toEqual([]);
  expect(await fits(page)).toBe(true);
  const first = await page.textContent("[role=group][aria-label=Người] [role=option]");
  expect(first).toMatch(/\d{4}•+\d{4}/);
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/search.png` });
  await press("Enter");
  await page.waitForFunction(() => window.location.hash.startsWith("#/cases/where/text="));
  await page.waitForSelector("[role=row][aria-rowindex='2']");
  await press("Control+K");
  await page.keyboard.type("may in");
  await press("Enter");
  await page.waitForFunction(() => window.location.hash === "#/settings/printers");
  await press("Control+K");
  await page.keyboard.type("dang xuat");
  await press("Enter");
  await page.waitForSelector("[name=login]");
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
