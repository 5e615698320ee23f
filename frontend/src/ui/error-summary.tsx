import { useLayoutEffect, useRef, useState } from "react";
import type { FieldError } from "@/bridge/app-error";
import { useWords } from "@/words/use-words";
import classes from "./error-summary.module.css";

type Props = { refusal?: { sentence: string; fields: FieldError[] } | null };

// ErrorSummary is the one line on top of a form that says what has to be put
// right and jumps to the first place.
export function ErrorSummary({ refusal }: Props) {
  const words = useWords().common.form;
  const line = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState<FieldError>();
  useLayoutEffect(() => {
    // The program names fields in its own order; people read the screen's.
    const found = refusal && firstOnScreen(line.current?.closest("form"), refusal.fields);
    setFirst(found ?? undefined);
    if (refusal) jump(line.current, found?.field);
  }, [refusal]);
  if (!refusal) return <div ref={line} role="alert" hidden />;
  return (
    <div ref={line} role="alert" className={classes.line} tabIndex={-1}>
      {first ? words.toFix(refusal.fields.length) : null} <span>{first?.sentence || refusal.sentence}</span>
      {first && (
        <button type="button" className={classes.jump} onClick={() => jump(line.current, first.field)}>
          {words.jump}
        </button>
      )}
    </div>
  );
}

function firstOnScreen(
  form: HTMLFormElement | null | undefined,
  fields: FieldError[],
): FieldError | undefined {
  const order = [...(form?.elements ?? [])].map((element) => element.getAttribute("name"));
  const place = (field: FieldError) => order.indexOf(field.field) + 1 || order.length + 1;
  return [...fields].sort((a, b) => place(a) - place(b))[0];
}

function jump(line: HTMLElement | null, field: string | undefined): void {
  const named = field ? line?.closest("form")?.elements.namedItem(field) : null;
  const target = named instanceof RadioNodeList ? named[0] : named;
  if (target instanceof HTMLElement && !target.closest("[hidden]")) {
    target.focus();
    target.scrollIntoView?.({ block: "center" });
  } else line?.focus();
}
