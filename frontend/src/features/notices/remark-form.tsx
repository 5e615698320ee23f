import { useMemo, useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { KeptForm } from "@/ui/kept-form";
import { SelectField } from "@/ui/select-field";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import { CellField } from "./cell-field";
import { cellName } from "./cell-name";
import { draftName } from "./draft-name";
import { paragraphName } from "./paragraph-name";
import { targetOf } from "./target-of";

type Props = {
  view: office.NoticeView;
  target: string; // "par:<key>", "cell:<cell>", "" for the whole
  source: "SCREEN" | "PAPER";
  onClose: () => void;
};

// A figure is chosen in a field of its own: there are hundreds.
const aCell = "cell:";

// RemarkForm takes down what the chairperson wants changed: pointed at on the screen,
// or typed in from a printout that was marked up.
export function RemarkForm({ view, target, source, onClose }: Props) {
  const all = useWords();
  const words = all.notices.review;
  const [about, setAbout] = useState(target.startsWith(aCell) ? aCell : target);
  const choices = useMemo(
    () => [
      { value: "", label: words.whole },
      ...view.paragraphs.map(({ key }, at) => ({
        value: `par:${key}`,
        label: words.paragraph(at + 1, paragraphName(key, all.notices)),
      })),
      { value: aCell, label: words.figure },
    ],
    [view.paragraphs, words, all],
  );
  const cell = target.startsWith(aCell) ? target.slice(aCell.length) : "";
  const onPaper = source === "PAPER";
  return (
    <KeptForm
      draft={draftName(view.id, source, target)}
      title={onPaper ? words.paperTitle : words.remarkTitle}
      save={words.save}
      call={bridge.notices.Remark}
      read={(typed) => ({
        id: view.id,
        target: targetOf(typed, view.content, all),
        text: (typed.text ?? "").trim(),
        source,
      })}
      told={() => words.saved}
      move={move}
      onClose={onClose}
    >
      <SelectField
        name="about"
        label={words.about}
        choices={choices}
        initial={about}
        autoFocus={onPaper}
        onChange={setAbout}
      />
      {about === aCell && (
        <CellField content={view.content} initial={cell && cellName(cell, view.content, all)} />
      )}
      <TextField
        name="text"
        label={words.text}
        hint={words.textHint}
        kind="lines"
        rows={3}
        autoFocus={!onPaper}
      />
    </KeptForm>
  );
}

const move = (field: string) => (field === "target" ? "cell" : field);
