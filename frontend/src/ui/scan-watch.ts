import { Burst, type Scan } from "./scan-burst";
import { takesText, writeHere } from "./scan-spot";

const afterwards = 200; // ms in which a scanner may still send its Enter

// watchScans listens to every key before anybody else does, and gives what a
// scanner has typed. take says whether anybody wanted it; what nobody wants is
// left to be typed. The function it gives stops listening.
export function watchScans(take: (scan: Scan) => boolean): () => void {
  const watch = new Watch(take);
  const on: [string, (event: never) => void][] = [
    ["keydown", watch.keyDown],
    ["keypress", watch.keyPress],
    ["beforeinput", watch.beforeInput],
    ["compositionend", watch.composed],
    ["pointerdown", watch.other],
  ];
  const listeners = on.map(([name, listener]) => {
    const unlessKept = (event: Event) =>
      keepsKeys(event) ? watch.other() : (listener as EventListener)(event);
    return [name, unlessKept] as const;
  });
  for (const [name, listener] of listeners) window.addEventListener(name, listener, true);
  return () => {
    watch.close();
    for (const [name, listener] of listeners) window.removeEventListener(name, listener, true);
  };
}

// A screen on which every key is an answer reads scans itself: held back for a
// moment, the keys of a fast typist would be gone. Its fields are as any other.
const keepsKeys = ({ target }: Event): boolean =>
  target instanceof Element && !takesText(target) && target.closest("[data-keeps-keys]") !== null;

class Watch {
  readonly #burst = new Burst();
  readonly #take: (scan: Scan) => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pressed: string | undefined; // and counted, on its way into the field
  #done = Number.NEGATIVE_INFINITY; // when the last scan was recognised

  constructor(take: (scan: Scan) => boolean) {
    this.#take = take;
  }

  keyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (/^(Shift|Control|Meta|CapsLock|NumLock|AltGraph)$/.test(key)) return;
    const suffix = this.#isSuffix(event);
    if (!suffix) this.#done = Number.NEGATIVE_INFINITY; // the next Enter is a person's
    if (event.isComposing || event.keyCode === 229) this.#compose(event);
    else if (suffix) this.#suffix(event);
    else if (event.ctrlKey || event.metaKey || event.repeat) this.other();
    else if (key === "Alt" || (event.altKey && event.code.startsWith("Numpad")))
      this.#beat(event); // a letter by its code
    else if (key === "Backspace" && !this.#burst.empty) {
      this.#beat(event);
      if (this.#burst.erase()) swallow(event);
    } else if (key.length === 1 && !event.altKey) this.#key(event);
    else if (key !== "Unidentified" && key !== "Process") this.other();
  };

  #suffix(event: KeyboardEvent): void {
    if (this.#finish() || event.timeStamp - this.#done < afterwards) swallow(event);
    else this.other();
  }

  #key(event: KeyboardEvent): void {
    this.#beat(event);
    if (this.#add(event.key)) swallow(event);
    else this.#pressed = event.key; // others may act on the key: no letter comes then
  }

  // A letter by its code, or another one than the key says.
  keyPress = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || key.length !== 1 || key === this.#pressed) return;
    if (this.#pressed) this.#burst.erase();
    this.#beat(event);
    if (this.#add(key)) swallow(event);
    else this.#pressed = key;
  };

  // What is written without a key press: by an input method, or from a clipboard.
  beforeInput = (event: InputEvent): void => {
    const pressed = this.#pressed;
    this.#pressed = undefined;
    if (this.#writing) return;
    if (event.inputType === "insertCompositionText") this.#compose(event);
    else if (/^insertFrom|^history/.test(event.inputType)) this.other();
    else if (event.inputType === "insertText" && event.data && event.data !== pressed) {
      this.#beat(event);
      if (this.#add(event.data)) swallow(event);
    }
  };

  #compose(event: Event): void {
    this.#beat(event);
    this.#burst.compose();
    this.#arm();
  }

  composed = (): void => this.#arm();

  // Anything else ends a burst.
  other = (): void => {
    clearTimeout(this.#timer);
    this.#pressed = undefined;
    this.#write(() => this.#burst.stop());
  };

  close(): void {
    this.other();
  }

  #writing = false; // our own typing is no scan
  #write(act: () => void): void {
    this.#writing = true;
    try {
      act();
    } finally {
      this.#writing = false;
    }
  }

  #beat(event: Event): void {
    this.#write(() => this.#burst.beat(event.timeStamp));
  }

  #add(written: string): boolean {
    let held = false;
    this.#write(() => {
      held = this.#burst.letter(written);
    });
    this.#arm();
    return held;
  }

  #arm(): void {
    clearTimeout(this.#timer);
    if (!this.#burst.empty)
      this.#timer = setTimeout(
        () => this.#finish() || this.#write(() => this.#burst.release()),
        this.#burst.wait,
      );
  }

  #finish(): boolean {
    let scan: Scan | undefined;
    this.#write(() => {
      scan = this.#burst.end();
    });
    if (!scan) return false;
    clearTimeout(this.#timer);
    if (this.#take(scan)) {
      this.#done = performance.now();
      return true;
    }
    const { raw } = scan;
    this.#write(() => writeHere(raw));
    return false;
  }

  // Scanners end with Enter or Tab, some with a line feed (Ctrl+J) after it.
  #isSuffix({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    if (altKey || metaKey) return false;
    return ctrlKey ? /^[jm]$/i.test(key) : key === "Enter" || key === "Tab";
  }
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
