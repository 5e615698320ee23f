import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { useAct } from "@/ui/use-act";
import { useMe } from "@/ui/use-me";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import { PileReopen } from "./pile-reopen";
import classes from "./surveys.module.css";

type Props = { pile: office.SheetBatchRow; maySecond: number; onRecount: () => void; onBack: () => void };

// PileActs is what can be done with a pile, the next step first.
export function PileActs({ pile, maySecond, onRecount, onBack }: Props) {
  const words = useWords().keying;
  const [, go] = useLocation();
  const works = useMe().officer.role !== "LEADER";
  const [reopening, setReopening] = useState(false);
  const saved = useSaved();
  const close = useAct(
    () => bridge.keying.CloseBatch(pile.id),
    () => saved(words.pile.closed(pile.name)),
  );
  const to = (path: string) => () => go(`/surveys/${path.replace("*", encodeURIComponent(pile.id))}`);
  const acts = useRef<HTMLDivElement>(null);
  useEffect(() => acts.current?.querySelector<HTMLElement>("button:not(:disabled)")?.focus(), []);
  const open = works && !pile.closed;
  const missing = pile.keyed < pile.count || pile.toFirst > 0;
  return (
    <>
      <div ref={acts} className={classes.acts}>
        {open && (
          <>
            <KeyButton size="xs" keys="Enter" disabled={!missing} onPress={to("key/*/1")}>
              {words.pile.first}
            </KeyButton>
            {pile.mode !== "ONCE" && (
              <KeyButton size="xs" keys="2" disabled={maySecond === 0} onPress={to("key/*/2")}>
                {words.pile.second}
              </KeyButton>
            )}
            {pile.mode !== "ONCE" && (
              <KeyButton size="xs" keys="D" disabled={pile.toSettle === 0} onPress={to("settle/*")}>
                {words.pile.settle}
              </KeyButton>
            )}
            <KeyButton
              size="xs"
              variant="default"
              keys="K"
              loading={close.running}
              onPress={() => close.run(undefined)}
            >
              {words.pile.close}
            </KeyButton>
            <KeyButton size="xs" variant="default" keys="S" onPress={onRecount}>
              {words.recount}
            </KeyButton>
          </>
        )}
        {works && pile.closed && (
          <KeyButton size="xs" variant="default" keys="M" onPress={() => setReopening(true)}>
            {words.pile.reopen}
          </KeyButton>
        )}
        <KeyButton size="xs" variant="default" keys="Escape" onPress={onBack}>
          {words.pile.back}
        </KeyButton>
      </div>
      {open && pile.toSecond > 0 && maySecond === 0 && (
        <p className={classes.soft}>{words.pile.othersSecond}</p>
      )}
      <RefusalLine error={close.refusal} />
      {reopening && <PileReopen pile={pile} onClose={() => setReopening(false)} />}
    </>
  );
}
