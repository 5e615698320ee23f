import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import classes from "./month.module.css";
import type { StepProps } from "./month-steps";
import { mayDo } from "./notice-act";
import own from "./notices.module.css";
import { ParagraphForm } from "./paragraph-form";
import { ParagraphLine } from "./paragraph-line";
import { RemarkForm } from "./remark-form";
import { rememberedParagraph } from "./remembered-paragraph";
import { SignerForm } from "./signer-form";

type Open = { form: "edit" | "remark"; key: string } | { form: "signer" };

// TextStep is the paragraphs of a notice one by one, edited where they stand; what
// the program composed is one key away.
export function TextStep({ view }: StepProps) {
  const words = useWords().notices.text;
  const saved = useSaved();
  const [open, setOpen] = useState<Open>();
  const [active, setActive] = useState(() => rememberedParagraph.at(view.id));
  const list = useRef<HTMLUListElement>(null);
  const { paragraphs } = view;
  const at = Math.max(
    0,
    paragraphs.findIndex(({ key }) => key === active),
  );
  const chosen = paragraphs[at];
  const writes = mayDo(view, "setText");
  const set = useAct(bridge.notices.SetText, (_, { text }) => saved(text ? words.kept : words.backTold));

  const closed = open === undefined;
  const begin = useRef(at);
  useEffect(() => {
    if (closed) focusOn(list.current, begin.current);
  }, [closed]);
  const choose = (key: string, row: number) => {
    begin.current = row;
    rememberedParagraph.keep(view.id, key);
    setActive(key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!closed || event.ctrlKey || event.altKey) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: paragraphs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    focusOn(list.current, Math.max(0, Math.min(to, paragraphs.length - 1)));
  };
  const close = () => setOpen(undefined);
  const { signer } = view.content;
  return (
    <div className={own.middle}>
      <div className={own.tools}>
        {writes && chosen?.changed && (
          <KeyButton
            size="xs"
            variant={chosen.stale ? "filled" : "default"}
            keys="M"
            disabled={!closed}
            loading={set.running}
            onPress={() => set.run({ id: view.id, key: chosen.key, text: "" })}
          >
            {words.back}
          </KeyButton>
        )}
        {writes && chosen?.stale && (
          <KeyButton
            size="xs"
            variant="default"
            keys="H"
            disabled={!closed}
            onPress={() => set.run({ id: view.id, key: chosen.key, text: chosen.text })}
          >
            {words.keep}
          </KeyButton>
        )}
        {mayDo(view, "remark") && chosen && (
          <KeyButton
            size="xs"
            variant="default"
            keys="G"
            disabled={!closed}
            onPress={() => setOpen({ form: "remark", key: chosen.key })}
          >
            {words.remark}
          </KeyButton>
        )}
        <KeyButton
          size="xs"
          variant="default"
          keys="S"
          disabled={!writes || !closed}
          onPress={() => setOpen({ form: "signer" })}
        >
          {words.signer}
        </KeyButton>
        <span className={classes.soft}>
          {signer.name ? words.signerOf(signer.form, signer.title, signer.name) : words.signerMissing}
        </span>
      </div>
      <p className={classes.soft}>{words[standing(view, writes)]}</p>
      <RefusalLine error={set.refusal} />
      {open?.form === "signer" && <SignerForm view={view} onClose={close} />}
      {open?.form === "remark" && (
        <RemarkForm view={view} target={`par:${open.key}`} source="SCREEN" onClose={close} />
      )}
      <ul ref={list} className={own.paragraphs} aria-label={words.title} onKeyDown={onKeyDown}>
        {paragraphs.map((paragraph, row) => (
          <li key={paragraph.key}>
            {open?.form === "edit" && open.key === paragraph.key ? (
              <ParagraphForm view={view} paragraph={paragraph} onClose={close} />
            ) : (
              <ParagraphLine
                paragraph={paragraph}
                remarks={view.remarks.filter((one) => one.target === `par:${paragraph.key}` && !one.settled)}
                chosen={row === at}
                row={row}
                onFocus={() => choose(paragraph.key, row)}
                onOpen={writes ? () => setOpen({ form: "edit", key: paragraph.key }) : undefined}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const focusOn = (list: HTMLElement | null, row: number) =>
  list?.querySelectorAll<HTMLElement>("button[data-row]")[row]?.focus();

// standing says who may change the paragraphs now.
function standing({ approved, state }: StepProps["view"], writes: boolean) {
  if (approved) return "fixed";
  if (writes) return "keys";
  return state === "REVIEW" ? "waiting" : "drafted";
}
