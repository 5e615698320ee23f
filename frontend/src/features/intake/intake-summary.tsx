import { type ReactNode, type RefObject, useEffect, useState } from "react";
import type { app, office } from "@/bridge/models";
import { readForm } from "@/ui/read-form";
import { useTyped } from "@/ui/use-typed";
import { formatDate, formatMoney, formatTime, weekdayOf } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { caseInput } from "./case-input";
import classes from "./intake.module.css";
import { IntakeWarnings } from "./intake-warnings";
import { usePreview } from "./preview-case";

type Props = {
  form: RefObject<HTMLFormElement | null>;
  first: boolean; // the case in the form gets the next number
  refusing: boolean;
  onPreview: (preview: app.Preview) => void;
  children: ReactNode; // the ways out
};

// IntakeSummary is the receipt as it will print: number, due time with its
// reasons, fee. It follows the form by itself, so that typing renders nothing
// but this.
export function IntakeSummary({ form, first, refusing, onPreview, children }: Props) {
  const words = useWords().intake;
  const [input, setInput] = useState<office.CaseInput>();
  const read = (element: HTMLFormElement) => setInput(caseInput(readForm(element)).input);
  useTyped(form, 200, read);
  useEffect(() => {
    if (form.current) setInput(caseInput(readForm(form.current)).input);
  }, [form]);
  const { data: preview, error, isPlaceholderData } = usePreview(input);
  useEffect(() => {
    if (preview && !isPlaceholderData) onPreview(preview);
  }, [preview, isPlaceholderData, onPreview]);

  const title = refusing ? words.refuse.title : words.summary.title;
  return (
    <aside className={classes.summary} aria-label={title}>
      <h2>{title}</h2>
      <dl className={classes.facts}>
        <dt>{words.summary.number}</dt>
        <dd className={classes.number}>{first ? preview?.code : words.summary.later}</dd>
        {!refusing && <Promised input={input} preview={preview} />}
        <dt>{words.summary.papers}</dt>
        <dd>{input && words.summary.papersCount(...countPapers(input))}</dd>
      </dl>
      {error && <p className={classes.bad}>{words.summary.failed}</p>}
      {!refusing && <IntakeWarnings form={form} warnings={preview?.warnings ?? []} />}
      {!refusing && <Reasons steps={preview?.deadline.steps ?? []} />}
      {children}
    </aside>
  );
}

type PromisedProps = { input: office.CaseInput | undefined; preview: app.Preview | undefined };

// Promised is what the receipt promises, and what it costs.
function Promised({ input, preview }: PromisedProps) {
  const words = useWords().intake.summary;
  return (
    <>
      <dt>{words.due}</dt>
      <dd>{preview?.deadline.due ? <Due due={preview.deadline.due} /> : words.noDue}</dd>
      {preview?.limit && (
        <>
          <dt>{words.limit}</dt>
          <dd>{preview.limit}</dd>
        </>
      )}
      {preview?.deadline.due && (
        <>
          <dt>{words.fee}</dt>
          <dd>
            {input && input.fee > 0 && formatMoney(input.fee)}
            {input?.fee === 0 && !preview.feeNote && words.free}
            {input && <FeeBy input={input} />}
            {preview.feeNote && <p className={classes.soft}>{preview.feeNote}</p>}
          </dd>
        </>
      )}
    </>
  );
}

// FeeBy says what the fee is reckoned by.
function FeeBy({ input }: { input: office.CaseInput }) {
  const words = useWords().common.fees;
  const { pages = 0, copies = 0, feeGround = "", feeCut = 0 } = input;
  const by = [
    words.counted(pages, copies),
    feeGround && (feeCut > 0 && feeCut < 100 ? words.reduced(feeCut, feeGround) : words.exempt(feeGround)),
  ].filter(Boolean);
  return by.length > 0 && <p className={classes.soft}>{by.join(", ")}</p>;
}

function Due({ due }: { due: string }) {
  const { common } = useWords();
  return (
    <strong className={classes.due}>
      {formatTime(due)} {common.weekdays[weekdayOf(due)]}
      <br />
      {formatDate(due)}
    </strong>
  );
}

// Reasons take the room that is left: a long limit has many days.
function Reasons({ steps }: { steps: app.Preview["deadline"]["steps"] }) {
  const words = useWords().intake.summary;
  if (steps.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
    <section className={classes.why} aria-label={words.why} tabIndex={0}>
      <h3>{words.why}</h3>
      <ol>
        {steps.map((step) => (
          <li key={step.date + step.why} data-counted={step.counted || undefined}>
            {dayAndMonth(step.date)} {step.why}
          </li>
        ))}
      </ol>
    </section>
  );
}

const dayAndMonth = (date: string): string => formatDate(date).split("/").slice(0, 2).join("/");

function countPapers({ papers }: office.CaseInput): [kinds: number, originals: number, copies: number] {
  const sum = (of: (paper: office.CaseInput["papers"][number]) => number) =>
    papers.reduce((total, paper) => total + Math.max(0, of(paper)), 0);
  return [papers.length, sum((paper) => paper.originals), sum((paper) => paper.copies)];
}
