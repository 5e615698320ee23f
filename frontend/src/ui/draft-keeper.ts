import { unkeptDrafts } from "./unkept-drafts";

type Door = {
  place: string; // whose draft, of which screen
  save: (content: string) => Promise<unknown>;
  forget: () => Promise<unknown>;
  fail: (thrown: unknown) => void;
  mine: () => Promise<boolean>; // the person who typed it is still at the desk
};

const again = 5_000; // ms until what could not be written is tried again

// DraftKeeper writes drafts one after the other, only when they have changed,
// and never after they were dropped: the save of a case and the last key of its
// form race otherwise. What could not be written is remembered beyond the life
// of its screen and tried again, after a while and after every act.
export class DraftKeeper {
  #last: string | undefined;
  #wanted: string | undefined;
  #writing: Promise<void> | undefined;
  #dropped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopListening: (() => void) | undefined;
  readonly #door: Door;

  constructor(door: Door) {
    this.#door = door;
  }

  // start says what is in the form before anything is typed: it needs no draft.
  start(content: string): void {
    this.#last ??= content;
  }

  // keep writes the content, after what is being written now; it ends when the
  // newest content is written.
  keep(content: string): Promise<void> {
    if (this.#dropped) return Promise.resolve();
    this.#wanted = content;
    if (content !== this.#last) unkeptDrafts.put(this.#door.place, content);
    this.#writing ??= this.#write(this.#door.fail).finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }

  async #write(fail: (thrown: unknown) => void): Promise<void> {
    this.#rest();
    while (!this.#dropped && this.#wanted !== undefined && this.#wanted !== this.#last) {
      const content = this.#wanted;
      try {
        await this.#door.save(content);
        this.#last = content;
        if (unkeptDrafts.of(this.#door.place) === content) unkeptDrafts.forget(this.#door.place);
      } catch (thrown) {
        if (this.#dropped) return;
        this.#wait();
        fail(thrown);
        return;
      }
    }
  }

  #wait(): void {
    const retry = () => void this.#retry();
    this.#timer = setTimeout(retry, again);
    this.#stopListening = unkeptDrafts.onRetry(retry);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#stopListening?.();
  }

  // A newer screen may have taken the content over, and somebody else the desk.
  async #retry(): Promise<void> {
    this.#rest();
    if (this.#writing || this.#dropped || unkeptDrafts.of(this.#door.place) !== this.#wanted) return;
    const mine = await this.#door.mine().catch(() => false);
    if (this.#writing || this.#dropped || unkeptDrafts.of(this.#door.place) !== this.#wanted) return;
    if (!mine) return this.#wait();
    this.#writing = this.#write(() => {}).finally(() => {
      this.#writing = undefined;
    });
    await this.#writing;
  }

  // drop forgets the draft for good: it was saved as a case, or cleared.
  async drop(): Promise<void> {
    this.#dropped = true;
    this.#rest();
    unkeptDrafts.forget(this.#door.place);
    await this.#writing;
    await this.#door.forget().catch(this.#door.fail);
  }
}
