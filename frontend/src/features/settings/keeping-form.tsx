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
import { today } from "@/ui/today";
import { useAct } from "@/ui/use-act";
import { formatDate } from "@/words/formats";
import { parseDate } from "@/words/parse-date";
import { useWords } from "@/words/use-words";
import { KeepingList } from "./keeping-list";
import classes from "./settings.module.css";

type Props = { proposed: office.Retention };

// KeepingForm asks before which day what ended is forgotten, and shows which
// opinions that are before it does so.
export function KeepingForm({ proposed }: Props) {
  const words = useWords().keeping;
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [found, setFound] = useState<{ before: string; codes: string[] }>();
  const [asking, setAsking] = useState(false);
  const look = useAct(
    (before: string) => bridge.feedback.Anonymise({ before, preview: true }),
    (codes, before) => setFound({ before, codes }),
  );
  const forget = useAct(
    (before: string) => bridge.feedback.Anonymise({ before, preview: false }),
    (codes) => {
      say(words.done(codes.length));
      setFound(undefined);
      void client.invalidateQueries();
    },
  );
  const save = () => {
    if (!form.current) return;
    const { before = "" } = readForm(form.current);
    setFound(undefined);
    look.run(parseDate(before, today()) ?? before);
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
        <div>
          <KeyButton type="submit" keys="Ctrl+Enter" loading={look.running}>
            {words.look}
          </KeyButton>
        </div>
        {found && (
          <KeepingList
            codes={found.codes}
            day={formatDate(found.before)}
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
            forget.run(found.before);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
