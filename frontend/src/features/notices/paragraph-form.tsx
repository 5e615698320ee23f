import { useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { KeptForm } from "@/ui/kept-form";
import { KeyButton } from "@/ui/key-button";
import { TextField } from "@/ui/text-field";
import { writeForm } from "@/ui/write-form";
import { useWords } from "@/words/use-words";
import { draftName } from "./draft-name";
import own from "./notices.module.css";
import { paragraphName } from "./paragraph-name";

type Props = { view: office.NoticeView; paragraph: office.NoticeParagraph; onClose: () => void };

// ParagraphForm writes a paragraph anew where it stands. What the program composes
// can be put into the field by one key.
export function ParagraphForm({ view, paragraph, onClose }: Props) {
  const words = useWords().notices;
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const { key, text, composed, changed } = paragraph;
  const back = () => {
    const form = box?.closest("form");
    if (form) writeForm(form, { text: composed });
  };
  return (
    <KeptForm
      draft={draftName(view.id, "text", key)}
      title={paragraphName(key, words)}
      save={words.text.save}
      call={bridge.notices.SetText}
      read={({ text: typed = "" }) => ({ id: view.id, key, text: typed.trim() })}
      told={() => words.text.saved}
      onClose={onClose}
    >
      <TextField
        name="text"
        label={words.text.label}
        hint={words.review.textHint}
        kind="lines"
        rows={Math.min(10, Math.max(3, Math.ceil(text.length / 70)))}
        initial={text}
        autoFocus
      />
      <div ref={setBox}>
        {changed && <p className={own.composed}>{`${words.text.composed}: ${composed}`}</p>}
        <KeyButton size="xs" variant="default" keys="Alt+M" onPress={back}>
          {words.text.back}
        </KeyButton>
      </div>
    </KeptForm>
  );
}
