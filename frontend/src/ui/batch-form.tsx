import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import type { AppError } from "@/bridge/app-error";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./batch.module.css";
import { batchNumbers } from "./batch-numbers";
import type { BatchWords } from "./batch-words";
import { Fields } from "./fields";
import { Form } from "./form";
import { KeyButton } from "./key-button";
import { readForm } from "./read-form";
import { useKeptForm } from "./use-kept-form";
import { useLeave } from "./use-leave";

type Props<In> = {
  words: BatchWords;
  draft: string;
  title: string;
  save: (count: string) => string;
  batch: {
    step: string;
    good: unknown[];
    running: boolean;
    refusal: AppError | null;
    look: (input: In) => void;
    run: (input: In) => void;
    change: () => void;
  };
  read: (values: Record<string, string>) => In;
  atOnce?: boolean; // nothing has to be said first: what would happen shows at once
  fields: ReactNode;
  children: ReactNode; // the lines, where numbers are typed
  onBack: () => void;
};

// BatchForm asks what the act needs to know, shows what would happen, and then
// lets it happen. What was looked at and then changed is looked at again.
export function BatchForm<In>({ words, draft: screen, title, batch, read, onBack, ...props }: Props<In>) {
  const { common } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const draft = useKeptForm(form, { screen });
  const { leave, question } = useLeave(
    form,
    () => {
      void draft.drop();
      onBack();
    },
    `textarea, [name^="${batchNumbers}"]`,
  );
  const seen = batch.step === "seen";
  const none = seen && batch.good.length === 0;
  const save = () => {
    if (!form.current || none) return;
    const input = read(readForm(form.current));
    if (seen) batch.run(input);
    else batch.look(input);
  };
  const first = useRef(props.atOnce);
  useEffect(() => {
    if (!first.current || !draft.ready) return;
    first.current = false;
    save();
  });
  const more = useRef(draft.more);
  useEffect(() => {
    more.current = draft.more;
  });
  useEffect(() => {
    if (seen) void more.current((name) => name.startsWith(batchNumbers)); // there is a place for them now
  }, [seen]);
  const onInput = (event: FormEvent) => {
    if (!(event.target as HTMLInputElement).name?.startsWith(batchNumbers)) batch.change();
  };
  return (
    <>
      <Form
        ref={form}
        className={classes.form}
        label={title}
        onSave={save}
        onBack={leave}
        onInput={onInput}
        refusal={batch.refusal}
      >
        <div className={classes.left}>
          <Fields>
            {props.fields}
            <p role="status" className={classes.soft}>
              {none ? words.noneWill : seen ? "" : words.previewHint}
            </p>
          </Fields>
        </div>
        {props.children}
        <div className={classes.foot}>
          <KeyButton type="submit" keys="Ctrl+Enter" loading={batch.running} disabled={none}>
            {seen ? props.save(formatNumber(batch.good.length)) : words.preview}
          </KeyButton>
          <KeyButton variant="default" keys="Escape" onPress={leave}>
            {common.cancel}
          </KeyButton>
        </div>
      </Form>
      {question}
    </>
  );
}
