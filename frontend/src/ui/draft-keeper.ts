// DraftKeeper writes drafts one after the other, only when they have changed,
// and never after they were dropped: the save of a case and the last key of its
// form race otherwise.
export class DraftKeeper {
  #last: string | undefined;
  #wanted: string | undefined;
  #writing: Promise<void> | undefined;
  #dropped = false;
  readonly #save: (content: string) => Promise<unknown>;
  readonly #forget: () => Promise<unknown>;
  readonly #fail: (thrown: unknown) => void;

  constructor(
    save: (content: string) => Promise<unknown>,
    forget: () => Promise<unknown>,
    fail: (thrown: unknown) => void,
  ) {
    this.#save = save;
    this.#forget = forget;
    this.#fail = fail;
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
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }

  async #write(): Promise<void> {
    while (!this.#dropped && this.#wanted !== undefined && this.#wanted !== this.#last) {
      const content = this.#wanted;
      try {
        await this.#save(content);
        this.#last = content;
      } catch (thrown) {
        this.#fail(thrown);
        break;
      }
    }
  }

  // drop forgets the draft for good: it was saved as a case, or cleared.
  async drop(): Promise<void> {
    this.#dropped = true;
    await this.#writing;
    await this.#forget().catch(this.#fail);
  }
}
