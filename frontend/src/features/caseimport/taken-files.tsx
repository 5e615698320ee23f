import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { Dialog } from "@/ui/dialog";
import { Form } from "@/ui/form";
import buttons from "@/ui/form-buttons.module.css";
import { KeyButton } from "@/ui/key-button";
import { readForm } from "@/ui/read-form";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useMe } from "@/ui/use-me";
import { useSaved } from "@/ui/use-saved";
import { formatMoment, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./case-import.module.css";

// TakenFiles are the files that were taken in; an administrator can take one back.
export function TakenFiles() {
  const words = useWords().caseImport;
  const admin = useMe().officer.role === "ADMINISTRATOR";
  const { data: files } = useQuery({ queryKey: ["case-imports"], queryFn: () => bridge.caseImports.List() });
  const [undoing, setUndoing] = useState<ward.CaseImport>();
  if (!files) return null;
  return (
    <section aria-label={words.files} className={classes.tables}>
      <h2>{words.files}</h2>
      {files.length === 0 && <p className={classes.soft}>{words.noFiles}</p>}
      {files.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              {[words.at, words.file, words.source, words.by, words.added, words.moved].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {files.map((one) => (
              <tr key={one.id}>
                <td>{formatMoment(one.at)}</td>
                <td>{one.file}</td>
                <td>{one.source}</td>
                <td>{one.by}</td>
                <td className={classes.number}>{formatNumber(one.added)}</td>
                <td className={classes.number}>{formatNumber(one.moved)}</td>
                <td>
                  {one.undoneAt && words.undone(one.undoneBy, formatMoment(one.undoneAt))}
                  {!one.undoneAt && admin && (
                    <KeyButton size="compact-xs" variant="default" onPress={() => setUndoing(one)}>
                      {words.undo}
                    </KeyButton>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {undoing && <UndoFile file={undoing} onClose={() => setUndoing(undefined)} />}
    </section>
  );
}

function UndoFile({ file, onClose }: { file: ward.CaseImport; onClose: () => void }) {
  const { caseImport: words, common } = useWords();
  const saved = useSaved();
  const form = useRef<HTMLFormElement>(null);
  const act = useAct(bridge.caseImports.Undo, () => {
    saved(words.undoDone(file.file));
    onClose();
  });
  const undo = () =>
    act.run({ id: file.id, reason: form.current ? (readForm(form.current).reason ?? "") : "" });
  return (
    <Dialog title={words.undoTitle(file.file)} onClose={onClose}>
      <Form ref={form} onSave={undo} onBack={onClose} refusal={act.refusal} label={words.undo}>
        <p>{words.undoHint}</p>
        <TextField name="reason" label={words.reason} autoFocus />
        <div className={buttons.buttons}>
          <KeyButton type="submit" keys="Ctrl+Enter" loading={act.running}>
            {words.undo}
          </KeyButton>
          <KeyButton variant="default" keys="Escape" onPress={onClose}>
            {common.close}
          </KeyButton>
        </div>
      </Form>
    </Dialog>
  );
}
