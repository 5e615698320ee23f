import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import type { ward } from "@/bridge/models";
import { Fields } from "@/ui/fields";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { readForm } from "@/ui/read-form";
import { useKeptForm } from "@/ui/use-kept-form";
import { useLeave } from "@/ui/use-leave";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./batch.module.css";
import { type BatchAct, batchDraft } from "./batch-acts";
import { BatchFields } from "./batch-fields";
import { numbers, readBatch } from "./read-batch";
import type { useBatch } from "./use-batch";

type Props = {
  act: BatchAct;
  title: string;
  rows: ward.CaseRow[];
  batch: ReturnType<typeof useBatch>;
  children: ReactNode; // the cases, where their numbers are typed
  onBack: () => void;
};

// BatchForm asks what the act needs to know, shows what would happen, and then
// lets it happen. What was looked at and then changed is looked at again.
export function BatchForm({ act, title, rows, batch, children, onBack }: Props) {
  const { batch: words, common } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const draft = useKeptForm(form, { screen: batchDraft(act) });
  const { leave, question } = useLeave(
    form,
    () => {
      void draft.drop();
      onBack();
    },
    `textarea, [name^="${numbers}"]`,
  );
  const seen = batch.step === "seen";
  const none = seen && batch.good.length === 0;
  const save = () => {
    if (!form.current || none) return;
    const input = readBatch(
      act,
      rows.map((row) => row.id),
      readForm(form.current),
    );
    if (seen) batch.run(input);
    else batch.look(input);
  };
  // Nothing has to be said before finishing: what would happen shows at once.
  const first = useRef(act === "finish");
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
    if (seen) void more.current((name) => name.startsWith(numbers)); // there is a place for them now
  }, [seen]);
  const onInput = (event: FormEvent) => {
    if (!(event.target as HTMLInputElement).name?.startsWith(numbers)) batch.change();
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
            <BatchFields act={act} />
            <p role="status" className={classes.soft}>
              {none ? words.noneWill : seen ? "" : words.previewHint}
            </p>
          </Fields>
        </div>
        {children}
        <div className={classes.foot}>
          <KeyButton type="submit" keys="Ctrl+Enter" loading={batch.running} disabled={none}>
            {seen ? words.save(formatNumber(batch.good.length)) : words.preview}
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
