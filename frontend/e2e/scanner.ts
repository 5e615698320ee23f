import type { Page } from "playwright-core";

const apart = 0.002; // seconds between two keys, however busy this machine is

// scanner gives a scanner at the page: it types like a keyboard, much faster
// than anybody, all keys of a text in one go.
export async function scanner(page: Page) {
  const keys = await page.context().newCDPSession(page);
  const press = (key: string, text: string, timestamp: number) => [
    keys.send("Input.dispatchKeyEvent", { type: "keyDown", key, text, unmodifiedText: text, timestamp }),
    keys.send("Input.dispatchKeyEvent", { type: "keyUp", key, timestamp }),
  ];
  return async (text: string, suffix: "" | "Enter" = "Enter"): Promise<void> => {
    const begun = Date.now() / 1000;
    const sent = [...text].flatMap((letter, at) => press(letter, letter, begun + at * apart));
    if (suffix) sent.push(...press("Enter", "\r", begun + text.length * apart));
    await Promise.all(sent);
  };
}

// checked gives a number with its check character, by ISO 7064 MOD 37,36.
export function checked(number: string): string {
  const signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  let p = 36;
  for (const sign of number.replace(/-/g, ""))
    p = ((((p + signs.indexOf(sign)) % 36 || 36) * 2) % 37) as number;
  return `${number}-${signs[(37 - p) % 36]}`;
}
