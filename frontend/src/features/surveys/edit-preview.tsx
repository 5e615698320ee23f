import { useState } from "react";
import type { ward } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { LazyPdfView } from "@/ui/lazy-pdf-view";
import { useWords } from "@/words/use-words";
import classes from "./edit.module.css";
import { EditBand } from "./edit-band";
import { EditKeyed } from "./edit-keyed";
import { usePreviewOf } from "./edit-preview-of";

type Props = { form: ward.Questionnaire; number: number }; // number: the question that is open

// EditPreview shows the form while it is written: as it will print, with the open
// question as whoever keys it will see it; or the whole form as it will be keyed.
export function EditPreview({ form, number }: Props) {
  const words = useWords().formEditor.preview;
  const [side, setSide] = useState<"paper" | "keying">("paper");
  const { base64, refusal } = usePreviewOf(form, side === "paper");
  return (
    <section className={classes.preview} aria-label={words[side]}>
      <div className={classes.acts}>
        <h2>{words[side]}</h2>
        <KeyButton
          size="xs"
          variant="default"
          keys="Alt+K"
          onPress={() => setSide(side === "paper" ? "keying" : "paper")}
        >
          {words.toggle[side]}
        </KeyButton>
      </div>
      {side === "keying" && <EditKeyed form={form} number={number} />}
      {side === "paper" && (
        <>
          {refusal && (
            <p role="status" className={classes.stale}>
              {refusal.fields[0]?.sentence || refusal.sentence} {base64 && words.stale}
            </p>
          )}
          {base64 && <LazyPdfView base64={base64} label={words.label} />}
          <EditBand form={form} number={number} />
        </>
      )}
    </section>
  );
}
