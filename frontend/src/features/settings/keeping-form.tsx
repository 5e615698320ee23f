import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { Confirm } from "@/ui/confirm";
import { DateField } from "@/ui/date-field";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { readForm } from "@/ui/read-form";
import { say } from "@/ui/status-line";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { useAct } from "@/ui/use-act";
import { formatDate } from "@/words/formats";
import { parseDate } from "@/words/parse-date";
import { useWords } from "@/words/use-words";
import { KeepingList } from "./keeping-list";
import classes from "./settings.module.css";

type Props = { proposed: office.Retention };
type Asked = { before: string; only: string };

// KeepingForm asks before which day what ended is forgotten, and shows which
// opinions that are before it does so.
export function KeepingForm({ proposed }: Props) {
  const words = useWords().keeping;
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [found, setFound] = useState<{ asked: Asked; codes: string[] }>();
  const [asking, setAsking] = useState(false);
  const look = useAct(
    (asked: Asked) => bridge.feedback.Anonymise({ ...asked, preview: true }),
    (codes, asked) => setFound({ asked, codes }),
  );
  const forget = useAct(
    (asked: Asked) => bridge.feedback.Anonymise({ ...asked, preview: false }),
    (codes) => {
      say(words.done(codes.length));
      setFound(undefined);
      void client.invalidateQueries();
    },
  );
  const save = () => {
    if (!form.current) return;
    const { before = "", only = "" } = readForm(form.current);
    setFound(undefined);
    look.run({ before: parseDate(before, today()) ?? before, only: only.trim() });
  };
  return (
    <>
      <Form
        ref={form}
        className={classes.keep}
        label={words.title}
        onSave={save}
        refusal={look.refusal ?? forget.refusal}
        enterSaves
      >
        <h2>{words.title}</h2>
        <p className={classes.soft}>{words.what}</p>
        <p className={classes.soft}>{proposed.note}.</p>
        <DateField
          name="before"
          label={words.before}
          hint={words.proposed(proposed.years)}
          initial={proposed.before}
          today={today()}
          width={300}
        />
        <TextField name="only" label={words.only} hint={words.onlyHint} width={300} />
        <div>
          <KeyButton type="submit" keys="Ctrl+Enter" loading={look.running}>
            {words.look}
          </KeyButton>
        </div>
        {found && (
          <KeepingList
            codes={found.codes}
            title={
              found.asked.only
                ? words.foundOne
                : words.found(found.codes.length, formatDate(found.asked.before))
            }
            none={words.none(formatDate(found.asked.before))}
            running={forget.running}
            onForget={() => setAsking(true)}
          />
        )}
      </Form>
      {asking && found && (
        <Confirm
          title={words.title}
          sentence={words.sure(found.codes.length)}
          yes={words.forget(found.codes.length)}
          onYes={() => {
            setAsking(false);
            forget.run(found.asked);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
