import { type ComponentProps, type ReactNode, useState } from "react";
import type { app } from "@/bridge/models";
import { formatNumber } from "@/words/formats";
import classes from "./batch.module.css";
import { BatchDone } from "./batch-done";
import { BatchForm } from "./batch-form";
import { Page } from "./page";
import { PaperPanel } from "./paper-panel";
import type { Batch } from "./use-batch";

type Line = { sentence: string; event: string };

type Props<L extends Line, In> = Omit<ComponentProps<typeof BatchForm<In>>, "batch" | "children"> & {
  batch: Batch<L, In>;
  lines: ReactNode;
  done: (count: string) => string;
  slips?: { name: (count: string) => string; paper: app.PaperRef; atOnce?: boolean };
};

// BatchScreen does one act to several chosen things: what it needs to know, what
// would happen to each, what did, the slips, and the way back.
export function BatchScreen<L extends Line, In>({ batch, lines, done, slips, ...form }: Props<L, In>) {
  const { title, words, onBack } = form;
  const [asked, setAsked] = useState(slips?.atOnce ?? false);
  const over = batch.step === "done" || batch.step === "undone";
  const count = formatNumber(batch.good.length);
  const shown = asked && slips && batch.step === "done" && batch.good.length > 0;
  const list = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={title}>
      {lines}
    </section>
  );
  return (
    <Page title={title} fill focusTitle>
      {over ? (
        <div className={classes.columns} data-paper={shown || undefined}>
          <div className={classes.over}>
            <BatchDone
              words={words}
              told={done(count)}
              slips={slips?.name(count)}
              batch={batch}
              paper={asked}
              onPaper={() => setAsked(true)}
              onBack={onBack}
            />
            {shown && list}
          </div>
          {shown ? <PaperPanel paper={slips.paper} label={title} /> : list}
        </div>
      ) : (
        <BatchForm {...form} batch={batch}>
          {list}
        </BatchForm>
      )}
    </Page>
  );
}
