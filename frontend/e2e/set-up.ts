import type { Page } from "playwright-core";

export const person = { name: "Nguyễn Thị Mẫu", login: "mau", password: "Thu-nghiem-1" };

// setUp makes an empty folder a ward's office, by keyboard, naming only its
// committee and taking what is proposed for the rest.
export async function setUp(page: Page): Promise<void> {
  await page.waitForSelector('[name="profile.committee"]');
  await page.keyboard.type("Ủy ban nhân dân phường Mẫu");
  await page.keyboard.press("Enter");
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press("Control+Enter");
    await page.waitForSelector(`[data-step="${step + 1}"]:not([hidden])`);
  }
  await page.waitForFunction(() => document.activeElement?.getAttribute("name") === "name");
  for (const text of [person.name, person.login, person.password, person.password]) {
    await page.keyboard.press("Control+A");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.press("Enter");
  await page.waitForSelector("nav");
}
