type Draw = () => void;

// painted waits until the screen shows what was changed.
const painted = () =>
  new Promise<void>((go) => {
    const late = setTimeout(go, 100); // nothing is painted while the window is hidden
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(go);
    });
  });

// KeyingSight draws what happens on the desk, in two steps, so that no key waits for
// more than the typist looks for: the next question, or why the key was refused. The
// form around it follows when that is painted, once for all keys that came meanwhile.
export class KeyingSight {
  #first = new Set<Draw>();
  #around = new Set<Draw>();
  #coming: Promise<void> | undefined;

  // first and around take what draws, and give the function that takes it away again.
  first = (draw: Draw): (() => void) => added(this.#first, draw);
  around = (draw: Draw): (() => void) => added(this.#around, draw);

  draw(): void {
    for (const draw of this.#first) draw();
    this.#coming ??= painted().then(() => {
      this.#coming = undefined;
      for (const draw of this.#around) draw();
    });
  }

  // drawn waits until all is drawn.
  drawn = (): Promise<void> => this.#coming ?? Promise.resolve();
}

function added(to: Set<Draw>, draw: Draw): () => void {
  to.add(draw);
  return () => void to.delete(draw);
}
