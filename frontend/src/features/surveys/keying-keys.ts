import { answered, current, type KeyingState, moved, type Wish, without } from "./keying-state";
import { type Refused, readKey } from "./read-key";

// The reasons for which a sheet does not count, in the order of their keys 1, 2, 3…
export const voidReasons = ["BLANK", "VERSION", "DUPLICATE", "UNREADABLE", "NOT_CITIZEN"] as const;

const letter = /^[a-z]$/i;
const ofSerial = /^[a-z0-9/-]$/i;

const refuse = (state: KeyingState, why: Refused, key: string): KeyingState => ({
  ...state,
  refused: { why, key },
});
const wish = (state: KeyingState, asked: Wish): KeyingState => ({ ...state, wish: asked });

// struck gives the state after a key. stray is the letter just before it when the
// two came faster than a person types: the beginning of a scan.
export function struck(state: KeyingState, key: string, stray: string): KeyingState {
  if (beginsScan(state, key, stray)) return serial(state, stray + key);
  if (key === "Escape") return escaped(state);
  if (state.panel === "help") return /^(Enter|\?)$/.test(key) ? { ...state, panel: undefined } : state;
  if (state.panel === "serial") return serialKey(state, key);
  if (state.panel === "void") return voidKey(state, key);
  if (state.panel === "pick") return pickKey(state, key);
  return sheetKey(state, key);
}

// After V a digit is a reason, however soon it comes.
const beginsScan = ({ panel }: KeyingState, key: string, stray: string): boolean =>
  stray !== "" && panel !== "serial" && ofSerial.test(key) && !(panel === "void" && /\d/.test(key));

function escaped(state: KeyingState): KeyingState {
  if (!state.panel && !state.typed) return wish(state, { do: "leave" });
  return { ...state, panel: undefined, typed: "", serial: "" };
}

const serial = (state: KeyingState, text: string): KeyingState => ({
  ...state,
  panel: "serial",
  serial: text.toUpperCase(),
  said: "",
});

function serialKey(state: KeyingState, key: string): KeyingState {
  if (key === "Backspace") return serial(state, state.serial.slice(0, -1));
  if (key === "Enter" && !state.serial) return { ...state, panel: undefined };
  if (key === "Enter")
    return wish({ ...state, panel: undefined, serial: "" }, { do: "place", text: state.serial });
  return ofSerial.test(key) ? serial(state, state.serial + key) : state;
}

function voidKey(state: KeyingState, key: string): KeyingState {
  const reason = voidReasons[Number(key) - 1];
  if (reason) return wish({ ...state, panel: undefined }, { do: "void", reason });
  if (key === "-") return serial(state, "V-"); // the number of a form was scanned
  return { ...refuse(state, "reason", key), stray: letter.test(key) ? `V${key}` : "" };
}

// pickKey: the arrows choose among the answers, Enter takes one; their keys work too.
function pickKey(state: KeyingState, key: string): KeyingState {
  const options = current(state)?.options ?? [];
  const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[key];
  if (step) return { ...state, chosen: (state.chosen + step + options.length) % options.length };
  if (key === "+") return { ...state, panel: undefined };
  const chosen = options[state.chosen]?.key;
  const takes = key === "Enter" && chosen && !state.typed.includes(chosen);
  return sheetKey(state, takes ? chosen : key);
}

function sheetKey(state: KeyingState, key: string): KeyingState {
  if (key === "ArrowUp" || key === "ArrowLeft") return moved(state, state.at - 1);
  if (key === "ArrowDown" || key === "ArrowRight") return moved(state, state.at + 1);
  if (key === "Home") return moved(state, 0);
  if (key === "End") return moved(state, state.asked.length);
  if (key === "#") return serial(state, "");
  if (key === "?") return { ...state, panel: "help" };
  if (key === "v" || key === "V") return voidOf(state);
  if (letter.test(key)) return { ...refuse(state, "key", key), stray: key };
  return current(state) ? questionKey(state, key) : endKey(state, key);
}

// V takes the sheet out of what counts; of a blank sheet the reason is known.
const voidOf = (state: KeyingState): KeyingState =>
  state.blank ? wish(state, { do: "void", reason: "BLANK" }) : { ...state, panel: "void", stray: "V" };

function endKey(state: KeyingState, key: string): KeyingState {
  if (key === "Enter" && !state.blank)
    return wish(state, { do: "finish", accepted: state.doubts.map((doubt) => doubt.name) });
  return key.length === 1 || key === "Enter" ? refuse(state, "end", key) : state;
}

function questionKey(state: KeyingState, key: string): KeyingState {
  const ask = current(state);
  if (!ask) return state;
  const has = state.answers[ask.code];
  if (key === "+") {
    const chosen = ask.options?.findIndex((one) => one.key === has) ?? -1;
    return ask.options?.length
      ? { ...state, panel: "pick", chosen: Math.max(chosen, 0) }
      : refuse(state, "key", key);
  }
  if (key === "Enter" && !state.typed && has) return moved(state, state.at + 1);
  if (key === "Backspace" && !state.typed && has) return without(state, ask.code);
  const did = readKey(ask, state.typed, key, state.last[ask.code]);
  if (did.does === "answers") return answered(state, did.answer);
  if (did.does === "types") return { ...state, typed: did.typed };
  return did.does === "refuses" ? refuse(state, did.why, key) : state;
}
