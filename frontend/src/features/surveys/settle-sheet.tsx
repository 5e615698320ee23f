import { useEffect, useReducer, useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { office, ward } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { useAct } from "@/ui/use-act";
import { useMe } from "@/ui/use-me";
import { useSaved } from "@/ui/use-saved";
import { useShortcut } from "@/ui/use-shortcut";
import { useWords } from "@/words/use-words";
import classes from "./settle.module.css";
import { SettleBack } from "./settle-back";
import { SettleQuestion } from "./settle-question";
import { beginSettling, type Choice, decisionsOf, openOf, settleAct, skippedOf } from "./settle-state";

type Props = {
  form: ward.Questionnaire;
  of: office.SheetDifferences;
  left: number; // sheets to settle, this one too
  onDone: () => void; // settled or sent back
  onLeave: () => void;
};

// SettleSheet is one sheet with its differences, each to be decided by a key.
export function SettleSheet({ form, of, left, onDone, onLeave }: Props) {
  const words = useWords().settle;
  const me = useMe().officer.id;
  const { sheet } = of;
  const saved = useSaved();
  const [state, send] = useReducer(settleAct, of, () => beginSettling(form, of));
  const [sending, setSending] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const save = useAct(
    ({ decisions }: { decisions: office.DecisionInput[]; leaving: boolean }) =>
      bridge.keying.Settle(sheet.id, decisions),
    ({ status }, { leaving }) => {
      if (status !== "TO_SETTLE") onDone();
      saved(status === "TO_SETTLE" ? words.partly(sheet.position) : words.saved(sheet.position));
      if (leaving) onLeave();
    },
  );
  const refusal = save.refusal;
  useEffect(() => {
    const codes = (refusal?.fields ?? []).filter((one) => one.key === "settle.more").map((one) => one.field);
    if (codes.length > 0) send({ act: "open", codes });
  }, [refusal]);
  // Choosing by key needs no focus; reading the questions by Tab and screen reader does.
  useEffect(() => {
    if (!state.typing && !sending) list.current?.focus();
  }, [state.typing, sending]);

  const enter = () => {
    if (openOf(state).length > 0) send({ act: "remind" });
    else save.run({ decisions: decisionsOf(state), leaving: false });
  };
  // What was chosen is not lost by leaving: the rest of the sheet waits.
  const leave = () => {
    const decisions = decisionsOf(state).filter(({ question }) => !sheet.decisions?.[question]);
    if (decisions.length > 0 && openOf(state).length > 0) save.run({ decisions, leaving: true });
    else onLeave();
  };
  const code = state.codes[state.at] ?? "";
  const choose = (choice: Choice) => send({ act: "choose", choice });
  const keys = !state.typing && !sending;
  const first = () => choose({ take: "FIRST", answer: state.first[code] ?? "" });
  const second = () => choose({ take: "SECOND", answer: state.second[code] ?? "" });
  useShortcut("A", first, keys);
  useShortcut("1", first, keys);
  useShortcut("B", second, keys);
  useShortcut("2", second, keys);
  useShortcut("C", () => send({ act: "type" }), keys);
  useShortcut("ArrowUp", () => send({ act: "goTo", at: state.at - 1 }), keys);
  useShortcut("ArrowDown", () => send({ act: "goTo", at: state.at + 1 }), keys);

  const own = me === sheet.first?.by || me === sheet.second?.by;
  const skipped = skippedOf(state);
  const open = openOf(state).length;
  return (
    <section className={classes.sheet} aria-label={words.sheet(sheet.position)}>
      <header className={classes.head}>
        <h2>{words.sheet(sheet.position)}</h2>
        <strong className={classes.serial}>{of.serial ? words.serial(of.serial) : words.noSerial}</strong>
        <span className={classes.soft}>{words.progress(left)}</span>
      </header>
      <p className={classes.soft}>{words.typists(sheet.first?.byName ?? "", sheet.second?.byName ?? "")}</p>
      {own && <p className={classes.own}>{words.own}</p>}
      <RefusalLine error={refusal} />
      <p role="status" className={classes.warning}>
        {state.undecided && open > 0 ? words.undecided(open) : ""}
      </p>
      <ul ref={list} tabIndex={-1} className={classes.list}>
        {state.codes.map((one, at) => (
          <SettleQuestion
            key={one}
            ask={state.questions.find((ask) => ask.code === one) as ward.Question}
            number={state.questions.findIndex((ask) => ask.code === one) + 1}
            sheet={sheet}
            choice={state.choices[one]}
            current={at === state.at}
            typing={state.typing && at === state.at}
            opened={state.opened.includes(one)}
            skipped={skipped.includes(one)}
            onHere={() => send({ act: "goTo", at })}
            onChoose={(choice) => {
              send({ act: "goTo", at });
              choose(choice);
            }}
            onType={() => {
              send({ act: "goTo", at });
              send({ act: "type" });
            }}
            onCancel={() => send({ act: "cancel" })}
          />
        ))}
      </ul>
      <footer className={classes.foot}>
        <KeyButton keys="Enter" loading={save.running} disabled={!keys} onPress={enter}>
          {words.save}
        </KeyButton>
        <KeyButton variant="default" keys="R" disabled={!keys} onPress={() => setSending(true)}>
          {words.sendBack}
        </KeyButton>
        <KeyButton variant="default" keys="Escape" disabled={!keys} onPress={leave}>
          {words.back}
        </KeyButton>
        <p className={classes.soft}>{words.keys}</p>
      </footer>
      {sending && <SettleBack sheet={sheet} onDone={onDone} onClose={() => setSending(false)} />}
    </section>
  );
}
