import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { toAppError } from "@/bridge/to-app-error";
import { type AnswerQueue, answerQueue } from "./answer-queue";
import { beepKey } from "./beep-key";
import { keyingAct } from "./keying-act";
import { type Ahead, wordsAhead } from "./keying-ahead";
import { grantWish, isAway, refusalAct, refusedAnswers, saveKeys } from "./keying-door";
import { KeyingSight } from "./keying-sight";
import { begin, changed, current, type KeyingAct, type KeyingState, type Wish } from "./keying-state";
import type { RemarkDraft } from "./remark-draft";
import { isValid } from "./walk";

// Why a sheet can never be saved from this screen again.
const lostKeys = ["keying.moved", "keying.nothing", "keying.released", "batch.closed_already"];

const patience = 500; // ms until answers that are not saved yet are told of

// KeyingDesk is a sheet with what is going on around it. Keys act on it at once, even
// several before anything is drawn again; what the page shows follows.
export class KeyingDesk {
  state: KeyingState;
  busy = false; // the program is asked for the next sheet
  unsaved = 0;
  readonly sight = new KeyingSight();
  #ahead: KeyingAct[] = []; // what was keyed meanwhile, for the next sheet
  #unsure = false; // a sheet may have been finished though no answer came
  #lost = false; // the sheet is not before this typist any more
  #queue: AnswerQueue;
  #late: ReturnType<typeof setTimeout> | undefined;
  #sound: ReturnType<typeof setTimeout> | undefined;

  constructor(
    public seat: office.Seat,
    readonly leave: () => void,
    readonly unreachable: string,
    public remark: RemarkDraft | undefined, // what was being typed and not ended
  ) {
    this.state = begin(seat);
    this.#queue = this.#newQueue();
  }

  act = (one: KeyingAct): void => {
    if (this.busy) this.#ahead.push(one);
    else this.#apply(one);
  };

  #apply(one: KeyingAct): void {
    const before = this.state;
    this.state = keyingAct(before, one);
    this.sight.draw();
    const answers = changed(before, this.state);
    if (Object.keys(answers).length > 0) this.#queue.put(answers, this.state.strokes);
    this.#beep();
    const { wish } = this.state;
    if (one.act === "key" && wish) void this.#grant(wish);
  }

  // A letter may be the beginning of a scan: only the next key tells.
  #beep(): void {
    clearTimeout(this.#sound);
    if (this.state.refused) this.#sound = setTimeout(beepKey, this.state.stray ? 60 : 0);
  }

  // at names the sheet that is shown.
  get at() {
    const { batch, which, position } = this.seat;
    return { batch: batch.id, which, position };
  }

  // saved waits until all answers given so far are saved.
  saved = (): Promise<void> => this.#queue.settled();

  // typedBefore is what was typed at a question of this sheet before a power cut.
  typedBefore(question: string): string {
    const { at, remark } = this;
    const same =
      remark?.batch === at.batch &&
      remark.which === at.which &&
      remark.position === at.position &&
      remark.question === question;
    return same ? remark.words : "";
  }

  #newQueue(): AnswerQueue {
    const { seat } = this;
    return answerQueue({
      ready: this.sight.drawn,
      save: (answers, strokes) => saveKeys(seat, answers, strokes),
      changed: (waiting) => this.#tell(waiting),
      unreachable: isAway,
      refused: (error) => this.#refused(error),
    });
  }

  // Saving takes a moment; only what takes long is told.
  #tell(waiting: number): void {
    if (waiting > 0 && this.unsaved === 0) {
      this.#late ??= setTimeout(() => this.#count(this.#queue.waiting()), patience);
      return;
    }
    clearTimeout(this.#late);
    this.#late = undefined;
    if (this.unsaved !== waiting) this.#count(waiting);
  }

  #count(waiting: number): void {
    this.#late = undefined;
    this.unsaved = this.#lost ? 0 : waiting;
    this.sight.draw();
  }

  #refused(error: unknown): string[] {
    const never = refusedAnswers(error);
    for (const { field, sentence } of never) this.#apply({ act: "reject", question: field, sentence });
    if (never.length === 0) {
      this.#lost = lostKeys.includes(toAppError(error).key);
      if (this.#lost) this.#count(0); // nothing is tried again
      this.#apply(refusalAct(toAppError(error), this.unreachable));
    }
    return never.map((one) => one.field);
  }

  async #grant(wish: Wish): Promise<void> {
    this.busy = true;
    this.sight.draw();
    try {
      // What was told to be lost keeps nobody here.
      if (wish.do !== "leave" || !this.#lost) await this.#queue.settled();
      if (wish.do === "leave") this.leave();
      else this.#sit(await this.#ask(wish));
    } catch (thrown) {
      // What was keyed ahead was meant for a sheet that is not there.
      this.#ahead = [];
      this.busy = false;
      this.#apply(refusalAct(toAppError(thrown), this.unreachable));
      beepKey();
    }
  }

  async #ask(wish: Exclude<Wish, { do: "leave" }>): Promise<office.Seat> {
    const { seat, state } = this;
    try {
      const next = await grantWish(seat, wish, state.strokes);
      this.#unsure = false;
      return next;
    } catch (thrown) {
      const gone = ["keying.moved", "keying.nothing"].includes(toAppError(thrown).key);
      if (gone && this.#unsure) return bridge.keying.Sit(seat.batch.id, seat.which);
      this.#unsure = isAway(thrown);
      throw thrown;
    }
  }

  // What was keyed ahead acts on the sheet as it would have. Words stand in their field
  // then, to be looked at: an input method may not have been asked.
  #replay(ahead: KeyingAct[]): void {
    let left = ahead;
    while (left.length > 0) {
      const [one, rest] = this.#next(left);
      if (one) this.act(one);
      left = rest;
    }
  }

  // next gives what is to be done first, and what is left then.
  #next([one, ...rest]: KeyingAct[]): [KeyingAct | undefined, KeyingAct[]] {
    const { state } = this;
    const ask = this.busy || state.panel ? undefined : current(state);
    if (!one || ask?.kind !== "TEXT") return [one, rest];
    const given = wordsAhead([one, ...rest]);
    if (isValid(given.words)) {
      this.#began(ask.code, given);
      return [undefined, []];
    }
    if (!given.ended) return [one, rest];
    const words = given.words || state.answers[ask.code] || "";
    return [{ act: "words", words, strokes: given.words.length + 1 }, given.rest.slice(1)];
  }

  #began(question: string, { words, rest }: Ahead): void {
    this.remark = { ...this.at, question, words };
    if (rest.length > 0) this.#apply({ act: "refuse", why: "ahead" });
    else this.sight.draw();
  }

  #sit(seat: office.Seat): void {
    const same = seat.position === this.seat.position;
    const strokes = same ? Math.max(seat.strokes, this.state.strokes) : seat.strokes;
    // The next sheet of the same form lies in the rows of the last.
    const { questionnaire: form } = this.seat;
    const { code, version } = seat.questionnaire;
    const questionnaire = form.code === code && form.version === version ? form : seat.questionnaire;
    this.seat = { ...seat, strokes, questionnaire };
    this.state = begin(this.seat);
    this.#queue = this.#newQueue();
    this.#unsure = false;
    this.#lost = false;
    const ahead = this.#ahead;
    this.#ahead = [];
    this.busy = false;
    this.sight.draw();
    this.#replay(ahead);
  }
}
