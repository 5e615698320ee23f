import { isSound, isWhole, kindOf, mayBecome, type ScanKind, scanText } from "./scan-kind";
import { arrived, putBack, type Spot, spotNow, takesText, writeAt, writeHere } from "./scan-spot";

// raw is what was typed, letter by letter; at is the field it was typed into.
export type Scan = { kind: ScanKind; text: string; raw: string; at: Element | null };

const unbroken = 50; // ms between two keys of a scanner; a person at 15 keys a second takes 67
const patience = 250; // ms that a scanner on a busy machine may falter
const mostRuns = 64; // that are remembered
const slowest = 3; // letters in a run, on the average, of a scan that fell apart
const sure = 8; // keys in a row that no person types so fast
const sureElsewhere = 3; // where keys write nothing, they must not act either

// A run of letters that came without a break, and what stood where before it.
type Run = { text: string; spots: Spot[]; composed: boolean };

// Letters that were held back, and where they were going.
type Held = { text: string; at: Element | null };

// A Burst is the keys of the last moment, some of which came faster than a
// person types. From the moment that it can only be a scanner its keys are held
// back, so that they do nothing where they land; if it was none after all they
// are written there at once.
export class Burst {
  #runs: Run[] = [];
  #held: Held[] = []; // the last letters, which were held back
  #holding = false;
  #last = Number.NEGATIVE_INFINITY;

  get holding(): boolean {
    return this.#holding;
  }

  get empty(): boolean {
    return this.#runs.every((run) => run.text === "" && !run.composed);
  }

  // wait is how long to wait for the next key, in ms, until the burst has ended.
  get wait(): number {
    const texts = this.#texts();
    return !texts.some(isWhole) && (this.#holding || texts.some(kindOf)) ? patience : 60;
  }

  // beat tells of a key, before it does anything.
  beat(at: number): void {
    const gap = at - this.#last;
    this.#last = at;
    if (gap > patience) this.stop();
    if (this.#runs.length === 0 || (gap > unbroken && !this.#holding))
      this.#runs = [...this.#runs, { text: "", spots: [], composed: false }].slice(-mostRuns);
    const { spots } = this.#run;
    if (spots.at(-1)?.element !== document.activeElement || spots.length === 0) spots.push(spotNow());
  }

  get #run(): Run {
    return this.#runs.at(-1) ?? { text: "", spots: [], composed: false };
  }

  // Every text that this may be, the shortest first: of the last run, of the last two…
  #texts(): string[] {
    return this.#runs.map((_, at) => this.#textFrom(at)).reverse();
  }

  // What an input method had its hands in is read from the field.
  #textFrom(at: number): string {
    const runs = this.#runs.slice(at);
    const spot = runs[0]?.spots[0];
    if (spot && runs.some((run) => run.composed)) return arrived(spot);
    return runs.map((run) => run.text).join("");
  }

  // letter adds what a key writes. True: hold it back.
  letter(written: string): boolean {
    const held = this.#holding;
    this.#run.text += written;
    if (held) this.#hold(written);
    if (held && !this.#texts().some(mayBecome)) this.release();
    else if (!held) this.#holding = this.#isSure();
    return held;
  }

  // The focus may move while keys are held back: a screen arrives late.
  #hold(text: string): void {
    const at = document.activeElement;
    const last = this.#held.at(-1);
    if (last?.at === at) last.text += text;
    else this.#held.push({ text, at });
  }

  #isSure(): boolean {
    const { text, composed } = this.#run;
    const least = takesText(document.activeElement) ? sure : sureElsewhere;
    return !composed && text.length >= least && this.#texts().some(mayBecome);
  }

  // erase takes the last letter back: an input method rewrites what it has
  // written. True: the letter was held back, so that nothing is to be erased.
  erase(): boolean {
    const last = this.#held.at(-1);
    if (last) last.text = last.text.slice(0, -1);
    if (last?.text === "") this.#held.pop();
    this.#run.text = this.#run.text.slice(0, -1);
    return last !== undefined;
  }

  compose(): void {
    this.#run.composed = true;
  }

  // end gives the scan that this was, with everything back as it stood before;
  // undefined when it was none, or is not at its end yet.
  end(): Scan | undefined {
    const texts = this.#texts();
    const back = whichScan(texts);
    const raw = texts[back];
    const kind = raw === undefined ? undefined : kindOf(raw);
    if (raw === undefined || !kind) return undefined;
    const spots = this.#runs.slice(-1 - back).flatMap((run) => run.spots);
    for (const spot of [...spots].reverse()) putBack(spot);
    const text = scanText(raw, kind);
    const before = this.#runs.some((run) => run.composed) ? "" : raw.slice(0, Math.max(0, raw.indexOf(text)));
    this.#clear();
    writeHere(before); // the last letters of somebody who typed until the scan began
    return { kind, text, raw: raw.slice(before.length), at: spots[0]?.element ?? null };
  }

  // release writes what was held back where it was going.
  release(): void {
    const held = this.#held;
    this.#held = [];
    this.#holding = false;
    for (const { text, at } of held) writeAt(at, text);
  }

  // stop ends the burst: it was no scan.
  stop(): void {
    this.release();
    this.#clear();
  }

  #clear(): void {
    this.#runs = [];
    this.#held = [];
    this.#holding = false;
  }
}

// whichScan gives the place of the text that is a scan, -1 for none. What came
// too slowly was typed by a person.
function whichScan(texts: string[]): number {
  const sound = texts.findIndex(isSound);
  const found = sound >= 0 ? sound : texts.findIndex((text) => kindOf(text));
  return (texts[found]?.length ?? 0) >= (found + 1) * slowest ? found : -1;
}
