import type { Page } from "playwright-core";

const pace = 150; // ms between keys: about 80 words a minute

// A stretch of work with what it took of a person's hands.
export type Work = { name: string; keys: number; scans: number; seconds: number };

// Hands press keys at a person's pace and count every one: a letter is one, and a
// key held for another (Ctrl, Alt) is one more. What a scanner types counts as a
// scan and not as keys. A Vietnamese letter counts as one too, though an input
// method wants one or two keys more for its marks.
export class Hands {
  private keys = 0;
  private scans = 0;
  private begun = Date.now();

  constructor(private readonly page: Page) {}

  async press(...combinations: string[]): Promise<void> {
    for (const combination of combinations) {
      this.keys += combination.split("+").length;
      await this.page.keyboard.press(combination);
      await this.page.waitForTimeout(pace);
    }
  }

  async type(text: string): Promise<void> {
    for (const letter of text) {
      this.keys += 1;
      await this.page.keyboard.type(letter);
      await this.page.waitForTimeout(pace);
    }
  }

  async scan(text: string): Promise<void> {
    this.scans += 1;
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  begin(): void {
    this.keys = 0;
    this.scans = 0;
    this.begun = Date.now();
  }

  done(name: string): Work {
    const seconds = (Date.now() - this.begun) / 1000;
    return { name, keys: this.keys, scans: this.scans, seconds: Math.round(seconds * 10) / 10 };
  }
}
