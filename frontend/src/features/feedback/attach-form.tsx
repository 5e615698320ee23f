import { useState } from "react";
import { AppError } from "@/bridge/app-error";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import type { ActProps } from "./act-props";
import { FilesField } from "./files-field";
import { ItemForm } from "./item-form";
import type { ScannedFile } from "./read-files";

// AttachForm puts scanned files with the opinion. What is kept is no longer there
// when one of the others is refused.
export function AttachForm({ item, draft, onClose }: ActProps) {
  const { forms } = useWords().feedback;
  const words = forms.attach;
  const [files, setFiles] = useState<ScannedFile[]>([]);
  const keep = async () => {
    let kept: ward.Feedback | undefined;
    for (const [at, file] of files.entries()) {
      kept = await bridge.feedback.Attach({ id: item.id, ...file });
      setFiles(files.slice(at + 1));
    }
    if (!kept) throw new AppError({ code: "invalid", sentence: words.nothing });
    return kept;
  };
  return (
    <ItemForm
      draft={draft}
      title={words.title}
      save={words.save}
      call={keep}
      read={() => undefined}
      told={({ code }) => words.saved(code)}
      onClose={onClose}
    >
      <FilesField files={files} onChange={setFiles} autoFocus />
    </ItemForm>
  );
}
