import { useRef } from "react";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { ChoiceField } from "@/ui/choice-field";
import { Dialog } from "@/ui/dialog";
import { Form } from "@/ui/form";
import { FormButtons } from "@/ui/form-buttons";
import { readForm } from "@/ui/read-form";
import { SelectField } from "@/ui/select-field";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./surveys.module.css";

type Props = { pile: office.SheetBatchRow; seats: office.SeatRow[]; onClose: () => void };

// PileRelease takes a half-keyed sheet from before a typist who is away. What was
// keyed is kept or dropped by a choice that nobody makes for the person.
export function PileRelease({ pile, seats, onClose }: Props) {
  const words = useWords().keying.seats;
  const form = useRef<HTMLFormElement>(null);
  const saved = useSaved();
  const release = useAct(
    (input: office.ReleaseInput) => bridge.keying.Release(input),
    (_, { position }) => {
      saved(words.done(position));
      onClose();
    },
  );
  const save = () => {
    const { seat = "0", keyed = "", reason = "" } = form.current ? readForm(form.current) : {};
    const of = seats[Number(seat)] ?? seats[0];
    if (!of) return;
    const { officer, which, position } = of;
    release.run({ batch: pile.id, officer, which, position, keyed, reason });
  };
  const choices = seats.map((one, at) => ({
    value: String(at),
    label: words.choice(one.position, one.which, one.name, formatNumber(one.answers)),
  }));
  return (
    <Dialog title={words.releaseTitle} onClose={onClose}>
      <Form
        ref={form}
        className={classes.issue}
        label={words.releaseTitle}
        onSave={save}
        onBack={onClose}
        refusal={release.refusal}
      >
        <SelectField name="seat" label={words.which} initial="0" choices={choices} autoFocus />
        <ChoiceField
          name="keyed"
          label={words.keyed}
          hint={words.keyedHint}
          choices={[
            { value: "DROP", label: words.drop },
            { value: "KEEP", label: words.keep },
          ]}
        />
        <TextField name="reason" label={words.reason} required />
        <FormButtons save={words.releaseSave} saving={release.running} onBack={onClose} />
      </Form>
    </Dialog>
  );
}
