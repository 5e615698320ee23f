import { useState } from "react";
import { useLocation } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { app } from "@/bridge/models";
import { Dialog } from "@/ui/dialog";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import { usePrintQueue } from "./load-queue";
import { namePaper } from "./name-paper";
import classes from "./printing.module.css";
import { QueueList } from "./queue-list";

// PrintQueue is what did not come out of the printer, with why and what can be
// done about it, and below it what did.
export default function PrintQueue({ onClose }: { onClose: () => void }) {
  const { print: words, common } = useWords();
  const { data: jobs, error } = usePrintQueue();
  const [, go] = useLocation();
  const saved = useSaved();
  const [choice, setChoice] = useState<{ id?: number; at: number }>({ at: 0 });
  const at = placeOf(choice, jobs ?? []);
  const job = jobs?.[at];
  const again = useAct(
    ({ id }: app.PrintJob) => bridge.papers.Again(id),
    (_, one) => saved(words.queue.madeAgain(namePaper(one, words))),
  );
  const forget = useAct(
    ({ id }: app.PrintJob) => bridge.papers.Forget(id),
    (_, one) => saved(words.queue.forgotten(namePaper(one, words))),
  );
  const act = (which: typeof again | typeof forget) => () => {
    again.clear();
    forget.clear();
    if (job) which.run(job);
  };
  const open = () => {
    if (!job?.caseId) return;
    onClose();
    go(`/cases/${encodeURIComponent(job.caseId)}`);
  };
  return (
    <Dialog title={words.queue.title} onClose={onClose} wide>
      <p className={classes.soft}>{words.queue.hint}</p>
      <RefusalLine error={again.refusal ?? forget.refusal ?? error} />
      {jobs && jobs.length > 0 && (
        <QueueList
          jobs={jobs}
          chosen={at}
          onChoose={(row) => setChoice({ id: jobs[row]?.id, at: row })}
          onOpen={open}
        />
      )}
      {jobs?.length === 0 && <p className={classes.list}>{words.queue.empty}</p>}
      <div className={classes.acts}>
        <KeyButton
          keys="Ctrl+P"
          disabled={!job || job.state === "done"}
          loading={again.running}
          onPress={act(again)}
        >
          {words.queue.again}
        </KeyButton>
        <KeyButton
          variant="default"
          keys="Delete"
          disabled={!job}
          loading={forget.running}
          onPress={act(forget)}
        >
          {words.queue.forget}
        </KeyButton>
        <KeyButton variant="default" keys="Ctrl+O" disabled={!job?.caseId} onPress={open}>
          {words.queue.open}
        </KeyButton>
        <KeyButton variant="default" keys="Escape" onPress={onClose}>
          {common.close}
        </KeyButton>
      </div>
    </Dialog>
  );
}

// placeOf keeps the same paper chosen while others come and go.
function placeOf({ id, at }: { id?: number; at: number }, jobs: app.PrintJob[]): number {
  const now = jobs.findIndex((job) => job.id === id);
  return now >= 0 ? now : Math.min(at, Math.max(jobs.length - 1, 0));
}
