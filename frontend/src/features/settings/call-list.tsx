import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { bridge } from "@/bridge/bridge";
import buttons from "@/ui/form-buttons.module.css";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { say } from "@/ui/status-line";
import { useAct } from "@/ui/use-act";
import { useKeep } from "@/ui/use-keep";
import { useWords } from "@/words/use-words";
import { MovedTable } from "./moved-table";
import classes from "./settings.module.css";

type Props = { of: string; onClose: () => void }; // a year, or "hours"

// CallList is the cases that the last announcement moved, for calling the citizens.
export function CallList({ of, onClose }: Props) {
  const { settings, common } = useWords();
  const words = settings.announce;
  const { data, error } = useQuery({
    queryKey: ["catalogue", "moved", of],
    queryFn: () => bridge.catalogue.Moved(of),
  });
  const keep = useAct(() => bridge.catalogue.ExportMoved(of), useKeep());
  const paper = { kind: "calling", caseId: "", month: of, layout: "" };
  const print = useAct(
    () => bridge.papers.Print(paper),
    ({ sentence }) => say(sentence),
  );
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} className={classes.details} tabIndex={-1} aria-label={words.call}>
      <h2>{words.call}</h2>
      <RefusalLine error={keep.refusal ?? print.refusal ?? error} />
      <p className={classes.soft}>{words.callHint}</p>
      {data && data.waiting > 0 && <p className={classes.soft}>{words.callWaiting(data.waiting)}</p>}
      <div className={classes.list}>{data && <MovedTable moved={data.cases} empty={words.callNone} />}</div>
      <div className={buttons.buttons}>
        <KeyButton
          keys="Ctrl+P"
          disabled={!data?.cases.length}
          loading={print.running}
          onPress={() => print.run(undefined)}
        >
          {words.callPrint}
        </KeyButton>
        <KeyButton
          variant="default"
          keys="Ctrl+S"
          disabled={!data?.cases.length}
          loading={keep.running}
          onPress={() => keep.run(undefined)}
        >
          {words.callSave}
        </KeyButton>
        <KeyButton variant="default" keys="Escape" onPress={onClose}>
          {common.close}
        </KeyButton>
      </div>
    </section>
  );
}
